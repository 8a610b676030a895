"""Every chart as a table: the same figures in the same order, for a screen reader, a spreadsheet, the clipboard."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import singledispatch

from briefing.analysis.comparison import Track
from briefing.analysis.results import Stated
from briefing.brief.charts.kinds import (
    Bar,
    BarChart,
    Chart,
    DotPlot,
    Hemicycle,
    SlopeChart,
    SmallMultiples,
    SpanChart,
)
from briefing.brief.phrases import ENGLISH, Phrases


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell: its words, the figure it stands on, and the number that it sorts by (none of words)."""

    text: str
    stated: Stated | None = None
    sort: float | None = None


@dataclass(frozen=True, slots=True)
class ChartTable:
    """Titles of the columns, which of them hold numbers, and the rows in the chart's order.

    `entities` and `numbers` tell whose each row is and which colour and marker it has (none of rows of no party).
    """

    titles: tuple[str, ...]
    are_numbers: tuple[bool, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    entities: tuple[int | None, ...]
    numbers: tuple[int | None, ...]

    @property
    def texts(self) -> list[list[str]]:
        """The words of all cells."""
        return [[cell.text for cell in row] for row in self.rows]

    def sorted_by(self, column: int, *, descending: bool) -> "ChartTable":
        """The same rows in order of a column; cells without a number come last either way."""

        def key(index: int) -> tuple[bool, float, str]:
            cell = self.rows[index][column]
            number = cell.sort if cell.sort is not None else cell.stated.value if cell.stated else None
            if self.are_numbers[column]:
                return number is None, -(number or 0.0) if descending else (number or 0.0), ""
            return not cell.text, 0.0, cell.text.casefold()

        order = sorted(range(len(self.rows)), key=key)
        if descending and not self.are_numbers[column]:
            order.reverse()
        return ChartTable(
            self.titles,
            self.are_numbers,
            tuple(self.rows[index] for index in order),
            tuple(self.entities[index] for index in order),
            tuple(self.numbers[index] for index in order),
        )


@singledispatch
def chart_table(chart: Chart) -> ChartTable:
    """The table of a chart."""
    raise TypeError(f"no table of {chart!r}")


def stated_in(chart: Chart) -> list[Stated]:
    """The figures that a chart shows, each once, in its order."""
    return list(dict.fromkeys(cell.stated for row in chart_table(chart).rows for cell in row if cell.stated))


def _table(
    titles: Sequence[str], numbers_from: int, rows: Sequence[tuple[int | None, int | None, list[TableCell]]]
) -> ChartTable:
    are_numbers = tuple(numbers_from <= index for index in range(len(titles)))
    return ChartTable(
        tuple(titles),
        are_numbers,
        tuple(tuple(cells) for _, _, cells in rows),
        tuple(entity for entity, _, _ in rows),
        tuple(number for _, number, _ in rows),
    )


def _cell(stated: Stated | None, said: Phrases) -> TableCell:
    return TableCell(said.number(stated.number), stated, stated.value) if stated else TableCell("")


def _status(stated: Stated, said: Phrases) -> TableCell:
    return TableCell(said.status(stated.status))


def _bar_rows(bar: Bar, said: Phrases) -> list[tuple[int | None, int | None, list[TableCell]]]:
    who = bar.rivals_who or ("",) * len(bar.rivals)
    own = [TableCell(bar.name, bar.stated), TableCell(bar.who), _status(bar.stated, said), _cell(bar.stated, said)]
    rest = [
        [
            TableCell(bar.name, rival),
            TableCell(name),
            TableCell(said.status(rival.status) or said.another_figure),
            _cell(rival, said),
        ]
        for rival, name in zip(bar.rivals, who, strict=True)
    ]
    return [(bar.entity_id, bar.number, cells) for cells in (own, *rest)]


@chart_table.register
def _(chart: BarChart) -> ChartTable:
    rows = [row for bar in chart.bars for row in _bar_rows(bar, chart.said)]
    return _table((*_bar_titles(chart.said), chart.title), 3, rows)


@chart_table.register
def _(chart: Hemicycle) -> ChartTable:
    blocks = [
        Bar(block.entity_id, block.name, block.number, block.stated, block.rivals, "", block.rivals_who)
        for block in chart.blocks
    ]
    rows = [row for block in blocks for row in _bar_rows(block, chart.said)]
    if chart.unstated:
        rows.append(
            (
                None,
                None,
                [
                    TableCell(_capital(chart.said.not_stated)),
                    TableCell(""),
                    TableCell(""),
                    TableCell(f"{chart.unstated}"),
                ],
            )
        )
    return _table((*_bar_titles(chart.said), chart.said.seats), 3, rows)


@chart_table.register
def _(chart: DotPlot) -> ChartTable:
    rows: list[tuple[int | None, int | None, list[TableCell]]] = [
        (
            None,
            None,
            [
                TableCell(dot.who or chart.said.this_bulletin, dot.stated),
                _status(dot.stated, chart.said),
                _cell(dot.stated, chart.said),
            ],
        )
        for dot in chart.dots
    ]
    return _table((chart.said.who_says, chart.said.status_column, f"{chart.title} %"), 2, rows)


@chart_table.register
def _(chart: SpanChart) -> ChartTable:
    said = chart.said
    rows: list[tuple[int | None, int | None, list[TableCell]]] = []
    for row in chart.rows:
        for telling in row.rivalry.tellings:
            use = said.your_choice if telling.is_pinned else said.in_use if telling is row.rivalry.tellings[0] else ""
            cells = [
                TableCell(row.rivalry.title, telling.stated),
                TableCell(row.when),
                TableCell("; ".join(telling.who), telling.stated),
                _status(telling.stated, said),
                TableCell(use),
                _cell(telling.stated, said),
                TableCell(row.rivalry.difference, None, row.rivalry.spread),
            ]
            rows.append((row.rivalry.entity_id, None, cells))
    return _table(
        (
            said.of_what,
            said.election_column,
            said.who_says,
            said.status_column,
            said.use_column,
            said.figure_column,
            said.apart_column,
        ),
        5,
        rows,
    )


@chart_table.register
def _(chart: SlopeChart) -> ChartTable:
    return _compared(chart)


@chart_table.register
def _(chart: SmallMultiples) -> ChartTable:
    return _compared(chart)


def _compared(chart: SlopeChart | SmallMultiples) -> ChartTable:
    """A row for each party: its figure in each election, and the change from its first to its last."""
    tracks = [Track(one.entity_id, one.name, one.number, one.points, one.printed_as) for one in chart.series]
    return track_table(tracks, chart.occasions, chart.said)


def track_table(tracks: Sequence[Track], occasions: Sequence[str], said: Phrases = ENGLISH) -> ChartTable:
    """Tracks as a table; from the second election on a figure is followed by its change, where it has one before it."""
    rows: list[tuple[int | None, int | None, list[TableCell]]] = []
    for track in tracks:
        number = track.number if track.entity_id is not None else None
        cells = [TableCell(_named(track, occasions), next(point for point in track.points if point))]
        for index, (point, change) in enumerate(zip(track.points, track.changes, strict=True)):
            cells.append(_cell(point, said))
            if index:
                cells.append(_change(change, point, said))
        if len(occasions) > 2:
            cells.append(_change(track.overall, None, said))
        rows.append((track.entity_id, number, cells))
    titles = [said.party_column if tracks and tracks[0].entity_id is not None else ""]
    for index, occasion in enumerate(occasions):
        titles += [occasion, "±"] if index else [occasion]
    if len(occasions) > 2:
        titles.append(said.in_all)
    return _table(titles, 1, rows)


def _change(words: str, stated: Stated | None, said: Phrases) -> TableCell:
    number = float(words.replace("−", "-").replace("±", "").replace(",", "")) if words else None
    return TableCell(said.number(words), stated if words else None, number)


def _bar_titles(said: Phrases) -> tuple[str, str, str]:
    return said.party_column, said.who_says, said.status_column


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _named(track: Track, occasions: Sequence[str]) -> str:
    """A party's name with the names it is printed under elsewhere: `Nur Otan (2023: Amanat)`."""
    others: dict[str, list[str]] = {}
    for name, occasion in zip(track.printed_as, occasions, strict=True):
        if name:
            others.setdefault(name, []).append(occasion)
    said = "; ".join(f"{', '.join(when)}: {name}" for name, when in others.items())
    return f"{track.name} ({said})" if said else track.name
