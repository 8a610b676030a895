"""Small pieces of SQL that several questions share."""

from collections.abc import Collection

LAST = "\U0010ffff"
"""After a beginning: behind every word that begins so."""


def placeholders(values: Collection[object]) -> str:
    """A question mark for each value.

    >>> placeholders("abc")
    '?, ?, ?'
    """
    return ", ".join("?" * len(values))
