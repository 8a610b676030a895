"""The page of what a search found: typing, walking, narrowing, keeping, and the way to a passage."""

import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing.brief.blocks import Quote
from briefing.brief.pieces import QuotePiece
from briefing.bundle.reader import Bundle
from briefing.notebook.store import Notebook
from briefing.viewer.main_window import MainWindow
from briefing.viewer.search.page import SearchPage
from briefing.viewer.search.state import Found
from briefing.viewer.widgets.passage_list import marked_layout


def wait_for(page: SearchPage, qtbot: QtBot, words: str, *, counted: bool = True) -> None:
    """Wait for what words find, and for its counts."""
    qtbot.waitUntil(
        lambda: (
            page.results is not None
            and page.results.words == words
            and (page.results.facets is not None or not counted)
        )
    )


def search(window: MainWindow, qtbot: QtBot, words: str) -> SearchPage:
    """Type words into the field and wait for what they find."""
    window.actions_by_name["search"].trigger()
    window.tools.field.clear()
    if words.isascii():
        QTest.keyClicks(window.tools.field, words)
    else:
        window.tools.field.insert(words)  # the test's keyboard has Latin letters only
    wait_for(window.search_page, qtbot, words)
    return window.search_page


def is_shown(page: SearchPage) -> bool:
    return page.isVisible()


def grounds(window: MainWindow) -> list[str]:
    return [selection.cursor.selectedText() for selection in window.articles.page.extraSelections()]


@pytest.fixture
def variants(window: MainWindow, variants_path: Path) -> MainWindow:
    """The window with the small bundle of names in several spellings."""
    window.open_bundle(variants_path)
    return window


# Typing and opening


def test_typing_shows_what_was_found_and_enter_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    page = search(window, qtbot, "zhanaozen")
    assert is_shown(page)
    assert page.headline == "7 passages in 3 articles"
    QTest.keyClick(window.tools.field, Qt.Key.Key_Down)
    chosen = page.chosen
    assert chosen is not None
    assert chosen.passage.text.startswith("The December clashes in Zhanaozen")
    QTest.keyClick(window.tools.field, Qt.Key.Key_Return)
    assert not is_shown(window.search_page)
    assert window.articles.article_id == chosen.article.id
    assert chosen.passage.text in grounds(window)
    assert "Zhanaozen" in grounds(window)


def test_enter_at_once_opens_what_those_words_find(window: MainWindow, qtbot: QtBot) -> None:
    search(window, qtbot, "zhanaozen")
    window.tools.field.selectAll()
    QTest.keyClicks(window.tools.field, "collapse of the Soviet")
    QTest.keyClick(window.tools.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.is_searching)
    assert any("Soviet Union" in text for text in grounds(window))


def test_esc_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    page = search(window, qtbot, "Majilis")
    assert is_shown(page)
    QTest.keyClick(window.tools.field, Qt.Key.Key_Escape)
    assert not is_shown(window.search_page)
    assert not window.tools.field.text()


@pytest.mark.parametrize(
    "words", ['"', "NOT OR (", "a AND *", "((( %_ '; DROP TABLE", "C++ AT&T", "text:", "\u202e abc", "ł" * 300, "𝕏 x"]
)
def test_any_input_is_safe(window: MainWindow, qtbot: QtBot, words: str) -> None:
    window.tools.field.setText(words)
    qtbot.waitUntil(lambda: window.is_searching)
    window.tools.field.setText("Majilis")
    wait_for(window.search_page, qtbot, "Majilis")
    assert window.search_page.results is not None
    assert window.search_page.results.places


def test_only_the_last_words_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    shown = []
    window.search_page.wanted.connect(
        lambda: shown.append(window.search_page.results.words if window.search_page.results else "")
    )
    for length in range(1, len("Kazakhstan") + 1):
        window.tools.field.setText("Kazakhstan"[:length])
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == ["Kazakhstan"]


# Walking


