"""What a brief says of itself, its headings and its dates: in English here, else as `resources/phrases` has it."""

import dataclasses
import functools
import unicodedata
from typing import Any

from briefing.shipped import shipped

LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "pl": "Polski",
    "ru": "Русский",
    "kk": "Қазақша",
    "ar": "العربية",
}
"""The languages a brief can be written in, by tag, each under its own name."""
RIGHT_TO_LEFT = {"ar", "he", "fa", "ur"}


@dataclasses.dataclass(frozen=True, slots=True)
class Phrases:
    """The fixed words of a brief in one language, English unless told; those with {braces} are filled in.

    `months` stand without a day, `months_of_day` after one; `day`, `day_of_year` and `month` are the forms of a date.
    """

    recipient: str = "For"
    author: str = "From"
    date: str = "Date"
    reference: str = "Reference"
    page_of: str = "page {page} of {pages}"
    drawn_from: str = "Drawn from {edition}"
    standfirst: str = "standfirst"
    paragraph: str = "¶ {number}"
    page: str = "p. {number}"
    summary: str = "Summary"
    key_points: str = "Key points"
    key_sentences: str = "Key sentences"
    results: str = "Results"
    incidents: str = "Incidents"
    points_to_make: str = "Points to make"
    background: str = "Background"
    disagreement: str = "Where sources disagree"
    sources: str = "Sources"
    chronology: str = "Chronology"
    own_words: str = "In the sources’ words"
    around: str = "Incidents within a month of polling day"
    doubts: str = "To be looked at"
    reading_list: str = "Reading list"
    notes: str = "Notes"
    incident: str = "Incident"
    party: str = "Party or candidate"
    percent: str = "Share of the vote"
    votes: str = "Votes"
    seats: str = "Seats"
    turnout: str = "Turnout"
    of_what: str = "Of what"
    stated: str = "Stated"
    bracketed_year: str = "A year in brackets is not printed beside its date: it follows from the text or the issue."
    free: str = "may be used freely"
    closed: str = "not to be disclosed"
    some_elections: str = "{shown} of {count} elections; the rest are in Results."
    some_incidents: str = "{shown} of {count} incidents; the rest are on the timeline."
    also: str = "Also in this bundle, published elsewhere: {what}."
    figures_of_these: str = "further figures of these elections ({count})"
    breaks_off: str = "The source breaks off in {place} of “{title}”, after “{words}”."
    not_sure: str = "The importer was not sure of “{words}”:"
    stated_by: str = "Stated by"
    not_here: str = "{what}: no longer in this bundle."
    months: tuple[str, ...] = (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    )
    months_of_day: tuple[str, ...] = (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    )
    months_short: tuple[str, ...] = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    day: str = "{day} {month} {year}"
    day_of_year: str = "{day} {month}"
    month: str = "{month} {year}"
    about: str = "about {date}"
    before: str = "before {date}"
    after: str = "after {date}"
    early: str = "early {date}"
    mid: str = "mid-{date}"
    late: str = "late {date}"
    planned: str = "planned: {date}"


def phrases(language: str) -> Phrases:
    """The words of a language given by its BCP 47 tag; English where none ship.

    >>> phrases("fr").results, phrases("fr-CA").summary, phrases("tlh").summary
    ('Résultats', 'Résumé', 'Summary')
    """
    return _read(base_language(language))


def base_language(language: str) -> str:
    """The language of a tag that phrases ship for, without its region: `fr` of `fr-CA`; `en` where there are none."""
    base = language.partition("-")[0].lower()
    return base if base in LANGUAGES else "en"


def is_right_to_left(language: str) -> bool:
    """Whether a language's text runs from right to left."""
    return language.partition("-")[0].lower() in RIGHT_TO_LEFT


def has_right_to_left(text: str) -> bool:
    """Whether a text holds a letter that is written from right to left.

    >>> has_right_to_left("71.09 %"), has_right_to_left("نتائج 2012")
    (False, True)
    """
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


@functools.cache
def _read(language: str) -> Phrases:
    if language == "en":
        return Phrases()
    import tomllib  # here, so that a window in English starts without it

    told = tomllib.loads(shipped(f"resources/phrases/{language}.toml").read_text(encoding="utf-8"))
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in told.items()}
    return Phrases(**values)
