"""The pages of a PDF put together: what is text, what is a heading, a note, or the page's own."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefing.importer.model import LineRole
from briefing.importer.sources.parsed import Parsed, printable
from briefing.importer.sources.pdf_lines import Page, Row, in_reading_order, room_between, rows_of
from briefing.importer.steps.marks import starts_lower

_EDGE = 0.14
"""How far from the upper or lower edge running heads stand, in the page's height."""
_MAX_EDGE_LINES = 3
_LARGER = 1.08
_SMALLER = 0.93
_MAX_HEADING = 160
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p\.|стр\.?|seite|página)?\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|/|из|von|de)\s*\d{1,4})?\W*", re.I
)
_NOTE = re.compile(r"^\[(?:\d{1,3}|[*†‡]{1,3})\]|(?:\d{1,3}[.)]?|[*†‡]{1,3})\s+\S|[*†‡]+\S")
_BULLET = re.compile(r"[•●▪■◦‣∙➢►▶✓]\s*\S")
_NUMBERED = re.compile(r"[·–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s")
_ENDS = re.compile(r"[.!?…:][\"”»’')\]\d]*$")


@dataclass(slots=True)
class _Written:
    """The text as it grows, with the offsets of what is known of it."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    outline: list[tuple[int, LineRole]] = field(default_factory=list)
    page_starts: list[int] = field(default_factory=list)

    def begin(self, role: LineRole, blanks: int = 0) -> None:
        """Say what begins where the text ends for now, after some blanks of its own."""
        self.outline.append((self.length + blanks, role))

    def add(self, text: str) -> None:
        """Write on."""
        self.parts.append(text)
        self.length += len(text)


@dataclass(frozen=True, slots=True)
class _Type:
    """The usual type of a document: its size, whether it is bold or italic, the distance of its lines."""

    size: float
    bold: bool
    italic: bool
    leading: float


@dataclass(frozen=True, slots=True)
class _Edges:
    """The left and right edge of a column, and whether its lines are set to reach the right one."""

    left: float
    right: float
    justified: bool

    def is_as_wide_as(self, other: "_Edges") -> bool:
        """Whether text may run on from one column to the other."""
        widths = sorted((self.right - self.left, other.right - other.left))
        return widths[0] > 0.6 * widths[1]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line of text and the edges of its column."""

    row: Row
    edges: _Edges

    def has_room_for(self, following: Row) -> bool:
        """Whether the line was ended though the first word of the one that follows would have fitted."""
        room = self.edges.right - self.row.x1
        if self.edges.justified:
            return room > 0.3 * self.row.size
        return room > 0.5 * self.row.size * (1 + len(following.text.split(" ", 1)[0]))


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
    last: _Placed | None = None
    for number, page in enumerate(sorted_pages):
        if number:
            written.add("\f")
        written.page_starts.append(written.length)
        last = _write_page(written, page, usual, last)
        if number == len(sorted_pages) - 1:
            _write_notes(written, [line for each in sorted_pages for line in each.notes])
        _write_foot(written, page)
    return Parsed(
        text="".join(written.parts),
        encoding="PDF text layer",
        page_starts=tuple(written.page_starts),
        outline=tuple(written.outline),
        remarks=tuple(_remarks(pages, rows)),
    )


def _usual_type(pages: Sequence[Sequence[Row]]) -> _Type:
    types: Counter[tuple[float, bool, bool]] = Counter()
    for rows in pages:
        for row in rows:
            types[row.size, row.bold, row.italic] += len(row.text)
    (size, bold, italic), _ = types.most_common(1)[0] if types else ((10.0, False, False), 0)
    distances: Counter[float] = Counter()
    for rows in pages:
        body = [row for row in rows if row.size == size]
        for above, below in pairwise(body):
            distance = above.base - below.base
            if 0.8 * size < distance < 2.5 * size and abs(above.x0 - below.x0) < 3 * size:
                distances[round(distance * 2) / 2] += 1
    often = [distance for distance, times in distances.items() if times >= 0.15 * distances.total()]
    leading = min(often, default=1.3 * size)
    return _Type(size, bold, italic, leading)


