"""Lines from election to election, and a small picture for each party, laid out for screen and paper."""

from collections.abc import Sequence

from briefing.brief.charts.drawing import (
    Drawing,
    Line,
    Mark,
    Marker,
    Measure,
    Rect,
    Style,
    Words,
    elided_within,
    party_shape,
)
from briefing.brief.charts.kinds import Series, SlopeChart, SmallMultiples

_DASHES: tuple[tuple[float, ...], ...] = (
    (),
    (5, 2.5),
    (1.2, 1.8),
    (7, 2, 1.2, 2),
    (3, 1.5),
    (9, 3),
    (2.5, 2.5),
    (1.2, 3.5),
)
"""How each party's line is broken, by its number: told apart without colour."""
_MOST_LABELS = 14
_LEAST_STEP = 3.0
"""Lines closer than so many lengths of the small type have one axis label each few elections."""


def lay_out_slopes(chart: SlopeChart, width: float, style: Style, measure: Measure) -> Drawing:
    """The strokes of lines from election to election within `width`."""
    drawing = Drawing(width)
    axis = max(measure(label, style.small, 400) for _, label in chart.ticks) + style.gap
    widest = max((measure(_label(series, chart), style.small, 400) for series in chart.series), default=0.0)
    labels = min(widest + style.small * 1.5, width * 0.34)
    top, height = style.small * 1.6, style.row * 7
    left, right = axis + style.gap, width - labels - style.gap * 2.5
    xs = _places(left + style.gap, max(right, left + style.gap * 2), len(chart.occasions))
    for value, label in chart.ticks:
        y = top + height * (1 - value / chart.axis_end)
        drawing.strokes.append(Line(left, y, xs[-1] + style.gap, y, "line"))
        drawing.strokes.append(Words(axis, y, label, style.small, "ink3", anchor="end"))
    _occasions(drawing, chart.occasions, xs, top + height + style.small * 1.1, style, measure)
    for series in reversed(chart.series):
        _line(drawing, series, xs, top, height / chart.axis_end, height, style)
    drawing.marks.sort(key=lambda mark: (mark.boxes[0][0], mark.boxes[0][1]))
    _end_labels(drawing, chart, xs, (top, height, chart.axis_end), style, measure)
    drawing.height = top + height + style.small * 2.1
    return drawing


def _places(left: float, right: float, count: int) -> list[float]:
    """Where each election stands; one alone in the middle."""
    if count == 1:
        return [(left + right) / 2]
    return [left + (right - left) * index / (count - 1) for index in range(count)]


