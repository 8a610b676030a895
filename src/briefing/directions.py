"""Words of one direction within a line of the other: Unicode's isolates (UAX #9), and texts without them."""

import re

_TURNED = re.compile(r"[^\W\d_]|^[+\-−]\d")
_ISOLATES = re.compile("[\u2066-\u2069]")


def isolated(text: str) -> str:
    """A text that keeps its own direction within a line of another, where it has letters or a sign.

    >>> isolated("Nur Otan") == "\\u2068Nur Otan\\u2069", isolated("+6.67") == "\\u2068+6.67\\u2069", isolated("75.07 %")
    (True, True, '75.07 %')
    """
    return f"\u2068{text}\u2069" if _TURNED.search(text) else text


def unisolated(text: str) -> str:
    """A text without the signs that isolate a direction: for what is no line to be read.

    >>> unisolated(isolated("Nur Otan"))
    'Nur Otan'
    """
    return _ISOLATES.sub("", text)
