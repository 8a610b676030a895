"""The timeline's choices that last or go elsewhere: lanes, dates, kept filters, same or not, brief, files."""

import datetime
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QNativeGestureEvent, QPageSize, QPointingDevice
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from briefing.brief.pieces import IncidentsPiece
from briefing.brief.timeline.ticks import axis
from briefing.brief.timeline.wording import written_span
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Category, Passage, Precision
from briefing.bundle.writer import BundleWriter
from briefing.notebook.store import Notebook
from briefing.viewer.clerk import Clerk
from briefing.viewer.jobs import JobRunner
from briefing.viewer.timeline.compare import told_otherwise
from briefing.viewer.timeline.exporting import Papers, rows_of, scopes, timeline_of, written
from briefing.viewer.timeline.kept_filters import KIND
from briefing.viewer.timeline.names import names_of
from briefing.viewer.timeline.tray import Undated
from briefing.viewer.timeline.view import TimelineView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

FIRST = (
    "On 15 January 2012 police held 40 strikers in Aktau. Workers struck in Zhanaozen on 20 January 2012. "
    "A vote was held in March 2012. On 41 January nothing can have happened."
)
SECOND = (
    "On 15 January 2012 police held 35 strikers in Aktau on a Sunday. The strike of 20 January 2012 spread to Zhanaozen. "
    "Envoys met on 2 May 2012."
)


def write(path: Path) -> Path:
    """Two bulletins; the first is published in the month of its events, the second in June."""
    writer = BundleWriter(path)
    paragraphs = []
    for number, (text, published) in enumerate(((FIRST, "2012-01-31"), (SECOND, "2012-06")), 1):
        source = writer.add_source(
            name=f"{number}.txt", media_type="text/plain", sha256=str(number) * 64, size_bytes=len(text), text=text,
            title=("The Insider", "The Monitor")[number - 1], published=published,
        )  # fmt: skip
        article = writer.add_article(
            source_id=source, position=1, kind="article", title=f"Report {number}", standfirst=None, is_complete=True
        )
        paragraphs.append(
            writer.add_paragraph(
                article_id=article,
                position=1,
                kind="text",
                text=text,
                page=number,
                source_start=0,
                source_end=len(text),
            )
        )
    places = [writer.add_entity(kind="place", name=name) for name in ("Aktau", "Zhanaozen")]

    def passage(source: int, words: str) -> int:
        text = (FIRST, SECOND)[source]
        start = text.index(words)
        return writer.add_passage(paragraphs[source], start, start + len(words))

    def add(
        start: str, end: str, precision: Precision, category: Category, headline: str, told: list[int], named: list[int]
    ) -> None:
        writer.add_incident(
            start_on=start, end_on=end, precision=precision, qualifier=None, category=category, headline=headline,
            date_text=start, year_from="stated", passage_ids=told, entity_ids=named,
        )  # fmt: skip

    held = [passage(0, "police held 40 strikers in Aktau"), passage(1, "police held 35 strikers in Aktau")]
    add("2012-01-15", "2012-01-15", "day", "detention", "Strikers held", held, [places[0]])
    add("2012-01-20", "2012-01-20", "day", "protest", "Workers struck", [passage(0, "Workers struck")], [places[1]])
    add("2012-01-20", "2012-01-20", "day", "protest", "Strike spread", [passage(1, "The strike of 20 January")], places)
    add("2012-03-01", "2012-03-31", "month", "election", "A vote", [passage(0, "A vote was held")], [])
    add("2012-05-02", "2012-05-02", "day", "diplomacy", "Envoys met", [passage(1, "Envoys met")], [])
    writer.add_doubt(
        source_id=1, kind="impossible-date", message="41 January is no date.", passage_id=passage(0, "41 January")
    )
    writer.finish()
    return path


Reopen = Callable[[], TimelineView]


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    with Notebook(tmp_path / "notebook.sqlite") as opened:
        yield opened


