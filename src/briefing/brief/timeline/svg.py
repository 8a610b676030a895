"""An arranged timeline as SVG for paper and files: the same picture as on screen, in ink on white.

Sizes are those of the layout: pixels of 1/96 inch. Nothing outside the file is referred to.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

import numpy as np

from briefing.brief.charts.svg import text_width
from briefing.brief.hygiene import clean
from briefing.brief.palette import CATEGORY_COLOURS, CATEGORY_SHAPES, Shape, outline
from briefing.brief.timeline.arrangement import (
    ARROW,
    CHEVRON_ROOM,
    COUNT_RING,
    MARK,
    ROW,
    SOFT,
    SPAN_HEIGHT,
    Arrangement,
    Entry,
    Lane,
    Mark,
)
from briefing.brief.timeline.labels import elided
from briefing.brief.timeline.lanes import LaneName
from briefing.brief.timeline.ticks import Axis
from briefing.bundle.records import CATEGORIES

INK, INK2, INK3, LINE, EDGE, PAGE = "#1A1E23", "#454D56", "#5C656E", "#D9DDE1", "#767F88", "#FFFFFF"
GUTTER, WIDE_GUTTER = 118, 176
"""Width of the lane names: of categories, and of places, persons or sources."""
HEAD = 44
"""Height of the axis above the lanes."""
FOOT = 22
"""Height of the line beneath, on which the joins to other pages are marked."""
EDGE_ROOM = 8
"""Beside the last day, so that a mark on it is whole."""
HEADING = 48
"""Height of the title over a picture that stands alone."""
TEXT, SMALL = 13.0, 12.0
_CAP = 0.34
"""Half the height of a capital, in em: from a line's middle to the letters' foot."""
_FONT = "'Source Sans 3', 'Noto Naskh Arabic', sans-serif"


def label_width(text: str) -> float:
    """The width of a label, a little more rather than less; no font is opened."""
    return text_width(text, TEXT, 400)


def small_width(text: str) -> float:
    """The width of a name on the axis."""
    return text_width(text, SMALL, 400)


@dataclass(frozen=True, slots=True)
class Picture:
    """One page's picture. `before` and `after` say what stands at its joins to other pages; empty: no join."""

    entries: Sequence[Entry]
    names: Sequence[LaneName]
    arrangement: Arrangement
    axis: Axis
    before: str = ""
    after: str = ""

    @property
    def gutter(self) -> int:
        """Width of the lane names."""
        return gutter_of(self.names)

    @property
    def width(self) -> float:
        """Of the whole picture."""
        return self.gutter + self.arrangement.width + EDGE_ROOM

    @property
    def height(self) -> float:
        """Of the whole picture."""
        return HEAD + self.arrangement.bottom + FOOT


def gutter_of(names: Sequence[LaneName]) -> int:
    """Width of the lane names."""
    return GUTTER if all(name.category is not None for name in names) else WIDE_GUTTER


def to_svg(
    picture: Picture, title: str, alternative: str, scale: float = 0.75, heading: tuple[str, str] | None = None
) -> str:  # fmt: skip
    """The picture as an SVG document; `scale` gives the points of its pixel.

    One that stands alone has a `heading`: a title and a line beneath it.
    """
    top = HEADING if heading else 0
    width, height = f"{picture.width:.6g}", f"{picture.height + top:.6g}"
    drawn = _Drawing(picture)
    body = "\n".join(drawn.all())
    if heading:
        lines = _text(0, 14, heading[0], 17, INK, weight=600) + _text(0, 34, heading[1], SMALL, INK2)
        body = f'{lines}\n<g transform="translate(0 {top})">\n{body}\n</g>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{picture.width * scale:.6g}pt"'
        f' height="{(picture.height + top) * scale:.6g}pt" viewBox="0 0 {width} {height}" role="img"'
        f' aria-label="{escape(clean(alternative))}">\n<title>{escape(clean(title), quote=False)}</title>\n'
        f"<desc>{escape(clean(alternative), quote=False)}</desc>\n<defs>{''.join(drawn.gradients.values())}</defs>\n"
        f'<rect width="{width}" height="{height}" fill="{PAGE}"/>\n{body}\n</svg>\n'
    )


