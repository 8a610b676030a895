"""Times that are counted from another: `two days later`, `the same day`, `the eve of the vote`."""

import re

from briefing.importer.guarded import guarded

from .arithmetic import Parts
from .mentions import Base, Calendar, DayOfMonth, Relative
from .patterns import DEICTIC, FLAGS, MONTH, OF_YEAR, SHIFTS, YEAR, Found, left_of, year_of
from .words import MONTHS, NUMBERS, UNITS, alternatives, number_of

_HEDGE = r"(?:about|around|some|roughly|nearly|almost|more\sthan|less\sthan|over|under|at\sleast|approximately)"
_HALF = re.compile(r"\b(?:half|quarter\sof)\s\Z", FLAGS)
_ABOUT = re.compile(r"about|around|some|roughly|approximately", FLAGS)
"""A hedge that leaves a time a time: `at least two days after he left` only says how long."""
_UNIT_LEFT = guarded(
    rf"(?:\b(?P<hedge>{_HEDGE})\s)?(?:\b(?:only|just|barely|exactly|full|even)\s)?"
    rf"\b(?P<count>{alternatives(NUMBERS)}|\d{{1,3}}|several|a\sfew|some)\s(?:full\s|whole\s|more\s|short\s|long\s|calendar\s)?\Z"
    r"|\b(?P<which>the\svery\snext|the\sfollowing|the\snext|the\ssubsequent|the\sprevious|the\spreceding|the\svery\ssame|the\ssame|that\ssame"
    r"|that\svery|the\slast|the\spast|that|this\scoming|the\scurrent|this|current|last|past|next|following|previous|same|coming|the|"
    r"election|polling|voting|every|each|any|all|the\swhole|whole|one)\s(?:(?P<kind>fiscal|financial|calendar|academic)\s)?\Z",
    FLAGS,
)
_THROUGH = re.compile(r"\b(?:over|for|within|throughout|across)\s\Z", FLAGS)
"""Before `the next year`: a time that goes on, not one at which something happens."""
_OWNED = re.compile(r"(?:\b(?:its|his|her|their|our|my|your|a|one|whose|very)|['’]s?)\s\Z", FLAGS)
_SAME_UNIT_WORDS = {"that", "the same", "the very same", "that same", "that very", "same"}
_NEXT_UNIT_WORDS = {"the following", "the next", "the very next", "the subsequent", "following"}
_PREVIOUS_UNIT_WORDS = {"the previous", "the preceding", "previous"}
_DURATION_BEFORE = re.compile(
    r"\b(?:for|within|in|over|during|throughout|every|lasting|least|than|last|past|first|next|final|these|those|the|their|his|her|its)\s\Z",
    FLAGS,
)
_VOTE = r"(?:vote|votes|voting|election|elections|election\sday|polls?|polling|polling\sday|ballot|referendum|run-?off)"
_DIRECTION = re.compile(
    rf"[-\s](?:(?P<ago>ago(?!\w))|(?P<hence>from\s(?:now|today)(?!\w))|(?P<later>later|afterwards?|thereafter|hence|on(?=[,.;]))(?!\w)(?!\sthan\b)|(?P<earlier>earlier|previously|beforehand)(?!\w)(?!\sthan\b)"
    rf"|(?P<side>before|after|prior\sto|following|ahead\sof|into)(?!\w)(?P<object>\s(?:(?P<that>that|this|it|then)\b(?!\s(?:\w+\s)?(?:was|were|had)\b)"
    rf"|(?:(?:the|this|that|his|her|its|their)\s(?:[\w-]+\s)?)?(?P<event>{_VOTE})(?!\w)(?!\sof\b)|(?=\w)(?P<rest>.{{0,60}})))?)",
    FLAGS,
)
_OF_EVENT = re.compile(rf"\sof\s(?:the|this|that)\s(?:[\w-]+\s)?(?P<event>{_VOTE})(?!\w)", FLAGS)
_EVE = re.compile(rf"eve\sof\s(?:the|this|that)\s(?:[\w-]+\s)?(?P<event>{_VOTE})(?!\w)", FLAGS)


def deictic_at(text: str, start: int, end: int) -> Found:
    """`today`, `the day before yesterday`."""
    count = DEICTIC[text[start:end].lower()]
    twice = re.search(r"\bthe\sday\s(?:before|after)\s\Z", left_of(text, start), FLAGS)
    if twice and count:
        begin = start - (len(left_of(text, start)) - twice.start())
        return [Relative(begin, end, 2 * count, "day", "reference")]
    return [Relative(start, end, count, "day", "reference")]


def unit_at(text: str, start: int, end: int) -> Found:
    """Everything that has a unit of time as its core: `two days later`, `the same day`, `last month`."""
    unit = UNITS[text[start:end].lower()]
    left = left_of(text, start)
    head = _UNIT_LEFT.search(left)
    whole = _whole_year_at(text, start, end, left) if unit == "year" else []
    if head is None or whole:
        return whole
    begin = start - (len(left) - head.start())
    if head["count"]:
        return _counted(text, begin, end, unit, head)
    which = re.sub(r"\s+", " ", head["which"].lower())
    if which in ("last", "past", "next") and _OWNED.search(left_of(text, begin)):
        return []
    if unit == "decade" or (unit in ("month", "year") and _THROUGH.search(left_of(text, begin))):
        return []
    if text[start:end].lower().endswith("s") or (unit == "date" and which not in _SAME_UNIT_WORDS):
        return []
    unit = "day" if unit == "date" else unit
    return _determined(text, begin, end, unit, which)


