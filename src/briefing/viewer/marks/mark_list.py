"""The rows of the list of marks: the marked words, the note, and where it stands."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.viewer import icons
from briefing.viewer.marks.colours import BY_KEY
from briefing.viewer.marks.state import MarksState, Row, kind_label, where_word
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, SERIF, Theme
from briefing.viewer.widgets.mirrored import mirrored
from briefing.viewer.widgets.rows import paint_row_ground
from briefing.viewer.widgets.text_lines import draw_lines, line_count
from briefing.wording import tr

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
LEFT, RIGHT, TOP = 46, 18, 9
QUOTE_LINE, NOTE_LINE, PLACE_LINE = 21, 19, 18
MOST_QUOTE, MOST_NOTE = 2, 4
MEASURE = 760
ICONS = {"highlight": "highlighter", "note": "sticky-note", "bookmark": "bookmark", "reviewed": "check"}


class MarkModel(QAbstractListModel):
    """The marks that are wanted, in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.state: MarksState | None = None

    def show(self, state: MarksState, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.state, self.rows = state, list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or what is said of it."""
        if not index.isValid() or self.state is None:
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = [kind_words(self.state, row), row.mark.quote, row.mark.note, place_words(row)]
            return ". ".join(part for part in said if part)
        return None


def kind_words(state: MarksState, row: Row) -> str:
    """What kind of mark it is, with its colour's word and its tags."""
    return ", ".join(part for part in (kind_label(row.mark), state.label(row.mark.colour), *row.mark.tags) if part)


def place_words(row: Row) -> str:
    """Where it stands, as one cites it, with its article; and whether it is found there."""
    anchor = row.mark.anchors[0]
    title = row.article.title if row.article else anchor.article
    place = anchor.source if row.mark.is_article else f"{title} · {row.mark.citation}"
    return place if row.where in ("here", "looking") else f"{place} · {where_word(row.where)}"


class MarkDelegate(QStyledItemDelegate):
    """Paints a row; the colour of a highlight is a bar at its left, its word is in the last line."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.theme: Theme = LIGHT
        self._view = view
        self._quote, self._note, self._small = font(SERIF, 15), font(SANS, 14), font(SANS, 12)
        self._title = font(SERIF, 15, bold=True)

    def _width(self) -> int:
        return min(self._view.viewport().width() - LEFT - RIGHT, MEASURE)

    def _lines(self, row: Row) -> tuple[int, int]:
        quote = line_count(_flat(row.mark.quote), self._face(row), self._width(), MOST_QUOTE)
        note = line_count(_flat(row.mark.note), self._note, self._width(), MOST_NOTE) if row.mark.note else 0
        return quote, note

    def _face(self, row: Row) -> QFont:
        return self._title if row.mark.is_article else self._quote

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the lines."""
        quote, note = self._lines(index.data(ROW))
        return QSize(100, 2 * TOP + quote * QUOTE_LINE + note * NOTE_LINE + (3 if note else 0) + 2 * PLACE_LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: Row = index.data(ROW)
        model = index.model()
        assert isinstance(model, MarkModel)
        assert model.state is not None
        state = option.state
        rect: QRect = option.rect
        painter.save()
        painter = mirrored(painter, rect)
        paint_row_ground(
            painter, rect, self.theme,
            chosen=bool(state & QStyle.StateFlag.State_Selected),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus(),
        )  # fmt: skip
        self._paint_kind(painter, rect, row)
        box = QRect(rect.left() + LEFT, rect.top() + TOP, self._width(), rect.height())
        ink = self.theme.ink2 if row.where in ("orphaned", "elsewhere") else self.theme.ink
        lines = draw_lines(painter, box, _flat(row.mark.quote), self._face(row), ink, QUOTE_LINE, MOST_QUOTE)
        box.translate(0, lines * QUOTE_LINE)
        if row.mark.note:
            box.translate(0, 3)
            lines = draw_lines(painter, box, _flat(row.mark.note), self._note, self.theme.ink, NOTE_LINE, MOST_NOTE)
            box.translate(0, lines * NOTE_LINE)
        colour = self.theme.doubt if row.where in ("orphaned", "changed") else self.theme.ink3
        draw_lines(painter, box, place_words(row), self._small, colour, PLACE_LINE, 1)
        box.translate(0, PLACE_LINE)
        draw_lines(painter, box, kind_words(model.state, row), self._small, self.theme.ink3, PLACE_LINE, 1)
        painter.fillRect(QRect(rect.left() + LEFT, rect.bottom(), rect.width() - LEFT, 1), QColor(self.theme.line))
        painter.restore()

    def _paint_kind(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colour = BY_KEY.get(row.mark.colour)
        if colour is not None:
            bar = QRect(rect.left() + 34, rect.top() + TOP + 2, 4, rect.height() - 2 * TOP - 4)
            painter.fillRect(bar, QColor(colour.ground(self.theme)))
            painter.setPen(QColor(self.theme.edge))
            painter.drawRect(bar.adjusted(-1, -1, 0, 0))
        painter.drawPixmap(rect.left() + 14, rect.top() + TOP + 3, icons.pixmap(ICONS[row.mark.kind], self.theme.ink2))


class MarkList(QListView):
    """The list; Enter opens a mark, F2 its card, Delete removes what is chosen."""

    opened = Signal(object)
    edited = Signal(object)
    deleted = Signal()
    copied = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = MarkModel(self)
        self.setModel(self.rows)
        self.delegate = MarkDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Marks"))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self, index: QModelIndex) -> None:
        if not QGuiApplication.keyboardModifiers():
            self.opened.emit(index.data(ROW))

    def copy(self) -> None:
        """Copy the chosen marks with their citations."""
        if rows := self.chosen_rows():
            self.copied.emit(rows)

    def chosen_rows(self) -> list[Row]:
        """The rows that are chosen, in their order."""
        return [self.rows.rows[number] for number in sorted(index.row() for index in self.selectedIndexes())]

    @property
    def current_row(self) -> Row | None:
        """The row that the keys stand on."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def choose(self, mark_id: str) -> None:
        """Choose the row of a mark, or the first where it is not in the list."""
        ids = [row.mark.id for row in self.rows.rows]
        if ids:
            self.setCurrentIndex(self.rows.index(ids.index(mark_id) if mark_id in ids else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their lines."""
        super().resizeEvent(event)
        self.rows.layoutChanged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys for what is chosen."""
        row = self.current_row
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row:
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_F2 and row:
            self.edited.emit(row)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


def _flat(text: str) -> str:
    return " ".join(text.split())
