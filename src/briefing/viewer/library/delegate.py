"""How the rows of the library are painted."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from briefing.viewer import icons
from briefing.viewer.library.rows import Node, second_line
from briefing.viewer.library.tree_model import NODE, Index
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, TREE_ROW, Theme
from briefing.viewer.widgets.mirrored import mirrored
from briefing.viewer.widgets.rows import paint_row_ground
from briefing.viewer.widgets.text_lines import draw_lines, line_count, part_lines

TITLE_LEFT = 53
GROUP_TITLE_LEFT = 51
TITLE_LINE = 18
DETAIL_LINE = 16
DETAIL_LEFT = 45
MOST_LINES = 3
RIGHT = 16
RIGHT_OF_DETAIL = 8
RIGHT_OF_TITLE = 19
"""Room for the unread dot, or the tick of a finished article."""


class LibraryDelegate(QStyledItemDelegate):
    """Paints a row: arrow and icon, a title of up to three lines, a second line, a count or an unread dot or a tick."""

    def __init__(self, parent: QTreeView) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._tree = parent
        self._metrics = QFontMetrics(font(SANS, 12))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Width does not matter; the height holds the lines."""
        node: Node = index.data(NODE)
        if node.kind == "article":
            width = self._tree.viewport().width() - TITLE_LEFT - RIGHT_OF_TITLE
            lines = line_count(node.title, font(SANS, 13), width, MOST_LINES)
            below = len(self._below(node, self._tree.viewport().width() - TITLE_LEFT - RIGHT_OF_DETAIL))
            return QSize(100, 12 + TITLE_LINE * lines + DETAIL_LINE * below)
        if node.kind == "source":
            lines = len(self._below(node, self._tree.viewport().width() - DETAIL_LEFT - RIGHT))
            return QSize(100, 30 + DETAIL_LINE * lines)
        above = index.sibling(index.row() - 1, 0).data(NODE)
        first_group = node.kind == "group" and above is not None and above.kind == "source"
        return QSize(100, TREE_ROW + 16 if first_group else TREE_ROW)

    def _below(self, node: Node, width: int) -> list[str]:
        """The lines under a title."""
        words = node.detail if node.kind == "article" else second_line(node)
        return part_lines(words, self._metrics, width) + ([node.marked] if node.marked else [])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        node: Node = index.data(NODE)
        rect = QRect(0, option.rect.top(), self._tree.viewport().width(), option.rect.height())
        painter.save()
        painter = mirrored(painter, rect)
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
        width = rect.width() - box.left() - RIGHT_OF_DETAIL
        self._paint_below(painter, QRect(box.left(), box.top() + TITLE_LINE * lines, width, DETAIL_LINE), node)
        if node.state == "finished":
            painter.drawPixmap(QPoint(rect.right() - 17, rect.top() + 7), icons.pixmap("check", self.theme.ink3, 14))
        elif node.state == "unread":
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent))
            painter.drawEllipse(QRectF(rect.right() - 14, rect.top() + 10, 7, 7))

    def _paint_other(self, painter: QPainter, rect: QRect, node: Node, expanded: bool) -> None:
        line = QRect(rect.left(), rect.top(), rect.width(), min(rect.height(), TREE_ROW))
        if node.kind in ("source", "group"):
            closed = (
                "chevron-right" if self._tree.layoutDirection() == Qt.LayoutDirection.LeftToRight else "chevron-left"
            )
            arrow = "chevron-down" if expanded else closed
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
            below = QRect(DETAIL_LEFT, line.bottom() - 1, line.width() - DETAIL_LEFT - RIGHT, DETAIL_LINE)
            self._paint_below(painter, below, node)
        box = line.adjusted(GROUP_TITLE_LEFT, 0, -11 - width, 0)
        painter.setFont(font(SANS, 13, bold=node.kind == "source"))
        painter.setPen(QColor(self.theme.ink))
        text = painter.fontMetrics().elidedText(node.title, Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_below(self, painter: QPainter, line: QRect, node: Node) -> None:
        painter.setFont(font(SANS, 12))
        painter.setPen(QColor(self.theme.ink3))
        for words in self._below(node, line.width()):
            shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)
            line.translate(0, DETAIL_LINE)
