"""The shown incidents as rows for Qt: the picture's twin, which a screen reader reads."""

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.brief.timeline.entries import Dated
from briefing.brief.timeline.series import Indices
from briefing.brief.timeline.wording import told
from briefing.bundle.records import Incident
from briefing.viewer.terms import category_word
from briefing.viewer.timeline.state import TimelineState
from briefing.viewer.widgets.tooltips import plain
from briefing.wording import marked, tr

DATE, HEADLINE, TOLD = range(3)
HEADERS = (marked("Date"), marked("Incident"), marked("Told"))
_LONGEST = 400
_Index = QModelIndex | QPersistentModelIndex


class IncidentModel(QAbstractTableModel):
    """One row an incident: date as read, headline, how often it is told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = TimelineState()
        self._rows: Indices = np.empty(0, dtype=np.int64)

    def show_state(self, state: TimelineState) -> None:
        """Show what a state shows now; where that is the same, nothing is reset."""
        rows = state.shown()
        if state is self._state and np.array_equal(rows, self._rows):
            return
        self.beginResetModel()
        self._state, self._rows = state, rows
        self.endResetModel()

    def place_at(self, row: int) -> int:
        """The place in the state's `items` of a row."""
        return int(self._rows[row])

    def row_of(self, place: int) -> int | None:
        """The row of a place in the state's `items`, if it is shown."""
        row = int(np.searchsorted(self._rows, place))
        return row if row < len(self._rows) and self._rows[row] == place else None

    def incident(self, row: int) -> Incident:
        """The incident of a row."""
        return self._state.items[self.place_at(row)].incident

    def date_at(self, row: int) -> str:
        """The date of a row, as it is shown."""
        return self._text(self._state.items[self.place_at(row)], DATE)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many incidents are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Date, headline, told."""
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names; for a screen reader also the date of each row."""
        if role == Qt.ItemDataRole.AccessibleTextRole and orientation == Qt.Orientation.Vertical:
            return self._state.items[self.place_at(section)].when_short if section < self.rowCount() else None
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(HEADERS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words to show, to read aloud, and for the tool tip."""
        if not index.isValid():
            return None
        item = self._state.items[self.place_at(index.row())]
        incident = item.incident
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == DATE:
            return tr(
                "{when}, {category}, printed “{words}”",
                when=item.when, category=category_word(incident.category), words=incident.date_text[:_LONGEST],
            )  # fmt: skip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(item, index.column()) or tr("told once")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(
                tr(
                    "{when} (printed “{words}”): {headline}",
                    when=item.when, words=incident.date_text[:80], headline=incident.headline[:_LONGEST],
                )
            )  # fmt: skip
        return None

    def _text(self, item: Dated, column: int) -> str:
        if column == DATE:
            return item.when_short
        if column == HEADLINE:
            return " ".join(item.incident.headline[:_LONGEST].split())
        return told(len(item.incident.passages))
