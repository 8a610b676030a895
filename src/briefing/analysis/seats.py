"""How seats follow from votes under the common rules, in exact arithmetic, and which rules fit a reported result.

Votes are exact fractions (counts or shares in any one unit). A rule fits a result when the result is what it gives;
several rules often give the same, so a fit never says that the rule was used.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import heapify, heapreplace
from itertools import permutations
from typing import Literal

Rule = Literal["hare", "droop", "d-hondt", "sainte-lague"]
RULES: tuple[Rule, ...] = ("hare", "droop", "d-hondt", "sainte-lague")
RULE_NAMES: dict[Rule, str] = {
    "hare": "Hare",
    "droop": "Droop",
    "d-hondt": "D'Hondt",
    "sainte-lague": "Sainte-Laguë",
}
QUOTA_RULES: tuple[Rule, ...] = ("hare", "droop")
"""The rules of the largest remainder, named by their quota."""
MOST_PARTIES = 60
"""From more parties with seats on, nothing is recomputed."""

_DIVISORS: dict[Rule, Callable[[int], int]] = {"d-hondt": lambda won: won + 1, "sainte-lague": lambda won: 2 * won + 1}


@dataclass(frozen=True, slots=True)
class Allocation:
    """Seats in the order of the votes; `is_tied` where only a lot could decide and the earlier party was taken."""

    seats: tuple[int, ...]
    is_tied: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """What one rule gives, whether that is the reported result, and whether every rounding of the votes gives it."""

    rule: Rule
    seats: tuple[int, ...]
    fits: bool
    is_stable: bool


def allocate(rule: Rule, votes: Sequence[Fraction], seats: int, threshold: Fraction = Fraction(0)) -> Allocation:
    """Give out `seats` by a rule among the parties whose votes reach `threshold` (in the votes' own unit).

    Nobody gets a seat where no votes are left to count. Negative votes count as none.

    >>> allocate("hare", [Fraction(8099), Fraction(747), Fraction(719)], 98).seats
    (83, 8, 7)
    >>> allocate("d-hondt", [Fraction(8099), Fraction(747), Fraction(719)], 98).seats
    (84, 7, 7)
    """
    counted = [vote if vote >= threshold and vote > 0 else Fraction(0) for vote in votes]
    if seats <= 0 or not any(counted):
        return Allocation(tuple(0 for _ in votes))
    if rule in _DIVISORS:
        return _by_averages(counted, seats, _DIVISORS[rule])
    return _by_remainders(counted, seats, seats if rule == "hare" else seats + 1)


def _by_averages(votes: Sequence[Fraction], seats: int, divisor: Callable[[int], int]) -> Allocation:
    """Each seat to the highest average; starts from the whole quotas below, which no such rule undercuts."""
    total = sum(votes)
    won = [max(int(vote * seats / total) - len(votes), 0) for vote in votes]
    queue = [(-vote / divisor(own), index) for index, (vote, own) in enumerate(zip(votes, won, strict=True))]
    heapify(queue)
    average = None
    for _ in range(seats - sum(won)):
        average, index = queue[0]
        won[index] += 1
        heapreplace(queue, (-votes[index] / divisor(won[index]), index))
    return Allocation(tuple(won), is_tied=queue[0][0] == average)


def _by_remainders(votes: Sequence[Fraction], seats: int, quotas: int) -> Allocation:
    """Whole quotas first, the rest by largest remainder.

    The quota is the votes through `quotas`, unrounded, since shares have no whole votes to round to.
    """
    total = sum(votes)
    exact = [vote * quotas / total for vote in votes]
    won = [int(quota) for quota in exact]
    remainders = [quota - own for quota, own in zip(exact, won, strict=True)]
    left = seats - sum(won)
    if left < 0:  # votes that are whole Droop quotas exactly fill one seat too many
        loser = min((index for index, own in enumerate(won) if own), key=lambda index: votes[index])
        won[loser] -= 1
        return Allocation(tuple(won), is_tied=True)
    order = sorted(range(len(votes)), key=lambda index: -remainders[index])
    is_tied = 0 < left < len(votes) and remainders[order[left - 1]] == remainders[order[left]]
    for index in order[:left]:
        won[index] += 1
    return Allocation(tuple(won), is_tied)


def fit(rule: Rule, votes: Sequence[Fraction], reported: Sequence[int], half_units: Sequence[Fraction]) -> Fit:
    """Hold a reported result against a rule; `half_units` is how far rounding may have moved each vote.

    Which result a rule gives is a set of linear inequalities between pairs of parties, so the worst corner of all
    roundings is found exactly. A tie that the rule leaves to the lot counts as fitting, not as stable.
    """
    given = allocate(rule, votes, sum(reported))
    no_rounding = [Fraction(0)] * len(votes)
    fits = _worst(rule, votes, reported, no_rounding) <= 0 and any(votes)
    is_stable = fits and _worst(rule, votes, reported, half_units) < 0
    return Fit(rule, tuple(reported) if fits else given.seats, fits, is_stable)


def _worst(rule: Rule, votes: Sequence[Fraction], seats: Sequence[int], half: Sequence[Fraction]) -> Fraction:
    """The largest left side of the rule's inequalities over all roundings; the result holds where it is negative."""
    worst = Fraction(-1)
    divisor = _DIVISORS.get(rule)
    total, spread = sum(votes, Fraction(0)), sum(half, Fraction(0))
    quotas = sum(seats) + (1 if rule == "droop" else 0)
    for i, j in permutations(range(len(votes)), 2):
        if divisor is None:
            # remainders differ by at most one: (v_i - v_j) * quotas - (1 + a_i - a_j) * total <= 0
            lead = 1 + seats[i] - seats[j]
            side = (votes[i] - votes[j]) * quotas - lead * total
            side += abs(lead) * (spread - half[i] - half[j])
            side += abs(quotas - lead) * half[i] + abs(quotas + lead) * half[j]
        elif seats[i] == 0:
            continue
        else:
            # the last seat of i was worth no less than one more of j: v_j * d(a_i - 1) - v_i * d(a_j) <= 0
            mine, theirs = divisor(seats[i] - 1), divisor(seats[j])
            side = (votes[j] + half[j]) * mine - (votes[i] - half[i]) * theirs
        worst = max(worst, side)
    return worst
