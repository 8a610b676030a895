"""The results tab as its user meets it: every number tells its sentence on hover and opens it on click or Enter."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from briefing.analysis.results import figure_label
from briefing.brief.pieces import ElectionPiece, FigurePiece
from briefing.bundle.reader import Bundle
from briefing.bundle.records import EntityKind, Measure, Passage, Status
from briefing.bundle.writer import BundleWriter
from briefing.notebook.store import Notebook
from briefing.viewer import style
from briefing.viewer.results.chart_view import ChartView
from briefing.viewer.results.checks_panel import CheckRow
from briefing.viewer.results.export_menu import FileFormat, as_file, copied
from briefing.viewer.results.state import ResultsState
from briefing.viewer.results.table import Cell, Row, table_text
from briefing.viewer.results.view import ResultsView
from briefing.viewer.theme import THEMES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MAJILIS = (
    'Turnout was 75.07% of the voters. According to final results, "Nur Otan" received 80.99% of the votes, '
    '"Ak Jol" - 7.47%, CPK - 7.19%. The seats are 83 for Nur Otan, 8 for Ak Jol, 7 for CPK.'
)
RADA = (
    "An exit poll gave Regions 28.1% on the night. The commission put Regions at 30.00% and UDAR at 13.97%. "
    "Turnout was 57.98%, the commission said. First it had put the turnout at 58.1%."
)
TABLE = "Candidate\tVotes\tShare\nSandu\t635,000\t36.16\nDodon\t440,000\t32.61"


class Writer:
    """Adds elections whose figures are found in a text by their words."""

    def __init__(self, path: Path) -> None:
        self.writer = BundleWriter(path)
        self.source = self.writer.add_source(
            name="a.txt", media_type="text/plain", sha256="0" * 64, size_bytes=1, text=MAJILIS, title="The Insider"
        )
        self.articles = 0
        self.entities: dict[str, int] = {}

    def paragraph(self, text: str, title: str, *, is_table: bool = False) -> int:
        self.articles += 1
        article = self.writer.add_article(
            source_id=self.source,
            position=self.articles,
            kind="article",
            title=title,
            standfirst=None,
            is_complete=True,
        )
        return self.writer.add_paragraph(
            article_id=article, position=1, kind="table" if is_table else "text", text=text, page=2,
            source_start=0, source_end=len(text),
        )  # fmt: skip

    def entity(self, name: str, kind: EntityKind) -> int:
        if name not in self.entities:
            self.entities[name] = self.writer.add_entity(kind=kind, name=name)
        return self.entities[name]

    def figure(
        self, election: int, paragraph: int, text: str, words: str, printed: str, measure: Measure, value: float,
        party: str | None = None, status: Status | None = None, kind: EntityKind = "party",
    ) -> None:  # fmt: skip
        start = text.index(words)
        self.writer.add_figure(
            election_id=election, entity_id=self.entity(party, kind) if party else None, measure=measure, value=value,
            printed=printed, status=status, passage_id=self.writer.add_passage(paragraph, start, start + len(words)),
        )  # fmt: skip


def write(path: Path) -> Path:
    made = Writer(path)
    paragraph = made.paragraph(MAJILIS, "Elections 2012")
    election = made.writer.add_election(body="Majilis", country="Kazakhstan", held_on="2012-01-15")
    cpk = "Communist People's Party of Kazakhstan"
    made.figure(election, paragraph, MAJILIS, "75.07%", "75.07%", "turnout", 75.07)
    for words, printed, value, party in (
        ('Nur Otan" received 80.99%', "80.99%", 80.99, "Nur Otan"),
        ('Ak Jol" - 7.47%', "7.47%", 7.47, "Ak Jol"),
        ("CPK - 7.19%", "7.19%", 7.19, cpk),
    ):
        made.figure(election, paragraph, MAJILIS, words, printed, "percent", value, party)
    for words, party in (("83 for Nur Otan", "Nur Otan"), ("8 for Ak Jol", "Ak Jol"), ("7 for CPK", cpk)):
        made.figure(election, paragraph, MAJILIS, words, words.split()[0], "seats", int(words.split()[0]), party)
    _write_rada(made)
    _write_presidents(made)
    made.writer.finish()
    return path


def _write_rada(made: Writer) -> None:
    paragraph = made.paragraph(RADA, "The Rada")
    rada = made.writer.add_election(body="Verkhovna Rada", country="Ukraine", held_on="2012-10-28", seats_total=450)
    made.figure(rada, paragraph, RADA, "Regions 28.1%", "28.1%", "percent", 28.1, "Regions", "exit-poll")
    made.figure(rada, paragraph, RADA, "Regions at 30.00%", "30.00%", "percent", 30.0, "Regions", "final")
    made.figure(rada, paragraph, RADA, "UDAR at 13.97%", "13.97%", "percent", 13.97, "UDAR", "final")
    made.figure(rada, paragraph, RADA, "Turnout was 57.98%", "57.98%", "turnout", 57.98, status="final")
    made.figure(rada, paragraph, RADA, "the turnout at 58.1%", "58.1%", "turnout", 58.1, status="preliminary")


def _write_presidents(made: Writer) -> None:
    paragraph = made.paragraph(TABLE, "Two candidates", is_table=True)
    president = made.writer.add_election(body="President", country="Moldova", held_on="2020-11-01", round=2)
    for name, votes, share in (("Sandu", "635,000", "36.16"), ("Dodon", "440,000", "32.61")):
        row = f"{name}\t{votes}\t{share}"
        made.figure(
            president, paragraph, TABLE, row, votes, "votes", float(votes.replace(",", "")), name, kind="person"
        )
        made.figure(president, paragraph, TABLE, row, share, "percent", float(share), name, kind="person")
    alone = made.writer.add_election(body="Senate", country=None, held_on=None)
    made.figure(alone, paragraph, TABLE, "32.61", "32.61", "seats", 32.0, "Old Party")
    made.writer.add_election(body="Nothing stated", country=None, held_on="2022-01-01")


def write_with_table(path: Path) -> Path:
    """The bulletin's Majilis with a table of results published elsewhere, which also knows a later election."""
    made = Writer(path)
    paragraph = made.paragraph(MAJILIS, "Elections 2012")
    election = made.writer.add_election(body="Majilis", country="Kazakhstan", held_on="2012-01-15")
    later = made.writer.add_election(body="Majilis", country="Kazakhstan", held_on="2016-03-20")
    made.figure(election, paragraph, MAJILIS, "75.07%", "75.07%", "turnout", 75.07)
    made.figure(
        election, paragraph, MAJILIS, 'Nur Otan" received 80.99%', "80.99%", "percent", 80.99, "Nur Otan", "preliminary"
    )
    made.source = made.writer.add_source(
        name="b.csv", media_type="text/csv", sha256="1" * 64, size_bytes=1, text="…", title="Published elsewhere"
    )
    told: list[tuple[int, str, str | None, Measure, float]] = [
        (election, "turnout\t75.4", None, "turnout", 75.4),
        (election, "Nur Otan\t80.99", "Nur Otan", "percent", 80.99),
        (election, "Nur Otan\t81.2", "Nur Otan", "percent", 81.2),
        (election, "Auyl\t1.19", "Auyl", "percent", 1.19),
        (later, "Auyl\t2.01", "Auyl", "percent", 2.01),
    ]
    rows = "\n".join(row for _, row, *_ in told)
    paragraph = made.paragraph(rows, "Reuters, 17 January 2012, final results (uk.example)", is_table=True)
    for of, row, party, measure, value in told:
        made.figure(of, paragraph, rows, row, row.partition("\t")[2], measure, value, party, "final")
    made.writer.finish()
    return path


