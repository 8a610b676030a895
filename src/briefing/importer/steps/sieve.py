"""Hundreds of patterns on one text: only those are tried whose indispensable letters stand in it.

Which letters a pattern cannot do without is read from Python's own parse of it, so that whoever adds a pattern need not
think of it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, Protocol

try:
    from re import _parser  # type: ignore[attr-defined]  # not public: without it, every pattern is tried
except ImportError:  # pragma: no cover
    _parser = None

_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_LONG = 4
_TRIPLE, _STRETCH = 3, 4
_FEW = 150
"""Letters so few that each is looked for in a text, which takes no longer than knowing all stretches of it."""

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
        self._needed = [tuple(_longer(indispensable(pattern))) for pattern in patterns]
        self._always = [at for at, needed in enumerate(self._needed) if not needed]
        self._asking: dict[str, list[int]] = {}
        for at, needed in enumerate(self._needed):
            for each in needed[0] if needed else ():
                self._asking.setdefault(each, []).append(at)
        literals = sorted({each for needed in self._needed for some in needed for each in some})
        are_few = len(literals) <= _FEW
        self._plain = [each for each in literals if are_few or len(each) < _TRIPLE]
        self._triples = frozenset() if are_few else frozenset(each for each in literals if len(each) == _TRIPLE)
        self._by_stretch = {} if are_few else _by_rarest(literals)

    def passing(self, text: str) -> list[int]:
        """The indices of the patterns that may match, in order.

        >>> sieve = Sieve([re.compile(r"(?i)elect(?:ed|ion)|voted"), re.compile(r"fin(?:ed|es)"), re.compile(r"[A-Z]+")])
        >>> sieve.passing("They VOTED on Sunday")
        [0, 2]
        """
        return self._passing(self._there(text))

    def sifted(self, text: str) -> Sifted:
        """The patterns that may match a text, with what to look for in its parts."""
        there = self._there(text)
        return [(at, tuple(tuple(some & there) for some in self._needed[at])) for at in self._passing(there)]

    def _there(self, text: str) -> set[str]:
        """Which of all the letters stand in a text."""
        small = text.lower()
        there = {each for each in self._plain if each in small}
        if self._by_stretch:
            there |= self._triples & frozenset(map("".join, zip(small, small[1:], small[2:], strict=False)))
            found = map(self._by_stretch.__getitem__, _stretches(small) & self._by_stretch.keys())
            there.update([each for each in chain.from_iterable(found) if each in small])
        return there

    def _passing(self, there: set[str]) -> list[int]:
        asking = map(self._asking.__getitem__, there & self._asking.keys())
        asked = sorted(set(self._always).union(*asking))
        lacks, needed = there.isdisjoint, self._needed
        return [at for at in asked if len(needed[at]) < 2 or not any(map(lacks, needed[at]))]


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


def _longer(needed: Sequence[frozenset[str]]) -> Sequence[frozenset[str]]:
    """What is needed without the letters that stand in nearly every text, where something else tells more."""
    return [some for some in needed if min(map(len, some)) >= _TRIPLE] or needed


def _by_rarest(literals: Iterable[str]) -> dict[str, list[str]]:
    """Literals under that of their stretches of four letters which the fewest others have."""
    long = [each for each in literals if len(each) >= _STRETCH]
    often = Counter(stretch for each in long for stretch in _stretches(each))
    found: dict[str, list[str]] = {}
    for each in long:
        found.setdefault(min(_stretches(each), key=lambda stretch: (often[stretch], stretch)), []).append(each)
    return found


def _stretches(small: str) -> frozenset[str]:
    """All stretches of four letters that a text has."""
    return frozenset(map("".join, zip(small, small[1:], small[2:], small[3:], strict=False)))


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
