"""The list of a name's mentions: article by article, each in its sentence with the name on a ground."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.viewer import icons
from briefing.viewer.names.state import ArticleRow, MentionRow, Row
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, SERIF, Theme
from briefing.viewer.widgets.rows import paint_row_ground

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
LINE = 21
HEAD_ROW = 34
TEXT_LEFT = 62
TEXT_RIGHT = 20


class MentionModel(QAbstractListModel):
    """The rows for Qt; heads of articles cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or what is said of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, ArticleRow):
                return f"{row.article.title}, {row.source.label}, {row.mentions} mentions"
            return f"{row.sentence} Paragraph {row.passage.position}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Which rows can be chosen."""
        if not index.isValid() or isinstance(self.rows[index.row()], ArticleRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class MentionDelegate(QStyledItemDelegate):
    """Paints an article's line and the sentences."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.theme: Theme = LIGHT
        self._view = view

    def _layout(self, row: MentionRow) -> QTextLayout:
        layout = QTextLayout(row.sentence, font(SERIF, 15))
        layout.setTextOption(QTextOption())
        formats = []
        for start, end in row.spans:
            named = QTextLayout.FormatRange()
            named.start = len(row.sentence[:start].encode("utf-16-le")) // 2
            named.length = len(row.sentence[start:end].encode("utf-16-le")) // 2
            ground = QTextCharFormat()
            ground.setBackground(QColor(self.theme.find))
            named.format = ground
            formats.append(named)
        layout.setFormats(formats)
        width = max(self._view.viewport().width() - TEXT_LEFT - TEXT_RIGHT, 80)
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * LINE))
            count += 1
        layout.endLayout()
        return layout

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the lines."""
        row: Row = index.data(ROW)
        if isinstance(row, ArticleRow):
            return QSize(100, HEAD_ROW + (8 if index.row() else 0))
        return QSize(100, self._layout(row).lineCount() * LINE + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: Row = index.data(ROW)
        painter.save()
        if isinstance(row, ArticleRow):
            self._paint_head(painter, option.rect, row, first=index.row() == 0)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            paint_row_ground(painter, option.rect, self.theme, chosen=chosen, hovered=hovered, focused=focused)
            self._paint_mention(painter, option.rect, row)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, row: ArticleRow, *, first: bool) -> None:
        if not first:
            painter.fillRect(QRect(rect.left(), rect.top() + 8, rect.width(), 1), QColor(self.theme.line))
            rect = rect.adjusted(0, 8, 0, 0)
        painter.drawPixmap(rect.left() + 16, rect.center().y() - 7, icons.pixmap("file-text", self.theme.ink2, 15))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        room = rect.adjusted(39, 0, -20, 0)
        painter.setFont(font(SANS, 13, bold=True))
        painter.setPen(QColor(self.theme.ink))
        title = painter.fontMetrics().elidedText(row.article.title, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, middle, title)
        rest = room.adjusted(painter.fontMetrics().horizontalAdvance(title) + 10, 0, 0, 0)
        painter.setFont(font(SANS, 12))
        painter.setPen(QColor(self.theme.ink3))
        label = painter.fontMetrics().elidedText(row.source.label, Qt.TextElideMode.ElideRight, max(rest.width(), 0))
        painter.drawText(rest, middle, label)

    def _paint_mention(self, painter: QPainter, rect: QRect, row: MentionRow) -> None:
        painter.setPen(QColor(self.theme.ink3))
        painter.setFont(font(SANS, 12))
        margin = QRect(rect.left(), rect.top() + 7, TEXT_LEFT - 12, 16)
        for number, words in enumerate(row.place):
            painter.drawText(margin.translated(0, LINE * number), int(Qt.AlignmentFlag.AlignRight), words)
        painter.setPen(QColor(self.theme.ink))
        self._layout(row).draw(painter, QPointF(rect.left() + TEXT_LEFT, rect.top() + 4))


class MentionList(QListView):
    """Tells which mention is opened."""

    passage_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MentionModel(self)
        self._delegate = MentionDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Mentions")
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(100)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show the mentions of another name, the first one chosen."""
        self._model.show(rows)
        if len(rows) > 1:
            self.setCurrentIndex(self._model.index(1))
        self.scrollToTop()

    def rows(self) -> Sequence[Row]:
        """The rows shown."""
        return self._model.rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @property
    def current(self) -> MentionRow | None:
        """The mention that is chosen."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, MentionRow) else None

    def _open(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW)
        if isinstance(row, MentionRow):
            self.passage_chosen.emit(row.passage)
