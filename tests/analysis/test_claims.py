"""What the words around a figure are read to say of it, in many ways of saying it; and what they are not."""

import pytest

from briefing.analysis.claims import base_of, changes, house_sizes, registered


@pytest.mark.parametrize(
    ("sentence", "amount", "unit", "year"),
    [
        ("the turnout was 75.07%, which is 10% more than during the elections in 2007 [1].", 10, "per cent", 2007),
        ("Turnout fell by 3.5 percentage points compared with the vote of 2011.", -3.5, "points", 2011),
        ("It won 12 seats fewer than in 2019.", -12, "seats", 2019),
        ("an increase of 4 per cent on 2016", 4, "per cent", 2016),
        ("Its share rose by about 2.5 points since the election of 2012.", 2.5, "points", 2012),
        ("up 5 percentage points from 2007", 5, "points", 2007),
        ("a drop of 1,200 votes against 2015", -1200, "votes", 2015),
        ("Compared with 2007, turnout increased by 10 per cent.", 10, "per cent", 2007),
        ("The party lost 3 seats compared to 2018", -3, "seats", 2018),
        ("5 pp lower than in the second round of 2010", -5, "points", 2010),
    ],
)
def test_a_claim_of_change(sentence: str, amount: float, unit: str, year: int) -> None:
    (claim,) = changes(sentence)
    assert (float(claim.amount), claim.unit, claim.year, claim.is_earlier) == (amount, unit, year, False)


@pytest.mark.parametrize(
    ("sentence", "amount", "year"),
    [
        ("Turnout was 75.07%, up from 68.4% in 2007.", 68.4, 2007),
        ("It took 53.9 per cent, compared to 71.09 per cent in 2021.", 71.09, 2021),
        ("down from 83 seats in the election of 2012", 83, 2012),
    ],
)
def test_the_other_votes_own_figure(sentence: str, amount: float, year: int) -> None:
    (claim,) = changes(sentence)
    assert (float(claim.amount), claim.year, claim.is_earlier) == (amount, year, True)


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2007 turnout was 68.4%, in 2012 it was 75.07%.",
        "More than 10% of the voters came before noon.",
        "The party has had 10% of the seats since 2007.",
        "Turnout was 10% higher than expected.",
        "",
    ],
)
def test_what_is_no_claim_of_change(sentence: str) -> None:
    assert changes(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "printed", "base"),
    [
        ("Nur Otan received 80.99% of the votes, Ak Jol 7.47%", "80.99%", ("votes", "of the votes")),
        ("won 53.9 per cent of all valid votes", "53.9 per cent", ("valid votes", "of all valid votes")),
        ("72% of registered voters took part", "72%", ("registered voters", "of registered voters")),
        ("80.75 per cent of the seats", "80.75 per cent", ("seats", "of the seats")),
        ("44% of the ballots cast", "44%", ("votes cast", "of the ballots cast")),
        ("Ak Jol 7.47%, and 12 of the votes", "7.47%", None),
        ("Turnout was 75.07%.", "75.07%", None),
        ("not here", "75.07%", None),
    ],
)
def test_of_what_a_percentage_is_a_share(sentence: str, printed: str, base: tuple[str, str] | None) -> None:
    assert base_of(sentence, printed) == base


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Of 9,303,693 registered voters 6.9 million came.", [9_303_693]),
        ("Some 9.3 million citizens were eligible to vote.", [9_300_000]),
        ("The number of registered voters was 1 234 567.", [1_234_567]),
        ("an electorate of more than 2 million", [2_000_000]),
        ("25 registered voters complained.", []),
        ("Three parties were registered in 2011.", []),
    ],
)
def test_registered_voters(text: str, numbers: list[int]) -> None:
    assert [int(count.value) for count in registered(text)] == numbers


def test_registered_voters_of_a_table_are_those_of_its_day() -> None:
    table = "Majilis\t2012-01-15\t\tregistered\t9303693\tfinal\nMajilis\t2016-03-20\t\tregistered\t9810852\tfinal"
    assert [int(count.value) for count in registered(table, "2016-03-20")] == [9_810_852]


def test_sizes_of_a_house() -> None:
    assert [int(size.value) for size in house_sizes("83 of the 98 seats in the 107-seat chamber")] == [98, 107]
    assert house_sizes("In 2012, 83 seats went to it.") == []
