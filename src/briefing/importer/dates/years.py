"""Small answers about calendars: which year a date may be in, how far days lie apart, which days a mention is."""

import datetime
import re
from collections.abc import Iterable, Sequence

from .arithmetic import Days, Parts, months_between
from .expressions import DateExpression, Place, Precision
from .grammar import find_mentions
from .mentions import Calendar, Qualifier
from .tense import VERB, Tense

_SPREAD = 15
"""How many months the dates of a text without a day of issue may lie apart and still belong to one story."""
_CLOSE_TOGETHER = 0.5
_ENOUGH = 4

_HEADING_WORDS = re.compile(
    r"(?i)\b(?:the|year|month|months|week|of|in|day|by|days|diary|chronicle|chronology|calendar|timeline|events?|and|main|key|news|what|happened|a|review)\b|[^\w]"
)
_HEADING_LENGTH = 60
_MONTH_TO_MONTH = re.compile(r"\s?(?:to|until|and|[-–—])\s?")
_HEADING_GOES_ON = re.compile(r"\s?[:–—]\s[^.;!?]+\Z")


def heading_days(text: str) -> Days | None:
    """The year, month or months that a line names which says nothing else.

    >>> [days and str(days[0]) for days in map(heading_days, ("2019", "March 2007, day by day", "In 2019 he left", "2019 votes"))]
    ['2019-01-01', '2007-03-01', None, None]
    >>> [str(day) for day in heading_days("January to August 2015: the rules") or ()]
    ['2015-01-01', '2015-08-31']
    """
    if not text or len(text) > _HEADING_LENGTH:
        return None
    mentions = find_mentions(text)
    first, last = mentions[0] if mentions else None, mentions[-1] if mentions else None
    if not isinstance(first, Calendar) or not isinstance(last, Calendar) or len(mentions) > 2:
        return None
    if first.first.day or last.first.day or first.last or last.first.year is None:
        return None
    days = last.first.days() if first is last else months_spanned(text, first, last)
    if first.start == 0 and _HEADING_GOES_ON.match(text, last.end):
        return days
    rest = text[: first.start] + text[last.end :]
    return days if not _HEADING_WORDS.sub("", rest) else None


def months_spanned(text: str, first: Calendar, last: Calendar) -> Days | None:
    """`December 1985 to July 1986`, `January to August 2015`: from the first day to the last; else None."""
    if last.first.year is None or not _MONTH_TO_MONTH.fullmatch(text[first.end : last.start]):
        return None
    start, end = first.first.in_year(last.first.year).days(), last.first.days()
    return (start[0], end[1]) if start and end and start[0] < end[0] else None


def day_alone(text: str) -> Calendar | None:
    """The day that a line names which says nothing else, as over a section of a digest.

    >>> [bool(day_alone(text)) for text in ("Monday 22 April", "3 May 2019.", "May 2019", "On 3 May he left")]
    [True, True, False, False]
    """
    mentions = find_mentions(text) if 0 < len(text) <= _HEADING_LENGTH else []
    mention = mentions[0] if len(mentions) == 1 else None
    if not isinstance(mention, Calendar) or mention.first.day is None or mention.last:
        return None
    return mention if not (text[: mention.start] + text[mention.end :]).strip(" .:–—-") else None


def year_counted_before(text: str, mention: Calendar, before: Sequence[DateExpression]) -> int | None:
    """The year that `five years earlier, on 2 April` counts out, None where the date stands for itself."""
    if not before or before[-1].precision != "year" or not before[-1].is_counted:
        return None
    between = text[before[-1].end : mention.start]
    return before[-1].start_on.year if re.fullmatch(r"\s?[,(–-]?\s?(?:on|in)\s(?:the\s)?", between) else None


def precision_of(mention: Calendar) -> Precision:
    """How much of a date a mention says."""
    if mention.last:
        return "range"
    if mention.nth:
        return "day"
    if mention.first.month is None:
        return "year"
    return "month" if mention.first.day is None else "day"


def days_of(mention: Calendar, year: int) -> Days | None:
    """The days from the first to the last part of `mention`, its first being in `year`."""
    first = mention.first.in_year(year).days()
    if mention.nth and first:
        return _nth_day(first, mention.nth, mention.weekday)
    if mention.last is None or first is None:
        return first
    last = mention.last.in_year(year).days()
    if last and last[1] < first[0] and mention.last.year is None:
        last = mention.last.in_year(year + 1).days()
    return (first[0], last[1]) if last and last[1] >= first[0] else None


def _nth_day(month: Days, nth: int, weekday: int | None) -> Days | None:
    """The `nth` such day of a month, from its end where negative; None where it has no such day."""
    first, last = month
    days = [first.replace(day=number) for number in range(1, last.day + 1)]
    alike = [day for day in days if weekday is None or day.weekday() == weekday]
    index = nth - 1 if nth > 0 else nth
    return (alike[index], alike[index]) if index < len(alike) else None


def planned(place: Place) -> Qualifier | None:
    """Whether the sentence speaks of what is still to come."""
    return "planned" if place.tense in ("future", "intended") else None


def weekday_doubt(mention: Calendar, day: datetime.date, text: str) -> str | None:
    """A sentence that says so where the weekday named is not that of the day; else None."""
    if mention.weekday is None or day.weekday() == mention.weekday:
        return None
    return f"{day:%-d %B %Y} was a {day:%A}, the text says {text[mention.start : mention.end]}."


