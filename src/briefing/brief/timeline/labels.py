"""Labels of one line, cut between words to the room there is."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

LABEL_ROOM = 230.0
MOST_LABEL_ROOM = 340.0
"""Width of a label beside its mark, and of one within a span."""
LONGEST_LABEL = 160
"""More letters of a label are never looked at."""
_MOST_KNOWN = 20_000


class Labels:
    """Labels cut to a width between words, remembered from frame to frame.

    Args:
        text_width: the width of a text in pixels.
    """

    def __init__(self, text_width: Callable[[str], float]) -> None:
        self.text_width = text_width
        self._known: dict[tuple[str, str, float], tuple[str, float]] = {}

    def fitting(self, label: str, note: str, room: float = LABEL_ROOM) -> tuple[str, float]:
        """The label with its note, within `room` pixels, and its width; empty where not one word fits."""
        text, width = self._remembered(label, note, MOST_LABEL_ROOM)
        if width <= room:
            return text, width
        return self._remembered(label, note, LABEL_ROOM) if room == LABEL_ROOM else self._cut(label, note, room)

    def _remembered(self, label: str, note: str, room: float) -> tuple[str, float]:
        key = (label, note, room)
        if key not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[key] = self._cut(label, note, room)
        return self._known[key]

    def _cut(self, label: str, note: str, room: float) -> tuple[str, float]:
        tail = f" · {note}" if note else ""
        text = elided(label, room - (self.text_width(tail) if tail else 0), self.text_width)
        if not text:
            return "", 0.0
        return text + tail, self.text_width(text + tail)


def elided(text: str, room: float, text_width: Callable[[str], float]) -> str:
    """The text on one line within `room`, cut between words with an ellipsis; empty where not one word fits.

    >>> elided("Majilis elections", 17, len), elided("Majilis elections", 12, len), elided("Majilis", 4, len)
    ('Majilis elections', 'Majilis …', '')
    >>> elided("Elections … were held", 14, len)
    'Elections …'
    """
    is_long = len(text) > LONGEST_LABEL
    words = text[:LONGEST_LABEL].split()
    if is_long and not text[LONGEST_LABEL - 1 : LONGEST_LABEL + 1].isspace():
        words = words[:-1]
    whole = " ".join(words)
    if not is_long and text_width(whole) <= room:
        return whole
    cuts = range(1, len(words) + (1 if is_long else 0))
    fitting = bisect_right(cuts, room, key=lambda count: text_width(_cut_after(words, count)))
    return _cut_after(words, fitting) if fitting else ""


def _cut_after(words: Sequence[str], count: int) -> str:
    return " ".join(words[:count]).rstrip(",;:–—-… ") + " …"
