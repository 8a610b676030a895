"""The incidents of a timeline as tables and data: for paper, spreadsheets, other programs and calendars."""

import datetime
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.brief.dates import YEAR_WORDS
from briefing.brief.hygiene import clean
from briefing.brief.timeline.entries import LeftOut
from briefing.bundle.records import Incident
from briefing.spreadsheet import BYTE_ORDER_MARK, csv_text

_TITLES = (
    "Begins", "Ends", "Date as read", "Date as printed", "Precision", "Qualifier", "Year", "Category", "Incident",
    "Names", "Sentence", "Source", "Place", "Told", "Not in the picture",
)  # fmt: skip
_FOLD = 75
"""Octets of a line of a calendar, RFC 5545, section 3.1."""
_MOST_TEXT = 32_000
"""Letters that a spreadsheet takes in one cell."""


@dataclass(frozen=True, slots=True)
class Told:
    """One telling: the sentence, the source as one cites it, and the place in it."""

    sentence: str
    source: str
    place: str


@dataclass(frozen=True, slots=True)
class Row:
    """One incident as it is listed; `when` are its days in words, `key` names it in every edition of its bundle."""

    incident: Incident
    when: str
    names: tuple[str, ...]
    told: tuple[Told, ...]
    key: str


def key_of(incident: Incident, sha256: Iterable[str]) -> str:
    """A name for an incident that stays while its sources and its printed words stay, for calendars that are updated.

    `sha256` are the checksums of its sources.
    """
    places = [[p.position, p.start, p.end, p.text] for p in incident.passages]
    said = json.dumps([sorted(set(sha256)), incident.date_text, places], ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()[:32]


def to_csv(rows: Sequence[Row], left_out: Sequence[LeftOut] = ()) -> bytes:
    """One line a telling, in order of time; then what has no place in the picture, with the reason."""
    return (BYTE_ORDER_MARK + csv_text(_TITLES, _lines(rows, left_out))).encode()


def _lines(rows: Sequence[Row], left_out: Sequence[LeftOut]) -> Iterator[list[str]]:
    for row in rows:
        for number, told in enumerate(row.told, 1):
            yield [*_facts(row.incident, row.when), "; ".join(row.names), _cell(told.sentence), told.source, told.place,
                   f"{number} of {len(row.told)}", ""]  # fmt: skip
    for item in left_out:
        yield [*_facts(item.incident, ""), "", "", "", "", "", item.reason]


def _facts(incident: Incident, when: str) -> list[str]:
    return [
        incident.start_on, incident.end_on, when, _cell(incident.date_text), incident.precision,
        incident.qualifier or "", YEAR_WORDS[incident.year_from], incident.category, _cell(incident.headline),
    ]  # fmt: skip


def _cell(text: str) -> str:
    whole = " ".join(clean(text).split())
    return whole if len(whole) <= _MOST_TEXT else f"{whole[:_MOST_TEXT]}…"


def to_json(rows: Sequence[Row], title: str, edition: str, left_out: Sequence[LeftOut] = ()) -> bytes:
    """The incidents with all that is known of them and every telling, as UTF-8 JSON."""
    content = {
        "title": title,
        "edition": edition,
        "incidents": [
            {
                "key": row.key,
                "start_on": row.incident.start_on,
                "end_on": row.incident.end_on,
                "precision": row.incident.precision,
                "qualifier": row.incident.qualifier,
                "year_from": row.incident.year_from,
                "date": row.when,
                "date_text": row.incident.date_text,
                "category": row.incident.category,
                "headline": row.incident.headline,
                "names": list(row.names),
                "told": [{"sentence": t.sentence, "source": t.source, "place": t.place} for t in row.told],
            }
            for row in rows
        ],
        "left_out": [{"headline": item.incident.headline, "reason": item.reason} for item in left_out],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


# A calendar


def to_ics(rows: Sequence[Row], title: str, stamp: datetime.datetime) -> bytes:
    """The incidents as whole days of an iCalendar file (RFC 5545); `stamp` is when it is made, in UTC.

    A month or year is an event as long as the words allow, with the words in its title; DTEND is the day after the
    last one. The UID of an incident stays the same from file to file.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Briefing//Timeline//EN", "CALSCALE:GREGORIAN",
             f"X-WR-CALNAME:{_escaped(title)}"]  # fmt: skip
    made = f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}"
    for row in rows:
        lines += ["BEGIN:VEVENT", f"UID:{row.key}@briefing", made, *_event(row), "END:VEVENT"]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _event(row: Row) -> list[str]:
    incident = row.incident
    first, last = (datetime.date.fromisoformat(day) for day in (incident.start_on, incident.end_on))
    vague = incident.precision in ("month", "year") or incident.qualifier is not None
    summary = f"{row.when}: {_cell(incident.headline)}" if vague else _cell(incident.headline)
    told = "\n".join(f"“{_cell(each.sentence)}” {each.source}, {each.place}" for each in row.told)
    said = f"{row.when}, printed “{_cell(incident.date_text)}”, {YEAR_WORDS[incident.year_from]}\n{told}"
    lines = [f"DTSTART;VALUE=DATE:{_basic(first)}"]
    if last < datetime.date.max:
        lines.append(f"DTEND;VALUE=DATE:{_basic(last + datetime.timedelta(days=1))}")
    return [
        *lines,
        f"SUMMARY:{_escaped(summary)}",
        f"DESCRIPTION:{_escaped(said)}",
        f"CATEGORIES:{_escaped(incident.category.capitalize())}",
        f"STATUS:{'TENTATIVE' if vague or incident.year_from != 'stated' else 'CONFIRMED'}",
        "TRANSP:TRANSPARENT",
    ]


def _basic(day: datetime.date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    r"""Text as RFC 5545, section 3.3.11, wants it.

    >>> print(_escaped("a; b, c\\d\ne"))
    a\; b\, c\\d\ne
    """
    escaped = clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _folded(line: str) -> str:
    r"""A line in stretches of at most 75 octets, letters whole, each but the first after a space.

    >>> _folded("A" * 80).split("\r\n ") == ["A" * 75, "A" * 5]
    True
    """
    parts: list[str] = []
    part, room = "", _FOLD
    for letter in line:
        size = len(letter.encode("utf-8", "replace"))
        if size > room:
            parts.append(part)
            part, room = "", _FOLD - 1
        part += letter
        room -= size
    return "\r\n ".join([*parts, part])
