"""The panel at the left: the tree of bulletins and articles, elections and names."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from briefing.bundle.reader import Bundle
from briefing.viewer import icons
from briefing.viewer.library.rows import Node, filtered, library_nodes
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, TREE_ROW, Theme
from briefing.viewer.widgets.bars import panel_header
from briefing.viewer.widgets.rows import paint_row_ground
from briefing.viewer.widgets.text_lines import draw_lines, line_count
from briefing.viewer.widgets.tooltips import plain

NODE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
TITLE_LEFT = 53
GROUP_TITLE_LEFT = 51
TITLE_LINE = 18
MOST_LINES = 3
RIGHT = 16
RIGHT_OF_TITLE = 19
"""Room for the unread dot."""


class LibraryDelegate(QStyledItemDelegate):
    """Paints a row: arrow and icon, a title of up to three lines, a second line, a count or an unread dot."""

    def __init__(self, parent: QTreeView) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._tree = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Width does not matter; the height holds the lines."""
        node: Node = index.data(NODE)
        if node.kind == "article":
            width = self._tree.viewport().width() - TITLE_LEFT - RIGHT_OF_TITLE
            lines = line_count(node.title, font(SANS, 13), width, MOST_LINES)
            return QSize(100, 28 + TITLE_LINE * lines)
        if node.kind == "source":
            return QSize(100, 46)
        above = index.sibling(index.row() - 1, 0).data(NODE)
        first_group = node.kind == "group" and above is not None and above.kind == "source"
        return QSize(100, TREE_ROW + 16 if first_group else TREE_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        node: Node = index.data(NODE)
        rect = QRect(0, option.rect.top(), self._tree.viewport().width(), option.rect.height())
        painter.save()
        if node.kind == "group" and rect.height() > TREE_ROW:
            painter.fillRect(QRect(0, rect.top() + 7, rect.width(), 1), QColor(self.theme.line))
            rect.setTop(rect.bottom() - TREE_ROW + 1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        paint_row_ground(painter, rect, self.theme, chosen=chosen, hovered=hovered, focused=focused)
        if node.kind == "article":
            self._paint_article(painter, rect, node, chosen)
        else:
            self._paint_other(painter, rect, node, self._tree.isExpanded(index))
        painter.restore()

    def _paint_article(self, painter: QPainter, rect: QRect, node: Node, chosen: bool) -> None:
        colour = self.theme.link if chosen else self.theme.ink2
        painter.drawPixmap(QPoint(30, rect.top() + 7), icons.pixmap(node.icon, colour, 15))
        box = QRect(TITLE_LEFT, rect.top() + 5, rect.width() - TITLE_LEFT - RIGHT_OF_TITLE, rect.height())
        lines = draw_lines(painter, box, node.title, font(SANS, 13), self.theme.ink, TITLE_LINE, MOST_LINES)
        below = QRect(box.left(), box.top() + TITLE_LINE * lines, rect.width() - box.left() - 8, 16)
        painter.setFont(font(SANS, 12))
        painter.setPen(QColor(self.theme.ink3))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter), self._elided(painter, node.detail, below.width()))
        if node.is_unread:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent))
            painter.drawEllipse(QRectF(rect.right() - 14, rect.top() + 10, 7, 7))

    def _paint_other(self, painter: QPainter, rect: QRect, node: Node, expanded: bool) -> None:
        line = QRect(rect.left(), rect.top(), rect.width(), min(rect.height(), TREE_ROW))
        if node.kind in ("source", "group"):
            arrow = "chevron-down" if expanded else "chevron-right"
            painter.drawPixmap(QPoint(9, line.center().y() - 7), icons.pixmap(arrow, self.theme.ink3))
            painter.drawPixmap(QPoint(30, line.center().y() - 7), icons.pixmap(node.icon, self.theme.ink2))
        width = 0
        painter.setPen(QColor(self.theme.ink3))
        painter.setFont(font(SANS, 12))
        if node.count:
            width = painter.fontMetrics().horizontalAdvance(node.count) + 8
            right = line.adjusted(0, 0, -11, 0)
            painter.drawText(right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), node.count)
        if node.detail:
            below = QRect(45, line.bottom() - 1, line.width() - 45 - RIGHT, 16)
            painter.drawText(
                below, int(Qt.AlignmentFlag.AlignVCenter), self._elided(painter, node.detail, below.width())
            )
        box = line.adjusted(GROUP_TITLE_LEFT, 0, -11 - width, 0)
        painter.setFont(font(SANS, 13, bold=node.kind == "source"))
        painter.setPen(QColor(self.theme.ink))
        text = painter.fontMetrics().elidedText(node.title, Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _elided(self, painter: QPainter, text: str, width: int) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


class LibraryTree(QTreeView):
    """The tree without branches of its own: rows paint their arrows."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Nothing: the delegate paints the arrows."""


class LibraryPanel(QFrame):
    """Lists what the bundle holds and tells what is chosen."""

    article_chosen = Signal(int)
    election_chosen = Signal(int)
    name_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self._nodes: list[Node] = []
        self._model = QStandardItemModel(self)
        self.tree = LibraryTree()
        self.tree.setModel(self._model)
        self._delegate = LibraryDelegate(self.tree)
        self.tree.setItemDelegate(self._delegate)
        self.tree.setProperty("look", "panel")
        self.tree.setAccessibleName("Library")
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(0)
        self.tree.setMouseTracking(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.clicked.connect(self._on_clicked)
        self.tree.activated.connect(self._open)
        self._filter_button = QToolButton()
        self._filter_button.setToolTip("Filter the library by words of a title")
        self._filter_button.setAccessibleName("Filter the library")
        self._filter_button.setCheckable(True)
        self._filter_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._filter = QLineEdit()
        self._filter.setObjectName("libraryFilter")
        self._filter.setPlaceholderText("Words in a title")
        self._filter.setAccessibleName("Words in a title")
        self._filter.hide()
        self._filter.textChanged.connect(self._render)
        self._filter_button.toggled.connect(self._show_filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(panel_header("Library", self._filter_button))
        layout.addWidget(self._filter)
        layout.addSpacing(6)
        layout.addWidget(self.tree)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._delegate.theme = theme
        self._filter_button.setIcon(icons.icon("list-filter", theme.ink2))
        self.tree.viewport().update()

    def show_bundle(self, bundle: Bundle, read: Collection[int]) -> None:
        """List what a bundle holds; `read` are the ids of articles that were opened."""
        self._nodes = library_nodes(bundle, read)
        self._render()

    def mark_read(self, article_id: int) -> None:
        """Take the unread dot from an article, and choose its row."""
        for item in self._items():
            node: Node = item.data(NODE)
            if node.kind == "article" and node.id == article_id:
                node.is_unread = False
                self.tree.setCurrentIndex(item.index())
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
        words = self._filter.text()
        self._model.clear()
        for node in filtered(self._nodes, words):
            item = _item(node)
            item.appendRows([_item(child) for child in node.children])
            self._model.appendRow(item)
            if node.is_open or words:
                self.tree.expand(item.index())

    def _show_filter(self, shown: bool) -> None:
        self._filter.setVisible(shown)
        if shown:
            self._filter.setFocus()
        else:
            self._filter.clear()

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


def _item(node: Node) -> QStandardItem:
    item = QStandardItem()
    item.setData(node, NODE)
    item.setEditable(False)
    spoken = ", ".join(part for part in (node.title, node.detail, node.count) if part)
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setText(spoken)
    item.setToolTip(plain(node.title))
    return item