def test_f3_walks_through_all_passages_and_into_the_next_article(window: MainWindow, qtbot: QtBot) -> None:
    page = search(window, qtbot, "zhanaozen")
    opened = []
    page.passage_requested.connect(lambda passage, _: opened.append((passage.article_id, passage.position)))
    for _ in range(8):
        window.actions_by_name["find_next"].trigger()
        assert not is_shown(window.search_page)
    assert len(set(opened)) == 7
    assert opened[7] == opened[0]
    assert len({article for article, _ in opened}) == 3
    window.actions_by_name["find_previous"].trigger()
    assert opened[8] == opened[6]
    assert "Zhanaozen" in grounds(window)


def test_what_was_found_comes_back_with_its_words(window: MainWindow, qtbot: QtBot) -> None:
    page = search(window, qtbot, "zhanaozen")
    window.actions_by_name["find_next"].trigger()
    window.actions_by_name["find_next"].trigger()
    window.actions_by_name["search"].trigger()
    assert is_shown(page)
    assert window.tools.field.text() == "zhanaozen"
    assert page.side.number.text() == "2 of 7"


def test_the_find_bar_has_f3_while_it_is_open(window: MainWindow, qtbot: QtBot) -> None:
    page = search(window, qtbot, "zhanaozen")
    QTest.keyClick(window.tools.field, Qt.Key.Key_Return)
    opened = []
    page.passage_requested.connect(lambda passage, _: opened.append(passage))
    window.actions_by_name["find"].trigger()
    window.articles.find_bar.open("Kazakhstan")
    window.actions_by_name["find_next"].trigger()
    assert not opened


# What was searched


def test_the_line_says_what_was_searched_and_switches_it(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "Жаңаөзен")
    assert page.searched.text == "searched: жаңаөзен, Zhanaozen, Жанаозен — spelling variants"
    assert page.headline == "3 passages in 2 articles"
    page.searched.variants_button.click()
    qtbot.waitUntil(lambda: page.headline == "1 passage in 1 article")
    assert page.searched.text == "searched as typed"
    page.searched.variants_button.click()
    qtbot.waitUntil(lambda: page.headline == "3 passages in 2 articles")


def test_related_forms_are_an_option(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "election ")
    assert page.headline == "Nothing found"
    page.searched.related_button.click()
    qtbot.waitUntil(lambda: page.headline == "2 passages in 2 articles")
    assert page.searched.text == "searched: election, elected, elections — related forms"


def test_what_only_the_print_has_is_said_beside_the_passage(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "e1ectcd")
    said = [label.text() for label in page.side.findChildren(QLabel) if label.isVisible()]
    assert "Only the print has “e1ectcd”; it was repaired." in said


# Narrowing


def test_a_filter_narrows_and_its_chip_takes_it_away(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "strike")
    page.filters.categories.chosen.emit(frozenset({"protest"}))
    qtbot.waitUntil(lambda: page.headline == "1 passage in 1 article")
    assert page.filters.chip_labels == ["Protest"]
    assert page.filters.category.text() == "1 category"
    (chip,) = (b for b in page.filters.findChildren(QPushButton) if b.accessibleName() == "Remove the filter Protest")
    chip.click()
    qtbot.waitUntil(lambda: page.headline == "2 passages in 2 articles")
    assert page.filters.chip_labels == []


def test_the_next_search_after_leaving_begins_without_filters(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "strike")
    page.filters.categories.chosen.emit(frozenset({"protest"}))
    qtbot.waitUntil(lambda: page.headline == "1 passage in 1 article")
    QTest.keyClick(variants.tools.field, Qt.Key.Key_Escape)
    assert search(variants, qtbot, "strike").headline == "2 passages in 2 articles"
    assert page.filters.chip_labels == []


def test_dates_are_chosen_from_the_bars_by_keyboard(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "strike")
    page.filters.date.click()
    bars = page.filters.dates.histogram
    QTest.keyClick(bars, Qt.Key.Key_Home)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.filters.chip_labels == ["Dec 2011"])
    assert page.headline == "1 passage in 1 article"
    page.filters.dates.hide()


def test_dates_can_be_written(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "strike")
    page.filters.date.click()
    QTest.keyClicks(page.filters.dates.field, "Dec 2011 - 5 Jan 2012")
    QTest.keyClick(page.filters.dates.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.filters.chip_labels == ["1 Dec 2011 – 5 Jan 2012"])
    assert page.headline == "1 passage in 1 article"
    page.filters.dates.hide()


