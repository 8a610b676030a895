"""Figures in tables: rows on lines, cells parted by tabs, a header that names the columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.bundle.records import Measure
from briefing.importer.steps.numbers import StatedNumber, find_numbers

_HEADERS: tuple[tuple[Measure, re.Pattern[str]], ...] = (
    ("percent", re.compile(r"%|per\s?cent|percent(?:age)?|\bshare\b|\bpct\b", re.IGNORECASE)),
    ("seats", re.compile(r"\bseats?\b|\bmandates?\b|\bdeputies\b|\bMPs\b|\bmembers\b", re.IGNORECASE)),
    ("votes", re.compile(r"\bvotes?\b|\bballots?\b", re.IGNORECASE)),
)
_NO_COLUMN = re.compile(r"change|differen|swing|\+/[-–−]|±|gain|loss|candidates|quota|women|previous", re.IGNORECASE)
_PART_COLUMN = re.compile(
    r"\blist\b|constituenc|district|single|majorit|\bPR\b|FPTP|nominal|uninominal|reserved|overseas|proportion|direct"
    r"|compensat|leveling|levelling",
    re.IGNORECASE,
)
_SUM_ROW = re.compile(
    r"^(?:grand\s+|sub-?)?(?:total|all|sum|valid|invalid|rejected|void|spoil\w*|blank|null|unused|registered"
    r"|electorate|voters|eligible|ballots|votes|papers|on the (?:roll|register)|roll|abstain\w*|abstentions?)\b",
    re.IGNORECASE,
)
_TOTAL_ROW = re.compile(r"^(?:grand\s+)?total|^valid votes|^sum\b|^all\b", re.IGNORECASE)
_OTHER_ROW = re.compile(
    r"^(?:(?:all\s+|the\s+|\w+\s+)?others?\b|(?:the\s+)?(?:other|remaining|rest of the)\s+(?:\w+\s+)?(?:parties|lists"
    r"|candidates|groups)|independents?(?=$|\s*[(:–—/-]|\s+(?:candidates?|deputies|members|MPs|lists?|groups?"
    r"|senators|councillors|lawmakers|and|&)\b)|(?:seats?|mandates?)\s+(?:not|still|yet|vacant|unfilled|undecided"
    r"|pending|to be)\b|unfilled|undecided|undeclared|pending|the rest|remaining|rest|other (?:parties|lists"
    r"|candidates)|against all|none of|minorit|vacan|small|non-?party|self-nominated|no party|did not|appointed"
    r"|military|non-?partisans?|below|under|differences?|margin|majority|quota|women|of (?:whom|which|these|them))\b",
    re.IGNORECASE,
)
INDEPENDENTS = re.compile(r"independents?(?:\s+(?:candidates|deputies|members|MPs|senators))?", re.IGNORECASE)
"""The row of those elected on no list: their seats are told as a party's are."""
_TURNOUT_ROW = re.compile(r"^(?:voter\s+)?(?:turn-?out|participation)\b", re.IGNORECASE)
_FIRST_ROUND = re.compile(r"\b(?:first|1st) (?:round|ballot|turn)\b|\bround (?:1|one|I)\b", re.IGNORECASE)
_SECOND_ROUND = re.compile(
    r"\b(?:second|2nd|final) (?:round|ballot|turn)\b|\brun-?off\b|\bround (?:2|two|II)\b", re.IGNORECASE
)
_TWO_IN_ONE = re.compile(
    r"\b(?:votes?|ballots?|seats?|mandates?)\b[^()]*[(/,] ?(?:and )?(?:%|per ?cent|percent|share)|(?:%|per ?cent"
    r"|share) ?\((?:votes|seats)|\bvotes? (?:and|&) (?:%|share)",
    re.IGNORECASE,
)
_NO_TABLE = re.compile(
    r"\b(?:minutes|seconds|air[\s-]?time|coverage|time on|of (?:the )?time|space|positive|negative|tone|mentions"
    r"|signatures|budget|spending)\b",
    re.IGNORECASE,
)
"""The head of a table that tells of media or money."""
_SEATS_CELL = re.compile(r"\d+ (?:seats?|mandates?|deput(?:y|ies))")
_VOTES_CELL = re.compile(r"\d[\d.,\s]* votes?")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_YEAR_LABEL = re.compile(r"(?:1[89]|20)\d\d(?:\s?%?$|\s[^\d\s])")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell `[start, end)` of a table's text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TableFigure:
    """One figure of a table; `name` is the cell that names its row, None for turnout.

    `year` and `round` are those that its column states, None where it states none.
    """

    name: Cell | None
    measure: Measure
    number: StatedNumber
    start: int
    end: int
    year: str | None = None
    round: int | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds: its measures (two for `votes (%)`), and the year and round that its label states."""

    measures: tuple[Measure, ...]
    year: str | None
    round: int | None
    label: str


@dataclass(frozen=True, slots=True)
class Table:
    """What a table states, and the seats of its row of sums with the year of their column."""

    figures: tuple[TableFigure, ...]
    seats_total: int | None
    total_year: str | None = None


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


def read_table(text: str, lead: str = "") -> Table:
    """What a table of results states; `lead` is the sentence or title above it, which may say what years head.

    >>> [(f.name.text, f.measure, f.number.value) for f in read_table("Party\\tVotes\\t%\\nA\\t1,200\\t40.5").figures]
    [('A', 'votes', 1200.0), ('A', 'percent', 40.5)]
    """
    rows = whole_names(rows_of(text))
    head = _head(rows)
    columns = (
        _columns(rows[:head], rows[head:]) or _columns_of_years(rows[:head], lead) if head else _headless_columns(rows)
    )
    if not columns or any(_NO_TABLE.search(cell.text) for row in rows[:head] for cell in row):
        return Table((), None)
    figures: list[TableFigure] = []
    total: int | None = None
    for row in rows[head:]:
        name = next((cell for cell in row if re.search(r"[^\W\d_]", cell.text)), None)
        if name and INDEPENDENTS.fullmatch(name.text):
            figures += (figure for figure in _row(text, row, name, columns) if figure.measure == "seats")
            continue
        if name is None or _OTHER_ROW.match(name.text):
            continue
        if _TURNOUT_ROW.match(name.text):
            figures += _turnout(text, row)
        elif _TOTAL_ROW.match(name.text) or _SUM_ROW.match(name.text):
            total = total or _seats_of(text, row, columns)
        else:
            figures += _row(text, row, name, columns)
    year = next((column.year for column in columns.values() if "seats" in column.measures), None)
    return Table(tuple(figures), total, year)


def whole_names(rows: Sequence[list[Cell]]) -> list[list[Cell]]:
    """The rows, a name that is broken over two of them made whole: `Union for the`, `Rally   1,200   40.5`."""
    whole: list[list[Cell]] = []
    for row in rows:
        filled = [cell for cell in row if cell.text]
        before = whole[-1] if whole else []
        name_before = next((cell for cell in before if cell.text), None)
        if len(filled) == 1 and row[0].text and name_before and row[0].text[0].islower() and len(before) > 1:
            joined = Cell(f"{name_before.text} {row[0].text}", name_before.start, name_before.end)
            whole[-1] = [joined if cell is name_before else cell for cell in before]
        elif name_before and len([cell for cell in before if cell.text]) == 1 and _is_broken(name_before.text, row):
            joined = Cell(f"{name_before.text} {row[0].text}", name_before.start, row[0].end)
            whole[-1] = [joined, *row[1:]]
        else:
            whole.append(list(row))
    return whole


def _is_broken(first: str, row: Sequence[Cell]) -> bool:
    """Whether a line that stands alone is the first half of the name in the row under it."""
    if len(row) < 2 or not row[0].text or not any(map(_is_numeric, row[1:])):
        return False
    return first.endswith(("-", "–", " of", " for", " and", " the", " in", " to", "&")) or row[0].text[0].islower()


def _is_numeric(cell: Cell) -> bool:
    return bool(
        re.fullmatch(
            r"[<~≈–+-]?\s?\d[\d\s.,'’()%+–/-]*|[\d.,]+ (?:per cent|percent|million|votes?|seats?|mandates?|deput(?:y|ies))",
            cell.text,
        )
    )


def _head(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows the header has: those before the first with a number that counts something."""
    for index, row in enumerate(rows):
        numbers = [cell for cell in row if _is_numeric(cell) and not _YEAR_LABEL.match(cell.text)]
        if numbers and any(re.search(r"[^\W\d_]", cell.text) for cell in row):
            return index
    return len(rows)


