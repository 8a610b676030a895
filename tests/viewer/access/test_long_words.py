"""Words longer than English ones, and lines from right to left: at 200 % on 1280 × 800 nothing is cut or covered either."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.viewer.access.scenes import ALL, Scenes
from tests.viewer.access.test_large import faults_at

from briefing import wording
from briefing.bundle.reader import Bundle
from briefing.viewer.app import STYLE, dress
from briefing.viewer.language import speak
from briefing.viewer.main_window import MainWindow
from briefing.viewer.settings import Settings

LANGUAGES = ("ru", "ar")
"""The one with the longest words, and the one from right to left."""


@pytest.fixture(params=LANGUAGES)
def window(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, bundle_path: Path) -> Iterator[MainWindow]:
    """The window in another language."""
    qapp.setStyle(STYLE)
    dress(qapp)
    speak(qapp, request.param)
    made = MainWindow(Bundle(bundle_path), Settings())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and wording.tr("Checksum verified") in made.status.text())
    yield made
    made.close()
    wording.speak("en", None)
    QLocale.setDefault(QLocale.c())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("scenes", ALL.values(), ids=ALL)
def test_nothing_is_cut_or_covered(window: MainWindow, qtbot: QtBot, scenes: Scenes) -> None:
    missed = faults_at(window, qtbot, scenes, (640, 400))
    assert not missed, "\n".join(missed)
