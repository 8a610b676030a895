"""Drop capitals: the large first letter that recognition loses, sets apart, or puts into the second line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from briefing.importer.dates.tense import VERB
from briefing.importer.steps.first_letters import lost_letter
from briefing.importer.steps.language import small_words
from briefing.importer.steps.marks import ends_sentence
from briefing.importer.steps.words import DocumentWords, is_word

_SPACED = re.compile(r"[\"“”„«»‘’'(]?([^\W\d_])[ \xa0]([^\W\d_]+)")
_ALONE = re.compile(r"[\"“„«‘'(]?[A-ZÀ-ÞЀ-Я]")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_MOVED = re.compile(r"([^\W\d_])[ \xa0]?([^\W\d_]+|\d+)")
_LONG_WORD = 5
_READ_ON = 700
"""Characters of a paragraph by which it is told which letter its first word has lost."""


@dataclass(frozen=True, slots=True)
class DropCapital:
    """How a first letter stands: `spaced` (`J anuary`), `moved` into line `line`, `lost` (`letter` is a guess).

    `at` is where it stands in its line, or where the blank after it stands.
    """

    how: str
    letter: str
    line: int = 0
    at: int = 0
    length: int = 1


def find_drop_capital(lines: Sequence[str], words: DocumentWords, opens_article: bool) -> DropCapital | None:
    """What became of the first letter of a paragraph; None where nothing is wrong or nothing can be known.

    >>> words = DocumentWords("")
    >>> find_drop_capital(["J anuary 15, elections"], words, True).how
    'spaced'
    >>> find_drop_capital(["oreign readers ask why shares", "and Fseats differ"], words, True).letter
    'F'
    >>> find_drop_capital(["oreign readers ask why", "Fseats differ"], words, True)
    DropCapital(how='moved', letter='F', line=1, at=0, length=1)
    >>> [find_drop_capital([line], words, True) for line in ("A video that changed a campaign", "hi")]
    [None, None]
    """
    if not lines:
        return None
    if is_spaced(lines[0], words):
        match = _SPACED.match(lines[0])
        return DropCapital("spaced", match[1], 0, match.end(1)) if match else None
    if not opens_article:
        return None
    if lines[0][:1].islower():
        return _moved(lines, words) or _lost(lines, words)
    return _of_capitals(lines, words)


def is_spaced(line: str, words: DocumentWords) -> bool:
    """Whether a line begins with a letter set apart from the rest of its word.

    >>> [is_spaced(line, DocumentWords("")) for line in ("T he aim", "T HE aim", "A video", "O n Sunday", "T bilisi", "I am")]
    [True, True, False, True, True, False]
    """
    match = _SPACED.match(line)
    if not match or not match[1].isupper():
        return False
    letter, rest = match[1], match[2]
    if rest.isupper() and len(rest) > 1:
        reads_on = line[match.end() :].lstrip()[:1].islower()
        return words.count_exact(letter + rest) > 0 or (reads_on and is_word(letter + rest) and letter not in "AI")
    if not rest.islower():
        return False
    whole = letter + rest
    if letter not in "AIOАВИКОСУЯ":
        return True
    return (is_word(whole) or words.count(whole) > 0) and not (is_word(rest) and letter in "AIАВИКОСУЯ")


def is_letter_alone(line: str) -> bool:
    """Whether a line holds nothing but one capital letter."""
    return bool(_ALONE.fullmatch(line))


def has_letter_of(line: str, before: Sequence[str], words: DocumentWords) -> bool:
    """Whether a line begins with the first letter of the paragraph of which the lines before it are.

    >>> has_letter_of("T house met and", ["he month was not yet out when the"], DocumentWords(""))
    True
    """
    if not before or not before[0][:1].islower():
        return False
    found = _moved([*before, line], words)
    return found is not None and found.line == len(before)


def _of_capitals(lines: Sequence[str], words: DocumentWords) -> DropCapital | None:
    """The letter before a first word in capitals (`ENYA`, `YIV`) that is none, where the document has the whole word."""
    first = _FIRST_WORD.match(lines[0])
    if not first or not first[0].isupper() or len(first[0]) < 3 or is_word(first[0]) or words.count(first[0]) > 1:
        return None
    letters = [letter for letter in ascii_uppercase if words.count(letter + first[0])]
    if len(letters) != 1:
        return None
    moved = _moved(lines, words)
    return moved if moved and moved.letter == letters[0] else DropCapital("lost", letters[0])


def _moved(lines: Sequence[str], words: DocumentWords) -> DropCapital | None:
    first = _FIRST_WORD.match(lines[0])
    for number in range(1, min(4, len(lines))):
        match = _MOVED.match(lines[number])
        if not first or not match or not match[1].isupper():
            continue
        whole = match[1] + first[0]
        spaced = match.start(2) - match.end(1)
        if match[1] in "AI" and is_word(first[0]) and is_word(match[2]) and not is_word(match[1] + match[2]):
            return DropCapital("moved", match[1] + " ", number, 0, 1 + spaced)
        if (
            spaced
            and match[1] not in "AI"
            and not ends_sentence(lines[number - 1])
            and _fits(match[1], first[0], words)
        ):
            return DropCapital("moved", match[1], number, 0, 1 + spaced)
        if not (match[2].islower() or match[2].isdigit()):
            continue
        if not spaced and _is_own(match[1] + match[2], lines[number - 1]):
            continue
        if (match[2].isdigit() or is_word(match[2])) and (is_word(whole) or words.count(whole) > 0):
            return DropCapital("moved", match[1], number, 0, 1 + spaced)
    return None


def _fits(letter: str, rest: str, words: DocumentWords) -> bool:
    """Whether a letter set apart can be what a first word lacks: it makes a word, or there is none without it."""
    whole = letter + rest
    return is_word(whole) or words.count(whole) > 0 or not (is_word(rest) or words.count(rest) > 1)


def lacks_letter(line: str, words: DocumentWords) -> bool:
    """Whether a line begins with what is no word, and would be one with a letter before it.

    >>> [lacks_letter(line, DocumentWords("Peru has voted")) for line in ("eru elected", "he house", "and so", "xq it")]
    [True, False, False, False]
    """
    first = _FIRST_WORD.match(line)
    if not first or is_word(first[0]) or words.count(first[0]) > 1:
        return False
    return lost_letter(first[0], line[first.end() :], words) is not None


def lacks_article(line: str, words: DocumentWords) -> bool:
    """Whether a line begins with `he` that no verb follows: `The` without its first letter.

    >>> [lacks_article(line, DocumentWords("")) for line in ("he election came late", "he rejected it", "he also came")]
    [True, False, False]
    """
    rest = line.removeprefix("he ")
    return rest != line and not VERB.match(rest) and lost_letter("he", f" {rest}", words) == "T"


def _is_own(word: str, before: str) -> bool:
    """Whether a line's first word has its capital by itself: `The`, `That`, or any word where a sentence begins.

    >>> [_is_own(*pair) for pair in (("The", "and"), ("Then", "and"), ("Ton", "held in"), ("Fseats", "so"), ("Many", "it."))]
    [True, True, False, False, True]
    """
    if not is_word(word):
        return False
    small = small_words("en")
    return word.lower() in small or ends_sentence(before) or (len(word) < _LONG_WORD and word[1:] not in small)


def _lost(lines: Sequence[str], words: DocumentWords) -> DropCapital | None:
    first = _FIRST_WORD.match(lines[0])
    if not first or not re.search(r"[^\W\d_]", lines[0][first.end() :]):
        return None
    following = " ".join(lines)[first.end() :][:_READ_ON]
    letter = lost_letter(first[0], following, words)
    return DropCapital("lost", letter) if letter else None
