"""The forms of names in a bulletin: all pieces that read alike, with the evidence for their kind."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from briefing.bundle.records import EntityKind
from briefing.importer.model import Span
from briefing.importer.steps.names_lexicon import REMEMBERED, fold
from briefing.importer.steps.names_shape import KINDS, Scores
from briefing.importer.steps.names_words import Piece


@dataclass(slots=True)
class Occurrence:
    """One piece of a paragraph, with its place in the bulletin and what stands around it."""

    piece: Piece
    article: int
    paragraph: int
    text: str

    @property
    def span(self) -> Span:
        """The span of the name."""
        return Span(self.article, self.paragraph, self.piece.start, self.piece.end)

    @property
    def printed(self) -> str:
        """What stands there, on one line."""
        return " ".join(self.text[self.piece.start : self.piece.end].split())

    @property
    def order(self) -> tuple[int, int, int]:
        """Its place in reading order."""
        return self.article, self.paragraph, self.piece.start

    @property
    def is_mention(self) -> bool:
        """Whether it stands in a paragraph; titles and standfirsts are evidence only."""
        return self.paragraph >= 0

    @property
    def is_own(self) -> bool:
        """Whether it names something by itself, not within the title of an article or a document."""
        return self.is_mention and not self.piece.aside


@dataclass(slots=True)
class Form:
    """All occurrences that read alike, letter case aside.

    `context` is what the words around say, `scores` that and the form's own words, evened out over its occurrences.
    """

    key: str
    words: tuple[str, ...]
    occurrences: list[Occurrence] = field(default_factory=list)
    scores: Scores = field(default_factory=lambda: dict.fromkeys(KINDS, 0.0))
    context: Scores = field(default_factory=lambda: dict.fromkeys(KINDS, 0.0))
    kind: EntityKind | None = None

    printed: str = ""

    @property
    def text(self) -> str:
        """The commonest spelling, one with small letters before one in capitals."""
        if not self.printed:
            self.printed = self._commonest()
        return self.printed

    def _commonest(self) -> str:
        seen: dict[str, int] = {}
        for occurrence in self.occurrences:
            seen[occurrence.piece.text] = seen.get(occurrence.piece.text, 0) + 1
        return min(seen, key=lambda text: (len(text) > 4 and text.isupper(), -seen[text], text))

    @property
    def is_abbreviation(self) -> bool:
        """Whether it is one word in capitals."""
        return is_abbreviation(self.text)

    @property
    def best(self) -> tuple[EntityKind, float]:
        """The kind with the most points, and how many more they are than the next kind's."""
        ranked = sorted(KINDS, key=lambda kind: -self.scores[kind])
        return ranked[0], self.scores[ranked[0]] - self.scores[ranked[1]]


def is_abbreviation(text: str) -> bool:
    """Whether a form is one word of two to eight letters, at least two of them capital and most of them.

    >>> [is_abbreviation(text) for text in ("OSCE", "VTsIOM", "Osh", "Nur Otan", "PDM/UDF")]
    [True, True, False, False, True]
    """
    letters = text.translate(_WITHOUT_MARKS)
    if not (2 <= len(letters) <= 10 and letters.isalnum()):
        return False
    capitals = sum(char.isupper() for char in letters)
    return capitals >= 2 and capitals * 2 >= len(letters) and text[:1].isalpha()


_WITHOUT_MARKS = str.maketrans("", "", "-+/")


@lru_cache(maxsize=REMEMBERED)
def form_key(text: str) -> str:
    """What two spellings of one form share.

    >>> form_key("Nur-Otan") == form_key("Nur Otan") == form_key("NUR OTAN")
    True
    """
    return re.sub(r"[\s\-]+", " ", fold(text)).strip(" .")
