"""Letters that recognition took for others: mended only where nothing else can have stood there."""

import re
from collections.abc import Iterator
from functools import cache

from briefing.importer.steps.names_lexicon import known_place
from briefing.importer.steps.words import DocumentWords, english_words, is_word
from briefing.importer.traced import Edit
from briefing.sentences import word_set

_LOOK_ALIKE = (
    ("g", "q"), ("c", "e"), ("n", "u"), ("h", "b"), ("f", "t"), ("i", "l"), ("i", "j"), ("l", "t"), ("c", "o"),
    ("rn", "m"), ("cl", "d"), ("ii", "u"), ("ij", "u"), ("vv", "w"), ("li", "h"), ("ri", "n"), ("nn", "m"), ("ni", "m"),
    ("in", "m"), ("tl", "d"), ("fi", "h"), ("lc", "k"), ("1", "l"), ("1", "i"), ("0", "o"), ("5", "s"), ("8", "b"), ("6", "b"),
    ("v", "y"), ("|", "l"), ("!", "l"), ("!", "i"), ("¢", "c"), ("€", "e"), ("¢", "e"), ("é", "e"),
    ("í", "i"), ("ì", "i"), ("ó", "o"), ("á", "a"), ("ú", "u"), ("è", "e"),
)  # fmt: skip
"""What recognition mistakes for each other, in either direction where both are letters."""

_TOKEN = re.compile(r"[a-záéíóúìè|!0156€¢8]{3,}(?:['’]s)?")
_STANDS_FREE = re.compile(r"(?<![\w@/.#&+=-])[a-záéíóúìè|!0156€¢8]{3,}(?:['’]s)?(?![\w@/&+=-]|\.\w)")
_OPENS = re.compile(
    r"(?:\A|(?<=[.!?;:]\s))[A-Z](?:[a-záéíóúìè|!0156€¢8]{6,}(?=\s[a-z(])|[a-záéíóúìè|!0156€¢8]{9,}(?=\s))"
)
"""A long word with which a sentence begins, in whose capital there is no name: a very long one before a name too."""
_ROUND = re.compile(r"(?<![^\W\d_][./@])(?<![\w@/.#&+=-])[A-Z]?[a-z]+(?:0[a-z]+)+(?![\w@/&+=]|\.\w)")
"""A zero among small letters: no word and no name is written so."""
_TALL = re.compile(r"(?<![^\W_])[A-Z]?[a-z]+(?:I[a-z]*)+(?![\w@/&+=])")
_MAX_LENGTH = 24
_ACCENTED = re.compile(r"[áéíóúìè]")
_LEAST_ACCENTED = 6
_LOANS = word_set("""
    attaché café chargé cliché communiqué cortège décor détente élite élites émigré emigré exposé fiancé matériel mêlée née première
    prolongé protégé rapporté régime régimes résumé séance soirée touché tranché
""")
"""Words that English writes with their accents too."""


def mend_letters(text: str, words: DocumentWords) -> list[Edit]:
    """Edits for the words of a text that one look-alike makes a word.

    The printed word is in no list, is no name (it begins with a small letter, or is a long one that opens a sentence and
    is a word in small letters once mended), and stands but once in its document; one substitution gives exactly one word that the list knows, or else that the document uses elsewhere.
    A zero among small letters is an o in names too.

    >>> [edit.text for edit in mend_letters("the inadeguacy of Maijilis, e1ection of the elbasy", DocumentWords(""))]
    ['q', 'l']
    >>> [edit.text for edit in mend_letters("for no convincíng reason the régime took Málaga", DocumentWords(""))]
    ['i']
    >>> [edit.text for edit in mend_letters("30 May. Dernonstrators met. Comrnissioner Lind left. Barnsworth left.", DocumentWords(""))]
    ['m', 'm']
    >>> [edit.text for edit in mend_letters("The Commissi0n heard uni0nists; H2O, n0 1, 10th", DocumentWords(""))]
    ['o', 'o']
    """
    known = english_words()
    mended = [
        edit
        for match in _TOKEN.finditer(text)
        if match[0] not in known and _STANDS_FREE.match(text, match.start())
        for edit in _mend(match[0], match.start(), words)
    ]
    mended += [
        edit
        for match in _OPENS.finditer(text)
        if not is_word(match[0]) and known_place(match[0]) is None
        for edit in _mend(match[0].lower(), match.start(), words)
    ]
    tall = (Edit(at, at + 1, "l", "letter") for at in _tall_letters(text))
    mended = sorted([*mended, *tall], key=lambda e: e.start)
    taken = {edit.start for edit in mended}
    zeros = (
        match.start() + at for match in _ROUND.finditer(text) for at, letter in enumerate(match[0]) if letter == "0"
    )
    return sorted(
        [*mended, *(Edit(at, at + 1, "o", "letter") for at in zeros if at not in taken)], key=lambda e: e.start
    )


def _tall_letters(text: str) -> Iterator[int]:
    """Where a capital I stands in a word of small letters that is one with an l: `unfriendIy`."""
    for match in _TALL.finditer(text):
        if not is_word(match[0]) and is_word(match[0].replace("I", "l")):
            yield from (match.start() + at for at, letter in enumerate(match[0]) if at and letter == "I")


def _mend(printed: str, at: int, words: DocumentWords) -> Iterator[Edit]:
    stem = re.sub(r"['’]s$", "", printed).rstrip("!|")
    if len(stem) < 3 or len(stem) > _MAX_LENGTH or not re.search(r"[a-z]{2}|[a-z]\d[a-z]", stem):
        return
    if _ACCENTED.search(stem) and (stem in _LOANS or len(stem) < _LEAST_ACCENTED):
        return
    if is_word(stem) or words.count(stem) > 1 or (stem[0].isdigit() and not stem[1:].isalpha()):
        return
    found = candidates(stem) or candidates(stem, words)
    if len(found) == 1:
        start, end, put = found[0]
        yield Edit(at + start, at + end, put, "letter")


def candidates(word: str, words: DocumentWords | None = None) -> list[tuple[int, int, str]]:
    """Single look-alike substitutions that make a word: start, end, what to put there.

    It is a word of the list, or one in small letters that stands twice and more in the document of which `words` are.

    >>> candidates("inadeguacy"), candidates("announccd")
    ([(5, 6, 'q')], [(7, 8, 'e')])
    """
    known = english_words()
    found: dict[str, tuple[int, int, str]] = {}
    for printed, meant in _directions():
        at = word.find(printed)
        while at >= 0:
            whole = word[:at] + meant + word[at + len(printed) :]
            if whole in known if words is None else words.count_exact(whole) > 1:
                found[whole] = (at, at + len(printed), meant)
            at = word.find(printed, at + 1)
    return list(found.values())


@cache
def _directions() -> tuple[tuple[str, str], ...]:
    both = [(b, a) for a, b in _LOOK_ALIKE if a.isascii() and a.isalpha() and b.isalpha()]
    return (*_LOOK_ALIKE, *both)
