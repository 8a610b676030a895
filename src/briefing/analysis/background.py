"""What the checks hold an election's figures against, beside the figures themselves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from briefing.analysis.claims import Count
from briefing.bundle.records import Election, Figure, Passage


@dataclass(frozen=True, slots=True)
class Roll:
    """A number of registered voters, with the words that state it and who says it."""

    count: Count
    passage: Passage
    who: str


@dataclass(frozen=True, slots=True)
class Background:
    """Who says a figure (by article id), its sentence (by figure id), the voters' roll, the other votes for the body.

    `pinned` are the ids of the figures that the user chose to use where sources disagree.
    """

    who: Mapping[int, str] = field(default_factory=dict)
    sentences: Mapping[int, str] = field(default_factory=dict)
    rolls: Sequence[Roll] = ()
    others: Sequence[tuple[Election, Sequence[Figure]]] = ()
    pinned: frozenset[int] = frozenset()


NO_BACKGROUND = Background()
