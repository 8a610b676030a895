"""From incidents to pixels: places, labels, rows, clusters, counts and the axis, without Qt."""

import datetime
import itertools
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.brief.timeline.arrangement import COLUMN, DENSE, Arrangement, Entry, Kind, Mark, Window
from briefing.brief.timeline.labels import Labels, elided
from briefing.brief.timeline.layout import arrange
from briefing.brief.timeline.series import Series, dense_span
from briefing.brief.timeline.ticks import FIRST_DAY, LAST_DAY, axis
from briefing.brief.timeline.wording import view_label, written_span

LANES = 9
JAN_1 = datetime.date(2012, 1, 1).toordinal()
JANUARY = (JAN_1, JAN_1 + 30)


def text_width(text: str) -> float:
    return 6.0 * len(text)


def series_of(entries: Sequence[Entry]) -> Series:
    names = ("start", "end", "category")
    start, end, lane = (np.array([getattr(e, n) for e in entries], dtype=np.int64) for n in names)
    return Series(start, end, lane, np.arange(len(entries)), lanes=LANES)


def arranged(
    entries: Sequence[Entry],
    span: tuple[int, int] = JANUARY,
    width: float = 620,
    height: float = 450,
    previous: Arrangement | None = None,
    selected: int | None = None,
) -> Arrangement:
    window = Window((span[0], span[1] + 1), span, width, height, selected=selected)
    return arrange(entries, series_of(entries), window, Labels(text_width), previous)


def day(number: int, label: str = "Vote", lane: int = 0) -> Entry:
    """The `number`th of January 2012."""
    return Entry(JAN_1 + number - 1, JAN_1 + number - 1, lane, "day", label)


def span(first: datetime.date, last: datetime.date, label: str = "Strike", lane: int = 0) -> Entry:
    return Entry(first.toordinal(), last.toordinal(), lane, "span", label, date="2011")


@pytest.mark.parametrize(
    ("entry", "left", "right"),
    [
        (day(1), 5, 15),  # 20 pixels a day: the shape stands in the middle of its day
        (day(31), 605, 615),
        (Entry(JAN_1 + 5, JAN_1 + 10, 3, "bar", "Ban"), 100, 220),
        (Entry(JAN_1 - 5, JAN_1 + 4, 3, "bar", "Ban"), 0, 100),
        (Entry(JAN_1, JAN_1 + 30, 1, "span", "Month"), 0, 620),
        (Entry(JAN_1 + 9, JAN_1 + 9, 0, "day", "Before", open_left=True), 169, 195),
        (Entry(JAN_1 + 9, JAN_1 + 9, 0, "day", "After", open_right=True), 185, 211),
    ],
    ids=["first day", "last day", "range", "range cut", "month", "before", "after"],
)
def test_marks_stand_where_their_days_are(entry: Entry, left: float, right: float) -> None:
    (mark,) = arranged([entry]).marks
    assert (mark.left, mark.right) == (left, right)


def test_what_goes_on_beyond_the_view_is_cut_and_says_its_date() -> None:
    entry = span(datetime.date(2011, 1, 1), datetime.date(2012, 12, 31), "Amendments")
    (mark,) = arranged([entry]).marks
    assert (mark.left, mark.right, mark.cut_left, mark.cut_right) == (0, 620, True, True)
    assert mark.label == "Amendments, 2011"


def test_a_label_stands_right_of_its_mark_and_left_of_it_where_the_view_ends() -> None:
    near, far = arranged([day(3, "Some vote"), day(31, "Other vote", lane=1)]).marks
    assert near.label_x > near.right
    assert far.label_x + far.label_width < far.left


def test_a_label_is_centred_in_its_span() -> None:
    (mark,) = arranged([span(datetime.date(2012, 1, 1), datetime.date(2012, 1, 31), "Clashes")]).marks
    assert mark.label_x == pytest.approx((620 - text_width("Clashes")) / 2)


def test_the_note_follows_the_label() -> None:
    (mark,) = arranged([Entry(JAN_1, JAN_1, 0, "day", "Vote", note="told twice · planned")]).marks
    assert mark.label == "Vote · told twice · planned"


def test_neighbours_go_into_rows_of_their_own() -> None:
    first, second = arranged([day(15, "Majilis elections"), day(16, "Deputies selected")]).marks
    assert first.label
    assert second.label
    assert first.y != second.y


def test_a_range_narrower_than_a_mark_is_drawn_as_one() -> None:
    wide = (JAN_1 - 2000, JAN_1 + 2000)
    (mark,) = arranged([Entry(JAN_1, JAN_1 + 3, 0, "bar", "Ban")], wide).marks
    assert mark.kind == "day"


def test_incidents_without_room_join_a_cluster_that_counts_them() -> None:
    entries = [day(15, f"Arrest number {number}") for number in range(40)]
    marks = arranged(entries, height=300).marks
    clusters = [mark for mark in marks if mark.kind == "cluster"]
    assert clusters
    assert all(mark.label == str(len(mark.entries)) for mark in clusters)
    assert sorted(i for mark in marks for i in mark.entries) == list(range(40))


