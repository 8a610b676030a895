"""Nothing moves by itself, so that nobody has to ask for less motion."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import briefing.viewer
from briefing.viewer.main_window import MainWindow

VIEWER = Path(briefing.viewer.__file__).parent
MOVING = re.compile(r"Animation\b|QTimeLine|QScroller|QMovie|setAnimated|QGraphicsOpacityEffect")


def test_no_part_of_the_window_is_animated() -> None:
    found = [path.name for path in VIEWER.rglob("*.py") if MOVING.search(path.read_text(encoding="utf-8"))]
    assert not found


def test_menus_choices_and_tool_tips_appear_at_once(window: MainWindow) -> None:
    assert not [effect for effect in Qt.UIEffect if QApplication.isEffectEnabled(effect)]


@pytest.mark.parametrize("name", ["articles", "results", "timeline", "brief"])
def test_a_tab_stands_still_once_it_is_painted(window: MainWindow, qtbot: QtBot, name: str) -> None:
    window.show_tab(name)
    if name == "brief":
        qtbot.waitUntil(lambda: "page" in window.tab("brief").preview.pages.accessibleDescription(), timeout=10_000)
    qtbot.wait(1500)
    pictures: list[QImage] = []
    for _ in range(3):
        pictures.append(window.stack.grab().toImage())
        qtbot.wait(120)
    assert pictures[0] == pictures[1] == pictures[2]
