"""The rows of the library as Qt asks for them: nothing is made for a row that is not in view."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.viewer.library.rows import Node
from briefing.viewer.widgets.tooltips import plain
from briefing.wording import marked, tr

NODE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
SPOKEN_STATES = {"unread": marked("unread"), "finished": marked("read to the end"), "begun": ""}
FIRST_CHILDREN = 300
"""How many rows of a long group are listed; typing finds the rest."""
FIRST_SOURCES = 500
"""How many bulletins are listed at first; as many more come when one has scrolled to the end."""


class LibraryModel(QAbstractItemModel):
    """Bulletins with their articles, of which a large library lists the first ones, then groups with their children.

    An index has as its id the number of the node above plus one, and 0 where it stands at the top: that stays when more
    bulletins are listed before the groups.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: Sequence[Node] = ()
        self._sources = 0
        self._listed = 0

    def show_nodes(self, nodes: Sequence[Node]) -> None:
        """List other nodes: bulletins first, then groups."""
        self.beginResetModel()
        self._nodes = nodes
        self._sources = sum(node.kind == "source" for node in nodes)
        self._listed = min(self._sources, FIRST_SOURCES)
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """The node of a row."""
        above = index.internalId()
        return self._nodes[above - 1].children[index.row()] if above else self._nodes[self._number(index.row())]

    def find(self, number: int, child: int | None = None) -> QModelIndex:
        """The row of a node by its number, or of a child of it; bulletins up to it are listed for that."""
        if self._listed <= number < self._sources:
            self._list(number + 1)
        row = number if number < self._sources else number - self._sources + self._listed
        top = self.createIndex(row, 0, 0)
        return top if child is None else self.index(child, 0, top)

    def lists(self, number: int) -> bool:
        """Whether a node is listed already, by its number."""
        return number < self._listed or number >= self._sources

    def tell_texts(self) -> None:
        """Say that what is told of the rows may have changed."""
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, 0))

    def _number(self, row: int) -> int:
        return row if row < self._listed else row - self._listed + self._sources

    def _list(self, count: int) -> None:
        self.beginInsertRows(QModelIndex(), self._listed, count - 1)
        self._listed = count
        self.endInsertRows()

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = _TOP) -> QModelIndex:
        """A row at the top, or one under it."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, self._number(parent.row()) + 1 if parent.isValid() else 0)

    def parent(self, child: Index = _TOP) -> QModelIndex:  # type: ignore[override]
        """The row above."""
        above = child.internalId() if child.isValid() else 0
        return self.find(above - 1) if above else QModelIndex()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many rows are listed."""
        if not parent.isValid():
            return self._listed + len(self._nodes) - self._sources
        return 0 if parent.internalId() else min(len(self.node(parent).children), FIRST_CHILDREN)

    def columnCount(self, parent: Index = _TOP) -> int:
        """One."""
        return 1

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more bulletins than are listed."""
        return not parent.isValid() and self._listed < self._sources

    def fetchMore(self, parent: Index) -> None:
        """List more of them."""
        if self.canFetchMore(parent):
            self._list(min(self._listed + FIRST_SOURCES, self._sources))

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


def many_rows(nodes: Sequence[Node]) -> bool:
    """Whether there are so many that a tree that scrolls by pixels would take seconds to measure them."""
    return len(nodes) > FIRST_SOURCES


def spoken_row(node: Node) -> str:
    """What a screen reader says of a row."""
    state = tr(SPOKEN_STATES[node.state]) if node.kind == "article" else ""
    return ", ".join(part for part in (node.title, node.marked, node.detail, node.count, state) if part)
