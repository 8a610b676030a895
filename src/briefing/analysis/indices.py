"""How far seats depart from votes, and how many parties count."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analysis.findings import is_plausible, parties_in_words
from briefing.analysis.results import PartyResult
from briefing.wording import counted, number, tr

_NEARLY_ALL = 0.9
"""The part of the whole that must be stated before an index says anything."""


@dataclass(frozen=True, slots=True)
class Index:
    """One index with the number of parties it was computed from, and how what is not stated was treated."""

    name: str
    value: float
    parties: int
    ground: str


def gallagher(votes: Sequence[float], seats: Sequence[float]) -> float | None:
    """Gallagher's least squares index, from 0 (proportional) to 100, of shares in per cent of the same parties.

    Source: M. Gallagher, Electoral Studies 10 (1991). None where there is nothing to compare.

    >>> round(gallagher([80.99, 7.47, 7.19], [84.69, 8.16, 7.14]), 2)
    2.66
    """
    if not votes or len(votes) != len(seats):
        return None
    return math.sqrt(sum((vote - seat) ** 2 for vote, seat in zip(votes, seats, strict=True)) / 2)


def loosemore_hanby(votes: Sequence[float], seats: Sequence[float]) -> float | None:
    """The Loosemore-Hanby index: the part of the seats, in per cent, that other parties have than votes would give.

    Source: J. Loosemore and V. Hanby, British Journal of Political Science 1 (1971). None where there is nothing to
    compare.

    >>> loosemore_hanby([50.0, 50.0], [60.0, 40.0])
    10.0
    """
    if not votes or len(votes) != len(seats):
        return None
    return sum(abs(vote - seat) for vote, seat in zip(votes, seats, strict=True)) / 2


def effective_parties(shares: Sequence[float]) -> float | None:
    """The effective number of parties of shares in per cent of the whole; what is left out counts as dispersed.

    Source: M. Laakso and R. Taagepera, Comparative Political Studies 12 (1979). None where no share is above nought.

    >>> effective_parties([50, 50])
    2.0
    """
    squares = sum((share / 100) ** 2 for share in shares if share > 0)
    return 1 / squares if squares else None


def indices(parties: Sequence[PartyResult], seats_total: int | None) -> list[Index]:
    """The indices of an election, where the sources give at least nine tenths of the whole.

    What is missing of the votes is taken for one more party without seats by the indices of disproportionality, and for
    very many small ones by the effective number of parties.
    """
    plausible = [party for party in parties if is_plausible(party)]
    votes = {party.entity_id: party.percent[0].value for party in plausible if party.percent}
    won = {party.entity_id: party.seats[0].value for party in plausible if party.seats}
    stated_seats = sum(won.values())
    seats = {party: count / (stated_seats or 1) * 100 for party, count in won.items()}
    knows_votes = len(votes) > 1 and _NEARLY_ALL * 100 <= sum(votes.values()) <= 101
    knows_seats = len(won) > 1 and stated_seats >= _NEARLY_ALL * (seats_total or stated_seats)
    found: list[tuple[str, float | None, int, str]] = []
    if knows_votes and knows_seats and seats.keys() <= votes.keys():
        found += _disproportion(votes, seats)
    if knows_votes:
        rest = _rest(votes)
        ground = (
            tr("shares; {number} points not stated are counted as very many small parties", number=rest)
            if rest
            else tr("shares")
        )
        found.append((tr("Effective parties, votes"), effective_parties(list(votes.values())), len(votes), ground))
    if knows_seats:
        seats_said = round(stated_seats)
        ground = (
            counted("{n} seat stated of {total}", "{n} seats stated of {total}", seats_said, total=number(seats_total))
            if seats_total
            else counted("{n} seat stated", "{n} seats stated", seats_said)
        )
        found.append((tr("Effective parties, seats"), effective_parties(list(seats.values())), len(seats), ground))
    return [
        Index(name, value, count, tr("From {parties}: {what}.", parties=parties_in_words(count), what=ground))
        for name, value, count, ground in found
        if value is not None
    ]


def _disproportion(votes: dict[int, float], seats: dict[int, float]) -> list[tuple[str, float | None, int, str]]:
    others = max(100 - sum(votes.values()), 0.0)
    shares, held = [*votes.values(), others], [*(seats.get(party, 0.0) for party in votes), 0.0]
    rest = _rest(votes)
    ground = (
        tr("shares against seats; {number} points not stated are counted as one party without seats", number=rest)
        if rest
        else tr("shares against seats")
    )
    return [
        ("Gallagher", gallagher(shares, held), len(votes), ground),
        ("Loosemore–Hanby", loosemore_hanby(shares, held), len(votes), ground),
    ]


def _rest(votes: dict[int, float]) -> str:
    """How many points of the shares are stated nowhere; nothing where rounding explains them."""
    missing = 100 - sum(votes.values())
    return number(missing, 2) if missing >= 0.05 else ""
