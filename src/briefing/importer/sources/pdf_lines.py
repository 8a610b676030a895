"""The letters of a page put together: words, lines, columns, tables."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise
from statistics import median

CELL_GAP = 0.7
"""A gap this wide, in the size of the type, may part two cells or two columns; words stand closer but for the odd line."""
_WORD_GAP = 0.17
"""A gap this wide parts two words, in the size of the type; a narrower one is the letters' own."""
_GAP_BESIDE_BLANKS = 0.3
"""The same where the blanks themselves are drawn, so that a gap without one is no more than letters set apart."""
_NARROWEST_BLANK = 0.06
_MIN_FULL_LINES = 4
_MIN_COLUMN = 9
"""The width of a column of text at least, in the size of the type."""
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn letter: from `x0` to `x1` on the base line `base`, in points from the page's lower left corner."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    font: str
    bold: bool
    italic: bool
    order: int
    """Its place among all that are drawn on the page."""
    raised: bool = False
    after_blank: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page as drawn; sizes in points."""

    width: float
    height: float
    glyphs: list[Glyph]
    has_picture: bool = False


@dataclass(slots=True)
class Row:
    """Letters on one base line that stand close together, or a whole line of a column made of such."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool
    italic: bool
    order: int
    is_table: bool = False
    parts: list["Row"] = field(default_factory=list)


def rows_of(glyphs: Sequence[Glyph]) -> list[Row]:
    """The stretches of text on a page, from top to bottom, each without a wide gap in it."""
    drawn = _without_doubles(glyphs)
    lines = _with_raised(_on_base_lines(drawn))
    trusted = {glyph.font for glyph in glyphs if glyph.text == "-"}
    blanks = sum(not glyph.text.strip() for glyph in glyphs)
    word_gap = _GAP_BESIDE_BLANKS if blanks > 0.06 * len(glyphs) else _WORD_GAP
    rows = [row for line in lines for row in _stretches(line, word_gap, trusted)]
    return _with_drop_capitals(rows)


