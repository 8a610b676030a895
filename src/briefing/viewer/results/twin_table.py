"""Any chart as a table: the same figures in the same order, with the same selection."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefing.analysis.results import Stated
from briefing.brief.charts.drawing import elided_within, fit, party_shape
from briefing.brief.charts.table import ChartTable
from briefing.brief.phrases import phrases
from briefing.bundle.records import Figure
from briefing.spreadsheet import tab_text
from briefing.viewer.results.figure_table import HEADER_ROW, INSET, FigureTable
from briefing.viewer.results.painting import party_colour
from briefing.viewer.results.table_model import Index
from briefing.viewer.style import font
from briefing.viewer.theme import SANS, Theme
from briefing.viewer.widgets.mirrored import mirrored
from briefing.viewer.widgets.shapes import paint_shape
from briefing.viewer.widgets.tooltips import plain
from briefing.wording import spoken, tr

ROW_HEIGHT = 26
_SIZE = 13
_MARKER = 20
_WORDS_LEAST = 78
LINE = 15
_EMPTY = ChartTable((), (), (), (), ())


class TwinModel(QAbstractTableModel):
    """Translates a chart's table for Qt; `order` is the column it is sorted by, and whether the largest comes first."""

    def __init__(self) -> None:
        super().__init__()
        self._given = _EMPTY
        self.table = _EMPTY
        self.order: tuple[int, bool] | None = None

    def show_table(self, table: ChartTable) -> None:
        """Show another table, in the chart's order."""
        self._given, self.order = table, None
        self._order()

    def sort_by(self, column: int) -> None:
        """Order by a column; once more the other way round; a third time as the chart has it."""
        first_down = self.table.are_numbers[column]
        if self.order is None or self.order[0] != column:
            self.order = column, first_down
        else:
            self.order = (column, not first_down) if self.order[1] == first_down else None
        self._order()

    def _order(self) -> None:
        self.beginResetModel()
        self.table = self._given.sorted_by(self.order[0], descending=self.order[1]) if self.order else self._given
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each party or figure."""
        return 0 if parent is not None and parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The table's columns."""
        return 0 if parent is not None and parent.isValid() else len(self.table.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell for one role."""
        if not index.isValid() or index.row() >= len(self.table.rows):
            return None
        cell = self.table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole and not self.table.are_numbers[index.column()]:
            return plain(cell.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.table.titles[index.column()]}: " + (cell.text or tr("not stated"))
        return self._alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The column titles; for a screen reader also what each row begins with."""
        if orientation == Qt.Orientation.Vertical:
            is_asked = role == Qt.ItemDataRole.AccessibleTextRole and section < len(self.table.rows)
            return self.table.rows[section][0].text if is_asked else None
        if section >= len(self.table.titles):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = (" ↓" if self.order[1] else " ↑") if self.order and self.order[0] == section else ""
            return f"{self.table.titles[section]}{arrow}"
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.table.are_numbers[column] else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        assert isinstance(view, TwinTable)
        theme, box, table = self.theme, option.rect, view.twin.table
        is_selected = view.is_selected(index.row())
        painter.save()
        painter = mirrored(painter, box)
        painter.fillRect(box, QColor(theme.select if is_selected else theme.page))
        if is_selected and index.column() == 0:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(theme.accent))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        inner = box.adjusted(INSET, 0, -INSET, -1)
        number = table.numbers[index.row()]
        if index.column() == 0 and number is not None:
            centre = QPointF(box.left() + INSET + 6, box.center().y() + 0.5)
            paint_shape(painter, party_shape(number), centre, 10, party_colour(theme, number))
            inner.setLeft(inner.left() + _MARKER)
        painter.setFont(font(SANS, _SIZE))
        said = phrases(spoken())
        is_change = table.titles[index.column()] in ("±", said.in_all, said.apart_column)
        painter.setPen(QColor(theme.ink3 if is_change else theme.ink))
        text = str(index.data() or "")
        if index.column() == 0:
            text = "\n".join(fit(text, inner.width(), 2, painter.fontMetrics().horizontalAdvance))
        elif not table.are_numbers[index.column()]:
            text = elided_within(text, inner.width(), painter.fontMetrics().horizontalAdvance)
        painter.drawText(QRectF(inner), int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)
        painter.restore()


class TwinTable(FigureTable):
    """The table beside a chart; wider ones than the page scroll sideways."""

    def __init__(self, theme: Theme) -> None:
        self.twin = TwinModel()
        self._selected: tuple[int, ...] = ()
        self._delegate = _Delegate(theme)
        super().__init__(self.twin)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.sort_wanted.connect(self.twin.sort_by)
        self.apply_theme(theme)

    def show_table(self, name: str, table: ChartTable) -> None:
        """Show the table of a chart."""
        self.setAccessibleName(tr("{title}, table", title=name))
        self.twin.show_table(table)

    def apply_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._delegate.theme = theme
        super().apply_theme(theme)

    def copy(self) -> None:
        """Copy the whole table with its titles."""
        QGuiApplication.clipboard().setText(tab_text(self.twin.table.titles, self.twin.table.texts))

    def show_selection(self, figure_id: int | None) -> None:
        """Mark the rows in which a figure stands."""
        self._selected = tuple(
            number
            for number, row in enumerate(self.twin.table.rows)
            if any(cell.stated and figure_id in cell.stated.ids for cell in row)
        )
        self.viewport().update()

    def is_selected(self, row: int) -> bool:
        """Whether a row stands for the selection."""
        return row in self._selected

    def first_row(self) -> int:
        """The row that the keys come to first."""
        return self._selected[0] if self._selected else 0

    def figure_at(self, index: Index, at: QPoint | None = None) -> Figure | None:
        """The figure of a cell."""
        if not index.isValid():
            return None
        stated: Stated | None = self.twin.table.rows[index.row()][index.column()].stated
        return stated.figure if stated else None

    def fit(self) -> None:
        """Columns at the width of their words, the first with what is left."""
        table = self.twin.table
        if not table.titles:
            return
        widths = [self._width(column) for column in range(len(table.titles))]
        room = self.viewport().width()
        words = [column for column in range(len(widths)) if not table.are_numbers[column]]
        while sum(widths) > room and (wide := [column for column in words if widths[column] > _WORDS_LEAST]):
            widths[max(wide, key=lambda column: widths[column])] -= 6
        if sum(widths) < room:
            widths[0] = min(widths[0] + room - sum(widths), max(widths[0], room // 2))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._fit_rows(widths[0] - 2 * INSET - (_MARKER if any(n is not None for n in table.numbers) else 0))
        is_wide = sum(widths) > room
        heights = sum(self.rowHeight(row) for row in range(len(table.rows)))
        self.setFixedHeight(HEADER_ROW + heights + (14 if is_wide else 2))

    def _fit_rows(self, room: int) -> None:
        """Rows with a long name have two lines."""
        metrics = QFontMetrics(font(SANS, _SIZE))
        for number, row in enumerate(self.twin.table.rows):
            is_long = metrics.horizontalAdvance(row[0].text) > room
            self.setRowHeight(number, ROW_HEIGHT + (LINE if is_long else 0))

    def _width(self, column: int) -> int:
        metrics = QFontMetrics(font(SANS, _SIZE))
        words = [f"{self.twin.table.titles[column]} ↓", *(row[column].text for row in self.twin.table.rows[:400])]
        marker = _MARKER if column == 0 else 0
        return max(metrics.horizontalAdvance(text) for text in words) + 2 * INSET + 2 + marker
