"""Finds the stretches of a text that name a time: a pattern a shape, tried only where a word or number calls for it."""

import re
from collections.abc import Mapping

from .calendar_shapes import (
    day_first_at,
    iso_at,
    month_at,
    month_first_at,
    named_day_at,
    nth_weekday_at,
    numeric_at,
    numeric_range_at,
    one_of_these_at,
    spelled_day_at,
)
from .counted_shapes import deictic_at, edge_day_at, eve_at, morrow_at, then_at, unit_at, within_a_day_at
from .joined import joined
from .mentions import Calendar, Mention
from .nth_day_shapes import nth_day_at
from .patterns import DEICTIC, Shape, left_of
from .weekday_shapes import ordinal_day_at, weekday_at
from .words import DECADES, HOLIDAYS, MONTHS, ORDINALS, SEASONS, UNITS, WEEKDAYS
from .year_shapes import (
    bare_year_at,
    decade_at,
    fraction_at,
    holiday_at,
    named_decade_at,
    season_at,
    short_decade_at,
    short_year_at,
    spelled_year_at,
    thanksgiving_at,
    years_at,
)

_TOKEN = re.compile(r"[^\W_]+")
_DOCUMENT_BEFORE = re.compile(
    r"(?:\b(?:Law|Act|Constitution|Code|Decree|Order|Ordinance|Directive|Regulation|Resolution|Decision|Instruction|Statute"
    r"|Convention|Treaty|Charter|Edict)s?(?:\s(?:(?:[Nn]os?\.?|№|n°)\s?)?[\w/-]*\d[\w/-]*)?\s(?:of|dated|from)"
    r"|\b[Nn]os?\.?\s?\d[\w/-]*\s(?:of|dated|from))(?:\sthe)?\s\Z"
)
_BEFORE_CHRIST = re.compile(r",?\s(?:\d{1,4}\s)?(?:BC|BCE|B\.C\.)(?!\w)")


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
    return [
        mention
        for mention in joined(text, mentions)
        if not _names_a_document(text, mention)
        and not _names_a_body(text, mention)
        and not _is_before_christ(text, mention)
    ]


def _names_a_document(text: str, mention: Mention) -> bool:
    """`the Law of 28 September 1995`, `Order No. 026 of 30 June 2010`."""
    return isinstance(mention, Calendar) and bool(_DOCUMENT_BEFORE.search(left_of(text, mention.start)))


_AFTER_ARTICLE = re.compile(r"\b[Tt]he\s\Z")
_BODY = re.compile(
    r"(?:st|nd|rd|th)?\s(?:[A-Z][\w-]+\s){0,3}(?:Movement|Front|Brigades?|Party|Coalition|Alliance|Committee|Group|Club|Army|Battalion"
    r"|Square|Street|Avenue|Boulevard|Bridge|Stadium|University|Hospital|School|Airport|Foundation)(?!\w)"
    r"|\s(?:alliance|coalition|bloc|movement|camp|forces)\b"
)
_MARCH_OF = re.compile(r"March of (?!\d|last|next|this|that|the (?:same|following|previous|next|year))")


def _names_a_body(text: str, mention: Mention) -> bool:
    """`the May First Movement`, `the March 14 alliance`, `the 17 November Bridge`, `the March of the Mothers`."""
    if not isinstance(mention, Calendar) or mention.first.month is None:
        return False
    if not _AFTER_ARTICLE.search(left_of(text, mention.start)):
        return False
    return bool(_BODY.match(text, mention.end) or _MARCH_OF.match(text, mention.start))


def _is_before_christ(text: str, mention: Mention) -> bool:
    """`April 480 BC`: the calendar used here does not reach back so far."""
    return isinstance(mention, Calendar) and bool(_BEFORE_CHRIST.match(text, mention.end))


def _shapes_for(word: str) -> tuple[Shape, ...]:
    if word[0].isdigit():
        return _NUMBER_SHAPES if word[:2].isascii() else ()
    return _WORD_SHAPES.get(word.lower(), ())


_NUMBER_SHAPES: tuple[Shape, ...] = (
    iso_at,
    numeric_range_at,
    numeric_at,
    day_first_at,
    ordinal_day_at,
    decade_at,
    short_decade_at,
    years_at,
    bare_year_at,
    short_year_at,
)
_WORD_SHAPES: Mapping[str, tuple[Shape, ...]] = (
    dict.fromkeys(MONTHS, (month_first_at, spelled_day_at, month_at))
    | dict.fromkeys(WEEKDAYS, (weekday_at,))
    | dict.fromkeys(UNITS, (unit_at,))
    | dict.fromkeys(DEICTIC, (deictic_at,))
    | dict.fromkeys(SEASONS, (season_at,))
    | {name.split("-")[0]: (nth_weekday_at, named_day_at, one_of_these_at) for name in (*ORDINALS, "last")}
    | {name.split("'")[0].split()[0]: (holiday_at,) for name in HOLIDAYS}
    | {
        "may": (month_first_at, spelled_day_at, holiday_at, month_at),
        "eve": (eve_at,),
        "morrow": (morrow_at,),
        "then": (then_at,),
        "half": (fraction_at,),
    }
    | dict.fromkeys(("seventeen", "eighteen", "nineteen", "two"), (spelled_year_at,))
    | dict.fromkeys(DECADES, (named_decade_at,))
    | {"thanksgiving": (thanksgiving_at,)}
    | {"twenty": (spelled_year_at, named_day_at)}
    | {
        "hours": (within_a_day_at, unit_at),
        "day": (nth_day_at, edge_day_at, within_a_day_at, unit_at),
        "quarter": (fraction_at, unit_at),
    }
)
