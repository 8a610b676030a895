"""What else a word of a query stands for: other spellings of a name, other scripts, related forms of a word.

All of it comes from the bundle's own list of words, so that only what occurs is ever searched or shown.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.bundle.matching import Forms
from briefing.bundle.query import Word
from briefing.bundle.spelling import folded, is_foreign_to, keys
from briefing.bundle.sql import LAST, placeholders

if TYPE_CHECKING:
    from snowballstemmer.basestemmer import BaseStemmer

MOST_VARIANTS = 12
MOST_RELATED = 24
MOST_BEGUN = 60
LEAST_BEGINNING = 3
"""From so many letters on, the beginning of a word is searched in its other spellings too."""
_STEMMERS = {
    "ar": "arabic", "hy": "armenian", "eu": "basque", "ca": "catalan", "cs": "czech", "da": "danish", "nl": "dutch",
    "en": "english", "et": "estonian", "fi": "finnish", "fr": "french", "de": "german", "el": "greek", "hi": "hindi",
    "hu": "hungarian", "id": "indonesian", "ga": "irish", "it": "italian", "lt": "lithuanian", "ne": "nepali",
    "no": "norwegian", "nb": "norwegian", "nn": "norwegian", "fa": "persian", "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "es": "spanish", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
"""Snowball's algorithms by the language's ISO 639-1 code."""


@dataclass(frozen=True, slots=True)
class Searched:
    """A word of a query with the words of the bundle that are searched for it; each most frequent first.

    `variants` are other spellings, `related` other forms of the word, both as one writes them; `paragraphs` is in how
    many paragraphs they stand, roughly, counting those of each.
    """

    word: Word
    forms: Forms
    paragraphs: int
    variants: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


_MOST_COUNTED = 2_000
_VERY_MANY = 1_000_000
"""In so many paragraphs stands, as far as it matters, what begins more words than are counted: too many to weigh them all."""


@dataclass(frozen=True, slots=True)
class _Term:
    text: str
    paragraphs: int
    is_name: bool

    @property
    def shown(self) -> str:
        """The term as one writes it: the index knows small letters only."""
        return self.text.capitalize() if self.is_name else self.text


def searched_for(
    db: sqlite3.Connection, word: Word, *, variants: bool, related: bool, languages: Sequence[str]
) -> Searched:
    """What is searched for a word; letters are compared without marks (ł as l) in any case."""
    alike = _terms(db, f"key IN ({placeholders(keys(word.text))})", keys(word.text)) if keys(word.text) else []
    same = [term for term in alike if folded(term.text) == word.folded]
    known = dict.fromkeys([term.text for term in same] or [word.text])
    beginnings: tuple[str, ...] = ()
    begun: tuple[str, ...] = ()
    occurs, paragraphs = bool(same), sum(term.paragraphs for term in same)
    if word.is_beginning:
        beginnings = (word.text,)
        same += _begun_otherwise(db, word)
        begun, paragraphs = _begun(db, word.text)
        occurs = bool(same) or paragraphs > 0
        known = dict.fromkeys(term.text for term in same if not term.text.startswith(word.text))
    spelled = _new(_spelled_otherwise(db, word, alike, occurs) if variants else [], known, beginnings)
    grown = _new(_related(db, word, languages) if related else [], known, beginnings)
    forms = Forms(tuple(known), beginnings, begun)
    paragraphs += sum(term.paragraphs for term in (*spelled, *grown))
    return Searched(word, forms, paragraphs, tuple(t.shown for t in spelled), tuple(t.shown for t in grown))


def _new(terms: Iterable[_Term], known: dict[str, None], beginnings: Sequence[str]) -> list[_Term]:
    """The terms that are not searched for already; they become known."""
    new = [t for t in terms if t.text not in known and not any(t.text.startswith(text) for text in beginnings)]
    known.update(dict.fromkeys(term.text for term in new))
    return new


def _spelled_otherwise(db: sqlite3.Connection, word: Word, alike: Sequence[_Term], occurs: bool) -> list[_Term]:
    """Other spellings. Of ordinary words that occur as typed there are none: `later` is not `latter`."""
    found = [
        term
        for term in alike
        if len(term.text) > 1 and (term.is_name or not occurs or is_foreign_to(term.text, word.text))
    ]
    if word.is_beginning and len(word.text) >= LEAST_BEGINNING:
        found += _mates_of_names(db, word.text)
        if not occurs and not found:
            for key in keys(word.text):
                found += _terms(db, "key >= ? AND key < ? AND is_name", (key, key + LAST))
    return _most_frequent(found, MOST_VARIANTS)


def _mates_of_names(db: sqlite3.Connection, beginning: str) -> list[_Term]:
    """The other spellings of the names that begin so."""
    rows = db.execute(
        """SELECT DISTINCT other.term, other.paragraphs, other.is_name FROM (
            SELECT DISTINCT key FROM word WHERE term >= :low AND term < :high AND is_name
            ORDER BY paragraphs DESC LIMIT 40) named
        JOIN word other ON other.key = named.key WHERE other.is_name AND NOT (other.term >= :low AND other.term < :high)""",
        {"low": beginning, "high": beginning + LAST},
    )
    return [_Term(text, paragraphs, bool(is_name)) for text, paragraphs, is_name in rows]


def _begun(db: sqlite3.Connection, beginning: str) -> tuple[tuple[str, ...], int]:
    """The words that begin so, none where they are more than a few; and in how many paragraphs they stand, roughly."""
    values = (beginning, beginning + LAST)
    rows = "SELECT term, paragraphs FROM word WHERE term >= ? AND term < ? GROUP BY term LIMIT"
    few = db.execute(f"{rows} {MOST_BEGUN + 1}", values).fetchall()
    if len(few) <= MOST_BEGUN:
        return tuple(row[0] for row in few), sum(row[1] for row in few)
    (row,) = db.execute(f"SELECT sum(paragraphs), count(*) FROM ({rows} {_MOST_COUNTED})", values)
    return (), row[0] if row[1] < _MOST_COUNTED else max(row[0], _VERY_MANY)


def _begun_otherwise(db: sqlite3.Connection, word: Word) -> list[_Term]:
    """Words with letters beyond ASCII that begin so when those are folded: `lod` begins łodz."""
    if len(word.text) < LEAST_BEGINNING:
        return []
    found = []
    for key in keys(word.text):
        found += _terms(
            db, "key >= ? AND key < ? AND length(term) < length(CAST(term AS BLOB))", (key, key + LAST), most=200
        )
    return _most_frequent([term for term in found if folded(term.text).startswith(word.folded)], MOST_VARIANTS)


def _related(db: sqlite3.Connection, word: Word, languages: Sequence[str]) -> list[_Term]:
    """Words of the bundle with the stem of this one, in any of its languages whose script it is written in."""
    found: list[_Term] = []
    if len(word.text) < LEAST_BEGINNING or word.text.isdigit():
        return []
    for language in languages:
        stemmer = _stemmer(language)
        stem = stemmer.stemWord(word.text)
        begin = stem[: max(len(stem) - 1, LEAST_BEGINNING)]
        terms = _terms(db, "term >= ? AND term < ?", (begin, begin + LAST), most=2000)
        found += [term for term in terms if term.text != word.text and stemmer.stemWord(term.text) == stem]
    return _most_frequent(found, MOST_RELATED)


@lru_cache(maxsize=8)
def _stemmer(language: str) -> "BaseStemmer":
    import snowballstemmer  # only where related forms are asked for

    return snowballstemmer.stemmer(_STEMMERS[language])


def stemmed_languages(codes: Iterable[str | None]) -> list[str]:
    """The languages of the codes that can be stemmed, English first where none is known.

    >>> stemmed_languages(["ru", None, "xx", "en-GB"])
    ['en', 'ru']
    """
    known = {(code or "").partition("-")[0].casefold() for code in codes} & _STEMMERS.keys()
    return sorted(known) or ["en"]


def _terms(db: sqlite3.Connection, condition: str, values: Sequence[str], most: int = 500) -> list[_Term]:
    rows = db.execute(
        f"SELECT DISTINCT term, paragraphs, is_name FROM word WHERE {condition} LIMIT {most}", tuple(values)
    )
    return [_Term(text, paragraphs, bool(is_name)) for text, paragraphs, is_name in rows]


def _most_frequent(terms: Iterable[_Term], most: int) -> list[_Term]:
    return sorted(set(terms), key=lambda term: (-term.paragraphs, term.text))[:most]


# Where nothing is found


def nearest_words(db: sqlite3.Connection, text: str, most: int = 5) -> list[tuple[str, int]]:
    """The words of the bundle nearest to one that does not occur, each with the number of its paragraphs.

    Nearest is what the fewest letters must be changed for (put in, left out, replaced, or two exchanged).
    """
    word = folded(text)
    allowed = 1 if len(word) <= 4 else 2 if len(word) <= 8 else 3
    letters = frozenset(word)
    found: dict[str, tuple[int, int]] = {}
    rows = db.execute(
        "SELECT term, paragraphs FROM word WHERE length(term) BETWEEN ? AND ?",
        (len(word) - allowed, len(word) + allowed),
    )
    for term, paragraphs in rows:
        bare = folded(term)
        if term not in found and len(letters.symmetric_difference(bare)) <= 2 * allowed:
            distance = edit_distance(word, bare, allowed)
            if distance <= allowed:
                found[term] = (distance, -paragraphs)
    nearest = sorted(found, key=lambda term: (*found[term], term))[:most]
    return [(term, -found[term][1]) for term in nearest]


def edit_distance(one: str, other: str, most: int) -> int:
    """How many letters must be changed to make one word the other, exchanging two neighbours counted as one.

    Gives `most + 1` where it is more than `most`.

    >>> edit_distance("zhanoazen", "zhanaozen", 2), edit_distance("vote", "voters", 1)
    (1, 2)
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        last, row = row, [i]
        for j, letter_there in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != letter_there))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == letter_there:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before = last
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
