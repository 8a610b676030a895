"""The panel at the left: the tree of bulletins and articles, elections and names."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QTreeView, QVBoxLayout, QWidget

from briefing.viewer import icons
from briefing.viewer.library.delegate import LibraryDelegate
from briefing.viewer.library.filter_box import FilterBox
from briefing.viewer.library.listing import Listing
from briefing.viewer.library.reading_record import State
from briefing.viewer.library.rows import Node
from briefing.viewer.library.tree_model import NODE, Index, LibraryModel
from briefing.viewer.theme import Theme
from briefing.viewer.widgets.bars import panel_header
from briefing.wording import tr

FIRST_OPEN = 60
"""A library of more bulletins shows them closed at first."""
BY_PIXELS = 100
"""A tree of more bulletins scrolls by rows: by pixels it would have to measure them all first."""


class LibraryTree(QTreeView):
    """The tree without branches of its own: rows paint their arrows."""

    typed = Signal(str)
    opened_beside = Signal(QModelIndex)
    beginning_wanted = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def drawBranches(self, painter: QPainter, rect: object, index: Index) -> None:
        """Nothing: the delegate paints the arrows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing letters filters; Ctrl+Enter opens beside."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Home:
            self.beginning_wanted.emit()
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
        self._listing = Listing()
        self._chosen: int | None = None
        self._many = False
        self._turned: set[tuple[str, int, str]] = set()
        """Rows that are open or closed otherwise than at first."""
        self._model = LibraryModel(self)
        self._model.rowsInserted.connect(self._open_rows)
        self._model.modelReset.connect(self._open_all)
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
        self.tree.beginning_wanted.connect(self._go_to_beginning)
        self.tree.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._delegate.theme = theme
        self._filter_button.setIcon(icons.icon("list-filter", theme.ink2))
        self.tree.viewport().update()

    def show_reading(self) -> None:
        """Say that a large library is being read; one can read an article meanwhile."""
        self._chosen = None
        self.show_listing(Listing([Node("group", tr("Reading the library…"), icon="library")]))

    def show_listing(self, listing: Listing) -> None:
        """List what a bundle holds; what is chosen and what is marked stays."""
        listing.marked = self._listing.marked
        self._listing = listing
        self._many = len(listing.bulletins) > FIRST_OPEN
        self._turned.clear()
        self._render()

    def choose(self, article_id: int | None) -> None:
        """Show which article is read, and open its bulletin where that is closed."""
        self._chosen = article_id
        place = self._listing.place(article_id)
        found = None if place is None else self._model.bulletins.number(place)
        if found is None or (self._is_filtered and not self._model.lists(found)):
            return
        self.tree.expand(self._model.find(found))
        top = self._model.find(found)  # anew: expanding may have listed more before it
        ids = [child.id for child in self._model.bulletins[found].children]
        if article_id in ids and (index := self._model.index(ids.index(article_id), 0, top)).isValid():
            self.tree.setCurrentIndex(index)

    def show_states(self) -> None:
        """Show anew how far each article was read."""
        self._model.refresh(self._listing)

    def show_marks(self, marked: Mapping[int, str]) -> None:
        """Say in words, by the articles' ids, what the user marked."""
        self._listing.marked = marked
        self._model.refresh(self._listing)
        self.tree.scheduleDelayedItemsLayout()

    def nodes(self, kind: str) -> list[Node]:
        """The rows of a kind that are listed."""
        tops = [self._model.index(row, 0) for row in range(self._model.rowCount())]
        listed = [self._model.node(top) for top in tops]
        for top in tops:
            listed += self._model.node(top).children[: self._model.rowCount(top)]
        return [node for node in listed if node.kind == kind]

    def _render(self) -> None:
        box = self.filter_box
        bulletins, groups = self._listing.shown(box.words, box.order, unread_only=box.unread_only)
        by_pixels = bulletins.reach(BY_PIXELS + 1) <= BY_PIXELS
        mode = QTreeView.ScrollMode.ScrollPerPixel if by_pixels else QTreeView.ScrollMode.ScrollPerItem
        self.tree.setVerticalScrollMode(mode)
        self._model.show(bulletins, groups)
        self.choose(self._chosen)

    @property
    def _is_filtered(self) -> bool:
        return bool(self.filter_box.words) or self.filter_box.unread_only

    def _is_closed(self, node: Node) -> bool:
        return (self._many or not node.is_open) != (_name(node) in self._turned)

    def _open_all(self) -> None:
        self._open_rows(QModelIndex(), 0, self._model.rowCount() - 1)

    def _open_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        """Open those rows at the top that are not closed; a filter opens all."""
        for row in range(first, last + 1):
            index = self._model.index(row, 0)
            if self._is_filtered or not self._is_closed(self._model.node(index)):
                self.tree.expand(index)

    def _on_scrolled(self, value: int) -> None:
        """List more bulletins where one has scrolled to the first or last that is listed; what is in view stays in view."""
        bar = self.tree.verticalScrollBar()
        if value == bar.minimum() and self._model.first:
            count = self._model.list_before()
            self.tree.scrollTo(self._model.index(count, 0), QTreeView.ScrollHint.PositionAtTop)
        elif value == bar.maximum():
            self._model.list_after()

    def _go_to_beginning(self) -> None:
        if self._model.first:
            self._model.find(0)

    def _on_collapsed(self, index: QModelIndex) -> None:
        self._turn(index.data(NODE), closed=True)

    def _on_expanded(self, index: QModelIndex) -> None:
        """A row that the user opened stays open; one that a filter opened does not."""
        if not self._is_filtered:
            self._turn(index.data(NODE), closed=False)

    def _turn(self, node: Node, *, closed: bool) -> None:
        if self._is_closed(node) != closed:
            self._turned ^= {_name(node)}

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
