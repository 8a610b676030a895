"""The day of issue: what a bulletin prints of it, else what follows from what it prints, with a doubt."""

import datetime
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.importer.dates import DateExpression, find_dates
from briefing.importer.dates.tense import VERB
from briefing.importer.model import CleanArticle, CleanParagraph
from briefing.importer.steps.date_lines import MADE, DateLine, read_cells, read_date_line, spelled_out
from briefing.importer.steps.marks import DATELINE
from briefing.importer.steps.masthead import ISSUE, is_masthead_line
from briefing.importer.steps.sieve import Sieve
from briefing.importer.steps.tellings import PAPERS, closing_sentences
from briefing.sentences import sentence_spans

KIND = rf"(?:{PAPERS}|briefing|note|dispatch|survey)"
SELF = re.compile(
    rf"\b(?:this|the present|our)\s(?:\w+\s){{0,2}}{KIND}\b|\b(?:number|no\.|issue)\s\d+\b|\b\w+(?:th|rd|nd|st)\s(?:issue|number)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"\b(?:closed|finished|completed|(?:went|gone|goes|sent) to (?:the )?press|published|issued|dated|printed|released|compiled|finalised|finalized|"
    r"concluded|sent out|written|appeared|appears|put to bed|up to date|as of|copy date|editorial deadline|deadline)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
_ITS_CLOSING = re.compile(
    rf"\b(?i:{KIND})\b.*[.!?]\s(?:It|This one)\s(?:was|went|is)\s[^.;:]{{0,60}}$|(?:^|[.!?]\s)We\s(?:have\s)?closed\s(?:it|this)\b[^.;:]{{0,30}}$",
    re.DOTALL,
)
"""`The letter … It was written in Geneva and closed on`, `We closed it on`."""
_PRESSED = (
    r"(?:signed off|sign off|hand(?:ed|s)?(?: over)? to the printers?|given to the printers?|(?:go|goes|went|gone) (?:out|to (?:the )?(?:press|printers?)|into the (?:post|mail|bag))"
    r"|posted|mailed|edited|put together|(?:cut-?off|closing|copy|press) (?:date|day)|deadline|copy\b[^.;:]{0,30}\bclosed|laid down (?:our|their) pens|appears|comes out|came out)"
)
_TOLD = (
    r"(?:read out|presented?s?|presents|made public|makes public|(?:correct|accurate|valid|current|true|complete) (?:as )?(?:at|of|on|up to)"
    r"|(?:was|is|were) known|known (?:to us )?(?:on|by)|up to|until|laid out|signed|ready)"
)
_MAKES = re.compile(rf"\b(?:{_PRESSED}|{_TOLD})\b[^.;:]{{0,60}}$", re.IGNORECASE)
_OF_ITSELF = re.compile(
    rf"(?i:\b(?:this|the present|our|these)\s(?:[\w-]+\s){{0,3}}(?:{KIND}|mission|pages)\b)|(?i:\bwhat you (?:read|hold))"
    rf"|\b(?:[Ww]e|[Tt]he editors?)\b|^(?i:{_PRESSED}|compiled|prepared|written)\b",
)
_THE_PAPER = re.compile(
    rf"(?:^|[.!?]\s)(?:The|As the|Copy for the)\s(?:(?!its|their|his|her|an?\b)[\w’'-]+(?<!ed)\s){{0,5}}?{KIND}\b[^.;:]{{0,60}}\b{_PRESSED}\b[^.;:]{{0,60}}$"
)
"""`The letter goes into the post on`: words that only a paper of one's own calls for."""
_ANOTHER = re.compile(
    rf"\b(?:next|last|previous|earlier|first|forthcoming|coming|former|future|every|each)\s(?:\w+\s)?{KIND}\b|\bwill\b|\b(?:replac\w+|since|after|before)\s[^,.;]{{0,30}}$",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"(?:\btoday|\bas of today|\b(?:at|as of) (?:the )?(?:time|moment) of (?:writing|going to press|publication)|\bas we (?:write|go to press|close(?: this \w+)?)|\bit is(?: now)?)[ ,(–—-]*(?:on\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    rf"(?:^|[.!?]\s)(?:This is\s|This\s|The\s|Our\s)?(?:{ISSUE.pattern})\s?,?\s?\(?(?:of|dated)?\s?(?:the\s)?$",
    re.IGNORECASE,
)
_COVERS = re.compile(
    rf"\b(?:{KIND}|it|pages)\b[^.;]{{0,30}}\b(?:covers?|covering|spans?|takes? in|is about|runs? from|describes?|deals? with|concerns?)\b[^.;]{{0,60}}$",
    re.IGNORECASE,
)
_SIGNATURE_LENGTH = 120
_FILE_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?([0-3]\d)?(?!\d)")
_COPYRIGHT_YEAR = re.compile(r"(?:©|\(c\)|copyright)\D{0,60}((?:19|20)\d\d)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class IssueDay:
    """The day of issue (or month, or year) as in `Bulletin.published`; `doubt` is a sentence where it is inferred."""

    published: str | None = None
    doubt: str | None = None


def find_issue_day(heads: Sequence[str], articles: Sequence[CleanArticle], name: str = "") -> IssueDay:
    """Read from the masthead, running heads and imprint, then from the text, then what follows from either.

    >>> find_issue_day(["VOTE WATCH", "No. 5, 3 May 2014"], []).published
    '2014-05-03'
    >>> find_issue_day(["VOTE WATCH", "Covering 5-11 October 2009"], [])
    IssueDay(published='2009-10-11', doubt='The print gives no day of issue; the last day that it covers, 11 October 2009, stands for it.')
    """
    lines = [line for head in heads if (line := _line_of(head))]
    day = (
        next((line.last.isoformat() for line in lines if line.is_day), None)
        or _day_in_heads(heads)
        or _from_dateline(articles)
        or _from_label(articles)
        or _from_signature(articles)
        or _from_texts(outer_paragraphs(articles))
        or _from_closing(articles)
    )
    return IssueDay(day) if day else _less_than_a_day(heads, lines, articles, name)


def _less_than_a_day(
    heads: Sequence[str], lines: Sequence[DateLine], articles: Sequence[CleanArticle], name: str
) -> IssueDay:
    """The month printed; else the end of the time that the bulletin covers, the year of its copyright, its file's name."""
    period = next((line.last for line in lines if not line.is_months), None) or _from_coverage(articles)
    if period:
        return IssueDay(
            period.isoformat(),
            f"The print gives no day of issue; the last day that it covers, {period:%-d %B %Y}, stands for it.",
        )
    month = _month_in_heads(heads) or next((line.last.isoformat()[:7] for line in lines), None)
    if month:
        return IssueDay(month)
    year = next((match[1] for head in heads if (match := _COPYRIGHT_YEAR.search(head))), None)
    if year:
        return IssueDay(year, f"The print gives no day of issue; only its copyright line names a year, {year}.")
    return _from_file_name(name)


def _line_of(head: str) -> DateLine | None:
    return read_date_line(head.strip(" -–—|*•·[]")) or read_cells(head)


def outer_paragraphs(articles: Sequence[CleanArticle]) -> Sequence[str]:
    """The paragraphs of the first article and the last two of the last, where a bulletin speaks of itself."""
    first = [articles[0].standfirst or "", *(p.text for p in articles[0].paragraphs)] if articles else []
    last = [p.text for p in articles[-1].paragraphs[-2:]] if len(articles) > 1 else []
    return (*first, *last)


# --- what is printed ------------------------------------------------------------------------------------------------


def _day_in_heads(heads: Sequence[str]) -> str | None:
    """The day that a masthead or running head gives with its year."""
    for head in heads:
        if is_masthead_line(head) and not _line_of(head):
            rest = spelled_out(ISSUE.sub("", head))
            for date in find_dates(rest, None):
                if date.precision == "day" and re.search(r"\d{4}", rest[date.start : date.end]):
                    return date.start_on.isoformat()
    return None


def _month_in_heads(heads: Sequence[str]) -> str | None:
    for head in heads:
        if is_masthead_line(head):
            for date in find_dates(spelled_out(ISSUE.sub("", head)), None):
                if date.precision == "month" and date.year_from == "stated":
                    return date.start_on.isoformat()[:7]
    return None


def _from_dateline(articles: Sequence[CleanArticle]) -> str | None:
    """The date in the one dateline with a year, where the first article opens with it."""
    led = [p.text for article in articles for p in article.paragraphs if _full_dateline(p.text)]
    if len(led) != 1 or not articles[0].paragraphs or articles[0].paragraphs[0].text != led[0]:
        return None
    return next((d.start_on.isoformat() for d in find_dates(led[0][:120], None) if d.precision == "day"), None)


def _full_dateline(text: str) -> bool:
    match = DATELINE.match(text)
    return bool(match and re.search(r"\d{4}", match[0]))


def _from_label(articles: Sequence[CleanArticle]) -> str | None:
    """The day in a paragraph that is nothing but a word for the making and its day: `Editorial closing date: 4 May 2009`."""
    outer = [text for text in outer_paragraphs(articles) if len(text) <= _SIGNATURE_LENGTH]
    found = [line for text in outer if _LABELLED.match(text) and (line := read_date_line(text)) and line.is_day]
    return found[-1].last.isoformat() if found else None


_LABELLED = re.compile(
    r"\W*(?:(?:editorial|copy|text|last)\s)?(?:date|dated|closing|cut-?off|closed|deadline|issued|published|posted|sent|printed|released|updated?|written|done|given|compiled|draft|version|status|situation|finished|completed|as of|as at)\b",
    re.IGNORECASE,
)


def _from_signature(articles: Sequence[CleanArticle]) -> str | None:
    """The day that ends the whole, after names and places alone: `(Rights Desk, Geneva, 2 March 2006)`."""
    texts = [p for p in articles[-1].paragraphs if p.kind == "text"] if articles else []
    last = texts[-1].text if texts else ""
    start, end = next(reversed(sentence_spans(last)), (0, 0))
    return _signed(last) or _signed(last[start:end]) or _signed_in_brackets(last)


def _signed_in_brackets(text: str) -> str | None:
    match = re.search(r"\(([^()]{5,110})\)\Z", text)
    return _signed(match[1]) if match else None


def _signed(line: str) -> str | None:
    """The day at the end of a line without a verb that otherwise only names."""
    if not 8 <= len(line) <= _SIGNATURE_LENGTH:
        return None
    line = spelled_out(line)
    days = [date for date in find_dates(line, None) if date.precision == "day" and date.year_from == "stated"]
    if len(days) != 1 or line[days[0].end :].strip(" .)]"):
        return None
    before = MADE.sub("", line[: days[0].start])
    plain = re.sub(
        r"\b(?:for|the|and|of|in|at|on|by|this|de|la|chair|president|secretary|editors?|editorial|team)\b", "", before
    )
    return days[0].start_on.isoformat() if not VERB.search(before) and not re.search(r"\b[a-z]{3,}", plain) else None


# --- what the text says of its own making ---------------------------------------------------------------------------


def _from_texts(texts: Sequence[str]) -> str | None:
    """The day on which a paragraph says that the bulletin was closed; the last such paragraph counts."""
    telling = [text for text in reversed(texts) if _MAKING.passing(text)]
    dated = [(text, find_dates(text, None), _sentence_starts(text)) for text in telling]
    for closes in (_closes, _is_made):
        for text, dates, starts in dated:
            if day := next((d for d in dates if closes(text, d, starts)), None):
                return day.start_on.isoformat()
    return None


_MAKING = Sieve((_CLOSED, _PRESENT, _NUMBERED, _MAKES, _THE_PAPER))
_TIED_IN = 160
"""More characters than the words that tie a date to the making."""


def _closes(text: str, date: DateExpression, starts: Sequence[int]) -> bool:
    return (
        date.precision == "day"
        and bool(_CLOSED.search(text, max(0, date.start - _TIED_IN), date.start))
        and not _ANOTHER.search(text[_sentence_start(starts, date) : date.start])
        and bool(SELF.search(text[max(0, date.start - 260) : date.start]) or _ITS_CLOSING.search(text[: date.start]))
    )


def _is_made(text: str, date: DateExpression, starts: Sequence[int]) -> bool:
    """Whether a date with its year is told as the day of the making, in less usual words."""
    if date.precision != "day" or date.year_from != "stated":
        return False
    own = text[_sentence_start(starts, date) : date.start]
    near = max(0, len(own) - _TIED_IN)
    if _PRESENT.search(own, near) or _NUMBERED.search(own, near):
        return not _is_quoted(text, date)
    makes = (_MAKES.search(own, near) and _OF_ITSELF.search(own)) or _THE_PAPER.search(own)
    return bool(makes) and not _ANOTHER.search(own) and not _is_quoted(text, date)


def _is_quoted(text: str, date: DateExpression) -> bool:
    """Whether a quotation that began before a date is still open."""
    before = text[: date.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _sentence_starts(text: str) -> list[int]:
    return [start for start, _ in sentence_spans(text)]


def _sentence_start(starts: Sequence[int], date: DateExpression) -> int:
    at = bisect_right(starts, date.start)
    return starts[at - 1] if at else 0


def _from_closing(articles: Sequence[CleanArticle]) -> str | None:
    """The day that any paragraph gives for the printing or closing, with its year."""
    for paragraph in _paragraphs(articles):
        for start, end in closing_sentences(paragraph.text):
            told = paragraph.text[start:end]
            days = [
                d.start_on for d in find_dates(told) if d.year_from == "stated" and not _ANOTHER.search(told[: d.start])
            ]
            if days:
                return days[-1].isoformat()
    return None


def _paragraphs(articles: Sequence[CleanArticle]) -> Iterator[CleanParagraph]:
    return (p for article in articles for p in article.paragraphs if p.kind != "table")


# --- what follows from it -------------------------------------------------------------------------------------------


def _from_coverage(articles: Sequence[CleanArticle]) -> datetime.date | None:
    """The last day of the time that the first article says the bulletin covers."""
    for text in outer_paragraphs(articles):
        for date in find_dates(text, None):
            if date.precision == "range" and date.year_from == "stated" and _COVERS.search(text[: date.start]):
                return date.end_on
    return None


def _from_file_name(name: str) -> IssueDay:
    """The day or month that a file is called by.

    >>> _from_file_name("bulletin-2009-05-04.txt").published, _from_file_name("digest_200905.txt").published
    ('2009-05-04', '2009-05')
    >>> _from_file_name("report-20091304.txt").published is None
    True
    """
    match = _FILE_DATE.search(name)
    if not match:
        return IssueDay()
    published = "-".join(part for part in match.groups() if part)
    try:
        datetime.date.fromisoformat(published if match[3] else f"{published}-01")
    except ValueError:
        return IssueDay()
    return IssueDay(published, f"The print gives no day of issue; the name of the file, {name}, was taken for it.")
