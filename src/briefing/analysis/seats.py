"""How seats follow from votes under the common rules, in exact arithmetic, and which rules fit a reported result.

Votes are exact fractions (counts or shares in any one unit). A rule fits a result when the result is what it gives;
several rules often give the same, so a fit never says that the rule was used. Rules: M. Gallagher and P. Mitchell,
The Politics of Electoral Systems (2005), appendix A; M. Balinski and H. Young, Fair Representation (1982).
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import heapify, heapreplace
from itertools import permutations
from typing import Literal

from briefing.wording import marked, tr

Rule = Literal[
    "hare", "droop", "hagenbach-bischoff", "imperiali",
    "d-hondt", "sainte-lague", "modified-sainte-lague", "huntington-hill", "adams",
]  # fmt: skip
_RULE_NAMES: dict[Rule, str] = {
    "hare": "Hare",
    "droop": "Droop",
    "hagenbach-bischoff": "Hagenbach-Bischoff",
    "imperiali": "Imperiali",
    "d-hondt": "D'Hondt",
    "sainte-lague": "Sainte-Laguë",
    "modified-sainte-lague": marked("modified Sainte-Laguë"),
    "huntington-hill": "Huntington-Hill",
    "adams": "Adams",
}
RULES: tuple[Rule, ...] = tuple(_RULE_NAMES)
QUOTA_RULES: tuple[Rule, ...] = ("hare", "droop", "hagenbach-bischoff", "imperiali")
"""The rules of the largest remainder, named by their quota."""
MOST_PARTIES = 60
"""From more parties with seats on, nothing is recomputed."""
MOST_SEATS = 100_000
"""Above so many seats nothing is recomputed: no house is as large."""

_MORE_SEATS = {"hare": 0, "droop": 1, "hagenbach-bischoff": 1, "imperiali": 2}
"""The quota is the votes through the seats and so many more."""
_FORMULAS: dict[Rule, str] = {
    "hare": marked("votes ÷ seats"),
    "droop": marked("votes ÷ (seats + 1), and one more vote"),
    "hagenbach-bischoff": marked("votes ÷ (seats + 1)"),
    "imperiali": marked("votes ÷ (seats + 2)"),
    "d-hondt": "1, 2, 3, …",
    "sainte-lague": "1, 3, 5, …",
    "modified-sainte-lague": "1.4, 3, 5, …",
    "huntington-hill": marked("√(n × (n + 1)), the first seat free"),
    "adams": marked("0, 1, 2, …, the first seat free"),
}
_DIVISORS: dict[Rule, Callable[[int], int]] = {
    "d-hondt": lambda won: won + 1,
    "sainte-lague": lambda won: 2 * won + 1,
    "modified-sainte-lague": lambda won: 10 * won + 5 if won else 7,
    "huntington-hill": lambda won: won * (won + 1),
    "adams": lambda won: won,
}
"""By what the votes are divided for the next seat, in whole numbers; Huntington-Hill's as a square, as its votes are."""


@dataclass(frozen=True, slots=True)
class Allocation:
    """Seats in the order of the votes.

    `is_tied` where only a lot could decide and the earlier party was taken; `excess` counts the seats that whole
    quotas would give out beyond the house, which the rule itself does not settle: the least remainders lose them.
    """

    seats: tuple[int, ...]
    is_tied: bool = False
    excess: int = 0


@dataclass(frozen=True, slots=True)
class Fit:
    """What one rule gives, whether that is the reported result, and whether every rounding of the votes gives it.

    `excess` as in `Allocation`: such a rule fits nothing.
    """

    rule: Rule
    seats: tuple[int, ...]
    fits: bool
    is_stable: bool
    excess: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """How one party comes to its seats: `whole` by `exact` quotas or divided votes, `extra` by what was left over.

    Of a quota rule `exact` is how often the quota goes into the votes; of a divisor rule it is the average that won
    the party its last seat, and `left` the one that would have won it one more (none where a first seat is free).
    """

    votes: Fraction
    exact: Fraction | None
    left: Fraction | None
    whole: int
    extra: int

    @property
    def seats(self) -> int:
        """All of them."""
        return self.whole + self.extra


@dataclass(frozen=True, slots=True)
class Steps:
    """A rule's computation: the quota (none of a divisor rule), a row for each party, and the rule's formula."""

    rule: Rule
    formula: str
    quota: Fraction | None
    rows: tuple[Step, ...]
    is_tied: bool
    excess: int


def rule_name(rule: Rule) -> str:
    """A rule as it is called in the user's language."""
    return tr(_RULE_NAMES[rule])


