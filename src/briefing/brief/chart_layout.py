"""Where each stroke of a chart goes, for screen and paper alike: a chart description in, simple shapes out.

Lengths are in the caller's unit (logical pixels on screen, points on paper), x to the right and y downward from the
top left. Colours are roles or party numbers; whoever draws knows what they look like.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from briefing.analysis.results import Stated
from briefing.brief.charts import Bar, BarChart, Chart, Dot, DotPlot, Hemicycle, SeatBlock
from briefing.brief.hemicycle import hemicycle_seats, seat_spacing
from briefing.brief.palette import PARTY_SHAPES, Shape

Role = Literal["ink", "ink2", "ink3", "line", "edge", "quiet", "page"]
Fill = Role | int
"""A role, or the number of a party."""
Anchor = Literal["start", "middle", "end"]
Measure = Callable[[str, float, int], float]
"""Width of a text at a size and weight (400 or 600)."""
Box = tuple[float, float, float, float]
"""Left, top, width, height."""


@dataclass(frozen=True, slots=True)
class Style:
    """Sizes of one medium."""

    text: float
    small: float
    total: float
    row: float
    bar: float
    dot_row: float
    gap: float
    names: float
    plot: float
    half_circle: float
    seat_share: float
    with_legend: bool


SCREEN = Style(13.5, 12.5, 24, 40, 26, 27, 8, 160, 420, 232, 0.74, with_legend=False)
PAPER = Style(9, 8, 16, 22, 13, 17, 5, 130, 250, 200, 0.76, with_legend=True)


@dataclass(frozen=True, slots=True)
class Rect:
    """A bar with its party's colour and pattern."""

    x: float
    y: float
    width: float
    height: float
    number: int


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: Role
    width: float = 1.0
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text, centred vertically on `y`."""

    x: float
    y: float
    text: str
    size: float
    role: Role = "ink"
    weight: int = 400
    anchor: Anchor = "start"


@dataclass(frozen=True, slots=True)
class Marker:
    """A small shape of radius `r`: filled, or hollow with a line of `stroke`."""

    x: float
    y: float
    r: float
    shape: Shape
    fill: Fill
    stroke: Role | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """What can be pointed at: one number, the boxes it fills and whose it is."""

    stated: Stated
    entity_id: int | None
    boxes: tuple[Box, ...]


Stroke = Rect | Line | Words | Marker


@dataclass(slots=True)
class Drawing:
    """A chart laid out; strokes in the order to draw, marks in the order to walk."""

    width: float
    height: float = 0.0
    strokes: list[Stroke] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def hit(self, x: float, y: float) -> int | None:
        """The index of the mark at a point; of several the smallest."""
        found = [
            (box[2] * box[3], index)
            for index, mark in enumerate(self.marks)
            for box in mark.boxes
            if box[0] <= x <= box[0] + box[2] and box[1] <= y <= box[1] + box[3]
        ]
        return min(found)[1] if found else None


def lay_out(chart: Chart, width: float, style: Style, measure: Measure) -> Drawing:
    """The strokes of a chart within `width`."""
    if isinstance(chart, BarChart):
        return _bars(chart, width, style, measure)
    if isinstance(chart, Hemicycle):
        return _half_circle(chart, width, style, measure)
    return _dots(chart, width, style, measure)


def party_shape(number: int) -> Shape:
    """The marker of a party; from the ninth on a circle."""
    return PARTY_SHAPES[number] if number < len(PARTY_SHAPES) else "circle"


def fit(text: str, width: float, lines: int, measure: Callable[[str], float]) -> list[str]:
    """A name on at most `lines` lines of `width`, broken between words; what is too long ends in `…`.

    >>> fit("Communist People's Party", 14, 2, len)
    ['Communist', "People's Party"]
    >>> fit("Electoral Bloc of Communists and Socialists", 14, 2, len)
    ['Electoral Bloc', 'of Communists…']
    """
    words = text.split()
    rows: list[str] = []
    while words and len(rows) < lines:
        row = words.pop(0)
        while words and measure(f"{row} {words[0]}") <= width:
            row += f" {words.pop(0)}"
        rows.append(row)
    if words:
        rows[-1] += "…"
    return [_elided(row, width, measure) for row in rows]


def _elided(row: str, width: float, measure: Callable[[str], float]) -> str:
    if measure(row) <= width:
        return row
    kept = row.rstrip("…")
    while kept and measure(f"{kept}…") > width:
        kept = kept[:-1]
    return f"{kept}…"


def _elided_within(text: str, width: float, measure: Callable[[str], float]) -> str:
    """A text within `width`, cut in its middle: its beginning and its end tell most.

    >>> _elided_within("Wikipedia, citing the commission", 15, len)
    'Wikiped…mission'
    """
    kept = len(text)
    shown = text
    while kept > 2 and measure(shown) > width:
        kept -= 1
        shown = f"{text[: (kept + 1) // 2].rstrip()}…{text[len(text) - kept // 2 :].lstrip()}"
    return shown


def _name(x: float, y: float, name: str, width: float, style: Style, measure: Measure, anchor: Anchor) -> list[Words]:
    """A name on one line or two around `y`."""
    rows = fit(name, width, 2, lambda text: measure(text, style.text, 400))
    pitch = style.text * 1.18
    top = y - pitch * (len(rows) - 1) / 2
    return [Words(x, top + pitch * row, text, style.text, anchor=anchor) for row, text in enumerate(rows)]


# Bars


def _bars(chart: BarChart, width: float, style: Style, measure: Measure) -> Drawing:
    widest = max(measure(bar.name, style.text, 400) for bar in chart.bars)
    names = min(max(widest, style.names), width * 0.32, style.names * 1.3)
    left = names + style.gap * 1.5
    plot, is_stacked = _plot_width(chart, width - left, style, measure)
    drawing = Drawing(width)
    top = y = style.small * 1.75
    below = style.small * 1.5 if is_stacked else 0.0
    bars: list[Stroke] = []
    for bar in chart.bars:
        middle = y + style.row / 2
        bars += _name(names, middle, bar.name, names, style, measure, "end")
        bars += _bar(drawing, bar, left, middle, plot / chart.axis_end, style, measure, below)
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
            *(_length(bar, chart, room, _rivals_width(bar, style, measure), style, measure) for bar in chart.bars),
        ]
    )
    if beside >= longest * 0.6:
        return beside, False
    below = min([longest, *(_length(bar, chart, room, 0.0, style, measure) for bar in chart.bars)])
    return max(below, room * 0.25), any(bar.rivals for bar in chart.bars)


def _length(bar: Bar, chart: BarChart, room: float, rivals: float, style: Style, measure: Measure) -> float:
    """The axis that leaves room for a bar's labels beyond its furthest mark."""
    furthest = max(stated.value for stated in (bar.stated, *bar.rivals)) / chart.axis_end
    words = measure(bar.stated.label, style.text, 600) + style.gap * 2 + rivals
    return (room - words) / furthest if furthest > 0 else room