@pytest.fixture
def beside(tmp_path: Path) -> Iterator[Bundle]:
    with Bundle(write_with_table(tmp_path / "beside.sqlite")) as opened:
        yield opened


@pytest.fixture
def elections(tmp_path: Path) -> Iterator[Bundle]:
    with Bundle(write(tmp_path / "elections.sqlite")) as opened:
        yield opened


@pytest.fixture
def view(qtbot: QtBot, elections: Bundle) -> ResultsView:
    style.load_fonts()
    made = ResultsView()
    qtbot.addWidget(made)
    made.resize(1044, 667)
    made.show_bundle(elections)
    made.show()
    qtbot.waitExposed(made)
    choose(made, "Majilis")
    return made


def choose(view: ResultsView, body: str) -> None:
    number = next(n for n, choice in enumerate(view.state.choices) if choice.label.startswith(body))
    view.chooser.choose(number)
    view.chooser.chosen.emit(number)
    QApplication.processEvents()


def mark_of(chart: ChartView, name: str) -> int:
    return next(n for n, mark in enumerate(chart.marks) if name in mark.stated.figure.passage.text)


def centre(chart: ChartView, index: int) -> QPoint:
    left, top, width, height = chart.marks[index].boxes[0]
    return QPoint(round(left + width / 2), round(top + height / 2))


def click_mark(chart: ChartView, index: int) -> None:
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=centre(chart, index))


# Without Qt


def test_elections_with_figures_the_latest_first(elections: Bundle) -> None:
    assert [(choice.label, choice.date) for choice in ResultsState(elections).choices] == [
        ("President, Moldova, round 2", "1 November 2020"),
        ("Verkhovna Rada, Ukraine", "28 October 2012"),
        ("Majilis, Kazakhstan", "15 January 2012"),
        ("Senate", "no date stated"),
    ]


