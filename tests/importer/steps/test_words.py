"""Hyphens, drop capitals and letters: each case is what is printed and what it should read. Add a line to add a case."""

import pytest

from briefing.importer.steps.dropcaps import find_drop_capital
from briefing.importer.steps.hyphens import keeps_hyphen
from briefing.importer.steps.letters import mend_letters
from briefing.importer.steps.words import DocumentWords

HYPHENS = [
    ("a known word", "the inade-", "quacy of", "", "inadequacy"),
    ("a compound of two words", "two-", "year-old", "", "two-year-old"),
    ("a compound of words that are no word together", "world-", "leading", "", "world-leading"),
    ("a name in two halves", "in Kaza-", "khstan", "", "Kazakhstan"),
    ("a capital after the hyphen", "in Jalal-", "Abad", "", "Jalal-Abad"),
    ("the document's own hyphen", "of Nur-", "otan", "The Nur-otan list.", "Nur-otan"),
    ("the document's own whole word", "the pro-", "gramme", "The programme.", "programme"),
    ("a doubled vowel", "was re-", "elected", "", "re-elected"),
    ("a number", "a 30-", "year", "", "30-year"),
    ("two half-words that are words", "Mad-", "rid", "", "Madrid"),
    ("a soft hyphen", "elec\xad", "tions", "", "elections"),
    ("a prefix that stands apart", "ex-", "minister", "", "ex-minister"),
    ("Russian", "в го-", "да", "", "года"),
]

DROP_CAPITALS = [
    (
        "we, as what follows says",
        ["e had meant to write of the first of May. There will", "be room another time, when we know more."],
        "",
        "W",
    ),
    (
        "he, as what follows says",
        ["e had meant to write of the first of May, but", "his friends would not let him."],
        "",
        "H",
    ),
    ("an evening", ["n the evening of the vote the streets were full of", "people."], "", "O"),
    ("an article", ["n exit poll gave the party half of the votes cast in", "the country."], "", "A"),
    ("a question", ["hat do the people of the islands make of it? Very", "little."], "", "W"),
    ("a whole word", ["monthly pension of 30 crowns had stood since May, and", "nobody paid it."], "", "A "),
    (
        "a capital that is a word's own stays",
        ["he list of voters was closed on the last day of", "Ton the list stood as many names as there were", "The"],
        "",
        "T",
    ),
    (
        "the people of a country of the document",
        ["hanaians went out to elect a new house, and did", "so."],
        "Ghana, in Ghana",
        "G",
    ),
    ("a name of the document", ["lvaro Uribe was chosen again, as had been foretold by", "all."], "Álvaro Uribe", "Á"),
    ("spaced", ["J anuary 15, in Kazakhstan"], "", "J"),
    ("spaced, a name", ["T bilisi saw"], "", "T"),
    ("spaced, then capitals", ["T HE head of the commission"], "", "T"),
    ("spaced, a dateline", ["K YIV, 5 November – About"], "KYIV, 6 November", "K"),
    ("moved, a dateline", ["YIV, 5 November – About the", "Ktime that"], "KYIV, 6 November", "K"),
    ("lost, capitals", ["ENYA went to the polls"], "The vote in Kenya.", "K"),
    ("initials are whole", ["OSCE observers said so"], "The Oscar.", None),
    ("lost, one month only", ["anuary 15, elections"], "", "J"),
    ("lost, the usual opening", ["he new house met"], "", "T"),
    ("lost, by the verb", ["t was the evening"], "", "I"),
    ("lost, by the weekday", ["n Sunday the citizens"], "", "O"),
    ("lost, by the month", ["n October the citizens"], "", "I"),
    ("lost, a name the document has", ["yrgyzstan voted"], "The vote in Kyrgyzstan.", "K"),
    ("moved before a number", ["n Friday 10 November our members elected the", "O45 seats"], "", "O"),
    ("moved into the second line", ["oreign readers ask why shares and", "Fseats differ so much"], "", "F"),
    ("moved, though the line then begins with a word", ["he official result, approved,", "Treads as follows"], "", "T"),
    ("an article is none", ["A video that changed"], "", None),
    ("nor is a pronoun", ["I am here"], "", None),
    ("nor an ordinary beginning", ["The house met"], "", None),
    ("nothing is guessed where several fit", ["all was over"], "", None),
]

LETTERS = [
    ("g for q", "the inadeguacy of", "the inadequacy of"),
    ("c for e", "announccd on", "announced on"),
    ("1 for l", "the e1ection", "the election"),
    ("rn for m", "the governrnent", "the government"),
    ("0 for o", "the v0te", "the vote"),
    ("a name stays", "the Maijilis of Nazarbayeyv", "the Maijilis of Nazarbayeyv"),
    ("a foreign word stays", "the elbasy and the maslikhats", "the elbasy and the maslikhats"),
    ("a misspelling stays", "they recieved it", "they recieved it"),
    ("an address stays", "see www.vote1ist.org or a.kirn@x.org", "see www.vote1ist.org or a.kirn@x.org"),
    (
        "a zero among letters, in a name too",
        "The Commissi0n heard trade uni0nists.",
        "The Commission heard trade unionists.",
    ),
    ("a zero in an address or a formula", "n0.1, h2o, www.c0me.org, 10th", "n0.1, h2o, www.c0me.org, 10th"),
    ("a capital among small letters", "an unfriendIy and onIy McIntyre", "an unfriendly and only McIntyre"),
    ("a v for a y", "in custodv on Thursday", "in custody on Thursday"),
    (
        "a word of the document",
        "telecomunist, then arnbulantes, and ambulantes with ambulantes",
        "telecomunist, then ambulantes, and ambulantes with ambulantes",
    ),
    (
        "a word that comes again stays",
        "the modem and the rnodem and the rnodem",
        "the modem and the rnodem and the rnodem",
    ),
]


@pytest.mark.parametrize(
    ("label", "line", "following", "document", "whole"), HYPHENS, ids=[case[0] for case in HYPHENS]
)
def test_hyphens(label: str, line: str, following: str, document: str, whole: str) -> None:
    keeps = keeps_hyphen(line, following, DocumentWords(document))
    joined = line + following if keeps else line[:-1] + following
    assert whole in joined.split()


@pytest.mark.parametrize(
    ("label", "lines", "document", "letter"), DROP_CAPITALS, ids=[case[0] for case in DROP_CAPITALS]
)
def test_drop_capitals(label: str, lines: list[str], document: str, letter: str | None) -> None:
    found = find_drop_capital(lines, DocumentWords(document), opens_article=True)
    assert (found.letter if found else None) == letter


@pytest.mark.parametrize(("label", "printed", "meant"), LETTERS, ids=[case[0] for case in LETTERS])
def test_letters(label: str, printed: str, meant: str) -> None:
    text = printed
    for edit in reversed(mend_letters(printed, DocumentWords(printed))):
        text = text[: edit.start] + edit.text + text[edit.end :]
    assert text == meant
