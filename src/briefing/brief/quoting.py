"""Quotes as scholars print them: what the importer repaired stands in [brackets]."""

from collections.abc import Iterable

from briefing.bundle.records import Passage, Repair

_CHANGING = {"drop-cap", "letter", "correction"}
"""Repairs that change letters; joined lines, hyphens and moved columns leave what is quoted as it is printed."""


def bracketed(text: str, start: int, repairs: Iterable[Repair]) -> str:
    """A quote that begins at offset `start` of its paragraph, with the paragraph's repaired letters in brackets.

    >>> repair = Repair(1, 1, "drop-cap", 0, 1, "")
    >>> bracketed("January 15, elections were held.", 0, [repair])
    '[J]anuary 15, elections were held.'
    """
    end = start + len(text)
    touched = [r for r in repairs if r.kind in _CHANGING and start <= r.start and r.end <= end and r.start < r.end]
    for repair in sorted(touched, key=lambda repair: -repair.start):
        first, last = repair.start - start, repair.end - start
        if text[first:last].strip():
            text = f"{text[:first]}[{text[first:last]}]{text[last:]}"
    return text


def in_brackets(told: str, passage: Passage, repairs: Iterable[Repair]) -> str:
    """Words of a passage, all of it or a part, with the repaired letters of its paragraph in brackets."""
    place = passage.text.find(told)
    return bracketed(told, passage.start + place, repairs) if place >= 0 else told