def _columns(header: Sequence[Sequence[Cell]], body: Sequence[Sequence[Cell]]) -> dict[int, Column]:
    """Which columns hold what, by the words of their header, else by their numbers; a sum before its parts."""
    labels = _labels(header)
    columns: dict[int, Column] = {}
    year: str | None = None
    round_: int | None = None
    years = {found.group() for label in labels.values() if (found := _YEAR.search(label))}
    for index, label in sorted(labels.items()):
        found = _YEAR.search(label)
        year = found.group() if found and len(years) > 1 else year if not label or len(years) > 1 else None
        round_ = 2 if _SECOND_ROUND.search(label) else 1 if _FIRST_ROUND.search(label) else round_
        measures = tuple(measure for measure, pattern in _HEADERS if pattern.search(label))
        measures = measures[::-1] if len(measures) == 2 and _TWO_IN_ONE.search(label) else measures[:1]
        if len(measures) == 2 and not _holds_pairs(index, body):
            measures = _measures_by_numbers(index, body) or measures
        measures = measures or _measures_by_numbers(index, body) if round_ else measures
        if measures and not _NO_COLUMN.search(label):
            columns[index] = Column(measures, year, round_, label)
    columns.update(_bare_total(labels, body, columns))
    return {i: column for i, column in columns.items() if not _is_part(i, columns)}


