"""Years, seasons, holidays and parts of a year by their names and numbers: a function a shape."""

import re

from .arithmetic import Parts
from .calendar_shapes import QUANTITY
from .mentions import Calendar, Fraction
from .patterns import (
    FLAGS,
    MONTH,
    YEAR,
    Found,
    in_full,
    is_number_inside,
    left_of,
    year_of,
)
from .words import (
    DECADES,
    HOLIDAYS,
    NAMED_FOR_MORE,
    NUMBERS,
    ONES,
    SEASONS,
    TENS,
    alternatives,
)

_BARE_YEAR = re.compile(rf"(?P<year>{YEAR})")
_YEARS = re.compile(rf"(?P<first>{YEAR})\s?[-–—/]\s?(?P<last>\d\d(?:\d\d)?)(?![\w%]|[.,:]\d|-)")
_DECADE = re.compile(r"(?P<year>(?:1\d|20)\d0)['’]?s(?!\w)")
_SEASON = re.compile(
    rf"(?P<season>{alternatives(SEASONS)})(?:\sof|,)?\s(?P<year>{YEAR})(?:[/–-]\d\d(?:\d\d)?(?!\d))?", FLAGS
)
_HOLIDAY = re.compile(rf"(?P<name>{alternatives(HOLIDAYS)})(?:,?\s(?P<year>{YEAR}))?(?!\w)", FLAGS)
_FRACTION = re.compile(rf"(?P<unit>quarter|half)(?:(?:\sof)?(?:\sthe\syear)?(?:,)?\s(?P<year>{YEAR}))?(?!\w)", FLAGS)
_HALF_OF_MONTH = re.compile(rf"half\sof\s(?={MONTH})", FLAGS)
_INDEX = re.compile(r"(?P<index>first|second|third|fourth|last|1st|2nd|3rd|4th)[\s-]\Z", FLAGS)
_COUNT_BEFORE = re.compile(
    r"(?:[£$€#№§+]\s?|\b(?:nos?|nr|arts?|articles?|sections?|paragraphs?|clauses?|rules?|pages?|pp?|points?|chapters?|figures?"
    r"|tables?|items?|lines?|rooms?|channel|tel|phone|fax|regulation|directive|order|isbn|code|than|least|most|over|some"
    r"|nearly|almost|roughly|exactly|approximately|around|about|only|just|another|usd|eur|gbp)\.?\s)\Z",
    FLAGS,
)
_YEAR_INTRODUCED = re.compile(
    r"(?:\b(?:in|since|until|till|by|during|from|of|before|after|to|through|throughout|between|and|or|early|mid|late|for|the|this|year"
    r"|years|with|spring|summer|autumn|fall|winter|elections?|vote|than|versus|vs|end|than in|back in|circa|around|about"
    r"|already|only|again|his|her|its|their|à|en|im|jahr|w|roku|в|год)[\s-]|[(\[–—]\s?|,\s)\Z",
    FLAGS,
)
_COMPARED_WITH = re.compile(
    r"\bin\s(?:about|around)\s\Z|\b(?:higher|lower|better|worse|larger|smaller|stronger|weaker|later|earlier)\sthan\s\Z"
    r"|(?:%|\b(?:per\s?cent|increase|rise|gain|growth|up|drop|fall|decline|down))\s(?:over|from)\s\Z",
    FLAGS,
)
_PART_HYPHEN = re.compile(r"\b(?:early|mid|late)-\Z", FLAGS)
_ADVERBIAL_BEFORE = re.compile(r"\b(?:on|by|until|till|before|since|after|at)\s\Z", FLAGS)
_NAME_GOES_ON = re.compile(r"[-’']|\s[A-Z]")
_BELOW_HUNDRED = rf"(?:{alternatives(name for name, value in NUMBERS.items() if 20 <= value < 100)}|(?:{alternatives(TENS)})\s(?:{alternatives(ONES[1:10])})|{alternatives(ONES[10:])})"
_SPELLED_YEAR = re.compile(
    rf"(?P<century>seventeen|eighteen|nineteen|twenty)\s(?:(?:oh|o)[\s-](?P<one>{alternatives(ONES[1:10])})|(?P<rest>{_BELOW_HUNDRED}))(?![\w-])"
    rf"|two\sthousand(?:\s(?:and\s)?(?P<after>{_BELOW_HUNDRED}|{alternatives(ONES[1:10])}))?(?![\w-])",
    FLAGS,
)
_YEAR_SAID_BEFORE = re.compile(rf"\b(?:year|in|since|until|till|{MONTH}|of|early|late)\s\Z", FLAGS)
_ENDS_HERE = re.compile(r"\s?(?:[.,;:)–—]|\Z|\s(?:and|but|when|the|has|have|was|were|is|will|to)\b)")
_THANKSGIVING = re.compile(
    rf"Thanksgiving(?:\sDay)?(?:,?\s(?P<year>{YEAR}))?(?!\w|\s(?:[dD]inner|[tT]urkey|[wW]eek|[hH]oliday|[pP]arade))"
)


