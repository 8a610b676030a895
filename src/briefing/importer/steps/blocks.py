"""Lines put together to paragraphs: where does one end, where does a gap mean nothing?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.importer.model import LineRole
from briefing.importer.steps.bullets import leads_item, misread_bullets
from briefing.importer.steps.dropcaps import has_letter_of, is_letter_alone, is_spaced, lacks_article, lacks_letter
from briefing.importer.steps.hyphens import ends_with_hyphen
from briefing.importer.steps.lines import Line, is_wrapped, usual_width
from briefing.importer.steps.marks import (
    BULLET,
    BYLINE,
    CAPITALS_LABEL,
    DATE_LABEL,
    DATELINE,
    LIST_ROW,
    NUMBERED,
    RULE,
    SEPARATOR,
    SIGNATURE,
    ends_sentence,
    is_capitals,
    is_letterspaced,
    is_notes_heading,
    starts_lower,
)
from briefing.importer.steps.tables import table_ranges
from briefing.importer.steps.words import DocumentWords

_FIRST_WORD = re.compile(r"\S+")
_LETTERED = re.compile(r"\(?(?:[a-h]|[ivx]{1,4})\)\s+\w")
_NEVER_LAST = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "and",
        "or",
        "with",
        "from",
        "that",
        "which",
        "their",
        "its",
        "his",
        "her",
        "to",
        "by",
        "at",
        "as",
        "than",
        "were",
        "was",
    ]
)
_LEADS_ON = frozenset(
    [
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "to",
        "with",
        "between",
        "during",
        "under",
        "against",
        "before",
        "after",
        "about",
    ]
)
"""Words with which the second half of a title begins."""
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_SPACED_CAPITAL = re.compile(
    r"[B-HJ-NP-Z] [a-z]|O n |O (?:ne|nce|nly|ver|f) |I [tnfs] |A (?:t|s|n|ll|fter|long|mong|nd) "
)
_NOTE = re.compile(r"[\[(]?[\d*¹]{1,3}[\]).]?\s")
_MAX_HEADING = 120
_WIDE_ROOM = 12
"""Characters, with room for which no line within a paragraph ends."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together; `apart` says that a rule or a row of stars stands before them.

    `underlined` says that a rule stands right under them, `table` that they are rows.
    """

    lines: tuple[Line, ...]
    apart: bool = False
    underlined: bool = False
    table: bool = False
    bullet: bool = False
    """Whether its first letter stands for the sign of a list."""
    role: LineRole | None = None
    """What the file's format says it is, None where nothing does."""

    @property
    def text(self) -> str:
        """Its lines with blanks between, unrepaired."""
        return " ".join(line.text for line in self.lines)

    @property
    def width(self) -> int:
        """The length of its longest line."""
        return max(len(line.text) for line in self.lines)


@dataclass(frozen=True, slots=True)
class Layout:
    """What is usual in one document: wrapped lines, indented first lines, paragraphs led by a date, a place or a number.

    `days` says that entries have their day alone on a line. `ragged` is the most room, in characters, that a line leaves at its end though the next word would have fitted.
    """

    wrapped: bool
    ragged: int
    indents: bool
    dated: bool
    labelled: bool
    numbered: bool
    days: bool
    bullets: frozenset[str] = frozenset()
    """Letters and marks that stand for the sign before the items of a list."""


def layout_of(lines: Sequence[Line]) -> Layout:
    """How a document sets its paragraphs."""
    after_end = [line for line, before in zip(lines[1:], lines, strict=False) if ends_sentence(before.text)]
    indented = [line for line in lines if 2 <= line.indent <= 12]
    at_start = [line for line in indented if not starts_lower(line.text)]
    fresh = [line for line in after_end if line.gap]
    return Layout(
        wrapped=is_wrapped(lines),
        ragged=_raggedness(lines),
        indents=len(at_start) >= 3 and len(at_start) >= 0.8 * len(indented) and len(indented) <= 0.6 * len(lines),
        dated=sum(bool(DATE_LABEL.match(line.text) or DATELINE.match(line.text)) for line in fresh) >= 2
        or sum(bool(line.gap and DATELINE.match(line.text)) for line in lines) >= 2,
        labelled=sum(bool(CAPITALS_LABEL.match(line.text)) for line in fresh) >= 2,
        numbered=sum(bool(NUMBERED.match(line.text)) for line in fresh) >= 2,
        days=sum(bool(DATE_LABEL.fullmatch(line.text)) for line in after_end) >= 3,
        bullets=misread_bullets(lines, after_end),
    )


