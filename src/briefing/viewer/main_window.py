"""The window: its frame, and how what happens in one part reaches the others.

The first painting shows the frame and the article; whatever else there is comes right after it, so that one can begin
to read at once.
"""

from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Passage
from briefing.errors import BriefingError
from briefing.viewer import late_parts, remembered, style
from briefing.viewer.articles.view import ArticlesView
from briefing.viewer.folding import Folding
from briefing.viewer.history import History, Step
from briefing.viewer.menus import add_menus
from briefing.viewer.search import in_window
from briefing.viewer.settings import Settings
from briefing.viewer.theme import FACTS_WIDTH, LIBRARY_WIDTH, THEMES, Theme
from briefing.viewer.widgets.bars import StatusLine, TabRow, ToolRow
from briefing.viewer.widgets.columns import Column, hairline

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from briefing.bundle.citing import CitationStyle
    from briefing.notebook.store import Notebook
    from briefing.viewer.brief_desk import BriefDesk
    from briefing.viewer.bundle_files import BundleFiles
    from briefing.viewer.jobs import JobRunner
    from briefing.viewer.library.panel import LibraryPanel
    from briefing.viewer.marks.controller import Marks
    from briefing.viewer.marks.editions import Editions
    from briefing.viewer.marks.keeper import NotebookKeeper
    from briefing.viewer.messages import MessageBar
    from briefing.viewer.names.page import NamePage
    from briefing.viewer.reading_watch import ReadingWatch
    from briefing.viewer.search.page import SearchPage

TABS = ("articles", "results", "timeline", "brief")
LEAST_WIDTH = 780
LEAST_HEIGHT = 560
_VIEWS = {
    "results": ("briefing.viewer.results.view", "ResultsView"),
    "timeline": ("briefing.viewer.timeline.view", "TimelineView"),
    "brief": ("briefing.viewer.brief.view", "BriefView"),
}


