"""The size of everything in the window: chosen, remembered, taken from the system's letters."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.viewer.main_window import MainWindow
from briefing.viewer.menus import SIZE_MENU
from briefing.viewer.settings import Settings
from briefing.viewer.window_size import SIZES, enlarge, follow_system, size_in_use

OPENS_AGAIN = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from briefing.viewer import app, window_size

window_size.open_again = lambda stated: print("again", stated)
def choose():
    window = QApplication.activeWindow() or QApplication.topLevelWidgets()[0]
    print("ratio", window.devicePixelRatioF())
    action = next(a for menu in window.menus.values() for a in menu.actions() if a.objectName() == "size_200")
    action.trigger()
QTimer.singleShot(0, lambda: QTimer.singleShot(1500, choose))
print("code", app.run(None))
"""


def start(tmp_path: Path, code: str, **more: str) -> list[str]:
    """What a process says that starts as the program does."""
    environment = dict(os.environ) | {"BRIEFING_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"} | more
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")


def test_a_choice_opens_the_window_again_at_that_size(tmp_path: Path) -> None:
    said = start(tmp_path, OPENS_AGAIN)
    assert "ratio 1.0" in said
    assert "again None" in said
    said = start(tmp_path, OPENS_AGAIN.replace("action.trigger()", "window.close()"))
    assert "ratio 2.0" in said
    assert "code 0" in said


def test_what_the_environment_asks_for_is_multiplied(tmp_path: Path) -> None:
    settings = Settings()
    settings.set("window_size", 150)
    environment = {"QT_SCALE_FACTOR": "2"}
    assert enlarge(settings, environment) == "2"
    assert environment["QT_SCALE_FACTOR"] == "3"
    environment = {}
    settings.set("window_size", 100)
    assert enlarge(settings, environment) is None
    assert environment == {}


@pytest.mark.parametrize(("letters", "size"), [(14.67, 100), (22.0, 150), (29.3, 200)])
def test_the_systems_letters_count_from_the_next_start_where_nothing_else_is_chosen(letters: float, size: int) -> None:
    settings = Settings()
    said: list[str] = []
    follow_system(settings, letters if sys.platform.startswith("linux") else letters / 14.67 * 12.5, said.append)
    assert size_in_use(settings) == size
    assert bool(said) == (size != 100)
    settings.set("window_size", 125)
    assert size_in_use(settings) == 125


def test_the_menu_has_the_sizes(window: MainWindow) -> None:
    names = [action.text() for action in window.menus[SIZE_MENU].actions()]
    assert names == ["As the &system", *(f"&{size} %" for size in SIZES)]
    checked = [action.objectName() for action in window.menus[SIZE_MENU].actions() if action.isChecked()]
    assert checked == ["size_system"]