def _without_doubles(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Each letter once, where a printer struck it twice to make it bold."""
    seen: set[tuple[str, int, int]] = set()
    kept = []
    for glyph in glyphs:
        place = (glyph.text, round(glyph.x0), round(glyph.base))
        if glyph.text.strip() and place in seen and glyph.x1 - glyph.x0 > 1.5:
            continue
        seen.add(place)
        kept.append(glyph)
    return kept


def _on_base_lines(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """Letters by base line, from top to bottom, in each from left to right."""
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: (-g.base, g.x0)):
        if lines and lines[-1][0].base - glyph.base <= 0.12 * max(glyph.size, lines[-1][0].size):
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    return [sorted(line, key=lambda g: g.x0) for line in lines]


def _with_raised(lines: list[list[Glyph]]) -> list[list[Glyph]]:
    """Small raised or lowered letters put into the line beside whose letters they stand."""
    found: list[list[Glyph]] = []
    for at, line in enumerate(lines):
        smallest = min(glyph.size for glyph in line)
        near = (*lines[at + 1 : at + 4], *lines[max(0, at - 2) : at])
        if not any(glyph.size * 0.85 >= smallest for other in near for glyph in other):
            found.append(line)
            continue
        rest: list[Glyph] = []
        for glyph in line:
            goes_on = bool(rest) and abs(glyph.x0 - rest[-1].x1) <= 0.3 * glyph.size
            home = None if goes_on else _home_of(glyph, lines, at)
            if home is None:
                rest.append(glyph)
            else:
                home.append(replace(glyph, raised=glyph.base > home[0].base))
        lines[at] = rest
        found.append(rest)
    return [sorted(line, key=lambda g: g.x0) for line in found if line]


def _home_of(glyph: Glyph, lines: Sequence[list[Glyph]], at: int) -> list[Glyph] | None:
    """The nearby line in larger type that has a letter, or another raised one, right before a small one."""
    if not glyph.text.strip():
        return None
    for other in (*lines[at + 1 : at + 4], *lines[max(0, at - 2) : at]):
        for letter in other:
            if letter.raised:
                fits = letter.base == glyph.base and abs(glyph.x0 - letter.x1) <= 0.3 * glyph.size
            else:
                shift = (glyph.base - letter.base) / letter.size
                gap = (glyph.x0 - letter.x1) / letter.size
                is_smaller = 0.45 * letter.size <= glyph.size <= 0.85 * letter.size
                fits = is_smaller and -0.35 <= shift <= 0.65 and -0.3 <= gap <= 0.3 and bool(letter.text.strip())
            if fits:
                return other
    return None


def with_narrow_digits_raised(pages: Sequence[Page]) -> list[Page]:
    """Pages on which a digit that is much narrower than its font draws it elsewhere counts as raised.

    So are superscripts drawn that a font has letters of their own for.
    """
    widest: dict[tuple[str, str], float] = {}
    for page in pages:
        for glyph in page.glyphs:
            if glyph.text.isdigit():
                key = glyph.font, glyph.text
                widest[key] = max(widest.get(key, 0.0), (glyph.x1 - glyph.x0) / glyph.size)
    return [
        replace(page, glyphs=[_raised_if_narrow(glyph, widest.get((glyph.font, glyph.text))) for glyph in page.glyphs])
        for page in pages
    ]


def _raised_if_narrow(glyph: Glyph, widest: float | None) -> Glyph:
    if widest is None or glyph.x1 - glyph.x0 >= 0.82 * widest * glyph.size:
        return glyph
    return replace(glyph, raised=True)


def _stretches(line: Sequence[Glyph], word_gap: float, trusted: set[str]) -> Iterable[Row]:
    """A base line cut at its wide gaps."""
    current: list[Glyph] = []
    right, after_blank = 0.0, False
    for glyph in line:
        if not glyph.text.strip():
            after_blank = True
            continue
        if current and glyph.x0 - right > CELL_GAP * max(glyph.size, current[-1].size):
            yield _row(current, word_gap, trusted)
            current = []
        current.append(replace(glyph, after_blank=True) if after_blank else glyph)
        after_blank = False
        right = max(right, glyph.x1) if len(current) > 1 else glyph.x1
    if current:
        yield _row(current, word_gap, trusted)


def _row(glyphs: Sequence[Glyph], word_gap: float, trusted: set[str]) -> Row:
    size, _ = Counter(glyph.size for glyph in glyphs).most_common(1)[0]
    own = [glyph for glyph in glyphs if not glyph.raised] or list(glyphs)
    letters = [glyph for glyph in own if glyph.text.isalpha()] or own
    return Row(
        text=_words(glyphs, word_gap, trusted),
        x0=glyphs[0].x0,
        x1=max(glyph.x1 for glyph in glyphs),
        base=median(glyph.base for glyph in own),
        size=size,
        bold=sum(glyph.bold for glyph in letters) > 0.8 * len(letters),
        italic=sum(glyph.italic for glyph in letters) > 0.8 * len(letters),
        order=min(glyph.order for glyph in glyphs),
    )


def _words(glyphs: Sequence[Glyph], word_gap: float, trusted: set[str]) -> str:
    """The letters as text: a blank where there is a gap, raised numbers as markers of notes."""
    parts: list[str] = []
    right = glyphs[0].x0
    for raised, run in groupby(glyphs, key=lambda glyph: glyph.raised):
        letters = list(run)
        text: list[str] = []
        for glyph in letters:
            gap = glyph.x0 - right
            least = _NARROWEST_BLANK if glyph.after_blank else word_gap
            if gap > least * glyph.size and (parts or text):
                text.append(" ")
            text.append("-" if glyph.text == "\xad" and glyph.font not in trusted else glyph.text)
            right = max(right, glyph.x1)
        joined = "".join(text)
        parts.append(_marker(joined, "".join(parts)) if raised else joined)
    joined = "".join(parts)
    return joined[:-1].replace("\xad", "-") + joined[-1:]


def _marker(raised: str, before: str) -> str:
    """What raised letters mean: a note's marker, a power, or the end of `1st`."""
    body = raised.strip()
    if not re.fullmatch(r"\[?\(?(?:\d{1,3}(?:[,–-]\d{1,3})*|[*†‡]{1,3})\)?\]?", body):
        return raised
    if re.search(r"\d$", before) or (body in {"2", "3"} and re.search(r"(?:^|[\d\s])[kcmd]?m$", before)):
        return body.translate(_SUPERSCRIPT)
    return f"[{body.strip('[]()')}]"


def _with_drop_capitals(rows: list[Row]) -> list[Row]:
    """Large first letters put before the line whose word they begin."""
    usual = median(row.size for row in rows) if rows else 0
    for capital in [row for row in rows if len(row.text) <= 2 and row.size >= 1.7 * usual and row.text.isalpha()]:
        top = capital.base + 0.75 * capital.size
        beside = [
            row
            for row in rows
            if row is not capital
            and 0 <= row.x0 - capital.x1 < 2 * row.size
            and capital.base - 0.3 * row.size <= row.base < top
            and row.size < 0.7 * capital.size
        ]
        if beside:
            first = max(beside, key=lambda row: row.base)
            first.text = capital.text + first.text
            first.x0 = capital.x0
            for row in beside:
                row.x0 = capital.x0
            rows.remove(capital)
    return rows


def in_reading_order(rows: Sequence[Row]) -> list[list[Row]]:
    """The columns of a page in reading order, each a list of its lines from top to bottom."""
    head = _head_of(rows)
    rows = [row for row in rows if row not in head]
    gutters = _gutters(rows)
    columns: list[list[Row]] = [head] if head else []
    if not gutters:
        return [lines_of(column) for column in (*columns, rows) if column]
    band: list[list[Row]] = [[] for _ in range(len(gutters) + 1)]
    wide: list[Row] = []
    for row in sorted(rows, key=lambda r: (-r.base, r.x0)):
        if any(row.x0 < gutter < row.x1 for gutter in gutters):
            columns += [column for column in band if column]
            band = [[] for _ in range(len(gutters) + 1)]
            wide.append(row)
            continue
        if wide:
            columns.append(wide)
            wide = []
        band[sum(row.x0 > gutter for gutter in gutters)].append(row)
    columns += [column for column in (*band, wide) if column]
    return [lines_of(column) for column in columns]


def _head_of(rows: Sequence[Row]) -> list[Row]:
    """The first line of a page, where it is parted from the text by more than a line's room: it keeps to no column."""
    if len(rows) < 3:
        return []
    ordered = sorted(rows, key=lambda row: -row.base)
    head = [row for row in ordered if ordered[0].base - row.base < 0.3 * ordered[0].size]
    below = ordered[len(head) :]
    return head if below and room_between(head[0], below[0]) > 1.25 * min(below[0].size, head[0].size) else []


def room_between(one: Row, other: Row) -> float:
    """The room between two lines, from the upper one's base line to the top of the lower one's letters."""
    upper, lower = (one, other) if one.base > other.base else (other, one)
    return upper.base - lower.base - 0.75 * lower.size


def _gutters(rows: Sequence[Row]) -> list[float]:
    """The middles of the empty strips that part columns of running text."""
    if len(rows) < 3:
        return []
    left, right = int(min(row.x0 for row in rows)), int(max(row.x1 for row in rows)) + 1
    size = median(row.size for row in rows)
    middles = [
        (a + b) / 2
        for a, b in _bare_strips(rows, left, right)
        if b - a >= CELL_GAP * size and a > left + _MIN_COLUMN * size and b < right - _MIN_COLUMN * size
    ]
    if not middles:
        return []
    edges = [left, *middles, right]
    return middles if _runs_on(rows, edges) or _is_drawn_by_column(rows, middles) else []


def _bare_strips(rows: Sequence[Row], left: int, right: int) -> list[tuple[int, int]]:
    """The upright strips of a page that no row reaches into, but for a headline here and there."""
    change = [0] * (right - left + 2)
    for row in rows:
        change[int(row.x0) - left] += 1
        change[int(row.x1) - left + 1] -= 1
    strips, start, cover = [], None, 0
    allowed = 0.12 * len(rows)
    for at, step in enumerate(change):
        cover += step
        if cover <= allowed and start is None:
            start = at
        elif cover > allowed and start is not None:
            strips.append((left + start, left + at))
            start = None
    return strips


def _runs_on(rows: Sequence[Row], edges: Sequence[float]) -> bool:
    """Whether most text between each two edges fills its lines, as cells of a table do not."""
    for a, b in pairwise(edges):
        widths = [row.x1 - row.x0 for row in rows if row.x0 >= a - 1 and row.x1 <= b + 1]
        full = [width for width in widths if width >= 0.7 * (b - a)]
        if len(full) < _MIN_FULL_LINES or sum(full) < 0.5 * sum(widths):
            return False
    return True


def _is_drawn_by_column(rows: Sequence[Row], middles: Sequence[float]) -> bool:
    """Whether one column is drawn after the other, where a table is drawn row by row."""
    inside = [row for row in rows if not any(row.x0 < middle < row.x1 for middle in middles)]
    places = [sum(row.x0 > middle for middle in middles) for row in sorted(inside, key=lambda row: row.order)]
    back = sum(later < earlier for earlier, later in pairwise(places))
    return not back and places.count(0) > 1 and len(set(places)) == len(middles) + 1


def lines_of(rows: Sequence[Row]) -> list[Row]:
    """The lines of one column, from top to bottom; rows of tables with their cells parted by tabs."""
    ordered = sorted(rows, key=lambda row: -row.base)
    lines: list[list[Row]] = []
    for row in ordered:
        if lines and lines[-1][0].base - row.base <= 0.3 * min(row.size, lines[-1][0].size):
            lines[-1].append(row)
        else:
            lines.append([row])
    lines = [sorted(line, key=lambda row: row.x0) for line in lines]
    done: list[Row] = []
    at = 0
    while at < len(lines):
        end = _table_end(lines, at)
        if end > at:
            done += _table(lines[at:end])
            at = end
        else:
            done.append(_joined(lines[at], " "))
            at += 1
    return done


def _joined(parts: Sequence[Row], glue: str) -> Row:
    first = max(parts, key=lambda row: len(row.text))
    return replace(
        first,
        text=glue.join(part.text for part in parts),
        x0=parts[0].x0,
        x1=max(part.x1 for part in parts),
        bold=all(part.bold for part in parts),
        italic=all(part.italic for part in parts),
        parts=list(parts),
    )


def _corridors(lines: Sequence[Sequence[Row]]) -> list[tuple[float, float]]:
    """The strips, between the outermost letters, that are empty in all lines."""
    spans = sorted((row.x0, row.x1) for line in lines for row in line)
    strips, right = [], spans[0][1]
    for x0, x1 in spans[1:]:
        if x0 > right:
            strips.append((right, x0))
        right = max(right, x1)
    size = median(row.size for line in lines for row in line)
    return [strip for strip in strips if strip[1] - strip[0] >= 0.8 * CELL_GAP * size]


def _table_end(lines: Sequence[list[Row]], at: int) -> int:
    """Where a table that begins with a line ends; `at` where none begins."""
    if len(lines[at]) < 2:
        return at
    end, whole = at + 1, 1
    while end < len(lines):
        if lines[end - 1][0].base - lines[end][0].base > 3.2 * lines[end][0].size:
            break
        strips = _corridors(lines[at : end + 1])
        if not strips or (len(lines[end]) == 1 and not _in_one_cell(lines[end][0], lines, at, end)):
            break
        whole += len(lines[end]) > 1
        end += 1
    while end > at + 1 and len(lines[end - 1]) == 1 and not _is_close(lines, end - 1):
        end -= 1
    return end if whole >= 2 and _counts(lines[at:end]) else at


def _is_close(lines: Sequence[list[Row]], at: int) -> bool:
    """Whether a line stands as close under the one before as lines of one cell do."""
    return lines[at - 1][0].base - lines[at][0].base <= 1.45 * lines[at][0].size


def _in_one_cell(row: Row, lines: Sequence[list[Row]], at: int, end: int) -> bool:
    strips = _corridors(lines[at:end])
    return bool(strips) and not any(row.x0 < a and row.x1 > b for a, b in strips)


def _counts(lines: Sequence[list[Row]]) -> bool:
    """Whether rows hold numbers, or are many: two lines of justified text may chance to have a gap in one place."""
    whole = [line for line in lines if len(line) > 1]
    if median(len(part.text) for line in whole for part in line) > 30:
        return False
    numeric = sum(any(re.search(r"\d", part.text) and len(part.text) < 25 for part in line) for line in whole)
    return numeric >= 0.5 * len(whole) or len(whole) >= 4


def _table(lines: Sequence[list[Row]]) -> list[Row]:
    """The rows of a table, with cells that go on below made whole."""
    strips = _corridors(lines)
    edges = [(a + b) / 2 for a, b in strips]
    distances = [above[0].base - below[0].base for above, below in pairwise(lines)]
    usual = median(distances) if distances else 0.0
    grid: list[tuple[Row, list[str]]] = []
    for number, line in enumerate(lines):
        cells = [""] * (len(edges) + 1)
        for part in line:
            place = sum(part.x0 > edge for edge in edges)
            cells[place] = f"{cells[place]} {part.text}".strip()
        goes_on = number > 0 and not all(cells) and distances[number - 1] <= 1.45 * line[0].size
        if goes_on and (distances[number - 1] < 0.9 * usual or not cells[0]) and grid:
            above = grid[-1][1]
            for place, text in enumerate(cells):
                above[place] = f"{above[place]} {text}".strip()
        else:
            grid.append((_joined(line, "\t"), cells))
    return [replace(row, text="\t".join(cells).rstrip("\t"), is_table=True) for row, cells in grid]
