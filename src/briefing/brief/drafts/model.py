"""A draft: the title block and the sections of pieces from which a brief is made.

It holds anchors, never ids of a bundle, so that it outlives the edition it was begun on and goes to a colleague.
All of it is frozen: a change gives another draft, so that undo is the draft before.
"""

import dataclasses
from typing import Literal

from briefing.brief.blocks import Front, Paper
from briefing.brief.phrases import Phrases
from briefing.brief.pieces import ElectionPart
from briefing.bundle.anchors import Anchor
from briefing.bundle.records import Election, Measure
from briefing.wording import marked

ItemKind = Literal["quote", "incident", "figure", "election", "rivals", "summary", "note", "remark"]
SectionKind = Literal[
    "summary", "key_points", "results", "incidents", "points_to_make", "background", "disagreement", "reading_list",
    "notes", "own",
]  # fmt: skip
Disclosure = Literal["", "free", "closed"]
Unit = Literal["sentences", "lines"]

SECTION_KINDS: tuple[SectionKind, ...] = (
    "summary", "key_points", "results", "incidents", "points_to_make", "background", "disagreement", "reading_list",
    "notes", "own",
)  # fmt: skip
DISCLOSURE_WORDS: dict[Disclosure, str] = {
    "": marked("not marked"),
    "free": marked("may be used freely"),
    "closed": marked("not to be disclosed"),
}


@dataclasses.dataclass(frozen=True, slots=True)
class ElectionKey:
    """An election as one names it, the same in each edition of a bundle."""

    body: str
    country: str
    held_on: str
    round: int

    @classmethod
    def of(cls, election: Election) -> "ElectionKey":
        """The key of a bundle's election."""
        return cls(election.body, election.country or "", election.held_on or "", election.round)


@dataclasses.dataclass(frozen=True, slots=True)
class FigureKey:
    """Which of the figures that stand in one passage: `party` is empty for turnout."""

    measure: Measure
    party: str
    printed: str


@dataclasses.dataclass(frozen=True, slots=True)
class Item:
    """One piece of a draft.

    `anchors` are the passages it stands on: of a quote one a paragraph, of an incident its tellings, of a note those
    that its text cites as ⟦1⟧, ⟦2⟧ …, of a summary its article. `text` is the user's own. A summary has `length`
    sentences or printed lines, of which `chosen` are the user's choice where there is one. An incident `began_on` the
    day (YYYY-MM-DD) that tells it from others in the same sentence.
    """

    id: str
    kind: ItemKind
    anchors: tuple[Anchor, ...] = ()
    text: str = ""
    elections: tuple[ElectionKey, ...] = ()
    part: ElectionPart | None = None
    figure: FigureKey | None = None
    length: int = 0
    unit: Unit = "sentences"
    chosen: tuple[Anchor, ...] = ()
    began_on: str = ""
    disclosure: Disclosure = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Section:
    """A headed part; `heading` is the user's own wording, empty for the usual one of its kind."""

    id: str
    kind: SectionKind
    heading: str = ""
    items: tuple[Item, ...] = ()

    def title(self, said: Phrases) -> str:
        """Its heading in a language."""
        if self.heading or self.kind == "own":
            return self.heading
        named: str = getattr(said, self.kind)
        return named


@dataclasses.dataclass(frozen=True, slots=True)
class Draft:
    """A whole draft; `limit` is the number of pages it must fit on, 0 for any; `template` names what it was begun from.

    The letters among `by_code` are printed as their codes.
    """

    title: str
    front: Front = dataclasses.field(default_factory=Front)
    sections: tuple[Section, ...] = ()
    subtitle: str = ""
    language: str = "en"
    paper: Paper = "a4"
    limit: int = 2
    template: str = ""
    by_code: str = ""

    def item(self, item_id: str) -> Item | None:
        """The item with an id."""
        return next((item for section in self.sections for item in section.items if item.id == item_id), None)

    def section_of(self, item_id: str) -> Section | None:
        """The section that holds an item."""
        return next((s for s in self.sections if any(item.id == item_id for item in s.items)), None)

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in the order in which they are printed."""
        return tuple(item for section in self.sections for item in section.items)
