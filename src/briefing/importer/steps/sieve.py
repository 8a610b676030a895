"""Hundreds of patterns on one text: only those are tried whose indispensable letters stand in it.

Which letters a pattern cannot do without is read from Python's own parse of it, so that whoever adds a pattern need not
think of it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

try:
    from re import _parser  # type: ignore[attr-defined]  # not public: without it, every pattern is tried
except ImportError:  # pragma: no cover
    _parser = None

_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_LONG = 4
_TRIPLE = 3


class Sieve:
    """Patterns, of which `passing` tells those that may match a text."""

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        """Look through the patterns once."""
        self._always: list[int] = []
        self._letters: list[tuple[str, ...]] = []
        self._by_triple: dict[str, list[tuple[str, int]]] = {}
        for at, pattern in enumerate(patterns):
            letters = indispensable(pattern)
            self._letters.append(tuple(sorted(letters)))
            if not letters or min(map(len, letters)) < _TRIPLE:
                self._always.append(at)
                continue
            for each in letters:
                self._by_triple.setdefault(each[-_TRIPLE:], []).append((each, at))

    def passing(self, text: str) -> list[int]:
        """The indices of the patterns that may match, in order.

        >>> sieve = Sieve([re.compile(r"(?i)elect(?:ed|ion)|voted"), re.compile(r"fin(?:ed|es)"), re.compile(r"[A-Z]+")])
        >>> sieve.passing("They VOTED on Sunday")
        [0, 2]
        """
        small, triples = _triples(text)
        found = set(self._always)
        for triple in triples & self._by_triple.keys():
            for letters, at in self._by_triple[triple]:
                if at not in found and letters in small:
                    found.add(at)
        return sorted(found)

    def narrowed(self, passing: Sequence[int], part: str) -> Iterator[int]:
        """Of the patterns that may match a text, those that may match a part of it, found as they are asked for.

        >>> sieve = Sieve([re.compile(r"elected|chosen"), re.compile(r"voted"), re.compile(r"[A-Z]+")])
        >>> list(sieve.narrowed(sieve.passing("They voted and he was chosen"), "he was chosen"))
        [0, 2]
        """
        small = part.lower()
        for at in passing:
            letters = self._letters[at]
            if not letters:
                yield at
                continue
            for each in letters:
                if each in small:
                    yield at
                    break


@lru_cache(maxsize=4)
def _triples(text: str) -> tuple[str, frozenset[str]]:
    """A text in lower case, and its stretches of three letters; several sieves ask for the same text."""
    small = text.lower()
    return small, frozenset(map("".join, zip(small, small[1:], small[2:], strict=False)))


def indispensable(pattern: re.Pattern[str]) -> frozenset[str]:
    """Letters in lower case of which every match of a pattern has some; empty where nothing is sure.

    >>> sorted(indispensable(re.compile(r"(?:a|the) (?:vote|poll)\\b|gave .{0,9} years")))
    ['gave ', 'poll', 'vote']
    """
    if _parser is None:
        return frozenset()
    return _of_sequence(_parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)) or frozenset()


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """What the most telling item of a sequence cannot do without."""
    found: list[frozenset[str]] = []
    run = ""
    for operation, argument in items:
        if str(operation) == "LITERAL":
            run += chr(argument).lower()
            continue
        found += [frozenset((run,))] if run else []
        run = ""
        inner = _of_item(str(operation), argument)
        found += [inner] if inner else []
    found += [frozenset((run,))] if run else []
    return max(found, key=lambda letters: (min(_LONG, *map(len, letters)), -len(letters)), default=None)


def _of_item(operation: str, argument: Any) -> frozenset[str] | None:
    if operation == "SUBPATTERN":
        return _of_sequence(argument[3])
    if operation == "ATOMIC_GROUP":
        return _of_sequence(argument)
    if operation in _REPEATS and argument[0] > 0:
        return _of_sequence(argument[2])
    if operation == "BRANCH":
        parts = [_of_sequence(part) for part in argument[1]]
        return None if None in parts else frozenset().union(*(part for part in parts if part))
    return None
