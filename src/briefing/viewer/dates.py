"""Dates in the window's words."""

from briefing.bundle.records import Incident, Precision, YearFrom, date_label

YEAR_WORDS: dict[YearFrom, str] = {
    "stated": "year stated",
    "context": "year from context",
    "issue": "year from the issue's date",
}


def span_label(start_on: str, end_on: str, precision: Precision, *, short: bool = False) -> str:
    """A span of days as one says it.

    >>> span_label("2012-01-06", "2012-01-11", "range")
    '6–11 January 2012'
    >>> span_label("2011-11-30", "2011-12-10", "range", short=True)
    '30 Nov–10 Dec 2011'
    >>> span_label("2011-12-01", "2011-12-31", "month", short=True)
    'Dec 2011'
    """
    if precision == "year":
        return start_on[:4] if start_on[:4] == end_on[:4] else f"{start_on[:4]}–{end_on[:4]}"
    if precision == "month" and start_on[:7] == end_on[:7]:
        return _label(start_on[:7], short=short)
    if start_on == end_on:
        return _label(start_on, short=short)
    end = _label(end_on, short=short)
    if start_on[:7] == end_on[:7]:
        return f"{int(start_on[8:])}–{end}"
    start = _label(start_on, short=short)
    return f"{start.rsplit(' ', 1)[0] if start_on[:4] == end_on[:4] else start}–{end}"


def incident_label(incident: Incident, *, short: bool = False) -> str:
    """When an incident happened, with the qualifier that its words give."""
    span = span_label(incident.start_on, incident.end_on, incident.precision, short=short)
    return f"{incident.qualifier} {span}" if incident.qualifier else span


def _label(iso: str, *, short: bool) -> str:
    words = date_label(iso).split(" ")
    return " ".join(word[:3] if short and word.isalpha() else word for word in words)
