"""What all tests share: Qt without a screen, a home of its own for each test, the shipped bundle in a window."""

import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("QT_SCALE_FACTOR", None)
os.environ["LC_ALL"] = "C.UTF-8"  # the program speaks English, whatever the machine speaks
os.environ.pop("LANGUAGE", None)

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from briefing.bundle.reader import Bundle
from briefing.shipped import shipped
from briefing.viewer.garbage import collect_due

if TYPE_CHECKING:
    from briefing.viewer.main_window import MainWindow


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's folder, for this test alone."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("BRIEFING_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Collected between tests, in the window's thread, as the program does it."""
    gc.disable()
    yield
    collect_due()


@pytest.fixture(scope="session")
def bundle_path() -> Path:
    """The bundle that ships with the program; ids in it may change, so find things by their text."""
    return shipped("data/briefing.sqlite")


@pytest.fixture
def bundle(bundle_path: Path) -> Iterator[Bundle]:
    """The shipped bundle, open."""
    with Bundle(bundle_path) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, bundle_path: Path) -> Iterator["MainWindow"]:
    """The whole window, shown at 1280 × 800 with the shipped bundle."""
    from PySide6.QtWidgets import QApplication

    from briefing.viewer.app import STYLE, dress
    from briefing.viewer.main_window import MainWindow
    from briefing.viewer.settings import Settings

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyle(STYLE)
    dress(application)
    made = MainWindow(Bundle(bundle_path), Settings())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and "Checksum verified" in made.status.text())
    yield made
    made.close()