def _occasions(
    drawing: Drawing, names: Sequence[str], xs: Sequence[float], y: float, style: Style, measure: Measure
) -> None:
    """The elections' names under their places, as many as there is room for, the last one always."""
    widest = max(measure(name, style.small, 400) for name in names) + style.gap * 1.5
    step = xs[1] - xs[0] if len(xs) > 1 else widest
    every = max(1, -int(-widest // step))
    last = len(names) - 1
    for index, (name, x) in enumerate(zip(names, xs, strict=True)):
        if (last - index) % every == 0:
            drawing.strokes.append(Words(x, y, name, style.small, "ink2", anchor="middle"))


def _line(
    drawing: Drawing, series: Series, xs: Sequence[float], top: float, scale: float, height: float, style: Style
) -> None:
    dash = _DASHES[series.number] if series.number < len(_DASHES) else (2.0, 1.0)
    number, radius = series.number, style.text * 0.34
    if len(xs) > 1 and (xs[1] - xs[0]) < radius * 3:
        radius = max((xs[1] - xs[0]) / 3, 1.0)
    before: tuple[float, float] | None = None
    for x, point in zip(xs, series.points, strict=True):
        if point is None:
            before = None
            continue
        at = x, top + height - max(point.value, 0.0) * scale
        if before:
            drawing.strokes.append(Line(*before, *at, number, 1.6, dash))
        drawing.strokes.append(Marker(*at, radius, party_shape(number), number))
        half = max(radius + 2, 4.0)
        drawing.marks.append(Mark(point, series.entity_id, ((at[0] - half, at[1] - half, half * 2, half * 2),)))
        before = at


def _label(series: Series, chart: SlopeChart) -> str:
    """What stands beside a line's end: name and last number, with the election where that is not the last one."""
    point = series.points[series.last]
    when = f" ({chart.occasions[series.last]})" if series.last < len(chart.occasions) - 1 else ""
    return f"{series.shown_name} {chart.said.number(point.label) if point else ''}{when}".strip()


def _end_labels(
    drawing: Drawing,
    chart: SlopeChart,
    xs: Sequence[float],
    axis: tuple[float, float, float],
    style: Style,
    measure: Measure,
) -> None:
    """A name beside the end of each line, moved apart where ends lie close; ends before the last election say which."""
    top, height, end = axis
    pitch = style.small * 1.25
    placed = []
    for series in chart.series[:_MOST_LABELS]:
        point = series.points[series.last]
        if point is not None:
            placed.append((top + height * (1 - max(point.value, 0.0) / end), series))
    placed.sort(key=lambda item: item[0])
    ys = _apart([y for y, _ in placed], pitch, top, top + height + pitch)
    x = xs[-1] + style.gap * 2.5
    room = max(drawing.width - x - style.small, style.text)
    for y, (at, series) in zip(ys, placed, strict=True):
        from_x = xs[series.last] + style.text * 0.5
        if series.last == len(xs) - 1:
            drawing.strokes.append(Line(from_x, at, x - style.gap * 0.6, y, "line", 0.8))
        drawing.strokes.append(
            Marker(x + style.small * 0.3, y, style.small * 0.32, party_shape(series.number), series.number)
        )
        words = elided_within(_label(series, chart), room, lambda text: measure(text, style.small, 400))
        drawing.strokes.append(Words(x + style.small, y, words, style.small, "ink"))


def _apart(ys: Sequence[float], pitch: float, top: float, bottom: float) -> list[float]:
    """Places in the same order, at least `pitch` apart, within the span where they fit.

    >>> _apart([10, 11, 50], 10, 0, 100)
    [10, 20, 50]
    """
    placed: list[float] = []
    for y in ys:
        placed.append(max(y, placed[-1] + pitch) if placed else max(y, top))
    limit = bottom
    for index in reversed(range(len(placed))):
        placed[index] = min(placed[index], limit)
        limit = placed[index] - pitch
    return placed


# A small picture for each party


def lay_out_multiples(chart: SmallMultiples, width: float, style: Style, measure: Measure) -> Drawing:
    """The strokes of small pictures within `width`, side by side in rows, each on its own scale from nought."""
    drawing = Drawing(width)
    gap = style.gap * 3
    least = max(style.names * 1.15, len(chart.occasions) * style.small * 0.9)
    columns = max(1, min(int((width + gap) // (least + gap)), len(chart.series), 4))
    breadth = (width - gap * (columns - 1)) / columns
    height = style.row * 2.3
    pitch = height + style.text * 3.4
    for index, series in enumerate(chart.series):
        x, y = (breadth + gap) * (index % columns), pitch * (index // columns)
        _picture(drawing, chart, series, (x, y + style.text * 1.5, breadth, height), style, measure)
    drawing.height = pitch * -(-len(chart.series) // columns)
    return drawing


def _picture(
    drawing: Drawing,
    chart: SmallMultiples,
    series: Series,
    box: tuple[float, float, float, float],
    style: Style,
    measure: Measure,
) -> None:
    """One party: its name, a bar for each election with its number, the elections' names under the line."""
    left, top, width, height = box
    size = style.small * 0.32
    drawing.strokes.append(
        Marker(left + size, top - style.text * 0.85, size, party_shape(series.number), series.number)
    )
    room = width - style.small
    name = elided_within(series.shown_name, room, lambda text: measure(text, style.text, 600))
    drawing.strokes.append(Words(left + style.small, top - style.text * 0.85, name, style.text, weight=600))
    floor = top + height
    slot = width / len(chart.occasions)
    bar = min(slot * 0.62, style.row * 0.9)
    words = style.small * 1.3
    scale = (height - words) / max(1e-9, 0.0, *(point.value for point in series.points if point))
    has_numbers = (
        max(measure(chart.said.number(point.number), style.small, 400) for point in series.points if point)
        <= slot * 1.02
    )
    for index, point in enumerate(series.points):
        middle = left + slot * (index + 0.5)
        if point is None:
            drawing.strokes.append(Words(middle, floor - style.small * 0.6, "–", style.small, "ink3", anchor="middle"))
            continue
        tall = max(max(point.value, 0.0) * scale, 1.0)
        drawing.strokes.append(Rect(middle - bar / 2, floor - tall, bar, tall, series.number))
        if has_numbers:
            at = floor - tall - style.small * 0.65
            drawing.strokes.append(
                Words(middle, at, chart.said.number(point.number), style.small, "ink", anchor="middle")
            )
        reach = max(tall + words, 24.0)
        drawing.marks.append(Mark(point, series.entity_id, ((middle - slot / 2, floor - reach, slot, reach),)))
    drawing.strokes.append(Line(left, floor, left + width, floor, "edge"))
    xs = [left + slot * (index + 0.5) for index in range(len(chart.occasions))]
    _occasions(drawing, chart.occasions, xs, floor + style.small * 0.9, style, measure)
