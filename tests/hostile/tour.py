"""A program that does in the window what a reader does in a morning, so that a test can watch it from outside.

    python -m tests.hostile.tour BUNDLE OTHER-BUNDLE FILE.pdf

It opens BUNDLE, takes OTHER-BUNDLE over, searches, visits every tab and page, marks, composes and writes FILE.pdf. It prints
`done`, and every sentence that the window said.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from briefing.viewer.app import first_bundle, make_application
from briefing.viewer.main_window import MainWindow
from briefing.viewer.mistakes import install_report
from briefing.viewer.settings import Settings
from briefing.viewer.window_frame import TABS

PATIENCE = 30.0


def wait(holds: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Let the window work until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")
        QTest.qWait(20)


def pause(steps: int = 10) -> None:
    """Let the window do what it does by itself."""
    for _ in range(steps):
        QTest.qWait(20)


def visit(window: MainWindow, words: str) -> None:
    """Every tab, page and panel, with a mark, a note and a search."""
    for tab in TABS:
        window.show_tab(tab)
        pause()
        window.grab()
    window.show_tab("articles")
    for article in window.bundle.articles()[:4]:
        window.open_article(article.id)
        pause(3)
        for name in ("as_printed", "highlight", "bookmark"):
            window.actions_by_name[name].trigger()
    window.tools.field.setFocus()
    QTest.keyClicks(window.tools.field, words)
    wait(lambda: window.cover == "search")
    pause(20)
    window.grab()
    for entity in window.bundle.entities()[:3]:
        window.show_name(entity.id)
        pause(3)
        window.grab()
    window.actions_by_name["marks"].trigger()
    pause()
    window.grab()
    window.leave_cover()
    window.show_tab("brief")
    pause(40)
    window.grab()
    window.actions_by_name["help"].trigger()
    pause()


def write_pdf(window: MainWindow, target: Path) -> None:
    """Export what is in view, by the dialog that a user sees."""
    window.show_tab("articles")

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(50, accept)
            return
        typed = dialog.findChild(QLineEdit, "fileNameEdit")
        assert typed is not None
        typed.setText(str(target))
        dialog.accept()

    QTimer.singleShot(50, accept)
    window.actions_by_name["export"].trigger()
    wait(target.exists)
    pause()


def main(first: Path, other: Path, target: Path) -> None:
    """Go the way."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application = make_application(sys.argv[:1])
    settings = Settings()
    bundle, message = first_bundle(first, settings)
    window = MainWindow(bundle, settings)
    mistakes: list[BaseException] = []
    install_report(mistakes.append)
    try:
        go(window, other, target)
    finally:
        window.close()
        application.processEvents()
        sys.excepthook = sys.__excepthook__
    for mistake in mistakes:
        raise mistake
    print("done", *filter(None, [message, window.messages.text()]))


def go(window: MainWindow, other: Path, target: Path) -> None:
    """Look at the open bundle, then at another, and put an article on paper."""
    window.show()
    pause(30)
    visit(window, "vote ")
    window.open_bundle(other)
    wait(lambda: window.windowTitle().startswith(other.name))
    visit(window, "seen ")
    write_pdf(window, target)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
