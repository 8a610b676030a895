"""Turnouts as sentences state them."""

import re
from collections.abc import Iterator, Sequence

from briefing.importer.steps import figures_cues as cues
from briefing.importer.steps import figures_earlier as earlier
from briefing.importer.steps.elections import round_right_after
from briefing.importer.steps.figures_fractions import fractions_in
from briefing.importer.steps.figures_measure import clause_of, segment
from briefing.importer.steps.figures_names import Holder
from briefing.importer.steps.figures_ruled_out import why_no_result
from briefing.importer.steps.figures_sentence import Memory, Sentence, StatedFigure, earlier_year
from briefing.importer.steps.figures_status import is_opinion_poll
from briefing.importer.steps.numbers import StatedNumber


def turnouts_in(sentence: Sentence, memory: Memory) -> list[StatedFigure]:
    """The turnouts that a sentence states."""
    figures: list[StatedFigure] = []
    for number in sentence.numbers:
        told = _may_be_turnout(number) or _it_was(sentence, number, memory) or _is_compared(sentence, number)
        if not told or not 1 < number.value <= 100:
            continue
        at = _turnout_start(sentence, number, memory, bool(figures))
        if at is not None and not _is_no_turnout(sentence, number, at):
            start, end = min(at, number.start), max(number.end, at)
            when = earlier_year(sentence.text, number, sentence)
            figures.append(StatedFigure(None, "turnout", number, None, start, end, when))
    return figures or [*_in_words(sentence)]


_TURNOUT_WAS = re.compile(
    r"\b(?:[Tt]urn-?out|[Pp]articipation)\s+(?:\w+\s+)?(?:was|is|reached|came to|stood at|of|at|amounted to|fell to"
    r"|rose to|dropped to|sank to)\s+(?:put at\s+|estimated at\s+)?(?:about |only |just |nearly |some |a little over "
    r"|over |under |less than |more than |barely )?$"
)
_WHO_VOTED = re.compile(
    r"\s+(?:of\s+(?:the\s+|all\s+|those\s+)?(?:[a-z]+\s+){0,2}?)?(?:voters|electorate|electors|citizens|entitled"
    r"|eligible|registered|enrolled|them)?\s*(?:to vote\s+|on the (?:rolls?|registers?|lists?)\s+)?(?:have "
    r"|had )?(?=\w)"
)


def _in_words(sentence: Sentence) -> Iterator[StatedFigure]:
    """A turnout told in words: `Six in ten voters turned out`, `turnout was a bare half`."""
    for number in fractions_in(sentence.text, sentence.start, sentence.end):
        told = _TURNOUT_WAS.search(sentence.text, sentence.start, number.start)
        who = _WHO_VOTED.match(sentence.text, number.end)
        voted = cues.VOTING.match(sentence.text, who.end()) if who else None
        at = told.start() if told else voted.end() if voted else None
        named = any(h.entity is not None for h in sentence.holders)
        if at is not None and not named and not _is_no_turnout(sentence, number, at):
            when = earlier_year(sentence.text, number, sentence)
            yield StatedFigure(None, "turnout", number, None, min(at, number.start), max(at, number.end), when)
            return


def _may_be_turnout(number: StatedNumber) -> bool:
    """Whether a number is a share by its unit or by its decimals: `up from 75.65`."""
    return number.unit == "percent" or (number.unit is None and 0 < number.decimals < 3)


_IT_WAS = re.compile(
    r"\b[Ii]t\s+(?:had\s+|has\s+)?(?:been|was|is|stood at|fell to|rose to|reached)\s+(?:about |only |just |nearly |some |still |a mere )?$"
)


_COMPARED = re.compile(
    r"(?:%|per\s?cent|percent)(?:\s+of\s+(?:the\s+)?\w+)?,?\s+(?:\w+\s+)?(?:against|up from|down from"
    r"|compared (?:with|to)|as against|after|from)\s+(?:only\s+|just\s+|some\s+|about\s+)?$"
)
"""Before the turnout of another time that is told without its unit: `put at 50.5 per cent, against 49 in 2008`."""


