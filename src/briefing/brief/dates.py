"""Dates in words, on screen and on paper, no more exact than the source is."""

from briefing.bundle.records import Incident, Precision, Qualifier, YearFrom, date_label

YEAR_WORDS: dict[YearFrom, str] = {
    "stated": "year stated",
    "context": "year from context",
    "issue": "year from the issue's date",
}
_QUALIFIERS: dict[Qualifier, str] = {"mid": "mid-", "planned": "planned: "}


def span_label(
    start_on: str, end_on: str, precision: Precision, *, short: bool = False, bracketed: bool = False
) -> str:
    """A span of days as one says it; `bracketed` sets the year in brackets.

    >>> span_label("2012-01-06", "2012-01-11", "range")
    '6–11 January 2012'
    >>> span_label("2011-11-30", "2011-12-10", "range", short=True, bracketed=True)
    '30 Nov – 10 Dec [2011]'
    >>> span_label("2011-12-01", "2011-12-31", "month", short=True)
    'Dec 2011'
    """
    if precision == "year" and start_on != end_on:
        years = [_label(iso[:4], short=short, bracketed=bracketed) for iso in (start_on, end_on)]
        return years[0] if years[0] == years[1] else "–".join(years)
    if precision == "month" and start_on != end_on and start_on[:7] == end_on[:7]:
        return _label(start_on[:7], short=short, bracketed=bracketed)
    end = _label(end_on, short=short, bracketed=bracketed)
    if start_on == end_on:
        return end
    if start_on[:7] == end_on[:7]:
        return f"{int(start_on[8:])}–{end}"
    start = _label(start_on, short=short, bracketed=bracketed)
    return f"{start.rsplit(' ', 1)[0] if start_on[:4] == end_on[:4] else start} – {end}"


def incident_label(incident: Incident, *, short: bool = False, bracketed: bool = False) -> str:
    """When an incident happened, with the qualifier that its words give.

    `bracketed` sets a year in brackets that is not printed beside the date.
    """
    first, last = incident.start_on, incident.end_on
    if incident.qualifier == "before":
        first = last
    elif incident.qualifier == "after":
        last = first
    in_brackets = bracketed and incident.year_from != "stated"
    span = span_label(first, last, incident.precision, short=short, bracketed=in_brackets)
    return f"{_QUALIFIERS.get(incident.qualifier, f'{incident.qualifier} ')}{span}" if incident.qualifier else span


def _label(iso: str, *, short: bool, bracketed: bool) -> str:
    *days, year = date_label(iso).split(" ")
    return " ".join([*(word[:3] if short else word for word in days), f"[{year}]" if bracketed else year])
