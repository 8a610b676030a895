"""Tables set in columns of blanks, tabs or bars."""

import re
from collections.abc import Sequence

from briefing.importer.guarded import guarded
from briefing.importer.steps.lines import Line
from briefing.importer.traced import Edit, Piece, Traced

_LEADERS = r"(?<![.])[ \xa0]?(?:\.[ \xa0]?){3,200}[ \xa0]*(?=\d+(?:[.,]\d|\s?%|\s?per\s?cent| seats| votes))"
_CELL_GAP = re.compile(rf"[ \xa0]*\t[ \t\xa0]*|{_LEADERS}|[ \xa0]{{2,}}|\s*[|¦]\s*")
_MAY_PART = guarded(r"[ \xa0]{2}|[\t|¦+]|\.[ .\xa0]\.")
_LONGEST_NAME = 48
_LONGEST_CELL = 40
_LONGEST_PARTY = 80
"""Characters of a party's name in full, with its letters, before its number."""
_NUMBER = re.compile(r"[-–—+]?\s?\d[\d.,\s]*\s?(?:%|per cent|percent)?\)?|[-–—]|n/?a|%", re.IGNORECASE)
_DRAWN = re.compile(r"[-+|=_\s:]{3,}")


def cells_of(text: str) -> list[str]:
    """The cells of one line.

    >>> cells_of("AKP           18,867,411   40.87    258"), cells_of("AKP ..... 18,867,411 ... 40.87%")
    (['AKP', '18,867,411', '40.87', '258'], ['AKP', '18,867,411', '40.87%'])
    """
    return [cell for cell in _CELL_GAP.split(text.strip("|¦ ")) if cell]


def table_ranges(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Where tables stand among lines, half-open: rows of two cells or more under each other, numbers in most.

    >>> from briefing.importer.steps.lines import split_lines
    >>> table_ranges(split_lines("As shown.\\n\\nParty   Seats\\nAKP     258\\nCHP     132\\n\\nSo it was."))
    [(1, 4)]
    >>> table_ranges(split_lines("Party   Seats\\nConvergence for the Development of the North (CODEN)   66\\nCHP     132"))
    [(0, 3)]
    """
    ranges: list[tuple[int, int]] = []
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and (end == at or lines[end].gap <= 1) and _goes_on(lines, at, end):
            end += 1
        if _is_table(lines[at:end]):
            ranges.append((at, end))
        at = max(end, at + 1)
    return ranges


def _goes_on(lines: Sequence[Line], start: int, at: int) -> bool:
    """Whether line `at` is a row of the table that begins at `start`, or half of a name that is broken between rows."""
    if _is_row(lines[at].text):
        return True
    line = lines[at]
    if at == start or at + 1 >= len(lines) or line.gap or lines[at + 1].gap or len(line.text) > _LONGEST_NAME:
        return False
    is_name = bool(re.search(r"[^\W\d_]", line.text)) and not line.text.endswith((".", ":", ";", "!", "?"))
    return is_name and _is_row(lines[at - 1].text) and _is_row(lines[at + 1].text)


def _is_row(text: str) -> bool:
    if not _MAY_PART.search(text):
        return False
    return len(cells_of(text)) >= 2 or bool(_DRAWN.fullmatch(text) and ("|" in text or "  " in text or "+" in text))


def _is_table(rows: Sequence[Line]) -> bool:
    counted = [cells_of(row.text) for row in rows if not _DRAWN.fullmatch(row.text)]
    if len(counted) < 2:
        return False
    counted = [cells for cells in counted if len(cells) > 1]
    numeric = sum(any(_NUMBER.fullmatch(cell) for cell in cells[1:]) for cells in counted)
    short = sum(map(_short_cells, counted)) >= 0.9 * sum(map(len, counted))
    return short and numeric >= 0.5 * len(counted) - 0.5 and numeric >= 1


def _short_cells(cells: Sequence[str]) -> int:
    """How many cells of a row are short enough for a table; a name before a number may be long."""
    names = [_LONGEST_PARTY if _NUMBER.fullmatch(after) else _LONGEST_CELL for after in cells[1:]]
    return sum(len(cell) <= most for cell, most in zip(cells, [*names, _LONGEST_CELL], strict=True))


def trace_table(source: str, lines: Sequence[Line]) -> Traced:
    """A table as text: rows on lines, cells parted by tabs, an empty cell where a column has none."""
    rows = [line for line in lines if not _DRAWN.fullmatch(line.text)]
    columns = _columns(rows)
    pieces: list[Piece] = []
    for at, row in enumerate(rows):
        if at:
            before = rows[at - 1]
            printed = source[before.end : row.start]
            pieces.append(Piece("\n", before.end, row.start, "" if printed == "\n" else "line-break"))
        pieces += _row(row, columns).pieces
    return Traced(pieces)


def _spans(row: Line) -> list[tuple[int, int]]:
    """Where the cells of a row stand in its text."""
    spans = []
    start = 0
    for gap in (*_CELL_GAP.finditer(row.text), None):
        end = gap.start() if gap else len(row.text)
        if row.text[start:end].strip():
            spans.append((start, end))
        start = gap.end() if gap else end
    return spans


def _columns(rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Left and right edge of each column, counted with the indent; from the rows that have all of them."""
    spans = [[(a + row.indent, b + row.indent) for a, b in _spans(row)] for row in rows]
    most = max(map(len, spans))
    whole = [row for row in spans if len(row) == most]
    return [(min(a for a, _ in column), max(b for _, b in column)) for column in zip(*whole, strict=True)]


def _row(row: Line, columns: Sequence[tuple[int, int]]) -> Traced:
    """One row with tabs between its cells, one more for each column that is left out."""
    spans = _spans(row)
    text = Traced([Piece(row.text, row.start, row.end)])
    edits: list[Edit] = []
    places = _places([(a + row.indent, b + row.indent) for a, b in spans], columns)
    last_place, last_end = 0, 0
    for (start, end), place in zip(spans, places, strict=True):
        tabs = "\t" * (place - last_place)
        if row.text[last_end:start] != tabs:
            edits.append(Edit(last_end, start, tabs, "space"))
        last_place, last_end = place, end
    if last_end < len(row.text):
        edits.append(Edit(last_end, len(row.text), "", "space"))
    return text.edit(edits)


def _places(spans: Sequence[tuple[int, int]], columns: Sequence[tuple[int, int]]) -> list[int]:
    """Which column each cell of a row stands in, rising."""
    if len(spans) == len(columns):
        return list(range(len(columns)))
    places: list[int] = []
    for number, (start, end) in enumerate(spans):
        lowest = places[-1] + 1 if places else 0
        highest = len(columns) - (len(spans) - number)
        fits = range(min(lowest, highest), highest + 1)
        places.append(max(fits, key=lambda at: min(end, columns[at][1]) - max(start, columns[at][0])))
    return places
