"""Answers to the question of a referendum, and its turnout, as sentences state them."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from briefing.bundle.records import Measure
from briefing.importer.steps.figures_measure import segment
from briefing.importer.steps.figures_ruled_out import why_no_result
from briefing.importer.steps.figures_sentence import Sentence
from briefing.importer.steps.figures_status import is_opinion_poll
from briefing.importer.steps.numbers import StatedNumber

REFERENDUM = "Referendum"
Answer = Literal["Yes", "No"]

_NO = re.compile(
    r"\b(?:no(?! (?:more|less|fewer|longer|one|other|better|way|doubt))|against|opposed|opposing|rejected|rejecting"
    r"|reject|disapproved?|turned (?:it |them )?down|refused)\b",
    re.IGNORECASE,
)
_YES = re.compile(
    r"\b(?:yes|in favou?r|(?:vot\w+|ballots|were|was|are) for|approv(?:ed|al|ing|e)|backed|backing|supported"
    r"|supporting|support|endorsed|accepted|adopted"
    r"|ratified|agreed|consented)\b",
    re.IGNORECASE,
)
_PAIR = re.compile(r"\s*(?:to|against|[-–—:/])\s*(?:just |only |some )?")
_NEXT_CLAUSE = re.compile(r"[,;.(]\s|\s(?:and|while|but|with)\s")
_NOT_AN_ANSWER = ("points", "change", "threshold", "margin", "progress", "forecast", "invalid")


@dataclass(frozen=True, slots=True)
class StatedAnswer:
    """How many voted yes or no: `[start, end)` are the words that say so, with the number."""

    answer: Answer
    measure: Measure
    number: StatedNumber
    start: int
    end: int


def answers_in(sentence: Sentence) -> list[StatedAnswer]:
    """The shares and votes of yes and no that a sentence states."""
    numbers = [number for number in sentence.numbers if _may_be_answer(sentence, number)]
    found: dict[int, Answer] = {}
    for at, number in enumerate(numbers):
        last = at + _has_its_share_beside(sentence, numbers, at)
        after = numbers[last + 1].start if last + 1 < len(numbers) else sentence.end
        before = numbers[at - 1].end if at else sentence.start
        answer = _answer(_NEXT_CLAUSE.split(sentence.text[numbers[last].end : after])[0], last=False)
        answer = answer or _answer(sentence.text[before : number.start], last=True)
        if answer:
            found[at] = answer
    for at, (first, second) in enumerate(pairwise(numbers)):
        gap = sentence.text[first.end : second.start]
        if at in found and _PAIR.fullmatch(gap):
            found[at + 1] = "No" if found[at] == "Yes" else "Yes"
        elif at in found and at + 1 not in found and first.unit != second.unit and re.fullmatch(r"\s*\(\s*", gap):
            found[at + 1] = found[at]
    return [_stated(sentence, numbers, at, answer) for at, answer in found.items()]


def _has_its_share_beside(sentence: Sentence, numbers: list[StatedNumber], at: int) -> bool:
    """Whether the next number stands in brackets beside this one: `1,429,981 voters (66.4%) said yes`."""
    if at + 1 == len(numbers) or numbers[at].unit == numbers[at + 1].unit:
        return False
    return re.fullmatch(r"\s*\(\s*", sentence.text[numbers[at].end : numbers[at + 1].start]) is not None


def _may_be_answer(sentence: Sentence, number: StatedNumber) -> bool:
    counted = number.unit is None and number.value >= 1000 and sentence.text[number.end :].lstrip().startswith("(")
    if number.unit not in ("percent", "votes", "voters") and not number.decimals and not counted:
        return False
    if number.unit != "percent" and number.value < 1000 and not number.decimals:
        return False
    if is_opinion_poll(segment(sentence, number)):
        return False
    return why_no_result(sentence.text, number, sentence.start, sentence.end) not in _NOT_AN_ANSWER


def _answer(words: str, *, last: bool) -> Answer | None:
    """What words say of a number: by the last, or the first, word for yes or no among them."""
    told: list[tuple[int, Answer]] = [(match.start(), "No") for match in _NO.finditer(words)]
    told += [(match.start(), "Yes") for match in _YES.finditer(words)]
    told.sort()
    return told[-1 if last else 0][1] if told else None


def _stated(sentence: Sentence, numbers: list[StatedNumber], at: int, answer: Answer) -> StatedAnswer:
    number = numbers[at]
    measure: Measure = "votes" if number.unit in ("votes", "voters") or number.value > 100 else "percent"
    floor = numbers[at - 1].end if at else sentence.start
    ceiling = numbers[at + 1].start if at + 1 < len(numbers) else sentence.end
    told = [
        match.span()
        for pattern in (_YES, _NO)
        for match in pattern.finditer(sentence.text, floor, ceiling)
        if match.end() <= number.start or match.start() >= number.end
    ]
    start = max((start for start, end in told if end <= number.start), default=number.start)
    end = min((end for start, end in told if start >= number.end), default=number.end)
    return StatedAnswer(answer, measure, number, start, end)
