"""Pages in columns that recognition read straight across: each case a page as printed and the paragraphs to come out."""

import textwrap
from collections.abc import Sequence
from itertools import zip_longest

import pytest

from briefing.importer.clean import clean
from briefing.importer.model import Bulletin, SourceText
from briefing.importer.sources.plain import page_starts
from briefing.importer.steps.columns import unravel
from briefing.importer.steps.lines import split_lines
from briefing.importer.steps.words import DocumentWords
from briefing.importer.traced import put_back

LESOTHO = [
    "The Independent Electoral Commission of Lesotho published the voters' roll on 12 August 2022 and gave the public two "
    "weeks in which to inspect it. Observers in Maseru noted long queues at the district offices, and some people were sent "
    "away because the lists had not been printed.",
    "On Friday 7 October the vote itself was calm. Of the 1,388 stations that our teams saw, nearly all opened on time, and "
    "the counting began in the presence of agents from at least four parties.",
    "A court in Leribe heard the first petition on 2 November. The judges asked the commission for the original forms, and "
    "the hearing was put off until the end of the month.",
]
VANUATU = [
    "Nurses in Port Vila walked out on Monday 4 March 2019 after the ministry had failed to pay the allowance that was promised "
    "to them a year before. The union said that only the emergency ward would be kept open until an answer came.",
    "The government called the strike unlawful, and on 6 March the police told the strikers to leave the yard of the hospital. "
    "Nobody was hurt, but two of the leaders were questioned for several hours and released without charge.",
    "An agreement was signed in the office of the mediator on the 9th. It provides for payment in three parts, of which the "
    "first is due before Easter, and for a committee that will look into the hours of work at the outer islands.",
]
SURINAME = [
    "The National Assembly in Paramaribo met on 14 July 2020 to elect the head of state, after a count that had taken three "
    "weeks and was repeated in two of the districts because the totals of the bureaux did not agree.",
    "The candidate of the former opposition was the only one who had been put forward, and he was declared elected without a "
    "vote. His predecessor, who had governed for ten years, was not in the chamber.",
    "Foreign observers called the day orderly. They asked that the forms be published at once in future, that the reports of "
    "the parties on their spending be checked, and that the police keep away from the tables where the votes are counted.",
]


def read(text: str) -> Bulletin:
    return clean(SourceText("page.txt", "text/plain", "0", len(text), text, "utf-8", page_starts(text)))


def set_in_columns(paragraphs: Sequence[str], count: int, width: int, gap: str, between: int = 1) -> str:
    """Paragraphs broken into lines and set in columns of one height; `gap` stands between two lines of a row.

    A gap of one blank loses where the columns begin, a wider one keeps it; `between` are the blank rows between paragraphs.
    """
    lines = "\n".join(("\n" * between).join(textwrap.fill(p, width) + "\n" for p in paragraphs).splitlines()).split(
        "\n"
    )
    height = -(-len(lines) // count)
    columns = [lines[at : at + height] for at in range(0, len(lines), height)]
    rows = []
    for row in zip_longest(*columns, fillvalue=""):
        if gap == " ":
            rows.append(" ".join(part for part in row if part))
        else:
            rows.append(gap.join(part.ljust(width) for part in row).rstrip())
    return "\n".join(rows) + "\n"


PAGES = {
    "a wide gap": set_in_columns(LESOTHO, 2, 40, "     "),
    "a gap of two blanks": set_in_columns(VANUATU, 2, 44, "  "),
    "one blank, the paragraphs touch": set_in_columns(SURINAME, 2, 38, " ", between=0),
    "one blank, a blank row between paragraphs": set_in_columns(LESOTHO, 2, 44, " "),
    "three columns": set_in_columns(LESOTHO, 3, 30, "   "),
    "three columns, the paragraphs touch": set_in_columns(SURINAME, 3, 34, "  ", between=0),
}
OF = dict(zip(PAGES, (LESOTHO, VANUATU, SURINAME, LESOTHO, LESOTHO, SURINAME), strict=True))


@pytest.mark.parametrize("page", PAGES)
def test_columns_read_straight_across_are_taken_apart(page: str) -> None:
    text = f"Notes from the field\n\n{PAGES[page]}"
    article = read(text).articles[0]
    assert [paragraph.text for paragraph in article.paragraphs] == OF[page]
    for paragraph in article.paragraphs:
        assert put_back(paragraph.text, paragraph.repairs) == text[paragraph.source_start : paragraph.source_end]


def test_a_headline_over_all_columns_parts_two_articles() -> None:
    text = f"Queues and lists\n\n{set_in_columns(LESOTHO, 2, 40, '  ')}\n\nA strike and its end\n\n{set_in_columns(VANUATU, 2, 40, '  ')}"
    found = read(text).articles
    assert [article.title for article in found] == ["Queues and lists", "A strike and its end"]
    assert [[paragraph.text for paragraph in article.paragraphs] for article in found] == [LESOTHO, VANUATU]


def test_columns_go_on_over_the_page() -> None:
    first, second = set_in_columns(LESOTHO, 2, 40, "   "), set_in_columns(SURINAME, 2, 40, "   ")
    texts = [p.text for article in read(f"Two pages\n\n{first}\f{second}").articles for p in article.paragraphs]
    assert texts == [*LESOTHO, *SURINAME]


def test_what_only_the_sentences_tell_apart_is_doubted() -> None:
    doubts = read(f"Notes\n\n{PAGES['one blank, the paragraphs touch']}").doubts
    assert [doubt.message.partition(",")[0] for doubt in doubts if doubt.kind == "column"] == ["2 paragraphs"]
    assert not [doubt for doubt in read(f"Notes\n\n{PAGES['a wide gap']}").doubts if doubt.kind == "column"]


def test_text_in_one_column_stays_as_it_is() -> None:
    text = "Notes\n\n" + "\n\n".join(textwrap.fill(paragraph, 80) for paragraph in (*LESOTHO, *VANUATU, *SURINAME))
    assert [p.text for p in read(text).articles[0].paragraphs] == [*LESOTHO, *VANUATU, *SURINAME]


LISTS = {
    "contents": "The figures of the first round in the north\nThe vote in the capital and what it means for us\n"
    "The aftermath of the strike at the port of Mongu\nA letter from the south by our own reader\n"
    "The law on the media and what it forbids\nThe men who were held in the camp at Sika\n"
    "In brief from all of the regions of the country\nThe end of a long road that began in the east\n",
    "verse": "The river and the stone\nThe night that never was\nThe men who went alone\nAnd she who had the cause\n"
    "The wind upon the hill\nThe bell that rang for bread\nThe house is standing still\nThe king has lost his head\n",
}


@pytest.mark.parametrize("name", LISTS)
def test_lines_that_do_not_read_on_are_no_columns_for_that(name: str) -> None:
    lines = split_lines(LISTS[name])
    assert unravel(lines, DocumentWords(LISTS[name])) == lines
