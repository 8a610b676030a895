"""Titles, summaries, tables, notes; what a bulletin says of itself. Add a line to add a case."""

import pytest

from briefing.importer.model import CleanArticle
from briefing.importer.steps.articles import build_articles
from briefing.importer.steps.blocks import group
from briefing.importer.steps.country import main_country
from briefing.importer.steps.itself import says_of_itself
from briefing.importer.steps.language import detect_language
from briefing.importer.steps.lines import split_lines
from briefing.importer.steps.words import DocumentWords

BODY = "The deputies met in the capital and chose\na Speaker, as the law wants it, by a show\nof hands.\n"
LONG = (
    "The deputies met in the capital, where the\nstreets were full, and as the law wants it, " * 4 + "\nthey chose.\n"
)


def articles_of(source: str) -> list[CleanArticle]:
    words = DocumentWords(source)
    return build_articles(source, group(split_lines(source), words), words, "en")


TITLES = [
    ("plain", f"Who won\n\n{BODY}", [("Who won", None)]),
    ("a question", f"Who won?\n\n{BODY}", [("Who won?", None)]),
    ("a summary without a full stop", f"Who won\n\nThe figures, side by side\n\n{BODY}", [("Who won", "The figures, side by side")]),
    ("a summary wider than the column",
     f"Who won\n\nThe figures of the vote, side by side, with what the observers make of all of them.\n\n{BODY}",
     [("Who won", "The figures of the vote, side by side, with what the observers make of all of them.")]),
    ("a summary before a drop capital", f"Who won\n\nHere are the figures.\n\nT{BODY[1:].replace('he', ' he', 1)}",
     [("Who won", "Here are the figures.")]),
    ("in capitals, right above its text", f"WHO WON\n{BODY}\nWHO LOST\n{BODY}", [("WHO WON", None), ("WHO LOST", None)]),
    ("a dateline is none", f"Who won\n\nKYIV, 5 May – Nobody, so far\n\n{BODY}", [("Who won", None)]),
    ("a year alone", f"2019\n\nA hungry year\n\n{BODY}\n2020\n\n{BODY}", [("2019", "A hungry year"), ("2020", None)]),
    ("a summary wider than the column, before a lost drop capital",
     f"Who won\n\nSome figures for readers abroad, and a warning about others\n\n- 3 -\n\x0ch{BODY[2:]}{BODY}",
     [("Who won", "Some figures for readers abroad, and a warning about others")]),
    ("a set-apart capital before an accident of the scan is none",
     f"Who won\n\nT he deputies met in the capital and on 22\n\nJanuary chose a Speaker, as the law wants it.\n{BODY}",
     [("Who won", None)]),
    ("a short summary with a full stop, before much more", f"Who won\n\nA trial, a pardon and a fire.\n\n{LONG}",
     [("Who won", "A trial, a pardon and a fire.")]),
    ("a short paragraph with a figure is none", f"Who won\n\nThe Greens won 41 seats.\n\n{LONG}", [("Who won", None)]),
    ("a summary wider than the column, right above it",
     f"Who won\n\nThe figures of the vote, side by side, with what is made of them\nh{BODY[2:]}{BODY}",
     [("Who won", "The figures of the vote, side by side, with what is made of them")]),
    ("capitals right above a lost first letter", f"{BODY}\nWHO WON\nh{BODY[2:]}{BODY}", [("Untitled", None), ("WHO WON", None)]),
    ("letters with blanks between them", f"W H O   W O N\n\n{BODY}\nT H E   Y E A R\n\n{BODY}", [("WHO WON", None), ("THE YEAR", None)]),
    ("capitals that small letters carry on", f"WHO WON\n\nand by how much\n\n{BODY}", [("WHO WON and by how much", None)]),
    ("two lines with space about them", f"{BODY}\n\nWho in the House won\nthe Vote on Saturday\n\nThen they all\nwent.\n\n{BODY}",
     [("Untitled", None), ("Who in the House won the Vote on Saturday", None)]),
    ("a summary before a paragraph without its first letter",
     f"Who won\n\nThe figures of the vote, and what they say\nof us\n\nh{BODY[2:]}{BODY}",
     [("Who won", "The figures of the vote, and what they say of us")]),
    ("a summary right above a paragraph without its first letter",
     f"Who won\n\nThe figures of it\nh{BODY[2:]}{BODY}", [("Who won", "The figures of it")]),
    ("the same where what is left is no word",
     f"Who won\n\nThe figures of the vote, side by side\neputies of the house met in the city and\n{BODY[4:]}{BODY}",
     [("Who won", "The figures of the vote, side by side")]),
    ("a summary as wide as the column before `The` without its first letter",
     f"Who won\n\nThe figures of the vote, and what they say\n\nhe house met in the capital, and a Speaker\n{BODY}{BODY}",
     [("Who won", "The figures of the vote, and what they say")]),
    ("one in capitals with what is told of a subject",
     f"NORTH: KING AND HOUSE\n\nThe rounds in figures\n\n{BODY}\nWho lost\n\n{BODY}",
     [("NORTH: KING AND HOUSE", "The rounds in figures"), ("Who lost", None)]),
    ("one in capitals that tells of a year, with a summary",
     f"NORTH: THE RESULTS OF THE 1994 ELECTIONS\n\nThe house and the halls\n\n{BODY}\nWho lost\n\n{BODY}",
     [("NORTH: THE RESULTS OF THE 1994 ELECTIONS", "The house and the halls"), ("Who lost", None)]),
    ("a later day among days is none", f"Diary\n\n5 May\n\n{BODY}\nThe following day\n\n{BODY}", [("Diary", None)]),
    ("nor is a date", f"Chronicle\n\n5 May\n\n{BODY}", [("Chronicle", None)]),
]  # fmt: skip

