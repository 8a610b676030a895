"""Which of several rival figures the user chose to use, kept with the words it stands on."""

from collections.abc import Iterable, Sequence

from briefing.bundle.anchors import Finder
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Election, Figure
from briefing.notebook.store import Notebook


class Pins:
    """The user's choices in one bundle; without a notebook there are none.

    A choice of another edition counts where its words are found again and state the same number.
    """

    def __init__(self, bundle: Bundle, elections: Iterable[Election], figures: Iterable[Figure]) -> None:
        self._finder = Finder(bundle)
        self._elections = {election.id: election for election in elections}
        self._figures = list(figures)
        self._notebook: Notebook | None = None
        self._decisions: dict[int, int] = {}

    @property
    def ids(self) -> frozenset[int]:
        """The figures that are chosen."""
        return frozenset(self._decisions)

    @property
    def can_pin(self) -> bool:
        """Whether a choice could be kept."""
        return self._notebook is not None and not self._notebook.read_only

    def use(self, notebook: Notebook | None) -> None:
        """Read the choices of a notebook."""
        self._notebook = notebook
        self._decisions = {}
        by_paragraph: dict[int, list[Figure]] = {}
        for figure in self._figures:
            by_paragraph.setdefault(figure.passage.paragraph_id, []).append(figure)
        for decision in notebook.decisions("pin") if notebook else []:
            for passage in self._finder.find(decision.anchors[0]).passages:
                for figure in by_paragraph.get(passage.paragraph_id, []):
                    overlaps = figure.passage.start < passage.end and figure.passage.end > passage.start
                    if overlaps and stands_for(figure) == decision.value.get("figure"):
                        self._decisions[figure.id] = decision.id

    def pin(self, figure: Figure, rivals: Sequence[Figure]) -> None:
        """Use this figure, none of its rivals any more.

        Raises:
            BriefingError: it could not be saved.
        """
        assert self._notebook is not None
        self.unpin([figure, *rivals])
        election = self._elections[figure.election_id]
        value = {"election": election.label, "figure": stands_for(figure)}
        decision = self._notebook.decide("pin", [self._finder.anchor_of(figure.passage)], value)
        self._decisions[figure.id] = decision.id

    def unpin(self, figures: Iterable[Figure]) -> None:
        """Take the choice among these figures back.

        Raises:
            BriefingError: it could not be saved.
        """
        for figure in figures:
            decision = self._decisions.pop(figure.id, None)
            if decision is not None and self._notebook is not None:
                self._notebook.undo_decision(decision)


def stands_for(figure: Figure) -> dict[str, object]:
    """What a choice stands for: the measure, the number, and how it is printed."""
    return {"measure": figure.measure, "value": figure.value, "printed": figure.printed}