@pytest.fixture
def reopen(qtbot: QtBot, tmp_path: Path, notebook: Notebook) -> Reopen:
    """Opens the tab anew, as after a start of the program."""
    path = write(tmp_path / "bundle.sqlite")

    def opened() -> TimelineView:
        view = TimelineView()
        qtbot.addWidget(view)
        view.resize(1044, 667)
        view.show()
        qtbot.waitExposed(view)
        view.show_bundle(Bundle(path))
        view.use_notebook(notebook)
        view.show_all()
        return view

    return opened


@pytest.fixture
def view(reopen: Reopen) -> TimelineView:
    return reopen()


def select(view: TimelineView, headline: str) -> None:
    view.select(next(i for i, item in enumerate(view.state.items) if item.incident.headline == headline))


def headlines(view: TimelineView) -> list[str]:
    return [view.state.items[int(place)].incident.headline for place in view.state.shown()]


def choose(view: TimelineView, *words: str) -> None:
    """Choose from the menu of what else can be done with the selected incident."""
    QTest.mouseClick(view.detail.more_button, Qt.MouseButton.LeftButton)
    menu: QMenu = view.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    action = None
    for word in words:
        action = next(action for action in menu.actions() if word in action.text())
        menu = action.menu() or menu  # type: ignore[assignment]
    assert action is not None
    assert action.isEnabled()
    action.trigger()
    for open_menu in view.findChildren(QMenu):
        open_menu.close()


# Lanes and dates


def test_lanes_by_place_show_an_incident_in_each_of_its_places(view: TimelineView) -> None:
    view.show_lanes("place")
    names = [name.text for name in view.state.grouping.names]
    assert names == ["Zhanaozen", "Aktau", "No place named"] or names == ["Aktau", "Zhanaozen", "No place named"]
    arrangement = view.canvas.arrangement
    assert arrangement is not None
    place = next(i for i, item in enumerate(view.state.items) if item.incident.headline == "Strike spread")
    assert {mark.lane for mark in arrangement.marks if place in mark.entries} == {0, 1}
    assert [lane.total for lane in arrangement.lanes] == [2, 2, 2]
    assert view.page.count.text() == "5 of 5"
    view.show_lanes("source")
    assert {name.text for name in view.state.grouping.names} == {
        "The Insider, 31 January 2012", "The Monitor, June 2012",
    }  # fmt: skip


def test_a_ring_counts_the_sources(view: TimelineView) -> None:
    arrangement = view.canvas.arrangement
    assert arrangement is not None
    ringed = [mark for mark in arrangement.marks if mark.ring]
    assert [view.state.entries[mark.entries[0]].sources for mark in ringed] == [2]
    assert view.state.items[ringed[0].entries[0]].incident.headline == "Strikers held"
    view.grab()


def test_incidents_stand_where_they_were_reported_when_that_is_asked(view: TimelineView) -> None:
    select(view, "Envoys met")
    view.bar.more.dates_chosen.emit("report")
    assert view.state.dates == "report"
    item = view.state.selected_item
    assert item is not None
    assert (item.incident.headline, item.when) == ("Envoys met", "Jun 2012")
    assert "happened 2 May 2012" in view.detail.lines_text()
    first = next(item for item in view.state.items if item.incident.headline == "Strikers held")
    assert first.when == "31 Jan 2012"
    view.bar.more.dates_chosen.emit("event")
    assert "first reported Jun 2012, 30–59 days later" in view.detail.lines_text()


def test_late_reports_and_one_source_can_be_filtered(view: TimelineView) -> None:
    view.bar.more.late.setValue(29)
    assert headlines(view) == ["Strike spread", "Envoys met"]
    view.bar.more.late.setValue(0)
    monitor = next(source.id for source in view.state.sources.values() if source.title == "The Monitor")
    view.bar.more.source_chosen.emit(monitor)
    assert headlines(view) == ["Strikers held", "Strike spread", "Envoys met"]
    assert view.bar.more_button.text() == "More · 1"


