"""Where paragraphs end: each case is a stretch of source and the paragraphs it holds. Add a line to add a case."""

import pytest

from briefing.importer.steps.blocks import group
from briefing.importer.steps.lines import split_lines
from briefing.importer.steps.paragraphs import join_lines
from briefing.importer.steps.words import DocumentWords

COLUMN = "The first line of a column that runs on\nand on, the second line of it as wide,\nthe third line of it, of the same width\n"

CASES = [
    ("a gap parts", "One came.\n\nTwo went.\n", ["One came.", "Two went."]),
    ("lines join", "One came\nand two went.\n", ["One came and two went."]),
    ("a short line after a full stop parts", COLUMN + "ends here.\nAnother one follows it, with more words\nin it.\n",
     ["The first line", "Another one"]),
    ("a full line after a full stop does not", COLUMN + "goes on, and ends right at this margin.\nIt goes on with one more sentence here.\n",
     ["The first line"]),
    ("a gap within a sentence means nothing", COLUMN + "and the fourth, with an accident after\n\nit, goes on.\n", ["The first line"]),
    ("nor does one within a word", COLUMN + "and the fourth, which breaks the elec-\n\ntion here.\n", ["The first line"]),
    ("nor a gap before a name, in a full line", COLUMN + "and the fourth, which names the Kazakh\n\nParliament last.\n", ["The first line"]),
    ("a bullet parts", "We saw:\n- One thing that took place\n  here.\n- Two things.\n",
     ["We saw:", "- One thing", "- Two things."]),
    ("letters part, after a semicolon too", "We ask:\n\na) to test the systems;\nb) to train the staff.\n",
     ["We ask:", "a) to test", "b) to train"]),
    ("a set-apart capital begins a paragraph", "A summary of what follows.\nT he text itself begins here, with care\nand words.\n",
     ["A summary", "T he text"]),
    ("a capital on its own line belongs to what follows", "J\nanuary was cold.\n", ["January was"]),
    ("a capital set at the second line belongs to the first", "he deputies of the house\nT chose a Speaker there.\n", ["he deputies of the house T chose"]),
    ("a source in brackets after the full stop ends a paragraph", COLUMN + "and the fourth of it ends it. (Reuters)\n\nThe next one tells of other things, in\nmore lines.\n",
     ["The first line", "The next one"]),
    ("what is no word without a letter begins a paragraph", COLUMN + "and the fourth, of the very same width\n\nanuary was the coldest month of all the\nyears.\n",
     ["The first line", "anuary was"]),
    ("letters within a sentence do not part it", COLUMN + "and the fourth asks (a) for time, and (b)\nfor money to build another one with it;\n(c) for peace.\n", ["The first line"]),
    ("a row of stars parts", "One came\n* * *\nand two went.\n", ["One came", "and two went."]),
    ("a rule under a line makes a headline of it", "Who won?\n========\nNobody did, as far\nas one can tell.\n",
     ["Who won?", "Nobody did"]),
    ("an indented line begins a paragraph",
     "  One came to the place and then\nwent on to the next one there.\n  Two came to the place and then\nwent on to the next one there.\n"
     "  Three came to the place, then\nwent on to the next one there.\n", ["One came", "Two came", "Three came"]),
    ("a line a paragraph where lines are long", f"{'One came and saw it all. ' * 6}\n{'Two went and told of it. ' * 6}\n",
     ["One came", "Two went"]),
    ("a place in capitals begins an item, over a page too",
     "ACCRA: The line of a column that runs on\nto here.\n\nLOME: The second line of it, as long as\nany other of it, of the very same width.\n\n"
     "\x0cABUJA: The third line of it, as long as\nthis.\n", ["ACCRA:", "LOME:", "ABUJA:"]),
    ("a letter ends with who wrote it", COLUMN + "and the fourth. -- Yusuf Ta, Jabal Luwei\n\nDear friends, this is one more line of it\nthat runs on.\n",
     ["The first line", "Dear friends"]),
    ("no paragraph ends with an article, whatever gap follows", COLUMN + "and the fourth line of it elected the\n\n140 members of it.\n",
     ["The first line"]),
    ("rows of a list stay apart", COLUMN + "and the fourth tells of the results:\n\nUnity Party - 41.5%\nPeople's Front - 30.2%\nGreens - 8%\n",
     ["The first line", "Unity Party - 41.5%", "People's Front - 30.2%", "Greens - 8%"]),
    ("a number within a sentence is no label", COLUMN + "and the fourth, as it was on December\n\n16.) And so on.\n", ["The first line"]),
]  # fmt: skip


@pytest.mark.parametrize(("label", "source", "beginnings"), CASES, ids=[case[0] for case in CASES])
def test_paragraphs(label: str, source: str, beginnings: list[str]) -> None:
    words = DocumentWords(source)
    found = [join_lines(source, block.lines, words).text for block in group(split_lines(source), words)]
    assert len(found) == len(beginnings), found
    for text, beginning in zip(found, beginnings, strict=True):
        assert text.startswith(beginning)
