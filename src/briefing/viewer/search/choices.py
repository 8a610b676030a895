"""The popups of the filters: dates as bars, categories, names and sources as lists with counts."""

import re
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from briefing.brief.timeline.wording import written_span
from briefing.bundle.facets import Facets
from briefing.bundle.spelling import folded
from briefing.viewer.icons import pixmap
from briefing.viewer.search.histogram import Histogram, bars_label
from briefing.viewer.theme import LIGHT, LIST_ROW, Theme
from briefing.viewer.widgets.mirrored import mirrored
from briefing.viewer.widgets.popup import Popup
from briefing.viewer.widgets.rows import paint_row_ground
from briefing.wording import number, tr

_KEY = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_WORDS = Qt.ItemDataRole.UserRole + 2
_MOST_ROWS = 11


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its key, what is said of it, in how many passages it is."""

    key: Hashable
    label: str
    count: int
    icon: QIcon | None = None


class DatePopup(Popup):
    """Bars of dates; `chosen` tells the first and last day, or two empty texts for all dates. `opening`: fill it now."""

    opening = Signal()
    chosen = Signal(str, str)

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self.histogram = Histogram()
        self.histogram.chosen.connect(self.chosen)
        self.rows.addWidget(self.histogram)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Or write dates: 2012, Nov 2011, 3 Nov 2011 – Jan 2012"))
        self.field.setAccessibleName(tr("Dates in words"))
        self.field.returnPressed.connect(self._take_written)
        self.rows.addWidget(self.field)
        self._undated = QLabel()
        self._undated.setProperty("look", "third")
        self._all = QPushButton(tr("All dates"))
        self._all.setProperty("look", "link")
        self._all.clicked.connect(lambda: self.chosen.emit("", ""))
        line = QHBoxLayout()
        line.addWidget(self._undated, 1)
        line.addWidget(self._all)
        self.rows.addLayout(line)

    def open(self) -> None:
        """Show it with the keys on the bars."""
        self.opening.emit()
        super().open()
        self.field.clear()
        self.histogram.setFocus()

    def _take_written(self) -> None:
        span = written_days(self.field.text())
        if span is None:
            self._undated.setText(tr("Write a date as 3 Nov 2011, Nov 2011 or 2011; two with a dash between them."))
            self.field.selectAll()
        else:
            self.chosen.emit(*span)

    def show_facets(self, facets: Facets, start_on: str, end_on: str) -> None:
        """Show the bars of what was found, and which span is chosen."""
        self.histogram.show_bars(facets.bars)
        undated = tr("{number} without a date", number=number(facets.undated)) if facets.undated else ""
        within = (
            tr("Within {span}", span=bars_label(start_on, end_on))
            if start_on
            else tr("Click a bar, or drag over several")
        )
        among = tr("Counted among the last {number}", number=number(facets.among)) if facets.among else ""
        self._undated.setText(". ".join(part for part in (within, undated, among) if part))
        self._undated.setToolTip(tr("A passage is dated by what it tells of; where that has no date, by its bulletin."))
        self._all.setVisible(bool(start_on))


def written_days(text: str) -> tuple[str, str] | None:
    """The first and last day (ISO) of a date, or of two with a dash between them, as a user writes it.

    >>> written_days("Nov 2011 – 5 Jan 2012"), written_days("2011-11-03"), written_days("soon")
    (('2011-11-01', '2012-01-05'), ('2011-11-03', '2011-11-03'), None)
    """
    whole = written_span(text)
    ends = [whole, whole] if whole else [written_span(part) for part in re.split(r"\s+-\s+|\s*[–—]\s*", text.strip())]
    spans = [span for span in ends if span is not None]
    if len(ends) != 2 or len(spans) != 2:
        return None
    return min(span[0] for span in spans).isoformat(), max(span[1] for span in spans).isoformat()


class ChoicePopup(Popup):
    """A list to tick in, with a field that narrows it where it may be long; `chosen` tells the keys that are ticked.

    `opening`: it is to be filled now. `find` is what the field is for, `spoken` what the list holds.
    """

    opening = Signal()
    chosen = Signal(object)

    def __init__(self, button: QPushButton, *, find: str, spoken: str, narrows: bool) -> None:
        super().__init__(button)
        self._model = QStandardItemModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterRole(_WORDS)
        self.field = QLineEdit()
        self.field.setPlaceholderText(find)
        self.field.setAccessibleName(find)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._toggle_current)
        self.field.setVisible(narrows)
        self.list = _TickList()
        self.list.setModel(self._shown)
        self.list.setItemDelegate(_CountDelegate(self.list))
        self.list.setAccessibleName(spoken)
        self.list.clicked.connect(self._toggle)
        self.list.toggled.connect(self._toggle)
        self.rows.addWidget(self.field)
        self.rows.addWidget(self.list)
        self._ticked: frozenset[Any] = frozenset()

    def open(self) -> None:
        """Show all, ready to be narrowed."""
        self.opening.emit()
        self.field.clear()
        super().open()
        (self.field if self.field.isVisible() else self.list).setFocus()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._shown.index(0, 0))

    def show_choices(self, choices: Sequence[Choice], ticked: frozenset[Any]) -> None:
        """Offer these, with some ticked."""
        row = self.list.currentIndex().row()
        self._ticked = ticked
        self._model.clear()
        for choice in choices:
            item = QStandardItem(choice.label)
            item.setData(choice.key, _KEY)
            item.setData(choice.count, _COUNT)
            item.setData(folded(choice.label), _WORDS)
            item.setToolTip("")
            item.setEditable(False)
            item.setCheckState(Qt.CheckState.Checked if choice.key in ticked else Qt.CheckState.Unchecked)
            item.setData(f"{choice.label}, {number(choice.count)}", Qt.ItemDataRole.AccessibleTextRole)
            if choice.icon is not None:
                item.setIcon(choice.icon)
            self._model.appendRow(item)
        self.list.setFixedHeight(min(max(len(choices), 1), _MOST_ROWS) * LIST_ROW + 2)
        self.list.setCurrentIndex(self._shown.index(max(row, 0), 0))

    def apply_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        delegate = self.list.itemDelegate()
        assert isinstance(delegate, _CountDelegate)
        delegate.theme = theme

    def _narrow(self, text: str) -> None:
        self._shown.setFilterFixedString(folded(text))
        self.list.setCurrentIndex(self._shown.index(0, 0))

    def _toggle_current(self) -> None:
        self._toggle(self.list.currentIndex())

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._ticked ^ {index.data(_KEY)})


class _TickList(QListView):
    toggled = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(330)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggled.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _CountDelegate(QStyledItemDelegate):
    """Shows how many there are, flush right; a click anywhere in the row ticks it."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One row of a list."""
        return QSize(100, LIST_ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row: a box, an icon where there is one, the name, the count."""
        painter.save()
        painter = mirrored(painter, option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        paint_row_ground(painter, option.rect, self.theme, chosen=chosen, hovered=hovered)
        middle = option.rect.center().y()
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        self._paint_box(painter, QRectF(option.rect.left() + 9.5, middle - 6.5, 14, 14), ticked=ticked)
        left = option.rect.left() + 32
        if isinstance(drawn := index.data(Qt.ItemDataRole.DecorationRole), QIcon):
            ratio = option.widget.devicePixelRatioF() if option.widget else 1.0
            painter.drawPixmap(left, middle - 7, drawn.pixmap(QSize(16, 16), ratio))
            left += 24
        count = number(index.data(_COUNT))
        width = option.fontMetrics.horizontalAdvance(count)
        painter.setPen(QColor(self.theme.ink3))
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(option.rect.adjusted(0, 0, -8, 0), int(centred | Qt.AlignmentFlag.AlignRight), count)
        room = QRect(left, option.rect.top(), option.rect.right() - 18 - width - left, option.rect.height())
        painter.setPen(QColor(self.theme.ink))
        label = index.data(Qt.ItemDataRole.DisplayRole)
        shown = option.fontMetrics.elidedText(label, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, int(centred), shown)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRectF, *, ticked: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.accent if ticked else self.theme.edge), 1))
        painter.setBrush(QColor(self.theme.accent if ticked else self.theme.page))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.drawPixmap(box.topLeft() + QPointF(1, 1), pixmap("check", self.theme.on_accent, 12))

    def editorEvent(self, *_: Any) -> bool:
        """Ticking is the list's business."""
        return False
