"""What a stretch of text says of a time, before anything is worked out."""

from dataclasses import dataclass
from typing import Literal

from .arithmetic import Parts

Qualifier = Literal["about", "before", "after", "early", "mid", "late", "planned"]
Base = Literal["reference", "context", "event", "next", "begun"]
"""What a counted date counts from: the day of writing, the date before it in the text, a vote, the date after it, the first day of a happening."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A day, month or year by its name, or (with `last`) all from one to another.

    With `nth` it is that weekday (without one: that day) of the month, counted from its end where negative. `of_year` is
    the year that is said with it as a count: `August of that year`, `May last year`. `month_first` is what `09/02/98` means
    where the month stands first; None where only one reading is a day.
    """

    start: int
    end: int
    first: Parts
    last: Parts | None = None
    weekday: int | None = None
    nth: int | None = None
    of_year: "Relative | None" = None
    month_first: Parts | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A bare weekday: `shift` -1 for `last Friday`, 1 for `next Friday`, else 0; or `Friday of that week`; with `last` all days up to it."""

    start: int
    end: int
    weekday: int
    shift: int = 0
    base: Base = "reference"
    of_week: bool = False
    last: int | None = None


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """`the 23rd`, `the 21st of last month`, `the last day of that month` (day 0), `Friday the 13th`; with `last` all days up to it."""

    start: int
    end: int
    day: int
    shift: int | None = None
    base: Base = "context"
    weekday: int | None = None
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Relative:
    """`count` units from the base: `today`, `last month`, `two days later`, `the day after the vote`."""

    start: int
    end: int
    count: int
    unit: str
    base: Base
    event: str = ""
    about: bool = False


@dataclass(frozen=True, slots=True)
class Fraction:
    """The `index`-th quarter (of 4) or half (of 2) of a year, which may be said as a count (`of last year`)."""

    start: int
    end: int
    index: int
    of: int
    year: int | None = None
    of_year: Relative | None = None


@dataclass(frozen=True, slots=True)
class OneOfThese:
    """`the second of these Saturdays`: the `index`-th of the days told just before, the last for -1.

    Bare (`on the second`) it goes on from another such in its sentence.
    """

    start: int
    end: int
    index: int
    weekday: int | None = None
    is_bare: bool = False


Mention = Calendar | Weekday | DayOfMonth | Relative | Fraction | OneOfThese
