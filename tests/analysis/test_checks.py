"""What the checks say of good figures, and that bad ones get a sentence too."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.background import Background, Roll
from briefing.analysis.checks import check_election
from briefing.analysis.claims import Count
from briefing.analysis.findings import Check
from briefing.analysis.indices import Index, indices
from briefing.analysis.results import party_results
from briefing.analysis.results import turnout as turnout_of
from briefing.analysis.rivals import rivalries
from briefing.bundle.records import Election, Figure, Measure, Passage, Status

NAMES = {1: "Nur Otan", 2: "Ak Jol", 3: "Communist People's Party"}
_PASSAGE = Passage(1, 1, 1, 1, None, 0, 5, "words")


def figure(id: int, party: int | None, measure: Measure, value: float, status: Status | None = None) -> Figure:
    return Figure(id, 1, party, measure, value, f"{value:g}", status, _PASSAGE, "read")


def figures(measure: Measure, *values: float, first: int = 1) -> list[Figure]:
    return [figure(first + n, n + 1, measure, value) for n, value in enumerate(values)]


MAJILIS = [
    *figures("percent", 80.99, 7.47, 7.19),
    *figures("seats", 83, 8, 7, first=11),
    figure(20, None, "turnout", 75.07),
]


def found(all_figures: list[Figure], seats_total: int | None = None) -> dict[str, Check]:
    return {check.code: check for check in check_election(all_figures, NAMES, seats_total)}


def indices_of(all_figures: list[Figure], seats_total: int | None = None) -> list[Index]:
    return indices(party_results(all_figures, NAMES), seats_total)


def test_the_majilis() -> None:
    checks = found(MAJILIS)
    assert list(checks) == ["SUM-2", "SEAT-1", "ALLOC-1"]
    assert (checks["SUM-2"].severity, checks["SUM-2"].title) == ("warning", "Shares sum to 95.65 %")
    assert checks["SUM-2"].sentence == "4.35 points are not in this bundle."
    assert checks["SEAT-1"].title == "83 + 8 + 7 = 98 seats"
    assert checks["ALLOC-1"].sentence == (
        "Consistent with largest remainder (Hare), Sainte-Laguë, modified Sainte-Laguë and Huntington-Hill among the 3 "
        "parties with seats; stable under every rounding. Largest remainder (Droop, Hagenbach-Bischoff, Imperiali) and "
        "D'Hondt give 84 / 7 / 7; Adams gives 82 / 8 / 8."
    )
    assert checks["ALLOC-1"].figure_ids == (1, 2, 3, 11, 12, 13)


@pytest.mark.parametrize(
    ("given_figures", "seats_total", "code", "severity"),
    [
        (figures("percent", 60, 50), None, "SUM-1", "error"),
        (figures("percent", 33.3, 33.3, 33.3), None, "SUM-3", "holds"),
        (figures("percent", 50.03, 49.97), None, "SUM-3", "holds"),
        (figures("percent", 51.03), None, "SUM-2", "warning"),
        (figures("percent", 120), None, "VAL-1", "error"),
        (figures("percent", -5, 90), None, "VAL-1", "error"),
        (figures("seats", 2.5, 3), 10, "VAL-1", "error"),
        (figures("seats", 60, 50), 110, "SEAT-1", "holds"),
        (figures("seats", 60, 40), 110, "SEAT-2", "warning"),
        (figures("seats", 60, 60), 110, "SEAT-3", "error"),
        ([*figures("percent", 50, 50), *figures("seats", 90, 10, first=11)], 100, "ALLOC-2", "warning"),
        ([*figures("percent", 50), *figures("seats", 90, 10, first=11)], 100, "ALLOC-3", "warning"),
        ([*figures("percent", 60, 40), *figures("votes", 600, 400, first=11)], None, "VOTE-1", "holds"),
        ([*figures("percent", 60, 40), *figures("votes", 600, 500, first=11)], None, "VOTE-2", "warning"),
        ([figure(1, None, "turnout", 75.07), figure(2, None, "turnout", 75.4)], None, "RIV-1", "warning"),
        ([*figures("percent", 30), figure(9, 1, "percent", 28.1, "exit-poll")], None, "RIV-1", "warning"),
    ],
)
def test_each_finding(given_figures: list[Figure], seats_total: int | None, code: str, severity: str) -> None:
    assert found(given_figures, seats_total)[code].severity == severity


def test_errors_come_first() -> None:
    severities = [check.severity for check in check_election(figures("percent", 120, 1), NAMES, None)]
    assert severities == sorted(severities, key=["error", "warning", "holds"].index)


def test_a_rounded_share_may_move_a_seat() -> None:
    sentence = found([*figures("percent", 50.6, 49.4), *figures("seats", 51, 49, first=11)])["ALLOC-1"].sentence
    assert "stable under every rounding" in sentence
    coarse = found([*figures("percent", 51, 49), *figures("seats", 52, 49, first=11)])["ALLOC-1"].sentence
    assert "one seat could move with the rounding of the printed shares" in coarse


def test_rivals_are_named_and_the_largest_difference_comes_first() -> None:
    rivals = [
        *figures("percent", 30, 20),
        figure(8, 1, "percent", 31, "preliminary"),
        figure(9, 2, "percent", 28.1, "exit-poll"),
    ]
    checks = [check for check in check_election(rivals, NAMES, None) if check.code == "RIV-1"]
    assert [check.title for check in checks] == ["Ak Jol, share: 2 figures", "Nur Otan, share: 2 figures"]
    assert checks[0].sentence == "20 %; 28.1 % (exit poll). 8.1 points apart."


def test_nothing_stated_gives_nothing() -> None:
    assert check_election([], NAMES, None) == []
    assert indices_of([]) == []


def test_indices_need_nearly_the_whole() -> None:
    assert [(index.name, round(index.value, 2), index.parties) for index in indices_of(MAJILIS)] == [
        ("Gallagher", 4.07, 3), ("Loosemore–Hanby", 4.4, 3), ("Effective parties, votes", 1.5, 3), ("Effective parties, seats", 1.37, 3),
    ]  # fmt: skip
    assert indices_of(figures("percent", 8.6, 7.2)) == []
    assert indices_of(figures("seats", 30, 20), 460) == []


def said(id: int, party: int | None, measure: Measure, value: float, sentence: str) -> tuple[Figure, str]:
    printed = next(words for words in (f"{value:g}%", f"{value:,.0f}", f"{value:g}") if words in sentence)
    return Figure(id, 1, party, measure, value, printed, None, _PASSAGE, "read"), sentence


def held_against_2007(turnout_then: float, now: float, sentence: str) -> dict[str, Check]:
    own, words = said(1, None, "turnout", now, sentence)
    before = Election(2, "Majilis", "Kazakhstan", "2007-08-18", 1, None)
    then = Figure(9, 2, None, "turnout", turnout_then, f"{turnout_then:g}", "final", _PASSAGE, "read")
    background = Background({1: "Wikipedia"}, {1: words}, others=[(before, [then])])
    return {check.code: check for check in check_election([own], NAMES, None, background)}


@pytest.mark.parametrize(
    ("sentence", "code", "ending"),
    [
        ("Turnout was 75.07%, which is 10% more than during the elections in 2007.", "CMP-1", "Holds as a ratio, not as points."),
        ("Turnout was 75.07%, 6.7 percentage points more than in 2007.", "CMP-3", "Holds as points."),
        ("Turnout rose by 7 points since 2007 and was 75.07%.", "CMP-3", "Holds as points."),
        ("Turnout was 75.07%, 20 per cent higher than in 2007.", "CMP-2", "Holds in no sense of the words."),
        ("Turnout was 75.07%, 10 per cent lower than in 2007.", "CMP-2", "Holds in no sense of the words."),
        ("Turnout was 75.07%, up from 68.4% in 2007.", "CMP-3", "is what this bundle has of that vote."),
        ("Turnout was 75.07%, compared to 64% in 2007.", "CMP-2", "is what this bundle has of that vote."),
    ],
)  # fmt: skip
def test_a_claim_of_change_is_held_against_the_other_election(sentence: str, code: str, ending: str) -> None:
    check = held_against_2007(68.4, 75.07, sentence)[code]
    assert check.sentence.endswith(ending)
    assert "68.4 % (Wikipedia, 2007)" in check.sentence
    assert set(check.figure_ids) == {1, 9}


def test_no_claim_is_read_where_there_is_none() -> None:
    quiet = ("Turnout was 75.07% in 2007 and 2012.", "Turnout was 75.07%, more than in Almaty.", "Turnout was 75.07%.")
    for sentence in quiet:
        assert not [code for code in held_against_2007(68.4, 75.07, sentence) if code.startswith("CMP")]


def test_a_share_of_the_vote_that_is_called_a_share_of_the_seats() -> None:
    own, words = said(1, 1, "percent", 80.75, "The party won 80.75% of the seats in the Majilis.")
    seats = figures("seats", 83, 8, 7, first=11)
    check = found_with([own, *seats], {1: words})["UNIT-1"]
    assert check.title == "Nur Otan: 80.75 % called a share “of the seats”"
    assert "its seats are 84.7 % of those stated" in check.sentence


def test_a_share_of_the_seats_among_those_of_the_vote() -> None:
    own, words = said(1, 1, "percent", 84.7, "Nur Otan got 84.7% of the seats.")
    assert found_with([own, *figures("seats", 83, 8, 7, first=11)], {1: words})["UNIT-2"].severity == "warning"
    fine, words = said(1, 1, "percent", 80.99, "Nur Otan got 80.99% of the votes.")
    assert not [
        c for c in found_with([fine, *figures("seats", 83, 8, 7, first=11)], {1: words}) if c.startswith("UNIT")
    ]


def found_with(all_figures: list[Figure], sentences: dict[int, str]) -> dict[str, Check]:
    background = Background(sentences=sentences)
    return {check.code: check for check in check_election(all_figures, NAMES, None, background)}


@pytest.mark.parametrize(
    ("voters", "turnout", "code", "severity"),
    [
        (9_303_693, 75.07, "TURN-3", "holds"), (9_303_693, 74.0, "TURN-1", "error"), (9_303_693, 95.0, "TURN-2", "warning"),
    ],
)  # fmt: skip
def test_votes_are_held_against_the_turnout(voters: int, turnout: float, code: str, severity: str) -> None:
    roll = Roll(Count(Fraction(voters), Fraction(0), 0, 5), _PASSAGE, "the commission")
    own = [*figures("votes", 6_941_220), figure(9, None, "turnout", turnout)]
    checks = {c.code: c for c in check_election(own, NAMES, None, Background(rolls=[roll]))}
    assert checks[code].severity == severity
    assert "9,303,693 registered (the commission)" in checks[code].sentence
    assert checks[code].passages == (_PASSAGE,)


def test_of_rival_votes_the_one_that_fits_its_share_is_named() -> None:
    own = [
        *figures("percent", 53.9, 10.9, 8.59),
        *figures("votes", 3_341_510, 693_938, 547_154, first=11),
        figure(20, 1, "votes", 3_431_510),
    ]
    check = found(own)["VOTE-3"]
    assert check.title == "Nur Otan: 3,431,510 votes fit 53.9 %"
    assert "3,341,510 would be 52.5 %" in check.sentence


def test_the_figure_that_the_user_chose_is_held_and_shown_first() -> None:
    rivals = [figure(1, None, "turnout", 75.07, "final"), figure(2, None, "turnout", 75.4)]
    check = {c.code: c for c in check_election(rivals, NAMES, None, Background(pinned=frozenset({2})))}["RIV-1"]
    assert check.sentence == "75.4 %; 75.07 % (final). 0.33 points apart; your choice is used."


def test_a_rivalry_says_who_states_which_figure() -> None:
    rivals = [figure(1, None, "turnout", 75.07), figure(2, None, "turnout", 75.4, "final")]
    (rivalry,) = rivalries(1, [], turnout_of(rivals), {1: "The Insider"})
    assert (rivalry.title, rivalry.sentence) == ("Turnout", "75.4 % (The Insider, final); 75.07 % (The Insider)")


values = st.one_of(
    st.floats(allow_nan=True, allow_infinity=True),
    st.integers(-3, 10**12).map(float),
    st.sampled_from([0.0, 50.0, 100.0]),
)
any_figures = st.lists(
    st.builds(
        figure,
        st.integers(1, 99),
        st.sampled_from([None, 1, 2, 3, 4]),
        st.sampled_from(["percent", "votes", "seats", "turnout"]),
        values,
        st.sampled_from([None, "final", "preliminary", "exit-poll", "parallel-count"]),
    ),
    max_size=12,
)


@given(any_figures, st.sampled_from([None, -1, 0, 1, 98, 10**9]))
def test_whatever_the_numbers_are_there_is_a_sentence(bad: list[Figure], seats_total: int | None) -> None:
    for check in check_election(bad, NAMES, seats_total):
        assert check.title
        assert check.sentence.endswith((".", "%"))
    indices_of(bad, seats_total)
