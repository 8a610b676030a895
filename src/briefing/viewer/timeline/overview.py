"""The strip beneath: all incidents in time, and a frame over what is in view that one can drag."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.brief.timeline.ticks import Axis, axis
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, Theme
from briefing.viewer.timeline.marks import SMALL_SIZE
from briefing.viewer.timeline.state import TimelineState
from briefing.wording import tr

HEIGHT = 88
_TOP, _BOTTOM = 11, 56
_INSET = 14
_STEP = 2
_GRIP = 5
_LEAST_FRAME = 6.0


class OverviewStrip(QWidget):
    """Shows when all incidents are; `view_dragged` tells which days the user drags the frame over."""

    spoken_role = "Chart"

    view_dragged = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs from left to right everywhere
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Overview of all incidents"))
        self.setAccessibleDescription(
            tr("When all incidents are, and which days are in view; the list of incidents has the same.")
        )
        self._state = TimelineState()
        self._theme: Theme = LIGHT
        self._view = (0.0, 1.0)
        self._whole = (0.0, 1.0)
        self._picture: QPixmap | None = None
        self._grip = ""
        self._grip_offset = 0.0

    def sizeHint(self) -> QSize:
        """As wide as there is room, of one height."""
        return QSize(400, HEIGHT)

    def set_state(self, state: TimelineState) -> None:
        """Show the incidents that pass a state's filter."""
        self._state = state
        first, last = state.whole_span()
        room = (last + 1 - first) * 0.02
        self._whole = (first - room, last + 1 + room)
        self._picture = None
        self.update()

    def set_view(self, first: float, last: float) -> None:
        """Frame these days."""
        self._view = (first, last)
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self._picture = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew at the new width."""
        self._picture = None
        super().resizeEvent(event)

    # Painting

    @property
    def _width(self) -> float:
        return max(self.width() - 2 * _INSET, 10)

    def x_of(self, day: float) -> float:
        """Where a day stands, in pixels."""
        return _INSET + (day - self._whole[0]) / (self._whole[1] - self._whole[0]) * self._width

    def _day(self, x: float) -> float:
        return self._whole[0] + (x - _INSET) / self._width * (self._whole[1] - self._whole[0])

    def _frame(self) -> QRectF:
        left = max(self.x_of(self._view[0]), 1)
        right = min(self.x_of(self._view[1]), self.width() - 1)
        if right - left < _LEAST_FRAME:
            left, right = (left + right - _LEAST_FRAME) / 2, (left + right + _LEAST_FRAME) / 2
        return QRectF(left, _TOP, right - left, _BOTTOM - _TOP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame's ground, the incidents, the frame."""
        if self._picture is None:
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.page))
        frame = self._frame()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.select))
        painter.drawRoundedRect(frame, 3, 3)
        painter.drawPixmap(0, 0, self._picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.accent), 1.5))
        painter.drawRoundedRect(frame, 3, 3)

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setFont(font(SANS, SMALL_SIZE))
        ticks = axis(*self._whole, self._width, lambda text: float(painter.fontMetrics().horizontalAdvance(text)))
        self._paint_axis(painter, ticks)
        self._paint_incidents(painter)
        painter.end()
        return picture

    def _paint_axis(self, painter: QPainter, ticks: Axis) -> None:
        for x in ticks.lines:
            painter.setPen(QColor(self._theme.line))
            painter.drawLine(QPointF(round(_INSET + x), _TOP), QPointF(round(_INSET + x), _BOTTOM))
        painter.setPen(QColor(self._theme.ink3))
        for tick in ticks.upper:
            painter.drawText(QPointF(_INSET + tick.x, _BOTTOM + 16), tick.text)

    def _paint_incidents(self, painter: QPainter) -> None:
        edges = np.linspace(*self._whole, int(self._width // _STEP) + 1)
        counts = self._state.placed.counts(edges)
        most = max(float(np.log(max(int(counts.max()), 1))), 1)
        row = (_BOTTOM - _TOP - 6) / len(counts)
        opacity = np.where(counts > 0, 153 + 102 * np.log(np.maximum(counts, 1)) / most, 0).astype(np.uint32)
        for lane, name in enumerate(self._state.grouping.names):
            colour = QColor(self._theme.quiet if name.category is None else self._theme.categories[name.category])
            pixels = (opacity[lane] << 24) | np.uint32(colour.rgb() & 0xFFFFFF)
            line = QImage(pixels.tobytes(), len(pixels), 1, 4 * len(pixels), QImage.Format.Format_ARGB32)
            painter.drawImage(QRectF(_INSET, _TOP + 4 + lane * row, self._width, min(2.6, row)), line)

    # Dragging

    def _grip_at(self, x: float) -> str:
        frame = self._frame()
        if frame.width() > 4 * _GRIP and abs(x - frame.left()) <= _GRIP:
            return "left"
        if frame.width() > 4 * _GRIP and abs(x - frame.right()) <= _GRIP:
            return "right"
        return "frame" if frame.left() - _GRIP <= x <= frame.right() + _GRIP else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the frame or one of its sides; beside it, bring the frame here."""
        x = event.position().x()
        self._grip = self._grip_at(x)
        self._grip_offset = self._day(x) - self._view[0]
        if not self._grip:
            self._grip, self._grip_offset = "frame", (self._view[1] - self._view[0]) / 2
            self._drag_to(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was taken."""
        x = event.position().x()
        if self._grip and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(x)
            return
        shapes = {"left": Qt.CursorShape.SizeHorCursor, "right": Qt.CursorShape.SizeHorCursor}
        self.setCursor(shapes.get(self._grip_at(x), Qt.CursorShape.OpenHandCursor))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip = ""

    def _drag_to(self, x: float) -> None:
        first, last = self._view
        day = self._day(x)
        if self._grip == "left":
            first = min(day, last - 1)
        elif self._grip == "right":
            last = max(day, first + 1)
        else:
            first, last = day - self._grip_offset, day - self._grip_offset + last - first
        self.view_dragged.emit(first, last)
