"""Notes at the end of an article or a bulletin, and the markers that refer to them."""

import re
from collections.abc import Iterable, Sequence

from briefing.importer.model import CleanNote
from briefing.importer.steps.lines import Line
from briefing.importer.steps.paragraphs import join_lines, tidy_characters
from briefing.importer.steps.words import DocumentWords

NOTE_LABEL = re.compile(
    r"\[(\d{1,3}|[a-z*†‡])\]\s*|\((\d{1,3})\)\s+|(\d{1,3})[.)]\s+|(\d{1,3})\s+(?=[A-ZÀ-ÞА-Я“\"«h])|([¹²³⁴⁵⁶⁷⁸⁹⁰]+|[*†‡]{1,3})\s*"
)
MARKER = re.compile(r"\[(\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*)\]")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def label_of(text: str) -> str | None:
    """The label with which a note begins.

    >>> [label_of(text) for text in ("[1] OSCE", "2. CEC", "3) Press", "¹ Report", "OSCE")]
    ['1', '2', '3', '1', None]
    """
    match = NOTE_LABEL.match(text)
    return next(group for group in match.groups() if group).translate(_SUPERSCRIPTS) if match else None


def read_notes(source: str, lines: Sequence[Line], words: DocumentWords) -> list[CleanNote]:
    """The notes that lines hold: each begins with the label that comes next."""
    groups: list[tuple[str, list[Line]]] = []
    for line in lines:
        label = label_of(line.text)
        if label and (not groups or follows(groups[-1][0], label)):
            groups.append((label, [line]))
        elif groups:
            groups[-1][1].append(line)
    return [CleanNote(label, _without_label(source, body, words)) for label, body in groups]


def follows(before: str, label: str) -> bool:
    """Whether a label can be the next after another; gaps of one or two are a scanner's loss."""
    if before.isdigit() and label.isdigit():
        return 0 < int(label) - int(before) <= 3 or label == "1"
    return before != label


def _without_label(source: str, lines: Sequence[Line], words: DocumentWords) -> str:
    text = tidy_characters(join_lines(source, lines, words)).text
    return NOTE_LABEL.sub("", text, count=1).strip()


def markers_in(text: str) -> list[str]:
    """The labels of a text's citation markers, in order.

    >>> markers_in("said [5]and did [6, 7], see [9-11]")
    ['5', '6', '7', '9', '10', '11']
    """
    return [label for match in MARKER.finditer(text) for label in _labels(match[1])]


def _labels(inside: str) -> Iterable[str]:
    for part in re.split(r"\s?[,;]\s?", inside):
        first, _, last = re.sub(r"\s", "", part).replace("–", "-").partition("-")
        if last and 0 < int(last) - int(first) < 50:
            yield from (str(number) for number in range(int(first), int(last) + 1))
        else:
            yield first
