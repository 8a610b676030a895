"""How the Brief tab and the rest of the window reach each other: what is added from where, and whose panels are in view."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from briefing.brief.pieces import Piece, QuotePiece, SummaryPiece
from briefing.wording import tr

if TYPE_CHECKING:
    from briefing.viewer.brief.view import BriefView


class BriefDesk:
    """Belongs to the window; the tab itself is made when it is first wanted."""

    def __init__(self, window: Any) -> None:
        """Desk of a main window."""
        self._window = window
        self._has_added = False

    @property
    def view(self) -> "BriefView":
        """The tab."""
        view: BriefView = self._window.tab("brief")
        return view

    def furnish(self, view: "BriefView") -> None:
        """Give a tab that was just made its places in the window's frame."""
        window = self._window
        for place, panel in ((window.library_place, view.outline), (window.facts_place, view.checks)):
            panel.hide()  # until the tab is in view: what is added first makes it from another one
            place.put(panel)
        view.jobs.crashed.connect(window.show_report)
        view.jobs.doing_changed.connect(window.status.show_doing)
        view.failed.connect(lambda sentence: window.messages.say(sentence))
        view.settled.connect(lambda sentence: window.messages.withdraw(sentence))
        window.articles.selection_changed.connect(view.use_selection)
        view.use_selection(window.articles.page.selected_passages())

    def slots(self, otherwise: Callable[[], Any]) -> dict[str, Callable[[], None]]:
        """What the actions of the Brief menu do; undo and redo are the tab's where it is in view, else another's."""
        return {
            "show_brief": lambda: self._window.show_tab("brief"),
            "add_to_brief": self.add_in_view,
            "cite_in_brief": self.cite,
            "brief_note": lambda: self._in_brief(lambda: self.view.add_note()),
            "brief_version": lambda: self._in_brief(lambda: self.view.save_version()),
            "brief_fingerprint": lambda: self._in_brief(lambda: self.view.ask_fingerprint()),
            "brief_import": lambda: self._in_brief(lambda: self.view.import_brief()),
            "undo": lambda: (self.view if self._window.is_composing else otherwise()).undo(),
            "redo": lambda: (self.view if self._window.is_composing else otherwise()).redo(),
        }

    def add(self, piece: Piece) -> None:
        """Add a piece, and say so where the user is."""
        self._has_added = True
        said = self.view.add(piece)
        self._window.say(said)

    def add_in_view(self) -> None:
        """Add what is chosen in the tab in view: selected words, an article, an incident, a chart."""
        window = self._window
        if window.is_composing:
            self.view.add_note()
            return
        view = window.view_with_keys
        if hasattr(view, "add_to_brief"):
            self._has_added = False
            view.add_to_brief()
            if not self._has_added:
                window.say(tr("Nothing is chosen here that could be added to the brief"))
        elif window.articles.article_id is not None:
            passages = window.articles.page.selected_passages()
            self.add(QuotePiece(tuple(passages)) if passages else SummaryPiece(window.articles.article_id))

    def cite(self) -> None:
        """Cite the selected passage in the note that is chosen in the brief."""
        self._in_brief(lambda: self.view.cite_at_end())

    def _in_brief(self, act: Callable[[], None]) -> None:
        if not self._window.is_composing:
            self._window.show_tab("brief")
        act()
