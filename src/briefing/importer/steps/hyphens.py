"""Hyphens at the ends of lines: did the printer put them there, or the author?"""

import re

from briefing.importer.steps.words import DocumentWords, is_word

_HYPHENS = frozenset("-‐\xad¬")
_BEFORE = re.compile(r"([^\W_]+(?:[-‐’'.][^\W_]+)*)[-‐\xad¬]$")
_AFTER = re.compile(r"[^\W_]+(?:[-‐’'][^\W_]+)*")
_STAND_APART = frozenset(
    [
        "all",
        "anti",
        "cross",
        "ex",
        "far",
        "half",
        "high",
        "long",
        "low",
        "mid",
        "non",
        "north",
        "post",
        "pro",
        "quasi",
        "self",
        "semi",
        "short",
        "south",
        "vice",
        "well",
    ]
)
"""Beginnings that English keeps apart where the joined word is in no dictionary."""
_DOUBLED_VOWEL = re.compile(r"(?:re|pre)-e|co-o|anti-i|semi-i", re.IGNORECASE)


def ends_with_hyphen(line: str) -> bool:
    """Whether a line ends within a word.

    >>> [ends_with_hyphen(line) for line in ("some-", "elections -", "some\\xad", "2011-")]
    [True, False, True, True]
    """
    return line[-1:] in _HYPHENS and bool(_BEFORE.search(line))


def keeps_hyphen(line: str, following: str, words: DocumentWords) -> bool:
    """Whether the hyphen at a line's end belongs to the word that goes on in the following line.

    The document's own use decides first, then the word list.

    >>> words = DocumentWords("the Nur-Otan party")
    >>> [keeps_hyphen(*pair, words) for pair in (("inade-", "quacy of"), ("two-", "year"), ("Nur-", "otan"))]
    [False, True, True]
    """
    before, after = _BEFORE.search(line), _AFTER.match(following)
    if line[-1] in "\xad¬" or not before or not after:
        return line[-1] not in "\xad¬"
    left, right = before[1], after[0]
    whole, apart = left + right, f"{left}-{right}"
    seen_whole, seen_apart = words.count(whole), words.count(apart)
    if seen_whole != seen_apart:
        return seen_apart > seen_whole
    if not right[0].islower() or left[-1].isdigit():
        return not (left.isupper() and right.isupper() and len(left) > 1 and is_word(whole))
    return _reads_as_two_words(left.rpartition("-")[2], right.partition("-")[0])


def _reads_as_two_words(left: str, right: str) -> bool:
    """Whether two halves are better read as words of a compound than as the halves of one word.

    >>> [_reads_as_two_words(*pair) for pair in (("world", "leading"), ("repres", "entation"), ("re", "elected"))]
    [True, False, True]
    """
    if _DOUBLED_VOWEL.match(f"{left}-{right}"):
        return True
    if is_word(left + right):
        return False
    if left.lower() in _STAND_APART:
        return is_word(right)
    return len(left) > 1 and len(right) > 2 and is_word(left) and is_word(right)
