"""The time axis: which decades, years, months and days get a line and a name at a zoom."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from briefing.brief.timeline.wording import ENGLISH, Names

FIRST_DAY = 1
LAST_DAY = datetime.date.max.toordinal()
_YEAR = 365.2425
_MONTH = _YEAR / 12
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


@dataclass(frozen=True, slots=True)
class Tick:
    """One name on the axis, `x` in pixels from the left of the plot."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Axis:
    """Lines; upper names, beginning at their `x`; lower names, centred at theirs. All in pixels."""

    lines: tuple[float, ...]
    upper: tuple[Tick, ...]
    lower: tuple[Tick, ...]


def axis(first: float, last: float, width: float, text_width: Callable[[str], float], names: Names = ENGLISH) -> Axis:
    """Lines and names for the days `[first, last)` over `width` pixels.

    `text_width` gives a name's width in pixels; names never overlap. Months and weekdays are named by `names`.
    """
    scale = width / (last - first)
    upper: Callable[[int, bool], list[str]] = _year_names
    if scale * _MONTH >= 96:
        starts, upper = _months(first, last), partial(_month_names, names)
        lower = _days(first, last, scale, names)
    elif scale * _YEAR >= 40:
        starts = _years(first, last, 1)
        lower = _short_months(first, last, scale, names)
    else:
        step = next((step for step in _YEAR_STEPS if step * _YEAR * scale >= 48), _YEAR_STEPS[-1])
        starts = _years(first, last, step)
        lower = []
    lines = tuple((day - first) * scale for day in starts if first < day < last)
    lower_ticks = _without_overlap([Tick((day - first) * scale, text) for day, text in lower], width, text_width)
    return Axis(lines, _upper(starts, upper, first, scale, width, text_width), lower_ticks)


def _upper(
    starts: list[int],
    names: Callable[[int, bool], list[str]],
    first: float,
    scale: float,
    width: float,
    text_width: Callable[[str], float],
) -> tuple[Tick, ...]:
    ticks: list[Tick] = []
    for index, day in enumerate(starts):
        x = max((day - first) * scale, 0) + 6
        end = (starts[index + 1] - first) * scale if index + 1 < len(starts) else width
        fitting = (name for name in names(day, not ticks) if x + text_width(name) <= min(end, width) - 4)
        name = next(fitting, None)
        if name is not None:
            ticks.append(Tick(x, name))
    return tuple(ticks)


def _without_overlap(ticks: list[Tick], width: float, text_width: Callable[[str], float]) -> tuple[Tick, ...]:
    kept: list[Tick] = []
    free = 0.0
    for tick in ticks:
        half = text_width(tick.text) / 2
        if tick.x - half >= free and tick.x + half <= width:
            kept.append(tick)
            free = tick.x + half + 6
    return tuple(kept)


def _month_names(names: Names, day: int, is_first: bool) -> list[str]:
    date = datetime.date.fromordinal(day)
    both = names.months[date.month - 1], names.short_months[date.month - 1]
    return [f"{name} {date.year}" for name in both] if is_first or date.month == 1 else list(both)


def _year_names(day: int, is_first: bool) -> list[str]:
    return [str(datetime.date.fromordinal(day).year)]


def _clamped(day: float) -> datetime.date:
    return datetime.date.fromordinal(int(min(max(day, FIRST_DAY), LAST_DAY)))


def _years(first: float, last: float, step: int) -> list[int]:
    begin, end = _clamped(first).year, _clamped(last).year
    years = range(begin - begin % step, end + 1, step)
    return [datetime.date(max(year, 1), 1, 1).toordinal() for year in years]


def _month_starts(first: float, last: float) -> Iterator[datetime.date]:
    date = _clamped(first).replace(day=1)
    while date.toordinal() < last:
        yield date
        if (date.year, date.month) == (datetime.MAXYEAR, 12):
            return
        date = (date + datetime.timedelta(days=31)).replace(day=1)


def _months(first: float, last: float) -> list[int]:
    return [date.toordinal() for date in _month_starts(first, last)]


def _short_months(first: float, last: float, scale: float, names: Names) -> list[tuple[float, str]]:
    """Months below their year: each, or the quarters', named in their middle; none where they would crowd."""
    if scale * _MONTH < 11:
        return []
    step = 1 if scale * _MONTH >= 32 else 3
    return [
        (date.toordinal() + _MONTH / 2, names.short_months[date.month - 1])
        for date in _month_starts(first, last)
        if (date.month - 1) % step == 0
    ]


_WEEKDAYS_FROM = 52
"""Pixels a day from which on its weekday is named too."""
_DAY_STEPS: tuple[tuple[float, range], ...] = (
    (22, range(1, 32)),
    (11, range(3, 30, 2)),
    (4, range(8, 29, 7)),
    (0, range(15, 16)),
)


def _days(first: float, last: float, scale: float, names: Names) -> list[tuple[float, str]]:
    """Days below their month, named in the middle of the day: every one, every second, weeks, or the middle.

    With their weekdays where there is room for those.
    """
    days = next(days for least, days in _DAY_STEPS if scale >= least)
    named = []
    for date in _month_starts(first, last):
        for day in days:
            ordinal = date.toordinal() + day - 1
            if first - 1 <= ordinal < last and (day < 29 or _in_month(date, day)):
                weekday = f"{names.weekdays[(ordinal - 1) % 7]} " if scale >= _WEEKDAYS_FROM else ""
                named.append((ordinal + 0.5, f"{weekday}{day}"))
    return named


def _in_month(month: datetime.date, day: int) -> bool:
    try:
        month.replace(day=day)
    except ValueError:
        return False
    return True
