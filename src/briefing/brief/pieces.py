"""What a reader gathers for a brief: a piece of a bundle, by its records or ids, or words of the reader's own.

A tab hands a piece over; the brief keeps it with its sources and turns it into blocks when it is printed.
"""

from dataclasses import dataclass
from typing import Literal

from briefing.bundle.records import Incident, Passage

ElectionPart = Literal["table", "shares", "votes", "seats", "turnout", "comparison"]


@dataclass(frozen=True, slots=True)
class QuotePiece:
    """Passages quoted verbatim, in reading order."""

    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class IncidentsPiece:
    """Incidents in order of time, each with the tellings that the reader sees as one.

    `title` says which they are, such as the filter's words, and may be empty.
    """

    incidents: tuple[Incident, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class FigurePiece:
    """One figure with the sentence that states it."""

    figure_id: int


@dataclass(frozen=True, slots=True)
class ElectionPiece:
    """A table or chart of elections; several only where they are compared."""

    election_ids: tuple[int, ...]
    part: ElectionPart


@dataclass(frozen=True, slots=True)
class SummaryPiece:
    """The summary of an article."""

    article_id: int


@dataclass(frozen=True, slots=True)
class NotePiece:
    """The reader's own words, never anything but plain text."""

    text: str


Piece = QuotePiece | IncidentsPiece | FigurePiece | ElectionPiece | SummaryPiece | NotePiece
