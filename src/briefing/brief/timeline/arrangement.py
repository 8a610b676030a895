"""What a picture of the timeline consists of, in pixels: lanes, marks, labels, counts; nothing here knows Qt.

Days are proleptic Gregorian day numbers (`datetime.date.toordinal`), so that the years 1 to 9999 need no time zone.
x counts from the left of the plot, y from its top, both without the lane names and the axis.
"""

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
import numpy.typing as npt

Kind = Literal["day", "bar", "span", "cluster"]

ROW = 24
LANE_PADDING = 12
EMPTY_LANE = 30
MARK = 10
"""Width of a day's shape and height of a range's bar."""
SPAN_HEIGHT = 18
ARROW = 16
"""Length of the open arrow of `before` and `after`."""
SOFT = 8
"""By so much a day fades out on either side where the words say "about"."""
RING = 12
"""Radius of the ring around a selected day."""
COUNT_RING = 16
"""Across the ring that counts the sources."""
CHEVRON_ROOM = 17
DENSE = 500
"""From so many marks in view on, they are drawn as counts by pixel column."""
COLUMN = 3
OVERHANG = 4
"""A label may stand out of its span by so little: the span fades there."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the picture shows of one incident; its days are inclusive.

    `hollow`: the year is inferred. `dashed`: planned. `open_left`, `open_right`: before, after. `soft`: about that day.
    `note` follows the label. So many `sources` tell it, which a ring counts where they are several.
    """

    start: int
    end: int
    category: int
    kind: Kind
    label: str
    note: str = ""
    date: str = ""
    hollow: bool = False
    dashed: bool = False
    open_left: bool = False
    open_right: bool = False
    soft: bool = False
    sources: int = 1


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing drawn: an incident, or a cluster of several, from `left` to `right` about the line `y`.

    `label` stands at `label_x`, `label_width` wide; empty where there was no room. `cut_left` and `cut_right`: it
    goes on beyond the view. `category` is None for a cluster of several. The ring that counts the sources takes up
    the last `ring` pixels.
    """

    entries: tuple[int, ...]
    lane: int
    category: int | None
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
    ring: float = 0.0

    @property
    def body_right(self) -> float:
        """Where the mark itself ends, without the ring that counts its sources."""
        return self.right - self.ring

    @property
    def is_inside(self) -> bool:
        """Whether the label stands within the mark."""
        return self.left - OVERHANG <= self.label_x and self.label_x + self.label_width <= self.right + OVERHANG

    @property
    def extent(self) -> tuple[float, float]:
        """From where to where it takes up its row, label included."""
        if not self.label:
            return self.left, self.right
        return min(self.left, self.label_x), max(self.right, self.label_x + self.label_width)


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane; `total` counts its incidents, in view or not."""

    top: float
    height: float
    rows: int
    total: int

    @property
    def name_y(self) -> float:
        """The line on which the lane's name stands: that of its first row."""
        return (
            self.top + self.height * (LANE_PADDING + ROW) / 2 / lane_height(self.rows)
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
    rows: dict[tuple[int, int], int] = field(default_factory=dict)

    def mark_at(self, x: float, y: float) -> Mark | None:
        """The mark or label under a point, the nearest where two are within reach."""
        near = [mark for mark in self.marks if abs(mark.y - y) <= ROW / 2 and _distance(mark, x) <= 3]
        return min(near, key=lambda mark: _distance(mark, x) + abs(mark.y - y), default=None)

    def mark_of(self, entry: int) -> Mark | None:
        """The mark that shows an incident, if it is in view."""
        return next((mark for mark in self.marks if entry in mark.entries), None)

    def column_at(self, x: float, y: float) -> tuple[int, float, float] | None:
        """Where counts are drawn: the lane under a point, and its column from where to where, in pixels.

        A column a little beside the point counts as under it; None where nothing is counted there.
        """
        if self.columns is None or not 0 <= x < self.width:
            return None
        lane = next((i for i, lane in enumerate(self.lanes) if lane.top <= y < lane.top + lane.height), None)
        if lane is None:
            return None
        counts = self.columns.counts[lane]
        step = self.width / len(counts)
        near = [place for place in _beside(int(x / step), len(counts)) if counts[place]]
        return (lane, near[0] * step, (near[0] + 1) * step) if near else None

    @property
    def bottom(self) -> float:
        """Where the last lane ends."""
        return self.lanes[-1].top + self.lanes[-1].height


def _beside(place: int, count: int) -> list[int]:
    return [other for other in (place, place - 1, place + 1) if 0 <= other < count]


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

    @property
    def scale(self) -> float:
        """Pixels for a day."""
        return self.width / (self.view[1] - self.view[0])


def lane_height(rows: int) -> float:
    """How high a lane of so many rows is."""
    return LANE_PADDING + ROW * rows if rows else EMPTY_LANE
