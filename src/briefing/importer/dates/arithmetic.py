"""Arithmetic on days, months and years that stays within the calendar."""

import datetime
from calendar import monthrange
from dataclasses import dataclass

Days = tuple[datetime.date, datetime.date]
"""First and last day, inclusive."""
A_COMMON_YEAR = 2001
"""Stands for the year where only the length of months matters."""


@dataclass(frozen=True, slots=True)
class Parts:
    """As much of a date as is said: `Parts(None, 1, 15)` is the 15 January of some year."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def in_year(self, year: int) -> "Parts":
        """The same in `year`, unless a year is said."""
        return self if self.year is not None else Parts(year, self.month, self.day)

    def days(self) -> Days | None:
        """The days meant; None where the year is not said or there is no such day.

        >>> Parts(2012, 2).days()
        (datetime.date(2012, 2, 1), datetime.date(2012, 2, 29))
        >>> Parts(2012, 4, 31).days() is None
        True
        """
        if self.year is None or not 1 <= self.year <= 9999:
            return None
        if self.month is None:
            return datetime.date(self.year, 1, 1), datetime.date(self.year, 12, 31)
        last = monthrange(self.year, self.month)[1]
        if self.day is None:
            return datetime.date(self.year, self.month, 1), datetime.date(self.year, self.month, last)
        if self.day > last:
            return None
        day = datetime.date(self.year, self.month, self.day)
        return day, day


def month_of(day: datetime.date, shift: int = 0) -> Days | None:
    """The month `shift` months after that of `day`.

    >>> month_of(datetime.date(2012, 1, 15), -1)
    (datetime.date(2011, 12, 1), datetime.date(2011, 12, 31))
    """
    year, month = divmod(day.year * 12 + day.month - 1 + shift, 12)
    return Parts(year, month + 1).days()


def shifted(day: datetime.date, count: int, unit: str) -> Days | None:
    """What lies `count` units from `day`, as wide as the unit: a day for days and weeks, else a month, a year, a decade.

    >>> shifted(datetime.date(2012, 1, 15), 2, "week")
    (datetime.date(2012, 1, 29), datetime.date(2012, 1, 29))
    """
    if unit in ("day", "day-part", "week", "fortnight"):
        moved = day_shifted(day, count * {"week": 7, "fortnight": 14}.get(unit, 1))
        return (moved, moved) if moved else None
    if unit == "month":
        return month_of(day, count)
    if unit == "quarter":
        first = month_of(day, 3 * count - (day.month - 1) % 3)
        last = month_of(first[0], 2) if first else None
        return (first[0], last[1]) if first and last else None
    if unit == "year-end":
        return Parts(day.year + count, 12, 31).days()
    if unit == "decade":
        return Parts(day.year + 10 * count).days()
    return Parts(day.year + count).days()


def day_shifted(day: datetime.date, count: int) -> datetime.date | None:
    """`count` days after `day`; None beyond the calendar."""
    try:
        return day + datetime.timedelta(days=count)
    except OverflowError:
        return None


def week_of(day: datetime.date, shift: int) -> Days | None:
    """Monday to Sunday of the week `shift` weeks after that of `day`.

    >>> week_of(datetime.date(2012, 1, 15), -1)
    (datetime.date(2012, 1, 2), datetime.date(2012, 1, 8))
    """
    monday = day_shifted(day, 7 * shift - day.weekday())
    sunday = monday and day_shifted(monday, 6)
    return (monday, sunday) if monday and sunday else None


def weekday_near(day: datetime.date, weekday: int, step: int) -> datetime.date | None:
    """The nearest such weekday on or after (`step` 1) or on or before (`step` -1) `day`.

    >>> weekday_near(datetime.date(2012, 1, 15), 4, -1)
    datetime.date(2012, 1, 13)
    """
    distance = (weekday - day.weekday()) * step % 7
    return day_shifted(day, distance * step)


def months_between(first: datetime.date, second: datetime.date) -> float:
    """How many months `second` lies after `first`, in parts of a month of 30.44 days."""
    return (second - first).days / 30.44
