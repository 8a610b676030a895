"""The shapes that stand for categories and parties, as painter paths."""

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from briefing.brief.palette import Shape

_SIDES = {"triangle-up": (3, -90), "triangle-right": (3, 0), "triangle-down": (3, 90), "pentagon": (5, -90)}


def shape_path(shape: Shape, size: float) -> QPainterPath:
    """The outline of a shape, centred on the origin, about `size` pixels across."""
    half = size / 2
    path = QPainterPath()
    if shape == "circle":
        path.addEllipse(QPointF(0, 0), half, half)
    elif shape == "square":
        path.addRect(QRectF(QPointF(-half, -half) * 0.92, QSizeF(size, size) * 0.92))
    elif shape == "diamond":
        path.addPolygon(_ring([(0, -half), (half, 0), (0, half), (-half, 0)], 1.12))
    elif shape == "star":
        path.addPolygon(_ring([_polar(half if n % 2 == 0 else half * 0.42, -90 + 36 * n) for n in range(10)], 1.22))
    elif shape == "plus":
        arm = half * 0.36
        corners = [(-arm, -half), (arm, -half), (arm, -arm), (half, -arm), (half, arm), (arm, arm)]
        path.addPolygon(_ring([*corners, *((-x, -y) for x, y in corners)], 1.0))
    else:
        sides, first = _SIDES[shape]
        path.addPolygon(_ring([_polar(half, first + 360 * n / sides) for n in range(sides)], 1.15))
    return path


def paint_shape(
    painter: QPainter, shape: Shape, centre: QPointF, size: float, colour: str, *, ground: str | None = None
) -> None:
    """Paint a shape, filled; or hollow (filled with `ground`, an inferred year) where a ground is given."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.setPen(QPen(QColor(colour), 1.7) if ground else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground or colour))
    painter.drawPath(shape_path(shape, size - 0.8 if ground else size))
    painter.restore()


def _polar(radius: float, degrees: float) -> tuple[float, float]:
    return radius * math.cos(math.radians(degrees)), radius * math.sin(math.radians(degrees))


def _ring(points: list[tuple[float, float]], scale: float) -> QPolygonF:
    polygon = QPolygonF([QPointF(x * scale, y * scale) for x, y in points])
    polygon.append(polygon.first())
    return polygon
