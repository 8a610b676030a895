"""One article being read: the page, its find bar, its cards. The tab shows one of them, or two side by side."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Figure, Incident, Mention, Passage, Repair
from briefing.viewer.articles.article_page import Stretch
from briefing.viewer.articles.highlights import Highlight
from briefing.viewer.articles.reading_page import ReadingPage
from briefing.viewer.articles.state import ArticlesState, Mark, MarkKind, ShownArticle, ShownParagraph
from briefing.viewer.theme import LIGHT, Theme
from briefing.wording import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent

    from briefing.bundle.citing import CitationStyle
    from briefing.viewer.articles.cards import MarkCards
    from briefing.viewer.articles.find_bar import FindBar
    from briefing.viewer.articles.position_line import PositionLine
    from briefing.viewer.widgets.popover import Card


POSITION_HEIGHT = 3
REST_MS = 1200
"""What stands still for so long counts as read."""


class ReadingPane(QWidget):
    """Reads one article after the other, each at its own place."""

    article_shown = Signal(object)
    """The `ShownArticle`, whenever it was drawn anew."""
    article_requested = Signal(int)
    """An article's id: a link of the page leads there."""
    incident_requested = Signal(int)
    figure_requested = Signal(int)
    name_requested = Signal(int)
    as_printed_requested = Signal(bool)
    paragraph_changed = Signal(int)
    selection_changed = Signal(object)
    highlight_clicked = Signal(int)
    said = Signal(str)
    viewed = Signal(object, int, int, bool)
    """What was in view for a while: the `ShownArticle`, its first and last paragraph in view, whether its end was."""
    scrolled = Signal()
    """Other paragraphs may have come into view."""
    entered = Signal()
    """The keys came to this pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: ArticlesState | None = None
        self.shown: ShownArticle | None = None
        self.passage: Passage | None = None
        self.citation_style: CitationStyle = "bulletin"
        self._theme: Theme = LIGHT
        self._size = 17
        self._hidden: frozenset[MarkKind] = frozenset()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(lambda: self.tell_viewed(rested=True))
        self.page = ReadingPage()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, POSITION_HEIGHT)
        self._column.setSpacing(0)
        self._column.addWidget(self.page)
        self._connect()

    def _connect(self) -> None:
        self.page.mark_clicked.connect(self.on_mark_clicked)
        self.page.mark_hovered.connect(self.on_mark_hovered)
        self.page.paragraph_changed.connect(self.on_paragraph_changed)
        self.page.selection_changed.connect(self.selection_changed)
        self.page.highlight_clicked.connect(self.highlight_clicked)
        self.page.anchorClicked.connect(self.on_link)
        self.page.entered.connect(self.entered)
        self.page.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @cached_property
    def find_bar(self) -> "FindBar":
        """The bar above the page, made when words are first looked for."""
        from briefing.viewer.articles.find_bar import FindBar

        bar = FindBar()
        bar.hide()
        bar.apply_theme(self._theme)
        bar.searched.connect(self.on_find)
        bar.closed.connect(self.page.setFocus)
        self._column.insertWidget(0, bar)
        return bar

    @cached_property
    def position_line(self) -> "PositionLine":
        """The line below the page, made after the first painting."""
        from briefing.viewer.articles.position_line import PositionLine

        line = PositionLine(self)
        line.apply_theme(self._theme)
        line.setGeometry(0, self.height() - POSITION_HEIGHT, self.width(), POSITION_HEIGHT)
        line.show()
        return line

    @cached_property
    def _cards(self) -> "MarkCards":
        from briefing.viewer.articles.cards import MarkCards

        return MarkCards(self)

    # Where one reads

    @property
    def article_id(self) -> int | None:
        """The article in view."""
        return self.state.place.article_id if self.state and self.state.place else None

    @property
    def position(self) -> int:
        """The number of the paragraph at the top of the page."""
        return self.page.top_position() if self.shown else 1

    def show_bundle(self, bundle: Bundle, *, as_printed: bool, at: tuple[int, int] | None = None) -> None:
        """Show another bundle, at a paragraph's number of an article's id, or from its first article on."""
        self.state = ArticlesState(bundle, as_printed)
        self.state.hidden = self._hidden
        self.passage = None
        if at is not None and self.state.has_article(at[0]):
            self.state.open(*at)
        elif (first := self.state.first_article()) is not None:
            self.state.open(first)
        self.show_state()

    def offer(self, actions: "Sequence[QAction]") -> None:
        """Offer these in the page's context menu."""
        self.page.setContextMenuPolicy(QtCore.Qt.ContextMenuPolicy.ActionsContextMenu)
        self.page.addActions(list(actions))

    def open_article(self, article_id: int, position: int = 1) -> None:
        """Open an article at one of its paragraphs; an unknown one leaves all as it is."""
        if self.state and self.state.has_article(article_id):
            self.tell_viewed(rested=False)
            self.passage = None
            self.state.open(article_id, position)
            self.show_state()

    def show_passage(self, passage: Passage) -> None:
        """Open a passage's article with the passage highlighted, in the upper third of the page."""
        if self.state is None:
            return
        if self.article_id != passage.article_id or self.shown is None:
            self.open_article(passage.article_id, passage.position)
        self.passage = passage
        if (stretch := self._stretch(passage)) is not None:
            self.page.show_stretch(stretch)

    def _stretch(self, passage: Passage) -> Stretch | None:
        """Where a passage stands on the page; None where its paragraph is not of this article."""
        if self.shown is None or self.shown.article.id != passage.article_id:
            return None
        index = self.page.paragraph_index(passage.position)
        if index is None:
            return None
        text = self.shown.paragraphs[index].shown
        return index, text.shown(passage.start), text.shown(passage.end, is_end=True)

    def tell_viewed(self, *, rested: bool) -> None:
        """Tell what is in view; its end counts only where it was so for a while."""
        self._rest.stop()
        if self.shown is not None and self.page.isVisible():
            top, bottom, at_end = self.page.seen()
            self.viewed.emit(self.shown, top, bottom, at_end and rested)

    # How it is shown

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        if "find_bar" in self.__dict__:
            self.find_bar.apply_theme(theme)
        if "position_line" in self.__dict__:
            self.position_line.apply_theme(theme)
        self._redraw()

    def show_as_printed(self, printed: bool) -> None:
        """Show the print's letters and lines, or the clean text."""
        if self.state is not None and self.state.as_printed != printed:
            self.state.as_printed = printed
            self._redraw()

    def hide_marks(self, kinds: "frozenset[MarkKind]") -> None:
        """Draw no marks of these kinds."""
        self._hidden = kinds
        if self.state is not None and self.state.hidden != kinds:
            self.state.hidden = kinds
            self._redraw()

    def set_size(self, size: int) -> None:
        """Set the reading size in pixels."""
        if size != self._size:
            self._size = size
            self._redraw()

    def _redraw(self) -> None:
        """Draw again, and stay where one reads."""
        if self.shown is not None and self.state and self.state.place:
            self.state.place.position = self.position
            self.show_state()

    def show_state(self) -> None:
        """Draw the state."""
        if self.state is None:
            return
        self.hide_cards()
        shown = self.shown = self.state.show()
        if shown is None:
            self.page.clear()
            self.article_shown.emit(None)
            return
        position = self.state.place.position if self.state.place else 1
        self.page.show_page(shown, self._theme, self._size)
        if position > 1 and (index := self.page.paragraph_index(position)) is not None:
            self.page.show_paragraph(index)
        if self.passage is not None and (stretch := self._stretch(self.passage)) is not None:
            self.page.highlight(stretch)
        if self.is_finding:
            self.on_find(self.find_bar.text(), self.find_bar.current)
        self._rest.start()
        self._show_share()
        self.article_shown.emit(shown)

    # Find

    @property
    def is_finding(self) -> bool:
        """Whether the find bar is open."""
        return "find_bar" in self.__dict__ and not self.find_bar.isHidden()

    def open_find(self) -> None:
        """Open the find bar, with the selected words if there are any."""
        words = self.page.textCursor().selectedText()
        self.find_bar.open(words if len(words) < 80 and "\u2029" not in words else "")

    def find_step(self, step: int) -> None:
        """Go to the next or previous place found; opens the bar where nothing is looked for yet."""
        if self.is_finding and self.find_bar.text():
            self.find_bar.step(step)
        else:
            self.open_find()

    def on_find(self, text: str, current: int) -> None:
        """Show where the words stand."""
        from briefing.viewer.articles.find_bar import find_stretches

        found = find_stretches([p.shown.text for p in self.shown.paragraphs], text) if self.shown else []
        current = self.find_bar.show_count(len(found), current)
        self.page.show_found(found, current)

    def show_words(self, find: Callable[[str], Sequence[tuple[int, int]]]) -> None:
        """Put the words of a search on the ground of a hit; `find` gives where they stand in a text."""
        if self.shown is not None:
            texts = [paragraph.shown.text for paragraph in self.shown.paragraphs]
            self.page.show_found([(index, *span) for index, text in enumerate(texts) for span in find(text)], -1)

    # Marks

    def step_mark(self, step: int) -> None:
        """Go to the next mark and show what it means."""
        mark = self.page.step_mark(step)
        if mark is not None:
            self._cards.show_now(lambda: (self.card_of(mark), self._rect_of(mark)))

    def on_mark_hovered(self, mark: Mark | None) -> None:
        """Show what a mark means, a moment after the mouse came to rest on it."""
        if mark is not None:
            self._cards.rest_on(lambda: (self.card_of(mark), self._rect_of(mark)))
        elif "_cards" in self.__dict__:
            self._cards.rest_on(None)

    def on_mark_clicked(self, mark: Mark) -> None:
        """Go where a mark leads, or show its card."""
        self.hide_cards()
        record = mark.record
        if isinstance(record, Incident):
            self.incident_requested.emit(record.id)
        elif isinstance(record, Figure):
            self.figure_requested.emit(record.id)
        elif isinstance(record, Mention):
            self.name_requested.emit(record.entity_id)
        elif isinstance(record, tuple):
            self._show_repair(mark, record)
        else:
            self._cards.show_clicked(self.card_of(mark), self._rect_of(mark))

    def _show_repair(self, mark: Mark, repairs: tuple[Repair, ...]) -> None:
        from briefing.viewer.articles.explain import printed_words

        printed = self.state.as_printed if self.state else False
        text = self._paragraph_of(mark).paragraph.text
        pair = f"{printed_words(repairs, text)} → {text[repairs[0].start : repairs[-1].end]}"
        self._cards.show_clicked(
            self.card_of(mark),
            self._rect_of(mark),
            [
                (
                    tr("Show repaired") if printed else tr("Show as printed"),
                    lambda: self.as_printed_requested.emit(not printed),
                ),
                (tr("Copy both"), lambda: QGuiApplication.clipboard().setText(pair)),
            ],
        )

    def show_name(self, entity_id: int) -> None:
        """Put every mention of a name in this article on the ground of the selection."""
        if self.shown is None:
            return
        stretches = [
            (index, mark.start, mark.end)
            for index, shown in enumerate(self.shown.paragraphs)
            for mark in shown.marks
            if isinstance(mark.record, Mention) and mark.record.entity_id == entity_id
        ]
        self.page.show_named(stretches)

    def _paragraph_of(self, mark: Mark) -> ShownParagraph:
        assert self.shown is not None
        return next(shown for shown in self.shown.paragraphs if mark in shown.marks)

    def card_of(self, mark: Mark) -> "Card":
        """What a mark means."""
        from briefing.viewer.articles.explain import card

        assert self.state is not None
        repairs = mark.record
        place = self.state.repair_place(repairs[0]) if isinstance(repairs, tuple) else None
        return card(mark, self._paragraph_of(mark).paragraph.text, self.state.entities, place)

    def _rect_of(self, mark: Mark) -> QRect:
        rect = self.page.mark_rect(mark)
        return QRect(self.page.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def hide_cards(self) -> None:
        """Hide the cards, if there are any."""
        if "_cards" in self.__dict__:
            self._cards.hide_all()

    # The user's highlights

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Draw the user's highlights of the article in view; they stay until others are set."""
        self.page.set_highlights(highlights)

    def rect_of(self, passage: Passage) -> QRect:
        """All lines of a passage, in the screen's pixels; the page itself where it is not in this article."""
        stretch = self._stretch(passage)
        rect = self.page.stretch_rect(stretch) if stretch else self.page.viewport().rect()
        return QRect(self.page.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def selected_passages(self) -> list[Passage]:
        """What is selected, paragraph by paragraph; where nothing is, the passage that was opened last."""
        return self.page.selected_passages() or ([self.passage] if self.passage is not None else [])

    # Copy

    def copy_with_citation(self) -> None:
        """Copy the selected text, or the highlighted passage, with where it stands."""
        from briefing.bundle.citing import cite

        passages = self.selected_passages()
        if self.shown is None or not passages:
            return
        selected = self.page.selected_stretches()
        shown = [placed.shown.shown.text[start:end] for placed, start, end in selected]
        quote = "\n".join(shown or [passage.text for passage in passages])
        citation = cite(self.shown.source, self.shown.article, passages, self.citation_style)
        QGuiApplication.clipboard().setText(f"“{quote}”\n{citation}")
        self.said.emit(tr("Copied with citation: {citation}", citation=citation))

    # Small slots

    def on_link(self, url: "QUrl") -> None:
        """Follow one of the page's own links."""
        if url.toString() == "end":
            self.page.show_end()
        elif url.toString() == "next" and self.shown is not None and self.shown.following is not None:
            self.article_requested.emit(self.shown.following.id)

    def on_paragraph_changed(self, position: int) -> None:
        """Remember and tell where one reads."""
        if self.state and self.state.place and self.shown:
            self.state.place.position = position
            self.paragraph_changed.emit(position)

    def _on_scrolled(self) -> None:
        self._rest.start()
        self._show_share()
        self.scrolled.emit()
        if "_cards" in self.__dict__:
            self._cards.hide_hover()

    def _show_share(self) -> None:
        if "position_line" in self.__dict__:
            self.position_line.show_share(self.page.share_passed())

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """The line is as wide as the page."""
        super().resizeEvent(event)
        if "position_line" in self.__dict__:
            self.position_line.setGeometry(0, self.height() - POSITION_HEIGHT, self.width(), POSITION_HEIGHT)
            self._show_share()

    def focusInEvent(self, event: "QFocusEvent") -> None:
        """The page takes the keys."""
        self.page.setFocus()
