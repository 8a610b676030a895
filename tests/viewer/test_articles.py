"""The Articles tab on the shipped bulletin: what it shows, what it marks, where it leads."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Citation, Figure, Incident, Mention, Paragraph, ParagraphKind, Passage, Repair
from briefing.bundle.shown import as_printed
from briefing.bundle.writer import BundleWriter
from briefing.viewer.articles.facts import article_facts, fact_rows
from briefing.viewer.articles.highlights import Highlight
from briefing.viewer.articles.state import ArticlesState, Mark, repair_marks
from briefing.viewer.articles.view import ArticlesView
from briefing.viewer.main_window import MainWindow
from briefing.viewer.theme import READING_SIZES
from briefing.viewer.widgets.popover import Popover

TITLE = "Elections-2012 in Kazakhstan: results and trends"


def open_results_article(window: MainWindow, bundle: Bundle) -> None:
    window.open_article(next(a.id for a in bundle.articles() if a.title == TITLE))


def passage_of(bundle: Bundle, words: str) -> Passage:
    """The first place of `words` in the bundle."""
    for article in bundle.articles():
        for paragraph in bundle.paragraphs(article.id):
            at = paragraph.text.find(words)
            if at >= 0:
                return Passage(
                    0, paragraph.id, article.id, paragraph.position, paragraph.page, at, at + len(words), words
                )
    raise AssertionError(f"the bundle does not hold {words!r}")


def marks_of(view: ArticlesView) -> list[tuple[str, Mark]]:
    assert view.shown is not None
    return [(shown.shown.text[mark.start : mark.end], mark) for shown, mark in view.shown.marks()]


def grounds(view: ArticlesView) -> list[QTextCursor]:
    return [QTextCursor(selection.cursor) for selection in view.page.extraSelections()]


def highlighted(view: ArticlesView) -> list[str]:
    return [cursor.selectedText() for cursor in grounds(view)]


def top_of_highlight(view: ArticlesView) -> int:
    cursor = grounds(view)[0]
    cursor.setPosition(cursor.selectionStart())
    return view.page.cursorRect(cursor).top()


# Printed and repaired


@pytest.mark.parametrize(
    ("clean", "repairs", "printed"),
    [
        ("inadequacy", [(5, 6, "-\ng")], "inade-\nguacy"),
        ("January", [(0, 1, "")], "anuary"),
        ("January 15", [(1, 1, " ")], "J anuary 15"),
        ("one two three", [(3, 4, "\n"), (7, 8, "\n")], "one\ntwo\nthree"),
    ],
)
def test_putting_the_print_back(clean: str, repairs: list[tuple[int, int, str]], printed: str) -> None:
    records = [Repair(n, 1, "letter", start, end, text) for n, (start, end, text) in enumerate(repairs)]
    shown = as_printed(clean, records)
    assert shown.text == printed
    for word in clean.split():
        start = clean.index(word)
        if word in printed:
            assert shown.text[shown.shown(start) : shown.shown(start + len(word), is_end=True)] == word


def test_the_print_shown_is_the_source_character_by_character(bundle: Bundle) -> None:
    state = ArticlesState(bundle, as_printed=True)
    for article in bundle.articles():
        state.open(article.id)
        shown = state.show()
        assert shown is not None
        source = bundle.source_text(article.source_id)
        for part in shown.paragraphs:
            paragraph: Paragraph = part.paragraph
            assert part.shown.text == source[paragraph.source_start : paragraph.source_end]


def test_a_joined_hyphen_is_told_from_a_changed_letter() -> None:
    text = "The inadequacy of figures."
    joined, changed = Repair(1, 1, "hyphen", 21, 21, "-\n"), Repair(2, 1, "hyphen", 9, 10, "-\ng")
    marks = repair_marks(text, [joined, changed], as_printed(text, []), printed=False)
    assert [(mark.kind, text[mark.start : mark.end]) for mark in marks] == [
        ("repair", "inadequacy"),
        ("join", "figures"),
    ]


def test_switching_to_the_print_keeps_the_facts_and_stays_in_place(window: MainWindow, bundle: Bundle) -> None:
    open_results_article(window, bundle)
    window.open_passage(passage_of(bundle, "Restriction of freedom of the media"))
    before = {text for text, mark in marks_of(window.articles) if mark.kind == "figure"}
    position = window.articles.position
    window.actions_by_name["as_printed"].trigger()
    assert "fig-\u2028ures" in window.articles.page.document().toPlainText().replace("\n", "\u2028")
    assert {text for text, mark in marks_of(window.articles) if mark.kind == "figure"} == before
    assert abs(window.articles.position - position) <= 1


# The page


def test_the_page_shows_head_paragraphs_and_where_the_text_breaks_off(window: MainWindow, bundle: Bundle) -> None:
    open_results_article(window, bundle)
    text = window.articles.page.document().toPlainText()
    assert text.startswith("Article 2 of 3 · The Kazakhstan Insider, Vol. 4, January 2012\n" + TITLE)
    assert "breaks off after paragraph 13" in text
    assert "The text breaks off here." in text
    assert "Next article: Crisis and elections in Kazakhstan" in text


def test_lines_hold_60_to_75_characters_at_every_size(window: MainWindow, bundle: Bundle) -> None:
    open_results_article(window, bundle)
    window.resize(1900, 900)  # the largest letters fill a screen of this width
    for size in READING_SIZES:
        window.articles.set_size(size)
        page = window.articles.page
        lengths = []
        for placed in page.placed:
            block = page.document().findBlock(placed.segments[0][2])
            layout = block.layout()
            lengths += [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
        assert 60 <= sum(lengths) / len(lengths) <= 75, size


def test_marks_are_the_words_they_stand_for(window: MainWindow, bundle: Bundle) -> None:
    open_results_article(window, bundle)
    found = marks_of(window.articles)
    figures = [text for text, mark in found if isinstance(mark.record, Figure)]
    assert {"75.07%", "80.99%", "7.47%", "7.19%", "83", "8", "7"} <= set(figures)
    for text, mark in found:
        if isinstance(mark.record, Incident):
            assert set(text.replace(",", "").split()) <= set(mark.record.date_text.replace(",", "").split())
        elif isinstance(mark.record, Mention):
            assert text == mark.record.passage.text
        elif isinstance(mark.record, Citation):
            assert text == f"[{mark.record.label}]"


def test_markup_in_a_source_is_shown_as_it_stands(qtbot: QtBot, tmp_path: Path) -> None:
    view = ArticlesView()
    qtbot.addWidget(view)
    with small_bundle(tmp_path, "<b>bold</b> <img src='file:///etc/passwd'> 😀 and Ana", kind="text") as bundle:
        view.show_bundle(bundle)
        assert "<b>bold</b> <img src='file:///etc/passwd'> 😀 and Ana" in view.page.document().toPlainText()
        view.show_passage(passage_of(bundle, "Ana"))
        assert highlighted(view) == ["Ana"]


def test_a_table_is_a_table_and_its_cells_can_be_highlighted(qtbot: QtBot, tmp_path: Path) -> None:
    view = ArticlesView()
    qtbot.addWidget(view)
    with small_bundle(tmp_path, "Party\tVotes\nUnion\t61.2\nGreens\t30.1", kind="table") as bundle:
        view.show_bundle(bundle)
        table = next(f for f in view.page.document().rootFrame().childFrames() if isinstance(f, QTextTable))
        assert (table.rows(), table.columns()) == (3, 2)
        view.show_passage(passage_of(bundle, "Greens\t30.1"))
        assert highlighted(view) == ["Greens", "30.1"]


def small_bundle(folder: Path, text: str, *, kind: ParagraphKind) -> Bundle:
    path = folder / "small.sqlite"
    writer = BundleWriter(path)
    source = writer.add_source(name="a.txt", media_type="text/plain", sha256="0", size_bytes=1, text=text)
    article = writer.add_article(
        source_id=source, position=1, kind="article", title="<i>A</i>", standfirst=None, is_complete=True
    )
    writer.add_paragraph(
        article_id=article, position=1, kind=kind, text=text, page=None, source_start=0, source_end=len(text)
    )  # fmt: skip
    writer.finish()
    return Bundle(path)


# Passages


@pytest.mark.parametrize("words", ["75.07%", "Restriction of freedom of the media", "social unrest"])
def test_a_passage_opens_highlighted_in_the_upper_third(window: MainWindow, bundle: Bundle, words: str) -> None:
    passage = passage_of(bundle, words if words != "social unrest" else "the final years before the collapse")
    for _ in range(2):  # also where its article is open already
        window.open_passage(passage)
        assert highlighted(window.articles) == [passage.text]
        top = top_of_highlight(window.articles)
        page = window.articles.page
        at_end = page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
        assert 0 <= top < page.viewport().height() / 3 or at_end or page.verticalScrollBar().value() == 0


def test_resizing_keeps_the_passage_in_sight(window: MainWindow, bundle: Bundle, qtbot: QtBot) -> None:
    window.open_passage(passage_of(bundle, "Restriction of freedom of the media"))
    for size in ((900, 700), (1500, 900), (1280, 800)):
        window.resize(*size)
        qtbot.wait(20)
        assert 0 <= top_of_highlight(window.articles) < window.articles.page.viewport().height()


def test_back_and_forward(window: MainWindow, bundle: Bundle) -> None:
    first = window.articles.article_id
    open_results_article(window, bundle)
    second = window.articles.article_id
    window.actions_by_name["back"].trigger()
    assert window.articles.article_id == first
    window.actions_by_name["forward"].trigger()
    assert window.articles.article_id == second
    port = window.articles.page.viewport()
    QTest.mouseClick(port, Qt.MouseButton.BackButton)
    assert window.articles.article_id == first
    QTest.mouseClick(port, Qt.MouseButton.ForwardButton)
    assert window.articles.article_id == second
    window.actions_by_name["next_article"].trigger()
    assert window.articles.article_id not in (first, second)


# Marks, find, copy


def test_f8_steps_through_the_marks_and_tells_what_they_mean(window: MainWindow, bundle: Bundle, qtbot: QtBot) -> None:
    open_results_article(window, bundle)
    seen = []
    for _ in range(12):
        window.actions_by_name["next_mark"].trigger()
        mark = window.articles.page.current_mark
        assert mark is not None
        seen.append(window.articles.pane.card_of(mark).heading)
    assert "75.07 %" in seen
    assert any("15 January 2012, year" in heading for heading in seen)


def test_choosing_a_name_in_the_facts_shows_all_its_places_and_a_click_on_its_mark_its_page(
    window: MainWindow, bundle: Bundle
) -> None:
    open_results_article(window, bundle)
    facts = window.articles.facts
    number = next(n for n, row in enumerate(facts.rows()) if row.kind == "name" and row.text == "Nur Otan")
    facts.list.clicked.emit(facts.list.model().index(number, 0))
    assert len(highlighted(window.articles)) >= 3
    party = next(entity for entity in bundle.entities("party") if entity.name == "Nur Otan")
    assert {"Nur Otan"} <= set(highlighted(window.articles)) <= {party.name, *party.aliases}
    page = window.articles.page
    mark = next(mark for text, mark in marks_of(window.articles) if text == "Nur Otan" and mark.kind == "name")
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=page.mark_rect(mark).topLeft() + QPoint(4, 8))
    assert window.cover == "name"
    assert window.name_page.entity_id == party.id


def test_find_counts_and_walks(window: MainWindow, bundle: Bundle, qtbot: QtBot) -> None:
    open_results_article(window, bundle)
    window.actions_by_name["find"].trigger()
    QTest.keyClicks(window.focusWidget(), "the elections")
    bar = window.articles.find_bar
    assert bar.count_text() == "1 of 12" or bar.count_text().startswith("1 of ")
    count = int(bar.count_text().split()[-1])
    assert len(highlighted(window.articles)) == count > 3
    window.actions_by_name["find_next"].trigger()
    assert bar.count_text() == f"2 of {count}"
    window.actions_by_name["find_previous"].trigger()
    window.actions_by_name["find_previous"].trigger()
    assert bar.count_text() == f"{count} of {count}"
    QTest.keyClicks(window.focusWidget(), "zzz")
    assert bar.count_text() == "Not in this article"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_copy_with_citation_names_source_and_paragraph(window: MainWindow, bundle: Bundle) -> None:
    passage = passage_of(bundle, "the turnout was 75.07%")
    window.open_passage(passage)
    window.articles.page.setTextCursor(grounds(window.articles)[0])
    window.actions_by_name["copy_with_citation"].trigger()
    page = f"p. {passage.page}, " if passage.page else ""
    assert QGuiApplication.clipboard().text() == (
        f"“the turnout was 75.07%”\nThe Kazakhstan Insider, Vol. 4, January 2012, {page}¶ 1"
    )


def test_facts_lead_to_their_passages(window: MainWindow, bundle: Bundle, qtbot: QtBot) -> None:
    open_results_article(window, bundle)
    facts = window.articles.facts
    number = next(n for n, row in enumerate(facts.rows()) if row.lead == "75.07 %")
    facts.list.setCurrentIndex(facts.list.model().index(number, 0))
    QTest.keyClick(facts.list, Qt.Key.Key_Return)
    assert "75.07%" in highlighted(window.articles)[0]
    headings = [row.lead for row in facts.rows() if row.kind == "heading"]
    assert headings[:3] == ["Figures", "Dates", "Names"]


def card_words(view: ArticlesView) -> list[str]:
    """What the card in view says."""
    shown = [card for card in view.findChildren(Popover) if card.isVisible()]
    return [label.text() for card in shown for label in card.findChildren(QLabel)]


def point_on(view: ArticlesView, kind: str, words: str) -> QPoint:
    mark = next(mark for text, mark in marks_of(view) if mark.kind == kind and text == words)
    return view.page.mark_rect(mark).topLeft() + QPoint(4, 8)


def test_resting_on_a_figure_tells_what_was_understood(window: MainWindow, bundle: Bundle, qtbot: QtBot) -> None:
    open_results_article(window, bundle)
    view = window.articles
    QTest.mouseMove(view.page.viewport(), point_on(view, "figure", "75.07%") - QPoint(60, 0))
    QTest.mouseMove(view.page.viewport(), point_on(view, "figure", "75.07%"))
    qtbot.waitUntil(lambda: "75.07 %" in card_words(view))
    QTest.mouseMove(view.page.viewport(), QPoint(2, 2))
    qtbot.waitUntil(lambda: not card_words(view))


def test_a_citation_shows_its_note_or_that_it_is_not_in_the_text(window: MainWindow, bundle: Bundle) -> None:
    open_results_article(window, bundle)
    view = window.articles
    QTest.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=point_on(view, "citation", "[1]"))
    assert card_words(view) == ["Note 1", "is not in this text"]


def test_a_repaired_word_says_what_stood_there_and_shows_it(window: MainWindow, bundle: Bundle) -> None:
    view = window.articles
    window.open_passage(passage_of(bundle, "inadequacy"))
    QTest.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=point_on(view, "repair", "inadequacy"))
    words = card_words(view)
    assert "inade- | guacy" in words
    assert "g → q, to a known word" in words
    card = next(card for card in view.findChildren(Popover) if card.isVisible())
    QTest.mouseClick(card.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert window.actions_by_name["as_printed"].isChecked()
    assert "guacy" in view.page.toPlainText()


def test_rival_figures_stand_under_the_one_stated_here(tmp_path: Path) -> None:
    path = tmp_path / "rivals.sqlite"
    writer = BundleWriter(path)
    election = writer.add_election(body="Assembly", country=None, held_on="2012-03-04")
    party = writer.add_entity(kind="party", name="Union")
    for number, value in enumerate((61.2, 63.0, 61.2)):
        text = f"The Union received {value} per cent."
        source = writer.add_source(name=f"{number}.txt", media_type="text/plain", sha256="0", size_bytes=1, text=text)
        article = writer.add_article(
            source_id=source, position=1, kind="article", title=f"A {number}", standfirst=None, is_complete=True
        )
        paragraph = writer.add_paragraph(
            article_id=article, position=1, kind="text", text=text, page=None, source_start=0, source_end=len(text)
        )
        writer.add_figure(
            election_id=election, entity_id=party, measure="percent", value=value, printed=str(value),
            status=None, passage_id=writer.add_passage(paragraph, 4, len(text) - 1),
        )  # fmt: skip
    writer.finish()
    with Bundle(path) as bundle:
        state = ArticlesState(bundle)
        state.open(bundle.articles()[0].id)
        shown = state.show()
        assert shown is not None
        rows = fact_rows(shown, article_facts(state, shown))
    assert [(row.lead, row.text) for row in rows if row.kind in ("figure", "rival")] == [
        ("61.2 %", "Union"),
        ("", "Also stated:"),
        ("63 %", "1.txt"),
    ]


# The user's highlights


def test_a_highlight_lies_on_its_ground_and_a_click_tells_which(
    window: MainWindow, bundle: Bundle, qtbot: QtBot
) -> None:
    passage = passage_of(bundle, "during the elections in")
    window.open_passage(passage)
    page = window.articles.page
    page.set_highlights([Highlight(7, passage, "#FFF0B3", sign="sticky-note")])
    ground = next(s for s in page.extraSelections() if s.format.background().color().name() == "#fff0b3")
    cursor = QTextCursor(ground.cursor)
    assert cursor.selectedText() == passage.text
    cursor.setPosition(cursor.selectionStart() + 1)
    with qtbot.waitSignal(page.highlight_clicked) as clicked:
        QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=page.cursorRect(cursor).center())
    assert clicked.args == [7]
    window.actions_by_name["as_printed"].trigger()
    grounds_now = [QTextCursor(s.cursor).selectedText() for s in page.extraSelections()]
    assert any(text.startswith("during the elec") for text in grounds_now)


def test_a_selection_is_told_as_passages_of_the_clean_text_also_where_the_print_is_shown(
    window: MainWindow, bundle: Bundle, qtbot: QtBot
) -> None:
    passage = passage_of(bundle, "Restriction of freedom of the media")
    for _ in range(2):
        window.open_passage(passage)
        with qtbot.waitSignal(window.articles.page.selection_changed) as told:
            window.articles.page.setTextCursor(grounds(window.articles)[-1])
        assert told.args is not None
        (selected,) = told.args[0]
        assert (selected.paragraph_id, selected.start, selected.end) == (
            passage.paragraph_id, passage.start, passage.end,
        )  # fmt: skip
        assert selected.text == passage.text
        window.actions_by_name["as_printed"].trigger()
