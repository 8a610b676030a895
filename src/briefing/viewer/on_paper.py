"""From the window to paper: which brief is meant by what is in view, and who prints or writes it."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, Literal

from PySide6.QtWidgets import QWidget

from briefing.brief import summary
from briefing.brief.blocks import Brief
from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.viewer.jobs import JobRunner
from briefing.wording import tr

_WAYS = {"print": ("printing", "print_brief"), "export": ("export", "export_brief")}


def brief_in_view(bundle: Bundle, tab: str, view: Any) -> Brief:
    """A summary of what a tab shows: the article or the election.

    Raises:
        BriefingError: there is nothing in it.
    """
    if tab == "results":
        election_id = view.current_election_id()
        if election_id is None:
            raise BriefingError(tr("This bundle states no results. Open an article or the timeline to print it."))
        return summary.election_summary(bundle, election_id)
    if view.article_id is None:
        raise BriefingError(tr("This bundle holds no articles. Open another bundle."))
    return summary.article_summary(bundle, view.article_id)


def two_page_brief(bundle: Bundle) -> Brief:
    """The whole bundle on two pages."""
    return summary.two_page_brief(bundle)


def put_on_paper(
    way: Literal["print", "export"], make: Callable[[], Brief], window: QWidget, jobs: JobRunner,
    say: Callable[[str], None],
) -> None:  # fmt: skip
    """Make a brief, and print it or write it to a file; what goes wrong is said in the window."""
    module, function = _WAYS[way]
    try:
        getattr(import_module(f"briefing.viewer.{module}"), function)(window, make(), jobs, say)
    except BriefingError as error:
        say(str(error))
