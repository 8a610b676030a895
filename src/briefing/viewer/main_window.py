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

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Passage
from briefing.viewer import late_parts, remembered
from briefing.viewer.history import History, Step
from briefing.viewer.search import in_window
from briefing.viewer.settings import Settings
from briefing.viewer.terms import tab_name
from briefing.viewer.window_frame import TABS, WindowFrame
from briefing.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QMouseEvent, QPaintEvent

    from briefing.bundle.citing import CitationStyle
    from briefing.notebook.store import Notebook
    from briefing.viewer.brief_desk import BriefDesk
    from briefing.viewer.bundle_desk import BundleDesk
    from briefing.viewer.bundle_files import BundleFiles
    from briefing.viewer.library.panel import LibraryPanel
    from briefing.viewer.marks.controller import Marks
    from briefing.viewer.marks.editions import Editions
    from briefing.viewer.marks.keeper import NotebookKeeper
    from briefing.viewer.memory import Thrift
    from briefing.viewer.names.page import NamePage
    from briefing.viewer.reading_watch import ReadingWatch
    from briefing.viewer.search.page import SearchPage
    from briefing.viewer.trust.keeper import TrustKeeper

_VIEWS = {
    "results": ("briefing.viewer.results.view", "ResultsView"),
    "timeline": ("briefing.viewer.timeline.view", "TimelineView"),
    "brief": ("briefing.viewer.brief.view", "BriefView"),
}


