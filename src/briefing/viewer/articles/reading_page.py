"""The page made for reading: one column of 60 to 75 characters, numbers in the margin, marks that answer."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from briefing.bundle.records import Passage
from briefing.viewer import icons
from briefing.viewer.articles.highlights import Highlight, PlacedHighlight, passage_of_selection, placed_highlights
from briefing.viewer.articles.page_document import (
    END_BLOCK,
    NOTICE_BLOCK,
    NOTICE_PADDING,
    PageLayout,
    PageWriter,
    Placed,
    interface_font,
    measure,
)
from briefing.viewer.articles.state import Mark, ShownArticle
from briefing.viewer.theme import LIGHT, PAGE_TOP, Theme

NUMBER_GAP = 20
NOTE_GAP = 20
PAGE_BOTTOM = 48
LEAST_MARGIN = 44
_RANK = {"repair": 0, "citation": 1, "figure": 2, "date": 3, "name": 4, "join": 5}
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
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
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
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.selectionChanged.connect(lambda: self.selection_changed.emit(self.selected_passages()))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
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
        self.verticalScrollBar().setValue(0)
        self.set_highlights(self._highlights)
        self._paragraph = 0
        self._on_scrolled()

    def _set_margins(self, document: QTextDocument) -> None:
        frame = document.rootFrame().frameFormat()
        width = self.viewport().width()
        column = min(measure(self._size), width - 2 * LEAST_MARGIN)
        left = max(LEAST_MARGIN, (self.width() - column) // 2)
        frame.setLeftMargin(left)
        frame.setRightMargin(max(16, width - column - left))
        frame.setTopMargin(PAGE_TOP)
        frame.setBottomMargin(PAGE_BOTTOM)
        document.rootFrame().setFrameFormat(frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and the same words at the top."""
        top = self._wanted_top or self._top()
        super().resizeEvent(event)
        if self._page is not None and event.size().width() != event.oldSize().width():
            self._set_margins(self.document())
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
        self._jump((self._layout.end_position, self.viewport().height() / 3))

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
        self.viewport().update()

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
        right = last.right() if last.top() == first.top() else self.viewport().width()
        return QRect(first.topLeft(), QPoint(max(right, first.left() + 4), first.bottom()))

    def _y(self, position: int) -> float:
        return self.cursorRect(self._cursor(position, position)).top() + self.verticalScrollBar().value()

    def _bring(self, stretch: Stretch, *, only_if_hidden: bool = False) -> None:
        index, start, end = stretch
        stretches = self._layout.placed[index].stretches(start, max(end, start + 1))
        position = stretches[0][0] if stretches else self._start(index)
        if only_if_hidden:
            rect = self._rect(stretch)
            if rect.top() > 8 and rect.bottom() < self.viewport().height() - 8:
                return
        self._jump((position, self.viewport().height() / 4))

    def _jump(self, top: tuple[int, float]) -> None:
        """Scroll so that a document position stands `top[1]` pixels below the upper edge; kept until the user scrolls."""
        self._scroll_to(top)
        self._wanted_top = top

    def _scroll_to(self, top: tuple[int, float]) -> None:
        self.verticalScrollBar().setValue(round(self._y(top[0]) - top[1]))

    def _top(self) -> tuple[int, float] | None:
        if self._page is None or self.verticalScrollBar().value() == 0:
            return None
        cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 2))
        return cursor.position(), self.cursorRect(cursor).top()

    def _on_scrolled(self) -> None:
        self._wanted_top = None
        if not self._layout.placed:
            return
        cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 40))
        starts = [placed.segments[0][2] for placed in self._layout.placed]
        index = max(sum(start <= cursor.position() for start in starts) - 1, 0)
        self._paragraph = index
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
                selection.format.setBackground(QColor(ground))
            if ink:
                selection.format.setForeground(QColor(ink))
            made.append(selection)
        return made

    # Painting in the margin

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, then paragraph numbers and the rules and icons of notices."""
        super().paintEvent(event)
        if self._page is None:
            return
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        shown = QRectF(event.rect()).translated(0, self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        left = self.document().rootFrame().frameFormat().leftMargin()
        width = self.viewport().width() - left - self.document().rootFrame().frameFormat().rightMargin()
        for placed in self._layout.placed:
            block = self.document().findBlock(placed.segments[0][2])
            self._paint_number(painter, layout, block, placed, left, shown)
        block = self.document().begin()
        while block.isValid():
            if block.userState() in (NOTICE_BLOCK, END_BLOCK):
                self._paint_notice(painter, layout.blockBoundingRect(block), block.userState(), left, width)
            block = block.next()
        for highlighted in self._placed_highlights:
            if highlighted.highlight.has_note:
                self._paint_note_sign(painter, highlighted, left + width)
        painter.end()

    def _paint_note_sign(self, painter: QPainter, placed: PlacedHighlight, right: float) -> None:
        rect = self._note_rect(placed, right).translated(0, self.verticalScrollBar().value())
        painter.drawPixmap(rect.topLeft(), icons.pixmap("sticky-note", self._theme.ink2))

    def _note_rect(self, placed: PlacedHighlight, right: float) -> QRect:
        """The sign of a note, 20 pixels right of the column beside the highlight's last line, in the viewport's pixels."""
        stretches = self._layout.placed[placed.index].stretches(placed.start, placed.end)
        position = stretches[-1][1] if stretches else self._start(placed.index)
        line = self.cursorRect(self._cursor(position, position))
        return QRect(round(right) + NOTE_GAP, line.center().y() - 8, 16, 16)

    def highlight_at(self, point: QPoint) -> PlacedHighlight | None:
        """The highlight, or its note's sign, under a point of the viewport; of several the shortest."""
        frame = self.document().rootFrame().frameFormat()
        right = self.viewport().width() - frame.rightMargin()
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        hits = [
            placed
            for placed in self._placed_highlights
            if (placed.highlight.has_note and self._note_rect(placed, right).contains(point))
            or any(
                start <= position < end
                for start, end in self._layout.placed[placed.index].stretches(placed.start, placed.end)
            )
        ]
        return min(hits, key=lambda placed: placed.end - placed.start, default=None)

    def _paint_number(
        self, painter: QPainter, layout: QAbstractTextDocumentLayout, block: QTextBlock, placed: Placed,
        left: float, shown: QRectF,
    ) -> None:  # fmt: skip
        rect = layout.blockBoundingRect(block)
        if rect.bottom() < shown.top() or rect.top() > shown.bottom() or block.layout().lineCount() == 0:
            return
        line = block.layout().lineAt(0)
        painter.setFont(interface_font(self._size))
        painter.setPen(QColor(self._theme.ink3))
        text = str(placed.shown.paragraph.position)
        x = left - NUMBER_GAP - painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QPointF(x, rect.top() + line.y() + line.ascent()), text)

    def _paint_notice(self, painter: QPainter, rect: QRectF, state: int, left: float, width: float) -> None:
        line = QColor(self._theme.line)
        painter.fillRect(QRectF(left, round(rect.top() - NOTICE_PADDING), width, 1), line)
        if state == NOTICE_BLOCK:
            painter.fillRect(QRectF(left, round(rect.bottom() + NOTICE_PADDING), width, 1), line)
        icon = icons.pixmap("info" if state == NOTICE_BLOCK else "scissors", self._theme.doubt)
        line_height = round(18 * self._size / 17)
        painter.drawPixmap(QPointF(left, rect.top() + (line_height - 16) / 2), icon)

    # Mouse and keys

    def mark_at(self, point: QPoint) -> tuple[int, Mark] | None:
        """The paragraph's index and the mark under a point of the viewport; the narrowest meaning first."""
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        hits = [
            (_RANK[mark.kind], index, mark)
            for index, placed in enumerate(self._layout.placed)
            if placed.segments[0][2] <= position
            for mark in placed.shown.marks
            if any(start <= position < end for start, end in placed.stretches(mark.start, mark.end))
        ]
        if not hits:
            return None
        _, index, mark = min(hits, key=lambda hit: hit[0])
        return index, mark

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
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
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif not self.anchorAt(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click begins: a drag selects text and opens nothing."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a mark is told."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = (point - self._pressed).manhattanLength() < 4
        if event.button() == Qt.MouseButton.LeftButton and still and (hit := self.mark_at(point)):
            self._current_mark = None
            self.mark_clicked.emit(hit[1])
        elif event.button() == Qt.MouseButton.LeftButton and still and (placed := self.highlight_at(point)):
            self.highlight_clicked.emit(placed.highlight.key)

    def leaveEvent(self, event: QEvent) -> None:
        """No mark is under the mouse any more."""
        super().leaveEvent(event)
        if self._hovered:
            self._hovered = None
            self._select_marked()
            self.mark_hovered.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys came here."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the mark that F8 stands on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current_mark:
            self.mark_clicked.emit(self._current_mark[1])
        else:
            super().keyPressEvent(event)
