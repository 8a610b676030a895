"""Which happenings that several sources tell are the same.

Compared are only tellings of the same days and category by sources on the same country, and of these only such as share
a name or a telling word that few of them have, so that the work stays near-linear.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from briefing.importer.model import FoundDoubt, FoundIncident, Handed
from briefing.importer.spill import sorted_on_disk
from briefing.importer.steps.groups import Groups
from briefing.importer.steps.merged import MergedDoubt
from briefing.importer.steps.names_lexicon import FUNCTION_WORDS, MONTHS, WEEKDAYS, fold

_WORD = re.compile(r"[^\W\d_]{4,}")
_EMPTY = (
    FUNCTION_WORDS
    | MONTHS
    | WEEKDAYS
    | frozenset(["according", "which", "were", "been", "also", "after", "before", "during", "year", "day"])
)
_STEM = 6
_FEW = 30
"""A word or name that more tellings of one day share tells them apart no longer."""


@dataclass(frozen=True, slots=True)
class Told(Handed):
    """One happening as one source tells it.

    `names` are the merged entities it concerns, `people` those of them that are persons; `text` is its tellings' text,
    `named` the forms of its names in that source.
    """

    source: int
    incident: FoundIncident
    home: str | None
    names: frozenset[int]
    people: frozenset[int]
    text: str
    named: str

    @property
    def words(self) -> frozenset[str]:
        """The stems of its telling words, dates aside."""
        return _stems(self.text)

    @property
    def name_words(self) -> frozenset[str]:
        """The stems of the words of its names."""
        return _stems(self.named)


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in map(fold, _WORD.findall(text)) if word not in _EMPTY)


def group_incidents(told: Iterable[Told], count: int) -> tuple[Groups, list[MergedDoubt]]:
    """Group the `count` happenings of all sources; those that may be the same, but need not be, are doubted."""
    groups = Groups(count)
    doubts: dict[int, MergedDoubt] = {}
    by_days = sorted_on_disk(((_days(each), i, each) for i, each in enumerate(told)), key=itemgetter(0, 1))
    for _, members in groupby(by_days, key=itemgetter(0)):
        _group_within({i: each for _, i, each in members}, groups, doubts)
    return groups, [doubts[j] for j in sorted(doubts)]


def _days(told: Told) -> tuple[str, ...]:
    """What two tellings of the same have in common: the days, the category and the country."""
    incident = told.incident
    return incident.start_on, incident.end_on, incident.category, told.home or f"only {told.source}"


def _group_within(told: dict[int, Told], groups: Groups, doubts: dict[int, MergedDoubt]) -> None:
    """Group the happenings of the same days, category and country."""
    sources = {i: {each.source} for i, each in told.items()}
    for likeness, i, j in sorted(_pairs(told), key=lambda pair: (-pair[0], pair[1:])):
        one, other = groups.root(i), groups.root(j)
        if one == other or sources[one] & sources[other]:
            continue
        if likeness >= 1:
            groups.join(one, other)
            sources[min(one, other)] |= sources[max(one, other)]
        elif j not in doubts:
            doubts[j] = _doubt(told[i], told[j])


def _pairs(told: dict[int, Told]) -> Iterator[tuple[float, int, int]]:
    """Pairs of different sources that share something few have, with their likeness: from 1 on they are the same."""
    if len({each.source for each in told.values()}) < 2:
        return
    holders: dict[str | int, list[int]] = defaultdict(list)
    words = {i: each.words for i, each in told.items()}
    for i in told:
        for word in sorted(words[i]):
            holders[word].append(i)
        for name in sorted(told[i].names):
            holders[name].append(i)
    seen = set()
    for holding in holders.values():
        if 2 <= len(holding) <= _FEW:
            for at, i in enumerate(holding):
                for j in holding[at + 1 :]:
                    if told[i].source != told[j].source and (i, j) not in seen:
                        seen.add((i, j))
                        likeness = _likeness(told[i], told[j], words[i], words[j])
                        if likeness > 0.5:
                            yield likeness, i, j


def _likeness(one: Told, other: Told, mine: frozenset[str], theirs: frozenset[str]) -> float:
    """1 and more: the same happening; from 0.5 on: perhaps the same."""
    shared = len(mine & theirs)
    smaller = min(len(mine), len(theirs)) or 1
    overlap = shared / smaller
    people, names = len(one.people & other.people), len(one.names & other.names)
    exact = one.incident.precision in ("day", "range")
    by_words = overlap * 2 if shared >= 4 else overlap
    by_names = 0.0
    if exact and (people or names >= 2):
        plain = len((mine & theirs) - one.name_words - other.name_words)
        by_names = (plain / smaller + 0.2) * 2.2
    likeness = max(by_words, by_names)
    return likeness if exact else likeness * 0.8


def _doubt(one: Told, other: Told) -> MergedDoubt:
    message = (
        f"“{other.incident.headline}” may be the same happening as “{one.incident.headline}” in another source:"
        f" both tell of {other.incident.date_text}."
    )
    return MergedDoubt(
        other.source, FoundDoubt("same-incident?", message, other.incident.spans[0] if other.incident.spans else None)
    )
