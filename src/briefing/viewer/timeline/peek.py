"""A look inside a cluster: its incidents as a list, in place, without moving the picture."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.brief.palette import CATEGORY_SHAPES
from briefing.brief.timeline.arrangement import MARK
from briefing.brief.timeline.entries import Dated
from briefing.brief.timeline.labels import elided
from briefing.brief.timeline.series import Indices
from briefing.brief.timeline.wording import incidents_in_words
from briefing.viewer.terms import category_word
from briefing.viewer.theme import LIGHT, Theme
from briefing.viewer.timeline.state import TimelineState
from briefing.viewer.widgets.mirrored import mirrored
from briefing.viewer.widgets.shapes import paint_shape
from briefing.viewer.widgets.sides import margins
from briefing.viewer.widgets.tooltips import plain
from briefing.wording import tr

_WIDTH = 380
_ROW = 24
_MOST_ROWS = 12
_LONGEST = 110
_SAMPLE = 100
_MOST_DATE = 150
ITEM = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class _Lines(QAbstractListModel):
    """One line an incident."""

    def __init__(self, state: TimelineState, places: Indices, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._places = places

    def place(self, row: int) -> int:
        return int(self._places[row])

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many incidents."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Date and headline."""
        item = self._state.items[self.place(index.row())]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            headline = item.incident.headline
            return f"{item.when_short}   {elided(headline, _LONGEST, len) or headline[:_LONGEST]}"
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(f"{item.when}, {category_word(item.incident.category)}: {item.incident.headline[:400]}")
        return None


class _Painter(QStyledItemDelegate):
    """Paints a line: the mark's shape, the date in a column of its own, the headline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.dates = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One row."""
        return QSize(_WIDTH, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row."""
        item: Dated = index.data(ITEM)
        rect = option.rect
        painter.save()
        painter = mirrored(painter, rect)
        chosen = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        if chosen:
            painter.fillRect(rect, QColor(self.theme.select))
        ground = self.theme.select if chosen else self.theme.raised
        is_hollow = item.incident.year_from != "stated" or item.incident.qualifier == "planned"
        category = item.incident.category
        centre = QPointF(rect.left() + 11, rect.center().y() + 0.5)
        paint_shape(painter, CATEGORY_SHAPES[category], centre, MARK, self.theme.category(category),
                    ground=ground if is_hollow else None)  # fmt: skip
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.ink2))
        painter.drawText(rect.adjusted(24, 0, 0, 0), flags, item.when_short)
        words = rect.adjusted(24 + self.dates + 12, 0, -4, 0)
        painter.setPen(QColor(self.theme.ink))
        headline = " ".join(item.incident.headline[:_LONGEST].split())
        text = QFontMetrics(option.font).elidedText(headline, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, flags, text)
        painter.restore()


class Peek(QFrame):
    """The list in place of a cluster; `chosen` tells a place in the state's `items`, `zoom_wanted` all of them."""

    spoken_role = "Dialog"

    chosen = Signal(int)
    zoom_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self._places: tuple[int, ...] = ()
        self.heading = QLabel()
        self.heading.setProperty("look", "heading")
        self.zoom = QPushButton(tr("Zoom in"))
        self.zoom.setProperty("look", "link")
        self.zoom.clicked.connect(self._zoom)
        self.list = QListView()
        self.list.setUniformItemSizes(True)
        self.list.setStyleSheet("background: transparent;")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.delegate = _Painter(self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(lambda index: self._choose(index))
        self.list.activated.connect(lambda index: self._choose(index))
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch()
        head.addWidget(self.zoom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(12, 8, 8, 8))
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.list)

    def open(self, state: TimelineState, places: Indices, at: QPoint, *, zooms: bool) -> None:
        """Show these incidents near a point of the screen; `zooms`: going into the picture would take them apart."""
        self._places = tuple(places.tolist())
        lines = _Lines(state, places, self)
        old = self.list.model()
        self.list.setModel(lines)
        if old is not None:
            old.deleteLater()
        self.heading.setText(incidents_in_words(len(places)))
        self.list.setAccessibleName(self.heading.text())
        self.zoom.setVisible(zooms)
        metrics = QFontMetrics(self.list.font())
        some = (state.items[int(place)].when_short for place in places[:_SAMPLE])
        self.delegate.dates = min(max(metrics.horizontalAdvance(text) for text in some), _MOST_DATE)
        rows = min(len(places), _MOST_ROWS)
        self.list.setFixedSize(QSize(_WIDTH, rows * _ROW + 2))
        place = self._places.index(state.selected) if state.selected in self._places else 0
        self.list.setCurrentIndex(lines.index(place, 0))
        self.adjustSize()
        self._place(at)
        self.show()
        self.list.setFocus()

    def _place(self, at: QPoint) -> None:
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        room, size = screen.availableGeometry(), self.sizeHint()
        x = max(min(at.x() - 20, room.right() - size.width()), room.left())
        below = at.y() + 14
        y = below if below + size.height() <= room.bottom() else at.y() - 14 - size.height()
        self.move(x, max(y, room.top()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space chooses; Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: _Index) -> None:
        if index.isValid() and self.isVisible():
            model = self.list.model()
            assert isinstance(model, _Lines)
            self.hide()
            self.chosen.emit(model.place(index.row()))

    def _zoom(self) -> None:
        self.hide()
        self.zoom_wanted.emit(self._places)
