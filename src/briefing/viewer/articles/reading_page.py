"""The page made for reading: one column of 60 to 75 characters, numbers in the margin, marks that answer."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPalette, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from briefing.bundle.records import Passage
from briefing.viewer.articles import margin
from briefing.viewer.articles.highlights import Highlight, PlacedHighlight, passage_of_selection, placed_highlights
from briefing.viewer.articles.page_document import (
    END_BLOCK,
    NOTICE_BLOCK,
    PageLayout,
    PageWriter,
    Placed,
    measure,
)
from briefing.viewer.articles.state import Mark, ShownArticle
from briefing.viewer.style import brush
from briefing.viewer.theme import LIGHT, PAGE_TOP, Theme

if TYPE_CHECKING:  # classes that only annotate: each one loaded costs the start its share
    from PySide6.QtCore import QEvent, QUrl
    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

PAGE_BOTTOM = 48
LEAST_MARGIN = 44
_RANK = {"repair": 0, "citation": 1, "figure": 2, "date": 3, "name": 4, "join": 5, "doubt": 6}
_NEW_LINES = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\u00a0": " "})

Stretch = tuple[int, int, int]
"""Index of a paragraph, and `[start, end)` in its shown text."""


class ReadingPage(QTextBrowser):
    """Shows one article. Loads nothing: no picture, no file, no address."""

    mark_clicked = Signal(object)
    mark_hovered = Signal(object)
    paragraph_changed = Signal(int)
    selection_changed = Signal(object)
    """The passages selected, paragraph by paragraph: a `list[Passage]` of the clean text, empty where nothing is."""
    highlight_clicked = Signal(int)
    """The key of the highlight."""
    entered = Signal()
    """The keys came here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName("Article")
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
        self._layout = PageLayout()
        self._passage: Stretch | None = None
        self._found: list[Stretch] = []
        self._current_found = -1
        self._current_mark: tuple[int, Mark] | None = None
        self._named: list[Stretch] = []
        self._highlights: list[Highlight] = []
        self._placed_highlights: list[PlacedHighlight] = []
        self._hovered: tuple[int, Mark] | None = None
        self._pressed = QPoint()
        self._paragraph = 0
        self._wanted_top: tuple[int, float] | None = None
        self._was_painted = False
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.selectionChanged.connect(lambda: self.selection_changed.emit(self.selected_passages()))

    def loadResource(self, kind: int, name: "QUrl | str") -> Any:
        """Nothing, whatever a document asks for."""
        return QByteArray()

    # Showing

    def show_page(self, page: ShownArticle, theme: Theme, size: int) -> None:
        """Show an article from its top, in a theme and reading size (pixels)."""
        self._page, self._theme, self._size = page, theme, size
        self._passage, self._current_mark, self._hovered = None, None, None
        self._named, self._found = [], []
        document = QTextDocument(self)
        document.setDocumentMargin(0)
        document.setUndoRedoEnabled(False)
        self._set_margins(document)
        self._layout = PageWriter(document, theme, size).write(page)
        self.setDocument(document)
        self._set_margins(document)
        self._wanted_top = None
        numbers = self._port.palette()
        numbers.setColor(QPalette.ColorRole.Text, QColor(theme.ink3))
        self._port.setPalette(numbers)
        self.verticalScrollBar().setValue(0)
        self.set_highlights(self._highlights)
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

    def highlight(self, stretch: Stretch) -> None:
        """Put a stretch on the ground of the selection."""
        self._passage = stretch
        self._select_marked()

    def show_stretch(self, stretch: Stretch) -> None:
        """Highlight a stretch and bring it into the upper third."""
        self.highlight(stretch)
        self._bring(stretch)

    def show_paragraph(self, index: int) -> None:
        """Bring a paragraph to the top of the page."""
        self._jump((self._start(index), PAGE_TOP / 2))

    def show_end(self) -> None:
        """Bring the end of the article into view."""
        self._jump((self._layout.end_position, self._port.height() / 3))

    def show_found(self, found: list[Stretch], current: int) -> None:
        """Show what was searched for on the ground of a hit, and bring the current hit into view."""
        self._found, self._current_found = found, current
        self._select_marked()
        if 0 <= current < len(found):
            self._bring(found[current], only_if_hidden=True)

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Draw the user's highlights: all those of the article shown; they stay until others are set."""
        self._highlights = list(highlights)
        shown = [placed.shown for placed in self._layout.placed]
        self._placed_highlights = placed_highlights(self._highlights, shown)
        self._select_marked()
        self._port.update()

    def show_named(self, stretches: list[Stretch]) -> None:
        """Show every place of one name."""
        self._named = stretches
        self._select_marked()

    def step_mark(self, step: int) -> Mark | None:
        """Go to the mark `step` after the current one; the page's top counts where there is none."""
        marks = [(i, m) for i, placed in enumerate(self._layout.placed) for m in placed.shown.marks if m.kind != "join"]
        if not marks:
            return None
        if self._current_mark in marks:
            at = (marks.index(self._current_mark) + step) % len(marks)
        else:
            at = next((n for n, (i, _) in enumerate(marks) if i >= self._paragraph), 0)
        self._current_mark = marks[at]
        index, mark = marks[at]
        self._select_marked()
        self._bring((index, mark.start, mark.end), only_if_hidden=True)
        return mark

    @property
    def current_mark(self) -> Mark | None:
        """The mark that the keys stand on."""
        return self._current_mark[1] if self._current_mark else None

    def mark_rect(self, mark: Mark) -> QRect:
        """Where a mark stands, in the viewport's pixels: its first line."""
        for index, placed in enumerate(self._layout.placed):
            if mark in placed.shown.marks:
                return self._rect((index, mark.start, mark.end))
        return QRect()

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

    def _index_at(self, position: int) -> int:
        """The index of the paragraph at a document position, or of the last one before it."""
        starts = [placed.segments[0][2] for placed in self._layout.placed]
        return max(bisect_right(starts, position) - 1, 0)

    def _on_scrolled(self) -> None:
        self._wanted_top = None
        if not self._layout.placed:
            return
        cursor = self.cursorForPosition(QPoint(self._port.width() // 2, 40))
        self._paragraph = index = self._index_at(cursor.position())
        self.paragraph_changed.emit(self._layout.placed[index].shown.paragraph.position)

    # Grounds

    def _select_marked(self) -> None:
        theme = self._theme
        selections = []
        for drawn in self._placed_highlights:
            selections += self._selections((drawn.index, drawn.start, drawn.end), drawn.highlight.ground)
        if self._passage:
            selections += self._selections(self._passage, theme.select)
        for stretch in self._named:
            selections += self._selections(stretch, theme.select)
        for number, stretch in enumerate(self._found):
            if number == self._current_found:
                selections += self._selections(stretch, theme.accent, theme.on_accent)
            else:
                selections += self._selections(stretch, theme.find)
        if self._hovered or self._current_mark:
            selections += self._marked_selections()
        self.setExtraSelections(selections)

    def _marked_selections(self) -> list[QTextEdit.ExtraSelection]:
        selections = []
        for at in (self._hovered, self._current_mark):
            if at is None:
                continue
            index, mark = at
            ground = self._theme.select if at is self._current_mark else None
            if mark.kind == "join":
                ground = self._theme.repair
            for selection in self._selections((index, mark.start, mark.end), ground):
                if mark.kind in ("date", "figure", "name"):
                    selection.format.setUnderlineColor(QColor(self._theme.link))
                selections.append(selection)
        return selections

    def _selections(
        self, stretch: Stretch, ground: str | None, ink: str | None = None
    ) -> list[QTextEdit.ExtraSelection]:
        index, start, end = stretch
        made = []
        for first, last in self._layout.placed[index].stretches(start, end):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(first, last)
            selection.format = QTextCharFormat()
            if ground:
                selection.format.setBackground(brush(ground))
            if ink:
                selection.format.setForeground(brush(ink))
            made.append(selection)
        return made

    # Painting in the margin

    def paintEvent(self, event: "QPaintEvent") -> None:
        """The text, then paragraph numbers and the rules and icons of notices."""
        super().paintEvent(event)
        if self._page is None:
            return
        painter = QPainter(self._port)  # its pen is the viewport's palette's, see `show_page`
        painter.translate(0, -self.verticalScrollBar().value())
        shown = QRectF(event.rect()).translated(0, self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        left = self.document().rootFrame().frameFormat().leftMargin()
        width = self._port.width() - left - self.document().rootFrame().frameFormat().rightMargin()
        for placed in self._layout.placed:
            block = self.document().findBlock(placed.segments[0][2])
            margin.paint_number(painter, layout, block, placed, left, width, shown, self._size)
        block = self.document().begin()
        while block.isValid():
            if block.userState() in (NOTICE_BLOCK, END_BLOCK) and self._was_painted:
                rect = layout.blockBoundingRect(block)
                margin.paint_notice(painter, rect, block.userState(), left, width, self._theme, self._size)
            block = block.next()
        for sign in self._signs() if self._was_painted else ():
            margin.paint_sign(painter, sign, self.verticalScrollBar().value())
        painter.end()
        if not self._was_painted:  # rules and icons wait until the words are seen
            self._was_painted = True
            QTimer.singleShot(0, self._port.update)

    def _signs(self) -> list[margin.Sign]:
        """The signs right of the column: of highlights beside their last lines, of doubts beside their first."""
        wanted = [
            (placed, placed.highlight.sign, self._theme.ink2, (placed.index, placed.start, placed.end), True)
            for placed in self._placed_highlights
            if placed.highlight.sign
        ]
        doubts = [
            ((index, mark), "triangle-alert", self._theme.doubt, (index, mark.start, mark.end), False)
            for index, placed in enumerate(self._layout.placed)
            for mark in placed.shown.marks
            if mark.kind == "doubt"
        ]
        right = self._port.width() - round(self.document().rootFrame().frameFormat().rightMargin())
        row = margin.SignRow(right, self._port.width())
        for what, icon, colour, stretch, at_end in (*doubts, *wanted):
            row.add(what, icon, colour, self.stretch_rect(stretch), self._line_height(), at_end=at_end)
        return row.signs

    def _sign_at(self, point: QPoint) -> object:
        """What has its sign under a point: a placed highlight, a mark with its paragraph's index, or None."""
        return next((sign.what for sign in self._signs() if sign.rect.contains(point)), None)

    def _line_height(self) -> float:
        return self._size * 27 / 17

    def highlight_at(self, point: QPoint) -> PlacedHighlight | None:
        """The highlight, or its sign, under a point of the viewport; of several the shortest."""
        if isinstance(signed := self._sign_at(point), PlacedHighlight):
            return signed
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(place, QtCore.Qt.HitTestAccuracy.ExactHit)
        hits = [
            placed
            for placed in self._placed_highlights
            if any(
                start <= position < end
                for start, end in self._layout.placed[placed.index].stretches(placed.start, placed.end)
            )
        ]
        return min(hits, key=lambda placed: placed.end - placed.start, default=None)

    # Mouse and keys

    def mark_at(self, point: QPoint) -> tuple[int, Mark] | None:
        """The paragraph's index and the mark under a point of the viewport; the narrowest meaning first."""
        if isinstance(signed := self._sign_at(point), tuple):
            return signed
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(place, QtCore.Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        hits = [
            (_RANK[mark.kind], index, mark)
            for index, placed in enumerate(self._layout.placed)
            if placed.segments[0][2] <= position
            for mark in placed.shown.marks
            if mark.kind != "doubt"
            and any(start <= position < end for start, end in placed.stretches(mark.start, mark.end))
        ]
        if not hits:
            return None
        _, index, mark = min(hits, key=lambda hit: hit[0])
        return index, mark

    def mouseMoveEvent(self, event: "QMouseEvent") -> None:
        """Tell which mark is under the mouse."""
        super().mouseMoveEvent(event)
        if event.buttons():
            return
        hovered = self.mark_at(event.position().toPoint())
        if hovered != self._hovered:
            self._hovered = hovered
            self._select_marked()
            self.mark_hovered.emit(hovered[1] if hovered else None)
        if hovered:
            self._port.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        elif not self.anchorAt(event.position().toPoint()):
            self._port.setCursor(QtCore.Qt.CursorShape.IBeamCursor)

    def viewportEvent(self, event: "QEvent") -> bool:
        """Tell what the highlight means that one points at."""
        if event.type() == QtCore.QEvent.Type.ToolTip and self._placed_highlights:
            from PySide6.QtGui import QHelpEvent
            from PySide6.QtWidgets import QToolTip

            from briefing.viewer.widgets.tooltips import plain

            assert isinstance(event, QHelpEvent)
            placed = self.highlight_at(event.pos())
            if placed is not None and placed.highlight.tip and self._hovered is None:
                QToolTip.showText(event.globalPos(), plain(placed.highlight.tip), self)
                return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: "QMouseEvent") -> None:
        """Remember where a click begins: a drag selects text and opens nothing."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: "QMouseEvent") -> None:
        """A click on a mark is told."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = (point - self._pressed).manhattanLength() < 4
        if event.button() == QtCore.Qt.MouseButton.LeftButton and still and (hit := self.mark_at(point)):
            self._current_mark = None
            self.mark_clicked.emit(hit[1])
        elif event.button() == QtCore.Qt.MouseButton.LeftButton and still and (placed := self.highlight_at(point)):
            self.highlight_clicked.emit(placed.highlight.key)

    def leaveEvent(self, event: "QEvent") -> None:
        """No mark is under the mouse any more."""
        super().leaveEvent(event)
        if self._hovered:
            self._hovered = None
            self._select_marked()
            self.mark_hovered.emit(None)

    def focusInEvent(self, event: "QFocusEvent") -> None:
        """The keys came here."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Enter opens the mark that F8 stands on."""
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter) and self._current_mark:
            self.mark_clicked.emit(self._current_mark[1])
        else:
            super().keyPressEvent(event)
