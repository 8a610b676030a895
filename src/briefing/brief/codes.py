"""Letters that no shipped font has, printed by their codes: `[U+10E5]`."""

import re
import unicodedata
from collections.abc import Iterable

_SHIPPED = ("ARABIC", "CYRILLIC", "GREEK", "LATIN")
"""Scripts of which the shipped fonts lack single letters only."""


def code_of(characters: str) -> str:
    """Characters as their codes.

    >>> code_of("ქ"), code_of("ქა")
    ('[U+10E5]', '[U+10E5 10D0]')
    """
    return f"[U+{' '.join(format(ord(character), '04X') for character in characters)}]"


def in_codes(text: str, characters: str) -> str:
    """A text with all that is among `characters` as codes, what stands together in one pair of brackets.

    >>> in_codes("Tbilisi (თბ) 2012", "თბ")
    'Tbilisi ([U+10D7 10D1]) 2012'
    """
    if not characters:
        return text
    return re.sub(f"[{re.escape(characters)}]+", lambda found: code_of(found[0]), text)


def of_its_script(character: str, texts: Iterable[str]) -> str:
    """A character without a shape, and all others of its script in some texts, for of that the fonts lack the rest too.

    >>> of_its_script("ქ", ["ქართ", "Tbilisi"]), of_its_script("☃", ["☃☄"])
    ('ათრქ', '☃')
    """
    script = unicodedata.name(character, "").partition(" ")[0]
    if not character.isalpha() or script in _SHIPPED:
        return character
    found = {letter for text in texts for letter in text if letter.isalpha()}
    return "".join(sorted({character} | {c for c in found if unicodedata.name(c, "").partition(" ")[0] == script}))
