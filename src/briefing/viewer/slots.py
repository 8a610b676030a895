"""What each action of the window does: its name in the table of actions, and a method of the window or of a tab."""

from collections.abc import Callable, Iterable
from typing import Any

from briefing.viewer.articles.state import MarkKind

MARKED: dict[str, frozenset[MarkKind]] = {
    "dates": frozenset({"date"}),
    "figures": frozenset({"figure"}),
    "names": frozenset({"name"}),
    "repairs": frozenset({"repair", "join"}),
    "doubts": frozenset({"doubt"}),
}
"""What can be left unmarked in the text: the word of its action and setting, and the kinds of marks."""


def hidden_marks(words: Iterable[str]) -> frozenset[MarkKind]:
    """The kinds of marks that are left out where these words of `MARKED` are switched off."""
    return frozenset(kind for word in words for kind in MARKED.get(word, ()))


def window_slots(window: Any) -> dict[str, Callable[[], None]]:
    """All that is done by menus and keys, apart from the marks."""
    articles, in_articles = window.articles, window.in_articles
    return {
        "open_bundle": window.bundle_desk.choose,
        "about_bundle": window.bundle_desk.show_about,
        "export": window.export,
        "print": window.print_view,
        "print_brief": window.print_brief,
        "quit": window.close_window,
        "copy": window.copy,
        "copy_with_citation": window.copy_with_citation,
        "find": lambda: in_articles(articles.open_find),
        "find_next": lambda: window.find_step(1),
        "find_previous": lambda: window.find_step(-1),
        "show_articles": lambda: window.show_tab("articles"),
        "show_results": lambda: window.show_tab("results"),
        "show_timeline": lambda: window.show_tab("timeline"),
        "next_tab": lambda: window.step_tab(1),
        "previous_tab": lambda: window.step_tab(-1),
        "larger": lambda: window.zoom(1),
        "smaller": lambda: window.zoom(-1),
        "usual_size": lambda: window.zoom(0),
        "theme_system": lambda: window.choose_theme("system"),
        "theme_light": lambda: window.choose_theme("light"),
        "theme_paper": lambda: window.choose_theme("paper"),
        "theme_dark": lambda: window.choose_theme("dark"),
        "theme_contrast": lambda: window.choose_theme("contrast"),
        "as_printed": window.toggle_as_printed,
        **{f"mark_{kind}": window.show_marked_kinds for kind in MARKED},
        "split": window.toggle_split,
        "other_pane": lambda: in_articles(articles.other_pane),
        "library": window.toggle_library,
        "facts": window.toggle_facts,
        "full_screen": window.toggle_full_screen,
        "back": window.go_back,
        "forward": window.go_forward,
        "next_article": lambda: in_articles(lambda: articles.step_article(1)),
        "previous_article": lambda: in_articles(lambda: articles.step_article(-1)),
        "next_mark": lambda: in_articles(lambda: articles.step_mark(1)),
        "previous_mark": lambda: in_articles(lambda: articles.step_mark(-1)),
        "search": window.focus_search,
        "saved_searches": lambda: window.search_page.show_saved(),
        "help": window.show_help,
    }
