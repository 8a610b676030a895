"""Columns that recognition read straight across, with little or nothing between them: taken apart by how they read on.

Each printed line holds one line of every column. Where a line was cut is told by the gap that is left, by the columns'
widths and by the sentences: the left part of a line goes on in the left part of the next. Of all ways to cut the lines of
a page the one is taken in which words least resist standing one after the other.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from briefing.importer.steps.blocks import looks_like_heading
from briefing.importer.steps.continuity import Continuity
from briefing.importer.steps.lines import Line
from briefing.importer.steps.marks import ends_sentence, starts_lower

_BLANKS = re.compile(r"[ \t\xa0]+")
_LONGEST = 240
"""Characters from which on a line is none of a page in columns."""
_FEWEST = 6
"""Lines from which on a page is looked at."""
_BEAM = 14
"""Ways to cut the lines so far that are followed."""
_RESISTS = 0.1
"""How much the lines of a page resist standing one after the other, on average, where it was read across."""
_RESISTS_IN_ALL = 5.0

_JUDGED = 120
"""Lines by which it is told how many columns there are and how wide."""
_WIDER = (2.0, 4.0)
"""Characters more than half the longest line that columns may have, as no row need have a full line in each."""
_INDENT = 8
"""Blanks with which a paragraph may begin."""

Cut = tuple[tuple[int, int], ...]
"""Where in a line's text the parts stand, one a column; an empty stretch where a column has none."""


@dataclass(frozen=True, slots=True)
class Tail:
    """The part of a column that was read last: the line it stands in, its words, and whether a blank row came after it."""

    key: tuple[int, int]
    last: str
    length: int
    ends: bool
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """A way to cut the lines so far: what it costs, and the columns as they stand; without any where none is open."""

    cost: float
    tails: tuple[Tail | None, ...]
    firsts: tuple[str, ...]
    cut: Cut | None = None
    before: "Way | None" = None