def test_the_table_lists_what_the_charts_draw(elections: Bundle) -> None:
    state = ResultsState(elections)
    state.choose(2)
    assert state.shown is not None
    rows = [
        [row.cells[column].text for column in state.shown.columns if column in row.cells] for row in state.shown.rows
    ]
    assert rows == [
        ["Nur Otan", "80.99", "83", "84.7", "¶ 1"],
        ["Ak Jol", "7.47", "8", "8.2", "¶ 1"],
        ["Communist People's Party of Kazakhstan", "7.19", "7", "7.1", "¶ 1"],
        ["Stated in all", "95.65", "98", "100.0"],
    ]


def test_rivals_stand_under_their_party_and_are_not_summed(elections: Bundle) -> None:
    state = ResultsState(elections)
    state.choose(1)
    assert state.shown is not None
    assert [(row.kind, row.label, row.cells["percent"].text) for row in state.shown.rows] == [
        ("party", "Regions", "30.00"), ("rival", "exit poll", "28.1"), ("party", "UDAR", "13.97"),
        ("total", "Stated in all", "43.97"),
    ]  # fmt: skip


def test_a_quote_is_the_whole_sentence_or_the_row_of_a_table(elections: Bundle) -> None:
    state = ResultsState(elections)
    state.choose(2)
    figures = {figure.passage.text: figure for figure in elections.figures()}
    quote = state.quote(figures['Ak Jol" - 7.47%'])
    assert quote.sentence == (
        'According to final results, "Nur Otan" received 80.99% of the votes, "Ak Jol" - 7.47%, CPK - 7.19%.'
    )
    assert (quote.words, quote.where) == ('Ak Jol" - 7.47%', "Elections 2012, ¶ 1")
    assert quote.citation == "The Insider, Elections 2012, p. 2, ¶ 1"
    state.choose(0)
    assert state.quote(figures["Dodon\t440,000\t32.61"]).sentence == "Dodon  440,000  32.61"


def test_one_party_without_a_house_gets_a_sentence_for_the_half_circle(elections: Bundle) -> None:
    state = ResultsState(elections)
    state.choose(3)
    assert state.shown is not None
    assert state.shown.seats is None
    assert state.shown.seats_missing == "No half circle: the size of the house is not stated."


def test_the_election_that_a_bulletin_tells_is_shown_first_with_its_figures_before_others(beside: Bundle) -> None:
    state = ResultsState(beside)
    assert [choice.date for choice in state.choices] == ["20 March 2016", "15 January 2012"]
    assert state.shown is not None
    assert state.shown.caption == "2 figures in 1 article, 4 published elsewhere · preliminary, final"
    assert state.shown.shares is not None
    assert [(bar.stated.label, [rival.label for rival in bar.rivals]) for bar in state.shown.shares.bars] == [
        ("80.99 %", ["81.2 %"]),
        ("1.19 %", []),
    ]
    assert state.shown.turnout is not None
    assert [(dot.who, dot.stated.label, dot.is_rival) for dot in state.shown.turnout.dots] == [
        ("The Insider", "75.07 %", False),
        ("Reuters", "75.4 %", True),
    ]
    state.choose(0)
    assert state.shown.caption == "1 figure published elsewhere · final"


def test_the_table_names_who_says_a_figure_where_there_are_several(beside: Bundle) -> None:
    state = ResultsState(beside)
    assert state.shown is not None
    assert [(row.label, row.cells["says"].text) for row in state.shown.rows if row.says] == [
        ("Nur Otan", "The Insider ¶ 1\nReuters ¶ 1"),
        ("final", "Reuters ¶ 1"),
        ("Auyl", "Reuters ¶ 1"),
    ]
    assert state.shown.columns[-1] == "says"
    assert "The Insider ¶ 1; Reuters ¶ 1" in table_text(["Party"], state.shown.rows, state.shown.columns)


# In the window


def test_a_click_on_a_bar_a_seat_or_a_dot_opens_its_sentence(view: ResultsView) -> None:
    opened: list[Passage] = []
    view.passage_requested.connect(opened.append)
    click_mark(view.charts["bars"], mark_of(view.charts["bars"], "Ak Jol"))
    click_mark(view.charts["seats"], mark_of(view.charts["seats"], "83 for Nur Otan"))
    click_mark(view.charts["turnout"], 0)
    assert [passage.text for passage in opened] == ['Ak Jol" - 7.47%', "83 for Nur Otan", "75.07%"]