def _columns_of_years(header: Sequence[Sequence[Cell]], lead: str) -> dict[int, Column]:
    """Columns headed by nothing but years, under a lead that says what they count: `Seats won by the parties`."""
    told = [measure for measure, pattern in _HEADERS if pattern.search(lead)]
    years = {at: label for at, label in _labels(header).items() if re.fullmatch(r"(?:1[89]|20)\d\d", label)}
    if len(told) != 1 or len(years) < 2:
        return {}
    return {at: Column((told[0],), year, None, year) for at, year in years.items()}


def _bare_total(
    labels: dict[int, str], body: Sequence[Sequence[Cell]], columns: dict[int, Column]
) -> dict[int, Column]:
    """A column of seats headed only `Total`, beside those of its parts: `FPTP`, `PR`."""
    parts = [index for index, label in labels.items() if _PART_COLUMN.search(label) and index not in columns]
    if len(parts) < 2 or any("seats" in column.measures for column in columns.values()):
        return {}
    for index, label in labels.items():
        numbers = [found[0] for row in body if index < len(row) and (found := find_numbers(row[index].text))]
        if re.fullmatch(r"total", label, re.IGNORECASE) and all(n.value < 1000 and not n.decimals for n in numbers):
            return {index: Column(("seats",), None, None, label)}
    return {}


def _labels(header: Sequence[Sequence[Cell]]) -> dict[int, str]:
    """The words over each column."""
    labels: dict[int, str] = {}
    for row in header:
        for index, cell in enumerate(row):
            labels[index] = f"{labels.get(index, '')} {cell.text}".strip()
    return labels


def _holds_pairs(index: int, body: Sequence[Sequence[Cell]]) -> bool:
    """Whether the cells of a column hold two numbers each: `1,200 (40.5 %)`."""
    return any(len(find_numbers(row[index].text)) > 1 for row in body if index < len(row))


def _measures_by_numbers(index: int, body: Sequence[Sequence[Cell]]) -> tuple[Measure, ...]:
    """What a column without a telling head holds: votes where its numbers are large, shares where they have decimals."""
    cells = [row[index] for row in body if index < len(row) and _is_numeric(row[index])]
    numbers = [found[0] for cell in cells if (found := find_numbers(cell.text))]
    if numbers and all(number.value >= 1000 for number in numbers):
        return ("votes",)
    return ("percent",) if numbers and all(number.decimals and number.value <= 100 for number in numbers) else ()