class Page:
    """The lines of a page, to be cut into so many columns."""

    def __init__(
        self, lines: Sequence[Line], tables: frozenset[int], count: int, reads: Continuity, wider: float = 0.0
    ) -> None:
        """Take the lines; those at `tables` are rows of a table. Columns are `wider` than half the longest line suggests."""
        self._lines = lines
        self._tables = tables
        self.count = count
        self.wider = wider
        self._reads = reads
        self.widths, self._starts = self._measure()

    def _measure(self) -> tuple[list[float], list[int]]:
        """How wide the columns are, and where they begin, 0 where nothing says so."""
        rows = [line for at, line in enumerate(self._lines) if at not in self._tables]
        gaps = [_wide_gaps(line.text) for line in rows]
        parted = [(row, gap) for row, gap in zip(rows, gaps, strict=True) if len(gap) == self.count - 1]
        long = sorted(len(row.text) for row in rows)
        most = long[int(0.96 * (len(long) - 1))]
        self.gapped = len(parted) >= max(3, 0.25 * len(rows))
        if self.gapped:
            lengths: list[list[int]] = [[] for _ in range(self.count)]
            starts: list[list[int]] = [[] for _ in range(self.count)]
            for row, gap in parted:
                edges = [0, *(edge for pair in gap for edge in pair), len(row.text)]
                for column in range(self.count):
                    lengths[column].append(edges[2 * column + 1] - edges[2 * column])
                    starts[column].append(row.indent + edges[2 * column])
            widths = [float(sorted(some)[int(0.95 * (len(some) - 1))]) for some in lengths]
            return widths, [0, *(_usual(some) for some in starts[1:])]
        return [(most - self.count + 1) / self.count + 0.5 + self.wider] * self.count, [0] * self.count

    @cached_property
    def best(self) -> Way:
        """The way of least cost to cut all lines."""
        ways = [Way(0.0, (None,) * self.count, ())]
        at = 0
        while at < len(self._lines):
            end = self._chunk_end(at)
            whole = [self._whole(way, at, end) for way in ways[:4]]
            for row in range(at, end):
                ways = self._thinned(self._cut_next(ways, row))
            ways = self._thinned([*ways, *whole])
            at = end
        return min((self._closed(way) for way in ways), key=lambda way: way.cost)

    def _chunk_end(self, at: int) -> int:
        """Where the lines end that stand under each other without a blank row."""
        end = at + 1
        while end < len(self._lines) and not self._lines[end].gap and (end in self._tables) == (at in self._tables):
            end += 1
        return end

    def _whole(self, way: Way, at: int, end: int) -> Way:
        """The way on which lines `[at, end)` run over all columns."""
        way = self._closed(way)
        cost = way.cost
        if at not in self._tables:
            chunk = self._lines[at:end]
            cost += sum(self._clash(_last(a.text), _first(b.text)) for a, b in pairwise(chunk))
            cost += sum(2.0 * len(_wide_gaps(line.text)) for line in chunk)
            if len(chunk) > 3 or not looks_like_heading(" ".join(line.text for line in chunk)):
                cost += 1.0
        for row in range(at, end):
            way = Way(cost, (None,) * self.count, (), ((0, len(self._lines[row].text)),), way)
        return way

    def _cut_next(self, ways: Sequence[Way], row: int) -> Iterator[Way]:
        line = self._lines[row]
        if row in self._tables or len(line.text) > sum(self.widths) + 8 * self.count:
            return
        fills_column = 0.8 * self.widths[0] < len(line.text) <= self.widths[0]
        extra = (1.0 if fills_column else 2.0) if self._stands_alone(row) else 0.0
        for cut, own in self._cuts(row):
            own += extra
            for way in ways:
                yield self._extended(way, row, cut, own)

    def _stands_alone(self, row: int) -> bool:
        """Whether a line looks like a title that runs over all columns."""
        line = self._lines[row]
        alone = (row == 0 or line.gap > 0) and row + 1 < len(self._lines) and self._lines[row + 1].gap > 0
        return alone and looks_like_heading(line.text) and not _wide_gaps(line.text)

    def _cuts(self, row: int) -> list[tuple[Cut, float]]:
        """The ways to cut one line, each with what it costs by itself."""
        line = self._lines[row]
        found: list[tuple[Cut, float]] = []
        self._cut_rest(line, 0, 0, [], found)
        found.sort(key=lambda item: item[1])
        return found[:10] if self.count == 2 else found[:16]

    def _cut_rest(
        self, line: Line, column: int, start: int, parts: list[tuple[int, int]], found: list[tuple[Cut, float]]
    ) -> None:
        text = line.text
        if column == self.count - 1:
            whole = (*parts, (start, len(text)))
            if self._fits(column, len(text) - start):
                found.append((whole, self._cost_of(line, whole)))
            return
        self._cut_rest(line, column + 1, start, [*parts, (start, start)], found)
        if start >= len(text):
            return
        for gap in _BLANKS.finditer(text, start):
            if not self._fits(column, gap.start() - start):
                break
            if gap.start() > start:
                self._cut_rest(line, column + 1, gap.end(), [*parts, (start, gap.start())], found)
        if self._fits(column, len(text) - start):
            self._cut_rest(line, column + 1, len(text), [*parts, (start, len(text))], found)

    def _fits(self, column: int, length: int) -> bool:
        return length <= self.widths[column] * 1.06 + 2

    def _cost_of(self, line: Line, cut: Cut) -> float:
        """What a cut costs by its lengths, its gaps, and the words it parts."""
        cost = 0.0
        for column, (start, end) in enumerate(cut):
            cost += 0.8 * max(0.0, end - start - self.widths[column])
            if start == end:
                cost += 0.4
        filled = [column for column, (start, end) in enumerate(cut) if start < end]
        cost += sum(
            1.0
            for column in filled
            if cut[column][1] - cut[column][0] < 0.6 * self.widths[column]
            and not ends_sentence(line.text[cut[column][0] : cut[column][1]])
        )
        if filled[:1] != [0] and line.indent < 0.5 * self.widths[0]:
            cost += 1.0
        elif filled[:1] == [0] and line.indent > 0.6 * self.widths[0]:
            cost += 6.0
        for a, b in pairwise(filled):
            end, start = cut[a][1], cut[b][0]
            blank = start - end
            if blank > 2 or (blank > 1 and not ends_sentence(line.text[:end])):
                cost -= 3.0
            elif self.gapped:
                cost += 1.0
            cost -= 0.8 * self._clash(_last(line.text[:end]), _first(line.text[start:]))
        if any(self._starts[1:]):
            for column in filled:
                off = line.indent + cut[column][0] - self._starts[column]
                cost -= 1.5 if column and 0 <= off <= 1 else 0.5 if column and 1 < off < 6 else 0.0
        return cost + 3.0 * sum(
            not any(cut[a][1] <= gap[0] and gap[1] <= cut[b][0] for a, b in pairwise(filled))
            for gap in _wide_gaps(line.text)
        )

    def _extended(self, way: Way, row: int, cut: Cut, own: float) -> Way:
        line = self._lines[row]
        cost = way.cost + own
        tails: list[Tail | None] = []
        firsts = list(way.firsts)
        if not any(way.tails):
            cost += 1.5
        for column, (start, end) in enumerate(cut):
            tail = way.tails[column]
            if tail and line.gap and not tail.blank:
                tail = replace(tail, blank=True)
            if start == end:
                tails.append(replace(tail, blank=True) if tail and not tail.blank else tail)
                continue
            text = line.text[start:end]
            if tail:
                cost += self._join(tail, text, column)
            else:
                firsts.append(f"{column} {_first(text)}")
            tails.append(Tail((row, end), _last(text), end - start, ends_sentence(text)))
        return Way(cost, tuple(tails), tuple(firsts), cut, way)

    def _join(self, tail: Tail, text: str, column: int) -> float:
        """What it costs that a text goes on under the last part of its column."""
        first = _first(text)
        if tail.blank:
            if starts_lower(text):
                return 3.0 if tail.ends else 1.0 + self._clash(tail.last, first)
            return 0.0 if tail.ends else 0.7
        clash = self._clash(tail.last, first)
        return clash + self._wasted(tail, first, column)

    def _wasted(self, tail: Tail, first: str, column: int) -> float:
        """What it costs that a line ended though the next word would have fitted."""
        room = self.widths[column] - tail.length - 1 - len(first)
        if room < 0:
            return 0.0
        if tail.ends:
            return 0.5 if room < 8 else 0.2
        return min(3.0, 0.5 + 0.3 * room)

    def _closed(self, way: Way) -> Way:
        """The way with its columns at an end: each goes on at the top of the next."""
        if not any(way.tails):
            return way
        tops = dict(top.split(" ", 1) for top in way.firsts)
        cost = way.cost
        for column in range(self.count - 1):
            tail, top = way.tails[column], tops.get(str(column + 1))
            if tail and top is not None:
                cost += self._clash(tail.last, top) + (0.0 if tail.ends else self._wasted(tail, top, column))
        return replace(way, cost=cost)

    def _thinned(self, ways: Sequence[Way] | Iterator[Way]) -> list[Way]:
        """The best ways, one for each end they have come to."""
        best: dict[tuple[object, ...], Way] = {}
        for way in ways:
            key = (*(tail and (tail.key, tail.blank) for tail in way.tails), *way.firsts)
            if key not in best or way.cost < best[key].cost:
                best[key] = way
        return sorted(best.values(), key=lambda way: way.cost)[:_BEAM]

    def _clash(self, before: str, after: str) -> float:
        return self._reads.clash(before, after)

    def cuts(self) -> list[Cut]:
        """How each line is cut on the best way; one stretch where it runs over all columns."""
        found: list[Cut] = []
        way: Way | None = self.best
        while way is not None and way.cut is not None:
            found.append(way.cut)
            way = way.before
        return found[::-1]


