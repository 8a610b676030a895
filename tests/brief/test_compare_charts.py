"""Charts over several elections, where sources disagree, their tables, and pictures as files."""

import io
from xml.etree import ElementTree

import pikepdf
import pytest

from briefing.analysis.comparison import Comparison, compare, occasion_labels, party_numbers
from briefing.analysis.results import party_results, turnout
from briefing.analysis.rivals import rivalries
from briefing.brief.charts.comparison import multiples_chart, slope_chart, span_chart
from briefing.brief.charts.drawing import PAPER, Line, Words
from briefing.brief.charts.election import Look, share_chart, turnout_chart, votes_chart
from briefing.brief.charts.export import Picture, picture_bytes
from briefing.brief.charts.kinds import Chart
from briefing.brief.charts.layout import lay_out
from briefing.brief.charts.svg import text_width, to_svg
from briefing.brief.charts.table import chart_table
from briefing.bundle.records import Election, Entity, Figure, Measure, Passage, Status
from briefing.spreadsheet import csv_text

ENTITIES = {
    1: Entity(1, "party", "Nur Otan", "read", ("Amanat",), 1),
    2: Entity(2, "party", "Ak Jol", "read", ("Ak Zhol", "AJ"), 1),
    3: Entity(3, "party", "=Auyl", "read", (), 1),
}
NAMES = {id: entity.name for id, entity in ENTITIES.items()}
ELECTIONS = tuple(
    Election(number, "Majilis", "Kazakhstan", day, 1, None)
    for number, day in enumerate(("2007-08-18", "2012-01-15", "2023-03-19"), 1)
)


def figure(
    id: int, election: int, party: int | None, measure: Measure, value: float, words: str, status: Status | None = None
) -> Figure:
    passage = Passage(id, 1, 7 + id % 2, 1, None, 0, 9, words)
    return Figure(id, election, party, measure, value, f"{value:,.10g}", status, passage, "read")


FIGURES = {
    1: [figure(1, 1, 1, "percent", 88.41, "Nur Otan 88.41"), figure(2, 1, None, "turnout", 68.4, "turnout 68.4")],
    2: [
        figure(3, 2, 1, "percent", 80.99, "Nur Otan 80.99"), figure(4, 2, 2, "percent", 7.47, "Ak Jol 7.47"),
        figure(5, 2, None, "turnout", 75.07, "turnout 75.07"), figure(6, 2, None, "turnout", 75.4, "turnout 75.4", "final"),
    ],
    3: [
        figure(7, 3, 1, "percent", 53.9, "Amanat 53.9"), figure(8, 3, 2, "percent", 8.41, "Ak Zhol 8.41"),
        figure(9, 3, 3, "percent", 10.9, "Auyl 10.9"), figure(10, 3, 1, "votes", 3_341_510, "Amanat 3,341,510"),
        figure(11, 3, 1, "votes", 3_431_510, "Amanat 3,431,510"),
    ],
}  # fmt: skip


def compared(measure: Measure) -> Comparison:
    return compare(ELECTIONS, FIGURES, ENTITIES, measure, party_numbers(ELECTIONS, FIGURES))


def disputes() -> Chart:
    who = {7: "Kazinform", 8: "The Astana Times"}
    found = [
        rivalry
        for election, own in FIGURES.items()
        for rivalry in rivalries(election, party_results(own, NAMES), turnout(own), who)
    ]
    chart = span_chart(sorted(found, key=lambda rivalry: -rivalry.spread), {2: "2012", 3: "2023"})
    assert chart is not None
    return chart


def test_a_renamed_party_is_one_line_and_says_what_it_is_printed_as() -> None:
    nur_otan, auyl, ak_jol = compared("percent").tracks
    assert [point.value if point else None for point in nur_otan.points] == [88.41, 80.99, 53.9]
    assert nur_otan.printed_as == ("", "", "Amanat")
    assert ak_jol.printed_as == ("", "", ""), "another spelling is no other name"
    assert nur_otan.changes == ["", "−7.42", "−27.1"]
    assert (nur_otan.overall, auyl.overall, ak_jol.overall) == ("−34.5", "", "+0.94")


def test_a_party_keeps_its_number_in_every_election() -> None:
    numbers = party_numbers(ELECTIONS, FIGURES)
    assert numbers == {1: 0, 3: 1, 2: 2}
    look = Look(numbers=numbers)
    for own in FIGURES.values():
        chart = share_chart(own, NAMES, look)
        assert chart is not None
        assert all(bar.number == numbers[bar.entity_id] for bar in chart.bars)


def test_lines_are_told_apart_without_colour_and_break_where_nothing_is_stated() -> None:
    chart = slope_chart(compared("percent"))
    assert chart is not None
    lines = [stroke for stroke in lay_out(chart, 520, PAPER, text_width).strokes if isinstance(stroke, Line)]
    of_parties = [line for line in lines if isinstance(line.fill, int)]
    assert len(of_parties) == 3, "two for the party that stood three times, one for the one that stood twice"
    assert len({line.dash for line in of_parties}) == 2