def _raggedness(lines: Sequence[Line]) -> int:
    """The room that lines in the middle of sentences leave, but for the odd one; from the first two thousand."""
    rooms = [
        _room(lines, at)
        for at in range(2, min(len(lines), 2000))
        if not (lines[at].gap or lines[at].new_page)
        and starts_lower(lines[at].text)
        and not ends_sentence(lines[at - 1].text)
    ]
    rooms.sort(reverse=True)
    return max(-1, rooms[min(len(rooms) - 1, max(2, len(rooms) // 50))]) if rooms else -1


def group(lines: Sequence[Line], words: DocumentWords) -> list[Block]:
    """Blocks of a document, in reading order."""
    layout = layout_of(lines)
    blocks: list[Block] = []
    done = 0
    for start, end in (*table_ranges(lines), (len(lines), len(lines))):
        blocks += _group_text(lines, done, start, layout, words)
        if end > start:
            blocks.append(Block(tuple(lines[start:end]), table=True))
        done = end
    return blocks


def _group_text(lines: Sequence[Line], start: int, end: int, layout: Layout, words: DocumentWords) -> list[Block]:
    """Blocks of the lines `[start, end)`, among which is no table."""
    blocks: list[Block] = []
    current: list[Line] = []
    apart = False
    for at in range(start, end):
        line = lines[at]
        if SEPARATOR.fullmatch(line.text):
            underlined = _underlines(line, current)
            if current:
                blocks.append(_block(current, apart, underlined, layout))
            current, apart = [], not underlined
            continue
        if current and parts(lines, at, current, layout, words):
            blocks.append(_block(current, apart, False, layout))
            current, apart = [], False
        current.append(line)
    if current:
        blocks.append(_block(current, apart, False, layout))
    return blocks


def _block(lines: Sequence[Line], apart: bool, underlined: bool, layout: Layout) -> Block:
    return Block(tuple(lines), apart, underlined, bullet=leads_item(lines[0], layout.bullets))


def _underlines(line: Line, current: Sequence[Line]) -> bool:
    """Whether a rule stands under a heading."""
    return (
        bool(current and RULE.fullmatch(line.text))
        and line.gap == 0
        and len(current) <= 3
        and sum(len(above.text) for above in current) <= 2 * _MAX_HEADING
        and not current[-1].text.endswith(".")
    )


def parts(lines: Sequence[Line], at: int, current: Sequence[Line], layout: Layout, words: DocumentWords) -> bool:
    """Whether a paragraph ends between line `at` and the one before it, which is the last of `current`."""
    before, line = lines[at - 1], lines[at]
    if not layout.wrapped:
        return _unwrapped_parts(before, line)
    if layout.days and _parts_day(lines, at, current):
        return True
    if leads_item(line, layout.bullets):
        return True
    gap = line.gap and not line.new_page
    if len(current) == 1 and is_letter_alone(before.text) and starts_lower(line.text):
        return False
    if is_notes_heading(before.text) and _NOTE.match(line.text):
        return True
    if BYLINE.fullmatch(line.text) or BYLINE.fullmatch(before.text):
        return True
    if len(current) < 4 and line.gap < 3 and has_letter_of(line.text, [part.text for part in current], words):
        return False
    if is_spaced(line.text, words) or (is_letter_alone(line.text) and ends_sentence(before.text)):
        return True
    if _is_wide_standfirst(lines, at, current) or (
        SIGNATURE.search(before.text) and (line.gap or len(before.text) < 40)
    ):
        return True
    if ends_with_hyphen(before.text):
        return not starts_lower(line.text) and (line.gap > 0 or stands_as_heading(lines, at))
    if before.text.rpartition(" ")[2] in _NEVER_LAST and line.gap <= 1 and len(before.text) > 24:
        return False
    if ends_sentence(before.text):
        return _parts_after_sentence(lines, at, bool(gap), layout)
    if (stands_as_heading(lines, at - 1) and len(current) == 1) or _ends_long_heading(lines, at, current):
        return not _carries_heading_on(lines, at)
    if (
        _starts_paragraph(line, layout)
        and not _counts_on(line.text, current)
        and (gap or _is_short(lines, at, layout) or before.text.endswith(";"))
    ):
        return True
    if starts_lower(line.text) and _in_capitals_above(lines, at, current, layout):
        return not _carries_heading_on(lines, at)
    if starts_lower(line.text):
        if not gap:
            return line.gap > 3 or _ends_tight_standfirst(lines, at, len(current), words)
        return line.gap > 3 or lacks_letter(line.text, words) or _ends_standfirst(lines, at, len(current), words)
    if len(current) == 1 and LIST_ROW.fullmatch(before.text) and _is_short(lines, at, layout):
        return True
    if gap or line.indent == 1 or line.new_page:
        return stands_as_heading(lines, at) or (bool(gap) and _is_short(lines, at, layout))
    return _heads_directly(lines, at, current, layout)


def _is_wide_standfirst(lines: Sequence[Line], at: int, current: Sequence[Line]) -> bool:
    """Whether the line before `at` is set wider than the text and stands between a title and its article."""
    before, line = lines[at - 1], lines[at]
    if len(current) != 1 or at < 2 or not before.gap:
        return False
    if not (line.gap or line.new_page):
        return starts_lower(line.text) and _is_wide(lines, at) and stands_as_heading(lines, at - 2)
    goes_on = starts_lower(line.text) and (at + 1 >= len(lines) or lines[at + 1].gap > 0)
    if goes_on and not line.new_page:
        return False
    column = max((len(later.text) for later in lines[at : at + 12]), default=0)
    return (
        len(before.text) > 1.1 * column
        and looks_like_heading(lines[at - 2].text)
        and _stands_off(lines, at - 2)
        and looks_like_heading(before.text)
    )


def _parts_day(lines: Sequence[Line], at: int, current: Sequence[Line]) -> bool:
    """Whether a line holds nothing but the day of the entry that follows it, or follows such a line."""
    before, line = lines[at - 1], lines[at]
    if len(current) == 1 and DATE_LABEL.fullmatch(before.text):
        return not starts_lower(line.text)
    return ends_sentence(before.text) and DATE_LABEL.fullmatch(line.text) is not None


def _is_wide(lines: Sequence[Line], at: int) -> bool:
    """Whether the line before `at` is wider than all of the column of lines that begins there."""
    column = [line.text for line in lines[at : at + 6]]
    if len(column) < 3 or lines[at + 1].gap or lines[at + 2].gap:
        return False
    widest = max(map(len, column))
    return len(column[0]) > 0.7 * widest and len(lines[at - 1].text) > 1.15 * widest


def _ends_long_heading(lines: Sequence[Line], at: int, current: Sequence[Line]) -> bool:
    """Whether a title of several lines, in capitals or with more space about it than a paragraph has, ends before `at`."""
    line, first = lines[at], at - len(current)
    if not 1 < len(current) < 4 or not line.gap or not _stands_off(lines, first) or starts_lower(line.text):
        return False
    whole = " ".join(part.text for part in current)
    tight = all(not part.gap or starts_lower(part.text) for part in current[1:])
    return (
        tight and (is_capitals(current[0].text) or line.gap > 1 or lines[first].gap > 1) and looks_like_heading(whole)
    )


def _in_capitals_above(lines: Sequence[Line], at: int, current: Sequence[Line], layout: Layout) -> bool:
    """Whether a short line in capitals stands right above a paragraph that has lost its first letter."""
    before = lines[at - 1]
    heads = len(current) == 1 and is_capitals(before.text) and looks_like_heading(before.text)
    return heads and _stands_off(lines, at - 1) and _is_short(lines, at, layout)


def _carries_heading_on(lines: Sequence[Line], at: int) -> bool:
    """Whether a line under a heading is its second half: small letters that stand alone and are no sentence."""
    line = lines[at]
    alone = at + 1 < len(lines) and lines[at + 1].gap > 0 and not starts_lower(lines[at + 1].text)
    leads_on = line.text.partition(" ")[0] in _LEADS_ON
    return alone and leads_on and not ends_sentence(line.text) and is_capitals(lines[at - 1].text)


def _ends_standfirst(lines: Sequence[Line], at: int, length: int, words: DocumentWords) -> bool:
    """Whether a summary of `length` lines under a title ends before `at`, where a paragraph without its first letter begins."""
    first = at - length
    if first <= 0 or length > 3 or not stands_as_heading(lines, first - 1):
        return False
    return _room(lines, at) > _WIDE_ROOM or (
        length == 1 and lines[first].gap > 0 and lacks_article(lines[at].text, words)
    )


def _ends_tight_standfirst(lines: Sequence[Line], at: int, length: int, words: DocumentWords) -> bool:
    """The same with no space in between: what follows lacks a letter, or fills its column where the summary does not."""
    first, line = at - length, lines[at]
    if first <= 0 or length > 3 or not stands_as_heading(lines, first - 1) or not lines[first].gap:
        return False
    if not looks_like_heading(" ".join(part.text for part in lines[first:at])):
        return False
    fills = at + 1 < len(lines) and not lines[at + 1].gap and _room(lines, at + 1) < _WIDE_ROOM
    return fills and (lacks_letter(line.text, words) or _room(lines, at) > _WIDE_ROOM)


def _unwrapped_parts(before: Line, line: Line) -> bool:
    if ends_with_hyphen(before.text) and starts_lower(line.text):
        return False
    return ends_sentence(before.text) or not starts_lower(line.text) or len(before.text) < 100


def _parts_after_sentence(lines: Sequence[Line], at: int, gap: bool, layout: Layout) -> bool:
    line = lines[at]
    if gap:
        return True
    if starts_lower(line.text):
        return line.new_page
    if _starts_paragraph(line, layout) or (
        layout.indents and 2 <= line.indent <= 12 and lines[at - 1].indent < line.indent
    ):
        return True
    return _is_short(lines, at, layout) or stands_as_heading(lines, at)


def _starts_paragraph(line: Line, layout: Layout) -> bool:
    """Whether a line begins as this document's paragraphs begin."""
    text = line.text
    if BULLET.match(text):
        return True
    if layout.dated and (DATE_LABEL.match(text) or DATELINE.match(text)):
        return True
    if layout.labelled and CAPITALS_LABEL.match(text):
        return True
    if _LETTERED.match(text):
        return True
    return layout.numbered and bool(NUMBERED.match(text))


def _counts_on(text: str, current: Sequence[Line]) -> bool:
    """Whether a line's letter goes on with letters that stand within the lines of its paragraph: `(a) … (b) …`."""
    letter = re.match(r"\(([b-h])\)", text)
    return letter is not None and any(f" ({chr(ord(letter[1]) - 1)})" in line.text for line in current)


def _is_short(lines: Sequence[Line], at: int, layout: Layout) -> bool:
    """Whether the line before `at` was ended though the next word would have fitted."""
    return _room(lines, at) > layout.ragged


def _room(lines: Sequence[Line], at: int) -> int:
    """How many characters the line before `at` had left after the first word of line `at`."""
    first = _FIRST_WORD.match(lines[at].text)
    return usual_width(lines, at - 1) - len(lines[at - 1].text) - 1 - len(first[0] if first else "")


def stands_as_heading(lines: Sequence[Line], at: int) -> bool:
    """Whether a line stands alone as a title does: space or a page's start around it, no full stop, not too long."""
    line = lines[at]
    following = lines[at + 1] if at + 1 < len(lines) else None
    if following is None or not (_stands_off(lines, at) or line.indent == 1):
        return False
    if not (following.gap or RULE.fullmatch(following.text)):
        return False
    return looks_like_heading(line.text) and (following.gap > 0) and not _runs_full(lines, at)


def _stands_off(lines: Sequence[Line], at: int) -> bool:
    """Whether there is space, a page's start or a rule above a line."""
    return at == 0 or bool(lines[at].gap or lines[at].new_page or SEPARATOR.fullmatch(lines[at - 1].text))


_ENDS_WITH_FIGURE = re.compile(r"\d\s?(?:%|per cent|percent|votes|seats|mandates)\)$")
"""How a row of a list of results ends: `812,004 votes (41.3 per cent)`."""


def is_year(text: str) -> bool:
    """Whether words are a year alone, as over a part of a chronicle."""
    return _YEAR.fullmatch(text) is not None


def looks_like_heading(text: str) -> bool:
    """Whether words alone could be a title.

    >>> [looks_like_heading(text) for text in ("Was it fair?", "The figures", "2019", "and so on", "He left.", "1")]
    [True, True, True, False, False, False]
    >>> [looks_like_heading(text) for text in ("W e call on all", "T he vote of", "A vote", "I call")]
    [False, False, True, True]
    """
    if is_year(text) or (is_letterspaced(text) and len(text) <= _MAX_HEADING):
        return True
    if _SPACED_CAPITAL.match(text) or text.startswith(("(", "[")):
        return False
    if len(text) > _MAX_HEADING or starts_lower(text) or not re.search(r"[^\W\d_]{2}", text):
        return False
    if text.rpartition(" ")[2] in _NEVER_LAST or _ENDS_WITH_FIGURE.search(text):
        return False
    if text.endswith((".", ",", ";", ":")) and not text.endswith("..."):
        return False
    return not ends_with_hyphen(text) and not BULLET.match(text)


def _runs_full(lines: Sequence[Line], at: int) -> bool:
    """Whether a line fills its column and goes on: a gap after it is then an accident of the scan."""
    if is_capitals(lines[at].text) or at == 0:
        return False
    following = lines[at + 1]
    return _room(lines, at + 1) < 0 and (starts_lower(following.text) or following.new_page)


def _heads_directly(lines: Sequence[Line], at: int, current: Sequence[Line], layout: Layout) -> bool:
    """Whether the line before `at` is a heading with its text right under it."""
    before, line = lines[at - 1], lines[at]
    if len(current) != 1 or not _stands_off(lines, at - 1) or not looks_like_heading(before.text):
        return False
    if is_capitals(before.text):
        return not is_capitals(line.text)
    if not _is_short(lines, at, layout):
        return False
    width = usual_width(lines, at)
    return width > 0 and len(line.text) >= 0.8 * width
