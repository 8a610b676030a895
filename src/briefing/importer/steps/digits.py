"""Digits that recognition took for letters, or set apart: mended where the number can be only one."""

import re
from collections.abc import Iterator

from briefing.importer.dates.words import MONTH_NAMES
from briefing.importer.traced import Edit

_AS_DIGIT = str.maketrans({"l": "1", "I": "1", "|": "1", "!": "1", "O": "0", "o": "0", "S": "5", "B": "8", "Z": "2"})
_LIKE = r"[\dlI|!OoSBZ]"
_FREE = r"(?<![\w.,/@#&+=$£€-])"
_MONTHS = "|".join(MONTH_NAMES)
_DAY_BEFORE_MONTH = re.compile(rf"{_FREE}(?P<number>{_LIKE}{{1,2}})(?=(?:(?:st|nd|rd|th)(?:\sof)?)?\s(?:{_MONTHS})\b)")
_DAY_AFTER_MONTH = re.compile(
    rf"\b(?:{_MONTHS})\s(?P<number>{_LIKE}{{1,2}})(?=(?:st|nd|rd|th)?(?:,\s{_LIKE}{{4}}|[.;:)])(?!\w))"
)
_YEAR = re.compile(rf"(?<![\w.,/@#&+=$£€])(?P<number>[12lI|][09Oo]{_LIKE}{{2}})(?![\w/@&+=%]|[.,]\d)")
_COUNTED = re.compile(
    rf"{_FREE}(?P<number>{_LIKE}{{1,3}}(?:,{_LIKE}{{3}})*(?:\.{_LIKE}{{1,2}})?)"
    r"(?=\s?%|\s(?:per\s?cent|percent|seats|votes|ballots|mandates|deputies|people|voters)\b)"
)
_APART_DAY = re.compile(
    rf"(?:\A|(?<=[.;:(] )|\b(?:[Oo]n|[Oo]f|[Uu]ntil|[Ss]ince|[Ff]rom|[Tt]o|[Bb]y|[Bb]efore|[Aa]fter|\w+day,?)\s)(?:the\s)?[123](?P<gap>\s)\d(?=(?:st|nd|rd|th)?\s(?:{_MONTHS})\b)"
)
_APART_YEAR = re.compile(rf"\b\d{{1,2}}\s(?:{_MONTHS})\s(?:19|20)(?P<gap>\s)\d\d(?=[.,;:)]|\s*\Z)")
_MISREAD = re.compile(r"[lI|!OoSBZ][.,]?\d|\d[.,]?[lI|!OoSBZ]")
_SET_APART = re.compile(r"\d\s\d")
"""What every number that is mended holds, and few paragraphs."""
_LAST_DAY = 31
_YEARS = range(1800, 2100)


def mend_digits(text: str) -> list[Edit]:
    """Edits for numbers with letters in them, or a blank, in dates and before what is counted.

    >>> text = "On l5 January 2O12 it won S1.4 per cent and 4O seats; on 2 8 May 20 12. Act S1, room 2B, I May."
    >>> [(text[edit.start : edit.end], edit.text) for edit in mend_digits(text)]
    [('l5', '15'), ('2O12', '2012'), ('S1.4', '51.4'), ('4O', '40'), (' ', ''), (' ', '')]
    """
    found = {edit.start: edit for edit in (*_misread(text), *_apart(text))}
    return [found[start] for start in sorted(found)]


def _misread(text: str) -> Iterator[Edit]:
    if not _MISREAD.search(text):
        return
    for pattern, values in (
        (_DAY_BEFORE_MONTH, range(1, _LAST_DAY + 1)),
        (_DAY_AFTER_MONTH, range(1, _LAST_DAY + 1)),
        (_YEAR, _YEARS),
        (_COUNTED, None),
    ):
        for match in pattern.finditer(text):
            printed = match["number"]
            number = printed.translate(_AS_DIGIT)
            leads_with_zero = number[0] == "0" and number.isdigit() and printed[0] != "0"
            if number == printed or leads_with_zero or not re.search(r"\d", printed):
                continue
            if values is None or int(number) in values:
                yield Edit(match.start("number"), match.end("number"), number, "letter")


def _apart(text: str) -> Iterator[Edit]:
    if not _SET_APART.search(text):
        return
    for pattern in (_APART_DAY, _APART_YEAR):
        for match in pattern.finditer(text):
            day = re.sub(r"\D", "", text[match.start("gap") - 1 : match.end("gap") + 1])
            if pattern is _APART_YEAR or 10 <= int(day) <= _LAST_DAY:
                yield Edit(match.start("gap"), match.end("gap"), "", "space")


def with_digits(text: str) -> str:
    """A text as it reads with its digits mended.

    >>> with_digits("No. 6, l5 January 2O12")
    'No. 6, 15 January 2012'
    """
    for edit in reversed(mend_digits(text)):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
