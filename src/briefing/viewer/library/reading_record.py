"""Where each article was left and how much of it was read: what the dots and ticks of the library say."""

from dataclasses import asdict, dataclass
from typing import Any, Literal, Protocol

from briefing.bundle.records import Article, Source

KIND = "place"
"""The kind under which the notebook keeps it."""
State = Literal["unread", "begun", "finished"]


class Keeper(Protocol):
    """What of a notebook is needed here."""

    def keep(self, kind: str, name: str, value: Any) -> None:
        """Keep a value under a kind and name."""

    def kept(self, kind: str) -> dict[str, Any]:
        """What is kept of a kind, by name."""


@dataclass(slots=True)
class Reading:
    """One article's reading: the paragraph it was left at, the furthest one seen, whether its end was."""

    paragraph: int = 1
    furthest: int = 0
    finished: bool = False


def key_of(article: Article, source: Source) -> str:
    """What names an article in every bundle made from the same source."""
    return f"{source.sha256[:16]}:{article.position}"


class ReadingRecord:
    """Remembers in memory; writes to the notebook once that is open, and then when asked to."""

    def __init__(self) -> None:
        self._readings: dict[str, Reading] = {}
        self._changed: set[str] = set()
        self._keeper: Keeper | None = None

    def use(self, keeper: Keeper) -> None:
        """Take over what is kept; what was noted before wins, being newer."""
        self._keeper = keeper
        for key, value in keeper.kept(KIND).items():
            if key not in self._readings and (reading := _reading(value)) is not None:
                self._readings[key] = reading

    def state(self, key: str) -> State:
        """How far an article was read."""
        reading = self._readings.get(key)
        if reading is None or reading.furthest == 0:
            return "unread"
        return "finished" if reading.finished else "begun"

    def place(self, key: str) -> int:
        """The number of the paragraph an article was left at; 1 where it was finished or never opened."""
        reading = self._readings.get(key)
        return reading.paragraph if reading is not None and not reading.finished else 1

    def note(self, key: str, *, top: int, bottom: int, at_end: bool) -> bool:
        """Note the paragraphs in view; gives whether the article's state changed."""
        before = self.state(key)
        reading = self._readings.setdefault(key, Reading())
        old = (reading.paragraph, reading.furthest, reading.finished)
        reading.paragraph = top
        reading.furthest = max(reading.furthest, bottom)
        reading.finished = reading.finished or at_end
        if (reading.paragraph, reading.furthest, reading.finished) != old:
            self._changed.add(key)
        return self.state(key) != before

    def mark(self, key: str, state: State) -> None:
        """Say that an article is unread or finished, whatever was seen of it."""
        reading = self._readings.setdefault(key, Reading())
        reading.finished = state == "finished"
        reading.furthest = 0 if state == "unread" else max(reading.furthest, 1)
        reading.paragraph = 1 if state == "unread" else reading.paragraph
        self._changed.add(key)

    def save(self) -> None:
        """Write what changed since; does nothing while no notebook is open.

        Raises:
            BriefingError: it could not be saved.
        """
        if self._keeper is not None:
            while self._changed:
                key = self._changed.pop()
                self._keeper.keep(KIND, key, asdict(self._readings[key]))


def _reading(value: Any) -> Reading | None:
    """What was kept; None where it is not of this shape."""
    try:
        return Reading(int(value["paragraph"]), int(value["furthest"]), bool(value["finished"]))
    except (TypeError, KeyError, ValueError):
        return None
