"""Stretches of a text among many others, found without looking through all of them."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Protocol, TypeVar


class Spanned(Protocol):
    """Something that takes up `[start, end)` of a text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


T = TypeVar("T", bound=Spanned)


def beginning_in(items: Sequence[T], start: int, end: int) -> Sequence[T]:
    """Of items in the order of their beginnings, those that begin in `[start, end)`."""
    first = bisect_left(items, start, key=lambda item: item.start)
    return items[first : bisect_left(items, end, first, key=lambda item: item.start)]


def lying_in(items: Sequence[T], start: int, end: int) -> list[T]:
    """Of items in the order of their beginnings, those that lie wholly in `[start, end)`."""
    return [item for item in beginning_in(items, start, end) if item.end <= end]


class Taken:
    """Stretches that are taken already."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        """Note the stretches; they may overlap."""
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def overlaps(self, start: int, end: int) -> bool:
        """Whether a stretch shares a letter with one of them.

        >>> taken = Taken([(10, 30), (2, 5), (12, 14)])
        >>> [taken.overlaps(*span) for span in ((0, 2), (4, 6), (5, 10), (20, 21), (30, 40))]
        [False, True, False, True, False]
        """
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start
