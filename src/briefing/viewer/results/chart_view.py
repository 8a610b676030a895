"""A chart on screen: a pyqtgraph view of one graphics item that paints the chart's layout, one unit to a pixel.

A plot with axes of its own would take four times as long to make; the layout has the axis already.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QSizePolicy, QStyleOptionGraphicsItem, QWidget

from briefing.analysis.results import Stated
from briefing.brief.charts.drawing import SCREEN, Drawing, Mark
from briefing.brief.charts.kinds import Chart
from briefing.brief.charts.layout import lay_out
from briefing.viewer.results.painting import paint_stroke, stroke_span, text_width
from briefing.viewer.theme import Theme
from briefing.wording import marked, tr

LEAST_WIDTH = 120
TABLE_BELOW = marked("The table below has the same.")
TABLE_BEFORE = marked("The button before it shows the same as a table.")
_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
}  # fmt: skip


_BAND = 512
"""Logical pixels of height that are painted at once and kept: a tall chart is painted as far as it is seen."""
_BANDS_KEPT = 8


class DrawingItem(pg.GraphicsObject):
    """Paints a drawing, and a ring around the marks that are selected; what is painted once is kept as pixels."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.drawing = Drawing(1.0)
        self._theme = theme
        self.ringed: tuple[int, ...] = ()
        self._rings: list[tuple[Mark, QPainterPath]] = []
        self._has_focus = False
        self._bands: dict[tuple[int, float], QPixmap] = {}

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self._theme

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._theme = theme
        self._bands.clear()
        self.update()

    def show(self, drawing: Drawing) -> None:
        """Paint another drawing."""
        self.prepareGeometryChange()
        self.drawing = drawing
        self._bands.clear()
        self.ring((), has_focus=False)

    def ring(self, indices: tuple[int, ...], *, has_focus: bool) -> None:
        """Ring these marks; a little stronger where the keys are here."""
        if (indices, has_focus) != (self.ringed, self._has_focus) or not indices:
            self.ringed, self._has_focus = indices, has_focus
            self._rings = [(self.drawing.marks[index], ring_path(self.drawing.marks[index])) for index in indices]
            self.update()

    def boundingRect(self) -> QRectF:
        """The whole drawing."""
        return QRectF(0, 0, self.drawing.width, self.drawing.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """See the class."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self.theme.accent), 2 if self._has_focus else 1.5)
        for mark, ring in self._rings:
            if mark.is_block:
                painter.setPen(pen)
                painter.setBrush(QColor(self.theme.select))
                painter.drawPath(ring)
        seen = option.exposedRect if option is not None else self.boundingRect()
        last = math.ceil(min(seen.bottom(), self.drawing.height) / _BAND)
        for band in range(max(int(seen.top() // _BAND), 0), max(last, 1)):
            painter.drawPixmap(QPointF(0, band * _BAND), self._band(band, painter.device().devicePixelRatioF()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark, ring in self._rings:
            if not mark.is_block:
                painter.setPen(QPen(QColor(self.theme.page), 4))
                painter.drawPath(ring)
                painter.setPen(pen)
                painter.drawPath(ring)

    def _band(self, band: int, ratio: float) -> QPixmap:
        """A stretch of the drawing as pixels, with nothing where it draws nothing."""
        kept = self._bands.get((band, ratio))
        if kept is not None:
            return kept
        top = band * _BAND
        height = min(_BAND, self.drawing.height + 2 - top)
        picture = QPixmap(math.ceil(self.drawing.width * ratio), max(math.ceil(height * ratio), 1))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -top)
            for stroke in self.drawing.strokes:
                first, last = stroke_span(stroke)
                if last >= top and first <= top + height:
                    paint_stroke(painter, stroke, self.theme)
        finally:
            painter.end()  # a picture that is dropped while it is painted ends the process
        if len(self._bands) >= _BANDS_KEPT:
            self._bands.pop(next(iter(self._bands)))
        self._bands[band, ratio] = picture
        return picture


def ring_path(mark: Mark) -> QPainterPath:
    """The line around a mark, 2 px off it; around a block of seats, along its edge and behind the seats."""
    path = QPainterPath()
    if not mark.is_block:
        path.addRoundedRect(QRectF(*mark.boxes[0]).adjusted(-2, -2, 2, 2), 3, 3)
        return path
    path.setFillRule(Qt.FillRule.WindingFill)
    for left, top, width, height in mark.boxes:
        path.addEllipse(QRectF(left, top, width, height).adjusted(*_seat_margin(width)))
    return path.simplified()


def _seat_margin(pitch: float) -> tuple[float, float, float, float]:
    """How far the circle around a seat reaches beyond its box, so that neighbours' circles run into one."""
    reach = pitch * 0.3
    return -reach, -reach, reach, reach


class ChartView(pg.GraphicsView):
    """One chart. Arrow keys walk its marks, Enter opens the sentence, hovering tells it.

    `mark_hovered` carries a `Mark` (or None when the pointer leaves) and its place in global pixels; `mark_selected`
    the same when the keys reach one; `mark_opened` the mark that was clicked or entered.
    """

    spoken_role = "Chart"

    mark_hovered = Signal(object, QRect)
    mark_selected = Signal(object, QRect)
    mark_opened = Signal(object)

    def __init__(self, theme: Theme, ringed_of: Callable[[Sequence[Stated]], Sequence[int]]) -> None:
        """Start empty; `ringed_of` says which of the figures drawn stand for the selection."""
        super().__init__()
        self.setCacheMode(self.CacheModeFlag.CacheNone)  # a picture of an even ground takes 2 MB
        self._ringed_of = ringed_of
        self.where_table = TABLE_BELOW
        self._chart: Chart | None = None
        self._describe: Callable[[Mark], str] = lambda mark: mark.stated.label
        self._hovered: int | None = None
        self._laid_out: tuple[int, int, bool] | None = None
        self._style = SCREEN
        self._item = DrawingItem(theme)
        self.view_box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0)
        self.view_box.disableAutoRange()
        self.view_box.addItem(self._item, ignoreBounds=True)
        self.view_box.sigResized.connect(self._keep_scale)
        self.setCentralItem(self.view_box)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("showsFocus", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(LEAST_WIDTH)
        self.apply_theme(theme)

    @property
    def marks(self) -> list[Mark]:
        """The marks in walking order."""
        return self._item.drawing.marks

    @property
    def ringed_marks(self) -> list[Mark]:
        """The marks that show the selection."""
        return [self.marks[index] for index in self._item.ringed]

    @property
    def drawing(self) -> Drawing:
        """The chart as it is laid out now."""
        return self._item.drawing

    def show_chart(self, chart: Chart, describe: Callable[[Mark], str]) -> None:
        """Take a chart, to be drawn by `fit`; `describe` tells a mark in words for a screen reader."""
        self._chart, self._describe, self._hovered, self._laid_out = chart, describe, None, None
        self.setAccessibleName(tr("{title}, chart", title=chart.title))
        self.setAccessibleDescription(self._in_words)

    @property
    def _in_words(self) -> str:
        """What the chart says, and how one comes to its marks and to its table."""
        said = self._chart.alternative if self._chart is not None else ""
        how = tr("Arrow keys walk the marks, Enter opens the sentence.")
        return "\n".join((said, how, tr(self.where_table)))

    def apply_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._item.theme = theme
        self.setBackground(theme.page)

    def copy(self) -> None:
        """Copy what the chart says, in words."""
        if self._chart is not None:
            QGuiApplication.clipboard().setText(self._chart.alternative)

    def update_rings(self) -> None:
        """Draw the rings anew after the selection has changed."""
        ringed = tuple(self._ringed_of([mark.stated for mark in self.marks]))
        self._item.ring(ringed, has_focus=self.hasFocus())

    def mark_rect(self, index: int) -> QRect:
        """Where a mark is, in global pixels."""
        area = QRectF(*self.marks[index].boxes[0])
        for box in self.marks[index].boxes[1:]:
            area = area.united(QRectF(*box))
        placed = area.toAlignedRect()
        return QRect(self.mapToGlobal(placed.topLeft()), placed.size())

    def _keep_scale(self, box: pg.ViewBox) -> None:
        """One unit to a pixel, whatever the size."""
        box.setRange(QRectF(0, 0, max(box.width(), 1), max(box.height(), 1)), padding=0)

    def fit(self, width: int, *, with_legend: bool = False) -> None:
        """Lay the chart out for a width and take the height it needs.

        The surrounding page calls this before its layout runs: a plot that changes its own height while it is being
        resized is left with a stale range. With a legend a half circle names its parties itself.
        """
        if self._chart is None or self._laid_out == (id(self._chart), width, with_legend):
            return
        self._laid_out = id(self._chart), width, with_legend
        self._style = replace(SCREEN, with_legend=with_legend)
        self._item.show(lay_out(self._chart, float(max(width, LEAST_WIDTH)), self._style, text_width))
        self.setFixedHeight(round(self._item.drawing.height) + 1)
        self.update_rings()

    def _mark_at(self, point: QPointF) -> int | None:
        return self._item.drawing.hit(point.x(), point.y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what the pointer is on."""
        index = self._mark_at(event.position())
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.PointingHandCursor)
        if index != self._hovered:
            self._hovered = index
            if index is None:
                self.mark_hovered.emit(None, QRect())
            else:
                self.mark_hovered.emit(self.marks[index], self.mark_rect(index))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is on nothing here."""
        self._hovered = None
        self.mark_hovered.emit(None, QRect())
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        index = self._mark_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self.mark_opened.emit(self.marks[index])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is two clicks."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not this."""
        event.ignore()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab leaves the chart."""
        # pyqtgraph's view box would take the focus and keep it
        return QWidget.focusNextPrevChild(self, next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = Qt.Key(event.key())
        current = self._current()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and current is not None:
            self.mark_opened.emit(self.marks[current])
        elif key in _STEPS and self.marks:
            self._select(min(max((current if current is not None else -1) + _STEPS[key], 0), len(self.marks) - 1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.marks:
            self._select(0 if key == Qt.Key.Key_Home else len(self.marks) - 1)
        else:
            QWidget.keyPressEvent(self, event)

    def _current(self) -> int | None:
        return self._item.ringed[0] if self._item.ringed else None

    def _select(self, index: int) -> None:
        self.mark_selected.emit(self.marks[index], self.mark_rect(index))
        self.setAccessibleDescription(self._describe(self.marks[index]))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self.marks:
            current = self._current()
            self._select(0 if current is None else current)
        self.update_rings()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The focus is elsewhere."""
        super().focusOutEvent(event)
        if self._chart is not None:
            self.setAccessibleDescription(self._in_words)
        self.update_rings()
        self.mark_hovered.emit(None, QRect())
