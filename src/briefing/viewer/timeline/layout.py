"""From incidents, the days in view and a size to lanes, marks, labels and counts, in pixels; nothing here knows Qt.

Days are proleptic Gregorian day numbers (`datetime.date.toordinal`), so that the years 1 to 9999 need no time zone.
x counts from the left of the plot, y from its top, both without the lane names and the axis.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
import numpy.typing as npt

from briefing.bundle.records import CATEGORIES

Indices = npt.NDArray[np.int64]
Kind = Literal["day", "bar", "span", "cluster"]

LANES = len(CATEGORIES)
ROW = 24
LANE_PADDING = 12
EMPTY_LANE = 30
CLOSEST = 0.78
"""Rows are drawn so much closer, rather than that marks join in clusters."""
MARK = 10
"""Width of a day's shape and height of a range's bar."""
SPAN_HEIGHT = 18
ARROW = 16
"""Length of the open arrow of `before` and `after`."""
LABEL_ROOM = 230.0
MOST_LABEL_ROOM = 340.0
"""Width of a label beside its mark, and of one within a span."""
RING = 12
"""Radius of the ring around a selected day."""
LABEL_GAP = 6
CHEVRON_ROOM = 17
DENSE = 500
"""From so many marks in view on, they are drawn as counts by pixel column."""
COLUMN = 3
_MOST_ROWS = 12
_LONGEST_LABEL = 160
_LEAST = 70
"""A label shorter than so many pixels says nothing."""
_LEAST_INSIDE = 110
"""A label is cut to fit into a span from so many pixels on."""
_CLEARANCE = 12
"""Between a label and the mark after it, so that it is not taken for that one's."""
_OVERHANG = 4
"""A label may stand out of its span by so little: the span fades there."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the picture shows of one incident; its days are inclusive.

    `hollow`: the year is inferred. `dashed`: planned. `open_left`, `open_right`: before, after. `note` follows the label.
    """

    start: int
    end: int
    lane: int
    kind: Kind
    label: str
    note: str = ""
    date: str = ""
    hollow: bool = False
    dashed: bool = False
    open_left: bool = False
    open_right: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing drawn: an incident, or a cluster of several, from `left` to `right` about the line `y`.

    `label` stands at `label_x`, `label_width` wide; empty where there was no room. `cut_left` and `cut_right`: it
    goes on beyond the view.
    """

    entries: tuple[int, ...]
    lane: int
    row: int
    kind: Kind
    left: float
    right: float
    y: float
    label: str = ""
    label_x: float = 0.0
    label_width: float = 0.0
    cut_left: bool = False
    cut_right: bool = False

    @property
    def is_inside(self) -> bool:
        """Whether the label stands within the mark."""
        return self.left - _OVERHANG <= self.label_x and self.label_x + self.label_width <= self.right + _OVERHANG

    @property
    def extent(self) -> tuple[float, float]:
        """From where to where it takes up its row, label included."""
        if not self.label:
            return self.left, self.right
        return min(self.left, self.label_x), max(self.right, self.label_x + self.label_width)


@dataclass(frozen=True, slots=True)
class Lane:
    """One category's lane; `total` counts its incidents, in view or not."""

    top: float
    height: float
    rows: int
    total: int

    @property
    def name_y(self) -> float:
        """The line on which the lane's name stands: that of its first row."""
        return (
            self.top + self.height * (LANE_PADDING + ROW) / 2 / _lane_height(self.rows)
            if self.rows
            else self.top + self.height / 2
        )


