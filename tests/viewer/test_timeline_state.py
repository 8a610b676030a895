"""What the timeline holds and what its user may do, without Qt."""

import datetime
from collections.abc import Sequence

import pytest

from briefing.brief.timeline.entries import entry_of, rounded_out
from briefing.bundle.records import Category, Entity, Incident, Passage, Precision, Qualifier, YearFrom
from briefing.viewer.timeline.quote import quote_around
from briefing.viewer.timeline.state import TimelineState

NAMES = [
    Entity(1, "place", "Zhanaozen", "read", ("Janaozen",), 3),
    Entity(2, "person", "Ivan Petrov", "read", (), 1),
    Entity(3, "party", "Nowhere", "read", (), 0),
]


def passage(number: int, text: str) -> Passage:
    return Passage(number, number, 1, number, 1, 0, len(text), text)


def incident(
    number: int,
    start: str,
    end: str = "",
    *,
    precision: Precision = "day",
    category: Category = "protest",
    headline: str = "Strike",
    texts: Sequence[str] = ("Workers went on strike.",),
    entities: Sequence[int] = (),
    year_from: YearFrom = "stated",
    qualifier: Qualifier | None = None,
) -> Incident:
    passages = tuple(passage(number * 10 + i, text) for i, text in enumerate(texts))
    return Incident(
        number, start, end or start, precision, qualifier, category, headline, start, year_from, "read", passages,
        tuple(entities),
    )  # fmt: skip


@pytest.fixture
def state() -> TimelineState:
    """A year, three days in January 2012 (one told twice), a day long after."""
    return TimelineState(
        [
            incident(5, "2019-06-01", category="diplomacy", headline="Visit"),
            incident(1, "2012-01-01", "2012-12-31", precision="year", category="legislation", entities=[1]),
            incident(2, "2012-01-10", headline="Żółć in the streets", entities=[1, 2]),
            incident(3, "2012-01-15", category="election", headline="Vote", texts=["The vote.", "They voted again."]),
            incident(4, "2012-01-18", category="detention", headline="Arrest", year_from="context"),
        ],
        NAMES,
    )


def days(first: str, last: str) -> tuple[int, int]:
    return datetime.date.fromisoformat(first).toordinal(), datetime.date.fromisoformat(last).toordinal()


def test_incidents_stand_in_order_of_time_and_only_their_names_are_offered(state: TimelineState) -> None:
    assert [item.incident.id for item in state.items] == [1, 2, 3, 4, 5]
    assert set(state.names) == {1, 2}


def test_the_first_span_holds_most_and_leaves_the_rest_beyond(state: TimelineState) -> None:
    state.set_span(*days("2012-01-01", "2012-01-31"))
    assert state.counts() == (3, 4)
    assert state.beyond() == (0, 1)
    assert state.shown_ids() == [1, 2, 3, 4]


def test_certainly_within_leaves_out_what_may_lie_outside(state: TimelineState) -> None:
    state.set_span(*days("2012-01-01", "2012-01-31"))
    state.within = "certainly"
    assert state.shown_ids() == [2, 3, 4]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"categories": frozenset({"protest", "detention"})}, [2, 4]),
        ({"categories": frozenset()}, []),
        ({"entity_id": 1}, [1, 2]),
        ({"words": "voted"}, [3]),
        ({"words": "ZOLC streets"}, [2]),
        ({"words": "STREETS"}, [2]),
        ({"words": "  "}, [1, 2, 3, 4, 5]),
        ({"words": "strike", "entity_id": 2}, [2]),
    ],
    ids=["categories", "none", "name", "second telling", "letters without marks", "case", "blank", "both"],
)
def test_filters(state: TimelineState, changes: dict[str, object], expected: list[int]) -> None:
    state.set_filter(**changes)
    state.set_span(*days("2010-01-01", "2020-01-01"))
    assert state.shown_ids() == expected
    assert state.counts()[1] == len(expected)


def test_the_selection_goes_when_the_filter_hides_it(state: TimelineState) -> None:
    state.selected = state.index_of(4)
    state.set_filter(words="strike")
    assert state.selected_item is not None
    state.set_filter(words="voted")
    assert state.selected_item is None


def test_walking_passes_through_all_that_pass_the_filter(state: TimelineState) -> None:
    state.set_span(*days("2012-01-12", "2012-01-31"))
    walked = []
    for _ in range(6):
        state.selected = state.neighbour(1)
        assert state.selected_item is not None
        walked.append(state.selected_item.incident.id)
    assert walked == [1, 2, 3, 4, 5, 5]
    state.set_filter(categories=frozenset({"election", "diplomacy"}))
    assert state.neighbour(-1) == state.index_of(3)
    assert (state.end(False), state.end(True)) == (state.index_of(3), state.index_of(5))