COMPLETE = [
    ("a full stop", "the capital.", True),
    ("a quotation", "the “capital.”", True),
    ("a marker", "the capital [4].", True),
    ("a hyphen", "the capital and re-", False),
    ("a word", "the capital, by the condemnation", False),
    ("a comma", "the capital and its streets,", False),
]


@pytest.mark.parametrize(("label", "source", "titles"), TITLES, ids=[case[0] for case in TITLES])
def test_titles(label: str, source: str, titles: list[tuple[str, str | None]]) -> None:
    assert [(article.title, article.standfirst) for article in articles_of(source)] == titles


@pytest.mark.parametrize(("label", "ending", "complete"), COMPLETE, ids=[case[0] for case in COMPLETE])
def test_whether_an_article_is_complete(label: str, ending: str, complete: bool) -> None:
    (article,) = articles_of(f"Who won\n\n{BODY}\nAfterwards they all walked through the streets of {ending}\n")
    assert article.is_complete is complete


def test_dots_lead_to_the_figures_of_a_table_and_a_name_may_be_broken_over_two_rows() -> None:
    table = " 1. Rally of Hope ..... 1,204 ... 51.4%\n 2. Greens ......... 1,138 ... 48.6%\n"
    (article,) = articles_of(f"Who won\n\n{BODY}\n{table}\n{BODY}")
    assert [paragraph.kind for paragraph in article.paragraphs] == ["text", "table", "text"]
    rows = "Party            Votes   %\nUnion for the\nRally of Hope    1,204   51.4\nGreens           1,138   48.6\n"
    (article,) = articles_of(f"Who won\n\n{BODY}\n{rows}\n{BODY}")
    (found,) = [paragraph.text for paragraph in article.paragraphs if paragraph.kind == "table"]
    assert found == "Party\tVotes\t%\nUnion for the\nRally of Hope\t1,204\t51.4\nGreens\t1,138\t48.6"


def test_a_table_keeps_rows_and_cells_and_an_empty_cell() -> None:
    table = "Party     Votes   Seats\nAKP       18,867    258\nOthers     2,199\nLeft                 12\n"
    (article,) = articles_of(f"Who won\n\nAs follows.\n\n{table}\n{BODY}")
    (found,) = [paragraph.text for paragraph in article.paragraphs if paragraph.kind == "table"]
    assert [row.split("\t") for row in found.split("\n")] == [
        ["Party", "Votes", "Seats"],
        ["AKP", "18,867", "258"],
        ["Others", "2,199"],
        ["Left", "", "12"],
    ]


