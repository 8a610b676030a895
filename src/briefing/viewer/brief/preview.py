"""The pages as they will be printed, as large as the room allows, with the chosen piece marked on them."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from briefing.brief.blocks import Paper
from briefing.brief.drafts.composing import Place
from briefing.brief.meter import END, HEIGHTS, LINE, MARGIN, Meter, Spot
from briefing.viewer.theme import LIGHT, Theme
from briefing.wording import counted, tr

WIDTHS: dict[Paper, float] = {"a4": 595.28, "us-letter": 612.0}
_GAP, _EDGE = 14, 14
_LEAST_PAGE = 330
"""Logical pixels of a page's width below which two pages stand below each other instead of side by side."""
ZOOMS = (0.6, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0)
"""How large pages are beside the size at which they fill the room."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a page in points: page from 1, from `top` to `bottom`."""

    page: int
    top: float
    bottom: float


def stretches(places: Sequence[Place], spots: Sequence[Spot], item_id: str, last_page: float) -> list[Marked]:
    """Where an item's blocks stand on the pages; one that runs on has a stretch on each page it touches."""
    found = []
    for place in places:
        if place.item_id != item_id:
            continue
        start = _start(spots, place)
        end = _end(spots, place, {other.part for other in places if other.block == place.block})
        if start is None or end is None:
            continue
        if start.page == end.page:
            found.append(Marked(start.page, start.y, end.y))
        else:
            found.append(Marked(start.page, start.y, last_page))
            found += [Marked(page, MARGIN, last_page) for page in range(start.page + 1, end.page)]
            found.append(Marked(end.page, MARGIN, end.y))
    return _joined(mark for mark in found if mark.bottom > mark.top)


def lifted(spots: Iterable[Spot], running: Container[int]) -> tuple[Spot, ...]:
    """The spots, those within the running text of the blocks `running` at the top of their line, not at its foot."""
    return tuple(
        replace(spot, y=spot.y - 0.55 * LINE) if spot.block in running and spot.part != END else spot for spot in spots
    )


def _joined(marks: Iterable[Marked]) -> list[Marked]:
    """Stretches of one page that touch as one."""
    joined: list[Marked] = []
    for mark in marks:
        last = joined[-1] if joined else None
        if last is not None and last.page == mark.page and mark.top <= last.bottom + LINE:
            joined[-1] = Marked(last.page, min(last.top, mark.top), max(last.bottom, mark.bottom))
        else:
            joined.append(mark)
    return joined


def _start(spots: Sequence[Spot], place: Place) -> Spot | None:
    """The part's own beginning; of a block without parts, where the one before it ends."""
    own = next((spot for spot in spots if (spot.block, spot.part) == (place.block, place.part)), None)
    if own is not None and place.part != END:
        return own
    return next((spot for spot in reversed(spots) if spot.block < place.block), None)


def _end(spots: Sequence[Spot], place: Place, begun: Container[int]) -> Spot | None:
    """The beginning of the next place in the block, whose places begin at the parts `begun`, else the block's end."""
    following = [s for s in spots if s.block == place.block and s.part > place.part and s.part in begun]
    if following:
        return min(following, key=lambda spot: spot.part)
    return next((s for s in spots if s.block >= place.block and s.part == END), None)


def item_at(places: Sequence[Place], spots: Sequence[Spot], page: int, y: float, last_page: float) -> str:
    """The item that stands at a height of a page, or nothing."""
    for item_id in dict.fromkeys(place.item_id for place in places):
        for mark in stretches(places, spots, item_id, last_page):
            if mark.page == page and mark.top - 2 <= y < mark.bottom + 2:
                return item_id
    return ""


