"""What belongs to the page, not to the text: running heads, page numbers, mastheads, contents. Add a line to add a case."""

import pytest

from briefing.importer.sources.plain import page_starts
from briefing.importer.steps.columns import unravel
from briefing.importer.steps.furniture import strip_furniture
from briefing.importer.steps.lines import level_margins, split_lines
from briefing.importer.steps.masthead import strip_masthead
from briefing.importer.steps.words import DocumentWords

TEXT = "Some text that runs on and comes to an end here.\nMore of it follows in this line."
OTHER = "The next page tells of other things that took place.\nThey were not few."
PAGE = "\n".join(["The streets of the capital were full, and nobody would go home."] * 12)

FURNITURE = [
    ("a number and the title", f"Title\n\n{TEXT}\n\n- 1 -\n\fTitle\n\n{OTHER}\n", ["- 1 -", "Title"]),
    ("a number and an issue", f"{TEXT}\n\n1\n\fNo. 6\n\n{OTHER}\n", ["1", "No. 6"]),
    ("page x of y", f"{TEXT}\n\nPage 1 of 2\n\f{OTHER}\n", ["Page 1 of 2"]),
    (
        "a dated foot",
        f"{TEXT}\n\nVote Letter, May 2014\n\f{OTHER}\n\nVote Letter, May 2014\n",
        ["Vote Letter, May 2014"] * 2,
    ),
    ("a title on top of a page stays", f"{TEXT}\n\n1\n\fWho won?\n\n{OTHER}\n", ["1"]),
    (
        "a last line with a year stays",
        f"{TEXT}\n\n1\n\f{OTHER}\n\nThe next vote is due in 2016, and it\nwill come.\n",
        ["1"],
    ),
    ("continued on", f"{TEXT}\n\n(continued on page 3)\n\n{TEXT}\n", ["(continued on page 3)"]),
    (
        "a lone number and its head within a sentence",
        f"{TEXT}\n\nThe house, which met on the day after the vote, chose\n\nVote Letter, number 6\n\n2\n\na speaker.\n",
        ["Vote Letter, number 6", "2"],
    ),
    (
        "a head right above its number",
        f"{TEXT}\n\nThe Group / May 2014\n      2\n\n{OTHER}\n",
        ["The Group / May 2014", "2"],
    ),
    ("a lone number between paragraphs may be text", f"{TEXT}\n\nWho won?\n\n2\n\n{OTHER}\n", []),
    (
        "a foot of three lines, between pages that no sign parts",
        "".join(
            f"{PAGE}\nIt chose, among its members, the {who}\n\n5 May 1997\n{number}\nThe Letter\n\nMarin Petrov to lead it.\n"
            for number, who in enumerate(("old teacher", "young doctor", "former general"), 1)
        ),
        ["5 May 1997", "1", "The Letter", "5 May 1997", "2", "The Letter", "5 May 1997", "3", "The Letter"],
    ),
    (
        "heads that touch the text and count the pages on either side",
        f"{PAGE}\nthe house of the land met\n\n2   The Letter\nto choose.\n{PAGE}\nthe house of the land met\n\nNo. 6   3\nagain.\n{PAGE}\n"
        f"the house of the land met\n\n4   The Letter\nonce more.\n{PAGE}\nthe house of the land met\n\nNo. 6   5\nat last.\n",
        ["2   The Letter", "No. 6   3", "4   The Letter", "No. 6   5"],
    ),
    (
        "the days of a diary stay",
        "\n\n".join(f"{day} May\n\n{PAGE}" for day in (5, 6, 7)),
        [],
    ),
    (
        "the bulletin's name with a page's number, though no sentence is cut",
        f"The Vote Letter\n\nWho won?\n\n{PAGE}\n\nThe Vote Letter   2\n\n{PAGE}\n",
        ["The Vote Letter   2"],
    ),
    (
        "the bulletin's name alone, number and date beside it",
        f"Vote Watch Letter    No. 5\n\nWho won?\n\n{PAGE}\n\nVote Watch Letter No. 5, 3 May 2014\n\n{PAGE}\n",
        ["Vote Watch Letter No. 5, 3 May 2014"],
    ),
    (
        "Roman numbers, and a head with a letter misread",
        f"{PAGE}\nthe house of the land met\n\niv\nThe Letter\n\nto choose.\n{PAGE}\nthe house of the land met\n\nv\nThe Lettcr\n\nagain.\n",
        ["iv", "The Letter", "v", "The Lettcr"],
    ),
    ("no pages, nothing to take", f"No. 6\n\n{TEXT}\n", []),
]

