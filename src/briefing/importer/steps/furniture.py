"""Running heads, page numbers and `continued on page 3`: what the page says of itself, not its text."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from briefing.importer.steps.lines import Line
from briefing.importer.steps.marks import ends_sentence, starts_lower
from briefing.importer.steps.running_heads import LONG_LINE, likeness, running_heads

_PAGE_NUMBER = re.compile(
    r"[-–—|\[(]?\s?(?:page|p\.|pg\.?|стр\.?|seite)?\s?(?:\d{1,4}|[ivxl]{1,5})(?:\s?(?:of|/|из)\s?\d{1,4})?\s?[-–—|\])]?",
    re.IGNORECASE,
)
_CONTINUED = re.compile(
    r"[(\[]?\s?(?:continued|cont(?:'|’)?d\.?|turn|see|to be continued)\s(?:from|on|to|overleaf|next)?\s?(?:the\s)?(?:page|p\.|overleaf|next page)?\s?\d{0,3}\.?\s?[)\]]?"
    r"|[(\[]continued[)\]]|→+|>{2,}",
    re.IGNORECASE,
)
_NAMES_ISSUE = re.compile(
    r"\b(?:no|nos|nr|issue|number|vol|volume|bulletin|newsletter|briefing|edition|выпуск|номер)\b\.?\s?[#№]?\s?\d|№\s?\d|#\d"
    r"|\b(?:19|20)\d\d\b|\bpage\s\d|\bwww\.",
    re.IGNORECASE,
)
_ZONE = 3


def strip_furniture(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines of the text, and those of the page; a text line that follows page lines keeps `new_page`.

    >>> from briefing.importer.steps.lines import split_lines
    >>> text, page = strip_furniture(split_lines("the end of\\n\\n- 1 -\\n\\fNo. 6\\n\\nit.", (0, 19)))
    >>> [line.text for line in text], [line.text for line in page]
    (['the end of', 'it.'], ['- 1 -', 'No. 6'])
    """
    running = running_heads(lines)
    strange = (
        _edge_lines(lines) | _repeated_alone(lines) | _beside_page_numbers(lines) | _numbered_heads(lines) | running
    )
    kept: list[Line] = []
    dropped: list[Line] = []
    new_page, gap = False, 0
    for line in lines:
        if line.start in strange or _CONTINUED.fullmatch(line.text):
            dropped.append(line)
            new_page, gap = new_page or line.new_page or line.start in running, max(gap, line.gap)
            continue
        if dropped and (new_page or gap):
            line = replace(line, new_page=new_page or line.new_page, gap=max(gap, line.gap))
        kept.append(line)
        new_page, gap = False, 0
    return kept, dropped


def _edge_lines(lines: Sequence[Line]) -> set[int]:
    """Starts of the lines at the edges of pages that belong to the page."""
    pages = [list(group) for _, group in groupby(lines, key=lambda line: line.page)]
    if len(pages) < 2:
        return set()
    tops = [_top_zone(page) if number else [] for number, page in enumerate(pages)]
    bottoms = [_bottom_zone(page) for page in pages]
    often = Counter(letters for zone in (*tops, *bottoms) for letters in {likeness(line) for line in zone})
    titles = {likeness(line) for line in pages[0][:_ZONE]} - {"#"}
    found: set[int] = set()
    for zone in (*tops, *bottoms):
        found |= {line.start for line in _furniture_of(zone, often, titles)}
    return found


def _furniture_of(zone: Sequence[Line], often: Counter[str], titles: set[str]) -> Iterable[Line]:
    numbered = any(_PAGE_NUMBER.fullmatch(line.text) for line in zone)
    prose = any(line.text.endswith((".", ",", ";", "-")) or starts_lower(line.text) for line in zone)
    for line in zone:
        letters = likeness(line)
        if (
            _PAGE_NUMBER.fullmatch(line.text)
            or often[letters] > 1
            or letters in titles
            or (not prose and len(line.text) < 90 and _NAMES_ISSUE.search(line.text))
            or (not prose and numbered and len(line.text) < 60)
        ):
            yield line