_ATTRIBUTE_AFTER = re.compile(
    r"\s(?!to\b|and\b|when\b|the\b|by\b|but\b|as\b|it\b|he\b|she\b|they\b|was\b|were\b|had\b)[a-z-]{4,}"
)


def is_attribute(text: str, mention: Calendar) -> bool:
    """`the December clashes`: the month tells which clashes are meant."""
    before = text[max(0, mention.start - 12) : mention.start].lower()
    return before.endswith(("the ", "this ", "that ", "those ", "called ")) and bool(
        _ATTRIBUTE_AFTER.match(text, mention.end)
    )


def is_tied(place: Place, mention: Calendar) -> bool:
    """Whether the date hangs on a verb right before it: `took place on 5 February`, not `a rally for 5 February`."""
    before = place.text[max(place.floor, mention.start - 40) : mention.start]
    verbs = list(VERB.finditer(before))
    return bool(verbs) and bool(
        re.fullmatch(r"\s(?:place\s)?(?:(?:on|in|only|just|late|early)\s)+", before[verbs[-1].end() :])
    )


_NEARLY_A_YEAR = 315
_SOON = 45


def year_by_tense(
    parts: Parts, anchor: datetime.date, tense: Tense, is_tied: bool = True, last: Parts | None = None
) -> int | None:
    """The year that puts the date before or after the day of writing as the verb says; else the nearest, as its `last` day lies.

    Of a day nearly a year ago a writer says the year: one a few weeks ahead is meant, unless the date is tied to the verb.
    """
    candidates = [
        (year, days) for year in range(anchor.year - 1, anchor.year + 2) if (days := parts.in_year(year).days())
    ]
    if tense == "past":
        gone = [(year, days) for year, days in candidates if days[0] <= anchor]
        soon = [(year, days) for year, days in candidates if 0 < (days[0] - anchor).days <= _SOON]
        is_long_gone = (
            not is_tied and bool(gone) and (anchor - gone[-1][1][1]).days >= _NEARLY_A_YEAR and parts.day is not None
        )
        candidates = soon[:1] if soon and is_long_gone else gone[-1:]
    elif tense == "future":
        reach = _SOON if parts.day is not None else 0
        candidates = [(year, days) for year, days in candidates if (anchor - days[1]).days <= reach][:1]
    if not candidates:
        return _leap_year(parts, anchor)
    return min(candidates, key=lambda each: way(anchor, _nearest_day(each[1][0], each[0], last, anchor), 0.6))[0]


def _nearest_day(first: datetime.date, year: int, last: Parts | None, anchor: datetime.date) -> datetime.date:
    """The day of a range from `first` in `year` to `last` that lies nearest to `anchor`."""
    days = last.in_year(year).days() if last else None
    if days is None or days[1] < first:
        return first
    return min(max(first, anchor), days[1])


def _leap_year(parts: Parts, anchor: datetime.date) -> int | None:
    """For 29 February, the last year before the day of writing that had one; None for a day that never comes."""
    for year in range(anchor.year, anchor.year - 9, -1):
        if parts.in_year(year).days():
            return year
    return anchor.year


def nearest_year(parts: Parts, pivot: datetime.date) -> int | None:
    """The year in which the date lies nearest to `pivot`."""
    candidates = [days for year in (pivot.year - 1, pivot.year, pivot.year + 1) if (days := parts.in_year(year).days())]
    return min(candidates, key=lambda days: abs((days[0] - pivot).days))[0].year if candidates else pivot.year


def way(start: datetime.date, day: datetime.date, back: float) -> float:
    """Days from `start` to `day`, those back weighing `back` times."""
    days = (day - start).days
    return days if days >= 0 else -days * back


def way_to(span: Days, days: Days) -> int:
    """How many days lie between `days` and `span`, 0 where they meet."""
    return max(0, (span[0] - days[1]).days, (days[0] - span[1]).days)


def close_together(days: Sequence[datetime.date]) -> Days | None:
    """The time within which most of `days` lie, where most lie within little more than a year: what a text is about."""
    ordered = sorted(days)
    first, best = 0, (0, 0)
    for last, day in enumerate(ordered):
        while months_between(ordered[first], day) > _SPREAD:
            first += 1
        if last - first >= best[1] - best[0]:
            best = (first, last)
    count = best[1] - best[0] + 1
    return (
        (ordered[best[0]], ordered[best[1]]) if count >= _ENOUGH and count >= _CLOSE_TOGETHER * len(ordered) else None
    )


def day_in(month: Days | None, day: int) -> tuple[Days, Precision] | None:
    """The `day`-th of a month, its last for 0."""
    if month is None or day > month[1].day:
        return None
    found = month[0].replace(day=day) if day else month[1]
    return (found, found), "day"


def year_by_weekdays(mentions: Iterable[Calendar]) -> int | None:
    """The one of the years that a text states in which two or more of its days fall on the weekdays beside them.

    The latest, where several do; None where none does.
    """
    found = list(mentions)
    stated = {part.year for mention in found for part in (mention.first, mention.last) if part and part.year}
    pairs = {
        (mention.first, mention.weekday)
        for mention in found
        if mention.weekday is not None and not mention.nth and mention.first.day and not mention.first.year
    }
    if len(pairs) < 2:
        return None
    fits = [year for year in stated if all(_falls_on(parts, weekday, year) for parts, weekday in pairs)]
    return max(fits, default=None)


def _falls_on(parts: Parts, weekday: int, year: int) -> bool:
    days = parts.in_year(year).days()
    return days is not None and days[0].weekday() == weekday
