"""The words of a source that tell one dated happening: its sentence, or the clauses around the date."""

import re

from briefing.brief.extract import NUMBERING, balanced

WHOLE_UP_TO = 130
"""Letters of a sentence that is quoted whole: some two lines of a chronology."""
_CLAUSES_UP_TO = 180
_BREAK = re.compile(
    r"[,;:]\s+|\s+[–—-]\s*(?=\S)|\s*[()]\s*|\s+(?=(?:which|who|whose|where|when|while|because|although|but|and)\s)",
    re.I,
)
_RELATIVE = re.compile(r"(?:which|who|whose|where|when|that|and|but)\b", re.I)
_LINK = re.compile(r"^(?:(?:and|but|or|so|also)\b[\s,–—-]*)+")
_HANGING = " \t\n,;:–—-("


def telling(sentence: str, date_text: str) -> str:
    """What a sentence tells of a date, verbatim: all of it, or of a long one the clauses around the date.

    >>> telling("The vote was held on 4 March.", "4 March")
    'The vote was held on 4 March.'
    >>> long = "A scenario is that the president planned to replace the head of his office with the governor of the region "
    >>> telling(long + "(where the tragic events took place on December 16.)", "December 16")
    'where the tragic events took place on December 16.'
    """
    sentence = sentence.strip()
    number = NUMBERING.match(sentence)
    sentence = _LINK.sub("", sentence[number.end() :] if number else sentence)
    if len(sentence) <= WHOLE_UP_TO:
        return sentence
    date = sentence.find(date_text)
    if date < 0:
        return clipped(sentence, WHOLE_UP_TO)
    return _around(sentence, _clauses(sentence, date, date + len(date_text)), date)


def clipped(text: str, most: int) -> str:
    """The beginning of a text, cut between words, without signs left hanging.

    >>> clipped("one, two three", 8), clipped("one, two three", 7)
    ('one, two', 'one')
    """
    return text if len(text) <= most else text[: most + 1].rsplit(" ", 1)[0].rstrip(_HANGING)


def _clauses(sentence: str, date_start: int, date_end: int) -> list[tuple[int, int]]:
    """The half-open spans of the clauses; no break falls into the date."""
    clauses = []
    start = 0
    for found in _BREAK.finditer(sentence):
        if found.end() <= date_start or found.start() >= date_end:
            clauses.append((start, found.start()))
            start = found.end()
    clauses.append((start, len(sentence)))
    return [(start, end) for start, end in clauses if start < end]


def _around(sentence: str, clauses: list[tuple[int, int]], date: int) -> str:
    """The clause of the date with as many of its neighbours as there is room for, in whole quotations and brackets.

    One that only continues ("which took place on …") looks for its beginning first.
    """
    first = last = next(i for i, (start, end) in enumerate(clauses) if start <= date < end)
    best = sentence[slice(*clauses[first])]
    while True:
        sides = [(first, last + 1), (first - 1, last)]
        if _RELATIVE.match(sentence, clauses[first][0]):
            sides.reverse()
        wider = next((side for side in sides if _fits(clauses, *side)), None)
        if wider is None:
            return _LINK.sub("", best.strip(_HANGING))
        first, last = wider
        found = sentence[clauses[first][0] : clauses[last][1]]
        if balanced(found):
            best = found


def _fits(clauses: list[tuple[int, int]], first: int, last: int) -> bool:
    return first >= 0 and last < len(clauses) and clauses[last][1] - clauses[first][0] <= _CLAUSES_UP_TO
