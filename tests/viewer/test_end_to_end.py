"""The way a user goes: from the bulletin's file to the window, from a mark to its sentence, to paper and back."""

from pathlib import Path

import pypdfium2
import pytest
from click.testing import CliRunner
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from briefing.bundle.reader import Bundle
from briefing.importer.cli import main
from briefing.viewer.app import STYLE, dress
from briefing.viewer.main_window import MainWindow
from briefing.viewer.settings import Settings

SOURCE = Path(__file__).parents[2] / "data" / "sources" / "kazakhstan-insider-04.txt"


@pytest.fixture(scope="module")
def bundle_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of the real bulletin alone, just built from its text."""
    target = tmp_path_factory.mktemp("whole") / "insider.sqlite"
    assert CliRunner().invoke(main, ["build", str(SOURCE), "-o", str(target)]).exit_code == 0
    return target


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, bundle_path: Path) -> MainWindow:
    qapp.setStyle(STYLE)
    dress(qapp)
    made = MainWindow(Bundle(bundle_path), Settings())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow())
    return made


def highlighted(window: MainWindow) -> list[str]:
    """The stretches of the reading page that stand on the ground of a chosen passage."""
    ground = QColor(window.theme.select)
    selections = window.articles.page.extraSelections()
    return [s.cursor.selectedText() for s in selections if s.format.background().color() == ground]


def press(window: MainWindow, keys: str) -> None:
    QTest.keySequence(window, QKeySequence(keys))


def test_the_bulletin_stands_in_the_library(window: MainWindow, bundle: Bundle) -> None:
    assert [article.title for article in bundle.articles()] == [
        "From the Editors",
        "Elections-2012 in Kazakhstan: results and trends",
        "Crisis and elections in Kazakhstan",
    ]
    assert "From the Editors" in window.articles.page.toPlainText()


@pytest.mark.parametrize(
    ("chart", "name", "sentence_holds"),
    [
        ("bars", "Ak Jol", "7.47%"),
        ("bars", "Nur Otan", "80.99%"),
        ("seats", "Nur Otan", "83"),
        ("turnout", "", "75.07%"),
    ],
)
def test_a_click_on_a_mark_of_the_results_lands_on_its_sentence(
    window: MainWindow, chart: str, name: str, sentence_holds: str
) -> None:
    press(window, "Ctrl+2")
    view = window.tab("results").charts[chart]
    index = next(i for i, mark in enumerate(view.marks) if sentence_holds in mark.stated.figure.printed)
    left, top, width, height = view.marks[index].boxes[0]
    point = QPoint(round(left + width / 2), round(top + height / 2))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.current_tab == "articles"
    assert window.articles.page.isVisible()
    assert [words for words in highlighted(window) if name in words and sentence_holds in words]


def test_a_dot_of_the_timeline_lands_on_its_sentence(window: MainWindow, qtbot: QtBot, bundle: Bundle) -> None:
    strike = next(i for i in bundle.incidents() if i.start_on == "2012-01-10")
    press(window, "Ctrl+3")
    view = window.tab("timeline")
    qtbot.waitUntil(lambda: view.canvas.centre_of(view.state.index_of(strike.id)) is not None)
    for _ in range(2):
        point: QPoint = view.canvas.centre_of(view.state.index_of(strike.id))
        QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.current_tab == "articles"
    assert [words for words in highlighted(window) if "January 10" in words]


def test_what_is_in_view_is_exported_and_can_be_read_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    press(window, "Ctrl+2")

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            answering.stop()
            dialog.setDirectory(str(tmp_path))
            dialog.selectFile("results.pdf")
            dialog.accept()

    answering = QTimer(window, interval=20)
    answering.timeout.connect(accept)
    answering.start()
    press(window, "Ctrl+Shift+E")
    qtbot.waitUntil((tmp_path / "results.pdf").exists, timeout=10_000)
    text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(tmp_path / "results.pdf"))
    for printed in (
        "80.99 %",
        "7.47 %",
        "7.19 %",
        "83",
        "Turnout 75.07 %",
        "Majilis, 15 January 2012",
        "page 1 of ",
        "The Kazakhstan Insider",
    ):
        assert printed in text
