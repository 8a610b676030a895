"""Lines put together by what the file's own format says of them, where it does: no guessing by looks."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from briefing.importer.model import LineRole
from briefing.importer.steps.blocks import Block
from briefing.importer.steps.lines import Line
from briefing.importer.steps.marks import SEPARATOR


def part_furniture(lines: Sequence[Line], outline: Mapping[int, LineRole]) -> tuple[list[Line], list[Line]]:
    """The lines of the text, and those that belong to the page.

    >>> text, page = part_furniture([Line("No. 4", 0, 5), Line("It was.", 7, 14)], {0: "furniture", 7: "paragraph"})
    >>> [line.text for line in text], [line.text for line in page]
    (['It was.'], ['No. 4'])
    """
    page = [line for line in lines if outline.get(line.start) == "furniture"]
    return [line for line in lines if outline.get(line.start) != "furniture"], page


def part_name(lines: Sequence[Line], outline: Mapping[int, LineRole]) -> tuple[list[Line], list[Line]]:
    """The bulletin's name, where a heading stands first and right before another one, and the other lines.

    >>> lines = [Line("Vote Watch", 0, 10), Line("Who won?", 12, 20), Line("Nobody.", 22, 29)]
    >>> [line.text for line in part_name(lines, {0: "heading", 12: "heading", 22: "paragraph"})[0]]
    ['Vote Watch']
    """
    begins = [at for at, line in enumerate(lines) if line.start in outline][:2]
    roles = [outline[lines[at].start] for at in begins]
    end = begins[1] if roles == ["heading", "heading"] else 0
    return list(lines[:end]), list(lines[end:])


def outlined_blocks(lines: Sequence[Line], outline: Mapping[int, LineRole]) -> list[Block]:
    """The blocks that an outline tells; a line that it does not name goes on with the one before.

    Where it knows no heading, whether a paragraph is one is left to its looks.

    >>> lines = [Line("Vote", 0, 4), Line("It", 6, 8), Line("was.", 9, 13)]
    >>> [(block.text, block.role) for block in outlined_blocks(lines, {0: "heading", 6: "paragraph"})]
    [('Vote', 'heading'), ('It was.', 'paragraph')]
    """
    starts = [at for at, line in enumerate(lines) if at == 0 or line.start in outline]
    has_headings = "heading" in outline.values()
    blocks: list[Block] = []
    apart = False
    for start, end in pairwise([*starts, len(lines)]):
        stretch = tuple(lines[start:end])
        if len(stretch) == 1 and SEPARATOR.fullmatch(stretch[0].text):
            apart = True
            continue
        role = outline.get(stretch[0].start, "paragraph")
        judged = role == "paragraph" and not has_headings
        blocks.append(Block(stretch, apart, table=role == "table", role=None if judged else role))
        apart = False
    return blocks
