"""What is too much for memory when there are many sources: kept in temporary files that vanish with the process."""

import heapq
import pickle
import tempfile
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Generic, Self, TypeVar

T = TypeVar("T")

_RUN = 2_000
_BATCH = 25
_IN_MEMORY = 2_000_000
"""Bytes up to which no file is needed."""


class Spill(Generic[T]):
    """Items in the order in which they were added, kept in a temporary file and read when asked for.

    Used in a `with` statement, at whose end they are gone.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Start empty; the file lies in `folder`, or where the system keeps its temporary files."""
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=str(folder) if folder else None)  # noqa: SIM115
        self._starts: list[int] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def append(self, item: T) -> None:
        """Add an item."""
        self.append_pickled(pickle.dumps(item))

    def append_pickled(self, pickled: bytes) -> None:
        """Add an item that another process has pickled."""
        self._starts.append(self._file.seek(0, 2))
        self._file.write(pickled)

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, at: int) -> T:
        self._file.seek(self._starts[at])
        item: T = pickle.load(self._file)
        return item

    def __iter__(self) -> Iterator[T]:
        return self.part(0, len(self))

    def part(self, first: int, end: int) -> Iterator[T]:
        """The items from `first` to before `end`."""
        return (self[at] for at in range(first, end))


def sorted_on_disk(items: Iterable[T], key: Callable[[T], Any], run: int = _RUN) -> Iterator[T]:
    """As `sorted(items, key=key)`, with no more than `run` of them in memory at a time.

    >>> list(sorted_on_disk([-3, 1, 3, 2, 5, 4], key=abs, run=2))
    [1, 2, -3, 3, 4, 5]
    """
    rest = iter(items)
    part = sorted(islice(rest, run), key=key)
    if len(part) < run:
        yield from part
        return
    with Spill[list[T]]() as batches:
        runs: list[Iterator[T]] = []
        while part:
            first = len(batches)
            for start in range(0, len(part), _BATCH):
                batches.append(part[start : start + _BATCH])
            runs.append(_items(batches, first, len(batches)))
            part = sorted(islice(rest, run), key=key)
        yield from heapq.merge(*runs, key=key)


def _items(batches: Spill[list[T]], first: int, end: int) -> Iterator[T]:
    return (item for batch in batches.part(first, end) for item in batch)
