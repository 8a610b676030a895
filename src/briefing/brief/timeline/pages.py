"""A timeline over as many pages as it takes: one scale for all, lanes repeated, joins marked, empty pages passed over."""

import datetime
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from briefing.brief.timeline.arrangement import Arrangement, Entry, Window
from briefing.brief.timeline.labels import Labels
from briefing.brief.timeline.lanes import LaneName
from briefing.brief.timeline.layout import arrange
from briefing.brief.timeline.series import Series
from briefing.brief.timeline.svg import EDGE_ROOM, FOOT, HEAD, Picture, gutter_of, label_width, small_width
from briefing.brief.timeline.ticks import axis
from briefing.brief.timeline.wording import ENGLISH, Names, day_label
from briefing.wording import counted, tr

MOST_PAGES = 60
_COUNTS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 36, 48, MOST_PAGES)
_LEAST_DAYS = 4
_LABELLED = 0.97
"""So large a part of the marks should have a label before no more pages are taken."""


@dataclass(frozen=True, slots=True)
class Content:
    """What is put on paper: the entries, their lanes, and from which day to which (inclusive)."""

    entries: Sequence[Entry]
    names: Sequence[LaneName]
    series: Series
    span: tuple[int, int]
    certainly: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its picture and its days, inclusive."""

    picture: Picture
    first: int
    last: int


def pages(content: Content, width: float, height: float, names: Names = ENGLISH) -> list[Page]:
    """The pages, each `width` × `height` pixels: as many as give every incident a mark and a label of its own.

    Beyond `MOST_PAGES` pages marks join in clusters that say how many they hold. A page without any incident is left
    out; the joins beside it tell.
    """
    days = content.span[1] + 1 - content.span[0]
    room = (width - gutter_of(content.names) - EDGE_ROOM, height - HEAD - FOOT)
    labels = Labels(label_width)
    best: list[_Drawn] = []
    least: tuple[int, int] | None = None
    for count in _COUNTS:
        length = math.ceil(days / count)
        drawn = _arranged(content, length, room, labels)
        lacking = _lacking(content, drawn)
        if least is None or lacking < least:
            best, least = drawn, lacking
        if lacking == (0, 0) or length <= _LEAST_DAYS:
            break
    shown = [page for page in best if _holds_any(page.arrangement)] or best[:1]
    return [_page(content, shown, number, room[0], names) for number in range(len(shown))]


@dataclass(frozen=True, slots=True)
class _Drawn:
    first: int
    last: int
    arrangement: Arrangement


def _arranged(content: Content, length: int, room: tuple[float, float], labels: Labels) -> list[_Drawn]:
    first_day, last_day = content.span
    starts = range(first_day, last_day + 1, length)
    certainly = content.certainly and len(starts) == 1
    found = []
    for first in starts:
        last = min(first + length - 1, last_day)
        window = Window((first, first + length), (first, last), *room, certainly=certainly)
        found.append(_Drawn(first, last, arrange(content.entries, content.series, window, labels)))
    return found


def _lacking(content: Content, drawn: Sequence[_Drawn]) -> tuple[int, int]:
    """How many incidents have no mark of their own on any page, and (where that is most of them or none) no label.

    A few without a label are no reason to take more pages.
    """
    every: set[int] = set()
    marked: set[int] = set()
    labelled: set[int] = set()
    hidden_days = 0
    for page in drawn:
        if page.arrangement.columns is not None:
            hidden_days += content.series.count(page.first, page.last + 1)
        for mark in page.arrangement.marks:
            every.update(mark.entries)
            if mark.kind != "cluster":
                marked.update(mark.entries)
                labelled.update(mark.entries if mark.label else ())
    hidden = hidden_days + len(every - marked)
    unlabelled = len(marked - labelled)
    return hidden, unlabelled if unlabelled > (1 - _LABELLED) * len(marked) else 0


def _holds_any(arrangement: Arrangement) -> bool:
    """Whether something begins or ends on a page; what only goes on through it stands on its neighbours too."""
    if arrangement.columns is not None:
        return bool(np.any(arrangement.columns.counts))
    return any(not (mark.cut_left and mark.cut_right) for mark in arrangement.marks)


def _page(content: Content, shown: Sequence[_Drawn], number: int, width: float, names: Names) -> Page:
    first, last, arrangement = shown[number].first, shown[number].last, shown[number].arrangement
    ticks = axis(first, first + width / arrangement.scale, width, small_width, names)
    before = after = ""
    if number:
        before = f"‹ {_join_words(shown[number - 1].last, first, number)}"
    if number + 1 < len(shown):
        after = f"{_join_words(shown[number + 1].first, last, number + 2)} ›"
    return Page(Picture(content.entries, content.names, arrangement, ticks, before, after), first, last)


def _join_words(other: int, own: int, page: int) -> str:
    """Where the next or last page of time stands, and how many days between have no incidents.

    >>> _join_words(734500, 734499, 2)
    'page 2, from 29 Dec 2011'
    >>> _join_words(734530, 734499, 2)
    'page 2, from 28 Jan 2012; nothing begins or ends in the 30 days between'
    """
    between = abs(other - own) - 1
    day = day_label(datetime.date.fromordinal(other))
    place = (
        tr("page {page}, from {day}", page=page, day=day)
        if other > own
        else tr("page {page}, until {day}", page=page, day=day)
    )
    if not between:
        return place
    gap = counted(
        "nothing begins or ends in the {n} day between", "nothing begins or ends in the {n} days between", between
    )
    return f"{place}; {gap}"
