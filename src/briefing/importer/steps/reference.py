"""The day from which a bulletin looks back: dates without a year are read against it."""

import datetime

from briefing.importer.dates import find_dates
from briefing.importer.model import Bulletin


def day_of_writing(bulletin: Bulletin) -> datetime.date | None:
    """The last day of the date of issue, else of what the issue is called."""
    return _last_day(bulletin.published) or _issue_reference(bulletin)


def _last_day(published: str | None) -> datetime.date | None:
    """The last day that `published` allows.

    >>> _last_day("2012-01"), _last_day("2012-01-18"), _last_day(None)
    (datetime.date(2012, 1, 31), datetime.date(2012, 1, 18), None)
    """
    if published is None:
        return None
    year, month, day = [int(part) for part in [*published.split("-"), "12", "0"][:3]]
    if len(published.split("-")) == 3:
        return datetime.date(year, month, day)
    return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)


def _issue_reference(bulletin: Bulletin) -> datetime.date | None:
    """The last day of the month or season that the issue's number names, as in `Issue 24, winter 2023-2024`."""
    dates = find_dates(f"{bulletin.issue or ''} — {bulletin.title or ''}")
    return max((date.end_on for date in dates if date.precision != "year"), default=None)
