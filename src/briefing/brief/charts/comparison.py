"""The charts that set elections side by side, described: lines, small pictures, and where sources disagree."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from briefing.analysis.comparison import Comparison, Track
from briefing.analysis.rivals import Rivalry
from briefing.brief.charts.axes import count_axis, percent_axis
from briefing.brief.charts.election import unsettled
from briefing.brief.charts.kinds import Series, SlopeChart, SmallMultiples, SpanChart, SpanRow
from briefing.bundle.records import Measure

ComparedMeasure = Literal["percent", "votes", "seats", "turnout"]
MOST_LINES, MOST_PICTURES = 60, 24
"""Lines or small pictures of a chart: more could not be told apart."""
MOST_SPANS = 60
_TITLES: dict[Measure, str] = {
    "percent": "Share of the vote", "votes": "Votes", "seats": "Seats", "turnout": "Turnout",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Axis:
    end: float
    ticks: tuple[tuple[float, str], ...]


def slope_chart(comparison: Comparison) -> SlopeChart | None:
    """Lines from election to election; none where nothing is stated in two of them."""
    parts = _parts(comparison, MOST_LINES)
    if parts is None or len(comparison.elections) < 2:
        return None
    title, note, said, axis, series = parts
    return SlopeChart(title, note, said, comparison.labels, axis.end, axis.ticks, series)


def multiples_chart(comparison: Comparison) -> SmallMultiples | None:
    """A small picture for each party; none where nothing is stated."""
    parts = _parts(comparison, MOST_PICTURES)
    if parts is None:
        return None
    title, note, said, _, series = parts
    return SmallMultiples(title, f"{note}; each party on a scale of its own, from 0", said, comparison.labels, series)


def _parts(comparison: Comparison, most: int) -> tuple[str, str, str, _Axis, tuple[Series, ...]] | None:
    tracks = [track for track in comparison.tracks if any(track.points)]
    if not tracks:
        return None
    series = tuple(_series(track) for track in tracks[:most])
    largest = max(point.value for one in series for point in one.points if point)
    end, ticks = percent_axis(largest) if comparison.measure in ("percent", "turnout") else count_axis(largest)
    title = _TITLES[comparison.measure]
    first, last = comparison.labels[0], comparison.labels[-1]
    span = f"{len(comparison.labels)} elections, {first} to {last}" if first != last else first
    rest = f"; {len(tracks) - len(series)} smaller parties are left out" if len(tracks) > len(series) else ""
    if comparison.measure == "seats":
        rest += _houses(comparison)
    for index, label in enumerate(comparison.labels):
        words = unsettled(point for one in series if (point := one.points[index]))
        rest += f"; {label}: {words}" if words else ""
    said = "; ".join(_told(one, comparison.labels) for one in series)
    return title, f"{span}{rest}", f"{title}, {span}: {said}.", _Axis(end, ticks), series


def _houses(comparison: Comparison) -> str:
    """How many seats are stated in each election, where that differs: a party's seats are then no fair comparison."""
    sums = [
        sum(point.value for track in comparison.tracks if (point := track.points[index]))
        for index in range(len(comparison.labels))
    ]
    told = [f"{total:,.0f} in {label}" for total, label in zip(sums, comparison.labels, strict=True) if total]
    return f"; of differing totals: {', '.join(told)}" if len({total for total in sums if total}) > 1 else ""


def _series(track: Track) -> Series:
    return Series(track.entity_id, track.name, track.number, track.points, track.printed_as)


def _told(series: Series, labels: Sequence[str]) -> str:
    values = [f"{point.label} in {label}" for point, label in zip(series.points, labels, strict=True) if point]
    return f"{series.shown_name} {', '.join(values)}"


def span_chart(rivalries: Iterable[Rivalry], labels: Mapping[int, str]) -> SpanChart | None:
    """Where sources disagree, in the order given; `labels` names an election by its id; none where they never do."""
    rows = [SpanRow(labels.get(rivalry.election_id, ""), rivalry) for rivalry in rivalries]
    if not rows:
        return None
    drawn = tuple(rows[:MOST_SPANS])
    rest = f"; {len(rows) - len(drawn)} more are in the table" if len(rows) > len(drawn) else ""
    note = f"{len(rows)} {'thing' if len(rows) == 1 else 'things'}, the largest difference first; each line has its own scale{rest}"
    said = "; ".join(f"{_when(row)}{row.rivalry.title}: {row.rivalry.sentence}" for row in drawn)
    return SpanChart("Where sources disagree", note, f"Where sources disagree: {said}.", drawn)


def _when(row: SpanRow) -> str:
    return f"{row.when}, " if row.when else ""
