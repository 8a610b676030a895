"""What counts as a word: the shipped list, and the words a document itself uses."""

import gzip
import re
from collections import Counter
from functools import cache

from briefing.shipped import shipped

_TOKEN = re.compile(r"[^\W\d_]+(?:[-‐’'][^\W\d_]+)*")
_BROKEN = re.compile(r"(?<![^\W_])[^\W_]+[-‐\xad¬][ \t]*(?:\r\n|[\n\r\f])\s*[^\W_]+")


@cache
def english_words() -> frozenset[str]:
    """The shipped list of American and British spellings, names with their capital."""
    with gzip.open(shipped("resources/words/english.txt.gz"), "rt", encoding="utf-8") as file:
        return frozenset(file.read().split())


def is_word(word: str) -> bool:
    """Whether the list knows a word, also at the start of a sentence, in capitals or with a possessive.

    >>> [is_word(word) for word in ("inadequacy", "Inadequacy", "ministry’s", "inadeguacy", "tbilisi")]
    [True, True, True, False, False]
    """
    words = english_words()
    if word in words or word.lower() in words:
        return True
    stem = re.sub(r"['’]s?$", "", word)
    if stem != word:
        return is_word(stem)
    return word.isupper() and word.title() in words


class DocumentWords:
    """The words of one document that stand whole on a line, with how often."""

    def __init__(self, text: str) -> None:
        """Count the words of a text; words broken at a line's end are left out."""
        self._counts = Counter(_TOKEN.findall(_BROKEN.sub(" ", text).replace("‐", "-")))
        self._folded: Counter[str] = Counter()
        for word, count in self._counts.items():
            self._folded[word.casefold()] += count
            if word.endswith(("'s", "’s")):
                self._folded[word[:-2].casefold()] += count

    def count(self, word: str) -> int:
        """How often the document has a word, whatever its case."""
        return self._folded[word.casefold()]

    def count_exact(self, word: str) -> int:
        """How often the document has a word in this spelling."""
        return self._counts[word]