def test_a_click_beside_the_marks_opens_nothing(view: ResultsView) -> None:
    opened: list[Passage] = []
    view.passage_requested.connect(opened.append)
    QTest.mouseClick(view.charts["bars"].viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert opened == []


def test_every_mark_of_every_election_leads_to_the_words_it_is_printed_in(view: ResultsView) -> None:
    opened: list[Passage] = []
    view.passage_requested.connect(opened.append)
    for number, choice in enumerate(view.state.choices):
        choose(view, choice.label)
        for chart in view.charts.values():
            for index, mark in enumerate(chart.marks if chart.isVisible() else []):
                QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=centre(chart, index))
                assert opened.pop() == mark.stated.figure.passage, (number, figure_label(mark.stated.figure))
    assert opened == []


def test_hovering_tells_the_sentence_and_leaving_puts_it_away(qtbot: QtBot, view: ResultsView) -> None:
    bars = view.charts["bars"]
    QTest.mouseMove(bars.viewport(), centre(bars, 1))
    qtbot.waitUntil(view.popover.isVisible)
    told = " ".join(label.text() for label in view.popover.findChildren(QLabel))
    assert '"Nur Otan" received 80.99% of the votes' in told.replace("&quot;", '"')
    assert "Elections 2012, ¶ 1" in told
    QTest.mouseMove(bars.viewport(), QPoint(2, 2))
    qtbot.waitUntil(lambda: not view.popover.isVisible())


def test_the_card_opens_and_copies_with_citation(qtbot: QtBot, view: ResultsView) -> None:
    bars = view.charts["bars"]
    QTest.mouseMove(bars.viewport(), centre(bars, 2))
    qtbot.waitUntil(view.popover.isVisible)
    view.popover.copied.emit(view.popover.quote)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“According to final results")
    assert copied.endswith("CPK - 7.19%.”\nThe Insider, Elections 2012, p. 2, ¶ 1")
    with qtbot.waitSignal(view.passage_requested) as signal:
        view.popover.opened.emit(view.popover.quote)
    assert signal.args[0].text == "CPK - 7.19%"


def test_the_keys_walk_the_marks_and_enter_opens(qtbot: QtBot, view: ResultsView) -> None:
    view.activateWindow()
    view.chooser.combo.setFocus()
    QTest.keyClick(view.chooser.combo, Qt.Key.Key_Tab)
    bars = view.charts["bars"]
    assert bars.hasFocus()
    assert view.popover.isVisible()
    QTest.keyClick(bars, Qt.Key.Key_Down)
    assert "Ak Jol 7.47 %" in bars.accessibleDescription()
    with qtbot.waitSignal(view.passage_requested) as signal:
        QTest.keyClick(bars, Qt.Key.Key_Return)
    assert signal.args[0].text == 'Ak Jol" - 7.47%'
    QTest.keyClick(bars, Qt.Key.Key_Tab)
    assert view.charts["seats"].hasFocus()
    QTest.keyClick(view.charts["seats"], Qt.Key.Key_Tab)
    assert view.table.hasFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Escape)
    assert not view.popover.isVisible()


def test_selection_is_in_step_between_charts_and_table(view: ResultsView) -> None:
    click_mark(view.charts["bars"], mark_of(view.charts["bars"], "Ak Jol"))
    assert [row for row in range(4) if view.table.is_selected(row)] == [1]
    assert [mark.entity_id for mark in view.charts["seats"].ringed_marks] == [view.state.selected_party]
    assert view.charts["turnout"].ringed_marks == []


def test_a_cell_opens_the_figure_it_shows(qtbot: QtBot, view: ResultsView) -> None:
    model = view.table.model()
    for column, words in ((1, 'Nur Otan" received 80.99%'), (2, "83 for Nur Otan"), (4, 'Nur Otan" received 80.99%')):
        box = view.table.visualRect(model.index(0, column))
        with qtbot.waitSignal(view.passage_requested) as signal:
            QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        assert signal.args[0].text == words
    view.table.setFocus()
    view.table.setCurrentIndex(model.index(1, 2))
    with qtbot.waitSignal(view.passage_requested) as signal:
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert signal.args[0].text == "8 for Ak Jol"


def test_each_line_of_a_cell_opens_the_source_it_names(qtbot: QtBot, view: ResultsView, beside: Bundle) -> None:
    view.show_bundle(beside)
    QApplication.processEvents()
    assert view.chooser.combo.currentIndex() == 1
    box = view.table.visualRect(view.table.model().index(0, len(view.table.columns) - 1))
    for y, words in ((-7, 'Nur Otan" received 80.99%'), (7, "Nur Otan\t80.99")):
        with qtbot.waitSignal(view.passage_requested) as signal:
            where = QPoint(box.left() + 20, box.center().y() + y)
            QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert signal.args[0].text == words


