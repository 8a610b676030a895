"""What the importer's steps hand to each other.

A reader makes a `SourceText`; the steps on the text make a `Bulletin` of clean articles; the steps that look
for facts make `Facts` whose spans point into it. Offsets count code points and are half-open.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter
from typing import Any, ClassVar, Literal

from briefing.bundle.records import (
    ArticleKind,
    Category,
    EntityKind,
    Measure,
    Origin,
    ParagraphKind,
    Precision,
    Qualifier,
    Status,
    YearFrom,
)


@cache
def _values_of(kind: Any) -> Callable[[object], tuple[Any, ...]]:
    """What reads all fields of a record at once."""
    names = kind.__match_args__
    return attrgetter(*names) if len(names) > 1 else lambda record: tuple(getattr(record, name) for name in names)


class Handed:
    """A frozen record with slots that is quick to hand to another process: eight times as quick as one without this."""

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        kind: Any = type(self)
        return kind, _values_of(kind)(self)


LineRole = Literal["heading", "standfirst", "paragraph", "table", "note", "furniture"]
"""What begins with a line; `furniture` is what belongs to the page, such as a running head."""


@dataclass(frozen=True, slots=True)
class SourceText(Handed):
    """One source as read, before any repair.

    `text` is the whole text; `page_starts` are the offsets at which its pages begin, empty where it has none.
    `outline` has the offset and the role of each line with which something begins, in order, where the file's format
    says so; a line that is not in it goes on with what the line before began. It is empty where a text is just
    lines, to be judged by their looks. `remarks` are sentences about what could not be read.
    """

    name: str
    media_type: str
    sha256: str
    size_bytes: int
    text: str
    encoding: str
    page_starts: tuple[int, ...] = ()
    outline: tuple[tuple[int, LineRole], ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CleanRepair(Handed):
    """At `[start, end)` of the clean paragraph the print has `printed`; `kind` as in the bundle's format."""

    kind: str
    start: int
    end: int
    printed: str


@dataclass(frozen=True, slots=True)
class CleanParagraph(Handed):
    """A clean paragraph and how it came about.

    Putting each repair's `printed` back gives exactly `source.text[source_start:source_end]`.
    """

    kind: ParagraphKind
    text: str
    page: int | None
    source_start: int
    source_end: int
    repairs: tuple[CleanRepair, ...] = ()


@dataclass(frozen=True, slots=True)
class CleanNote(Handed):
    """One note of an article's apparatus, e.g. label `4`."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class CleanArticle(Handed):
    """One article in reading order."""

    kind: ArticleKind
    title: str
    standfirst: str | None
    is_complete: bool
    paragraphs: tuple[CleanParagraph, ...]
    notes: tuple[CleanNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Span(Handed):
    """The stretch `[start, end)` of paragraph `paragraph` of article `article` (both counted from 0)."""

    article: int
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoundDoubt(Handed):
    """Something a person should look at: one sentence that says what and why."""

    kind: str
    message: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Bulletin(Handed):
    """A source, cleaned: its articles, and what it says of itself (None where it does not).

    `published` is an ISO date, or `2012-01` or `2012` where no more is known. Dates without a year are read
    against it.
    """

    source: SourceText
    articles: tuple[CleanArticle, ...]
    title: str | None = None
    publisher: str | None = None
    issue: str | None = None
    published: str | None = None
    language: str | None = None
    country: str | None = None
    doubts: tuple[FoundDoubt, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundEntity(Handed):
    """A name with its other forms and the spans (of the name alone) at which it stands, in reading order."""

    kind: EntityKind
    name: str
    aliases: tuple[str, ...]
    mentions: tuple[Span, ...]
    origin: Origin = "read"


@dataclass(frozen=True, slots=True)
class FoundFigure(Handed):
    """One stated number; `entity` is an index into `Facts.entities`, None for turnout.

    `span` is the clause that states it, from the party's name to the number, and contains `printed`.
    """

    entity: int | None
    measure: Measure
    value: float
    printed: str
    status: Status | None
    span: Span
    origin: Origin = "read"


@dataclass(frozen=True, slots=True)
class FoundElection(Handed):
    """One election with the figures stated of it."""

    body: str
    country: str | None
    held_on: str | None
    round: int
    seats_total: int | None
    figures: tuple[FoundFigure, ...]


@dataclass(frozen=True, slots=True)
class FoundIncident(Handed):
    """One dated happening; `spans` are its tellings: the clause or sentence that holds the date.

    `entities` are indices into `Facts.entities`.
    """

    start_on: str
    end_on: str
    precision: Precision
    qualifier: Qualifier | None
    category: Category
    headline: str
    date_text: str
    year_from: YearFrom
    spans: tuple[Span, ...]
    entities: tuple[int, ...] = ()
    origin: Origin = "read"


@dataclass(frozen=True, slots=True)
class Facts(Handed):
    """What was found in one bulletin."""

    entities: tuple[FoundEntity, ...] = ()
    elections: tuple[FoundElection, ...] = ()
    incidents: tuple[FoundIncident, ...] = ()
    doubts: tuple[FoundDoubt, ...] = field(default=())