def _rivals_width(bar: Bar, style: Style, measure: Measure) -> float:
    return sum(measure(_rival_words(rival), style.small, 400) + style.gap for rival in bar.rivals)


def _rival_words(rival: Stated) -> str:
    return f"{rival.label} {rival.status}".strip()


def _bar(
    drawing: Drawing, bar: Bar, left: float, y: float, scale: float, style: Style, measure: Measure, below: float
) -> list[Stroke]:
    """A bar with its number, and its rivals as rings with theirs, beside it or on a line `below` it."""
    length = max(bar.stated.value * scale, 1.0)
    top = y - style.bar / 2
    radius = style.small * 0.36
    ends = [max(rival.value, 0.0) * scale for rival in bar.rivals]
    x = left + max([length, *(end + radius for end in ends)]) + style.gap
    own = measure(bar.stated.label, style.text, 600)
    strokes: list[Stroke] = [
        Rect(left, top, length, style.bar, bar.number),
        Words(x, y, bar.stated.label, style.text, weight=600),
    ]
    boxes = ((left, top, max(length, 24.0), style.bar), (x, top, own, style.bar))
    drawing.marks.append(Mark(bar.stated, bar.entity_id, boxes))
    x, line = (left, y + style.bar / 2 + below / 2) if below else (x + own + style.gap, y)
    for index, (rival, end) in enumerate(zip(bar.rivals, ends, strict=True)):
        ring_x, ring_y = left + end, y + (index - (len(ends) - 1) / 2) * radius * 1.7
        words = _rival_words(rival)
        breadth = measure(words, style.small, 400)
        strokes.append(Marker(ring_x, ring_y, radius, "circle", "page", "ink"))
        strokes.append(Words(x, line, words, style.small, "ink3"))
        ring = (ring_x - radius - 1, ring_y - radius - 1, radius * 2 + 2, radius * 2 + 2)
        label = (x, line - style.small * 0.7, breadth, style.small * 1.4)
        drawing.marks.append(Mark(rival, bar.entity_id, (ring, label)))
        x += breadth + style.gap
    return strokes


