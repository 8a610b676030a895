"""Blanks lost or put within words, and letters in numbers: what is mended, and what is left as printed."""

import pytest

from briefing.importer.clean import clean
from briefing.importer.model import CleanParagraph, SourceText
from briefing.importer.traced import put_back

MENDED = """
glued to a name            | Later theCommission announced it.                    | Later the Commission announced it.
two small words            | One half ofthe votes went to them.                   | One half of the votes went to them.
at a sentence's head       | Onthe next day they met.                             | On the next day they met.
small word and another     | There was theelection, and the vote andthe count.    | There was the election, and the vote and the count.
after a full stop          | The strike ended.Two men were held.                  | The strike ended. Two men were held.
after a comma              | They met on Friday,but the talks failed.             | They met on Friday, but the talks failed.
beside a month             | It met on 18January and in March2012.                | It met on 18 January and in March 2012.
within a word              | Members of par liament met.                          | Members of parliament met.
before the last letter     | The governmen t fell.                                | The government fell.
day with a letter          | It met on l5 January and on 2O March.                | It met on 15 January and on 20 March.
ordinal with a letter      | It met on the 3lst of January.                       | It met on the 31st of January.
year with a letter         | In 2O12 and in May l998 they met.                    | In 2012 and in May 1998 they met.
share with a letter        | They had S1.4 per cent and 1O.5%.                    | They had 51.4 per cent and 10.5%.
count with a letter        | They had 4O seats and 12,3O4 votes.                  | They had 40 seats and 12,304 votes.
day apart                  | It met on 1 5 January and on 2 8 May.                | It met on 15 January and on 28 May.
year apart                 | It met on 15 January 20 12.                          | It met on 15 January 2012.
"""
LEFT = """
two words                  | They did in deed go to day and a head.
a thesis                   | The thesis of the theocrat was onsite.
a name in two cases        | The iPhone users and McDonald met deMello.
an address                 | See www.vote.the.org and info@count.The end.
an abbreviation            | They met, e.g.the leaders and Ph.The others.
a section                  | Act S1 and room 2B of Section l.
a list of articles         | They broke articles 1 5 and 9.
a foreign word             | The elbasy met the akim of a jamoat.
a place                    | They met at Asan and Isin. Asan was calm.
initials                   | Mr O January and the I May parade.
a row of figures           | It had 20 12 inch guns.
"""


def cases(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def paragraph_of(text: str) -> tuple[str, CleanParagraph]:
    source = f"A title\n\n{text}\n\nAnother line that ends here.\n"
    bulletin = clean(SourceText("a.txt", "text/plain", "0", len(source), source, "utf-8"), None)
    return source, bulletin.articles[0].paragraphs[0]


@pytest.mark.parametrize(("what", "printed", "expected"), cases(MENDED))
def test_one_reading_is_mended_and_the_print_is_kept(what: str, printed: str, expected: str) -> None:
    source, paragraph = paragraph_of(printed)
    assert paragraph.text == expected, what
    assert {repair.kind for repair in paragraph.repairs} <= {"space", "letter"}
    assert put_back(paragraph.text, paragraph.repairs) == source[paragraph.source_start : paragraph.source_end]
    assert paragraph_of(expected)[1].text == expected


@pytest.mark.parametrize(("what", "printed"), cases(LEFT))
def test_what_may_be_meant_stays(what: str, printed: str) -> None:
    assert paragraph_of(printed)[1].text == printed, what
