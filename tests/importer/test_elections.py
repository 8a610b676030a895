"""Each figure stands under the election that the text speaks of: body, day, round, seats."""

import pytest

from briefing.importer.model import Bulletin, CleanArticle, CleanParagraph, FoundEntity, SourceText, Span
from briefing.importer.steps.dated import read_dates
from briefing.importer.steps.elections import chamber_of, round_of, seats_total_in
from briefing.importer.steps.figures import find_elections

NAMES = {"Alpha Union": "party", "Beta Party": "party", "Kowalski": "person", "Nowak": "person"}


def elections_of(*texts: str, published: str | None = "2012-12-01") -> dict[tuple[str, str | None, int], list[str]]:
    """The figures found, by (body, day, round), as `name value`."""
    paragraphs = tuple(CleanParagraph("text", text, None, 0, len(text)) for text in texts)
    source = SourceText("a.txt", "text/plain", "", 0, "", "utf-8")
    article = CleanArticle("article", "What happened", None, True, paragraphs)
    bulletin = Bulletin(source, (article,), published=published, country="Freedonia")
    given = []
    for name, kind in NAMES.items():
        spans = tuple(
            Span(0, number, text.find(name), text.find(name) + len(name))
            for number, text in enumerate(texts)
            if name in text
        )
        given.append(FoundEntity(kind, name, (), spans))  # type: ignore[arg-type]
    elections, entities, _ = find_elections(bulletin, read_dates(bulletin), given)
    return {
        (e.body, e.held_on, e.round): [
            f"{entities[f.entity].name if f.entity is not None else 'turnout'} {f.value:g}" for f in e.figures
        ]
        for e in elections
    }


