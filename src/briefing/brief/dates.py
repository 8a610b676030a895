"""Dates in words, on screen and on paper, no more exact than the source is."""

from functools import lru_cache

from briefing.brief.phrases import Phrases, phrases
from briefing.bundle.records import Incident, Precision, YearFrom
from briefing.wording import marked

YEAR_WORDS: dict[YearFrom, str] = {
    "stated": marked(marked("year stated")),
    "context": marked(marked("year from context")),
    "issue": marked(marked("year from the issue's date")),
}


def dated(iso: str, language: str = "en") -> str:
    """An ISO date, month or year in words.

    >>> dated("2012-01-18"), dated("2012-01", "ru"), dated("2012", "fr"), dated("2012-01-18", "kk")
    ('18 January 2012', 'январь 2012 г.', '2012', '2012 жылғы 18 қаңтар')
    """
    return _Speaker(phrases(language), False, False).date(iso)


@lru_cache(maxsize=8192)
def span_label(
    start_on: str, end_on: str, precision: Precision, *, short: bool = False, bracketed: bool = False,
    language: str = "en",
) -> str:  # fmt: skip
    """A span of days as one says it; `bracketed` sets the year in brackets.

    >>> span_label("2012-01-06", "2012-01-11", "range")
    '6–11 January 2012'
    >>> span_label("2011-11-30", "2011-12-10", "range", short=True, bracketed=True)
    '30 Nov – 10 Dec [2011]'
    >>> span_label("2011-12-01", "2011-12-31", "month", short=True)
    'Dec 2011'
    >>> span_label("2011-11-30", "2011-12-10", "range", language="de")
    '30. November – 10. Dezember 2011'
    """
    say = _Speaker(phrases(language), short, bracketed)
    if precision == "year" and start_on != end_on:
        years = [say.date(iso[:4]) for iso in (start_on, end_on)]
        return years[0] if years[0] == years[1] else "–".join(years)
    if precision == "month" and start_on != end_on and start_on[:7] == end_on[:7]:
        return say.date(start_on[:7])
    if start_on == end_on:
        return say.date(end_on)
    if start_on[:7] == end_on[:7]:
        return say.date(end_on, f"{int(start_on[8:])}–")
    start = say.day_of_year(start_on) if start_on[:4] == end_on[:4] else say.date(start_on)
    return f"{start} – {say.date(end_on)}"


def incident_label(
    incident: Incident, *, short: bool = False, bracketed: bool = False, language: str = "en"
) -> str:  # fmt: skip
    """When an incident happened, with the qualifier that its words give.

    `bracketed` sets a year in brackets that is not printed beside the date.
    """
    first, last = incident.start_on, incident.end_on
    if incident.qualifier == "before":
        first = last
    elif incident.qualifier == "after":
        last = first
    in_brackets = bracketed and incident.year_from != "stated"
    span = span_label(first, last, incident.precision, short=short, bracketed=in_brackets, language=language)
    pattern: str = getattr(phrases(language), incident.qualifier) if incident.qualifier else "{date}"
    return pattern.format(date=span)


class _Speaker:
    """Says dates in one language, short or whole, with or without brackets round the year."""

    def __init__(self, said: Phrases, short: bool, bracketed: bool) -> None:
        self._said = said
        self._short = short
        self._bracketed = bracketed

    def date(self, iso: str, from_day: str = "") -> str:
        """A day, month or year; `from_day` is set before the day: `6–`."""
        year, month, day = [*iso.split("-"), "", ""][:3]
        year = f"[{year}]" if self._bracketed else year
        if not month:
            return year
        if not day:
            return self._said.month.format(month=self._month(month, self._said.months), year=year)
        name = self._month(month, self._said.months_of_day)
        return self._said.day.format(day=f"{from_day}{int(day)}", month=name, year=year)

    def day_of_year(self, iso: str) -> str:
        """A day without its year; a month where no day is given."""
        _, month, day = [*iso.split("-"), ""][:3]
        if not day:
            return self._month(month, self._said.months)
        return self._said.day_of_year.format(day=int(day), month=self._month(month, self._said.months_of_day))

    def _month(self, number: str, names: tuple[str, ...]) -> str:
        return (self._said.months_short if self._short else names)[int(number) - 1]
