"""Records of a bundle by their ids, each read when it is first asked for: a library has 100,000 articles, a page few."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Protocol, TypeVar

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Source


class _HasId(Protocol):
    @property
    def id(self) -> int: ...


T = TypeVar("T", bound=_HasId)


class ById(Mapping[int, T]):
    """Reads one record at a time, and all of them where it is gone through."""

    def __init__(self, one: Callable[[int], T | None], every: Callable[[], Iterable[T]]) -> None:
        """`one` gives the record of an id, `every` all of them in order."""
        self._one, self._every = one, every
        self._known: dict[int, T] = {}
        self._is_whole = False

    def __getitem__(self, number: int) -> T:
        if number not in self._known:
            found = None if self._is_whole else self._one(number)
            if found is None:
                raise KeyError(number)
            self._known[number] = found
        return self._known[number]

    def __iter__(self) -> Iterator[int]:
        return iter(self._whole())

    def __len__(self) -> int:
        return len(self._whole())

    def _whole(self) -> dict[int, T]:
        if not self._is_whole:
            self._known = {record.id: record for record in self._every()}
            self._is_whole = True
        return self._known


def articles_of(bundle: Bundle) -> ById[Article]:
    """The articles of a bundle by their ids."""
    return ById(bundle.article, bundle.articles)


def sources_of(bundle: Bundle) -> ById[Source]:
    """The sources of a bundle by their ids."""
    return ById(bundle.source, bundle.sources)
