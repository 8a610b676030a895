"""The window's frame: tabs and the pages over them, the panels at the sides, the bars, the theme.

It knows the names of its parts, not what they hold; `main_window.py` fills it and leads from one part to another.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QMainWindow, QSplitter, QStackedWidget

from briefing.viewer import late_parts, style
from briefing.viewer.articles.view import ArticlesView
from briefing.viewer.folding import Folding
from briefing.viewer.menus import add_menus
from briefing.viewer.settings import Settings
from briefing.viewer.theme import FACTS_WIDTH, LIBRARY_WIDTH, THEMES, Theme
from briefing.viewer.widgets.bars import StatusLine, TabRow, ToolRow
from briefing.viewer.widgets.columns import Column, hairline
from briefing.wording import marked, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent

    from briefing.viewer.clerk import Clerk
    from briefing.viewer.jobs import JobRunner
    from briefing.viewer.messages import MessageBar

TABS = ("articles", "results", "timeline", "brief")
PANEL_NAMES = {
    "library": (marked("Li&brary"), marked("Outli&ne")),
    "facts": (marked("Fa&cts"), marked("Che&cks")),
}
"""What the panels at the sides are called, and what those beside a brief are."""
LEAST_WIDTH = 640
LEAST_HEIGHT = 380


class WindowFrame(QMainWindow):
    """A window without a bundle."""

    tab_shown = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.theme: Theme = style.first_theme(settings.get("theme"), settings.get("system_theme"))
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
        for widget, least in ((self.library_place, 180), (self.centre, 458), (self.facts_place, 180)):
            widget.setMinimumWidth(least)
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([LIBRARY_WIDTH - 1, 1280 - LIBRARY_WIDTH - FACTS_WIDTH, FACTS_WIDTH - 1])
        self.setCentralWidget(Column(self.tools, hairline(), self.splitter, self.status))
        self.resize(1280, 800)

    def tab(self, name: str) -> Any:
        """A tab's view; made when it is first wanted."""
        raise NotImplementedError(name)

    # What is made late

    @cached_property
    def jobs(self) -> "JobRunner":
        """What runs beside the window."""
        return late_parts.make_jobs(self)

    @cached_property
    def clerk(self) -> "Clerk":
        """Who prints and writes files beside the window."""
        from briefing.viewer.clerk import Clerk

        return Clerk(self.jobs, lambda sentence: self.messages.say(sentence), self.say)

    @cached_property
    def _print_tool(self) -> "QAction":
        """The printer beside the tabs."""
        tool = QtGui.QAction(self)
        tool.setToolTip(self.actions_by_name["print"].toolTip())
        tool.triggered.connect(self.actions_by_name["print"].trigger)
        return tool

    @cached_property
    def messages(self) -> "MessageBar":
        """The bar that says what went wrong; made when something did."""
        return late_parts.make_messages(self)

    @cached_property
    def actions_by_name(self) -> "dict[str, QAction]":
        """All actions of the window; made after the first painting, or when one is first wanted."""
        return late_parts.make_actions(self)

    # Tabs

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
            self.tab_shown.emit(name)

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
                    self._covers["search"].end_search()
            self._show_panels()
            self._show_status()
            view = self._tabs[self.current_tab]
            (view.page if view is self.articles else view).setFocus()

    def place_messages(self) -> None:
        """Have the message bar below the head of what is in the middle: of the tabs, or of the page over them."""
        page = self.centre.currentWidget()
        layout = page.layout() if page is not None else None
        if isinstance(layout, QBoxLayout) and layout.indexOf(self.messages) < 0:
            was_hidden = self.messages.isHidden()
            layout.insertWidget(1, self.messages)
            self.messages.setHidden(was_hidden)

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
                self.__dict__["library"].setVisible(not composing)
            self.articles.facts.setVisible(not composing)
        self.facts_place.setVisible(facts)
        self.library_place.setVisible(library)
        if self._painted:
            if facts and reading and not self.facts_place.holds(self.articles.facts):
                self.articles.facts.close_requested.connect(self.toggle_facts)
                self.facts_place.put(self.articles.facts)
            for name, shown in (("library", library), ("facts", facts)):
                self.actions_by_name[name].setText(tr(PANEL_NAMES[name][self.is_composing]))
                self.actions_by_name[name].setChecked(shown)

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
        right = self._covers["search"].keys_line if self.is_searching else ""
        if part == "articles":
            right = self.articles.repairs_line
        elif part in ("timeline", "brief") and part in self._tabs:
            right = self._tabs[part].keys_line
        usual = self.articles.place_line if part == "articles" else ""
        self.status.show_words(self._statuses.get(part, "") or usual, right)

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
        self._part(split, lambda: self.articles.show_split(split))

    def show_beside(self, article_id: int, position: int, *, is_first: bool) -> None:
        """Show another article before or after the one that is read."""
        self._part(True, lambda: self.articles.show_beside(article_id, position, is_first=is_first))

    def _part(self, split: bool, show: Callable[[], None]) -> None:
        self._folding.split(split, self.width())
        self.in_articles(show)
        self._show_panels()
        self.actions_by_name["split"].setChecked(split)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or give it back."""
        self.setWindowState(self.windowState() ^ QtCore.Qt.WindowState.WindowFullScreen)

    # Small slots

    def copy(self) -> None:
        """Copy what is selected in the widget that has the keys."""
        focused = QApplication.focusWidget()
        (focused if hasattr(focused, "copy") else self.articles).copy()  # type: ignore[union-attr]

    def show_help(self) -> None:
        """Open the help at the page of the tab in view."""
        from briefing.viewer.help.window import HelpWindow

        self._help = HelpWindow(self.theme, self)
        self._help.open_page(self.current_tab)
        self._help.show()

    def show_report(self, error: BaseException) -> None:
        """Say what is wrong in the user's world, or that the program made a mistake, with a report to copy."""
        from briefing.viewer.mistakes import tell

        tell(self, error)

    def open_again(self) -> None:
        """Close the window and have the program open it anew, where it was."""
        from briefing.viewer.window_size import OPEN_AGAIN

        if self.close():
            QtCore.QCoreApplication.exit(OPEN_AGAIN)

    def close_window(self) -> None:
        """Close the window."""
        self.close()

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