def _headless_columns(rows: Sequence[Sequence[Cell]]) -> dict[int, Column]:
    """What the columns of a table without a head hold: shares where each has its sign, votes where numbers are large."""
    columns: dict[int, Column] = {}
    for index in range(1, max(map(len, rows), default=0)):
        cells = [row[index].text for row in rows if index < len(row) and _is_numeric(row[index])]
        if cells and all(re.search(r"%|per\s?cent|percent", cell) for cell in cells):
            columns[index] = Column(("percent",), None, None, "")
        elif cells and all(_SEATS_CELL.fullmatch(cell) for cell in cells):
            columns[index] = Column(("seats",), None, None, "")
        elif cells and (
            all(_VOTES_CELL.fullmatch(cell) for cell in cells) or _measures_by_numbers(index, rows) == ("votes",)
        ):
            columns[index] = Column(("votes",), None, None, "")
    return columns if any(column.measures != ("votes",) for column in columns.values()) else {}


def _is_part(index: int, columns: dict[int, Column]) -> bool:
    """Whether a column is a part of a sum that stands in another one."""
    column = columns[index]
    others = [
        other
        for i, other in columns.items()
        if i != index and (other.measures, other.year, other.round) == (column.measures, column.year, column.round)
    ]
    if re.search(r"\btotal\b", column.label, re.IGNORECASE):
        return False
    if any(re.search(r"\btotal\b", other.label, re.IGNORECASE) for other in others):
        return True
    return bool(_PART_COLUMN.search(column.label)) and any(not _PART_COLUMN.search(other.label) for other in others)


def _number(text: str, cell: Cell) -> StatedNumber | None:
    """The number of a cell; a second one in brackets beside it is left."""
    numbers = find_numbers(text[: cell.end][cell.start :])
    if not numbers or not re.match(r"[\d(<~]", cell.text):
        return None
    return _moved(numbers[0], cell.start)


def _moved(number: StatedNumber, by: int) -> StatedNumber:
    return replace(
        number,
        start=number.start + by,
        end=number.end + by,
        digits_start=number.digits_start + by,
        digits_end=number.digits_end + by,
    )


def _row(text: str, row: Sequence[Cell], name: Cell, columns: dict[int, Column]) -> list[TableFigure]:
    figures = []
    for index, column in columns.items():
        if index >= len(row) or row[index] is name:
            continue
        for measure, number in zip(column.measures, _numbers(text, row[index], len(column.measures)), strict=False):
            if measure != "percent" or number.value <= 100:
                start, end = min(name.start, number.start), max(name.end, number.end)
                figures.append(TableFigure(name, measure, number, start, end, column.year, column.round))
    return figures


def _numbers(text: str, cell: Cell, count: int) -> list[StatedNumber]:
    """The first number of a cell, or both of `1,200 (40.5 %)` in a column of votes and shares, votes first."""
    first = _number(text, cell)
    if first is None or count < 2:
        return [first] if first else []
    rest = Cell(text[first.end : cell.end].lstrip(" (/;,"), 0, 0)
    start = cell.end - len(text[first.end : cell.end].lstrip(" (/;,"))
    second = _number(text, Cell(rest.text, start, cell.end)) if rest.text else None
    return sorted(filter(None, (first, second)), key=lambda number: number.value, reverse=True)


def _turnout(text: str, row: Sequence[Cell]) -> list[TableFigure]:
    if len([cell for cell in row if cell.text]) == 1:
        return _turnout_in_words(row)
    for cell in row[::-1]:
        number = _number(text, cell)
        if number and number.value <= 100:
            return [TableFigure(None, "turnout", number, row[0].start, number.end)]
    return []


def _turnout_in_words(row: Sequence[Cell]) -> list[TableFigure]:
    """The share of a row that is one cell: `Turnout: 61.2%`."""
    cell = next(cell for cell in row if cell.text)
    for number in find_numbers(cell.text):
        if number.unit == "percent" and number.value <= 100:
            moved = _moved(number, cell.start)
            return [TableFigure(None, "turnout", moved, cell.start, moved.end)]
    return []


def _seats_of(text: str, row: Sequence[Cell], columns: dict[int, Column]) -> int | None:
    for index, column in columns.items():
        number = _number(text, row[index]) if "seats" in column.measures and index < len(row) else None
        if number:
            return int(number.value)
    return None
