"""Whether `09/02/98` is the 9 February or the 2 September: what a text's other dates and the day of writing say."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import replace

from .mentions import Calendar

_NUMBERS = re.compile(r"(?P<a>\d\d?)[/-](?P<b>\d\d?)[/-]\d+")
_MONTH_LEADS = re.compile(r"[A-Z][a-z]+\.?\s\d")
_DAY_LEADS = re.compile(r"\d+(?:st|nd|rd|th)?\s(?:of\s)?[A-Z][a-z]+")


def month_leads(printed: Iterable[str]) -> bool | None:
    """Whether the dates of a text put the month first; None where they do not say, or say both.

    >>> month_leads(["Oct. 26", "1998"]), month_leads(["26 October", "15/1/98"]), month_leads(["09/02/98"])
    (True, False, None)
    """
    first = last = False
    for date in printed:
        numbers = _NUMBERS.fullmatch(date)
        if numbers:
            first |= int(numbers["b"]) > 12
            last |= int(numbers["a"]) > 12
        else:
            first |= bool(_MONTH_LEADS.match(date))
            last |= bool(_DAY_LEADS.match(date))
    return first if first != last else None


def in_order(mention: Calendar, month_leads: bool | None, reference: datetime.date | None) -> Calendar:
    """The mention with its month where the text puts it, or where it does not lie after the day of writing."""
    swapped = mention.month_first
    if swapped is None:
        return mention
    if month_leads is None and reference is not None:
        as_printed, otherwise = mention.first.days(), swapped.days()
        month_leads = bool(as_printed and otherwise and otherwise[0] <= reference < as_printed[0])
    return replace(mention, first=swapped) if month_leads else mention
