"""Painting rows by hand where the window runs from right to left: what is measured from the left lies at the right.

Qt turns its own widgets round, not what a delegate paints. `mirrored` gives a painter to paint with as if the row ran
from left to right; where it does, that is the painter itself.
"""

import unicodedata
from typing import Any, cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTextLayout

_ABSOLUTE_FLAG = Qt.AlignmentFlag.AlignAbsolute
_ABSOLUTE = _ABSOLUTE_FLAG.value
_ISOLATE, _END = "\u2066", "\u2069"


def mirrored(painter: QPainter, row: QRect) -> QPainter:
    """A painter for the row, whose texts and pictures keep their shape and change their side."""
    if painter.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return painter
    return cast(QPainter, _Mirrored(painter, row))


def draw_layout(painter: QPainter, layout: QTextLayout, at: QPointF, width: float) -> None:
    """Draw lines of text in a column of `width` pixels whose left top corner is `at`, before it is mirrored."""
    given: Any = painter
    if isinstance(given, _Mirrored):
        layout.draw(given.painter, QPointF(given.x(at.x(), width), at.y()))
    else:
        layout.draw(painter, at)


def isolated(text: str) -> str:
    """A text of left-to-right letters alone, marked so that its stops and brackets stay at its end.

    >>> isolated("Nur Otan.") == "\\u2066Nur Otan.\\u2069", isolated("2012"), isolated("نتائج Nur Otan")
    (True, '2012', 'نتائج Nur Otan')
    """
    directions = {unicodedata.bidirectional(letter) for letter in text}
    return f"{_ISOLATE}{text}{_END}" if "L" in directions and not directions & {"R", "AL"} else text


def told(painter: QPainter, text: str) -> str:
    """A text for a painter that mirrors nothing: `isolated` where it writes from right to left."""
    return text if painter.layoutDirection() == Qt.LayoutDirection.LeftToRight else isolated(text)


class _Mirrored:
    """Stands for a painter; what it does not know itself the painter does."""

    def __init__(self, painter: QPainter, row: QRect) -> None:
        self.painter: Any = painter
        self._ends = row.left() + row.right() + 1

    def __getattr__(self, name: str) -> Any:
        return getattr(self.painter, name)

    def x(self, left: float, width: float = 0) -> float:
        """Where something of a width lies whose left edge would be at `left`."""
        return self._ends - left - width

    def rect(self, rect: QRect | QRectF) -> QRectF:
        """Where a rectangle lies."""
        return QRectF(self.x(rect.x(), rect.width()), rect.y(), rect.width(), rect.height())

    def fillRect(self, rect: QRect | QRectF, *rest: Any) -> None:
        """Fill a rectangle."""
        self.painter.fillRect(self.rect(rect), *rest)

    def drawRect(self, rect: QRect | QRectF) -> None:
        """Draw a rectangle's edge."""
        self.painter.drawRect(self.rect(rect))

    def drawRoundedRect(self, rect: QRect | QRectF, *rest: Any) -> None:
        """Draw a rectangle with round corners."""
        self.painter.drawRoundedRect(self.rect(rect), *rest)

    def drawEllipse(self, rect: QRect | QRectF) -> None:
        """Draw an ellipse."""
        self.painter.drawEllipse(self.rect(rect))

    def drawPixmap(self, *where: Any) -> None:
        """Draw a picture at a point, or at `x, y`."""
        *place, picture = where
        left, top = (place[0].x(), place[0].y()) if len(place) == 1 else place
        assert isinstance(picture, QPixmap)
        width = picture.width() / picture.devicePixelRatio()
        self.painter.drawPixmap(QPointF(self.x(left, width), top), picture)

    def translate(self, by: QPointF) -> None:
        """Begin to draw about a point."""
        self.painter.translate(QPointF(self.x(by.x()), by.y()))

    def drawText(self, where: QRect | QRectF | QPoint | QPointF, *rest: Any) -> None:
        """Write in a rectangle, or from a point on the base line."""
        *flags, text = rest
        if isinstance(where, QRect | QRectF):
            sides = [int(flag) & ~_ABSOLUTE if isinstance(flag, int) else flag & ~_ABSOLUTE_FLAG for flag in flags]
            self.painter.drawText(self.rect(where), *sides, isolated(text))
            return
        width = self.painter.fontMetrics().horizontalAdvance(text)
        self.painter.drawText(QPointF(self.x(where.x(), width), where.y()), isolated(text))