def _is_compared(sentence: Sentence, number: StatedNumber) -> bool:
    """Whether a bare number is the turnout of an earlier time, held against the one just told."""
    lead = sentence.text[sentence.start : number.start]
    is_earlier = earlier.EARLIER_AFTER.match(sentence.text[number.end : sentence.end])
    return bool(number.unit is None and is_earlier and _COMPARED.search(lead) and cues.TURNOUT.search(lead))


def _it_was(sentence: Sentence, number: StatedNumber, memory: Memory) -> bool:
    """Whether a bare number tells another turnout after one: `Turnout was 21 per cent. In 1997 it was 62.`"""
    lead = sentence.text[sentence.start : number.start]
    ends = re.match(r"\s*(?:[.,;)]|and\b|$)", sentence.text[number.end : sentence.end][:4])
    return memory.told_turnout and number.unit is None and bool(ends and _IT_WAS.search(lead))


_OF_THEM_AFTER = re.compile(r"\s+of\s+(?:them|these|whom)\b")
_OF_THEM_BEFORE = re.compile(r"\b[Oo]f\s+(?:whom|them|these)\s+(?:only\s+|some\s+|about\s+)?$")


def _is_no_turnout(sentence: Sentence, number: StatedNumber, at: int) -> bool:
    if _OF_THEM_AFTER.match(sentence.text, number.end):
        return True
    if _OF_THEM_BEFORE.search(sentence.text[max(0, number.start - 40) : number.start]):
        return True
    reason = why_no_result(sentence.text, number, sentence.start, sentence.end)
    if reason == "invalid" and (_DREW.search(sentence.text, sentence.start, number.start) or _voted(sentence, number)):
        reason = None
    if reason in ("points", "change", "threshold", "margin", "progress", "forecast", "invalid"):
        return True
    after = _WEIGHED.split(sentence.text[number.end : min(number.end + 40, sentence.end)])[0]
    clause = sentence.text[_clause_start(sentence, min(at, number.start)) : number.end] + after
    if (
        cues.is_partial_turnout(clause)
        or cues.is_of_region(clause_of(sentence, number))
        or is_opinion_poll(segment(sentence, number))
    ):
        return True
    first, last = min(at, number.start), number.end
    near = [
        (start, end)
        for start, end in sentence.regions
        if sentence.start <= start < sentence.end
        and first - 40 <= start
        and end <= last + 40
        and ";" not in sentence.text[min(end, first) : max(start, last)]
    ]
    return bool(near)


_WEIGHED = re.compile(
    r"\b(?:clear\w*|pass\w*|fell|falls|fall|short|above|below|exceed\w*|beyond|enough|met|meets|surpass\w*|well over"
    r"|far from|less than|more than)\b"
)
"""Words that hold a turnout against the one that the law asks for."""


def _clause_start(sentence: Sentence, at: int) -> int:
    return max(sentence.start, *(sentence.text.rfind(mark, sentence.start, at) + 1 for mark in ";:"))