def test_a_selected_day_keeps_its_label_clear_of_the_ring() -> None:
    entries = [day(10)]
    (plain,), (ringed,) = arranged(entries).marks, arranged(entries, selected=0).marks
    assert ringed.label_x > plain.label_x


def test_rows_stay_while_the_picture_is_moved() -> None:
    entries = [day(number, f"Incident {number}") for number in range(1, 32, 3)]
    before = arranged(entries)
    after = arranged(entries, (JAN_1 + 2, JAN_1 + 32), previous=before)
    shared = before.rows.keys() & after.rows.keys()
    assert {i: before.rows[i] for i in shared} == {i: after.rows[i] for i in shared}
    assert after.lanes == before.lanes


def test_empty_lanes_are_thin_and_all_lanes_fit_a_low_picture() -> None:
    lanes = arranged([day(1)]).lanes
    assert lanes[0].height > lanes[1].height
    low = arranged([day(1, lane=lane) for lane in range(LANES)], height=200)
    assert low.bottom <= 200.01


def test_a_mark_is_found_under_the_pointer_and_by_its_incident() -> None:
    arrangement = arranged([day(3), day(20, lane=4)])
    mark = arrangement.mark_of(1)
    assert mark is not None
    assert arrangement.mark_at((mark.left + mark.right) / 2, mark.y) == mark
    assert arrangement.mark_at(mark.left - 60, mark.y) is None


entry_days = st.tuples(st.integers(-40, 70), st.integers(0, 60), st.integers(0, LANES - 1))
labels = st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=60)


@st.composite
def entry_lists(draw: st.DrawFn) -> list[Entry]:
    made = []
    for start, length, lane in draw(st.lists(entry_days, max_size=60)):
        kind: Kind = "day" if length == 0 else draw(st.sampled_from(["bar", "span"]))
        note = draw(st.sampled_from(["", "told twice"]))
        first = JAN_1 + start
        made.append(
            Entry(
                first,
                first + length,
                lane,
                kind,
                draw(labels),
                note,
                open_left=draw(st.booleans()),
                open_right=draw(st.booleans()),
                soft=draw(st.booleans()),
                sources=draw(st.sampled_from([1, 1, 2, 12])),
            )
        )
    return sorted(made, key=lambda e: (e.start, e.end))


def overlapping(marks: Sequence[Mark]) -> list[tuple[Mark, Mark]]:
    pairs = itertools.combinations(marks, 2)
    return [
        (one, other)
        for one, other in pairs
        if one.y == other.y and one.extent[0] < other.extent[1] and other.extent[0] < one.extent[1]
    ]


@settings(max_examples=150, deadline=None)
@given(entry_lists(), st.floats(60, 1600), st.floats(120, 900))
def test_nothing_covers_anything_and_nobody_is_lost(entries: list[Entry], width: float, height: float) -> None:
    arrangement = arranged(entries, width=width, height=height)
    assert not overlapping(arrangement.marks)
    for mark in arrangement.marks:
        if mark.kind == "cluster":
            assert mark.label == str(len(mark.entries))
        elif mark.kind != "span" and mark.label:
            assert mark.label_x >= mark.right or mark.label_x + mark.label_width <= mark.left
    in_view = [i for i, e in enumerate(entries) if e.start <= JANUARY[1] and e.end >= JANUARY[0]]
    assert sorted(i for mark in arrangement.marks for i in mark.entries) == in_view
    moved = arranged(entries, (JAN_1 + 3, JAN_1 + 33), width, height, arrangement)
    assert not overlapping(moved.marks)


def test_many_that_go_on_throughout_the_view_are_one_cluster() -> None:
    long = [Entry(JAN_1 - 100 - n, JAN_1 + 100, 2, "span", f"Year {n}") for n in range(9, 0, -1)]
    arrangement = arranged([*long, day(10, "Vote", lane=2)])
    cluster, vote = arrangement.marks
    assert (cluster.kind, cluster.left, cluster.right, cluster.label) == ("cluster", 0, 620, "9")
    assert (vote.label, vote.row != cluster.row) == ("Vote", True)


def test_a_ring_for_several_sources_stands_between_mark_and_label() -> None:
    alone, told = (arranged([Entry(JAN_1 + 9, JAN_1 + 9, 0, "day", "Vote", sources=n)]).marks[0] for n in (1, 2))
    assert (told.left, told.body_right) == (alone.left, alone.right)
    assert told.label_x == alone.label_x + told.ring


def test_a_column_is_found_under_the_pointer() -> None:
    entries = [Entry(JAN_1 + n % 2, JAN_1 + n % 2, 3, "day", "x") for n in range(DENSE + 1)]
    arrangement = arranged(entries, (JAN_1 - 60, JAN_1 + 60))
    lane = arrangement.lanes[3]
    left = 60 * arrangement.scale
    found = arrangement.column_at(left + 2, lane.top + lane.height / 2)
    assert found is not None
    assert found[0] == 3
    assert found[1] - COLUMN <= left <= found[2] + COLUMN
    assert arrangement.column_at(left + 100, lane.top + lane.height / 2) is None
    assert arrangement.column_at(left, arrangement.lanes[0].top + 2) is None


