"""The window: its frame, and how what happens in one part reaches the others."""

import threading
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Passage
from briefing.errors import BriefingError
from briefing.viewer import icons, style
from briefing.viewer.actions import build_actions, recent_menu
from briefing.viewer.articles.view import ArticlesView
from briefing.viewer.jobs import JobRunner
from briefing.viewer.library.panel import LibraryPanel
from briefing.viewer.messages import MessageBar, ReportDialog
from briefing.viewer.settings import Settings
from briefing.viewer.theme import FACTS_WIDTH, LIBRARY_WIDTH, THEMES, Theme
from briefing.viewer.widgets.bars import StatusLine, TabRow, ToolRow
from briefing.viewer.widgets.focus_ring import FocusRing
from briefing.viewer.widgets.tooltips import plain

TABS = ("articles", "results", "timeline")
FOLD_FACTS_BELOW = 1280
FOLD_LIBRARY_BELOW = 960
LEAST_WIDTH = 780
LEAST_HEIGHT = 560
RECENT_MOST = 8
_VIEWS = {
    "results": ("briefing.viewer.results.view", "ResultsView"),
    "timeline": ("briefing.viewer.timeline.view", "TimelineView"),
}


class MainWindow(QMainWindow):
    """One bundle in one window."""

    def __init__(self, bundle: Bundle, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._bundle = bundle
        self.theme: Theme = style.chosen_theme(settings.get("theme"))
        self.jobs = JobRunner(self)
        self.jobs.crashed.connect(self.show_report)
        self.articles = ArticlesView()
        self._tabs: dict[str, Any] = {"articles": self.articles}
        self._statuses: dict[str, str] = {}
        self._search_page: Any = None
        self.notebook: Any = None
        self._painted = False
        self._folded_facts = self._folded_library = False
        self.setWindowTitle("Briefing")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._build()
        self.actions_by_name = build_actions(self, self._slots())
        self._attach_actions()
        self._connect()
        self.apply_theme(self.theme)
        self._restore()
        self.show_bundle(bundle)
        self._restore_place()

    # Building

    def _build(self) -> None:
        self.library = LibraryPanel()
        self.messages = MessageBar()
        self.tools = ToolRow()
        self.tab_row = TabRow()
        self.status = StatusLine()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.articles)
        tabs = _column(self.tab_row, self.messages, self.stack)
        self.centre = QStackedWidget()
        self.centre.addWidget(tabs)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget, least in ((self.library, 180), (self.centre, 540), (self.articles.facts, 220)):
            widget.setMinimumWidth(least)
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([LIBRARY_WIDTH - 1, 1280 - LIBRARY_WIDTH - FACTS_WIDTH, FACTS_WIDTH - 1])
        self.setCentralWidget(_column(self.tools, _hairline(), self.splitter, self.status))
        self.resize(1280, 800)
        self.focus_ring = FocusRing(self)

    def _slots(self) -> dict[str, Callable[[], None]]:
        articles = self.articles
        return {
            "open_bundle": self.choose_bundle,
            "export": self.export,
            "print": self.print_view,
            "print_brief": self.print_brief,
            "quit": self.close_window,
            "copy": self.copy,
            "copy_with_citation": self.copy_with_citation,
            "find": lambda: self._in_articles(articles.open_find),
            "find_next": lambda: self._in_articles(lambda: articles.find_step(1)),
            "find_previous": lambda: self._in_articles(lambda: articles.find_step(-1)),
            "show_articles": lambda: self.show_tab("articles"),
            "show_results": lambda: self.show_tab("results"),
            "show_timeline": lambda: self.show_tab("timeline"),
            "next_tab": lambda: self.step_tab(1),
            "previous_tab": lambda: self.step_tab(-1),
            "larger": lambda: articles.zoom(1),
            "smaller": lambda: articles.zoom(-1),
            "usual_size": lambda: articles.zoom(0),
            "theme_system": lambda: self.choose_theme("system"),
            "theme_light": lambda: self.choose_theme("light"),
            "theme_dark": lambda: self.choose_theme("dark"),
            "theme_contrast": lambda: self.choose_theme("contrast"),
            "as_printed": self.toggle_as_printed,
            "library": self.toggle_library,
            "facts": self.toggle_facts,
            "full_screen": self.toggle_full_screen,
            "back": lambda: self._in_articles(articles.go_back),
            "forward": lambda: self._in_articles(articles.go_forward),
            "next_article": lambda: self._in_articles(lambda: articles.step_article(1)),
            "previous_article": lambda: self._in_articles(lambda: articles.step_article(-1)),
            "next_mark": lambda: self._in_articles(lambda: articles.step_mark(1)),
            "previous_mark": lambda: self._in_articles(lambda: articles.step_mark(-1)),
            "search": self.tools.focus_search,
            "help": self.show_help,
        }

    def _attach_actions(self) -> None:
        self.tools.attach(*(self.actions_by_name[name] for name in ("library", "facts", "help")))
        self.articles.version.button(1).setToolTip(plain(self.actions_by_name["as_printed"].toolTip()))
        page = self.articles.page
        page.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        page.addActions([self.actions_by_name[name] for name in ("copy", "copy_with_citation", "find")])
        self._print_tool = QAction(self)
        self._print_tool.setToolTip(self.actions_by_name["print"].toolTip())
        self._print_tool.triggered.connect(self.print_view)
        self._recent = recent_menu(self)
        self._recent.aboutToShow.connect(self._fill_recent)
        self._fill_recent()

    def _connect(self) -> None:
        self.tab_row.tab_chosen.connect(lambda number: self.show_tab(TABS[number]))
        self.library.article_chosen.connect(self.open_article)
        self.library.election_chosen.connect(self.show_election)
        self.library.name_chosen.connect(self.show_name)
        self.articles.article_opened.connect(self.on_article_opened)
        self.articles.incident_requested.connect(self.show_incident)
        self.articles.figure_requested.connect(self.show_figure)
        self.articles.as_printed_changed.connect(self.actions_by_name["as_printed"].setChecked)
        self.articles.status_changed.connect(lambda text: self._say("articles", text))
        self.articles.facts.close_requested.connect(self.toggle_facts)
        self.tools.search_changed.connect(lambda text: self.search_page.search(text))
        self.tools.search_left.connect(self.leave_search)
        self.tools.search_key.connect(lambda event: self.search_page.take_key(event))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_colours)

    # Bundles

    @property
    def bundle_path(self) -> Path:
        """The open bundle's file."""
        return self._bundle.path

    def show_bundle(self, bundle: Bundle) -> None:
        """Show another bundle in all parts of the window."""
        self._bundle = bundle
        self._statuses.clear()
        if self._search_page is not None:
            self._search_page.show_bundle(bundle)
        for view in self._tabs.values():
            view.show_bundle(bundle)
        self.library.show_bundle(bundle, self._read_articles())
        if self.articles.article_id is not None:
            self.library.mark_read(self.articles.article_id)
        self.status.show_bundle(bundle.path, None)
        self.setWindowTitle(f"{bundle.path.name} – Briefing")
        if self._painted:
            self._verify()

    def open_bundle(self, path: Path) -> None:
        """Open the bundle at `path`; where it cannot be read, the old one stays and a sentence says why."""
        old = self._bundle
        self.leave_search()
        try:
            self.show_bundle(Bundle(path))
        except BriefingError as error:
            if self._bundle is not old:
                self.show_bundle(old)
            self.messages.say(str(error))
            return
        self.messages.hide()
        old.close()
        recent = [str(path.resolve()), *self._settings.get("recent_bundles")]
        self._settings.set("recent_bundles", list(dict.fromkeys(recent))[:RECENT_MOST])
        self._settings.set("bundle", str(path.resolve()))

    def choose_bundle(self) -> None:
        """Let the user choose a bundle's file."""
        name, _ = QFileDialog.getOpenFileName(
            self, "Open bundle", str(self._bundle.path.parent), "Bundles (*.sqlite *.brief);;All files (*)"
        )
        if name:
            self.open_bundle(Path(name))

    def _fill_recent(self) -> None:
        self._recent.clear()
        paths = [path for path in self._settings.get("recent_bundles") if Path(path).exists()]
        for path in paths:
            self._recent.addAction(path.replace("&", "&&"), partial(self.open_bundle, Path(path)))
        self._recent.setEnabled(bool(paths))

    def _verify(self) -> None:
        path = self._bundle.path

        def content_matches() -> bool:
            with Bundle(path) as bundle:
                return bundle.content_matches()

        self.jobs.start(content_matches, lambda matches: self._on_verified(path, matches), self.messages.say)

    def _on_verified(self, path: Path, matches: bool) -> None:
        if path == self._bundle.path:
            self.status.show_bundle(path, matches)

    # Tabs

    def tab(self, name: str) -> Any:
        """A tab's view; made when it is first wanted, because charts load slowly."""
        if name not in self._tabs:
            module, cls = _VIEWS[name]
            view = getattr(import_module(module), cls)()
            view.passage_requested.connect(self.open_passage)
            if hasattr(view, "status_changed"):
                view.status_changed.connect(lambda text: self._say(name, text))
            view.apply_theme(self.theme)
            view.show_bundle(self._bundle)
            self._give_notebook(view)
            self.stack.addWidget(view)
            self._tabs[name] = view
        return self._tabs[name]

    @property
    def current_tab(self) -> str:
        """The name of the tab in view."""
        return TABS[self.tab_row.current]

    def show_tab(self, name: str) -> None:
        """Bring a tab into view."""
        self.leave_search()
        view = self.tab(name)
        self.tab_row.choose(TABS.index(name))
        self.stack.setCurrentWidget(view)
        widgets = view.tab_widgets() if name == "articles" else []
        self.tab_row.show_tools(
            widgets, [*view.tab_actions(), *([self._print_tool] if name in ("articles", "timeline") else [])]
        )
        if self._search_page is not None:
            self._search_page.name_tab(name.capitalize())
        self._show_panels()
        self._show_status()

    def step_tab(self, step: int) -> None:
        """Go to the tab beside the one in view."""
        self.show_tab(TABS[(TABS.index(self.current_tab) + step) % len(TABS)])

    def _in_articles(self, act: Callable[[], None]) -> None:
        if self.current_tab != "articles" or self.is_searching:
            self.show_tab("articles")
        act()

    def open_article(self, article_id: int) -> None:
        """Open an article."""
        self._in_articles(lambda: self.articles.open_article(article_id))
        self.articles.page.setFocus()

    def open_passage(self, passage: Passage) -> None:
        """Open a passage in its article, highlighted."""
        self._in_articles(lambda: self.articles.show_passage(passage))

    def show_figure(self, figure_id: int) -> None:
        """Show a figure in the results."""
        self.show_tab("results")
        self.tab("results").select_figure(figure_id)

    def show_incident(self, incident_id: int) -> None:
        """Show an incident on the timeline."""
        self.show_tab("timeline")
        self.tab("timeline").select_incident(incident_id)

    def show_election(self, election_id: int) -> None:
        """Show an election's results."""
        figures = self._bundle.figures(election_id=election_id)
        if figures:
            self.show_figure(figures[0].id)
        else:
            self.show_tab("results")

    def show_name(self, entity_id: int) -> None:
        """Show a name where it is mentioned: in the article in view, or where it comes first."""
        mentions = self._bundle.mentions(entity_id=entity_id)
        if not mentions:
            return
        if all(m.passage.article_id != self.articles.article_id for m in mentions):
            self.open_passage(mentions[0].passage)
        self._in_articles(lambda: self.articles.show_name(entity_id))

    def on_article_opened(self, article_id: int) -> None:
        """Take the unread dot from an article."""
        read = [*self._settings.get("read"), self._read_key(article_id)]
        self._settings.set("read", list(dict.fromkeys(read))[-5000:])
        self.library.mark_read(article_id)

    def _read_key(self, article_id: int) -> str:
        return f"{self._bundle.meta().get('content_sha256', '')[:16]}:{article_id}"

    def _read_articles(self) -> set[int]:
        prefix = self._read_key(0)[:-1]
        return {int(key.rsplit(":", 1)[1]) for key in self._settings.get("read") if key.startswith(prefix)}

    # Search

    @property
    def search_page(self) -> Any:
        """The page of what a search found; made at the first search, so that the window opens sooner."""
        if self._search_page is None:
            from briefing.viewer.search.page import SearchPage

            page = SearchPage(self.jobs)
            page.wanted.connect(self.show_search)
            page.left.connect(self.leave_search)
            page.passage_requested.connect(self.open_found)
            page.status_changed.connect(lambda text: self._say("search", text))
            page.apply_theme(self.theme)
            page.show_bundle(self._bundle)
            self._give_notebook(page)
            page.name_tab(self.current_tab.capitalize())
            self.centre.addWidget(page)
            self._search_page = page
        return self._search_page

    @property
    def is_searching(self) -> bool:
        """Whether the search's results are in view."""
        return self.centre.currentIndex() == 1

    def show_search(self) -> None:
        """Bring the search's results into view."""
        self.centre.setCurrentWidget(self.search_page)
        self._show_panels()
        self._show_status()

    def leave_search(self) -> None:
        """Go back to the tab."""
        if self.is_searching:
            self.centre.setCurrentIndex(0)
            self.tools.clear_search()
            self._show_panels()
            self._show_status()
            view = self._tabs[self.current_tab]
            (view.page if view is self.articles else view).setFocus()

    def open_found(self, passage: Passage, words: str) -> None:
        """Open what a search found, with its words marked in the article."""
        self.open_passage(passage)
        self.articles.show_words(words)
        self.articles.page.setFocus()

    # Panels and status

    def toggle_library(self) -> None:
        """Show or hide the library."""
        self._folded_library = False
        self._settings.set("library", not self.library.isVisible())
        if self.width() < FOLD_LIBRARY_BELOW:
            self._folded_facts = True
        self._show_panels()

    def toggle_facts(self) -> None:
        """Show or hide the facts; they stand beside articles only."""
        visible = self.articles.facts.isVisible()
        if self.current_tab != "articles" or self.is_searching:
            self.show_tab("articles")
            visible = False
        self._folded_facts = False
        self._settings.set("facts", not visible)
        if self.width() < FOLD_LIBRARY_BELOW:
            self._folded_library = True
        self._show_panels()

    def _show_panels(self) -> None:
        reading = self.current_tab == "articles" and not self.is_searching
        facts = self._settings.get("facts") and not self._folded_facts and reading
        library = self._settings.get("library") and not self._folded_library
        self.articles.facts.setVisible(facts)
        self.library.setVisible(library)
        self.actions_by_name["facts"].setChecked(facts)
        self.actions_by_name["library"].setChecked(library)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the right panel first, then the library, where the window is too narrow for them."""
        super().resizeEvent(event)
        for least, fold in ((FOLD_FACTS_BELOW, "_folded_facts"), (FOLD_LIBRARY_BELOW, "_folded_library")):
            is_narrow, was_narrow = event.size().width() < least, event.oldSize().width() < least
            if is_narrow != was_narrow or not event.oldSize().isValid():
                setattr(self, fold, is_narrow)
        self._show_panels()

    def _say(self, part: str, text: str) -> None:
        self._statuses[part] = text
        self._show_status()

    def _show_status(self) -> None:
        part = "search" if self.is_searching else self.current_tab
        right = self.search_page.keys_line if self.is_searching else ""
        if part == "articles":
            right = self.articles.repairs_line
        elif part == "timeline" and part in self._tabs:
            right = self._tabs[part].keys_line
        self.status.show_words(self._statuses.get(part, ""), right)

    # Theme, letters, screen

    def choose_theme(self, name: str) -> None:
        """Take on the theme of a name, or follow the system, and remember it."""
        self._settings.set("theme", name)
        self.apply_theme(style.chosen_theme(name))

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme in all parts of the window."""
        self.theme = theme
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        style.apply(application, theme)
        name = self._settings.get("theme")
        self.actions_by_name[f"theme_{name if name in THEMES else 'system'}"].setChecked(True)
        parts = (
            self.library, self.messages, self.tools, self.tab_row, self.status, self.focus_ring,
            *self._tabs.values(), *([self._search_page] if self._search_page else []),
        )  # fmt: skip
        for part in parts:
            part.apply_theme(theme)
        self._print_tool.setIcon(icons.icon("printer", theme.ink2))

    def _on_system_colours(self) -> None:
        if self._settings.get("theme") not in THEMES:
            self.apply_theme(style.system_theme())

    def toggle_as_printed(self) -> None:
        """Switch between the print's letters and the clean text."""
        printed = self.actions_by_name["as_printed"].isChecked()
        self._in_articles(lambda: self.articles.show_as_printed(printed))

    def toggle_full_screen(self) -> None:
        """Fill the screen, or give it back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # Paper

    def _brief_in_view(self) -> Any:
        from briefing.brief import summary

        if self.current_tab == "results":
            election_id = self.tab("results").current_election_id()
            if election_id is None:
                raise BriefingError("This bundle states no results. Open an article or the timeline to print it.")
            return summary.election_summary(self._bundle, election_id)
        if self.current_tab == "timeline":
            return summary.timeline_summary(self._bundle, self.tab("timeline").incident_ids)
        if self.articles.article_id is None:
            raise BriefingError("This bundle holds no articles. Open another bundle.")
        return summary.article_summary(self._bundle, self.articles.article_id)

    def print_view(self) -> None:
        """Print a summary of what is in view."""
        self._on_paper("printing", "print_brief", self._brief_in_view)

    def export(self) -> None:
        """Write a summary of what is in view to a file."""
        self._on_paper("export", "export_brief", self._brief_in_view)

    def print_brief(self) -> None:
        """Print the bundle on two pages."""

        def brief() -> Any:
            from briefing.brief.summary import two_page_brief

            return two_page_brief(self._bundle)

        self._on_paper("printing", "print_brief", brief)

    def _on_paper(self, module: str, function: str, make: Callable[[], Any]) -> None:
        try:
            to_paper = getattr(import_module(f"briefing.viewer.{module}"), function)
            to_paper(self, make(), self.jobs, self.messages.say)
        except BriefingError as error:
            self.messages.say(str(error))

    # Small slots

    def copy(self) -> None:
        """Copy what is selected in the widget that has the keys."""
        focused = QApplication.focusWidget()
        (focused if hasattr(focused, "copy") else self.articles).copy()  # type: ignore[union-attr]

    def copy_with_citation(self) -> None:
        """Copy what is selected in the tab in view, with where it stands."""
        self.tab(self.current_tab).copy_with_citation()

    def show_help(self) -> None:
        """Open the help."""
        from briefing.viewer.help import HelpWindow

        self._help = HelpWindow(self.theme, self)
        self._help.show()

    def show_report(self, error: BaseException) -> None:
        """Say what is wrong in the user's world, or that the program made a mistake, with a report to copy."""
        if isinstance(error, BriefingError):
            self.messages.say(str(error))
        else:
            ReportDialog(error, self).open()

    def close_window(self) -> None:
        """Close the window."""
        self.close()

    # What is remembered

    def _restore(self) -> None:
        geometry: QByteArray = self._settings.get("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        splitter: QByteArray = self._settings.get("splitter")
        if not splitter.isEmpty():
            self.splitter.restoreState(splitter)
        self.articles.set_size(self._settings.get("reading_size"))

    def _restore_place(self) -> None:
        if self._settings.get("as_printed"):
            self.actions_by_name["as_printed"].setChecked(True)
            self.articles.show_as_printed(True)
        if self._settings.get("bundle") == str(self._bundle.path.resolve()):
            self.articles.open_article(self._settings.get("article"), self._settings.get("paragraph"))
        self._settings.set("bundle", str(self._bundle.path.resolve()))
        # Charts load slowly: another tab than the first is shown after the first painting.
        self.show_tab("articles")
        self.articles.page.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's state."""
        values = {
            "geometry": self.saveGeometry(),
            "splitter": self.splitter.saveState(),
            "tab": self.current_tab,
            "article": self.articles.article_id or 0,
            "paragraph": self.articles.position,
            "as_printed": self.actions_by_name["as_printed"].isChecked(),
            "reading_size": self.articles.size_in_use,
        }
        for key, value in values.items():
            self._settings.set(key, value)
        self._settings.save()
        self.jobs.close()
        if self.notebook is not None:
            self.notebook.close()
        super().closeEvent(event)

    # After the first painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Start what can wait once the window is seen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        from briefing.viewer.marks.opening import open_notebook

        self.notebook = open_notebook(self.messages.say)
        self._give_notebook(*self._tabs.values(), self._search_page)
        self._verify()
        threading.Thread(target=_load_charts, name="charts", daemon=True).start()
        tab = self._settings.get("tab")
        if tab in TABS and tab != self.current_tab:
            self.show_tab(tab)

    def _give_notebook(self, *parts: Any) -> None:
        """Hand the notebook to those parts that use one, once it is open."""
        for part in parts:
            if self.notebook is not None and hasattr(part, "use_notebook"):
                part.use_notebook(self.notebook)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what stands in the way: the search, a message."""
        if event.key() == Qt.Key.Key_Escape and self.is_searching:
            self.leave_search()
        elif event.key() == Qt.Key.Key_Escape:
            self.messages.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self._on_system_colours()


def _load_charts() -> None:
    """Import what the charts need, so that their first showing does not stutter."""
    import_module("pyqtgraph")
    for module, _ in _VIEWS.values():
        import_module(module)


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, 1 if isinstance(widget, QSplitter | QStackedWidget) else 0)
    return column


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("look", "hairline")
    return line
