"""The panel at the left: the tree of bulletins and articles, elections and names."""

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QTreeView, QVBoxLayout, QWidget

from briefing.bundle.reader import Bundle
from briefing.viewer import icons
from briefing.viewer.library.delegate import NODE, Index, LibraryDelegate
from briefing.viewer.library.filter_box import FilterBox
from briefing.viewer.library.reading_record import ReadingRecord, State
from briefing.viewer.library.rows import Node, filtered, library_nodes, ordered
from briefing.viewer.theme import Theme
from briefing.viewer.widgets.bars import panel_header
from briefing.viewer.widgets.tooltips import plain
from briefing.wording import marked, tr

SPOKEN_STATES = {"unread": marked("unread"), "finished": marked("read to the end"), "begun": ""}
FIRST_OPEN = 60
"""A library of more bulletins shows them closed at first."""
FIRST_CHILDREN = 300
"""How many rows of a long group are listed; typing finds the rest."""


class LibraryTree(QTreeView):
    """The tree without branches of its own: rows paint their arrows."""

    typed = Signal(str)
    opened_beside = Signal(QModelIndex)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def drawBranches(self, painter: QPainter, rect: object, index: Index) -> None:
        """Nothing: the delegate paints the arrows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing letters filters; Ctrl+Enter opens beside."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened_beside.emit(self.currentIndex())
        elif event.text().strip() and event.text().isprintable() and not control:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click with Ctrl opens beside."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened_beside.emit(self.indexAt(event.position().toPoint()))
        else:
            super().mouseReleaseEvent(event)


class LibraryPanel(QFrame):
    """Lists what the bundle holds and tells what is chosen."""

    article_chosen = Signal(int)
    article_chosen_beside = Signal(int)
    election_chosen = Signal(int)
    name_chosen = Signal(int)
    state_chosen = Signal(int, str)
    """The user says that an article (its id) is `unread` or `finished`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self._nodes: list[Node] = []
        self._chosen: int | None = None
        self._closed: set[tuple[str, int, str]] = set()
        self._model = QStandardItemModel(self)
        self._build_tree()
        self._filter_button = QToolButton()
        self._filter_button.setToolTip(tr("Filter and sort the library (or just type in it)"))
        self._filter_button.setAccessibleName(tr("Filter the library"))
        self._filter_button.setCheckable(True)
        self._filter_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.filter_box = FilterBox()
        self.filter_box.hide()
        self.filter_box.changed.connect(self._render)
        self.filter_box.left.connect(self._leave_filter)
        self._filter_button.toggled.connect(self._show_filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(panel_header(tr("Library"), self._filter_button))
        layout.addWidget(self.filter_box)
        layout.addSpacing(6)
        layout.addWidget(self.tree)

    def _build_tree(self) -> None:
        self.tree = LibraryTree()
        self.tree.setModel(self._model)
        self._delegate = LibraryDelegate(self.tree)
        self.tree.setItemDelegate(self._delegate)
        self.tree.setProperty("look", "panel")
        self.tree.setAccessibleName(tr("Library"))
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(0)
        self.tree.setMouseTracking(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.tree.clicked.connect(self._on_clicked)
        self.tree.activated.connect(self._open)
        self.tree.expanded.connect(self._on_expanded)
        self.tree.collapsed.connect(self._on_collapsed)
        self.tree.typed.connect(self._type)
        self.tree.opened_beside.connect(self._open_beside)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._delegate.theme = theme
        self._filter_button.setIcon(icons.icon("list-filter", theme.ink2))
        self.tree.viewport().update()

    def show_bundle(self, bundle: Bundle, record: ReadingRecord) -> None:
        """List what a bundle holds, and how far each article was read."""
        self._nodes = library_nodes(bundle, record)
        self._chosen = None
        many = len(self._nodes) > FIRST_OPEN
        self._closed = {_name(node) for node in self._nodes if many or not node.is_open}
        self._render()

    def choose(self, article_id: int | None) -> None:
        """Show which article is read."""
        self._chosen = article_id
        self._open_source_of(article_id)
        for item in self._items():
            node: Node = item.data(NODE)
            if node.kind == "article" and node.id == article_id:
                self.tree.setCurrentIndex(item.index())

    def _open_source_of(self, article_id: int | None) -> None:
        """Open the bulletin of an article, where it is closed."""
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            node: Node = item.data(NODE)
            if node.kind == "source" and any(child.id == article_id for child in node.children):
                self.tree.expand(item.index())

    def show_states(self, record: ReadingRecord) -> None:
        """Show anew how far each article was read."""
        for node in self._nodes:
            for child in node.children:
                if child.key:
                    child.state = record.state(child.key)
        for item in self._items():
            item.setData(_spoken(item.data(NODE)), Qt.ItemDataRole.AccessibleTextRole)
        self.tree.viewport().update()

    def show_marks(self, marked: Mapping[int, str]) -> None:
        """Say in words, by the articles' ids, what the user marked."""
        for node in self._nodes:
            for child in node.children:
                if child.kind == "article":
                    child.marked = marked.get(child.id, "")
        for item in self._items():
            item.setData(_spoken(item.data(NODE)), Qt.ItemDataRole.AccessibleTextRole)
        self.tree.scheduleDelayedItemsLayout()
        self.tree.viewport().update()

    def nodes(self, kind: str) -> list[Node]:
        """The rows of a kind."""
        return [item.data(NODE) for item in self._items() if item.data(NODE).kind == kind]

    def _items(self) -> Iterator[QStandardItem]:
        for row in range(self._model.rowCount()):
            top = self._model.item(row)
            yield top
            for child in range(top.rowCount()):
                yield top.child(child)

    def _render(self) -> None:
        box = self.filter_box
        self._model.clear()
        for node in ordered(filtered(self._nodes, box.words, unread_only=box.unread_only), box.order):
            item = _item(node)
            self._model.appendRow(item)
            is_open = bool(box.words) or box.unread_only or _name(node) not in self._closed
            item.appendRows([_item(child) for child in node.children[: FIRST_CHILDREN if is_open else 1]])
            if is_open:
                self.tree.expand(item.index())
        self.choose(self._chosen)

    def _on_collapsed(self, index: QModelIndex) -> None:
        self._closed.add(_name(index.data(NODE)))

    def _on_expanded(self, index: QModelIndex) -> None:
        """List the children of a row that was closed until now; it stays open, unless a filter opened it."""
        if not self.filter_box.words and not self.filter_box.unread_only:
            self._closed.discard(_name(index.data(NODE)))
        item = self._model.itemFromIndex(index)
        node: Node = index.data(NODE)
        if item.rowCount() < min(len(node.children), FIRST_CHILDREN):
            item.appendRows([_item(child) for child in node.children[item.rowCount() : FIRST_CHILDREN]])

    def _type(self, text: str) -> None:
        self._filter_button.setChecked(True)
        self.filter_box.type(text)

    def _show_filter(self, shown: bool) -> None:
        self.filter_box.setVisible(shown)
        if shown:
            self.filter_box.take_focus()
        else:
            self.filter_box.clear()

    def _leave_filter(self) -> None:
        self._filter_button.setChecked(False)
        self.tree.setFocus()

    def _on_clicked(self, index: QModelIndex) -> None:
        node: Node = index.data(NODE)
        if node.kind in ("source", "group"):
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        else:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        node: Node = index.data(NODE)
        signals = {"article": self.article_chosen, "election": self.election_chosen, "name": self.name_chosen}
        if node.kind in signals:
            signals[node.kind].emit(node.id)

    def _open_beside(self, index: QModelIndex) -> None:
        node: Node | None = index.data(NODE)
        if node is not None and node.kind == "article":
            self.article_chosen_beside.emit(node.id)

    def _show_menu(self, at: QPoint) -> None:
        index = self.tree.indexAt(at)
        node: Node | None = index.data(NODE)
        if node is None or node.kind != "article":
            return
        menu = QMenu(self)
        menu.addAction(tr("Open"), lambda: self.article_chosen.emit(node.id))
        menu.addAction(tr("Open beside"), lambda: self.article_chosen_beside.emit(node.id))
        menu.addSeparator()
        other: tuple[tuple[State, str], ...] = (
            ("finished", tr("Mark as read to the end")),
            ("unread", tr("Mark as unread")),
        )
        for state, words in other:
            if node.key and node.state != state:
                menu.addAction(words, partial(self.state_chosen.emit, node.id, state))
        menu.popup(self.tree.viewport().mapToGlobal(at))


def _name(node: Node) -> tuple[str, int, str]:
    return node.kind, node.id, node.title


def _spoken(node: Node) -> str:
    state = tr(SPOKEN_STATES[node.state]) if node.kind == "article" else ""
    return ", ".join(part for part in (node.title, node.marked, node.detail, node.count, state) if part)


def _item(node: Node) -> QStandardItem:
    item = QStandardItem()
    item.setData(node, NODE)
    item.setEditable(False)
    item.setData(_spoken(node), Qt.ItemDataRole.AccessibleTextRole)
    item.setText(node.title)
    item.setToolTip(plain(node.title))
    return item
