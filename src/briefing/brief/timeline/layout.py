"""From incidents, the days in view and a size to lanes, marks, labels and counts, in pixels; nothing here knows Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from briefing.brief.timeline.arrangement import (
    ARROW,
    CHEVRON_ROOM,
    COLUMN,
    COUNT_RING,
    DENSE,
    LANE_PADDING,
    MARK,
    OVERHANG,
    RING,
    ROW,
    SOFT,
    Arrangement,
    Columns,
    Entry,
    Kind,
    Lane,
    Mark,
    Window,
    lane_height,
)
from briefing.brief.timeline.labels import LONGEST_LABEL, Labels
from briefing.brief.timeline.series import Indices, Series

CLOSEST = 0.78
"""Rows are drawn so much closer, rather than that marks join in clusters."""
_MOST_ROWS = 12
_SAMPLE = 16
"""So many of those that go on throughout the view tell whether all are of one category."""
_LEAST = 70
"""A label shorter than so many pixels says nothing."""
_LEAST_INSIDE = 110
"""A label is cut to fit into a span from so many pixels on."""
_CLEARANCE = 12
"""Between a label and the mark after it, so that it is not taken for that one's."""
MOST_THROUGHOUT = 4
"""From more of a lane's incidents on that go on throughout the view, they are drawn as one cluster."""
LABEL_GAP = 6


@dataclass(slots=True)
class _Draft:
    """A mark not yet in a row."""

    entries: list[int]
    category: int | None
    kind: Kind
    left: float
    right: float
    cut_left: bool = False
    cut_right: bool = False
    ring: float = 0.0
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
    first, last = window.span
    count = series.count(first, last + 1, certainly=window.certainly)
    if count > DENSE:
        counted = series.within(first, last + 1) if window.certainly else series
        lanes = _lanes(series.totals, _spread(series.totals, window.height), window.height)
        return Arrangement(window.width, window.scale, lanes, columns=_columns(counted, window))
    return _arrange_single(entries, series, window, labels, previous)


def _arrange_single(
    entries: Sequence[Entry], series: Series, window: Window, labels: Labels, previous: Arrangement | None
) -> Arrangement:
    first, last = window.span
    visible = series.overlapping(first, last + 1, certainly=window.certainly)
    same = previous is not None and previous.width == window.width and abs(previous.scale - window.scale) < 1e-9
    same = same and previous is not None and len(previous.lanes) == series.lanes
    kept = previous.rows if same and previous is not None else {}
    contents = _contents(series, visible, window)
    drafts = [_drafts(content, entries, window, labels) for content in contents]
    kept_rows = [lane.rows for lane in previous.lanes] if same and previous is not None else [1] * series.lanes
    needed = [_rows_needed(lane) for lane in drafts]
    packed = [_pack(lane, i, entries, _MOST_ROWS, window, labels, kept) for i, lane in enumerate(drafts)]
    wanted = [max(_rows_used(lane), kept_rows[i]) for i, lane in enumerate(packed)]
    rows = _shared((needed, wanted), series.totals, window.height)
    if any(count < least for count, least in zip(rows, needed, strict=True)):
        rows = _shared((needed,), series.totals, window.height / CLOSEST)
    for i, lane in enumerate(packed):
        if _rows_used(lane) > rows[i]:
            fresh = _drafts(contents[i], entries, window, labels)
            packed[i] = _pack(fresh, i, entries, rows[i], window, labels, kept)
    lanes = _lanes(series.totals, rows, window.height)
    marks = tuple(_mark(draft, i, lanes[i]) for i, lane in enumerate(packed) for draft in lane)
    placed = {(mark.lane, item): mark.row for mark in marks for item in mark.entries}
    return Arrangement(window.width, window.scale, lanes, marks, None, placed)


@dataclass(frozen=True, slots=True)
class _Content:
    """What is in view of one lane: those that reach beyond it on both sides, where they are many, and the others."""

    throughout: list[int]
    others: list[int]


def _contents(series: Series, visible: Indices, window: Window) -> list[_Content]:
    items, lanes = series.items_of(visible), series.lanes_of(visible)
    start, end = series.days_of(visible)
    throughout = (start < window.view[0]) & (end + 1 > window.view[1])
    contents = []
    for lane in range(series.lanes):
        here = lanes == lane
        both = here & throughout
        if np.count_nonzero(both) > MOST_THROUGHOUT:
            contents.append(_Content(items[both].tolist(), items[here & ~throughout].tolist()))
        else:
            contents.append(_Content([], items[here].tolist()))
    return contents


