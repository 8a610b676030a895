"""Which doubts a correction answers: those of its own kind that are about its place."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.importer.model import Bulletin, FoundDoubt, Handed, Span

DOUBT_KINDS: dict[str, str] = {
    "letter": "repair",
    "word": "repair",
    "drop-cap": "repair",
    "scrambled": "repair",
    "column": "",
    "breaks-off": "",
    "missing-note": "",
    "spelling": "name",
    "same-name?": "name",
    "figure": "figure",
    "sum": "figure",
    "seats-total": "",
    "weekday": "incident",
    "year": "incident",
    "far-date": "incident",
    "impossible-date": "incident",
    "same-incident?": "incident",
    "category": "incident",
}
"""Every kind of doubt with the table that can put right what it is about; empty where there is none."""

_OPENING_QUOTE = re.compile(r"“([^”]+)”")


@dataclass(frozen=True, slots=True)
class Answer(Handed):
    """A place that an editor has looked at, and the kinds of doubt that this answers.

    Without a place it answers doubts about no passage.
    """

    kinds: frozenset[str]
    span: Span | None


def answer_of(table: str, span: Span) -> Answer:
    """What a correction of a table answers at its place."""
    return Answer(frozenset(kind for kind, own in DOUBT_KINDS.items() if own == table), span)


def unanswered(bulletin: Bulletin, doubts: Iterable[FoundDoubt], answers: Sequence[Answer]) -> tuple[FoundDoubt, ...]:
    """The doubts that no answer is about."""
    return tuple(doubt for doubt in doubts if not any(_answers(answer, doubt, bulletin) for answer in answers))


def _answers(answer: Answer, doubt: FoundDoubt, bulletin: Bulletin) -> bool:
    if doubt.kind not in answer.kinds or (answer.span is None) != (doubt.span is None):
        return False
    return answer.span is None or doubt.span is None or overlap(_focus(doubt, doubt.span, bulletin), answer.span)


def _focus(doubt: FoundDoubt, span: Span, bulletin: Bulletin) -> Span:
    """The words that a doubt is about: those its message begins with where they stand once in its passage."""
    passage = bulletin.articles[span.article].paragraphs[span.paragraph].text[span.start : span.end]
    opening = _OPENING_QUOTE.match(doubt.message)
    if opening is None or passage.count(opening[1]) != 1:
        return span
    start = span.start + passage.index(opening[1])
    return Span(span.article, span.paragraph, start, start + len(opening[1]))


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    same = (one.article, one.paragraph) == (other.article, other.paragraph)
    return same and one.start < other.end and other.start < one.end
