"""Printing and exporting from the window: what reaches the paper and the file."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, Qt, QTimer
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from briefing.brief.blocks import Brief, CitedSource, Front, Heading, Run, SourceList, Text
from briefing.brief.files import file_name
from briefing.brief.press import PRESS
from briefing.brief.typst import page_count
from briefing.errors import BriefingError
from briefing.viewer.export import export_brief
from briefing.viewer.jobs import JobRunner
from briefing.viewer.main_window import MainWindow
from briefing.viewer.printing import chosen_pages, paper_of, print_brief, print_dialog, print_pages

SOURCE = CitedSource("From the Editors", 1, 1, "The Insider, Vol. 4", "insider-04.txt")
LINE = Text((Run("The vote was held on a Sunday in every part of the country.", quoted=True, sources=(1,)),))


@pytest.fixture
def brief() -> Brief:
    """Three pages."""
    return Brief(
        "Elections: 2012", "", (Heading("Part"), *[LINE] * 100, SourceList()), (SOURCE,),
        Front(date="2012-01-20", marking="RESTRICTED"),
    )  # fmt: skip


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> Callable[[QPageSize.PageSizeId], QPrinter]:
    def make(size: QPageSize.PageSizeId) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF()))
        return printer

    return make


@pytest.mark.parametrize(
    ("size", "points"),
    [(QPageSize.PageSizeId.A4, (595, 842)), (QPageSize.PageSizeId.Letter, (612, 792))],
)
def test_all_pages_are_printed_on_the_printers_paper(
    size: QPageSize.PageSizeId, points: tuple[int, int], brief: Brief, printer: Callable[..., QPrinter], tmp_path: Path
) -> None:
    print_pages(printer(size), brief)
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(document) == 3
    assert tuple(round(side) for side in document[0].get_size()) == points
    ink = document[2].render(scale=1, grayscale=True).to_numpy()
    assert (ink < 128).any()


def test_paper_other_than_letter_is_set_as_a4(printer: Callable[..., QPrinter]) -> None:
    assert paper_of(printer(QPageSize.PageSizeId.Letter)) == "us-letter"
    assert paper_of(printer(QPageSize.PageSizeId.A4)) == "a4"
    assert paper_of(printer(QPageSize.PageSizeId.A5)) == "a4"


def test_only_the_wanted_pages_are_printed(brief: Brief, printer: Callable[..., QPrinter], tmp_path: Path) -> None:
    device = printer(QPageSize.PageSizeId.A4)
    device.setPrintRange(QPrinter.PrintRange.PageRange)
    device.setFromTo(2, 9)
    assert chosen_pages(device, 3) == [2, 3]
    print_pages(device, brief)
    assert len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) == 2


def test_grey_is_printed_without_colour(brief: Brief, printer: Callable[..., QPrinter], tmp_path: Path) -> None:
    def colours() -> bool:
        pixels = pypdfium2.PdfDocument(tmp_path / "printed.pdf")[0].render(scale=2).to_numpy().astype(int)
        return bool((pixels.max(axis=2) - pixels.min(axis=2) > 20).any())

    device = printer(QPageSize.PageSizeId.A4)
    device.setColorMode(QPrinter.ColorMode.Color)
    print_pages(device, brief)
    assert colours()
    device = printer(QPageSize.PageSizeId.A4)
    device.setColorMode(QPrinter.ColorMode.GrayScale)
    print_pages(device, brief)
    assert not colours()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said_in_a_sentence(brief: Brief, printer: Callable[..., QPrinter]) -> None:
    device = printer(QPageSize.PageSizeId.A4)
    device.setOutputFileName("/no/such/folder/printed.pdf")
    with pytest.raises(BriefingError, match=r"does not take the pages\. Choose another printer, or export a PDF\."):
        print_pages(device, brief)


def test_the_print_dialog_offers_pages_but_no_file(qtbot: QtBot, printer: Callable[..., QPrinter]) -> None:
    dialog = print_dialog(printer(QPageSize.PageSizeId.A4), None, 3)
    qtbot.addWidget(dialog)
    assert not dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile)
    assert not dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintSelection)
    assert (dialog.minPage(), dialog.maxPage()) == (1, 3)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Elections-2012 in Kazakhstan: results and trends", "Elections-2012 in Kazakhstan results and trends.pdf"),
        ('a/b\\c<d>?*|"e"', "a b c d e.pdf"),
        ("Жаңаөзен", "Жаңаөзен.pdf"),
        ("nul", "nul_.pdf"),
        ("…", "….pdf"),
        (". .", "Brief.pdf"),
        ("x" * 300, "x" * 80 + ".pdf"),
    ],
)
def test_file_names_are_safe_on_every_system(title: str, name: str) -> None:
    assert file_name(title) == name


offscreen_dialog = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def qt_dialogs(qapp: QApplication) -> None:
    """Qt's own dialogs, which a test can answer."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def accept_dialog_in(folder: Path) -> None:
    """Accept the save dialog as soon as it stands, after moving to a folder."""

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        name = Path(dialog.selectedFiles()[0]).name
        dialog.setDirectory(str(folder))
        dialog.selectFile(name)
        dialog.accept()

    QTimer.singleShot(0, accept)


@offscreen_dialog
def test_export_writes_the_pdf_and_remembers_the_folder(
    brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path / "home"))
    folder = tmp_path / "briefs"
    folder.mkdir()
    accept_dialog_in(folder)
    target = export_brief(None, brief)
    assert target == folder / "Elections 2012.pdf"
    assert len(pypdfium2.PdfDocument(target)) == 3
    target.unlink()

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.accept()

    QTimer.singleShot(0, accept)
    assert export_brief(None, brief) == target
    assert target.exists()


@offscreen_dialog
def test_export_beside_the_window_says_when_it_failed(
    brief: Brief, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path / "home"))
    jobs = JobRunner()
    failures: list[str] = []
    accept_dialog_in(tmp_path)
    odd = Brief("Georgia", "", (Text((Run("ქართული"),)),), (), Front(date="2012-01-20"))
    assert export_brief(None, odd, jobs, failures.append) == tmp_path / "Georgia.pdf"
    qtbot.waitUntil(lambda: bool(failures))
    assert "has no shape in the shipped fonts" in failures[0]
    assert not (tmp_path / "Georgia.pdf").exists()
    accept_dialog_in(tmp_path)
    target = export_brief(None, brief, jobs, failures.append)
    assert target is not None
    qtbot.waitUntil(target.exists)
    jobs.close()


@offscreen_dialog
def test_nothing_is_written_when_the_dialog_is_left(
    brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))

    def reject() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.reject()

    QTimer.singleShot(0, reject)
    assert export_brief(None, brief) is None
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system cannot stop a process")
def test_the_window_does_not_wait_while_the_pages_are_counted_for_the_dialog(
    window: MainWindow, brief: Brief, qtbot: QtBot
) -> None:
    page_count(brief)
    process = PRESS.usual.process_id
    assert process is not None
    os.kill(process, signal.SIGSTOP)
    asked: list[int] = []

    def decline() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QPrintDialog):
            asked.append(dialog.maxPage())
            dialog.reject()

    answering = QTimer(window, interval=20)
    answering.timeout.connect(decline)
    answering.start()
    print_brief(window, brief, window.jobs, window.messages.say)
    QTest.qWait(50)
    assert asked == []
    os.kill(process, signal.SIGCONT)
    qtbot.waitUntil(lambda: asked == [page_count(brief)], timeout=10_000)
    answering.stop()
