"""A chart as a file of its own: SVG, PNG or PDF, with its title, its sources and the fingerprint of what it shows."""

import hashlib
import json
from dataclasses import dataclass, replace
from typing import Any, Literal

from briefing.brief.charts.drawing import PAPER, Drawing, Line, Marker, Rect, Stroke, Words, fit
from briefing.brief.charts.kinds import Chart
from briefing.brief.charts.layout import lay_out
from briefing.brief.charts.svg import svg_of, text_width
from briefing.brief.press import PRESS, STANDARDS, NotSetError
from briefing.brief.rtl_words import taken_out
from briefing.errors import BriefingError
from briefing.wording import tr

PictureFormat = Literal["svg", "png", "pdf"]
WIDTH = 520.0
"""Points: a picture that fills the column of an A4 page."""
_MARGIN = 16.0
_PPI = 144
"""Pixels an inch of a PNG: two for each point at 72, as screens of double density want."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart with what stands around it: `heading` above, `source` and the fingerprint below."""

    chart: Chart
    heading: str
    source: str
    edition: str

    @property
    def fingerprint(self) -> str:
        """Eight hexadecimal digits that stand for what is shown, of which bundle: the same figures give the same."""
        shown = json.dumps([self.chart.title, self.chart.alternative, self.heading, self.source, self.edition])
        return hashlib.sha256(shown.encode()).hexdigest()[:8]


def picture_bytes(picture: Picture, format: PictureFormat, width: float = WIDTH) -> bytes:
    """The picture as a file.

    Raises:
        BriefingError: the PDF or PNG cannot be set.
    """
    drawing = framed(picture, width)
    svg = svg_of(drawing, picture.heading, picture.chart.alternative)
    if format == "svg":
        return svg.encode()
    svg, over = taken_out(svg)
    inputs = {
        "svg": svg, "over": over, "width": drawing.width, "height": drawing.height,
        "title": f"{picture.heading}: {picture.chart.title}", "alt": picture.chart.alternative,
    }  # fmt: skip
    options: dict[str, Any] = (
        {"format": "pdf", "pdf_standards": STANDARDS, "timestamp": 0}
        if format == "pdf"
        else {"format": "png", "ppi": _PPI}
    )
    sent = {"picture": json.dumps(inputs, ensure_ascii=False)}
    try:
        (made,) = PRESS.set_pages("charts/picture_page.typ", sent, **options)
    except NotSetError as error:
        raise BriefingError(
            tr(
                "The picture could not be written as {kind}: {reason}. Export it as SVG.",
                kind=format.upper(),
                reason=error,
            )
        ) from None
    return made


def framed(picture: Picture, width: float) -> Drawing:
    """The chart on paper with title and note above, sources and fingerprint below."""
    inner = width - 2 * _MARGIN
    chart = lay_out(picture.chart, inner, PAPER, text_width)
    strokes: list[Stroke] = []
    y = _MARGIN + PAPER.text
    title = f"{picture.chart.title}. {picture.heading}"
    y = _lines(strokes, title, y, 11.0, inner, weight=600)
    if picture.chart.note:
        note = picture.chart.note
        y = _lines(strokes, f"{note[0].upper()}{note[1:]}.".replace("..", "."), y + 1, PAPER.small, inner)
    top = y + PAPER.gap
    strokes += [moved(stroke, _MARGIN, top) for stroke in chart.strokes]
    y = top + chart.height + PAPER.gap
    strokes.append(Line(_MARGIN, y, width - _MARGIN, y, "line"))
    source, which = about_picture(picture)
    y = _lines(strokes, source, y + PAPER.small * 1.1, PAPER.small, inner)
    y = _lines(strokes, which, y, PAPER.small, inner)
    return Drawing(width, y + _MARGIN - PAPER.small * 0.6, strokes)


def about_picture(picture: Picture) -> tuple[str, str]:
    """Who states what a picture shows; of which edition it is, and its fingerprint."""
    said = picture.chart.said
    which = said.figure_line.format(edition=picture.edition, fingerprint=picture.fingerprint)
    return said.source_line.format(source=picture.source), which


def _lines(strokes: list[Stroke], text: str, y: float, size: float, width: float, *, weight: int = 400) -> float:
    """Words on as many as four lines from `y` down; gives where the next line goes."""
    for row in fit(text, width, 4, lambda words: text_width(words, size, weight)):
        strokes.append(Words(_MARGIN, y, row, size, "ink" if weight >= 600 else "ink3", weight))
        y += size * 1.35
    return y


def moved(stroke: Stroke, dx: float, dy: float) -> Stroke:
    """A stroke elsewhere."""
    match stroke:
        case Line():
            return replace(stroke, x1=stroke.x1 + dx, x2=stroke.x2 + dx, y1=stroke.y1 + dy, y2=stroke.y2 + dy)
        case Rect() | Words() | Marker():
            return replace(stroke, x=stroke.x + dx, y=stroke.y + dy)