def test_notes_of_each_article_stay_with_it() -> None:
    source = (
        f"Who won\n\n{BODY}\nNotes\n[1] OSCE, re-\nport of May.\n[2] Ibid.\n\nWho lost\n\n{BODY}\nSources:\n1. Press.\n"
    )
    first, second = articles_of(source)
    assert [(note.label, note.text) for note in first.notes] == [("1", "OSCE, report of May."), ("2", "Ibid.")]
    assert [(note.label, note.text) for note in second.notes] == [("1", "Press.")]


def test_notes_at_the_end_of_a_bulletin_go_where_they_are_cited() -> None:
    one, two = BODY.replace("hands.", "hands [1]."), BODY.replace("hands.", "hands [2].")
    first, second = articles_of(f"Who won\n\n{one}\nWho lost\n\n{two}\nNotes\n[1] One.\n[2] Two.\n")
    assert ([n.label for n in first.notes], [n.label for n in second.notes]) == (["1"], ["2"])


PUBLISHED = [
    ("masthead", ["Vote Watch", "Issue 5, 3 May 2014"], [], "", "2014-05-03"),
    ("month only", ["Vote Watch", "May 2014"], [], "", "2014-05"),
    ("running head", [], ["Bulletin no. 4, 6 December 2019"], "", "2019-12-06"),
    ("a season says too little", [], ["Issue 24, winter 2023-2024"], "", None),
    ("in the text", [], [], "This bulletin went to press on 20 December 2010.", "2010-12-20"),
    ("by its number", [], [], "Number 14 of the Letter, closed on Friday 3 November 2017, tells of it.", "2017-11-03"),
    ("the year from the context", [], [], "From 20 October 2019 we watched. This letter, finished on 6 December, tells of it.", "2019-12-06"),
    ("a dateline", [], [], "Moscow, 31 January 2012. The network has watched.", "2012-01-31"),
    ("another's report is not the bulletin", [], [], "The OSCE published its report on 3 May 2012.", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("label", "masthead", "heads", "text", "published"), PUBLISHED, ids=[case[0] for case in PUBLISHED]
)
def test_the_day_of_issue(label: str, masthead: list[str], heads: list[str], text: str, published: str | None) -> None:
    articles = articles_of(f"Who won\n\n{text or BODY}\n\n{BODY}")
    assert says_of_itself(masthead, heads, articles).published == published


def test_name_publisher_and_number_from_the_text() -> None:
    text = "This is the ninth issue of Northern Ballot Watch, the newsletter of the Riverside Election Forum."
    itself = says_of_itself([], [], articles_of(f"To our readers\n\n{text}\n\n{BODY}"))
    assert (itself.title, itself.publisher, itself.issue) == ("Northern Ballot Watch", "Riverside Election Forum", "9")


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Kenyans voted in Nairobi. Kenya is calm, says the United States.", "Kenya"),
        ("South Korean voters chose; North Korea looked on at South Korea.", "South Korea"),
        ("GUINEA-BISSAU VOTES\nThe people of Guinea-Bissau voted.", "Guinea-Bissau"),
        ("Nothing is named here.", None),
    ],
)
def test_country(text: str, country: str | None) -> None:
    assert main_country(text) == country


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Les électeurs de la capitale ont voté pour le président, et la participation est restée faible dans les villes.", "fr"),
        ("Сайлау Қазақстанда өтті және бұл туралы баспасөз жазды, оның нәтижесі осы жылы жарияланды.", "kk"),
        ("Вибори відбулися у Києві, і партія отримала більше голосів, ніж її суперники, також за кордоном.", "uk"),
        ("Los electores votaron en la capital y el presidente fue elegido por una mayoría de los votos.", "es"),
        ("1 2 3", None),
    ],
)  # fmt: skip
def test_language(text: str, language: str | None) -> None:
    assert detect_language(text) == language
