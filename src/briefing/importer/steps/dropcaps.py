"""Drop capitals: the large first letter that recognition loses, sets apart, or puts into the second line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from briefing.importer.steps.names_lexicon import known_place
from briefing.importer.steps.words import DocumentWords, is_word

_SPACED = re.compile(r"[\"“”„«»‘’'(]?([^\W\d_])[ \xa0]([^\W\d_]+)")
_ALONE = re.compile(r"[\"“„«‘'(]?[A-ZÀ-ÞЀ-Я]")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_MOVED = re.compile(r"([^\W\d_])[ \xa0]?([^\W\d_]+|\d+)")

_OPENERS = [
    "The",
    "In",
    "On",
    "It",
    "At",
    "As",
    "This",
    "When",
    "After",
    "For",
    "With",
    "While",
    "We",
    "If",
    "That",
    "There",
    "These",
    "He",
    "They",
    "From",
    "Since",
    "Under",
    "By",
    "According",
    "But",
    "During",
    "Before",
    "To",
    "All",
    "Two",
    "Three",
    "Four",
    "Five",
    "Many",
    "More",
    "Most",
    "Last",
    "Early",
    "Late",
    "Both",
    "Not",
    "No",
    "One",
    "Such",
    "Some",
    "What",
    "Who",
    "How",
    "Why",
    "Where",
    "Until",
    "Over",
    "Between",
    "Among",
    "An",
    "And",
    "Its",
    "His",
    "Her",
    "Their",
    "Our",
    "Of",
    "Now",
    "Yet",
    "So",
    "Only",
    "Even",
    "Just",
    "Despite",
    "Although",
    "Though",
    "Through",
    "Every",
    "Each",
    "Another",
    "Nearly",
    "About",
    "Almost",
    "Once",
    "Here",
    "Her",
    "She",
    "Let",
    "Few",
    "Never",
    "President",
    "Elections",
    "Election",
    "Parliament",
    "Government",
    "Voters",
    "Observers",
    "Police",
    "Dear",
]
"""Words that open an article, the likelier first: where one letter is lost, they settle which."""

_PLACE_LENGTH = 5
"""Letters left of a place's name from which on the list of places settles which letter it has lost."""
_VERB = re.compile(r"(?:was|is|has|had|took|seems?|will|would|came|became|did|does|may|might|could|began|remains?)\b")
_AUXILIARY = re.compile(r"(?:have|are|were|shall|will|do|believe|hope|know|must|need|ask|think|call|can)\b")
_DAY = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th)?\b(?! ?(?:%|per))|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the \d|behalf|election day|polling day|top of)"
)


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
        return _moved(lines, words) or _lost(lines[0], words)
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
        if not (match[2].islower() or match[2].isdigit() or (spaced and match[2].istitle() and not is_word(first[0]))):
            continue
        if (match[2].isdigit() or is_word(match[2])) and (is_word(whole) or words.count(whole) > 0):
            return DropCapital("moved", match[1], number, 0, 1 + spaced)
    return None


def _lost(line: str, words: DocumentWords) -> DropCapital | None:
    first = _FIRST_WORD.match(line)
    if not first or not re.search(r"[^\W\d_]", line[first.end() :]):
        return None
    letter = _guess(first[0], line[first.end() :].lstrip(), words)
    return DropCapital("lost", letter) if letter else None


def _guess(rest: str, following: str, words: DocumentWords) -> str | None:
    """The letter that a first word has lost, by what follows, the usual openings, and the document's own words.

    >>> [_guess(*pair, DocumentWords("")) for pair in (("anuary", "15"), ("he", "new house"), ("t", "was"), ("n", "7 April"))]
    ['J', 'T', 'I', 'O']
    """
    if rest == "n":
        return "O" if _DAY.match(following) else "I"
    if rest == "t":
        return "I" if _VERB.match(following) else "A"
    if rest == "e":
        return "W" if _AUXILIARY.match(following) else "H"
    if rest == "he" and _VERB.match(following):
        return "S"
    candidates = [letter for letter in ascii_uppercase if is_word(letter + rest) or words.count(letter + rest)]
    if not candidates and len(rest) >= _PLACE_LENGTH and not is_word(rest):
        candidates = [letter for letter in ascii_uppercase if known_place(letter + rest)]
    ranked = sorted(candidates, key=lambda letter: _rank(letter + rest, words))
    if len(ranked) > 1 and _rank(ranked[0] + rest, words) == _rank(ranked[1] + rest, words):
        return None
    return ranked[0] if ranked else None


def _rank(word: str, words: DocumentWords) -> tuple[int, int, int]:
    if word in _OPENERS:
        return (0, _OPENERS.index(word), 0)
    return (1, -words.count(word), 0 if is_word(word) else 1)