def test_a_date_is_jumped_to(qtbot: QtBot, view: TimelineView) -> None:
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, Qt.Key.Key_G)
    QTest.keyClicks(view.legend.jump, "soon")
    QTest.keyClick(view.legend.jump, Qt.Key.Key_Return)
    assert view.legend.jump.accessibleDescription().startswith("Write a date as")
    view.canvas.set_view(734500, 734560)
    view.legend.jump.setText("2 May 2012")
    QTest.keyClick(view.legend.jump, Qt.Key.Key_Return)
    first, last = view.canvas.view()
    assert last - first == pytest.approx(60)
    item = view.state.selected_item
    assert item is not None
    assert item.incident.headline == "Envoys met"
    assert first < item.first < last


def test_two_fingers_zoom_where_they_are(view: TimelineView) -> None:
    first, last = view.canvas.view()
    x = view.canvas.viewport().width() * 0.75
    day = first + (x - view.canvas._item.gutter) / (view.canvas.viewport().width() - view.canvas._item.gutter) * (
        last - first
    )
    gesture = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, QPointF(x, 100),
        QPointF(x, 100), QPointF(x, 100), 0.5, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(view.canvas.viewport(), gesture)
    begin, end = view.canvas.view()
    assert end - begin == pytest.approx((last - first) / 1.5)
    assert begin < day < end
    assert gesture.type() == QEvent.Type.NativeGesture