def bare_year_at(text: str, start: int, end: int) -> Found:
    """`in 2012`, where nothing says that the number counts something."""
    match = _BARE_YEAR.match(text, start)
    if match is None or is_number_inside(text, start) or match.end() != end:
        return []
    left = left_of(text, start)
    if QUANTITY.match(text, end) or (
        _COUNT_BEFORE.search(left) and not _COMPARED_WITH.search(left) and not re.match(r"['’]s\s", text[end : end + 3])
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


def spelled_year_at(text: str, start: int, end: int) -> Found:
    """`nineteen ninety-six`, `the year two thousand`, as a transcript of speech writes them."""
    match = _SPELLED_YEAR.match(text, start)
    if match is None or QUANTITY.match(text, match.end()):
        return []
    left = left_of(text, start)
    if match["century"] is None:
        named = _YEAR_SAID_BEFORE.search(left)
        is_year = named and (named[0].lower() == "year " or _ENDS_HERE.match(text, match.end()))
        return [Calendar(start, match.end(), Parts(2000 + _spoken(match["after"])))] if is_year else []
    if match["century"].lower() == "twenty" and not _YEAR_SAID_BEFORE.search(left):
        return []
    year = 100 * NUMBERS[match["century"].lower()] + _spoken(match["one"] or match["rest"])
    return [Calendar(start, match.end(), Parts(year))]


def _spoken(words: str | None) -> int:
    """A number below a hundred in words; 0 for none.

    >>> _spoken("ninety-six"), _spoken("Ninety six"), _spoken(None)
    (96, 96, 0)
    """
    return NUMBERS["-".join(words.lower().split())] if words else 0


_SHORT_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|from|until|till|by|of|during|before|after|early|late|spring|summer|autumn|fall|winter|year)\s['’‘]\Z",
    FLAGS,
)
_SHORT_YEAR = re.compile(r"\d\d(?![\w%'’]|[.,:]\d)")


def short_year_at(text: str, start: int, end: int) -> Found:
    """`in '87`, `the summer of ’68`."""
    match = _SHORT_YEAR.match(text, start)
    if match is None or not _SHORT_YEAR_BEFORE.search(left_of(text, start)):
        return []
    return [Calendar(start - 1, match.end(), Parts(in_full(int(match[0]))))]


def years_at(text: str, start: int, end: int) -> Found:
    """`2010-2012`, `2010/11`."""
    match = _YEARS.match(text, start)
    if match is None or is_number_inside(text, start):
        return []
    first, last = int(match["first"]), int(match["last"])
    if last < 100:
        last += first - first % 100
    if not first < last <= first + 200:
        return []
    return [Calendar(start, match.end(), Parts(first), Parts(last))]


