"""What several sources say together: which of their facts are one, and which of them speaks for all.

The facts themselves stay with their sources; here are only their numbers, so that thousands of sources can be merged.
"""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from briefing.importer.model import FoundDoubt


@dataclass(frozen=True, slots=True)
class Numbering:
    """The facts of one kind, numbered through all sources from 0; `starts` has the number of each source's first one."""

    starts: Sequence[int]

    @classmethod
    def of(cls, counts: Iterable[int]) -> "Numbering":
        """The numbering where each source has so many facts.

        >>> numbering = Numbering.of([2, 0, 3])
        >>> numbering.number(2, 1), len(numbering)
        (3, 5)
        """
        return cls(array("l", accumulate(counts, initial=0)))

    def __len__(self) -> int:
        return self.starts[-1]

    def number(self, source: int, index: int) -> int:
        """The number of a source's fact."""
        return self.starts[source] + index


NOTHING = Numbering.of(())


@dataclass(frozen=True, slots=True)
class Joined:
    """What becomes of the facts of one kind: `into` has the merged fact for each, `voices` for each merged one the fact
    that speaks for it.
    """

    numbering: Numbering = NOTHING
    into: Sequence[int] = ()
    voices: Sequence[int] = ()

    def merged(self, source: int, index: int) -> int:
        """The merged fact that a source's fact goes into."""
        return self.into[self.numbering.number(source, index)]

    def speaks(self, source: int, index: int) -> bool:
        """Whether a source's fact speaks for its merged one."""
        number = self.numbering.number(source, index)
        return self.voices[self.into[number]] == number


@dataclass(frozen=True, slots=True)
class MergedElection:
    """One election of which one source or several have figures."""

    body: str
    country: str | None
    held_on: str | None
    round: int
    seats_total: int | None


@dataclass(frozen=True, slots=True)
class MergedDoubt:
    """A doubt about one source's being told the same as another; `source` is its index."""

    source: int
    doubt: FoundDoubt


@dataclass(frozen=True, slots=True)
class Merged:
    """Which facts of all sources are one, and what is doubtful about that, by source; merged incidents are in order of days."""

    entities: Joined = Joined()
    elections: Joined = Joined()
    told_elections: tuple[MergedElection, ...] = ()
    incidents: Joined = Joined()
    doubts: Mapping[int, tuple[FoundDoubt, ...]] = field(default_factory=dict)
