"""Which dates tell a happening, with which clause, category and headline; a case is a line."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.importer.model import (
    Bulletin,
    CleanArticle,
    CleanParagraph,
    FoundDoubt,
    FoundEntity,
    FoundIncident,
    SourceText,
    Span,
)
from briefing.importer.steps.categories import category_of
from briefing.importer.steps.dated import read_dates
from briefing.importer.steps.headlines import MAX_LENGTH, headline_of
from briefing.importer.steps.incidents import find_incidents

SOURCE = SourceText("bulletin.txt", "text/plain", "", 0, "", "utf-8")


def bulletin(*paragraphs: str, published: str | None = "2012-10-26", kind: str = "text") -> Bulletin:
    clean = tuple(CleanParagraph(kind, text, None, 0, 0) for text in paragraphs)  # type: ignore[arg-type]
    article = CleanArticle("article", "A title", None, True, clean)
    return Bulletin(SOURCE, (article,), published=published)


def incidents_and_doubts(
    subject: Bulletin, entities: Sequence[FoundEntity] = ()
) -> tuple[list[FoundIncident], list[FoundDoubt]]:
    return find_incidents(subject, read_dates(subject), entities)


def found(*paragraphs: str, published: str | None = "2012-10-26") -> list[FoundIncident]:
    return incidents_and_doubts(bulletin(*paragraphs, published=published))[0]


PIECES = (
    "On 7 May ", "he left", ", and ", "; ", ". ", " [3]", "(", ") ", "in 2011 ", "Two days later ", "KYIV, 6 May – ", "that night ",
    "was held", "\"", "“", "had ", "hours after it had gone", "20.12.2010. ", "16, 18 and 20 May ", "the next day ", "which ", "\n",
)  # fmt: skip

TOLD = [
    ("one", "On 7 May police fired on a crowd.", ["2012-05-07"]),
    ("two in a sentence", "On 7 May he left, and on 9 May she came.", ["2012-05-07", "2012-05-09"]),
    ("list", "They met on 16, 18 and 20 May.", ["2012-05-16", "2012-05-18", "2012-05-20"]),
    ("year alone", "He has been in office since 2009.", ["2009-01-01"]),
    ("own issue", "This issue of the newsletter was closed on 26 October 2012.", []),
    ("own issue, dated", "Number 14 of the Monitor, dated 26 October 2012, has one subject.", []),
    ("place and date of issue", "Tbilisi, 26 October 2012. The Network watched the vote.", []),
    ("title of a report", 'The paper "Elections of 1 October 2012: First Conclusions" is free.', []),
    ("quotation", 'He said: "We were beaten on 1 October 2012 and nobody helped."', ["2012-10-01"]),
    ("law's name", "The Constitutional Law of 28 September 1995 says so.", []),
    ("apposition", "On 31 December 2011, New Year's Eve, the ministry refused.", ["2011-12-31"]),
    ("explained", "Almost five years before, on 19 March 2006, he had won.", ["2006-03-19"]),
    ("limit", "Early voting was held on 3 May 2012; many came before Sunday.", ["2012-05-03"]),
    ("dateline", "KYIV, 22 October – About 1,500 people gathered on Monday.", ["2012-10-22"]),
    ("dateline of a report", "KYIV, 22 October – Minutes later the court freed him.", ["2012-10-22"]),
    ("dateline of a thought", "KYIV, 22 October – Five per cent was the bar this time.", []),
    ("entry", "14 May. The House sets the election. It had waited long.", ["2012-05-14"]),
    ("entry goes on", "14 May. Police clear the square. In the evening thousands march.", ["2012-05-14", "2012-05-14"]),
    ("same night", "On 14 May they voted. Late that night the count was stopped.", ["2012-05-14", "2012-05-14"]),
    ("next day's other half", "On 5 May they met. Two were seized and sentenced the next day.", ["2012-05-05", "2012-05-05", "2012-05-06"]),
    ("act's year", "The vote of 3 May was calm. Five years earlier, on 2 April, he had won.", ["2007-04-02", "2012-05-03"]),
    ("said again", "On 2 May he was held. A week after his arrest, on 9 May, he fell ill.", ["2012-05-02", "2012-05-09"]),
    ("printing", "Letter 6, which you are holding, went to the printer on 26 October 2012.", []),
    ("own issue, to press", "We go to press on Friday 26 October 2012, six days after the vote.", []),
    ("a day under a letter", "They never came. (23 October)", []),
    ("before a year", "He had worked for the secret police before 1990.", []),
    ("entry keeps its day", "14 May. The Front, which had left on 1 March, meets. The same evening shots are fired at a car.", ["2012-03-01", "2012-05-14", "2012-05-14"]),
    ("entry with its place", "14 May, Osh. Four students are fined.", ["2012-05-14"]),
    ("label of a day", "8 May. Polling day. The elections are held in 36 towns. Soldiers fire into a crowd.", ["2012-05-08", "2012-05-08"]),
    ("nobody", "8 May. A bomb goes off. Nobody is hurt. Drivers go on strike.", ["2012-05-08", "2012-05-08"]),
    ("comes again", "He left on 8 May. The next issue will appear on 16 November.", ["2012-05-08"]),
    ("signed", "He left on 8 May. (Rights Desk, Osh, 26 October 2012)", ["2012-05-08"]),
    ("weekday of issue", "The fire broke out on Friday.", ["2012-10-19"]),
    ("dateline, has", "KYIV, 22 October – The country has a new government.", []),
    ("a term", "He has until Friday to appeal; nobody came before Sunday.", ["2012-10-26"]),
    ("vague", "Recently, after the elections, many were held.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "starts"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_tellings(text: str, starts: list[str]) -> None:
    assert sorted(incident.start_on for incident in found(text)) == starts


def test_days_of_a_pair_are_told_apart() -> None:
    text = "20 and 21 May. On the first of these days they marched; on the second he was sworn in."
    assert [incident.start_on for incident in found(text)] == ["2012-05-20", "2012-05-21"]


@pytest.mark.xfail(strict=True, reason="two happenings of one day in one sentence are one incident")
def test_two_happenings_of_one_day_in_a_sentence() -> None:
    assert len(found("On 17 May it was done: Ana Brown was elected Speaker, Ben Green became prime minister.")) == 2


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_paragraph_gives_spans_within_it(text: str) -> None:
    for incident in found(text, published=None) + found(text):
        span = incident.spans[0]
        assert 0 <= span.start < span.end <= len(text)
        assert incident.headline
        assert incident.start_on <= incident.end_on


def test_days_that_head_entries_date_what_stands_below() -> None:
    told = found(
        "Thursday 4 October", "Market women block the bridge. They object to a tax. At noon the mayor gives in.",
        "7-9 October", "A delegation visits the town.", "It is told that the key was lost on 2 October.",
    )  # fmt: skip
    assert [(each.start_on, each.end_on) for each in told] == [
        ("2012-10-04", "2012-10-04"),
        ("2012-10-04", "2012-10-04"),
        ("2012-10-07", "2012-10-09"),
        ("2012-10-02", "2012-10-02"),
    ]


def test_a_place_and_a_day_of_their_own_line_tell_nothing() -> None:
    assert [each.start_on for each in found("Osh, 18 October 2012", "The women went home on Tuesday.")] == [
        "2012-10-16"
    ]


def test_clauses_lie_apart_and_hold_their_date() -> None:
    text = "The CEC closed the count on 10 May and named the winners two days later."
    first, second = found(text)
    assert [text[incident.spans[0].start : incident.spans[0].end] for incident in (first, second)] == [
        "The CEC closed the count on 10 May",
        "and named the winners two days later.",
    ]
    assert (first.date_text, second.date_text) == ("10 May", "two days later")
    assert (first.year_from, second.year_from) == ("issue", "context")


def test_names_of_the_clause_belong_to_the_incident() -> None:
    text = "On 10 May Ana Brown was arrested; on 12 May Ben Green was freed."
    people = [
        FoundEntity("person", name, (), (Span(0, 0, text.index(name), text.index(name) + len(name)),))
        for name in ("Ana Brown", "Ben Green")
    ]
    incidents, _ = incidents_and_doubts(bulletin(text), people)
    assert [incident.entities for incident in incidents] == [(0,), (1,)]


def test_told_twice_is_one_incident_with_both_tellings() -> None:
    [incident] = found(
        "On 10 May the journalist Ana Brown was arrested at the airport in Osh.",
        "The journalist Ana Brown had been arrested at the airport in Osh on 10 May without a warrant.",
    )
    assert [span.paragraph for span in incident.spans] == [0, 1]


def test_one_range_told_on_in_the_next_sentence_is_one_incident() -> None:
    [incident] = found(
        "Between 6 and 11 May a decision was in force which prohibited voting. Thus, the candidates lost the period from 6 to 11 May."
    )
    assert len(incident.spans) == 2
    apart = "From 6 to 11 May voting was forbidden. Nobody knew why. From 6 to 11 May miners were on strike."
    assert len(found(apart)) == 2


def test_two_arrests_on_one_day_stay_two() -> None:
    assert len(found("On 10 May Ana Brown was arrested in Osh.", "On 10 May two miners were jailed at Talas.")) == 2


def test_tables_tell_nothing() -> None:
    assert incidents_and_doubts(bulletin("10 May 2012\t5", kind="table"))[0] == []


def test_doubts_name_what_is_wrong() -> None:
    doubts = incidents_and_doubts(bulletin("On Friday 15 December 2011 he left. On 31 April 2012 she came."))[1]
    assert sorted(doubt.kind for doubt in doubts) == ["impossible-date", "weekday"]


def test_guessed_year_is_doubted() -> None:
    doubts = incidents_and_doubts(bulletin("On 5 May he left. On 8 May 2011 she came.", published=None))[1]
    assert [doubt.message for doubt in doubts if doubt.kind == "year"] == [
        "The text does not say the year; 2011 is the most likely."
    ]


def test_category_that_hardly_wins_is_doubted() -> None:
    doubts = incidents_and_doubts(
        bulletin("On 5 May 2011 he was there. On 8 May 2011 troops shot nine strikers dead.")
    )[1]
    assert [doubt.kind for doubt in doubts] == ["category"]
    assert doubts[0].message.startswith("Read as “")


CATEGORIES = [
    ("election", "On 7 May the voters elected a new parliament."),
    ("election", "Turnout on 7 May was 61 per cent."),
    ("election", "The commission published the final results on 7 May."),
    ("election", "On 7 May the commission refused to register the party."),
    ("legislation", "The law on assemblies was adopted on 7 May."),
    ("legislation", "On 7 May the president signed a decree on emergency rule."),
    ("legislation", "A curfew was imposed on 7 May."),
    ("detention", "On 7 May the lawyer was arrested and charged with fraud."),
    ("detention", "He was sentenced to five years in prison on 7 May."),
    ("detention", "On 7 May the journalist was detained by security officers."),
    ("protest", "Miners began a strike on 7 May."),
    ("protest", "On 7 May thousands marched through the capital."),
    ("violence", "On 7 May two men were killed in clashes with police."),
    ("violence", "A bomb exploded outside the newspaper's office on 7 May."),
    ("statement", "On 7 May the minister said that the country was calm."),
    ("statement", "In a report of 7 May Amnesty criticised the courts."),
    ("diplomacy", "On 7 May the foreign minister held talks with the ambassador."),
    ("diplomacy", "The Union imposed sanctions on 7 May."),
    ("media", "On 7 May the television channel was taken off air."),
    ("media", "Access to the news website was blocked on 7 May."),
    ("other", "The assembly voted 77 to 17 on 7 May to make Sark prime minister."),
    ("other", "He resigned on 7 May, a step that clears the way for early elections."),
    ("other", "On 7 May the president named a commission of inquiry into the vote."),
    ("election", "Parliament was dissolved on 7 May after two votes for a premier had failed."),
    ("election", "On 7 May the court dismissed the petition against the result of the election."),
    ("election", "The constitutional court annulled on 7 May the result of the referendum."),
    (
        "legislation",
        "One of the first steps was an act signed by the president on 7 May, on television and radio broadcasting.",
    ),
    ("detention", "After the elections (7 May, its journalists were detained by officers) the channel fell silent."),
    ("detention", "On 7 May he was banned from leaving the country."),
    ("violence", "Crowds attacked the offices of the newspaper on 7 May."),
    ("protest", "On 7 May a crowd had surrounded parliament to stop a bill."),
    ("protest", "They had set out from the port on 7 May to win the vote."),
    ("other", "On 7 May the new cabinet was sworn in."),
    ("other", "The governor resigned on 7 May."),
]


@pytest.mark.parametrize(("category", "text"), CATEGORIES)
def test_category(category: str, text: str) -> None:
    assert category_of(text, 0, len(text), text.index("7 May")) == category


HEADLINES = """
15 May 2012 | 15 May 2012, elections to the Chamber - the lower house of the Parliament were held in Utopia. | Elections to the Chamber … were held in Utopia
16 May | 16 May, the Assembly completed its work [3]. | The Assembly completed its work
May 2011 | but in May 2011, 53 deputies of the Chamber had requested that the President dissolve the lower house | 53 deputies of the Chamber had requested
18 May | One of the first innovations after the vote was an act signed by President Ana Brown on 18 May, "On Television". | Act signed by President Ana Brown … "On Television"
18 May | The trouble around the channel (18 May, its journalists were detained by officers) grew. | Its journalists were detained by officers
December | The December clashes in Osh shook the country. | Clashes in Osh shook the country
6 and 11 May | It’s worth mentioning that between 6 and 11 May a ban was in force. | A ban was in force
6 to 11 May | Thus, the candidates lost the period from 6 to 11 May. | The candidates lost the period
10 May | This is proven by a warning strike of miners, which took place on 10 May [1]. | A warning strike of miners
16 May | Brown is the governor of the region where the tragic events took place on 16 May. | The tragic events took place
18 May | Already on 18 May the official media quoted his speech. | The official media quoted his speech
5 May | According to the ministry, two men were held on 5 May in Osh. | Two men were held … in Osh
1 July | and on 1 July made him their Speaker. | Made him their Speaker
5 May | Kozlov was arrested on 5 May, and | Kozlov was arrested
29 May | KYIV, 29 May – The count was stopped. | The count was stopped
May 29 | KYIV, May 29 (NN) -- Lawmakers elected a premier by 59 votes. | Lawmakers elected a premier by 59 votes
two days before | 12. The bill was sent to the Duma two days before. | The bill was sent to the Duma
5 May | It is worth noting that on 5 May the ban was lifted. | The ban was lifted
5 May | He was freed (on 5 May the court had heard him) and left. | The court had heard him
16 | They met on 16, 18 and 20 May. | They met
20 May | They met on 16, 18 and 20 May. | They met
the night of 5 May | On the night of 5 May vandals broke the windows. | Vandals broke the windows
5 May | On the night of 5 May vandals broke the windows. | Vandals broke the windows
That evening | That evening the president declared a curfew. | The president declared a curfew
Two days after polling | Two days after polling, troops opened fire. | Troops opened fire
May | In the first week of May the police cleared the camp at dawn. | The police cleared the camp at dawn
5 May | Three days earlier, on 5 May, the talks had failed. | The talks had failed
24 May | Then came the attack of 24 May. | Then came the attack
5 May | It was on 5 May that the report could be signed. | The report could be signed
2009 | He has lived abroad since 2009. | He has lived abroad
4 August | They must be called together by 4 August. | They must be called together
5 May | Polling will take place on 5 May; campaigning starts on 1 May. | Polling will take place
5 May | She was sworn in on 5 May. | She was sworn in
11 May | The appeal was dismissed on 11 May of that year. | The appeal was dismissed
14 May | 14 May. The House sets the election. | The House sets the election
5 May | In the end the strike was called off on 5 May. | The strike was called off
3 May | A report released on 3 May by the observers counted 37 dead. | A report released … by the observers counted 37 dead
5 May | Tony Lloyd, who speaks for the observers of a dozen organisations, said on 5 May that there was no new start. | Tony Lloyd said … that there was no new start
3 May | In Osh, on 3 May, a crowd stormed the hall. | In Osh … a crowd stormed the hall
"""


@pytest.mark.parametrize("row", HEADLINES.strip().splitlines())
def test_headline(row: str) -> None:
    date, clause, line = [cell.strip() for cell in row.split("|")]
    start = clause.index(date)
    assert headline_of(clause, (start, start + len(date))) == line


SUBJECTS = """
and resumed on Monday | Monday | The trial of the general opened on 4 May | The trial of the general … resumed
that had set out from Osh on 4 May | 4 May | They met at the end of a two-week march | A two-week march that had set out from Osh
who resigned in May | May | Ana Brown succeeds Mr Lund, | Mr Lund, who resigned
and called an election for 4 June | 4 June | On 5 May the president dissolved the house | The president … called an election
"""


@pytest.mark.parametrize("row", SUBJECTS.strip().splitlines())
def test_headline_takes_the_subject_of_its_sentence(row: str) -> None:
    clause, date, before, line = [cell.strip() for cell in row.split("|")]
    start = clause.index(date)
    assert headline_of(clause, (start, start + len(date)), before) == line


def test_long_clause_is_cut_at_a_break_or_a_word() -> None:
    clause = "On 5 May the commission announced the final results of the election in the capital, which nobody had expected so soon"
    line = headline_of(clause)
    assert len(line) <= MAX_LENGTH
    assert clause.startswith(line.rstrip("…"))
    assert headline_of("word " * 40).rstrip("…").endswith("ord")


def test_a_year_as_the_title_of_a_part_gives_its_dates_their_year() -> None:
    parts = [
        CleanArticle("digest", year, None, True, (CleanParagraph("text", f"3 {month}. The court met.", None, 0, 0),))
        for year, month in (("2011", "May"), ("2010", "June"))
    ]
    whole = Bulletin(SOURCE, tuple(parts), published="2012-10-26")
    incidents, _ = find_incidents(whole, read_dates(whole), [])
    assert [incident.start_on for incident in incidents] == ["2011-05-03", "2010-06-03"]
