"""Running heads and feet by what they do: they come again from page to page, and they cut sentences in two."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from briefing.importer.steps.hyphens import ends_with_hyphen
from briefing.importer.steps.lines import Line
from briefing.importer.steps.marks import DATE_LABEL, RULE, ends_sentence, starts_lower

_NUMBER = re.compile(r"(?<![^\W\d_])\d{1,4}(?![^\W\d_])")
_ROMAN = re.compile(r"\W*([ivxl]{1,6})\W*", re.IGNORECASE)
_LOOK_ALIKE = (
    ("rn", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("ii", "u"),
    ("c", "e"),
    ("b", "h"),
    ("v", "y"),
    ("ﬁ", "fi"),
    ("ﬂ", "fl"),
)
"""Letters that recognition takes for each other, read as one where heads are compared."""
_NUMBER_AT_EDGE = re.compile(r"^\W*\d{1,3}\b|\b\d{1,3}\W*$")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S")
_SAYS_PAGE = re.compile(r"\b(?:page|p\.|pg|seite|стр)\b", re.IGNORECASE)
_TABLE_ROW = re.compile(
    r"(?:\s{2,}[\d.,%–-]+){2,}$|\s{2,}(?:%|votes?|seats?|per cent|share|mandates?)(?:\s{2,}|$)", re.IGNORECASE
)
"""A row of figures, or the head of a table of results: two tables may be alike to a word."""
_OF_ISSUES = re.compile(
    r"\b(?:no|nr|issue|number|vol|volume|page|p|of|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|spring|summer|autumn|winter)\b"
)
_SHORTEST_NAME = 8
_PAGE_LENGTH = 6
"""Lines that a page has at least."""
_MASTHEAD = 3
_TALLEST = 4
"""Lines of a foot and of the head that follows it."""
LONG_LINE = 30
"""Characters of a line of running text at least."""
_LONGEST_HEAD = 120


def likeness(line: Line) -> str:
    """What running heads share from page to page: their letters, whatever the page number and a letter misread.

    >>> likeness(Line("The Le1ter 3", 0, 0)) == likeness(Line("4  The Letter", 0, 0))
    True
    >>> likeness(Line("- 3 -", 0, 0)), likeness(Line("iv", 0, 0))
    ('#', '#')
    """
    if _ROMAN.fullmatch(line.text):
        return "#"
    text = re.sub(r"(?<=[^\W\d_])[01](?=[^\W\d_])", lambda found: "l" if found[0] == "1" else "o", line.text.casefold())
    for printed, read in _LOOK_ALIKE:
        text = text.replace(printed, read)
    return re.sub(r"[\W\d_]+", " ", text).strip().replace("l", "t") or "#"


def _numbers_of(line: Line) -> list[int]:
    """The numbers of a line, a Roman one where it is all."""
    roman = _ROMAN.fullmatch(line.text)
    return [_roman_value(roman[1])] if roman else [int(digits) for digits in _NUMBER.findall(line.text)]


def _roman_value(numeral: str) -> int:
    """The value of a Roman numeral.

    >>> [_roman_value(numeral) for numeral in ("iv", "IX", "xii")]
    [4, 9, 12]
    """
    values = ["ivxl".index(letter) for letter in numeral.lower()]
    worth = [(1, 5, 10, 50)[value] for value in values]
    return sum(-one if one < after else one for one, after in zip(worth, [*worth[1:], 0], strict=True))


def running_heads(lines: Sequence[Line]) -> set[int]:
    r"""Starts of the lines that belong to pages, whether or not the text says where its pages begin.

    >>> from briefing.importer.steps.lines import split_lines
    >>> rest = "\n".join(["the streets of the capital were full of those who had"] * 6)
    >>> pages = [f"{rest}\n\n3 May 1998\n{page}\nThe Letter\n\nno vote" for page in range(1, 4)]
    >>> lines = split_lines("\n".join(pages))
    >>> sorted({line.text for line in lines if line.start in running_heads(lines)})
    ['1', '2', '3', '3 May 1998', 'The Letter']
    """
    alike: dict[tuple[str, int], list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if _may_run(line):
            alike[likeness(line), len(_numbers_of(line))].append(at)
    names = {letters for line in lines[:_MASTHEAD] if " " in (letters := likeness(line))}
    again = {at for places in alike.values() if len(places) > 1 for at in places}
    found: set[int] = set()
    for (letters, numbers), places in alike.items():
        if letters in names and numbers == 1:
            found |= {at for at in places if at >= _MASTHEAD and _NUMBER_AT_EDGE.search(lines[at].text)}
        if len(places) > 1:
            counted = _counted(lines, places, numbers)
            named = any(name in letters for name in names)
            found |= counted if named or _is_of_pages(lines, counted, letters, again) else set()
            found |= _constant(lines, places, again) if letters != "#" else set()
    found |= _named(lines)
    _add_neighbours(lines, alike, found)
    return {lines[at].start for at in found}


def _named(lines: Sequence[Line]) -> set[int]:
    """Lines that stand apart and hold the name above all text, alone or with number, date and page."""
    first = re.split(r"\s{3,}|\t|\s[|•·]\s|,\s(?=[Nn]o\.)", lines[0].text)[0] if lines else ""
    name = likeness(Line(first, 0, 0))
    if " " not in name or len(name) < _SHORTEST_NAME:
        return set()
    return {
        at
        for at, line in enumerate(lines)
        if at >= _PAGE_LENGTH and _apart(lines, at) and _may_run(line) and _holds_only(name, line)
    }


def _holds_only(name: str, line: Line) -> bool:
    letters = likeness(line)
    if letters != name and not (letters.startswith(name + " ") or letters.endswith(" " + name)):
        return False
    rest = re.sub(_OF_ISSUES, " ", line.text.casefold())
    return len(likeness(Line(rest, 0, 0))) <= len(name)


def _may_run(line: Line) -> bool:
    text = line.text
    if len(text) > _LONGEST_HEAD or text[-1] in ",;":
        return False
    if starts_lower(text) and not (_SAYS_PAGE.match(text) or _ADDRESS.match(text) or _ROMAN.fullmatch(text)):
        return False
    return not (ends_with_hyphen(text) or ends_sentence(text) or ("  " in text and _TABLE_ROW.search(text)))


def _counted(lines: Sequence[Line], places: Sequence[int], numbers: int) -> set[int]:
    """The longest row of like lines in which one number counts the pages: up by one, or by two where sides differ."""
    best: list[int] = []
    for slot in range(numbers):
        rows: dict[int, list[int]] = {}
        for at in places:
            value = _numbers_of(lines[at])[slot]
            before = max(
                (rows[value - step] for step in (1, 2) if at - rows.get(value - step, [at])[-1] >= _PAGE_LENGTH),
                key=len,
                default=[],
            )
            rows[value] = [*before, at]
            best = max(best, rows[value], key=len)
    return set(best) if len(best) > 1 else set()


def _is_of_pages(lines: Sequence[Line], counted: Iterable[int], letters: str, again: set[int]) -> bool:
    """Whether lines that count stand where pages end, and are not the days of a diary or the parts of a text."""
    places = sorted(counted)
    if len(places) < 2 or not all(_apart(lines, at) for at in places):
        return False
    if letters == "#":
        far = places[-1] - places[0] >= 2 * _PAGE_LENGTH * (len(places) - 1)
        return _evidence(lines, places, again) >= 2 or (len(places) > 2 and far)
    if _SAYS_PAGE.search(letters):
        return True
    return _evidence(lines, places, again) >= (4 if DATE_LABEL.fullmatch(lines[places[0]].text) else 2)


def _constant(lines: Sequence[Line], places: Sequence[int], again: set[int]) -> set[int]:
    """Lines that come again word for word, and cut sentences; the first may be the title that the others repeat."""
    same: dict[str, list[int]] = defaultdict(list)
    for at in places:
        if _apart(lines, at) and not RULE.fullmatch(lines[at].text):
            same[lines[at].text.casefold()].append(at)
    found: set[int] = set()
    for row in same.values():
        spread = [at for at, last in zip(row, [-_PAGE_LENGTH, *row], strict=False) if at - last >= _PAGE_LENGTH]
        if len(spread) > 1 and _evidence(lines, spread, again) >= 2:
            found |= {at for at in spread if at != row[0] or _evidence(lines, [at], again) >= 1}
    return {at for at in found if at >= _MASTHEAD}


def _apart(lines: Sequence[Line], at: int) -> bool:
    """Whether there is space or a page's edge on one side of a line."""
    line = lines[at]
    following = lines[at + 1] if at + 1 < len(lines) else None
    return bool(line.gap or line.new_page or following is None or following.gap or following.new_page)


