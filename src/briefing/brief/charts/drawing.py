"""The simple shapes that every chart is laid out in, for screen and paper alike, and how words find room.

Lengths are in the caller's unit (logical pixels on screen, points on paper), x to the right and y downward from the
top left. Colours are roles or party numbers; whoever draws knows what they look like.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from briefing.analysis.results import Stated
from briefing.brief.palette import PARTY_SHAPES, Shape
from briefing.brief.phrases import Phrases

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


DASHED, DOTTED = (4.0, 2.5), (1.5, 2.0)
"""Strokes and gaps of broken lines, in widths of the line."""
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
    """A straight line; `dash` holds the lengths of its strokes and gaps, in widths of the line."""

    x1: float
    y1: float
    x2: float
    y2: float
    fill: Fill
    width: float = 1.0
    dash: tuple[float, ...] = ()


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
    """What can be pointed at: one number, the boxes it fills and whose it is; `is_block` where each box is a seat."""

    stated: Stated
    entity_id: int | None
    boxes: tuple[Box, ...]
    is_block: bool = False


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


def elided_within(text: str, width: float, measure: Callable[[str], float]) -> str:
    """A text within `width`, cut in its middle: its beginning and its end tell most.

    >>> elided_within("Wikipedia, citing the commission", 15, len)
    'Wikiped…mission'
    """
    kept = len(text)
    shown = text
    while kept > 2 and measure(shown) > width:
        kept -= 1
        shown = f"{text[: (kept + 1) // 2].rstrip()}…{text[len(text) - kept // 2 :].lstrip()}"
    return shown


def name_words(
    x: float, y: float, name: str, width: float, style: Style, measure: Measure, anchor: Anchor
) -> list[Words]:
    """A name on one line or two around `y`."""
    rows = fit(name, width, 2, lambda text: measure(text, style.text, 400))
    pitch = style.text * 1.18
    top = y - pitch * (len(rows) - 1) / 2
    return [Words(x, top + pitch * row, text, style.text, anchor=anchor) for row, text in enumerate(rows)]


def rival_words(rival: Stated, said: Phrases, who: str = "") -> str:
    """A rival's number with who says it and its status: `81.2 % Reuters, final`."""
    return f"{said.number(rival.label)} {', '.join(part for part in (who, said.status(rival.status)) if part)}".strip()
