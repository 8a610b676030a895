"""What the timeline holds and what its user may do: filters, the span in view, selection and order."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from briefing.brief.dates import incident_label
from briefing.bundle.reader import folded
from briefing.bundle.records import CATEGORIES, Category, Entity, Incident
from briefing.viewer.timeline.layout import Entry, Indices, Series, dense_span
from briefing.viewer.timeline.wording import told

Within = Literal["certainly", "possibly"]
_LONG_SPAN = 3 * 366
"""From so many days on a span is rounded out to whole years, below to whole months."""


@dataclass(frozen=True, slots=True)
class Dated:
    """An incident with its first and last day as day numbers, inclusive."""

    incident: Incident
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An incident that cannot be shown, and why."""

    incident: Incident
    reason: str


@dataclass(frozen=True, slots=True)
class Filter:
    """What an incident must be like to be shown: of these categories, with all these words, naming this entity."""

    categories: frozenset[Category] = frozenset(CATEGORIES)
    words: str = ""
    entity_id: int | None = None


def dated(incident: Incident) -> Dated | LeftOut:
    """The incident with its days, or why it cannot be shown."""
    if not incident.passages:
        return LeftOut(incident, "no passage tells it")
    try:
        first, last = (datetime.date.fromisoformat(day) for day in (incident.start_on, incident.end_on))
    except ValueError:
        return LeftOut(incident, f"{incident.start_on} to {incident.end_on} are no dates of the years 1 to 9999")
    if last < first:
        return LeftOut(incident, f"it ends ({incident.end_on}) before it begins ({incident.start_on})")
    return Dated(incident, first.toordinal(), last.toordinal())


def entry_of(item: Dated) -> Entry:
    """What the picture shows of an incident."""
    incident = item.incident
    is_day = item.first == item.last
    planned = "planned" if incident.qualifier == "planned" else ""
    is_soft = incident.precision in ("month", "year") or incident.qualifier is not None
    return Entry(
        item.first,
        item.last,
        CATEGORIES.index(incident.category),
        "day" if is_day else "span" if is_soft else "bar",
        incident.headline,
        note=" · ".join(note for note in (told(len(incident.passages)), planned) if note),
        date="" if is_day else incident_label(incident, short=True),
        hollow=incident.year_from != "stated",
        dashed=bool(planned),
        open_left=incident.qualifier == "before",
        open_right=incident.qualifier == "after",
    )


def rounded_out(first: int, last: int) -> tuple[int, int]:
    """Whole months around a span of days; whole years around a long one."""
    begin, end = datetime.date.fromordinal(first), datetime.date.fromordinal(last)
    if last - first > _LONG_SPAN:
        begin, end = begin.replace(month=1), end.replace(month=12)
    month_end = end.replace(day=28) + datetime.timedelta(days=3)
    while month_end.month != end.month:
        month_end -= datetime.timedelta(days=1)
    return begin.replace(day=1).toordinal(), month_end.toordinal()