def decade_at(text: str, start: int, end: int) -> Found:
    """`the 1990s`."""
    match = _DECADE.match(text, start)
    if match is None:
        return []
    year = int(match["year"])
    return [Calendar(start, match.end(), Parts(year), Parts(year + (99 if year % 100 == 0 and year < 2000 else 9)))]


_SHORT_DECADE = re.compile(r"(?P<ten>[2-9]0)s(?!\w)")
_DECADE_BEFORE = re.compile(r"\b(?:the|early|mid|late)[\s-]['’‘]?\Z", FLAGS)
_NAMED_DECADE = re.compile(rf"(?P<ten>{alternatives(DECADES)})(?!\w)", FLAGS)
_NINETEEN_BEFORE = re.compile(r"\b(?P<century>eighteen|nineteen)[\s-]\Z", FLAGS)


def short_decade_at(text: str, start: int, end: int) -> Found:
    """`the '80s`."""
    match = _SHORT_DECADE.match(text, start)
    if match is None or not _DECADE_BEFORE.search(left_of(text, start)):
        return []
    begin = start - (text[start - 1] in "'’‘")
    year = in_full(int(match["ten"]))
    return [Calendar(begin, match.end(), Parts(year), Parts(year + 9))]


def named_decade_at(text: str, start: int, end: int) -> Found:
    """`the eighties`, `the nineteen-thirties`."""
    match = _NAMED_DECADE.match(text, start)
    left = left_of(text, start)
    century = _NINETEEN_BEFORE.search(left)
    if match is None or not (century or _DECADE_BEFORE.search(left)):
        return []
    year = (1800 if century and century["century"].lower() == "eighteen" else 1900) + DECADES[match["ten"].lower()]
    begin = start - (len(left) - century.start()) if century else start
    return [Calendar(begin, match.end(), Parts(year), Parts(year + 9))]


def season_at(text: str, start: int, end: int) -> Found:
    """`the summer of 2011`, in which a winter begins with December."""
    match = _SEASON.match(text, start)
    if match is None:
        return []
    year, month = int(match["year"]), SEASONS[match["season"].lower()]
    last = Parts(year + 1, 2) if month == 12 else Parts(year, month + 2)
    return [Calendar(start, match.end(), Parts(year, month), last)]


def holiday_at(text: str, start: int, end: int) -> Found:
    """`New Year's Eve`, `Christmas Day 2011`."""
    match = _HOLIDAY.match(text, start)
    if match is None or not text[start].isupper():
        return []
    name = match["name"].lower().replace("’", "'")
    is_adverbial = _ADVERBIAL_BEFORE.search(left_of(text, start)) and not _NAME_GOES_ON.match(text, match.end())
    if name in NAMED_FOR_MORE and not is_adverbial:
        return []
    month, day = HOLIDAYS[name]
    return [Calendar(start, match.end(), Parts(year_of(match), month, day))]


def thanksgiving_at(text: str, start: int, end: int) -> Found:
    """`on Thanksgiving Day`, the fourth Thursday of November."""
    match = _THANKSGIVING.match(text, start)
    return [Calendar(start, match.end(), Parts(year_of(match), 11), weekday=3, nth=4)] if match else []


_OF_A_YEAR = re.compile(r"\sof\s", FLAGS)


def fraction_at(text: str, start: int, end: int) -> Found:
    """`the first quarter of 2013`, `the second half of the year`."""
    index = _INDEX.search(left_of(text, start))
    match = _FRACTION.match(text, start)
    if index is None or match is None or _HALF_OF_MONTH.match(text, start):
        return []
    of = 4 if match["unit"].lower() == "quarter" else 2
    if (
        match["year"] is None
        and of == 2
        and not re.match(r"half\sof\s(?:the|this)\syear", text[start : start + 24], FLAGS)
    ):
        return []
    if index["index"].lower() == "last" and match["year"] is None and not _OF_A_YEAR.match(text, match.end()):
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
    begin = start - (len(left_of(text, start)) - index.start())
    return [Fraction(begin, match.end(), number, of, year_of(match))] if number <= of else []
