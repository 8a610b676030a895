"""Letters and everything else at 150 % and 200 % on a screen of 1280 × 800: nothing is cut, nothing covers another.

At 200 % such a screen has 640 × 400 logical pixels, at 150 % 853 × 533.
"""

import contextlib
import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.viewer.access.scenes import ALL, Scenes
from tests.viewer.access.walking import visible_windows

from briefing.viewer.main_window import MainWindow

SETTLED_MS = 60
"""Until all parts are laid out anew."""


def cut(widget: QWidget) -> Iterator[str]:
    """What of the words of the labels and buttons in a widget has no room, unless a tool tip or a screen reader has it whole."""
    for child in widget.findChildren(QWidget):
        if not child.isVisible() or child.window() is not widget:
            continue
        if isinstance(child, QLabel) and child.text():
            need = child.heightForWidth(child.width()) if child.wordWrap() else child.sizeHint().height()
            is_narrow = not child.wordWrap() and child.sizeHint().width() > child.width() + 1
            if (is_narrow or need > child.height() + 1) and not child.toolTip():
                yield f"label {child.text()[:60]!r}: {child.size().toTuple()} of {child.sizeHint().toTuple()}"
        elif isinstance(child, QAbstractButton) and child.text():
            hint = child.minimumSizeHint() if child.toolTip() else child.sizeHint()
            if hint.width() > child.width() + 1 or hint.height() > child.height() + 3:
                yield f"button {child.text()!r}: {child.size().toTuple()} of {hint.toTuple()}"


def covered(widget: QWidget) -> Iterator[str]:
    """Which parts that lie beside each other in a layout cover one another."""
    for parent in [widget, *widget.findChildren(QWidget)]:
        layout = parent.layout()
        if layout is None or not parent.isVisible() or parent.window() is not widget:
            continue
        parts = [child for child in parent.findChildren(QWidget) if child.parentWidget() is parent]
        words = [part for part in parts if isinstance(part, QLabel | QAbstractButton | QComboBox) and part.isVisible()]
        words = [part for part in words if not isinstance(part, QLabel) or part.text()]
        for one, other in itertools.combinations(words, 2):
            both = one.geometry().intersected(other.geometry())
            if both.width() > 1 and both.height() > 1 and not isinstance(parent, QToolButton):
                yield f"{_words(one)} and {_words(other)} in {type(parent).__name__}"


def outside(window: QWidget) -> Iterator[str]:
    """Which buttons lie where they cannot be seen, although nothing around them scrolls."""
    for button in window.findChildren(QAbstractButton):
        parent = button.parentWidget()
        if not button.isVisible() or button.window() is not window or parent is None or not button.text():
            continue
        inside = QRect(button.mapTo(window, button.rect().topLeft()), button.size())
        if inside.left() < 0 or inside.right() > window.width():
            yield f"{_words(button)} at {inside.getRect()}"


def _words(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")() or widget.accessibleName()
    return f"{type(widget).__name__} {text[:40]!r}"


def faults_at(window: MainWindow, qtbot: QtBot, scenes: Scenes, size: tuple[int, int]) -> list[str]:
    """What is cut, covered or out of sight in a window of a size, scene by scene; each fault once."""
    window.resize(*size)
    qtbot.waitUntil(lambda: window.size().toTuple() == size)
    missed: dict[str, str] = {}
    for scene in scenes(window, qtbot):
        qtbot.wait(SETTLED_MS)
        for shown in visible_windows():
            for fault in (*cut(shown), *covered(shown), *outside(shown)):
                missed.setdefault(fault, scene)
    return [f"{scene}: {fault}" for fault, scene in missed.items()]


@pytest.mark.parametrize("size", [(640, 400), (853, 533)], ids=["200", "150"])
@pytest.mark.parametrize("scenes", ALL.values(), ids=ALL)
def test_nothing_is_cut_or_covered(window: MainWindow, qtbot: QtBot, scenes: Scenes, size: tuple[int, int]) -> None:
    missed = faults_at(window, qtbot, scenes, size)
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize("tab", ["articles", "results", "timeline", "brief"])
def test_beside_a_panel_the_tabs_keep_their_room(window: MainWindow, qtbot: QtBot, tab: str) -> None:
    window.resize(640, 400)
    window.show_tab(tab)
    for toggle in (window.toggle_library, window.toggle_facts):
        toggle()
        qtbot.wait(SETTLED_MS)
        with contextlib.suppress(
            TimeoutError
        ):  # a line that the pages rewrite when they are set moves what is below it
            qtbot.waitUntil(lambda: not [*cut(window), *covered(window), *outside(window)], timeout=5000)
        faults = [*cut(window), *covered(window), *outside(window)]
        assert not faults, "\n".join(faults)
        row = window.tab_row
        bar = row.findChild(QTabBar)
        assert bar is not None
        for button in row.findChildren(QAbstractButton):
            if button.isVisible():
                assert not bar.geometry().intersects(QRect(button.mapTo(row, QPoint(0, 0)), button.size()))