@dataclass(slots=True)
class _Drawing:
    """Draws one picture; gathers the gradients that its spans fade with."""

    picture: Picture
    gradients: dict[tuple[str, bool, bool], str] = field(default_factory=dict)

    def all(self) -> list[str]:
        """Lines, axis and names, then within the plot the counts or marks with their labels."""
        arrangement = self.picture.arrangement
        parts = [*self._ground(), *self._axis()]
        for number, lane in enumerate(arrangement.lanes):
            parts += self._lane_name(number, lane)
        parts.append(f'<g transform="translate({self.picture.gutter} {HEAD})">')
        parts += list(self._columns())
        parts += [_clearing(mark) for mark in arrangement.marks if mark.label and not mark.is_inside]
        for mark in arrangement.marks:
            parts += self._mark(mark)
        parts += [_text(mark.label_x, mark.y, mark.label, TEXT, INK) for mark in arrangement.marks if mark.label]
        parts.append("</g>")
        return [*parts, *self._joins()]

    # The ground

    def _ground(self) -> Iterator[str]:
        arrangement, gutter = self.picture.arrangement, self.picture.gutter
        bottom = HEAD + arrangement.bottom
        for x in self.picture.axis.lines:
            yield _line(gutter + x, 8, gutter + x, bottom, LINE)
        for lane in arrangement.lanes:
            yield _line(0, HEAD + lane.top, self.picture.width, HEAD + lane.top, LINE)
        yield _line(0, bottom, self.picture.width, bottom, LINE)

    def _axis(self) -> Iterator[str]:
        gutter = self.picture.gutter
        for tick in self.picture.axis.upper:
            yield _text(gutter + tick.x, 15, tick.text, TEXT, INK2, weight=600)
        for tick in self.picture.axis.lower:
            yield _text(gutter + tick.x, 33, tick.text, SMALL, INK3, anchor="middle")

    def _lane_name(self, number: int, lane: Lane) -> Iterator[str]:
        name = self.picture.names[number]
        y = HEAD + lane.name_y
        left = 0.0
        if name.category is not None:
            yield _shape(CATEGORY_SHAPES[CATEGORIES[name.category]], 7, y, MARK, CATEGORY_COLOURS[name.category])
            left = 20.0
        count = f"{lane.total:,}" if lane.total else "–"
        room = self.picture.gutter - 10 - small_width(count) - left
        shown = elided(name.text, room, label_width) or f"{name.text[: max(int(room / 8), 1)]}…"
        yield _text(left, y, shown, TEXT, INK if lane.total else INK3)
        yield _text(self.picture.gutter - 6, y, count, SMALL, INK3, anchor="end")

    def _joins(self) -> Iterator[str]:
        """What goes on over the page's sides: a dashed edge with its marks, and where it goes on."""
        picture = self.picture
        y = HEAD + picture.arrangement.bottom + FOOT - 8
        bottom = HEAD + picture.arrangement.bottom
        for x, words, anchor in (
            (float(picture.gutter), picture.before, "start"),
            (picture.width - EDGE_ROOM, picture.after, "end"),
        ):
            if not words:
                continue
            yield _line(x, 4, x, bottom + 4, INK2, 0.8, dash="5 3")
            for at in (6, bottom + 9):
                yield f'<path d="M{x:.2f} {at:.2f} l-4 -5 h8 z" fill="{INK2}"/>'
            yield _text(x, y, words, SMALL, INK2, anchor=anchor)

    # Counts

    def _columns(self) -> Iterator[str]:
        arrangement = self.picture.arrangement
        if arrangement.columns is None:
            return
        counts = arrangement.columns.counts
        most = max(int(counts.max()), 1)
        step = arrangement.width / counts.shape[1]
        for number, lane in enumerate(arrangement.lanes):
            category = self.picture.names[number].category
            colour = EDGE if category is None else CATEGORY_COLOURS[category]
            floor, path = lane.top + lane.height - 2, []
            for place in np.flatnonzero(counts[number]).tolist():
                height = max((lane.height - 8) * float(np.log1p(counts[number, place]) / np.log1p(most)), 1.5)
                path.append(f"M{place * step:.2f} {floor:.2f}v{-height:.2f}h{step - 0.8:.2f}v{height:.2f}z")
            if path:
                yield f'<path d="{"".join(path)}" fill="{colour}"/>'

    # Single marks

    def _mark(self, mark: Mark) -> Iterator[str]:
        colour = INK2 if mark.category is None else CATEGORY_COLOURS[mark.category]
        entry = self.picture.entries[mark.entries[0]]
        if mark.kind == "cluster":
            yield _box(mark.left, mark.y, mark.right, SPAN_HEIGHT, PAGE, colour, 1.5, SPAN_HEIGHT / 2)
        elif mark.kind == "day":
            yield from self._day(mark, entry, colour)
        elif mark.kind == "bar":
            is_hollow = entry.hollow or entry.dashed
            dash = ' stroke-dasharray="4 3"' if entry.dashed else ""
            yield _box(mark.left, mark.y, mark.body_right, MARK, PAGE if is_hollow else colour, colour,
                       1.7 if is_hollow else 0, 2, dash)  # fmt: skip
        else:
            yield from self._span(mark, entry, colour)
        if mark.kind in ("bar", "span"):
            yield from _chevrons(mark, PAGE if mark.kind == "bar" and not entry.hollow else colour)
        if mark.ring:
            width = mark.ring - 2
            yield _box(mark.right - width + 0.7, mark.y, mark.right - 0.7, COUNT_RING - 1.4, PAGE, colour, 1.3, 8)
            yield _text(mark.right - width / 2, mark.y, str(entry.sources), SMALL, INK, anchor="middle")

    def _day(self, mark: Mark, entry: Entry, colour: str) -> Iterator[str]:
        left = mark.left + (ARROW if entry.open_left else 0)
        right = mark.body_right - (ARROW if entry.open_right else 0)
        centre = (left + right) / 2
        if entry.soft:
            reach = MARK / 2 + SOFT
            yield _box(centre - reach, mark.y, centre + reach, MARK, self._fading(colour, False, False), "none", 0, 0)
        hollow = entry.hollow or entry.dashed
        yield _shape(CATEGORY_SHAPES[CATEGORIES[entry.category]], centre, mark.y, MARK + 1, colour, hollow=hollow)
        if entry.dashed:
            yield f'<circle cx="{centre:.2f}" cy="{mark.y:.2f}" r="9" fill="none" stroke="{colour}" stroke-width="1.2" stroke-dasharray="4 3"/>'
        if entry.open_left:
            yield _arrow(left - 2, mark.y, -1, colour)
        if entry.open_right:
            yield _arrow(right + 2, mark.y, 1, colour)

    def _span(self, mark: Mark, entry: Entry, colour: str) -> Iterator[str]:
        fill = self._fading(colour, mark.cut_left, mark.cut_right)
        yield _box(mark.left, mark.y, mark.body_right, SPAN_HEIGHT, fill, "none", 0, 2)
        if entry.hollow or entry.dashed:
            dash = ' stroke-dasharray="4 3"'
            yield _box(mark.left + 0.5, mark.y, mark.body_right - 0.5, SPAN_HEIGHT - 1, "none", colour, 1.2, 3, dash)
        if entry.open_left and not mark.cut_left:
            yield _arrow(mark.left + ARROW, mark.y, -1, colour)
        if entry.open_right and not mark.cut_right:
            yield _arrow(mark.body_right - ARROW, mark.y, 1, colour)

    def _fading(self, colour: str, cut_left: bool, cut_right: bool) -> str:
        """A fill that fades towards its ends, full where it goes on beyond the page."""
        key = (colour, cut_left, cut_right)
        name = f"f{colour[1:]}{int(cut_left)}{int(cut_right)}"
        if key not in self.gradients:
            stops = ((0, 0.29 if cut_left else 0.03), (0.35, 0.29), (0.65, 0.29), (1, 0.29 if cut_right else 0.03))
            inner = "".join(f'<stop offset="{at}" stop-color="{colour}" stop-opacity="{o}"/>' for at, o in stops)
            self.gradients[key] = f'<linearGradient id="{name}">{inner}</linearGradient>'
        return f"url(#{name})"


