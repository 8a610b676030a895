"""Letters that recognition took for others: mended only where nothing else can have stood there."""

import re
from collections.abc import Iterator
from functools import cache

from briefing.importer.steps.words import DocumentWords, english_words, is_word
from briefing.importer.traced import Edit

_LOOK_ALIKE = (
    ("g", "q"), ("c", "e"), ("n", "u"), ("h", "b"), ("f", "t"), ("i", "l"), ("i", "j"), ("l", "t"), ("c", "o"),
    ("rn", "m"), ("cl", "d"), ("ii", "u"), ("ij", "u"), ("vv", "w"), ("li", "h"), ("ri", "n"), ("nn", "m"), ("ni", "m"),
    ("in", "m"), ("tl", "d"), ("fi", "h"), ("lc", "k"), ("1", "l"), ("1", "i"), ("0", "o"), ("5", "s"), ("8", "b"), ("6", "b"),
    ("|", "l"), ("!", "l"), ("!", "i"), ("¢", "c"), ("€", "e"), ("¢", "e"), ("é", "e"),
)  # fmt: skip
"""What recognition mistakes for each other, in either direction where both are letters."""

_TOKEN = re.compile(r"[a-zé|!0156€¢8]{3,}(?:['’]s)?")
_STANDS_FREE = re.compile(r"(?<![\w@/.#&+=-])[a-zé|!0156€¢8]{3,}(?:['’]s)?(?![\w@/&+=-]|\.\w)")
_MAX_LENGTH = 24


def mend_letters(text: str, words: DocumentWords) -> list[Edit]:
    """Edits for the words of a text that one look-alike makes a word.

    The printed word is in no list, is no name (it begins with a small letter), and stands but once in its
    document; one substitution gives exactly one known word.

    >>> [edit.text for edit in mend_letters("the inadeguacy of Maijilis, e1ection of the elbasy", DocumentWords(""))]
    ['q', 'l']
    """
    known = english_words()
    return [
        edit
        for match in _TOKEN.finditer(text)
        if match[0] not in known and _STANDS_FREE.match(text, match.start())
        for edit in _mend(match[0], match.start(), words)
    ]


def _mend(printed: str, at: int, words: DocumentWords) -> Iterator[Edit]:
    stem = re.sub(r"['’]s$", "", printed).rstrip("!|")
    if len(stem) < 3 or len(stem) > _MAX_LENGTH or not re.search(r"[a-z]{2}|[a-z]\d[a-z]", stem):
        return
    if is_word(stem) or words.count(stem) > 1 or (stem[0].isdigit() and not stem[1:].isalpha()):
        return
    found = candidates(stem)
    if len(found) == 1:
        start, end, put = found[0]
        yield Edit(at + start, at + end, put, "letter")


def candidates(word: str) -> list[tuple[int, int, str]]:
    """Single look-alike substitutions that make a word of the list: start, end, what to put there.

    >>> candidates("inadeguacy"), candidates("announccd")
    ([(5, 6, 'q')], [(7, 8, 'e')])
    """
    known = english_words()
    found: dict[str, tuple[int, int, str]] = {}
    for printed, meant in _directions():
        at = word.find(printed)
        while at >= 0:
            whole = word[:at] + meant + word[at + len(printed) :]
            if whole in known:
                found[whole] = (at, at + len(printed), meant)
            at = word.find(printed, at + 1)
    return list(found.values())


@cache
def _directions() -> tuple[tuple[str, str], ...]:
    both = [(b, a) for a, b in _LOOK_ALIKE if a.isascii() and a.isalpha() and b.isalpha()]
    return (*_LOOK_ALIKE, *both)
