"""Axes with round numbers for charts of percentages and counts."""

import math
from collections.abc import Sequence

from briefing.brief.charts.kinds import Ticks
from briefing.brief.phrases import ENGLISH, Phrases


def percent_axis(largest: float, said: Phrases = ENGLISH) -> tuple[float, Ticks]:
    """From 0 to 100, or less where the largest share is at most 60."""
    if largest > 100:
        return count_axis(largest, said)
    step = 20 if largest > 40 else 10 if largest > 10 else 2
    end = 100 if largest > 60 else max(step, math.ceil(largest / step) * step)
    return end, _percent_ticks([float(value) for value in range(0, end + 1, step)], said)


def count_axis(largest: float, said: Phrases = ENGLISH) -> tuple[float, Ticks]:
    """From 0 to a round count above the largest."""
    step = max(_nice_step(largest / 4), 1.0)
    count = max(1, math.ceil(largest / step))
    return step * count, tuple((step * index, said.count(step * index)) for index in range(count + 1))


def turnout_axis(least: float, largest: float, said: Phrases = ENGLISH) -> tuple[float, float, Ticks]:
    """0 to 100 for one value or values far apart; a section of it for values close together."""
    spread = largest - least
    if spread == 0 or spread > 20 or least < 0:
        end, ticks = percent_axis(max(largest, 61), said)
        return 0.0, end, ticks
    step = _nice_step(spread / 3)
    first, last = math.floor(least / step - 0.2), math.ceil(largest / step + 0.2)
    values = [round(index * step, 6) for index in range(max(first, 0), last + 1)]
    return values[0], values[-1], _percent_ticks(values, said)


def _percent_ticks(values: Sequence[float], said: Phrases) -> Ticks:
    places = max((len(str(value).rstrip("0").partition(".")[2]) for value in values), default=0)
    labels = [said.number(f"{value:.{places}f}") for value in values]
    return tuple(zip(values, [*labels[:-1], f"{labels[-1]} %"], strict=True))


def _nice_step(least: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is at least `least`."""
    if least <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    return next(round(factor * power, 9) for factor in (1, 2, 5, 10) if factor * power >= least * (1 - 1e-9))
