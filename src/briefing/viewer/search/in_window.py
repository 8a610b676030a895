"""What the search does in the window: F3 walks through what it found, and the search field brings that back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from briefing.bundle.records import Passage

if TYPE_CHECKING:  # what only annotates: loading it would cost the start its share
    from briefing.bundle.matching import Span
    from briefing.viewer.search.page import SearchPage


def connect_search(window: Any, page: "SearchPage") -> None:
    """Connect a new search page to the main window, whose module imports this one."""
    page.wanted.connect(window.show_search)
    page.left.connect(window.leave_cover)
    page.passage_requested.connect(lambda passage, find: open_found(window, passage, find))
    page.name_requested.connect(window.show_name)
    page.added_to_brief.connect(window.desk.add)
    page.text_wanted.connect(lambda text: _write(window, text))
    page.status_changed.connect(lambda text: window.say_of("search", text))
    page.walked.connect(lambda text: window.say_of("articles", text))


def _write(window: Any, text: str) -> None:
    window.tools.field.setText(text)
    window.tools.field.setFocus()


def open_found(window: Any, passage: Passage, find: Callable[[str], "Sequence[Span]"]) -> None:
    """Open a passage that was found, with its words marked in the article; what was typed stays in the field."""
    window.leave_cover(keep_words=True)
    window.open_passage(passage)
    window.articles.show_words(find)
    window.articles.page.setFocus()


def focus_search(window: Any, page: "SearchPage | None") -> None:
    """Let the user type; what was found before comes back as long as its words stand in the field."""
    window.tools.focus_search()
    if page is not None and window.tools.field.text() and page.show_again():
        window.tools.focus_search()


def find_step(window: Any, page: "SearchPage | None", step: int) -> None:
    """F3: the next place that the find bar found, or the next passage that the search found."""
    if page is not None and (page.isVisible() or (page.is_walking and not window.articles.pane.is_finding)):
        page.walk(step)
    else:
        window.in_articles(lambda: window.articles.find_step(step))