class MainWindow(QMainWindow):
    """One bundle in one window."""

    def __init__(self, bundle: Bundle, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.bundle = bundle
        self.theme: Theme = style.first_theme(settings.get("theme"), settings.get("system_theme"))
        self._history = History()
        self._folding = Folding(settings)
        self._statuses: dict[str, str] = {}
        self._covers: dict[str, Any] = {}
        self._painted = False
        style.dress_in(self.theme)
        self.setWindowTitle("Briefing")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.menus = add_menus(self)
        self.articles = ArticlesView()
        self._tabs: dict[str, Any] = {"articles": self.articles}
        self._build()
        self._connect()
        remembered.restore(self, settings)
        self._show_first()

    # Building

    def _build(self) -> None:
        self.tools = ToolRow()
        self.tab_row = TabRow()
        self.status = StatusLine()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.articles)
        self.tab_column = Column(self.tab_row, self.stack)
        self.centre = QStackedWidget()
        self.centre.addWidget(self.tab_column)
        self.library_place, self.facts_place = Column(look="panel"), Column(look="panel")
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget, least in ((self.library_place, 180), (self.centre, 540), (self.facts_place, 220)):
            widget.setMinimumWidth(least)
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([LIBRARY_WIDTH - 1, 1280 - LIBRARY_WIDTH - FACTS_WIDTH, FACTS_WIDTH - 1])
        self.setCentralWidget(Column(self.tools, hairline(), self.splitter, self.status))
        self.resize(1280, 800)

    def _connect(self) -> None:
        articles = self.articles
        self.tab_row.tab_chosen.connect(lambda number: self.show_tab(TABS[number]))
        articles.article_requested.connect(self.open_article)
        articles.article_opened.connect(self.on_article_opened)
        articles.incident_requested.connect(self.show_incident)
        articles.figure_requested.connect(self.show_figure)
        articles.name_requested.connect(self.show_name)
        articles.as_printed_changed.connect(lambda printed: self.actions_by_name["as_printed"].setChecked(printed))
        articles.status_changed.connect(lambda text: self.say_of("articles", text))
        self.tools.search_changed.connect(lambda text: self.search_page.search(text))
        self.tools.search_left.connect(self.leave_cover)
        self.tools.search_key.connect(lambda event: self.search_page.take_key(event))

    @cached_property
    def jobs(self) -> "JobRunner":
        """What runs beside the window."""
        return late_parts.make_jobs(self)

    @cached_property
    def desk(self) -> "BriefDesk":
        """Who takes to the brief what is added in any tab."""
        from briefing.viewer.brief_desk import BriefDesk

        return BriefDesk(self)

    @cached_property
    def messages(self) -> "MessageBar":
        """The bar that says what went wrong; made when something did."""
        return late_parts.make_messages(self)

    @cached_property
    def marks(self) -> "Marks":
        """What the user marks; made after the first painting."""
        return late_parts.make_marks(self)

    @cached_property
    def library(self) -> "LibraryPanel":
        """The panel at the left."""
        return late_parts.make_library(self)

    @cached_property
    def reading(self) -> "ReadingWatch":
        """What notes how far each article was read."""
        return late_parts.make_reading(self)

    @cached_property
    def actions_by_name(self) -> "dict[str, QAction]":
        """All actions of the window; made after the first painting, or when one is first wanted."""
        return late_parts.make_actions(self)

    # Bundles

    @property
    def bundle_path(self) -> Path:
        """The open bundle's file."""
        return self.bundle.path

    def show_bundle(self, bundle: Bundle) -> None:
        """Show another bundle in all parts of the window."""
        self.bundle = bundle
        self._statuses.clear()
        self._history.clear()
        for name in ("search_page", "name_page"):
            if name in self.__dict__:
                self.__dict__[name].show_bundle(bundle)
        for view in self._tabs.values():
            view.show_bundle(bundle)
        self.marks.show_bundle(bundle)
        self.reading.show_bundle(bundle)
        self.library.choose(self.articles.article_id)
        self._name_bundle()
        self.bundles.verify(self.bundle.path)

    def _name_bundle(self) -> None:
        self.status.show_bundle(self.bundle.path, None)
        self.setWindowTitle(f"{self.bundle.path.name} – Briefing")

    def open_bundle(self, path: Path) -> None:
        """Open the bundle at `path`; another edition of the open one is taken over only when the user says so."""
        self.editions.consider(self.bundle, path, lambda: self.take_bundle(path))

    def take_bundle(self, path: Path) -> None:
        """Show the bundle at `path`; where it cannot be read, the old one stays and a sentence says why."""
        old = self.bundle
        self.leave_cover()
        try:
            self.show_bundle(Bundle(path))
        except BriefingError as error:
            if self.bundle is not old:
                self.show_bundle(old)
            self.messages.say(str(error))
            return
        self.messages.hide()
        old.close()
        self.bundles.remember(path)
        self.editions.remember(self.bundle)

    def choose_bundle(self) -> None:
        """Let the user choose a bundle's file."""
        self.bundles.choose(self.bundle.path.parent)

    @cached_property
    def bundles(self) -> "BundleFiles":
        """Which bundles were open before, and whether the open one holds what its importer wrote."""
        from briefing.viewer.bundle_files import BundleFiles

        files = BundleFiles(self, self.settings, self.menus["recent"], self.jobs)
        files.chosen.connect(self.open_bundle)
        files.failed.connect(lambda sentence: self.messages.say(sentence))
        files.verified.connect(self.on_verified)
        return files

    def on_verified(self, path: Path, matches: bool) -> None:
        """It is known whether the content has the checksum that the importer stated."""
        if path == self.bundle.path:
            self.status.show_bundle(path, matches)

    # Tabs

    def tab(self, name: str) -> Any:
        """A tab's view; made when it is first wanted, because charts load slowly."""
        if name not in self._tabs:
            module, cls = _VIEWS[name]
            view = getattr(import_module(module), cls)()
            view.passage_requested.connect(self.open_passage)
            if hasattr(view, "status_changed"):
                view.status_changed.connect(lambda text: self.say_of(name, text))
            if hasattr(view, "name_requested"):
                view.name_requested.connect(self.show_name)
            if hasattr(view, "added_to_brief"):
                view.added_to_brief.connect(self.desk.add)
            if hasattr(view, "use_jobs"):
                view.use_jobs(self.jobs, lambda sentence: self.messages.say(sentence))
            if name == "brief":
                self.desk.furnish(view)
            self.prepare(view)
            self.stack.addWidget(view)
            self._tabs[name] = view
        return self._tabs[name]

    @property
    def current_tab(self) -> str:
        """The name of the tab in view."""
        return TABS[self.tab_row.current]

    @property
    def is_composing(self) -> bool:
        """Whether the brief is in view."""
        return self.current_tab == "brief" and self.view_with_keys is self._tabs.get("brief")

    @property
    def view_with_keys(self) -> Any:
        """What is in the middle: the tab in view, or the page of a search or list that covers it."""
        covering = self.centre.currentWidget()
        return self.stack.currentWidget() if covering is self.tab_column else covering

    def zoom(self, step: int) -> None:
        """Make what is in view larger (1), smaller (-1), or as usual (0)."""
        (self._tabs["brief"].preview if self.is_composing else self.articles).zoom(step)

    def show_tab(self, name: str) -> None:
        """Bring a tab into view."""
        self.leave_cover()
        view = self.tab(name)
        self.tab_row.choose(TABS.index(name))
        self.stack.setCurrentWidget(view)
        if self._painted:
            self._show_tab_tools()
        self._show_panels()
        self._show_status()
        if self._painted:
            self._name_undo()

    def _name_undo(self) -> None:
        """Undo and redo are the brief's where it is in view, else those of the marks."""
        if not self.is_composing:
            self.marks.name_undo()
            return
        for name in ("undo", "redo"):
            self.actions_by_name[name].setText(f"&{name.capitalize()}")
            self.actions_by_name[name].setEnabled(True)

    def _show_tab_tools(self) -> None:
        view, prints = self._tabs[self.current_tab], self.current_tab in ("articles", "timeline")
        widgets = view.tab_widgets() if self.current_tab == "articles" else []
        self.tab_row.show_tools(widgets, [*view.tab_actions(), *([self._print_tool] if prints else [])])

    def step_tab(self, step: int) -> None:
        """Go to the tab beside the one in view."""
        self.show_tab(TABS[(TABS.index(self.current_tab) + step) % len(TABS)])

    def in_articles(self, act: Callable[[], None]) -> None:
        """Do something in the Articles tab, which comes into view for it."""
        if self.current_tab != "articles" or self.cover:
            self.show_tab("articles")
        act()

    # Going somewhere, and back

    @property
    def here(self) -> Step:
        """What is looked at."""
        if self.cover == "name":
            return Step("name", entity_id=self.name_page.entity_id)
        if self.current_tab != "articles":
            return Step(self.current_tab)
        return Step("articles", self.articles.article_id, self.articles.position)

    def _go(self, act: Callable[[], None]) -> None:
        """Go somewhere; where one was is on the way back."""
        before = self.here
        act()
        if self.here != before:
            self._history.leave(before)

    def go_back(self) -> None:
        """Go to where one was before."""
        self._return_to(self._history.back(self.here))

    def go_forward(self) -> None:
        """Undo a step back."""
        self._return_to(self._history.forward(self.here))

    def _return_to(self, step: Step | None) -> None:
        if step is None:
            return
        if step.entity_id is not None:
            self._open_name(step.entity_id)
            return
        self.show_tab(step.view)
        if step.article_id is not None:
            self.articles.open_article(step.article_id, step.position)
            self.articles.page.setFocus()

    def open_article(self, article_id: int) -> None:
        """Open an article where it was left."""
        place = self.reading.place(article_id)
        self._go(lambda: self.in_articles(lambda: self.articles.open_article(article_id, place)))
        self.articles.page.setFocus()

    def open_passage(self, passage: Passage) -> None:
        """Open a passage in its article, highlighted."""
        self._go(lambda: self.in_articles(lambda: self.articles.show_passage(passage)))

    def show_figure(self, figure_id: int) -> None:
        """Show a figure in the results."""
        self._go(lambda: self.show_tab("results"))
        self.tab("results").select_figure(figure_id)

    def show_incident(self, incident_id: int) -> None:
        """Show an incident on the timeline."""
        self._go(lambda: self.show_tab("timeline"))
        self.tab("timeline").select_incident(incident_id)

    def show_election(self, election_id: int) -> None:
        """Show an election's results."""
        figures = self.bundle.figures(election_id=election_id)
        if figures:
            self.show_figure(figures[0].id)
        else:
            self._go(lambda: self.show_tab("results"))

    def on_article_opened(self, article_id: int) -> None:
        """Show in the library which article is read."""
        if self._painted:
            self.library.choose(article_id)

    # Pages that lie over the tabs: what a search found, the list of marks, a name

    @property
    def cover(self) -> str:
        """The page that lies over the tabs: `search`, `marks`, `name`, or none."""
        current = self.centre.currentWidget()
        return next((name for name, page in self._covers.items() if page is current), "")

    @property
    def is_searching(self) -> bool:
        """Whether the search's results are in view."""
        return self.cover == "search"

    @property
    def is_listing(self) -> bool:
        """Whether the list of marks is in view."""
        return self.cover == "marks"

    def add_cover(self, name: str, page: Any) -> None:
        """Have a page ready that can be laid over the tabs."""
        self._covers[name] = page
        self.centre.addWidget(page)

    def show_cover(self, name: str) -> None:
        """Lay a page over the tabs."""
        if self.is_searching and name != "search":
            self.tools.clear_search()
        self.centre.setCurrentWidget(self._covers[name])
        self._show_panels()
        self._show_status()

    def leave_cover(self, *, keep_words: bool = False) -> None:
        """Go back to the tab; what was typed to search for stays only where `keep_words`."""
        if self.cover:
            self.centre.setCurrentWidget(self.tab_column)
            if not keep_words:
                self.tools.clear_search()
                if "search" in self._covers:
                    self._covers["search"].stop_walking()
            self._show_panels()
            self._show_status()
            view = self._tabs[self.current_tab]
            (view.page if view is self.articles else view).setFocus()

    @cached_property
    def search_page(self) -> "SearchPage":
        """The page of what a search found; made at the first search, so that the window opens sooner."""
        return late_parts.make_search_page(self)

    def show_search(self) -> None:
        """Bring the search's results into view."""
        self.search_page.name_tab(self.current_tab.capitalize())
        self.show_cover("search")

    def focus_search(self) -> None:
        """Let the user type what to search for."""
        in_window.focus_search(self, self._covers.get("search"))

    def find_step(self, step: int) -> None:
        """Go to the next or previous place found: in the article, or of all that the search found."""
        in_window.find_step(self, self._covers.get("search"), step)

    @cached_property
    def name_page(self) -> "NamePage":
        """The page of a name; made when one is first wanted."""
        return late_parts.make_name_page(self)

    def show_name(self, entity_id: int) -> None:
        """Show a name's page."""
        self._go(lambda: self._open_name(entity_id))

    def _open_name(self, entity_id: int) -> None:
        if self.name_page.show_name(entity_id):
            self.name_page.name_tab(self.current_tab.capitalize())
            self.show_cover("name")
            self.name_page.mentions.setFocus()

    def prepare(self, part: Any) -> None:
        """Give a part that was made late what the others have: the theme, the bundle, the notebook."""
        part.apply_theme(self.theme)
        part.show_bundle(self.bundle)
        self.give_notebook(part)

    def cite_in(self, style: "CitationStyle") -> None:
        """Cite in a style from now on."""
        self.settings.set("citation_style", style)
        self.articles.cite_in(style)

    # Panels and status

    def toggle_library(self) -> None:
        """Show or hide the library, or the outline of the brief."""
        name = "outline" if self.is_composing else "library"
        self._folding.toggle(name, was_visible=self.library_place.isVisible(), width=self.width())
        self._show_panels()

    def toggle_facts(self) -> None:
        """Show or hide the facts beside an article, or what is to be looked at beside a brief."""
        visible = self.facts_place.isVisible()
        if self.is_composing:
            self._folding.toggle("checks", was_visible=visible, width=self.width())
            self._show_panels()
            return
        if self.current_tab != "articles" or self.cover:
            self.show_tab("articles")
            visible = False
        self._folding.toggle("facts", was_visible=visible, width=self.width())
        self._show_panels()

    def _show_panels(self) -> None:
        reading = self.current_tab == "articles" and not self.cover
        facts, library = self._folding.is_shown("facts") and reading, self._folding.is_shown("library")
        if brief := self._tabs.get("brief"):
            composing = self.is_composing
            facts = self._folding.is_shown("checks") if composing else facts
            library = self._folding.is_shown("outline") if composing else library
            brief.checks.setVisible(composing)
            brief.outline.setVisible(composing)
            if "library" in self.__dict__:
                self.library.setVisible(not composing)
            self.articles.facts.setVisible(not composing)
        self.facts_place.setVisible(facts)
        self.library_place.setVisible(library)
        if self._painted:
            if facts and reading and not self.facts_place.holds(self.articles.facts):
                self.articles.facts.close_requested.connect(self.toggle_facts)
                self.facts_place.put(self.articles.facts)
            self.actions_by_name["facts"].setChecked(facts)
            self.actions_by_name["library"].setChecked(library)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Fold the right panel first, then the library, where the window is too narrow for them."""
        super().resizeEvent(event)
        self._folding.on_width(event.size().width(), event.oldSize().width() if event.oldSize().isValid() else None)
        self._show_panels()

    def say(self, text: str) -> None:
        """Say something of the part in view in the status line."""
        self.say_of(self.cover or self.current_tab, text)

    def say_of(self, part: str, text: str) -> None:
        """Say something of a part of the window, to be read while that part is in view."""
        self._statuses[part] = text
        self._show_status()

    def _show_status(self) -> None:
        part = self.cover or self.current_tab
        right = self.search_page.keys_line if self.is_searching else ""
        if part == "articles":
            right = self.articles.repairs_line
        elif part in ("timeline", "brief") and part in self._tabs:
            right = self._tabs[part].keys_line
        self.status.show_words(self._statuses.get(part, ""), right)

    # Theme, letters, screen

    def choose_theme(self, name: str) -> None:
        """Take on the theme of a name, or follow the system, and remember it."""
        self.settings.set("theme", name)
        self.apply_theme(style.chosen_theme(name))

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme in all parts of the window."""
        self.theme = theme
        style.dress_in(theme)
        name = self.settings.get("theme")
        self.actions_by_name[f"theme_{name if name in THEMES else 'system'}"].setChecked(True)
        for part in self._tabs.values():
            part.apply_theme(theme)
        self._draw_icons()

    def _draw_icons(self) -> None:
        """Give the theme to what was made without its icons, and to the parts made since."""
        from briefing.viewer import icons

        names = ("library", "messages", "focus_ring", "marks", "search_page", "name_page")
        late = [self.__dict__[name] for name in names if name in self.__dict__]
        for part in (*late, self.tools, self.tab_row, self.status):
            part.apply_theme(self.theme)
        self._print_tool.setIcon(icons.icon("printer", self.theme.ink2))

    def _on_system_colours(self) -> None:
        """Follow the system, unless the user chose a theme; the next start begins with what it asks for now."""
        asked = style.system_theme()
        self.settings.set("system_theme", asked.name)
        if self.settings.get("theme") not in THEMES and asked is not self.theme:
            self.apply_theme(asked)

    def toggle_as_printed(self) -> None:
        """Switch between the print's letters and the clean text."""
        printed = self.actions_by_name["as_printed"].isChecked()
        self.in_articles(lambda: self.articles.show_as_printed(printed))

    def show_marked_kinds(self) -> None:
        """Mark in the text what is checked in the menu."""
        from briefing.viewer.slots import MARKED, hidden_marks

        off = [word for word in MARKED if not self.actions_by_name[f"mark_{word}"].isChecked()]
        self.settings.set("unmarked", off)
        self.articles.hide_marks(hidden_marks(off))

    def toggle_split(self) -> None:
        """Show two articles side by side, or one; beside two, the panels have room only in a wide window."""
        split = not self.articles.is_split
        self._folding.split(split, self.width())
        self.in_articles(lambda: self.articles.show_split(split))
        self._show_panels()
        self.actions_by_name["split"].setChecked(split)

    def open_beside(self, article_id: int) -> None:
        """Open an article beside the one that is read."""
        if self.articles.is_split:
            self.articles.other_pane()
        else:
            self.toggle_split()
        self.open_article(article_id)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or give it back."""
        self.setWindowState(self.windowState() ^ QtCore.Qt.WindowState.WindowFullScreen)

    # Paper

    def print_view(self) -> None:
        """Print a summary of what is in view."""
        self._put_view_on_paper("print")

    def export(self) -> None:
        """Write a summary of what is in view to a file; of a search, what it found as a table."""
        if self.is_searching:
            self.search_page.keeping.export()
            return
        self._put_view_on_paper("export")

    def _put_view_on_paper(self, way: Literal["print", "export"]) -> None:
        if self.is_composing:
            (self.desk.view.print_brief if way == "print" else self.desk.view.export)()
            return
        from briefing.viewer.on_paper import brief_in_view, put_on_paper

        if self.is_searching:
            put_on_paper(way, self.search_page.as_brief, self, self.jobs, self.messages.say)
            return
        tab = self.current_tab
        if hasattr(self.tab(tab), "put_on_paper"):
            self.tab(tab).put_on_paper(way)
            return
        put_on_paper(way, lambda: brief_in_view(self.bundle, tab, self.tab(tab)), self, self.jobs, self.messages.say)

    def print_brief(self) -> None:
        """Print the bundle on two pages."""
        from briefing.viewer.on_paper import put_on_paper, two_page_brief

        put_on_paper("print", lambda: two_page_brief(self.bundle), self, self.jobs, self.messages.say)

    # Small slots

    def copy(self) -> None:
        """Copy what is selected in the widget that has the keys."""
        focused = QApplication.focusWidget()
        (focused if hasattr(focused, "copy") else self.articles).copy()  # type: ignore[union-attr]

    def copy_with_citation(self) -> None:
        """Copy what is selected in the part in view, with where it stands."""
        (self.search_page if self.is_searching else self.tab(self.current_tab)).copy_with_citation()

    def show_help(self) -> None:
        """Open the help."""
        from briefing.viewer.help import HelpWindow

        self._help = HelpWindow(self.theme, self)
        self._help.show()

    def show_report(self, error: BaseException) -> None:
        """Say what is wrong in the user's world, or that the program made a mistake, with a report to copy."""
        from briefing.viewer.messages import ReportDialog

        if isinstance(error, BriefingError):
            self.messages.say(str(error))
        else:
            ReportDialog(error, self).open()

    def close_window(self) -> None:
        """Close the window."""
        self.close()

    # What is remembered

    def _show_first(self) -> None:
        """Show the article that was read last. Another tab comes after the first painting: charts load slowly."""
        path = str(self.bundle.path.resolve())
        place = (self.settings.get("article"), self.settings.get("paragraph"))
        self.articles.apply_theme(self.theme)
        self.articles.show_bundle(self.bundle, at=place if self.settings.get("bundle") == path else None)
        self.settings.set("bundle", path)
        self._name_bundle()
        self.show_tab("articles")
        self.articles.page.setFocus()

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Remember the window's state; a note that cannot be saved keeps the window open."""
        if not self.marks.may_leave():
            event.ignore()
            return
        remembered.remember(self, self.settings)
        self.articles.tell_viewed()
        if "brief" in self._tabs:
            self._tabs["brief"].finish()
        self.reading.save()
        if "search" in self._covers:
            self._covers["search"].close_jobs()
        self.jobs.close()
        self.keeper.close()
        super().closeEvent(event)

    # After the first painting

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Start what can wait once the window is seen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        from briefing.viewer.warming import Warming

        self._complete()
        self.keeper.open()
        self.bundles.verify(self.bundle.path)
        self._warming = Warming(self, ["pyqtgraph", *(module for module, _ in _VIEWS.values())])
        tab = self.settings.get("tab")
        if tab in TABS and tab != self.current_tab:
            self.show_tab(tab)

    def _complete(self) -> None:
        """Make what the first painting went without: actions and their keys, icons, panels, the ring at the focus."""
        from briefing.viewer.widgets.focus_ring import FocusRing
        from briefing.viewer.widgets.tooltips import plain

        actions = self.actions_by_name
        self.tools.attach(*(actions[name] for name in ("library", "facts", "help")))
        self.articles.version.button(1).setToolTip(plain(actions["as_printed"].toolTip()))
        offered = ("highlight", "note", "bookmark", "copy", "copy_with_citation", "find")
        self.articles.offer([actions[name] for name in offered])
        self._print_tool = QtGui.QAction(self)
        self._print_tool.setToolTip(actions["print"].toolTip())
        self._print_tool.triggered.connect(self.print_view)
        self.focus_ring = FocusRing(self)
        self.articles.viewed.connect(self.reading.note)
        self._draw_icons()
        self._show_tab_tools()
        self._show_panels()
        QtGui.QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_colours)
        self._on_system_colours()

    @cached_property
    def keeper(self) -> "NotebookKeeper":
        """Who opens, backs up and restores the user's notebook."""
        return late_parts.make_keeper(self)

    @cached_property
    def editions(self) -> "Editions":
        """Who asks before another edition of the bundle is taken over."""
        return late_parts.make_editions(self)

    def on_notebook(self, notebook: "Notebook") -> None:
        """The notebook was opened, or another one in its place."""
        self.give_notebook(self.reading, *self._tabs.values(), *self._covers.values())
        self.marks.use_notebook(notebook, self.bundle)
        self.editions.use_notebook(notebook, self.bundle, self.take_bundle)

    def give_notebook(self, *parts: Any) -> None:
        """Hand the notebook to those parts that use one, once it is open."""
        notebook = self.keeper.notebook if "keeper" in self.__dict__ else None
        for part in parts:
            if notebook is not None and hasattr(part, "use_notebook"):
                part.use_notebook(notebook)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Esc closes what stands in the way: the search, a message."""
        if event.key() == QtCore.Qt.Key.Key_Escape and self.cover:
            self.leave_cover()
        elif event.key() == QtCore.Qt.Key.Key_Escape and "messages" in self.__dict__:
            self.messages.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: "QEvent") -> None:
        """Follow the system's look."""
        super().changeEvent(event)
        if self._painted and event.type() == QtCore.QEvent.Type.ThemeChange:
            self._on_system_colours()
