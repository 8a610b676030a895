"""Figures in tables: rows on lines, cells parted by tabs, a header that names the columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.bundle.records import Measure
from briefing.importer.steps.numbers import StatedNumber, find_numbers

_HEADERS: tuple[tuple[Measure, re.Pattern[str]], ...] = (
    ("percent", re.compile(r"%|per\s?cent|percent(?:age)?|\bshare\b|\bpct\b", re.IGNORECASE)),
    ("seats", re.compile(r"\bseats?\b|\bmandates?\b|\bdeputies\b|\bMPs\b|\bmembers\b", re.IGNORECASE)),
    ("votes", re.compile(r"\bvotes?\b|\bballots?\b", re.IGNORECASE)),
)
_NO_COLUMN = re.compile(r"change|differen|swing|\+/[-–−]|±|gain|loss|candidates|quota|women|previous", re.IGNORECASE)
_PART_COLUMN = re.compile(
    r"\blist\b|constituenc|district|single|majorit|proportion|direct|compensat|leveling|levelling", re.IGNORECASE
)
_SUM_ROW = re.compile(
    r"^(?:grand\s+|sub-?)?(?:total|all|sum|valid|invalid|rejected|void|spoil\w*|blank|null|unused|registered|electorate|voters|eligible|ballots|votes|papers|on the (?:roll|register)|roll|abstain\w*|abstentions?)\b",
    re.IGNORECASE,
)
_TOTAL_ROW = re.compile(r"^(?:grand\s+)?total|^valid votes|^sum\b|^all\b", re.IGNORECASE)
_OTHER_ROW = re.compile(
    r"^(?:(?:all\s+|the\s+|\w+\s+)?others?\b|(?:the\s+)?(?:other|remaining|rest of the)\s+(?:\w+\s+)?(?:parties|lists|candidates|groups)|independents?|the rest|remaining|rest|other (?:parties|lists|candidates)|against all|none of|minorit|vacan|small|non-?party|self-nominated|no party|did not|appointed|military|non-?partisans?|below|under|differences?|margin|majority|quota|women|of (?:whom|which|these|them))\b",
    re.IGNORECASE,
)
_TURNOUT_ROW = re.compile(r"^(?:voter\s+)?(?:turn-?out|participation)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell `[start, end)` of a table's text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TableFigure:
    """One figure of a table; `name` is the cell that names its row, None for turnout; `year` where the column has one."""

    name: Cell | None
    measure: Measure
    number: StatedNumber
    start: int
    end: int
    year: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """What a table states, and the seats of its row of sums."""

    figures: tuple[TableFigure, ...]
    seats_total: int | None


def rows_of(text: str) -> list[list[Cell]]:
    """The rows of a table's text with their cells, trimmed.

    >>> [[cell.text for cell in row] for row in rows_of("Party\\tSeats\\nA\\t3")]
    [['Party', 'Seats'], ['A', '3']]
    """
    rows, at = [], 0
    for line in text.split("\n"):
        rows.append(_cells(line, at))
        at += len(line) + 1
    return [row for row in rows if any(cell.text for cell in row)]


def _cells(line: str, at: int) -> list[Cell]:
    cells = []
    for part in line.split("\t"):
        lead = len(part) - len(part.lstrip())
        cells.append(Cell(part.strip(), at + lead, at + lead + len(part.strip())))
        at += len(part) + 1
    return cells


def read_table(text: str) -> Table:
    """What a table of results states.

    >>> [(f.name.text, f.measure, f.number.value) for f in read_table("Party\\tVotes\\t%\\nA\\t1,200\\t40.5").figures]
    [('A', 'votes', 1200.0), ('A', 'percent', 40.5)]
    """
    rows = rows_of(text)
    head = _head(rows)
    columns = _columns(rows[:head])
    if not columns:
        return Table((), None)
    years = _years(rows[:head])
    figures: list[TableFigure] = []
    total: int | None = None
    for row in rows[head:]:
        name = next((cell for cell in row if re.search(r"[^\W\d_]", cell.text)), None)
        if name is None or _OTHER_ROW.match(name.text):
            continue
        if _TURNOUT_ROW.match(name.text):
            figures += _turnout(text, row)
        elif _TOTAL_ROW.match(name.text) or _SUM_ROW.match(name.text):
            total = total or _seats_of(text, row, columns)
        else:
            figures += _row(text, row, name, columns, years)
    return Table(tuple(figures), total)


def _head(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows the header has: those before the first with a number that counts something."""
    for index, row in enumerate(rows):
        cells = [cell for cell in row[1:] if re.match(r"[\d(<]", cell.text) and not _YEAR.fullmatch(cell.text)]
        if cells:
            return index
    return len(rows)


def _columns(header: Sequence[Sequence[Cell]]) -> dict[int, Measure]:
    """Which columns hold what, by the words of their header; a sum column before its parts."""
    words: dict[int, str] = {}
    for row in header:
        for index, cell in enumerate(row):
            words[index] = f"{words.get(index, '')} {cell.text}".strip()
    columns: dict[int, Measure] = {}
    for index, label in words.items():
        measure = next((measure for measure, pattern in _HEADERS if pattern.search(label)), None)
        if measure and not _NO_COLUMN.search(label) and index > 0:
            columns[index] = measure
    return {i: m for i, m in columns.items() if not _is_part(i, m, words, columns)}


def _is_part(index: int, measure: Measure, words: dict[int, str], columns: dict[int, Measure]) -> bool:
    """Whether a column is a part of a sum that stands in another one."""
    others = [i for i, other in columns.items() if other == measure and i != index]
    return bool(_PART_COLUMN.search(words[index])) and any(not _PART_COLUMN.search(words[i]) for i in others)


def _years(header: Sequence[Sequence[Cell]]) -> dict[int, str]:
    years = {}
    for row in header:
        for index, cell in enumerate(row):
            found = _YEAR.search(cell.text)
            if found:
                years[index] = found.group()
    return years if len(set(years.values())) > 1 else {}


def _number(text: str, cell: Cell) -> StatedNumber | None:
    """The number of a cell; a second one in brackets beside it is left."""
    numbers = find_numbers(text[: cell.end][cell.start :])
    if not numbers or not re.match(r"[\d(<~]", cell.text):
        return None
    first = numbers[0]
    return StatedNumber(
        first.start + cell.start, first.end + cell.start, first.digits_start + cell.start, first.digits_end + cell.start,
        first.value, first.unit, first.decimals,
    )  # fmt: skip


def _row(
    text: str, row: Sequence[Cell], name: Cell, columns: dict[int, Measure], years: dict[int, str]
) -> list[TableFigure]:
    figures = []
    for index, measure in columns.items():
        number = _number(text, row[index]) if index < len(row) else None
        if number and row[index] is not name:
            figures.append(TableFigure(name, measure, number, name.start, number.end, years.get(index)))
    return figures


def _turnout(text: str, row: Sequence[Cell]) -> list[TableFigure]:
    for cell in row[::-1]:
        number = _number(text, cell)
        if number and number.value <= 100:
            return [TableFigure(None, "turnout", number, row[0].start, number.end)]
    return []


def _seats_of(text: str, row: Sequence[Cell], columns: dict[int, Measure]) -> int | None:
    for index, measure in columns.items():
        number = _number(text, row[index]) if measure == "seats" and index < len(row) else None
        if number:
            return int(number.value)
    return None
