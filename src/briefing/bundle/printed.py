"""The print of a paragraph: its clean text with what stood there put back."""

import re
from collections.abc import Sequence
from itertools import accumulate

from briefing.bundle.spelling import WORD, words_of

LETTER_REPAIRS = ("correction", "drop-cap", "letter")
"""The kinds of repair that change letters; the others only change how lines and columns are set."""
Change = tuple[int, int, str]
"""One repair: `[start, end)` in the clean text, and what stood there."""


def as_printed(text: str, repairs: Sequence[Change]) -> str:
    """A clean text with the print put back; `repairs` in order.

    >>> as_printed("January", [(0, 1, "J ")])
    'J anuary'
    """
    return "".join(piece for piece, _, _ in _pieces(text, repairs))


def printed_words(text: str, repairs: Sequence[Change]) -> set[str]:
    """The words, folded, that the print has and the clean text has not.

    >>> printed_words("Nur Otan won", [(4, 8, "0tan")])
    {'0tan'}
    """
    return set(words_of(as_printed(text, repairs))) - set(words_of(text))


def clean_span(text: str, repairs: Sequence[Change], start: int, end: int) -> tuple[int, int]:
    """Where in the clean text stands what stands at `[start, end)` in the print; whole words, never empty of them.

    >>> clean_span("In January", [(3, 4, "")], 3, 9)
    (3, 10)
    """
    pieces = _pieces(text, repairs)
    begins = [0, *accumulate(len(piece) for piece, _, _ in pieces)]
    low, high = len(text), 0
    for (piece, first, last), at in zip(pieces, begins, strict=False):
        if at <= end and start <= at + len(piece):
            is_kept = text[first:last] == piece
            low = min(low, first + max(start - at, 0) if is_kept else first)
            high = max(high, first + min(end - at, len(piece)) if is_kept else last)
    for match in WORD.finditer(text):
        if match.start() < high and low < match.end():
            low, high = min(low, match.start()), max(high, match.end())
    return (low, high) if low < high else (min(low, len(text)), min(low, len(text)))


def printed_label(words: str) -> str:
    """What is shown of the print: on one line.

    >>> printed_label("inadequa-\\ncy")
    'inadequa- cy'
    """
    return re.sub(r"\s+", " ", words).strip()


def _pieces(text: str, repairs: Sequence[Change]) -> list[tuple[str, int, int]]:
    """The print in pieces, each with the stretch of the clean text for which it stands."""
    pieces, at = [], 0
    for start, end, printed in repairs:
        pieces += [(text[at:start], at, start), (printed, start, end)]
        at = end
    return [*pieces, (text[at:], at, len(text))]
