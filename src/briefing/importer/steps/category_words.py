"""Which categories the words of a dated clause speak for: weights learned from clauses that readers have labelled.

The weights stand in `resources/words/categories.tsv`; `tests/benchmarks/category_words.py` learns and measures them.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache

from briefing.bundle.records import CATEGORIES, Category
from briefing.sentences import word_set
from briefing.shipped import shipped

TABLE = "resources/words/categories.tsv"
PLACES = ("clause", "part", "around")
"""Where a word stands: in the clause, in that part of it which holds the date, or in the sentences around."""

_STEM = 6
_NEAR = 70
_REACH = 200
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DATES = re.compile(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?)"
)
_DULL = word_set("""
    the a an of to in on at for and or by with from that this it its his her their as be was were is are been has have had which
    who not no but into than more after before when while since until over under about
""")

Word = tuple[str, str]
"""Where a word stands, one of `PLACES`, and its stem."""


def leanings(text: str, start: int, end: int, part: tuple[int, int], at: int) -> dict[Category, float]:
    """How much the words in and around the clause `[start, end)` speak for each category.

    Args:
        text: the paragraph, names blotted out.
        start: where the clause begins.
        end: where it ends.
        part: the part of the clause that holds the date.
        at: where the date stands.

    Returns:
        For each category the logarithm of its odds, but for a number that all have in common.

    >>> text = "On 7 April dockers downed their tools."
    >>> leant = leanings(text, 0, len(text), (0, len(text)), 3)
    >>> max(leant, key=lambda category: leant[category])
    'protest'
    """
    table = _table()
    rows: list[Sequence[float]] = [table["clause", ""]]
    for word, nearness in telling_words(text, start, end, part, at).items():
        weights = table.get(word)
        if weights:
            rows.append(weights if nearness == 1 else tuple(map(nearness.__mul__, weights)))
    return dict(zip(CATEGORIES, map(sum, zip(*rows, strict=True)), strict=True))


def telling_words(text: str, start: int, end: int, part: tuple[int, int], at: int) -> dict[Word, float]:
    """The words in and around a clause with how much each counts: less the further it stands from the date.

    >>> telling_words("A strike began on 7 April.", 0, 26, (0, 26), 18)["part", "strike"]
    1.0
    """
    stems = _stems(text)
    found: dict[Word, float] = {}
    first = bisect_left(stems, start - _REACH, key=lambda each: each[0])
    last = bisect_left(stems, end + _REACH, first, key=lambda each: each[0])
    for position, stem in stems[first:last]:
        if not start <= position < end:
            found["around", stem] = 1.0
            continue
        near = 1 / (1 + abs(position - at) / _NEAR)
        found["clause", stem] = max(near, found.get(("clause", stem), 0.0))
        if part[0] <= position < part[1]:
            found["part", stem] = 1.0
    return found


@lru_cache(maxsize=8)
def _stems(text: str) -> list[tuple[int, str]]:
    """The words of a paragraph that may tell something, by their places: its dates all ask for them."""
    return [(word.start(), word[0].lower()[:_STEM]) for word in _WORD.finditer(text) if not _is_dull(word[0])]


@lru_cache(maxsize=4096)
def _is_dull(word: str) -> bool:
    small = word.lower()
    return small in _DULL or (word[0].isupper() and bool(_DATES.fullmatch(small)))


@cache
def _table() -> dict[Word, tuple[float, ...]]:
    """For each word the weights of all categories; that of no word is where a sum begins."""
    with shipped(TABLE).open(encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    return {(place, stem): tuple(int(weight) / 100 for weight in weights) for place, stem, *weights in rows}
