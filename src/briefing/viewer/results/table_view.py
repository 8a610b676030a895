"""The same figures as a table: each cell tells and opens its sentence."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from briefing.brief.drawing import fit, party_shape
from briefing.bundle.records import Figure
from briefing.viewer.results.painting import party_colour
from briefing.viewer.results.state import Row, table_text
from briefing.viewer.results.table_model import ROW_ROLE, Index, ResultsModel
from briefing.viewer.style import font
from briefing.viewer.theme import SANS, Theme
from briefing.viewer.widgets.shapes import paint_shape

ROW_HEIGHT = 29
RIVAL_HEIGHT = 24
HEADER_ROW = 29
LINE = 16
NAMES_LEAST = 100
_INSET = 8
_SIZE = 14
_SMALL = 12


class RowDelegate(QStyledItemDelegate):
    """Paints a cell: the party's marker, numbers, the links of the last column."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.has_focus = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See the class."""
        view = option.widget
        assert isinstance(view, ResultsTable)
        row: Row = index.data(ROW_ROLE)
        box = option.rect
        painter.save()
        painter.fillRect(box, QColor(self.theme.select if view.is_selected(index.row()) else self.theme.page))
        if view.is_selected(index.row()) and index.column() == 0:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(self.theme.accent))
        painter.setPen(QPen(QColor(self.theme.edge if row.kind == "total" else self.theme.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        self._text(painter, box, row, index, view.columns[index.column()])
        painter.restore()

    def _text(self, painter: QPainter, box: QRect, row: Row, index: Index, column: str) -> None:
        inner = box.adjusted(_INSET, 0, -_INSET, -1)
        colour = self.theme.ink2 if row.kind == "total" else self.theme.ink3 if row.kind == "rival" else self.theme.ink
        painter.setFont(font(SANS, _size(row, column)))
        if column == "party":
            inner.setLeft(inner.left() + (0 if row.kind == "total" else 20))
            if row.kind == "party" and row.party:
                centre = QPointF(box.left() + _INSET + 6, box.center().y() + 0.5)
                number = row.party.number
                paint_shape(painter, party_shape(number), centre, 10, party_colour(self.theme, number))
        elif column == "says":
            colour = self.theme.link
        text = str(index.data() or "")
        painter.setPen(QColor(colour))
        if column == "party":
            text = "\n".join(name_lines(text, inner.width(), row.kind))
        painter.drawText(QRectF(inner), int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)


def _size(row: Row, column: str) -> int:
    """The size of a cell's words: small for rivals and where several sources stand in lines."""
    return _SMALL if row.kind == "rival" or (column == "says" and len(row.says) > 1) else _SIZE


def name_lines(name: str, width: int, kind: str) -> list[str]:
    """A name on one line, or as many as four where there is little room."""
    metrics = QFontMetrics(font(SANS, _SMALL if kind == "rival" else _SIZE))
    return fit(name, width, 4, metrics.horizontalAdvance)


class ResultsTable(QTableView):
    """The table at its full height; the page around it scrolls.

    `cell_hovered` carries a `Figure` (or None) and its cell in global pixels, `cell_selected` the same for the keys,
    `cell_opened` the figure that was clicked or entered.
    """

    cell_hovered = Signal(object, QRect)
    cell_selected = Signal(object, QRect)
    cell_opened = Signal(object)

    def __init__(self, model: ResultsModel, theme: Theme) -> None:
        super().__init__()
        self._rows = model
        self._selected: tuple[int, ...] = ()
        self._hovered: tuple[int, int, int] | None = None
        self._by_mouse = False
        self._delegate = RowDelegate(theme)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(RIVAL_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setFixedHeight(HEADER_ROW)
        model.modelReset.connect(self._fit)
        self.setAccessibleName("The same as a table")
        self.apply_theme(theme)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns shown."""
        return self._rows.columns

    def apply_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._delegate.theme = theme
        self.horizontalHeader().setStyleSheet(
            f"QHeaderView {{ background: {theme.page}; border: none; }}"
            f"QHeaderView::section {{ background: {theme.page}; color: {theme.ink2}; border: none; font-size: 13px;"
            f" border-bottom: 1px solid {theme.edge}; padding: 0 {_INSET}px; }}"
        )
        self.viewport().update()

    def copy(self) -> None:
        """Copy the whole table with its titles."""
        columns = self._rows.columns
        titles = [str(self._rows.headerData(number, Qt.Orientation.Horizontal)) for number in range(len(columns))]
        QGuiApplication.clipboard().setText(table_text(titles, self._rows.rows, columns))

    def is_selected(self, row: int) -> bool:
        """Whether a row stands for the selection."""
        return row in self._selected

    def show_selection(self, entity_id: int | None, figure_id: int | None) -> None:
        """Mark the row of a figure."""
        self._selected = tuple(self._rows.rows_of(entity_id, figure_id)) if figure_id is not None else ()
        self.viewport().update()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model at its full size."""
        super().setModel(model)
        self._fit()

    def _fit(self) -> None:
        """Rows and columns at the size of their words, the first column with what is left."""
        self._selected = ()
        self._fit_columns()
        self._fit_rows()

    def _fit_rows(self) -> None:
        room = self.columnWidth(0) - 2 * _INSET - 20
        for number, row in enumerate(self._rows.rows):
            least = RIVAL_HEIGHT if row.kind == "rival" else ROW_HEIGHT
            more = LINE * (max(len(name_lines(row.label, room, row.kind)), len(row.says)) - 1)
            self.setRowHeight(number, least + more)
        height = sum(self.rowHeight(number) for number in range(len(self._rows.rows)))
        self.setFixedHeight(height + HEADER_ROW)

    def _fit_columns(self) -> None:
        """Numbers at the width of their words; names take the rest; where it is little, what is derived gives way."""
        columns = self._rows.columns
        widths = {number: self._words_width(number) for number in range(1, len(columns))}
        names = self.viewport().width() - sum(widths.values())
        derived = columns.index("seats-share") if "seats-share" in columns else 0
        for number, width in widths.items():
            self.setColumnHidden(number, number == derived and names < NAMES_LEAST)
            self.setColumnWidth(number, width)
        if derived and names < NAMES_LEAST:
            names += widths[derived]
        if columns:
            self.setColumnWidth(0, max(names, 60))

    def _words_width(self, column: int) -> int:
        """The width that a column's words need."""
        metrics = QFontMetrics(font(SANS, _SIZE))
        words = [str(self._rows.headerData(column, Qt.Orientation.Horizontal))]
        for row in range(len(self._rows.rows)):
            words += str(self._rows.index(row, column).data() or "").split("\n")
        return max(metrics.horizontalAdvance(word) for word in words) + 2 * _INSET + 2

    def least_width(self) -> int:
        """The width at which the first column still holds most of a name."""
        return 150 + sum(self._words_width(number) for number in range(1, len(self._rows.columns)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()
            self._fit_rows()

    def figure_at(self, index: Index, at: QPoint | None = None) -> Figure | None:
        """The figure of a cell; in the last column of the paragraph number `at` a point, in the view's pixels."""
        if not index.isValid():
            return None
        row = self._rows.rows[index.row()]
        if self.columns[index.column()] == "says" and at is not None and row.says:
            return self._says_at(row, at, self.visualRect(index))
        stated = self._rows.stated(index)
        return stated.figure if stated else None

    def _says_at(self, row: Row, at: QPoint, box: QRect) -> Figure:
        metrics = QFontMetrics(font(SANS, _size(row, "says")))
        top = box.center().y() - metrics.lineSpacing() * len(row.says) / 2
        line = int((at.y() - top) // metrics.lineSpacing())
        says = row.says[min(max(line, 0), len(row.says) - 1)]
        shown = f"{says.who} ¶ ".lstrip()
        for number, (label, figure) in enumerate(says.places):
            shown += label if number == 0 else f", {label}"
            if at.x() - box.left() - _INSET <= metrics.horizontalAdvance(shown) + 3:
                return figure
        return says.places[-1][1]

    def _cell(self, index: Index) -> QRect:
        box = self.visualRect(index)
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())

    def _point(self, event: QMouseEvent) -> QPoint:
        return event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what the pointer is on."""
        index = self.indexAt(self._point(event))
        figure = self.figure_at(index, self._point(event))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if figure else Qt.CursorShape.ArrowCursor)
        hovered = (index.row(), index.column(), figure.id) if figure else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.cell_hovered.emit(figure, self._cell(index) if figure else QRect())

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is on nothing here."""
        self._hovered = None
        self.cell_hovered.emit(None, QRect())
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the cell's sentence."""
        index = self.indexAt(self._point(event))
        self._by_mouse = True
        if index.isValid():
            self.setCurrentIndex(index)
        self._by_mouse = False
        figure = self.figure_at(index, self._point(event))
        if figure and event.button() == Qt.MouseButton.LeftButton:
            self.cell_opened.emit(figure)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Everything happened when the button went down."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is two clicks."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not this."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        figure = self.figure_at(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and figure:
            self.cell_opened.emit(figure)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the cell that the keys reached."""
        super().currentChanged(current, previous)
        figure = self.figure_at(current)
        if figure and self.hasFocus() and not self._by_mouse:
            self.cell_selected.emit(figure, self._cell(current))
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self._rows.rows:
            index = self.currentIndex()
            index = index if index.isValid() else self._rows.index(self._selected[0] if self._selected else 0, 0)
            self.setCurrentIndex(index)
            figure = self.figure_at(index)
            if figure:
                self.cell_selected.emit(figure, self._cell(index))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The focus is elsewhere."""
        super().focusOutEvent(event)
        self.cell_hovered.emit(None, QRect())
