"""The page of what a search found, which takes the tab's place while one searches."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.brief.dates import incident_label
from briefing.brief.palette import CATEGORY_SHAPES
from briefing.bundle.reader import Bundle, search_words
from briefing.viewer import icons
from briefing.viewer.jobs import Job, JobRunner
from briefing.viewer.search.paragraph import ParagraphText
from briefing.viewer.search.state import Found, Group, Results, search_job
from briefing.viewer.style import font
from briefing.viewer.theme import HEADER_HEIGHT, LIGHT, SANS, SERIF, Theme
from briefing.viewer.widgets.rows import paint_row_ground
from briefing.viewer.widgets.shapes import paint_shape

DEBOUNCE_MS = 60
SLOW_MS = 150
ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Row = Group | Found
TEXT_LEFT = 62
TEXT_RIGHT = 18
LINE = 21
GROUP_ROW = 37


class FoundModel(QAbstractListModel):
    """Articles, each followed by its sentences; only sentences can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, results: Results | None) -> None:
        """Show other results."""
        self.beginResetModel()
        self.rows = []
        for group in results.groups if results else ():
            self.rows += [group, *group.found]
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
            return (
                row.article.title
                if isinstance(row, Group)
                else f"Paragraph {row.paragraph.position}: {row.excerpt.text}"
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sentences can be chosen."""
        if not index.isValid() or isinstance(self.rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class FoundDelegate(QStyledItemDelegate):
    """Paints an article's line and the sentences, with the matches on the ground of a hit."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.theme: Theme = LIGHT
        self._view = view

    def _layout(self, found: Found, width: int) -> QTextLayout:
        layout = QTextLayout(found.excerpt.text, font(SERIF, 15))
        layout.setTextOption(QTextOption())
        formats = []
        for start, end in found.excerpt.matches:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = start, end - start
            ground = QTextCharFormat()
            ground.setBackground(QColor(self.theme.find))
            piece.format = ground
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

    def _text_width(self) -> int:
        return self._view.viewport().width() - TEXT_LEFT - TEXT_RIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the lines."""
        row: Row = index.data(ROW)
        if isinstance(row, Group):
            return QSize(100, GROUP_ROW + (8 if index.row() else 0))
        lines = self._layout(row, self._text_width()).lineCount()
        return QSize(100, lines * LINE + 10 + (19 if row.incidents else 0))

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
            self._paint_found(painter, option.rect, row)
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRect, group: Group, *, first: bool) -> None:
        if not first:
            painter.fillRect(QRect(rect.left(), rect.top() + 8, rect.width(), 1), QColor(self.theme.line))
            rect = rect.adjusted(0, 8, 0, 0)
        painter.drawPixmap(rect.left() + 16, rect.center().y() - 7, icons.pixmap("file-text", self.theme.ink2, 15))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        count = f"{len(group.found)} passage{'s' if len(group.found) != 1 else ''}"
        painter.setFont(font(SANS, 12))
        painter.setPen(QColor(self.theme.ink3))
        painter.drawText(rect.adjusted(0, 0, -16, 0), middle | int(Qt.AlignmentFlag.AlignRight), count)
        room = rect.adjusted(39, 0, -26 - painter.fontMetrics().horizontalAdvance(count), 0)
        painter.setFont(font(SANS, 13, bold=True))
        painter.setPen(QColor(self.theme.ink))
        title = painter.fontMetrics().elidedText(group.article.title, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, middle, title)
        width = painter.fontMetrics().horizontalAdvance(title)
        if group.article.kind != "article":
            painter.setFont(font(SANS, 12))
            painter.setPen(QColor(self.theme.ink3))
            painter.drawText(room.adjusted(width + 8, 0, 0, 0), middle, group.article.kind)

    def _paint_found(self, painter: QPainter, rect: QRect, found: Found) -> None:
        painter.setPen(QColor(self.theme.ink3))
        painter.setFont(font(SANS, 12))
        right = int(Qt.AlignmentFlag.AlignRight)
        margin = QRect(rect.left(), rect.top() + 7, TEXT_LEFT - 12, 16)
        painter.drawText(margin, right, f"¶ {found.paragraph.position}")
        if found.paragraph.page is not None:
            painter.drawText(margin.translated(0, LINE), right, f"p. {found.paragraph.page}")
        painter.setPen(QColor(self.theme.ink))
        layout = self._layout(found, self._text_width())
        layout.draw(painter, QPointF(rect.left() + TEXT_LEFT, rect.top() + 4))
        self._paint_incidents(painter, rect, found)

    def _paint_incidents(self, painter: QPainter, rect: QRect, found: Found) -> None:
        x = rect.left() + TEXT_LEFT
        y = rect.bottom() - 14
        painter.setFont(font(SANS, 12))
        painter.setPen(QColor(self.theme.ink3))
        for incident in found.incidents:
            label = incident_label(incident, short=True)
            width = QFontMetrics(painter.font()).horizontalAdvance(label)
            if x + width + 17 > rect.right():
                break
            ground = self.theme.page if incident.year_from != "stated" else None
            colour = self.theme.category(incident.category)
            paint_shape(painter, CATEGORY_SHAPES[incident.category], QPointF(x + 6, y), 10, colour, ground=ground)
            painter.drawText(QRect(x + 17, y - 8, width + 2, 16), int(Qt.AlignmentFlag.AlignVCenter), label)
            x += 17 + width + 14


class FoundList(QListView):
    """The list; its rows wrap anew when it is resized."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class SearchPage(QWidget):
    """Searches while one types, and shows what was found."""

    wanted = Signal()
    left = Signal()
    passage_requested = Signal(object, str)
    status_changed = Signal(str)

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bundle: Bundle | None = None
        self._jobs = jobs
        self._job: Job | None = None
        self._results: Results | None = None
        self._words = ""
        self._open_first = False
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self._start)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(lambda: self.status_changed.emit("Searching …"))
        self._headline = QLabel()
        self._headline.setProperty("look", "heading")
        self._model = FoundModel(self)
        self.list = FoundList()
        self._delegate = FoundDelegate(self.list)
        self._empty = QLabel()
        self._paragraph = ParagraphText()
        self._where = QLabel()
        self._number = QLabel()
        self._open = QPushButton("Open in article")
        self._side = QFrame()
        self._build()

    def _build(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName("Passages found")
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self._open_index)
        self.list.doubleClicked.connect(self._open_index)
        self._empty.setProperty("look", "second")
        self._empty.setContentsMargins(16, 16, 16, 0)
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        left = QFrame()
        left.setProperty("look", "page")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list)
        self._build_side()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(left)
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([682, 361])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(splitter, 1)

    def _header(self) -> QFrame:
        header = QFrame()
        header.setProperty("look", "header")
        self._back = QPushButton("back to Articles")
        self._back.setProperty("look", "quiet")
        self._back.clicked.connect(self.left)
        key = QLabel("Esc")
        key.setProperty("look", "key")
        line = QHBoxLayout(header)
        line.setContentsMargins(16, 0, 8, 0)
        line.setSpacing(6)
        line.addWidget(self._headline)
        line.addStretch()
        line.addWidget(self._back)
        line.addWidget(key)
        return header

    def _build_side(self) -> None:
        self._side.setProperty("look", "panel")
        self._side.setMinimumWidth(260)
        header = QFrame()
        header.setProperty("look", "header")
        header.setFixedHeight(HEADER_HEIGHT)
        title = QLabel("In its paragraph")
        title.setProperty("look", "heading")
        self._number.setProperty("look", "third")
        line = QHBoxLayout(header)
        line.setContentsMargins(12, 0, 12, 0)
        line.addWidget(title)
        line.addStretch()
        line.addWidget(self._number)
        self._where.setProperty("look", "third")
        self._where.setWordWrap(True)
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        self._open.setProperty("look", "primary")
        self._open.setToolTip("Open the passage in its article (Enter)")
        self._open.clicked.connect(lambda: self._open_index(self.list.currentIndex()))
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        inner = QVBoxLayout()
        inner.setContentsMargins(18, 16, 18, 16)
        inner.setSpacing(8)
        inner.addWidget(self._where)
        inner.addWidget(self._paragraph)
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addStretch()
        inner.addLayout(buttons)
        inner.addStretch()
        column.addLayout(inner)

    # Wiring

    def name_tab(self, name: str) -> None:
        """Say where Esc leads."""
        self._back.setText(f"back to {name}")

    def show_bundle(self, bundle: Bundle) -> None:
        """Search another bundle."""
        self._bundle = bundle
        self._cancel()
        self._show(None)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._delegate.theme = theme
        self._paragraph.apply_theme(theme)
        self.list.viewport().update()
        self._on_current(self.list.currentIndex())

    @property
    def results(self) -> Results | None:
        """What was found last."""
        return self._results

    @property
    def chosen(self) -> Found | None:
        """The sentence chosen in the list."""
        found = self.list.currentIndex().data(ROW)
        return found if isinstance(found, Found) else None

    @property
    def headline(self) -> str:
        """How much was found, as shown."""
        return self._headline.text()

    @property
    def empty_text(self) -> str:
        """What is said where nothing was found."""
        return self._empty.text()

    @property
    def keys_line(self) -> str:
        """The keys that walk the list, for the status line."""
        return "↑ ↓ passage   Enter opens   Esc goes back" if self._results and self._results.groups else ""

    # Searching

    def search(self, words: str) -> None:
        """Search for `words` a moment after the last key; nothing to search for goes back to the tab."""
        self._cancel()
        self._words = words
        if not search_words(words):
            self._show(None)
            if words.strip():
                self._empty.setText("There is no word to search for. Type letters or figures.")
                self._empty.show()
                self.wanted.emit()
            else:
                self.left.emit()
            return
        self._timer.start()

    def _cancel(self) -> None:
        self._timer.stop()
        self._slow.stop()
        self._open_first = False
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _start(self) -> None:
        if self._bundle is None:
            return
        self._slow.start()
        self._job = self._jobs.start(search_job(self._bundle.path, self._words), self._on_found, self._on_failed)

    def _on_found(self, results: Results) -> None:
        self._slow.stop()
        self._job = None
        self._show(results)
        self.wanted.emit()
        if self._open_first:
            self._open_first = False
            self._open_index(self.list.currentIndex())

    def _on_failed(self, sentence: str) -> None:
        self._slow.stop()
        self._job = None
        self._show(None)
        self._empty.setText(sentence)
        self._empty.show()
        self.wanted.emit()

    def _show(self, results: Results | None) -> None:
        self._results = results
        self._model.show(results)
        has_found = bool(results and results.groups)
        self._headline.setText(results.headline if results else "")
        self._empty.setVisible(not has_found)
        self.list.setVisible(has_found)
        self._side.setVisible(has_found)
        if results is None:
            self._empty.setText("")
        elif not has_found:
            self._empty.setText(f"No paragraph of this bundle holds “{results.words.strip()}”.")
        else:
            self.list.setCurrentIndex(self._model.index(1))
        if results is not None and self._bundle is not None:
            extents = self._bundle.article_extents().values()
            paragraphs = sum(extent.paragraphs for extent in extents)
            self.status_changed.emit(f"{len(extents):,} articles, {paragraphs:,} paragraphs searched")

    # Choosing

    def take_key(self, event: QKeyEvent) -> None:
        """A key from the search field: it walks the list, Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self._timer.stop()
                self._start()
            if self._job is not None:
                self._open_first = True
            else:
                self._open_index(self.list.currentIndex())
        elif self.isVisible():
            QApplication.sendEvent(self.list, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_current(self, index: QModelIndex, _previous: QModelIndex | None = None) -> None:
        found = index.data(ROW) if index.isValid() else None
        if not isinstance(found, Found) or self._results is None:
            return
        page = f", p. {found.paragraph.page}" if found.paragraph.page is not None else ""
        self._where.setText(f"{found.article.title}{page}, ¶ {found.paragraph.position}")
        everything = self._results.found
        self._number.setText(f"{everything.index(found) + 1} of {len(everything)}")
        matches = [match for other in everything if other.paragraph.id == found.paragraph.id for match in other.matches]
        self._paragraph.show_paragraph(found.paragraph.text, (found.passage.start, found.passage.end), matches)

    def _open_index(self, index: QModelIndex) -> None:
        found = index.data(ROW) if index.isValid() else None
        if isinstance(found, Found) and self._results is not None:
            self.passage_requested.emit(found.passage, self._results.words)