@dataclass(frozen=True, slots=True)
class Columns:
    """How many incidents fall on each pixel column: `(lanes, columns)`, columns `COLUMN` pixels wide."""

    counts: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A whole picture: its lanes, and either single marks or, where too many are in view, counts by column."""

    width: float
    scale: float
    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...] = ()
    columns: Columns | None = None
    rows: dict[int, int] = field(default_factory=dict)

    def mark_at(self, x: float, y: float) -> Mark | None:
        """The mark or label under a point, the nearest where two are within reach."""
        near = [mark for mark in self.marks if abs(mark.y - y) <= ROW / 2 and _distance(mark, x) <= 3]
        return min(near, key=lambda mark: _distance(mark, x) + abs(mark.y - y), default=None)

    def mark_of(self, entry: int) -> Mark | None:
        """The mark that shows an incident, if it is in view."""
        return next((mark for mark in self.marks if entry in mark.entries), None)

    @property
    def bottom(self) -> float:
        """Where the last lane ends."""
        return self.lanes[-1].top + self.lanes[-1].height


def _distance(mark: Mark, x: float) -> float:
    left, right = mark.extent
    return max(left - x, x - right, 0)


@dataclass(frozen=True, slots=True)
class Window:
    """The days in view (half-open, in parts of days), on `width` × `height` pixels, and of which days incidents show.

    `span` is inclusive; `certainly` shows only those wholly within it; the `selected` incident gets room for a ring.
    """

    view: tuple[float, float]
    span: tuple[int, int]
    width: float
    height: float
    certainly: bool = False
    selected: int | None = None


class Series:
    """The chosen ones of all incidents, ready to be cut and counted by time.

    Attributes:
        indices: which of the incidents, in order of their first day.
        totals: how many a lane holds.
    """

    def __init__(self, start: Indices, end: Indices, lane: Indices, indices: Indices) -> None:
        """Take whole columns of all incidents, ordered by first day, and the indices of the chosen ones."""
        self._columns = (start, end, lane)
        self.indices = indices
        self.start = start[indices]
        self.end = end[indices]
        self._lane = lane[indices]
        self._reach = np.maximum.accumulate(self.end) if len(indices) else self.end
        self.totals = [int(count) for count in np.bincount(self._lane, minlength=LANES)]
        self._by_lane: list[tuple[Indices, Indices]] | None = None

    def __len__(self) -> int:
        return len(self.indices)

    def overlapping(self, first: float, last: float, *, certainly: bool = False) -> Indices:
        """The indices of those with a part in the days `[first, last)`; or of those wholly (`certainly`) in them."""
        return self.indices[self._overlapping(first, last, certainly)]

    def within(self, first: float, last: float) -> "Series":
        """Those that lie wholly in the days `[first, last)`."""
        return Series(*self._columns, self.overlapping(first, last, certainly=True))

    def _overlapping(self, first: float, last: float, certainly: bool) -> Indices:
        begin = int(np.searchsorted(self._reach, first - 1, side="right"))
        stop = int(np.searchsorted(self.start, last, side="left"))
        start, end = self.start[begin:stop], self.end[begin:stop]
        keep = (start >= first) & (end + 1 <= last) if certainly else end > first - 1
        return begin + np.flatnonzero(keep)

    def counts(self, edges: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
        """How many of each lane have a part between one edge and the next: `(lanes, edges - 1)`."""
        if self._by_lane is None:
            lanes = [self._lane == lane for lane in range(LANES)]
            self._by_lane = [(self.start[mask], np.sort(self.end[mask])) for mask in lanes]
        counts = np.empty((LANES, len(edges) - 1), dtype=np.int64)
        for row, (starts, ends) in zip(counts, self._by_lane, strict=True):
            row[:] = np.searchsorted(starts, edges[1:], side="left")
            row -= np.searchsorted(ends, edges[:-1] - 1, side="right")
        return counts


class Labels:
    """Labels cut to a width between words, remembered from frame to frame.

    Args:
        text_width: the width of a text in pixels.
    """

    def __init__(self, text_width: Callable[[str], float]) -> None:
        self.text_width = text_width
        self._known: dict[tuple[str, str, float], tuple[str, float]] = {}

    def fitting(self, label: str, note: str, room: float = LABEL_ROOM) -> tuple[str, float]:
        """The label with its note, within `room` pixels, and its width; empty where not one word fits."""
        text, width = self._remembered(label, note, MOST_LABEL_ROOM)
        if width <= room:
            return text, width
        return self._remembered(label, note, LABEL_ROOM) if room == LABEL_ROOM else self._cut(label, note, room)

    def _remembered(self, label: str, note: str, room: float) -> tuple[str, float]:
        key = (label, note, room)
        if key not in self._known:
            self._known[key] = self._cut(label, note, room)
        return self._known[key]

    def _cut(self, label: str, note: str, room: float) -> tuple[str, float]:
        tail = f" · {note}" if note else ""
        text = elided(label, room - (self.text_width(tail) if tail else 0), self.text_width)
        if not text:
            return "", 0.0
        return text + tail, self.text_width(text + tail)


def elided(text: str, room: float, text_width: Callable[[str], float]) -> str:
    """The text on one line within `room`, cut between words with an ellipsis; empty where not one word fits.

    >>> elided("Majilis elections", 17, len), elided("Majilis elections", 12, len), elided("Majilis", 4, len)
    ('Majilis elections', 'Majilis …', '')
    >>> elided("Elections … were held", 14, len)
    'Elections …'
    """
    is_long = len(text) > _LONGEST_LABEL
    words = text[:_LONGEST_LABEL].split()
    if is_long and not text[_LONGEST_LABEL - 1 : _LONGEST_LABEL + 1].isspace():
        words = words[:-1]
    whole = " ".join(words)
    if not is_long and text_width(whole) <= room:
        return whole
    cuts = range(1, len(words) + (1 if is_long else 0))
    fitting = bisect_right(cuts, room, key=lambda count: text_width(_cut_after(words, count)))
    return _cut_after(words, fitting) if fitting else ""


def _cut_after(words: Sequence[str], count: int) -> str:
    return " ".join(words[:count]).rstrip(",;:–—-… ") + " …"


@dataclass(slots=True)
class _Draft:
    """A mark not yet in a row."""

    entries: list[int]
    kind: Kind
    left: float
    right: float
    cut_left: bool
    cut_right: bool
    row: int = 0
    label: str = ""
    label_x: float = 0.0
    label_width: float = 0.0


@dataclass(slots=True)
class _Row:
    """A row being filled from the left: where its last mark ends, with and without its label."""

    taken: float = -1e9
    solid: float = -1e9
    last: _Draft | None = None


def arrange(
    entries: Sequence[Entry],
    series: Series,
    window: Window,
    labels: Labels,
    previous: Arrangement | None = None,
) -> Arrangement:
    """The picture of what a window shows.

    Rows are given out so that no mark or label covers another; where the height does not allow that, labels are left
    out and then marks join in clusters that say how many they are. At an unchanged scale the rows of `previous` are
    kept, so that nothing jumps while the picture is moved.
    """
    view, width, height = window.view, window.width, window.height
    scale = width / (view[1] - view[0])
    first, last = window.span
    visible = series.overlapping(first, last + 1, certainly=window.certainly)
    if len(visible) > DENSE:
        counted = series.within(first, last + 1) if window.certainly else series
        lanes = _lanes(series.totals, _spread(series.totals, height), height)
        return Arrangement(width, scale, lanes, columns=_columns(counted, window))
    same = previous is not None and abs(previous.scale - scale) < 1e-9 and previous.width == width
    kept = previous.rows if same and previous is not None else {}
    drafts: list[list[_Draft]] = [[] for _ in range(LANES)]
    for index in visible:
        entry = entries[index]
        drafts[entry.lane].append(_draft(int(index), entry, view, scale, width))
    kept_rows = [lane.rows for lane in previous.lanes] if same and previous is not None else [1] * LANES
    needed = [_rows_needed(lane) for lane in drafts]
    packed = [_pack(lane, entries, _MOST_ROWS, window, labels, kept) for lane in drafts]
    wanted = [max(_rows_used(lane), kept_rows[i]) for i, lane in enumerate(packed)]
    rows = _shared((needed, wanted), series.totals, height)
    if any(count < least for count, least in zip(rows, needed, strict=True)):
        rows = _shared((needed,), series.totals, height / CLOSEST)
    for i, lane in enumerate(packed):
        if _rows_used(lane) > rows[i]:
            fresh = [_draft(index, entries[index], view, scale, width) for draft in lane for index in draft.entries]
            fresh.sort(key=lambda draft: draft.entries[0])
            packed[i] = _pack(fresh, entries, rows[i], window, labels, kept)
    lanes = _lanes(series.totals, rows, height)
    marks = tuple(_mark(draft, i, lanes[i]) for i, lane in enumerate(packed) for draft in lane)
    return Arrangement(width, scale, lanes, marks, None, {index: mark.row for mark in marks for index in mark.entries})


def _columns(series: Series, window: Window) -> Columns:
    edges = np.linspace(*window.view, int(window.width // COLUMN) + 1)
    counts = series.counts(edges)
    counts[:, (edges[1:] <= window.span[0]) | (edges[:-1] >= window.span[1] + 1)] = 0
    return Columns(counts)


def _draft(index: int, entry: Entry, view: tuple[float, float], scale: float, width: float) -> _Draft:
    left, right = (entry.start - view[0]) * scale, (entry.end + 1 - view[0]) * scale
    if right - left < MARK or entry.kind == "day":
        middle = (left + right) / 2
        left, right = middle - MARK / 2, middle + MARK / 2
        if entry.kind != "span":
            left -= ARROW if entry.open_left else 0
            right += ARROW if entry.open_right else 0
            return _Draft([index], "day", left, right, False, False)
    return _Draft([index], entry.kind, max(left, 0), min(right, width), left < 0, right > width)


def _pack(
    drafts: list[_Draft], entries: Sequence[Entry], most: int, window: Window, labels: Labels, kept: dict[int, int]
) -> list[_Draft]:
    """Give each draft, in order of time, a row and if possible a label; those without a row join another."""
    rows = [_Row()]
    placed: list[_Draft] = []
    for draft in drafts:
        entry = entries[draft.entries[0]]
        places = _label_places(draft, entry, window, labels)
        number = _labelled(draft, places, rows, most, kept.get(draft.entries[0]))
        if number is None:
            number = _bare(draft, entries, rows, window, labels)
        if number is None:
            _join(draft, rows, labels)
            continue
        draft.row = number
        row = rows[number]
        row.solid, row.taken, row.last = draft.right, _extent(draft)[1], draft
        placed.append(draft)
    return placed


def _labelled(
    draft: _Draft, places: list[tuple[str, float, float]], rows: list[_Row], most: int, kept: int | None
) -> int | None:
    """The first row (the kept one before all) with room for the draft and its label; the label is set."""
    if kept is not None and kept < most:
        rows += [_Row() for _ in range(kept + 1 - len(rows))]
    if len(rows) < most and rows[-1].last is not None:
        rows.append(_Row())
    order = range(len(rows)) if kept is None or kept >= len(rows) else (kept, *range(kept), *range(kept + 1, len(rows)))
    for number in order:
        for text, x, text_width in places:
            if min(draft.left, x) >= rows[number].taken + _CLEARANCE:
                draft.label, draft.label_x, draft.label_width = text, x, text_width
                return number
    return None


def _label_places(draft: _Draft, entry: Entry, window: Window, labels: Labels) -> list[tuple[str, float, float]]:
    """Where the label may stand, best first: inside a soft span; else right of the mark, or left of it; or nowhere."""
    if draft.kind == "span":
        inside = _inside(draft, entry, labels)
        if inside is not None:
            return [inside]
    gap = RING if window.selected in draft.entries and draft.kind == "day" else LABEL_GAP
    text, text_width = labels.fitting(entry.label, entry.note)
    places = []
    if text and draft.right + gap + text_width <= window.width:
        places.append((text, draft.right + gap, text_width))
    if text and draft.left - gap - text_width >= 0:
        places.append((text, draft.left - gap - text_width, text_width))
    return places or [("", draft.left, 0.0)]


def _inside(draft: _Draft, entry: Entry, labels: Labels) -> tuple[str, float, float] | None:
    is_cut = draft.cut_left or draft.cut_right
    inset = LABEL_GAP if is_cut else -_OVERHANG
    start = draft.left + (CHEVRON_ROOM if draft.cut_left else inset)
    room = draft.right - (CHEVRON_ROOM if draft.cut_right else inset) - start
    label = f"{entry.label}, {entry.date}" if is_cut and len(entry.label) <= _LONGEST_LABEL else entry.label
    text, text_width = labels.fitting(label, entry.note, room)
    if not text or (room < _LEAST_INSIDE and text.endswith("…")):
        return None
    x = start if is_cut else start + (room - text_width) / 2
    return text, x, text_width


def _bare(draft: _Draft, entries: Sequence[Entry], rows: list[_Row], window: Window, labels: Labels) -> int | None:
    """A row with room for the draft, if need be where the label of the one before it stands: that is cut shorter.

    The draft's own label stands right of it, where there is room for that.
    """
    number = next((number for number, row in enumerate(rows) if draft.left >= row.solid + 2), None)
    if number is None:
        return None
    before = rows[number].last
    if before is not None and before.label and before.label_x + before.label_width > draft.left - 2:
        entry = entries[before.entries[0]]
        room = draft.left - _CLEARANCE - before.label_x
        before.label, before.label_width = labels.fitting(entry.label, entry.note, room) if room > _LEAST else ("", 0)
    for text, x, text_width in _label_places(draft, entries[draft.entries[0]], window, labels):
        if x >= draft.left:
            draft.label, draft.label_x, draft.label_width = text, x, text_width
            break
    return number


def _join(draft: _Draft, rows: list[_Row], labels: Labels) -> None:
    """Make a cluster of the draft and the mark that ends first among the rows' last ones."""
    row = min((row for row in rows if row.last is not None), key=lambda row: row.solid)
    cluster = row.last
    assert cluster is not None
    cluster.entries += draft.entries
    cluster.kind = "cluster"
    cluster.cut_left = cluster.cut_left or draft.cut_left
    cluster.cut_right = cluster.cut_right or draft.cut_right
    text = f"{len(cluster.entries):,}"
    text_width = labels.text_width(text)
    cluster.right = max(cluster.right, draft.right, cluster.left + text_width + 12)
    cluster.label, cluster.label_width = text, text_width
    cluster.label_x = (cluster.left + cluster.right - text_width) / 2
    row.solid = row.taken = cluster.right


