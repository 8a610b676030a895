"""A chart as SVG for paper: sharp at any size, told apart in black and white, without any outside reference."""

import math
from functools import singledispatch
from html import escape

from briefing.brief.charts.drawing import PAPER, Drawing, Fill, Line, Marker, Rect, Role, Stroke, Words
from briefing.brief.charts.kinds import Chart
from briefing.brief.charts.layout import lay_out
from briefing.brief.palette import OTHERS_COLOUR, PARTY_COLOURS, PARTY_PATTERNS, Pattern, outline

ROLES: dict[Role, str] = {
    "ink": "#1A1E23", "ink2": "#454D56", "ink3": "#5C656E", "line": "#D9DDE1", "edge": "#767F88",
    "quiet": "#6F7A86", "page": "#FFFFFF",
}  # fmt: skip
"""Ink on white paper."""

_TILES: dict[Pattern, str] = {
    "diagonal": "M-1 1 l2 -2 M0 6 l6 -6 M5 7 l2 -2",
    "back-diagonal": "M-1 5 l2 2 M0 0 l6 6 M5 -1 l2 2",
    "horizontal": "M0 3 h6",
    "vertical": "M3 0 v6",
    "cross": "M0 3 h6 M3 0 v6",
    "diagonal-cross": "M-1 1 l2 -2 M0 6 l6 -6 M5 7 l2 -2 M-1 5 l2 2 M0 0 l6 6 M5 -1 l2 2",
}
"""The white lines of each pattern on a tile of 6 by 6."""
_TILE = 6
_SCALE = 1.083
"""How much larger a tile is drawn, so that two fill the height of a bar."""


def to_svg(chart: Chart, width: float) -> str:
    """The chart as an SVG document, `width` points wide and as high as it needs; title and notes are the page's."""
    drawing = lay_out(chart, width, PAPER, text_width)
    return svg_of(drawing, chart.title, chart.alternative)


def svg_of(drawing: Drawing, title: str, alternative: str) -> str:
    """A drawing as an SVG document."""
    bars = [stroke for stroke in drawing.strokes if isinstance(stroke, Rect)]
    names = {id(bar): f"bar-{number}" for number, bar in enumerate(bars)}
    size = f"{drawing.width:.6g}", f"{drawing.height:.6g}"
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size[0]}pt" height="{size[1]}pt"'
        f' viewBox="0 0 {size[0]} {size[1]}" role="img" aria-label="{escape(_clean(alternative))}">',
        f"<title>{_text(title)}</title>",
        f"<desc>{_text(alternative)}</desc>",
        f"<defs>{''.join(_pattern(bar, names[id(bar)]) for bar in bars)}</defs>",
        *(
            _bar(stroke, names[id(stroke)]) if isinstance(stroke, Rect) else _stroke(stroke)
            for stroke in drawing.strokes
        ),
        "</svg>",
    ]
    return "\n".join(line for line in lines if line) + "\n"


def text_width(text: str, size: float, weight: int) -> float:
    """The width of a text in Source Sans 3, a little more rather than less; no font is opened.

    Advances in em: measured means of the face for small letters, capitals and digits.
    """
    em = sum(_advance(letter) for letter in text)
    return em * size * (1.06 if weight >= 600 else 1.02)


def _advance(letter: str) -> float:
    if letter in " .,:;'’ilIjtfr()|!":
        return 0.29
    if letter in "mwMW%—…" or ord(letter) > 0x2E80:
        return 0.86 if ord(letter) < 0x2E80 else 1.0
    return 0.6 if letter.isupper() else 0.52


def colour(fill: Fill) -> str:
    """The ink of a role or a party on paper."""
    if isinstance(fill, int):
        return PARTY_COLOURS[fill] if fill < len(PARTY_COLOURS) else OTHERS_COLOUR
    return ROLES[fill]