def test_the_name_beside_a_dot_tells_who_says_it_in_full(qtbot: QtBot, view: ResultsView, beside: Bundle) -> None:
    view.show_bundle(beside)
    view.resize(500, 667)
    qtbot.waitUntil(lambda: view.charts["turnout"].drawing.width == view.charts["turnout"].viewport().width())
    turnout = view.charts["turnout"]
    left, top, width, height = turnout.marks[1].boxes[-1]
    QTest.mouseMove(turnout.viewport(), QPoint(round(left + width / 2), round(top + height / 2)))
    qtbot.waitUntil(view.popover.isVisible)
    told = [label.text() for label in view.popover.findChildren(QLabel)]
    assert any("Reuters, 17 January 2012, final results (uk.example)" in text for text in told)


def test_the_table_is_copied_for_a_spreadsheet_and_a_chart_in_words(view: ResultsView) -> None:
    choose(view, "Verkhovna Rada")
    view.table.copy()
    assert QGuiApplication.clipboard().text() == (
        "Party\tVotes %\tSays\nRegions\t30.00\t¶ 1\nRegions, exit poll\t28.1\t¶ 1\nUDAR\t13.97\t¶ 1\nStated in all\t43.97\t\n"
    )
    view.charts["turnout"].copy()
    assert QGuiApplication.clipboard().text().startswith("Turnout: 57.98 % final")


def test_a_name_is_not_copied_as_a_formula() -> None:
    row = Row("party", None, "=SUM(A1)", {"party": Cell("=SUM(A1)"), "percent": Cell("5")}, ())
    assert table_text(["Party", "Votes %"], [row], ("party", "percent")) == "Party\tVotes %\n'=SUM(A1)\t5\n"


def test_copy_with_citation_takes_the_selected_figure(view: ResultsView) -> None:
    click_mark(view.charts["bars"], 0)
    view.copy_with_citation()
    assert QGuiApplication.clipboard().text().endswith("The Insider, Elections 2012, p. 2, ¶ 1")


def test_the_table_satisfies_qt(view: ResultsView) -> None:
    model = view.table.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    for choice in view.state.choices:
        choose(view, choice.label)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Party"
    choose(view, "President")
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Candidate"


def test_candidates_have_no_half_circle_and_a_lone_figure_no_hole(view: ResultsView) -> None:
    choose(view, "President")
    assert view.charts["bars"].isVisible()
    assert not view.charts["seats"].isVisible()
    assert not view.charts["turnout"].isVisible()
    assert view.table.isVisible()


def test_rival_turnouts_stand_side_by_side_with_their_status(view: ResultsView) -> None:
    choose(view, "Verkhovna Rada")
    marks = view.charts["turnout"].marks
    assert [(mark.stated.label, mark.stated.status) for mark in marks] == [
        ("57.98 %", "final"),
        ("58.1 %", "preliminary"),
    ]


def test_checks_lead_to_their_figures(qtbot: QtBot, view: ResultsView) -> None:
    rows = view.checks.findChildren(CheckRow)
    assert [row.accessibleName().partition(":")[0] for row in rows] == ["SUM-2", "SEAT-1", "ALLOC-1"]
    QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert view.state.figure(view.state.selected) is not None
    assert view.charts["seats"].ringed_marks


def test_a_figure_is_selected_from_elsewhere_with_its_election(view: ResultsView, elections: Bundle) -> None:
    poll = next(figure for figure in elections.figures() if figure.status == "exit-poll")
    view.select_figure(poll.id)
    assert view.current_election_id() == poll.election_id
    assert [mark.stated.value for mark in view.charts["bars"].ringed_marks] == [28.1]
    view.select_figure(10**6)
    assert view.current_election_id() == poll.election_id


def test_charts_fit_any_width_and_every_theme(view: ResultsView) -> None:
    for name, width in (("light", 1044), ("dark", 700), ("contrast", 420)):
        view.apply_theme(THEMES[name])  # type: ignore[index]
        view.resize(width, 667)
        for choice in view.state.choices:
            choose(view, choice.label)
            for chart in view.charts.values():
                if chart.isVisible():
                    drawing = chart.drawing
                    assert drawing.width == chart.viewport().width()
                    assert chart.mapFromScene(chart.view_box.mapViewToScene(QPointF(50, 20))) == QPoint(50, 20)
                    assert all(box[0] + box[2] <= drawing.width + 1 for mark in drawing.marks for box in mark.boxes)
            view.grab()


