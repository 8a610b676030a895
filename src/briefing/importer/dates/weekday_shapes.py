"""Weekdays and bare days of a month: a function a shape."""

import re
from dataclasses import replace

from .calendar_shapes import day_first_at, iso_at, month_first_at, numeric_at, spelled_day_at
from .mentions import Base, Calendar, DayOfMonth, Weekday
from .patterns import FLAGS, SHIFTS, WEEKDAY, Found, left_of
from .words import WEEKDAYS

_WEEKDAY_FIRST = re.compile(rf"(?P<weekday>{WEEKDAY})(?:(?<!day)\.)?,?\s(?:the\s|on\s)?", FLAGS)
_BARE_WEEKDAY = re.compile(
    rf"(?P<weekday>{WEEKDAY})(?:[\s-](?:early\s|late\s)?(?:morning|afternoon|evening|night))?", FLAGS
)
_ORDINAL_DAY = re.compile(
    r"(?P<day>\d\d?)(?:st|nd|rd|th)(?!\w|-)(?:\sof\s(?P<which>last|next|this|that|the(?:\s(?:same|following|previous|next))?)"
    r"\smonth(?!\w))?",
    FLAGS,
)
_NOT_A_DAY_OF_MONTH = re.compile(
    r"\s(?:centur|anniversar|floor|district|congress|session|place|round|attempt|birthday|minute|parallel|amendment"
    r"|edition|issue|annual|consecutive|time|day|week|month|year|hour|street|avenue|st\b|ave\b|regiment|division|army"
    r"|brigade|battalion|corps|infantry|convocation|plenum|plenary|meeting|summit|state|country|member|president|largest"
    r"|most|hole|inning|chapter|article|point|seat|cent|percentile)",
    FLAGS,
)
_EACH_WEEK = re.compile(r"[\s-](?:mornings|afternoons|evenings|nights)\b")
_EACH_MONTH = re.compile(r"\s(?:of|in)\s(?:every|each|the)\smonth\b", FLAGS)
_SET_BEFORE = re.compile(r"\b(?:every|each|any|on\salternate|per|black|bloody|good|easter|palm|ash|super|a)\s\Z", FLAGS)
_TIED_ON = re.compile(r"[-–](?!(?:morning|afternoon|evening|night)\b)")
_A_SESSION = re.compile(
    rf"(?:{WEEKDAY})\s(?:morning|afternoon|evening|night)\s(?!and\b|in\b|on\b|of\b|when\b|at\b|or\b|before\b|after\b|the\b)[a-z]{{4,}}",
    FLAGS,
)
"""`a Sunday night service` is on that Sunday; `on a Sunday` may be any."""
_TITLE_AFTER = re.compile(r"\s(?:Times|Telegraph|Express|Mirror|Herald|Post|Mail|Review|Magazine|School|Club)\b")
_SHIFT_BEFORE = re.compile(
    r"\b(?P<word>last|past|next|this|coming|that(?:\svery|\ssame)?|(?:the\s)?(?:following|next|previous|preceding|same))\s\Z",
    FLAGS,
)


def weekday_at(text: str, start: int, end: int) -> Found:
    """A weekday with its date (`Friday 16 December`, `Tuesday, October 5`, `Friday the 13th`) or bare."""
    if not text[start].isupper():
        return []
    weekday = WEEKDAYS[text[start:end].lower()]
    head = _WEEKDAY_FIRST.match(text, start)
    if head:
        dated = day_first_at(text, head.end(), head.end()) or month_first_at(text, head.end(), head.end())
        dated = (
            dated
            or spelled_day_at(text, head.end(), head.end())
            or numeric_at(text, head.end(), head.end())
            or iso_at(text, head.end(), head.end())
        )
        if dated and isinstance(dated[0], Calendar) and dated[0].first.day:
            return [replace(dated[0], start=start, weekday=weekday), *dated[1:]]
        ordinal = _ORDINAL_DAY.match(text, head.end())
        if ordinal and text[head.end() - 4 : head.end()] == "the ":
            return [replace(_day_of_month(ordinal), start=start, weekday=weekday)]
    return _bare_weekday(text, start, end, weekday)


