"""Notes at the foot of a page, under the text that cites them: taken out of the text, which goes on over the page."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.importer.steps.blocks import Block
from briefing.importer.steps.lines import Line
from briefing.importer.steps.marks import RULE, ends_sentence, is_notes_heading, starts_lower
from briefing.importer.steps.notes import follows, label_of, markers_in

_REACH = 120
"""Lines of the longest page."""
_LONGEST = 30
"""Lines of the longest foot."""


def part_footnotes(lines: Sequence[Line]) -> tuple[list[Line], list[tuple[Line, ...]]]:
    r"""The lines of the text, and the notes at the feet of its pages, those of each foot together.

    >>> from briefing.importer.steps.lines import split_lines
    >>> text = "The house met [1] and chose\n\n----\n[1] See our letter of 4 May.\n\na speaker."
    >>> kept, notes = part_footnotes(split_lines(text))
    >>> [line.text for line in kept], [line.text for line in notes[0]]
    (['The house met [1] and chose', 'a speaker.'], ['[1] See our letter of 4 May.'])
    """
    kept: list[Line] = []
    feet: list[tuple[Line, ...]] = []
    cited: dict[str, int] = {}
    at = 0
    while at < len(lines):
        end = _end_of_foot(lines, at, cited)
        if end:
            feet.append(tuple(lines[at:end]))
            if kept and RULE.fullmatch(kept[-1].text):
                kept.pop()
            if end < len(lines):
                kept.append(replace(lines[end], new_page=True))
                cited.update((label, end) for label in markers_in(lines[end].text))
            at = end + 1
            continue
        cited.update((label, at) for label in markers_in(lines[at].text))
        kept.append(lines[at])
        at += 1
    return kept, feet


def _end_of_foot(lines: Sequence[Line], at: int, cited: dict[str, int]) -> int:
    """Where the notes that begin at a line end, 0 where none do."""
    line, before = lines[at], lines[at - 1] if at else None
    label = label_of(line.text)
    if not label or before is None or at - cited.get(label, -_REACH) >= _REACH:
        return 0
    ruled = RULE.fullmatch(before.text) is not None
    if not (ruled or line.gap) or is_notes_heading(before.text) or (ruled and at > 1 and not before.gap):
        return 0
    end = _last_of(lines, at, label)
    if end - at > _LONGEST or end >= len(lines):
        return 0
    text = lines[at - 2] if ruled and at > 1 else before
    closes = lines[end].new_page
    cuts = not ends_sentence(text.text) and starts_lower(lines[end].text)
    marked = not line.text[0].isdigit()
    return end if sum((ruled, closes, cuts, marked)) > 1 and (ruled or closes or cuts) else 0


def _last_of(lines: Sequence[Line], at: int, label: str) -> int:
    """Where the notes end: at a page's start, or at a gap under which no further note begins."""
    end = at + 1
    while end < len(lines) and not lines[end].new_page:
        following = label_of(lines[end].text)
        if following and follows(label, following):
            label = following
        elif lines[end].gap:
            break
        end += 1
    return end


def with_footnotes(blocks: Sequence[Block], feet: Sequence[Sequence[Line]]) -> list[Block]:
    """The blocks with each foot's notes after the block at which they stand in the print."""
    left = list(feet)
    done: list[Block] = []
    for block, following in zip(blocks, [*blocks[1:], None], strict=False):
        done.append(block)
        starts_at = following.lines[0].start if following else None
        while left and (starts_at is None or left[0][0].start < starts_at):
            done.append(Block(tuple(left.pop(0)), role="note"))
    return done
