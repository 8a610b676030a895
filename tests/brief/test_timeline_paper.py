"""The timeline on paper and in files: pages, vectors, tables, data and calendars."""

import csv
import dataclasses
import datetime
import io
import itertools
import json
import random
import re
from collections.abc import Sequence
from xml.etree import ElementTree

import numpy as np
import pikepdf
import pytest
from pdfminer.high_level import extract_text

from briefing.brief.timeline.entries import Entries, LeftOut, Reports, in_order
from briefing.brief.timeline.lanes import grouped
from briefing.brief.timeline.pages import Content, Page, pages
from briefing.brief.timeline.paper import Timeline, timeline_pages, write_timeline_pages, write_timeline_pdf
from briefing.brief.timeline.series import Series
from briefing.brief.timeline.svg import to_svg
from briefing.brief.timeline.tables import Row, Told, key_of, to_csv, to_ics, to_json
from briefing.bundle.records import Category, Incident, Passage, Precision, Qualifier
from briefing.errors import BriefingError

A4 = (1_030.0, 660.0)
SVG = "{http://www.w3.org/2000/svg}"


def incident(
    number: int, start: str, end: str = "", headline: str = "", *, precision: Precision = "day",
    category: Category = "protest", qualifier: Qualifier | None = None, text: str = "Workers went on strike.",
) -> Incident:  # fmt: skip
    passage = Passage(number, number, 1, number, 1, 0, len(text), text)
    return Incident(
        number, start, end or start, precision, qualifier, category, headline or f"Strike {number}", start, "stated",
        "read", (passage,), (),
    )  # fmt: skip


def spread(count: int, years: int = 3) -> list[Incident]:
    chance = random.Random(3)
    first = datetime.date(2010, 1, 1).toordinal()
    days = sorted(chance.randrange(first, first + years * 365) for _ in range(count))
    kinds: Sequence[Category] = ("protest", "election", "detention", "statement")
    return [
        incident(n, datetime.date.fromordinal(day).isoformat(), category=kinds[n % 4]) for n, day in enumerate(days, 1)
    ]


def content_of(incidents: Sequence[Incident]) -> Content:
    items, _ = in_order(incidents)
    lanes = grouped(items, "category", {}, {}, Reports({}))
    return Content(Entries(items), lanes.names, lanes.series, (int(items.start.min()), int(items.end.max())))


def timeline_of(incidents: Sequence[Incident], title: str = "Timeline") -> Timeline:
    rows = [
        Row(i, i.start_on, (), (Told(i.passages[0].text, "The Insider", "After the vote, ¶ 1"),), f"key{i.id}")
        for i in incidents
    ]
    return Timeline(title, f"{len(incidents)} incidents", "a.sqlite", content_of(incidents), rows)


def items_of(found: Sequence[Page]) -> set[int]:
    return {item for page in found for mark in page.picture.arrangement.marks for item in mark.entries}


def test_so_many_pages_that_each_incident_stands_alone_with_its_label() -> None:
    content = content_of(spread(200))
    found = pages(content, *A4)
    marks = [mark for page in found for mark in page.picture.arrangement.marks]
    assert len(found) > 1
    assert items_of(found) == set(range(200))
    assert all(mark.kind != "cluster" for mark in marks)
    assert sum(bool(mark.label) for mark in marks) > 0.95 * len(marks)
    assert len({round(page.picture.arrangement.scale, 6) for page in found}) == 1


def test_joins_say_where_it_goes_on_and_empty_pages_are_passed_over() -> None:
    content = content_of([*spread(150, 1), incident(900, "2019-05-01")])
    found = pages(content, *A4)
    assert found[0].picture.before == ""
    assert found[-1].picture.after == ""
    assert "page 2, from" in found[0].picture.after
    assert found[1].picture.before.startswith("‹ page 1, until")
    assert re.search(r"nothing begins or ends in the [\d,]{3,} days between", found[-2].picture.after)
    for page, following in itertools.pairwise(found):
        assert following.first > page.last


def test_a_crowd_on_one_day_is_counted_on_one_page() -> None:
    found = pages(content_of([incident(n, "2012-01-15") for n in range(1, 10_001)]), *A4)
    assert len(found) == 1
    columns = found[0].picture.arrangement.columns
    assert columns is not None
    assert columns.counts.max() == 10_000


def test_the_picture_is_sound_svg_in_which_text_stays_text() -> None:
    wild = [
        incident(1, "2012-01-15", headline='<script>alert("x")</script> & co'),
        incident(2, "2012-01-01", "2012-12-31", precision="year", headline="All year\x00"),
        incident(3, "2012-01-20", "2012-02-20", precision="range", headline="A range"),
        incident(4, "2012-03-20", qualifier="before", headline="Before"),
        incident(5, "2012-04-20", qualifier="about", headline="About"),
        incident(6, "2012-05-20", qualifier="planned", headline="Planned"),
    ]
    (page,) = pages(content_of(wild), *A4)
    root = ElementTree.fromstring(to_svg(page.picture, "T & T", "In words"))
    assert not root.findall(f".//{SVG}script")
    texts = [text.text or "" for text in root.iter(f"{SVG}text")]
    assert any(text.startswith("<script>alert") for text in texts)
    assert {"All year", "A range", "Before", "About"} <= set(texts)
    assert root.find(f"{SVG}desc").text == "In words"  # type: ignore[union-attr]


