"""Numbers are read as a careful reader reads them; a case is a line: printed words, value, unit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.importer.steps.numbers import find_numbers

CASES = [
    ("6,116,746 votes", 6116746, "votes"),
    ("2 143 870 votes", 2143870, "votes"),
    ("2\u00a0143\u00a0870 ballots", 2143870, "votes"),
    ("1.234.567 votes", 1234567, "votes"),
    ("1'234'567 votes", 1234567, "votes"),
    ("2.1 million votes", 2100000, "votes"),
    ("870,000", 870000, None),
    ("30.00%", 30, "percent"),
    ("30,5 per cent", 30.5, "percent"),
    ("48,9 %", 48.9, "percent"),
    ("0.60 per cent", 0.6, "percent"),
    ("12.345%", 12.345, "percent"),
    ("just under 7 per cent", 7, "percent"),
    ("slightly more than 52 percent", 52, "percent"),
    ("seven per cent", 7, "percent"),
    ("eight mandates", 8, "seats"),
    ("forty-three seats", 43, "seats"),
    ("a hundred and twelve deputies", 112, "seats"),
    ("two thousand votes", 2000, "votes"),
    ("a hundred thousand votes", 100000, "votes"),
    ("one hundred and twenty-one seats", 121, "seats"),
    ("two dozen seats", 24, "seats"),
    ("18 parliamentary seats", 18, "seats"),
    ("71 of 90 seats", 71, "seats"),
    ("235 of the 460 seats", 235, "seats"),
    ("seven of 161", 7, None),
    ("three percentage points", 3, "points"),
    ("148.68 million lari", 148680000, "money"),
    ("€20,000", 20000, "money"),
    ("32 polling stations", 32, None),
    ("12 more seats", 12, None),
]


@pytest.mark.parametrize(("printed", "value", "unit"), CASES, ids=[case[0] for case in CASES])
def test_a_number_and_its_unit(printed: str, value: float, unit: str | None) -> None:
    text = f"It was {printed}."
    first = find_numbers(text)[0]
    assert (first.value, first.unit) == (value, unit)
    if unit and unit != "money":
        assert text[first.start : first.end] == printed


@pytest.mark.parametrize(
    ("text", "total"),
    [("71 of 90 seats", 90), ("40 out of 128 mandates", 128), ("71 seats", None), ("48 of its 60 seats", None)],
)
def test_the_whole_that_a_number_is_part_of(text: str, total: int | None) -> None:
    assert find_numbers(text)[0].total == total


@pytest.mark.parametrize(
    "text", ["the 18th of May", "the 1990s", "28.12.2011", "at 19:40", "about a third", "TV9 and G20"]
)
def test_no_number_is_read_into(text: str) -> None:
    assert [n for n in find_numbers(text) if n.unit is not None or n.decimals] == []


def test_two_numbers_that_share_a_unit_are_two() -> None:
    assert [n.value for n in find_numbers("nine and three of the twenty one seats")] == [9, 3, 21]
    assert [(n.value, n.unit) for n in find_numbers("by 49 to 32 percent")] == [(49, None), (32, "percent")]


@given(st.text(st.sampled_from("0123456789 ,.%'’\u00a0-aeinost€()"), max_size=60))
def test_any_text_is_read_in_order_and_within_its_ends(text: str) -> None:
    last = 0
    for number in find_numbers(text):
        assert last <= number.digits_start < number.digits_end <= number.end <= len(text)
        assert number.start <= number.digits_start
        last = number.digits_end
