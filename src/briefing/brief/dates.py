"""Dates of incidents in words, no more exact than the source is."""

import datetime

from briefing.bundle.records import Incident, date_label

_QUALIFIERS = {
    "about": "about ",
    "before": "before ",
    "after": "after ",
    "early": "early ",
    "mid": "mid-",
    "late": "late ",
    "planned": "planned: ",
}


def incident_date(incident: Incident) -> str:
    """When it happened, in short words; a year that is not printed beside the date stands in brackets."""
    first, last = (datetime.date.fromisoformat(iso) for iso in (incident.start_on, incident.end_on))
    if incident.qualifier == "before":
        first = last
    elif incident.qualifier == "after":
        last = first
    qualifier = _QUALIFIERS.get(incident.qualifier or "", "")
    return qualifier + _span(first, last, incident.precision, bracketed=incident.year_from != "stated")


def _span(first: datetime.date, last: datetime.date, precision: str, *, bracketed: bool) -> str:
    def year(day: datetime.date) -> str:
        return f"[{day.year}]" if bracketed else str(day.year)

    def day(day: datetime.date) -> str:
        return f"{day.day}\u00a0{_month(day)}"

    if precision == "year" and first.year == last.year and first != last:
        return year(first)
    if precision == "month" and (first.year, first.month) == (last.year, last.month) and first != last:
        return f"{_month(first)} {year(first)}"
    if first == last:
        return f"{day(first)} {year(first)}"
    if first.year != last.year:
        return f"{day(first)} {year(first)} – {day(last)} {year(last)}"
    if first.month != last.month:
        return f"{day(first)} – {day(last)} {year(last)}"
    return f"{first.day}–{day(last)} {year(last)}"


def _month(day: datetime.date) -> str:
    """The short name of a day's month, `Jan`."""
    return date_label(f"{day.year:04d}-{day.month:02d}")[:3]
