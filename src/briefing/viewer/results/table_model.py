"""The rows of an election's table for Qt."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from briefing.analysis.results import Stated
from briefing.viewer.results.table import Column, Row, column_titles
from briefing.wording import tr

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
STATED_ROLE = ROW_ROLE + 1


class ResultsModel(QAbstractTableModel):
    """Translates rows; knows nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()
        self.columns: tuple[Column, ...] = ()
        self._titles = column_titles()
        self._sort: tuple[Column, bool] | None = None

    def show_rows(
        self,
        columns: tuple[Column, ...],
        rows: tuple[Row, ...],
        titles: dict[Column, str],
        sort: tuple[Column, bool] | None = None,
    ) -> None:
        """Show other rows; `sort` is the column they are in order of, and whether the largest comes first."""
        self.beginResetModel()
        self.columns, self.rows, self._titles, self._sort = columns, rows, titles, sort
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each telling."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns that have a figure."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell for one role."""
        if not index.isValid() or index.row() >= len(self.rows) or index.column() >= len(self.columns):
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        cell = row.cells.get(column)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text if cell else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[column]}: " + (cell.text if cell else tr("not stated"))
        if role == ROW_ROLE:
            return row
        if role == STATED_ROLE:
            return cell.stated if cell else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The column titles; for a screen reader also whose each row is."""
        if orientation == Qt.Orientation.Vertical:
            is_asked = role == Qt.ItemDataRole.AccessibleTextRole and section < len(self.rows)
            return self.rows[section].label if is_asked else None
        if section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            column = self.columns[section]
            arrow = (" ↓" if self._sort[1] else " ↑") if self._sort and self._sort[0] == column else ""
            return f"{self._titles[column]}{arrow}"
        return alignment(self.columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def stated(self, index: Index) -> Stated | None:
        """The figure that a cell stands on: its own, or for the first and last column the row's first."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        cell = row.cells.get(column)
        if cell and cell.stated:
            return cell.stated
        if column in ("party", "says"):
            return next((other.stated for other in row.cells.values() if other.stated), None)
        return None

    def rows_of(self, entity_id: int | None, figure_id: int | None) -> list[int]:
        """The rows in which a figure stands; else the party's first row."""
        exact = [
            number
            for number, row in enumerate(self.rows)
            if any(cell.stated and figure_id in cell.stated.ids for cell in row.cells.values())
        ]
        if exact or entity_id is None:
            return exact
        return [number for number, row in enumerate(self.rows) if row.party and row.party.entity_id == entity_id][:1]


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Words to the left, numbers to the right."""
    side = Qt.AlignmentFlag.AlignLeft if column in ("party", "says") else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
