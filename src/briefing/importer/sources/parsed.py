"""What a parser in its own process hands back."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.importer.model import LineRole


@dataclass(frozen=True, slots=True)
class Parsed:
    """The text of a file, and what its format says of it.

    `page_starts` as in `SourceText`, None where the text alone tells; `outline` and `remarks` as there.
    """

    text: str
    encoding: str
    page_starts: tuple[int, ...] | None = None
    outline: tuple[tuple[int, LineRole], ...] = ()
    remarks: tuple[str, ...] = ()


Block = tuple[str, LineRole]
"""A stretch of text and what it is."""


def with_outline(blocks: Sequence[Block]) -> tuple[str, tuple[tuple[int, LineRole], ...]]:
    r"""Blocks, each with its role, as one text with a blank line between, and where each begins.

    An empty first cell is passed over: a line begins with its first letter.

    >>> with_outline([("Vote", "heading"), ("It was.", "paragraph")])
    ('Vote\n\nIt was.\n', ((0, 'heading'), (6, 'paragraph')))
    """
    at, outline = 0, []
    for text, role in blocks:
        outline.append((at + len(text) - len(text.lstrip()), role))
        at += len(text) + 2
    return "\n\n".join(text for text, _ in blocks) + "\n", tuple(outline)


_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    r"""A text without the characters that no text has: controls, halves of surrogate pairs.

    >>> printable("vo\x00te\ud83d")
    'vote'
    """
    return _UNPRINTABLE.sub("", text)


def is_short_title(text: str) -> bool:
    """Whether words that are set apart in bold can be a headline.

    >>> [is_short_title(text) for text in ("The count", "Who won?", "He left.", "Turnout:", "7")]
    [True, True, False, False, False]
    """
    return len(text) <= 120 and text[-1:] not in ".,;:" and "\n" not in text and bool(re.search(r"[^\W\d_]{2}", text))
