"""Finds the stretches of a text that name a time: a pattern a shape, tried only where a word or number calls for it."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from .arithmetic import Parts
from .mentions import Base, Calendar, DayOfMonth, Fraction, Mention, OneOfThese, Qualifier, Relative, Weekday
from .words import (
    ENGLISH_MONTHS,
    HOLIDAYS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    SHORT_MONTHS,
    UNITS,
    WEEKDAYS,
    alternatives,
)

_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|º)?(?![\w%]|[.,:]\d)"
_AND = r"(?:\s?,?\s(?:and|or|und|et|y|и|і)\s(?:the\s)?|\s(?:and|or)\son\s(?:the\s)?)"
_TO = r"(?:\s?[-–—]\s?|\s(?:to|until|till|through|bis|по)\s(?:the\s)?)"
_DAYS = rf"{_DAY}(?:(?:{_TO}|{_AND}|\s?,\s?){_DAY}){{0,7}}"
_YEAR = r"(?:1\d|20|21)\d\d(?![\w%]|[.,:]\d)"
_MONTH = rf"(?:{alternatives(MONTHS)})(?!\w)"
_WEEKDAY_NAMES = alternatives(WEEKDAYS)
_WEEKDAY = rf"(?:{_WEEKDAY_NAMES})(?!\w)"
_OF = r"(?:of\s(?:the\smonth\sof\s)?|de\s)?"
_OF_YEAR = rf"(?:(?:\s?,)?\s(?:of\s|de\s(?:l\s)?|in\s)?(?P<year>{_YEAR})|\s?['’](?P<short>\d\d)(?![\w%]))"

_FLAGS = re.IGNORECASE
_TOKEN = re.compile(r"[^\W_]+")
_DAY_FIRST = re.compile(rf"(?P<days>{_DAYS})\.?[\s-]{_OF}(?P<month>{_MONTH})(?:\.(?=,?\s?\d))?{_OF_YEAR}?", _FLAGS)
_MONTH_FIRST = re.compile(
    rf"(?P<month>{_MONTH})\.?\s(?:the\s)?(?P<days>{_DAY}(?:(?:,\s{_DAY})*{_AND}{_DAY}|{_TO}{_DAY})?){_OF_YEAR}?", _FLAGS
)
_MONTH_YEAR = re.compile(rf"(?P<month>{_MONTH})\.?{_OF_YEAR}", _FLAGS)
_MONTH_OF_YEAR = re.compile(rf"(?P<month>{_MONTH})\s[a-z-]{{3,}}\sof\s(?P<year>{_YEAR})", _FLAGS)
_BARE_MONTH = re.compile(rf"(?P<month>{_MONTH})", _FLAGS)
_SEPARATED_DAY = re.compile(rf"(?P<sep>{_TO}|{_AND}|,\s?)?(?P<day>\d\d?)(?:st|nd|rd|th|er|º)?", _FLAGS)
_NAMED_DAY = re.compile(rf"(?P<ordinal>{alternatives(ORDINALS)})\s(?:day\s)?of\s", _FLAGS)
_WEEKDAY_FIRST = re.compile(rf"(?P<weekday>{_WEEKDAY})(?:(?<!day)\.)?,?\s(?:the\s|on\s)?", _FLAGS)
_BARE_WEEKDAY = re.compile(
    rf"(?P<weekday>{_WEEKDAY})(?:\s(?:early\s|late\s)?(?:morning|afternoon|evening|night))?", _FLAGS
)
_ISO = re.compile(r"(?P<year>(?:1\d|20|21)\d\d)-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?(?![\w-])")
_NUMERIC = re.compile(
    r"(?P<a>\d\d?)(?P<sep>[./-])(?P<b>\d\d?)(?P=sep)(?P<year>(?:1\d|20|21)\d\d|\d\d)(?![\w%]|[./-]\d)"
)
_NUMERIC_RANGE = re.compile(r"(?P<from>\d\d?)(?:\.(?P<month>\d\d?))?\.?\s?[-–—]\s?(?=\d\d?\.\d\d?\.\d{4})")
_BARE_YEAR = re.compile(rf"(?P<year>{_YEAR})")
_YEARS = re.compile(rf"(?P<first>{_YEAR})\s?[-–—/]\s?(?P<last>\d\d(?:\d\d)?)(?![\w%]|[.,:]\d|-)")
_DECADE = re.compile(r"(?P<year>(?:1\d|20)\d0)['’]?s(?!\w)")
_ORDINAL_DAY = re.compile(
    r"(?P<day>\d\d?)(?:st|nd|rd|th)(?!\w|-)(?:\sof\s(?P<which>last|next|this|that|the(?:\s(?:same|following|previous|next))?)"
    r"\smonth(?!\w))?",
    _FLAGS,
)
_NOT_A_DAY_OF_MONTH = re.compile(
    r"\s(?:centur|anniversar|floor|district|congress|session|place|round|attempt|birthday|minute|parallel|amendment"
    r"|edition|issue|annual|consecutive|time|day|week|month|year|hour|street|avenue|st\b|ave\b|regiment|division|army"
    r"|brigade|battalion|corps|infantry|convocation|plenum|plenary|meeting|summit|state|country|member|president|largest"
    r"|most|hole|inning|chapter|article|point|seat|cent|percentile)",
    _FLAGS,
)
_NTH_WEEKDAY = re.compile(
    rf"(?P<ordinal>first|second|third|fourth|fifth|last)\s(?P<weekday>{_WEEKDAY})\s(?:of|in)\s(?P<month>{_MONTH}){_OF_YEAR}?",
    _FLAGS,
)
_ONE_OF_THESE = re.compile(
    rf"(?P<ordinal>first|second|third|fourth|fifth|last)\sof\s(?:these|those|the(?:\s(?:two|three|four|five))?)"
    rf"(?:\s(?:two|three|four|five))?\s(?P<what>days|dates|evenings|nights|mornings|(?:{_WEEKDAY_NAMES})s)(?!\w)",
    _FLAGS,
)
_BARE_PLACE = re.compile(
    r"(?:first|second|third|fourth|fifth|last)(?=,?\s(?:the|a|an|his|her|its|their|he|she|it|they|[A-Z]))"
)
_SEASON = re.compile(
    rf"(?P<season>{alternatives(SEASONS)})(?:\sof|,)?\s(?P<year>{_YEAR})(?:[/–-]\d\d(?:\d\d)?(?!\d))?", _FLAGS
)
_HOLIDAY = re.compile(rf"(?P<name>{alternatives(HOLIDAYS)})(?:,?\s(?P<year>{_YEAR}))?(?!\w)", _FLAGS)
_FRACTION = re.compile(rf"(?P<unit>quarter|half)(?:(?:\sof)?(?:\sthe\syear)?(?:,)?\s(?P<year>{_YEAR}))?(?!\w)", _FLAGS)
_HALF_OF_MONTH = re.compile(rf"half\sof\s(?={_MONTH})", _FLAGS)
_INDEX = re.compile(r"(?P<index>first|second|third|fourth|last|1st|2nd|3rd|4th)[\s-]\Z", _FLAGS)

_QUANTITY = re.compile(
    r"\s?(?:%|[-–]?(?:metres?|meters?|km|kg|year-old)\b)|\s(?:per\s?cent|percent|million|billion|thousand|hundred|people|persons|voters|votes"
    r"|ballots|seats|deputies|candidates|members|delegates|observers|monitors|stations|precincts|constituencies|districts"
    r"|protesters|protestors|demonstrators|supporters|workers|miners|soldiers|troops|police|officers|men|women|children|students|journalists"
    r"|signatures|complaints|violations|cases|copies|roubles|rubles|dollars|euros|pounds|tenge|lira|hryvnias?|zlotys?|francs?|marks|lire|yen|pesos|shillings|rupees|rand|yuan|won\b|shares"
    r"|hours|minutes|seconds|days|weeks|months|years|times|metres|meters|miles|kilometres|kilometers|tons|tonnes|pages"
    r"|others|more|points?|prisoners|detainees|activists|opponents|residents|inhabitants|households|families|words|units)\b",
    _FLAGS,
)
_COUNT_BEFORE = re.compile(
    r"(?:[£$€#№§+]\s?|\b(?:nos?|nr|arts?|articles?|sections?|paragraphs?|clauses?|rules?|pages?|pp?|points?|chapters?|figures?"
    r"|tables?|items?|lines?|rooms?|channel|tel|phone|fax|regulation|directive|order|isbn|code|than|least|most|over|some"
    r"|nearly|almost|roughly|exactly|approximately|around|about|only|just|another|usd|eur|gbp)\.?\s)\Z",
    _FLAGS,
)
_DOCUMENT_BEFORE = re.compile(
    r"(?:\b(?:Law|Act|Constitution|Code|Decree|Order|Ordinance|Directive|Regulation|Resolution|Decision|Instruction|Statute"
    r"|Convention|Treaty|Charter|Edict)s?(?:\s(?:(?:[Nn]os?\.?|№|n°)\s?)?[\w/-]*\d[\w/-]*)?\s(?:of|dated|from)"
    r"|\b[Nn]os?\.?\s?\d[\w/-]*\s(?:of|dated|from))(?:\sthe)?\s\Z"
)
_YEAR_INTRODUCED = re.compile(
    r"(?:\b(?:in|since|until|till|by|during|from|of|before|after|to|through|throughout|between|and|or|early|mid|late|for|the|this|year"
    r"|years|with|spring|summer|autumn|fall|winter|elections?|vote|than|versus|vs|end|than in|back in|circa|around|about"
    r"|already|only|again|his|her|its|their|à|en|im|jahr|w|roku|в|год)[\s-]|[(\[–—]\s?|,\s)\Z",
    _FLAGS,
)

_PART_HYPHEN = re.compile(r"\b(?:early|mid|late)-\Z", _FLAGS)

_QUALIFIER_BEFORE = re.compile(
    r"(?:\b(?:the\s)?(?P<word>early|mid|middle|late|beginning|start|end|first\shalf|second\shalf|whole|course|rest)"
    r"(?:\s?[-–]\s?|\s)(?:of\s)?(?:in\s)?(?:the\s(?:year|month|end)\s)?(?:of\s)?)\Z",
    _FLAGS,
)
_MONTH_EVIDENCE = re.compile(
    r"\b(?:in|of|since|until|till|by|last|next|this|that|early|mid|late|from|to|and|or|the|during|before|after|between|through"
    r"|throughout|for|than|end|beginning|start|middle|through|around|about|a|per|every|its|our|their|his|whole|all)[\s-]\Z",
    _FLAGS,
)
_PLACE_AFTER = re.compile(
    r"\s(?:Squares?|Streets?|Avenue|Boulevard|Prospekt|Road|Bridge|Hall|Palace|Hotel|Group|Movement|Party|Front|Club"
    r"|Stadium|Station|District|Club|Foundation|Institute|Factory|Plant|Mine|Theatre|Cinema|Brigade|Revolution)\b"
)
_SET_BEFORE = re.compile(
    r"\b(?:every|each|any|on\salternate|per|black|bloody|good|easter|palm|ash|super|a)\s\Z", _FLAGS
)
_TITLE_AFTER = re.compile(r"\s(?:Times|Telegraph|Express|Mirror|Herald|Post|Mail|Review|Magazine|School|Club)\b")
_SHIFT_BEFORE = re.compile(
    r"\b(?P<word>last|past|next|this|coming|that(?:\svery|\ssame)?|(?:the\s)?(?:following|next|previous|preceding|same))\s\Z",
    _FLAGS,
)
_SHIFTS = {
    "last": -1,
    "past": -1,
    "next": 1,
    "this": 0,
    "coming": 1,
    "following": 1,
    "previous": -1,
    "preceding": -1,
    "same": 0,
    "that": 0,
}

_HEDGE = r"(?:about|around|some|roughly|nearly|almost|more\sthan|less\sthan|over|under|at\sleast|approximately)"
_UNIT_LEFT = re.compile(
    rf"(?:(?P<hedge>{_HEDGE})\s)?(?:(?:only|just|barely|exactly|full|even)\s)?"
    rf"\b(?P<count>{alternatives(NUMBERS)}|\d{{1,3}}|several|a\sfew|some)\s(?:full\s|whole\s|more\s|short\s|long\s|calendar\s)?\Z"
    r"|\b(?P<which>the\svery\snext|the\sfollowing|the\snext|the\ssubsequent|the\sprevious|the\spreceding|the\svery\ssame|the\ssame|that\ssame"
    r"|that\svery|the\slast|the\spast|that|this\scoming|this|last|past|next|following|previous|same|coming|the|"
    r"election|polling|voting|every|each|any|all|the\swhole|whole|one)\s\Z",
    _FLAGS,
)
_OWNED = re.compile(r"(?:\b(?:its|his|her|their|our|my|your|a|one|whose|very)|['’]s?)\s\Z", _FLAGS)
_SAME_UNIT_WORDS = {"that", "the same", "the very same", "that same", "that very", "same"}
_NEXT_UNIT_WORDS = {"the following", "the next", "the very next", "the subsequent", "following"}
_PREVIOUS_UNIT_WORDS = {"the previous", "the preceding", "previous"}
_DURATION_BEFORE = re.compile(
    r"\b(?:for|within|in|over|during|throughout|every|lasting|least|than|last|past|first|next|final|these|those|the|their|his|her|its)\s\Z",
    _FLAGS,
)
_VOTE = r"(?:vote|votes|voting|election|elections|election\sday|polls?|polling|polling\sday|ballot|referendum|run-?off)"
_DIRECTION = re.compile(
    rf"[-\s](?:(?P<ago>ago(?!\w))|(?P<later>later|afterwards?|thereafter|hence|on(?=[,.;]))(?!\w)|(?P<earlier>earlier|previously|beforehand)(?!\w)"
    rf"|(?P<side>before|after|prior\sto|following|ahead\sof|into)(?!\w)(?P<object>\s(?:(?P<that>that|this|it|then)\b(?!\s\w+\s(?:was|were|had)\b)"
    rf"|(?:(?:the|this|that|his|her|its|their)\s(?:[\w-]+\s)?)?(?P<event>{_VOTE})(?!\w)(?!\sof\b)|(?=\w)(?P<rest>.{{0,60}})))?)",
    _FLAGS,
)
_OF_EVENT = re.compile(rf"\sof\s(?:the|this|that)\s(?:[\w-]+\s)?(?P<event>{_VOTE})(?!\w)", _FLAGS)
_DEICTIC = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
_EVE = re.compile(rf"eve\sof\s(?:the|this|that)\s(?:[\w-]+\s)?(?P<event>{_VOTE})(?!\w)", _FLAGS)
_LINK = re.compile(
    rf"(?:{_TO}|\s(?P<and>and)\s)(?:from\s|in\s|early\s|late\s|mid-?\s?|the\s|on\s|(?:end|beginning|start|middle)\sof\s)*\Z",
    _FLAGS,
)
_BETWEEN = re.compile(r"\bbetween\s(?:the\s|early\s|late\s|mid-?\s?|(?:end|beginning|start|middle)\sof\s)*\Z", _FLAGS)
_FROM = re.compile(
    r"\b(?:from|since)\s(?:the\s|early\s|late\s|mid-?\s?|(?:end|beginning|start|middle)\sof\s)*\Z", _FLAGS
)

_LOOK_LEFT = 64

Found = list[Mention]
Shape = Callable[[str, int, int], Found]
"""Given the text and the span of the word that calls for it: the mentions found there, or none."""


def find_mentions(text: str) -> list[Mention]:
    """All mentions of a time in `text`, in order, none overlapping another.

    >>> [text[m.start : m.end] for text in ["On 16, 18 and 20 May 2012"] for m in find_mentions(text)]
    ['16', '18', '20 May 2012']
    """
    mentions: list[Mention] = []
    position = 0
    for token in _TOKEN.finditer(text):
        if token.start() < position:
            continue
        for shape in _shapes_for(token[0]):
            found = shape(text, token.start(), token.end())
            if found and found[0].start >= position:
                mentions += found
                position = found[-1].end
                break
    return [mention for mention in _joined(text, mentions) if not _names_a_document(text, mention)]


def _names_a_document(text: str, mention: Mention) -> bool:
    """`the Law of 28 September 1995`, `Order No. 026 of 30 June 2010`."""
    return isinstance(mention, Calendar) and bool(_DOCUMENT_BEFORE.search(_left(text, mention.start)))


def _left(text: str, start: int) -> str:
    return text[max(0, start - _LOOK_LEFT) : start]


def _shapes_for(word: str) -> tuple[Shape, ...]:
    if word[0].isdigit():
        return _NUMBER_SHAPES if word[:2].isascii() else ()
    return _WORD_SHAPES.get(word.lower(), ())


# --- days, months and years by name ---------------------------------------------------------------------------------


def _year_of(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    if groups.get("short"):
        short = int(groups["short"])
        return short + (2000 if short < 50 else 1900)
    return None


def _is_number_inside(text: str, start: int) -> bool:
    """Whether the digits at `start` continue a longer number, code or amount."""
    before = text[max(0, start - 2) : start]
    if not before:
        return False
    if before[-1] in "£$€#№§+/":
        return True
    return len(before) == 2 and before[-1] in ".,:-–" and before[0].isdigit()


def _day_first(text: str, start: int, end: int) -> Found:
    if _is_number_inside(text, start):
        return []
    match = _DAY_FIRST.match(text, start)
    if match is None or not _is_calendar_name(
        text, match, dotted="." in text[match.end("days") : match.start("month")]
    ):
        return []
    return _day_mentions(text, match)


def _month_first(text: str, start: int, end: int) -> Found:
    match = _MONTH_FIRST.match(text, start)
    if match is None or not text[start].isupper() or match["month"].lower() not in ENGLISH_MONTHS:
        return []
    if "." in text[match.end("month") : match.start("days")] and match["month"].lower() not in SHORT_MONTHS:
        return []
    counts = _QUANTITY.match(text, match.end("days")) or _follows_in(text, match)
    if counts and _year_of(match) is None:
        return []
    return _day_mentions(text, match)


def _follows_in(text: str, match: re.Match[str]) -> bool:
    """`in March 20 people …`: the number counts something, unless the date ends there."""
    return bool(re.search(r"\bin\s\Z", _left(text, match.start()), _FLAGS)) and bool(
        re.match(r"\s\w", text[match.end() : match.end() + 2])
    )


def _is_calendar_name(text: str, match: re.Match[str], dotted: bool) -> bool:
    """English months want a capital where no year follows (`5 may be …`); `5. May` wants a year."""
    name = match["month"]
    has_year = _year_of(match) is not None
    if name.lower() in ENGLISH_MONTHS and name.lower() != "april":
        return has_year or (name[0].isupper() and not (dotted and name.lower() == "may"))
    return True


def _day_mentions(text: str, match: re.Match[str]) -> Found:
    """One mention a day of a list, or one for days that touch or are parted by a dash."""
    month = MONTHS[match["month"].lower()]
    year = _year_of(match)
    found = list(_SEPARATED_DAY.finditer(text, match.start("days"), match.end("days")))
    days = [int(each["day"]) for each in found]
    is_range = any(each["sep"] and re.fullmatch(_TO, each["sep"], _FLAGS) for each in found)
    touching = len(days) > 1 and all(after - before == 1 for before, after in pairwise(days))
    if days != sorted(days):
        return []
    if len(days) > 1 and (is_range or touching):
        return [Calendar(match.start(), match.end(), Parts(year, month, days[0]), Parts(year, month, days[-1]))]
    mentions: Found = [
        Calendar(each.start("day"), each.end(), Parts(year, month, day)) for each, day in zip(found, days, strict=True)
    ]
    edge = 0 if match.re is _MONTH_FIRST else -1
    start = match.start() if edge == 0 or len(mentions) == 1 else mentions[-1].start
    end = match.end() if edge == -1 or len(mentions) == 1 else mentions[0].end
    mentions[edge] = replace(mentions[edge], start=start, end=end)
    return mentions


def _named_day(text: str, start: int, end: int) -> Found:
    """`the first of May`, `the twenty-first of June 2012`."""
    match = _NAMED_DAY.match(text, start)
    if match is None or match["ordinal"].lower() not in ORDINALS:
        return []
    month = _MONTH_YEAR.match(text, match.end()) or _BARE_MONTH.match(text, match.end())
    if month is None or not month["month"][0].isupper():
        return []
    parts = Parts(_year_of(month), MONTHS[month["month"].lower()], ORDINALS[match["ordinal"].lower()])
    return [Calendar(start, month.end(), parts)]


_PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}


def _nth_weekday(text: str, start: int, end: int) -> Found:
    """`the first Sunday of April`, `the last Friday in May 2012`."""
    match = _NTH_WEEKDAY.match(text, start)
    if match is None or not match["month"][0].isupper():
        return []
    parts = Parts(_year_of(match), MONTHS[match["month"].lower()])
    weekday = WEEKDAYS[match["weekday"].lower()]
    return [Calendar(start, match.end(), parts, weekday=weekday, nth=_PLACES[match["ordinal"].lower()])]


def _one_of_these(text: str, start: int, end: int) -> Found:
    """`the second of these Saturdays`, `the last of those days`."""
    match = _ONE_OF_THESE.match(text, start)
    if match is None:
        bare = _BARE_PLACE.match(text, start) if re.search(r"\bon\sthe\s\Z", _left(text, start), _FLAGS) else None
        return [OneOfThese(start, end, _PLACES[bare[0].lower()], is_bare=True)] if bare else []
    weekday = WEEKDAYS.get(match["what"].lower().removesuffix("s"))
    return [OneOfThese(start, match.end(), _PLACES[match["ordinal"].lower()], weekday)]


def _iso(text: str, start: int, end: int) -> Found:
    match = _ISO.match(text, start)
    if match is None or _is_number_inside(text, start):
        return []
    if match["day"] is None:
        after_first = int(match["month"]) - int(match["year"][2:])
        if after_first == 1:
            return []
        return [Calendar(start, match.end(), Parts(int(match["year"]), int(match["month"])))]
    return [Calendar(start, match.end(), Parts(int(match["year"]), int(match["month"]), int(match["day"])))]


def _numeric(text: str, start: int, end: int) -> Found:
    """`15.01.2012`, `15/01/2012`; the month first only where the second number can be no month."""
    match = _NUMERIC.match(text, start)
    if match is None or _is_number_inside(text, start):
        return []
    a, b, year = int(match["a"]), int(match["b"]), int(match["year"])
    if len(match["year"]) == 2:
        if len(match["a"]) + len(match["b"]) < 4 and match["sep"] != "/":
            return []
        year += 2000 if year < 50 else 1900
    day, month = (a, b) if b <= 12 else (b, a)
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return []
    return [Calendar(start, match.end(), Parts(year, month, day))]


def _numeric_range(text: str, start: int, end: int) -> Found:
    """`15.-17.01.2012`, `28.12.-03.01.2012`."""
    match = _NUMERIC_RANGE.match(text, start)
    last = _numeric(text, match.end(), match.end()) if match else []
    if match is None or _is_number_inside(text, start) or not last or not isinstance(last[0], Calendar):
        return []
    until = last[0].first
    month = int(match["month"]) if match["month"] else until.month
    if month is None or until.month is None or until.year is None or not 1 <= month <= 12:
        return []
    year = until.year - 1 if month > until.month else until.year
    return [Calendar(start, last[0].end, Parts(year, month, int(match["from"])), until)]


def _month(text: str, start: int, end: int) -> Found:
    """`November 2011`, or the bare month where it cannot be a verb, a name or an adjective."""
    match = _MONTH_YEAR.match(text, start) or _MONTH_OF_YEAR.match(text, start)
    if match:
        name = match["month"].lower()
        if name in ENGLISH_MONTHS and not (text[start].isupper() and _is_free_month(text, start, name)):
            return []
        return [Calendar(start, match.end(), Parts(_year_of(match), MONTHS[name]))]
    name = text[start:end].lower()
    if name not in ENGLISH_MONTHS or not text[start].isupper() or not _is_bare_month(text, start, end, name):
        return []
    return [Calendar(start, end, Parts(None, ENGLISH_MONTHS[name]))]


def _is_free_month(text: str, start: int, name: str) -> bool:
    return not (start and text[start - 1] in "@#/_")


def _is_bare_month(text: str, start: int, end: int, name: str) -> bool:
    left = _left(text, start)
    if _PLACE_AFTER.match(text, end):
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


def _bare_year(text: str, start: int, end: int) -> Found:
    match = _BARE_YEAR.match(text, start)
    if match is None or _is_number_inside(text, start) or match.end() != end:
        return []
    left = _left(text, start)
    if _QUANTITY.match(text, end) or (
        _COUNT_BEFORE.search(left) and not re.search(r"\bin\s(?:about|around)\s\Z", left)
    ):
        return []
    if left and (left[-1].isalnum() or left[-1] in "-/\\_@#'’=") and not _PART_HYPHEN.search(left):
        return []
    if re.search(r"\d\s\Z", left) or re.match(r"\s\d{2,}(?![\d.,]*\s?(?:%|per|[a-z]))", text[end : end + 16]):
        return []
    year = int(match["year"])
    if _YEAR_INTRODUCED.search(left) or not left.strip():
        return [Calendar(start, end, Parts(year))] if year >= 1400 or re.search(r"\b(?:in|since)\s\Z", left) else []
    return [Calendar(start, end, Parts(year))] if 1900 <= year <= 2099 else []


def _years(text: str, start: int, end: int) -> Found:
    """`2010-2012`, `2010/11`."""
    match = _YEARS.match(text, start)
    if match is None or _is_number_inside(text, start):
        return []
    first, last = int(match["first"]), int(match["last"])
    if last < 100:
        last += first - first % 100
    if not first < last <= first + 200:
        return []
    return [Calendar(start, match.end(), Parts(first), Parts(last))]


def _decade(text: str, start: int, end: int) -> Found:
    match = _DECADE.match(text, start)
    if match is None:
        return []
    year = int(match["year"])
    return [Calendar(start, match.end(), Parts(year), Parts(year + (99 if year % 100 == 0 and year < 2000 else 9)))]


def _season(text: str, start: int, end: int) -> Found:
    """`the summer of 2011`, in which a winter begins with December."""
    match = _SEASON.match(text, start)
    if match is None:
        return []
    year, month = int(match["year"]), SEASONS[match["season"].lower()]
    last = Parts(year + 1, 2) if month == 12 else Parts(year, month + 2)
    return [Calendar(start, match.end(), Parts(year, month), last)]


def _holiday(text: str, start: int, end: int) -> Found:
    match = _HOLIDAY.match(text, start)
    if match is None or not text[start].isupper():
        return []
    month, day = HOLIDAYS[match["name"].lower().replace("’", "'")]
    return [Calendar(start, match.end(), Parts(_year_of(match), month, day))]


def _fraction(text: str, start: int, end: int) -> Found:
    index = _INDEX.search(_left(text, start))
    match = _FRACTION.match(text, start)
    if index is None or match is None or _HALF_OF_MONTH.match(text, start):
        return []
    of = 4 if match["unit"].lower() == "quarter" else 2
    if (
        match["year"] is None
        and of == 2
        and not re.match(r"half\sof\s(?:the|this)\syear", text[start : start + 24], _FLAGS)
    ):
        return []
    number = {"last": of}.get(index["index"].lower()) or [
        "first",
        "second",
        "third",
        "fourth",
        "1st",
        "2nd",
        "3rd",
        "4th",
    ].index(index["index"].lower()) % 4 + 1
    begin = start - (len(_left(text, start)) - index.start())
    return [Fraction(begin, match.end(), number, of, _year_of(match))] if number <= of else []


# --- weekdays and days of a month -----------------------------------------------------------------------------------


def _weekday(text: str, start: int, end: int) -> Found:
    """A weekday with its date (`Friday 16 December`, `Tuesday, October 5`, `Friday the 13th`) or bare."""
    if not text[start].isupper():
        return []
    weekday = WEEKDAYS[text[start:end].lower()]
    head = _WEEKDAY_FIRST.match(text, start)
    if head:
        dated = _day_first(text, head.end(), head.end()) or _month_first(text, head.end(), head.end())
        dated = dated or _numeric(text, head.end(), head.end()) or _iso(text, head.end(), head.end())
        if dated and isinstance(dated[0], Calendar) and dated[0].first.day:
            return [replace(dated[0], start=start, weekday=weekday), *dated[1:]]
        ordinal = _ORDINAL_DAY.match(text, head.end())
        if ordinal and text[head.end() - 4 : head.end()] == "the ":
            return [replace(_day_of_month(ordinal), start=start, weekday=weekday)]
    return _bare_weekday(text, start, end, weekday)


def _bare_weekday(text: str, start: int, end: int, weekday: int) -> Found:
    left = _left(text, start)
    short = end - start < 6
    if short and text[end : end + 1] != "." and not re.search(r"\b(?:on|last|next|this)\s\Z", left, _FLAGS):
        return []
    if _SET_BEFORE.search(left) or _TITLE_AFTER.match(text, end) or text[end : end + 1] in ("-", "–"):
        return []
    match = _BARE_WEEKDAY.match(text, start)
    stop = match.end() if match else end
    of_week = _OF_WEEK.match(text, stop)
    if of_week:
        return [Weekday(start, of_week.end(), weekday, _SHIFTS[of_week["which"].lower().split()[-1]], "context", True)]
    shift = _SHIFT_BEFORE.search(left)
    if shift is None:
        return [Weekday(start, stop, weekday)]
    word = shift["word"].lower()
    begin = start - (len(left) - shift.start())
    in_context = word.startswith(("that", "the ", "following", "previous", "preceding"))
    return [Weekday(begin, stop, weekday, _SHIFTS.get(word.split()[-1], 0), "context" if in_context else "reference")]


_OF_WEEK = re.compile(
    r"\sof\s(?P<which>(?:that|the)\s(?:very\s)?(?:same|following|next|previous)|that)\sweek(?!\w)", _FLAGS
)
_ORDINAL_LEFT = re.compile(
    r"\b(?:on|until|till|by|from|to|and|of|since|before|after|between|the\s(?:night|day|morning|afternoon|evening)\sof)\s(?:the\s)\Z",
    _FLAGS,
)


def _ordinal_day(text: str, start: int, end: int) -> Found:
    """`on the 23rd`, `on the 21st of last month`."""
    match = _ORDINAL_DAY.match(text, start)
    if match is None or not 1 <= int(match["day"]) <= 31 or not _ORDINAL_LEFT.search(_left(text, start)):
        return []
    if match["which"] is None and _NOT_A_DAY_OF_MONTH.match(text, match.end()):
        return []
    if match["which"] is None and not re.search(
        r"\b(?:on|until|till|by|and|to|from|(?:night|morning|afternoon|evening)\sof)\s(?:the\s)\Z",
        _left(text, start),
        _FLAGS,
    ):
        return []
    return [_day_of_month(match)]


def _day_of_month(match: re.Match[str]) -> DayOfMonth:
    which = (match["which"] or "").lower()
    if not which:
        return DayOfMonth(match.start(), match.end(), int(match["day"]))
    shift = _SHIFTS.get(which.split()[-1], 0)
    base: Base = "reference" if which in ("last", "next", "this") else "context"
    return DayOfMonth(match.start(), match.end(), int(match["day"]), shift, base)


# --- counted from something -----------------------------------------------------------------------------------------


def _deictic(text: str, start: int, end: int) -> Found:
    count = _DEICTIC[text[start:end].lower()]
    twice = re.search(r"\bthe\sday\s(?:before|after)\s\Z", _left(text, start), _FLAGS)
    if twice and count:
        begin = start - (len(_left(text, start)) - twice.start())
        return [Relative(begin, end, 2 * count, "day", "reference")]
    return [Relative(start, end, count, "day", "reference")]


def _unit(text: str, start: int, end: int) -> Found:
    """Everything that has a unit of time as its core: `two days later`, `the same day`, `last month`."""
    unit = UNITS[text[start:end].lower()]
    left = _left(text, start)
    head = _UNIT_LEFT.search(left)
    if head is None:
        return []
    begin = start - (len(left) - head.start())
    if head["count"]:
        return _counted(text, begin, end, unit, head)
    which = re.sub(r"\s+", " ", head["which"].lower())
    if which in ("last", "past", "next") and _OWNED.search(_left(text, begin)):
        return []
    if text[start:end].lower().endswith("s") or (unit == "date" and which not in _SAME_UNIT_WORDS):
        return []
    unit = "day" if unit == "date" else unit
    return _determined(text, begin, end, unit, which)


def _counted(text: str, begin: int, end: int, unit: str, head: re.Match[str]) -> Found:
    direction = _DIRECTION.match(text, end)
    word = head["count"].lower()
    if direction is None or unit in ("day-part", "quarter", "date"):
        return []
    if direction["side"] and _DURATION_BEFORE.search(_left(text, begin)):
        return []
    if word in ("several", "a few", "some"):
        return []
    count = int(word) if word.isdigit() else NUMBERS[re.sub(r"\s+", " ", word)]
    if unit == "hour":
        if count % 24 or not count:
            return []
        count, unit = count // 24, "day"
    return _directed(begin, end, count, unit, direction, about=head["hedge"] is not None)


def _directed(begin: int, end: int, count: int, unit: str, direction: re.Match[str], about: bool = False) -> Found:
    """A count of units with the word that says which way and from what."""
    stop = direction.end()
    if direction["ago"]:
        return [Relative(begin, stop, -count, unit, "reference", about=about)]
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
    if which in ("last", "past", "next", "this", "coming", "this coming"):
        return _from_reference(text, begin, end, unit, which)
    if which == "the":
        return _the_unit(text, begin, end, unit)
    return []


def _from_reference(text: str, begin: int, end: int, unit: str, which: str) -> Found:
    count = _SHIFTS[which.split()[-1]]
    if unit == "quarter" or (unit == "day" and which != "this"):
        return []
    if which == "last" and unit == "day-part" and text[end - 5 : end].lower() != "night":
        return []
    return [Relative(begin, end, count, unit, "reference")]


_PART_OF_UNIT = re.compile(
    r"\b(?:end|close|beginning|start|middle|rest|earlier|later|early|late)\s(?:of|in)\s(?:the\s)\Z", _FLAGS
)


def _the_unit(text: str, begin: int, end: int, unit: str) -> Found:
    """`the day after the vote`, `the evening of the vote`, `the year before`, `the end of the month`."""
    event = _OF_EVENT.match(text, end)
    if event and unit in ("day", "day-part"):
        return [Relative(begin, event.end(), 0, "day", "event", event["event"].lower())]
    if text[end : end + 1] == "-":
        return _year_ago(text, begin, end, unit)
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


def _eve(text: str, start: int, end: int) -> Found:
    match = _EVE.match(text, start)
    return [Relative(start, match.end(), -1, "day", "event", match["event"].lower())] if match else []


_LAST_DAY = re.compile(
    rf"day\sof\s(?:(?P<which>last|next|this|that|the(?:\s(?:same|following|previous|next))?)\smonth(?!\w)|(?P<month>{_MONTH}){_OF_YEAR}?)",
    _FLAGS,
)


def _edge_day(text: str, start: int, end: int) -> Found:
    """`the last day of that month`, `the first day of May`."""
    edge = re.search(r"\b(?P<edge>first|last)\s\Z", _left(text, start), _FLAGS)
    match = _LAST_DAY.match(text, start)
    if edge is None or match is None:
        return []
    begin = start - (len(_left(text, start)) - edge.start())
    is_last = edge["edge"].lower() == "last"
    if match["month"]:
        parts = Parts(_year_of(match), MONTHS[match["month"].lower()])
        return [Calendar(begin, match.end(), parts, nth=-1 if is_last else 1)]
    which = match["which"].lower()
    base: Base = "reference" if which in ("last", "next", "this") else "context"
    return [DayOfMonth(begin, match.end(), 0 if is_last else 1, _SHIFTS.get(which.split()[-1], 0), base)]


_NUMBER_SHAPES: tuple[Shape, ...] = (
    _iso,
    _numeric_range,
    _numeric,
    _day_first,
    _ordinal_day,
    _decade,
    _years,
    _bare_year,
)
_WORD_SHAPES: Mapping[str, tuple[Shape, ...]] = (
    dict.fromkeys(MONTHS, (_month_first, _month))
    | dict.fromkeys(WEEKDAYS, (_weekday,))
    | dict.fromkeys(UNITS, (_unit,))
    | dict.fromkeys(_DEICTIC, (_deictic,))
    | dict.fromkeys(SEASONS, (_season,))
    | {name.split("-")[0]: (_nth_weekday, _named_day, _one_of_these) for name in (*ORDINALS, "last")}
    | {name.split("'")[0].split()[0]: (_holiday,) for name in HOLIDAYS}
    | {"may": (_month_first, _holiday, _month), "eve": (_eve,), "half": (_fraction,)}
    | {"day": (_edge_day, _unit), "quarter": (_fraction, _unit)}
)


# --- from one to another --------------------------------------------------------------------------------------------


def _joined(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    """The mentions, two that are the ends of one range made one, and a year said once given to both."""
    index = 0
    while index < len(mentions):
        mention = mentions[index]
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        if isinstance(mention, Calendar) and isinstance(following, Relative) and _is_its_year(text, mention, following):
            yield replace(mention, end=following.end, of_year=following)
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
        yield mention
        index += 1


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


def _until_day(text: str, mention: DayOfMonth, following: DayOfMonth) -> DayOfMonth | None:
    """`from the 10th to the 15th`: one range of days."""
    is_linked = re.fullmatch(r"\s(?:to|until|till|through)\s(?:the\s)?", text[mention.end : following.start], _FLAGS)
    if not is_linked or mention.shift is not None or following.shift is not None or following.day <= mention.day:
        return None
    return replace(mention, end=following.end, last=following.day)


def _with_year_of(text: str, mention: Calendar, following: Calendar) -> Calendar:
    """`on 16 May and 3 June 2012`: the year belongs to both."""
    year, month = following.first.year, following.first.month
    if mention.first.year is not None or year is None or month is None or mention.first.month is None:
        return mention
    between = text[mention.end : following.start]
    if not re.fullmatch(rf"{_TO}|{_AND}", between, _FLAGS):
        return mention
    if mention.first.month > month and re.fullmatch(_TO, between, _FLAGS):
        year -= 1
    last = mention.last.in_year(year) if mention.last else None
    return replace(mention, first=mention.first.in_year(year), last=last)


def _range_of(text: str, mention: Calendar, following: Calendar) -> Calendar | None:
    link = _LINK.match(text[mention.end : following.start])
    if link is None or mention.last or following.last:
        return None
    left = _left(text, mention.start)
    if link["and"] and not _BETWEEN.search(left):
        return None
    if re.match(r"\sto\s", text[mention.end :][:4]) and not _FROM.search(left) and mention.first.day is None:
        return None
    if (mention.first.month is None) != (following.first.month is None):
        return None
    return Calendar(mention.start, following.end, mention.first, following.first, mention.weekday)


# --- the words before a date ----------------------------------------------------------------------------------------

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
_SIDE_BEFORE = re.compile(
    r"\b(?:(?P<before>before|by|no\slater\sthan|prior\sto|ahead\sof)|(?P<after>after|following)|(?P<about>about|around|circa|ca\.?))"
    r"(?:\sthe)?\s\Z",
    _FLAGS,
)


def qualifier_before(text: str, mention: Calendar) -> tuple[int, Qualifier | None]:
    """Where the date begins with the word that narrows it, and what that word says.

    >>> text = "in early March"
    >>> qualifier_before(text, find_mentions(text)[0])
    (3, 'early')
    """
    left = _left(text, mention.start)
    part = _QUALIFIER_BEFORE.search(left)
    begin = mention.start - (len(left) - part.start()) if part else mention.start
    if part and mention.first.day is None:
        return begin, _QUALIFIERS.get(re.sub(r"\s", " ", part["word"].lower()))
    side = _SIDE_BEFORE.search(left)
    if side is None:
        return mention.start, None
    return mention.start, "before" if side["before"] else "after" if side["after"] else "about"
