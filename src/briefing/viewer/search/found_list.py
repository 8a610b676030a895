"""The list of what a search found: a line for each article, beneath it its passages with the matches marked."""

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.brief.dates import incident_label
from briefing.brief.palette import CATEGORY_SHAPES
from briefing.bundle.records import Article, Source
from briefing.viewer import icons
from briefing.viewer.search.state import ROWS_AT_ONCE, Excerpt, Found, Group, Place, Results, Row
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, SERIF, Theme
from briefing.viewer.widgets.rows import paint_row_ground
from briefing.viewer.widgets.shapes import paint_shape

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
TEXT_LEFT = 62
TEXT_RIGHT = 18
LINE = 21
DETAIL = 19
GROUP_ROW = 37


class FoundModel(QAbstractListModel):
    """Articles, each followed by its passages; rows are read from the bundle as the list is scrolled to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._places: Sequence[Place] = ()
        self._read: Callable[[int, int], list[Row]] = lambda _start, _stop: []

    def show(self, results: Results | None, read: Callable[[int, int], list[Row]]) -> None:
        """Show other results; `read` gives the rows for the places `[start, stop)`."""
        self.beginResetModel()
        self.rows = list(results.first) if results else []
        self._places = results.places if results else ()
        self._read = read
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows have been read."""
        return 0 if parent.isValid() else len(self.rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more rows than have been read."""
        return not parent.isValid() and len(self.rows) < len(self._places)

    def fetchMore(self, parent: Index) -> None:
        """Read some more."""
        self.read_to(len(self.rows) + ROWS_AT_ONCE)

    def read_to(self, stop: int) -> None:
        """Have at least so many rows, where there are so many."""
        start, stop = len(self.rows), min(stop, len(self._places))
        if stop > start:
            more = self._read(start, stop)
            self.beginInsertRows(QModelIndex(), start, start + len(more) - 1)
            self.rows += more
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or what is said of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Passages can be chosen."""
        if not index.isValid() or isinstance(self.rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@lru_cache(maxsize=8)
def _font(family: str, size: int, *, bold: bool = False) -> QFont:
    """A face that is only read: making one takes longer than painting a word."""
    return font(family, size, bold=bold)


def _spoken(row: Row) -> str:
    if isinstance(row, Group):
        return f"{row.article.title}, {passages_label(row.passages)}"
    page = "" if row.paragraph.page is None else f", page {row.paragraph.page}"
    dates = "".join(f", {incident_label(incident)}" for incident in row.incidents)
    printed = f", as printed: {row.printed}" if row.printed else ""
    return f"Paragraph {row.paragraph.position}{page}{dates}{printed}: {row.excerpt.text}"


def passages_label(count: int) -> str:
    """So many passages, in words.

    >>> passages_label(1), passages_label(1200)
    ('1 passage', '1,200 passages')
    """
    return f"{count:,} passage{'s' if count != 1 else ''}"


def about_article(article: Article, source: Source) -> str:
    """What stands beside an article's title: its kind where it is a special one, and where it was published."""
    return " · ".join(part for part in ("" if article.kind == "article" else article.kind, source.label) if part)


def marked_layout(excerpt: Excerpt, width: int, ground: str) -> QTextLayout:
    """An excerpt in lines of `width` pixels, its matches on a ground; written from right to left where its script is."""
    layout = QTextLayout(excerpt.text, _font(SERIF, 15))
    if is_right_to_left(excerpt.text):
        option = QTextOption(Qt.AlignmentFlag.AlignRight)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout.setTextOption(option)
    formats = []
    for start, end in excerpt.matches:
        piece = QTextLayout.FormatRange()
        piece.start = _units(excerpt.text[:start])
        piece.length = _units(excerpt.text[start:end])
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


class FoundDelegate(QStyledItemDelegate):
    """Paints an article's line and the passages; keeps the lines it has laid out until the list changes."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.theme: Theme = LIGHT
        self.many_sources = False
        self._view = view
        self._layouts: dict[int, QTextLayout] = {}
        self._width = 0

    def forget(self) -> None:
        """Lay everything out anew."""
        self._layouts.clear()

    def _layout(self, row: int, found: Found) -> QTextLayout:
        width = self._view.viewport().width() - TEXT_LEFT - TEXT_RIGHT
        if width != self._width:
            self._layouts.clear()
            self._width = width
        if row not in self._layouts:
            self._layouts[row] = marked_layout(found.excerpt, width, self.theme.find)
        return self._layouts[row]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the lines."""
        row: Row = index.data(ROW)
        if isinstance(row, Group):
            return QSize(100, GROUP_ROW + (8 if index.row() else 0))
        height = self._layout(index.row(), row).lineCount() * LINE + (DETAIL if row.incidents or row.printed else 0)
        place = LINE if row.paragraph.page is None else 2 * LINE  # the paragraph's number, and its page below it
        return QSize(100, max(height, place) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: Row = index.data(ROW)
        painter.save()
        if isinstance(row, Group):
            self._paint_group(painter, option.rect, row, first=index.row() == 0)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            paint_row_ground(painter, option.rect, self.theme, chosen=chosen, hovered=hovered, focused=focused)
            self._paint_found(painter, option.rect, index.row(), row)
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRect, group: Group, *, first: bool) -> None:
        if not first:
            painter.fillRect(QRect(rect.left(), rect.top() + 8, rect.width(), 1), QColor(self.theme.line))
            rect = rect.adjusted(0, 8, 0, 0)
        painter.drawPixmap(rect.left() + 16, rect.center().y() - 7, icons.pixmap("file-text", self.theme.ink2, 15))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        elide = Qt.TextElideMode.ElideMiddle
        count = passages_label(group.passages)
        painter.setFont(_font(SANS, 12))
        painter.setPen(QColor(self.theme.ink3))
        painter.drawText(rect.adjusted(0, 0, -16, 0), middle | int(Qt.AlignmentFlag.AlignRight), count)
        room = rect.adjusted(39, 0, -28 - painter.fontMetrics().horizontalAdvance(count), 0)
        about = about_article(group.article, group.source) if self.many_sources else group.article.kind
        about = "" if about == "article" else about
        about_width = min(painter.fontMetrics().horizontalAdvance(about) + 8, room.width() // 2) if about else 0
        painter.setFont(_font(SANS, 13, bold=True))
        painter.setPen(QColor(self.theme.ink))
        title = painter.fontMetrics().elidedText(group.article.title, elide, room.width() - about_width)
        painter.drawText(room, middle, title)
        room.adjust(painter.fontMetrics().horizontalAdvance(title) + 8, 0, 0, 0)
        painter.setFont(_font(SANS, 12))
        painter.setPen(QColor(self.theme.ink3))
        painter.drawText(room, middle, painter.fontMetrics().elidedText(about, elide, room.width()))

    def _paint_found(self, painter: QPainter, rect: QRect, row: int, found: Found) -> None:
        painter.setPen(QColor(self.theme.ink3))
        painter.setFont(_font(SANS, 12))
        right = int(Qt.AlignmentFlag.AlignRight)
        margin = QRect(rect.left(), rect.top() + 7, TEXT_LEFT - 12, 16)
        painter.drawText(margin, right, f"¶ {found.paragraph.position}")
        if found.paragraph.page is not None:
            painter.drawText(margin.translated(0, LINE), right, f"p. {found.paragraph.page}")
        painter.setPen(QColor(self.theme.ink))
        self._layout(row, found).draw(painter, QPointF(rect.left() + TEXT_LEFT, rect.top() + 4))
        self._paint_details(painter, rect, found)

    def _paint_details(self, painter: QPainter, rect: QRect, found: Found) -> None:
        """What only the print has, and the incidents that the passage tells."""
        x, y = rect.left() + TEXT_LEFT, rect.bottom() - 14
        painter.setFont(_font(SANS, 12))
        painter.setPen(QColor(self.theme.ink3))
        metrics = painter.fontMetrics()
        if found.printed:
            label = metrics.elidedText(
                f"only as printed: “{found.printed}”", Qt.TextElideMode.ElideRight, rect.right() - x - 8
            )
            width = metrics.horizontalAdvance(label)
            painter.fillRect(QRect(x - 3, y - 8, width + 6, 17), QColor(self.theme.repair))
            painter.drawText(QRect(x, y - 8, width + 2, 16), int(Qt.AlignmentFlag.AlignVCenter), label)
            x += width + 16
        for incident in found.incidents:
            label = incident_label(incident, short=True)
            width = metrics.horizontalAdvance(label)
            if x + width + 17 > rect.right():
                break
            ground = self.theme.page if incident.year_from != "stated" else None
            colour = self.theme.category(incident.category)
            paint_shape(painter, CATEGORY_SHAPES[incident.category], QPointF(x + 6, y), 10, colour, ground=ground)
            painter.drawText(QRect(x + 17, y - 8, width + 2, 16), int(Qt.AlignmentFlag.AlignVCenter), label)
            x += 17 + width + 14


class FoundList(QListView):
    """The list; its rows wrap anew when it is resized."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Passages found")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.delegate = FoundDelegate(self)
        self.setItemDelegate(self.delegate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
