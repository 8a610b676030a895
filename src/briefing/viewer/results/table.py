"""The table of one election: a row for each party with the figures to show, its rivals beneath it, and the sums."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from briefing.analysis.results import PARTY_MEASURES, PartyResult, Stated, decimals
from briefing.brief.phrases import phrases
from briefing.bundle.records import Figure, Measure
from briefing.spreadsheet import tab_text
from briefing.wording import marked, number, spoken, tr

Column = Literal["party", "percent", "votes", "seats", "seats-share", "says"]
RowKind = Literal["party", "rival", "total"]
_COLUMN_TITLES: dict[Column, str] = {
    "party": marked("Party"), "percent": marked("Votes %"), "votes": marked("Votes"), "seats": marked("Seats"),
    "seats-share": marked("Seats %"), "says": marked("Says"),
}  # fmt: skip
_COLUMN_OF: dict[Measure, Column] = {"percent": "percent", "votes": "votes", "seats": "seats"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the table; `stated` is the figure it stands on."""

    text: str
    stated: Stated | None = None


@dataclass(frozen=True, slots=True)
class Says:
    """One source that states a row's figures: `who` (empty where all figures are of one source) and its paragraphs."""

    who: str
    places: tuple[tuple[str, Figure], ...]

    @property
    def text(self) -> str:
        """As it stands in a line: `Reuters ¶ 1, 2`."""
        return f"{self.who} ¶ {', '.join(label for label, _ in self.places)}".strip()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a party with the figures to show, a rival telling beneath it, or the sums."""

    kind: RowKind
    party: PartyResult | None
    label: str
    cells: dict[Column, Cell]
    says: tuple[Says, ...]


def column_titles() -> dict[Column, str]:
    """The columns as they are headed."""
    return {column: tr(title) for column, title in _COLUMN_TITLES.items()}


def columns_of(parties: Sequence[PartyResult]) -> tuple[Column, ...]:
    """The columns that have a figure."""
    has = {measure: any(party.stated(measure) for party in parties) for measure in PARTY_MEASURES}
    columns: list[Column] = ["party"]
    columns += [column for measure, column in _COLUMN_OF.items() if has[measure]]
    return (*columns, *(("seats-share",) if has["seats"] else ()), "says")


def rows_of(
    parties: Sequence[PartyResult], columns: Sequence[Column], house: int | None, who: Mapping[int, str]
) -> tuple[Row, ...]:
    """The table's rows, the sums last; `house` is the number of seats that shares of seats are of."""
    rows = [row for party in parties for row in _party_rows(party, columns, house, who)]
    return (*rows, _sums(parties, columns, house)) if len(parties) > 1 else tuple(rows)


def _party_rows(party: PartyResult, columns: Sequence[Column], house: int | None, who: Mapping[int, str]) -> list[Row]:
    """The party's row, then one row for each rival telling, those of the same status together."""
    first = {measure: party.stated(measure)[0] for measure in PARTY_MEASURES if party.stated(measure)}
    rivals: dict[tuple[str, int], dict[Measure, Stated]] = {}
    for measure in PARTY_MEASURES:
        seen: dict[str, int] = {}
        for stated in party.stated(measure)[1:]:
            seen[stated.status] = seen.get(stated.status, 0) + 1
            rivals.setdefault((stated.status, seen[stated.status]), {})[measure] = stated
    rows = [_row("party", party, party.name, first, columns, house, who)]
    for (status, _), stated_of in rivals.items():
        rows.append(
            _row("rival", party, tr(status) if status else tr("another figure"), stated_of, columns, house, who)
        )
    return rows


def _row(
    kind: RowKind,
    party: PartyResult,
    label: str,
    stated_of: dict[Measure, Stated],
    columns: Sequence[Column],
    house: int | None,
    who: Mapping[int, str],
) -> Row:
    cells: dict[Column, Cell] = {"party": Cell(label)}
    for measure, stated in stated_of.items():
        if _COLUMN_OF[measure] in columns:
            cells[_COLUMN_OF[measure]] = Cell(phrases(spoken()).number(stated.number), stated)
    seats = stated_of.get("seats")
    if seats and house:
        cells["seats-share"] = Cell(number(seats.value * 100 / house, 1), seats)
    says = _says((figure for stated in stated_of.values() for figure in stated.figures), who)
    cells["says"] = Cell("\n".join(line.text for line in says))
    return Row(kind, party, label, cells, says)


def _says(figures: Iterable[Figure], who: Mapping[int, str]) -> tuple[Says, ...]:
    """The paragraphs that state the figures, a line for each source."""
    places: dict[str, dict[tuple[int, int], Figure]] = {}
    for figure in figures:
        place = figure.passage.article_id, figure.passage.position
        places.setdefault(who[figure.passage.article_id], {}).setdefault(place, figure)
    return tuple(Says(name, tuple((str(at), f) for (_, at), f in told.items())) for name, told in places.items())


def _sums(parties: Sequence[PartyResult], columns: Sequence[Column], house: int | None) -> Row:
    """What is stated in all, of the figures shown."""
    cells: dict[Column, Cell] = {"party": Cell(tr("Stated in all"))}
    write: dict[Measure, Callable[[float], str]] = {
        "percent": lambda total: number(total, _places(parties)),
        "votes": number,
        "seats": lambda total: number(total, 0 if total == int(total) else 1),
    }
    for measure, words in write.items():
        values = [party.stated(measure)[0].value for party in parties if party.stated(measure)]
        if values:
            cells[_COLUMN_OF[measure]] = Cell(words(sum(values)))
    seats = [party.seats[0].value for party in parties if party.seats]
    if house and seats:
        cells["seats-share"] = Cell(number(sum(seats) * 100 / house, 1))
    return Row("total", None, tr("Stated in all"), cells, ())


def _places(parties: Iterable[PartyResult]) -> int:
    return max((decimals(party.percent[0].figure) for party in parties if party.percent), default=0)


def table_text(titles: Sequence[str], rows: Sequence[Row], columns: Sequence[Column]) -> str:
    """The table for a spreadsheet: titles and rows, cells parted by tabs, none of which can be taken for a formula."""
    return tab_text(titles, table_cells(rows, columns))


def table_cells(rows: Sequence[Row], columns: Sequence[Column]) -> list[list[str]]:
    """The words of the table's cells; a rival names its party."""
    lines = []
    for row in rows:
        label = f"{row.party.name}, {row.label}" if row.kind == "rival" and row.party else row.label
        cells = [row.cells[column].text.replace("\n", "; ") if column in row.cells else "" for column in columns]
        lines.append([label, *cells[1:]])
    return lines


def in_order(parties: Sequence[PartyResult], column: Column, *, descending: bool) -> list[PartyResult]:
    """Parties in order of a column, those without its figure last; by name in order of the letters."""
    if column == "party":
        return sorted(parties, key=lambda party: party.name.casefold(), reverse=descending)
    measure: Measure = "seats" if column == "seats-share" else column if column != "says" else "percent"

    def key(party: PartyResult) -> tuple[bool, float]:
        value = party.value(measure)
        return value is None, -(value or 0.0) if descending else (value or 0.0)

    return sorted(parties, key=key)
