"""Many incidents as sorted columns of day numbers, cut and counted by time without looking at each one."""

import numpy as np
import numpy.typing as npt

Indices = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
_SHORT = 31
_NARROW = 400
"""Days: what is short, and of how many days at most one looks for the short ones near them."""


class Series:
    """The chosen ones of all placements of incidents in lanes, ready to be cut and counted by time.

    An incident has one placement, or several where it belongs to several lanes.

    Attributes:
        lanes: how many lanes there are.
        indices: the chosen placements, in order of their first day.
        start, end: their first and last days, inclusive.
        totals: how many a lane holds.
    """

    def __init__(
        self, start: Indices, end: Indices, lane: Indices, indices: Indices, *, lanes: int, item: Indices | None = None
    ) -> None:
        """Take whole columns of all placements, ordered by first day, and which of them are chosen.

        `item` says whose placement each one is; without it each is that of the incident of the same number.
        """
        self._columns = (start, end, lane)
        self._item = item
        self.lanes = lanes
        self.indices = indices
        is_whole = len(indices) == len(start)
        self.start = start if is_whole else start[indices]
        self.end = end if is_whole else end[indices]
        self._lane = lane if is_whole else lane[indices]
        self.totals = [int(count) for count in np.bincount(self._lane, minlength=lanes)]
        self._reach: Indices | None = None
        self._by_length: tuple[tuple[Indices, Indices, Indices], ...] | None = None
        self._ends: Indices | None = None
        self._longest: tuple[Indices, Indices, Indices] | None = None
        self._by_lane: list[tuple[Indices, Indices]] | None = None

    def __len__(self) -> int:
        return len(self.indices)

    def narrowed(self, indices: Indices) -> "Series":
        """The same of other placements."""
        return Series(*self._columns, indices, lanes=self.lanes, item=self._item)

    def items_of(self, indices: Indices) -> Indices:
        """Whose placements these are."""
        return indices if self._item is None else self._item[indices]

    def lanes_of(self, indices: Indices) -> Indices:
        """In which lanes placements stand."""
        return self._columns[2][indices]

    def days_of(self, indices: Indices) -> tuple[Indices, Indices]:
        """First and last days of placements."""
        return self._columns[0][indices], self._columns[1][indices]

    def lane_of(self, index: int) -> int:
        """In which lane a placement stands."""
        return int(self._columns[2][index])

    # Cutting

    def overlapping(self, first: float, last: float, *, certainly: bool = False) -> Indices:
        """The placements with a part in the days `[first, last)`; or those wholly (`certainly`) in them."""
        return self.indices[self._overlapping(first, last, certainly)]

    def within(self, first: float, last: float) -> "Series":
        """Those that lie wholly in the days `[first, last)`."""
        return self.narrowed(self.overlapping(first, last, certainly=True))

    def _overlapping(self, first: float, last: float, certainly: bool) -> Indices:
        if last - first <= _NARROW:
            return self._overlapping_narrow(first, last, certainly)
        if self._reach is None:
            self._reach = np.maximum.accumulate(self.end) if len(self.indices) else self.end
        begin = int(np.searchsorted(self._reach, first - 1, side="right"))
        stop = int(np.searchsorted(self.start, last, side="left"))
        start, end = self.start[begin:stop], self.end[begin:stop]
        keep = (start >= first) & (end + 1 <= last) if certainly else end > first - 1
        return begin + np.flatnonzero(keep)

    def _overlapping_narrow(self, first: float, last: float, certainly: bool) -> Indices:
        """The same for few days: short ones are looked for near them, and of the long ones, which are few, all."""
        if self._by_length is None:
            is_long = self.end - self.start > _SHORT
            parts = np.flatnonzero(~is_long), np.flatnonzero(is_long)
            self._by_length = tuple((part, self.start[part], self.end[part]) for part in parts)
        found = []
        for reach, (places, start, end) in zip((first - _SHORT - 1, -np.inf), self._by_length, strict=True):
            begin, stop = np.searchsorted(start, reach, side="left"), np.searchsorted(start, last, side="left")
            start, end = start[begin:stop], end[begin:stop]
            keep = (start >= first) & (end + 1 <= last) if certainly else end > first - 1
            found.append(places[begin:stop][keep])
        both: Indices = np.sort(np.concatenate(found))
        return both

    # Counting

    def before(self, first: float) -> int:
        """How many are over before a day begins."""
        return int(np.searchsorted(self._sorted_ends(), first - 1, side="right"))

    def after(self, last: float) -> int:
        """How many begin when the days before `last` are over."""
        return len(self.start) - int(np.searchsorted(self.start, last, side="left"))

    def count(self, first: float, last: float, *, certainly: bool = False) -> int:
        """How many have a part in the days `[first, last)`; or lie wholly (`certainly`) in them."""
        if not certainly:
            return len(self.start) - self.before(first) - self.after(last)
        early = int(np.searchsorted(self.start, first, side="left"))
        late = len(self.start) - int(np.searchsorted(self._sorted_ends(), last - 1, side="right"))
        return len(self.start) - early - late + self._covering(first, last)

    def _sorted_ends(self) -> Indices:
        if self._ends is None:
            self._ends = np.sort(self.end, kind="stable")
        return self._ends

    def _covering(self, first: float, last: float) -> int:
        """How many begin before the days `[first, last)` and end after them: looked for among the long ones only."""
        if last - first < 1:
            return int(np.count_nonzero((self.start < first) & (self.end + 1 > last)))
        if self._longest is None:
            length = self.end - self.start
            long = np.flatnonzero(length > 0)
            long = long[np.argsort(-length[long], kind="stable")]
            self._longest = (self.start[long], self.end[long], -length[long])
        start, end, length = self._longest
        some = int(np.searchsorted(length, -(last - first), side="right"))
        return int(np.count_nonzero((start[:some] < first) & (end[:some] > last - 1)))

    def counts(self, edges: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
        """How many of each lane have a part between one edge and the next: `(lanes, edges - 1)`."""
        if self._by_lane is None:
            order = np.argsort(self._lane.astype(np.uint8), kind="stable")
            lanes = np.split(order, np.cumsum(self.totals)[:-1])
            self._by_lane = [(self.start[chosen], np.sort(self.end[chosen], kind="stable")) for chosen in lanes]
        counts = np.empty((self.lanes, len(edges) - 1), dtype=np.int64)
        for row, (starts, ends) in zip(counts, self._by_lane, strict=True):
            row[:] = np.searchsorted(starts, edges[1:], side="left")
            row -= np.searchsorted(ends, edges[:-1] - 1, side="right")
        return counts

    def in_lane(self, lane: int, first: float, last: float) -> Indices:
        """The placements of one lane with a part in the days `[first, last)`."""
        found = self._overlapping(first, last, certainly=False)
        chosen: Indices = self.indices[found[self._lane[found] == lane]]
        return chosen


def dense_span(start: Indices, end: Indices, exact: Mask, share: float = 0.9) -> tuple[int, int]:
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
