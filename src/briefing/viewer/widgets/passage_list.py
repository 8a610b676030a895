"""A list of passages: a line for each article, beneath it its passages with some of their words on a ground."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.viewer import icons
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, SERIF, Theme
from briefing.viewer.widgets.mirrored import draw_layout, mirrored
from briefing.viewer.widgets.rows import paint_row_ground

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
TEXT_LEFT = 62
TEXT_RIGHT = 18
LINE = 21
DETAIL = 19
HEAD_ROW = 37


@dataclass(frozen=True, slots=True)
class Head:
    """The line of an article: its title, what stands beside it, and flush right how many passages there are."""

    title: str
    about: str = ""
    count: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage: its text, the `[start, end)` stretches of it on a ground, and its place, line by line in the margin."""

    text: str
    marks: Sequence[tuple[int, int]]
    place: tuple[str, ...]
    has_details: bool = False


class PassageModel(QAbstractListModel):
    """The rows of any kind; a kind of list says what is spoken of each, and which are the lines of articles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []

    def spoken(self, row: Any) -> str:
        """What a screen reader says of a row."""
        raise NotImplementedError

    def is_head(self, row: Any) -> bool:
        """Whether a row is the line of an article."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are by now."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or what is said of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Passages can be chosen, the lines of articles cannot."""
        if not index.isValid() or self.is_head(self.rows[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@lru_cache(maxsize=8)
def face(family: str, size: int, *, bold: bool = False) -> QFont:
    """A face that is only read: making one takes longer than painting a word."""
    return font(family, size, bold=bold)


def marked_layout(text: str, marks: Sequence[tuple[int, int]], width: int, ground: str) -> QTextLayout:
    """A text in lines of `width` pixels, `marks` on a ground; written from right to left where its script is."""
    layout = QTextLayout(text, face(SERIF, 15))
    if is_right_to_left(text):
        option = QTextOption(Qt.AlignmentFlag.AlignRight)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout.setTextOption(option)
    formats = []
    for start, end in marks:
        piece = QTextLayout.FormatRange()
        piece.start = _units(text[:start])
        piece.length = _units(text[start:end])
        marked = QTextCharFormat()
        marked.setBackground(QColor(ground))
        piece.format = marked
        formats.append(piece)
    layout.setFormats(formats)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 80))
        line.setPosition(QPointF(0, count * LINE))
        count += 1
    layout.endLayout()
    return layout


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left: UAX 9, rule P2.

    >>> is_right_to_left("2013 كانت"), is_right_to_left("5 votes")
    (True, False)
    """
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((direction != "L" for direction in directions if direction in ("L", "R", "AL")), False)


def _units(text: str) -> int:
    """The length of a text in UTF-16 units, as Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


class PassageDelegate(QStyledItemDelegate):
    """Paints the lines of articles and the passages; keeps the lines it has laid out until the list changes."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.theme: Theme = LIGHT
        self._view = view
        self._layouts: dict[int, QTextLayout] = {}
        self._shown: dict[int, Head | Shown] = {}
        self._heights: dict[int, int] = {}
        self._width = 0

    def shown(self, row: Any) -> Head | Shown:
        """What is shown of a row."""
        raise NotImplementedError

    def _shown_at(self, index: Index) -> Head | Shown:
        number = index.row()
        if number not in self._shown:
            self._shown[number] = self.shown(index.data(ROW))
        return self._shown[number]

    def paint_details(self, painter: QPainter, rect: QRect, row: Any) -> None:
        """Paint the line below a passage that `has_details`; `rect` is the whole row's."""

    def forget(self) -> None:
        """Lay everything out anew."""
        for known in (self._layouts, self._shown, self._heights):
            known.clear()

    def _layout(self, number: int, shown: Shown) -> QTextLayout:
        self._fit_width()
        if number not in self._layouts:
            self._layouts[number] = marked_layout(shown.text, shown.marks, self._width, self.theme.find)
        return self._layouts[number]

    def _fit_width(self) -> None:
        """Lay out anew where the list is as wide as before no more."""
        width = self._view.viewport().width() - TEXT_LEFT - TEXT_RIGHT
        if width != self._width:
            self._layouts.clear()
            self._heights.clear()
            self._width = width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the lines, and at least that of the margin's."""
        self._fit_width()
        number = index.row()
        if number not in self._heights:
            self._heights[number] = self._height(number, self._shown_at(index))
        return QSize(100, self._heights[number])

    def _height(self, number: int, shown: Head | Shown) -> int:
        if isinstance(shown, Head):
            return HEAD_ROW + (8 if number else 0)
        height = self._layout(number, shown).lineCount() * LINE + (DETAIL if shown.has_details else 0)
        return max(height, len(shown.place) * LINE) + 10

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        shown = self._shown_at(index)
        painter.save()
        painter = mirrored(painter, option.rect)
        if isinstance(shown, Head):
            self._paint_head(painter, option.rect, shown, first=index.row() == 0)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            paint_row_ground(painter, option.rect, self.theme, chosen=chosen, hovered=hovered, focused=focused)
            self._paint_passage(painter, option.rect, index.row(), shown)
            if shown.has_details:
                self.paint_details(painter, option.rect, index.data(ROW))
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, head: Head, *, first: bool) -> None:
        if not first:
            painter.fillRect(QRect(rect.left(), rect.top() + 8, rect.width(), 1), QColor(self.theme.line))
            rect = rect.adjusted(0, 8, 0, 0)
        painter.drawPixmap(rect.left() + 16, rect.center().y() - 7, icons.pixmap("file-text", self.theme.ink2, 15))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        elide = Qt.TextElideMode.ElideMiddle
        painter.setFont(face(SANS, 12))
        painter.setPen(QColor(self.theme.ink3))
        painter.drawText(rect.adjusted(0, 0, -16, 0), middle | int(Qt.AlignmentFlag.AlignRight), head.count)
        room = rect.adjusted(39, 0, -28 - painter.fontMetrics().horizontalAdvance(head.count), 0)
        about_width = painter.fontMetrics().horizontalAdvance(head.about) + 8 if head.about else 0
        painter.setFont(face(SANS, 13, bold=True))
        painter.setPen(QColor(self.theme.ink))
        title_room = room.width() - min(about_width, room.width() // 2)
        title = painter.fontMetrics().elidedText(head.title, elide, title_room)
        painter.drawText(room, middle, title)
        room.adjust(painter.fontMetrics().horizontalAdvance(title) + 8, 0, 0, 0)
        painter.setFont(face(SANS, 12))
        painter.setPen(QColor(self.theme.ink3))
        painter.drawText(room, middle, painter.fontMetrics().elidedText(head.about, elide, room.width()))

    def _paint_passage(self, painter: QPainter, rect: QRect, number: int, shown: Shown) -> None:
        painter.setPen(QColor(self.theme.ink3))
        painter.setFont(face(SANS, 12))
        margin = QRect(rect.left(), rect.top() + 7, TEXT_LEFT - 12, 16)
        for line, words in enumerate(shown.place):
            painter.drawText(margin.translated(0, LINE * line), int(Qt.AlignmentFlag.AlignRight), words)
        painter.setPen(QColor(self.theme.ink))
        layout = self._layout(number, shown)
        draw_layout(painter, layout, QPointF(rect.left() + TEXT_LEFT, rect.top() + 4), self._width)


class PassageList(QListView):
    """The list; its rows wrap anew when it is resized."""

    delegate: PassageDelegate

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self.delegate.theme = theme
        self.delegate.forget()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
