"""The outline at the left: sections and their pieces, moved by dragging or with the keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.viewer import icons
from briefing.viewer.brief.rows import OutlineGroup, OutlineRow
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, TREE_ROW, Theme
from briefing.viewer.widgets.bars import panel_header
from briefing.viewer.widgets.mirrored import mirrored
from briefing.viewer.widgets.rows import paint_row_ground
from briefing.viewer.widgets.tooltips import plain, set_tip
from briefing.wording import tr

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_TITLE_LEFT, _ITEM_LEFT = 32, 56
_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
"""A row is chosen by the program alone, also while Ctrl or Shift of a shortcut is still held."""

_AROUND_NAME = 72
"""Pixels of the panel beside the brief's name: margins, padding, the arrow of its menu."""
_LONGEST_NAME = 168


class OutlineDelegate(QStyledItemDelegate):
    """Paints a row: sections with arrow and count, pieces with an icon; what must not be disclosed has a bar at the right."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self.theme: Theme = LIGHT
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        return QSize(100, TREE_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: OutlineRow = index.data(ROW)
        rect = QRect(0, option.rect.top(), self._tree.viewport().width(), option.rect.height())
        painter.save()
        painter = mirrored(painter, rect)
        state = option.state
        paint_row_ground(
            painter, rect, self.theme, chosen=bool(state & QStyle.StateFlag.State_Selected),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver), focused=bool(state & QStyle.StateFlag.State_HasFocus),
        )  # fmt: skip
        middle = rect.center().y() - 7
        if row.kind == "item":
            painter.drawPixmap(QPoint(34, middle), icons.pixmap(row.icon, self.theme.ink2, 15))
        elif row.kind == "section":
            closed = "chevron-left" if self._tree.isRightToLeft() else "chevron-right"
            arrow = "chevron-down" if self._tree.isExpanded(index) else closed
            painter.drawPixmap(QPoint(10, middle), icons.pixmap(arrow, self.theme.ink3, 15))
        is_item = row.kind == "item"
        painter.setFont(font(SANS, 13, bold=not is_item))
        painter.setPen(QColor(self.theme.ink2 if is_item else self.theme.ink))
        right = 14
        if row.count:
            right += painter.fontMetrics().horizontalAdvance(row.count) + 8
        box = rect.adjusted(_ITEM_LEFT if is_item else _TITLE_LEFT, 0, -right - (34 if row.mark else 0), 0)
        text = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), text)
        self._paint_right(painter, rect.adjusted(0, 0, -13, 0), row)
        painter.restore()

    def _paint_right(self, painter: QPainter, rect: QRect, row: OutlineRow) -> None:
        painter.setFont(font(SANS, 12 if not row.mark else 11))
        painter.setPen(QColor(self.theme.doubt if row.mark == "closed" else self.theme.ink3))
        words = row.count or row.mark
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)


class OutlineTree(QTreeWidget):
    """The tree itself: it tells what the user wants moved, and moves nothing by itself."""

    items_moved = Signal(list, str, int)
    section_moved = Signal(str, int)
    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "panel")
        self.setAccessibleName(tr("Outline of the brief"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_clicked)

    def row_of(self, item: QTreeWidgetItem | None) -> OutlineRow | None:
        """What an entry of the tree stands for."""
        return item.data(0, ROW) if item is not None else None

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Nothing: the delegate paints the arrows."""

    def _on_clicked(self, index: QModelIndex) -> None:
        row: OutlineRow = index.data(ROW)
        if row.kind == "section":
            left = self.viewport().mapFromGlobal(self.cursor().pos()).x()
            if left < _TITLE_LEFT:
                self.setExpanded(index, not self.isExpanded(index))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A piece goes anywhere in a section, a section between sections."""
        super().dragMoveEvent(event)
        event.setAccepted(self._target(event.position().toPoint()) is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped where; the outline is written anew from the draft."""
        target = self._target(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if target is None:
            return
        section, at = target
        rows = [self.row_of(item) for item in self.selectedItems()]
        pieces = [row.id for row in rows if row and row.kind == "item"]
        if pieces:
            self.items_moved.emit(pieces, section, at)
        elif rows and rows[0] and rows[0].kind == "section":
            self.section_moved.emit(rows[0].id, self._number(section))

    def _target(self, point: QPoint) -> tuple[str, int] | None:
        """The section and the place in it at a point of the viewport."""
        entry = self.itemAt(point)
        row = self.row_of(entry)
        if entry is None or row is None or row.kind in ("front", "sources"):
            return None
        if row.kind == "section":
            return row.id, 0
        parent = entry.parent()
        above = self.row_of(parent)
        below_middle = point.y() > self.visualItemRect(entry).center().y()
        return (above.id, parent.indexOfChild(entry) + below_middle) if above and parent else None

    def _number(self, section_id: str) -> int:
        sections = [row.id for n in range(self.topLevelItemCount()) if (row := self.row_of(self.topLevelItem(n)))]
        return sections.index(section_id) - 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with up or down moves, Delete takes out, F2 or Enter lets one type, the rest walks."""
        up_down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in up_down:
            self._move_by(up_down[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.itemActivated.emit(self.currentItem(), 0)
        else:
            super().keyPressEvent(event)

    def _move_by(self, step: int) -> None:
        """Move the current row by one place; a piece at its section's border goes to the section beside."""
        entry = self.currentItem()
        row = self.row_of(entry)
        if entry is None or row is None:
            return
        if row.kind == "section":
            number = self.indexOfTopLevelItem(entry) - 1
            if 0 <= number + step < self.topLevelItemCount() - 2:
                self.section_moved.emit(row.id, number + step + (step > 0))
        elif row.kind == "item" and (parent := entry.parent()) is not None:
            self._move_piece(row.id, parent, parent.indexOfChild(entry), step)

    def _move_piece(self, item_id: str, parent: QTreeWidgetItem, at: int, step: int) -> None:
        above = self.row_of(parent)
        beside = self.topLevelItem(self.indexOfTopLevelItem(parent) + step)
        next_section = self.row_of(beside)
        if above and 0 <= at + step < parent.childCount():
            self.items_moved.emit([item_id], above.id, at + step + (step > 0))
        elif beside is not None and next_section and next_section.kind == "section":
            self.items_moved.emit([item_id], next_section.id, 0 if step > 0 else beside.childCount())


class OutlinePanel(QFrame):
    """The outline with its head: which brief it is, and a button that adds."""

    chosen = Signal(str)
    brief_menu_wanted = Signal(object)
    add_menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setProperty("look", "panel")
        self.tree = OutlineTree()
        self._delegate = OutlineDelegate(self.tree)
        self.tree.setItemDelegate(self._delegate)
        self.tree.currentItemChanged.connect(self._on_current)
        self._add = QToolButton()
        self._add.setAccessibleName(tr("Add a section or a note"))
        self._add.setToolTip(tr("Add a section or a note"))
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add_menu = QMenu(self._add)
        self.add_menu.aboutToShow.connect(lambda: self.add_menu_wanted.emit(self.add_menu))
        self._add.setMenu(self.add_menu)
        self._add.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.brief = QPushButton()
        self.brief.setAccessibleName(tr("Brief: begin, open, versions"))
        self.brief_menu = QMenu(self.brief)
        self.brief_menu.aboutToShow.connect(lambda: self.brief_menu_wanted.emit(self.brief_menu))
        self.brief.setMenu(self.brief_menu)
        self.brief.setStyleSheet("QPushButton { text-align: left; }")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(panel_header(tr("Outline"), self._add))
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 10, 12, 8)
        inner.addWidget(self.brief)
        layout.addLayout(inner)
        layout.addWidget(self.tree)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the brief as far as there is room."""
        super().resizeEvent(event)
        self._name_brief()

    def _name_brief(self) -> None:
        room = min(max(self.width() - _AROUND_NAME, 60), _LONGEST_NAME)
        short = self.brief.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.brief.setText(short.replace("&", "&&"))
        set_tip(self.brief, self._name)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._delegate.theme = theme
        self._add.setIcon(icons.icon("plus", theme.ink2))
        self.tree.viewport().update()

    def show_outline(self, groups: Sequence[OutlineGroup], name: str) -> None:
        """List other rows; what was chosen stays chosen, what was folded stays folded."""
        chosen, number, folded = self.current_id, self._current_number(), self._folded()
        top = self.tree.verticalScrollBar().value()
        self._name = name
        self._name_brief()
        self.tree.blockSignals(True)
        self.tree.clear()
        for group in groups:
            entry = self._entry(group.row)
            self.tree.addTopLevelItem(entry)
            entry.addChildren([self._entry(row) for row in group.rows])
            entry.setExpanded(group.row.id not in folded)
        is_there = self._choose(chosen)
        self.tree.blockSignals(False)
        self.tree.verticalScrollBar().setValue(top)
        if chosen and not is_there:
            self._choose_number(number)

    @property
    def current_id(self) -> str:
        """The id of the row that has the keys, or nothing."""
        row = self.tree.row_of(self.tree.currentItem())
        return row.id if row else ""

    @property
    def chosen_items(self) -> list[str]:
        """The ids of the pieces that are chosen."""
        rows = [self.tree.row_of(item) for item in self.tree.selectedItems()]
        return [row.id for row in rows if row and row.kind == "item"]

    def choose(self, row_id: str) -> None:
        """Choose a row, and tell."""
        self._choose(row_id)

    def _current_number(self) -> int:
        """Which of all rows is the current one."""
        return next((n for n, entry in enumerate(self._entries()) if entry is self.tree.currentItem()), 0)

    def _choose_number(self, number: int) -> None:
        """Choose the row that took the place of one that is gone."""
        entries = self._entries()
        if entries:
            self.tree.setCurrentItem(entries[min(number, len(entries) - 1)], 0, _ALONE)

    def _entries(self) -> list[QTreeWidgetItem]:
        """All rows from top to bottom."""
        tops = [top for n in range(self.tree.topLevelItemCount()) if (top := self.tree.topLevelItem(n))]
        return [row for top in tops for row in (top, *(top.child(n) for n in range(top.childCount()))) if row]

    def _choose(self, row_id: str) -> bool:
        for entry in self._entries():
            row = self.tree.row_of(entry)
            if row and row.id == row_id:
                self.tree.setCurrentItem(entry, 0, _ALONE)
                self.tree.scrollToItem(entry)
                return True
        return False

    def _entry(self, row: OutlineRow) -> QTreeWidgetItem:
        entry = QTreeWidgetItem()
        entry.setData(0, ROW, row)
        entry.setText(0, row.spoken)
        entry.setToolTip(0, plain(row.title))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if row.kind in ("item", "section"):
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        entry.setFlags(flags)
        return entry

    def _folded(self) -> set[str]:
        entries = [self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount())]
        rows = [(entry, self.tree.row_of(entry)) for entry in entries]
        return {row.id for entry, row in rows if entry and row and not entry.isExpanded() and entry.childCount()}

    def _on_current(self, entry: QTreeWidgetItem | None) -> None:
        row = self.tree.row_of(entry)
        if row:
            self.chosen.emit(row.id)


def add_action(menu: QMenu, text: str, slot: Callable[[], object]) -> QAction:
    """An entry of a menu whose text is shown as it is."""
    action = QAction(text.replace("&", "&&"), menu)
    action.triggered.connect(lambda: slot())
    menu.addAction(action)
    return action