_FROM_TO = re.compile(r"\bfrom\s[^;]*\bto\s+(?:about |only |just |nearly |some )?$")
_MOVED_TO = re.compile(
    r"\b(?:fell|fallen|falling|dropped|dropping|sank|sunk|rose|risen|rising|climbed|went (?:up|down)|increased"
    r"|declined|decreased|slipped|recovered|slumped|plunged|down|up)\s+(?:\w+\s+)?to\s+(?:about |only |just |nearly "
    r"|some |a mere )?$"
)
"""How a turnout goes on to a newer one: `which had been 74.1 per cent, dropped to 63.8`."""
_PUT_RIGHT = re.compile(
    r"\b(?:correct|revis|adjust|rais|lower|chang|updat|amend|reduc)\w*\s+(?:it|(?:the|this|that"
    r"|its)\s+(?:\w+\s+)?(?:figure|number|share|rate|turnout|percentage|estimate))\b[^;]{0,60}\b(?:to|at)\s+(?:about "
    r"|only |just |nearly |some )?$"
    r"|\b(?:figure|number|share|rate|turnout|percentage|estimate)\s+(?:that|which)\s+(?:\w+\s+){1,4}?(?:correct|revis"
    r"|adjust|rais|lower|chang|updat|amend|reduc)\w*[^;]{0,40}\b(?:to|at)\s+(?:about |only |just |nearly |some )?$",
    re.IGNORECASE,
)
"""How a turnout told before is put right: `the commission corrected the figure on 12 December to 79.43 per cent`."""
_BELOW_THE = re.compile(r"\b(?:below|above|short of|under|over|beneath|down on|up on|behind|than)\s+(?:the|its)\s+$")
"""How a turnout is held against an earlier one: `61.7 per cent, a long way below the 78.2 per cent of 1996`."""
_HAD_BEEN = re.compile(r"\b(?:had been|was|stood at|had stood at)\s+(?:about |only |just |nearly |some )?$")
_IN_YEAR = re.compile(r"\b[Ii]n (?P<year>(?:1[89]|20)\d\d)\b")
_OF_VOTERS = re.compile(
    r"\s*[-–—,)]?\s*(?:of\s+(?:the\s+|all\s+|those\s+|its\s+)?(?:[\w,-]+(?:\.\w+)*\s+){0,4}(?:voters|electorate"
    r"|electors|citizens|people|population|rolls?|entitled|eligible|registered|enrolled|inscribed|qualified"
    r"|allowed)\b\s*(?:to vote\s*)?|of (?:those|all|people|the people|everyone)\s+(?=on the))?(?:on the (?:rolls?"
    r"|lists?|registers?)\s+)?,?\s*(?:had\s+|have\s+|has\s+)?"
)


_WANTED = re.compile(r"\s+(?:needed|required|requirement|threshold|quorum|demanded|that the law)\b")
"""What makes a turnout the one that is asked for: `missed the turnout needed by a few thousand ballots`."""
_WANTED_BEFORE = re.compile(
    r"\b(?:demands?|demanded|requires?|required|prescribes?|prescribed|asks? for|asked for|calls? for|wants?|wanted"
    r"|needs?|needed|lays down|sets?|stipulates?|insists? on|provides? for|fix(?:es|ed)|makes?|if|unless"
    r"|provided that|valid (?:only )?(?:if|when|with|at)|failing|without)\s+(?:an?\s+|the\s+)?(?:(?:minimum|lowest"
    r"|voter|valid|least)\s+)*$",
    re.IGNORECASE,
)
"""Words before a turnout that the law asks for: `The law demands a turnout of 40 per cent`."""
_DREW = re.compile(
    r"\b(?:drew|drawn|draws|attract(?:ed|s)|brought out|brought|lured|mobilised|mobilized)\s+(?:out\s+)?(?:about "
    r"|only |just |nearly |some |a mere |barely )?$"
)
_FOR_SOMEBODY = re.compile(r"\s*(?:of the votes?\s+)?(?:for|to|went to|against)\s+(?:the\s+)?[\"“«]?[A-Z]")
_OF_THOSE_WHO = re.compile(
    r"\b[Oo]f\s+(?:all\s+)?(?:those|the\s+[a-z]+|citizens|voters|people)\s+(?:who|that)\s+(?:had\s+|have\s+)?$"
)
"""What makes a share one of those who voted: `Of those who took part 91.5 per cent said yes`."""
_IT_STOOD_AT = re.compile(r"\b[Ii]t\s+(?:had\s+)?(?:been|was|stood|fell|rose|reached)\b[^.;]{0,25}$")
_TURNOUT_AFTER = re.compile(
    r"\s+(?:(?:the|its|this|that)\s+)?(?:voter\s+|national\s+|overall\s+)?(?:turn-?out|participation)\b"
)
_WHO = re.compile(r"\s*,?\s*(?:who|to the (?:rally|square|streets?))\b")
"""How a vote is said to have had its turnout: `the referendum drew 9.5 per cent of the voters`."""


