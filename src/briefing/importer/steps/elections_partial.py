"""Votes for one seat or some constituencies, and votes held once more: elections of their own, beside the general one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.importer.dates import DateExpression
from briefing.importer.dates.words import MONTH_NAMES
from briefing.importer.guarded import guarded
from briefing.importer.steps.elections import polling_day_of

_I = re.IGNORECASE
_NOT_A_PLACE = rf"(?!(?:{'|'.join(MONTH_NAMES)}|The|In|On|At|A|An|This|That|Its|Mr|Mrs|Ms)\b)"
_PLACE = rf"(?P<place>{_NOT_A_PLACE}[A-ZÀ-ÞЀ-Я][\w'’-]*(?:[ -](?:de|la|del|do|da|el|al|of|and)?\s?{_NOT_A_PLACE}[A-ZÀ-ÞЀ-Я][\w'’-]*){{0,3}})"
_SEAT_WORDS = r"(?:(?:the|its|a)\s+)?(?:(?:vacant|empty|single|one)\s+)?(?:(?:seat|constituency|riding|district|ward|division)\s+(?:of|in|for)\s+)?"
_NOUN = r"(?:by-?\s?elections?|bye-?elections?)"
BY_ELECTION = guarded(rf"\b{_NOUN}\b", _I)
_WHERE = (
    re.compile(rf"\b[Bb]ye?-?\s?elections?\s+(?:in|at|for|to)\s+{_SEAT_WORDS}(?:the\s+)?{_PLACE}"),
    re.compile(rf"{_PLACE}(?:['’]s)?\s+(?:seat\s+|constituency\s+)?[Bb]ye?-?\s?elections?\b"),
    re.compile(rf"\b[Bb]ye?-?\s?elections?\b[^.;]{{0,60}}?\b(?:in|at|for)\s+{_SEAT_WORDS}(?:the\s+)?{_PLACE}"),
)
_SEAT_FILLED = re.compile(
    rf"\b(?:[Vv]oters|[Ee]lectors|[Pp]eople) (?:of|in|from) (?:the )?{_PLACE}\b[^.;]{{0,40}}\b(?:filled|to fill|fill|chose|elected)\b[^.;]{{0,30}}\b(?:the|a|its|their) (?:vacant |empty )?(?:seat|vacancy|(?:new )?(?:deputy|member|MP))\b(?!s)"
)
_AGAIN_IN_PARTS = guarded(
    r"\b(?:repeat(?:ed)?|re-?run|fresh|new|partial|supplementary|second)\s+(?:parliamentary\s+)?(?:elections?|vote|voting|polls?|polling|ballots?)\b"
    r"[^.;]{0,40}\b(?:in|at)\b[^.;]{0,30}\b(?:constituenc\w+|districts?|precincts?|seats?|polling stations)\b",
    _I,
)
REPEATED = re.compile(
    r"\b(?:the|a|its|this|that|each) (?:repeat|re-?run)\b"
    r"|\b(?:repeat(?:ed)?|re-?run|fresh) (?:presidential |parliamentary |general )?(?:elections?|vote|voting|polls?|ballot|run-?off|(?:second |first )?round|contest)\b",
    _I,
)
"""A vote that is held once more, the first having been annulled."""
_WHOLE = guarded(
    r"\b(?:general|parliamentary|presidential|legislative|national|federal|last|previous|main|full|nationwide|country-?wide) (?:elections?|vote|poll|contest)\b"
    r"|\bnationwide\b",
    _I,
)


@dataclass(frozen=True, slots=True)
class PartialVote:
    """A vote in a part of the country: what it is called, and its day, None where nothing says so."""

    label: str
    held_on: str | None

    def body(self, chamber: str) -> str:
        """What was elected: a seat of a chamber."""
        return f"{chamber} ({self.label})"


def partial_vote(words: str) -> str | None:
    """What a sentence calls a vote for one seat, or a repeat in some constituencies; None where it tells of none.

    >>> partial_vote("In the by-election in North Ruvo on 3 May turnout was low")
    'by-election, North Ruvo'
    >>> partial_vote("Repeat elections in five constituencies were held"), partial_vote("The general election was held")
    ('repeat vote', None)
    >>> partial_vote("Voters in Amery filled the seat of the late deputy"), partial_vote("By-elections are not provided for")
    ('by-election, Amery', 'by-election')
    """
    if BY_ELECTION.search(words):
        found = next((match for pattern in _WHERE if (match := pattern.search(words))), None)
        return f"by-election, {found['place']}" if found else "by-election"
    filled = _SEAT_FILLED.search(words)
    if filled:
        return f"by-election, {filled['place']}"
    again = _AGAIN_IN_PARTS.search(words)
    return "repeat vote" if again else None


def follow_partial(
    words: str, dates: Sequence[DateExpression], start: int, end: int, known: PartialVote | None
) -> PartialVote | None:
    """The partial vote that a sentence `[start, end)` tells of or goes on about, None where it is about the whole country."""
    label = partial_vote(words)
    if label is None:
        return None if _WHOLE.search(words) else known
    days = [day for d in dates if start <= d.start and d.end <= end and (day := polling_day_of(d))]
    if (
        known
        and label in (known.label, "by-election", "repeat vote")
        and label.split(",")[0] == known.label.split(",")[0]
    ):
        return known if known.held_on or not days else PartialVote(known.label, days[-1])
    return PartialVote(label, days[-1] if days else None)
