"""DOCX: paragraphs, lists, tables, text boxes and notes, a blank line between blocks."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from briefing.errors import BriefingError
from briefing.importer.model import LineRole
from briefing.importer.sources.docx_lists import Lists
from briefing.importer.sources.parsed import Block, Parsed, is_short_title, printable, with_outline

MAX_PARTS = 2000
MAX_PART_BYTES = 64 << 20
MAX_TOTAL_BYTES = 200 << 20
MAX_RATIO = 200
"""Limits on the parts of the file, unpacked: a real bulletin stays far below, a zip bomb does not."""

_DAMAGED = "It is a damaged Word document. Open it in a word processor and save it anew, or use another copy."
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, NotImplementedError)
"""What reading a damaged package ends in."""
_BOMB = "It unpacks to far more than a document holds (a zip bomb). It was not opened."
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_UNREAD = {
    f"{W}{name}"
    for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "tblPr", "tblGrid", "sectPr", "sdtPr", "ruby")
} | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
_HEADING_STYLE = re.compile(
    r"(?:heading|title|überschrift|titre|título|titolo|заголовок|nagłówek|başlık)\b(?!.*sub)", re.IGNORECASE
)


def docx_text(data: bytes) -> Parsed:
    """The text of a Word document in reading order: blocks parted by a blank line, table cells by a tab.

    Notes are marked `[1]` where they are referred to, and stand at the end under `Notes`. Deleted text is left out.

    Raises:
        BriefingError: the file is damaged, encrypted, or built to exhaust the machine.
    """
    check_package(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            document = _Document(package)
            blocks = list(document.blocks())
    except (etree.LxmlError, KeyError, *_UNREADABLE):
        raise BriefingError(_DAMAGED) from None
    if not blocks:
        raise BriefingError("There is no text in this document. Give a file with text, or leave it out.")
    text, outline = with_outline(blocks)
    return Parsed(text, "Word document", outline=outline)


def check_package(data: bytes) -> None:
    """Refuse a package that is no document but a weapon, before any parser sees it.

    Raises:
        BriefingError: naming what was found.
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
        parts = package.infolist()
    except _UNREADABLE:
        raise BriefingError(_DAMAGED) from None
    sizes = [part.file_size for part in parts]
    if len(parts) > MAX_PARTS or sum(sizes) > MAX_TOTAL_BYTES or max(sizes, default=0) > MAX_PART_BYTES:
        raise BriefingError(_BOMB)
    for part in parts:
        _check_part(package, part)


