"""`briefing --selftest`: does once, without a screen, what a user does, and prints what came of each step.

It works in a folder of its own: the user's notebook and settings are neither read nor written.
"""

import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import __version__
from briefing.bundle.reader import Bundle
from briefing.bundle.signature import is_by, new_key, read_signature, sign
from briefing.errors import BriefingError
from briefing.shipped import shipped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.brief.blocks import Brief
    from briefing.viewer.main_window import MainWindow

PATIENCE = 30
"""Seconds that one step may take, on a slow machine too."""
USUAL = "This plugin does not support"
"""How a message of Qt's begins that says only that there is no screen."""
LEAST_COLOURS = 3
"""So many colours has a picture on which something is drawn."""

Step = tuple[str, Callable[["MainWindow", Path], str]]


def run(stated: Path | None) -> int:
    """Try the program with the bundle `stated`, or the one that ships with it; gives the exit code.

    0: all of it works; 1: something does not, and the last line says what.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(f"Briefing {__version__}, Python {sys.version.split()[0]}, {sys.executable}", flush=True)
    started = time.perf_counter()
    doing = "opening the window"
    try:
        with _own_folder() as folder, _window(stated) as window:
            for name, step in STEPS:
                doing = name
                print(f"ok  {step(window, folder)}", flush=True)
    except BriefingError as error:
        print(f"The self-test failed while {doing}: {error}", file=sys.stderr)
        return 1
    except Exception as error:  # whatever it is, the user is to read in which step it happened
        print(f"The self-test failed while {doing}: {_told(error)}", file=sys.stderr)
        return 1
    print(f"The self-test passed in {time.perf_counter() - started:.1f} s.", flush=True)
    return 0


def _told(error: Exception) -> str:
    """What a mistake of the program or a missing part says of itself, with the place that found it."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f" ({Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno})" if trace else ""
    return f"{type(error).__name__}: {error}{where}. `briefing --check` looks for what is missing."


@contextmanager
def _own_folder() -> Iterator[Path]:
    """A folder for all that is written, which stands for the user's while it is there."""
    before = os.environ.get("BRIEFING_HOME")
    with tempfile.TemporaryDirectory(prefix="briefing-selftest-") as folder:
        os.environ["BRIEFING_HOME"] = str(Path(folder) / "home")
        try:
            yield Path(folder)
        finally:
            os.environ.pop("BRIEFING_HOME")
            if before is not None:
                os.environ["BRIEFING_HOME"] = before


@contextmanager
def _window(stated: Path | None) -> Iterator["MainWindow"]:
    """The whole window, shown without a screen."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from briefing.viewer.app import dress, make_application
    from briefing.viewer.main_window import MainWindow
    from briefing.viewer.settings import Settings

    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else make_application(["briefing"])
    dress(application)
    qInstallMessageHandler(lambda kind, context, text: None if text.startswith(USUAL) else print(text, file=sys.stderr))
    window = MainWindow(Bundle(stated or shipped("data/briefing.sqlite")), Settings())
    verdicts: list[bool] = []
    window.bundles.verified.connect(lambda path, holds: verdicts.append(holds))
    window.resize(1280, 800)
    window.show()
    try:
        _wait(lambda: bool(verdicts), "The verdict on the bundle's checksum")
        _expect(verdicts[0], f"{window.bundle_path.name} is not what its importer wrote. Open another copy.")
        yield window
    finally:
        window.close()
        window.deleteLater()
        qInstallMessageHandler(None)
        application.processEvents()


def _wait(until: Callable[[], bool], what: str) -> None:
    """Let the window work until something has come.

    Raises:
        BriefingError: it has not come in time.
    """
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > end:
            raise BriefingError(f"{what} did not come within {PATIENCE} seconds.")
        QApplication.processEvents()
        time.sleep(0.005)


def _expect(holds: bool, sentence: str) -> None:
    if not holds:
        raise BriefingError(sentence)


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


# The steps: each does something to the window, and says what came of it


def _open(window: "MainWindow", folder: Path) -> str:
    """The window stands, and its faces are the program's own."""
    from PySide6.QtGui import QFontDatabase

    from briefing.viewer.theme import SANS, SERIF

    families = QFontDatabase.families()
    for family in (SERIF, SANS):
        _expect(family in families, f"The face {family} is missing. Install Briefing again.")
    drawn = _drawn(window, "The window")
    return f"Opened {window.bundle_path.name} in a window of {drawn}: its checksum is right, its faces are here."


def _read(window: "MainWindow", folder: Path) -> str:
    """An article stands on the reading page."""
    articles = window.bundle.articles()
    _expect(bool(articles), "This bundle holds no articles. Give another bundle.")
    article = articles[-1]
    window.open_article(article.id)
    text = window.articles.page.toPlainText()
    _expect(article.title in text, f"The article “{article.title}” is not on the page.")
    _drawn(window.articles.page, "The reading page")
    return f"Read {_count(len(articles), 'article')}; “{article.title}” has {len(text.split()):,} words on the page."


def _search(window: "MainWindow", folder: Path) -> str:
    """What stands in a paragraph is found, with other forms of the word."""
    from dataclasses import replace

    word = _word_of(window.bundle)
    page = window.search_page
    window.tools.field.setText(word)
    _wait(lambda: page.results is not None and bool(page.results.places), f"What a search for “{word}” finds")
    found = page.headline
    assert page.results is not None
    plain = page.results.wanted
    page.search_again(replace(plain, related=True))
    _wait(lambda: bool(page.results and page.results.wanted.related), "A search for related forms")
    page.search_again(plain)
    window.leave_cover()
    return f"Searched for “{word}”: {found}."


