"""The pages of a PDF put together: what is text, what is a heading, a note, or the page's own."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefing.importer.sources.parsed import Parsed, printable
from briefing.importer.sources.pdf_lines import Page, Row, in_reading_order, rows_of

_EDGE = 0.14
"""How far from the upper or lower edge running heads stand, in the page's height."""
_LARGER = 1.08
_SMALLER = 0.93
_MAX_HEADING = 160
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p\.|стр\.?|seite|página)?\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|/|из|von|de)\s*\d{1,4})?\W*", re.I
)
_NOTE = re.compile(r"\[(?:\d{1,3}|[*†‡]{1,3})\]|(?:\d{1,3}[.)]?|[*†‡]{1,3})\s+\S|[*†‡]+\S")
_BULLET = re.compile(r"[•●▪■◦‣∙·➢►▶✓–—-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s")
_ENDS = re.compile(r"[.!?…:][\"”»’')\]\d]*$")


@dataclass(slots=True)
class _Written:
    """The text as it grows, with the offsets of what is known of it."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    headings: list[int] = field(default_factory=list)
    furniture: list[int] = field(default_factory=list)
    page_starts: list[int] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)


@dataclass(frozen=True, slots=True)
class _Type:
    """The usual type of a document: its size, whether it is bold, the distance of its lines."""

    size: float
    bold: bool
    leading: float


@dataclass(slots=True)
class _Sorted:
    """One page's rows: running head and foot, columns, notes."""

    head: list[Row]
    foot: list[Row]
    columns: list[list[Row]]
    notes: list[Row]


def text_of_pages(pages: Sequence[Page]) -> Parsed:
    """The text of all pages, with where pages, headings and running heads begin, and which pages have no text."""
    rows = [rows_of(page.glyphs) for page in pages]
    usual = _usual_type(rows)
    edges = _edge_rows(pages, rows)
    sorted_pages = [
        _sort(page_rows, page, edge, usual) for page_rows, page, edge in zip(rows, pages, edges, strict=True)
    ]
    written = _Written()
    notes = [line for page in sorted_pages for line in page.notes]
    for number, page in enumerate(sorted_pages):
        if number:
            written.add("\f")
        written.page_starts.append(written.length)
        _write_page(written, page, usual, notes if number == len(sorted_pages) - 1 else [])
    return Parsed(
        text="".join(written.parts),
        encoding="PDF text layer",
        page_starts=tuple(written.page_starts),
        headings=tuple(written.headings),
        furniture=tuple(written.furniture),
        remarks=tuple(_remarks(pages, rows)),
    )


def _usual_type(pages: Sequence[Sequence[Row]]) -> _Type:
    sizes: Counter[tuple[float, bool]] = Counter()
    for rows in pages:
        for row in rows:
            sizes[row.size, row.bold] += len(row.text)
    (size, bold), _ = sizes.most_common(1)[0] if sizes else ((10.0, False), 0)
    distances: Counter[float] = Counter()
    for rows in pages:
        body = [row for row in rows if row.size == size]
        for above, below in pairwise(body):
            distance = above.base - below.base
            if 0.8 * size < distance < 2.5 * size and abs(above.x0 - below.x0) < 3 * size:
                distances[round(distance * 2) / 2] += 1
    leading = distances.most_common(1)[0][0] if distances else 1.3 * size
    return _Type(size, bold, leading)


def _edge_rows(pages: Sequence[Page], rows: Sequence[Sequence[Row]]) -> list[list[Row]]:
    """Each page's running heads, feet and numbers: the same words in the same place on another page, near an edge."""
    found: list[list[Row]] = []
    often: Counter[tuple[str, int]] = Counter()
    for page, page_rows in zip(pages, rows, strict=True):
        near = [row for row in page_rows if _is_near_edge(row, page) and not row.text.isspace()]
        often.update({(_likeness(row.text), place) for row in near for place in _places(row)})
        found.append(near)
    return [
        [row for row in near if _is_furniture(row, page, page_rows, often, len(pages))]
        for page, page_rows, near in zip(pages, rows, found, strict=True)
    ]


def _is_near_edge(row: Row, page: Page) -> bool:
    return not _EDGE * page.height < row.base < (1 - _EDGE) * page.height