def _beside_page_numbers(lines: Sequence[Line]) -> set[int]:
    r"""Starts of lone page numbers within the text, and of the running heads that stand before or after them.

    A number counts where it and its head interrupt a sentence, or touch a head that names an issue or a year.

    >>> from briefing.importer.steps.lines import split_lines
    >>> text = "a guarantor of\n\nThe Letter, number 6\n\n2\n\npeace.\n\nThe Group / 2018\n    3\n\nAn End"
    >>> found = _beside_page_numbers(split_lines(text))
    >>> [line.text for line in split_lines(text) if line.start in found]
    ['The Letter, number 6', '2', 'The Group / 2018', '3']
    """
    found: set[int] = set()
    for at, line in enumerate(lines):
        if not re.fullmatch(r"[-–—|]?\s?\d{1,3}\s?[-–—|]?", line.text):
            continue
        for first, last in ((at - 1, at), (at, at + 1), (at, at)):
            if first < 1 or last >= len(lines):
                continue
            head = next((lines[i] for i in (first, last) if i != at), None)
            before, after = lines[first - 1], lines[last + 1] if last + 1 < len(lines) else None
            apart = lines[first].gap and (after is None or after.gap)
            interrupts = after is not None and not ends_sentence(before.text) and starts_lower(after.text)
            if not apart or (head and not _may_be_head(head)):
                continue
            if interrupts or (head and _NAMES_ISSUE.search(head.text) and not lines[last].gap):
                found |= {each.start for each in lines[first : last + 1]}
                break
    return found


_NAME_AND_NUMBER = re.compile(
    r"[^\W\d_a-z][^\d.,;:?!]{3,60}?[ \xa0]{3,}[-–—|]?\s?\d{1,3}|\d{1,3}[ \xa0]{3,}[^\W\d_a-z][^\d.,;:?!]{3,60}"
)
_SET_IN_COLUMNS = re.compile(r"[ \xa0]{3}")


def _numbered_heads(lines: Sequence[Line]) -> set[int]:
    r"""Starts of lines of a name and, far from it, a page number, which stand alone within a sentence.

    >>> from briefing.importer.steps.lines import split_lines
    >>> text = "on the second day of May the envoy Lind\n\nNorth Letter            1\n\nPetrov arrived."
    >>> [line.text for line in split_lines(text) if line.start in _numbered_heads(split_lines(text))]
    ['North Letter            1']
    """
    return {
        line.start
        for before, line, after in zip(lines, lines[1:], lines[2:], strict=False)
        if line.gap
        and (after.gap or after.new_page)
        and len(before.text) > LONG_LINE
        and not ends_sentence(before.text)
        and not before.text.endswith(":")
        and _NAME_AND_NUMBER.fullmatch(line.text)
        and not any(_SET_IN_COLUMNS.search(each.text) for each in (before, after))
    }


def _may_be_head(line: Line) -> bool:
    return (
        3 < len(line.text) < 60
        and not starts_lower(line.text)
        and not line.text.endswith((".", ",", ";", "-", "?", "!"))
    )


def _top_zone(page: Sequence[Line]) -> list[Line]:
    """The first lines of a page up to a gap, where few enough to be a running head."""
    for count in range(1, min(_ZONE, len(page) - 1) + 1):
        if page[count].gap:
            return list(page[:count])
    return []


def _bottom_zone(page: Sequence[Line]) -> list[Line]:
    """The last lines of a page after a gap, where few enough to be a running foot."""
    for count in range(1, min(_ZONE, len(page) - 1) + 1):
        if page[-count].gap:
            return list(page[-count:])
    return [page[-1]] if len(page) > 1 and _PAGE_NUMBER.fullmatch(page[-1].text) else []


def _repeated_alone(lines: Sequence[Line]) -> set[int]:
    r"""Starts of lines that stand alone and come again, within a sentence: running heads.

    The first of three or more may be the bulletin's name above its text, unless it stands within a sentence too.

    >>> from briefing.importer.steps.lines import split_lines
    >>> text = "the result in one of the districts was\n\nThe Letter   1\n\nannulled. Of the returns, those from 186\n\nThe Letter   2\n\nplaces came late."
    >>> found = _repeated_alone(split_lines(text))
    >>> [line.text for line in split_lines(text) if line.start in found]
    ['The Letter   1', 'The Letter   2']
    """
    alone: list[Line] = []
    interrupts: set[str] = set()
    within: set[int] = set()
    for before, line, after in zip([None, *lines], lines, [*lines[1:], None], strict=False):
        if not ((line.gap or line.new_page) and (after is None or after.gap) and 3 < len(line.text) < 90):
            continue
        alone.append(line)
        if before and len(before.text) > 30 and not ends_sentence(before.text):
            interrupts.add(likeness(line))
            if after and starts_lower(after.text) and _may_be_head(line):
                within.add(line.start)
    often = Counter(letters for line in alone if (letters := likeness(line)) in interrupts)
    seen: set[str] = set()
    found: set[int] = set()
    for line in alone:
        letters = likeness(line)
        later = often[letters] > 2 and letters != "#" and letters in seen and not line.text.endswith((".", "?", "!"))
        if later or (often[letters] > 1 and line.start in within):
            found.add(line.start)
        seen.add(letters)
    return found