def _word_of(bundle: Bundle) -> str:
    """A long word of the bundle's text."""
    for article in bundle.articles():
        for paragraph in bundle.paragraphs(article.id):
            if words := re.findall(r"[^\W\d_]{6,}", paragraph.text):
                return str(max(words, key=len))
    raise BriefingError("This bundle has no words to search for. Give another bundle.")


def _results(window: "MainWindow", folder: Path) -> str:
    """The charts of an election are drawn."""
    elections = window.bundle.elections()
    window.show_tab("results")
    view = window.tab("results")
    if not elections:
        return "Charts: this bundle has no election."
    _wait(lambda: any(chart.marks for chart in view.charts.values()), "The charts of an election")
    drawn = {name: chart for name, chart in view.charts.items() if chart.marks}
    _drawn(view, "The Results tab")
    marks = sum(len(chart.marks) for chart in drawn.values())
    return f"Charts of {_count(len(elections), 'election')}: {', '.join(drawn)}, with {_count(marks, 'mark')}."


def _timeline(window: "MainWindow", folder: Path) -> str:
    """The incidents stand on the timeline and in its list."""
    window.show_tab("timeline")
    view = window.tab("timeline")
    shown = len(view.incident_ids)
    _drawn(view.canvas, "The timeline")
    return f"Timeline: {_count(shown, 'incident')} of {len(window.bundle.incidents()):,}."


def _compose(window: "MainWindow", folder: Path) -> str:
    """A note is kept in a notebook, and the brief's pages are set beside their outline."""
    window.show_tab("brief")
    _wait(lambda: window.keeper.notebook is not None, "The notebook")
    view = window.tab("brief")
    view.add_note()
    _wait(lambda: bool(view.preview.pages.accessibleDescription()), "The preview of the brief")
    _drawn(view.preview, "The preview of the brief")
    return f"Composed a brief: a preview of {view.preview.pages.accessibleDescription()}."


def _write(window: "MainWindow", folder: Path) -> str:
    """The two-page brief is written in every format that the window offers."""
    from briefing.brief.formats import KINDS, write

    brief = _two_pages(window)
    sizes = {kind: len(write(brief, f".{kind}", "a4")) for kind in KINDS}
    for kind, size in sizes.items():
        _expect(size > 0, f"The {kind} file is empty.")
    return "Wrote the two-page brief: " + ", ".join(f"{kind} {size:,} bytes" for kind, size in sizes.items()) + "."


def _pdf(window: "MainWindow", folder: Path) -> str:
    """A PDF with tags lies in a folder."""
    from briefing.brief.files import write_whole
    from briefing.brief.typst import page_count, write_pdf

    brief, path = _two_pages(window), folder / "brief.pdf"
    write_whole(path, write_pdf(brief))
    written = path.read_bytes()
    _expect(written.startswith(b"%PDF-") and b"StructTreeRoot" in written, "The PDF has no tags.")
    return f"Wrote a PDF of {_count(page_count(brief), 'page')} and {len(written):,} bytes."


def _print(window: "MainWindow", folder: Path) -> str:
    """The same pages go through Qt's printing, to a file instead of a printer."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    from briefing.viewer.printing import print_pages

    path = folder / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(path))
    print_pages(printer, _two_pages(window))
    _expect(path.exists() and path.stat().st_size > 0, "Nothing was printed.")
    return (
        f"Printed the pages to a file; this machine has {_count(len(QPrinterInfo.availablePrinterNames()), 'printer')}."
    )


def _two_pages(window: "MainWindow") -> "Brief":
    from briefing.brief.summary import two_page_brief

    return two_page_brief(window.bundle)


def _languages(window: "MainWindow", folder: Path) -> str:
    """Every language of the window has its own texts and Qt's."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from briefing.viewer.language import LANGUAGES

    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = shipped("resources/translations/compiled")
    for tag in LANGUAGES.keys() - {"en"}:
        for path in (ours / f"briefing_{tag}.qm", qt / f"qtbase_{tag}.qm"):
            _expect(QTranslator().load(str(path)), f"{path} is missing or damaged. Install Briefing again.")
    return f"Languages of the window: {', '.join(LANGUAGES)}."


def _signature(window: "MainWindow", folder: Path) -> str:
    """A signature is made and holds; it does not hold for other bytes."""
    key, path = new_key(), folder / "signed.sqlite"
    path.write_bytes(window.bundle_path.read_bytes())
    beside = path.with_name(path.name + ".minisig")
    content = window.bundle.meta().get("content_sha256", "")
    beside.write_text(sign(path, key, content, datetime.now(UTC)), encoding="utf-8")
    _expect(is_by(read_signature(beside), key.public, path), "A signature just made does not hold.")
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    _expect(not is_by(read_signature(beside), key.public, path), "A signature holds for other bytes than its own.")
    return "Signed a copy of the bundle; the signature holds, and not for a changed copy."


STEPS: tuple[Step, ...] = (
    ("opening the window", _open),
    ("showing an article", _read),
    ("searching", _search),
    ("drawing the charts", _results),
    ("drawing the timeline", _timeline),
    ("composing a brief", _compose),
    ("writing the brief's formats", _write),
    ("writing a PDF", _pdf),
    ("printing", _print),
    ("looking for the languages", _languages),
    ("signing a bundle", _signature),
)


def _drawn(widget: "QWidget", what: str) -> str:
    """The size of a widget's picture, in pixels.

    Raises:
        BriefingError: nothing is drawn on it.
    """
    image = widget.grab().toImage()
    across, down = range(0, image.width(), 7), range(0, image.height(), 3)
    colours = {image.pixel(x, y) for x in across for y in down}
    _expect(len(colours) >= LEAST_COLOURS, f"{what} stays empty.")
    return f"{image.width()} × {image.height()} pixels"
