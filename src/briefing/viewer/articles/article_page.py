"""An article as a page: one column of 60 to 75 characters, where its paragraphs stand, what of it is seen and selected."""

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRect, Signal
from PySide6.QtGui import QColor, QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from briefing.bundle.records import Passage
from briefing.viewer.articles.highlights import passage_of_selection
from briefing.viewer.articles.page_document import PageLayout, PageWriter, Placed, measure
from briefing.viewer.articles.state import ShownArticle
from briefing.viewer.theme import LIGHT, PAGE_TOP, Theme
from briefing.viewer.widgets.sealed_browser import SealedBrowser
from briefing.wording import tr

if TYPE_CHECKING:  # classes that only annotate: each one loaded costs the start its share
    from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent

PAGE_BOTTOM = 48
LEAST_MARGIN = 44
_NEW_LINES = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\u00a0": " "})

Stretch = tuple[int, int, int]
"""Index of a paragraph, and `[start, end)` in its shown text."""


class ArticlePage(SealedBrowser):
    """Shows one article. Loads nothing: no picture, no file, no address."""

    paragraph_changed = Signal(int)
    selection_changed = Signal(object)
    """The passages selected, paragraph by paragraph: a `list[Passage]` of the clean text, empty where nothing is."""
    entered = Signal()
    """The keys came here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(tr("Article"))
        # A viewport of our own: asking Qt for its makes the binding load every widget class there is (10 ms).
        self._port = QWidget()
        self._port.setAutoFillBackground(True)
        self._port.setBackgroundRole(QPalette.ColorRole.Base)
        self._port.setMouseTracking(True)
        self.setViewport(self._port)
        self.document().documentLayout().setPaintDevice(self._port)  # the old one is gone
        self._theme: Theme = LIGHT
        self._size = 17
        self._page: ShownArticle | None = None
        self._shown_document: QTextDocument | None = None
        self._layout = PageLayout()
        self._paragraph = 0
        self._wanted_top: tuple[int, float] | None = None
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.selectionChanged.connect(lambda: self.selection_changed.emit(self.selected_passages()))

    # Showing

    def show_page(self, page: ShownArticle, theme: Theme, size: int) -> None:
        """Show an article from its top, in a theme and reading size (pixels)."""
        self._page, self._theme, self._size = page, theme, size
        document = QTextDocument(self)
        document.setDocumentMargin(0)
        document.setUndoRedoEnabled(False)
        self._set_margins(document)
        self._layout = PageWriter(document, theme, size).write(page)
        self.setDocument(document)
        if self._shown_document is not None:
            self._shown_document.deleteLater()
        self._shown_document = document
        self._set_margins(document)
        self._wanted_top = None
        numbers = self._port.palette()
        numbers.setColor(QPalette.ColorRole.Text, QColor(theme.ink3))
        self._port.setPalette(numbers)
        self.verticalScrollBar().setValue(0)
        self._paragraph = 0
        self._on_scrolled()

    def _set_margins(self, document: QTextDocument) -> None:
        frame = document.rootFrame().frameFormat()
        width = self._port.width()
        column = min(measure(self._size), width - 2 * LEAST_MARGIN)
        left = max(LEAST_MARGIN, (self.width() - column) // 2)
        right = max(16, width - column - left)
        if (frame.leftMargin(), frame.rightMargin()) == (left, right):
            return  # setting it again would lay everything out again
        frame.setLeftMargin(left)
        frame.setRightMargin(right)
        frame.setTopMargin(PAGE_TOP)
        frame.setBottomMargin(PAGE_BOTTOM)
        document.rootFrame().setFrameFormat(frame)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Keep the column centred and the same words at the top."""
        top = self._wanted_top or self._top()
        if self._page is not None and event.size().width() != event.oldSize().width():
            self.document().setLayoutEnabled(False)
            self._set_margins(self.document())
            self.document().setLayoutEnabled(True)
        super().resizeEvent(event)
        if top is not None:
            self._scroll_to(top)
            self._wanted_top = top

    def showEvent(self, event: "QShowEvent") -> None:
        """Stay at the place that was asked for: shown for the first time, Qt's page goes to its cursor, the beginning."""
        top = self._wanted_top
        super().showEvent(event)
        if top is not None:
            self._jump(top)

    # Places

    @property
    def placed(self) -> list[Placed]:
        """The paragraphs as they stand in the document."""
        return self._layout.placed

    def paragraph_index(self, position: int) -> int | None:
        """The index of the paragraph numbered `position`."""
        numbers = [placed.shown.paragraph.position for placed in self._layout.placed]
        return numbers.index(position) if position in numbers else None

    def top_position(self) -> int:
        """The number of the paragraph at the top of the page."""
        return self._layout.placed[self._paragraph].shown.paragraph.position if self._layout.placed else 1

    def show_paragraph(self, index: int) -> None:
        """Bring a paragraph to the top of the page."""
        self._jump((self._start(index), PAGE_TOP / 2))

    def show_end(self) -> None:
        """Bring the end of the article into view."""
        self._jump((self._layout.end_position, self._port.height() / 3))

    def seen(self) -> tuple[int, int, bool]:
        """The numbers of the first and last paragraph in view, and whether the end of the article is."""
        if not self._layout.placed:
            return 1, 1, False
        bar = self.verticalScrollBar()
        cursor = self.cursorForPosition(QPoint(self._port.width() // 2, self._port.height() - 12))
        last = self._index_at(cursor.position())
        return self.top_position(), self._layout.placed[last].shown.paragraph.position, bar.value() >= bar.maximum() - 4

    def share_passed(self) -> float:
        """How much of the article lies above the lower edge of the page, from 0 to 1."""
        bar = self.verticalScrollBar()
        return (bar.value() + bar.pageStep()) / max(bar.maximum() + bar.pageStep(), 1)

    # What is selected

    def selected_stretches(self) -> list[tuple[Placed, int, int]]:
        """What is selected, paragraph by paragraph, in shown offsets."""
        cursor = self.textCursor()
        found = []
        for placed in self._layout.placed:
            first, last = placed.segments[0][2], placed.stretches(*placed.segments[-1][:2])
            end = last[-1][1] if last else first
            low, high = max(cursor.selectionStart(), first), min(cursor.selectionEnd(), end)
            if low < high:
                found.append((placed, placed.offset(low), placed.offset(high)))
        return found

    def selected_passages(self) -> list[Passage]:
        """What is selected, paragraph by paragraph, as passages of the clean text."""
        stretches = self.selected_stretches()
        passages = [passage_of_selection(placed.shown, start, end) for placed, start, end in stretches]
        return [passage for passage in passages if passage.text]

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selection as plain text."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().translate(_NEW_LINES))
        return data

    # Geometry

    def _start(self, index: int) -> int:
        return self._layout.placed[index].segments[0][2]

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _rect(self, stretch: Stretch) -> QRect:
        index, start, end = stretch
        stretches = self._layout.placed[index].stretches(start, end)
        if not stretches:
            return QRect()
        first = self.cursorRect(self._cursor(stretches[0][0], stretches[0][0]))
        last = self.cursorRect(self._cursor(stretches[0][1], stretches[0][1]))
        right = last.right() if last.top() == first.top() else self._port.width()
        return QRect(first.topLeft(), QPoint(max(right, first.left() + 4), first.bottom()))

    def stretch_rect(self, stretch: Stretch) -> QRect:
        """All lines of a stretch, in the viewport's pixels."""
        index, start, end = stretch
        stretches = self._layout.placed[index].stretches(start, end)
        if not stretches:
            return self._rect(stretch)
        first = self.cursorRect(self._cursor(stretches[0][0], stretches[0][0]))
        last = self.cursorRect(self._cursor(stretches[-1][1], stretches[-1][1]))
        if last.top() == first.top():
            return QRect(first.topLeft(), last.bottomRight())
        left = round(self.document().rootFrame().frameFormat().leftMargin())
        return QRect(QPoint(left, first.top()), last.bottomRight())

    def _line_height(self) -> float:
        return self._size * 27 / 17

    def _y(self, position: int) -> float:
        return self.cursorRect(self._cursor(position, position)).top() + self.verticalScrollBar().value()

    def _bring(self, stretch: Stretch, *, only_if_hidden: bool = False) -> None:
        index, start, end = stretch
        stretches = self._layout.placed[index].stretches(start, max(end, start + 1))
        position = stretches[0][0] if stretches else self._start(index)
        if only_if_hidden:
            rect = self._rect(stretch)
            if rect.top() > 8 and rect.bottom() < self._port.height() - 8:
                return
        self._jump((position, self._port.height() / 4))

    def _jump(self, top: tuple[int, float]) -> None:
        """Scroll so that a document position stands `top[1]` pixels below the upper edge; kept until the user scrolls."""
        self._scroll_to(top)
        self._wanted_top = top

    def _scroll_to(self, top: tuple[int, float]) -> None:
        self.verticalScrollBar().setValue(round(self._y(top[0]) - top[1]))

    def _top(self) -> tuple[int, float] | None:
        if self._page is None or self.verticalScrollBar().value() == 0:
            return None
        cursor = self.cursorForPosition(QPoint(self._port.width() // 2, 2))
        return cursor.position(), self.cursorRect(cursor).top()

    def _index_at(self, position: int) -> int:
        """The index of the paragraph at a document position, or of the last one before it."""
        starts = [placed.segments[0][2] for placed in self._layout.placed]
        return max(bisect_right(starts, position) - 1, 0)

    def _indices_near(self) -> range:
        """The indices of the paragraphs in view, and of the one above, whose signs may hang down into view."""
        if not self._layout.placed:
            return range(0)
        x, height = self._port.width() // 2, self._port.height()
        first, last = (self._index_at(self.cursorForPosition(QPoint(x, y)).position()) for y in (0, height))
        return range(max(first - 1, 0), last + 1)

    def _on_scrolled(self) -> None:
        self._wanted_top = None
        if not self._layout.placed:
            return
        cursor = self.cursorForPosition(QPoint(self._port.width() // 2, 40))
        self._paragraph = index = self._index_at(cursor.position())
        self.paragraph_changed.emit(self._layout.placed[index].shown.paragraph.position)

    def focusInEvent(self, event: "QFocusEvent") -> None:
        """The keys came here."""
        super().focusInEvent(event)
        self.entered.emit()
