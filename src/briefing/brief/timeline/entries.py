"""Incidents in order of time, ready to be drawn; what cannot be drawn is told with its reason."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, overload

import numpy as np

from briefing.brief.dates import incident_label, span_label
from briefing.brief.timeline.arrangement import Entry
from briefing.brief.timeline.series import Indices
from briefing.brief.timeline.wording import told
from briefing.bundle.records import CATEGORIES, Incident, Precision, Source
from briefing.wording import spoken, tr

DatesOf = Literal["event", "report"]
"""Where an incident stands in time: when it happened, or when it was first reported."""
_EPOCH = datetime.date(1970, 1, 1).toordinal()
_LAST_DAY = datetime.date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Dated:
    """An incident with its first and last day as day numbers, inclusive; `label` says them where they are not its own."""

    incident: Incident
    first: int
    last: int
    label: str = ""

    @property
    def when(self) -> str:
        """The days in words."""
        return self.label or incident_label(self.incident, language=spoken())

    @property
    def when_short(self) -> str:
        """The days in short words."""
        return self.label or incident_label(self.incident, short=True, language=spoken())


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An incident that cannot be shown, and why."""

    incident: Incident
    reason: str


def dated(incident: Incident) -> Dated | LeftOut:
    """The incident with its days, or why it cannot be shown."""
    if not incident.passages:
        return LeftOut(incident, tr("no passage tells it"))
    try:
        first, last = (datetime.date.fromisoformat(day) for day in (incident.start_on, incident.end_on))
    except ValueError:
        return LeftOut(
            incident,
            tr("{first} to {last} are no dates of the years 1 to 9999", first=incident.start_on, last=incident.end_on),
        )
    if last < first:
        return LeftOut(
            incident, tr("it ends ({last}) before it begins ({first})", first=incident.start_on, last=incident.end_on)
        )
    return Dated(incident, first.toordinal(), last.toordinal())


def published_span(source: Source) -> tuple[int, int, str] | None:
    """First and last day on which a source was published, and that in words; `None` where it does not say."""
    if not source.published:
        return None
    parts = [int(part) if part.isdigit() else 0 for part in source.published.split("-")]
    year, month, day = [*parts, 0, 0][:3]
    try:
        first = datetime.date(year, month or 1, day or 1)
        after = datetime.date(year, month % 12 + 1, 1) if not day and month and month < 12 else None
        last = first if day else (after - datetime.timedelta(days=1) if after else datetime.date(year, 12, 31))
    except ValueError:
        return None
    precision: Precision = "day" if day else "month" if month else "year"
    return (
        first.toordinal(),
        last.toordinal(),
        span_label(first.isoformat(), last.isoformat(), precision, short=True, language=spoken()),
    )


class Reports:
    """When and by how many sources incidents are reported; `sources` gives an article's source."""

    def __init__(self, sources: Mapping[int, Source]) -> None:
        self._source = sources
        self._published: dict[int, tuple[int, int, str] | None] = {}

    def sources_of(self, incident: Incident) -> list[int]:
        """The ids of the sources that tell an incident, in the order of its tellings."""
        found = (self._source.get(passage.article_id) for passage in incident.passages)
        return list(dict.fromkeys(source.id for source in found if source))

    def first_report(self, incident: Incident) -> tuple[int, int, str] | None:
        """The earliest day of publication among its sources, from when to when and in words."""
        found = (self._source.get(passage.article_id) for passage in incident.passages)
        spans = (self._span_of(source) for source in found if source)
        return min((span for span in spans if span), default=None)

    def _span_of(self, source: Source) -> tuple[int, int, str] | None:
        if source.id not in self._published:
            self._published[source.id] = published_span(source)
        return self._published[source.id]

    def reported(self, incident: Incident) -> Dated | LeftOut:
        """The incident on the days on which it was first reported."""
        judged = dated(incident)
        report = self.first_report(incident)
        if isinstance(judged, LeftOut) or report is None:
            return (
                judged
                if isinstance(judged, LeftOut)
                else LeftOut(incident, tr("its source does not say when it was published"))
            )
        return Dated(incident, *report)


class Items(Sequence[Dated]):
    """Incidents in order of first day, last day and id, kept as columns; one that is asked for is made then.

    Attributes:
        start, end: their first and last days as day numbers, inclusive.
    """

    def __init__(
        self, incidents: list[Incident], start: Indices, end: Indices, labels: list[str] | None = None
    ) -> None:
        self.incidents = incidents
        self.start, self.end = start, end
        self._labels = labels

    def __len__(self) -> int:
        return len(self.incidents)

    @overload
    def __getitem__(self, index: int) -> Dated: ...
    @overload
    def __getitem__(self, index: slice) -> list[Dated]: ...
    def __getitem__(self, index: int | slice) -> Dated | list[Dated]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        label = self._labels[index] if self._labels else ""
        return Dated(self.incidents[index], int(self.start[index]), int(self.end[index]), label)

    def __iter__(self) -> Iterator[Dated]:
        return (self[place] for place in range(len(self)))


