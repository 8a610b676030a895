"""What the timeline holds and what its user may do: filters, lanes, the span in view, selection and order."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import repeat
from operator import contains
from typing import Any, Literal

import numpy as np

from briefing.brief.timeline.entries import (
    Dated,
    DatesOf,
    Entries,
    Reports,
    dated,
    in_order,
    passage_texts,
    rounded_out,
)
from briefing.brief.timeline.lanes import Grouping, LanesBy, grouped
from briefing.brief.timeline.series import Indices, Mask, Series, dense_span
from briefing.bundle.records import CATEGORIES, Category, Entity, Incident, Source
from briefing.bundle.spelling import folded_text

Within = Literal["certainly", "possibly"]
_NEAR_DAYS = 31
_MOST_ALIKE = 12


@dataclass(frozen=True, slots=True)
class Filter:
    """What an incident must be like to be shown.

    Of these categories, with all these words, naming this entity, told by this source, first reported more than so
    many days after it was over (0: whenever).
    """

    categories: frozenset[Category] = frozenset(CATEGORIES)
    words: str = ""
    entity_id: int | None = None
    source_id: int | None = None
    late_days: int = 0

    @property
    def is_open(self) -> bool:
        """Whether everything passes."""
        return self == Filter()


class TimelineState:
    """The incidents of a bundle, which of them are shown, and which one is selected.

    An incident is addressed by its place in `items`, which stand in order of first day, last day and id. The span is
    inclusive, in day numbers.

    Attributes:
        items: the incidents that can be shown.
        left_out: those that cannot.
        names: the people, parties, organisations and places that the incidents name, by id.
        sources: the sources that tell them, by id.
        series: those that pass the filter, in view or not, once each.
        placed: the same in their lanes, as often as they belong to one.
        selected: the selected one, or `None`.
    """

    def __init__(
        self,
        incidents: Iterable[Incident] = (),
        entities: Sequence[Entity] = (),
        sources: Mapping[int, Source] | None = None,
        dates: DatesOf = "event",
        lanes_by: LanesBy = "category",
    ) -> None:
        """Take a bundle's incidents and entities, and the source of each article by the article's id."""
        self.dates: DatesOf = dates
        self.reports = Reports(sources or {})
        self.sources = {source.id: source for source in (sources or {}).values()}
        self.items, self.left_out = in_order(list(incidents), dated if dates == "event" else self.reports.reported)
        self.entries = Entries(self.items, self.reports if sources else None)
        named = {entity_id for incident in self.items.incidents for entity_id in incident.entity_ids}
        self.names = {entity.id: entity for entity in entities if entity.id in named}
        self.filter = Filter()
        self._texts: list[str] = []
        self._searched: tuple[Filter, list[str], Mask] | None = None
        self.within: Within = "possibly"
        self.selected: int | None = None
        categories = grouped(self.items, "category", {}, {}, self.reports)
        self._category = categories.series
        self._everything = np.arange(len(self.items))
        self.grouping: Grouping = categories
        self.series: Series = categories.series
        self.placed: Series = categories.series
        if lanes_by != "category":
            self.set_lanes(lanes_by)
        self.span = self.dense_span()

    # What is shown

    def shown(self) -> Indices:
        """Those that pass the filter and lie within the span, in order of time."""
        return self.series.overlapping(self.span[0], self.span[1] + 1, certainly=self.within == "certainly")

    def counts(self) -> tuple[int, int]:
        """How many of those that pass the filter lie certainly, and how many possibly, within the span."""
        first, last = self.span
        return self.series.count(first, last + 1, certainly=True), self.series.count(first, last + 1)

    def beyond(self) -> tuple[int, int]:
        """How many of those that pass the filter are over before the span, and how many begin after it."""
        return self.series.before(self.span[0]), self.series.after(self.span[1] + 1)

    def shown_ids(self) -> list[int]:
        """The ids of the incidents that are shown, in order of time."""
        return [self.items.incidents[index].id for index in self.shown().tolist()]

    # The span

    def whole_span(self) -> tuple[int, int]:
        """First and last day of all that pass the filter; of all incidents where none does."""
        if not len(self.items):
            return datetime.date(2000, 1, 1).toordinal(), datetime.date(2000, 12, 31).toordinal()
        series = self.series if len(self.series) else self._category
        return rounded_out(int(series.start[0]), int(series.end.max()))

    def dense_span(self) -> tuple[int, int]:
        """Whole months or years around the stretch in which most incidents lie."""
        if not len(self.items):
            return self.whole_span()
        exact = np.array([incident.precision != "year" for incident in self.items.incidents])
        return rounded_out(*dense_span(self.items.start, self.items.end, exact))

    def set_span(self, first: int, last: int) -> None:
        """Look at the days from `first` to `last`."""
        self.span = (min(first, last), max(first, last))

    # Lanes

    def set_lanes(self, by: LanesBy) -> None:
        """Part the lanes by something else."""
        self.grouping = grouped(self.items, by, self.names, self.sources, self.reports)
        self._choose(self._mask(self.filter))

    def _choose(self, mask: Mask) -> None:
        chosen = self._everything if mask.all() else np.flatnonzero(mask)
        self.series = self._category.narrowed(chosen)
        if self.grouping.by == "category":
            self.placed = self.series
        else:
            placed = self.grouping.series
            owners = placed.items_of(np.arange(len(placed.start)))
            self.placed = placed.narrowed(np.flatnonzero(mask[owners]))

    # Filters

    def set_filter(self, **changes: Any) -> None:
        """Change fields of the filter; the selection goes where it passes no more."""
        self.filter = replace(self.filter, **changes)
        mask = self._mask(self.filter)
        self._choose(mask)
        if self.selected is not None and not mask[self.selected]:
            self.selected = None

    def _mask(self, chosen: Filter) -> Mask:
        mask: Mask = np.ones(len(self.items), dtype=bool)
        if len(chosen.categories) < len(CATEGORIES):
            wanted = np.array([category in chosen.categories for category in CATEGORIES])
            mask &= wanted[self._category_numbers]
        if chosen.entity_id is not None:
            entity_id = chosen.entity_id
            mask &= np.array([entity_id in incident.entity_ids for incident in self.items.incidents], dtype=bool)
        if chosen.source_id is not None:
            mask &= np.array([chosen.source_id in told_by for told_by in self._told_by], dtype=bool)
        if chosen.late_days:
            mask &= self._lag > chosen.late_days
        return self._with_words(mask, replace(chosen, words=""), folded_text(chosen.words).split())

    def _with_words(self, mask: Mask, others: Filter, words: list[str]) -> Mask:
        """What of a mask holds all the words; where they only grew since the last time, what was left then is enough."""
        if self._searched is not None and words:
            before, old, left = self._searched
            if before == others and all(any(word in new for new in words) for word in old):
                mask = left.copy()
        for word in words:
            self._keep_naming(mask, word)
        self._searched = (others, words, mask.copy())
        return mask

    def _keep_naming(self, mask: Mask, word: str) -> None:
        """Take from a mask those whose words do not hold `word`."""
        texts = self._searchable
        if mask.all():
            mask[:] = np.fromiter(map(contains, texts, repeat(word)), bool, len(texts))
        else:
            chosen = np.flatnonzero(mask)
            mask[chosen] = [word in texts[place] for place in chosen.tolist()]

    @cached_property
    def _category_numbers(self) -> Indices:
        place = {category: number for number, category in enumerate(CATEGORIES)}
        return np.array([place[incident.category] for incident in self.items.incidents], dtype=np.int64)

    @cached_property
    def _told_by(self) -> list[list[int]]:
        return [self.reports.sources_of(incident) for incident in self.items.incidents]

    @cached_property
    def _lag(self) -> Indices:
        """Days from the end of each incident to its first report; 0 where that is not known."""
        reports = [self.reports.first_report(incident) for incident in self.items.incidents]
        ends = (datetime.date.fromisoformat(incident.end_on).toordinal() for incident in self.items.incidents)
        return np.array([report[0] - end if report else 0 for report, end in zip(reports, ends, strict=True)])

    @property
    def unfolded(self) -> int:
        """Of how many incidents the words are yet to be folded."""
        return len(self.items) - len(self._texts)

    def fold_some(self, count: int) -> bool:
        """Fold the words of so many more incidents, for a filter to look in; whether some are left."""
        done = len(self._texts)
        self._texts += map(folded_text, passage_texts(self.items.incidents[done : done + count]))
        return len(self._texts) < len(self.items)

    @property
    def _searchable(self) -> list[str]:
        """Each incident's headline and passages, folded."""
        self.fold_some(len(self.items))
        return self._texts

    # Selection

    @property
    def selected_item(self) -> Dated | None:
        """The selected incident."""
        return None if self.selected is None else self.items[self.selected]

    @cached_property
    def _place(self) -> dict[int, int]:
        return {incident.id: place for place, incident in enumerate(self.items.incidents)}

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

    def nearest(self, first: int, last: int) -> int | None:
        """Of those that pass the filter the one nearest to the days from `first` to `last`."""
        series = self.series
        if not len(series):
            return None
        distance = np.maximum(np.maximum(first - series.end, series.start - last), 0)
        return int(series.indices[int(np.argmin(distance))])

    def alike(self, index: int) -> list[int]:
        """Other incidents that may be the same as this one, the likeliest first: near in time, alike in what they say."""
        item = self.items[index]
        near = self._category.overlapping(item.first - _NEAR_DAYS, item.last + 1 + _NEAR_DAYS).tolist()
        words = set(folded_text(item.incident.headline[:400]).split())

        def likeness(place: int) -> float:
            other = self.items[place]
            shared = len(set(item.incident.entity_ids) & set(other.incident.entity_ids))
            spoken = len(words & set(folded_text(other.incident.headline[:400]).split())) / max(len(words), 1)
            apart = max(other.first - item.last, item.first - other.last, 0)
            return shared + 2 * spoken + (other.incident.category == item.incident.category) - apart / _NEAR_DAYS

        found = sorted((place for place in near[:2000] if place != index), key=lambda place: (-likeness(place), place))
        return found[:_MOST_ALIKE]
