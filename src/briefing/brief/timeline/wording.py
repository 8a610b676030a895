"""Spans, counts and tellings in the timeline's words."""

import calendar
import datetime
import functools
import re
from dataclasses import dataclass

from briefing.brief.dates import span_label
from briefing.brief.phrases import phrases
from briefing.bundle.records import date_label
from briefing.wording import counted, spoken, tr


@dataclass(frozen=True, slots=True)
class Names:
    """The names of months, from January, whole and short, and the short ones of weekdays, from Monday, in one language."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]


_MONTHS = tuple(date_label(f"2000-{month:02d}").split()[0] for month in range(1, 13))
ENGLISH = Names(_MONTHS, tuple(name[:3] for name in _MONTHS), ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))


def view_label(first: datetime.date, last: datetime.date) -> str:
    """A stretch of time as a button names it: whole months and years as such, anything else by its days.

    >>> view_label(datetime.date(2011, 11, 1), datetime.date(2012, 1, 31))
    'Nov 2011 – Jan 2012'
    >>> view_label(datetime.date(2007, 1, 1), datetime.date(2012, 12, 31))
    '2007 – 2012'
    >>> view_label(datetime.date(2011, 11, 3), datetime.date(2011, 12, 12))
    '3 Nov 2011 – 12 Dec 2011'
    """
    if first.day != 1 or not _ends_month(last):
        parts = [
            span_label(day.isoformat(), day.isoformat(), "day", short=True, language=spoken()) for day in (first, last)
        ]
    elif (first.month, last.month) == (1, 12):
        parts = [str(first.year), str(last.year)]
    else:
        parts = [_month_words(day) for day in (first, last)]
    return parts[0] if parts[0] == parts[1] else " – ".join(parts)


def _month_words(day: datetime.date) -> str:
    iso = f"{day.year:04}-{day.month:02}"
    return span_label(iso, iso, "month", short=True, language=spoken())


def _ends_month(day: datetime.date) -> bool:
    return day == datetime.date.max or (day + datetime.timedelta(days=1)).day == 1


def told(count: int) -> str:
    """How often an incident is told, where that is more than once.

    >>> [told(count) for count in (1, 2, 3)]
    ['', 'told twice', 'told 3 times']
    """
    if count < 2:
        return ""
    return tr("told twice") if count == 2 else counted("told {n} time", "told {n} times", count)


def incidents_in_words(count: int) -> str:
    """So many incidents.

    >>> incidents_in_words(1), incidents_in_words(1200)
    ('1 incident', '1,200 incidents')
    """
    return counted("{n} incident", "{n} incidents", count)


_WRITTEN = (
    re.compile(r"(?P<year>\d{1,4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?"),
    re.compile(r"(?:(?P<day>\d{1,2})[. ]+)?(?P<name>[^\W\d_]{3,12})\.?,? +(?P<year>\d{1,4})"),
    re.compile(r"(?P<name>[^\W\d_]{3,12})\.? +(?P<day>\d{1,2}),? +(?P<year>\d{4})"),
    re.compile(r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>\d{4})"),
)


def written_span(text: str, names: Names = ENGLISH) -> tuple[datetime.date, datetime.date] | None:
    """The first and last day of a day, month or year that a user wrote; `None` where it is none.

    Months may be written in English, in the window's language or as `names` has them, in full or cut short.

    >>> [written_span(text) is not None for text in ("2011", "Nov 2011", "3 November 2011", "2011-11-03", "3.11.2011")]
    [True, True, True, True, True]
    >>> written_span("february 2012")[1], written_span("31 Nov 2011")
    (datetime.date(2012, 2, 29), None)
    """
    forms = (*_WRITTEN, *_forms_in(spoken()))
    match = next((match for form in forms if (match := form.fullmatch(text.strip().lower()))), None)
    if match is None:
        return None
    parts = match.groupdict()
    name = parts.get("name") or ""
    said = phrases(spoken())
    every = (names.months, names.short_months, said.months_of_day, said.months, _MONTHS)
    month = next((month for known in every if (month := _month(name, known))), 0)
    if name and not month:
        return None
    month = month or int(parts.get("month") or 0)
    year, day = int(parts["year"]), int(parts.get("day") or 0)
    try:
        first = datetime.date(year, month or 1, day or 1)
        last = datetime.date(year, month or 12, day or calendar.monthrange(year, month or 12)[1])
    except (ValueError, calendar.IllegalMonthError):
        return None
    return first, last


@functools.cache
def _forms_in(language: str) -> tuple[re.Pattern[str], ...]:
    """The forms of a day and of a month as a language writes them, to be matched in small letters."""
    parts = {"day": r"(?P<day>\d{1,2})", "month": r"(?P<name>[^\W\d_]{2,12})\.?", "year": r"(?P<year>\d{1,4})"}
    said = phrases(language)
    return tuple(
        re.compile(re.sub(r"\\{(\w+)\\}", lambda place: parts[place[1]], re.escape(form.lower())))
        for form in (said.day, said.month)
    )


def _month(name: str, known: tuple[str, ...]) -> int:
    """The number of the month whose name begins so, counted from 1; 0 where there is none, or several."""
    found = [i for i, month in enumerate(known, 1) if name and month.lower().startswith(name)]
    whole = [i for i in found if known[i - 1].lower().rstrip(".") == name]
    return (whole or found)[0] if whole or len(found) == 1 else 0


def day_label(day: datetime.date) -> str:
    """A day in short words.

    >>> day_label(datetime.date(2012, 1, 3))
    '3 Jan 2012'
    """
    return span_label(day.isoformat(), day.isoformat(), "day", short=True, language=spoken())