def _drafts(content: _Content, entries: Sequence[Entry], window: Window, labels: Labels) -> list[_Draft]:
    """The marks of one lane, in order of time; what goes on throughout the view comes first, as one cluster."""
    drafts = [_draft(item, entries[item], window) for item in content.others]
    if content.throughout:
        some = content.throughout[:: max(len(content.throughout) // _SAMPLE, 1)]
        categories = {entries[item].category for item in some}
        category = categories.pop() if len(categories) == 1 else None
        cluster = _Draft(list(content.throughout), category, "cluster", 0, window.width, True, True)
        _count(cluster, labels)
        drafts.insert(0, cluster)
    return drafts


def _columns(series: Series, window: Window) -> Columns:
    edges = np.linspace(*window.view, int(window.width // COLUMN) + 1)
    counts = series.counts(edges)
    counts[:, (edges[1:] <= window.span[0]) | (edges[:-1] >= window.span[1] + 1)] = 0
    return Columns(counts)


def _draft(index: int, entry: Entry, window: Window) -> _Draft:
    scale = window.scale
    left, right = (entry.start - window.view[0]) * scale, (entry.end + 1 - window.view[0]) * scale
    ring = count_ring(entry.sources)
    if right - left < MARK or entry.kind == "day":
        middle = (left + right) / 2
        left, right = middle - MARK / 2, middle + MARK / 2
        if entry.kind != "span":
            left -= ARROW if entry.open_left else SOFT if entry.soft else 0
            right += ARROW if entry.open_right else SOFT if entry.soft else 0
            return _Draft([index], entry.category, "day", left, right + ring, ring=ring)
    right += ring
    left_cut, right_cut = left < 0, right > window.width
    return _Draft(
        [index], entry.category, entry.kind, max(left, 0), min(right, window.width), left_cut, right_cut, ring
    )


def count_ring(sources: int) -> float:
    """How wide the ring is that counts so many sources; nothing for one."""
    return 0.0 if sources < 2 else COUNT_RING + 7 * (len(str(sources)) - 1) + 2


def _pack(
    drafts: list[_Draft],
    lane: int,
    entries: Sequence[Entry],
    most: int,
    window: Window,
    labels: Labels,
    kept: dict[tuple[int, int], int],
) -> list[_Draft]:
    """Give each draft, in order of time, a row and if possible a label; those without a row join another."""
    rows = [_Row()]
    placed: list[_Draft] = []
    for draft in drafts:
        if draft.kind == "cluster":
            rows[0].solid = rows[0].taken = draft.right
            rows[0].last = draft
            placed.append(draft)
            continue
        entry = entries[draft.entries[0]]
        places = _label_places(draft, entry, window, labels)
        number = _labelled(draft, places, rows, most, kept.get((lane, draft.entries[0])))
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
    inset = LABEL_GAP if is_cut else -OVERHANG
    start = draft.left + (CHEVRON_ROOM if draft.cut_left else inset)
    room = draft.right - draft.ring - (CHEVRON_ROOM if draft.cut_right else inset) - start
    label = f"{entry.label}, {entry.date}" if is_cut and len(entry.label) <= LONGEST_LABEL else entry.label
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
    cluster.ring = 0.0
    cluster.category = cluster.category if cluster.category == draft.category else None
    cluster.cut_left = cluster.cut_left or draft.cut_left
    cluster.cut_right = cluster.cut_right or draft.cut_right
    cluster.right = max(cluster.right, draft.right)
    _count(cluster, labels)
    row.solid = row.taken = cluster.right


def _count(cluster: _Draft, labels: Labels) -> None:
    """Let a cluster say how many it holds."""
    text = f"{len(cluster.entries):,}"
    text_width = labels.text_width(text)
    cluster.right = max(cluster.right, cluster.left + text_width + 12)
    cluster.label, cluster.label_width = text, text_width
    cluster.label_x = (cluster.left + cluster.right - text_width) / 2


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
    spare = height - sum(lane_height(count) for count in rows)
    for wanted in wishes:
        while spare >= ROW and (short := [i for i, total in enumerate(totals) if total and rows[i] < wanted[i]]):
            rows[min(short, key=lambda i: (rows[i], i))] += 1
            spare -= ROW
    return rows


def _spread(totals: Sequence[int], height: float) -> list[int]:
    """Rows for each lane where counts are drawn: the height in equal parts."""
    return _shared(([_MOST_ROWS] * len(totals),), totals, height)


def _lanes(totals: Sequence[int], rows: Sequence[int], height: float) -> tuple[Lane, ...]:
    """The lanes from the top; drawn closer where even one row each is too much for the height."""
    heights = [lane_height(count) for count in rows]
    squeeze = min(1.0, max(height, 1) / sum(heights))
    lanes = []
    top = 0.0
    for count, total, wanted in zip(rows, totals, heights, strict=True):
        lanes.append(Lane(top, wanted * squeeze, count, total))
        top += wanted * squeeze
    return tuple(lanes)


def _mark(draft: _Draft, number: int, lane: Lane) -> Mark:
    squeeze = lane.height / lane_height(lane.rows)
    y = lane.top + ((LANE_PADDING + ROW) / 2 + draft.row * ROW) * squeeze
    return Mark(
        tuple(draft.entries), number, draft.category, draft.row, draft.kind, draft.left, draft.right, y, draft.label, draft.label_x,
        draft.label_width, draft.cut_left, draft.cut_right, draft.ring,
    )  # fmt: skip