def _extent(draft: _Draft) -> tuple[float, float]:
    if not draft.label:
        return draft.left, draft.right
    return min(draft.left, draft.label_x), max(draft.right, draft.label_x + draft.label_width)


def _rows_used(drafts: Sequence[_Draft]) -> int:
    return max((draft.row + 1 for draft in drafts), default=0)


def _rows_needed(drafts: Sequence[_Draft]) -> int:
    """So many rows keep the marks apart, labels aside."""
    ends: list[float] = []
    for draft in drafts:
        row = next((row for row, end in enumerate(ends) if draft.left >= end + 2), len(ends))
        ends[row : row + 1] = [draft.right]
    return min(len(ends), _MOST_ROWS)


def _shared(wishes: Sequence[Sequence[int]], totals: Sequence[int], height: float) -> list[int]:
    """Rows for each lane, none where it is empty: one, then what it wishes, the first of `wishes` before the next.

    As far as the height goes, one more for each in turn.
    """
    rows = [1 if total else 0 for total in totals]
    spare = height - sum(_lane_height(count) for count in rows)
    for wanted in wishes:
        while spare >= ROW and (short := [i for i, total in enumerate(totals) if total and rows[i] < wanted[i]]):
            rows[min(short, key=lambda i: (rows[i], i))] += 1
            spare -= ROW
    return rows


