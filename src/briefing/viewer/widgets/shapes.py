"""The shapes that stand for categories and parties, as painter paths."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from briefing.brief.palette import Shape, outline


@lru_cache(maxsize=64)
def shape_path(shape: Shape, size: float) -> QPainterPath:
    """The outline of a shape, centred on the origin, about `size` pixels across; made once, to be drawn and not changed."""
    path = QPainterPath()
    corners = [QPointF(x, y) * (size / 2) for x, y in outline(shape)]
    if corners:
        path.addPolygon(QPolygonF([*corners, corners[0]]))
    else:
        path.addEllipse(QPointF(0, 0), size / 2, size / 2)
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


def shape_icon(shape: Shape, colour: str, size: float) -> QIcon:
    """A shape as an icon of 16 pixels."""
    drawn = QPixmap(32, 32)
    drawn.setDevicePixelRatio(2)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint_shape(painter, shape, QPointF(8, 8.5), size, colour)
    painter.end()
    return QIcon(drawn)
