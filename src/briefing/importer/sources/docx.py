"""DOCX: the text of its paragraphs and tables, a blank line between blocks."""

import io
import re
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from lxml.etree import LxmlError

from briefing.errors import BriefingError

MAX_PARTS = 2000
MAX_PART_BYTES = 64 << 20
MAX_TOTAL_BYTES = 200 << 20
MAX_RATIO = 200
"""Limits on the parts of the file, unpacked: a real bulletin stays far below, a zip bomb does not."""

_DAMAGED = "It is a damaged Word document. Open it in a word processor and save it anew, or use another copy."


def docx_text(data: bytes) -> str:
    """The text of a Word document in reading order: blocks parted by a blank line, table cells by a tab.

    Raises:
        BriefingError: the file is damaged, encrypted, or built to exhaust the machine.
    """
    check_package(data)
    try:
        return "\n\n".join(_blocks(docx.Document(io.BytesIO(data)))) + "\n"
    except (PackageNotFoundError, LxmlError, KeyError, ValueError, zipfile.BadZipFile):
        raise BriefingError(_DAMAGED) from None


def check_package(data: bytes) -> None:
    """Refuse a package that is no document but a weapon, before any parser sees it.

    Raises:
        BriefingError: naming what was found.
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
        parts = package.infolist()
    except (zipfile.BadZipFile, ValueError, OSError):
        raise BriefingError(_DAMAGED) from None
    sizes = [part.file_size for part in parts]
    if len(parts) > MAX_PARTS or sum(sizes) > MAX_TOTAL_BYTES or max(sizes, default=0) > MAX_PART_BYTES:
        raise BriefingError("It unpacks to far more than a document holds (a zip bomb). It was not opened.")
    for part in parts:
        _check_part(package, part)


def _check_part(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    if part.file_size > MAX_RATIO * max(part.compress_size, 1) and part.file_size > 1 << 20:
        raise BriefingError("It unpacks to far more than a document holds (a zip bomb). It was not opened.")
    if part.flag_bits & 1:
        raise BriefingError("It is encrypted. Save a copy without a password, then import that.")
    name = part.filename.replace("\\", "/")
    if name.startswith("/") or ":" in name or ".." in name.split("/"):
        raise BriefingError(
            f"It holds a part with a path that leads outside ({part.filename[:80]}). It was not opened."
        )
    if name.endswith((".xml", ".rels")):
        with package.open(part) as file:
            if re.search(rb"<!(DOCTYPE|ENTITY)", file.read(4096), re.IGNORECASE):
                raise BriefingError(f"Its part {name} declares entities (an entity bomb). It was not opened.")


def _blocks(document: Document) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            rows = ["\t".join(" ".join(cell.text.split()) for cell in row.cells) for row in block.rows]
            yield "\n".join(row for row in rows if row.strip())
        elif block.text.strip():
            yield block.text.strip()
