"""The picture that one moves in: wheel and drag, keys, hover and clicks over the painted timeline."""

from functools import lru_cache

import numpy as np
import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGestureEvent, QPinchGesture, QWidget

from briefing.brief.timeline.arrangement import Arrangement, Mark, Window
from briefing.brief.timeline.labels import Labels
from briefing.brief.timeline.layout import arrange
from briefing.brief.timeline.series import Indices
from briefing.brief.timeline.ticks import FIRST_DAY, LAST_DAY, axis
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, Theme
from briefing.viewer.timeline.marks import (
    AXIS_HEIGHT,
    GUTTER,
    SMALL_SIZE,
    TEXT_SIZE,
    TimelineItem,
    text_font,
)
from briefing.viewer.timeline.names import names_of
from briefing.viewer.timeline.state import TimelineState
from briefing.wording import tr

PAD_LEFT, PAD_RIGHT = 12, 6
"""Room beside a chosen span, in pixels."""
LEAST_DAYS = 4.0
ZOOM_STEP = 1.5
_HOVER_DELAY = 250
_PAGE = 0.9
"""So much of the view goes by with a page key."""
_NOTHING: Indices = np.empty(0, dtype=np.int64)
_KEY_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class TimeBox(pg.ViewBox):
    """A view box for time alone: drags pan without inertia, the wheel zooms at the pointer, no menu, no rubber band."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False, defaultPadding=0)
        self.setMouseEnabled(x=True, y=False)
        self.disableAutoRange()
        self.setYRange(0, 1, padding=0)

    def mouseDragEvent(self, ev: object, axis: int | None = None) -> None:
        """Pan in time, whichever button drags but the right one."""
        if ev.button() != Qt.MouseButton.RightButton:  # type: ignore[attr-defined]
            super().mouseDragEvent(ev, axis=0)
        else:
            ev.ignore()  # type: ignore[attr-defined]


class TimelineCanvas(pg.GraphicsView):
    """Shows a `TimelineState` in time; what the user does there is told by signals, with places in `items`."""

    spoken_role = "Chart"

    pressed = Signal(int)
    cluster_pressed = Signal(object, QPoint)
    activated = Signal()
    peek_wanted = Signal()
    jump_wanted = Signal()
    view_moved = Signal(float, float)
    step_wanted = Signal(int)
    end_wanted = Signal(bool)
    fit_wanted = Signal()
    hovered = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.setCacheMode(self.CacheModeFlag.CacheNone)  # a picture of an even ground takes 2 MB
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(GUTTER + 200, 220)
        self.setAccessibleName(tr("Timeline"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs to the right in every language
        self._box = TimeBox()
        self._plot = pg.PlotItem(viewBox=self._box, enableMenu=False)
        for side in ("left", "bottom", "right", "top"):
            self._plot.hideAxis(side)
            self._plot.getAxis(side).unlinkFromView()
        self._plot.hideButtons()
        self._plot.layout.setContentsMargins(GUTTER, AXIS_HEIGHT, 0, 0)
        self._plot.layout.setSpacing(0)
        self.setCentralItem(self._plot)
        self._item = TimelineItem(self._plot)
        self._state = TimelineState()
        self._arrangement: Arrangement | None = None
        self._theme = LIGHT
        self._follows_view = False
        self._has_key_focus = False
        self.names = names_of(QLocale())
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self._labels = Labels(lru_cache(maxsize=20_000)(QFontMetricsF(text_font()).horizontalAdvance))
        self._bold_width = QFontMetricsF(font(SANS, TEXT_SIZE, bold=True)).horizontalAdvance
        self._small_width = QFontMetricsF(font(SANS, SMALL_SIZE)).horizontalAdvance
        self._hover_timer = QTimer(self, singleShot=True, interval=_HOVER_DELAY)
        self._hover_timer.timeout.connect(self._tell_hover)
        self._hover_at = QPoint()
        self._box.sigXRangeChanged.connect(self._on_range_changed)
        self._box.sigResized.connect(lambda _box: self.refresh())
        self.scene().sigMouseClicked.connect(self._on_clicked)

    # What is shown

    def set_state(self, state: TimelineState) -> None:
        """Show another bundle's incidents, at its span."""
        self.follow_state(state)
        first, last = state.whole_span()
        room = max(last - first, 30) * 0.5
        self._box.setLimits(
            xMin=max(first - room, FIRST_DAY),
            xMax=min(last + room, LAST_DAY + 1),
            minXRange=LEAST_DAYS,
        )
        self.look_at(*state.span)

    def follow_state(self, state: TimelineState) -> None:
        """Show other incidents or other lanes in the same view."""
        self._state = state
        self._arrangement = None
        gutter = self._item.gutter_for(state.grouping.names, state.grouping.series.totals)
        if gutter != self._item.gutter:
            self._item.gutter = gutter
            self._plot.layout.setContentsMargins(gutter, AXIS_HEIGHT, 0, 0)

    def apply_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self._item.theme = theme
        self.setBackground(QColor(theme.page))
        self._item.update()

    def look_at(self, first: int, last: int) -> None:
        """Bring the days from `first` to `last` into view, with some room beside them."""
        days = last + 1 - first
        width = max(self._box.width() - PAD_LEFT - PAD_RIGHT, 50)
        day = days / width
        self._follows_view = False
        self._box.setXRange(first - PAD_LEFT * day, last + 1 + PAD_RIGHT * day, padding=0)
        self._follows_view = True
        self.refresh()

    def set_view(self, first: float, last: float) -> None:
        """Bring exactly these days into view, and tell it."""
        self._box.setXRange(first, last, padding=0)

    def view(self) -> tuple[float, float]:
        """The days in view, half-open, in parts of days."""
        first, last = self._box.viewRange()[0]
        return first, last

    def reveal(self, index: int) -> None:
        """Move as little as needed so that an incident is in view."""
        item = self._state.items[index]
        first, last = self.view()
        margin = (last - first) * 0.08
        if item.last + 1 <= first or item.first >= last:
            middle = (item.first + item.last + 1) / 2
            self.set_view(middle - (last - first) / 2, middle + (last - first) / 2)
        elif item.first < first + margin and item.last < first + margin:
            self._pan(item.first - margin - first)
        elif item.first > last - margin:
            self._pan(item.last + 1 + margin - last)

    def centre_on(self, first: int, last: int) -> None:
        """Bring a span of days into the middle; where it is longer than the view, all of it."""
        begin, end = self.view()
        length = max(end - begin, (last + 1 - first) * 1.2)
        middle = (first + last + 1) / 2
        self.set_view(middle - length / 2, middle + length / 2)

    def holding(self, index: int) -> tuple[Indices, QPoint] | None:
        """What is drawn as one with an incident, and where on the screen; `None` where it is not in view."""
        point = self.centre_of(index)
        arrangement = self._arrangement
        if point is None and arrangement is not None and arrangement.columns is not None:
            item = self._state.items[index]
            first, last = self.view()
            x = (min(max((item.first + item.last + 1) / 2, first), last) - first) * arrangement.scale
            lane = self._lane_of(index)
            y = arrangement.lanes[lane].top + arrangement.lanes[lane].height / 2
            point = QPoint(round(self._item.gutter + x), round(AXIS_HEIGHT + y))
        if point is None:
            return None
        things = self.things_at(QPointF(point))
        return (things, self.viewport().mapToGlobal(point)) if index in things else None

    def _lane_of(self, index: int) -> int:
        placed = self._state.placed
        places = placed.indices[placed.items_of(placed.indices) == index]
        return placed.lane_of(int(places[0])) if len(places) else 0

    def zoom(self, factor: float) -> None:
        """Show `factor` times as much time, about the selected incident where it is in view, else the middle."""
        first, last = self.view()
        item = self._state.selected_item
        middle = (first + last) / 2
        if item is not None and first <= (item.first + item.last + 1) / 2 <= last:
            middle = (item.first + item.last + 1) / 2
        self.set_view(middle - (middle - first) * factor, middle + (last - middle) * factor)

    def _pan(self, days: float) -> None:
        first, last = self.view()
        self.set_view(first + days, last + days)

    def refresh(self) -> None:
        """Arrange and paint anew what the state shows."""
        rect = self._box.mapRectToItem(self._plot, self._box.rect())
        if rect.width() < 10 or rect.height() < 10:
            return
        state = self._state
        view = self.view()
        window = Window(view, state.span, rect.width(), rect.height(), state.within == "certainly", state.selected)
        self._arrangement = arrange(state.entries, state.placed, window, self._labels, self._arrangement)
        ticks = axis(*view, rect.width(), self._small_width, self.names)
        size = self._plot.rect().size()
        self._item.show_arrangement(
            state.entries,
            self._arrangement,
            ticks,
            state.selected,
            self._selected_x(),
            (size.width(), size.height()),
            state.grouping.names,
            self._report(),
        )

    def _selected_x(self) -> float | None:
        item = self._state.selected_item
        if item is None or self._arrangement is None:
            return None
        day = item.first + 0.5 if item.first == item.last else float(item.first)
        return (day - self.view()[0]) * self._arrangement.scale

    def _report(self) -> tuple[float, float] | None:
        """From where to where the selected incident was first reported, in pixels of the plot."""
        item = self._state.selected_item
        if item is None or self._arrangement is None or self._state.dates == "report":
            return None
        report = self._state.reports.first_report(item.incident)
        if report is None or report[0] <= item.last:
            return None
        first, scale = self.view()[0], self._arrangement.scale
        return (report[0] - first) * scale, (report[1] + 1 - first) * scale

    @property
    def arrangement(self) -> Arrangement | None:
        """What is painted."""
        return self._arrangement

    def centre_of(self, index: int) -> QPoint | None:
        """Where an incident's mark stands, in pixels of the viewport; `None` where it is not in view."""
        mark = self._arrangement.mark_of(index) if self._arrangement else None
        if mark is None:
            return None
        point = QPointF(self._item.gutter + (mark.left + mark.right) / 2, AXIS_HEIGHT + mark.y)
        return QPoint(self.mapFromScene(self._plot.mapToScene(point)))

    # What the user does

    def _on_range_changed(self) -> None:
        if self._follows_view:
            self._hover_timer.stop()
            self.view_moved.emit(*self.view())

    def _mark_at(self, scene_point: QPointF) -> Mark | None:
        if self._arrangement is None:
            return None
        point = self._plot.mapFromScene(scene_point)
        x, y = point.x() - self._item.gutter, point.y() - AXIS_HEIGHT
        return self._arrangement.mark_at(x, y) if x >= 0 else None

    def things_at(self, point: QPointF) -> Indices:
        """The places of the incidents under a point of the viewport: one mark's, a cluster's, or a column's."""
        arrangement = self._arrangement
        if arrangement is None:
            return _NOTHING
        if arrangement.columns is None:
            mark = self._mark_at(self.mapToScene(point.toPoint()))
            return _NOTHING if mark is None else np.array(mark.entries, dtype=np.int64)
        inner = self._plot.mapFromScene(self.mapToScene(point.toPoint()))
        column = arrangement.column_at(inner.x() - self._item.gutter, inner.y() - AXIS_HEIGHT)
        if column is None:
            return _NOTHING
        lane, left, right = column
        first = self.view()[0]
        placed = self._state.placed
        found = placed.in_lane(lane, first + left / arrangement.scale, first + right / arrangement.scale)
        return placed.items_of(found)

    def _on_clicked(self, event: MouseClickEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or event.double():
            return
        self.hovered.emit(_NOTHING, QPoint())
        point = self.mapFromScene(event.scenePos())
        things = self.things_at(QPointF(point))
        if len(things) > 1:
            self.cluster_pressed.emit(things, self.viewport().mapToGlobal(point))
        elif len(things):
            self.pressed.emit(int(things[0]))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the mark that the first click selected; on the ground, show everything."""
        super().mouseDoubleClickEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        things = self.things_at(event.position())
        if not len(things):
            self.fit_wanted.emit()
        elif len(things) == 1:
            self.pressed.emit(int(things[0]))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; sideways, or with Shift, move in time."""
        sideways = event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not sideways:
            sideways = event.angleDelta().y()
        elif abs(sideways) <= abs(event.angleDelta().y()):
            super().wheelEvent(event)
            return
        first, last = self.view()
        self._pan(-sideways / 120 * (last - first) / 12)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom where two fingers pinch, on a touchpad or on the screen."""
        if event.type() == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_at(1 / max(1 + event.value(), 0.1), event.position().x())
                return True
        elif event.type() == QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                centre = self.viewport().mapFromGlobal(pinch.centerPoint())
                self.zoom_at(1 / max(pinch.scaleFactor(), 0.1), centre.x())
                event.accept(pinch)
                return True
        return bool(super().viewportEvent(event))

    def zoom_at(self, factor: float, x: float) -> None:
        """Show `factor` times as much time, with the day under a pixel of the viewport staying there."""
        first, last = self.view()
        share = (x - self._item.gutter) / max(self._box.width(), 1)
        day = first + min(max(share, 0.0), 1.0) * (last - first)
        self.set_view(day - (day - first) * factor, day + (last - day) * factor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, `+` and `-` zoom, page keys pan, Home and End go to the ends, `0` shows everything, Enter opens.

        Space looks inside the cluster that holds the selected incident; `G` asks for a date to go to.
        """
        key, moves = event.key(), Qt.Key
        self.hovered.emit(_NOTHING, QPoint())
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif key in (moves.Key_Right, moves.Key_Down, moves.Key_Left, moves.Key_Up):
            self.step_wanted.emit(1 if key in (moves.Key_Right, moves.Key_Down) else -1)
        elif key in (moves.Key_Plus, moves.Key_Equal, moves.Key_Minus):
            self.zoom(ZOOM_STEP if key == moves.Key_Minus else 1 / ZOOM_STEP)
        elif key in (moves.Key_PageUp, moves.Key_PageDown):
            first, last = self.view()
            self._pan((last - first) * (_PAGE if key == moves.Key_PageDown else -_PAGE))
        elif key in (moves.Key_Home, moves.Key_End):
            self.end_wanted.emit(key == moves.Key_End)
        elif key == moves.Key_0:
            self.fit_wanted.emit()
        elif key in (moves.Key_Return, moves.Key_Enter):
            self.activated.emit()
        elif key == moves.Key_Space:
            self.peek_wanted.emit()
        elif key == moves.Key_G:
            self.jump_wanted.emit()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is under the pointer once it rests there."""
        super().mouseMoveEvent(event)
        self.hovered.emit(_NOTHING, QPoint())
        is_over = bool(len(self.things_at(event.position())))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)
        self._hover_at = event.position().toPoint()
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover_timer.start()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        self._hover_timer.stop()
        self.hovered.emit(_NOTHING, QPoint())
        super().leaveEvent(event)

    def _tell_hover(self) -> None:
        things = self.things_at(QPointF(self._hover_at))
        if len(things):
            self.hovered.emit(things, self.viewport().mapToGlobal(self._hover_at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where the keyboard brought it."""
        self._has_key_focus = event.reason() in _KEY_REASONS
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        self._has_key_focus = False
        super().focusOutEvent(event)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """The ring of the keyboard's focus."""
        super().drawForeground(painter, rect)
        if self._has_key_focus:
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewRect()).adjusted(1, 1, -1, -1))