@pytest.mark.parametrize("chart", [slope_chart(compared("percent")), multiples_chart(compared("percent")), disputes()])
@pytest.mark.parametrize("width", [260.0, 520.0])
def test_every_figure_can_be_pointed_at_and_words_stay_inside(chart: Chart, width: float) -> None:
    drawing = lay_out(chart, width, PAPER, text_width)
    stated = {cell.stated for row in chart_table(chart).rows for cell in row if cell.stated}
    assert {mark.stated for mark in drawing.marks} == stated
    for stroke in drawing.strokes:
        if isinstance(stroke, Words):
            wide = text_width(stroke.text, stroke.size, stroke.weight)
            left = stroke.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[stroke.anchor] * wide
            assert left >= -1
            assert left + wide <= width + 2 or width < 300
    ElementTree.fromstring(to_svg(chart, width))


def test_the_table_has_the_changes_and_no_formulas() -> None:
    chart = slope_chart(compared("percent"))
    assert chart is not None
    table = chart_table(chart)
    assert table.titles == ("Party", "2007", "2012", "±", "2023", "±", "in all")
    assert table.texts[0] == ["Nur Otan (2023: Amanat)", "88.41", "80.99", "−7.42", "53.9", "−27.1", "−34.5"]
    assert [row[0] for row in table.sorted_by(4, descending=False).texts] == [
        "Ak Jol", "=Auyl", "Nur Otan (2023: Amanat)",
    ]  # fmt: skip
    assert "'=Auyl" in csv_text(table.titles, table.texts)


def test_where_sources_disagree_names_who_says_each_largest_first() -> None:
    texts = chart_table(disputes()).texts
    assert [row[:3] + row[4:] for row in texts] == [
        ["Nur Otan, votes", "2023", "The Astana Times", "in use", "3,431,510", "90,000 votes"],
        ["Nur Otan, votes", "2023", "Kazinform", "", "3,341,510", "90,000 votes"],
        ["Turnout", "2012", "Kazinform", "in use", "75.4", "0.33 points"],
        ["Turnout", "2012", "The Astana Times", "", "75.07", "0.33 points"],
    ]


def test_a_bar_with_a_rival_says_who_states_which() -> None:
    chart = votes_chart(FIGURES[3], NAMES, Look(who={7: "Kazinform", 8: "The Astana Times"}))
    assert chart is not None
    svg = to_svg(chart, 520)
    assert "3,341,510 Kazinform" in svg
    assert chart.alternative == "Votes: Nur Otan 3,431,510 by The Astana Times (also 3,341,510 by Kazinform)."


def test_elections_of_one_year_are_told_apart() -> None:
    def held(day: str, round: int = 1) -> Election:
        return Election(1, "House", None, day, round, None)

    assert occasion_labels([held("2012-01-15"), held("2016-03-20")]) == ("2012", "2016")
    assert occasion_labels([held("2019-04-09"), held("2019-09-17")]) == ("2019-04", "2019-09")
    assert occasion_labels([held("2019-04-09"), held("2019-04-21", 2)]) == ("2019-04-09", "2019-04-21, round 2")


def test_seats_of_houses_that_differ_say_so_and_early_figures_too() -> None:
    figures = {
        1: [figure(1, 1, 1, "seats", 98, "Nur Otan 98")],
        3: [figure(2, 3, 1, "seats", 40, "Nur Otan 40", "preliminary"), figure(3, 3, 2, "seats", 29, "Ak Jol 29")],
    }
    chart = slope_chart(compare(ELECTIONS, figures, ENTITIES, "seats", {}))
    assert chart is not None
    assert (
        chart.note
        == "3 elections, 2007 to 2023; of differing totals: 98 in 2007, 69 in 2023; 2023: preliminary figures"
    )


def test_nothing_to_compare_gives_no_chart() -> None:
    empty = compare(ELECTIONS, {}, ENTITIES, "seats", {})
    assert slope_chart(empty) is None
    assert multiples_chart(empty) is None
    assert span_chart([], {}) is None
    alone = compare(ELECTIONS[:1], FIGURES, ENTITIES, "percent", {})
    assert slope_chart(alone) is None


def picture() -> Picture:
    chart = turnout_chart(FIGURES[2], {7: "Kazinform", 8: "The Astana Times"})
    assert chart is not None
    return Picture(chart, "Majilis, 15 January 2012", "Kazinform; The Astana Times", "a.sqlite, content 12ab")


def test_a_picture_has_title_source_and_fingerprint_and_is_the_same_each_time() -> None:
    shown = picture()
    svg = picture_bytes(shown, "svg").decode()
    for words in (
        "Turnout. Majilis, 15 January 2012",
        "Source: Kazinform; The Astana Times",
        f"figure {shown.fingerprint}",
    ):
        assert words in svg
    assert picture_bytes(shown, "svg").decode() == svg
    other = Picture(shown.chart, shown.heading, "Another", shown.edition)
    assert other.fingerprint != shown.fingerprint


def test_a_picture_as_png_and_as_pdf_that_is_read_aloud() -> None:
    png = picture_bytes(picture(), "png")
    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20]) == 1040, "two pixels a point"
    pdf = picture_bytes(picture(), "pdf")
    assert picture_bytes(picture(), "pdf") == pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 1
        assert "/MarkInfo" in opened.Root