def _check_part(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    if part.file_size > MAX_RATIO * max(part.compress_size, 1) and part.file_size > 1 << 20:
        raise BriefingError(_BOMB)
    if part.flag_bits & 1:
        raise BriefingError("It is encrypted. Save a copy without a password, then import that.")
    name = part.filename.replace("\\", "/")
    if name.startswith("/") or ":" in name or ".." in name.split("/"):
        raise BriefingError(
            f"It holds a part with a path that leads outside ({printable(part.filename)[:80]}). It was not opened."
        )
    if name.lower().endswith((".xml", ".rels")):
        try:
            with package.open(part) as file:
                beginning = file.read(1 << 16)
        except _UNREADABLE:
            raise BriefingError(_DAMAGED) from None
        if re.search(rb"<!(DOCTYPE|ENTITY)", beginning.replace(b"\x00", b""), re.IGNORECASE):
            raise BriefingError(
                f"Its part {printable(name)[:80]} declares entities (an entity bomb). It was not opened."
            )


@dataclass(slots=True)
class _Document:
    """One package's parts, and the blocks of text they hold."""

    package: zipfile.ZipFile
    notes: list[tuple[str, str, str]] = field(default_factory=list)
    headings: dict[str, bool] = field(default_factory=dict)
    subtitles: set[str] = field(default_factory=set)
    lists: Lists = field(default_factory=Lists)
    before: LineRole | None = None

    def blocks(self) -> Iterator[Block]:
        """Each paragraph and table in order, then the notes that were referred to, with what it is."""
        main = self._tree(self._main_part())
        folder = self._main_part().rpartition("/")[0]
        styles = self._tree(f"{folder}/styles.xml")
        self.headings, self.subtitles = _heading_styles(styles), _subtitle_styles(styles)
        self.lists = Lists.of(self._tree(f"{folder}/numbering.xml"), styles)
        if main is None:
            raise KeyError("document.xml")
        body = main.find(f"{W}body")
        if body is not None:
            yield from self._of(body)
        yield from self._notes(folder)

    def _main_part(self) -> str:
        """The part that holds the text: as the package says, else where it always is."""
        relations = self._tree("_rels/.rels")
        for relation in relations if relations is not None else ():
            if str(relation.get("Type")).endswith("/officeDocument"):
                return str(relation.get("Target")).lstrip("/")
        return "word/document.xml"

    def _tree(self, name: str) -> etree._Element | None:
        try:
            data = self.package.read(name)
        except KeyError:
            return None
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
        return etree.fromstring(data.replace(_STRICT, _USUAL), parser=parser)

    def _of(self, container: etree._Element) -> Iterator[Block]:
        """The blocks of a body, cell, text box or content control."""
        for element in container:
            if element.tag == f"{W}p":
                yield from self._paragraph(element)
            elif element.tag == f"{W}tbl":
                yield from self._table(element)
            elif element.tag not in _UNREAD and isinstance(element.tag, str):
                yield from self._of(element)

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Block]:
        boxes: list[etree._Element] = []
        text = "".join(self._inline(paragraph, boxes)).strip()
        if text:
            words = [" ".join(line.split()) for line in f"{self.lists.label(paragraph)}{text}".split("\n")]
            role = self._role(paragraph, text)
            glue = " " if role == "heading" else "\n"
            self.before = role
            yield printable(glue.join(word for word in words if word)), role
        for box in boxes:
            yield from self._of(box)

    def _inline(self, element: etree._Element, boxes: list[etree._Element]) -> Iterator[str]:
        """The characters of a paragraph; text boxes that hang on it are put by."""
        for child in element:
            tag = child.tag
            if tag in _UNREAD or not isinstance(tag, str):
                continue
            if tag in (f"{W}t", f"{W}sym"):
                yield child.text or ""
            elif tag in (f"{W}tab", f"{W}ptab"):
                yield " "
            elif tag == f"{W}br":
                yield "\n" if child.get(f"{W}type") in (None, "textWrapping") else " "
            elif tag == f"{W}cr":
                yield "\n"
            elif tag == f"{W}noBreakHyphen":
                yield "-"
            elif tag == f"{W}softHyphen":
                yield "\xad"
            elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                yield self._marker(child)
            elif tag == f"{W}txbxContent":
                boxes.append(child)
            else:
                yield from self._inline(child, boxes)

    def _marker(self, reference: etree._Element) -> str:
        kind = "footnote" if reference.tag == f"{W}footnoteReference" else "endnote"
        label = str(len(self.notes) + 1)
        self.notes.append((kind, reference.get(f"{W}id") or "", label))
        return f"[{label}]"

    def _role(self, paragraph: etree._Element, text: str) -> LineRole:
        """What a paragraph is by its style or level, or where it is set in bold or italics as a whole."""
        if self._is_heading(paragraph):
            return "heading"
        if self._style(paragraph) in self.subtitles:
            return "standfirst"
        bold, italic = _is_set_in(paragraph, "b"), _is_set_in(paragraph, "i")
        if bold and is_short_title(text):
            return "heading"
        return "standfirst" if (bold or italic) and self.before == "heading" else "paragraph"

    def _style(self, paragraph: etree._Element) -> str:
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        return style.get(f"{W}val") or "" if style is not None else ""

    def _is_heading(self, paragraph: etree._Element) -> bool:
        level = paragraph.find(f"{W}pPr/{W}outlineLvl")
        if level is not None:
            return (level.get(f"{W}val") or "9") < "9"
        style = self._style(paragraph)
        return self.headings.get(style, bool(_HEADING_STYLE.match(style)))

    def _table(self, table: etree._Element) -> Iterator[Block]:
        """A table as rows; one that only lays out the page as the blocks in it."""
        rows = [_cells(row) for row in table.iter(f"{W}tr") if _own_table(row) is table]
        paragraphs = max((len(cell.findall(f"{W}p")) for row in rows for cell in row), default=0)
        if (
            max(map(len, rows), default=0) < 2
            or paragraphs > 6
            or next(table.iterdescendants(f"{W}tbl"), None) is not None
        ):
            for row in rows:
                for cell in row:
                    yield from self._of(cell)
            return
        lines = []
        for row in rows:
            texts: list[str] = []
            for cell in row:
                texts.append(" ".join(" ".join(text for text, _ in self._of(cell)).split()))
                texts += [""] * (_columns_of(cell) - 1)
            if any(texts):
                lines.append("\t".join(texts).rstrip("\t"))
        if lines:
            yield "\n".join(lines), "table"

    def _notes(self, folder: str) -> Iterator[Block]:
        """The notes in the order in which they are referred to."""
        parts = {kind: self._tree(f"{folder}/{kind}s.xml") for kind in {kind for kind, _, _ in self.notes}}
        bodies = {
            (kind, note.get(f"{W}id")): note
            for kind, part in parts.items()
            if part is not None
            for note in part.iter(f"{W}{kind}")
        }
        found = []
        for kind, identity, label in list(self.notes):
            note = bodies.get((kind, identity))
            text = " ".join(text for text, _ in self._of(note)) if note is not None else ""
            if text:
                found.append(f"[{label}] {text}")
        if found:
            yield "Notes", "heading"
            yield from ((note, "paragraph") for note in found)


