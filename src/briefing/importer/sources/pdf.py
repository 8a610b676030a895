"""PDF with a text layer: its text in reading order, a form feed between pages."""

import io
import re
from collections.abc import Iterator

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTFigure, LTImage, LTItem, LTPage
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

from briefing.errors import BriefingError
from briefing.importer.sources.parsed import Parsed
from briefing.importer.sources.pdf_lines import Glyph, Page, with_narrow_digits_raised
from briefing.importer.sources.pdf_pages import text_of_pages

MAX_PAGES = 5000
MAX_GLYPHS = 5_000_000
_MAX_DEPTH = 20
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obliq|slant|cursive", re.IGNORECASE)
_DAMAGED = "It is a damaged PDF. Open it in a PDF viewer and save it anew, or use another copy."
_SCAN = "It is a scan without text. Run text recognition over it first, then import the result."
_LOCKED = "It is locked by a password. Save a copy without one, then import that."
_FEW = 20
"""A page of a scan may still bear a stamp or a number: characters a page, on the average, that are no text."""


def pdf_text(data: bytes) -> Parsed:
    """The text of a PDF: columns one after the other, blocks parted by a blank line, pages by a form feed.

    Raises:
        BriefingError: the file is damaged, locked by a password, or a scan without text.
    """
    try:
        pages = list(_pages(data))
    except PDFPasswordIncorrect:
        raise BriefingError(_LOCKED) from None
    except (MemoryError, RecursionError, BriefingError):
        raise
    except Exception:  # a parser of damaged files fails in every way there is
        raise BriefingError(_DAMAGED) from None
    if not pages:
        raise BriefingError(_DAMAGED)
    letters = [sum(glyph.text.isalnum() for glyph in page.glyphs) for page in pages]
    if sum(letters) < _FEW * len(pages) and (not any(letters) or any(page.has_picture for page in pages)):
        raise BriefingError(_SCAN)
    parsed = text_of_pages(with_narrow_digits_raised(pages))
    if not re.search(r"\w", parsed.text):
        raise BriefingError(_SCAN)
    return parsed


def _pages(data: bytes) -> Iterator[Page]:
    """The glyphs of each page, and whether it bears a picture."""
    resources = PDFResourceManager(caching=True)
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    total = 0
    for number, page in enumerate(PDFPage.get_pages(io.BytesIO(data), check_extractable=False)):
        if number >= MAX_PAGES or total > MAX_GLYPHS:
            raise BriefingError("It has more pages or letters than are read at a time. Split it into issues.")
        interpreter.process_page(page)
        layout = device.get_result()
        letters = (item for item in _items(layout) if isinstance(item, LTChar))
        glyphs = [_glyph(item, order) for order, item in enumerate(letters)]
        total += len(glyphs)
        yield Page(
            width=layout.width,
            height=layout.height,
            glyphs=_upright(layout, glyphs),
            has_picture=any(isinstance(item, LTImage) for item in _items(layout)),
        )


def _items(container: LTPage | LTFigure, depth: int = 0) -> Iterator[LTItem]:
    """What a page holds, and what its figures hold."""
    for item in container:
        if isinstance(item, LTFigure):
            if depth < _MAX_DEPTH:
                yield from _items(item, depth + 1)
        else:
            yield item


def _glyph(char: LTChar, order: int) -> tuple[Glyph, bool]:
    """One drawn letter, and whether it stands upright."""
    text = char.get_text()
    if text.startswith("(cid:"):
        text = "\ufffd"
    glyph = Glyph(
        text=text,
        x0=char.x0,
        x1=char.x1,
        base=char.matrix[5],
        size=round(char.size, 1),
        font=char.fontname,
        bold=bool(_BOLD.search(char.fontname)),
        italic=bool(_ITALIC.search(char.fontname)),
        order=order,
    )
    return glyph, bool(char.upright)


def _upright(layout: LTPage, glyphs: list[tuple[Glyph, bool]]) -> list[Glyph]:
    """The letters that stand upright: a stamp across the page, or a line up its margin, is not its text."""
    return [glyph for glyph, upright in glyphs if upright and 0 <= glyph.x0 <= layout.width]