def test_months_and_weekdays_are_named_in_the_users_language() -> None:
    names = names_of(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    day = datetime.date(2012, 3, 5).toordinal()
    ticks = axis(day - 1, day + 6, 700, lambda text: 6.0 * len(text), names)
    assert ticks.upper[0].text.startswith("März 2012")
    assert any(tick.text.startswith("Mo") and tick.text.endswith(" 5") for tick in ticks.lower)
    assert written_span("5. März 2012", names) == (datetime.date(2012, 3, 5),) * 2
    assert written_span("March 2012", names) == (datetime.date(2012, 3, 1), datetime.date(2012, 3, 31))


def test_page_keys_go_through_time(view: TimelineView) -> None:
    view.canvas.set_view(734500, 734530)
    QTest.keyClick(view.canvas, Qt.Key.Key_PageDown)
    assert view.canvas.view() == pytest.approx((734527, 734557))
    QTest.keyClick(view.canvas, Qt.Key.Key_PageUp)
    assert view.canvas.view() == pytest.approx((734500, 734530))


# The tray


def test_the_tray_holds_dates_that_are_none_and_opens_their_sentence(qtbot: QtBot, view: TimelineView) -> None:
    assert view.page.tray_button.text() == "Undated: 1"
    opened: list[Passage] = []
    view.passage_requested.connect(opened.append)
    QTest.mouseClick(view.page.tray_button, Qt.MouseButton.LeftButton)
    link = next(b for b in view.tray.findChildren(QPushButton) if "41 January" in b.accessibleName())
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert [passage.text for passage in opened] == ["41 January"]


def test_a_full_tray_can_be_searched(view: TimelineView) -> None:
    view.tray.show_things([Undated(f"Żółć {number}", "it is no date", None) for number in range(9)])
    view.tray.open()
    view.tray.field.setText("zolc 7")
    shown = {label.text() for label in view.tray.findChildren(QLabel) if label.isVisibleTo(view.tray)}
    assert "Żółć 7" in shown
    assert "Żółć 8" not in shown


# Two tellings


def test_numbers_and_names_that_only_one_telling_has() -> None:
    one, other = "Police held 40 people in Aktau.", "Some forty were held by Police in Aktau, said Ivan Petrov."
    assert [one[i:j] for i, j in told_otherwise(one, other)] == ["40"]
    assert [other[i:j] for i, j in told_otherwise(other, one)] == ["forty", "Ivan", "Petrov"]


def test_tellings_of_two_sources_are_set_beside_each_other(view: TimelineView) -> None:
    select(view, "Strikers held")
    QTest.mouseClick(view.detail.compare_button, Qt.MouseButton.LeftButton)
    assert view.detail.compare.isVisible()
    one, other = (quote.toPlainText() for quote in view.detail.compare.quotes)
    assert "40 strikers" in one
    assert "35 strikers" in other
    assert [choice.currentText()[:11] for choice in view.detail.compare.choices] == ["The Insider", "The Monitor"]
    select(view, "A vote")
    assert not view.detail.compare.isVisible()
    assert not view.detail.compare_button.isVisible()


# Same, or not


def test_what_is_not_the_same_is_parted_and_stays_so(view: TimelineView, reopen: Reopen, notebook: Notebook) -> None:
    select(view, "Strikers held")
    choose(view, "Not the same", "Report 2")
    assert len(view.state.items) == 6
    parted = [item for item in view.state.items if item.incident.start_on == "2012-01-15"]
    assert [len(item.incident.passages) for item in parted] == [1, 1]
    assert {item.incident.headline for item in parted} == {"Strikers held", "police held 35 strikers in Aktau"}
    assert len(notebook.decisions("not same")) == 1
    again = reopen()
    assert len(again.state.items) == 6
    select(again, "Strikers held")
    assert "Parted by you" in again.detail.lines_text()
    choose(again, "Take the decision back")
    assert len(again.state.items) == 5
    assert notebook.decisions("not same") == []


def test_what_is_the_same_is_joined_with_all_its_tellings(view: TimelineView, reopen: Reopen) -> None:
    select(view, "Workers struck")
    choose(view, "The same as", "Strike spread")
    again = reopen()
    assert len(again.state.items) == 4
    item = next(item for item in again.state.items if item.incident.start_on == "2012-01-20")
    assert len(item.incident.passages) == 2
    select(again, item.incident.headline)
    assert "Joined by you" in again.detail.lines_text()
    pieces: list[IncidentsPiece] = []
    again.added_to_brief.connect(pieces.append)
    again.add_to_brief()
    (joined,) = pieces[0].incidents
    assert len(joined.passages) == 2
    (other,) = {2, 3} - {joined.id}
    again.select_incident(other)
    assert again.state.selected_item is not None
    assert again.state.selected_item.incident.id == item.incident.id


def test_decisions_on_another_bundle_are_counted_not_guessed(view: TimelineView, notebook: Notebook) -> None:
    import dataclasses

    select(view, "Workers struck")
    choose(view, "The same as", "Strike spread")
    (decision,) = notebook.decisions("same")
    strange = [dataclasses.replace(a, quote="Nothing like it", prefix="x" * 32, suffix="y" * 32, source_sha256="f" * 64,
                                   source="Elsewhere", source_name="z.txt", article="No such") for a in decision.anchors]  # fmt: skip
    notebook.undo_decision(decision.id)
    notebook.decide("same", strange, None)
    told: list[str] = []
    view.status_changed.connect(told.append)
    view.use_notebook(notebook)
    assert len(view.state.items) == 5
    assert "1 decision on other bundles" in told[-1]


# Filters that are kept


def test_a_filter_is_kept_used_and_forgotten(view: TimelineView, reopen: Reopen, notebook: Notebook) -> None:
    zhanaozen = next(e.id for e in view.state.names.values() if e.name == "Zhanaozen")
    view.bar.entity_chosen.emit(zhanaozen)
    view.bar.words.setText("strike")
    view.bar.within_chosen.emit("certainly")
    view.bar.more.name.setText("Strikes")
    QTest.keyClick(view.bar.more.name, Qt.Key.Key_Return)
    again = reopen()
    assert len(headlines(again)) == 5
    again.bar.more.kept_chosen.emit("Strikes")
    assert headlines(again) == ["Strike spread"]
    assert (again.bar.words.text(), again.state.within) == ("strike", "certainly")
    again.bar.more.forget_wanted.emit("Strikes")
    assert notebook.kept(KIND) == {}


def test_without_a_notebook_nothing_can_be_kept_and_all_else_works(qtbot: QtBot, tmp_path: Path) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.show_bundle(Bundle(write(tmp_path / "b.sqlite")))
    assert not view.bar.more.keep_button.isEnabled()
    view.bar.words.setText("str")
    assert len(view.incident_ids) == 3


# Elsewhere


def test_what_is_in_view_goes_to_the_brief_under_the_filters_words(view: TimelineView) -> None:
    pieces: list[IncidentsPiece] = []
    view.added_to_brief.connect(pieces.append)
    view.bar.words.setText("str")
    view.add_shown_to_brief()
    assert pieces[0].title.startswith("“str”, ")
    assert len(pieces[0].incidents) == 3
    view.list.selectRow(0)
    view.list.selectionModel().select(
        view.list.model().index(2, 0),
        view.list.selectionModel().SelectionFlag.Select | view.list.selectionModel().SelectionFlag.Rows,
    )
    view.add_to_brief()
    assert len(pieces[1].incidents) == 2
    view.list.copy()
    assert QGuiApplication.clipboard().text().splitlines()[1:] == [
        "15 Jan 2012\tStrikers held\ttold twice", "20 Jan 2012\tStrike spread\t",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("suffix", "begins"),
    [(".pdf", b"%PDF-1.7"), (".svg", b"<svg "), (".png", b"\x89PNG"), (".csv", b"\xef\xbb\xbfBegins"), (".json", b"{\n"),
     (".ics", b"BEGIN:VCALENDAR\r\n")],
)  # fmt: skip
def test_each_format_is_written_for_the_whole_range(view: TimelineView, suffix: str, begins: bytes) -> None:
    tellings = view._tellings
    assert tellings is not None
    scope = scopes(view.state, [])[-1]
    assert (scope.name, len(scope.places)) == ("Whole range", 5)
    content = written(timeline_of(view.state, scope, tellings, view.canvas.names), suffix)
    assert content.startswith(begins)
    if suffix in (".svg", ".csv", ".json", ".ics"):
        assert "Strikers held" in content.decode("utf-8-sig")


def test_the_timeline_is_printed_lying_on_the_printers_paper(
    view: TimelineView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        dialog.printer().setPageSize(QPageSize(QPageSize.PageSizeId.A3))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    view.put_on_paper("print")
    qtbot.waitUntil(target.exists)
    document = pypdfium2.PdfDocument(target)
    assert len(document) == 2
    assert tuple(round(side) for side in document[0].get_size()) == (1191, 842)
    assert (document[0].render(scale=1, grayscale=True).to_numpy() < 128).any()


def test_rows_hold_every_telling_with_its_place(view: TimelineView) -> None:
    assert view._tellings is not None
    rows = rows_of(view.state, scopes(view.state, [])[-1], view._tellings)
    assert [told.source for told in rows[0].told] == ["The Insider, 31 January 2012", "The Monitor, June 2012"]
    assert rows[0].told[1].place == "Report 2, ¶ 1, p. 2"


def test_the_export_offers_what_is_in_view_the_rows_and_all(
    view: TimelineView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.bar.words.setText("str")
    view.canvas.set_view(734500, 734519)
    assert view._bundle is not None
    said: list[str] = []
    clerk = Clerk(JobRunner(view), said.append, said.append)
    papers = Papers(view, view.state, view._bundle, view.canvas.names, clerk)
    menu = papers.menu([0, 1])
    assert [action.text() for action in menu.actions()] == ["Chosen rows (2)", "In view (1)", "Whole range (3)"]
    target = tmp_path / "all.json"
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: QFileDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda dialog: [str(target)])
    inner = menu.actions()[2].menu()
    assert isinstance(inner, QMenu)
    next(action for action in inner.actions() if "JSON" in action.text()).trigger()
    qtbot.waitUntil(lambda: said == ["Written to all.json"])
    told = json.loads(target.read_text(encoding="utf-8"))
    assert [incident["headline"] for incident in told["incidents"]] == [
        "Strikers held",
        "Workers struck",
        "Strike spread",
    ]
    target.unlink()
    target.mkdir()
    next(action for action in inner.actions() if "CSV" in action.text()).trigger()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "is a folder" in said[1]
    view.bar.words.setText("nothing like it")
    papers.offer([])
    assert said[2].startswith("There are no incidents")
