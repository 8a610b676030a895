"""The panel at the right: the facts of the article in view, each one click (or Enter) from its passage."""

from functools import cache
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing.brief.palette import CATEGORY_SHAPES
from briefing.viewer import icons
from briefing.viewer.articles.facts import ArticleFacts, FactRow, article_facts, fact_rows
from briefing.viewer.articles.state import ArticlesState, ShownArticle
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, LIST_ROW, PANEL_INSET, SANS, Theme
from briefing.viewer.widgets.bars import panel_header
from briefing.viewer.widgets.mirrored import mirrored
from briefing.viewer.widgets.rows import paint_row_ground
from briefing.viewer.widgets.shapes import paint_shape
from briefing.viewer.widgets.tooltips import plain
from briefing.wording import tr

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


_MIDDLE, _END = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@cache
def _face(size: int, bold: bool) -> tuple[QFont, QFontMetrics]:
    face = font(SANS, size, bold=bold)
    return face, QFontMetrics(face)


class FactsModel(QAbstractListModel):
    """The rows for Qt; headings and empty sentences cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FactRow] = []

    def set_rows(self, rows: list[FactRow]) -> None:
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
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole and row.kind not in ("heading", "election", "empty", "more"):
            return plain(row.spoken)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Which rows can be chosen."""
        if not index.isValid() or self.rows[index.row()].kind in ("heading", "election", "empty"):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class FactsDelegate(QStyledItemDelegate):
    """Paints the rows; texts elide in the middle of names, at the end of sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.in_view: tuple[int, int, int] = (0, 0, 0)
        """The article's id and the numbers of the first and last paragraph in view."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row's height; doubts take as many lines as they need."""
        row: FactRow = index.data(ROW)
        if row.kind == "heading":
            return QSize(100, 32 if index.row() == 0 else 36)
        if row.kind == "rival":
            return QSize(100, 19)
        if row.kind == "election":
            return QSize(100, 22)
        if row.kind == "doubt":
            metrics = QFontMetrics(font(SANS, 13))
            width = max(option.widget.width() - 2 * PANEL_INSET - 24, 120) if option.widget else 220
            rect = metrics.boundingRect(QRect(0, 0, width, 1000), int(Qt.TextFlag.TextWordWrap), row.text)
            return QSize(100, max(24, rect.height() + 6))
        return QSize(100, LIST_ROW - 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: FactRow = index.data(ROW)
        painter.save()
        painter = mirrored(painter, option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if row.kind not in ("heading", "election", "empty"):
            paint_row_ground(painter, option.rect, self.theme, chosen=chosen, hovered=hovered, focused=focused)
            if not chosen and self.is_in_view(row):
                painter.fillRect(
                    QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), QColor(self.theme.quiet)
                )
        inner = option.rect.adjusted(PANEL_INSET, 0, -PANEL_INSET, 0)
        getattr(self, f"_paint_{row.kind}")(painter, inner, row)
        painter.restore()

    def is_in_view(self, row: FactRow) -> bool:
        """Whether a place that the row stands on is in view."""
        article, first, last = self.in_view
        return any(p.article_id == article and first <= p.position <= last for p in row.passages)

    def _write(
        self, painter: QPainter, rect: QRect, text: str, colour: str, *, bold: bool = False, size: int = 13,
        middle: bool = False, right: bool = False,
    ) -> int:  # fmt: skip
        """Write one line, elided to the rectangle; gives its width."""
        face, metrics = _face(size, bold)
        painter.setFont(face)
        painter.setPen(QColor(colour))
        width = metrics.horizontalAdvance(text)
        if width > rect.width():
            text = metrics.elidedText(text, _MIDDLE if middle else _END, max(rect.width(), 0))
            width = metrics.horizontalAdvance(text)
        painter.drawText(rect, _RIGHT if right else _LEFT, text)
        return width

    def _paint_heading(self, painter: QPainter, rect: QRect, row: FactRow) -> None:
        line = QRect(rect.left(), rect.bottom() - 25, rect.width(), 22)
        width = self._write(painter, line, row.lead, self.theme.ink, bold=True)
        self._write(painter, line.adjusted(width + 6, 0, 0, 0), row.text, self.theme.ink3, size=12)

    def _paint_election(self, painter: QPainter, rect: QRect, row: FactRow) -> None:
        self._write(painter, rect.adjusted(0, 3, 0, 0), row.text, self.theme.ink3, size=12, middle=True)

    def _paint_place(self, painter: QPainter, rect: QRect, row: FactRow) -> QRect:
        width = self._write(painter, rect, row.place, self.theme.ink3, size=12, right=True)
        return rect.adjusted(0, 0, -width - 8 if width else 0, 0)

    def _paint_figure(self, painter: QPainter, rect: QRect, row: FactRow) -> None:
        rest = self._paint_place(painter, rect, row)
        width = self._write(painter, rest, row.lead, self.theme.ink, bold=True)
        room = rest.adjusted(max(60, width + 10), 0, 0, 0)
        name, dot, values = row.text.partition(" · ")
        metrics = _face(13, False)[1]
        least = min(metrics.horizontalAdvance(name), room.width() * 2 // 5)
        tail = min(metrics.horizontalAdvance(dot + values), room.width() - least)
        width = self._write(painter, room.adjusted(0, 0, -tail, 0), name, self.theme.ink2, middle=True)
        self._write(painter, room.adjusted(width, 0, 0, 0), dot + values, self.theme.ink2)

    def _paint_rival(self, painter: QPainter, rect: QRect, row: FactRow) -> None:
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), QColor(self.theme.doubt))
        rest = self._paint_place(painter, rect.adjusted(10, 0, 0, 0), row)
        width = self._write(painter, rest, row.lead, self.theme.ink, bold=True) + 4 if row.lead else 0
        self._write(painter, rest.adjusted(width, 0, 0, 0), row.text, self.theme.ink2)

    def _paint_date(self, painter: QPainter, rect: QRect, row: FactRow) -> None:
        assert row.category is not None
        centre = QPointF(rect.left() + 6.5, rect.center().y() + 0.5)
        ground = self.theme.panel if row.is_hollow else None
        colour = self.theme.category(row.category)
        paint_shape(painter, CATEGORY_SHAPES[row.category], centre, 10.5, colour, ground=ground)
        rest = self._paint_place(painter, rect.adjusted(21, 0, 0, 0), row)
        width = self._write(painter, rest, row.lead, self.theme.ink, bold=True)
        self._write(painter, rest.adjusted(width + 9, 0, 0, 0), row.text, self.theme.ink2)

    def _paint_told(self, painter: QPainter, rect: QRect, row: FactRow) -> None:
        self._write(painter, rect.adjusted(21, 0, 0, 0), row.text, self.theme.ink3, middle=True)

    def _paint_name(self, painter: QPainter, rect: QRect, row: FactRow) -> None:
        rest = self._paint_place(painter, rect, row)
        self._write(painter, rest, row.text, self.theme.ink, middle=True)

    def _paint_repair(self, painter: QPainter, rect: QRect, row: FactRow) -> None:
        rest = self._paint_place(painter, rect, row)
        metrics = QFontMetrics(font(SANS, 13))
        width = min(metrics.horizontalAdvance(row.lead), rest.width() // 2)
        painter.fillRect(QRectF(rest.left(), rest.top() + 4, width + 8, rest.height() - 8), QColor(self.theme.repair))
        self._write(painter, QRect(rest.left() + 4, rest.top(), width + 1, rest.height()), row.lead, self.theme.ink)
        self._write(painter, rest.adjusted(width + 16, 0, 0, 0), row.text, self.theme.ink2)

    def _paint_doubt(self, painter: QPainter, rect: QRect, row: FactRow) -> None:
        painter.drawPixmap(rect.left(), rect.top() + 4, icons.pixmap("triangle-alert", self.theme.doubt))
        painter.setFont(font(SANS, 13))
        painter.setPen(QColor(self.theme.ink2))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(rect.adjusted(23, 0, 0, 0), flags, row.text)

    def _paint_empty(self, painter: QPainter, rect: QRect, row: FactRow) -> None:
        self._write(painter, rect, row.text, self.theme.ink3)

    def _paint_more(self, painter: QPainter, rect: QRect, row: FactRow) -> None:
        self._write(painter, rect, row.text, self.theme.link)


class FactsPanel(QFrame):
    """Shows the facts of one article."""

    passage_chosen = Signal(object)
    entity_chosen = Signal(int)
    name_requested = Signal(int)
    """Enter on a name, or a double click: its page is wanted."""
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self._facts: ArticleFacts | None = None
        self._shown: ShownArticle | None = None
        self._whole: frozenset[str] = frozenset()
        self._close = QToolButton()
        self._close.setToolTip(tr("Hide the facts ({key})", key="Ctrl+I"))
        self._close.setAccessibleName(tr("Hide the facts"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.close_requested)
        self._model = FactsModel(self)
        self._delegate = FactsDelegate(self)
        self.list = QListView()
        self.list.setProperty("look", "panel")
        self.list.setAccessibleName(tr("Facts in this article"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(panel_header(tr("Facts in this article"), self._close))
        layout.addWidget(self.list)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._delegate.theme = theme
        self._close.setIcon(icons.icon("x", theme.ink2))
        self.list.viewport().update()

    def show_article(self, state: ArticlesState, shown: ShownArticle) -> None:
        """Show the facts of an article."""
        if self._shown is None or self._shown.article.id != shown.article.id:
            self._whole = frozenset()
        self._shown = shown
        self._facts = article_facts(state, shown)
        self._render()

    def follow(self, article_id: int, first: int, last: int) -> None:
        """Mark the facts of the paragraphs in view, and keep one of them in sight while the keys are elsewhere."""
        if self._delegate.in_view == (article_id, first, last):
            return
        self._delegate.in_view = (article_id, first, last)
        numbers = [number for number, row in enumerate(self._model.rows) if self._delegate.is_in_view(row)]
        busy = self.list.hasFocus() or self.list.underMouse()
        if numbers and not busy and not any(self._is_seen(number) for number in numbers):
            self.list.scrollTo(self._model.index(numbers[0]), QListView.ScrollHint.PositionAtCenter)
        self.list.viewport().update()

    def _is_seen(self, number: int) -> bool:
        rect = self.list.visualRect(self._model.index(number))
        return self.list.viewport().rect().contains(rect)

    def clear(self) -> None:
        """Show nothing."""
        self._facts = None
        self._model.set_rows([])

    def choose_entity(self, entity_id: int) -> None:
        """Choose a name's row, listing all names where it is among the rest."""
        for _ in range(2):
            for number, row in enumerate(self._model.rows):
                if row.kind == "name" and row.entity_id == entity_id:
                    self.list.setCurrentIndex(self._model.index(number))
                    return
            self._whole |= {"Names"}
            self._render()

    def rows(self) -> list[FactRow]:
        """The rows shown."""
        return self._model.rows

    def _render(self) -> None:
        if self._facts is not None and self._shown is not None:
            self._model.set_rows(fact_rows(self._shown, self._facts, whole=self._whole))

    def _open(self, index: QModelIndex) -> None:
        row: FactRow = index.data(ROW)
        if row.kind == "name" and row.entity_id is not None:
            self.name_requested.emit(row.entity_id)
        else:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        row: FactRow = index.data(ROW)
        if row.kind == "more":
            self._whole |= {row.section}
            self._render()
            return
        if row.passage is not None:
            self.passage_chosen.emit(row.passage)
        if row.kind == "name" and row.entity_id is not None:
            self.entity_chosen.emit(row.entity_id)
