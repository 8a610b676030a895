"""The picture on screen: one graphics object paints lanes, axis, marks and labels from an arrangement."""

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QLinearGradient, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from briefing.brief.palette import CATEGORY_SHAPES
from briefing.brief.timeline.arrangement import (
    ARROW,
    CHEVRON_ROOM,
    COUNT_RING,
    MARK,
    RING,
    ROW,
    SOFT,
    SPAN_HEIGHT,
    Arrangement,
    Columns,
    Entry,
    Lane,
    Mark,
)
from briefing.brief.timeline.lanes import LaneName
from briefing.brief.timeline.ticks import Axis
from briefing.bundle.records import CATEGORIES
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, Theme
from briefing.viewer.widgets.mirrored import told
from briefing.viewer.widgets.shapes import paint_shape
from briefing.wording import number

GUTTER = 110
"""Least width of the lane names, in pixels."""
_MOST_NAME = 118
_SHAPE_ROOM = 30
_NAME_LEFT = 16
AXIS_HEIGHT = 44
TEXT_SIZE = 13
SMALL_SIZE = 12
HOLLOW_STROKE = 1.7
FADE = 70
"""Over so many pixels at most a span fades out where the words leave it open."""
_OPACITY = 0.29
_HALO = 3
_FAINT = 0.03


def text_font() -> QFont:
    """The face of labels and lane names."""
    return font(SANS, TEXT_SIZE)


def faded(colour: str, opacity: float) -> QColor:
    """A colour at an opacity from 0 to 1."""
    made = QColor(colour)
    made.setAlphaF(opacity)
    return made


def span_gradient(left: float, right: float, colour: str, cut_left: bool, cut_right: bool) -> QLinearGradient:
    """The ground of a soft span: fading towards its ends, full where it goes on beyond the view."""
    gradient = QLinearGradient(left, 0, right, 0)
    fade = min(0.5, FADE / max(right - left, 1)) if cut_left or cut_right else 0.5
    gradient.setColorAt(0, faded(colour, _OPACITY if cut_left else _FAINT))
    gradient.setColorAt(fade, faded(colour, _OPACITY))
    gradient.setColorAt(1 - fade, faded(colour, _OPACITY))
    gradient.setColorAt(1, faded(colour, _OPACITY if cut_right else _FAINT))
    return gradient


def _count(lane: Lane) -> str:
    return number(lane.total) if lane.total else "–"


def _dashed(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3, 2.5])
    return pen


