"""A reader per format: bytes in, `SourceText` out."""

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from briefing.errors import BriefingError
from briefing.importer.model import SourceText
from briefing.importer.sources.encoding import decode
from briefing.importer.sources.isolated import parse_isolated
from briefing.importer.sources.parsed import Parsed
from briefing.importer.sources.plain import page_starts, read_plain

MAX_BYTES = 64 * 1024 * 1024

Reader = Callable[[str, bytes], Parsed]
"""Takes a file's name and bytes."""


def _isolated(format_name: str) -> Reader:
    """The reader of a format whose parser is not to be trusted with this process."""

    def read_isolated(name: str, data: bytes) -> Parsed:
        try:
            return parse_isolated(format_name, data)
        except BriefingError as error:
            raise BriefingError(f"{name}: {error}") from None

    return read_isolated


def _plain(name: str, data: bytes) -> Parsed:
    """The reader of plain text."""
    text, encoding, starts = read_plain(name, data)
    return Parsed(text, encoding, starts)


_TEXT = ("text/plain", _plain)
_PDF = ("application/pdf", _isolated("pdf"))
_DOCX = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", _isolated("docx"))
_HTML = ("text/html", _isolated("html"))

READERS: dict[str, tuple[str, Reader]] = {
    "": _TEXT,
    ".text": _TEXT,
    ".txt": _TEXT,
    ".csv": ("text/csv", _plain),
    ".pdf": _PDF,
    ".docx": _DOCX,
    ".htm": _HTML,
    ".html": _HTML,
    ".xhtml": _HTML,
}
"""Media type and reader by the end of a file's name; what the file begins with goes before it."""

_OPENS_HTML = re.compile(
    rb"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL
)
_OTHER_FORMATS = (
    (b"PK\x03\x04", "a zip archive or an Office document of another kind"),
    (b"\xd0\xcf\x11\xe0", "an old Office document, or one locked by a password"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"II*\x00", "a scan without text"),
    (b"MM\x00*", "a scan without text"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"SQLite format 3\x00", "a database"),
)


def read(path: Path) -> SourceText:
    """The text of a source file.

    Raises:
        BriefingError: the file is missing, unreadable, too large, empty, or no text.
    """
    data = _bytes_of(path)
    if not data.strip():
        raise BriefingError(f"{path.name} is empty. Give a file with text, or leave it out.")
    media_type, reader = _reader_for(path, data)
    if reader is _plain:
        _refuse_other_formats(path, data)
    parsed = reader(path.name, data)
    if not parsed.text.strip():
        raise BriefingError(f"{path.name} is empty. Give a file with text, or leave it out.")
    return SourceText(
        name=path.name,
        media_type=media_type,
        sha256=hashlib.sha256(data).hexdigest(),
        size_bytes=len(data),
        text=parsed.text,
        encoding=parsed.encoding,
        page_starts=page_starts(parsed.text) if parsed.page_starts is None else parsed.page_starts,
        outline=parsed.outline,
        remarks=parsed.remarks,
    )


def _reader_for(path: Path, data: bytes) -> tuple[str, Reader]:
    """Media type and reader: by what the file begins with where that is plain to see, else by its name."""
    named = READERS.get(path.suffix.lower(), READERS[""])
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in data[:1024] and not start.startswith(b"<"):
        return _PDF
    if data.startswith(b"PK\x03\x04") and (b"word/" in data or named is _DOCX):
        return _DOCX
    if named is not _HTML and _OPENS_HTML.match(start):
        return _HTML
    return _TEXT if named in (_PDF, _DOCX) else named


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise BriefingError(f"{path} is a folder. Give the files in it, or a file.")
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise BriefingError(
                f"{path.name} has {size // 2**20} MiB, more than the {MAX_BYTES // 2**20} MiB that are read. Split it into issues."
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise BriefingError(f"There is no file {path}. Check the name and the folder.") from None
    except OSError as error:
        raise BriefingError(f"{path} cannot be read ({error.strerror}). Check its permissions.") from None


def _refuse_other_formats(path: Path, data: bytes) -> None:
    for magic, what in _OTHER_FORMATS:
        if data.startswith(magic):
            raise BriefingError(f"{path.name} is {what}, not plain text. Save its text as a .txt file and give that.")
    if path.suffix.lower() in (".pdf", ".docx") and decode(data) is None:
        raise BriefingError(f"{path.name} is no {path.suffix[1:].upper()} file, or a damaged one. Use another copy.")