class MainWindow(WindowFrame):
    """One bundle in one window."""

    def __init__(self, bundle: Bundle, settings: Settings) -> None:
        super().__init__(settings)
        self.bundle = bundle
        self.awaited: Path | None = None
        """What is to be opened once the window is seen."""
        self._history = History()
        self._connect()
        remembered.restore(self, settings)
        self._show_first()

    def _connect(self) -> None:
        articles = self.articles
        self.tab_shown.connect(lambda _: self._name_undo())
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

    # Parts made late

    @cached_property
    def desk(self) -> "BriefDesk":
        """Who takes to the brief what is added in any tab."""
        from briefing.viewer.brief_desk import BriefDesk

        return BriefDesk(self)

    @cached_property
    def _thrift(self) -> "Thrift":
        """Who gives memory back to the system when a part was made or has shown something else."""
        from briefing.viewer.memory import Thrift

        return Thrift(self)

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
    def search_page(self) -> "SearchPage":
        """The page of what a search found; made at the first search, so that the window opens sooner."""
        return late_parts.make_search_page(self)

    @cached_property
    def name_page(self) -> "NamePage":
        """The page of a name; made when one is first wanted."""
        return late_parts.make_name_page(self)

    @cached_property
    def keeper(self) -> "NotebookKeeper":
        """Who opens, backs up and restores the user's notebook."""
        return late_parts.make_keeper(self)

    @cached_property
    def editions(self) -> "Editions":
        """Who asks before another edition of the bundle is taken over."""
        return late_parts.make_editions(self)

    @cached_property
    def trust(self) -> "TrustKeeper":
        """Who looks at what speaks for a bundle."""
        return late_parts.make_trust(self)

    @cached_property
    def bundle_desk(self) -> "BundleDesk":
        """How another bundle comes into the window."""
        from briefing.viewer.bundle_desk import BundleDesk

        return BundleDesk(self)

    @cached_property
    def bundles(self) -> "BundleFiles":
        """Which bundles were open before, and whether the open one holds what its importer wrote."""
        from briefing.viewer.bundle_files import BundleFiles

        files = BundleFiles(self, self.settings, self.menus["recent"], self.jobs)
        files.chosen.connect(self.open_bundle)
        files.brought.connect(self.bundle_desk.weigh)
        files.progressed.connect(lambda text: self.say_of(self.current_tab, text))
        files.failed.connect(lambda sentence: self.messages.say(sentence))
        files.verified.connect(self.bundle_desk.on_verified)
        return files

    # Bundles

    @property
    def bundle_path(self) -> Path:
        """The open bundle's file, as the user knows it."""
        return self.bundle.origin

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
        self.bundles.verify(self.bundle)
        self.trust.look(self.bundle)

    def _name_bundle(self) -> None:
        self.status.show_bundle(self.bundle.origin, None)
        self.setWindowTitle(f"{self.bundle.name} – Briefing")

    def open_bundle(self, path: Path) -> None:
        """Open the bundle at `path`; what speaks against it, and what another edition changes, is said first."""
        self.bundles.bring(path)

    # Tabs and pages

    def tab(self, name: str) -> Any:
        """A tab's view; made when it is first wanted, because charts load slowly."""
        if name not in self._tabs:
            module, cls = _VIEWS[name]
            view = getattr(import_module(module), cls)()
            view.passage_requested.connect(self.open_passage)
            if hasattr(view, "status_changed"):
                view.status_changed.connect(lambda text: self.say_of(name, text))
                view.status_changed.connect(lambda _: self._thrift.start())
            if hasattr(view, "name_requested"):
                view.name_requested.connect(self.show_name)
            if hasattr(view, "added_to_brief"):
                view.added_to_brief.connect(self.desk.add)
            if hasattr(view, "use_clerk"):
                view.use_clerk(self.clerk)
            if name == "brief":
                self.desk.furnish(view)
            self.prepare(view)
            self.stack.addWidget(view)
            self._tabs[name] = view
            self._thrift.start()
        return self._tabs[name]

    def prepare(self, part: Any) -> None:
        """Give a part that was made late what the others have: the theme, the bundle, the notebook."""
        part.apply_theme(self.theme)
        part.show_bundle(self.bundle)
        self.give_notebook(part)

    def _name_undo(self) -> None:
        """Undo and redo are the brief's where it is in view, else those of the marks."""
        if not self.is_composing:
            self.marks.name_undo()
            return
        for name, text in (("undo", tr("&Undo")), ("redo", tr("&Redo"))):
            self.actions_by_name[name].setText(text)
            self.actions_by_name[name].setEnabled(True)

    def show_search(self) -> None:
        """Bring the search's results into view."""
        self.search_page.name_tab(tab_name(self.current_tab))
        self.show_cover("search")

    def focus_search(self) -> None:
        """Let the user type what to search for."""
        in_window.focus_search(self, self._covers.get("search"))

    def find_step(self, step: int) -> None:
        """Go to the next or previous place found: in the article, or of all that the search found."""
        in_window.find_step(self, self._covers.get("search"), step)

    def cite_in(self, style: "CitationStyle") -> None:
        """Cite in a style from now on."""
        self.settings.set("citation_style", style)
        self.articles.cite_in(style)

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

    def mousePressEvent(self, event: "QMouseEvent") -> None:
        """The mouse's own buttons for back and forward."""
        if event.button() == QtCore.Qt.MouseButton.BackButton:
            self.go_back()
        elif event.button() == QtCore.Qt.MouseButton.ForwardButton:
            self.go_forward()
        else:
            super().mousePressEvent(event)

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

    def open_beside(self, article_id: int) -> None:
        """Open an article beside the one that is read."""
        if self.articles.is_split:
            self.articles.other_pane()
        else:
            self.toggle_split()
        self.open_article(article_id)

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

    def show_name(self, entity_id: int) -> None:
        """Show a name's page."""
        self._go(lambda: self._open_name(entity_id))

    def _open_name(self, entity_id: int) -> None:
        if self.name_page.show_name(entity_id):
            self.name_page.name_tab(tab_name(self.current_tab))
            self.show_cover("name")
            self.name_page.mentions.setFocus()

    def on_article_opened(self, article_id: int) -> None:
        """Show in the library which article is read."""
        if self._painted:
            self.library.choose(article_id)

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
            put_on_paper(way, self.search_page.keeping.as_brief, self, self.clerk)
            return
        tab = self.current_tab
        if hasattr(self.tab(tab), "put_on_paper"):
            self.tab(tab).put_on_paper(way)
            return
        put_on_paper(way, lambda: brief_in_view(self.bundle, tab, self.tab(tab)), self, self.clerk)

    def print_brief(self) -> None:
        """Print the bundle on two pages."""
        from briefing.viewer.on_paper import put_on_paper, two_page_brief

        put_on_paper("print", lambda: two_page_brief(self.bundle), self, self.clerk)

    def copy_with_citation(self) -> None:
        """Copy what is selected in the part in view, with where it stands."""
        (self.search_page if self.is_searching else self.tab(self.current_tab)).copy_with_citation()

    # Start and end

    def _show_first(self) -> None:
        """Show the article that was read last. Another tab comes after the first painting: charts load slowly."""
        path = str(self.bundle.origin.resolve())
        place = (self.settings.get("article"), self.settings.get("paragraph"))
        self.articles.apply_theme(self.theme)
        is_same = self.settings.get("bundle") == path
        self.articles.show_bundle(self.bundle, at=place if is_same else None)
        self.settings.set("bundle", path)
        if not is_same:
            self.settings.set("other_article", 0)
        self._name_bundle()
        self.show_tab("articles")
        self.articles.page.setFocus()

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Start what can wait once the window is seen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        """Make what the first painting went without, a step at a time: whoever reads or types meanwhile waits for one only."""
        self._thrift.start()
        self._steps = iter(
            (self._have_actions, self._watch_reading, self._complete, self._open_notebook, self._look_about)
        )
        self._take_step()

    def _take_step(self) -> None:
        step = next(self._steps, None)
        if step is not None and self.isVisible():
            step()
            QTimer.singleShot(0, self._take_step)

    def _have_actions(self) -> None:
        self.focus_ring = late_parts.finish_actions(self)

    def _watch_reading(self) -> None:
        self.articles.viewed.connect(self.reading.note)

    def _complete(self) -> None:
        """Icons and panels."""
        from briefing.viewer.icons import show_program_icon

        self._draw_icons()
        show_program_icon()
        self._show_tab_tools()
        self._show_panels()
        QtGui.QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_colours)
        self._on_system_colours()
        remembered.restore_beside(self, self.settings)

    def _open_notebook(self) -> None:
        self.keeper.open()
        if self.keeper.notebook is None:
            self.trust.look(self.bundle)

    def _look_about(self) -> None:
        """Check the bundle, open what is awaited, show the tab that was left, and get charts ready."""
        from briefing.viewer.warming import Warming

        self.bundles.verify(self.bundle)
        if self.awaited is not None:
            self.open_bundle(self.awaited)
        self._warming = Warming(self, ["pyqtgraph", *(module for module, _ in _VIEWS.values())])
        tab = self.settings.get("tab")
        if tab in TABS and tab != self.current_tab:
            self.show_tab(tab)

    def on_notebook(self, notebook: "Notebook") -> None:
        """The notebook was opened, or another one in its place."""
        self.give_notebook(self.reading, *self._tabs.values(), *self._covers.values())
        self.marks.use_notebook(notebook, self.bundle)
        self.trust.use_notebook(notebook, self.bundle)
        self.editions.use_notebook(notebook, self.bundle, self.bundle_desk.take)

    def give_notebook(self, *parts: Any) -> None:
        """Hand the notebook to those parts that use one, once it is open."""
        notebook = self.keeper.notebook if "keeper" in self.__dict__ else None
        for part in parts:
            if notebook is not None and hasattr(part, "use_notebook"):
                part.use_notebook(notebook)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Remember the window's state; a note that cannot be saved keeps the window open."""
        if not self.marks.may_leave():
            event.ignore()
            return
        remembered.remember(self, self.settings)
        self.articles.tell_viewed()
        for name in ("timeline", "brief"):
            if name in self._tabs:
                self._tabs[name].finish()
        self.reading.save()
        for name in ("search", "name"):
            if name in self._covers:
                self._covers[name].close_jobs()
        self.jobs.close()
        self.keeper.close()
        super().closeEvent(event)