def test_a_bundle_without_elections_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    empty = Writer(tmp_path / "empty.sqlite")
    empty.paragraph("Nothing here.", "No vote")
    empty.writer.finish()
    view = ResultsView()
    qtbot.addWidget(view)
    view.show()
    with Bundle(tmp_path / "empty.sqlite") as bundle:
        view.show_bundle(bundle)
        shown = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
        assert shown == ["No election figures in this bundle. Articles and timeline have what it tells."]
        assert view.current_election_id() is None


def test_the_shipped_bulletin(qtbot: QtBot, bundle: Bundle) -> None:
    view = ResultsView()
    qtbot.addWidget(view)
    view.resize(1044, 667)
    view.show_bundle(bundle)
    view.show()
    qtbot.waitExposed(view)
    told = [mark.stated for mark in view.charts["bars"].marks if not mark.stated.figure.is_beside]
    assert [stated.label for stated in told] == ["80.99 %", "7.47 %", "7.19 %"]
    with qtbot.waitSignal(view.passage_requested) as signal:
        click_mark(view.charts["bars"], 0)
    assert "80.99" in signal.args[0].text


# Several elections, disagreements, choices, export


def write_years(path: Path) -> Path:
    """One house over three votes, told by a bulletin and by two tables that differ."""
    made = Writer(path)
    text = (
        "Turnout was 75.07%, which is 10% more than in 2007. Nur Otan received 80.99% of the valid votes, Auyl 1.19%."
    )
    paragraph = made.paragraph(text, "Elections 2012")
    held = [
        made.writer.add_election(body="Majilis", country="Kazakhstan", held_on=day)
        for day in ("2007-08-18", "2012-01-15", "2023-03-19")
    ]
    made.figure(held[1], paragraph, text, "Turnout was 75.07%", "75.07%", "turnout", 75.07)
    made.figure(held[1], paragraph, text, "Nur Otan received 80.99%", "80.99%", "percent", 80.99, "Nur Otan")
    made.figure(held[1], paragraph, text, "Auyl 1.19%", "1.19%", "percent", 1.19, "Auyl")
    for number, (who, votes, turnout) in enumerate(
        (("Kazinform, 27 March", 3_341_510, 75.4), ("The Times", 3_431_510, 75.44)), 1
    ):
        made.source = made.writer.add_source(
            name=f"{number}.csv",
            media_type="text/csv",
            sha256=f"{number}" * 64,
            size_bytes=1,
            text="…",
            title="Elsewhere",
        )
        rows = f"2012\t\tturnout\t{turnout}\n2023\tNur Otan\tvotes\t{votes}\n2023\tNur Otan\tpercent\t53.9\n2007\t\tturnout\t68.4"
        paragraph = made.paragraph(rows, who, is_table=True)
        made.figure(held[1], paragraph, rows, f"turnout\t{turnout}", f"{turnout}", "turnout", turnout, None, "final")
        made.figure(
            held[2], paragraph, rows, f"Nur Otan\tvotes\t{votes}", f"{votes}", "votes", float(votes), "Nur Otan"
        )
        made.figure(held[2], paragraph, rows, "Nur Otan\tpercent\t53.9", "53.9", "percent", 53.9, "Nur Otan")
        made.figure(held[0], paragraph, rows, "turnout\t68.4", "68.4", "turnout", 68.4)
    made.writer.finish()
    return path


@pytest.fixture
def years(tmp_path: Path) -> Iterator[Bundle]:
    with Bundle(write_years(tmp_path / "years.sqlite")) as opened:
        yield opened


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    opened = Notebook(tmp_path / "notebook.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def wide(qtbot: QtBot, years: Bundle) -> ResultsView:
    style.load_fonts()
    made = ResultsView()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show_bundle(years)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.chooser.combo.hasFocus)
    return made


def test_elections_to_one_body_are_compared(wide: ResultsView) -> None:
    QTest.keyClick(wide.chooser.combo, Qt.Key.Key_C)
    compared = wide.state.compared()
    assert compared is not None
    assert compared.comparison.labels == ("2007", "2012", "2023")
    assert compared.measures == ("percent", "votes", "turnout")
    assert wide.charts["slopes"].isVisible()
    wide.compare.measure_chosen.emit("turnout")
    values = [point.value if point else None for point in wide.state.compared().comparison.tracks[0].points]  # type: ignore[union-attr]
    assert values == [68.4, 75.07, None]
    wide.compare.election_toggled.emit(compared.offered[0].id)
    assert wide.state.compared().comparison.labels == ("2012", "2023")  # type: ignore[union-attr]
    QTest.keyClick(wide.chooser.combo, Qt.Key.Key_C)
    assert wide.state.mode == "one"


def test_one_election_left_to_compare_gives_a_sentence(wide: ResultsView) -> None:
    wide.show_mode("compare")
    for election in wide.state.compared().offered[1:]:  # type: ignore[union-attr]
        wide.compare.election_toggled.emit(election.id)
    assert "Choose two elections or more to compare." in [label.text() for label in wide.compare.findChildren(QLabel)]
    assert not wide.charts["slopes"].isVisible()


