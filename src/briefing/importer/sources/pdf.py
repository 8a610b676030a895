"""PDF with a text layer: its text in reading order, a form feed after each page."""

import io
import re

from pdfminer.high_level import extract_text
from pdfminer.layout import LAParams
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfparser import PDFSyntaxError
from pdfminer.psexceptions import PSException

from briefing.errors import BriefingError

_SPACES = re.compile(r"[ \u00a0]{2,}")
_LINE_END = re.compile(r" +$", re.MULTILINE)


def pdf_text(data: bytes) -> str:
    """The text of a PDF: columns one after the other, blocks parted by a blank line, pages ended by a form feed.

    Runs of spaces become one: a PDF has gaps, not spaces, and a justified line's are wide.

    Raises:
        BriefingError: the file is damaged, locked by a password, or a scan without text.
    """
    try:
        text = extract_text(io.BytesIO(data), laparams=LAParams())
    except PDFPasswordIncorrect:
        raise BriefingError("It is locked by a password. Save a copy without one, then import that.") from None
    except (PDFSyntaxError, PSException, ValueError, KeyError, TypeError, IndexError, AttributeError):
        raise BriefingError(
            "It is a damaged PDF. Open it in a PDF viewer and save it anew, or use another copy."
        ) from None
    if not re.search(r"\w", text):
        raise BriefingError("It is a scan without text. Run text recognition over it first, then import the result.")
    return _LINE_END.sub("", _SPACES.sub(" ", text))