# Seats


def _half_circle(chart: Hemicycle, width: float, style: Style, measure: Measure) -> Drawing:
    drawing = Drawing(width)
    across = min(style.half_circle, width)
    pitch = seat_spacing(chart.total)
    radius = across / 2 / (1 + pitch * 0.85)
    seat = min(pitch * radius * style.seat_share / 2, across * 0.04)
    middle, top = (width if not style.with_legend else across) / 2, style.small * 1.9
    base = top + seat + radius
    floor = base - radius * 0.46 * 0.98
    label = f"majority {chart.majority}"
    drawing.strokes.append(Words(middle, style.small * 0.7, label, style.small, "ink3", anchor="middle"))
    drawing.strokes.append(Line(middle, top - style.small * 0.4, middle, floor + 4, "ink2", 1.2, is_dashed=True))
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
            drawing.marks.append(Mark(block.stated, block.entity_id, boxes))
    drawing.strokes += [Marker(x, y, seat * 0.85, "circle", "page", "edge") for x, y in places[taken:]]


def _legend(drawing: Drawing, chart: Hemicycle, x: float, y: float, style: Style, measure: Measure) -> None:
    """Marker, number of seats and name, a row for each party."""
    pitch = style.text * 1.75
    number = x + style.text + measure(f"{chart.total}", style.text, 600)
    room = drawing.width - number - style.gap * 1.5
    for block in chart.blocks:
        drawing.strokes.append(Marker(x, y, style.text * 0.36, party_shape(block.number), block.number))
        drawing.strokes.append(Words(number, y, f"{block.seats}", style.text, weight=600, anchor="end"))
        name = fit(_with_rivals(block), room, 1, lambda text: measure(text, style.text, 400))
        drawing.strokes += [Words(number + style.gap * 1.5, y, text, style.text) for text in name]
        y += pitch
    if chart.unstated:
        drawing.strokes.append(Marker(x, y, style.text * 0.33, "circle", "page", "edge"))
        drawing.strokes.append(Words(number, y, f"{chart.unstated}", style.text, weight=600, anchor="end"))
        drawing.strokes.append(Words(number + style.gap * 1.5, y, "not stated", style.text, "ink3"))
        y += pitch
    drawing.height = max(drawing.height, y - pitch / 2)


def _with_rivals(block: SeatBlock) -> str:
    rivals = ", ".join(_rival_words(rival) for rival in block.rivals)
    return f"{block.name} ({rivals})" if rivals else block.name


# Dots


def _dots(chart: DotPlot, width: float, style: Style, measure: Measure) -> Drawing:
    drawing = Drawing(width)
    names = _names_width((dot.who for dot in chart.dots), width, style, measure)
    left = names + style.gap * 2.2 if names else measure(chart.ticks[0][1], style.small, 400) / 2
    value = max(measure(dot.stated.label, style.text, 600) for dot in chart.dots)
    status = max(measure(dot.stated.status, style.small, 400) for dot in chart.dots)
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
            who = _elided_within(dot.who, names, lambda text: measure(text, style.text, 400))
            drawing.strokes.append(Words(0, y, who, style.text))
        x = left + max(dot.stated.value - chart.axis_start, 0.0) * scale
        _dot(drawing, dot, left, x, y, left + plot + style.gap * 3, value, names, style)
    drawing.height = bottom + style.small * 1.9
    return drawing


def _names_width(names: Iterable[str], width: float, style: Style, measure: Measure) -> float:
    widest = max(measure(name, style.text, 400) for name in names)
    return min(max(widest, style.names) if widest else 0.0, width * 0.34)


def _dot(
    drawing: Drawing,
    dot: Dot,
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
    drawing.strokes.append(Words(label_x, y, dot.stated.label, style.text, weight=600))
    drawing.strokes.append(Words(label_x + value + style.gap, y, dot.stated.status, style.small, "ink3"))
    half = style.dot_row / 2 - 1
    boxes = (x - half, y - half, half * 2, half * 2), (label_x, y - half, value, half * 2)
    name = ((0.0, y - half, names, half * 2),) if names else ()
    drawing.marks.append(Mark(dot.stated, None, (*boxes, *name)))
