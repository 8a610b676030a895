"""What several sources say together: as `briefing.importer.model.Facts`, with spans that know their source."""

from dataclasses import dataclass

from briefing.bundle.records import Category, EntityKind, Measure, Origin, Precision, Qualifier, Status, YearFrom
from briefing.importer.model import FoundDoubt, Span


@dataclass(frozen=True, slots=True)
class Located:
    """A span of one source; `source` is its index in the sequence that was merged."""

    source: int
    span: Span


@dataclass(frozen=True, slots=True)
class MergedEntity:
    """One name with its forms and mentions in all sources, by source name, then in reading order."""

    kind: EntityKind
    name: str
    aliases: tuple[str, ...]
    mentions: tuple[Located, ...]
    origin: Origin = "read"


@dataclass(frozen=True, slots=True)
class MergedFigure:
    """One number as one source states it; `entity` is an index into `Merged.entities`."""

    entity: int | None
    measure: Measure
    value: float
    printed: str
    status: Status | None
    at: Located
    origin: Origin = "read"


@dataclass(frozen=True, slots=True)
class MergedElection:
    """One election with the figures of every source that states some: rival figures side by side."""

    body: str
    country: str | None
    held_on: str | None
    round: int
    seats_total: int | None
    figures: tuple[MergedFigure, ...]


@dataclass(frozen=True, slots=True)
class MergedIncident:
    """One happening with every telling; `entities` are indices into `Merged.entities`."""

    start_on: str
    end_on: str
    precision: Precision
    qualifier: Qualifier | None
    category: Category
    headline: str
    date_text: str
    year_from: YearFrom
    tellings: tuple[Located, ...]
    entities: tuple[int, ...] = ()
    origin: Origin = "read"


@dataclass(frozen=True, slots=True)
class MergedDoubt:
    """A doubt about one source, or about its being told the same as another."""

    source: int
    doubt: FoundDoubt


@dataclass(frozen=True, slots=True)
class Merged:
    """The facts of all sources together."""

    entities: tuple[MergedEntity, ...] = ()
    elections: tuple[MergedElection, ...] = ()
    incidents: tuple[MergedIncident, ...] = ()
    doubts: tuple[MergedDoubt, ...] = ()
