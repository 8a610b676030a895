"""What a corrections file states, understood and checked, but not yet looked up in the source."""

from dataclasses import dataclass, field
from typing import Literal

from briefing.bundle.records import Category, EntityKind, Measure, Precision, Qualifier, Status
from briefing.errors import BriefingError

Action = Literal["add", "change", "withdraw"]


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a correction stands in its file: the line of its table, and of each of its keys."""

    file: str
    line: int
    lines: dict[str, int] = field(default_factory=dict)

    def wrong(self, message: str, key: str | None = "quote") -> BriefingError:
        """The error to raise about a key (or the table itself): the file, the line, and the message."""
        line = self.lines.get(key, self.line) if key else self.line
        return BriefingError(f"{self.file}, line {line}: {message}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What all corrections have; `article` is a number from 1 or a title."""

    entry: Entry
    quote: str
    action: Action
    article: int | str | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentCorrection(Correction):
    """What is to hold of an incident; days may be months or years, an empty qualifier is none.

    `same_as` quotes another place that tells the same.
    """

    start_on: str | None = None
    end_on: str | None = None
    precision: Precision | None = None
    qualifier: Qualifier | Literal[""] | None = None
    category: Category | None = None
    headline: str | None = None
    date_text: str | None = None
    same_as: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureCorrection(Correction):
    """What is to hold of a figure and of its election; an empty status is unsaid."""

    party: str | None = None
    measure: Measure | None = None
    value: float | None = None
    status: Status | Literal[""] | None = None
    printed: str | None = None
    body: str | None = None
    country: str | None = None
    held_on: str | None = None
    round: int | None = None
    seats_total: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NameCorrection(Correction):
    """What is to hold of a name."""

    name: str | None = None
    kind: EntityKind | None = None
    aliases: tuple[str, ...] | None = None
    form: str | None = None
    everywhere: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairCorrection(Correction):
    """What the quote should read; None where it should read as printed."""

    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtCorrection(Correction):
    """A doubt that an editor has looked at; the quote is empty where it is about no passage."""

    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Corrections:
    """All corrections of one source, in the file's order."""

    incidents: tuple[IncidentCorrection, ...] = ()
    figures: tuple[FigureCorrection, ...] = ()
    names: tuple[NameCorrection, ...] = ()
    repairs: tuple[RepairCorrection, ...] = ()
    doubts: tuple[DoubtCorrection, ...] = ()


NO_CORRECTIONS = Corrections()
