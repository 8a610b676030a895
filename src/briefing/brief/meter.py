"""How full the pages of a brief are, and where on them each of its parts stands."""

from dataclasses import dataclass

from briefing.brief.blocks import Brief, Paper
from briefing.brief.typst import queried

LINE = 14.0
"""Points from line to line of the running text (10.5 on 14)."""
MARGIN = 62.36
"""Points: 22 mm."""
HEIGHTS: dict[Paper, float] = {"a4": 841.89, "us-letter": 792.0}
END = -1
"""The part that stands for a block's end."""


@dataclass(frozen=True, slots=True)
class Spot:
    """The beginning of part `part` of block `block`, or with `END` the block's end: page from 1, points from its top."""

    block: int
    part: int
    page: int
    y: float


@dataclass(frozen=True, slots=True)
class PageFill:
    """Lines that a page holds and those that are used; `lines` is the same for each page of a paper."""

    used: int
    lines: int


@dataclass(frozen=True, slots=True)
class Meter:
    """The pages, and where the limit is passed.

    `over` counts the lines on pages beyond the limit; `first_over` is the first block that reaches beyond it.
    """

    pages: tuple[PageFill, ...]
    spots: tuple[Spot, ...]
    over: int
    first_over: int | None

    def free(self, limit: int) -> int:
        """Lines that are left within `limit` pages."""
        lines = self.pages[0].lines
        within = self.pages[:limit]
        return sum(page.lines - page.used for page in within[-1:]) + (limit - len(within)) * lines


def measure(brief: Brief, limit: int, paper: Paper = "a4") -> Meter:
    """The meter of a brief that must fit on `limit` pages, 0 for any number."""
    *told, (_, _, count, _) = queried(brief, paper, "<spot>")
    spots = tuple(Spot(block, part, page, y) for block, part, page, y in told)
    lines = int((HEIGHTS[paper] - 2 * MARGIN) / LINE)
    pages = tuple(PageFill(_used(spots, page, page == count, lines), lines) for page in range(1, count + 1))
    beyond = [spot for spot in spots if limit and spot.page > limit]
    over = sum(page.used for page in pages[limit:]) if limit else 0
    return Meter(pages, spots, over, min((spot.block for spot in beyond), default=None))


def _used(spots: tuple[Spot, ...], page: int, is_last: bool, lines: int) -> int:
    """Lines used on a page: all but the rest of the last one, where the last block ends."""
    if not is_last:
        return lines
    lowest = max((spot.y for spot in spots if spot.page == page), default=MARGIN)
    return min(lines, max(0, round((lowest - MARGIN) / LINE)))