def _clearing(mark: Mark) -> str:
    """White behind a label, so that no line of the axis runs through it."""
    return (
        f'<rect x="{mark.label_x - 2:.2f}" y="{mark.y - ROW / 2 + 4:.2f}" width="{mark.label_width + 4:.2f}"'
        f' height="{ROW - 8}" fill="{PAGE}"/>'
    )


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 0.8, dash: str = "") -> str:
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<line x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}" stroke="{colour}" stroke-width="{width}"{dashed}/>'


def _text(x: float, y: float, text: str, size: float, colour: str, *, anchor: str = "start", weight: int = 400) -> str:
    said = escape(" ".join(clean(text).split()), quote=False)
    return (
        f'<text x="{x:.2f}" y="{y + size * _CAP:.2f}" font-family="{_FONT}" font-size="{size:g}"'
        f' font-weight="{weight}" text-anchor="{anchor}" fill="{colour}">{said}</text>'
    )


def _box(
    left: float, y: float, right: float, height: float, fill: str, stroke: str, width: float, radius: float,
    dash: str = "",
) -> str:  # fmt: skip
    line = f' stroke="{stroke}" stroke-width="{width}"{dash}' if width else ""
    return (
        f'<rect x="{left:.2f}" y="{y - height / 2:.2f}" width="{max(right - left, 0.1):.2f}" height="{height:.2f}"'
        f' rx="{radius:g}" fill="{fill}"{line}/>'
    )