MASTHEADS = [
    ("name, number, date", f"VOTE WATCH\nNo. 5, May 2014\n\nWho won?\n\n{TEXT}\n", ["VOTE WATCH", "No. 5, May 2014"]),
    ("a release", f"PRESS RELEASE\nGeneva, 3 May 2014\n\nWho won?\n\n{TEXT}\n", ["PRESS RELEASE", "Geneva, 3 May 2014"]),
    ("a letter's head", f"From: a@b.org\nSubject: digest\n\nWHO WON?\n\n{TEXT}\n", ["From: a@b.org", "Subject: digest"]),
    ("the title stays where no other is", f"Statement on the vote\n3 May 2014\n\n{TEXT}\n", ["3 May 2014"]),
    ("days that end a summary's second line stay", f"Lipova\n\nLetters, March 2016 to\nFebruary 2017\n\n{TEXT}\n", []),
    ("a statement's title above what it is on", f"STATEMENT OF FINDINGS\n\nElections in Georgia\n\nTbilisi, 3 May 2014\n\n{TEXT}\n", []),
    ("a name above the days it covers", f"Press Digest No. 17\n\nGeorgia, 22 April to 10 May\n\n{TEXT}\n", []),
    ("text that names a number stays", f"Who won?\n\nNumber 14 of the Letter, dated 25 May\n2011, tells of it.\n\n{TEXT}\n", []),
    ("title and summary stay", f"Who won?\n\nAll the figures, side by side\n\n{TEXT}\n", []),
    ("contents", f"In this issue\nWho won? .... 1\nWho lost? ... 2\n\nWho won?\n\n{TEXT}\n\nWho lost?\n\n{TEXT}\n",
     ["In this issue", "Who won? .... 1", "Who lost? ... 2"]),
]  # fmt: skip


@pytest.mark.parametrize(("label", "source", "page_lines"), FURNITURE, ids=[case[0] for case in FURNITURE])
def test_furniture(label: str, source: str, page_lines: list[str]) -> None:
    _, found = strip_furniture(split_lines(source, page_starts(source)))
    assert [line.text for line in found] == page_lines


@pytest.mark.parametrize(("label", "source", "masthead"), MASTHEADS, ids=[case[0] for case in MASTHEADS])
def test_mastheads(label: str, source: str, masthead: list[str]) -> None:
    found, _ = strip_masthead(split_lines(source))
    assert [line.text for line in found] == masthead


LEFT = [
    "The house met on Monday and",
    "   chose a speaker from among",
    "the members of the largest",
    "party, as it had done before.",
    "   Nobody was against it, and",
]
RIGHT = [
    "four did not vote at all.",
    "   On Tuesday it heard what",
    "the ministers had to say of",
    "the harvest and of the roads",
    "   in the north of the land.",
]


def test_columns_keep_the_indents_of_their_paragraphs() -> None:
    page = "\n".join(f"      {left:32}{right}" for left, right in zip(LEFT, RIGHT, strict=True))
    found = unravel(level_margins(split_lines(page)), DocumentWords(page))
    assert [line.text for line in found] == [text.strip() for text in (*LEFT, *RIGHT)]
    assert [line.indent for line in found] == [0, 3, 0, 0, 3, 0, 3, 0, 0, 3]


def test_a_heading_over_both_columns_stands_between_what_is_over_and_under_it() -> None:
    rows = [f"{left.strip():32}{right.strip()}" for left, right in zip(LEFT, RIGHT, strict=True)]
    page = "\n".join([*rows, "", "Who won?", "", *rows])
    found = [line.text for line in unravel(split_lines(page), DocumentWords(page))]
    assert found.index("Who won?") == len(LEFT) + len(RIGHT)