def test_names_are_narrowed_and_ticked_by_keyboard(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "strike OR votes")
    page.filters.name.click()
    QTest.keyClicks(page.filters.names.field, "ak zh")
    QTest.keyClick(page.filters.names.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.filters.chip_labels == ["Ak Zhol"])
    page.filters.names.hide()
    assert page.headline == "2 passages in 2 articles"


def test_filters_that_leave_nothing_can_all_be_removed(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "strike")
    page.filters.categories.chosen.emit(frozenset({"media"}))
    qtbot.waitUntil(lambda: page.headline == "Nothing found")
    assert page.empty_text == "No paragraph within these filters holds “strike”."
    (link,) = page.nothing.links
    link.click()
    qtbot.waitUntil(lambda: page.headline == "2 passages in 2 articles")


# Nothing found


def test_nothing_found_is_said_in_one_sentence(window: MainWindow, qtbot: QtBot) -> None:
    assert search(window, qtbot, "zeppelin").empty_text == "No paragraph of this bundle holds “zeppelin”."


def test_the_nearest_word_is_searched_by_a_click(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "strik3rs dismissed ")
    qtbot.waitUntil(lambda: bool(page.nothing.links))
    assert [link.text() for link in page.nothing.links] == ["strikers (1)", "“dismissed” alone: 1 passage"]
    page.nothing.links[0].click()
    wait_for(page, qtbot, "strikers dismissed ")
    assert variants.tools.field.text() == "strikers dismissed "
    assert page.headline == "1 passage in 1 article"


def test_words_to_leave_out_alone_are_no_search(window: MainWindow, qtbot: QtBot) -> None:
    window.tools.field.setText("-zhanaozen")
    qtbot.waitUntil(lambda: window.is_searching)
    assert window.search_page.empty_text == "These words say only what to leave out. Add a word to search for."


# To the brief, to files, to the notebook


def test_the_sentences_found_go_to_the_brief(window: MainWindow, qtbot: QtBot) -> None:
    page = search(window, qtbot, "zhanaozen")
    with qtbot.waitSignal(page.added_to_brief) as added:
        page.side.brief_button.click()
    assert page.chosen is not None
    assert added.args == [QuotePiece(page.chosen.sentences)]


def test_copying_gives_the_sentence_with_its_citation(window: MainWindow, qtbot: QtBot) -> None:
    search(window, qtbot, "zhanaozen")
    window.actions_by_name["copy_with_citation"].trigger()
    assert QGuiApplication.clipboard().text().endswith("\nThe Kazakhstan Insider, Vol. 4, January 2012, ¶ 2")


