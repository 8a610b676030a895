"""Printing a brief: the native dialog, then the same pages as in the PDF, painted at 300 pixels an inch."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from briefing.brief.blocks import Brief, Paper
from briefing.brief.typst import page_count, write_pages
from briefing.errors import BriefingError
from briefing.viewer.clerk import Clerk
from briefing.wording import tr

PPI = 300


def print_brief(parent: QWidget, make: Callable[[Paper], Brief], clerk: Clerk) -> None:
    """Ask for printer, paper and pages, and print the brief that `make` gives for a paper.

    It is made, its pages are counted and set beside the window.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    paper = paper_of(printer)

    def made() -> tuple[Brief, int]:
        brief = make(paper)
        return brief, page_count(brief, paper)

    def ask(answer: tuple[Brief, int]) -> None:
        brief, count = answer
        printer.setDocName(brief.title)
        if print_dialog(printer, parent, count).exec() == QDialog.DialogCode.Accepted:
            chosen = paper_of(printer)

            def pages() -> list[bytes]:
                return write_pages(brief if chosen == paper else make(chosen), PPI, chosen)

            clerk.do(doing, pages, lambda found: send_pages(printer, found, clerk))

    doing = tr("Setting the pages …")
    clerk.do(doing, made, ask)


def send_pages(printer: QPrinter, pages: Sequence[bytes], clerk: Clerk) -> None:
    """Paint pages on a printer; what goes wrong is said by the clerk."""
    try:
        paint_pages(printer, pages)
    except BriefingError as error:
        clerk.fail(str(error))


def print_dialog(printer: QPrinter, parent: QWidget | None, pages: int) -> QPrintDialog:
    """The system's print dialog for so many pages.

    It offers no file: that would be a picture without tags; Export writes the better PDF.
    """
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintSelection, False)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.setMinMax(1, max(pages, 1))
    return dialog


def print_pages(printer: QPrinter, brief: Brief) -> None:
    """Print the wanted pages of a brief, laid out anew for the printer's paper.

    Raises:
        BriefingError: the brief cannot be set, or the printer does not take it.
    """
    paint_pages(printer, write_pages(brief, PPI, paper_of(printer)))


def paint_pages(printer: QPrinter, pages: Sequence[bytes]) -> None:
    """Print those of the pages (PNG) that the user asked for, in colour or in grey.

    Raises:
        BriefingError: the printer does not take them.
    """
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        name = printer.printerName() or printer.outputFileName() or tr("The printer")
        raise BriefingError(tr("{name} does not take the pages. Choose another printer, or export a PDF.", name=name))
    grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
    try:
        for index, number in enumerate(chosen_pages(printer, len(pages))):
            if index:
                printer.newPage()
            page = QImage.fromData(pages[number - 1])
            _paint(painter, printer, page.convertToFormat(QImage.Format.Format_Grayscale8) if grey else page)
    finally:
        painter.end()


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """The numbers of the pages to print, from 1 to `count`, in the printer's order."""
    first, last = 1, count
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage(), min(printer.toPage() or count, count)
    numbers = list(range(first, last + 1))
    backwards = printer.pageOrder() == QPrinter.PageOrder.LastPageFirst
    return numbers[::-1] if backwards else numbers


def paper_of(printer: QPrinter) -> Paper:
    """The layout that fits a printer's paper: Letter for Letter and Legal, A4 for all others."""
    american = (QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.Legal)
    return "us-letter" if printer.pageLayout().pageSize().id() in american else "a4"


def _paint(painter: QPainter, printer: QPrinter, page: QImage) -> None:
    """Paint a page whole and in its proportions, at the top of the sheet and in the middle of its width."""
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    size = page.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = (sheet.width() - size.width()) // 2
    painter.drawImage(QRect(left, 0, size.width(), size.height()), page)