def _evidence(lines: Sequence[Line], places: Iterable[int], again: set[int]) -> int:
    """How sure it is that pages change here: two for a sentence cut in two, one for one that seems to be, or a page's edge."""
    return sum(_cuts(lines, at, again) for at in places)


def _cuts(lines: Sequence[Line], at: int, again: set[int]) -> int:
    """What one line adds to that; lines beside it that come again too (`again`) are passed over."""
    first = last = at
    while first - 1 in again and at - first < _TALLEST:
        first -= 1
    while last + 1 in again and last - at < _TALLEST:
        last += 1
    before = lines[first - 1] if first else None
    after = lines[last + 1] if last + 1 < len(lines) else None
    if before and after and len(before.text) > LONG_LINE / 2 and not ends_sentence(before.text):
        if starts_lower(after.text):
            return 2
        if len(before.text) > LONG_LINE:
            return 1
    return int(any(line.new_page for line in lines[first : last + 2]))


def _add_neighbours(lines: Sequence[Line], alike: dict[tuple[str, int], list[int]], found: set[int]) -> None:
    """Add the lines that stand beside lines found already, and come again beside others of them."""
    grown = True
    while grown:
        grown = False
        for places in alike.values():
            beside = [at for at in places if at not in found and at >= _MASTHEAD and _touches(lines, at, found)]
            known = len(set(places) & found)
            if len(beside) > 1 or (beside and known):
                found.update(beside)
                grown = True


def _touches(lines: Sequence[Line], at: int, found: set[int]) -> bool:
    """Whether a line stands directly under or over one that belongs to the page."""
    over = at - 1 in found and lines[at].gap <= 2
    under = at + 1 in found and lines[at + 1].gap <= 2
    return over or under
