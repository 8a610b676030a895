"""The rows of the library as Qt asks for them: nothing is made for a row that is not in view."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.viewer.library.listing import Bulletins, Listing
from briefing.viewer.library.rows import Node
from briefing.viewer.widgets.tooltips import plain
from briefing.wording import marked, tr

NODE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
SPOKEN_STATES = {"unread": marked("unread"), "finished": marked("read to the end"), "begun": ""}
FIRST_CHILDREN = 300
"""How many rows of a long group are listed; typing finds the rest."""
AT_ONCE = 60
"""How many bulletins are listed at first, more than any screen has room for; as many more come when one has scrolled to the
end, or up to the beginning."""


class LibraryModel(QAbstractItemModel):
    """Bulletins with their articles, of which a large library lists a stretch, then groups with their children.

    A bulletin is known by its number among all that could be listed. An index has as its id what stands above it, which
    stays when more bulletins are listed: 0 at the top, even numbers under bulletins, odd ones under groups.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bulletins = Bulletins((), lambda _: Node("source", ""))
        """All that could be listed."""
        self._groups: Sequence[Node] = ()
        self._first = 0
        self._stop = 0

    def show(self, bulletins: Bulletins, groups: Sequence[Node]) -> None:
        """List other rows."""
        self.bulletins, self._groups = bulletins, groups
        self._list_from(0)

    def node(self, index: Index) -> Node:
        """The node of a row."""
        above = index.internalId()
        return self._above(above).children[index.row()] if above else self._top(index.row())

    @property
    def first(self) -> int:
        """The number of the first bulletin that is listed."""
        return self._first

    def lists(self, number: int) -> bool:
        """Whether a bulletin is listed already, by its number."""
        return self._first <= number < self._stop

    def find(self, number: int) -> QModelIndex:
        """The row of a bulletin by its number; those around it are listed for that."""
        if not self.lists(number):
            if self._stop <= number < self._stop + AT_ONCE:
                self._list_to(number + 1)
            else:
                self._list_from(max(number - AT_ONCE // 2, 0))
        return self.createIndex(number - self._first, 0, 0)

    def list_before(self) -> int:
        """List more bulletins before the first one; gives how many."""
        count = min(self._first, AT_ONCE)
        if count:
            self.beginInsertRows(QModelIndex(), 0, count - 1)
            self._first -= count
            self.endInsertRows()
        return count

    def list_after(self) -> None:
        """List more bulletins after the last one. Qt's own way would be asked at every layout, and list ever more."""
        self._list_to(self._stop + AT_ONCE)

    def refresh(self, listing: Listing) -> None:
        """Say which of the rows tell something else than before."""
        for row in range(self._stop - self._first):
            if changed := listing.refresh(self._top(row)):
                top = self.createIndex(row, 0, 0)
                self.dataChanged.emit(top, top)
                children = self._top(row).children
                for place in (children.index(child) for child in changed):
                    if (index := self.index(place, 0, top)).isValid():
                        self.dataChanged.emit(index, index)

    def _top(self, row: int) -> Node:
        listed = self._stop - self._first
        return self.bulletins[self._first + row] if row < listed else self._groups[row - listed]

    def _above(self, id: int) -> Node:
        return self._groups[id // 2] if id % 2 else self.bulletins[id // 2 - 1]

    def _list_from(self, first: int) -> None:
        self.beginResetModel()
        self.bulletins.forget()
        self._first, self._stop = first, self.bulletins.reach(first + AT_ONCE)
        self.endResetModel()

    def _list_to(self, stop: int) -> None:
        stop = self.bulletins.reach(stop)
        if stop > self._stop:
            listed = self._stop - self._first
            self.beginInsertRows(QModelIndex(), listed, stop - self._first - 1)
            self._stop = stop
            self.endInsertRows()

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = _TOP) -> QModelIndex:
        """A row at the top, or one under it."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, 0, 0)
        group = parent.row() - (self._stop - self._first)
        return self.createIndex(row, 0, group * 2 + 1 if group >= 0 else (self._first + parent.row()) * 2 + 2)

    def parent(self, child: Index = _TOP) -> QModelIndex:  # type: ignore[override]
        """The row above."""
        above = child.internalId() if child.isValid() else 0
        if not above:
            return QModelIndex()
        row = self._stop - self._first + above // 2 if above % 2 else above // 2 - 1 - self._first
        return self.createIndex(row, 0, 0)

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many rows are listed."""
        if not parent.isValid():
            return self._stop - self._first + len(self._groups)
        return 0 if parent.internalId() else min(len(self._top(parent.row()).children), FIRST_CHILDREN)

    def columnCount(self, parent: Index = _TOP) -> int:
        """One."""
        return 1

    def hasChildren(self, parent: Index = _TOP) -> bool:
        """Whether rows stand under a row; Qt would ask for their number and for that of the columns."""
        return not parent.isValid() or (not parent.internalId() and bool(self._top(parent.row()).children))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The node, its title, or what is said of it."""
        if not index.isValid():
            return None
        node = self.node(index)
        if role == NODE:
            return node
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_row(node)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(node.title)
        return node.title if role == Qt.ItemDataRole.DisplayRole else None


def spoken_row(node: Node) -> str:
    """What a screen reader says of a row."""
    state = tr(SPOKEN_STATES[node.state]) if node.kind == "article" else ""
    return ", ".join(part for part in (node.title, node.marked, node.detail, node.count, state) if part)
