"""A reader per format: bytes in, `SourceText` out."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from briefing.errors import BriefingError
from briefing.importer.model import SourceText
from briefing.importer.sources.isolated import text_of
from briefing.importer.sources.plain import page_starts, read_plain

MAX_BYTES = 64 * 1024 * 1024

Reader = Callable[[str, bytes], tuple[str, str, tuple[int, ...]]]
"""Takes a file's name and bytes, gives its text, the encoding it had, and where its pages begin."""


def _isolated(format_name: str, encoding: str) -> Reader:
    """The reader of a format whose parser is not to be trusted with this process."""

    def read_isolated(name: str, data: bytes) -> tuple[str, str, tuple[int, ...]]:
        try:
            text = text_of(format_name, data)
        except BriefingError as error:
            raise BriefingError(f"{name}: {error}") from None
        return text, encoding, page_starts(text)

    return read_isolated


READERS: dict[str, tuple[str, Reader]] = {
    "": ("text/plain", read_plain),
    ".text": ("text/plain", read_plain),
    ".txt": ("text/plain", read_plain),
    ".csv": ("text/csv", read_plain),
    ".pdf": ("application/pdf", _isolated("pdf", "PDF text layer")),
    ".docx": (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _isolated("docx", "Word document"),
    ),
    ".htm": ("text/html", _isolated("html", "HTML")),
    ".html": ("text/html", _isolated("html", "HTML")),
}
"""Media type and reader by the end of a file's name."""

_OTHER_FORMATS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
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
    suffix = path.suffix.lower()
    media_type, reader = READERS.get(suffix, READERS[""])
    if reader is read_plain:
        _refuse_other_formats(path.name, data)
    text, encoding, starts = reader(path.name, data)
    if not text.strip():
        raise BriefingError(f"{path.name} is empty. Give a file with text, or leave it out.")
    return SourceText(
        name=path.name,
        media_type=media_type,
        sha256=hashlib.sha256(data).hexdigest(),
        size_bytes=len(data),
        text=text,
        encoding=encoding,
        page_starts=starts,
    )


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


def _refuse_other_formats(name: str, data: bytes) -> None:
    for magic, what in _OTHER_FORMATS:
        if data.startswith(magic):
            raise BriefingError(f"{name} is {what}, not plain text. Save its text as a .txt file and give that.")
