"""Painting a laid-out chart with Qt in the theme's colours."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from briefing.brief.charts.drawing import Fill, Line, Marker, Rect, Stroke, Words
from briefing.brief.palette import OTHERS_COLOUR, PARTY_PATTERNS, Pattern
from briefing.viewer.theme import SANS, Theme
from briefing.viewer.widgets.shapes import shape_path

_TILE = 6.5


def chart_font(size: float, weight: int) -> QFont:
    """The interface's face at a size in whole logical pixels."""
    made = QFont(SANS)
    made.setPixelSize(round(size))
    made.setWeight(QFont.Weight.DemiBold if weight >= 600 else QFont.Weight.Normal)
    return made


@lru_cache(maxsize=64)
def _metrics(size: float, weight: int) -> QFontMetricsF:
    return QFontMetricsF(chart_font(size, weight))


@lru_cache(maxsize=8192)
def text_width(text: str, size: float, weight: int) -> float:
    """The width of a text on screen in logical pixels."""
    return _metrics(size, weight).horizontalAdvance(text)


def party_colour(theme: Theme, number: int) -> str:
    """A party's colour; from the ninth on one grey."""
    return theme.parties[number] if number < len(theme.parties) else OTHERS_COLOUR


def paint_stroke(painter: QPainter, stroke: Stroke, theme: Theme) -> None:
    """Paint one stroke of a drawing."""
    if isinstance(stroke, Rect):
        _paint_bar(painter, stroke, theme)
    elif isinstance(stroke, Line):
        _paint_line(painter, stroke, theme)
    elif isinstance(stroke, Words):
        _paint_words(painter, stroke, theme)
    else:
        _paint_marker(painter, stroke, theme)


def stroke_span(stroke: Stroke) -> tuple[float, float]:
    """From where to where down the drawing a stroke reaches."""
    if isinstance(stroke, Rect):
        return stroke.y, stroke.y + stroke.height
    if isinstance(stroke, Line):
        return min(stroke.y1, stroke.y2) - stroke.width, max(stroke.y1, stroke.y2) + stroke.width
    reach = stroke.size if isinstance(stroke, Words) else stroke.r * 1.3 + 2
    return stroke.y - reach, stroke.y + reach


def _colour(theme: Theme, fill: Fill) -> QColor:
    return QColor(party_colour(theme, fill) if isinstance(fill, int) else getattr(theme, fill))


def _paint_line(painter: QPainter, stroke: Line, theme: Theme) -> None:
    pen = QPen(_colour(theme, stroke.fill), stroke.width)
    if stroke.dash:
        pen.setDashPattern(list(stroke.dash))
    painter.setPen(pen)
    # a line of an odd width is sharp on the middle of a pixel
    shift = 0.5 if stroke.width == 1 and stroke.x1 == stroke.x2 else 0.0
    x1, x2 = (round(stroke.x1) + shift, round(stroke.x2) + shift) if shift else (stroke.x1, stroke.x2)
    painter.drawLine(QPointF(x1, stroke.y1), QPointF(x2, stroke.y2))


def _paint_words(painter: QPainter, stroke: Words, theme: Theme) -> None:
    painter.setFont(chart_font(stroke.size, stroke.weight))
    painter.setPen(_colour(theme, stroke.role))
    metrics = _metrics(stroke.size, stroke.weight)
    width = text_width(stroke.text, stroke.size, stroke.weight)
    left = round(stroke.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[stroke.anchor] * width)
    base = round(stroke.y + stroke.size * 0.34)
    # grid lines stop at letters
    painter.fillRect(
        QRectF(left - 2, base - metrics.capHeight() - 3, width + 4, metrics.capHeight() + 6), QColor(theme.page)
    )
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text in its own direction
    painter.drawText(QPointF(left, base), stroke.text)


def _paint_marker(painter: QPainter, stroke: Marker, theme: Theme) -> None:
    painter.setPen(QPen(_colour(theme, stroke.stroke), 1.7) if stroke.stroke else Qt.PenStyle.NoPen)
    painter.setBrush(_colour(theme, stroke.fill))
    painter.drawPath(shape_path(stroke.shape, stroke.r * 2).translated(stroke.x, stroke.y))


def _paint_bar(painter: QPainter, bar: Rect, theme: Theme) -> None:
    ground = QColor(party_colour(theme, bar.number))
    box = QRectF(round(bar.x), round(bar.y), max(round(bar.width), 1), round(bar.height))
    painter.fillRect(box, ground)
    pattern = PARTY_PATTERNS[bar.number] if bar.number < len(PARTY_PATTERNS) else "solid"
    if pattern == "solid":
        return
    over = QColor(Qt.GlobalColor.black if ground.lightnessF() > 0.75 else Qt.GlobalColor.white)
    over.setAlphaF(0.65)
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.translate(box.topLeft())
    if pattern == "dots":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(over))
    else:
        painter.setPen(QPen(over, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_pattern_path(pattern, box.width(), box.height()))
    painter.restore()


def _pattern_path(pattern: Pattern, width: float, height: float) -> QPainterPath:
    """The lines or dots of a pattern over a bar that begins at the origin."""
    path = QPainterPath()
    columns, rows = int(width / _TILE) + 1, int(height / _TILE) + 1
    if pattern == "dots":
        for column in range(columns):
            for row in range(rows):
                path.addEllipse(QPointF(_TILE * (column + 0.5), _TILE * (row + 0.5)), 1.5, 1.5)
    if pattern in ("horizontal", "cross"):
        for row in range(rows):
            _line(path, 0, _TILE * (row + 0.5), width, _TILE * (row + 0.5))
    if pattern in ("vertical", "cross"):
        for column in range(columns):
            _line(path, _TILE * (column + 0.5), 0, _TILE * (column + 0.5), height)
    if pattern in ("diagonal", "diagonal-cross"):
        for column in range(int((width + height) / _TILE) + 2):
            _line(path, _TILE * column, 0, _TILE * column - height, height)
    if pattern in ("back-diagonal", "diagonal-cross"):
        for column in range(int((width + height) / _TILE) + 2):
            _line(path, _TILE * column - height, 0, _TILE * column, height)
    return path


def _line(path: QPainterPath, x1: float, y1: float, x2: float, y2: float) -> None:
    path.moveTo(x1, y1)
    path.lineTo(x2, y2)