def _spread(totals: Sequence[int], height: float) -> list[int]:
    """Rows for each lane where counts are drawn: the height in equal parts."""
    return _shared(([_MOST_ROWS] * len(totals),), totals, height)


def _lane_height(rows: int) -> float:
    return LANE_PADDING + ROW * rows if rows else EMPTY_LANE


def _lanes(totals: Sequence[int], rows: Sequence[int], height: float) -> tuple[Lane, ...]:
    """The lanes from the top; drawn closer where even one row each is too much for the height."""
    heights = [_lane_height(count) for count in rows]
    squeeze = min(1.0, max(height, 1) / sum(heights))
    lanes = []
    top = 0.0
    for count, total, lane_height in zip(rows, totals, heights, strict=True):
        lanes.append(Lane(top, lane_height * squeeze, count, total))
        top += lane_height * squeeze
    return tuple(lanes)


def _mark(draft: _Draft, number: int, lane: Lane) -> Mark:
    squeeze = lane.height / _lane_height(lane.rows)
    y = lane.top + ((LANE_PADDING + ROW) / 2 + draft.row * ROW) * squeeze
    return Mark(
        tuple(draft.entries), number, draft.row, draft.kind, draft.left, draft.right, y, draft.label, draft.label_x,
        draft.label_width, draft.cut_left, draft.cut_right,
    )  # fmt: skip


def dense_span(start: Indices, end: Indices, exact: npt.NDArray[np.bool_], share: float = 0.9) -> tuple[int, int]:
    """The shortest stretch of days (inclusive) that holds `share` of the incidents known more exactly than a year.

    All of them where that stretch is longer than half of the whole; the arrays must not be empty.
    """
    whole = (int(start.min()), int(end.max()))
    if not exact.any():
        return whole
    starts, ends = start[exact], end[exact]
    order = np.argsort((starts + ends), kind="stable")
    starts, ends = starts[order], ends[order]
    count = max(int(np.ceil(share * len(order))), 1)
    begins = np.minimum.accumulate(starts[::-1])[::-1]
    stops = np.maximum.accumulate(ends)
    lengths = stops[count - 1 :] - begins[: len(order) - count + 1]
    best = int(np.argmin(lengths))
    dense = (int(begins[best]), int(stops[best + count - 1]))
    return dense if dense[1] - dense[0] <= (whole[1] - whole[0]) / 2 else whole