def _places(row: Row) -> set[int]:
    """Where a row stands, coarsely enough that a point more or less is the same place."""
    return {int(row.base // 3), int((row.base + 1.5) // 3 + 10_000)}


def _likeness(text: str) -> str:
    """What a running head shares from page to page, whatever the number.

    >>> _likeness("The Monitor, No. 4 | page 12") == _likeness("The Monitor, No. 4 | page 3")
    True
    """
    return re.sub(r"[\W\d_]+", " ", text).strip().casefold() or "#"


def _is_furniture(row: Row, page: Page, rows: Sequence[Row], often: Counter[tuple[str, int]], pages: int) -> bool:
    if pages > 1 and max(often[_likeness(row.text), place] for place in _places(row)) > 1:
        return not _has_text_beyond(row, page, rows)
    return bool(_PAGE_NUMBER.fullmatch(row.text)) and not _has_text_beyond(row, page, rows) and _stands_alone(row, rows)


def _has_text_beyond(row: Row, page: Page, rows: Sequence[Row]) -> bool:
    """Whether more than two lines stand between a row and the page's edge."""
    above = row.base > page.height / 2
    beyond = {
        round(other.base) for other in rows if (other.base > row.base + 2 if above else other.base < row.base - 2)
    }
    return len(beyond) > 2


def _stands_alone(row: Row, rows: Sequence[Row]) -> bool:
    """Whether no other row is on the same line or within two lines of it."""
    return not any(other is not row and abs(other.base - row.base) < 1.7 * row.size for other in rows)


def _sort(rows: Sequence[Row], page: Page, edge: Sequence[Row], usual: _Type) -> _Sorted:
    """A page's rows by what they are."""
    own = {id(row) for row in edge}
    head = [row for row in edge if row.base > page.height / 2]
    foot = [row for row in edge if row.base <= page.height / 2]
    columns, notes = [], []
    for column in in_reading_order([row for row in rows if id(row) not in own]):
        text, foot_notes = _without_notes(column, usual)
        notes += foot_notes
        if text:
            columns.append(text)
    return _Sorted(head, foot, columns, notes)


def _without_notes(column: list[Row], usual: _Type) -> tuple[list[Row], list[Row]]:
    """A column's lines, and the lines in smaller type at its foot that begin with a label."""
    at = len(column)
    while at and column[at - 1].size <= _SMALLER * usual.size and not column[at - 1].is_table:
        at -= 1
    while at < len(column) and not _NOTE.match(column[at].text):
        at += 1
    return column[:at], column[at:]


def _write_page(written: _Written, page: _Sorted, usual: _Type, notes: Sequence[Row]) -> None:
    """One page: its head, its columns, at last the notes of all pages, its foot; each apart."""
    for line in _on_lines(page.head):
        written.furniture.append(written.length)
        written.add(printable(line) + "\n\n")
    above: tuple[Row, float] | None = None
    for column in page.columns:
        left, right = _edges_of(column)
        for row in _headings_joined(column, usual):
            if above is not None:
                written.add("\n\n" if _parts(above[0], row, usual, left, above[1]) else "\n")
            if _is_heading(row, usual):
                written.headings.append(written.length)
            written.add(printable(row.text))
            above = row, right
    if above is not None:
        written.add("\n")
    if notes:
        written.add("\n")
        written.add("Notes\n\n")
        written.add(_notes_text(notes))
    for line in _on_lines(page.foot):
        written.add("\n")
        written.furniture.append(written.length)
        written.add(printable(line) + "\n")


def _on_lines(rows: Sequence[Row]) -> list[str]:
    """Rows of a running head as lines, what stands on one base line with blanks between."""
    lines: list[tuple[float, list[Row]]] = []
    for row in sorted(rows, key=lambda row: (-row.base, row.x0)):
        if lines and lines[-1][0] - row.base < 0.3 * row.size:
            lines[-1][1].append(row)
        else:
            lines.append((row.base, [row]))
    return ["   ".join(row.text for row in sorted(line, key=lambda row: row.x0)) for _, line in lines]


def _edges_of(column: Sequence[Row]) -> tuple[float, float]:
    """The left and right edge that most lines of a column keep."""
    lefts = Counter(round(row.x0) for row in column if not row.is_table)
    left = lefts.most_common(1)[0][0] if lefts else 0
    return float(left), max(row.x1 for row in column)


def _headings_joined(column: Sequence[Row], usual: _Type) -> list[Row]:
    """The lines of a column, those of one heading as one."""
    done: list[Row] = []
    for row in column:
        above = done[-1] if done else None
        if (
            above
            and _is_heading(above, usual)
            and _is_heading(row, usual)
            and _same_type(above, row)
            and above.base - row.base < 1.5 * row.size
            and len(above.text) + len(row.text) < _MAX_HEADING
        ):
            above.text = f"{above.text[:-1]}{row.text}" if above.text.endswith("\xad") else f"{above.text} {row.text}"
            above.base, above.x1 = row.base, max(above.x1, row.x1)
        else:
            done.append(row)
    return done


def _is_heading(row: Row, usual: _Type) -> bool:
    """Whether a line is set as headings are: larger, or bold where the text is not."""
    if row.is_table or len(row.text) > _MAX_HEADING or not re.search(r"[^\W\d_]{2}", row.text):
        return False
    if row.size >= _LARGER * usual.size:
        return not row.text.endswith((".", ",", ";")) or row.size >= 1.5 * usual.size
    return (
        row.bold
        and not usual.bold
        and row.size >= _SMALLER * usual.size
        and not row.text.endswith((".", ",", ";", ":"))
    )


def _same_type(above: Row, below: Row) -> bool:
    return abs(above.size - below.size) < 0.6 and above.bold == below.bold


def _parts(before: Row, line: Row, usual: _Type, left: float, right_before: float) -> bool:
    """Whether a paragraph ends between two lines that follow each other in reading order."""
    if before.is_table and line.is_table:
        return False
    if before.is_table != line.is_table or abs(before.size - line.size) >= 0.6:
        return True
    if _is_heading(before, usual) != _is_heading(line, usual):
        return True
    if _is_heading(line, usual) or (_BULLET.match(line.text) and _ENDS.search(before.text)):
        return True
    indented = 0.7 * line.size < line.x0 - left < 4 * line.size
    if line.base > before.base - 0.5 * line.size:  # the next column
        full = before.x1 > right_before - 1.5 * before.size
        return indented or (bool(_ENDS.search(before.text)) and not full)
    if before.base - line.base > 1.17 * usual.leading * max(1.0, line.size / usual.size):
        return True
    return indented and abs(before.x0 - left) < 0.5 * line.size and line.size >= _SMALLER * usual.size


def _notes_text(notes: Sequence[Row]) -> str:
    """The notes, one after the other, each on lines of its own."""
    lines: list[str] = []
    for note in notes:
        text = printable(note.text)
        if _NOTE.match(text) and lines:
            lines.append("")
        lines.append(re.sub(r"^\[([\d*†‡]+)\]\s*", r"[\1] ", text))
    return "\n".join(lines) + "\n"


def _remarks(pages: Sequence[Page], rows: Sequence[Sequence[Row]]) -> list[str]:
    """Which pages have no text though something is on them, and whether letters have no meaning."""
    empty = [
        number
        for number, (page, page_rows) in enumerate(zip(pages, rows, strict=True), 1)
        if page.has_picture and sum(len(row.text) for row in page_rows) < 20
    ]
    remarks = []
    if empty:
        which = _numbers(empty)
        remarks.append(f"{which} no text in the file, only a picture. Run text recognition over it to have them read.")
    unread = sum(row.text.count("\ufffd") for page_rows in rows for row in page_rows)
    if unread:
        remarks.append(
            f"{unread} letters are drawn in a font that does not say which they are; they are shown as \ufffd."
        )
    return remarks


def _numbers(pages: Sequence[int]) -> str:
    """Pages in words.

    >>> _numbers([3]), _numbers([2, 5, 6])
    ('Page 3 has', 'Pages 2, 5 and 6 have')
    """
    if len(pages) == 1:
        return f"Page {pages[0]} has"
    return f"Pages {', '.join(map(str, pages[:-1]))} and {pages[-1]} have"