def _edge_rows(pages: Sequence[Page], rows: Sequence[Sequence[Row]]) -> list[list[Row]]:
    """Each page's running heads, feet and numbers: the same words in the same place on another page, near an edge."""
    found: list[list[Row]] = []
    often: Counter[tuple[str, int]] = Counter()
    for page, page_rows in zip(pages, rows, strict=True):
        near = [row for row in page_rows if _is_near_edge(row, page) and not row.text.isspace()]
        often.update({(_likeness(row.text), place) for row in near for place in _places(row)})
        found.append(near)
    repeated = [
        {id(row) for row in near if max(often[_likeness(row.text), place] for place in _places(row)) > 1}
        for near in found
    ]
    return [
        [row for from_top in (True, False) for row in _furniture_at(from_top, near, page_rows, again)]
        for page_rows, near, again in zip(rows, found, repeated, strict=True)
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


def _furniture_at(from_top: bool, near: Sequence[Row], rows: Sequence[Row], repeated: set[int]) -> list[Row]:
    """The lines at one edge of a page, three at most, that come on other pages too or are its number.

    They have more room to the text than its lines have between them.
    """
    toward = -1.0 if from_top else 1.0
    lines = _by_base_line(sorted(rows, key=lambda row: (toward * row.base, row.x0)))
    edge = {id(row) for row in near}
    for count, line in enumerate(lines[:_MAX_EDGE_LINES], 1):
        if not all(id(row) in edge and (id(row) in repeated or _PAGE_NUMBER.fullmatch(row.text)) for row in line):
            break
        following = lines[count][0] if count < len(lines) else None
        if following is None or room_between(line[0], following) > 0.85 * min(line[0].size, following.size):
            return [row for each in lines[:count] for row in each]
    return []


def _by_base_line(ordered: Sequence[Row]) -> list[list[Row]]:
    lines: list[list[Row]] = []
    for row in ordered:
        if lines and abs(lines[-1][0].base - row.base) < 0.3 * row.size:
            lines[-1].append(row)
        else:
            lines.append([row])
    return lines


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


def _write_page(written: _Written, page: _Sorted, usual: _Type, last: _Placed | None) -> _Placed | None:
    """One page without its foot: its head, then its columns. Gives the last line of text, as the next page may go on."""
    for line in _on_lines(page.head):
        written.begin("furniture")
        written.add(printable(line) + "\n\n")
    first = True
    for column in page.columns:
        edges = _edges_of(column)
        top = True
        for row in column:
            new = last is None or _parts(last, row, usual, edges, top)
            if not first:
                written.add("\n\n" if new else "\n")
            text = printable(row.text)
            if new:
                written.begin(_role(row, usual, written), len(text) - len(text.lstrip()))
            written.add(text)
            last, first, top = _Placed(row, edges), False, False
    if not first:
        written.add("\n")
    return last


def _write_foot(written: _Written, page: _Sorted) -> None:
    for line in _on_lines(page.foot):
        written.add("\n")
        written.begin("furniture")
        written.add(printable(line) + "\n")


def _write_notes(written: _Written, notes: Sequence[Row]) -> None:
    """The notes of all pages under a heading, each apart."""
    if notes:
        written.add("\n")
        written.begin("heading")
        written.add("Notes\n")
    for note in notes:
        if _NOTE.match(note.text):
            written.add("\n")
            written.begin("paragraph")
        written.add(re.sub(r"^\[([\d*†‡]+)\]\s*", r"[\1] ", printable(note.text)) + "\n")


def _role(row: Row, usual: _Type, written: _Written) -> LineRole:
    """What a line begins that goes on with nothing before it."""
    if row.is_table:
        return "table"
    if _is_heading(row, usual):
        return "heading"
    before = next((role for _, role in reversed(written.outline) if role != "furniture"), None)
    stands_out = row.italic != usual.italic or row.bold != usual.bold or row.size >= _LARGER * usual.size
    return "standfirst" if before == "heading" and stands_out else "paragraph"


def _on_lines(rows: Sequence[Row]) -> list[str]:
    """Rows of a running head as lines, what stands on one base line with blanks between."""
    lines = _by_base_line(sorted(rows, key=lambda row: -row.base))
    return ["   ".join(row.text for row in sorted(line, key=lambda row: row.x0)) for line in lines]


def _edges_of(column: Sequence[Row]) -> _Edges:
    """The left and right edge that most lines of a column keep."""
    lefts = Counter(round(row.x0) for row in column if not row.is_table)
    rights = Counter(round(row.x1) for row in column if not row.is_table)
    if not lefts:
        return _Edges(0.0, 0.0, False)
    right, times = rights.most_common(1)[0]
    justified = times >= 0.4 * len(column) and len(column) > 3
    return _Edges(lefts.most_common(1)[0][0], right if justified else max(row.x1 for row in column), justified)


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


def _parts(before: _Placed, line: Row, usual: _Type, edges: _Edges, at_top: bool) -> bool:
    """Whether a paragraph ends between two lines that follow each other in reading order.

    `at_top` says that the second is the first of its column.
    """
    above = before.row
    if above.is_table and line.is_table:
        return False
    if above.is_table != line.is_table or abs(above.size - line.size) >= 0.6:
        return True
    if _is_heading(above, usual) and _is_heading(line, usual):
        return above.bold != line.bold or not 0 < above.base - line.base < 1.6 * line.size
    if _is_heading(above, usual) or _is_heading(line, usual) or _BULLET.match(line.text):
        return True
    ended = bool(_ENDS.search(above.text))
    if ended and (_NUMBERED.match(line.text) or above.bold != line.bold or above.italic != line.italic):
        return True
    indented = 0.7 * line.size < line.x0 - edges.left < 4 * line.size
    if at_top and (ended or not starts_lower(line.text)) and not before.edges.is_as_wide_as(edges):
        return True
    if at_top:
        return (indented and ended) or (before.has_room_for(line) and (ended or before.edges.justified))
    if above.base - line.base > 1.17 * usual.leading * max(1.0, line.size / usual.size):
        return True
    if indented and abs(above.x0 - edges.left) < 0.5 * line.size and line.size >= _SMALLER * usual.size:
        return True
    return ended and edges.right - above.x1 > 0.3 * (edges.right - edges.left)


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
