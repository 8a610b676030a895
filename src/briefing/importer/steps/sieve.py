"""Hundreds of patterns on one text: only those are tried whose indispensable letters stand in it.

Which letters a pattern cannot do without is read from Python's own parse of it, so that whoever adds a pattern need not
think of it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Protocol

try:
    from re import _parser  # type: ignore[attr-defined]  # not public: without it, every pattern is tried
except ImportError:  # pragma: no cover
    _parser = None

_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_LONG = 4
_TRIPLE = 3

Letters = tuple[tuple[str, ...], ...]
"""Letters in lower case by what they stand for: some of each must be there."""
Sifted = list[tuple[int, Letters]]
"""The indices of patterns that may match a text, in order, each with those of its letters that stand in the text."""


class Pattern(Protocol):
    """A pattern, compiled or not."""

    @property
    def pattern(self) -> str:
        """Its text."""

    @property
    def flags(self) -> int:
        """How it is read, as `re.compile` has it."""


class Sieve:
    """Patterns, of which `passing` tells those that may match a text."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        """Look through the patterns once."""
        self._needed = [tuple(indispensable(pattern)) for pattern in patterns]
        self._always = [at for at, needed in enumerate(self._needed) if not needed]
        self._asking: dict[str, list[int]] = {}
        for at, needed in enumerate(self._needed):
            for each in needed[0] if needed else ():
                self._asking.setdefault(each, []).append(at)
        self._by_triple, self._short = _by_triple({each for needed in self._needed for some in needed for each in some})

    def passing(self, text: str) -> list[int]:
        """The indices of the patterns that may match, in order.

        >>> sieve = Sieve([re.compile(r"(?i)elect(?:ed|ion)|voted"), re.compile(r"fin(?:ed|es)"), re.compile(r"[A-Z]+")])
        >>> sieve.passing("They VOTED on Sunday")
        [0, 2]
        """
        return [at for at, _ in self.sifted(text)]

    def sifted(self, text: str) -> Sifted:
        """The patterns that may match a text, with what to look for in its parts."""
        small, triples = _triples(text)
        there = {each for each in self._short if each in small}
        for triple in triples & self._by_triple.keys():
            there.update([each for each in self._by_triple[triple] if each in small])
        asked = set(self._always).union(*(self._asking[each] for each in there & self._asking.keys()))
        return [
            (at, tuple(tuple(letters & there) for letters in self._needed[at]))
            for at in sorted(asked)
            if not any(map(there.isdisjoint, self._needed[at]))
        ]


def narrowed(sifted: Sifted, part: str) -> Iterator[int]:
    """Of the patterns that may match a text, those that may match a part of it, found as they are asked for.

    >>> sieve = Sieve([re.compile(r"elected|chosen"), re.compile(r"voted"), re.compile(r"[A-Z]+")])
    >>> list(narrowed(sieve.sifted("They voted and he was chosen"), "he was chosen"))
    [0, 2]
    """
    small = part.lower()
    for at, needed in sifted:
        for letters in needed:
            for each in letters:
                if each in small:
                    break
            else:
                break
        else:
            yield at


def _by_triple(literals: Iterable[str]) -> tuple[dict[str, list[str]], list[str]]:
    """Literals under that of their stretches of three letters which the fewest others have, and those that have none."""
    literals = sorted(literals)
    often = Counter(triple for each in literals for triple in _triples_of(each))
    found: dict[str, list[str]] = {}
    for each in literals:
        if len(each) >= _TRIPLE:
            found.setdefault(min(_triples_of(each), key=lambda triple: (often[triple], triple)), []).append(each)
    return found, [each for each in literals if len(each) < _TRIPLE]


@lru_cache(maxsize=4)
def _triples(text: str) -> tuple[str, frozenset[str]]:
    """A text in lower case, and its stretches of three letters; several sieves ask for the same text."""
    small = text.lower()
    return small, _triples_of(small)


def _triples_of(small: str) -> frozenset[str]:
    return frozenset(map("".join, zip(small, small[1:], small[2:], strict=False)))


def indispensable(pattern: Pattern) -> list[frozenset[str]]:
    """Sets of letters in lower case, of each of which every match of a pattern has some; the most telling set first.

    >>> [sorted(letters) for letters in indispensable(re.compile(r"(?:vote|poll)s? (?:was|were) \\w+ (?:annulled|void)"))]
    [['poll', 'vote'], ['annulled', 'void'], [' w'], ['as', 'ere']]
    """
    if _parser is None:
        return []
    needed = _needed_by(_parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG))
    return sorted(filter(_tells, needed), key=_telling, reverse=True)


def _tells(letters: frozenset[str]) -> bool:
    return min(map(len, letters)) > 1


def _telling(letters: frozenset[str]) -> tuple[int, int]:
    """How much is told by letters that some of must be there: the more, the longer and the fewer they are."""
    return min(_LONG, *map(len, letters)), -len(letters)


def _needed_by(items: Iterable[tuple[Any, Any]]) -> list[frozenset[str]]:
    """What the items of a sequence cannot do without, in order."""
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
    return [*found, frozenset((run,))] if run else found


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """What the most telling item of a sequence cannot do without."""
    return max(_needed_by(items), key=_telling, default=None)


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
