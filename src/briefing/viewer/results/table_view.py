"""The same figures as a table: each cell tells and opens its sentence."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefing.brief.charts.drawing import fit, party_shape
from briefing.bundle.records import Figure
from briefing.viewer.results.figure_table import HEADER_ROW, INSET, FigureTable
from briefing.viewer.results.painting import party_colour
from briefing.viewer.results.table import Row, table_text
from briefing.viewer.results.table_model import ROW_ROLE, Index, ResultsModel
from briefing.viewer.style import font
from briefing.viewer.theme import SANS, Theme
from briefing.viewer.widgets.mirrored import mirrored
from briefing.viewer.widgets.shapes import paint_shape
from briefing.wording import tr

ROW_HEIGHT = 29
RIVAL_HEIGHT = 24
LINE = 16
NAMES_LEAST = 100
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
        painter = mirrored(painter, box)
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
        inner = box.adjusted(INSET, 0, -INSET, -1)
        colour = self.theme.ink2 if row.kind == "total" else self.theme.ink3 if row.kind == "rival" else self.theme.ink
        painter.setFont(font(SANS, _size(row, column)))
        if column == "party":
            inner.setLeft(inner.left() + (0 if row.kind == "total" else 20))
            if row.kind == "party" and row.party:
                centre = QPointF(box.left() + INSET + 6, box.center().y() + 0.5)
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


class ResultsTable(FigureTable):
    """The table of one election at its full height."""

    def __init__(self, model: ResultsModel, theme: Theme, all_rows: Callable[[], Sequence[Row]] | None = None) -> None:
        """Show a model; `all_rows` gives the rows to copy where the model has only the first of them."""
        self._all_rows = all_rows or (lambda: model.rows)
        self._rows = model
        self._selected: tuple[int, ...] = ()
        self._delegate = RowDelegate(theme)
        super().__init__(model)
        self.verticalHeader().setMinimumSectionSize(RIVAL_HEIGHT)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("The same as a table"))
        self.apply_theme(theme)
        self.fit()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns shown."""
        return self._rows.columns

    def apply_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._delegate.theme = theme
        super().apply_theme(theme)

    def first_row(self) -> int:
        """The row that the keys come to first."""
        return self._selected[0] if self._selected else 0

    def copy(self) -> None:
        """Copy the whole table with its titles."""
        columns = self._rows.columns
        titles = [str(self._rows.headerData(number, Qt.Orientation.Horizontal)) for number in range(len(columns))]
        QGuiApplication.clipboard().setText(table_text(titles, self._all_rows(), columns))

    def is_selected(self, row: int) -> bool:
        """Whether a row stands for the selection."""
        return row in self._selected

    def show_selection(self, entity_id: int | None, figure_id: int | None) -> None:
        """Mark the row of a figure."""
        self._selected = tuple(self._rows.rows_of(entity_id, figure_id)) if figure_id is not None else ()
        self.viewport().update()

    def fit(self) -> None:
        """Rows and columns at the size of their words, the first column with what is left."""
        self._fit_columns()
        self._fit_rows()

    def _fit_rows(self) -> None:
        room = self.columnWidth(0) - 2 * INSET - 20
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
        return max(metrics.horizontalAdvance(word) for word in words) + 2 * INSET + 2

    def least_width(self) -> int:
        """The width at which the first column still holds most of a name."""
        return 150 + sum(self._words_width(number) for number in range(1, len(self._rows.columns)))

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
            if at.x() - box.left() - INSET <= metrics.horizontalAdvance(shown) + 3:
                return figure
        return says.places[-1][1]