def _shape(shape: Shape, x: float, y: float, size: float, colour: str, *, hollow: bool = False) -> str:
    radius = (size - 0.8 if hollow else size) / 2
    paint = f'fill="{PAGE}" stroke="{colour}" stroke-width="1.7"' if hollow else f'fill="{colour}"'
    corners = outline(shape)
    if not corners:
        return f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{radius:.2f}" {paint}/>'
    points = " ".join(f"{x + a * radius:.2f},{y + b * radius:.2f}" for a, b in corners)
    return f'<polygon points="{points}" {paint}/>'


def _arrow(x: float, y: float, direction: int, colour: str) -> str:
    tip = x + direction * (ARROW - 4)
    back = tip - 4 * direction
    return (
        f'<path d="M{x:.2f} {y:.2f}H{tip:.2f}M{back:.2f} {y - 4:.2f}L{tip:.2f} {y:.2f}L{back:.2f} {y + 4:.2f}"'
        f' fill="none" stroke="{colour}" stroke-width="1.5"/>'
    )


def _chevrons(mark: Mark, colour: str) -> Iterator[str]:
    for is_cut, x, direction in ((mark.cut_left, mark.left + 5.5, -1), (mark.cut_right, mark.body_right - 5.5, 1)):
        if is_cut and mark.right - mark.left > 2 * CHEVRON_ROOM:
            tip, back = x + direction, x - 3 * direction
            yield (
                f'<path d="M{back:.2f} {mark.y - 4:.2f}L{tip:.2f} {mark.y:.2f}L{back:.2f} {mark.y + 4:.2f}"'
                f' fill="none" stroke="{colour}" stroke-width="1.6"/>'
            )
