"""Lines of the source, with where they stand and what lies between them."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

LINE_END = re.compile("\r\n|[\n\r\f\v\x85\u2028\u2029]")
_CLOSES = re.compile(r"[.!?…:;][\"”»’')\]\d]*$")
_BLANKS = " \t\xa0\ufeff\u200b\u2003\u2002\u2009\u3000"


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank.

    `text` is `source[start:end]`, without blanks at either end; `indent` counts the blanks before it (a tab
    as eight); `gap` the blank lines since the line before; `page` counts from 1, None without pages;
    `new_page` says that a page begins with this line or right before it.
    """

    text: str
    start: int
    end: int
    indent: int = 0
    gap: int = 0
    page: int | None = None
    new_page: bool = False


def split_lines(text: str, page_starts: Sequence[int] = ()) -> list[Line]:
    r"""The lines of a text that are not blank, in its order.

    >>> [(line.text, line.gap, line.page) for line in split_lines("one \n\n two\n\fthree", (0, 11))]
    [('one', 0, 1), ('two', 1, 1), ('three', 0, 2)]
    """
    found: list[Line] = []
    start = gap = 0
    page = 0
    for end, after in _line_spans(text):
        raw = text[start:end]
        body = raw.strip(_BLANKS)
        if body:
            first = start + len(raw) - len(raw.lstrip(_BLANKS))
            own_page = bisect_right(page_starts, first) if page_starts else 0
            indent = len(raw[: first - start].expandtabs(8))
            found.append(
                Line(body, first, first + len(body), indent, gap, own_page or None, own_page != page and bool(found))
            )
            gap, page = 0, own_page
        elif text[end:after] not in "\f\v":
            gap += 1
        start = after
    return found


def _line_spans(text: str) -> list[tuple[int, int]]:
    """End of each line's characters and of its line end."""
    spans = [(match.start(), match.end()) for match in LINE_END.finditer(text)]
    if not spans or spans[-1][1] < len(text):
        spans.append((len(text), len(text)))
    return spans


def level_gaps(lines: Sequence[Line]) -> list[Line]:
    r"""Lines of a text set with wide leading, without the blank line that stands before each of them.

    >>> wide = "The text\n\nruns on\n\nand on\n\nto here.\n\n\nThen it\n\nends."
    >>> [line.gap for line in level_gaps(split_lines(wide))]
    [0, 0, 0, 0, 1, 0]
    """
    runs_on = sum(line.gap > 0 and line.text[:1].islower() for line in lines)
    tight = sum(line.gap == 0 for line in lines)
    if runs_on < 3 or tight > 0.2 * len(lines) or runs_on < 0.3 * len(lines):
        return list(lines)
    usual = Counter(line.gap for line in lines if line.gap).most_common(1)[0][0]
    return [replace(line, gap=max(0, line.gap - usual)) for line in lines]


def level_margins(lines: Sequence[Line]) -> list[Line]:
    r"""Lines of a text that stands away from the edge, without the blanks that all but a few of them begin with.

    >>> [line.indent for line in level_margins(split_lines("    One day\n    it was.\n       Then\n    not."))]
    [0, 0, 3, 0]
    """
    counts = Counter(line.indent for line in lines)
    margin = min((indent for indent, count in counts.items() if count > 0.1 * len(lines)), default=0)
    if margin < 2 or sum(line.indent < margin for line in lines) > 0.1 * len(lines):
        return list(lines)
    return [replace(line, indent=max(0, line.indent - margin)) for line in lines]


def usual_width(lines: Sequence[Line], at: int) -> int:
    """How wide the column is in which a line stands, in characters: a length that several lines near it reach.

    Looked for before and after it, as widths change between a summary and its article; the one that suits the
    line itself is taken. 0 where lines have no common length.
    """
    length = len(lines[at].text)
    before = _common_length([len(line.text) for line in lines[max(0, at - 12) : at + 1]])
    after = _common_length([len(line.text) for line in lines[at : at + 13]])
    fitting = [width for width in (before, after) if width >= length - 2]
    return min(fitting) if fitting else max(before, after)


def _common_length(lengths: Sequence[int]) -> int:
    """The greatest length that three lines come near to.

    >>> _common_length([92, 12, 50, 49, 47, 50, 31])
    50
    """
    ordered = sorted(lengths, reverse=True)
    for longest, third in zip(ordered, ordered[2:], strict=False):
        if third >= 0.9 * longest:
            return longest
    return 0


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether a text is broken into lines of a column; else each line is a whole paragraph, ending as sentences do."""
    long = [line.text for line in lines if len(line.text) > 60]
    if not any(len(text) > 100 for text in long):
        return True
    return sum(_CLOSES.search(text) is not None for text in long) < 0.85 * len(long)
