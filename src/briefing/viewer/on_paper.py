"""From the window to paper: which brief is meant by what is in view, and who prints or writes it."""

from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtWidgets import QWidget

from briefing.brief import summary
from briefing.brief.blocks import Brief, Paper
from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.viewer.clerk import Clerk
from briefing.viewer.export import export_brief
from briefing.viewer.printing import print_brief
from briefing.wording import tr

Make = Callable[[Paper], Brief]
"""Makes a brief for a paper, beside the window."""


def brief_in_view(bundle: Bundle, tab: str, view: Any) -> Make:
    """What makes a summary of what a tab shows: the article or the election.

    Raises:
        BriefingError: there is nothing in it.
    """
    if tab == "results":
        election_id = view.current_election_id()
        if election_id is None:
            raise BriefingError(tr("This bundle states no results. Open an article or the timeline to print it."))
        return _of(bundle, lambda own, _: summary.election_summary(own, election_id))
    article_id = view.article_id
    if article_id is None:
        raise BriefingError(tr("This bundle holds no articles. Open another bundle."))
    return _of(bundle, lambda own, paper: summary.article_summary(own, article_id, paper=paper))


def two_page_brief(bundle: Bundle) -> Make:
    """What makes the two pages about a whole bundle."""
    return _of(bundle, lambda own, paper: summary.two_page_brief(own, paper=paper))


def _of(bundle: Bundle, make: Callable[[Bundle, Paper], Brief]) -> Make:
    def made(paper: Paper) -> Brief:
        with bundle.again() as own:
            return make(own, paper)

    return made


def put_on_paper(way: Literal["print", "export"], what: Callable[[], Make], window: QWidget, clerk: Clerk) -> None:
    """Print a brief or write it to a file; `what` gives at once what makes it, or raises why there is nothing to make."""
    try:
        make = what()
    except BriefingError as error:
        clerk.fail(str(error))
        return
    if way == "print":
        print_brief(window, make, clerk)
    else:
        clerk.do(tr("Setting the pages …"), lambda: make("a4"), lambda brief: export_brief(window, brief, clerk))