def test_disagreements_of_the_whole_bundle_the_largest_first_with_who_says_each(wide: ResultsView) -> None:
    QTest.keyClick(wide.chooser.combo, Qt.Key.Key_D)
    disputed = wide.state.disputed()
    assert disputed is not None
    assert [(row.when, row.rivalry.title, row.rivalry.sentence) for row in disputed.rows] == [
        ("Majilis, Kazakhstan, 19 March 2023", "Nur Otan, votes", "3,341,510 (Kazinform); 3,431,510 (The Times)"),
        (
            "Majilis, Kazakhstan, 15 January 2012",
            "Turnout",
            "75.07 % (The Insider); 75.4 % (Kazinform, final); 75.44 % (The Times, final)",
        ),
    ]
    opened: list[Passage] = []
    wide.passage_requested.connect(opened.append)
    click_mark(wide.charts["rivals"], 1)
    assert opened[0].text == "Nur Otan\tvotes\t3431510"


def test_a_chosen_figure_is_used_everywhere_and_kept(
    wide: ResultsView, years: Bundle, notebook: Notebook, qtbot: QtBot
) -> None:
    wide.use_notebook(notebook)
    rival = next(figure for figure in years.figures() if figure.value == 75.44)
    wide.select_figure(rival.id)
    QTest.keyClick(wide.chooser.combo, Qt.Key.Key_P)
    shown = wide.state.shown
    assert shown is not None
    assert shown.turnout is not None
    assert [(dot.stated.value, dot.is_rival) for dot in shown.turnout.dots] == [
        (75.44, False),
        (75.07, True),
        (75.4, True),
    ]
    assert any(
        "75.44 % (The Times, final)" in check.sentence and "your choice is used" in check.sentence
        for check in shown.checks
    )
    assert wide.state.quote(rival).use == "your choice"
    assert "75.07 % (The Insider)" in wide.state.quote(rival).rivals
    again = ResultsView()
    qtbot.addWidget(again)
    again.show_bundle(years)
    again.use_notebook(notebook)
    assert again.state.pins.ids == {rival.id}
    again.show()
    again.activateWindow()
    again.setFocus()
    qtbot.waitUntil(again.chooser.combo.hasFocus)
    again.select_figure(next(figure for figure in years.figures() if figure.value == 75.07).id)
    QTest.keyClick(again.chooser.combo, Qt.Key.Key_P)
    assert [notebook.decisions("pin")[0].value["figure"]["value"]] == [75.07], "one choice for one thing"
    QTest.keyClick(again.chooser.combo, Qt.Key.Key_P)
    assert notebook.decisions("pin") == []
    assert again.state.pins.ids == frozenset()


def test_without_a_notebook_nothing_can_be_chosen(wide: ResultsView, years: Bundle) -> None:
    rival = next(figure for figure in years.figures() if figure.value == 75.44)
    wide.select_figure(rival.id)
    QTest.keyClick(wide.chooser.combo, Qt.Key.Key_P)
    assert wide.state.pins.ids == frozenset()
    assert not wide.popover.can_pin


def test_a_card_says_of_what_a_share_is_and_what_others_state(wide: ResultsView, years: Bundle) -> None:
    share = next(figure for figure in years.figures() if figure.value == 80.99)
    assert wide.state.quote(share).base == "of the valid votes"
    told = next(figure for figure in years.figures() if figure.value == 75.07)
    assert wide.state.quote(told).rivals == "75.4 % (Kazinform, final); 75.44 % (The Times, final)"
    assert wide.state.shown is not None
    assert wide.state.shown.shares is not None
    assert wide.state.shown.shares.note == "per cent “of the valid votes”"


def test_a_claim_of_change_is_checked_where_the_other_vote_is_known(wide: ResultsView) -> None:
    assert wide.state.shown is not None
    check = next(check for check in wide.state.shown.checks if check.code == "CMP-1")
    assert check.title == "“10% more than in 2007”"
    assert check.sentence == (
        "68.4 % (Kazinform, 2007) → 75.07 %: +6.67 points, +9.8 per cent. Holds as a ratio, not as points."
    )
    assert [passage.text for passage in check.passages] == ["10% more than in 2007"]


def test_the_table_and_the_bars_are_sorted_together(view: ResultsView) -> None:
    view.table.sort_wanted.emit(0)
    names = [row.label for row in view.state.shown.rows if row.kind == "party"]  # type: ignore[union-attr]
    assert names == ["Ak Jol", "Communist People's Party of Kazakhstan", "Nur Otan"]
    assert [mark.stated.value for mark in view.charts["bars"].marks] == [7.47, 7.19, 80.99]
    view.table.sort_wanted.emit(0)
    view.table.sort_wanted.emit(0)
    assert [mark.stated.value for mark in view.charts["bars"].marks] == [80.99, 7.47, 7.19]