def _bare_weekday(text: str, start: int, end: int, weekday: int) -> Found:
    left = left_of(text, start)
    short = end - start < 6
    if short and text[end : end + 1] != "." and not re.search(r"\b(?:on|last|next|this)\s\Z", left, FLAGS):
        return []
    of_a_set = _SET_BEFORE.search(left)
    if (
        (of_a_set and not (of_a_set[0].lower() == "a " and _A_SESSION.match(text, start)))
        or _TITLE_AFTER.match(text, end)
        or _TIED_ON.match(text, end)
    ):
        return []
    if _EACH_MONTH.match(text, end):
        return []
    if _EACH_WEEK.match(text, end):
        return []
    match = _BARE_WEEKDAY.match(text, start)
    stop = match.end() if match else end
    of_week = _OF_WEEK.match(text, stop)
    if of_week:
        which = of_week["which"].lower()
        base: Base = "reference" if which in ("this", "last", "next") else "context"
        return [Weekday(start, of_week.end(), weekday, SHIFTS[which.split()[-1]], base, True)]
    shift = _SHIFT_BEFORE.search(left)
    if shift is None:
        in_story = _OF_THE_STORY.search(left) and not _ATTRIBUTE_OF.match(text, stop)
        return [Weekday(start, stop, weekday, base="context" if in_story else "reference")]
    word = shift["word"].lower()
    begin = start - (len(left) - shift.start())
    in_context = word.startswith(("that", "the ", "following", "previous", "preceding"))
    return [Weekday(begin, stop, weekday, SHIFTS.get(word.split()[-1], 0), "context" if in_context else "reference")]


_OF_THE_STORY = re.compile(r"\b(?:on|by|until|till|from|since)\sthe\s\Z", FLAGS)
"""`on the Monday` is that of the days told, not of the day of writing."""
_ATTRIBUTE_OF = re.compile(
    r"\s(?!after\b|before\b|when\b|that\b|they\b|with\b|from\b|following\b|were\b|would\b)[a-z]{4,}"
)
"""`by the Tuesday deadline`."""
_OF_WEEK = re.compile(
    r"\sof\s(?P<which>(?:that|the)\s(?:very\s)?(?:same|following|next|previous)|that|this|last|next)\sweek(?!\w)", FLAGS
)
_ORDINAL_LEFT = re.compile(
    r"\b(?:on|until|till|by|from|to|and|of|since|before|after|between|the\s(?:night|day|morning|afternoon|evening)\sof)\s(?:the\s)\Z",
    FLAGS,
)


def ordinal_day_at(text: str, start: int, end: int) -> Found:
    """`on the 23rd`, `on the 21st of last month`."""
    match = _ORDINAL_DAY.match(text, start)
    if match is None or not 1 <= int(match["day"]) <= 31 or not _ORDINAL_LEFT.search(left_of(text, start)):
        return []
    if match["which"] is None and (_NOT_A_DAY_OF_MONTH.match(text, match.end()) or _numbers_a_name(text, match)):
        return []
    if match["which"] is None and not re.search(
        r"\b(?:on|until|till|by|and|to|from|(?:office|custody|force|prison|power|detention|hiding|jail|place|progress|session|strike)\s(?:since)|(?:night|morning|afternoon|evening|resolution|statement|letter|decree|order|ruling|decision|session|sitting|meeting|report|verdict|judg[e]?ment|note)\sof)\s(?:the\s)\Z",
        left_of(text, start),
        FLAGS,
    ):
        return []
    return [_day_of_month(match)]


def _numbers_a_name(text: str, match: re.Match[str]) -> bool:
    """`to the 11th Circuit`, `by the 3rd Marine Division`."""
    return bool(re.match(r"\s[A-Z]", text[match.end() : match.end() + 2])) and not re.search(
        r"\bon\sthe\s\Z", left_of(text, match.start()), FLAGS
    )


def _day_of_month(match: re.Match[str]) -> DayOfMonth:
    which = (match["which"] or "").lower()
    if not which:
        return DayOfMonth(match.start(), match.end(), int(match["day"]))
    shift = SHIFTS.get(which.split()[-1], 0)
    base: Base = "reference" if which in ("last", "next", "this") else "context"
    return DayOfMonth(match.start(), match.end(), int(match["day"]), shift, base)