def _own_table(row: etree._Element) -> etree._Element | None:
    parent = row.getparent()
    while parent is not None and parent.tag != f"{W}tbl":
        parent = parent.getparent()
    return parent


def _cells(row: etree._Element) -> list[etree._Element]:
    """The cells of a row, those in content controls too."""
    return [*row.findall(f"{W}tc"), *(cell for sdt in row.findall(f"{W}sdt") for cell in sdt.iter(f"{W}tc"))]


def _columns_of(cell: etree._Element) -> int:
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    said = span.get(f"{W}val") or "1" if span is not None else "1"
    return min(int(said), 60) if said.isdigit() and int(said) else 1


def _is_set_in(paragraph: etree._Element, face: str) -> bool:
    """Whether all letters of a paragraph are set bold (`b`) or in italics (`i`) by hand."""
    runs = [run for run in paragraph.iter(f"{W}r") if any((text.text or "").strip() for text in run.iter(f"{W}t"))]
    faces = [run.find(f"{W}rPr/{W}{face}") for run in runs]
    return bool(faces) and all(mark is not None and mark.get(f"{W}val") not in ("0", "false") for mark in faces)


def _subtitle_styles(styles: etree._Element | None) -> set[str]:
    """The styles for what stands between a headline and its text."""
    if styles is None:
        return set()
    names = {style.get(f"{W}styleId") or "": style.find(f"{W}name") for style in styles.iter(f"{W}style")}
    return {
        identity
        for identity, name in names.items()
        if name is not None
        and re.search(r"subtitle|standfirst|\blead\b|untertitel|sous-titre", name.get(f"{W}val") or "", re.I)
    }


def _heading_styles(styles: etree._Element | None) -> dict[str, bool]:
    """Whether each paragraph style is a heading's: by its level in the outline, its name, or the style it is based on."""
    if styles is None:
        return {}
    found: dict[str, bool] = {}
    based: dict[str, str] = {}
    for style in styles.iter(f"{W}style"):
        identity = style.get(f"{W}styleId") or ""
        name = style.find(f"{W}name")
        level = style.find(f"{W}pPr/{W}outlineLvl")
        base = style.find(f"{W}basedOn")
        named = bool(_HEADING_STYLE.match((name.get(f"{W}val") or "") if name is not None else identity))
        found[identity] = named or (level is not None and (level.get(f"{W}val") or "9") < "9")
        if base is not None:
            based[identity] = base.get(f"{W}val") or ""
    for identity in list(found):
        seen, current = set(), identity
        while not found[identity] and current in based and current not in seen:
            seen.add(current)
            current = based[current]
            found[identity] = found.get(current, False)
    return found
