"""What the checks say of good figures, and that bad ones get a sentence too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.checks import Check, check_election, indices
from briefing.bundle.records import Figure, Measure, Passage, Status

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


def test_the_majilis() -> None:
    checks = found(MAJILIS)
    assert list(checks) == ["SUM-2", "SEAT-1", "ALLOC-1"]
    assert (checks["SUM-2"].severity, checks["SUM-2"].title) == ("warning", "Shares sum to 95.65 %")
    assert checks["SUM-2"].sentence == "4.35 points are not in this bundle."
    assert checks["SEAT-1"].title == "83 + 8 + 7 = 98 seats"
    assert checks["ALLOC-1"].sentence == (
        "Consistent with largest remainder (Hare) and Sainte-Laguë among the 3 parties with seats; "
        "stable under every rounding. Largest remainder (Droop) and D'Hondt give 84 / 7 / 7."
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
    assert "rounding of the printed shares could move a seat" in coarse


def test_rivals_are_named_and_the_largest_difference_comes_first() -> None:
    rivals = [
        *figures("percent", 30, 20),
        figure(8, 1, "percent", 31, "preliminary"),
        figure(9, 2, "percent", 28.1, "exit-poll"),
    ]
    checks = [check for check in check_election(rivals, NAMES, None) if check.code == "RIV-1"]
    assert [check.title for check in checks] == ["Ak Jol, share: 2 figures", "Nur Otan, share: 2 figures"]
    assert checks[0].sentence == "20 %; 28.1 % exit poll."


def test_nothing_stated_gives_nothing() -> None:
    assert check_election([], NAMES, None) == []
    assert indices([], NAMES, None) == []


def test_indices_need_nearly_the_whole() -> None:
    assert [(index.name, round(index.value, 2), index.parties) for index in indices(MAJILIS, NAMES, None)] == [
        ("Gallagher", 2.66, 3), ("Effective parties, votes", 1.5, 3), ("Effective parties, seats", 1.37, 3),
    ]  # fmt: skip
    assert indices(figures("percent", 8.6, 7.2), NAMES, None) == []
    assert indices(figures("seats", 30, 20), NAMES, 460) == []


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
    indices(bad, NAMES, seats_total)