class TimelineItem(pg.GraphicsObject):
    """Paints an arrangement in the pixels of its parent, lane names and axis included."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(-10)
        self.theme: Theme = LIGHT
        self.gutter = GUTTER
        self._entries: Sequence[Entry] = ()
        self._names: Sequence[LaneName] = ()
        self._arrangement: Arrangement | None = None
        self._axis = Axis((), (), ())
        self._selected: int | None = None
        self._selected_x: float | None = None
        self._report: tuple[float, float] | None = None
        self._size = (0.0, 0.0)
        self._text = text_font()
        self._bold = font(SANS, TEXT_SIZE, bold=True)
        self._small = font(SANS, SMALL_SIZE)
        self._text_metrics, self._small_metrics = QFontMetricsF(self._text), QFontMetricsF(self._small)
        self._ascent = self._text_metrics.capHeight() / 2

    def show_arrangement(
        self,
        entries: Sequence[Entry],
        arrangement: Arrangement,
        axis: Axis,
        selected: int | None,
        selected_x: float | None,
        size: tuple[float, float],
        names: Sequence[LaneName],
        report: tuple[float, float] | None = None,
    ) -> None:
        """Paint this from now on.

        `selected_x` is where the dotted line stands, `report` from where to where the selected incident was first
        reported, in pixels of the plot.
        """
        if size != self._size:
            self.prepareGeometryChange()
        self._entries, self._arrangement, self._axis, self._names = entries, arrangement, axis, names
        self._report = report
        self._selected, self._selected_x, self._size = selected, selected_x, size
        self.update()

    def boundingRect(self) -> QRectF:
        """The whole parent."""
        return QRectF(0, 0, *self._size)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Lines first, then lane names and axis, then the marks within the plot."""
        if self._arrangement is None:
            return
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each label in its own direction
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_lines(painter, self._arrangement)
        self._paint_axis(painter)
        for place, lane in enumerate(self._arrangement.lanes):
            self._paint_lane_name(painter, place, lane)
        painter.save()
        painter.setClipRect(QRectF(self.gutter, 0, self._size[0] - self.gutter, self._size[1]))
        painter.translate(self.gutter, AXIS_HEIGHT)
        if self._arrangement.columns is not None:
            self._paint_columns(painter, self._arrangement.columns, self._arrangement)
        self._paint_marks(painter, self._arrangement)
        painter.restore()

    # The ground

    def _paint_lines(self, painter: QPainter, arrangement: Arrangement) -> None:
        width, _ = self._size
        bottom = min(AXIS_HEIGHT + arrangement.bottom, self._size[1] - 1)
        painter.setPen(QPen(QColor(self.theme.line), 1))
        for x in self._axis.lines:
            painter.drawLine(QPointF(round(self.gutter + x), 8), QPointF(round(self.gutter + x), bottom))
        for lane in arrangement.lanes:
            y = AXIS_HEIGHT + round(lane.top)
            painter.drawLine(QPointF(0, y), QPointF(width, y))
        painter.drawLine(QPointF(0, bottom), QPointF(width, bottom))
        if self._selected_x is not None and 0 <= self._selected_x <= arrangement.width:
            x = round(self.gutter + self._selected_x)
            painter.setPen(QPen(QColor(self.theme.accent), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, AXIS_HEIGHT - 4), QPointF(x, bottom))

    def _paint_axis(self, painter: QPainter) -> None:
        painter.setFont(self._bold)
        painter.setPen(QColor(self.theme.ink2))
        for tick in self._axis.upper:
            painter.drawText(QPointF(self.gutter + tick.x, 20), tick.text)
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.ink3))
        for tick in self._axis.lower:
            x = self.gutter + tick.x - self._small_metrics.horizontalAdvance(tick.text) / 2
            painter.drawText(QPointF(x, 37), tick.text)

    def _paint_lane_name(self, painter: QPainter, number: int, lane: Lane) -> None:
        name = self._names[number]
        y = AXIS_HEIGHT + lane.name_y
        left: float = _NAME_LEFT
        if name.category is not None:
            category = CATEGORIES[name.category]
            paint_shape(painter, CATEGORY_SHAPES[category], QPointF(16, y), MARK, self.theme.category(category))
            left = _SHAPE_ROOM
        painter.setFont(self._text)
        painter.setPen(QColor(self.theme.ink if lane.total else self.theme.ink3))
        count = _count(lane)
        right = self.gutter - 6 - self._small_metrics.horizontalAdvance(count)
        text = self._text_metrics.elidedText(name.text, Qt.TextElideMode.ElideRight, right - left - 4)
        painter.drawText(QPointF(left, y + self._ascent), told(painter, text))
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.ink3))
        painter.drawText(QPointF(right, y + self._ascent), count)

    def gutter_for(self, names: Sequence[LaneName], totals: Sequence[int]) -> int:
        """How much room these lane names take with their counts."""
        left = _SHAPE_ROOM if any(name.category is not None for name in names) else _NAME_LEFT
        widest = max((self._text_metrics.horizontalAdvance(name.text) for name in names), default=0)
        count = max((self._small_metrics.horizontalAdvance(number(total)) for total in totals), default=0)
        return max(GUTTER, math.ceil(left + min(widest, _MOST_NAME) + count + 14))

    # Counts

    def _paint_columns(self, painter: QPainter, columns: Columns, arrangement: Arrangement) -> None:
        """All columns as one picture, which costs the same however many there are.

        Made with a byte a pixel and put unscaled: measured at a fifth of as many rectangles, a third of a scaled picture.
        """
        width, height = max(int(arrangement.width), 1), max(int(arrangement.bottom), 1)
        count = columns.counts.shape[1]
        column = np.minimum(np.arange(width) * count // width, count - 1)
        is_bar = np.append(np.diff(column) == 0, False)
        scale = 1 / np.log1p(max(int(columns.counts.max()), 1))
        pixels = np.zeros((height, (width + 3) // 4 * 4), dtype=np.uint8)
        colours = [0]
        for place, (lane, counts) in enumerate(zip(arrangement.lanes, columns.counts, strict=True)):
            colours.append(QColor(self._lane_colour(place)).rgba())
            if not counts.any():
                continue
            room, floor = lane.height - 8, min(round(lane.top + lane.height) - 2, height)
            heights = np.where(counts > 0, np.maximum(room * np.log1p(counts) * scale, 2), 0).astype(np.int16)
            tall = heights[column] * is_bar
            top = max(floor - int(heights.max()), 0)
            rows = np.arange(floor - top, 0, -1, dtype=np.int16)[:, None]
            np.multiply(rows <= tall, np.uint8(place + 1), out=pixels[top:floor, :width])
        image = QImage(pixels.data, width, height, pixels.shape[1], QImage.Format.Format_Indexed8)
        image.setColorTable(colours)
        painter.drawImage(QPoint(0, 0), image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))

    # Single marks

    def _paint_marks(self, painter: QPainter, arrangement: Arrangement) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_report(painter, arrangement)
        for mark in arrangement.marks:
            if mark.kind == "cluster":
                self._paint_cluster(painter, mark)
            elif mark.kind == "day":
                self._paint_day(painter, mark, self._entries[mark.entries[0]])
            elif mark.kind == "bar":
                self._paint_bar(painter, mark, self._entries[mark.entries[0]])
            else:
                self._paint_span(painter, mark, self._entries[mark.entries[0]])
            if mark.ring:
                self._paint_count(painter, mark, self._entries[mark.entries[0]].sources)
        painter.setFont(self._text)
        for mark in arrangement.marks:
            if mark.label:
                self._paint_label(painter, mark)

    def _lane_colour(self, number: int) -> str:
        category = self._names[number].category
        return self.theme.quiet if category is None else self.theme.category(CATEGORIES[category])

    def _colour(self, mark: Mark) -> str:
        return self.theme.ink2 if mark.category is None else self.theme.category(CATEGORIES[mark.category])

    def _paint_report(self, painter: QPainter, arrangement: Arrangement) -> None:
        """A thin line from the selected incident to the days on which it was first reported."""
        mark = arrangement.mark_of(self._selected) if self._selected is not None else None
        if self._report is None or mark is None or mark.kind == "cluster":
            return
        left, right = self._report
        y = mark.y + ROW / 2 - 1.5
        painter.setPen(QPen(QColor(self.theme.quiet), 1))
        painter.drawLine(QPointF(mark.body_right, y), QPointF(min(left, arrangement.width), y))
        if left < arrangement.width:
            painter.setPen(QPen(QColor(self.theme.quiet), 3))
            painter.drawLine(QPointF(left, y), QPointF(max(right, left + 3), y))

    def _paint_ring(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        """The ring around a selected mark."""
        if self._selected not in mark.entries:
            return
        painter.setPen(QPen(QColor(self.theme.accent), 2))
        painter.setBrush(QColor(self.theme.select) if mark.kind == "day" else Qt.BrushStyle.NoBrush)
        radius = rect.height() / 2 if mark.kind in ("day", "cluster") else 4
        painter.drawRoundedRect(rect, radius, radius)

    def _paint_day(self, painter: QPainter, mark: Mark, entry: Entry) -> None:
        left = mark.left + (ARROW if entry.open_left else 0)
        right = mark.body_right - (ARROW if entry.open_right else 0)
        centre = QPointF((left + right) / 2, mark.y)
        around = QRectF(centre.x() - RING, mark.y - RING, 2 * RING, 2 * RING)
        if mark.ring:
            around.setRight(mark.right + 4)
        self._paint_ring(painter, mark, around)
        colour = self._colour(mark)
        if entry.soft:
            self._paint_soft(painter, centre, colour)
        shape = CATEGORY_SHAPES[CATEGORIES[entry.category]]
        ground = self.theme.select if self._selected in mark.entries else self.theme.page
        is_hollow = entry.hollow or entry.dashed
        paint_shape(painter, shape, centre, MARK + 1, colour, ground=ground if is_hollow else None)
        if entry.dashed:
            painter.setPen(_dashed(colour, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, 9, 9)
        if entry.open_left:
            self._paint_arrow(painter, QPointF(left - 2, mark.y), -1, colour)
        if entry.open_right:
            self._paint_arrow(painter, QPointF(right + 2, mark.y), 1, colour)

    def _paint_soft(self, painter: QPainter, centre: QPointF, colour: str) -> None:
        """The soft ground of a day that the words give as about that day."""
        reach = MARK / 2 + SOFT
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(span_gradient(centre.x() - reach, centre.x() + reach, colour, False, False))
        painter.drawRect(QRectF(centre.x() - reach, centre.y() - MARK / 2, 2 * reach, MARK))

    def _paint_count(self, painter: QPainter, mark: Mark, sources: int) -> None:
        """The ring with the number of sources that tell the incident."""
        width = mark.ring - 2
        rect = QRectF(mark.right - width, mark.y - COUNT_RING / 2, width, COUNT_RING).adjusted(0.7, 0.7, -0.7, -0.7)
        painter.setPen(QPen(QColor(self._colour(mark)), 1.3))
        painter.setBrush(QColor(self.theme.page))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(sources))

    def _paint_arrow(self, painter: QPainter, start: QPointF, direction: int, colour: str) -> None:
        """An open arrow from `start` into the time of which the words say no more."""
        tip = start + QPointF(direction * (ARROW - 4), 0)
        painter.setPen(QPen(QColor(colour), 1.5))
        painter.drawLine(start, tip)
        back = QPointF(-4 * direction, 0)
        painter.drawPolyline(QPolygonF([tip + back + QPointF(0, -4), tip, tip + back + QPointF(0, 4)]))

    def _paint_bar(self, painter: QPainter, mark: Mark, entry: Entry) -> None:
        rect = QRectF(mark.left, mark.y - MARK / 2, mark.body_right - mark.left, MARK)
        colour = self._colour(mark)
        self._paint_ring(painter, mark, rect.adjusted(-4, -4, 4, 4))
        is_hollow = entry.hollow or entry.dashed
        outline = _dashed(colour, HOLLOW_STROKE) if entry.dashed else QPen(QColor(colour), HOLLOW_STROKE)
        painter.setPen(outline if is_hollow else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.page if is_hollow else colour))
        inset = HOLLOW_STROKE / 2 if is_hollow else 0
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 2, 2)
        self._paint_chevrons(painter, mark, self.theme.ink if is_hollow else self.theme.page)

    def _paint_span(self, painter: QPainter, mark: Mark, entry: Entry) -> None:
        rect = QRectF(mark.left, mark.y - SPAN_HEIGHT / 2, mark.body_right - mark.left, SPAN_HEIGHT)
        colour = self._colour(mark)
        self._paint_ring(painter, mark, rect.adjusted(-2, -2, 2, 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(span_gradient(mark.left, mark.body_right, colour, mark.cut_left, mark.cut_right))
        painter.drawRoundedRect(rect, 2, 2)
        if entry.hollow or entry.dashed:
            painter.setPen(_dashed(colour, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        self._paint_chevrons(painter, mark, colour)
        if entry.open_left and not mark.cut_left:
            self._paint_arrow(painter, QPointF(mark.left + ARROW, mark.y), -1, colour)
        if entry.open_right and not mark.cut_right:
            self._paint_arrow(painter, QPointF(mark.body_right - ARROW, mark.y), 1, colour)

    def _paint_chevrons(self, painter: QPainter, mark: Mark, colour: str) -> None:
        """The signs that a bar or span goes on beyond the view."""
        painter.setPen(QPen(QColor(colour), 1.6))
        for is_cut, x, direction in ((mark.cut_left, mark.left + 5.5, -1), (mark.cut_right, mark.body_right - 5.5, 1)):
            if is_cut and mark.body_right - mark.left > 2 * CHEVRON_ROOM:
                tip, back = x + direction, x + direction - 4 * direction
                points = [QPointF(back, mark.y - 4), QPointF(tip, mark.y), QPointF(back, mark.y + 4)]
                painter.drawPolyline(QPolygonF(points))

    def _paint_cluster(self, painter: QPainter, mark: Mark) -> None:
        rect = QRectF(mark.left, mark.y - SPAN_HEIGHT / 2, mark.right - mark.left, SPAN_HEIGHT)
        self._paint_ring(painter, mark, rect.adjusted(-3, -3, 3, 3))
        painter.setPen(QPen(QColor(self._colour(mark)), 1.5))
        painter.setBrush(QColor(self.theme.page))
        inner = rect.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)

    def _paint_label(self, painter: QPainter, mark: Mark) -> None:
        origin = QPointF(mark.label_x, mark.y + self._ascent)
        if not mark.is_inside:
            self._clear_lines(painter, mark)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(origin, told(painter, mark.label))

    def _clear_lines(self, painter: QPainter, mark: Mark) -> None:
        """Interrupt the lines that a label crosses: as good as a halo around its letters, at a hundredth of the cost."""
        lines = [*self._axis.lines, *([] if self._selected_x is None else [self._selected_x])]
        for x in lines:
            if mark.label_x - _HALO <= x <= mark.label_x + mark.label_width + _HALO:
                painter.fillRect(QRectF(round(x) - 1, mark.y - ROW / 2 + 3, 3, ROW - 6), QColor(self.theme.page))
