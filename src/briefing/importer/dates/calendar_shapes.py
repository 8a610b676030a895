"""Days and months by their names and numbers: a function a shape."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from .arithmetic import A_COMMON_YEAR, Parts
from .mentions import Calendar, OneOfThese
from .patterns import (
    AND,
    FLAGS,
    MONTH,
    OF_YEAR,
    TO,
    WEEKDAY,
    WEEKDAY_NAMES,
    YEAR,
    Found,
    in_full,
    is_number_inside,
    left_of,
    year_of,
)
from .words import (
    ENGLISH_MONTHS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SHORT_MONTHS,
    WEEKDAYS,
    alternatives,
    number_of,
)

_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|º)?(?![\w%]|[.,:]\d)"
_DAYS = rf"{_DAY}(?:(?:{TO}|{AND}|\s?,\s?){_DAY}){{0,7}}"
_OF = r"(?:of\s(?:the\smonth\sof\s)?|de\s)?"
_DAY_FIRST = re.compile(rf"(?P<days>{_DAYS})\.?[\s-]{_OF}(?P<month>{MONTH})(?:\.(?=,?\s?\d))?{OF_YEAR}?", FLAGS)
_MONTH_FIRST = re.compile(
    rf"(?P<month>{MONTH})\.?\s(?:the\s)?(?P<days>{_DAY}(?:(?:,\s{_DAY})*{AND}{_DAY}|{TO}{_DAY})?){OF_YEAR}?", FLAGS
)
_MONTH_YEAR = re.compile(rf"(?P<month>{MONTH})\.?{OF_YEAR}", FLAGS)
_MONTH_OF_YEAR = re.compile(rf"(?P<month>{MONTH})\s[a-z-]{{3,}}\s(?:of|in)\s(?P<year>{YEAR})", FLAGS)
_BARE_MONTH = re.compile(rf"(?P<month>{MONTH})", FLAGS)
_SEPARATED_DAY = re.compile(rf"(?P<sep>{TO}|{AND}|,\s?)?(?P<day>\d\d?)(?:st|nd|rd|th|er|º)?", FLAGS)
_NAMED_DAY = re.compile(rf"(?P<ordinal>{alternatives(ORDINALS)})\s(?:day\s)?of\s", FLAGS)
_ISO = re.compile(r"(?P<year>(?:1\d|20|21)\d\d)-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?(?![\w-])")
_NUMERIC = re.compile(
    r"(?P<a>\d\d?)(?P<sep>[./-])(?P<b>\d\d?)(?P=sep)(?P<year>(?:1\d|20|21)\d\d|\d\d)(?![\w%]|[./-]\d)"
)
_NUMERIC_RANGE = re.compile(r"(?P<from>\d\d?)(?:\.(?P<month>\d\d?))?\.?\s?[-–—]\s?(?=\d\d?\.\d\d?\.\d{4})")
_NTH_WEEKDAY = re.compile(
    rf"(?P<ordinal>first|second|third|fourth|fifth|last)\s(?P<weekday>{WEEKDAY})\s(?:of|in)\s(?P<month>{MONTH}){OF_YEAR}?",
    FLAGS,
)
_ONE_OF_THESE = re.compile(
    rf"(?P<ordinal>first|second|third|fourth|fifth|last)\sof\s(?:these|those|the(?:\s(?:two|three|four|five))?)"
    rf"(?:\s(?:two|three|four|five))?\s(?P<what>days|dates|evenings|nights|mornings|(?:{WEEKDAY_NAMES})s)(?!\w)",
    FLAGS,
)
_BARE_PLACE = re.compile(
    r"(?:first|second|third|fourth|fifth|last)(?=,?\s(?:the|a|an|his|her|its|their|he|she|it|they|[A-Z]))"
)
QUANTITY = re.compile(
    r"\s?(?:%|[-–]?(?:metres?|meters?|km|kg|year-old)\b)|\s(?:per\s?cent|percent|million|billion|thousand|hundred|people|persons|voters|votes"
    r"|ballots|seats|deputies|candidates|members|delegates|observers|monitors|stations|precincts|constituencies|districts"
    r"|protesters|protestors|demonstrators|supporters|workers|miners|soldiers|troops|police|officers|men|women|children|students|journalists"
    r"|signatures|complaints|violations|cases|copies|roubles|rubles|dollars|euros|pounds|tenge|lira|hryvnias?|zlotys?|francs?|marks|lire|yen|pesos|shillings|rupees|rand|yuan|won\b|shares"
    r"|hours|minutes|seconds|days|weeks|months|years|times|metres|meters|miles|kilometres|kilometers|tons|tonnes|pages"
    r"|others|more|points?|prisoners|detainees|activists|opponents|residents|inhabitants|households|families|words|units)\b",
    FLAGS,
)
_MONTH_EVIDENCE = re.compile(
    r"\b(?:in|of|since|until|till|by|last|next|this|that|early|mid|late|from|to|and|or|the|during|before|after|between|through"
    r"|throughout|for|than|end|beginning|start|middle|through|around|about|a|its|our|their|his|whole|all)[\s-]\Z",
    FLAGS,
)
_EVERY_BEFORE = re.compile(r"\b(?:each|every|per)\s\Z", FLAGS)
_PLACE_AFTER = re.compile(
    r"\s(?:Squares?|Streets?|Avenue|Boulevard|Prospekt|Road|Bridge|Hall|Palace|Hotel|Group|Movement|Party|Front|Club"
    r"|Stadium|Station|District|Club|Foundation|Institute|Factory|Plant|Mine|Theatre|Cinema|Brigade|Revolution)\b"
)

_DAYS_WITHIN = re.compile(
    rf"\b(?:the\s)?(?:(?P<end>last)|first)\s(?P<count>{alternatives(NUMBERS)}|\d\d?)\s(?P<unit>days|weeks)\s(?:of|in)\s\Z",
    FLAGS,
)


def day_first_at(text: str, start: int, end: int) -> Found:
    """`15 January 2012`, `16, 18 and 20 May`."""
    if is_number_inside(text, start):
        return []
    match = _DAY_FIRST.match(text, start)
    if match is None or not _is_calendar_name(match, dotted="." in text[match.end("days") : match.start("month")]):
        return []
    return _day_mentions(text, match)


def month_first_at(text: str, start: int, end: int) -> Found:
    """`January 15, 2012`, `June 3 to 5`."""
    match = _MONTH_FIRST.match(text, start)
    if match is None or not text[start].isupper() or match["month"].lower() not in ENGLISH_MONTHS:
        return []
    if "." in text[match.end("month") : match.start("days")] and match["month"].lower() not in SHORT_MONTHS:
        return []
    counts = QUANTITY.match(text, match.end("days")) or _follows_in(text, match)
    if counts and year_of(match) is None:
        return []
    return _day_mentions(text, match)


def _follows_in(text: str, match: re.Match[str]) -> bool:
    """`in March 20 people …`: the number counts something, unless the date ends there."""
    return bool(re.search(r"\bin\s\Z", left_of(text, match.start()), FLAGS)) and bool(
        re.match(r"\s\w", text[match.end() : match.end() + 2])
    )


def _is_calendar_name(match: re.Match[str], dotted: bool) -> bool:
    """English months want a capital where no year follows (`5 may be …`); `5. May` wants a year."""
    name = match["month"]
    has_year = year_of(match) is not None
    if name.lower() in ENGLISH_MONTHS and name.lower() != "april":
        return has_year or (name[0].isupper() and not (dotted and name.lower() == "may"))
    return True


def _day_mentions(text: str, match: re.Match[str]) -> Found:
    """One mention a day of a list, or one for days that touch or are parted by a dash."""
    month = MONTHS[match["month"].lower()]
    year = year_of(match)
    found = list(_SEPARATED_DAY.finditer(text, match.start("days"), match.end("days")))
    days = [int(each["day"]) for each in found]
    is_range = any(each["sep"] and re.fullmatch(TO, each["sep"], FLAGS) for each in found)
    if days != sorted(days):
        return []
    if len(days) > 1 and is_range:
        return [Calendar(match.start(), match.end(), Parts(year, month, days[0]), Parts(year, month, days[-1]))]
    mentions: Found = []
    for run in _touching(days):
        first, last = Parts(year, month, days[run[0]]), Parts(year, month, days[run[-1]])
        until = last if len(run) > 1 else None
        mentions.append(Calendar(found[run[0]].start("day"), found[run[-1]].end(), first, until))
    edge = 0 if match.re is _MONTH_FIRST else -1
    start = match.start() if edge == 0 or len(mentions) == 1 else mentions[-1].start
    end = match.end() if edge == -1 or len(mentions) == 1 else mentions[0].end
    mentions[edge] = replace(mentions[edge], start=start, end=end)
    return mentions


def _touching(days: Sequence[int]) -> list[list[int]]:
    """The places of days in runs of days that follow each other.

    >>> _touching([13, 14, 22])
    [[0, 1], [2]]
    """
    runs = [[0]]
    for at, (before, after) in enumerate(pairwise(days), 1):
        if after - before == 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def named_day_at(text: str, start: int, end: int) -> Found:
    """`the first of May`, `the twenty-first of June 2012`."""
    match = _NAMED_DAY.match(text, start)
    if match is None or match["ordinal"].lower() not in ORDINALS:
        return []
    month = _MONTH_YEAR.match(text, match.end()) or _BARE_MONTH.match(text, match.end())
    if month is None or not month["month"][0].isupper():
        return []
    parts = Parts(year_of(month), MONTHS[month["month"].lower()], ORDINALS[match["ordinal"].lower()])
    return [Calendar(start, month.end(), parts)]


_SPELLED_DAY = re.compile(
    rf"(?P<month>{MONTH})\s(?:the\s)?(?P<ordinal>{alternatives(ORDINALS)})(?![\w-]){OF_YEAR}?", FLAGS
)


def spelled_day_at(text: str, start: int, end: int) -> Found:
    """`March eighth`, `July the fourth, 2012`."""
    match = _SPELLED_DAY.match(text, start)
    if match is None or not text[start].isupper() or match["month"].lower() not in ENGLISH_MONTHS:
        return []
    if match["ordinal"][0].isupper():
        return []
    parts = Parts(year_of(match), MONTHS[match["month"].lower()], ORDINALS[match["ordinal"].lower()])
    return [Calendar(start, match.end(), parts)]


_PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}


def nth_weekday_at(text: str, start: int, end: int) -> Found:
    """`the first Sunday of April`, `the last Friday in May 2012`."""
    match = _NTH_WEEKDAY.match(text, start)
    if match is None or not match["month"][0].isupper():
        return []
    parts = Parts(year_of(match), MONTHS[match["month"].lower()])
    weekday = WEEKDAYS[match["weekday"].lower()]
    return [Calendar(start, match.end(), parts, weekday=weekday, nth=_PLACES[match["ordinal"].lower()])]


def one_of_these_at(text: str, start: int, end: int) -> Found:
    """`the second of these Saturdays`, `the last of those days`."""
    match = _ONE_OF_THESE.match(text, start)
    if match is None:
        bare = _BARE_PLACE.match(text, start) if re.search(r"\bon\sthe\s\Z", left_of(text, start), FLAGS) else None
        return [OneOfThese(start, end, _PLACES[bare[0].lower()], is_bare=True)] if bare else []
    weekday = WEEKDAYS.get(match["what"].lower().removesuffix("s"))
    return [OneOfThese(start, match.end(), _PLACES[match["ordinal"].lower()], weekday)]


def iso_at(text: str, start: int, end: int) -> Found:
    """`2012-01-15`, `2012-01`."""
    match = _ISO.match(text, start)
    if match is None or is_number_inside(text, start):
        return []
    if match["day"] is None:
        after_first = int(match["month"]) - int(match["year"][2:])
        if after_first == 1:
            return []
        return [Calendar(start, match.end(), Parts(int(match["year"]), int(match["month"])))]
    return [Calendar(start, match.end(), Parts(int(match["year"]), int(match["month"]), int(match["day"])))]


def numeric_at(text: str, start: int, end: int) -> Found:
    """`15.01.2012`, `15/01/2012`; the month first only where the second number can be no month."""
    match = _NUMERIC.match(text, start)
    if match is None or is_number_inside(text, start):
        return []
    a, b, year = int(match["a"]), int(match["b"]), int(match["year"])
    if len(match["year"]) == 2:
        if len(match["a"]) + len(match["b"]) < 4 and match["sep"] != "/":
            return []
        year = in_full(year)
    day, month = (a, b) if b <= 12 else (b, a)
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return []
    is_open = match["sep"] != "." and 1 <= a <= 12 and 1 <= b <= 12 and a != b
    return [Calendar(start, match.end(), Parts(year, month, day), month_first=Parts(year, a, b) if is_open else None)]


def numeric_range_at(text: str, start: int, end: int) -> Found:
    """`15.-17.01.2012`, `28.12.-03.01.2012`."""
    match = _NUMERIC_RANGE.match(text, start)
    last = numeric_at(text, match.end(), match.end()) if match else []
    if match is None or is_number_inside(text, start) or not last or not isinstance(last[0], Calendar):
        return []
    until = last[0].first
    month = int(match["month"]) if match["month"] else until.month
    if month is None or until.month is None or until.year is None or not 1 <= month <= 12:
        return []
    year = until.year - 1 if month > until.month else until.year
    return [Calendar(start, last[0].end, Parts(year, month, int(match["from"])), until)]


def month_at(text: str, start: int, end: int) -> Found:
    """`November 2011`, or the bare month where it cannot be a verb, a name or an adjective."""
    match = _MONTH_YEAR.match(text, start) or _MONTH_OF_YEAR.match(text, start)
    if match:
        name = match["month"].lower()
        if name in ENGLISH_MONTHS and not (text[start].isupper() and _is_free_month(text, start)):
            return []
        return [_days_within(text, Calendar(start, match.end(), Parts(year_of(match), MONTHS[name])))]
    name = text[start:end].lower()
    if name not in ENGLISH_MONTHS or not text[start].isupper() or not _is_bare_month(text, start, end, name):
        return []
    return [_days_within(text, Calendar(start, end, Parts(None, ENGLISH_MONTHS[name])))]


def _days_within(text: str, month: Calendar) -> Calendar:
    """`the first five days of December`, `the last ten days of May`: these days of a month, else all of it."""
    left = left_of(text, month.start)
    match = _DAYS_WITHIN.search(left)
    days = month.first.in_year(A_COMMON_YEAR).days()
    if match is None or days is None:
        return month
    count = number_of(match["count"]) * (7 if match["unit"].startswith("week") else 1)
    year, number, length = month.first.year, month.first.month, days[1].day
    ends_unsure = bool(match["end"]) and number == 2 and year is None
    if ends_unsure or not 1 < count < length:
        return month
    first, last = (length - count + 1, length) if match["end"] else (1, count)
    start = month.start - len(left) + match.start()
    return replace(month, start=start, first=Parts(year, number, first), last=Parts(year, number, last))


def _is_free_month(text: str, start: int) -> bool:
    return not (start and text[start - 1] in "@#/_")


def _is_bare_month(text: str, start: int, end: int, name: str) -> bool:
    left = left_of(text, start)
    if _PLACE_AFTER.match(text, end) or _EVERY_BEFORE.search(left):
        return False
    if _MONTH_EVIDENCE.search(left):
        return not (name in SHORT_MONTHS and text[end : end + 1] != ".") or bool(
            re.search(r"\b(?:in\s|of\s|since\s|(?:early|mid|late)[\s-])\Z", left)
        )
    if name in SHORT_MONTHS or name in ("may", "march", "august", "april", "june"):
        return (
            bool(re.match(r"\s?[-–—]\s?[A-Z0-9]|\s(?:to|and)\s[A-Z]", text[end : end + 8]))
            and text[end : end + 1] != "."
        )
    return not re.match(r"\s[A-Z]", text[end : end + 2])