def _usual(places: Sequence[int]) -> int:
    """The place that comes most often, 0 where few agree."""
    best = max(set(places), key=lambda place: (places.count(place), -place))
    return best if places.count(best) > 0.4 * len(places) else 0


def _wide_gaps(text: str) -> list[tuple[int, int]]:
    """Runs of two blanks or more within a line, but for two after a full stop."""
    return [
        match.span()
        for match in re.finditer(r"[ \xa0]{2,}|[ \xa0]*\t[ \t\xa0]*", text)
        if match.end() - match.start() > 2 or "\t" in match[0] or not ends_sentence(text[: match.start()])
    ]


def _first(text: str) -> str:
    return text.split(None, 1)[0]


def _last(text: str) -> str:
    return text.rsplit(None, 1)[-1]


def resistance(lines: Sequence[Line], tables: frozenset[int], reads: Continuity) -> tuple[float, int]:
    """How much the lines of a page resist standing one after the other as printed, in all, and how many pairs there are."""
    pairs = [
        (a, b) for at, (a, b) in enumerate(pairwise(lines)) if not b.gap and at not in tables and at + 1 not in tables
    ]
    return sum(max(0.0, reads.clash(_last(a.text), _first(b.text))) for a, b in pairs), len(pairs)


def pages_of(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """The stretches of lines that make a page, half-open."""
    starts = [at for at, line in enumerate(lines) if at == 0 or line.new_page]
    return [*zip(starts, [*starts[1:], len(lines)], strict=False)]


def cut_pages(
    lines: Sequence[Line], tables: frozenset[int], reads: Continuity
) -> list[tuple[list[Line], list[Cut] | None]]:
    """The pages of a text, each with how its lines are cut into columns, None where it was not read across.

    Where one page was read across, less is asked of the others.
    """
    pages: list[tuple[list[Line], frozenset[int], float, int]] = []
    for start, end in pages_of(lines):
        own = frozenset(at - start for at in tables if start <= at < end)
        page = list(lines[start:end])
        pages.append((page, own, *resistance(page, own, reads)))
    certain = any(resists >= max(_RESISTS_IN_ALL, _RESISTS * pairs) for _, _, resists, pairs in pages)
    found: list[tuple[list[Line], list[Cut] | None]] = []
    for page, own, resists, pairs in pages:
        least, share = (1.5, 0.04) if certain or _is_gapped(page) else (_RESISTS_IN_ALL, _RESISTS)
        found.append((page, cut_page(page, own, reads) if resists >= max(least, share * pairs) else None))
    return found


def _is_gapped(lines: Sequence[Line]) -> bool:
    """Whether most lines have a wide gap within."""
    return sum(bool(_wide_gaps(line.text)) for line in lines) > 0.6 * len(lines)


def cut_page(lines: Sequence[Line], tables: frozenset[int], reads: Continuity) -> list[Cut] | None:
    """How the lines of a page are cut into columns, None where it reads no better so."""
    if len(lines) < _FEWEST or any(len(line.text) > _LONGEST for line in lines):
        return None
    cuts = _best_page(lines, tables, reads).cuts()
    resists, _ = resistance(lines, tables, reads)
    left, _ = resistance(taken_apart(lines, cuts), frozenset(), reads)
    return cuts if left < 0.5 * resists else None


def _best_page(lines: Sequence[Line], tables: frozenset[int], reads: Continuity) -> Page:
    """The page with the number and width of columns with which it reads best, judged by its first lines."""
    first = lines[:_JUDGED]
    pages = [Page(first, tables, count, reads) for count in (2, 3)]
    if not pages[0].gapped:
        pages += [Page(first, tables, 2, reads, wider) for wider in _WIDER]
    best = min(pages, key=lambda page: page.best.cost)
    return best if len(first) == len(lines) else Page(lines, tables, best.count, reads, best.wider)


def taken_apart(lines: Sequence[Line], cuts: Sequence[Cut]) -> list[Line]:
    """The lines of a page with the columns of each stretch one after the other; a column begins like a new page."""
    done: list[Line] = []
    columns: list[list[Line]] = []
    gaps: list[int] = []
    edges = _edges(lines, cuts)
    for line, cut in zip(lines, cuts, strict=True):
        if len(cut) == 1:
            done += [part for column in columns for part in column]
            columns, gaps = [], []
            done.append(line)
            continue
        if not columns:
            columns, gaps = [[] for _ in cut], [0] * len(cut)
        for at, (start, end) in enumerate(cut):
            gaps[at] = max(gaps[at], line.gap, int(start == end))
            if start == end:
                continue
            begins = not columns[at]
            part = replace(
                line,
                text=line.text[start:end],
                start=line.start + start,
                end=line.start + end,
                indent=_indent(line.indent + start - edges[at], at),
                gap=(line.gap if at == 0 else 0) if begins else gaps[at],
                new_page=line.new_page or (begins and at > 0),
            )
            columns[at].append(part)
            gaps[at] = 0
    return [*done, *(part for column in columns for part in column)]


def _edges(lines: Sequence[Line], cuts: Sequence[Cut]) -> list[int]:
    """Where the columns of a page begin, 0 where they have no straight edge."""
    count = max(map(len, cuts))
    starts: list[list[int]] = [[] for _ in range(count)]
    for line, cut in zip(lines, cuts, strict=True):
        for column, (start, end) in enumerate(cut if len(cut) == count else ()):
            if start < end:
                starts[column].append(line.indent + start)
    return [0, *(_usual(places) if places else 0 for places in starts[1:])]


def _indent(off: int, column: int) -> int:
    """How far a part begins within its column; nothing is said of a column without an edge."""
    return off if column == 0 or 0 <= off <= _INDENT else 0