def allocate(rule: Rule, votes: Sequence[Fraction], seats: int, threshold: Fraction = Fraction(0)) -> Allocation:
    """Give out `seats` by a rule among the parties whose votes reach `threshold` (in the votes' own unit).

    Nobody gets a seat where no votes are left to count. Negative votes count as none.

    >>> allocate("hare", [Fraction(8099), Fraction(747), Fraction(719)], 98).seats
    (83, 8, 7)
    >>> allocate("d-hondt", [Fraction(8099), Fraction(747), Fraction(719)], 98).seats
    (84, 7, 7)
    """
    counted = _counted(votes, threshold)
    if seats <= 0 or not any(counted):
        return Allocation(tuple(0 for _ in votes))
    if rule in _DIVISORS:
        return _by_averages(rule, counted, seats)
    return _by_remainders(counted, seats, quota(rule, counted, seats))


def _counted(votes: Sequence[Fraction], threshold: Fraction) -> list[Fraction]:
    return [vote if vote >= threshold and vote > 0 else Fraction(0) for vote in votes]


def quota(rule: Rule, votes: Sequence[Fraction], seats: int) -> Fraction:
    """The votes that a whole seat costs under a rule of the largest remainder.

    Droop's is the next whole vote above the votes through one seat more. Shares, and votes fewer than the square of the
    seats, have no whole votes that could matter: there it is Hagenbach-Bischoff's, and the two cannot be told apart.
    """
    exact = sum(votes, Fraction(0)) / (seats + _MORE_SEATS[rule])
    is_counted = all(vote.denominator == 1 for vote in votes) and exact >= seats + 1
    return Fraction(math.floor(exact) + 1) if rule == "droop" and is_counted else exact


def _priority(rule: Rule, votes: Fraction, won: int) -> tuple[int, Fraction]:
    """What a party's claim to its next seat weighs; a seat that is free for all goes before any other."""
    divisor = _DIVISORS[rule](won)
    strength = votes * votes if rule == "huntington-hill" else votes
    return (1, votes) if divisor == 0 else (0, strength / divisor)


def _by_averages(rule: Rule, votes: Sequence[Fraction], seats: int) -> Allocation:
    """Each seat to the highest average; starts from the whole quotas below, which no such rule undercuts by more."""
    total = sum(votes)
    won = [max(int(vote * seats / total) - len(votes), 0) if vote else 0 for vote in votes]
    queue = [(_negative(_priority(rule, vote, won[i])), i) for i, vote in enumerate(votes) if vote]
    heapify(queue)
    last = None
    for _ in range(seats - sum(won)):
        last, index = queue[0]
        won[index] += 1
        heapreplace(queue, (_negative(_priority(rule, votes[index], won[index])), index))
    return Allocation(tuple(won), is_tied=queue[0][0] == last)


def _negative(priority: tuple[int, Fraction]) -> tuple[int, Fraction]:
    return -priority[0], -priority[1]


def _by_remainders(votes: Sequence[Fraction], seats: int, quota: Fraction) -> Allocation:
    """Whole quotas first, the rest by largest remainder."""
    exact = [vote / quota for vote in votes]
    won = [int(share) for share in exact]
    remainders = [share - own for share, own in zip(exact, won, strict=True)]
    left = seats - sum(won)
    order = sorted(range(len(votes)), key=lambda index: -remainders[index])
    if left < 0:
        return _without_excess(won, remainders, -left)
    is_tied = 0 < left < len(votes) and remainders[order[left - 1]] == remainders[order[left]]
    for index in order[:left]:
        won[index] += 1
    return Allocation(tuple(won), is_tied)


def _without_excess(won: list[int], remainders: Sequence[Fraction], excess: int) -> Allocation:
    """Seats taken back where whole quotas fill more than the house: votes that are whole quotas exactly, a small quota."""
    for _ in range(excess):
        loser = min((index for index, own in enumerate(won) if own), key=lambda index: (remainders[index], won[index]))
        won[loser] -= 1
    return Allocation(tuple(won), is_tied=True, excess=excess)


def steps(rule: Rule, votes: Sequence[Fraction], seats: int) -> Steps:
    """The computation of a rule, party by party, in the order of the votes."""
    counted = _counted(votes, Fraction(0))
    given = allocate(rule, counted, seats)
    if seats <= 0 or not any(counted):
        rows = tuple(Step(vote, None, None, 0, 0) for vote in counted)
        return Steps(rule, _FORMULAS[rule], None, rows, is_tied=False, excess=0)
    if rule in _DIVISORS:
        rows = tuple(_average(rule, vote, won) for vote, won in zip(counted, given.seats, strict=True))
        return Steps(rule, _FORMULAS[rule], None, rows, given.is_tied, given.excess)
    price = quota(rule, counted, seats)
    rows = tuple(_quotas(vote, vote / price, won) for vote, won in zip(counted, given.seats, strict=True))
    return Steps(rule, _FORMULAS[rule], price, rows, given.is_tied, given.excess)


