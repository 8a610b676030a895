"""Lines that say nothing but which day, week or month a bulletin is of: in mastheads, running heads and at the end."""

import datetime
import itertools
import re
from dataclasses import dataclass

from briefing.importer.dates import DateExpression, find_dates
from briefing.importer.dates.words import ENGLISH_MONTHS, MONTH_NAMES
from briefing.importer.steps.marks import is_capitals

_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)|[A-Za-z.][-\s/’'.]{1,2}\d\d(?!\w)|(?<!\d)20\d{6}(?!\d)")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

_WEEK = re.compile(
    r"\b(?:week|wk)\.?\s?(?:no\.?\s?|nr\.?\s?)?(?P<week>\d{1,2})(?:\s?[/,-]\s?|\s(?:of\s)?)(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_ROMAN_MONTH = re.compile(r"(?<!\d)(?P<day>\d{1,2})[./-]\s?(?P<month>[IVX]{1,4})[./-]\s?(?P<year>(?:19|20)\d\d)\b")
_SHORT_YEAR = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?P<parts>[-\s/.])(?P<month>{_MONTH})(?P=parts)[’']?(?P<year>\d\d)(?!\d)", re.IGNORECASE
)
_JOINED_DIGITS = re.compile(r"(?<!\d)(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[/._](?P<month>\d{1,2})[/._](?P<day>\d{1,2})(?!\d)")
_NUMBERS = re.compile(
    r"(?<![\d.])(?P<day>\d{1,2})(?P<parts>[./])(?P<month>\d{1,2})(?P=parts)(?P<year>(?:19|20)\d\d)(?!\d)"
)
_DAY_OF = re.compile(r"(?<=\d)((?:st|nd|rd|th)?)\sday\sof\s(?=[A-Z])")
_TOUCHING = re.compile(r"(?<=\d{4})\s?[-–]\s?(?=\d{1,2}\s[A-Z])")
_SLASHED = re.compile(
    rf"\b(?P<one>(?:\d{{1,2}}\s)?{_MONTH})\s?/\s?(?P<two>(?:\d{{1,2}}\s)?{_MONTH}\s)(?=(?:19|20)\d\d)", re.IGNORECASE
)

_LABEL = (
    r"(?:covering|covers?|coverage|reporting|reports?\sfor|period|time|weeks?|weekly|fortnight|month|ending|ended|beginning|commencing|starting"
    r"|the|this|for|from|to|until|till|through|up|as|at|of|on|in|and|dated|date|day|issue(?:d)?|published|publication|posted|updated?|last"
    r"|released?|sent|printed|closed|closing|completed|compiled|finalised|finalized|text|edition|status|situation|version|draft|embargoed"
    r"|immediate|release|general|distribution|local|editorial|copy|cut-?off|deadline|this\sissue\swent\sto\spress|hours|hrs|hr|noon|midnight|[ap]\.?m\.?|GMT|UTC|[A-Z]{2,3}T|done|given|written|signed)"
)
_TIME = r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?\s?(?:hrs|hours|h|[ap]\.?m\.?)?|\d{3,4}\s?(?:hrs|hours|h|GMT|UTC)|\d{1,2}\s?[ap]\.?m\.?|[+-]\d{4}"
_OTHER_CALENDAR = r"\d{1,2}\s[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?\s1[34]\d\d(?:\sA\.?H\.?)?(?!\d)"
_NOTHING_ELSE = re.compile(
    rf"\s*+(?:(?:{_TIME}|{_LABEL}(?!\w)|{_OTHER_CALENDAR}|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?!\w)|[^\w\s]|_)\s*+)*+",
    re.IGNORECASE,
)
_WEEK_FROM = re.compile(r"\bweek\s(?:of|from|beginning|commencing|starting)\W*(?:the\s)?$", re.IGNORECASE)
_BY_WHOM = re.compile(r"\bby\s(?:the\s)?[A-Z][\w .,'’&-]{2,70}$")
_PLACE_BEFORE = re.compile(
    r"^(?:at|in)?\s?[A-ZÀ-Ý][\w.'’-]*(?:\s(?:[A-ZÀ-Ý][\w.'’-]*|de|la|el|al|du|of)){0,3},?\s*(?:this|the|on)?\s*$"
)
MADE = re.compile(
    r"^\W*(?:done|given|issued|published|printed|released|written|signed|dated|closed|compiled|finished)\b",
    re.IGNORECASE,
)
_CELLS = re.compile(
    r"\s+[|•·*—–/-]+\s+|\s{2,}|\t+|\s(?=for the (?:week|period|fortnight|month)\b)|,\s(?=(?:week|first|second|third|fourth|last)\s(?:ending|of|quarter|half)\b)",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"(?:for the|week|period|covering|reporting|as (?:of|at)|fortnight|month|\w+ quarter)\b", re.IGNORECASE
)
_LONGEST = 110
_FEW_WORDS = 8


@dataclass(frozen=True, slots=True)
class DateLine:
    """The time that a line names: its first and last day, and whether that is one day, a stretch of days, or months."""

    first: datetime.date
    last: datetime.date
    is_day: bool
    is_months: bool


def spelled_out(text: str) -> str:
    """A line whose shorthands for dates are written as prose writes them.

    >>> spelled_out("No. 3, 30.VI.1988"), spelled_out("30-Jun-95"), spelled_out("Week 12/2011")
    ('No. 3, 30 June 1988', '30 June 1995', '21 March 2011 - 27 March 2011')
    >>> spelled_out("28.12.2012-5.1.2013"), spelled_out("the 4th day of May 2009"), spelled_out("April/May 2010")
    ('28 December 2012 - 5 January 2013', 'the 4th of May 2009', 'April - May 2010')
    """
    text = _WEEK.sub(_days_of_week, text)
    text = _ROMAN_MONTH.sub(lambda m: _day(m, _ROMAN.index(m["month"]) + 1 if m["month"] in _ROMAN else 0), text)
    text = _SHORT_YEAR.sub(lambda m: _day(m, ENGLISH_MONTHS[m["month"][:3].lower()]), text)
    for numbers in (_JOINED_DIGITS, _YEAR_FIRST, _NUMBERS):
        text = numbers.sub(lambda m: _day(m, int(m["month"])), text)
    text = _SLASHED.sub(lambda m: f"{m['one']} - {m['two']}", text)
    text = _TOUCHING.sub(" - ", text)
    return _DAY_OF.sub(r"\1 of ", text)


def _day(match: re.Match[str], month: int) -> str:
    """A day in words; as printed where there is no such month, with month and day changed where only that is a date."""
    day, year = int(match["day"]), int(match["year"])
    if month > 12 and day <= 12:
        day, month = month, day
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return match[0]
    if year < 100:
        year += 1900 if year > 50 else 2000
    return f"{day} {MONTH_NAMES[month - 1]} {year}"


def _days_of_week(match: re.Match[str]) -> str:
    """The Monday and the Sunday of a week by its number (ISO 8601)."""
    try:
        monday = datetime.date.fromisocalendar(int(match["year"]), int(match["week"]), 1)
    except ValueError:
        return match[0]
    sunday = monday + datetime.timedelta(days=6)
    return f"{monday:%-d %B %Y} - {sunday:%-d %B %Y}"


def read_date_line(text: str) -> DateLine | None:
    """The time that a line names which says nothing else, at most a place before it and who issues it after it.

    >>> [bool(read_date_line(text)) for text in ("Reporting period: 1 April - 30 June 2013", "(as of 17:00 on 29 April 2015)",
    ...     "Osh, 3 May 2014", "Issued 2 Aug. 2018 by the Forum of Churches", "The vote of 3 May 2014", "3 May 2014: the vote")]
    [True, True, True, True, False, False]
    """
    if len(text) > _LONGEST or not _YEAR.search(text):
        return None
    text = spelled_out(text)
    dates = [date for date in find_dates(text, None) if date.precision != "year"]
    if not any(_YEAR.search(text[date.start : date.end]) for date in dates):
        return None
    before, after = text[: dates[0].start], text[dates[-1].end :]
    if any(not _NOTHING_ELSE.fullmatch(text[one.end : two.start]) for one, two in itertools.pairwise(dates)):
        return None
    if not _NOTHING_ELSE.fullmatch(after) and not (MADE.match(before) and _BY_WHOM.search(after)):
        return None
    if not _NOTHING_ELSE.fullmatch(before) and not (len(dates) == 1 and _is_place(before)):
        return None
    return _time_of(text, dates, is_week=bool(_WEEK_FROM.search(before)))


def _is_place(before: str) -> bool:
    """Whether what stands before a date is a place, with a word for the making before it or a comma after it."""
    made = MADE.match(before)
    place = before[made.end() :].strip() if made else before.strip()
    return bool(_PLACE_BEFORE.fullmatch(place)) and (bool(made) or "," in place)


def _time_of(text: str, dates: list[DateExpression], is_week: bool) -> DateLine:
    first, last = dates[0].start_on, dates[-1].end_on
    if is_week and first == last:
        return DateLine(first, first + datetime.timedelta(days=6), False, False)
    is_month = dates[0].precision == "month" or bool(re.search(_MONTH, text[dates[0].start : dates[0].end]))
    is_month = is_month and first.day == 1 and (last + datetime.timedelta(days=1)).day == 1 and len(dates) == 1
    days = [date for date in dates if date.precision == "day"]
    if len(days) == 1 and len(dates) > 1:
        return DateLine(days[0].start_on, days[0].end_on, True, False)
    return DateLine(first, last, first == last, is_month)


def read_cells(text: str) -> DateLine | None:
    """The time in a line of several short parts, one of which is nothing but a date: `OSH — 30 JUNE 2011 — ISSUE SIX`.

    >>> read_cells("OSH — 30 JUNE 2011 — ISSUE SIX").first.isoformat(), read_cells("Nauru – 8 June 2010")
    ('2011-06-30', None)
    """
    if len(text) > _LONGEST or not _YEAR.search(text):
        return None
    cells = [cell for cell in _CELLS.split(text) if cell]
    found = [(cell, time) for cell in cells if (time := read_date_line(cell))]
    if len(found) != 1:
        return None
    cell, time = found[0]
    others = [other for other in cells if other != cell]
    is_head = len(others) > 1 or (bool(others) and (_PERIOD.match(cell) or is_capitals(others[0])))
    return time if is_head and all(len(other.split()) < _FEW_WORDS for other in others) else None