def test_many_in_view_are_counted_by_column() -> None:
    rng = np.random.default_rng(7)
    starts = np.sort(rng.integers(JAN_1, JAN_1 + 31, DENSE + 500)).tolist()
    entries = [Entry(s, s + int(rng.integers(0, 4)), int(rng.integers(0, LANES)), "bar", "x") for s in starts]
    columns = arranged(entries).columns
    assert columns is not None
    step = 31 / columns.counts.shape[1]
    assert columns.counts.shape == (LANES, 620 // COLUMN)
    for column in (0, 77, columns.counts.shape[1] - 1):
        left, right = JAN_1 + column * step, JAN_1 + (column + 1) * step
        found = [
            sum(e.category == lane and e.start < right and e.end + 1 > left for e in entries) for lane in range(LANES)
        ]
        assert columns.counts[:, column].tolist() == found


def test_only_those_wholly_within_are_shown_when_that_is_asked() -> None:
    entries = [span(datetime.date(2011, 1, 1), datetime.date(2012, 1, 10)), day(5)]
    window = Window((JAN_1, JAN_1 + 31), JANUARY, 620, 400, certainly=True)
    marks = arrange(entries, series_of(entries), window, Labels(text_width)).marks
    assert [mark.entries for mark in marks] == [(1,)]


@settings(max_examples=200, deadline=None)
@given(labels, st.floats(0, 300))
def test_labels_are_cut_between_words(text: str, room: float) -> None:
    cut = elided(text, room, text_width)
    assert text_width(cut) <= room
    if cut.endswith(" …") and not text.endswith("…"):
        kept = cut.removesuffix(" …")
        assert " ".join(text.split()).startswith(kept)
        assert " ".join(text.split())[len(kept)] in " ,;:–—-"


def test_a_megabyte_of_headline_costs_no_more_than_a_line() -> None:
    assert len(elided("word " * 250_000, 200, text_width)) < 40
    assert elided("x" * 1_000_000, 200, text_width) == ""


@pytest.mark.parametrize(
    ("days", "width", "upper", "lower"),
    [
        (31, 620, ["January 2012"], [str(n) for n in range(1, 32, 1)][2:29:2]),
        (93, 540, ["January 2012", "February", "March"], ["8", "15", "22"] * 3),
        (366, 540, ["2012"], ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]),
        (366 * 20, 540, ["2012", "2014", "2016", "2018", "2020", "2022", "2024", "2026", "2028", "2030"], []),
    ],
    ids=["a month", "a quarter", "a year", "twenty years"],
)
def test_the_axis_names_what_fits_the_zoom(days: int, width: float, upper: list[str], lower: list[str]) -> None:
    made = axis(JAN_1, JAN_1 + days, width, text_width)
    assert [tick.text for tick in made.upper] == upper
    assert [tick.text for tick in made.lower] == lower


@settings(max_examples=200, deadline=None)
@given(st.floats(FIRST_DAY, LAST_DAY - 4), st.floats(4, 3_700_000), st.floats(80, 1600))
def test_the_axis_holds_from_year_1_to_9999(first: float, days: float, width: float) -> None:
    made = axis(first, first + days, width, text_width)
    for ticks, centred in ((made.upper, False), (made.lower, True)):
        boxes = [(t.x - (text_width(t.text) / 2 if centred else 0), text_width(t.text)) for t in ticks]
        assert all(one[0] + one[1] < other[0] for one, other in itertools.pairwise(boxes))
        assert all(left >= 0 and left + wide <= width for left, wide in boxes)
    assert len(made.lines) <= width / 20 + 2


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ([0, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008], (1000, 1008)),
        ([0, 100, 200, 300], (0, 300)),
        ([5], (5, 5)),
    ],
    ids=["one far off", "spread", "single"],
)
def test_the_first_view_is_where_most_incidents_are(starts: list[int], expected: tuple[int, int]) -> None:
    days = np.array(starts, dtype=np.int64)
    assert dense_span(days, days, np.ones(len(days), dtype=bool)) == expected


@pytest.mark.parametrize(
    ("first", "last", "label"),
    [
        ("2011-11-01", "2012-01-31", "Nov 2011 – Jan 2012"),
        ("2012-01-01", "2012-12-31", "2012"),
        ("0001-01-01", "9999-12-31", "1 – 9999"),
        ("2012-01-18", "2012-01-18", "18 Jan 2012"),
    ],
)
def test_a_span_is_named_and_read_back(first: str, last: str, label: str) -> None:
    days = (datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))
    assert view_label(*days) == label
    written = [written_span(part) for part in label.split(" – ")]
    assert written[0] is not None
    assert written[-1] is not None
    assert (written[0][0], written[-1][1]) == days


@pytest.mark.parametrize("text", ["", "yesterday", "32 Jan 2012", "2012-13", "0", "Ma 2012", "99999"])
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert written_span(text) is None
