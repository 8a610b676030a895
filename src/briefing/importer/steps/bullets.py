"""Signs before the items of a list that recognition, or a lost font of signs, prints as a letter."""

import re
from collections import Counter
from collections.abc import Sequence

from briefing.importer.steps.lines import Line

_MISREAD = re.compile(r"([eoclnuqv©®¢¤°»¦§¬>+Øü])[ \xa0]{1,3}(?=[\"“«]?[A-ZÀ-ÞЀ-Я\d])")
_OF_THOSE_THAT_LEAD = 0.8


def misread_bullets(lines: Sequence[Line], after_end: Sequence[Line]) -> frozenset[str]:
    """The letters and marks with which items of a list begin: alone before a capital or a figure, twice or more.

    Nearly always a line of `after_end`, which follow the end of a sentence, or a gap begins so: then it is no word of the
    text's language.

    >>> from briefing.importer.steps.lines import split_lines
    >>> lines = split_lines("e On Monday they met.\\ne On Friday they left.\\nno e Here\\no Not twice")
    >>> misread_bullets(lines, lines[1:3])
    frozenset({'e'})
    """
    leading = [(match[1], line) for line in lines if (match := _MISREAD.match(line.text))]
    if len(leading) < 2:
        return frozenset()
    fresh = {line.start for line in (*lines[:1], *after_end)} | {line.start for line in lines if line.gap}
    often = Counter(mark for mark, _ in leading)
    at_start = Counter(mark for mark, line in leading if line.start in fresh)
    return frozenset(
        mark for mark, count in often.items() if count > 1 and at_start[mark] >= _OF_THOSE_THAT_LEAD * count
    )


def leads_item(line: Line, bullets: frozenset[str]) -> bool:
    """Whether a line begins an item of a list with one of these signs."""
    match = _MISREAD.match(line.text) if bullets else None
    return match is not None and match[1] in bullets
