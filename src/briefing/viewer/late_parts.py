"""The parts of the window that are made after its first painting, or when they are first wanted: each with its wiring.

Every function gives a part of one main window. What a part needs is imported here, not before it is made.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from briefing.viewer.jobs import JobRunner
    from briefing.viewer.library.panel import LibraryPanel
    from briefing.viewer.marks.controller import Marks
    from briefing.viewer.marks.editions import Editions
    from briefing.viewer.marks.keeper import NotebookKeeper
    from briefing.viewer.messages import MessageBar
    from briefing.viewer.names.page import NamePage
    from briefing.viewer.reading_watch import ReadingWatch
    from briefing.viewer.search.page import SearchPage
    from briefing.viewer.trust.keeper import TrustKeeper
    from briefing.viewer.widgets.focus_ring import FocusRing


def make_jobs(window: Any) -> "JobRunner":
    """What runs beside the window."""
    from briefing.viewer.jobs import JobRunner

    runner = JobRunner(window)
    runner.crashed.connect(window.show_report)
    runner.doing_changed.connect(window.status.show_doing)
    return runner


def make_messages(window: Any) -> "MessageBar":
    """The bar that says what went wrong; made when something did."""
    from briefing.viewer.messages import MessageBar

    bar = MessageBar()
    bar.apply_theme(window.theme)
    bar.needed.connect(lambda: window.place_messages())
    window.centre.currentChanged.connect(lambda _: window.place_messages())
    window.tab_column.put(bar, 1)
    return bar


def make_marks(window: Any) -> "Marks":
    """What the user marks; made after the first painting."""
    from briefing.viewer.marks.controller import Marks

    marks = Marks(window, window.articles, window.clerk, window.actions_by_name)
    marks.passage_requested.connect(window.open_passage)
    marks.article_requested.connect(window.open_article)
    marks.list_wanted.connect(lambda: window.show_cover("marks"))
    marks.list_left.connect(window.leave_cover)
    marks.added_to_brief.connect(window.desk.add)
    marks.articles_marked.connect(lambda marked: window.library.show_marks(marked))
    marks.failed.connect(lambda sentence: window.messages.say(sentence))
    marks.status_changed.connect(lambda text: window.say_of("marks" if window.is_listing else window.current_tab, text))
    marks.apply_theme(window.theme)
    window.add_cover("marks", marks.listing.page)
    return marks


def make_library(window: Any) -> "LibraryPanel":
    """The panel at the left."""
    from briefing.viewer.library.panel import LibraryPanel

    panel = LibraryPanel()
    panel.article_chosen.connect(window.open_article)
    panel.article_chosen_beside.connect(window.open_beside)
    panel.election_chosen.connect(window.show_election)
    panel.name_chosen.connect(window.show_name)
    panel.apply_theme(window.theme)
    panel.filter_box.show_order(window.settings.get("library_order"))
    panel.filter_box.changed.connect(lambda: window.settings.set("library_order", panel.filter_box.order))
    window.library_place.put(panel)
    return panel


def make_reading(window: Any) -> "ReadingWatch":
    """What notes how far each article was read."""
    from briefing.viewer.reading_watch import ReadingWatch

    watch = ReadingWatch(window.library, window.jobs, window)
    watch.failed.connect(lambda sentence: window.messages.say(sentence))
    watch.show_bundle(window.bundle)
    window.library.choose(window.articles.article_id)
    return watch


def make_actions(window: Any) -> "dict[str, QAction]":
    """All actions of the window; made after the first painting, or when one is first wanted."""
    from briefing.viewer.actions import build_actions
    from briefing.viewer.language_menu import fill_language_menu
    from briefing.viewer.marks.slots import mark_slots
    from briefing.viewer.menus import LANGUAGE_MENU, SIZE_MENU
    from briefing.viewer.slots import MARKED, window_slots
    from briefing.viewer.theme import THEMES
    from briefing.viewer.window_size import fill_size_menu

    marking = mark_slots(
        lambda: window.marks, window.in_articles, window.cite_in, lambda: window.keeper.choose_backup()
    )
    actions = build_actions(
        window, window.menus, window_slots(window) | marking | window.desk.slots(lambda: window.marks)
    )
    fill_language_menu(window.menus[LANGUAGE_MENU], window.settings, window.say)
    fill_size_menu(window.menus[SIZE_MENU], window.settings, window.open_again)
    name = window.settings.get("theme")
    actions[f"theme_{name if name in THEMES else 'system'}"].setChecked(True)
    actions["as_printed"].setChecked(window.articles.is_as_printed)
    for word in MARKED:
        actions[f"mark_{word}"].setChecked(word not in window.settings.get("unmarked"))
    actions[f"cite_{window.settings.get('citation_style')}"].setChecked(True)
    return actions


def finish_actions(window: Any) -> "FocusRing":
    """Have the actions with their keys at hand; gives a ring at the focus."""
    from briefing.viewer import style
    from briefing.viewer.spoken import give_roles
    from briefing.viewer.widgets.focus_ring import FocusRing
    from briefing.viewer.widgets.tooltips import set_tip

    give_roles()
    style.keep_still()
    actions = window.actions_by_name
    window.tools.attach(*(actions[name] for name in ("library", "facts", "help")))
    set_tip(window.articles.version.button(1), actions["as_printed"].toolTip())
    offered = ("highlight", "note", "bookmark", "copy", "copy_with_citation", "find")
    window.articles.offer([actions[name] for name in offered])
    return FocusRing(window)


def make_search_page(window: Any) -> "SearchPage":
    """The page of what a search found; made at the first search, so that the window opens sooner."""
    from briefing.viewer.search import in_window
    from briefing.viewer.search.page import SearchPage
    from briefing.viewer.terms import tab_name

    page = SearchPage(window.clerk)
    in_window.connect_search(window, page)
    window.add_cover("search", page)
    window.prepare(page)
    page.name_tab(tab_name(window.current_tab))
    return page


def make_name_page(window: Any) -> "NamePage":
    """The page of a name; made when one is first wanted."""
    from briefing.viewer.names.page import NamePage

    page = NamePage()
    page.jobs.crashed.connect(window.show_report)
    page.failed.connect(lambda sentence: window.messages.say(sentence))
    page.passage_requested.connect(window.open_passage)
    page.name_requested.connect(window.show_name)
    page.incident_requested.connect(window.show_incident)
    page.added_to_brief.connect(window.desk.add)
    page.left.connect(window.leave_cover)
    window.add_cover("name", page)
    window.prepare(page)
    return page


def make_keeper(window: Any) -> "NotebookKeeper":
    """Who opens, backs up and restores the user's notebook."""
    from briefing.viewer.marks.keeper import NotebookKeeper

    keeper = NotebookKeeper(window, window.jobs, window.marks.may_leave)
    keeper.opened.connect(window.on_notebook)
    keeper.failed.connect(lambda sentence: window.messages.say(sentence))
    keeper.said.connect(lambda text: window.say_of(window.current_tab, text))
    return keeper


def make_editions(window: Any) -> "Editions":
    """Who asks before another edition of the bundle is taken over."""
    from briefing.viewer.marks.editions import Editions

    editions = Editions(window, window.jobs)
    editions.failed.connect(lambda sentence: window.messages.say(sentence))
    editions.status_changed.connect(lambda text: window.say_of(window.current_tab, text))
    return editions


def make_trust(window: Any) -> "TrustKeeper":
    """Who looks at what speaks for a bundle."""
    from briefing.viewer.trust.keeper import TrustKeeper

    keeper = TrustKeeper(window, window.jobs)
    keeper.known.connect(window.bundle_desk.on_trust)
    keeper.told.connect(lambda sentence: window.messages.say(sentence))
    keeper.failed.connect(lambda sentence: window.messages.say(sentence))
    return keeper
