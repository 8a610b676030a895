"""Reading what a bundle tells for the timeline: at once, or beside the window where there is much of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.brief.timeline.entries import DatesOf
from briefing.brief.timeline.lanes import LanesBy
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Doubt, Entity, Incident, Source
from briefing.notebook.records import Decision
from briefing.viewer.timeline.decisions import Decided, decided, resolved
from briefing.viewer.timeline.state import TimelineState

MOST_AT_ONCE = 20_000
"""More incidents are read beside the window, which would else stand still for a second and more."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a bundle tells.

    Attributes:
        incidents: all of them, before the user's decisions.
        entities: all names.
        sources: the source of each article, by the article's id.
        doubts: what the importer was not sure of.
    """

    incidents: Sequence[Incident] = ()
    entities: Sequence[Entity] = ()
    sources: Mapping[int, Source] | None = None
    doubts: Sequence[Doubt] = ()


def read_told(bundle: Bundle) -> Told:
    """All that a bundle tells; holds no connection to it."""
    sources = {source.id: source for source in bundle.sources()}
    of_article = {article.id: sources[article.source_id] for article in bundle.articles()}
    return Told(bundle.incidents(), bundle.entities(), of_article, bundle.doubts())


def made(
    told: Told, bundle: Bundle, decisions: Sequence[Decision], dates: DatesOf = "event", lanes_by: LanesBy = "category"
) -> tuple[Decided, TimelineState]:
    """The incidents after the user's decisions, and the timeline of them."""
    after = decided(told.incidents, *resolved(bundle, decisions))
    return after, TimelineState(after.incidents, told.entities, told.sources, dates, lanes_by)


def read_beside(bundle: Bundle, decisions: Sequence[Decision]) -> tuple[Told, Decided, TimelineState]:
    """The same with a connection of its own, for another thread."""
    with bundle.again() as own:
        told = read_told(own)
        return told, *made(told, own, decisions)
