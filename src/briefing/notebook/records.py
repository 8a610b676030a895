"""What a notebook holds, as frozen records. Times are UTC, ISO 8601 to the millisecond."""

from dataclasses import dataclass
from typing import Any, Literal

from briefing.bundle.anchors import Anchor

MarkKind = Literal["highlight", "note", "bookmark", "reviewed"]
DecisionKind = Literal["pin", "same", "not same"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of the user's on passages (one anchor a paragraph) or on a whole article.

    `colour` is the key of one of the user's colours, empty where it has none; `note` is plain text.
    """

    id: str
    kind: MarkKind
    anchors: tuple[Anchor, ...]
    colour: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    created_at: str = ""
    changed_at: str = ""

    @property
    def is_article(self) -> bool:
        """Whether it is on a whole article."""
        return self.anchors[0].scope == "article"

    @property
    def quote(self) -> str:
        """The marked words, paragraph by paragraph; of an article its title."""
        return self.anchors[0].article if self.is_article else "\n".join(anchor.quote for anchor in self.anchors)

    @property
    def citation(self) -> str:
        """Where it stands, as one cites it."""
        first, last = self.anchors[0], self.anchors[-1]
        return first.citation + (f"–{last.paragraph}" if last.paragraph != first.paragraph else "")


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user decided on content: which figure to use, whether two tellings are one incident."""

    id: int
    kind: DecisionKind
    anchors: tuple[Anchor, ...]
    value: Any
    decided_at: str


@dataclass(frozen=True, slots=True)
class BriefVersion:
    """One state of a brief; `number` counts from 1, `content` is what the brief tab made of it (JSON values)."""

    id: int
    brief_id: int
    number: int
    title: str
    content: Any
    fingerprint: str
    saved_at: str
