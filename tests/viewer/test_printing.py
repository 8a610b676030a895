"""Printing and exporting from the window: what reaches the paper and the file."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from briefing.brief import press
from briefing.brief.blocks import Brief, CitedSource, Front, Heading, Run, SourceList, Text
from briefing.brief.files import file_name
from briefing.brief.press import PRESS
from briefing.brief.typst import page_count
from briefing.errors import BriefingError
from briefing.viewer.clerk import Clerk
from briefing.viewer.export import export_brief
from briefing.viewer.jobs import JobRunner
from briefing.viewer.main_window import MainWindow
from briefing.viewer.printing import chosen_pages, paper_of, print_dialog, print_pages
from briefing.viewer.results.export_menu import ExportMenu

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


class Heard:
    """A clerk, and what it says."""

    def __init__(self) -> None:
        self.failures: list[str] = []
        self.told: list[str] = []
        self.clerk = Clerk(JobRunner(), self.failures.append, self.told.append)


@pytest.fixture
def heard(qapp: QApplication) -> Iterator[Heard]:
    heard = Heard()
    yield heard
    heard.clerk.jobs.close()


@offscreen_dialog
def test_export_writes_the_pdf_and_remembers_the_folder(
    brief: Brief, heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path / "home"))
    folder = tmp_path / "briefs"
    folder.mkdir()
    accept_dialog_in(folder)
    export_brief(None, brief, heard.clerk)
    qtbot.waitUntil(lambda: heard.told == ["Written to Elections 2012.pdf"])
    target = folder / "Elections 2012.pdf"
    assert len(pypdfium2.PdfDocument(target)) == 3
    target.unlink()

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.accept()

    QTimer.singleShot(0, accept)
    export_brief(None, brief, heard.clerk)
    qtbot.waitUntil(target.exists)
    assert heard.failures == []


@offscreen_dialog
def test_an_export_says_when_it_failed_and_writes_nothing(
    heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path / "home"))
    accept_dialog_in(tmp_path)
    odd = Brief("Georgia", "", (Text((Run("ქართული"),)),), (), Front(date="2012-01-20"))
    export_brief(None, odd, heard.clerk)
    qtbot.waitUntil(lambda: bool(heard.failures))
    assert "has no shape in the shipped fonts" in heard.failures[0]
    assert not (tmp_path / "Georgia.pdf").exists()
    assert heard.told == []


@offscreen_dialog
def test_nothing_is_written_when_the_dialog_is_left(
    brief: Brief, heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_HOME", str(tmp_path))

    def reject() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.reject()

    QTimer.singleShot(0, reject)
    export_brief(None, brief, heard.clerk)
    assert not heard.clerk.jobs._jobs, "nothing is given to be written"


@contextmanager
def press_held_still() -> Iterator[None]:
    """The process that sets pages stands still."""
    process = PRESS.usual.process_id
    assert process is not None
    os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(process, signal.SIGCONT)


can_stop = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system cannot stop a process")


@can_stop
@pytest.mark.parametrize(("tab", "action"), [("articles", "print"), ("results", "print"), ("articles", "print_brief")])
def test_the_window_does_not_wait_while_a_brief_is_made_and_counted_for_the_dialog(
    window: MainWindow, brief: Brief, qtbot: QtBot, tab: str, action: str
) -> None:
    window.show_tab(tab)
    page_count(brief)
    page_count(brief)
    asked: list[int] = []

    def decline() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QPrintDialog):
            asked.append(dialog.maxPage())
            dialog.reject()

    answering = QTimer(window, interval=20)
    answering.timeout.connect(decline)
    answering.start()
    with press_held_still():
        window.actions_by_name[action].trigger()
        qtbot.waitUntil(lambda: "Setting the pages …" in window.status.text())
        assert asked == []
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    assert asked[0] in (1, 2)
    assert "Setting the pages …" not in window.status.text()
    answering.stop()


@can_stop
def test_the_window_does_not_wait_while_a_picture_is_copied(window: MainWindow, brief: Brief, qtbot: QtBot) -> None:
    page_count(brief)
    page_count(brief)
    window.show_tab("results")
    view = window.tab("results")
    menu = ExportMenu(view, view.pictures()[:1], window.clerk)
    QGuiApplication.clipboard().setText("before")
    with press_held_still():
        next(action for action in menu.actions() if action.text() == "Copy picture").trigger()
        qtbot.waitUntil(lambda: "Drawing the picture …" in window.status.text())
        assert QGuiApplication.clipboard().text() == "before"
    qtbot.waitUntil(lambda: "Picture copied" in window.status.text(), timeout=10_000)
    assert QGuiApplication.clipboard().mimeData().hasImage()


def test_a_picture_that_cannot_be_set_is_said_in_one_sentence(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_tab("results")
    view = window.tab("results")
    monkeypatch.setattr(press, "_program", lambda: ["/no/such/program"])
    PRESS.close()
    menu = ExportMenu(view, view.pictures()[:1], window.clerk)
    next(action for action in menu.actions() if action.text() == "Copy picture").trigger()
    qtbot.waitUntil(lambda: "does not start" in window.messages.text())
    assert "Drawing the picture …" not in window.status.text()


def test_what_is_being_done_is_told_for_as_long_as_it_takes_also_where_it_ends_badly(qtbot: QtBot) -> None:
    runner, told, crashes = JobRunner(), list[str](), list[object]()
    runner.doing_changed.connect(told.append)
    runner.crashed.connect(crashes.append)
    may_end = threading.Event()

    def fails() -> None:
        may_end.wait(10)
        raise ZeroDivisionError

    runner.start(fails, lambda _: None, doing="Dividing …")
    qtbot.waitUntil(lambda: told == ["Dividing …"])
    may_end.set()
    qtbot.waitUntil(lambda: told[-1] == "")
    assert [type(error) for error in crashes] == [ZeroDivisionError]
    runner.close()
