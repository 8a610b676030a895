"""The help: it is complete, speaks of what there is, and is found by key and by words."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import briefing.analysis
from briefing import wording
from briefing.viewer.actions import ACTIONS
from briefing.viewer.help.pages import help_pages, holding
from briefing.viewer.help.window import HelpWindow
from briefing.viewer.language import speak
from briefing.viewer.main_window import MainWindow
from briefing.viewer.theme import LIGHT

KEYS = re.compile(r"`((?:(?:Ctrl|Alt|Shift)\+)+\S+?|F\d+)`")


@pytest.fixture
def help_window(window: MainWindow, qtbot: QtBot) -> HelpWindow:
    made = HelpWindow(window.theme, window)
    qtbot.addWidget(made)
    return made


def test_it_lists_every_shortcut(help_window: HelpWindow) -> None:
    help_window.open_page("keys")
    text = help_window.text.toPlainText()
    for spec in ACTIONS:
        assert spec.tip in text
        assert spec.shortcuts.split("; ")[0] in text


def test_it_speaks_only_of_keys_there_are() -> None:
    known = {key for spec in ACTIONS for key in spec.shortcuts.split("; ")}
    told = {key for page in help_pages() if page.name != "keys" for key in KEYS.findall(page.text.split("| Keys |")[0])}
    assert len(told) > 25
    assert told <= known, told - known


def test_every_check_is_explained_and_no_other() -> None:
    (page,) = [page for page in help_pages() if page.name == "checks"]
    folder = Path(briefing.analysis.__file__).parent
    made = {
        code for path in folder.glob("*.py") for code in re.findall(r"\b([A-Z]{3,5}-\d)\b", path.read_text("utf-8"))
    }
    assert set(re.findall(r"^\| ([A-Z]{3,5}-\d) ", page.text, re.MULTILINE)) == made | {"VAL-2"}


@pytest.mark.parametrize(("tab", "title"), [("articles", "Articles and search"), ("timeline", "Timeline")])
def test_f1_opens_the_page_of_the_tab_in_view(window: MainWindow, qtbot: QtBot, tab: str, title: str) -> None:
    window.show_tab(tab)
    window.show_help()
    shown = window._help
    qtbot.addWidget(shown)
    assert shown.text.toPlainText().startswith(title + "\n")


def test_pages_are_found_by_words_and_the_words_are_lit(help_window: HelpWindow) -> None:
    QTest.keyClicks(help_window.field, "fingerprint")
    shown = [help_window.contents.item(row).text() for row in range(help_window.contents.count())]
    assert "Brief" in shown
    assert "Timeline" not in shown
    lit = {selection.cursor.selectedText().casefold() for selection in help_window.text.extraSelections()}
    assert lit == {"fingerprint"}
    help_window.field.setText("zzyzx")
    assert help_window.contents.count() == 0
    assert "zzyzx" in help_window.text.toPlainText()


def test_no_placeholder_is_left() -> None:
    pages = help_pages()
    assert len(holding(pages, "")) == len(pages) > 8
    assert not [page.name for page in pages if re.search(r"^\{\w+\}$", page.text, re.MULTILINE)]


def test_in_another_language_it_says_that_it_is_english(qapp: QApplication, qtbot: QtBot) -> None:
    told = {}
    for language in ("en", "ru"):
        speak(qapp, language)
        try:
            shown = HelpWindow(LIGHT)
        finally:
            wording.speak("en", None)
            QLocale.setDefault(QLocale.c())
        qtbot.addWidget(shown)
        told[language] = [label.text() for label in shown.findChildren(QLabel)]
    assert told["en"] == []
    assert [text.startswith("Справка написана по-английски.") for text in told["ru"]] == [True]
