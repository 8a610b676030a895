"""Many incidents as sorted columns of day numbers, cut and counted by time without looking at each one."""

import math

import numpy as np
import numpy.typing as npt

Indices = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
_MOST_SUMS = 3_000_000
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
        self._counted: _Tally | None = None

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
        begin = _below(self._reach, math.floor(first))
        stop = _below(self.start, math.ceil(last))
        return begin + np.flatnonzero(_kept(self.start[begin:stop], self.end[begin:stop], first, last, certainly))

    def _overlapping_narrow(self, first: float, last: float, certainly: bool) -> Indices:
        """The same for few days: short ones are looked for near them, and of the long ones, which are few, all."""
        found = []
        for (places, start, end), reach in zip(self._parts(), (_SHORT, None), strict=True):
            begin = 0 if reach is None else _below(start, math.floor(first) - reach)
            stop = _below(start, math.ceil(last))
            found.append(places[begin:stop][_kept(start[begin:stop], end[begin:stop], first, last, certainly)])
        both: Indices = np.sort(np.concatenate(found))
        return both

    # Counting

    def before(self, first: float) -> int:
        """How many are over before a day begins."""
        return int(self._tally().ended(np.array([first])).sum())

    def after(self, last: float) -> int:
        """How many begin when the days before `last` are over."""
        return len(self.start) - _below(self.start, math.ceil(last))

    def count(self, first: float, last: float, *, certainly: bool = False) -> int:
        """How many have a part in the days `[first, last)`; or lie wholly (`certainly`) in them."""
        if not certainly:
            return len(self.start) - self.before(first) - self.after(last)
        early = _below(self.start, math.ceil(first))
        late = len(self.start) - self.before(last)
        return len(self.start) - early - late + self._covering(first, last)

    def _covering(self, first: float, last: float) -> int:
        """How many begin before the days `[first, last)` and end after them."""
        if last - first < 1:
            return int(np.count_nonzero((self.start < first) & (self.end + 1 > last)))
        count = 0
        for (_, start, end), reach in zip(self._parts(), (_SHORT, None), strict=True):
            begin = 0 if reach is None else _below(start, math.floor(first) - reach)
            count += int(np.count_nonzero(end[begin : _below(start, math.ceil(first))] >= math.floor(last)))
        return count

    def _parts(self) -> tuple[tuple[Indices, Indices, Indices], ...]:
        """The short ones and the long ones: their places, first days and last days, in order of the first."""
        if self._by_length is None:
            is_long = self.end - self.start > _SHORT
            parts = np.flatnonzero(~is_long), np.flatnonzero(is_long)
            self._by_length = tuple((part, self.start[part], self.end[part]) for part in parts)
        return self._by_length

    def counts(self, edges: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
        """How many of each lane have a part between one edge and the next: `(lanes, edges - 1)`."""
        tally = self._tally()
        return tally.begun(edges[1:]) - tally.ended(edges[:-1])

    def _tally(self) -> "_Tally":
        if self._counted is None:
            self._counted = _Tally(self.start, self.end, self._lane, self.lanes)
        return self._counted

    def in_lane(self, lane: int, first: float, last: float) -> Indices:
        """The placements of one lane with a part in the days `[first, last)`."""
        found = self._overlapping(first, last, certainly=False)
        chosen: Indices = self.indices[found[self._lane[found] == lane]]
        return chosen


def _below(days: Indices, bound: int) -> int:
    """How many of sorted days come before a bound; whole numbers only: with a fraction numpy would copy all days."""
    return int(np.searchsorted(days, bound, side="left"))


def _kept(start: Indices, end: Indices, first: float, last: float, certainly: bool) -> Mask:
    """Which of those that begin before `last` have a part in the days `[first, last)`, or lie wholly in them."""
    kept: Mask = end >= math.floor(first)
    if certainly:
        kept = (start >= math.ceil(first)) & (end < math.floor(last))
    return kept


class _Tally:
    """How many of each lane have begun, and how many are over, by each day: summed once, then looked up.

    Where the days lie so far apart that the sums would take too much room, sorted days are bisected instead.
    """

    def __init__(self, start: Indices, end: Indices, lane: Indices, lanes: int) -> None:
        self._first = int(start[0]) if len(start) else 0
        days = (int(end.max()) if len(end) else 0) - self._first + 1
        self._sorted: list[list[Indices]] = []
        self._summed: list[Indices] = []
        for column in (start, end):
            if lanes * days <= _MOST_SUMS:
                counted = np.bincount(lane * days + (column - self._first), minlength=lanes * days)
                sums = np.zeros((lanes, days + 1), dtype=np.int64)
                np.cumsum(counted.reshape(lanes, days), axis=1, out=sums[:, 1:])
                self._summed.append(sums)
            else:
                self._sorted.append([np.sort(column[lane == number]) for number in range(lanes)])

    def begun(self, edges: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
        """How many of each lane begin before each edge: `(lanes, edges)`."""
        return self._below(0, np.ceil(edges))

    def ended(self, edges: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
        """How many of each lane are over when each edge comes: `(lanes, edges)`."""
        return self._below(1, np.floor(edges))

    def _below(self, which: int, days: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
        if self._sorted:
            whole = days.astype(np.int64)
            return np.array([np.searchsorted(column, whole, side="left") for column in self._sorted[which]])
        sums = self._summed[which]
        places = np.clip(days - self._first, 0, sums.shape[1] - 1).astype(np.int64)
        below: npt.NDArray[np.int64] = sums[:, places]
        return below


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
