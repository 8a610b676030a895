"""Rival numbers of one thing on a line each, with who says them."""

from collections.abc import Iterable

from briefing.analysis.rivals import Telling
from briefing.brief.charts.drawing import Drawing, Line, Mark, Marker, Measure, Role, Style, Words, elided_within
from briefing.brief.charts.kinds import Dot, DotPlot, SpanChart, SpanRow
from briefing.brief.palette import Shape
from briefing.brief.phrases import Phrases, has_right_to_left


def lay_out_dots(chart: DotPlot, width: float, style: Style, measure: Measure) -> Drawing:
    """The strokes of numbers side by side within `width`."""
    drawing = Drawing(width)
    names = _names_width((dot.who for dot in chart.dots), width, style, measure)
    left = names + style.gap * 2.2 if names else measure(chart.ticks[0][1], style.small, 400) / 2
    value = max(measure(chart.said.number(dot.stated.label), style.text, 600) for dot in chart.dots)
    status = max(measure(chart.said.status(dot.stated.status), style.small, 400) for dot in chart.dots)
    plot = min(width - left - value - status - style.gap * 5, style.plot * 0.55)
    scale = plot / (chart.axis_end - chart.axis_start)
    bottom = style.dot_row * len(chart.dots)
    for tick, label in chart.ticks:
        x = left + (tick - chart.axis_start) * scale
        drawing.strokes.append(Line(x, 0, x, bottom, "line"))
        drawing.strokes.append(Words(x, bottom + style.small * 0.95, label, style.small, "ink3", anchor="middle"))
    for row, dot in enumerate(chart.dots):
        y = style.dot_row * (row + 0.5)
        if names:
            who = elided_within(dot.who, names, lambda text: measure(text, style.text, 400))
            drawing.strokes.append(Words(0, y, who, style.text))
        x = left + max(dot.stated.value - chart.axis_start, 0.0) * scale
        _dot(drawing, dot, chart.said, left, x, y, left + plot + style.gap * 3, value, names, style)
    drawing.height = bottom + style.small * 1.9
    return drawing


def _names_width(names: Iterable[str], width: float, style: Style, measure: Measure) -> float:
    widest = max(measure(name, style.text, 400) for name in names)
    return min(max(widest, style.names) if widest else 0.0, width * 0.34)


def _dot(
    drawing: Drawing,
    dot: Dot,
    said: Phrases,
    left: float,
    x: float,
    y: float,
    label_x: float,
    value: float,
    names: float,
    style: Style,
) -> None:
    r = style.text * 0.42
    drawing.strokes.append(Line(left, y, x - r if dot.is_rival else x, y, "quiet", 1.3))
    shape: Shape = "circle" if dot.is_rival else "square"
    fill: Role = "page" if dot.is_rival else "ink"
    drawing.strokes.append(Marker(x, y, r, shape, fill, "ink" if dot.is_rival else None))
    drawing.strokes.append(Words(label_x, y, said.number(dot.stated.label), style.text, weight=600))
    drawing.strokes.append(Words(label_x + value + style.gap, y, said.status(dot.stated.status), style.small, "ink3"))
    half = style.dot_row / 2 - 1
    boxes = (x - half, y - half, half * 2, half * 2), (label_x, y - half, value, half * 2)
    name = ((0.0, y - half, names, half * 2),) if names else ()
    drawing.marks.append(Mark(dot.stated, None, (*boxes, *name)))


# Spans: where sources disagree


def lay_out_spans(chart: SpanChart, width: float, style: Style, measure: Measure) -> Drawing:
    """The strokes of disputed things within `width`: each its title, a line from the least to the most, its figures."""
    drawing = Drawing(width)
    y = 0.0
    for row in chart.rows:
        y = _span(drawing, row, chart.said, y, style, measure) + style.gap * 1.5
    drawing.height = max(y - style.gap, 1.0)
    return drawing


def _span(drawing: Drawing, row: SpanRow, words: Phrases, y: float, style: Style, measure: Measure) -> float:
    """One thing from `y` down; gives where it ends."""
    title_y = y + style.dot_row / 2
    title = row.rivalry.title
    drawing.strokes.append(Words(0, title_y, title, style.text, weight=600))
    apart = words.apart.format(difference=row.rivalry.difference)
    apart = f"\u2068{apart}\u2069" if has_right_to_left(apart) else apart
    said = f"{row.when} · {apart}" if row.when else apart
    drawing.strokes.append(Words(measure(title, style.text, 600) + style.gap * 1.5, title_y, said, style.small, "ink3"))
    tellings = sorted(row.rivalry.tellings, key=lambda telling: telling.stated.value)
    least, most = tellings[0].stated.value, tellings[-1].stated.value
    left, plot = style.gap * 1.5, min(drawing.width * 0.34, style.plot * 0.6)
    label_x = left + plot + style.gap * 3
    number = max(measure(words.number(telling.stated.label), style.text, 600) for telling in tellings)
    for index, telling in enumerate(tellings):
        middle = y + style.dot_row * (index + 1.5)
        x = left + (telling.stated.value - least) / ((most - least) or 1.0) * plot
        drawing.strokes.append(Line(left, middle, left + plot, middle, "line"))
        _telling(drawing, row, telling, words, (x, middle), label_x, number, style, measure)
    return y + style.dot_row * (len(tellings) + 1)


def _telling(
    drawing: Drawing,
    row: SpanRow,
    telling: Telling,
    words: Phrases,
    at: tuple[float, float],
    label_x: float,
    number: float,
    style: Style,
    measure: Measure,
) -> None:
    """One figure: filled where it is in use, its number, who says it."""
    x, y = at
    is_used = telling is row.rivalry.tellings[0]
    r = style.text * 0.42
    shape: Shape = "square" if is_used else "circle"
    drawing.strokes.append(Marker(x, y, r, shape, "ink" if is_used else "page", None if is_used else "ink"))
    drawing.strokes.append(Words(label_x, y, words.number(telling.stated.label), style.text, weight=600))
    who = " · ".join(filter(None, (telling.said_by, _use(telling, is_used, words))))
    who_x = label_x + number + style.gap
    room = max(drawing.width - who_x, style.text)
    shown = elided_within(who, room, lambda text: measure(text, style.small, 400))
    drawing.strokes.append(Words(who_x, y, shown, style.small, "ink3"))
    half = style.dot_row / 2 - 1
    boxes = (x - half, y - half, half * 2, half * 2), (label_x, y - half, max(drawing.width - label_x, 1.0), half * 2)
    drawing.marks.append(Mark(telling.stated, row.rivalry.entity_id, boxes))


def _use(telling: Telling, is_used: bool, words: Phrases) -> str:
    if telling.is_pinned:
        return f"{words.in_use}, {words.your_choice}"
    return words.in_use if is_used else ""
