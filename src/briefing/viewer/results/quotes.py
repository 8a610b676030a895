"""The sentence that a figure stands on, as the cards tell it."""

from dataclasses import dataclass
from typing import Literal

from briefing.brief.background import sentence_span
from briefing.bundle.records import Figure, Paragraph, Passage

LONGEST_QUOTE = 420


@dataclass(frozen=True, slots=True)
class Quote:
    """A figure's sentence, with the words of its passage apart, and where it stands."""

    before: str
    words: str
    after: str
    where: str
    status: str
    figure: Figure
    citation: str
    base: str = ""
    """Of what a percentage is a share, in the source's words; empty where it does not say."""
    rivals: str = ""
    """What others state of the same thing, with who says it; empty where nobody states another."""
    use: Literal["", "in use", "your choice", "rival"] = ""
    """Whether the figure is the one of several that is used, and by whose choice."""

    @property
    def passage(self) -> Passage:
        """The passage that states it."""
        return self.figure.passage

    @property
    def sentence(self) -> str:
        """The whole of it."""
        return self.before + self.words + self.after


def elided(name: str, most: int = 22) -> str:
    """A name of at most so many letters, cut in its middle.

    >>> elided("The Kazakhstan Insider"), elided("Central Election Commission")
    ('The Kazakhstan Insider', 'Central Ele…Commission')
    """
    return name if len(name) <= most else f"{name[: most // 2].rstrip()}…{name[most // 2 + 1 - most :].lstrip()}"


def quote_around(paragraph: Paragraph, start: int, end: int) -> tuple[str, str, str]:
    """The sentence around `[start, end)` of a paragraph, in three parts; of a table the row; long ones cut with `…`."""
    text = paragraph.text
    if paragraph.kind == "table":
        start = max(start, text.rfind("\n", 0, max(end - 1, 0)) + 1)
    left, right = sentence_span(paragraph, start, end)
    words = text[start:end]
    if len(words) > LONGEST_QUOTE:
        words = f"… {words[-LONGEST_QUOTE:].partition(' ')[2]}"
        return "", _flat(words), ""
    room = LONGEST_QUOTE - len(words)
    before, after = text[left:start], text[end:right]
    keep = max(room - min(len(after), room // 2), room // 2)
    if len(before) > keep:
        before = f"… {before[len(before) - keep :].partition(' ')[2]}"
    if len(after) > room - len(before):
        after = f"{after[: max(room - len(before), 0)].rpartition(' ')[0]} …"
    return _flat(before), _flat(words), _flat(after)


def _flat(text: str) -> str:
    return text.replace("\t", "  ").replace("\n", "  ")
