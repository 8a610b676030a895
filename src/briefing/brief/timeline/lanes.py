"""By what the lanes of a timeline part incidents: category, place, person or source."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from briefing.brief.phrases import phrases
from briefing.brief.timeline.entries import Items, Reports
from briefing.brief.timeline.series import Indices, Series
from briefing.bundle.records import CATEGORIES, Entity, Source
from briefing.wording import counted, spoken, tr

LanesBy = Literal["category", "place", "person", "source"]
LANES_BY: tuple[LanesBy, ...] = ("category", "place", "person", "source")
MOST_LANES = 8
"""So many places, persons or sources get a lane of their own; the others share one."""


@dataclass(frozen=True, slots=True)
class LaneName:
    """How a lane is named; `category` (by its number) where it holds only that."""

    text: str
    category: int | None = None


@dataclass(frozen=True, slots=True)
class Grouping:
    """The lanes from the top, and all incidents placed in them."""

    by: LanesBy
    names: tuple[LaneName, ...]
    series: Series


def grouped(
    items: Items, by: LanesBy, entities: Mapping[int, Entity], sources: Mapping[int, Source], reports: Reports
) -> Grouping:
    """The items in lanes; one that belongs to several lanes is placed in each."""
    if by == "category":
        place = {category: number for number, category in enumerate(CATEGORIES)}
        lane = np.fromiter((place[i.category] for i in items.incidents), dtype=np.int64, count=len(items))
        said = phrases(spoken())
        names = tuple(LaneName(_capital(said.category(category)), number) for number, category in enumerate(CATEGORIES))
        everything = np.arange(len(items))
        return Grouping(by, names, Series(items.start, items.end, lane, everything, lanes=len(names)))
    if by == "source":
        belonging = [reports.sources_of(incident) for incident in items.incidents]
        labels = {source_id: source.label for source_id, source in sources.items()}
    else:
        labels = {entity_id: entity.name for entity_id, entity in entities.items() if entity.kind == by}
        belonging = [[e for e in incident.entity_ids if e in labels] for incident in items.incidents]
    return _placed(items, by, belonging, labels)


def _placed(items: Items, by: LanesBy, belonging: Sequence[Sequence[int]], labels: Mapping[int, str]) -> Grouping:
    found = Counter(key for keys in belonging for key in dict.fromkeys(keys))
    often = [key for key, _ in sorted(found.items(), key=lambda pair: (-pair[1], labels[pair[0]]))]
    own = often if len(often) <= MOST_LANES + 1 else often[:MOST_LANES]
    lane_of = {key: number for number, key in enumerate(own)}
    names = [LaneName(labels[key]) for key in own]
    others, none = len(names), len(names) + 1
    item: list[int] = []
    lane: list[int] = []
    for number, keys in enumerate(belonging):
        for chosen in sorted({lane_of.get(key, others) for key in keys}) or [none]:
            item.append(number)
            lane.append(chosen)
    if len(own) < len(often):
        names.append(LaneName(_others(by, len(often) - len(own))))
    else:
        lane = [other - (other > others) for other in lane]
    if any(not keys for keys in belonging):
        names.append(LaneName(_none(by)))
    owners: Indices = np.array(item, dtype=np.int64)
    lanes: Indices = np.array(lane, dtype=np.int64)
    everything = np.arange(len(owners))
    series = Series(items.start[owners], items.end[owners], lanes, everything, lanes=max(len(names), 1), item=owners)
    return Grouping(by, tuple(names) or (LaneName(tr("No incidents")),), series)


def _others(by: LanesBy, count: int) -> str:
    if by == "place":
        return counted("{n} other place", "{n} other places", count)
    if by == "person":
        return counted("{n} other person", "{n} other persons", count)
    return counted("{n} other source", "{n} other sources", count)


def _none(by: LanesBy) -> str:
    if by == "place":
        return tr("No place named")
    return tr("No person named") if by == "person" else tr("No source")


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