def test_the_turnout_as_a_table_has_the_same_selection_and_is_copied(wide: ResultsView) -> None:
    section = wide.one.turnout
    QTest.mouseClick(section.button, Qt.MouseButton.LeftButton)
    assert section.twin.isVisible()
    assert not section.chart.isVisible()
    section.twin.copy()
    assert QGuiApplication.clipboard().text().splitlines()[:2] == [
        "Who says\tStatus\tTurnout %",
        "The Insider\t\t75.07",
    ]
    section.twin.setFocus()
    section.twin.setCurrentIndex(section.twin.model().index(1, 2))
    opened: list[Passage] = []
    wide.passage_requested.connect(opened.append)
    QTest.keyClick(section.twin, Qt.Key.Key_Return)
    assert opened[0].text == "turnout\t75.4"
    assert [row for row in range(3) if section.twin.is_selected(row)] == [1]


def test_the_tables_of_charts_satisfy_qt(wide: ResultsView) -> None:
    for section in wide._sections():
        QAbstractItemModelTester(section.twin.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, wide)
    for mode in ("one", "compare", "rivals"):
        wide.show_mode(mode)
        for section in wide._page().sections:
            if section.button.isVisible():
                QTest.mouseClick(section.button, Qt.MouseButton.LeftButton)
                section.twin.sort_wanted.emit(0)
                wide.grab()


def test_seats_are_recomputed_step_by_step(view: ResultsView) -> None:
    choose(view, "Majilis")
    steps = view.one.steps
    texts = [[cell.text for cell in row] for row in steps.table.twin.table.rows]
    assert texts[0] == ["Nur Otan", "80.99", "82.9798", "82", "0.9798", "+1", "83", "83"]
    assert "The reported seats are consistent with this rule." in [label.text() for label in steps.findChildren(QLabel)]
    steps.choose("d-hondt")
    assert [row[-2].text for row in steps.table.twin.table.rows] == ["84", "7", "7"]
    assert "The reported seats are not what this rule gives." in [label.text() for label in steps.findChildren(QLabel)]
    choose(view, "President")
    assert not steps.isVisible()


def test_ctrl_b_hands_over_the_figure_or_the_chart(wide: ResultsView, years: Bundle) -> None:
    pieces: list[object] = []
    wide.added_to_brief.connect(pieces.append)
    wide.charts["turnout"].setFocus()
    wide.add_to_brief()
    election = wide.current_election_id()
    share = next(figure for figure in years.figures() if figure.value == 80.99)
    wide.select_figure(share.id)
    wide.add_to_brief()
    wide.state.selected = None
    wide.show_mode("compare")
    wide.add_to_brief()
    assert pieces[:2] == [ElectionPiece((election,), "turnout"), FigurePiece(share.id)]  # type: ignore[arg-type]
    assert isinstance(pieces[2], ElectionPiece)
    assert pieces[2].part == "comparison"


@pytest.mark.parametrize("format", ["svg", "png", "pdf", "csv"])
def test_every_chart_in_view_can_be_written(wide: ResultsView, format: FileFormat) -> None:
    for mode, titles in (
        ("one", ["Share of the vote", "Turnout"]), ("compare", ["Share of the vote"] * 2), ("rivals", ["Where sources disagree"]),
    ):  # fmt: skip
        wide.show_mode(mode)  # type: ignore[arg-type]
        pictures = wide.pictures()
        assert [picture.chart.title for picture in pictures] == titles
        for picture in pictures:
            written = as_file(picture, format)
            assert written
            if format == "svg":
                assert "The Insider" in written.decode() or "Kazinform" in written.decode()


def test_a_picture_is_copied_as_pixels_and_in_words(wide: ResultsView) -> None:
    mime = copied(wide.pictures()[1]).as_mime()
    assert mime.hasImage()
    assert mime.text().startswith("Turnout: 75.07 % (The Insider); 75.4 % final (Kazinform)")
    assert "figure " in mime.text()


def test_far_too_many_figures_give_a_sentence_and_the_first_are_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.viewer.results.state.MOST_FIGURES", 2)
    with Bundle(write(tmp_path / "many.sqlite")) as bundle:
        state = ResultsState(bundle)
        state.choose(2)
        assert state.shown is not None
        assert [(check.code, check.title) for check in state.shown.checks] == [("VAL-2", "7 figures of one election")]
        assert len(state.shown.rows) == 1