def test_results_are_copied_and_exported(variants: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = search(variants, qtbot, "strike")
    QGuiApplication.clipboard().clear()
    page.keeping.copy()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\n") == 3)
    page.keeping.export_to(tmp_path / "out.csv")
    qtbot.waitUntil(lambda: (tmp_path / "out.csv").exists())
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfCitation,Date,Page,Paragraph,Sentence")


def test_typing_on_leaves_an_export_whole(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = search(window, qtbot, "the ")
    assert page.results is not None
    passages = page.results.listed
    page.keeping.export_to(tmp_path / "out.csv")
    for typed in ("z", "zh", "zha"):
        page.search(typed)
    wait_for(page, qtbot, "zha")
    qtbot.waitUntil(lambda: (tmp_path / "out.csv").exists())
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == passages + 1


def test_a_search_is_kept_and_comes_back(variants: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with Notebook(tmp_path / "notebook.sqlite") as notebook:
        page = search(variants, qtbot, "strike")
        page.use_notebook(notebook)
        page.filters.categories.chosen.emit(frozenset({"protest"}))
        qtbot.waitUntil(lambda: page.headline == "1 passage in 1 article")
        page.keeping.ask_name()
        page.keeping.name_field.setText("Strikes")
        QTest.keyClick(page.keeping.name_field, Qt.Key.Key_Return)
        assert list(notebook.kept("search")) == ["Strikes"]
        search(variants, qtbot, "votes")
        page.keeping.run("Strikes")
        wait_for(page, qtbot, "strike")
        assert variants.tools.field.text() == "strike"
        assert page.filters.chip_labels == ["Protest"]
        page.keeping.forget("Strikes")
        assert notebook.kept("search") == {}


def test_kept_searches_are_reached_without_searching_first(variants: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with Notebook(tmp_path / "notebook.sqlite") as notebook:
        notebook.keep("search", "Strikes", {"text": "strike"})
        variants.search_page.use_notebook(notebook)
        variants.actions_by_name["saved_searches"].trigger()
        menu = variants.search_page.filters.menu
        qtbot.waitUntil(menu.isVisible)
        assert [action.text() for action in menu.actions() if action.text()] == ["Strikes", "Forget “Strikes”"]
        menu.actions()[0].trigger()
        menu.hide()
        wait_for(variants.search_page, qtbot, "strike")
        assert variants.search_page.headline == "2 passages in 2 articles"


def test_what_was_found_goes_on_paper_with_its_sources(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "strike OR zhanaozen")
    brief = page.keeping.as_brief()("a4")
    assert brief.subtitle == "4 passages in 2 articles"
    quotes = [block for block in brief.blocks if isinstance(block, Quote)]
    assert [brief.sources[quote.source - 1].paragraph for quote in quotes] == [1, 3, 1, 3]
    assert quotes[0].text.startswith("Oil workers went on strike")


# For every reader


def test_text_from_right_to_left_stands_right(qtbot: QtBot) -> None:
    text = "أعلنت اللجنة أن الانتخابات في 2013 كانت حرة."
    layout = marked_layout(text, ((0, 5),), 600, "#FFD98A")

    def x(at: int) -> float:
        found: Any = layout.lineAt(0).cursorToX(at)
        return float(found[0])

    assert x(0) > 500
    assert layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    assert x(text.index("2013") + 1) < x(text.index("2013") + 3)  # a number is never turned round


def test_matches_stand_right_after_letters_beyond_the_basic_plane(qtbot: QtBot) -> None:
    layout = marked_layout("𝕏𝕏 strike", ((3, 9),), 600, "#FFD98A")
    (piece,) = layout.formats()
    assert (piece.start, piece.length) == (5, 6)


def test_markup_in_a_text_is_shown_as_it_is(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "sons paid")
    assert page.chosen is not None
    assert "<b>paid</b>" in page.side.paragraph.toPlainText()


def test_everything_has_a_name_and_is_reached_by_keyboard(variants: MainWindow, qtbot: QtBot) -> None:
    page = search(variants, qtbot, "strike OR zhanaozen")
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", lambda: "")(), widget
    reached: set[QWidget | None] = set()
    variants.tools.field.setFocus()
    for _ in range(40):
        reached.add(variants.focusWidget())
        QTest.keyClick(variants.focusWidget(), Qt.Key.Key_Tab)
    assert {page.filters.date, page.filters.name, page.list, page.side.open_button} <= reached


def test_more_rows_are_read_as_the_list_is_scrolled(window: MainWindow, bundle: Bundle, qtbot: QtBot) -> None:
    page = search(window, qtbot, "the ")
    model = page.list.model()
    before = model.rowCount()
    assert page.results is not None
    assert before < len(page.results.places)
    for _ in range(len(page.results.places)):
        page.list.scrollToBottom()
        qtbot.wait(1)
    assert model.rowCount() == len(page.results.places)
    last = model.index(model.rowCount() - 1, 0).data(Qt.ItemDataRole.UserRole)
    assert isinstance(last, Found)
    assert last.paragraph.id == page.results.places[-1][1]


def test_what_only_a_standfirst_holds_takes_the_place_of_nothing_found(window: MainWindow, qtbot: QtBot) -> None:
    window.tools.field.setText("exertion")
    page = window.search_page
    qtbot.waitUntil(lambda: page.list.isVisible() and page.headline == "1 article, by its standfirst only")
    assert not page.nothing.isVisible()
    assert page.chosen is not None
    assert page.chosen.head == "standfirst"
    qtbot.waitUntil(lambda: "standfirst" in page.side._printed.text())
