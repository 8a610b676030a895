"""Patterns of many words, tried only at letters with which one of them begins.

`(?:votes?|ballots?|polls?)` is tried word by word at each letter of a text, and with `IGNORECASE` slowly; `(?=[vbp])` in
front of it finds most letters out at one glance. Which letters these are is read from Python's own parse of the pattern,
so that whoever adds a word need not think of it.
"""

import re
from collections.abc import Iterable
from typing import Any

try:
    from re import _parser  # type: ignore[attr-defined]  # not public: without it, a pattern is used as it stands
except ImportError:  # pragma: no cover
    _parser = None

_NOT_AFTER_WORD = r"(?<!\w)"
_HEADS = (r"\b", _NOT_AFTER_WORD)
"""How a pattern may begin. Before a letter both say the same, and the second takes half the time."""
_NO_WIDTH = ("AT", "ASSERT", "ASSERT_NOT")
_CATEGORIES = {"CATEGORY_DIGIT": r"\d", "CATEGORY_SPACE": r"\s"}
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")


def guarded(pattern: str, flags: int = 0) -> re.Pattern[str]:
    r"""A pattern that finds the same as `re.compile` of it does, sooner where it begins with one of several words.

    >>> guarded(r"\b(?:votes?|ballots?)\b", re.IGNORECASE).pattern
    '(?<!\\w)(?=[bv])(?:votes?|ballots?)\\b'
    >>> guarded(r"\w+ (?:votes?|ballots?)").pattern
    '\\w+ (?:votes?|ballots?)'
    """
    first = _first_letters(pattern, flags)
    if not first:
        return re.compile(pattern, flags)
    look = f"(?=[{''.join(sorted(first))}])"
    head = next((head for head in _HEADS if pattern.startswith(head)), "")
    if head and len(branches(pattern)) == 1:
        before = _NOT_AFTER_WORD if all(map(_in_words, first)) else head
        return re.compile(before + look + pattern.removeprefix(head), flags)
    return re.compile(f"{look}(?:{pattern})", flags)


def _in_words(first: str) -> bool:
    return first.isalnum() or first in ("a-z", "A-Z", "0-9", r"\d")


def _first_letters(pattern: str, flags: int) -> frozenset[str] | None:
    """What may stand first in a match, as parts of a set in a pattern; None where that may be nearly anything."""
    if _parser is None or flags & (re.VERBOSE | re.DEBUG):
        return None
    return _of_sequence(_parser.parse(pattern, flags))


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    found: frozenset[str] = frozenset()
    for operation, argument in items:
        if str(operation) in _NO_WIDTH:
            continue
        first = _of_item(str(operation), argument)
        if first is None:
            return None
        found |= first
        if not (str(operation) in _REPEATS and argument[0] == 0):
            return found
    return None


def _of_item(operation: str, argument: Any) -> frozenset[str] | None:
    """The same of one item, of which something must stand there."""
    if operation == "LITERAL":
        return frozenset((re.escape(chr(argument)),))
    if operation == "IN":
        return _of_set(argument)
    if operation == "SUBPATTERN":
        changes_flags = argument[1] or argument[2]
        return None if changes_flags else _of_sequence(argument[3])
    if operation == "ATOMIC_GROUP":
        return _of_sequence(argument)
    if operation in _REPEATS:
        return _of_sequence(argument[2])
    if operation == "BRANCH":
        parts = [_of_sequence(part) for part in argument[1]]
        return None if None in parts else frozenset().union(*(part for part in parts if part))
    return None


def _of_set(items: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    found = []
    for operation, argument in items:
        if str(operation) == "LITERAL":
            found.append(re.escape(chr(argument)))
        elif str(operation) == "RANGE":
            found.append("-".join(re.escape(chr(end)) for end in argument))
        elif str(argument) in _CATEGORIES:
            found.append(_CATEGORIES[str(argument)])
        else:
            return None
    return frozenset(found)


def branches(pattern: str) -> list[str]:
    r"""The alternatives of a pattern that stand in no bracket.

    >>> branches(r"a(?:b|c)|[|]d|e\|f")
    ['a(?:b|c)', '[|]d', 'e\\|f']
    """
    parts, depth, start, in_set = [], 0, 0, False
    for token in re.finditer(r"\\.|[][()|]", pattern):
        mark = token[0]
        if in_set:
            in_set = mark != "]"
        elif mark == "[":
            in_set = True
        elif mark in "()":
            depth += 1 if mark == "(" else -1
        elif mark == "|" and not depth:
            parts.append(pattern[start : token.start()])
            start = token.end()
    return [*parts, pattern[start:]]
