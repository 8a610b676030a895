"""The Articles tab: the reading page, its find bar, its cards, and the facts beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.bundle.reader import Bundle, find_words, search_words
from briefing.bundle.records import Figure, Incident, Mention, Passage, Repair
from briefing.viewer.articles.explain import card, printed_words
from briefing.viewer.articles.facts_panel import FactsPanel
from briefing.viewer.articles.find_bar import FindBar, find_stretches
from briefing.viewer.articles.highlights import Highlight
from briefing.viewer.articles.reading_page import ReadingPage, Stretch
from briefing.viewer.articles.state import ArticlesState, Mark, ShownArticle, ShownParagraph
from briefing.viewer.theme import LIGHT, READING_SIZES, Theme
from briefing.viewer.widgets.popover import Card, Popover
from briefing.viewer.widgets.segments import Segments

HOVER_MS = 250


class ArticlesView(QWidget):
    """Reads the articles of a bundle."""

    passage_requested = Signal(object)
    status_changed = Signal(str)
    article_opened = Signal(int)
    incident_requested = Signal(int)
    figure_requested = Signal(int)
    as_printed_changed = Signal(bool)
    selection_changed = Signal(object)
    """The passages selected, a `list[Passage]` of the clean text; empty where nothing is."""
    highlight_clicked = Signal(int)
    """The key of the user's highlight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ArticlesState | None = None
        self.shown: ShownArticle | None = None
        self._theme: Theme = LIGHT
        self._size = 17
        self.page = ReadingPage()
        self.find_bar = FindBar()
        self.find_bar.hide()
        self.facts = FactsPanel()
        self.version = Segments(["Repaired", "As printed"])
        self.version.button(0).setToolTip("Show the clean text (F7)")
        self.version.button(1).setToolTip("Show the text in the print's letters and lines (F7)")
        self.version.choose(0)
        self._hover_card = Popover(self, hover=True)
        self._card = Popover(self, hover=False)
        self._hover_timer = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._hovered: Mark | None = None
        self._passage: Passage | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.page)
        self._connect()

    def _connect(self) -> None:
        self.page.mark_clicked.connect(self.on_mark_clicked)
        self.page.mark_hovered.connect(self.on_mark_hovered)
        self.page.paragraph_changed.connect(self.on_paragraph_changed)
        self.page.selection_changed.connect(self.selection_changed)
        self.page.highlight_clicked.connect(self.highlight_clicked)
        self.page.anchorClicked.connect(self.on_link)
        self.page.verticalScrollBar().valueChanged.connect(lambda: self._hover_card.hide())
        self._hover_timer.timeout.connect(self._show_hover_card)
        self.version.chosen.connect(lambda number: self.show_as_printed(number == 1))
        self.find_bar.searched.connect(self.on_find)
        self.find_bar.closed.connect(self.page.setFocus)
        self.facts.passage_chosen.connect(self.show_passage)
        self.facts.entity_chosen.connect(self.show_name)

    # The contract of a tab

    def show_bundle(self, bundle: Bundle) -> None:
        """Show another bundle, from its first article on."""
        printed = self._state.as_printed if self._state else False
        self._state = ArticlesState(bundle, printed)
        self._passage = None
        if self._state.articles:
            self._state.open(self._state.articles[0].id)
        self.show_state()

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        self.facts.apply_theme(theme)
        self.find_bar.apply_theme(theme)
        self._redraw()

    def tab_actions(self) -> list[QAction]:
        """None: the tab's own control is a pair of buttons, see `tab_widgets`."""
        return []

    def tab_widgets(self) -> list[QWidget]:
        """What stands at the right of the tab bar."""
        return [self.version]

    # Where one reads

    @property
    def article_id(self) -> int | None:
        """The article in view."""
        return self._state.place.article_id if self._state and self._state.place else None

    @property
    def position(self) -> int:
        """The number of the paragraph at the top of the page."""
        return self.page.top_position() if self.shown else 1

    def open_article(self, article_id: int, position: int = 1) -> None:
        """Open an article at one of its paragraphs; an unknown one leaves all as it is."""
        if self._state and any(article.id == article_id for article in self._state.articles):
            self._passage = None
            self._state.open(article_id, position)
            self.show_state()

    def show_passage(self, passage: Passage) -> None:
        """Open a passage's article with the passage highlighted, in the upper third of the page."""
        if self._state is None:
            return
        if self.article_id != passage.article_id or self.shown is None:
            self.open_article(passage.article_id, passage.position)
        self._passage = passage
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

    def go_back(self) -> None:
        """Go to where one was before."""
        if self._state and self._state.go_back():
            self.show_state()

    def go_forward(self) -> None:
        """Undo a step back."""
        if self._state and self._state.go_forward():
            self.show_state()

    def step_article(self, step: int) -> None:
        """Open the article `step` after this one."""
        following = self._state.neighbour(step) if self._state else None
        if following is not None:
            self.open_article(following.id)

    # How it is shown

    def show_as_printed(self, printed: bool) -> None:
        """Show the print's letters and lines, or the clean text."""
        self.version.choose(int(printed))
        if self._state is None or self._state.as_printed == printed:
            return
        self._state.as_printed = printed
        self._redraw()
        self.as_printed_changed.emit(printed)

    def set_size(self, size: int) -> None:
        """Set the reading size in pixels."""
        if size != self._size:
            self._size = size
            self._redraw()

    @property
    def size_in_use(self) -> int:
        """The reading size in pixels."""
        return self._size

    def zoom(self, step: int) -> None:
        """Go to the next larger (or smaller) reading size; 0 means the usual one."""
        if step == 0:
            self.set_size(17)
            return
        at = READING_SIZES.index(self._size) if self._size in READING_SIZES else 1
        self.set_size(READING_SIZES[min(max(at + step, 0), len(READING_SIZES) - 1)])

    def _redraw(self) -> None:
        """Draw again, and stay where one reads."""
        if self._state and self._state.place:
            self._state.place.position = self.position
            self.show_state()

    def show_state(self) -> None:
        """Draw the state."""
        if self._state is None:
            return
        self._hide_cards()
        shown = self._state.show()
        if shown is None:
            self.shown = None
            self.page.clear()
            self.facts.clear()
            self.status_changed.emit("This bundle holds no articles.")
            return
        is_new = self.shown is None or self.shown.article.id != shown.article.id
        self.shown = shown
        position = self._state.place.position if self._state.place else 1
        self.page.show_page(shown, self._theme, self._size)
        if position > 1 and (index := self.page.paragraph_index(position)) is not None:
            self.page.show_paragraph(index)
        if self._passage is not None and (stretch := self._stretch(self._passage)) is not None:
            self.page.highlight(stretch)
        self.facts.show_article(self._state, shown)
        if self.find_bar.isVisible():
            self.on_find(self.find_bar.text(), self.find_bar.current)
        if is_new:
            self.article_opened.emit(shown.article.id)

    # Find

    def open_find(self) -> None:
        """Open the find bar, with the selected words if there are any."""
        words = self.page.textCursor().selectedText()
        self.find_bar.open(words if len(words) < 80 and "\u2029" not in words else "")

    def find_step(self, step: int) -> None:
        """Go to the next or previous place found; opens the bar where nothing is looked for yet."""
        if self.find_bar.isVisible() and self.find_bar.text():
            self.find_bar.step(step)
        else:
            self.open_find()

    def on_find(self, text: str, current: int) -> None:
        """Show where the words stand."""
        found = find_stretches([p.shown.text for p in self.shown.paragraphs], text) if self.shown else []
        current = self.find_bar.show_count(len(found), current)
        self.page.show_found(found, current)

    def show_words(self, words: str) -> None:
        """Put the words of a search on the ground of a hit."""
        if self.shown is not None:
            wanted = search_words(words)
            texts = [paragraph.shown.text for paragraph in self.shown.paragraphs]
            found = [(index, *span) for index, text in enumerate(texts) for span in find_words(text, wanted)]
            self.page.show_found(found, -1)

    # Marks

    def step_mark(self, step: int) -> None:
        """Go to the next mark and show what it means."""
        mark = self.page.step_mark(step)
        if mark is not None:
            self._hovered = mark
            self._show_hover_card()

    def on_mark_hovered(self, mark: Mark | None) -> None:
        """Show what a mark means, a moment after the mouse came to rest on it."""
        self._hovered = mark
        self._hover_card.hide()
        if mark is not None:
            self._hover_timer.start()

    def _show_hover_card(self) -> None:
        if self._hovered is not None and not self._card.isVisible():
            self._hover_card.show_card(self.card_of(self._hovered), self._rect_of(self._hovered))

    def on_mark_clicked(self, mark: Mark) -> None:
        """Go where a mark leads, or show its card."""
        self._hide_cards()
        record = mark.record
        if isinstance(record, Incident):
            self.incident_requested.emit(record.id)
        elif isinstance(record, Figure):
            self.figure_requested.emit(record.id)
        elif isinstance(record, Mention):
            self.show_name(record.entity_id)
        elif isinstance(record, tuple):
            self._show_repair(mark, record)
        else:
            self._card.show_card(self.card_of(mark), self._rect_of(mark))

    def _show_repair(self, mark: Mark, repairs: tuple[Repair, ...]) -> None:
        printed = self._state.as_printed if self._state else False
        text = self._paragraph_of(mark).paragraph.text
        pair = f"{printed_words(repairs, text)} → {text[repairs[0].start : repairs[-1].end]}"
        self._card.show_card(
            self.card_of(mark),
            self._rect_of(mark),
            [
                ("Show repaired" if printed else "Show as printed", lambda: self.show_as_printed(not printed)),
                ("Copy both", lambda: QGuiApplication.clipboard().setText(pair)),
            ],
        )

    def show_name(self, entity_id: int) -> None:
        """Put every mention of a name in this article on the ground of the selection, and choose it in Facts."""
        if self.shown is None:
            return
        stretches = [
            (index, mark.start, mark.end)
            for index, shown in enumerate(self.shown.paragraphs)
            for mark in shown.marks
            if isinstance(mark.record, Mention) and mark.record.entity_id == entity_id
        ]
        self.page.show_named(stretches)
        self.facts.choose_entity(entity_id)

    def _paragraph_of(self, mark: Mark) -> ShownParagraph:
        assert self.shown is not None
        return next(shown for shown in self.shown.paragraphs if mark in shown.marks)

    def card_of(self, mark: Mark) -> Card:
        """What a mark means."""
        assert self._state is not None
        return card(mark, self._paragraph_of(mark).paragraph.text, self._state.entities)

    def _rect_of(self, mark: Mark) -> QRect:
        rect = self.page.mark_rect(mark)
        return QRect(self.page.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _hide_cards(self) -> None:
        self._hover_timer.stop()
        self._hover_card.hide()
        self._card.hide()

    # The user's highlights

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Draw the user's highlights wherever their articles are shown; they stay until others are set."""
        self.page.set_highlights(highlights)

    def selected_passages(self) -> list[Passage]:
        """What is selected, paragraph by paragraph; where nothing is, the passage that was opened last."""
        return self.page.selected_passages() or ([self._passage] if self._passage is not None else [])

    # Copy

    def copy(self) -> None:
        """Copy the selected text."""
        self.page.copy()

    def copy_with_citation(self) -> None:
        """Copy the selected text, or the highlighted passage, with where it stands."""
        selected = self.page.selected_stretches()
        if self._state is None or self.shown is None:
            return
        if not selected and self._passage is not None:
            self._copy_quote(self._passage.text, self._state.citation_of(self._passage))
        if not selected:
            return
        first, last = selected[0][0].shown.paragraph, selected[-1][0].shown.paragraph
        parts = [placed.shown.shown.text[start:end] for placed, start, end in selected]
        quote = "\n".join(parts)
        passage = Passage(0, first.id, first.article_id, first.position, first.page, 0, 0, quote)
        citation = self._state.citation_of(passage)
        if last.position != first.position:
            citation += f"–{last.position}"
        self._copy_quote(quote, citation)

    def _copy_quote(self, quote: str, citation: str) -> None:
        QGuiApplication.clipboard().setText(f"“{quote}”\n{citation}")
        self.status_changed.emit(f"Copied with citation: {citation}")

    # Small slots

    def on_link(self, url: QUrl) -> None:
        """Follow one of the page's own links."""
        if url.toString() == "end":
            self.page.show_end()
        elif url.toString() == "next":
            self.step_article(1)

    def on_paragraph_changed(self, position: int) -> None:
        """Remember and tell where one reads."""
        if self._state and self._state.place and self.shown:
            self._state.place.position = position
            self.status_changed.emit(f"Paragraph {position} of {len(self.shown.paragraphs)}")

    @property
    def repairs_line(self) -> str:
        """How many repairs the article has, for the status line."""
        return f"Repairs in this article: {self.shown.repairs}" if self.shown else ""