@pytest.mark.parametrize("paper", ["a4", "a3", "us-letter"])
def test_the_pdf_holds_pictures_and_the_whole_list(paper: str) -> None:
    incidents = spread(60)
    pdf = write_timeline_pdf(timeline_of(incidents), paper)  # type: ignore[arg-type]
    assert b"pdfuaid" in pdf
    said = " ".join(extract_text(io.BytesIO(pdf)).split())
    assert "The same 60 incidents as a list" in said
    assert all(f"Strike {number} " in said for number in range(1, 61))
    assert pdf == write_timeline_pdf(timeline_of(incidents), paper)  # type: ignore[arg-type]


def test_each_picture_has_words_in_its_stead() -> None:
    timeline = timeline_of(spread(120))
    with pikepdf.open(io.BytesIO(write_timeline_pdf(timeline))) as pdf:
        said = [
            str(thing["/Alt"]) for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and "/Alt" in thing
        ]
    count = len(timeline_pages(timeline, "a4"))
    assert count > 1
    assert len(said) == count
    assert all(words.startswith(f"Page {n} of {count} of the timeline") for n, words in enumerate(sorted(said), 1))


def test_larger_paper_takes_fewer_pages() -> None:
    timeline = timeline_of(spread(220))
    assert len(timeline_pages(timeline, "a3")) < len(timeline_pages(timeline, "a4"))


def test_arabic_is_set_and_a_letter_without_shape_is_named() -> None:
    arabic = timeline_of([incident(1, "2012-01-15", headline="اعتقال صحفيين في المدينة")])
    assert len(write_timeline_pages(arabic, 40)) == 2
    with pytest.raises(BriefingError, match="U\\+4E2D"):
        write_timeline_pdf(timeline_of([incident(1, "2012-01-15", headline="中")]))


def test_the_table_has_a_line_a_telling_and_no_formula() -> None:
    evil = incident(1, "2012-01-15", headline="=HYPERLINK(1)")
    rows = [Row(evil, "15 January 2012", ("A",), (Told("One.", "S", "p"), Told("Two.", "R", "q")), "k")]
    left = [LeftOut(incident(2, "2012-02-30"), "it is no date")]
    lines = list(csv.DictReader(io.StringIO(to_csv(rows, left).decode("utf-8-sig"))))
    assert [line["Sentence"] for line in lines] == ["One.", "Two.", ""]
    assert lines[0]["Incident"] == "'=HYPERLINK(1)"
    assert lines[1]["Told"] == "2 of 2"
    assert lines[2]["Not in the picture"] == "it is no date"


def test_json_holds_all_that_is_known() -> None:
    (row,) = timeline_of([incident(1, "2012-01-15", headline="Żółć")]).rows
    content = json.loads(to_json([row], "T", "a.sqlite"))
    assert content["incidents"][0]["headline"] == "Żółć"
    assert content["incidents"][0]["told"][0]["source"] == "The Insider"


def calendar_of(rows: Sequence[Row]) -> tuple[bytes, list[dict[str, str]]]:
    written = to_ics(rows, "T", datetime.datetime(2012, 2, 1, 8, 30, tzinfo=datetime.UTC))
    unfolded = written.decode().replace("\r\n ", "")
    events = [
        dict(line.split(":", 1) for line in part.split("\r\n") if ":" in line)
        for part in unfolded.split("BEGIN:VEVENT")[1:]
    ]
    return written, events


def test_a_calendar_keeps_to_rfc_5545() -> None:
    long = "Ұзақ, «мәтін»; " * 30
    rows = timeline_of(
        [
            incident(1, "2012-01-15", headline=long),
            incident(2, "2012-02-01", "2012-02-29", precision="month", headline="A month\nof it"),
            incident(3, "9999-12-31", headline="Last day"),
        ]
    ).rows
    written, (first, month, last) = calendar_of(rows)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert first["DTSTART;VALUE=DATE"] == "20120115"
    assert first["DTEND;VALUE=DATE"] == "20120116"
    assert first["SUMMARY"].replace("\\,", ",").replace("\\;", ";") == " ".join(long.split())
    assert month["DTEND;VALUE=DATE"] == "20120301"
    assert month["SUMMARY"].endswith("A month of it")
    assert (month["STATUS"], first["STATUS"]) == ("TENTATIVE", "CONFIRMED")
    assert "DTEND;VALUE=DATE" not in last
    assert first["DTSTAMP"] == "20120201T083000Z"
    assert len({first["UID"], month["UID"], last["UID"]}) == 3


def test_an_incident_keeps_its_name_while_its_words_stay() -> None:
    one, again = incident(1, "2012-01-15"), incident(7, "2012-01-15")
    moved = dataclasses.replace(
        again, passages=(dataclasses.replace(one.passages[0], id=9, paragraph_id=9, article_id=3),)
    )
    assert key_of(one, ["a"]) == key_of(moved, ["a"])
    assert key_of(one, ["a"]) != key_of(one, ["b"])


def test_a_series_counts_what_it_cuts() -> None:
    chance = random.Random(5)
    start = np.sort(np.array([chance.randrange(1000, 2000) for _ in range(500)]))
    end = start + np.array([chance.choice([0, 0, 0, 5, 30, 365]) for _ in range(500)])
    series = Series(start, end, np.zeros(500, dtype=np.int64), np.arange(500), lanes=1)
    for _ in range(200):
        first = chance.uniform(900, 2100)
        last = first + chance.choice([0.5, 3, 40, 400])
        for certainly in (False, True):
            found = series.overlapping(first, last, certainly=certainly)
            assert series.count(first, last, certainly=certainly) == len(found)
