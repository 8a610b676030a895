"""The ground of a row in any list: hovered, chosen, focused."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from briefing.viewer.theme import Theme

BAR_WIDTH = 3


def paint_row_ground(
    painter: QPainter, rect: QRect, theme: Theme, *, chosen: bool, hovered: bool = False, focused: bool = False
) -> None:
    """Paint what shows a row's state: a chosen one also has a bar at its left, so that it survives greyscale."""
    if chosen:
        painter.fillRect(rect, QColor(theme.select))
        painter.fillRect(QRect(rect.left(), rect.top(), BAR_WIDTH, rect.height()), QColor(theme.accent))
    elif hovered:
        painter.fillRect(rect, QColor(theme.hover))
    if focused:
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))
