"""What a parser in its own process hands back."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parsed:
    """The text of a file, and what its format says of it.

    `headings` and `furniture` are the offsets at which lines begin that the format shows to be headings, or to
    belong to the page rather than to the text; `page_starts` as in `SourceText`, None where the text alone tells;
    `remarks` are sentences about what could not be read.
    """

    text: str
    encoding: str
    page_starts: tuple[int, ...] | None = None
    headings: tuple[int, ...] = ()
    furniture: tuple[int, ...] = ()
    remarks: tuple[str, ...] = ()


def spans_text(blocks: list[tuple[str, bool]]) -> tuple[str, tuple[int, ...]]:
    r"""Blocks, each with whether it is a heading, as one text with a blank line between, and where headings begin.

    >>> spans_text([("Vote", True), ("It was.", False)])
    ('Vote\n\nIt was.\n', (0,))
    """
    text, at, headings = [], 0, []
    for block, is_heading in blocks:
        if is_heading:
            headings.append(at)
        text.append(block)
        at += len(block) + 2
    return "\n\n".join(text) + "\n", tuple(headings)


_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    r"""A text without the characters that no text has: controls, halves of surrogate pairs.

    >>> printable("vo\x00te\ud83d")
    'vote'
    """
    return _UNPRINTABLE.sub("", text)
