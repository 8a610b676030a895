"""A damaged bundle opened in the window, as a user opens it, and what becomes of it: a word of several, told below.

Run as a program it makes damages by number and prints a line of JSON for each, for whoever watches it for crashes:

    python -m tests.hostile.in_window BUNDLE FOLDER FIRST END
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from tests.hostile.answers import answers
from tests.hostile.damage import damaged
from tests.hostile.weapons import hostile_bundle

from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.viewer.app import make_application
from briefing.viewer.main_window import MainWindow
from briefing.viewer.messages import ReportDialog
from briefing.viewer.mistakes import install_report
from briefing.viewer.settings import Settings
from briefing.viewer.window_frame import TABS

OUTCOMES = {
    "refused": "it was not opened, and a sentence said why",
    "told": "it was opened, and the window says that it does not hold what its importer wrote",
    "right": "it was opened without a word, and every answer is that of the whole bundle",
    "wrong": "it was opened without a word, and an answer is another one",
    "crash": "the program made a mistake, or went down",
    "hang": "the window did not answer for seconds",
}
PATIENCE = 5.0


def settle(holds: Callable[[], object], seconds: float = PATIENCE) -> bool:
    """Let the window work until something holds; whether it came to hold in time."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        QTest.qWait(10)
        answer_questions()
    return True


def answer_questions() -> None:
    """Say yes to what the window asks."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible() and not isinstance(widget, ReportDialog):
            widget.accept()


def reports(window: MainWindow) -> list[str]:
    """What the program reports as its own mistakes; they are closed."""
    found = [dialog for dialog in window.findChildren(ReportDialog) if dialog.isVisible()]
    for dialog in found:
        dialog.close()
        dialog.deleteLater()
    return [dialog.report.toPlainText().strip() for dialog in found]


def look_around(window: MainWindow) -> None:
    """Visit every tab and page that reads the bundle, and paint it."""
    window.show_tab("articles")
    for ask in (window.bundle.articles, window.bundle.entities):
        try:
            first = ask()[:2]
        except BriefingError:
            continue
        for one in first:
            (window.open_article if ask == window.bundle.articles else window.show_name)(one.id)
            QApplication.processEvents()
            window.grab()
    window.leave_cover()
    for tab in TABS:
        window.show_tab(tab)
        QApplication.processEvents()
        window.grab()
    window.tools.field.setText("party")
    settle(lambda: window.cover == "search", 1.0)
    for _ in range(10):
        QTest.qWait(10)
    window.grab()
    window.tools.field.clear()
    window.leave_cover()


def unanswered(window: MainWindow, act: Callable[[], None]) -> None:
    """Do what a slot would do: what it raises goes where the program's own errors go."""
    try:
        act()
    except Exception as error:  # as a slot's: Qt hands it to the hook
        sys.excepthook(type(error), error, error.__traceback__)


def outcome(window: MainWindow, path: Path, expected: dict[str, str]) -> tuple[str, str]:
    """What becomes of a bundle that is opened in the window, and a word more about it."""
    window.messages.hide()
    before = window.bundle
    window.open_bundle(path)
    if not settle(lambda: window.bundle is not before or window.messages.isVisible()):
        return "hang", "opening"
    if window.bundle is before:
        found = reports(window)
        return ("crash", found[0]) if found else ("refused", window.messages.text())
    unanswered(window, lambda: look_around(window))
    if not settle(lambda: "not yet" not in window.status.text()):
        return "hang", "checking"
    settle(lambda: False, 0.1)
    found = reports(window)
    if found:
        return "crash", found[0]
    if "Checksum verified" not in window.status.text():
        return "told", window.messages.text() if window.messages.isVisible() else window.status.text()
    try:
        differing = [name for name, answer in answers(window.bundle).items() if expected.get(name) != answer]
    except BriefingError as error:
        return "told", str(error)
    return ("wrong", ", ".join(differing[:3])) if differing else ("right", "")


def main(bundle: Path, folder: Path, first: int, end: int) -> None:
    """Do damage by number, open each, and print what became of it."""
    data = bundle.read_bytes()
    with Bundle(bundle) as opened:
        expected = answers(opened)
    other = hostile_bundle(folder / f"other-{first}.sqlite", {"plain": "Something else altogether."})
    application = make_application(sys.argv[:1])
    window = MainWindow(Bundle(other), Settings())
    install_report(window.show_report)
    window.show()
    settle(lambda: "Checksum verified" in window.status.text())
    for number in range(first, end):
        kind, content = damaged(data, number)
        path = folder / f"{number}.sqlite"
        path.write_bytes(content)
        begin = time.monotonic()
        word, more = outcome(window, path, expected)
        took = time.monotonic() - begin
        print(json.dumps([number, kind, word, more[-600:], round(took, 2)]), flush=True)
        path.unlink()
        if window.bundle.origin != other:
            window.open_bundle(other)
            settle(lambda: window.bundle.origin == other)
        window.messages.hide()
    window.close()
    application.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
