"""What a bulletin says of itself: its name, its publisher, its number, its day of issue."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.importer.model import CleanArticle
from briefing.importer.steps.digits import with_digits
from briefing.importer.steps.issue_day import KIND, SELF, find_issue_day, outer_paragraphs
from briefing.importer.steps.masthead import IMPRINT, ISSUE, is_masthead_line

_NAME = r"[A-ZÀ-Ý][\w'’&-]*(?:\s(?:of|for|and|on|in|the|de|del|la|y|e|et|und|i|&)(?=\s[\w ]*[A-ZÀ-Ý])|\s[A-ZÀ-Ý0-9][\w'’&-]*)*"
_TITLE = re.compile(
    rf"(?:[Ii]ssue|[Nn]umber|[Ee]dition|No\.)\s(?:\d+\s)?of\s(?:the\s|our\s)?(?P<name>{_NAME})|(?P<named>{_NAME})\sNo\.\s\d+\s(?:went|was|goes|is)\b"
)
_PUBLISHER = re.compile(
    rf"(?:{KIND.replace('issue|number|', '').replace('edition|', '')}\sof|[Pp]ublished by|[Ii]ssued by|[Pp]repared by|[Pp]roduced by|©\s(?:\d{{4}}\s)?(?:by\s)?)\s?(?:the\s)?(?P<by>{_NAME})"
    rf"|(?:^|[.]\s)(?:The\s)?(?P<who>{_NAME})\s(?:first\s|today\s)?(?:issued|published|released|publishes|issues)\sthis\b"
)
_ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
        ),
        1,
    )
}
_ORDINAL = re.compile(
    rf"\b({'|'.join(_ORDINALS)}|\d+(?=st|nd|rd|th))(?:st|nd|rd|th)?\s(?:issue|number|edition)\b", re.IGNORECASE
)
_NUMBER = re.compile(
    r"(?<!constituency )(?<!district )(?<!station )(?<!ward )(?<!precinct )(?<!seat )(?<!box )(?<!and )(?<!in )\b(?:Number|No\.|Issue|Bulletin)\s(\d+)\b"
)
"""The number of an issue, not that of a constituency."""
_CELLS = re.compile(r"\s{3,}|\t+|\s[|•·]\s")
_SUBJECT = re.compile(r"(?:from|to|cc|sent|subject|date|contact)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Itself:
    """A bulletin's own statements, None where it makes none; `published` as in `Bulletin`, with a doubt where it is inferred."""

    title: str | None = None
    publisher: str | None = None
    issue: str | None = None
    published: str | None = None
    doubt: str | None = None


def says_of_itself(
    masthead: Sequence[str], running_heads: Sequence[str], articles: Sequence[CleanArticle], file_name: str = ""
) -> Itself:
    """Read from the masthead, the running heads, and what first and last article say of the bulletin.

    >>> says_of_itself(["VOTE WATCH", "No. 5, 3 May 2014"], [], [])
    Itself(title='VOTE WATCH', publisher=None, issue='No. 5', published='2014-05-03', doubt=None)
    """
    masthead = [cell for line in masthead for cell in _CELLS.split(line)]
    heads = [with_digits(head) for head in (*masthead, *dict.fromkeys(running_heads))]
    texts = [text for text in outer_paragraphs(articles) if SELF.search(text)]
    issued = find_issue_day(heads, articles, file_name)
    return Itself(
        title=_title(masthead, texts),
        publisher=_publisher(masthead, texts),
        issue=_issue(heads, texts),
        published=issued.published,
        doubt=issued.doubt,
    )


def _title(masthead: Sequence[str], texts: Sequence[str]) -> str | None:
    for line in masthead:
        if not is_masthead_line(line) and not _SUBJECT.match(line):
            return line
        name = ISSUE.split(line)[0].strip(" ,–—-|·•:")
        if ISSUE.search(line) and len(name) > 5 and not IMPRINT.fullmatch(line):
            return name
    for text in texts:
        match = _TITLE.search(text)
        if match:
            return (match["name"] or match["named"]).strip()
    return None


def _publisher(masthead: Sequence[str], texts: Sequence[str]) -> str | None:
    for text in (*masthead, *texts):
        match = _PUBLISHER.search(text)
        name = (match["by"] or match["who"]) if match else None
        if name and " " in name:
            return name.strip()
    return None


def _issue(heads: Sequence[str], texts: Sequence[str]) -> str | None:
    for head in heads:
        match = ISSUE.search(head)
        if match:
            return match[0].strip()
    for text in texts:
        ordinal = _ORDINAL.search(text)
        if ordinal:
            return str(_ORDINALS.get(ordinal[1].lower(), ordinal[1]))
        match = _NUMBER.search(text)
        if match and SELF.search(text):
            return match[1]
    return None
