"""Charts: what they show, and that paper can draw it."""

import math
import re
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.brief.charts.drawing import PAPER, Mark, Words
from briefing.brief.charts.election import seat_chart, share_chart, turnout_chart, votes_chart
from briefing.brief.charts.hemicycle import hemicycle_seats, seat_spacing
from briefing.brief.charts.kinds import Chart
from briefing.brief.charts.layout import lay_out
from briefing.brief.charts.svg import text_width, to_svg
from briefing.bundle.records import Figure, Measure, Passage, Status

NAMES = {1: "Nur Otan", 2: "Ak Jol", 3: "Communist People's Party"}


def figure(
    id: int,
    party: int | None,
    measure: Measure,
    value: float,
    printed: str,
    status: Status | None = None,
    words: str = "",
) -> Figure:
    passage = Passage(id, 1, 7, 1, None, 0, 9, words or f"said: {printed}")
    return Figure(id, 1, party, measure, value, printed, status, passage, "read")


MAJILIS = [
    figure(1, None, "turnout", 75.07, "75.07%"),
    figure(2, 1, "percent", 80.99, "80.99%"),
    figure(3, 1, "seats", 83, "83"),
    figure(4, 2, "percent", 7.47, "7.47%"),
    figure(5, 2, "seats", 8, "8"),
    figure(6, 3, "percent", 7.19, "7.19%"),
    figure(7, 3, "seats", 7, "7"),
]


def marks(chart: Chart) -> list[Mark]:
    return lay_out(chart, 470, PAPER, text_width).marks


def words(chart: Chart, width: float = 470) -> list[Words]:
    return [stroke for stroke in lay_out(chart, width, PAPER, text_width).strokes if isinstance(stroke, Words)]


def texts(chart: Chart) -> str:
    root = ElementTree.fromstring(to_svg(chart, 470))
    return " ".join(element.text or "" for element in root.iter("{http://www.w3.org/2000/svg}text"))


def test_shares_largest_first_with_their_printed_numbers() -> None:
    chart = share_chart(list(reversed(MAJILIS)), NAMES)
    assert chart is not None
    assert [(bar.name, bar.number, bar.stated.label) for bar in chart.bars] == [
        ("Nur Otan", 0, "80.99 %"), ("Ak Jol", 1, "7.47 %"), ("Communist People's Party", 2, "7.19 %"),
    ]  # fmt: skip
    assert chart.alternative == ("Share of the vote: Nur Otan 80.99 %, Ak Jol 7.47 %, Communist People's Party 7.19 %.")
    assert (chart.axis_end, chart.ticks[0]) == (100, (0.0, "0"))


def test_bars_begin_at_nought_and_keep_proportion() -> None:
    chart = share_chart(MAJILIS, NAMES)
    assert chart is not None
    lengths = [mark.boxes[0] for mark in marks(chart)]
    rects = re.findall(r'<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"', to_svg(chart, 470))
    assert len({left for left, _ in rects}) == 1
    assert float(rects[0][1]) / float(rects[1][1]) == pytest.approx(80.99 / 7.47, rel=0.01)
    assert len(lengths) == 3


@pytest.mark.parametrize(
    ("value", "printed", "label"),
    [
        (80.99, "80.99%", "80.99 %"),
        (30.0, "30.00%", "30.00 %"),
        (30.0, "30", "30 %"),
        (80.5, "80,50 процентов", "“80,50 процентов”"),
        (7.0, "just under 7 per cent", "“just under 7 per cent”"),
        (14.4, "14.40 per cent", "14.40 %"),
        (9.0, "nine", "9 %"),
    ],
)
def test_numbers_keep_the_precision_or_the_hedge_of_the_print(value: float, printed: str, label: str) -> None:
    chart = share_chart([figure(1, 1, "percent", value, printed)], NAMES)
    assert chart is not None
    assert chart.bars[0].stated.label == label