def _quotas(votes: Fraction, exact: Fraction, seats: int) -> Step:
    return Step(votes, exact, exact - int(exact), int(exact), seats - int(exact))


def _average(rule: Rule, votes: Fraction, seats: int) -> Step:
    return Step(votes, _divided(rule, votes, seats - 1), _divided(rule, votes, seats), seats, 0)


def _divided(rule: Rule, votes: Fraction, won: int) -> Fraction | None:
    """Votes through the divisor of the next seat, as the rule's own name for it has it."""
    if won < 0 or (divisor := _DIVISORS[rule](won)) == 0:
        return None
    if rule == "huntington-hill":
        return votes / Fraction(math.isqrt(divisor * 10**12), 10**6)
    return votes * (5 if rule == "modified-sainte-lague" else 1) / divisor


def fit(rule: Rule, votes: Sequence[Fraction], reported: Sequence[int], half_units: Sequence[Fraction]) -> Fit:
    """Hold a reported result against a rule; `half_units` is how far rounding may have moved each vote.

    Which result a rule gives is a set of inequalities between pairs of parties, so the worst corner of all roundings is
    found exactly. A tie that the rule leaves to the lot counts as fitting, not as stable.
    """
    given = allocate(rule, votes, sum(reported))
    none = [Fraction(0)] * len(votes)
    fits = any(vote > 0 for vote in votes) and _worst(rule, votes, reported, none) <= 0
    is_stable = fits and _worst(rule, votes, reported, half_units) < 0
    return Fit(rule, tuple(reported) if fits else given.seats, fits, is_stable, 0 if fits else given.excess)


def _worst(rule: Rule, votes: Sequence[Fraction], seats: Sequence[int], half: Sequence[Fraction]) -> int:
    """The largest left side of the rule's inequalities over all roundings; the result holds where it is negative.

    Votes are counted in a unit so small that all are whole: integers compare much faster than fractions.
    """
    counted = [i for i, vote in enumerate(votes) if vote > 0 or half[i] or seats[i]]
    unit = math.lcm(*(number.denominator for i in counted for number in (votes[i], half[i])))
    own, slack = [int(votes[i] * unit) for i in counted], [int(half[i] * unit) for i in counted]
    won = [seats[i] for i in counted]
    if rule in _DIVISORS:
        return _worst_average(rule, own, won, slack)
    parts = sum(won) + _MORE_SEATS[rule]
    total = sum(own)
    if rule == "droop" and not any(slack):
        # a quota in whole votes: no share of the votes' sum, but known exactly
        price = quota(rule, [votes[i] for i in counted], sum(won)) * parts * unit
        scale = price.denominator
        return _worst_remainder([vote * scale for vote in own], won, slack, parts, price.numerator)
    return _worst_remainder(own, won, slack, parts, total)


def _worst_average(rule: Rule, votes: Sequence[int], seats: Sequence[int], half: Sequence[int]) -> int:
    """The last seat of i was worth no less than one more of j: v_j × d(a_i − 1) − v_i × d(a_j) ≤ 0."""
    divisor = _DIVISORS[rule]
    power = 2 if rule == "huntington-hill" else 1
    worst = -1
    low = [max(vote - slack, 0) for vote, slack in zip(votes, half, strict=True)]
    high = [vote + slack for vote, slack in zip(votes, half, strict=True)]
    last = [divisor(own - 1) if own else 0 for own in seats]
    following = [divisor(own) for own in seats]
    for i, j in permutations(range(len(votes)), 2):
        if seats[i] == 0:
            continue
        mine, theirs = last[i], following[j]
        if mine == theirs == 0:
            worst = max(worst, high[j] - low[i])
        elif mine or low[i]:
            worst = max(worst, high[j] ** power * mine - low[i] ** power * theirs)
        else:
            worst = max(worst, 0)
    return worst


def _worst_remainder(votes: Sequence[int], seats: Sequence[int], half: Sequence[int], parts: int, total: int) -> int:
    """Remainders differ by at most a quota, and none holds a whole one; the quota is `total` through `parts`.

    With the quota q: (v_i − v_j) − (1 + a_i − a_j) × q ≤ 0, and v_i − (1 + a_i) × q ≤ 0.
    """
    spread = sum(half)
    worst = -1
    for i, j in permutations(range(len(votes)), 2):
        lead = 1 + seats[i] - seats[j]
        side = (votes[i] - votes[j]) * parts - lead * total
        side += abs(lead) * (spread - half[i] - half[j])
        side += abs(parts - lead) * half[i] + abs(parts + lead) * half[j]
        worst = max(worst, side)
    for i, vote in enumerate(votes):
        lead = 1 + seats[i]
        worst = max(worst, vote * parts - lead * total + lead * (spread - half[i]) + abs(parts - lead) * half[i])
    return worst
