"""Seats from votes, against official results and against what defines each rule."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.indices import effective_parties, gallagher
from briefing.analysis.seats import RULES, Rule, allocate, fit

AUSTRIA_2019 = [1789417, 1011868, 772666, 664055, 387124]
"""Votes of the parties over the threshold; the federal result equals D'Hondt over the whole country."""


def votes(*numbers: int | str) -> list[Fraction]:
    return [Fraction(number) for number in numbers]


@pytest.mark.parametrize(
    ("rule", "numbers", "seats", "expected"),
    [
        ("hare", ["80.99", "7.47", "7.19"], 98, (83, 8, 7)),
        ("d-hondt", ["80.99", "7.47", "7.19"], 98, (84, 7, 7)),
        ("sainte-lague", ["80.99", "7.47", "7.19"], 98, (83, 8, 7)),
        ("droop", ["80.99", "7.47", "7.19"], 98, (84, 7, 7)),
        ("d-hondt", AUSTRIA_2019, 183, (71, 40, 31, 26, 15)),
        ("d-hondt", [340000, 280000, 160000, 60000, 15000], 7, (3, 3, 1, 0, 0)),
        ("sainte-lague", [53000, 24000, 23000], 7, (3, 2, 2)),
        ("hare", [47000, 16000, 15900, 12000, 6000, 3100], 10, (5, 2, 1, 1, 1, 0)),
        ("droop", [47000, 16000, 15900, 12000, 6000, 3100], 10, (5, 2, 2, 1, 0, 0)),
    ],
)
def test_known_results(rule: Rule, numbers: list[int | str], seats: int, expected: tuple[int, ...]) -> None:
    assert allocate(rule, votes(*numbers), seats).seats == expected


def test_a_threshold_leaves_small_parties_out() -> None:
    assert allocate("hare", votes(60, 36, 4), 10, Fraction(5)).seats == (6, 4, 0)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(("numbers", "seats"), [([], 5), ([0, 0], 5), ([-3, 0], 5), ([4, 2], 0), ([4], -1)])
def test_nothing_to_give_out(rule: Rule, numbers: list[int], seats: int) -> None:
    assert sum(allocate(rule, votes(*numbers), seats).seats) == 0


@pytest.mark.parametrize("rule", RULES)
def test_ties_are_told(rule: Rule) -> None:
    assert allocate(rule, votes(1, 1), 1).is_tied
    if rule != "imperiali":  # its small quota fills more than two seats here
        assert not allocate(rule, votes(1, 1), 2).is_tied
        assert fit(rule, votes(1, 1), [1, 1], [Fraction(0)] * 2).fits
    else:
        assert allocate(rule, votes(1, 1), 2).excess == 2
        return
    tied = fit(rule, votes(50, 50), [1, 2], [Fraction(0)] * 2)
    assert tied.fits
    assert not tied.is_stable


numbers = st.lists(st.integers(0, 500), min_size=1, max_size=6)


@given(st.sampled_from(RULES), numbers, st.integers(1, 40))
def test_all_seats_are_given_and_the_result_fits_its_own_rule(rule: Rule, counts: list[int], seats: int) -> None:
    result = allocate(rule, votes(*counts), seats)
    if any(counts):
        assert sum(result.seats) == seats
    if any(counts) and not (rule == "imperiali" and result.excess):
        held = fit(rule, votes(*counts), result.seats, [Fraction(0)] * len(counts))
        assert held.fits
        assert held.is_stable is not result.is_tied or 0 in counts or len(counts) == 1


@given(st.lists(st.integers(1, 60), min_size=2, max_size=3), st.integers(1, 9), st.sampled_from(RULES))
def test_no_other_result_fits_unless_tied(counts: list[int], seats: int, rule: Rule) -> None:
    exact = votes(*counts)
    result = allocate(rule, exact, seats)
    for other in product(range(seats + 1), repeat=len(counts)):
        if sum(other) == seats and other != result.seats:
            assert not fit(rule, exact, other, [Fraction(0)] * len(counts)).fits or result.is_tied


@given(st.lists(st.integers(100, 999), min_size=2, max_size=4), st.integers(2, 30), st.sampled_from(RULES))
def test_stable_means_that_no_rounding_changes_it(counts: list[int], seats: int, rule: Rule) -> None:
    exact, half = votes(*counts), [Fraction(1, 2)] * len(counts)
    reported = allocate(rule, exact, seats).seats
    corners = {
        allocate(rule, [vote + sign * Fraction(1, 2) for vote, sign in zip(exact, signs, strict=True)], seats).seats
        for signs in product((-1, 1), repeat=len(counts))
    }
    if fit(rule, exact, reported, half).is_stable:
        assert corners == {reported}


def test_the_majilis_is_stable_under_every_rounding() -> None:
    shares, half = votes("80.99", "7.47", "7.19"), [Fraction(1, 200)] * 3
    assert fit("hare", shares, [83, 8, 7], half).is_stable
    assert fit("sainte-lague", shares, [83, 8, 7], half).is_stable
    assert fit("d-hondt", shares, [83, 8, 7], half).seats == (84, 7, 7)
    assert not fit("hare", shares, [83, 8, 7], [Fraction(1)] * 3).is_stable


def test_indices() -> None:
    assert gallagher([50, 50], [60, 40]) == pytest.approx(10)
    assert gallagher([44.0, 36.0, 20.0], [44.0, 36.0, 20.0]) == 0
    assert effective_parties([25, 25, 25, 25]) == 4
    assert effective_parties([100]) == 1
    assert gallagher([], []) is None
    assert effective_parties([0, -3]) is None