_YEAR_END = re.compile(rf"year(?:['’]s\s|\s|-)end(?![\w-])(?:\s(?P<year>{YEAR})|(?!\s[a-z]+s\b))", FLAGS)
_HELD_AGAINST = re.compile(r"year-(?:ago|earlier)(?=\s[a-z])", FLAGS)
_END_OF = re.compile(r"\b(?:the\s)?end\sof\s\Z", FLAGS)
_BY = re.compile(r"\b(?:by|at|before|until|since|to|from)\s(?:the\s)?\Z", FLAGS)
_IN_THE_FULL = re.compile(r"\b(?:for|in)\s(?P<the>the\s(?:full|whole|entire))\s\Z", FLAGS)
_FOR_THE = re.compile(r"\bfor\s(?P<the>the)\s\Z", FLAGS)


def _whole_year_at(text: str, start: int, end: int, left: str) -> Found:
    """`by year's end`, `by the end of year`, `for the full year`, `for the year,`."""
    year_end = _YEAR_END.match(text, start)
    if year_end and year_end["year"]:
        return [Calendar(start, year_end.end(), Parts(int(year_end["year"]), 12, 31))]
    if year_end and _BY.search(left):
        unit = "year-end" if text[end] == "-" else "year"
        is_past = unit == "year-end" and left.lower().rstrip().endswith("since")
        return [Relative(start, year_end.end(), -is_past, unit, "context")]
    held_against = _HELD_AGAINST.match(text, start)
    if held_against and not left.lower().endswith("the "):
        return [Relative(start, held_against.end(), -1, "year", "reference")]
    end_of = _END_OF.search(left)
    if end_of and text[start:end].lower() == "year":
        return [Relative(start - (len(left) - end_of.start()), end, 0, "year", "context")]
    for_year = _IN_THE_FULL.search(left) or (text[end : end + 1] == "," and _FOR_THE.search(left))
    if not for_year or text[start:end].lower() != "year":
        return []
    begin = start - len(left) + for_year.start("the")
    return [Relative(begin, end, 0, "year", "reference")]


def _counted(text: str, begin: int, end: int, unit: str, head: re.Match[str]) -> Found:
    direction = _DIRECTION.match(text, end)
    word = head["count"].lower()
    if direction is None or unit in ("day-part", "quarter", "date") or _HALF.search(left_of(text, begin)):
        return []
    if direction["side"] and _DURATION_BEFORE.search(left_of(text, begin)):
        return []
    if word in ("several", "a few", "some"):
        return []
    count = number_of(word)
    if unit == "hour":
        if count % 24 or not count:
            return []
        count, unit = count // 24, "day"
    hedge = head["hedge"]
    if hedge and direction["rest"] and not _ABOUT.fullmatch(hedge):
        return []
    return _directed(begin, end, count, unit, direction, about=hedge is not None)


def _directed(begin: int, end: int, count: int, unit: str, direction: re.Match[str], about: bool = False) -> Found:
    """A count of units with the word that says which way and from what."""
    stop = direction.end()
    if direction["ago"]:
        return [Relative(begin, stop, -count, unit, "reference", about=about)]
    if direction["hence"] and unit in ("year", "decade"):
        return []
    if direction["hence"]:
        return [Relative(begin, stop, count, unit, "reference", about=about)]
    if direction["later"] or direction["earlier"]:
        return [Relative(begin, stop, count if direction["later"] else -count, unit, "context", about=about)]
    signed = count if direction["side"].lower() in ("after", "following") else -count
    stop = direction.end("side")
    if direction["event"]:
        return [Relative(begin, direction.end("event"), signed, unit, "event", direction["event"].lower(), about)]
    if direction["rest"]:
        return [Relative(begin, stop, signed, unit, "next", direction["rest"], about)]
    stop = direction.end("that") if direction["that"] else stop
    return [Relative(begin, stop, signed, unit, "context", about=about)]


def _determined(text: str, begin: int, end: int, unit: str, which: str) -> Found:
    """`the same day`, `the following month`, `last year`, `election day`, `the day after the vote`."""
    if which in ("election", "polling", "voting"):
        return [Relative(begin, end, 0, "day", "event", "vote")] if unit in ("day", "day-part") else []
    if which in _SAME_UNIT_WORDS:
        return [Relative(begin, end, 0, unit, "context")]
    if which in _NEXT_UNIT_WORDS or (which == "next" and unit in ("day", "day-part")):
        return [Relative(begin, end, 1, unit, "context")]
    if which in _PREVIOUS_UNIT_WORDS:
        return [Relative(begin, end, -1, unit, "context")]
    if which in ("last", "past", "next", "this", "coming", "this coming", "the current", "current"):
        return _from_reference(text, begin, end, unit, which)
    if which == "the":
        return _the_unit(text, begin, end, unit)
    return []


