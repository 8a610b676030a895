"""Figures of results as prose and lists state them: who has how many per cent, votes or seats, and turnout."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing.importer.guarded import guarded
from briefing.importer.steps.figures_binder import Binder
from briefing.importer.steps.figures_measure import counted_numbers, segment, shape
from briefing.importer.steps.figures_names import Names
from briefing.importer.steps.figures_sentence import Memory, Sentence, StatedFigure, Unread
from briefing.importer.steps.figures_status import is_opinion_poll, status_of
from briefing.importer.steps.figures_turnout import turnouts_in
from briefing.importer.steps.numbers import StatedNumber

_RESETS_STATUS = guarded(
    r"\bofficial(?:ly)?\b|\bin the end\b|\beventually\b|\bcommission\b|\bturned out\b|\bresults?\b|\belections? (?:to|of|on|in|for)\b",
    re.IGNORECASE,
)
_GOES_ON_POLL = re.compile(
    r"\W*(?:(?:One|Another|The (?:latest|last|first|second|other|same|most recent)|A (?:second|third|later|recent"
    r"|newer)|That one|Others?|It|Its authors?|Most|Some|None|All)\b"
    r"(?! (?:seats?|votes?|round|candidates?|part(?:y|ies)|lists?|ballots?))|The (?:\w+ )?(?:institute|agency"
    r"|pollsters?|firm|company|researchers?|newspaper|daily|weekly|university|authors?)\b|[A-Z][\w-]+(?:'s"
    r"|’s)? (?:has|had|gives?|gave|puts?|saw|sees|found|finds) (?:the\s+)?[A-Z]|They (?:put|gave|had|saw|showed"
    r"|predicted))"
)
"""How a sentence begins that tells more of the opinion polls that the one before was about."""
_THEN = re.compile(r"\b(?:then|at first|initially|at that (?:time|point))\s+(?:(?:at|on|with|stood at)\s+)?$")


def read_sentence(sentence: Sentence, names: Names, memory: Memory) -> tuple[list[StatedFigure], list[Unread]]:
    """The figures that a sentence states, and the numbers that look like results and could not be read.

    `memory` is what the sentences before left, and is brought up to date.
    """
    if memory.told_poll and _GOES_ON_POLL.match(sentence.words):
        sentence = replace(sentence, is_poll=True)
    turnouts = turnouts_in(sentence, memory)
    if not sentence.numbers and not turnouts:
        _remember((), sentence, names, memory)
        return [], []
    used = {id(figure.number) for figure in turnouts}
    counted = counted_numbers(sentence, memory, used)
    binder = Binder(sentence, counted, names, memory)
    binder.run()
    figures = [*turnouts, *binder.figures]
    figures = [_with_status(figure, sentence, memory) for figure in sorted(figures, key=lambda f: f.number.start)]
    _remember(figures, sentence, names, memory)
    return figures, binder.unread


_SEATS_TO_COME = guarded(
    r"\b(?:seats|mandates)\b[^.;]*\b(?:shared|divided|distributed|allotted|allocated|given|handed|awarded|split|assigned|apportioned)\b"
    r"|\b(?:shar|divid|distribut|allott?|allocat|award|assign"
    r"|apportion)\w*\s+(?:out\s+)?(?:all\s+)?(?:of\s+)?the\s+(?:\w+\s+)?(?:seats|mandates)\b|\b(?:division"
    r"|distribution|allocation) of (?:the )?(?:seats|mandates)\b",
    re.IGNORECASE,
)
"""A sentence without numbers after which seats are told without their word: `The seats were shared out. A has 48, B 35.`"""


def _with_status(figure: StatedFigure, sentence: Sentence, memory: Memory) -> StatedFigure:
    """The figure with how sure its clause, its sentence, or the sentence before says it is."""
    if figure.earlier is not None:
        return figure
    clause, part = _status_clause(sentence, figure.number), segment(sentence, figure.number)
    status = next(
        (told for words in (clause, part, sentence.words) if (told := status_of(_HELD_AGAINST.sub(" ", words)))),
        None,
    )
    if status is None and not _RESETS_STATUS.search(sentence.words):
        status = None if figure.measure == "turnout" and memory.status == "exit-poll" else memory.status
    if status is None and _THEN.search(
        sentence.text[max(sentence.start, figure.number.start - 12) : figure.number.start]
    ):
        status = "preliminary"
    return replace(figure, status=status)


def _status_clause(sentence: Sentence, number: StatedNumber) -> str:
    """The clause of a number between words that set one count against another."""
    marks = [m.start() for m in _SETS_AGAINST.finditer(sentence.text, sentence.start, sentence.end)]
    start = max((at for at in marks if at < number.start), default=sentence.start)
    end = min((at for at in marks if at >= number.end), default=sentence.end)
    return sentence.text[start:end]


_HELD_AGAINST = re.compile(r",?\s(?:(?:down|up)\s+from|compared\s+(?:with|to)|as\s+against)\s[^;,]*")
_SETS_AGAINST = re.compile(r"[;,]\s+(?:while|whereas|but|and (?:an?|the))\s|;\s")


def _remember(figures: Sequence[StatedFigure], sentence: Sentence, names: Names, memory: Memory) -> None:
    named = [f for f in figures if f.entity is not None]
    memory.told_turnout = any(f.measure == "turnout" for f in figures)
    if named:
        memory.before = memory.order
        memory.order = list(dict.fromkeys(f.entity for f in named if f.entity is not None))
        memory.subject = memory.order[0]
        memory.measure = named[-1].measure
        memory.shapes.update({shape(sentence, f.number): f.measure for f in named})
        memory.told_results = True
        for figure in named:
            if figure.measure == "percent" and figure.entity is not None:
                memory.shares[figure.entity] = figure.number.value
        memory.people |= {entity for entity in memory.order if names.is_person(entity)}
    memory.mentioned = list(dict.fromkeys(h.entity for h in sentence.holders if h.entity is not None))
    parties = [h.entity for h in sentence.holders if h.entity is not None and not h.is_person]
    if parties:
        memory.last_party = parties[-1] if len(set(parties)) == 1 else None
    if not figures:
        people = [h.entity for h in sentence.holders if h.entity is not None]
        memory.subject = people[0] if people else memory.subject
    told_of_nobody = not figures and any(number.unit == "seats" for number in sentence.numbers)
    memory.leads_to_seats = told_of_nobody or (not sentence.numbers and bool(_SEATS_TO_COME.search(sentence.words)))
    memory.told_poll = sentence.is_poll or is_opinion_poll(sentence.words)
    memory.house_elects = sentence.house_elects
    memory.status = status_of(sentence.words) or (memory.status if not _RESETS_STATUS.search(sentence.words) else None)
