"""The pieces that the patterns of dates are made of, and the little that all shapes ask of a text."""

import re
from collections.abc import Callable

from .mentions import Mention
from .words import MONTHS, WEEKDAYS, alternatives

AND = r"(?:\s?,?\s(?:and|or|und|et|y|и|і|&)\s(?:the\s)?|\s(?:and|or)\son\s(?:the\s)?|(?<=\d)/(?=\d\d?\s[^\W\d_]{3}))"
TO = r"(?:\s?[-–—]\s?|\s(?:to|until|till|through|bis|по)\s(?:the\s)?)"
YEAR = r"(?:1\d|20|21)\d\d(?![\w%]|[.,:]\d)"
MONTH = rf"(?:{alternatives(MONTHS)})(?!\w)"
WEEKDAY_NAMES = alternatives(WEEKDAYS)
WEEKDAY = rf"(?:{WEEKDAY_NAMES})(?!\w)"
OF_YEAR = rf"(?:(?:(?:\s?,)?\s|-(?=\d{{4}}(?!\d)))(?:of\s|de\s(?:l\s)?|in\s)?(?P<year>{YEAR})|\s?['’](?P<short>\d\d)(?![\w%]))"
FLAGS = re.IGNORECASE
SHIFTS = {
    "last": -1,
    "past": -1,
    "next": 1,
    "this": 0,
    "current": 0,
    "coming": 1,
    "following": 1,
    "previous": -1,
    "preceding": -1,
    "same": 0,
    "that": 0,
}
DEICTIC = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
_LOOK_LEFT = 64
Found = list[Mention]
Shape = Callable[[str, int, int], Found]
"""Given the text and the span of the word that calls for it: the mentions found there, or none."""


def left_of(text: str, start: int) -> str:
    """What stands before `start`, as far as a shape looks back."""
    return text[max(0, start - _LOOK_LEFT) : start]


def year_of(match: re.Match[str]) -> int | None:
    """The year that a match names, in full; None where it names none."""
    groups = match.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    if groups.get("short"):
        return in_full(int(groups["short"]))
    return None


def in_full(short: int) -> int:
    """The year of two digits, of this century or the last.

    >>> in_full(12), in_full(87)
    (2012, 1987)
    """
    return short + (2000 if short < 50 else 1900)


def is_number_inside(text: str, start: int) -> bool:
    """Whether the digits at `start` continue a longer number, code or amount."""
    before = text[max(0, start - 2) : start]
    if not before:
        return False
    if before[-1] in "£$€#№§+/":
        return True
    return len(before) == 2 and before[-1] in ".,:-–" and before[0].isdigit()
