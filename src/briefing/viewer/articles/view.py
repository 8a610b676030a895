"""The Articles tab: an article being read, or two side by side, and the facts beside it."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Passage
from briefing.viewer.articles.highlights import Highlight
from briefing.viewer.articles.pane import ReadingPane
from briefing.viewer.articles.reading_page import ReadingPage
from briefing.viewer.articles.state import MarkKind, ShownArticle
from briefing.viewer.theme import LIGHT, READING_SIZES, Theme
from briefing.wording import number, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from briefing.bundle.citing import CitationStyle
    from briefing.viewer.articles.facts_panel import FactsPanel
    from briefing.viewer.articles.find_bar import FindBar
    from briefing.viewer.widgets.segments import Segments


class ArticlesView(QWidget):
    """Reads the articles of a bundle."""

    passage_requested = Signal(object)
    status_changed = Signal(str)
    article_opened = Signal(int)
    article_requested = Signal(int)
    """An article's id: a link of the page leads there."""
    viewed = Signal(object, int, int, bool)
    """What was in view for a while: the `ShownArticle`, its first and last paragraph in view, whether its end was."""
    incident_requested = Signal(int)
    figure_requested = Signal(int)
    name_requested = Signal(int)
    as_printed_changed = Signal(bool)
    selection_changed = Signal(object)
    """The passages selected, a `list[Passage]` of the clean text; empty where nothing is."""
    highlight_clicked = Signal(int)
    """The key of the user's highlight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._size = 17
        self._bundle: Bundle | None = None
        self._opened: int | None = None
        self.is_as_printed = False
        """Whether the print's letters and lines are shown."""
        self._panes: list[ReadingPane] = []
        self._highlights: Sequence[Highlight] = ()
        self._citation_style: CitationStyle = "bulletin"
        self._offered: list[QAction] = []
        self._hidden: frozenset[MarkKind] = frozenset()
        self._splitter = QSplitter()
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self.pane = self._add_pane(0)

    def _add_pane(self, number: int) -> ReadingPane:
        pane = ReadingPane()
        pane.article_shown.connect(lambda shown: self._on_shown(pane, shown))
        pane.paragraph_changed.connect(lambda position: self._on_paragraph(pane, position))
        pane.scrolled.connect(lambda: self._follow(pane))
        pane.entered.connect(lambda: self.choose_pane(pane))
        pane.article_requested.connect(self.article_requested)
        pane.incident_requested.connect(self.incident_requested)
        pane.figure_requested.connect(self.figure_requested)
        pane.name_requested.connect(self.name_requested)
        pane.as_printed_requested.connect(self.show_as_printed)
        pane.selection_changed.connect(self.selection_changed)
        pane.highlight_clicked.connect(self.highlight_clicked)
        pane.viewed.connect(self.viewed)
        pane.said.connect(self.status_changed)
        pane.set_highlights(self._highlights)
        pane.citation_style = self._citation_style
        self._panes.insert(number, pane)
        self._splitter.insertWidget(number, pane)
        return pane

    @cached_property
    def version(self) -> "Segments":
        """The pair of buttons that chooses between the clean text and the print."""
        from briefing.viewer.widgets.segments import Segments

        pair = Segments([tr("Repaired"), tr("As printed")])
        pair.button(0).setToolTip(tr("Show the clean text ({key})", key="F7"))
        pair.button(1).setToolTip(tr("Show the text in the print's letters and lines ({key})", key="F7"))
        pair.choose(int(self.is_as_printed))
        pair.chosen.connect(lambda number: self.show_as_printed(number == 1))
        return pair

    @cached_property
    def facts(self) -> "FactsPanel":
        """The panel of the article's facts, made when it is first wanted."""
        from briefing.viewer.articles.facts_panel import FactsPanel

        panel = FactsPanel()
        panel.apply_theme(self._theme)
        panel.passage_chosen.connect(self.show_passage)
        panel.entity_chosen.connect(self.show_name)
        panel.name_requested.connect(self.name_requested)
        if self.pane.state is not None and self.pane.shown is not None:
            panel.show_article(self.pane.state, self.pane.shown)
            panel.follow(self.pane.shown.article.id, *self.page.seen()[:2])
        return panel

    # The contract of a tab

    def show_bundle(self, bundle: Bundle, *, at: tuple[int, int] | None = None) -> None:
        """Show another bundle, from its first article on, or at a paragraph of an article where it has that one."""
        self._bundle = bundle
        self._opened = None
        for pane in self._panes:
            pane.show_bundle(bundle, as_printed=self.is_as_printed, at=at)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        if "facts" in self.__dict__:
            self.facts.apply_theme(theme)
        for pane in self._panes:
            pane.apply_theme(theme)

    def tab_actions(self) -> "list[QAction]":
        """None: the tab's own control is a pair of buttons, see `tab_widgets`."""
        return []

    def tab_widgets(self) -> list[QWidget]:
        """What stands at the right of the tab bar."""
        return [self.version]

    def offer(self, actions: "Sequence[QAction]") -> None:
        """Offer these in the pages' context menus; comes after the first painting, as do the lines below the pages."""
        self._offered = list(actions)
        for pane in self._panes:
            pane.offer(self._offered)
            pane.position_line.show_share(pane.page.share_passed())

    # Panes

    @property
    def is_split(self) -> bool:
        """Whether two articles stand side by side."""
        return len(self._panes) == 2

    def show_split(self, split: bool) -> None:
        """Show a second page beside the first, at the same place; or only the page that has the keys."""
        if split and not self.is_split:
            place = (self.pane.article_id, self.pane.position) if self.pane.article_id is not None else None
            second = self._open_pane(1, place)
            self.choose_pane(second)
            second.page.setFocus()
        elif not split and self.is_split:
            other = next(pane for pane in self._panes if pane is not self.pane)
            self._panes.remove(other)
            other.tell_viewed(rested=False)
            other.setParent(None)
            other.deleteLater()
            self.pane.page.setFocus()
        self._show_active()

    @property
    def beside(self) -> tuple[int, int, bool] | None:
        """Article and paragraph of the page without the keys, and whether it stands first; None where there is none."""
        for place, pane in enumerate(self._panes):
            if pane is not self.pane and pane.article_id is not None:
                return pane.article_id, pane.position, place == 0
        return None

    def show_beside(self, article_id: int, position: int, *, is_first: bool) -> None:
        """Show another article before or after the one that is read, which keeps the keys."""
        self._open_pane(0 if is_first else 1, (article_id, position))
        self._show_active()

    def _open_pane(self, number: int, place: tuple[int, int] | None) -> ReadingPane:
        """A second page at an article and paragraph; `number` says where it stands."""
        assert self._bundle is not None
        pane = self._add_pane(number)
        pane.hide_marks(self._hidden)
        pane.set_size(self._size)
        pane.apply_theme(self._theme)
        pane.offer(self._offered)
        pane.show_bundle(self._bundle, as_printed=self.is_as_printed, at=place)
        self._splitter.setSizes([1, 1])
        return pane

    def other_pane(self) -> None:
        """Give the keys to the other page."""
        if self.is_split:
            next(pane for pane in self._panes if pane is not self.pane).page.setFocus()

    def _show_active(self) -> None:
        for place, pane in enumerate(self._panes):
            name = tr("Article {number} of {count}", number=place + 1, count=2) if self.is_split else tr("Article")
            pane.page.setAccessibleName(name)
            pane.position_line.set_active(pane is self.pane)

    @property
    def page(self) -> ReadingPage:
        """The page that has the keys, or had them last."""
        return self.pane.page

    @property
    def find_bar(self) -> "FindBar":
        """The find bar of the page that has the keys."""
        return self.pane.find_bar

    @property
    def shown(self) -> ShownArticle | None:
        """What is shown in the pane that has the keys."""
        return self.pane.shown

    def choose_pane(self, pane: ReadingPane) -> None:
        """Let what follows happen in this pane; the facts are those of its article."""
        if pane is not self.pane:
            self.pane = pane
            self._show_active()
            self._on_shown(pane, pane.shown)
            self._tell_paragraph()

    def _on_shown(self, pane: ReadingPane, shown: ShownArticle | None) -> None:
        if pane is not self.pane:
            return
        if "facts" in self.__dict__ and pane.state is not None:
            if shown is None:
                self.facts.clear()
            else:
                self.facts.show_article(pane.state, shown)
                self._follow(pane)
        if shown is None:
            self.status_changed.emit(tr("This bundle holds no articles."))
        elif shown.article.id != self._opened:
            self._opened = shown.article.id
            self.article_opened.emit(shown.article.id)

    def _follow(self, pane: ReadingPane) -> None:
        """Keep the facts in step with the page."""
        if pane is self.pane and "facts" in self.__dict__ and pane.shown is not None:
            first, last, _ = pane.page.seen()
            self.facts.follow(pane.shown.article.id, first, last)

    def _on_paragraph(self, pane: ReadingPane, position: int) -> None:
        if pane is self.pane:
            self._tell_paragraph()

    def _tell_paragraph(self) -> None:
        if self.shown is not None:
            self.status_changed.emit(self.place_line)

    @property
    def place_line(self) -> str:
        """Which paragraph is read, for the status line."""
        if not self.shown:
            return ""
        count = len(self.shown.paragraphs)
        return tr("Paragraph {number} of {count}", number=number(self.position), count=number(count))

    # Where one reads

    @property
    def article_id(self) -> int | None:
        """The article in view."""
        return self.pane.article_id

    @property
    def position(self) -> int:
        """The number of the paragraph at the top of the page."""
        return self.pane.position

    def open_article(self, article_id: int, position: int = 1) -> None:
        """Open an article at one of its paragraphs; an unknown one leaves all as it is."""
        self.pane.open_article(article_id, position)

    def show_passage(self, passage: Passage) -> None:
        """Open a passage's article with the passage highlighted, in the upper third of the page."""
        self.pane.show_passage(passage)

    def tell_viewed(self) -> None:
        """Tell what is in view, before it is left."""
        for pane in self._panes:
            pane.tell_viewed(rested=False)

    def step_article(self, step: int) -> None:
        """Ask for the article `step` after this one."""
        following = self.pane.state.neighbour(step) if self.pane.state else None
        if following is not None:
            self.article_requested.emit(following.id)

    # How it is shown

    def show_as_printed(self, printed: bool) -> None:
        """Show the print's letters and lines, or the clean text."""
        self.is_as_printed = printed
        self.version.choose(int(printed))
        for pane in self._panes:
            pane.show_as_printed(printed)
        self.as_printed_changed.emit(printed)

    def hide_marks(self, kinds: "frozenset[MarkKind]") -> None:
        """Draw no marks of these kinds."""
        self._hidden = kinds
        for pane in self._panes:
            pane.hide_marks(kinds)

    def set_size(self, size: int) -> None:
        """Set the reading size in pixels."""
        self._size = size
        for pane in self._panes:
            pane.set_size(size)

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

    # What the keys and other parts ask of the page that has the keys

    def open_find(self) -> None:
        """Open the find bar, with the selected words if there are any."""
        self.pane.open_find()

    def find_step(self, step: int) -> None:
        """Go to the next or previous place found; opens the bar where nothing is looked for yet."""
        self.pane.find_step(step)

    def show_words(self, find: Callable[[str], Sequence[tuple[int, int]]]) -> None:
        """Put the words of a search on the ground of a hit."""
        self.pane.show_words(find)

    def step_mark(self, step: int) -> None:
        """Go to the next mark and show what it means."""
        self.pane.step_mark(step)

    def show_name(self, entity_id: int) -> None:
        """Put every mention of a name in this article on the ground of the selection, and choose it in Facts."""
        self.pane.show_name(entity_id)
        self.facts.choose_entity(entity_id)

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Draw the user's highlights wherever their articles are shown; they stay until others are set."""
        self._highlights = highlights
        for pane in self._panes:
            pane.set_highlights(highlights)

    def cite_in(self, style: "CitationStyle") -> None:
        """Cite in a style from now on."""
        self._citation_style = style
        for pane in self._panes:
            pane.citation_style = style

    def rect_of(self, passage: Passage) -> QRect:
        """All lines of a passage in the pane that has the keys, in the screen's pixels."""
        return self.pane.rect_of(passage)

    def selected_passages(self) -> list[Passage]:
        """What is selected, paragraph by paragraph; where nothing is, the passage that was opened last."""
        return self.pane.selected_passages()

    def copy(self) -> None:
        """Copy the selected text."""
        self.page.copy()

    def copy_with_citation(self) -> None:
        """Copy the selected text, or the highlighted passage, with where it stands."""
        self.pane.copy_with_citation()

    @property
    def repairs_line(self) -> str:
        """How many repairs the article has, for the status line."""
        return tr("Repairs in this article: {number}", number=number(self.shown.repairs)) if self.shown else ""