class Pages(QWidget):
    """Paints the pages on a desk."""

    spoken_role = "Graphic"

    item_clicked = Signal(str)
    item_activated = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Pages of the brief"))
        self.theme: Theme = LIGHT
        self.paper: Paper = "a4"
        self.runs_left = False
        """Whether the second of two pages stands at the left of the first, as in a brief that is read from the right."""
        self._images: list[QImage] = []
        self._marked: list[Marked] = []
        self._places: tuple[Place, ...] = ()
        self._meter: Meter | None = None
        self._page_width = 378.0
        self._columns = 1

    def lay_out(self, room: QSize, zoom: float) -> None:
        """Choose how large the pages are in a room, and side by side where two fit."""
        self._columns = 2 if room.width() >= 2 * _LEAST_PAGE + _GAP + 2 * _EDGE and len(self._images) != 1 else 1
        width = (room.width() - 2 * _EDGE - _GAP * (self._columns - 1)) / self._columns
        ratio = HEIGHTS[self.paper] / WIDTHS[self.paper]
        most = max(room.height() - 2 * _EDGE, 200) / ratio if self._columns == 1 and len(self._images) == 1 else width
        self._page_width = max(200.0, min(width, max(most, 420)) * zoom)
        rows = -(-max(len(self._images), 1) // self._columns)
        wide = self._page_width * self._columns + _GAP * (self._columns - 1) + 2 * _EDGE
        high = rows * (self._page_width * ratio + _GAP) - _GAP + 2 * _EDGE
        self.resize(max(room.width(), round(wide)), max(room.height(), round(high)))
        self.update()

    @property
    def ppi(self) -> float:
        """Pixels of the screen an inch at which a page fills its place exactly."""
        return self._page_width * self.devicePixelRatioF() / (WIDTHS[self.paper] / 72)

    def show_pages(self, images: Sequence[QImage], places: tuple[Place, ...], meter: Meter) -> None:
        """Show other pages."""
        self._images, self._places, self._meter = list(images), places, meter
        count = len(images)
        self.setAccessibleDescription(counted("{n} page", "{n} pages", count))
        self.update()

    def mark(self, item_id: str) -> Marked | None:
        """Mark an item; gives where it begins."""
        spots = self._meter.spots if self._meter else ()
        self._marked = stretches(self._places, spots, item_id, HEIGHTS[self.paper] - MARGIN)
        self.update()
        return self._marked[0] if self._marked else None

    def page_rect(self, number: int) -> QRectF:
        """Where page `number`, counted from 0, lies."""
        height = self._page_width * HEIGHTS[self.paper] / WIDTHS[self.paper]
        row, column = divmod(number, self._columns)
        rows = -(-max(len(self._images), 1) // self._columns)
        if self.runs_left:
            column = self._columns - 1 - column
        wide = self._page_width * self._columns + _GAP * (self._columns - 1)
        left = max(_EDGE, (self.width() - wide) / 2) + column * (self._page_width + _GAP)
        high = rows * (height + _GAP) - _GAP
        top = max(_EDGE, (self.height() - high) / 2) + row * (height + _GAP)
        return QRectF(round(left), round(top), round(self._page_width), round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk, the pages, and the mark on them."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.theme.window))
        scale = self._page_width / WIDTHS[self.paper]
        for number, image in enumerate(self._images):
            rect = self.page_rect(number)
            painter.setPen(QPen(QColor(self.theme.edge), 1))
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, image)
            for mark in (mark for mark in self._marked if mark.page == number + 1):
                top, bottom = rect.top() + mark.top * scale, rect.top() + mark.bottom * scale
                side = (MARGIN - 6) * scale
                box = QRectF(rect.left() + side, top - 1, rect.width() - 2 * side, bottom - top)
                painter.fillRect(box, QColor(255, 217, 138, 60))
                painter.setPen(QPen(QColor("#B0741A"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which piece is under the pointer."""
        if item_id := self._item_at(event.position()):
            self.item_clicked.emit(item_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell which piece is wanted."""
        if item_id := self._item_at(event.position()):
            self.item_activated.emit(item_id)

    def _item_at(self, point: QPointF) -> str:
        scale = self._page_width / WIDTHS[self.paper]
        for number in range(len(self._images)):
            rect = self.page_rect(number)
            if rect.contains(point) and self._meter is not None:
                y = (point.y() - rect.top()) / scale
                return item_at(self._places, self._meter.spots, number + 1, y, HEIGHTS[self.paper] - MARGIN)
        return ""


class Preview(QScrollArea):
    """The pages in a scrolled view."""

    spoken_role = "Document"

    size_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pages = Pages()
        self.setWidget(self.pages)
        self.setAccessibleName(tr("Preview"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._zoom = ZOOMS.index(1.0)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours; paper stays white."""
        self.pages.theme = theme
        self.viewport().setStyleSheet(f"background: {theme.window};")
        self.pages.update()

    def zoom(self, step: int) -> None:
        """Larger (1), smaller (-1), or as large as the room (0)."""
        self._zoom = ZOOMS.index(1.0) if step == 0 else min(max(self._zoom + step, 0), len(ZOOMS) - 1)
        self.lay_out()
        self.size_changed.emit()

    def lay_out(self) -> None:
        """Fit the pages into the room."""
        self.pages.lay_out(self.viewport().size(), ZOOMS[self._zoom])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room changed."""
        super().resizeEvent(event)
        self.lay_out()
        self.size_changed.emit()

    def reveal(self, item_id: str) -> None:
        """Mark an item and bring it into view."""
        mark = self.pages.mark(item_id)
        if mark is not None:
            rect = self.pages.page_rect(mark.page - 1)
            y = rect.top() + mark.top * rect.height() / HEIGHTS[self.pages.paper]
            area = QRect(self.horizontalScrollBar().value(), self.verticalScrollBar().value(),
                         self.viewport().width(), self.viewport().height())  # fmt: skip
            if not area.top() + 20 < y < area.bottom() - 40:
                self.ensureVisible(round(rect.left()), round(y), 0, 120)
