"""Where the date of an incident is printed in a passage that tells it."""

import re

from briefing.bundle.records import Incident, Passage, date_label


def printed_date(incident: Incident, passage: Passage) -> tuple[int, int] | None:
    """The `[start, end)` of the date in the passage's text; None where the passage does not print it.

    An incident keeps the words of one telling; another telling of the same day may print it in other words
    (`January 15` after `January 15, 2012`), or not at all.
    """
    at = passage.text.find(incident.date_text)
    if at >= 0:
        return at, at + len(incident.date_text)
    for pattern in _patterns(incident):
        if found := re.search(pattern, passage.text, re.IGNORECASE):
            return found.span()
    return None


def _patterns(incident: Incident) -> list[str]:
    """The ways to print the incident's date, the fullest first."""
    first, last = incident.start_on, incident.end_on
    if incident.precision == "year":
        return [rf"\b{first[:4]}\b"]
    if incident.precision == "month":
        return [month_pattern(first)]
    if incident.precision == "day" or first == last:
        return [day_pattern(first)]
    days = rf"{int(first[8:])}\s*(?:-|–|to|and|until|through)\s*{int(last[8:])}"
    month = month_pattern(last)
    return [rf"\b{days}\s+{month}", rf"{_month(first)}\s+{days}\b", day_pattern(first), day_pattern(last)]


def day_pattern(iso: str) -> str:
    """How a day may be printed, with or without its year.

    >>> bool(re.search(day_pattern("2012-01-15"), "on the 15th of January")), bool(
    ...     re.search(day_pattern("2012-01-15"), "January 150")
    ... )
    (True, False)
    """
    day = rf"\b{int(iso[8:])}(?:st|nd|rd|th)?\b"
    year = rf"(?:,?\s+{iso[:4]}\b)?"
    return rf"{_month(iso)}\s+{day}{year}|{day}\s+(?:of\s+)?{_month(iso)}{year}"


def month_pattern(iso: str) -> str:
    """How a month may be printed, with or without its year."""
    return rf"{_month(iso)}(?:,?\s+{iso[:4]}\b)?"


def _month(iso: str) -> str:
    name = date_label(iso[:7]).split()[0]
    return rf"\b{name[:3]}(?:{name[3:]})?\b\.?"
