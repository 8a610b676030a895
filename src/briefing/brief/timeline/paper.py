"""A timeline on paper: its pages and the table of its incidents as one tagged, archival PDF, through typst."""

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from briefing.brief.hygiene import clean
from briefing.brief.phrases import phrases
from briefing.brief.press import PRESS, STANDARDS, NotSetError
from briefing.brief.rtl_words import taken_out
from briefing.brief.timeline.pages import Content, Page, pages
from briefing.brief.timeline.svg import Picture, to_svg
from briefing.brief.timeline.tables import Row
from briefing.brief.timeline.wording import ENGLISH, Names, day_label, incidents_in_words
from briefing.brief.typst import for_the_user
from briefing.wording import counted, marked, number, spoken, tr

TimelinePaper = Literal["a4", "a3", "us-letter", "us-tabloid"]
MOST_ROWS = 3_000
"""Rows of the printed table; the CSV has all."""
_SIZES: dict[TimelinePaper, tuple[float, float]] = {
    "a4": (841.89, 595.28), "a3": (1190.55, 841.89), "us-letter": (792.0, 612.0), "us-tabloid": (1224.0, 792.0),
}  # fmt: skip
"""Width and height in points, lying."""
_MARGIN, _HEAD, _FOOT = 34.0, 48.0, 16.0
KEY = marked(
    "Hollow: the year is inferred. Dashed: planned. Fading: the words leave it open. Arrow: before or after. "
    "A number in a ring after a mark: so many sources; in an oval: so many incidents."
)
_SCALE = 0.75
"""Points of a pixel of the layout."""
_LONGEST = 280
_SHORT_TITLE = 90
_TITLES = (
    marked("Date"), marked("As printed"), marked("Incident"), marked("Category"), marked("Where it is told"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that goes on paper: what is drawn, its rows in the same order, and whose it is."""

    title: str
    subtitle: str
    edition: str
    content: Content
    rows: Sequence[Row]
    left_out: int = 0
    names: Names = ENGLISH


def timeline_pages(timeline: Timeline, paper: TimelinePaper) -> list[Page]:
    """The pages with the picture."""
    width, height = _SIZES[paper]
    room = (height - 2 * _MARGIN - _FOOT - _HEAD) / _SCALE - 2
    return pages(timeline.content, (width - 2 * _MARGIN) / _SCALE, room, timeline.names)


def write_timeline_pdf(timeline: Timeline, paper: TimelinePaper = "a4") -> bytes:
    """The timeline as one PDF (PDF/A-2a and PDF/UA-1): pictures in vectors, each with a text in its stead, then a table.

    Raises:
        BriefingError: a character has no shape in the shipped fonts.
    """
    (pdf,) = _set(timeline, paper, format="pdf", pdf_standards=STANDARDS, timestamp=_NOON)
    return pdf


def write_timeline_pages(timeline: Timeline, ppi: float, paper: TimelinePaper = "a4") -> list[bytes]:
    """The same pages as PNG, at `ppi` pixels an inch.

    Raises:
        BriefingError: as `write_timeline_pdf`.
    """
    return _set(timeline, paper, format="png", ppi=ppi)


_NOON = int(datetime.datetime(2000, 1, 1, 12, tzinfo=datetime.UTC).timestamp())
"""The file's time of making: the same timeline, the same bytes."""


def _set(timeline: Timeline, paper: TimelinePaper, **options: Any) -> list[bytes]:
    payload = _payload(timeline, timeline_pages(timeline, paper))
    inputs = {"timeline": json.dumps(payload, ensure_ascii=False), "paper": paper}
    try:
        return PRESS.set_pages("timeline/timeline.typ", inputs, **options)
    except NotSetError as error:
        raise for_the_user(error, payload) from None


def _payload(timeline: Timeline, drawn: Sequence[Page]) -> dict[str, object]:
    title = clean(timeline.title)
    return {
        "title": title,
        "short": title if len(title) <= _SHORT_TITLE else f"{title[: _SHORT_TITLE - 1].rstrip()}…",
        "subtitle": clean(timeline.subtitle),
        "edition": clean(timeline.edition),
        "key": tr(KEY),
        "lang": spoken(),
        "page_of": phrases(spoken()).page_of,
        "margin": _MARGIN,
        "head": _HEAD,
        "foot": _FOOT,
        "pages": [_drawn(page, place, len(drawn), timeline) for place, page in enumerate(drawn, 1)],
        "list": counted("The same incident as a list", "The same {n} incidents as a list", len(timeline.rows)),
        "titles": [tr(title) for title in _TITLES],
        "rows": [_cells(row) for row in timeline.rows[:MOST_ROWS]],
        "note": _note(timeline),
    }


def _drawn(page: Page, place: int, count: int, timeline: Timeline) -> dict[str, object]:
    alternative = picture_in_words(page, place, count)
    svg, over = taken_out(to_svg(page.picture, timeline.title, alternative, _SCALE))
    return {
        "svg": svg,
        "over": over,
        "alt": alternative,
        "width": page.picture.width * _SCALE,
    }


def picture_in_words(page: Page, place: int = 1, count: int = 1) -> str:
    """What stands in the picture's stead for those who do not see it."""
    first, last = (day_label(datetime.date.fromordinal(day)) for day in (page.first, page.last))
    days = tr("{first} to {last}", first=first, last=last)
    whole = (
        tr("Page {page} of {pages} of the timeline, {days}.", page=place, pages=count, days=days)
        if count > 1
        else tr("Timeline, {days}.", days=days)
    )
    lanes = [
        f"{name.text} {number(lane.total)}"
        for name, lane in zip(page.picture.names, page.picture.arrangement.lanes, strict=True)
        if lane.total
    ]
    held = tr("Lanes with all their incidents: {lanes}.", lanes=", ".join(lanes))
    return f"{whole} {_marks_in_words(page.picture)} {held}"


def _marks_in_words(picture: Picture) -> str:
    arrangement = picture.arrangement
    if arrangement.columns is not None:
        return tr("Columns count the incidents by lane; the list names them.")
    items = {item for mark in arrangement.marks for item in mark.entries}
    clusters = sum(mark.kind == "cluster" for mark in arrangement.marks)
    shown = incidents_in_words(len(items))
    if not clusters:
        return tr("It shows {incidents}; the list names them in the same order.", incidents=shown)
    return tr(
        "It shows {incidents}, some of them in {clusters}; the list names them in the same order.",
        incidents=shown,
        clusters=counted("{n} cluster", "{n} clusters", clusters),
    )


def _cells(row: Row) -> list[str]:
    places = "; ".join(f"{told.source}, {told.place}" for told in row.told[:4])
    more = len(row.told) - 4
    if more > 0:
        others = counted("{n} other place", "{n} other places", more)
        places = tr("{one} and {other}", one=places, other=others)
    printed = tr("“{words}”", words=_cut(row.incident.date_text, 60))
    category = phrases(spoken()).category(row.incident.category)
    return [row.when, printed, _cut(row.incident.headline, _LONGEST), category, clean(places)]


def _cut(text: str, most: int) -> str:
    whole = " ".join(clean(text[: most * 2]).split())
    if len(whole) <= most:
        return whole
    return f"{whole[:most].rsplit(' ', 1)[0]} …"


def _note(timeline: Timeline) -> str:
    parts = []
    if len(timeline.rows) > MOST_ROWS:
        parts.append(
            counted(
                "{n} more incident is in the table of the export as CSV.",
                "{n} more incidents are in the table of the export as CSV.",
                len(timeline.rows) - MOST_ROWS,
            )
        )
    if timeline.left_out:
        parts.append(
            counted(
                "{n} incident without a place in time: see the tray of the timeline.",
                "{n} incidents without a place in time: see the tray of the timeline.",
                timeline.left_out,
            )
        )
    return " ".join(parts)
