"""What a brief says of itself, its headings and its dates: in English here, else as `resources/phrases` has it."""

import dataclasses
import functools
import unicodedata
from collections.abc import Sequence
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
    some_disputed: str = "{shown} of {count} disputed figures; the rest are in Results."
    parties_left_out: str = "smaller parties left out: {count}"
    chosen: str = "({who}) is used; also stated:"
    no_figure: str = "no figure of this kind is stated"
    printed: str = "printed “{words}”"
    from_bulletins: str = "From {names}"
    from_table: str = "Table of results: {names}"
    from_tables: str = "Tables of results: {names}"
    and_more: str = "{names} and {count} more"
    from_to: str = "{first} to {last}"
    content: str = "{file}, content {checksum}"
    this_bulletin: str = "This bulletin"
    not_in_bundle: str = "{source}, not in this bundle"
    nothing_happened: str = "No incidents."
    one_incident: str = "1 incident"
    all_incidents: str = "{count} incidents"
    of_incidents: str = "{shown} of {count} incidents"
    round: str = "round {number}"
    no_date: str = "no date"
    final: str = "final"
    preliminary: str = "preliminary"
    exit_poll: str = "exit poll"
    parallel_count: str = "parallel count"
    election: str = "election"
    detention: str = "detention"
    protest: str = "protest"
    violence: str = "violence"
    legislation: str = "legislation"
    diplomacy: str = "diplomacy"
    media: str = "media"
    statement: str = "statement"
    other_category: str = "other"
    both: str = "{one} and {other}"
    figures: str = "{what} figures"
    rings: str = "rings: {what} figures"
    other: str = "other"
    also_stated: str = "also"
    by: str = "by {who}"
    in_table: str = "{count} smaller ones are in the table"
    one_seat: str = "seat"
    house_seats: str = "seats"
    one_stated: str = "seat stated"
    only_stated: str = "seats stated"
    not_stated: str = "not stated"
    majority: str = "majority {count}"
    house_told: str = "{title}: {held}, of {total} {label}; a majority is {majority}"
    two_thirds: str = ", two thirds are {count}"
    no_house_size: str = "The size of the house is not stated."
    also_named: str = "Also named: {sizes}."
    above_house: str = "More seats are stated than the house of {size} has."
    side_by_side: str = "{count} figures, side by side"
    axis_begins: str = "the axis begins at {start} %"
    elections_span: str = "{count} elections, {first} to {last}"
    of_differing_totals: str = "of differing totals: {totals}"
    in_election: str = "{number} in {election}"
    own_scale: str = "each party on a scale of its own, from 0"
    more_in_table: str = "{count} more are in the table"
    spans_note: str = "{count} disputed, the largest difference first; each line has its own scale"
    apart: str = "{difference} apart"
    in_use: str = "in use"
    your_choice: str = "your choice"
    party_column: str = "Party"
    who_says: str = "Who says"
    status_column: str = "Status"
    another_figure: str = "another figure"
    election_column: str = "Election"
    use_column: str = "Use"
    figure_column: str = "Figure"
    apart_column: str = "Apart"
    in_all: str = "in all"
    source_line: str = "Source: {source}"
    figure_line: str = "{edition} · figure {fingerprint}"
    point: str = "."
    thousands: str = ","
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

    def status(self, word: str) -> str:
        """The status of a figure, such as `exit poll`, as `Stated.status` has it; nothing of none."""
        return _word(self, word.replace(" ", "_")) if word else ""

    def category(self, category: str) -> str:
        """The category of an incident."""
        return self.other_category if category == "other" else _word(self, category)

    def number(self, written: str) -> str:
        """A number as this language writes it; the words of a source stay as they are printed.

        >>> phrases("ru").number("75.07 %"), phrases("de").number("6,941,220"), phrases("ru").number("“over 7.5 %”")
        ('75,07 %', '6.941.220', '“over 7.5 %”')
        """
        if "“" in written:
            return written
        return written.translate({ord(","): self.thousands, ord("."): self.point})

    def count(self, number: float) -> str:
        """A whole number with its groups."""
        return self.number(f"{number:,.0f}")

    def listed(self, words: Sequence[str]) -> str:
        """Words in a row, the last two joined by `and`."""
        *first, last = words
        return self.both.format(one=", ".join(first), other=last) if first else last


def _word(said: Phrases, name: str) -> str:
    word: str = getattr(said, name)
    return word


ENGLISH = Phrases()


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
        return ENGLISH
    import tomllib  # here, so that a window in English starts without it

    told = tomllib.loads(shipped(f"resources/phrases/{language}.toml").read_text(encoding="utf-8"))
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in told.items()}
    return Phrases(**values)
