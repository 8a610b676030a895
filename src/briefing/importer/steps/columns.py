"""Two columns that recognition read straight across: taken apart, the left before the right."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from briefing.importer.guarded import guarded
from briefing.importer.steps.blocks import looks_like_heading
from briefing.importer.steps.columns_across import cut_pages, taken_apart
from briefing.importer.steps.continuity import Continuity
from briefing.importer.steps.lines import Line
from briefing.importer.steps.marks import RULE
from briefing.importer.steps.tables import table_ranges
from briefing.importer.steps.words import DocumentWords

_GUTTER = guarded(r"(?:[ \xa0]{3,}|[ \xa0]*\t[ \t\xa0]*)(?=\S)")
_MIN_LINES = 4
_MIN_KNOWN = 2
"""Lines in two columns from which on they are taken apart, and where others of the text have their right column there."""
_MIN_WORDS = 3
_MAX_INDENT = 8
_JUDGED = 40
"""Lines of a stretch, more than two thirds of a page, by which it is told whether it is prose."""


def unravel(lines: Sequence[Line], words: DocumentWords) -> list[Line]:
    r"""The lines with columns one after the other; a line of the right column begins where its own text does.

    >>> from briefing.importer.steps.lines import split_lines
    >>> page = "The first of         Here the second\nthe columns is       one begins and\nset on the left      goes on as long\nof this page.        as the first."
    >>> [line.text for line in unravel(split_lines(page), DocumentWords(page))][3:5]
    ['of this page.', 'Here the second']
    """
    tables = _table_rows(lines)
    reads = Continuity((line.text for line in lines), words)
    done: list[Line] = []
    as_printed: list[Line] = []
    for page, cuts in cut_pages(lines, tables, reads):
        if cuts is None:
            as_printed += page
            continue
        done += [*_by_gutters(as_printed), *taken_apart(page, cuts)]
        as_printed = []
    return [*done, *_by_gutters(as_printed)]


def _table_rows(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines are rows of tables, also right above or below lines in columns, which look like rows too."""
    starts = [at for at, line in enumerate(lines) if at == 0 or line.gap or line.new_page]
    found = [at for start, end in table_ranges(lines) for at in range(start, end)]
    for first, last in zip(starts, [*starts[1:], len(lines)], strict=False):
        found += [first + at for start, end in table_ranges(lines[first:last]) for at in range(start, end)]
    return frozenset(found)


def _by_gutters(lines: Sequence[Line]) -> list[Line]:
    """The lines with those columns one after the other between which a gap runs down."""
    if sum(bool(_GUTTER.search(line.text)) for line in lines) < _MIN_LINES:
        return list(lines)
    tables = _table_rows(lines)
    certain = _regions(lines, tables, frozenset())
    done: list[Line] = []
    at = 0
    for start, end, gutter in _regions(lines, tables, frozenset(gutter for _, _, gutter in certain)):
        done += [*lines[at:start], *_apart(lines[start:end], gutter)]
        at = end
    return [*done, *lines[at:]]


def _regions(lines: Sequence[Line], tables: frozenset[int], known: frozenset[int]) -> list[tuple[int, int, int]]:
    """The stretches set in two columns: start, end, and where the right column begins; short ones at `known` places only."""
    found: list[tuple[int, int, int]] = []
    at = 0
    while at < len(lines):
        end, gutter = _region(lines, at, tables, known)
        if end:
            found.append((at, end, gutter))
        at = end or at + 1
    return found


def _region(lines: Sequence[Line], at: int, tables: frozenset[int], known: frozenset[int]) -> tuple[int, int]:
    """Where a stretch set in two columns that begins at a line ends, and where its right column begins; (0, 0) if none does."""
    if at in tables or not _GUTTER.search(lines[at].text):
        return 0, 0
    places = Counter(place for line in lines[at : at + 12] if line.gap <= 2 for place in _right_starts(line))
    if places:
        gutter, support = places.most_common(1)[0]
        end = _end_of(lines, at, at + _JUDGED, gutter, tables)
        if support >= _MIN_LINES - 1 and _is_prose(lines[at:end], gutter, _MIN_LINES):
            return _end_of(lines, at, len(lines), gutter, tables), gutter
    for gutter in known.intersection(_right_starts(lines[at])):
        end = _end_of(lines, at, at + _JUDGED, gutter, tables)
        if _is_prose(lines[at:end], gutter, _MIN_KNOWN):
            return end, gutter
    return 0, 0


