"""The rules against official results, and against another implementation of them on random elections.

`official_results.csv` holds elections whose seats follow from national totals by one rule, with the source of each:
lists over the threshold, votes (or shares as printed), seats. Austria: third stage over the whole country by D'Hondt.
Israel: D'Hondt among the pairs of lists that signed surplus agreements and the others, then within each pair. Slovakia:
Hagenbach-Bischoff with largest remainders. Kazakhstan: the 98 list seats by largest remainder.
"""

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from votelib.evaluate.core import Tie, VotingSystemError
from votelib.evaluate.proportional import HighestAverages, LargestRemainder

from briefing.analysis.seats import QUOTA_RULES, RULES, Rule, allocate, fit, steps


@dataclass(frozen=True, slots=True)
class Result:
    """One election: votes and seats by list, and the pairs of lists that share surplus votes."""

    name: str
    rule: Rule
    votes: dict[str, str]
    seats: dict[str, int]
    together: tuple[tuple[str, ...], ...]

    @property
    def house(self) -> int:
        return sum(self.seats.values())


def _read(path: Path) -> list[Result]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [_result(name, list(own)) for name, own in groupby(rows, key=lambda row: row["election"])]


def _result(name: str, rows: list[dict[str, str]]) -> Result:
    pairs = dict.fromkeys(row["together"] for row in rows if row["together"])
    return Result(
        name,
        cast(Rule, rows[0]["rule"]),
        {row["list"]: row["votes"] for row in rows},
        {row["list"]: int(row["seats"]) for row in rows},
        tuple(tuple(pair.split(" + ")) for pair in pairs),
    )


ALL = _read(Path(__file__).with_name("official_results.csv"))
ALONE = [result for result in ALL if not result.together]


def by_pairs(result: Result) -> dict[str, int]:
    """Seats to the units (pairs that share surplus votes, and lists alone), then within each unit."""
    votes = {party: Fraction(number) for party, number in result.votes.items()}
    paired = {party for pair in result.together for party in pair}
    units = [*result.together, *((party,) for party in votes if party not in paired)]
    given_to = allocate(result.rule, [sum((votes[p] for p in unit), Fraction(0)) for unit in units], result.house)
    seats: dict[str, int] = {}
    for unit, number in zip(units, given_to.seats, strict=True):
        seats |= dict(zip(unit, allocate(result.rule, [votes[p] for p in unit], number).seats, strict=True))
    return seats


@pytest.mark.parametrize("result", ALL, ids=[result.name for result in ALL])
def test_official_results(result: Result) -> None:
    assert by_pairs(result) == result.seats


@pytest.mark.parametrize("result", ALONE, ids=[result.name for result in ALONE])
def test_an_official_result_fits_the_rule_of_its_law(result: Result) -> None:
    votes = [Fraction(number) for number in result.votes.values()]
    held = fit(result.rule, votes, list(result.seats.values()), [Fraction(0)] * len(votes))
    assert held.fits
    assert held.is_stable


@pytest.mark.parametrize("rule", RULES)
def test_the_steps_add_up_to_the_seats(rule: Rule) -> None:
    votes = [Fraction(number) for number in (5621436, 518405, 498788)]
    told = steps(rule, votes, 98)
    assert tuple(row.seats for row in told.rows) == allocate(rule, votes, 98).seats
    assert (told.quota is not None) == (rule in QUOTA_RULES)


def test_the_steps_of_the_majilis() -> None:
    told = steps("hare", [Fraction(number) for number in ("80.99", "7.47", "7.19")], 98)
    assert [(round(float(row.exact or 0), 3), row.whole, row.extra) for row in told.rows] == [
        (82.98, 82, 1), (7.654, 7, 1), (7.367, 7, 0),
    ]  # fmt: skip


def _squared(seats: int) -> int:
    return seats * (seats + 1)


OTHERS: Mapping[Rule, tuple[Any, bool]] = {
    "hare": (LargestRemainder("hare"), False),
    "droop": (LargestRemainder("droop"), False),
    "hagenbach-bischoff": (LargestRemainder("hagenbach_bischoff"), False),
    "imperiali": (LargestRemainder("imperiali"), False),
    "d-hondt": (HighestAverages("d_hondt"), False),
    "sainte-lague": (HighestAverages("sainte_lague"), False),
    "modified-sainte-lague": (HighestAverages(lambda won: Fraction(7, 5) if won == 0 else 2 * won + 1), False),
    "huntington-hill": (HighestAverages(_squared), True),
    "adams": (HighestAverages(lambda won: won), True),
}
"""The other implementation of each rule, and whether it must be told that each party has a first seat."""


def other(rule: Rule, votes: list[int], seats: int) -> list[int] | None:
    """The other implementation's seats; none where it leaves them to the lot or gives out too many."""
    evaluator, first_is_free = OTHERS[rule]
    before = dict.fromkeys(range(len(votes)), 1) if first_is_free else {}
    weight: Callable[[int], int] = (lambda vote: vote * vote) if rule == "huntington-hill" else (lambda vote: vote)
    try:
        won = evaluator.evaluate({n: weight(vote) for n, vote in enumerate(votes)}, seats, prev_gains=before)
    except VotingSystemError:
        return None
    if any(isinstance(party, Tie) for party in won):
        return None
    return [won.get(n, 0) + before.get(n, 0) for n in range(len(votes))]


@given(st.sampled_from(RULES), st.lists(st.integers(1, 10**7), min_size=1, max_size=12), st.integers(1, 300))
def test_the_same_as_another_implementation(rule: Rule, votes: list[int], seats: int) -> None:
    assume(not OTHERS[rule][1] or seats > len(votes))
    ours = allocate(rule, [Fraction(vote) for vote in votes], seats)
    assume(not ours.is_tied and not ours.excess)
    assume(rule != "droop" or sum(votes) >= (seats + 1) ** 2)  # else there are no whole votes to round a quota to
    assert list(ours.seats) == other(rule, votes, seats)


@pytest.mark.parametrize("result", ALL, ids=[result.name for result in ALL])
@pytest.mark.parametrize("rule", RULES)
def test_the_same_on_official_votes(rule: Rule, result: Result) -> None:
    votes = [int(Fraction(number) * 10_000) for number in result.votes.values()]
    ours = allocate(rule, [Fraction(vote) for vote in votes], result.house)
    assert other(rule, votes, result.house) == (None if ours.excess else list(ours.seats))
