"""What a chart shows, apart from any screen or paper: one description that both are drawn from.

Order, numbers, labels and alternative text are settled here once. `briefing.brief.chart_svg` draws a description for
paper, the viewer's results tab draws it on screen. A figure that no passage states is in none of them.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from briefing.analysis.results import PartyResult, Stated, party_results, turnout
from briefing.brief.hemicycle import MOST_SEATS
from briefing.bundle.records import Figure

Ticks = tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One party's number from 0; `number` gives colour and pattern, `rivals` are drawn as marks in ink beside it."""

    entity_id: int
    name: str
    number: int
    stated: Stated
    rivals: tuple[Stated, ...]


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars from 0 to `axis_end`, largest first."""

    title: str
    note: str
    alternative: str
    axis_end: float
    ticks: Ticks
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class SeatBlock:
    """The seats of one party; `number` gives colour and marker."""

    entity_id: int
    name: str
    number: int
    seats: int
    stated: Stated
    rivals: tuple[Stated, ...]


@dataclass(frozen=True, slots=True)
class Hemicycle:
    """A house of `total` seats; `unstated` of them are the seats of which nothing is said.

    `total_label` says what the total is: of the house, or only of the seats stated. `majority` is the least number
    of seats that is more than half of the total.
    """

    title: str
    note: str
    alternative: str
    blocks: tuple[SeatBlock, ...]
    unstated: int
    total: int
    total_label: str
    majority: int


@dataclass(frozen=True, slots=True)
class Dot:
    """One number on a line, with who says so; the one the other views show is filled, a rival is a ring."""

    who: str
    stated: Stated
    is_rival: bool


@dataclass(frozen=True, slots=True)
class DotPlot:
    """Numbers of one thing side by side on an axis that need not begin at 0; `note` says so where it does not."""

    title: str
    note: str
    alternative: str
    axis_start: float
    axis_end: float
    ticks: Ticks
    dots: tuple[Dot, ...]


Chart = BarChart | Hemicycle | DotPlot


def share_chart(figures: Sequence[Figure], names: Mapping[int, str]) -> BarChart | None:
    """Bars of the shares of the vote, in per cent; none where no share is stated."""
    bars = _bars([(party, party.percent) for party in party_results(figures, names) if party.percent])
    if not bars:
        return None
    end, ticks = _percent_axis(_largest(bars))
    return BarChart("Share of the vote", _rival_note(bars), _alternative("Share of the vote", bars), end, ticks, bars)


def votes_chart(figures: Sequence[Figure], names: Mapping[int, str]) -> BarChart | None:
    """Bars of the numbers of votes; none where no number is stated."""
    bars = _bars([(party, party.votes) for party in party_results(figures, names) if party.votes])
    if not bars:
        return None
    end, ticks = _count_axis(_largest(bars))
    return BarChart("Votes", _rival_note(bars), _alternative("Votes", bars), end, ticks, bars)


def seat_chart(figures: Sequence[Figure], names: Mapping[int, str], seats_total: int | None) -> Hemicycle | None:
    """The house as a half circle.

    None where no half circle can be drawn honestly: no seats stated, a number that is no whole number of seats,
    more than 1000 seats, or one party alone without the size of the house.
    """
    parties = [party for party in party_results(figures, names) if party.seats]
    counts = [party.seats[0].value for party in parties]
    if any(count < 0 or count != int(count) for count in counts):
        return None
    stated = int(sum(counts))
    is_house = seats_total is not None and seats_total >= stated
    total = seats_total if seats_total is not None and is_house else stated
    if not 1 <= total <= MOST_SEATS or not stated or (len(parties) < 2 and not is_house):
        return None
    blocks = tuple(
        SeatBlock(party.entity_id, party.name, party.number, int(party.seats[0].value), party.seats[0], party.seats[1:])
        for party in parties
    )
    label = f"{'seat' if total == 1 else 'seats'}{'' if is_house else ' stated'}"
    majority = total // 2 + 1
    held = [f"{block.name} {block.seats}" for block in blocks]
    rest = [f"not stated {total - stated}"] if total > stated else []
    alternative = f"Seats: {', '.join(held + rest)}, of {total} {label}; a majority is {majority}."
    note = _house_note(seats_total, stated)
    return Hemicycle("Seats", note, alternative, blocks, total - stated, total, label, majority)


def _house_note(seats_total: int | None, stated: int) -> str:
    if seats_total is None:
        return "The size of the house is not stated."
    return f"More seats are stated than the house of {seats_total} has." if stated > seats_total else ""


def turnout_chart(figures: Sequence[Figure], who: Mapping[int, str]) -> DotPlot | None:
    """The turnout, all that is stated of it side by side; `who` names the source by article id."""
    all_stated = turnout(figures)
    if not all_stated:
        return None
    dots = tuple(
        Dot(who.get(stated.figure.passage.article_id, ""), stated, index > 0) for index, stated in enumerate(all_stated)
    )
    values = [stated.value for stated in all_stated]
    start, end, ticks = _turnout_axis(min(values), max(values))
    notes = [f"{len(dots)} figures, side by side"] if len(dots) > 1 else []
    notes += [f"the axis begins at {_number(start)} %"] if start else []
    said = [" ".join(part for part in (dot.stated.label, dot.stated.status, _by(dot.who)) if part) for dot in dots]
    return DotPlot("Turnout", "; ".join(notes), f"Turnout: {'; '.join(said)}.", start, end, ticks, dots)


def _by(who: str) -> str:
    return f"({who})" if who else ""


def _bars(parties: Iterable[tuple[PartyResult, tuple[Stated, ...]]]) -> tuple[Bar, ...]:
    bars = [Bar(party.entity_id, party.name, party.number, stated[0], stated[1:]) for party, stated in parties]
    return tuple(sorted(bars, key=lambda bar: (-bar.stated.value, bar.number)))


def _largest(bars: Iterable[Bar]) -> float:
    return max(stated.value for bar in bars for stated in (bar.stated, *bar.rivals))


def _rival_note(bars: Iterable[Bar]) -> str:
    words = list(dict.fromkeys(rival.status or "other" for bar in bars for rival in bar.rivals))
    return f"rings: {' and '.join(words)} figures" if words else ""


def _alternative(title: str, bars: Iterable[Bar]) -> str:
    return f"{title}: {', '.join(_said(bar) for bar in bars)}."


def _said(bar: Bar) -> str:
    rivals = ", ".join(" ".join(part for part in (rival.status or "also", rival.label) if part) for rival in bar.rivals)
    status = f" {bar.stated.status}" if bar.stated.status and bar.rivals else ""
    return f"{bar.name} {bar.stated.label}{status}" + (f" ({rivals})" if rivals else "")


def _percent_axis(largest: float) -> tuple[float, Ticks]:
    """From 0 to 100, or less where the largest share is at most 60."""
    if largest > 100:
        return _count_axis(largest)
    step = 20 if largest > 40 else 10 if largest > 10 else 2
    end = 100 if largest > 60 else max(step, math.ceil(largest / step) * step)
    return end, _percent_ticks([float(value) for value in range(0, end + 1, step)])


def _count_axis(largest: float) -> tuple[float, Ticks]:
    step = max(_nice_step(largest / 4), 1.0)
    count = max(1, math.ceil(largest / step))
    return step * count, tuple((step * index, f"{step * index:,.0f}") for index in range(count + 1))


def _turnout_axis(least: float, largest: float) -> tuple[float, float, Ticks]:
    """0 to 100 for one value or values far apart; a section of it for values close together."""
    spread = largest - least
    if spread == 0 or spread > 20 or least < 0:
        end, ticks = _percent_axis(max(largest, 61))
        return 0.0, end, ticks
    step = _nice_step(spread / 3)
    first, last = math.floor(least / step - 0.2), math.ceil(largest / step + 0.2)
    values = [round(index * step, 6) for index in range(max(first, 0), last + 1)]
    return values[0], values[-1], _percent_ticks(values)


def _percent_ticks(values: Sequence[float]) -> Ticks:
    places = max((len(str(value).rstrip("0").partition(".")[2]) for value in values), default=0)
    labels = [f"{value:.{places}f}" for value in values]
    return tuple(zip(values, [*labels[:-1], f"{labels[-1]} %"], strict=True))


def _nice_step(least: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is at least `least`."""
    if least <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    return next(round(factor * power, 9) for factor in (1, 2, 5, 10) if factor * power >= least * (1 - 1e-9))


def _number(value: float) -> str:
    return f"{value:g}"
