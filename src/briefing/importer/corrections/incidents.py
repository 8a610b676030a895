"""Corrections of incidents: when it happened, what it was, and whether it is one."""

import calendar
import datetime
from dataclasses import replace

from briefing.bundle.records import Precision
from briefing.importer.corrections.doubts import answer_of, overlap
from briefing.importer.corrections.draft import Draft
from briefing.importer.corrections.quotes import shortened
from briefing.importer.corrections.records import IncidentCorrection
from briefing.importer.corrections.toml import days_of
from briefing.importer.dates import find_dates
from briefing.importer.model import FoundIncident, Span
from briefing.importer.steps.categories import category_of
from briefing.importer.steps.headlines import headline_of


def correct_incident(draft: Draft, correction: IncidentCorrection) -> None:
    """Apply one correction.

    Raises:
        BriefingError: its quote leads to no incident, or to several, or what it says lacks something.
    """
    quote = draft.quotes.find(correction)
    draft.answers.append(answer_of("incident", quote))
    if correction.action == "add":
        added = _added(draft, correction, quote)
        same = [each for each in _near(draft, quote) if (each.start_on, each.end_on) == (added.start_on, added.end_on)]
        if same:
            draft.incidents[draft.incidents.index(same[0])] = _changed(draft, correction, same[0], quote)
        else:
            draft.incidents.append(added)
        return
    incident = _meant(draft, correction, quote)
    draft.incidents.remove(incident)
    if correction.same_as:
        other = _other(draft, correction, correction.same_as)
        draft.incidents.remove(other)
        incident = replace(other, spans=(*other.spans, *incident.spans))
    if correction.action == "change":
        draft.incidents.append(_changed(draft, correction, incident, quote))


def _other(draft: Draft, correction: IncidentCorrection, same_as: str) -> FoundIncident:
    """The incident that another place tells."""
    lines = {"quote": correction.entry.lines.get("same_as", correction.entry.line)}
    there = IncidentCorrection(entry=replace(correction.entry, lines=lines), quote=same_as, action="change")
    return _meant(draft, there, draft.quotes.find(there))


def _near(draft: Draft, quote: Span) -> list[FoundIncident]:
    return [each for each in draft.incidents if any(overlap(span, quote) for span in each.spans)]


def _meant(draft: Draft, correction: IncidentCorrection, quote: Span) -> FoundIncident:
    """The incident that a quote is about: the only one told there, or the one whose date stands in the quote."""
    near = _near(draft, quote)
    if not near:
        raise correction.entry.wrong(
            f"no incident was read in “{shortened(correction.quote)}”. Use action = “add”, or quote the clause with its date."
        )
    if correction.date_text:
        meant = [each for each in near if each.date_text == correction.date_text]
        meant = meant or [each for each in near if correction.date_text in each.date_text]
    else:
        words = draft.quotes.text(quote)
        meant = [each for each in near if each.date_text in words] or near
    if len(meant) == 1 or (correction.action == "change" and not meant and len(near) == 1):
        return (meant or near)[0]
    dates = ", ".join(f"“{each.date_text}”" for each in meant or near)
    if correction.date_text and not meant:
        raise correction.entry.wrong(
            f"none of the dates there ({dates}) is “{correction.date_text}”. Use one of them.", "date_text"
        )
    message = f"the quote holds several incidents ({dates}). Say which with “date_text”, or shorten the quote."
    raise correction.entry.wrong(message, "date_text" if correction.date_text else "quote")


def _added(draft: Draft, correction: IncidentCorrection, quote: Span) -> FoundIncident:
    text = draft.quotes.text(quote)
    start_on, end_on, precision = _days(correction, None)
    masked = draft.quotes.paragraph(quote).text
    return FoundIncident(
        start_on=start_on,
        end_on=end_on,
        precision=precision,
        qualifier=correction.qualifier or None,
        category=correction.category or category_of(masked, quote.start, quote.end, quote.start),
        headline=correction.headline or headline_of(text) or shortened(text),
        date_text=_date_text(draft, correction, quote),
        year_from="stated",
        spans=(quote,),
        origin="corrected",
    )


def _date_text(draft: Draft, correction: IncidentCorrection, quote: Span) -> str:
    if correction.date_text:
        paragraph = replace(quote, start=0, end=len(draft.quotes.paragraph(quote).text))
        found = draft.quotes.within(correction.date_text, quote) or draft.quotes.within(correction.date_text, paragraph)
        if found is None:
            raise correction.entry.wrong(
                f"“{correction.date_text}” does not stand in the quote's paragraph. Copy the date from there.",
                "date_text",
            )
        return draft.quotes.text(found)
    text = draft.quotes.text(quote)
    dates = find_dates(text, datetime.date.fromisoformat(_days(correction, None)[0]))
    if not dates:
        raise correction.entry.wrong(
            "the quote holds no date. Say with “date_text” which words of its paragraph are it."
        )
    return text[dates[0].start : dates[0].end]


def _changed(draft: Draft, correction: IncidentCorrection, incident: FoundIncident, quote: Span) -> FoundIncident:
    start_on, end_on, precision = _days(correction, incident)
    said = replace(
        incident,
        start_on=start_on,
        end_on=end_on,
        precision=precision,
        category=correction.category or incident.category,
        headline=correction.headline or incident.headline,
        origin="corrected",
    )
    if correction.start_on or correction.end_on:
        said = replace(said, year_from="stated")
    if correction.qualifier is not None:
        said = replace(said, qualifier=correction.qualifier or None)
    if correction.date_text is not None and correction.date_text not in incident.date_text:
        said = replace(said, date_text=_date_text(draft, correction, quote))
    return said


def _days(correction: IncidentCorrection, incident: FoundIncident | None) -> tuple[str, str, Precision]:
    """First day, last day and precision: as stated, else as they were, else as they follow."""
    if not (correction.start_on or correction.end_on) and incident:
        return incident.start_on, incident.end_on, correction.precision or incident.precision
    first = days_of(correction.start_on or (incident.start_on if incident else ""))
    assert first is not None, "days have been checked"
    last = days_of(correction.end_on) if correction.end_on else first
    assert last is not None, "days have been checked"
    start, end = first[0], last[1]
    if start > end:
        raise correction.entry.wrong(f"it would end on {end}, before it starts on {start}. Correct “end_on”.", "end_on")
    precision = correction.precision or _precision(start, end)
    if precision == "day" and start != end:
        raise correction.entry.wrong(f"{start} to {end} is more than a day. Correct “precision”.", "precision")
    return start.isoformat(), end.isoformat(), precision


def _precision(start: datetime.date, end: datetime.date) -> Precision:
    """What a span of days is.

    >>> day = datetime.date
    >>> [_precision(day(2012, 2, 1), end) for end in (day(2012, 2, 1), day(2012, 2, 3), day(2012, 2, 29))]
    ['day', 'range', 'month']
    """
    if start == end:
        return "day"
    if start.day == 1 and end == end.replace(day=calendar.monthrange(end.year, end.month)[1]):
        if (start.year, start.month) == (end.year, end.month):
            return "month"
        if start.year == end.year and (start.month, end.month) == (1, 12):
            return "year"
    return "range"
