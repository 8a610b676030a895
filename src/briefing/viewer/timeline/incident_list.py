"""The list beside the picture: date as read, headline, how often told."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from briefing.brief.palette import CATEGORY_SHAPES
from briefing.brief.timeline.arrangement import MARK
from briefing.bundle.records import Incident
from briefing.spreadsheet import tab_text
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, LIST_ROW, SANS, Theme
from briefing.viewer.timeline.marks import SMALL_SIZE, TEXT_SIZE
from briefing.viewer.timeline.state import TimelineState
from briefing.viewer.timeline.table_model import DATE, HEADERS, HEADLINE, TOLD, IncidentModel
from briefing.viewer.widgets.mirrored import mirrored
from briefing.viewer.widgets.rows import paint_row_ground
from briefing.viewer.widgets.shapes import paint_shape
from briefing.wording import tr

DATE_SIZE = 13
_DATE_LEFT = 36
_LEAST_DATE_WIDTH, _MOST_DATE_WIDTH = 100, 156
_LEAST_TOLD_WIDTH = 48
_SAMPLE = 300
_INSET = 14


class IncidentDelegate(QStyledItemDelegate):
    """Paints a row: the mark as in the picture, the date, the headline, `told 2×`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._date_face = font(SANS, DATE_SIZE)
        self._text_face = font(SANS, TEXT_SIZE)
        self._told_face = font(SANS, SMALL_SIZE)
        words = QFontMetrics(self._told_face).horizontalAdvance(tr("told {count}×", count=9))
        self.told_width = max(words + 8, _LEAST_TOLD_WIDTH)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell of the row, which is painted whole: a headline may run on where nothing is told twice."""
        rect: QRect = option.rect
        view = option.widget
        model = index.model()
        assert isinstance(view, IncidentList)
        assert isinstance(model, IncidentModel)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        row = QRect(0, rect.top(), view.viewport().width(), rect.height())
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter = mirrored(painter, row)
        if view.isRightToLeft():
            rect = QRect(row.left() + row.right() - rect.right(), rect.top(), rect.width(), rect.height())
        hovered = view.hovered_row == index.row()
        focused = chosen and view.hasFocus() and view.shows_focus
        paint_row_ground(painter, row, self.theme, chosen=chosen, hovered=hovered, focused=focused)
        if index.column() == DATE:
            ground = self.theme.select if chosen else self.theme.hover if hovered else self.theme.page
            self._paint_mark(painter, row, model.incident(index.row()), ground)
            _draw(painter, rect.adjusted(_DATE_LEFT, 0, -4, 0), str(index.data()), self._date_face, self.theme.ink2)
        else:
            self._paint_words(painter, row, model, index, view.columnWidth(DATE))
        painter.restore()

    def _paint_mark(self, painter: QPainter, row: QRect, incident: Incident, ground: str) -> None:
        is_hollow = incident.year_from != "stated" or incident.qualifier == "planned"
        paint_shape(
            painter,
            CATEGORY_SHAPES[incident.category],
            QPointF(21, row.center().y() + 0.5),
            MARK + 2,
            self.theme.category(incident.category),
            ground=ground if is_hollow else None,
        )

    def _paint_words(
        self, painter: QPainter, row: QRect, model: IncidentModel, index: QModelIndex | QPersistentModelIndex, left: int
    ) -> None:
        """The headline, over both its columns where it is told once, and how often it is told."""
        times = len(model.incident(index.row()).passages)
        right = row.right() - _INSET - (self.told_width if times > 1 else 0)
        headline = str(model.index(index.row(), HEADLINE).data())
        box = QRect(left, row.top(), right - left, row.height())
        if index.column() == HEADLINE or times == 1:
            _draw(painter, box, headline, self._text_face, self.theme.ink)
        if index.column() == TOLD and times > 1:
            box = QRect(right, row.top(), self.told_width, row.height())
            _draw(
                painter,
                box,
                tr("told {count}×", count=times),
                self._told_face,
                self.theme.ink3,
                Qt.AlignmentFlag.AlignRight,
            )


def _draw(
    painter: QPainter,
    box: QRect,
    text: str,
    face: QFont,
    colour: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(face)
    painter.setPen(QColor(colour))
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(box, flags, QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width()))


class IncidentList(QTableView):
    """The table of shown incidents; `chosen` tells a place in the state's `items`, `opened` Enter or a double click."""

    chosen = Signal(int)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = IncidentModel(self)
        self.setModel(self.rows)
        self.delegate = IncidentDelegate(self)
        self.setItemDelegate(self.delegate)
        self.hovered_row = -1
        self.shows_focus = False
        self._is_following = False
        self.setAccessibleName(tr("Incidents in the order of time"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(LIST_ROW)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(HEADLINE, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(0)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def apply_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.delegate.theme = theme
        self.viewport().update()

    def show_state(self, state: TimelineState) -> None:
        """Show what a state shows, with its selection."""
        self._is_following = True
        self.rows.show_state(state)
        self._fit_columns(state)
        row = None if state.selected is None else self.rows.row_of(state.selected)
        if row is None:
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
        elif row != self.currentIndex().row():
            self.selectRow(row)
            self.scrollTo(self.rows.index(row, DATE))
        self._is_following = False

    def chosen_places(self) -> list[int]:
        """The places of the chosen rows in the state's `items`, in order."""
        return [
            self.rows.place_at(row) for row in sorted(index.row() for index in self.selectionModel().selectedRows())
        ]

    def copy(self) -> None:
        """Copy the chosen rows as a table: date, incident, how often told."""
        model = self.rows
        lines = [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in sorted(index.row() for index in self.selectionModel().selectedRows())
        ]
        if lines:
            QGuiApplication.clipboard().setText(tab_text([tr(header) for header in HEADERS], lines))

    def _fit_columns(self, state: TimelineState) -> None:
        metrics = QFontMetricsF(font(SANS, DATE_SIZE))
        dates = {self.rows.date_at(row) for row in range(min(self.rows.rowCount(), _SAMPLE))}
        widest = max((metrics.horizontalAdvance(date) for date in dates), default=0)
        self.setColumnWidth(DATE, _DATE_LEFT + round(min(max(widest + 8, _LEAST_DATE_WIDTH), _MOST_DATE_WIDTH)))
        self.setColumnWidth(TOLD, self.delegate.told_width + _INSET)

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_following:
            self.chosen.emit(self.rows.place_at(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen row in sight when the pane beneath takes more room."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest is a list's own."""
        self.shows_focus = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are that came by Tab."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.shows_focus = True
        super().focusInEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose without a focus ring."""
        self.shows_focus = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Give the row under the pointer its ground."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()
