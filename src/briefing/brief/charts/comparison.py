"""The charts that set elections side by side, described: lines, small pictures, and where sources disagree."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from briefing.analysis.comparison import Comparison, Track
from briefing.analysis.rivals import Rivalry
from briefing.brief.charts.axes import count_axis, percent_axis
from briefing.brief.charts.election import unsettled
from briefing.brief.charts.kinds import Series, SlopeChart, SmallMultiples, SpanChart, SpanRow
from briefing.brief.phrases import ENGLISH, Phrases

ComparedMeasure = Literal["percent", "votes", "seats", "turnout"]
MOST_LINES, MOST_PICTURES = 60, 24
"""Lines or small pictures of a chart: more could not be told apart."""
MOST_SPANS = 60


@dataclass(frozen=True, slots=True)
class _Axis:
    end: float
    ticks: tuple[tuple[float, str], ...]


def slope_chart(comparison: Comparison, words: Phrases = ENGLISH) -> SlopeChart | None:
    """Lines from election to election; none where nothing is stated in two of them."""
    parts = _parts(comparison, MOST_LINES, words)
    if parts is None or len(comparison.elections) < 2:
        return None
    title, note, said, axis, series = parts
    return SlopeChart(title, note, said, comparison.labels, axis.end, axis.ticks, series, words)


def multiples_chart(comparison: Comparison, words: Phrases = ENGLISH) -> SmallMultiples | None:
    """A small picture for each party; none where nothing is stated."""
    parts = _parts(comparison, MOST_PICTURES, words)
    if parts is None:
        return None
    title, note, said, _, series = parts
    return SmallMultiples(title, f"{note}; {words.own_scale}", said, comparison.labels, series, words)


def _parts(comparison: Comparison, most: int, words: Phrases) -> tuple[str, str, str, _Axis, tuple[Series, ...]] | None:
    tracks = [track for track in comparison.tracks if any(track.points)]
    if not tracks:
        return None
    series = tuple(_series(track) for track in tracks[:most])
    largest = max(point.value for one in series for point in one.points if point)
    is_percent = comparison.measure in ("percent", "turnout")
    end, ticks = percent_axis(largest, words) if is_percent else count_axis(largest, words)
    title: str = getattr(words, comparison.measure)
    first, last = comparison.labels[0], comparison.labels[-1]
    told = words.elections_span.format(count=len(comparison.labels), first=first, last=last)
    span = told if first != last else first
    left_out = len(tracks) - len(series)
    rest = f"; {words.parties_left_out.format(count=words.count(left_out))}" if left_out else ""
    if comparison.measure == "seats":
        rest += _houses(comparison, words)
    for index, label in enumerate(comparison.labels):
        status = unsettled((point for one in series if (point := one.points[index])), words)
        rest += f"; {label}: {status}" if status else ""
    said = "; ".join(_told(one, comparison.labels, words) for one in series)
    return title, f"{span}{rest}", f"{title}, {span}: {said}.", _Axis(end, ticks), series


def _houses(comparison: Comparison, words: Phrases) -> str:
    """How many seats are stated in each election, where that differs: a party's seats are then no fair comparison."""
    sums = [
        sum(point.value for track in comparison.tracks if (point := track.points[index]))
        for index in range(len(comparison.labels))
    ]
    told = [
        words.in_election.format(number=words.count(total), election=label)
        for total, label in zip(sums, comparison.labels, strict=True)
        if total
    ]
    differ = len({total for total in sums if total}) > 1
    return f"; {words.of_differing_totals.format(totals=', '.join(told))}" if differ else ""


def _series(track: Track) -> Series:
    return Series(track.entity_id, track.name, track.number, track.points, track.printed_as)


def _told(series: Series, labels: Sequence[str], words: Phrases) -> str:
    values = [
        words.in_election.format(number=words.number(point.label), election=label)
        for point, label in zip(series.points, labels, strict=True)
        if point
    ]
    return f"{series.shown_name} {', '.join(values)}"


def span_chart(rivalries: Iterable[Rivalry], labels: Mapping[int, str], words: Phrases = ENGLISH) -> SpanChart | None:
    """Where sources disagree, in the order given; `labels` names an election by its id; none where they never do."""
    rows = [SpanRow(labels.get(rivalry.election_id, ""), rivalry) for rivalry in rivalries]
    if not rows:
        return None
    drawn = tuple(rows[:MOST_SPANS])
    more = len(rows) - len(drawn)
    rest = f"; {words.more_in_table.format(count=words.count(more))}" if more else ""
    note = f"{words.spans_note.format(count=words.count(len(rows)))}{rest}"
    said = "; ".join(f"{_when(row)}{row.rivalry.title}: {row.rivalry.sentence}" for row in drawn)
    return SpanChart(words.disagreement, note, f"{words.disagreement}: {said}.", drawn, words)


def _when(row: SpanRow) -> str:
    return f"{row.when}, " if row.when else ""