def in_order(
    incidents: Sequence[Incident], judge: Callable[[Incident], Dated | LeftOut] = dated
) -> tuple[Items, list[LeftOut]]:
    """The incidents that can be shown, in order of time, and those that cannot."""
    fast = _at_once(incidents) if judge is dated else None
    if fast is not None:
        return fast, []
    judged = [judge(incident) for incident in incidents]
    shown = [item for item in judged if isinstance(item, Dated)]
    shown.sort(key=lambda item: (item.first, item.last, item.incident.id))
    items = Items(
        [item.incident for item in shown],
        np.array([item.first for item in shown], dtype=np.int64),
        np.array([item.last for item in shown], dtype=np.int64),
        [item.label for item in shown] if any(item.label for item in shown) else None,
    )
    return items, [item for item in judged if isinstance(item, LeftOut)]


def _at_once(incidents: Sequence[Incident]) -> Items | None:
    """The same where nothing is wrong with any of them: their dates are read as whole columns."""
    if not incidents or not all(incident.passages for incident in incidents):
        return None
    columns = []
    for texts in ([i.start_on for i in incidents], [i.end_on for i in incidents]):
        if set(map(len, texts)) != {10}:
            return None
        try:
            columns.append(np.array(texts, dtype="datetime64[D]").astype(np.int64) + _EPOCH)
        except ValueError:
            return None
    start, end = columns
    if start.min() < 1 or end.max() > _LAST_DAY or bool((end < start).any()):
        return None
    ids = np.array([incident.id for incident in incidents], dtype=np.int64)
    order = np.lexsort((ids, end, start))
    if bool((np.diff(order) == 1).all()):
        return Items(list(incidents), start, end)
    return Items([incidents[place] for place in order.tolist()], start[order], end[order])


class Entries(Sequence[Entry]):
    """What the picture shows of each item, made when it comes into view."""

    def __init__(self, items: Items, reports: Reports | None = None) -> None:
        self._items = items
        self._reports = reports
        self._made = lru_cache(maxsize=8_000)(self._make)

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> list[Entry]: ...
    def __getitem__(self, index: int | slice) -> Entry | list[Entry]:
        if isinstance(index, slice):
            return [self._made(place) for place in range(*index.indices(len(self)))]
        return self._made(index)

    def _make(self, index: int) -> Entry:
        item = self._items[index]
        sources = len(self._reports.sources_of(item.incident)) if self._reports else 1
        return entry_of(item, max(sources, 1))


def entry_of(item: Dated, sources: int = 1) -> Entry:
    """What the picture shows of an incident that so many sources tell."""
    incident = item.incident
    is_day = item.first == item.last
    is_own = not item.label
    planned = tr("planned") if incident.qualifier == "planned" else ""
    is_soft = incident.precision in ("month", "year") or incident.qualifier is not None or not is_own
    times = "" if sources > 1 else told(len(incident.passages))
    return Entry(
        item.first,
        item.last,
        CATEGORIES.index(incident.category),
        "day" if is_day else "span" if is_soft else "bar",
        incident.headline,
        note=" · ".join(note for note in (times, planned) if note),
        date="" if is_day else item.when_short,
        hollow=is_own and incident.year_from != "stated",
        dashed=bool(planned),
        open_left=is_own and incident.qualifier == "before",
        open_right=is_own and incident.qualifier == "after",
        soft=is_own and incident.qualifier == "about",
        sources=sources,
    )


def rounded_out(first: int, last: int, long_span: int = 3 * 366) -> tuple[int, int]:
    """Whole months around a span of days; whole years around one of `long_span` days or more."""
    begin, end = datetime.date.fromordinal(first), datetime.date.fromordinal(last)
    if last - first > long_span:
        begin, end = begin.replace(month=1), end.replace(month=12)
    month_end = end.replace(day=28) + datetime.timedelta(days=3)
    while month_end.month != end.month:
        month_end -= datetime.timedelta(days=1)
    return begin.replace(day=1).toordinal(), month_end.toordinal()


def passage_texts(incidents: Iterable[Incident]) -> list[str]:
    """Each incident's headline and passages: what the words of a filter are looked for in."""
    return ["\n".join([i.headline, *(p.text for p in i.passages)]) for i in incidents]