def _end_of(lines: Sequence[Line], at: int, most: int, gutter: int, tables: frozenset[int]) -> int:
    """Where the lines from `at` on that keep to their columns end, at the latest before `most`."""
    end = at
    while end < min(most, len(lines)) and end not in tables and (end == at or lines[end].gap <= 2):
        if not _respects(lines[end], gutter) or (end > at and _begins_anew(lines, end, gutter)):
            break
        end += 1
    return end


def _begins_anew(lines: Sequence[Line], at: int, gutter: int) -> bool:
    """Whether both columns end before a line: at a page's start, or at a heading with nothing beside it, over or under it."""
    line = lines[at]
    if line.new_page:
        return True
    following = lines[at + 1] if at + 1 < len(lines) else None
    return (
        line.gap > 0
        and line.indent + len(line.text) < gutter
        and following is not None
        and (following.gap > 0 or RULE.fullmatch(following.text) is not None)
        and looks_like_heading(line.text)
    )


def _right_starts(line: Line) -> list[int]:
    return [line.indent + match.end() for match in _GUTTER.finditer(line.text)]


def _respects(line: Line, gutter: int) -> bool:
    """Whether a line keeps to its column: it ends before the right one, begins in it, or has its gap there."""
    if line.indent + len(line.text) < gutter or line.indent >= gutter - 1:
        return True
    return _gap_at(line, gutter) is not None


def _gap_at(line: Line, gutter: int) -> re.Match[str] | None:
    """The gap in a line before its right column, whose paragraphs may begin with an indent."""
    for match in _GUTTER.finditer(line.text):
        start, end = line.indent + match.start(), line.indent + match.end()
        if start < gutter and gutter - 1 <= end <= gutter + _MAX_INDENT:
            return match
    return None


def _cut(line: Line, gutter: int) -> tuple[Line | None, Line | None]:
    """The parts of a line left and right of the gutter."""
    if line.indent + len(line.text) < gutter:
        return line, None
    if line.indent >= gutter - 1:
        return None, replace(line, indent=max(0, line.indent - gutter))
    match = _gap_at(line, gutter)
    if match is None:
        return line, None
    indent = max(0, line.indent + match.end() - gutter)
    left = replace(line, text=line.text[: match.start()], end=line.start + match.start())
    right = replace(line, text=line.text[match.end() :], start=line.start + match.end(), indent=indent)
    return left, right


def _is_prose(stretch: Sequence[Line], gutter: int, least: int) -> bool:
    """Whether both sides are running text, not the cells of a table."""
    pairs = [(left, right) for left, right in (_cut(line, gutter) for line in stretch) if left and right]
    if len(pairs) < least:
        return False
    sides = ([left.text for left, _ in pairs], [right.text for _, right in pairs])
    return all(
        median(len(text.split()) for text in side) >= _MIN_WORDS and median(map(len, side)) >= 12 for side in sides
    )


def _apart(stretch: Sequence[Line], gutter: int) -> list[Line]:
    """The lines of the left column, then those of the right, which goes on like a new page."""
    left: list[Line] = []
    right: list[Line] = []
    gaps = [0, 0]
    for line in stretch:
        for side, part in enumerate(_cut(line, gutter)):
            gaps[side] = max(gaps[side], line.gap)
            if part is None:
                gaps[side] = max(gaps[side], 1)
                continue
            column = (left, right)[side]
            begins = side == 1 and not column
            column.append(replace(part, gap=0 if begins else gaps[side], new_page=begins or part.new_page))
            gaps[side] = 0
    return [*left, *right]