CASES = [
    (
        "the day in the sentence",
        ["On Sunday 28 October 2012 voters elected a new Sejm. Alpha Union won 30 per cent of the votes."],
        {("Sejm", "2012-10-28", 1): ["Alpha Union 30"]},
    ),
    (
        "the day of the announcement is no election day",
        [
            "The elections to the State Duma were held on 4 December 2011.",
            "The final results were announced on 9 December. Alpha Union won 238 seats.",
        ],
        {("State Duma", "2011-12-04", 1): ["Alpha Union 238"]},
    ),
    (
        "an earlier election in passing, by its day",
        [
            "The elections to the Seimas were held on 14 October 2012. Turnout was 53 per cent. On 12 October 2008 "
            "it had been 48.6 per cent, and Alpha Union had won 19.7 per cent of the votes."
        ],
        {("Seimas", "2012-10-14", 1): ["turnout 53"], ("Seimas", "2008-10-12", 1): ["turnout 48.6", "Alpha Union 19.7"]},
    ),
    (
        "an earlier election in passing, by its year",
        ["The elections to the Seimas were held on 14 October 2012. Turnout was 53 per cent, up from 48.6% in 2008."],
        {("Seimas", "2012-10-14", 1): ["turnout 53"], ("Seimas", "2008", 1): ["turnout 48.6"]},
    ),
    (
        "what a party once had, told aside",
        ["Voters were called to the ballot boxes on 14 October 2012 to fill the 160 seats of the National Assembly.", "Alpha Union, which had won 63 seats on 17 May 2008, is reduced to three seats; Beta Party has 21 seats."],
        {("National Assembly", "2008-05-17", 1): ["Alpha Union 63"], ("National Assembly", "2012-10-14", 1): ["Alpha Union 3", "Beta Party 21"]},
    ),
    (
        "candidates of constituencies, where nobody stands for president",
        ["The elections to the National Assembly were held on 14 October 2012. In one constituency Kowalski beat Nowak by 4,117 votes to 2,988."],
        {("National Assembly", "2012-10-14", 1): ["Kowalski 4117", "Nowak 2988"]},
    ),
    (
        "two elections of one year, by their months",
        [
            "On 7 June 2012 voters elected the National Assembly; on 1 November 2012 they voted again.",
            "The June vote gave Alpha Union 40 per cent of the votes.",
            "The November vote gave it to Beta Party: 49 per cent of the votes.",
        ],
        {("National Assembly", "2012-06-07", 1): ["Alpha Union 40"], ("National Assembly", "2012-11-01", 1): ["Beta Party 49"]},
    ),
    (
        "two rounds",
        [
            "In the first round of the presidential election, on 17 January 2010, Kowalski took 35.32% and Nowak "
            "25.05%. He won the run-off of 7 February 2010 with 48.95% against 45.47%."
        ],
        {
            ("President", "2010-01-17", 1): ["Kowalski 35.32", "Nowak 25.05"],
            ("President", "2010-02-07", 2): ["Kowalski 48.95", "Nowak 45.47"],
        },
    ),
    (
        "president and parliament on one day",
        [
            "On 8 August 2012 voters elected a president and the National Assembly. Kowalski received 54.27 per cent. "
            "In the National Assembly Alpha Union won 171 seats."
        ],
        {("President", "2012-08-08", 1): ["Kowalski 54.27"], ("National Assembly", "2012-08-08", 1): ["Alpha Union 171"]},
    ),
    (
        "two chambers",
        [
            "The elections of 8 November 2012: Alpha Union won 255 of the 330 seats in the House of Representatives "
            "and 135 of 168 in the House of Nationalities."
        ],
        {
            ("House of Representatives", "2012-11-08", 1): ["Alpha Union 255"],
            ("House of Nationalities", "2012-11-08", 1): ["Alpha Union 135"],
        },
    ),
    (
        "a president chosen by a house",
        ["The elections to the Saeima were held on 6 October 2012.", "On 15 November parliament made Kowalski president with 360 votes, against 213 for Nowak."],
        {("President", "2012-11-15", 1): ["Kowalski 360", "Nowak 213"]},
    ),
    (
        "some who voted again on a later day",
        ["The elections to the Seimas were held on 14 October 2012. In 31 stations ballot papers ran out; those concerned voted again on 16 October.", "Alpha Union won 30 per cent of the votes."],
        {("Seimas", "2012-10-14", 1): ["Alpha Union 30"]},
    ),
    (
        "a count told the night after",
        ["On 28 October 2012 voters elected a new Sejm.", "In the small hours of 29 October an exit poll had Alpha Union at 31 per cent."],
        {("Sejm", "2012-10-28", 1): ["Alpha Union 31"]},
    ),
    (
        "a run-off that was not needed",
        ["The presidential election of 30 July 2012 was quiet.", "Kowalski won 50.7 per cent and Nowak 45.8 per cent. A run-off had been set for 8 December 2012."],
        {("President", "2012-07-30", 1): ["Kowalski 50.7", "Nowak 45.8"]},
    ),
    (
        "a majority that was won earlier",
        ["The elections to the Seimas were held on 14 October 2012. Alpha Union lost the majority which it had won on 12 October 2008.", "It took 30 per cent of the votes."],
        {("Seimas", "2012-10-14", 1): ["Alpha Union 30"]},
    ),
    (
        "two days of voting",
        ["The parliamentary election was held on 28-29 September 2012. Alpha Union won 30 per cent of the votes."],
        {("Parliament", "2012-09-29", 1): ["Alpha Union 30"]},
    ),
    (
        "yesterday's vote under a day",
        ["Monday 22 October 2012", "All front pages carry yesterday's first round of the presidential election. Kowalski took 42.84 per cent."],
        {("President", "2012-10-21", 1): ["Kowalski 42.84"]},
    ),
    (
        "where only a turnout shows that people voted",
        ["On the morning of 14 October 2012 nobody spoke of anything but the weather. Turnout was 53 per cent."],
        {("Parliament", "2012-10-14", 1): ["turnout 53"]},
    ),
    (
        "half of what was won before",
        ["The elections to the Seimas were held on 14 October 2012. Alpha Union won 22.1 per cent, half of what it obtained on 12 October 2008, when it won 43.5 per cent."],
        {("Seimas", "2012-10-14", 1): ["Alpha Union 22.1"], ("Seimas", "2008-10-12", 1): ["Alpha Union 43.5"]},
    ),
    (
        "councils beside parliament",
        ["The parliamentary election was held on 3 March 2012. Alpha Union won 41.3 per cent. The municipal elections followed on 16 May 2012. In the municipal poll Beta Party took 33.9 per cent."],
        {("Parliament", "2012-03-03", 1): ["Alpha Union 41.3"], ("Municipal councils", "2012-05-16", 1): ["Beta Party 33.9"]},
    ),
    (
        "the lower house and the upper",
        ["Voters elected the Senate and the Chamber of Deputies on 3 March 2012. In the Senate Alpha Union won 18 seats. In the lower house Alpha Union has 61 seats."],
        {("Senate", "2012-03-03", 1): ["Alpha Union 18"], ("Chamber of Deputies", "2012-03-03", 1): ["Alpha Union 61"]},
    ),
    (
        "a referendum on the day of an election",
        ["On 3 March 2012 voters elected the National Assembly and decided in a referendum on the term of the president. Alpha Union won 41.3 per cent.", "In the referendum 77.3 per cent voted yes."],
        {("National Assembly", "2012-03-03", 1): ["Alpha Union 41.3"], ("Referendum", "2012-03-03", 1): ["Yes 77.3"]},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_which_election(texts: list[str], expected: dict[tuple[str, str | None, int], list[str]]) -> None:
    assert elections_of(*texts) == expected


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("half of the 450 seats go to party lists", 450),
        ("71 of 90 seats", 90),
        ("elected the 120 deputies of the house", 120),
        ("a 349-seat chamber", 349),
        ("a Constituent Assembly of 217 members", 217),
        ("won 30 seats", None),
    ],
)
def test_seats_of_the_body(text: str, total: int | None) -> None:
    assert seats_total_in(text) == total


@pytest.mark.parametrize(
    ("text", "chamber"),
    [
        ("a seat in the Chamber of Deputies", "Chamber of Deputies"),
        ("of the 36 senators", "Senate"),
        ("the seats of the Verkhovna Rada", "Verkhovna Rada"),
        ("the house", None),
    ],
)
def test_the_chamber_that_words_name(text: str, chamber: str | None) -> None:
    assert chamber_of(text) == chamber


@pytest.mark.parametrize(
    ("text", "expected"),
    [("the first round", 1), ("the run-off", 2), ("without a second round", None), ("the vote", None)],
)
def test_the_round_that_words_name(text: str, expected: int | None) -> None:
    assert round_of(text, len(text)) == expected
