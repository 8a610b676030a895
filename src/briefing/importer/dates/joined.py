"""Mentions that belong together made one, and the words before a date that narrow it."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.importer.guarded import guarded

from .arithmetic import A_COMMON_YEAR, Parts
from .mentions import Calendar, DayOfMonth, Fraction, Mention, Qualifier, Relative, Weekday
from .patterns import AND, FLAGS, TO, WEEKDAY, left_of
from .words import NUMBERS, WEEKDAYS, alternatives, number_of

_STARTING = re.compile(r"(?:beginning|start|end)\sin\s", FLAGS)
"""`beginning in December`: from then on, not early in it."""
_QUALIFIER_BEFORE = guarded(
    r"(?:(?<![\w-])(?:the\s)?(?P<word>early|mid|middle|late|beginning|start|end|first\shalf|second\shalf|whole|course|rest)"
    r"(?:\s?[-–]\s?|\s)(?:of\s)?(?:in\s)?(?:the\s(?:year|month|end)\s)?(?:of\s)?)\Z",
    FLAGS,
)
_LINK = re.compile(
    rf"(?:{TO}|\s(?P<and>and)\s)(?:from\s|in\s|early\s|late\s|mid-?\s?|the\s|on\s|(?:end|beginning|start|middle)\sof\s)*\Z",
    FLAGS,
)
_BETWEEN = re.compile(r"\bbetween\s(?:the\s|early\s|late\s|mid-?\s?|(?:end|beginning|start|middle)\sof\s)*\Z", FLAGS)
_FROM = re.compile(
    r"\b(?:from|since)\s(?:the\s|early\s|late\s|mid-?\s?|(?:end|beginning|start|middle)\sof\s)*\Z", FLAGS
)


def joined(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    """The mentions, two that are the ends of one range made one, and a year said once given to both."""
    index = 0
    while index < len(mentions):
        mention = mentions[index]
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        said = _weekday_after(text, mention)
        if said and isinstance(mention, Calendar):
            mention = replace(mention, weekday=WEEKDAYS[said["weekday"].lower()])
            if following and following.start < said.end():
                index += 1
                following = mentions[index + 1] if index + 1 < len(mentions) else None
        if isinstance(mention, Calendar) and isinstance(following, Relative) and _is_its_year(text, mention, following):
            yield replace(mention, end=following.end, of_year=following)
            index += 2
            continue
        if (
            isinstance(mention, Calendar)
            and isinstance(following, Calendar)
            and _is_year_said_next(text, mention, following)
        ):
            yield replace(mention, end=following.end, first=mention.first.in_year(following.first.year or 0))
            index += 2
            continue
        if isinstance(mention, Calendar) and isinstance(following, Calendar) and following.start - mention.end < 24:
            mention = _with_year_of(text, mention, following)
            joined = _range_of(text, mention, following)
            if joined:
                yield joined
                index += 2
                continue
        if isinstance(mention, DayOfMonth) and isinstance(following, DayOfMonth):
            until = _until_day(text, mention, following)
            if until:
                yield until
                index += 2
                continue
        if isinstance(mention, Weekday) and isinstance(following, Weekday) and _until_weekday(text, mention, following):
            yield replace(mention, end=following.end, last=following.weekday)
            index += 2
            continue
        fraction = _fraction_of(text, mention, following) if following else None
        if fraction:
            yield fraction
            index += 2
            continue
        if isinstance(mention, Relative) and isinstance(following, Weekday) and _is_week_ago(text, mention, following):
            yield replace(following, start=mention.start, shift=mention.count, of_week=True)
            index += 2
            continue
        yield _lasting(text, mention)
        index += 1


_WEEKDAY_AFTER = re.compile(rf"(?:\s\((?:a\s)?|,\sa\s)(?P<weekday>{WEEKDAY})\.?\)?", FLAGS)


def _weekday_after(text: str, mention: Mention) -> re.Match[str] | None:
    """`9 April (Sun)`, `on 9 April, a Sunday`: the weekday of the day before it, which tells its year."""
    if not isinstance(mention, Calendar) or not mention.first.day or mention.last or mention.weekday is not None:
        return None
    return _WEEKDAY_AFTER.match(text, mention.end)


_LASTING = re.compile(
    rf"\bfor\s(?:the\snext\s)?(?P<count>\d{{1,3}}|{alternatives(NUMBERS)})\s(?:more\s)?(?P<unit>days?|hours?|weeks?),?"
    r"\s(?:from|starting(?:\son|\sfrom)?|beginning(?:\son|\sfrom)?|as\s(?:of|from)|counting\sfrom)\s\Z",
    FLAGS,
)
_DAYS_OF = {"day": 1.0, "hour": 1 / 24, "week": 7.0}


def _lasting(text: str, mention: Mention) -> Mention:
    """`for ten days from 4 May`: all days from the first one on."""
    if not isinstance(mention, Calendar) or not mention.first.day or not mention.first.month or mention.last:
        return mention
    said = _LASTING.search(left_of(text, mention.start))
    if not said:
        return mention
    count = number_of(said["count"])
    days = mention.first.in_year(A_COMMON_YEAR).days()
    after = count * _DAYS_OF[said["unit"].lower().removesuffix("s")] - 1
    if days is None or after < 1 or not after.is_integer():
        return mention
    last = days[0] + datetime.timedelta(days=after)
    year = mention.first.year and mention.first.year + last.year - A_COMMON_YEAR
    return replace(mention, last=Parts(year, last.month, last.day))


def _fraction_of(text: str, mention: Mention, following: Mention) -> Fraction | None:
    """`1988's third quarter`, `this year's first half`, `the first quarter of last year`."""
    between = text[mention.end : following.start]
    if isinstance(mention, Fraction) and isinstance(following, Relative):
        is_said = mention.year is None and following.unit == "year" and between == " of "
        return replace(mention, end=following.end, of_year=following) if is_said else None
    if not isinstance(following, Fraction) or following.year or not re.fullmatch(r"(?:['’]s)?\s(?:fiscal\s)?", between):
        return None
    if isinstance(mention, Calendar) and mention.first.month is None and not mention.last:
        return replace(following, start=mention.start, year=mention.first.year)
    is_year = isinstance(mention, Relative) and mention.unit == "year" and between != " "
    return (
        replace(following, start=mention.start, of_year=mention) if is_year and isinstance(mention, Relative) else None
    )


def _is_week_ago(text: str, mention: Relative, following: Weekday) -> bool:
    """`a week ago Monday`."""
    is_ago = mention.unit == "week" and mention.base == "reference" and mention.count < 0
    return is_ago and not following.shift and text[mention.end : following.start] in (" ", " on ")


_PART = r"(?:(?:earlier|later|early|late)(?:\s(?:in|on))?|the\s(?:very\s)?(?:end|beginning|start|middle|close)\sof)"
_PART_OF_COUNTED = re.compile(rf"(?<![\w-]){_PART}\s\Z", FLAGS)
_BEFORE_YEAR = re.compile(r"(?<![\w-])(?:fiscal|the\syear)\s\Z", FLAGS)
_BEFORE_MONTH = re.compile(r"(?<![\w-])(?:last|next|this(?:\spast|\scoming)?)\s\Z", FLAGS)


def head_of(text: str, mention: Mention) -> int:
    """Where the words begin that belong to a mention: `earlier this year`, `last May`, `fiscal 1989`.

    >>> from briefing.importer.dates.grammar import find_mentions
    >>> [text[head_of(text, m) :] for text in ("last May", "later that day") for m in find_mentions(text)]
    ['last May', 'later that day']
    """
    if isinstance(mention, Relative | Weekday):
        head = _PART_OF_COUNTED
    elif not isinstance(mention, Calendar) or mention.first.day or mention.last or mention.nth or mention.of_year:
        return mention.start
    elif mention.first.month is None:
        head = _BEFORE_YEAR
    elif mention.first.year is None:
        head = _BEFORE_MONTH
    else:
        return mention.start
    left = left_of(text, mention.start)
    found = head.search(left)
    return mention.start - len(left) + found.start() if found else mention.start


def _until_weekday(text: str, mention: Weekday, following: Weekday) -> bool:
    """`from Wednesday to Saturday`, `between Monday and Friday`, `on Sunday and Monday`."""
    between = text[mention.end : following.start]
    left = left_of(text, mention.start)
    if following.shift or following.of_week or mention.of_week:
        return False
    to = re.fullmatch(r"\s(?:to|until|till|through)\s(?:the\s)?", between, FLAGS) and _FROM.search(left)
    touch = following.weekday == (mention.weekday + 1) % 7 and not mention.shift
    return bool(to or (between == " and " and (touch or _BETWEEN.search(left))))


def _is_its_year(text: str, mention: Calendar, following: Relative) -> bool:
    """`on July 25 of that year`, `in May last year`, `in September of the year before`."""
    if mention.first.year is not None or mention.first.month is None or following.unit != "year":
        return False
    between = text[mention.end : following.start]
    return (
        following.base in ("reference", "context")
        and abs(following.count) <= 1
        and bool(re.fullmatch(r",?\s(?:of\s|in\s)?", between))
    )


def _is_year_said_next(text: str, mention: Calendar, following: Calendar) -> bool:
    """`January nineteen ninety-seven`."""
    first, year = mention.first, following.first
    if first.year is not None or first.month is None or year.month is not None or mention.last or following.last:
        return False
    return text[mention.end : following.start] in (" ", ", ")


def _until_day(text: str, mention: DayOfMonth, following: DayOfMonth) -> DayOfMonth | None:
    """`from the 10th to the 15th`: one range of days."""
    is_linked = re.fullmatch(r"\s(?:to|until|till|through)\s(?:the\s)?", text[mention.end : following.start], FLAGS)
    if not is_linked or mention.shift is not None or following.shift is not None or following.day <= mention.day:
        return None
    return replace(mention, end=following.end, last=following.day)


def _with_year_of(text: str, mention: Calendar, following: Calendar) -> Calendar:
    """`on 16 May and 3 June 2012`: the year belongs to both."""
    year, month = following.first.year, following.first.month
    if mention.first.year is not None or year is None or month is None or mention.first.month is None:
        return mention
    between = text[mention.end : following.start]
    if not re.fullmatch(rf"{TO}|{AND}", between, FLAGS):
        return mention
    if mention.first.month > month and re.fullmatch(TO, between, FLAGS):
        year -= 1
    last = mention.last.in_year(year) if mention.last else None
    return replace(mention, first=mention.first.in_year(year), last=last)


def _range_of(text: str, mention: Calendar, following: Calendar) -> Calendar | None:
    link = _LINK.match(text[mention.end : following.start])
    if link is None or mention.last or following.last:
        return None
    if "From" in link[0]:
        return None  # `RUVO, 14 March – From 15 January …`: a dateline and what it reports
    left = left_of(text, mention.start)
    if link["and"] and not (
        _BETWEEN.search(left) or _are_touching_months(mention, following) or _are_touching_days(mention, following)
    ):
        return None
    if (
        re.match(r"\sto\s", text[mention.end : mention.end + 4])
        and not _FROM.search(left)
        and mention.first.day is None
    ):
        return None
    if (mention.first.month is None) != (following.first.month is None):
        return None
    return Calendar(mention.start, following.end, mention.first, following.first, mention.weekday)


def _are_touching_days(mention: Calendar, following: Calendar) -> bool:
    """`on 30 November and 1 December` is one stretch of time."""
    first, last = mention.first, following.first
    if not (first.day and last.day and first.month and last.month) or first.month == last.month or mention.nth:
        return False
    year = first.year or last.year or A_COMMON_YEAR
    days, after = first.in_year(year).days(), last.in_year(year + (last.month < first.month)).days()
    return days is not None and after is not None and (after[0] - days[1]).days == 1


def _are_touching_months(mention: Calendar, following: Calendar) -> bool:
    """`in February and March 2013` is one stretch of time."""
    first, last = mention.first, following.first
    if first.day or last.day or not first.month or not last.month or first.year != last.year:
        return False
    return last.month - first.month == 1


_QUALIFIERS: dict[str, Qualifier] = {
    "early": "early",
    "beginning": "early",
    "start": "early",
    "first half": "early",
    "mid": "mid",
    "middle": "mid",
    "late": "late",
    "end": "late",
    "second half": "late",
}
_SIDE_BEFORE = guarded(
    r"\b(?:(?P<before>before|by|no\slater\sthan|prior\sto|ahead\sof)|(?P<after>after|following)|(?P<about>about|around|circa|ca\.?))"
    r"(?:\sthe)?\s\Z",
    FLAGS,
)


def qualifier_before(text: str, mention: Calendar) -> tuple[int, Qualifier | None]:
    """Where the date begins with the word that narrows it, and what that word says.

    >>> from briefing.importer.dates.grammar import find_mentions
    >>> text = "in early March"
    >>> qualifier_before(text, find_mentions(text)[0])
    (3, 'early')
    """
    left = left_of(text, mention.start)
    part = _QUALIFIER_BEFORE.search(left)
    if part and _STARTING.match(part[0]):
        part = None
    begin = mention.start - (len(left) - part.start()) if part else mention.start
    if part and mention.first.day is None:
        return begin, _QUALIFIERS.get(re.sub(r"\s", " ", part["word"].lower()))
    side = _SIDE_BEFORE.search(left)
    if side is None:
        return mention.start, None
    return mention.start, "before" if side["before"] else "after" if side["after"] else "about"
