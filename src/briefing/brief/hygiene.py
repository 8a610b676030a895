"""Text fit for paper and for files."""

import re
import unicodedata

_DROPPED = re.compile("[\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff\U000e0000-\U000e007f]")
"""Direction overrides, byte order marks, object replacements and invisible tags: nothing a reader would see."""


def clean(text: str) -> str:
    """Text fit for print: composed letters, no control characters, no invisible direction overrides.

    >>> clean("cafe\\u0301\\x00 \\u202eabc")
    'café abc'
    """
    composed = _DROPPED.sub("", unicodedata.normalize("NFC", text))
    return "".join(c for c in composed if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn"})
