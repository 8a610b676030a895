"""The page made for reading: an article with numbers in the margin, marks that answer, and grounds under words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from briefing.viewer.articles import margin
from briefing.viewer.articles.article_page import ArticlePage, Stretch
from briefing.viewer.articles.highlights import Highlight, PlacedHighlight, placed_highlights
from briefing.viewer.articles.page_document import (
    END_BLOCK,
    NOTICE_BLOCK,
)
from briefing.viewer.articles.state import Mark, ShownArticle
from briefing.viewer.style import brush
from briefing.viewer.theme import Theme

if TYPE_CHECKING:  # classes that only annotate: each one loaded costs the start its share
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
    )

_RANK = {"repair": 0, "citation": 1, "figure": 2, "date": 3, "name": 4, "join": 5, "doubt": 6}


class ReadingPage(ArticlePage):
    """Shows one article and tells what is under the mouse and the keys."""

    mark_clicked = Signal(object)
    mark_hovered = Signal(object)
    highlight_clicked = Signal(int)
    """The key of the highlight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passage: Stretch | None = None
        self._found: list[Stretch] = []
        self._current_found = -1
        self._current_mark: tuple[int, Mark] | None = None
        self._named: list[Stretch] = []
        self._highlights: list[Highlight] = []
        self._placed_highlights: list[PlacedHighlight] = []
        self._hovered: tuple[int, Mark] | None = None
        self._pressed = QPoint()
        self._was_painted = False

    def show_page(self, page: ShownArticle, theme: Theme, size: int) -> None:
        """Show an article from its top, in a theme and reading size (pixels), with the highlights set last."""
        self._passage, self._current_mark, self._hovered = None, None, None
        self._named, self._found, self._placed_highlights = [], [], []
        super().show_page(page, theme, size)
        self.set_highlights(self._highlights)

    # What is laid on a ground

    def highlight(self, stretch: Stretch) -> None:
        """Put a stretch on the ground of the selection."""
        self._passage = stretch
        self._select_marked()

    def show_stretch(self, stretch: Stretch) -> None:
        """Highlight a stretch and bring it into the upper third."""
        self.highlight(stretch)
        self._bring(stretch)

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

    # Marks

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
        """The signs beside the paragraphs in view: of highlights at their last lines, of doubts at their first."""
        near = self._indices_near()
        wanted = [
            (placed, placed.highlight.sign, self._theme.ink2, (placed.index, placed.start, placed.end), True)
            for placed in self._placed_highlights
            if placed.highlight.sign and placed.index in near
        ]
        doubts = [
            ((index, mark), "triangle-alert", self._theme.doubt, (index, mark.start, mark.end), False)
            for index in near
            for mark in self._layout.placed[index].shown.marks
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

    # Mouse and keys

    def highlight_at(self, point: QPoint) -> PlacedHighlight | None:
        """The highlight whose ground, or the sign of one that, is under a point of the viewport; of several the shortest."""
        if isinstance(signed := self._sign_at(point), PlacedHighlight):
            return signed
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(place, QtCore.Qt.HitTestAccuracy.ExactHit)
        hits = [
            placed
            for placed in self._placed_highlights
            if placed.highlight.ground
            and any(
                start <= position < end
                for start, end in self._layout.placed[placed.index].stretches(placed.start, placed.end)
            )
        ]
        return min(hits, key=lambda placed: placed.end - placed.start, default=None)

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
        """Remember where a click begins: a drag selects text and opens nothing. Other buttons are the window's."""
        if event.button() in (QtCore.Qt.MouseButton.BackButton, QtCore.Qt.MouseButton.ForwardButton):
            event.ignore()
            return
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: "QMouseEvent") -> None:
        """A click on a mark is told; with Ctrl, or where there is no mark, one on a highlight of the user's."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        if (point - self._pressed).manhattanLength() >= 4 or event.button() != QtCore.Qt.MouseButton.LeftButton:
            return
        placed, hit = self.highlight_at(point), self.mark_at(point)
        with_ctrl = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier)
        if placed is not None and (with_ctrl or hit is None):
            self.highlight_clicked.emit(placed.highlight.key)
        elif hit is not None:
            self._current_mark = None
            self.mark_clicked.emit(hit[1])

    def leaveEvent(self, event: "QEvent") -> None:
        """No mark is under the mouse any more."""
        super().leaveEvent(event)
        if self._hovered:
            self._hovered = None
            self._select_marked()
            self.mark_hovered.emit(None)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Enter opens the mark that F8 stands on."""
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter) and self._current_mark:
            self.mark_clicked.emit(self._current_mark[1])
        else:
            super().keyPressEvent(event)