def test_final_is_the_bar_and_others_stand_beside_it() -> None:
    figures = [
        figure(1, 1, "percent", 30.0, "30.00%"),
        figure(2, 1, "percent", 28.1, "28.1%", "exit-poll"),
        figure(3, 1, "percent", 32.7, "32.7%", "preliminary"),
        figure(4, 1, "percent", 30.0, "30.00%"),
    ]
    chart = share_chart(figures, NAMES)
    assert chart is not None
    assert chart.bars[0].stated.ids == (4, 1)
    assert [(rival.value, rival.status) for rival in chart.bars[0].rivals] == [
        (32.7, "preliminary"),
        (28.1, "exit poll"),
    ]
    assert "30.36" not in to_svg(chart, 470), "rivals are never averaged"
    assert "30.00 % (preliminary 32.7 %, exit poll 28.1 %)" in chart.alternative
    assert "32.7 % preliminary" in texts(chart)


def test_a_figure_without_words_is_not_drawn() -> None:
    wordless = [figure(1, 1, "percent", 30.0, "30", words=" "), figure(2, 1, "seats", 3, "3", words=" ")]
    assert share_chart(wordless, NAMES) is None
    assert seat_chart(wordless, NAMES, 5) is None


def test_a_house_of_unknown_size_counts_what_is_stated_and_says_so() -> None:
    chart = seat_chart(MAJILIS, NAMES, None)
    assert chart is not None
    assert (chart.total, chart.total_label, chart.majority, chart.unstated) == (98, "seats stated", 50, 0)
    assert chart.note == "The size of the house is not stated."
    assert chart.alternative == (
        "Seats: Nur Otan 83, Ak Jol 8, Communist People's Party 7, of 98 seats stated; a majority is 50, two thirds are 66."
    )
    assert "majority 50" in texts(chart)
    assert [len(mark.boxes) for mark in marks(chart)] == [83, 8, 7]


def test_seats_of_which_nothing_is_said_stay_hollow() -> None:
    chart = seat_chart(MAJILIS, NAMES, 107)
    assert chart is not None
    assert (chart.total, chart.total_label, chart.majority, chart.unstated) == (107, "seats", 54, 9)
    assert "not stated 9" in chart.alternative


@pytest.mark.parametrize(
    ("seats", "total"),
    [([0], 10), ([-1, 5], 10), ([2.5, 3], 10), ([5], None), ([600, 700], None), ([], 10), ([1], 10**9)],
)
def test_what_makes_no_house_is_not_drawn(seats: list[float], total: int | None) -> None:
    figures = [figure(n, n, "seats", value, str(value)) for n, value in enumerate(seats, 1)]
    assert seat_chart(figures, NAMES, total) is None


def test_turnout_of_one_source_and_of_several() -> None:
    alone = turnout_chart(MAJILIS, {7: "The bulletin"})
    assert alone is not None
    assert (alone.axis_start, alone.axis_end, alone.note) == (0, 100, "")
    rivals = [
        *MAJILIS,
        figure(8, None, "turnout", 75.4, "75.4", "preliminary"),
        figure(9, None, "turnout", 75.44, "75.44"),
    ]
    several = turnout_chart(rivals, {7: "The bulletin"})
    assert several is not None
    assert [(dot.stated.value, dot.is_rival) for dot in several.dots] == [(75.44, False), (75.07, True), (75.4, True)]
    assert several.axis_start <= 75.07 < 75.44 <= several.axis_end
    assert several.note == f"3 figures, side by side; the axis begins at {several.axis_start:g} %"
    assert "preliminary" in texts(several)


@pytest.mark.parametrize("n", [1, 2, 3, 7, 50, 98, 99, 101, 450, 650, 999, 1000])
def test_seats_in_the_half_circle(n: int) -> None:
    places = hemicycle_seats(n)
    assert len(places) == n
    assert all(y >= -1e-9 and math.hypot(x, y) <= 1 + 1e-6 for x, y in places)
    angles = [math.atan2(y, x) for x, y in places]
    assert all(left >= right - 1e-6 for left, right in pairwise(angles))
    spacing = seat_spacing(n)
    nearest = min((math.dist(a, b) for a, b in combinations(places, 2)), default=2)
    assert nearest >= spacing - 1e-6
    assert spacing > 0.5 / math.sqrt(n) or n == 2
    mirrored = {(round(-x, 6) + 0.0, round(y, 6)) for x, y in places}
    assert mirrored == {(round(x, 6) + 0.0, round(y, 6)) for x, y in places}


