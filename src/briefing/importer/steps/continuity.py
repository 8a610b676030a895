"""How well the end of one stretch of text and the beginning of another read as running on."""

import re
from collections.abc import Iterable
from itertools import pairwise

from briefing.importer.steps.hyphens import ends_with_hyphen
from briefing.importer.steps.words import DocumentWords, is_word

_WORDS = {
    "determiner": "the a an its their our my every",
    "preposition": "of in on at by for with from to into between among against during since until through towards",
    "joint": "and or but because although whereas if than",
    "finite": "is are was were will would could should may might must can has have had did does do cannot",
    "subject": "he she they we i it",
}
_CLASS = {word: name for name, words in _WORDS.items() for word in words.split()}
_CLOSED = frozenset(
    [
        *_CLASS,
        "this",
        "that",
        "these",
        "those",
        "which",
        "who",
        "when",
        "while",
        "as",
        "after",
        "before",
        "there",
        "not",
        "no",
        "so",
    ]
)
"""Words of which a capital says that a sentence begins."""
_NEVER = {
    ("determiner", "determiner"): 2.5,
    ("determiner", "preposition"): 2.5,
    ("determiner", "joint"): 2.5,
    ("determiner", "finite"): 2.0,
    ("determiner", "subject"): 2.5,
    ("preposition", "preposition"): 1.5,
    ("preposition", "joint"): 1.5,
    ("preposition", "finite"): 2.0,
    ("preposition", "subject"): 1.0,
    ("joint", "joint"): 2.0,
    ("finite", "finite"): 2.0,
    ("finite", "subject"): 1.0,
    ("subject", "determiner"): 1.5,
    ("subject", "preposition"): 1.0,
    ("subject", "subject"): 2.0,
    ("subject", "joint"): 1.0,
}
"""Classes of words that do not follow each other in a sentence, and how sure that is."""
_BEFORE_IT = "of in on by for with from to at into against between through than and or but if because"
_AFTER_IT = "a the and or but for at by from in into of on to with"
_BEFORE_MAY = "the since until in of by from on to during through"
_MODALS = "will would could should may might must can"
_YET = frozenset(
    [
        *((word, "it") for word in _BEFORE_IT.split()),
        *(("it", word) for word in _AFTER_IT.split()),
        *((word, "may") for word in _BEFORE_MAY.split()),
        *((word, verb) for word in _MODALS.split() for verb in ("have", "do")),
        *(("to", word) for word in ("and", "be", "do", "have")),
        *(("from", word) for word in ("among", "between", "within")),
        *((word, "if") for word in ("and", "but", "or")),
        *((word, noun) for word in ("a", "the") for noun in ("will", "must")),
        *(("has", "to"), ("had", "had"), ("up", "to"), ("since", "before")),
    ]
)
"""Pairs that do follow each other (`May` being a month, too)."""
_ENDS = re.compile(r"[.!?…][\"”“»’')\]]*(?:\[\d{1,3}\])*$")
_STOPS = re.compile(r"[.!?…:;,–—-][\"”“»’')\]]*$")
_SHORT_FOR = re.compile(
    r"(?:^|[(\"“])(?:[A-ZÀ-Þ]|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Nos?|Vol|Art|Gen|Col|Sen|Rep|Gov|etc|al|vs|cf|pp?|approx|ca?|a\.m|p\.m"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$|\.{2,}$"
)
_BARE = re.compile(r"^\W+|\W+$")
_LETTERS_FIRST = re.compile(r"[^\W\d_]+")


class Continuity:
    """How much the words of a document resist standing one after the other."""

    def __init__(self, texts: Iterable[str], words: DocumentWords) -> None:
        """Take the lines of a document, whose own pairs of words are known to go together."""
        self._words = words
        self._pairs: set[tuple[str, str]] = set()
        self._twice: set[tuple[str, str]] = set()
        self._known: dict[tuple[str, str], float] = {}
        for text in texts:
            for pair in pairwise(text.split()):
                (self._twice if pair in self._pairs else self._pairs).add(pair)

    def clash(self, before: str, after: str) -> float:
        """How ill the word `after` follows the word `before`: above 0 where it hardly can, below 0 where it should."""
        pair = (before, after)
        known = self._known.get(pair)
        if known is None:
            known = self._known[pair] = self._clash(before, after)
        return known

    def _clash(self, before: str, after: str) -> float:
        if before[-1:] in "-‐\xad¬" and ends_with_hyphen(before):
            return self._broken(before, after)
        lower, upper = _case(after)
        if _ENDS.search(before):
            if not lower:
                return 0.0
            return 0.5 if _SHORT_FOR.search(before) else 3.0
        first, last = _BARE.sub("", after), _BARE.sub("", before)
        if upper and first.lower() in _CLOSED and not _STOPS.search(before):
            return 0.0 if first == "I" else 2.5 if last.islower() else 1.0
        if _STOPS.search(before):
            return 0.0
        pair = (last.lower(), first.lower())
        if pair in _YET or not (lower or upper):
            return 0.0
        bad = _NEVER.get((_CLASS.get(pair[0], ""), _CLASS.get(pair[1], "")), 0.0)
        if pair[1] == "of" and _CLASS.get(pair[0]) == "finite":
            bad = 1.5
        if bad:
            return bad
        return -1.0 if (before, after) in self._twice else 0.0

    def _broken(self, before: str, after: str) -> float:
        rest = _LETTERS_FIRST.match(after)
        if rest is None or not rest[0][0].islower():
            return 0.0 if rest else 2.5
        if before[-1] in "\xad¬":
            return -1.0
        start = re.split(r"\W", before[:-1])[-1]
        whole = start + rest[0]
        if is_word(whole) or self._words.count(whole):
            return -3.0
        return -0.5 if rest[0].lower() not in _CLOSED else 2.5


def _case(word: str) -> tuple[bool, bool]:
    """Whether a word begins with a small letter, and whether with a capital."""
    bare = word.lstrip("\"“”„«»‘’'([")
    return bare[:1].islower(), bare[:1].isupper()
