"""Which sentences are chosen: those that say something by themselves, verbatim, in reading order."""

import pytest

from briefing.brief.extract import Facts, Ranked, choose, rank, sentences, stands_alone
from briefing.bundle.records import Paragraph


def paragraph(number: int, text: str) -> Paragraph:
    return Paragraph(number, 1, number, "text", text, 1, 0, len(text))


def texts(chosen: list[Ranked]) -> list[str]:
    return [ranked.sentence.text for ranked in chosen]


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("On 4 March 2012 voters elected the 120 deputies of the Assembly [1].", True),
        ('The leader said: "We will not invite them anymore" [9].', True),
        ("But the most discussed event was the detention of an editor.", True),
        ("There were reports of pressure on voters.", False),
        ("He was arrested at the airport.", False),
        ("This was denied by the ministry.", False),
        ("In this situation, the Union faces a choice.", False),
        ("The latter was arrested on charges of inciting discord.", False),
        ("Four days later the court released two of them.", False),
        ("On the following morning nothing happened.", False),
        ("The official result reads as follows.", False),
        ("How will it end?", False),
        ("The courts have yet to decide on the com-", False),
        ('"The elections were well organised.', False),
        ("For example, the mayor resigned.", False),
    ],
)
def test_sentences_that_need_the_one_before_are_avoided(sentence: str, alone: bool) -> None:
    assert stands_alone(sentence) is alone


def test_a_sentence_with_a_pronoun_needs_the_name_before_it() -> None:
    found = sentences([paragraph(1, "The paper printed his speech in full. Ana Lem gave her word to the voters.")])
    facts = {1: Facts(names=((38, 45, 7),))}
    assert texts(rank(found, facts)) == ["Ana Lem gave her word to the voters."]


def test_facts_outweigh_chatter() -> None:
    dull = "The work of the office goes on in the usual way and nobody minds."
    telling = "On 4 March the police detained Ana Lem in the office of the paper."
    found = sentences(
        [paragraph(1, "An opening sentence about the office and the paper."), paragraph(2, dull + " " + telling)]
    )
    start = len(dull) + 1
    facts = {2: Facts(dates=((start, start + 10),), names=((start + 31, start + 38, 7),))}
    ranked = rank(found, facts)
    order = texts(ranked)
    assert order.index(telling) < order.index(dull)
    assert "gives a date" in next(r for r in ranked if r.sentence.text == telling).reasons


def test_chosen_sentences_stand_in_reading_order_and_do_not_repeat() -> None:
    found = sentences(
        [
            paragraph(1, "Voters elected the deputies of the Assembly on Sunday."),
            paragraph(2, "The police detained several editors of the opposition press."),
            paragraph(3, "On Sunday voters elected the deputies of the Assembly."),
        ]
    )
    chosen = choose(rank(found, {}), 3)
    assert [ranked.sentence.paragraph.id for ranked in chosen] == sorted(r.sentence.paragraph.id for r in chosen)
    assert len(chosen) == 2
    assert (
        choose(rank(found, {}), 1, beside=["Voters elected the deputies of the Assembly on Sunday."])[
            0
        ].sentence.paragraph.id
        == 2
    )


def test_a_text_of_dependent_sentences_still_has_a_summary() -> None:
    found = sentences([paragraph(1, "He came. They saw this and left.")])
    assert texts(choose(rank(found, {}), 1))


def test_the_number_of_a_numbered_paragraph_is_no_part_of_its_sentence() -> None:
    text = "11. The Assembly met on Tuesday."
    (only,) = sentences([paragraph(1, text)])
    assert only.text == "The Assembly met on Tuesday."
    assert text[only.start : only.end] == only.text


def test_tables_and_headings_are_not_quoted() -> None:
    table = Paragraph(1, 1, 1, "table", "Party\tVotes.\nUnion\t61.", 1, 0, 1)
    assert sentences([table]) == []


@pytest.mark.parametrize("text", ["A. Smith was the first to vote.", "15. Januar 2012 war der Wahltag im ganzen Land."])
def test_initials_and_days_are_no_numbering(text: str) -> None:
    assert [sentence.text for sentence in sentences([paragraph(1, text)])] == [text]
