"""Repairs that an editor states, applied to the clean text so that the print can still be put back."""

import re
from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing.importer.corrections.doubts import answer_of, unanswered
from briefing.importer.corrections.quotes import Quotes, retraced
from briefing.importer.corrections.records import RepairCorrection
from briefing.importer.model import Bulletin, CleanParagraph, CleanRepair, Span
from briefing.importer.traced import Edit, Piece, Traced

KIND = "correction"
"""The kind under which the bundle keeps an editor's repair."""


@dataclass(frozen=True, slots=True)
class _Change:
    """What one correction does to `[start, end)` of a paragraph: another text, or the print of some repairs."""

    correction: RepairCorrection
    start: int
    end: int
    text: str = ""
    withdrawn: tuple[CleanRepair, ...] = ()


def repair_text(bulletin: Bulletin, corrections: Sequence[RepairCorrection]) -> Bulletin:
    """The bulletin as it reads after repairs, without the doubts that they answer.

    Raises:
        BriefingError: a quote is not found or found twice, two repairs touch, or a repair takes away a paragraph.
    """
    quotes = Quotes(bulletin)
    spans = [quotes.find(correction) for correction in corrections]
    doubts = unanswered(bulletin, bulletin.doubts, [answer_of("repair", span) for span in spans])
    changes: dict[tuple[int, int], list[_Change]] = defaultdict(list)
    for correction, span in zip(corrections, spans, strict=True):
        changes[span.article, span.paragraph].append(_change(correction, span, quotes.paragraph(span)))
    articles = tuple(
        replace(article, paragraphs=tuple(
            _repaired(bulletin.source.text, paragraph, changes.get((at, number), []))
            for number, paragraph in enumerate(article.paragraphs)
        ))
        for at, article in enumerate(bulletin.articles)
    )  # fmt: skip
    repaired = replace(bulletin, articles=articles)
    after = Quotes(repaired, bulletin)
    moved = (replace(doubt, span=after.moved(doubt.span)) if doubt.span else doubt for doubt in doubts)
    return replace(repaired, doubts=tuple(moved))


def _change(correction: RepairCorrection, span: Span, paragraph: CleanParagraph) -> _Change:
    if correction.text is not None:
        wanted = correction.text if paragraph.kind == "table" else " ".join(correction.text.split())
        start, end, text = differing(paragraph.text[span.start : span.end], wanted)
        return _Change(correction, span.start + start, span.start + end, text)
    inside = [
        repair for repair in paragraph.repairs
        if (repair.start < span.end and repair.end > span.start) or (span.start < repair.start == repair.end < span.end)
    ]  # fmt: skip
    in_words = tuple(repair for repair in inside if not re.search(r"[\r\n]", repair.printed))
    if not in_words:
        why = "is only broken over lines in the print. Say with “text” how it should read" if inside else (
            "reads as it is printed. Leave the correction out"
        )  # fmt: skip
        raise correction.entry.wrong(f"the quote {why}.")
    first, last = min(repair.start for repair in in_words), max(repair.end for repair in in_words)
    return _Change(correction, min(span.start, first), max(span.end, last), withdrawn=in_words)


def differing(old: str, new: str) -> tuple[int, int, str]:
    """The stretch of whole words of `old` in which `new` differs, and what stands there in `new`.

    >>> differing("elections to the Maijilis were held", "elections to the Majilis were held")
    (17, 25, 'Majilis')
    """
    olds, news = re.findall(r"\s+|\S+", old), re.findall(r"\s+|\S+", new)
    least = min(len(olds), len(news))
    head = next((i for i in range(least) if olds[i] != news[i]), least)
    tail = next((i for i in range(least - head) if olds[-1 - i] != news[-1 - i]), least - head)
    start = sum(map(len, olds[:head]))
    return start, start + sum(map(len, olds[head : len(olds) - tail])), "".join(news[head : len(news) - tail])


def _repaired(source: str, paragraph: CleanParagraph, changes: Sequence[_Change]) -> CleanParagraph:
    if not changes:
        return paragraph
    changes = sorted(changes, key=lambda change: (change.start, change.end))
    for one, other in pairwise(changes):
        if other.start < one.end or (one.start, one.end) == (other.start, other.end):
            first, second = sorted((one, other), key=lambda change: change.correction.entry.line)
            message = f"line {first.correction.entry.line} repairs the same words. Make one correction of both."
            raise second.correction.entry.wrong(message)
    before = retraced(source, paragraph)
    withdrawn = _pieces_of(before, paragraph, [repair for change in changes for repair in change.withdrawn])
    traced = _withdraw(before.edit(_edits(changes)), source, withdrawn)
    if not traced.text.strip():
        raise changes[0].correction.entry.wrong("it would leave the paragraph empty. Keep some of its words.")
    return replace(paragraph, text=traced.text, repairs=traced.repairs(source))


def _edits(changes: Sequence[_Change]) -> list[Edit]:
    return [
        Edit(change.start, change.end, change.text, KIND)
        for change in changes
        if not change.withdrawn and (change.text or change.end > change.start)
    ]


def _withdraw(traced: Traced, source: str, pieces: Container[Piece]) -> Traced:
    """The text with some of its repairs taken back."""
    return Traced(
        Piece(source[piece.start : piece.end], piece.start, piece.end) if piece in pieces else piece
        for piece in traced.pieces
    )


def _pieces_of(traced: Traced, paragraph: CleanParagraph, repairs: Container[CleanRepair]) -> list[Piece]:
    """The pieces that a paragraph's repairs are."""
    pieces = [piece for piece in traced.pieces if piece.kind]
    return [piece for piece, repair in zip(pieces, paragraph.repairs, strict=True) if repair in repairs]