def _turnout_start(sentence: Sentence, number: StatedNumber, memory: Memory, goes_on: bool) -> int | None:
    """Where the words begin that make a share a turnout, None where it is none."""
    text = sentence.text
    named = [h for h in sentence.holders if h.pointer != "subject"]
    for found in reversed(list(cues.TURNOUT.finditer(text, sentence.start, number.start))):
        if _WANTED.match(text, found.end()) or _WANTED_BEFORE.search(text, sentence.start, found.start()):
            continue
        between = text[found.end() : number.start]
        holders = [h for h in named if found.end() <= h.start < number.start]
        shares = [n for n in sentence.numbers if _may_be_turnout(n) and found.end() <= n.start < number.start]
        if (
            not holders
            and (
                not shares
                or earlier.FROM_EARLIER.search(between)
                or earlier.YEAR_IN_BRACKET.search(between)
                or _FROM_TO.search(between)
                or _MOVED_TO.search(between)
                or earlier.WHEN_BEFORE.search(between)
                or (_BELOW_THE.search(between) and earlier.EARLIER_AFTER.match(text[number.end : sentence.end]))
                or _is_of_other_round(shares[-1], number, text)
                or (_HAD_BEEN.search(between) and earlier.EARLIER_AFTER.match(text[number.end : sentence.end]))
            )
            and len(between) < 120
        ):
            return found.start()
        break
    if (
        goes_on
        and not any(h.end <= number.start for h in named)
        and _IN_YEAR.search(text, text.rfind(";", sentence.start, number.start) + 1, number.start)
    ):
        return number.start
    if goes_on and not any(h.end <= number.start and h.entity is not None for h in named):
        compared = earlier.FROM_EARLIER.search(text, sentence.start, number.start)
        if compared and round_right_after(text[number.end : number.end + 40]):
            return compared.start()
    if (goes_on or memory.told_turnout) and not any(h.end <= number.start for h in named):
        put_right = _PUT_RIGHT.search(text, sentence.start, number.start)
        if put_right:
            return put_right.start()
    after = _TURNOUT_AFTER.match(text, number.end)
    if after:
        return after.end()
    return _voting_start(sentence, number, named, memory, goes_on)


def _is_of_other_round(before: StatedNumber, number: StatedNumber, text: str) -> bool:
    """Whether two shares are those of two rounds: `61.27% in the first round, 58.90% in the second`."""
    told = [round_right_after(text[n.end : n.end + 40]) for n in (before, number)]
    return None not in told and told[0] != told[1]


def _voted(sentence: Sentence, number: StatedNumber) -> re.Match[str] | None:
    """The words of voting right after a share: `44 per cent of voters took part`."""
    who = _OF_VOTERS.match(sentence.text, number.end)
    return cues.VOTING.match(sentence.text, who.end() if who else number.end)


_AT_ANOTHER_VOTE = re.compile(r"\b(?:1[89]|20)\d\d\b|\blast time\b|\byears (?:ago|earlier|before)\b", re.IGNORECASE)


def _voting_start(
    sentence: Sentence, number: StatedNumber, named: Sequence[Holder], memory: Memory, goes_on: bool
) -> int | None:
    """Where words of voting begin: `62.02% had come to the polls`; `it had been 63.7` after a turnout."""
    text = sentence.text
    who = _OF_VOTERS.match(text, number.end)
    voted = _voted(sentence, number)
    if voted:
        return voted.end()
    before = [h for h in named if h.end <= number.start]
    drew = _DREW.search(text, sentence.start, number.start)
    resolved = [h for h in before if h.entity is not None]
    if drew and not resolved and who and who.end() > number.end + 8 and not _WHO.match(text, who.end()):
        return drew.start()
    took_part = cues.VOTING.search(text, sentence.start, number.start)
    if took_part and _FOR_SOMEBODY.match(text, number.end):
        took_part = None
    if took_part and _OF_THOSE_WHO.search(text, sentence.start, took_part.start()):
        took_part = None
    if took_part and not before and len(text[took_part.end() : number.start]) < 60:
        return took_part.start()
    clause = text[text.rfind(";", sentence.start, number.start) + 1 : number.start]
    if (memory.told_turnout or (goes_on and _AT_ANOTHER_VOTE.search(clause))) and not before:
        it = _IT_STOOD_AT.search(text, sentence.start, number.start)
        return it.start() if it else None
    return None