@given(st.integers(1, 1000))
def test_any_house_is_counted_exactly(n: int) -> None:
    assert len(set(hemicycle_seats(n))) == n


any_value = st.one_of(
    st.floats(allow_nan=True, allow_infinity=True),
    st.integers(-3, 10**12).map(float),
    st.sampled_from([0.0, 7.0, 100.0]),
)
any_figures = st.lists(
    st.builds(
        figure,
        st.integers(1, 99),
        st.sampled_from([None, 1, 2, 3, 4]),
        st.sampled_from(["percent", "votes", "seats", "turnout"]),
        any_value,
        st.sampled_from(["7", "about 7 per cent", "", "0.00"]),
        st.sampled_from([None, "final", "preliminary"]),
    ),
    max_size=8,
)


@given(any_figures, st.sampled_from([None, -1, 0, 1, 98, 1000, 10**9]))
def test_bad_figures_are_drawn_or_left_out_but_never_break(figures: list[Figure], seats_total: int | None) -> None:
    charts = (
        share_chart(figures, NAMES),
        votes_chart(figures, NAMES),
        seat_chart(figures, NAMES, seats_total),
        turnout_chart(figures, {}),
    )
    for chart in charts:
        if chart is not None:
            ElementTree.fromstring(to_svg(chart, 470))
            assert all(mark.boxes for mark in marks(chart))


ODD_NAMES = [
    'Party <of> "Law" & Order',
    "حزب العدالة والتنمية",
    "Vereinigung der demokratischen Bürgerinnen und Bürger für Gerechtigkeit, Frieden und die Bewahrung der Schöpfung",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "bell\x07\x00]]> null",
    "自由民主党",
    "",
]


@pytest.mark.parametrize("name", ODD_NAMES)
@pytest.mark.parametrize("width", [200, 470])
def test_any_name_gives_well_formed_svg_within_its_width(name: str, width: float) -> None:
    figures = [
        *MAJILIS,
        figure(9, 1, "percent", 60.1, "60.1", "exit-poll"),
        figure(10, 1, "votes", 6_941_220, "6,941,220"),
    ]
    charts = (
        share_chart(figures, {1: name, 2: name, 3: name}),
        votes_chart(figures, {1: name}),
        seat_chart(figures, {1: name, 2: name, 3: name}, None),
        turnout_chart(figures, {7: name}),
    )
    for chart in charts:
        assert chart is not None
        svg = to_svg(chart, width)
        root = ElementTree.fromstring(svg)
        assert not re.search(r"(href|url\((?!#)|@import|<script|<image)", svg)
        assert root.get("aria-label")
        for row in words(chart, width):
            shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[row.anchor]
            left = row.x - text_width(row.text, row.size, row.weight) * shift
            assert left >= -1
            if width == 470:
                assert left + text_width(row.text, row.size, row.weight) <= width + 1


def test_parties_differ_by_pattern_and_shape_without_colour() -> None:
    many = [figure(n, n, "percent", 50 - n, f"{50 - n}%") for n in range(1, 10)]
    many += [figure(20 + n, n, "seats", 20 - n, f"{20 - n}") for n in range(1, 10)]
    names = {n: f"Party {n}" for n in range(1, 10)}
    shares, seats = share_chart(many, names), seat_chart(many, names, None)
    assert shares is not None
    assert seats is not None
    tiles = re.findall(r"<pattern[^>]*>(?:<rect[^>]*>)(.*?)</pattern>", to_svg(shares, 470))
    assert len({re.sub(r"#\w+", "", tile) for tile in tiles}) == 7, "one is solid"
    assert "Party 9" in texts(shares)


def test_every_number_can_be_pointed_at() -> None:
    chart = share_chart(MAJILIS, NAMES)
    assert chart is not None
    drawing = lay_out(chart, 470, PAPER, text_width)
    for index, mark in enumerate(drawing.marks):
        for left, top, width, height in mark.boxes:
            assert drawing.hit(left + width / 2, top + height / 2) == index
    assert drawing.hit(1, 1) is None