def _pattern(bar: Rect, name: str) -> str:
    """The bar's pattern, laid on its own corner.

    It is drawn as one piece as large as the bar: between tiles that repeat, viewers and printers leave seams, which
    make stripes look like a grid.
    """
    pattern = PARTY_PATTERNS[bar.number] if bar.number < len(PARTY_PATTERNS) else "solid"
    if pattern == "solid":
        return ""
    ground = colour(bar.number)
    columns = max(1, math.ceil(bar.width / _SCALE / _TILE))
    rows = max(1, math.ceil(bar.height / _SCALE / _TILE))
    width, height = columns * _TILE, rows * _TILE
    return (
        f'<pattern id="{name}" width="{width}" height="{height}" patternUnits="userSpaceOnUse"'
        f' patternTransform="translate({bar.x:.2f} {bar.y:.2f}) scale({_SCALE})">'
        f'<rect width="{width}" height="{height}" fill="{ground}"/>{_marks(pattern, columns, rows, _lightened(ground))}</pattern>'
    )


def _marks(pattern: Pattern, columns: int, rows: int, light: str) -> str:
    """The lines or dots of so many tiles; lines overlap from tile to tile."""
    corners = [(column * _TILE, row * _TILE) for row in range(rows) for column in range(columns)]
    if pattern == "dots":
        return "".join(f'<circle cx="{x + 3}" cy="{y + 3}" r="1.3" fill="{light}"/>' for x, y in corners)
    style = f'stroke="{light}" stroke-width="1.4" stroke-linecap="square" fill="none"'
    return "".join(f'<path d="{_TILES[pattern]}" transform="translate({x} {y})" {style}/>' for x, y in corners)


def _lightened(colour: str) -> str:
    """White at 65 % over a colour, as one opaque colour.

    >>> _lightened("#000000")
    '#A6A6A6'
    """
    parts = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * 0.65):02X}" for part in parts)


@singledispatch
def _stroke(stroke: Stroke) -> str:
    raise TypeError(f"no way to draw {stroke!r}")


def _bar(stroke: Rect, name: str) -> str:
    is_solid = stroke.number >= len(PARTY_PATTERNS) or PARTY_PATTERNS[stroke.number] == "solid"
    fill = colour(stroke.number) if is_solid else f"url(#{name})"
    return (
        f'<rect x="{stroke.x:.2f}" y="{stroke.y:.2f}" width="{stroke.width:.2f}" height="{stroke.height:.2f}"'
        f' fill="{fill}"/>'
    )


@_stroke.register
def _(stroke: Line) -> str:
    width = stroke.width * 0.6
    dash = (
        f' stroke-dasharray="{" ".join(f"{part * stroke.width * 0.75:.2f}" for part in stroke.dash)}"'
        if stroke.dash
        else ""
    )
    return (
        f'<line x1="{stroke.x1:.2f}" y1="{stroke.y1:.2f}" x2="{stroke.x2:.2f}" y2="{stroke.y2:.2f}"'
        f' stroke="{colour(stroke.fill)}" stroke-width="{width:.2f}"{dash}/>'
    )


@_stroke.register
def _(stroke: Words) -> str:
    if not stroke.text:
        return ""
    return (
        f'<text x="{stroke.x:.2f}" y="{stroke.y + stroke.size * 0.34:.2f}" font-family="\'Source Sans 3\'"'
        f' font-size="{stroke.size:g}" font-weight="{stroke.weight}" text-anchor="{stroke.anchor}"'
        f' fill="{ROLES[stroke.role]}">{_text(stroke.text)}</text>'
    )


@_stroke.register
def _(stroke: Marker) -> str:
    paint = f'fill="{colour(stroke.fill)}"'
    if stroke.stroke:
        paint += f' stroke="{ROLES[stroke.stroke]}" stroke-width="1"'
    corners = outline(stroke.shape)
    if not corners:
        return f'<circle cx="{stroke.x:.2f}" cy="{stroke.y:.2f}" r="{stroke.r:.2f}" {paint}/>'
    points = " ".join(f"{stroke.x + x * stroke.r:.2f},{stroke.y + y * stroke.r:.2f}" for x, y in corners)
    return f'<polygon points="{points}" {paint}/>'


def _text(text: str) -> str:
    return escape(_clean(text), quote=False)


def _clean(text: str) -> str:
    """Text without the control characters that XML 1.0 forbids."""
    return "".join(letter if letter >= " " and letter not in "\ufffe\uffff" else " " for letter in text)
