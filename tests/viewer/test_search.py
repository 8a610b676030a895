"""Search over all paragraphs: any input, what is shown of a hit, and the way to its passage."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.bundle.reader import Bundle
from briefing.viewer.main_window import MainWindow
from briefing.viewer.search.page import SearchPage
from briefing.viewer.search.state import EXCERPT_MOST, excerpt, group_hits


def search(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Type words into the field and wait for what they find."""
    window.actions_by_name["search"].trigger()
    window.tools.field.clear()
    QTest.keyClicks(window.tools.field, words)
    page: SearchPage = window.search_page
    qtbot.waitUntil(lambda: page.results is not None and page.results.words == words)


def test_hits_are_sentences_grouped_by_article(bundle: Bundle) -> None:
    groups = group_hits(bundle, bundle.search("zhanaozen"), "zhanaozen")
    assert [len(group.found) for group in groups] == [1, 3, 3]
    for group in groups:
        for found in group.found:
            assert found.passage.text == found.paragraph.text[found.passage.start : found.passage.end]
            assert [found.excerpt.text[start:end] for start, end in found.excerpt.matches] == ["Zhanaozen"]
    assert any(incident.category == "violence" for group in groups for f in group.found for incident in f.incidents)


def test_of_a_paragraph_the_sentence_with_all_words_is_shown(bundle: Bundle) -> None:
    words = "the collapse of the Soviet"
    found = [found for group in group_hits(bundle, bundle.search(words), words) for found in group.found]
    assert len(found) == 1
    assert "the collapse of the Soviet Union" in found[0].passage.text


@pytest.mark.parametrize("at", [0, 150, 700, 1190])
def test_a_long_sentence_is_cut_around_its_match(at: int) -> None:
    text = "word " * 240
    shown = excerpt(text, 0, len(text), [(at, at + 4)])
    assert len(shown.text) <= EXCERPT_MOST + 40
    assert [shown.text[start:end] for start, end in shown.matches] == ["word"]


def test_a_match_longer_than_an_excerpt_is_shown_to_its_end() -> None:
    text = "a " * 100 + "x" * 300 + " b" * 100
    shown = excerpt(text, 0, len(text), [(200, 500)])
    assert [shown.text[start:end] for start, end in shown.matches] == ["x" * 300]


def test_typing_shows_what_was_found_and_enter_opens_it(window: MainWindow, bundle: Bundle, qtbot: QtBot) -> None:
    search(window, qtbot, "zhanaozen")
    page: SearchPage = window.search_page
    assert window.is_searching
    assert page.headline == "7 passages in 3 articles"
    QTest.keyClick(window.tools.field, Qt.Key.Key_Down)
    chosen = page.chosen
    assert chosen is not None
    assert chosen.passage.text.startswith("The December clashes in Zhanaozen")
    QTest.keyClick(window.tools.field, Qt.Key.Key_Return)
    assert window.cover == ""
    assert window.articles.article_id == chosen.article.id
    grounds = [s.cursor.selectedText() for s in window.articles.page.extraSelections()]
    assert chosen.passage.text in grounds
    assert "Zhanaozen" in grounds


def test_enter_at_once_opens_what_those_words_find(window: MainWindow, bundle: Bundle, qtbot: QtBot) -> None:
    search(window, qtbot, "zhanaozen")
    window.tools.field.selectAll()
    QTest.keyClicks(window.tools.field, "collapse of the Soviet")
    QTest.keyClick(window.tools.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.is_searching)
    assert any("Soviet Union" in s.cursor.selectedText() for s in window.articles.page.extraSelections())


def test_esc_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    search(window, qtbot, "Majilis")
    assert window.centre.currentWidget() is window.search_page
    QTest.keyClick(window.tools.field, Qt.Key.Key_Escape)
    assert window.centre.currentWidget() is not window.search_page
    assert not window.tools.field.text()


def test_nothing_found_is_said_in_one_sentence(window: MainWindow, qtbot: QtBot) -> None:
    search(window, qtbot, "zeppelin")
    assert window.search_page.empty_text == "No paragraph of this bundle holds “zeppelin”."


@pytest.mark.parametrize(
    "words", ['"', "NOT OR (", "a AND *", "((( %_ '; DROP TABLE", "C++ AT&T", "text:", "\u202e abc", "ł" * 300, "𝕏 x"]
)
def test_any_input_is_safe(window: MainWindow, qtbot: QtBot, words: str) -> None:
    window.tools.field.setText(words)
    qtbot.waitUntil(lambda: window.is_searching)
    window.tools.field.setText("Majilis")
    qtbot.waitUntil(lambda: bool(window.search_page.results and window.search_page.results.words == "Majilis"))
    assert window.search_page.results is not None
    assert window.search_page.results.found


def test_only_the_last_words_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    shown = []
    window.search_page.wanted.connect(
        lambda: shown.append(window.search_page.results.words if window.search_page.results else "")
    )
    for length in range(1, len("Kazakhstan") + 1):
        window.tools.field.setText("Kazakhstan"[:length])
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == ["Kazakhstan"]
