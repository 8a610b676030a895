"""Two tellings of one incident beside each other, and where their numbers and names differ."""

import re

_WORD = re.compile(r"\w+(?:[.,:’'-]\w+)*", re.UNICODE)
_NUMBER_WORDS = frozenset(
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "hundred",
        "thousand",
        "million",
        "dozen",
        "dozens",
        "hundreds",
        "thousands",
        "no",
        "none",
        "several",
    ]
)


def told_otherwise(text: str, other: str) -> list[tuple[int, int]]:
    """The numbers and names of a text that the other does not have, as `[start, end)` stretches.

    A word that opens a sentence counts as a name only where it is written with a capital elsewhere too.

    >>> a, b = "Police held 40 people in Aktau.", "Police held 35 people in Aktau on Monday."
    >>> [a[i:j] for i, j in told_otherwise(a, b)], [b[i:j] for i, j in told_otherwise(b, a)]
    (['40'], ['35', 'Monday'])
    """
    known = {word[0].casefold() for word in _WORD.finditer(other)}
    return [word.span() for word in _WORD.finditer(text) if _tells(text, word) and word[0].casefold() not in known]


def _tells(text: str, word: re.Match[str]) -> bool:
    """Whether a word is a number or a name."""
    if any(letter.isdigit() for letter in word[0]) or word[0].casefold() in _NUMBER_WORDS:
        return True
    before = text[: word.start()].rstrip(" “\"'(«‘")
    opens = not before or before[-1] in ".!?…"
    return word[0][0].isupper() and not opens
