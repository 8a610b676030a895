"""Bars of one number each, with their rivals as rings beside them."""

from dataclasses import replace

from briefing.brief.charts.drawing import (
    Drawing,
    Line,
    Mark,
    Marker,
    Measure,
    Rect,
    Stroke,
    Style,
    Words,
    name_words,
    rival_words,
)
from briefing.brief.charts.kinds import Bar, BarChart
from briefing.brief.phrases import Phrases

_FEW = 4
"""Up to so many bars stand at full height; more draw closer."""


def lay_out_bars(chart: BarChart, width: float, style: Style, measure: Measure) -> Drawing:
    """The strokes of bars within `width`."""
    widest = max(measure(bar.name, style.text, 400) for bar in chart.bars)
    names = min(max(widest, style.names), width * 0.32, style.names * 1.3)
    left = names + style.gap * 1.5
    plot, is_stacked = _plot_width(chart, width - left, style, measure)
    drawing = Drawing(width)
    if len(chart.bars) > _FEW:
        style = replace(style, row=style.row * 0.85, bar=style.bar * 0.85)
    top = y = style.small * 1.75
    below = style.small * 1.5 if is_stacked else 0.0
    bars: list[Stroke] = []
    for bar in chart.bars:
        middle = y + style.row / 2
        bars += name_words(names, middle, bar.name, names, style, measure, "end")
        bars += _bar(drawing, bar, chart.said, (left, middle), plot / chart.axis_end, style, measure, below)
        y += style.row + (below if bar.rivals else 0.0)
    has_room = len(chart.ticks) * measure(chart.ticks[-1][1], style.small, 400) * 1.2 < plot
    for value, label in chart.ticks:
        x = left + plot * value / chart.axis_end
        drawing.strokes.append(Line(x, top, x, y, "line"))
        if has_room or value in (0, chart.axis_end):
            drawing.strokes.append(Words(x, style.small * 0.8, label, style.small, "ink3", anchor="middle"))
    drawing.strokes += bars
    drawing.height = y + style.gap / 2
    return drawing


def _plot_width(chart: BarChart, room: float, style: Style, measure: Measure) -> tuple[float, bool]:
    """The length of the axis, every label inside `room`; and whether rivals' labels go below the bars for that."""
    longest = min(room - measure(chart.ticks[-1][1], style.small, 400) / 2 - 2, style.plot)
    beside = min(
        [
            longest,
            *(
                _length(bar, chart, room, _rivals_width(bar, chart.said, style, measure), style, measure)
                for bar in chart.bars
            ),
        ]
    )
    if beside >= longest * 0.6:
        return beside, False
    below = min([longest, *(_length(bar, chart, room, 0.0, style, measure) for bar in chart.bars)])
    return max(below, room * 0.25), any(bar.rivals for bar in chart.bars)


def _length(bar: Bar, chart: BarChart, room: float, rivals: float, style: Style, measure: Measure) -> float:
    """The axis that leaves room for a bar's labels beyond its furthest mark."""
    furthest = max(stated.value for stated in (bar.stated, *bar.rivals)) / chart.axis_end
    words = measure(chart.said.number(bar.stated.label), style.text, 600) + style.gap * 2 + rivals
    return (room - words) / furthest if furthest > 0 else room


def _rivals_width(bar: Bar, said: Phrases, style: Style, measure: Measure) -> float:
    return sum(measure(words, style.small, 400) + style.gap for words in _rivals_words(bar, said) if words)


def _rivals_words(bar: Bar, said: Phrases) -> list[str]:
    """The small words beside a bar's number: who says it where others say otherwise, then each rival."""
    own = _own_words(bar, said)
    who = bar.rivals_who or ("",) * len(bar.rivals)
    return [own, *(rival_words(rival, said, name) for rival, name in zip(bar.rivals, who, strict=True))]


def _own_words(bar: Bar, said: Phrases) -> str:
    return ", ".join(part for part in (bar.who, said.status(bar.stated.status)) if part) if bar.who else ""


def _bar(
    drawing: Drawing,
    bar: Bar,
    said: Phrases,
    at: tuple[float, float],
    scale: float,
    style: Style,
    measure: Measure,
    below: float,
) -> list[Stroke]:
    """A bar with its number, and its rivals as rings with theirs, beside it or on a line `below` it."""
    left, y = at
    length = max(bar.stated.value * scale, 1.0)
    top = y - style.bar / 2
    radius = style.small * 0.36
    ends = [max(rival.value, 0.0) * scale for rival in bar.rivals]
    x = left + max([length, *(end + radius for end in ends)]) + style.gap
    label = said.number(bar.stated.label)
    own = measure(label, style.text, 600)
    strokes: list[Stroke] = [
        Rect(left, top, length, style.bar, bar.number),
        Words(x, y, label, style.text, weight=600),
    ]
    boxes = ((left, top, max(length, 24.0), style.bar), (x, top, own, style.bar))
    drawing.marks.append(Mark(bar.stated, bar.entity_id, boxes))
    x, line = (left, y + style.bar / 2 + below / 2) if below else (x + own + style.gap, y)
    who = _own_words(bar, said)
    if who:
        strokes.append(Words(x, line, who, style.small, "ink3"))
        x += measure(who, style.small, 400) + style.gap
    for index, (rival, end, words) in enumerate(zip(bar.rivals, ends, _rivals_words(bar, said)[1:], strict=True)):
        ring_x, ring_y = left + end, y + (index - (len(ends) - 1) / 2) * radius * 1.7
        breadth = measure(words, style.small, 400)
        strokes.append(Marker(ring_x, ring_y, radius, "circle", "page", "ink"))
        strokes.append(Words(x, line, words, style.small, "ink3"))
        ring = (ring_x - radius - 1, ring_y - radius - 1, radius * 2 + 2, radius * 2 + 2)
        beside = (x, line - style.small * 0.7, breadth, style.small * 1.4)
        drawing.marks.append(Mark(rival, bar.entity_id, (ring, beside)))
        x += breadth + style.gap
    return strokes
