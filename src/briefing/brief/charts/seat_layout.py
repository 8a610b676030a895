"""Where the seats of a house go on screen and paper, its lines of majority, and its legend."""

import math
from collections.abc import Sequence

from briefing.brief.charts.drawing import (
    DASHED,
    DOTTED,
    Drawing,
    Line,
    Mark,
    Marker,
    Measure,
    Style,
    Words,
    fit,
    party_shape,
    rival_words,
)
from briefing.brief.charts.hemicycle import INNER_RADIUS, hemicycle_seats, seat_spacing
from briefing.brief.charts.kinds import Hemicycle, SeatBlock
from briefing.brief.phrases import Phrases


def lay_out_seats(chart: Hemicycle, width: float, style: Style, measure: Measure) -> Drawing:
    """The strokes of a half circle of seats within `width`."""
    drawing = Drawing(width)
    across = min(style.half_circle, width)
    pitch = seat_spacing(chart.total)
    radius = across / 2 / (1 + pitch * 0.85)
    seat = min(pitch * radius * style.seat_share / 2, across * 0.04)
    middle, top = (width if not style.with_legend else across) / 2, style.small * 1.9
    base = top + seat + radius
    floor = base - radius * INNER_RADIUS * 0.98
    label = chart.said.majority.format(count=chart.majority)
    drawing.strokes.append(Words(middle, style.small * 0.7, label, style.small, "ink3", anchor="middle"))
    drawing.strokes.append(Line(middle, top - style.small * 0.4, middle, floor + 4, "ink2", 1.2, DASHED))
    if chart.two_thirds is not None:
        _two_thirds(drawing, chart, (middle, base), radius, seat, style)
    places = [(middle + x * radius, base - y * radius) for x, y in hemicycle_seats(chart.total)]
    _seats(drawing, chart, places, seat, pitch * radius)
    size = min(style.total, radius * 0.3)
    drawing.strokes.append(Words(middle, base - size * 0.95, f"{chart.total}", size, weight=600, anchor="middle"))
    drawing.strokes.append(Words(middle, base - 1, chart.total_label, style.small, "ink3", anchor="middle"))
    drawing.height = base + seat + style.gap
    if style.with_legend:
        if width - across >= style.names * 1.3:
            _legend(drawing, chart, across + style.gap * 5, top + style.text, style, measure)
        else:
            _legend(drawing, chart, style.gap, drawing.height + style.text, style, measure)
    return drawing


def _two_thirds(
    drawing: Drawing, chart: Hemicycle, centre: tuple[float, float], radius: float, seat: float, style: Style
) -> None:
    """The line that two thirds of the seats, counted from the left, do not reach beyond."""
    assert chart.two_thirds is not None
    angle = math.pi * (1 - chart.two_thirds / chart.total)
    across, up = math.cos(angle), math.sin(angle)
    inner, outer = radius * INNER_RADIUS * 0.9, radius + seat + style.small * 0.5
    x, y = centre
    line = Line(x + across * inner, y - up * inner, x + across * outer, y - up * outer, "ink2", 1.0, DOTTED)
    drawing.strokes.append(line)
    words = f"⅔ {chart.two_thirds}"
    label = Words(x + across * outer + 3, y - up * outer - style.small * 0.3, words, style.small, "ink3")
    drawing.strokes.append(label)


def _seats(
    drawing: Drawing, chart: Hemicycle, places: Sequence[tuple[float, float]], seat: float, pitch: float
) -> None:
    taken = 0
    for block in chart.blocks:
        own = places[taken : taken + block.seats]
        taken += block.seats
        drawing.strokes += [Marker(x, y, seat, party_shape(block.number), block.number) for x, y in own]
        if own:
            boxes = tuple((x - pitch / 2, y - pitch / 2, pitch, pitch) for x, y in own)
            drawing.marks.append(Mark(block.stated, block.entity_id, boxes, is_block=True))
    drawing.strokes += [Marker(x, y, seat * 0.85, "circle", "page", "edge") for x, y in places[taken:]]


def _legend(drawing: Drawing, chart: Hemicycle, x: float, y: float, style: Style, measure: Measure) -> None:
    """Marker, number of seats and name, a row for each party."""
    pitch = style.text * 1.75
    number = x + style.text + measure(f"{chart.total}", style.text, 600)
    room = drawing.width - number - style.gap * 1.5
    for block in chart.blocks:
        drawing.strokes.append(Marker(x, y, style.text * 0.36, party_shape(block.number), block.number))
        drawing.strokes.append(Words(number, y, f"{block.seats}", style.text, weight=600, anchor="end"))
        name = fit(_with_rivals(block, chart.said), room, 1, lambda text: measure(text, style.text, 400))
        drawing.strokes += [Words(number + style.gap * 1.5, y, text, style.text) for text in name]
        y += pitch
    if chart.unstated:
        drawing.strokes.append(Marker(x, y, style.text * 0.33, "circle", "page", "edge"))
        drawing.strokes.append(Words(number, y, f"{chart.unstated}", style.text, weight=600, anchor="end"))
        drawing.strokes.append(Words(number + style.gap * 1.5, y, chart.said.not_stated, style.text, "ink3"))
        y += pitch
    drawing.height = max(drawing.height, y - pitch / 2)


def _with_rivals(block: SeatBlock, said: Phrases) -> str:
    who = block.rivals_who or ("",) * len(block.rivals)
    rivals = ", ".join(rival_words(rival, said, name) for rival, name in zip(block.rivals, who, strict=True))
    return f"{block.name} ({rivals})" if rivals else block.name