class TimelineState:
    """The incidents of a bundle, which of them are shown, and which one is selected.

    An incident is addressed by its place in `items`, which stand in order of first day, last day and id. The span is
    inclusive, in day numbers.

    Attributes:
        items: the incidents that can be shown.
        left_out: those that cannot.
        names: the people, parties, organisations and places that the incidents name, by id.
        series: those that pass the filter, in view or not.
        selected: the selected one, or `None`.
    """

    def __init__(self, incidents: Iterable[Incident] = (), entities: Sequence[Entity] = ()) -> None:
        judged = [dated(incident) for incident in incidents]
        self.items = [item for item in judged if isinstance(item, Dated)]
        self.items.sort(key=lambda item: (item.first, item.last, item.incident.id))
        self.left_out = [item for item in judged if isinstance(item, LeftOut)]
        self.entries = [entry_of(item) for item in self.items]
        named = {entity_id for item in self.items for entity_id in item.incident.entity_ids}
        self.names = {entity.id: entity for entity in entities if entity.id in named}
        self.filter = Filter()
        self.within: Within = "possibly"
        self.selected: int | None = None
        self._start = np.array([item.first for item in self.items], dtype=np.int64)
        self._end = np.array([item.last for item in self.items], dtype=np.int64)
        self._lane = np.array([entry.lane for entry in self.entries], dtype=np.int64)
        self._place = {item.incident.id: index for index, item in enumerate(self.items)}
        self._texts: list[str] | None = None
        self.series = self._series(np.arange(len(self.items)))
        self.span = self.dense_span()

    def _series(self, indices: Indices) -> Series:
        return Series(self._start, self._end, self._lane, indices)

    # What is shown

    def shown(self) -> Indices:
        """Those that pass the filter and lie within the span, in order of time."""
        return self.series.overlapping(self.span[0], self.span[1] + 1, certainly=self.within == "certainly")

    def counts(self) -> tuple[int, int]:
        """How many of those that pass the filter lie certainly, and how many possibly, within the span."""
        first, last = self.span
        certain = self.series.overlapping(first, last + 1, certainly=True)
        return len(certain), len(self.series.overlapping(first, last + 1))

    def beyond(self) -> tuple[int, int]:
        """How many of those that pass the filter are over before the span, and how many begin after it."""
        return (
            int(np.count_nonzero(self.series.end < self.span[0])),
            int(np.count_nonzero(self.series.start > self.span[1])),
        )

    def shown_ids(self) -> list[int]:
        """The ids of the incidents that are shown, in order of time."""
        return [self.items[index].incident.id for index in self.shown()]

    # The span

    def whole_span(self) -> tuple[int, int]:
        """First and last day of all that pass the filter; of all incidents where none does."""
        if not self.items:
            return datetime.date(2000, 1, 1).toordinal(), datetime.date(2000, 12, 31).toordinal()
        series = self.series if len(self.series) else self._series(np.arange(len(self.items)))
        return rounded_out(int(series.start.min()), int(series.end.max()))

    def dense_span(self) -> tuple[int, int]:
        """Whole months or years around the stretch in which most incidents lie."""
        if not self.items:
            return self.whole_span()
        exact = np.array([item.incident.precision != "year" for item in self.items])
        return rounded_out(*dense_span(self._start, self._end, exact))

    def set_span(self, first: int, last: int) -> None:
        """Look at the days from `first` to `last`."""
        self.span = (min(first, last), max(first, last))

    # Filters

    def set_filter(self, **changes: object) -> None:
        """Change fields of the filter; the selection goes where it passes no more."""
        self.filter = replace(self.filter, **changes)  # type: ignore[arg-type]
        mask = np.isin(self._lane, [CATEGORIES.index(category) for category in self.filter.categories])
        if self.filter.entity_id is not None:
            mask &= self._naming(self.filter.entity_id)
        words = folded(self.filter.words).split()
        if words:
            mask &= np.fromiter((all(word in text for word in words) for text in self._searchable()), bool)
        self.series = self._series(np.flatnonzero(mask))
        if self.selected is not None and not mask[self.selected]:
            self.selected = None

    def _naming(self, entity_id: int) -> npt.NDArray[np.bool_]:
        return np.fromiter((entity_id in item.incident.entity_ids for item in self.items), bool, len(self.items))

    def _searchable(self) -> list[str]:
        """Each incident's headline and passages, folded."""
        if self._texts is None:
            incidents = (item.incident for item in self.items)
            self._texts = [folded("\n".join([i.headline, *(p.text for p in i.passages)])) for i in incidents]
        return self._texts

    # Selection

    @property
    def selected_item(self) -> Dated | None:
        """The selected incident."""
        return None if self.selected is None else self.items[self.selected]

    def index_of(self, incident_id: int) -> int | None:
        """The place of an incident in `items`; `None` where it is left out or unknown."""
        return self._place.get(incident_id)

    def passes(self, index: int) -> bool:
        """Whether an incident passes the filter."""
        place = int(np.searchsorted(self.series.indices, index))
        return place < len(self.series) and int(self.series.indices[place]) == index

    def neighbour(self, step: int) -> int | None:
        """The incident `step` places on from the selected one, in view or not; from none, the first or last shown."""
        indices = self.series.indices
        if not len(indices):
            return None
        if self.selected is None:
            shown = self.shown() if len(self.shown()) else indices
            return int(shown[0] if step > 0 else shown[-1])
        place = int(np.searchsorted(indices, self.selected)) + step
        return int(indices[min(max(place, 0), len(indices) - 1)])

    def end(self, last: bool) -> int | None:
        """The first or the last of all that pass the filter."""
        indices = self.series.indices
        return int(indices[-1 if last else 0]) if len(indices) else None
