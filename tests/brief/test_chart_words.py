"""The words of charts and tables on paper are those of the brief's language, and its numbers are written as it does."""

import re
import xml.etree.ElementTree as ElementTree

import pypdfium2
import pytest

from briefing.brief import summary
from briefing.brief.blocks import Brief, Figure, Front
from briefing.brief.charts.export import Picture, picture_bytes
from briefing.brief.charts.svg import to_svg
from briefing.brief.charts.table import chart_table
from briefing.brief.phrases import LANGUAGES, phrases
from briefing.brief.rtl_words import taken_out
from briefing.brief.typst import write_pdf
from briefing.bundle.reader import Bundle
from briefing.shipped import shipped

FRONT = Front(date="2012-02-01")
OURS = re.compile(r"\b(?:seats?|stated|majority|votes?|final|figures?|round|apart|turnout|shares?)\b", re.I)


def _election(language: str) -> Brief:
    with Bundle(shipped("data/briefing.sqlite")) as bundle:
        election = next(one for one in bundle.elections() if one.held_on == "2012-01-15")
        return summary.election_summary(bundle, election.id, FRONT, language=language)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_no_english_word_of_ours_stands_in_a_chart(language: str) -> None:
    charts = [block.chart for block in _election(language).blocks if isinstance(block, Figure)]
    assert len(charts) > 1
    for chart in charts:
        texts = [node.text or "" for node in ElementTree.fromstring(to_svg(chart, 440)).iter() if node.text]
        said = [*texts, chart.title, chart.note, chart.alternative, *chart_table(chart).titles]
        assert [text for text in said if OURS.search(text)] == []


def test_numbers_are_written_as_the_language_does_and_words_of_a_source_are_not() -> None:
    said = {language: phrases(language).number("6,941,220.5") for language in ("en", "de", "ru", "ar")}
    assert said == {"en": "6,941,220.5", "de": "6.941.220,5", "ru": "6\u00a0941\u00a0220,5", "ar": "6,941,220.5"}
    assert phrases("ru").number("“just under 7.5 per cent”") == "“just under 7.5 per cent”"


def test_the_words_of_an_arabic_chart_are_set_by_the_page() -> None:
    brief = _election("ar")
    chart = next(block.chart for block in brief.blocks if isinstance(block, Figure) and "50" in block.chart.alternative)
    svg = to_svg(chart, 440)
    left, words = taken_out(svg)
    assert "الأغلبية 50" in svg
    assert not [
        node.text
        for node in ElementTree.fromstring(left).iter()
        if node.tag.endswith("text") and "ا" in (node.text or "")
    ]
    assert "الأغلبية 50" in [word["text"] for word in words]
    assert write_pdf(brief).startswith(b"%PDF")
    pdf = picture_bytes(Picture(chart, "انتخابات", "المصدر", "الطبعة"), "pdf")
    assert len(pypdfium2.PdfDocument(pdf)) == 1