def _from_reference(text: str, begin: int, end: int, unit: str, which: str) -> Found:
    count = SHIFTS[which.split()[-1]]
    if (unit == "quarter" and which == "past") or (unit == "day" and text[begin:end].lower() != "this very day"):
        return []
    if which == "last" and unit == "day-part" and text[end - 5 : end].lower() != "night":
        return []
    return [Relative(begin, end, count, unit, "reference")]


_PART_OF_UNIT = re.compile(
    r"\b(?:end|close|beginning|start|middle|rest|earlier|later|early|late)\s(?:of|in)\s(?:the\s)\Z", FLAGS
)


_TWICE = re.compile(r"\s(?:before|after)\s(?:yesterday|tomorrow)\b", FLAGS)


def _the_unit(text: str, begin: int, end: int, unit: str) -> Found:
    """`the day after the vote`, `the evening of the vote`, `the year before`, `the end of the month`."""
    event = _OF_EVENT.match(text, end)
    if event and unit in ("day", "day-part"):
        return [Relative(begin, event.end(), 0, "day", "event", event["event"].lower())]
    if text[end : end + 1] == "-":
        return _year_ago(text, begin, end, unit)
    if _TWICE.match(text, end):
        return []
    direction = _DIRECTION.match(text, end)
    if direction and not direction["ago"] and not direction["later"] and unit not in ("quarter",):
        return _directed(begin, end, 1, unit, direction)
    if unit in ("month", "year") and _PART_OF_UNIT.search(text[max(0, begin - 24) : begin + 4]):
        return [Relative(begin, end, 0, unit, "context")]
    return []


def _year_ago(text: str, begin: int, end: int, unit: str) -> Found:
    """`the year-ago period`, `the year-earlier quarter`."""
    match = re.match(r"-(?:ago|earlier)\s\w+", text[end : end + 40])
    return [Relative(begin, end + match.end(), -1, "year", "reference")] if match and unit == "year" else []


_ON_THE_EVE = re.compile(r"\bon\sthe\s(?:very\s)?\Z", FLAGS)
_OF_A_DATE = re.compile(r"\sof\s(?:the\s)?(?:\d|[A-Z])")


def eve_at(text: str, start: int, end: int) -> Found:
    """`the eve of the vote`, `on the eve of the signing`, `on the eve`."""
    match = _EVE.match(text, start)
    if match:
        return [Relative(start, match.end(), -1, "day", "event", match["event"].lower())]
    if not _ON_THE_EVE.search(left_of(text, start)) or _OF_A_DATE.match(text, end):
        return []
    return [Relative(start, end, -1, "day", "context")]


_UP_TO = re.compile(r"\s(?:to|until|till)\s(?:the\s)?(?:\d|[A-Z])")


def then_at(text: str, start: int, end: int) -> Found:
    """`from then to 13 February`."""
    is_start = text[max(0, start - 5) : start].lower() == "from " and _UP_TO.match(text, end)
    return [Relative(start, end, 0, "day", "context")] if is_start else []


def morrow_at(text: str, start: int, end: int) -> Found:
    """`on the morrow`."""
    return [Relative(start, end, 1, "day", "context")] if _ON_THE_EVE.search(left_of(text, start)) else []


_WITHIN_A_DAY = re.compile(r"\bwithin\s(?:a|one|a\ssingle)\s\Z|\bwithin\stwenty-four\s\Z|\bwithin\s24\s\Z", FLAGS)


def within_a_day_at(text: str, start: int, end: int) -> Found:
    """`within a day`, `within twenty-four hours`."""
    left = left_of(text, start)
    within = _WITHIN_A_DAY.search(left)
    if within is None or ("four" in within[0].lower() or "24" in within[0]) != (text[start:end].lower() == "hours"):
        return []
    if re.match(r"\sof\b", text[end : end + 4]):
        return []
    return [Relative(start - len(left) + within.start(), end, 1, "day", "context")]


_LAST_DAY = re.compile(
    rf"day\sof\s(?:(?P<which>last|next|this|that|the(?:\s(?:same|following|previous|next))?)\smonth(?!\w)|(?P<month>{MONTH}){OF_YEAR}?)",
    FLAGS,
)


def edge_day_at(text: str, start: int, end: int) -> Found:
    """`the last day of that month`, `the first day of May`."""
    edge = re.search(r"\b(?P<edge>first|last)\s\Z", left_of(text, start), FLAGS)
    match = _LAST_DAY.match(text, start)
    if edge is None or match is None:
        return []
    begin = start - (len(left_of(text, start)) - edge.start())
    is_last = edge["edge"].lower() == "last"
    if match["month"]:
        parts = Parts(year_of(match), MONTHS[match["month"].lower()])
        return [Calendar(begin, match.end(), parts, nth=-1 if is_last else 1)]
    which = match["which"].lower()
    base: Base = "reference" if which in ("last", "next", "this") else "context"
    return [DayOfMonth(begin, match.end(), 0 if is_last else 1, SHIFTS.get(which.split()[-1], 0), base)]