def test_without_any_incident_there_is_nowhere_to_go() -> None:
    empty = TimelineState()
    assert empty.neighbour(1) is None
    assert empty.end(True) is None
    assert empty.counts() == (0, 0)
    assert empty.shown_ids() == []


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (incident(9, "2012-01-10", "2012-01-05", precision="range"), "before it begins"),
        (incident(9, "10000-01-01"), "no dates"),
        (incident(9, "2012-02-30"), "no dates"),
        (incident(9, "2012-01-10", texts=()), "no passage"),
    ],
    ids=["reversed", "year 10000", "no such day", "no passage"],
)
def test_what_cannot_be_shown_is_left_out_with_its_reason(bad: Incident, reason: str) -> None:
    state = TimelineState([bad, incident(1, "2012-01-10")])
    assert [item.incident.id for item in state.items] == [1]
    assert reason in state.left_out[0].reason


def test_the_years_1_and_9999_are_years() -> None:
    state = TimelineState([incident(1, "0001-01-01"), incident(2, "9999-12-31")])
    assert state.whole_span() == days("0001-01-01", "9999-12-31")
    assert state.counts() == (2, 2)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2011-11-30", "2012-01-18", ("2011-11-01", "2012-01-31")),
        ("2012-02-03", "2012-02-04", ("2012-02-01", "2012-02-29")),
        ("2007-03-01", "2012-08-31", ("2007-01-01", "2012-12-31")),
        ("9999-12-05", "9999-12-31", ("9999-12-01", "9999-12-31")),
    ],
)
def test_spans_are_rounded_out_to_months_or_years(first: str, last: str, expected: tuple[str, str]) -> None:
    assert rounded_out(*days(first, last)) == days(*expected)


@pytest.mark.parametrize(
    ("made", "kind", "flags"),
    [
        (incident(1, "2012-01-10"), "day", (False, False, False, False)),
        (incident(1, "2012-01-10", year_from="issue"), "day", (True, False, False, False)),
        (incident(1, "2012-01-06", "2012-01-11", precision="range"), "bar", (False, False, False, False)),
        (incident(1, "2012-01-01", "2012-01-31", precision="month"), "span", (False, False, False, False)),
        (
            incident(1, "2012-08-01", "2012-08-31", precision="month", qualifier="planned"),
            "span",
            (False, True, False, False),
        ),
        (incident(1, "2012-01-10", qualifier="before"), "day", (False, False, True, False)),
        (incident(1, "2012-01-10", "2012-01-20", qualifier="after"), "span", (False, False, False, True)),
    ],
    ids=["day", "year inferred", "range", "month", "planned", "before", "after"],
)
def test_what_an_incident_looks_like(made: Incident, kind: str, flags: tuple[bool, ...]) -> None:
    (item,) = TimelineState([made]).items
    entry = entry_of(item)
    assert entry.kind == kind
    assert entry.note == ("planned" if entry.dashed else "")
    assert (entry.hollow, entry.dashed, entry.open_left, entry.open_right) == flags


PARAGRAPH = (
    "The first sentence says nothing. On 18 January 2012 the journalists were detained by officers of the committee, "
    "which the editors call a continuation of the pressure of the past year on all media that are not controlled, "
    "and which the committee calls a routine matter of no importance to anyone but those who were in the room. The last."
)


def test_a_quote_is_the_sentence_with_its_passage() -> None:
    start = PARAGRAPH.index("the journalists were detained")
    quote = quote_around(PARAGRAPH, start, start + 29, 120)
    assert quote.text.startswith("On 18 January 2012")
    assert quote.text.endswith(" …")
    assert quote.text[quote.start : quote.end] == "the journalists were detained"
    assert len(quote.text) < 130


@pytest.mark.parametrize("passage_text", ["the room. The last", "nothing. On 18 January", PARAGRAPH])
def test_a_passage_over_sentences_is_quoted_from_its_beginning(passage_text: str) -> None:
    start = PARAGRAPH.index(passage_text)
    quote = quote_around(PARAGRAPH, start, start + len(passage_text), 100)
    assert passage_text.startswith(quote.text[quote.start : quote.end])
    assert quote.end - quote.start >= min(len(passage_text), 80)
    assert len(quote.text) < 115


def test_a_long_passage_is_cut_between_words() -> None:
    quote = quote_around(PARAGRAPH, 33, len(PARAGRAPH), 100)
    words = PARAGRAPH[33:].split()
    kept = quote.text.removesuffix(" …").split()
    assert kept == words[: len(kept)]
    assert quote_around("x" * 5_000, 0, 5_000, 100).text == "x" * 100 + " …"


def test_a_paragraph_of_a_megabyte_is_quoted_at_once() -> None:
    text = "word " * 200_000
    quote = quote_around(text, 500_000, 500_004)
    assert quote.text[quote.start : quote.end] == "word"
    assert len(quote.text) < 300
