"""What is read: a date with its days, a date that can be none, and where the reader stands."""

import datetime
import re
from dataclasses import dataclass, replace
from typing import Literal

from .arithmetic import Days
from .mentions import Qualifier
from .tense import Tense

Precision = Literal["day", "range", "month", "year"]
YearFrom = Literal["stated", "context", "issue"]


@dataclass(frozen=True, slots=True)
class DateExpression:
    """One stretch `[start, end)` of a text that names a time, and the days it may mean, both inclusive.

    `is_dateline` where it opens a report (`KYIV, 28 October –`), `is_aside` where it stands in a bracket, a quotation
    or a clause hung on a noun, `is_counted` where it follows from another date, `is_year_guessed` where nothing before it
    says the year. `doubt` is a sentence, or None.
    """

    start: int
    end: int
    start_on: datetime.date
    end_on: datetime.date
    precision: Precision
    qualifier: Qualifier | None
    year_from: YearFrom
    is_dateline: bool = False
    is_aside: bool = False
    is_counted: bool = False
    is_year_guessed: bool = False
    tense: Tense = "unknown"
    doubt: str | None = None


_FROM = re.compile(r"\bfrom\s(?:the\s)?\Z", re.IGNORECASE)
_UNTIL = re.compile(
    r"\s(?:until|till|to)\s(?:the\s)?(?:(?:early\s|late\s)?(?:morning|noon|afternoon|evening|night)\sof\s)?(?:the\s)?"
)


def one_range(text: str, last: list[DateExpression]) -> list[DateExpression]:
    """The last two dates made one where they are its ends: `from that morning until the evening of the 21st`."""
    if len(last) < 2 or not (last[0].is_counted and last[0].end_on < last[1].start_on):
        return last
    first, until = last
    if first.precision != "day" or until.precision != "day":
        return last
    is_said = _FROM.search(text[max(0, first.start - 12) : first.start]) and _UNTIL.fullmatch(
        text[first.end : until.start]
    )
    return [replace(first, end=until.end, end_on=until.end_on, precision="range")] if is_said else last


@dataclass(frozen=True, slots=True)
class DateProblem:
    """A stretch that looks like a date and can be none; `message` is one sentence."""

    start: int
    end: int
    message: str


@dataclass(slots=True)
class Track:
    """Where the story stands: the latest date that belongs to it, and whether its year was said."""

    days: Days
    precision: Precision
    is_recalled: bool = False
    is_stale: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention stands: its text, sentence `[floor, ceiling)`, tense, and whether in an aside."""

    text: str
    floor: int
    ceiling: int
    tense: Tense
    is_aside: bool
    opens: bool
    is_recalled: bool
    has_pluperfect: bool
