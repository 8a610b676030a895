"""Blanks that recognition lost or put within a word: mended where only one reading gives words."""

import re
from collections.abc import Iterator

from briefing.importer.dates.words import MONTH_NAMES
from briefing.importer.guarded import guarded
from briefing.importer.steps.words import DocumentWords, is_word
from briefing.importer.traced import Edit
from briefing.sentences import word_set

_GLUED = word_set("the of and from that was were which their has had is are been his her its")
"""Small words that begin or end no compound."""
_SMALL = word_set(
    "the of and from that was were which their has had is are been his her its in to on at by for with a an as not who but it he they"
)
_MIXED = re.compile(r"(?<![\w@/.#&+=’'-])(?P<first>[a-z]{2,})(?P<second>[A-Z][a-z]{2,})(?![\w@/&+=]|\.\w)")
_LOWER = re.compile(r"(?<![\w@/.#&+=’'-])(?:[a-z]{5,}|(?:(?<=[.!?;:] )|\A)[A-Z][a-z]{1,4}the)(?![\w@/&+=’'-]|\.\w)")
_STOP = re.compile(r"(?<![@/.#])\b(?P<first>[A-Za-z][a-z]{2,})(?P<stop>[.,;:])(?P<second>[A-Za-z][a-z]*)\b(?![./@])")
_MONTH = "|".join(MONTH_NAMES)
_BESIDE_MONTH = (
    re.compile(rf"(?<![\w.,/-])\d{{1,2}}(?=(?:{_MONTH})(?![^\W\d_]))"),
    guarded(rf"(?<![^\W\d_])(?:{_MONTH})(?=(?:\d{{1,2}}|(?:19|20)\d\d)(?![\w/]))"),
)
_PAIR = re.compile(r"(?<![\w@/.#&+=’'-])(?P<first>[A-Za-z][a-z]*)(?P<gap> )(?=(?P<second>[a-z]+)(?![\w@/&+=’'-]))")
_LEAST_JOINED = 5


def mend_blanks(text: str, words: DocumentWords) -> list[Edit]:
    """Edits for words that run into each other or are broken in two.

    >>> text = "theCommission announced to the par liament ofthe vote on 15January2012, andthe governmen t fell.The end."
    >>> [(edit.start, edit.text) for edit in mend_blanks(text, DocumentWords(""))]
    [(3, ' '), (34, ''), (45, ' '), (59, ' '), (66, ' '), (75, ' '), (88, ''), (96, ' ')]
    >>> mend_blanks("in deed a thesis of iPhone users, McDonald, www.vote.The, e.g.the onsite team", DocumentWords(""))
    []
    """
    edits = [*_put(text, words), *_taken_out(text, words)]
    return sorted(edits, key=lambda edit: edit.start)


def _put(text: str, words: DocumentWords) -> Iterator[Edit]:
    """Where a blank is missing."""
    places: set[int] = set()
    for match in _MIXED.finditer(text):
        second = match["second"]
        if match["first"] in _SMALL and (is_word(second) or words.count_exact(second)) and words.count(match[0]) < 2:
            places.add(match.start("second"))
    for match in _LOWER.finditer(text):
        if not is_word(match[0]) and words.count(match[0]) < 2 and (cut := _where_two_words_meet(match[0])):
            places.add(match.start() + cut)
    for match in _STOP.finditer(text):
        first, second = match["first"], match["second"]
        opens = second[0].isupper() if match["stop"] == "." else second[0].islower() and len(second) > 1
        if opens and is_word(first) and is_word(second.lower()):
            places.add(match.start("second"))
    places.update(match.end() for pattern in _BESIDE_MONTH for match in pattern.finditer(text))
    return (Edit(at, at, " ", "space") for at in places)


def _where_two_words_meet(word: str) -> int | None:
    """Where a word that is none parts into two of which one is a small word; None where it does so nowhere, or twice.

    >>> [_where_two_words_meet(word) for word in ("ofthe", "theelection", "electionof", "thejamoat")]
    [2, 3, 8, None]
    """
    small = [at for at in range(2, len(word) - 1) if word[:at].lower() in _SMALL and word[at:] in _SMALL]
    if small or word[0].isupper():
        return small[0] if len(small) == 1 else None
    cuts = [
        at
        for at in range(2, len(word) - 1)
        if (word[:at] in _GLUED and len(word) - at > 3 and is_word(word[at:]))
        or (word[at:] in _GLUED and at > 3 and is_word(word[:at]))
    ]
    return cuts[0] if len(cuts) == 1 else None


def _taken_out(text: str, words: DocumentWords) -> Iterator[Edit]:
    """Where a blank stands within a word of which one half is none."""
    last = -1
    for match in _PAIR.finditer(text):
        first, second = match["first"], match["second"]
        whole = first + second
        if match.start() < last or (is_word(first) and is_word(second)) or len(whole) < _LEAST_JOINED:
            continue
        halves = (half for half in (first, second) if not is_word(half))
        if any(words.count(half) > 1 for half in halves) or first in ("s", "t", "a") or second in ("a", "i"):
            continue
        if is_word(whole) if whole.islower() or is_word(whole.lower()) else words.count_exact(whole) > 1:
            yield Edit(match.start("gap"), match.end("gap"), "", "space")
            last = match.end("gap") + len(second)
