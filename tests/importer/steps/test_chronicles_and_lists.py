"""Years over the parts of a chronicle, signs of a list printed as letters, summaries as wide as the text."""

import pytest

from briefing.importer.clean import clean
from briefing.importer.model import Bulletin, SourceText
from briefing.importer.steps.dated import read_dates
from briefing.importer.steps.figures import find_elections
from briefing.importer.steps.names import find_names
from briefing.importer.traced import put_back

CHRONICLE = """THE LONG ROAD
A chronicle of the Gambia

2016

1 December. Gambians elect Adama Barrow president with 43.3 per cent of the votes. Yahya Jammeh receives 39.6 per cent.

9 December. Mr Jammeh rejects the result on television and asks for a new vote.

2017

19 January. Mr Barrow is sworn in at the embassy in Dakar. Troops cross the border that evening.

6 April. The United Democratic Party wins 31 of the 53 seats in the National Assembly.
"""
LISTS = {
    "a letter and a blank": ("e", "o"),
    "a mark of another font": ("n", "»"),
    "as printed": ("•", "•"),
}
SUMMARY = """COAST AND INTERIOR
No. 7, 14 March 2011

A strike in the refinery

Workers at the refinery of Mohammedia have laid down their tools for the 2nd time this year, and the
ministry says that it will not talk before they return. The port goes on as if nothing had happened.

By Amina Tazi

The strike began on 2 March, when the night shift refused to go in. By the next morning some 800 men
stood at the gate, among them the secretary of the union, who was questioned by the police on 4 March.
"""


def read(text: str) -> Bulletin:
    return clean(SourceText("notes.txt", "text/plain", "0", len(text), text, "utf-8"), None)


def test_years_over_the_parts_of_a_chronicle_date_its_entries_and_its_votes() -> None:
    bulletin = read(CHRONICLE)
    assert [article.title for article in bulletin.articles if article.paragraphs] == ["2016", "2017"]
    dated = read_dates(bulletin)
    days = [date.start_on.isoformat() for read in dated.paragraphs.values() for date in read.dates]
    assert days[:3] == ["2016-12-01", "2016-12-09", "2017-01-19"]
    elections, _, _ = find_elections(bulletin, dated, find_names(bulletin)[0])
    assert [(e.body, e.held_on) for e in elections] == [
        ("President", "2016-12-01"),
        ("National Assembly", "2017-04-06"),
    ]


@pytest.mark.parametrize("case", LISTS)
def test_items_of_a_list_stand_alone_whatever_their_sign_was_read_as(case: str) -> None:
    first, second = LISTS[case]
    text = (
        "NOTES FROM THE DELTA\n14 June 2003\n\nThe week in brief\n\n"
        f"{first} On 5 June two journalists were detained in Warri, and the\n  police kept their cameras.\n"
        f"{first} On 7 June the governor met the strikers in Port Harcourt.\n"
        f"{second} On 20 June the court will hear the petition of the party.\n"
        f"{second} On 22 June the oil workers vote on a strike.\n"
    )
    paragraphs = read(text).articles[0].paragraphs
    assert [p.text[:11] for p in paragraphs] == ["• On 5 June", "• On 7 June", "• On 20 Jun", "• On 22 Jun"]
    for paragraph in paragraphs:
        assert put_back(paragraph.text, paragraph.repairs) == text[paragraph.source_start : paragraph.source_end]


def test_small_words_of_another_language_are_no_signs_of_a_list() -> None:
    text = "Notas\n\nA luta continua em Luanda\ne Maria disse que não. Depois falou o povo\ne João ficou em casa com os filhos.\n"
    assert len(read(text).articles[0].paragraphs) == 1


def test_what_stands_between_a_title_and_its_author_is_the_summary() -> None:
    article = read(SUMMARY).articles[0]
    assert article.standfirst is not None
    assert article.standfirst.startswith("Workers at the refinery")
    assert [p.text[:16] for p in article.paragraphs if p.kind == "text"] == ["The strike began"]
