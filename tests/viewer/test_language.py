"""The window in the user's language: how it is chosen, what it changes, and that every string can be translated."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing import wording
from briefing.brief.dates import span_label
from briefing.brief.files import file_name
from briefing.bundle.reader import Bundle
from briefing.spreadsheet import csv_text, tab_text
from briefing.viewer.language import LANGUAGES, speak, system_language, wanted_language
from briefing.viewer.main_window import MainWindow
from briefing.viewer.search.choices import written_days
from briefing.viewer.settings import Settings
from briefing.viewer.widgets.mirrored import mirrored
from briefing.viewer.window_frame import TABS
from briefing.wording import counted, number, spoken, tr

ROOT = Path(__file__).parents[2]
CODE = sorted((ROOT / "src/briefing").rglob("*.py"))


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    wording.speak("en", None)
    QLocale.setDefault(QLocale.c())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_users_choice_goes_before_the_systems_language() -> None:
    settings = Settings()
    assert wanted_language(settings) == system_language() == "en"
    settings.set("language", "kk")
    assert wanted_language(settings) == "kk"
    settings.set("language", "tlh")
    assert wanted_language(settings) == "en"


@pytest.mark.parametrize(("system", "language"), [("fr_CA.UTF-8", "fr"), ("ar_MA", "ar"), ("de_DE.UTF-8", "en")])
def test_the_systems_language_is_spoken_where_it_is_one_of_ours(system: str, language: str) -> None:
    program = "from briefing.viewer.language import system_language; print(system_language())"
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True, text=True, timeout=60, check=True, env={"LC_ALL": system, "PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip
    assert done.stdout.strip() == language


def test_numbers_are_written_as_the_language_writes_them(english_again: QApplication) -> None:
    assert (number(12345), number(75.07, 2)) == ("12,345", "75.07")
    written = {}
    for language in LANGUAGES:
        speak(english_again, language)
        written[language] = (spoken(), number(12345), number(75.07, 2))
    assert written["fr"] == ("fr", "12\u202f345", "75,07")
    assert written["ru"] == ("ru", "12\u00a0345", "75,07")
    assert written["ar"] == ("ar", "12,345", "75.07"), "the digits of the sources and the charts"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_may_be_written_as_the_language_writes_it(language: str, english_again: QApplication) -> None:
    speak(english_again, language)
    for short in (True, False):
        day = span_label("2011-11-03", "2011-11-03", "day", short=short, language=language)
        month = span_label("2011-12-01", "2011-12-31", "month", short=short, language=language)
        assert written_days(day) == ("2011-11-03", "2011-11-03"), day
        assert written_days(f"{day} – {month}") == ("2011-11-03", "2011-12-31"), month
    assert written_days("3 Nov 2011") == ("2011-11-03", "2011-11-03"), "English ones are taken too"


def test_what_has_no_translation_is_said_in_english(english_again: QApplication) -> None:
    speak(english_again, "fr")
    assert tr("Nobody translates this {word}.", word="sentence") == "Nobody translates this sentence."
    assert counted("{n} untold thing", "{n} untold things", 12345) == "12\u202f345 untold things"


def test_arabic_turns_the_window_round(english_again: QApplication) -> None:
    speak(english_again, "ar")
    assert english_again.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Arabic


def test_in_arabic_a_latin_name_turns_no_line_round_and_a_sign_stands_before_its_number(
    english_again: QApplication,
) -> None:
    assert tr("Signed by {who}.", who="Nur Otan") == "Signed by Nur Otan."
    speak(english_again, "ar")
    said = tr("{party}, share", party="Nur Otan")
    assert "\u2068Nur Otan\u2069" in said
    assert "\u2068+6.67\u2069" in tr("{number} points", number="+6.67")
    assert tr("{number} points", number="6.67") == tr("{number} points", number="6.67").strip("\u2068\u2069")
    assert "\u2068Nur Otan\u2069" in counted("Search {n}", "Search {n} {who}", 3, who="Nur Otan")


def test_what_isolates_a_word_on_screen_gets_into_no_file_name_and_no_table(english_again: QApplication) -> None:
    speak(english_again, "ar")
    said = tr("Search {words}", words="Nur Otan")
    assert "\u2068" in said
    assert file_name(said) == said.replace("\u2068", "").replace("\u2069", "") + ".pdf"
    row = tr("{party}, share", party="=Nur Otan")
    for table in (tab_text(["Party"], [[row]]), csv_text(["Party"], [[row]])):
        assert "\u2068" not in table
        assert "\n'" in table, "what would begin a formula does not hide behind it"


def test_what_is_painted_by_hand_lies_at_the_other_side_in_arabic() -> None:
    row = QRect(0, 0, 100, 10)
    sides = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        image = QImage(100, 10, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        mirrored(painter, row).fillRect(QRect(10, 0, 20, 10), Qt.GlobalColor.black)
        painter.end()
        sides[direction] = [x for x in range(100) if image.pixelColor(x, 5).lightness() == 0]
    assert sides[Qt.LayoutDirection.LeftToRight] == list(range(10, 30))
    assert sides[Qt.LayoutDirection.RightToLeft] == list(range(70, 90))


@pytest.mark.parametrize(("language", "verified"), [("ru", "Контрольная сумма верна"), ("ar", "")])
def test_every_tab_opens_in_the_language(
    language: str, verified: str, english_again: QApplication, qtbot: QtBot, bundle_path: Path
) -> None:
    speak(english_again, language)
    window = MainWindow(Bundle(bundle_path), Settings())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    said = tr("Checksum verified")
    assert said != "Checksum verified"
    assert verified in said
    qtbot.waitUntil(lambda: said in window.status.text())
    for tab in TABS:
        window.show_tab(tab)
        assert tr("&File").replace("&", "") in [a.text().replace("&", "") for a in window.menuBar().actions()]
    window.search_page.search("Kazakhstan")
    qtbot.waitUntil(lambda: window.search_page.results is not None and window.search_page.results.total is not None)
    assert window.search_page.headline
    assert "passage" not in window.search_page.headline
    window.grab()  # what is painted by hand is painted, mirrored in Arabic
    window.close()


def test_the_menu_offers_each_language_under_its_own_name(window: MainWindow) -> None:
    menu = window.menus["Lan&guage"]
    assert [action.text() for action in menu.actions()] == ["As the &system", *LANGUAGES.values()]
    assert menu.actions()[0].isChecked()
    menu.actions()[3].trigger()
    assert window.settings.get("language") == "ru"
    assert "From the next start the window speaks Русский." in window.status.text()


@pytest.mark.parametrize("path", CODE, ids=[path.relative_to(ROOT / "src/briefing").as_posix() for path in CODE])
def test_lupdate_can_read_what_is_translated(path: Path) -> None:
    """What is glued or filled in before it is translated would be in no list of translations."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    ours = {
        alias.asname or alias.name
        for node in nodes
        if isinstance(node, ast.ImportFrom) and node.module == "briefing.wording"
        for alias in node.names
    }
    assert ours <= {"tr", "counted", "marked", "number", "spoken", "speak"}, "the names that lupdate knows"
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ours:
            glued = [part for part in node.args[:2] if isinstance(part, ast.JoinedStr | ast.BinOp)]
            assert not glued or node.func.id == "number", f"line {node.lineno}: give one literal with {{places}}"
        if isinstance(node, ast.JoinedStr):
            hidden = any(_says_text(part, ours) for part in ast.walk(node))
            assert not hidden, f"line {node.lineno}: lupdate does not look into f-strings"


def _says_text(node: ast.AST, names: set[str]) -> bool:
    """Whether it is a call of one of `names` with a text that is written out."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names and node.args):
        return False
    return isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
