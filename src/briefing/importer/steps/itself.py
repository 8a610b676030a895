"""What a bulletin says of itself: its name, its publisher, its number, its day of issue."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.importer.dates import DateExpression, find_dates
from briefing.importer.model import CleanArticle
from briefing.importer.steps.marks import DATELINE
from briefing.importer.steps.masthead import IMPRINT, ISSUE, is_masthead_line

_KIND = r"(?:issue|number|bulletin|newsletter|briefing|digest|report|letter|edition|statement|review|update|note|paper|chronicle|dispatch|monitor|survey|bulletin)"
_SELF = re.compile(
    rf"\b(?:this|the present|our)\s(?:\w+\s){{0,2}}{_KIND}\b|\b(?:number|no\.|issue)\s\d+\b|\b\w+(?:th|rd|nd|st)\s(?:issue|number)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"\b(?:closed|finished|completed|(?:went|gone|goes|sent) to (?:the )?press|published|issued|dated|printed|released|compiled|finalised|finalized|"
    r"concluded|sent out|written|appeared|appears|put to bed|up to date|as of|copy date|editorial deadline|deadline)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
_SIGNATURE_LENGTH = 120
_IN_BRACKETS_AT_THE_END = re.compile(r"\([^()]{5,110}\)\Z")
_SIGNED = re.compile(
    r"[(\[–—-]*\s?(?:[A-ZÀ-Ý][\w.'’&-]*|\d)(?:,?\s(?:[A-ZÀ-Ý0-9][\w.'’&-]*|of|for|the|and|de|la)\b,?)*[.)\]]*$"
)
"""Names, places and numbers alone."""
_ITS_CLOSING = re.compile(
    rf"\b(?i:{_KIND})\b.*[.!?]\s(?:It|This one)\s(?:was|went|is)\s[^.;:]{{0,60}}$|(?:^|[.!?]\s)We\s(?:have\s)?closed\s(?:it|this)\b[^.;:]{{0,30}}$",
    re.DOTALL,
)
"""`The letter … It was written in Geneva and closed on`, `We closed it on`."""
_NAME = r"[A-ZÀ-Ý][\w'’&-]*(?:\s(?:of|for|and|on|in|the|de|del|la|y|e|et|und|i|&)(?=\s[\w ]*[A-ZÀ-Ý])|\s[A-ZÀ-Ý0-9][\w'’&-]*)*"
_TITLE = re.compile(
    rf"(?:[Ii]ssue|[Nn]umber|[Ee]dition|No\.)\s(?:\d+\s)?of\s(?:the\s|our\s)?(?P<name>{_NAME})|(?P<named>{_NAME})\sNo\.\s\d+\s(?:went|was|goes|is)\b"
)
_PUBLISHER = re.compile(
    rf"(?:{_KIND.replace('issue|number|', '').replace('edition|', '')}\sof|[Pp]ublished by|[Ii]ssued by|[Pp]repared by|[Pp]roduced by|©\s(?:\d{{4}}\s)?(?:by\s)?)\s?(?:the\s)?(?P<by>{_NAME})"
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
_CELLS = re.compile(r"\s{3,}|\t+|\s[|•·]\s")
_SUBJECT = re.compile(r"(?:from|to|cc|sent|subject|date|contact)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Itself:
    """A bulletin's own statements, None where it makes none; `published` as in `Bulletin`."""

    title: str | None = None
    publisher: str | None = None
    issue: str | None = None
    published: str | None = None


def says_of_itself(masthead: Sequence[str], running_heads: Sequence[str], articles: Sequence[CleanArticle]) -> Itself:
    """Read from the masthead, the running heads, and what first and last article say of the bulletin.

    >>> says_of_itself(["VOTE WATCH", "No. 5, 3 May 2014"], [], [])
    Itself(title='VOTE WATCH', publisher=None, issue='No. 5', published='2014-05-03')
    """
    masthead = [cell for line in masthead for cell in _CELLS.split(line)]
    heads = [*masthead, *dict.fromkeys(running_heads)]
    outer = _outer_paragraphs(articles)
    texts = [text for text in outer if _SELF.search(text)]
    return Itself(
        title=_title(masthead, texts),
        publisher=_publisher(masthead, texts),
        issue=_issue(heads, texts),
        published=_from_heads(heads) or _from_dateline(articles) or _from_signature(articles) or _from_texts(outer),
    )


def _outer_paragraphs(articles: Sequence[CleanArticle]) -> Sequence[str]:
    """The paragraphs of the first article and the last two of the last, where a bulletin speaks of itself."""
    first = [articles[0].standfirst or "", *(p.text for p in articles[0].paragraphs)] if articles else []
    last = [p.text for p in articles[-1].paragraphs[-2:]] if len(articles) > 1 else []
    return (*first, *last)


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
        match = re.search(r"\b(?:Number|No\.|Issue|Bulletin)\s(\d+)\b", text)
        if match and _SELF.search(text):
            return match[1]
    return None


def _from_heads(heads: Sequence[str]) -> str | None:
    """The day, else the month, that a masthead or running head gives with its year."""
    months: list[str] = []
    for head in heads:
        if not is_masthead_line(head):
            continue
        rest = ISSUE.sub("", head)
        for date in find_dates(rest, None):
            if date.precision == "day" and re.search(r"\d{4}", rest[date.start : date.end]):
                return date.start_on.isoformat()
            if date.precision == "month" and date.year_from == "stated":
                months.append(date.start_on.isoformat()[:7])
    return months[0] if months else None


def _from_dateline(articles: Sequence[CleanArticle]) -> str | None:
    """The date in the one dateline with a year, where the first article opens with it."""
    led = [p.text for article in articles for p in article.paragraphs if _full_dateline(p.text)]
    if len(led) != 1 or not articles[0].paragraphs or articles[0].paragraphs[0].text != led[0]:
        return None
    return next((d.start_on.isoformat() for d in find_dates(led[0][:120], None) if d.precision == "day"), None)


def _from_signature(articles: Sequence[CleanArticle]) -> str | None:
    """The day in the line that signs the whole: `(Rights Desk, Geneva, 2 March 2006)` at its very end."""
    last = articles[-1].paragraphs[-1].text if articles and articles[-1].paragraphs else ""
    signed = _IN_BRACKETS_AT_THE_END.search(last) if len(last) > _SIGNATURE_LENGTH else None
    line = signed[0] if signed else last
    if len(line) > _SIGNATURE_LENGTH or not _SIGNED.match(line):
        return None
    days = [date for date in find_dates(line, None) if date.precision == "day" and date.year_from == "stated"]
    ends = len(days) == 1 and not line[days[0].end :].strip(" .)]")
    return days[0].start_on.isoformat() if ends else None


def _full_dateline(text: str) -> bool:
    match = DATELINE.match(text)
    return bool(match and re.search(r"\d{4}", match[0]))


def _from_texts(texts: Sequence[str]) -> str | None:
    """The day on which a paragraph says that the bulletin was closed; the last such paragraph counts."""
    days = [next((d.start_on.isoformat() for d in find_dates(text, None) if _closes(text, d)), None) for text in texts]
    return next((day for day in reversed(days) if day), None)


def _closes(text: str, date: DateExpression) -> bool:
    return (
        date.precision == "day"
        and date.start_on is not None
        and bool(_CLOSED.search(text[: date.start]))
        and bool(_SELF.search(text[max(0, date.start - 260) : date.start]) or _ITS_CLOSING.search(text[: date.start]))
    )
