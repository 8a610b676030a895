"""Which numbers of a sentence may be results, and what each of them measures."""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.bundle.records import Measure
from briefing.importer.steps import figures_cues as cues
from briefing.importer.steps.elections import is_presidential, seats_total_in
from briefing.importer.steps.figures_house import backs_candidate, counts_people, is_vote_in_a_house
from briefing.importer.steps.figures_ruled_out import is_age, is_step, votes_of_people, why_no_result
from briefing.importer.steps.figures_sentence import Counted, Memory, Sentence
from briefing.importer.steps.figures_status import is_opinion_poll
from briefing.importer.steps.numbers import StatedNumber

JOINED = re.compile(r"\s*(?:to|and|or|against|versus|vs\.?|[-–—/,])\s*(?:some\s+|about\s+|only\s+|just\s+)?")


def counted_numbers(sentence: Sentence, memory: Memory, used: set[int]) -> list[Counted]:
    """The numbers of a sentence that may be results, with their measures."""
    if not sentence.numbers or not _tells_results(sentence, memory):
        return []
    parts = {
        n.digits_start
        for n in sentence.numbers
        for other in sentence.numbers
        if other.digits_end <= n.start < other.end
    }
    pointed = [(h.start, h.end) for h in sentence.holders if h.entity is None or h.pointer == "pair"]
    parts |= {n.digits_start for n in sentence.numbers if any(a <= n.digits_start < b for a, b in pointed)}
    free = [n for n in sentence.numbers if id(n) not in used and n.digits_start not in parts]
    kept = [n for n in free if not _ruled_out(sentence, n, memory)]
    return [Counted(n, _measure(sentence, free, free.index(n), memory)) for n in kept]


_NAME_AND_SHARE = re.compile(r"\w[\"”»)]?\s*(?::|–|—|\s-)\s*\d[\d.,]*\s?(?:%|per\s?cent|percent)\W*$")
"""A sentence that is but a name and a share: `Adam Kowalski: 48.2 %.`"""


def _tells_results(sentence: Sentence, memory: Memory) -> bool:
    shares = [n for n in sentence.numbers if n.unit == "percent" or (n.unit is None and n.decimals)]
    named = any(h.pointer not in ("nobody", "subject") for h in sentence.holders)
    alone = len(shares) == 1 and len(sentence.words) < 70 and _NAME_AND_SHARE.search(sentence.words)
    if cues.RESULT.search(sentence.words) or (named and (len(shares) > 1 or alone)):
        return True
    named = any(h.entity is not None or h.pointer in ("rival", "same", "own", "ruling") for h in sentence.holders)
    if named and (memory.leads_to_seats or any(_is_part_of_house(sentence, n) for n in sentence.numbers)):
        return True
    goes_on = memory.measure == "votes" and any(n.unit is None and n.value >= 1000 for n in sentence.numbers)
    bare = [n for n in sentence.numbers if n.unit is None and not n.decimals and 0 < n.value < 1000]
    goes_on = goes_on or (memory.measure == "seats" and len(bare) == len(sentence.numbers) == len(memory.order) > 1)
    return memory.told_results and (named or bool(shares) or goes_on)


def _is_part_of_house(sentence: Sentence, number: StatedNumber) -> bool:
    """Whether a number is told as a part of a house: `45 of its 158 members`."""
    return number.unit == "seats" and " of " in sentence.text[number.digits_end : number.end]


def _ruled_out(sentence: Sentence, number: StatedNumber, memory: Memory) -> bool:
    """Whether the words around say that a number is no result."""
    part = segment(sentence, number)
    of_media = cues.is_media_share(sentence.plain_words) and memory.status not in ("exit-poll", "parallel-count")
    if sentence.is_poll or is_opinion_poll(part) or of_media or _goes_on_about_polls(sentence, number):
        return True
    if number.unit == "votes" and _OF_A_HOUSE.match(sentence.text, number.end):
        return True
    may_be_share = number.unit == "percent" or (number.unit is None and number.value <= 100 and not _counts(sentence))
    if may_be_share and cues.is_of_region(clause_of(sentence, number, sentence.plain)):
        return True
    if number.unit == "percent" and cues.VOTING.match(sentence.text[number.end : sentence.end].lstrip()):
        return True
    if number.unit in ("seats", None) and cues.is_reserved(clause_of(sentence, number)):
        return True
    if number.unit == "percent" and cues.is_abstention(clause_of(sentence, number)):
        return True
    if is_step(sentence.text, number, sentence.end):
        return True
    if _is_where_change_began(sentence.text, number):
        return True
    if sentence.house_elects and backs_candidate(sentence.text, number, sentence.start):
        return False
    if counts_people(sentence.text, number, sentence.start):
        return True
    if is_age(sentence.text, number) and any(h.is_person and h.end == number.start - 2 for h in sentence.holders):
        return True
    reason = why_no_result(sentence.text, number, sentence.start, sentence.end)
    return reason is not None and not (reason == "margin" and _is_most_of_house(sentence, number))


_OF_A_HOUSE = re.compile(
    r"\s+in\s+the\s+(?:new |next )?(?:house|chamber|parliament|assembly|legislature|senate)\b", re.IGNORECASE
)
"""What makes votes those that deputies can cast: `64 of the 120 votes in the house`."""
_NEXT_POLL = re.compile(
    r"\W*(?:the\s+(?:newest|latest|last|most recent|first|second|other)|one|another|a (?:second|third|later"
    r"|newer))\b[^;]*\b(?:has|had|gives?|gave|puts?|sees|saw|shows?|showed)\b"
)
"""How the part of a sentence after a semicolon tells more of the opinion polls before it."""


def _goes_on_about_polls(sentence: Sentence, number: StatedNumber) -> bool:
    """Whether a number stands in a later part of a sentence that goes on about an opinion poll."""
    parts = sentence.text[sentence.start : number.start].split(";")
    return len(parts) > 1 and is_opinion_poll(";".join(parts[:-1])) and bool(_NEXT_POLL.match(parts[-1]))


def _counts(sentence: Sentence) -> bool:
    """Whether a sentence tells of seats or votes, not only of shares."""
    return any(number.unit in ("seats", "votes") for number in sentence.numbers) or not any(
        number.unit == "percent" for number in sentence.numbers
    )


def _is_most_of_house(sentence: Sentence, number: StatedNumber) -> bool:
    """Whether `a majority of 61 seats` means the seats themselves: they are more than half of the house's."""
    total = seats_total_in(sentence.words)
    return number.unit == "seats" and total is not None and total / 2 < number.value < total


def clause_of(sentence: Sentence, number: StatedNumber, text: str = "") -> str:
    """The words from the clause's beginning to shortly after a number; of `text` (its paragraph without names) if given."""
    text = text or sentence.text
    before = re.split(r"[;:]\s|,\s(?:and|but|while|whereas)\s", text[sentence.start : number.start])[-1]
    after = re.split(r"[;,]\s", text[number.end : min(number.end + 30, sentence.end)])[0]
    return before + text[number.start : number.end] + after


def _is_where_change_began(text: str, number: StatedNumber) -> bool:
    """Whether a number is the first of `from 21 to 27 per cent`."""
    return text.endswith("from ", 0, number.start) and bool(_TO_ANOTHER.match(text, number.end))


_SEATS_TO = re.compile(r"\b(?:seats|mandates|deputies)\s+from\s+\S+\s+to\s+$")
"""Before a number of seats that has its word before it: `its seats from 37 to 38`."""
_OF_THE_SEATS = re.compile(r"\s+of\s+(?:the|its|all|those)\s+(?:[a-z]+\s+)?(?:seats|mandates)\b")
"""After a number of seats that has their word later: `311 of the seats declared so far`."""
_TO_ANOTHER = re.compile(
    r"\s+(?:(?:seats?|mandates?|deputies|votes?)\s+)?to\s+(?:\w+\s+){0,2}(?:\d|(?:one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?)\b)"
)


def segment(sentence: Sentence, number: StatedNumber) -> str:
    """The part of a sentence between semicolons in which a number stands."""
    start = sentence.text.rfind(";", sentence.start, number.start) + 1 or sentence.start
    end = sentence.text.find(";", number.end, sentence.end)
    part = sentence.text[start : end if end >= 0 else sentence.end]
    return cues.without_asides(part, number.start - start)


def _measure(sentence: Sentence, numbers: Sequence[StatedNumber], index: int, memory: Memory) -> Measure | None:
    """What a number measures: by its unit, the number it is joined to, or its like in the list before or after."""
    number = numbers[index]
    backed = (backs_candidate(sentence.text, n, sentence.start) for n in numbers[: index + 1])
    if sentence.house_elects and number.unit in ("seats", None) and any(backed):
        return "votes"
    if number.unit in ("percent", "votes", "seats"):
        return number.unit
    if votes_of_people(sentence.text, number):
        return "votes"
    counts = number.unit is None and not number.decimals
    if counts and _SEATS_TO.search(sentence.text, sentence.start, number.start):
        return "seats"
    if counts and number.total and _is_of_a_house(sentence, number):
        return "seats"
    if counts and number.value < 1000 and _OF_THE_SEATS.match(sentence.text, number.end):
        return "seats"
    if counts and number.value < 1000 and _is_share_of_house(sentence, number):
        return "seats"
    if index + 1 < len(numbers):
        following = numbers[index + 1]
        gap = sentence.text[number.end : following.start]
        fits = (following.unit != "percent" and not number.decimals) or (
            following.unit == "percent" and number.value <= 100 and (number.decimals or not following.decimals)
        )
        if fits and JOINED.fullmatch(gap) and following.unit in ("percent", "votes", "seats"):
            return following.unit
    if _is_count_beside_share(sentence, numbers, index):
        in_seats = number.value < 1000 and re.search(
            r"\b(?:seats?|mandates?|deputies)\b", sentence.words, re.IGNORECASE
        )
        return "seats" if in_seats else "votes" if number.value >= 1000 else None
    if any(_are_two_shares(sentence, pair) for pair in pairwise(numbers) if number in pair):
        return "percent"
    return _measure_of_like(sentence, numbers, index) or _measure_of_context(sentence, number, memory)


_OF_PARTY = re.compile(r"\s+(?:of|from)\s+(?:the\s+)?(?:[\w-]+(?:['’]s?)?\s+){0,2}[\"“«]?")
_HOUSE_PEOPLE = re.compile(
    r"\b(?:senators?|deputies|deputy|members|councillors|lawmakers|legislators|MPs|seats|mandates)\b"
)


def is_of_party(sentence: Sentence, number: StatedNumber) -> bool:
    """Whether a bare number counts people of a party named right after it: `seven of the Alpha Union, two of Delta`."""
    parties = [h for h in sentence.holders if h.entity is not None and not h.is_person and h.start > number.end]
    return bool(number.unit is None and parties and _OF_PARTY.fullmatch(sentence.text, number.end, parties[0].start))


def _is_share_of_house(sentence: Sentence, number: StatedNumber) -> bool:
    """Whether a number is one of several that tell how many of the elected are of each party."""
    told = [n for n in sentence.numbers if is_of_party(sentence, n)]
    own = number in told or sentence.text.startswith(" independents", number.end)
    return own and len(told) > 1 and bool(_HOUSE_PEOPLE.search(sentence.words))


_A_MAJORITY = re.compile(
    r"\b(?:majority|plurality|parliament\w*|seats|house|assembly|chamber|deputies|mandates)\b", re.IGNORECASE
)
_TALLY = re.compile(
    r"\b(?:tally|distribution|composition|make-?up|line-?up|strength|outcome|result)\b[^.;:]{0,60}:\s", re.IGNORECASE
)
"""What leads a list of counts: `the tally read: A 58, B 43, C 20`."""


def _is_of_a_house(sentence: Sentence, number: StatedNumber) -> bool:
    """Whether a number is told as a part of what can be a house: `no majority: 58 out of 150`."""
    whole = number.total or 0
    return number.value < whole and 20 <= whole < 1000 and bool(_A_MAJORITY.search(sentence.words))


def _is_count_beside_share(sentence: Sentence, numbers: Sequence[StatedNumber], index: int) -> bool:
    """Whether a whole number has its share right after it: `A 52 (38.4 per cent)`, `B 120,000, or 25 per cent`."""
    if numbers[index].decimals or index + 1 >= len(numbers):
        return False
    number, following = numbers[index], numbers[index + 1]
    gap = sentence.text[number.end : following.start]
    if number.value >= 1000 and following.unit == "percent" and _OR_ITS_SHARE.fullmatch(gap):
        return True
    in_brackets = bool(re.fullmatch(r"\s*\(\s*", gap))
    return in_brackets and (following.unit == "percent" or (following.unit is None and following.decimals > 0))


_OR_ITS_SHARE = re.compile(
    r"\s*(?:,\s*(?:or|i\.e\.|that is|which is|equal to|representing)|,|[–—/=])\s+(?:about\s+|some\s+|just\s+|only\s+)?"
)
"""What joins a count of votes with its share: `138,917, or 25.2 per cent`."""


def _are_two_shares(sentence: Sentence, pair: tuple[StatedNumber, StatedNumber]) -> bool:
    """Whether two numbers such as `52.11-47.89` make up a whole."""
    first, second = pair
    gap = sentence.text[first.end : second.start]
    if first.unit or second.unit or not JOINED.fullmatch(gap) or not 97 <= first.value + second.value <= 100.1:
        return False
    if first.decimals and second.decimals:
        return True
    is_score = bool(re.fullmatch(r"\s*(?:to|against|[-–—:])\s*", gap)) and not first.is_word
    people = sum(h.entity is not None and h.is_person for h in sentence.holders)
    return is_score and people > 1 and not is_vote_in_a_house(sentence.plain_words)


def shape(sentence: Sentence, number: StatedNumber) -> tuple[str, bool]:
    """The make of a number: share, large or small, and whether it stands in brackets."""
    size = "share" if number.decimals else "large" if number.value >= 1000 else "small"
    return size, sentence.text[max(0, number.start - 1) : number.start] == "("


def _measure_of_like(sentence: Sentence, numbers: Sequence[StatedNumber], index: int) -> Measure | None:
    """The measure of the nearest number of the same make that has a unit, those before first."""
    wanted = shape(sentence, numbers[index])
    before, after = numbers[:index][::-1], numbers[index + 1 :]
    only_shares = all(n.unit in ("percent", None) for n in numbers)
    for exact in (True, False):
        for other in (*before, *after):
            alike = shape(sentence, other) == wanted if exact else _plausible(numbers[index], other, only_shares)
            if alike and other.unit in ("percent", "votes", "seats"):
                return other.unit
            if alike and votes_of_people(sentence.text, other):
                return "votes"
    return None


def _plausible(number: StatedNumber, other: StatedNumber, only_shares: bool) -> bool:
    """Whether a number without a unit can have that of another."""
    if number.decimals:
        return other.unit == "percent"
    if other.unit == "percent":
        return number.value <= 100 and not number.is_word and (only_shares or not other.decimals)
    return other.unit == "seats" if number.value < 1000 else other.unit == "votes"


_RIGHT_AFTER_NAME = re.compile(r"[”\"»]?(?:\s*\([^)\d]*\))?\s*[:,–—-]?\s*")
_FIGURES_READ = re.compile(r"\b(?:figures?|results?|count|tally|returns?|totals?|score)\b", re.IGNORECASE)


def _stands_in_tally(sentence: Sentence, number: StatedNumber) -> bool:
    """Whether a large number is one of several that stand right after names: `Final figures: A (AP) 200,100; B (BP) 70,300`."""
    counts = [
        n
        for n in sentence.numbers
        for h in sentence.holders
        if n.unit is None
        and n.value >= 100
        and h.end <= n.start
        and _RIGHT_AFTER_NAME.fullmatch(sentence.text, h.end, n.start)
    ]
    return number in counts and len(counts) > 1 and bool(_FIGURES_READ.search(sentence.words))


def _measure_of_context(sentence: Sentence, number: StatedNumber, memory: Memory) -> Measure | None:
    words = sentence.text[sentence.start : number.start]
    if memory.leads_to_seats and number.value < 1000 and not number.decimals:
        return "seats"
    shares = any(n.unit == "percent" or n.decimals for n in sentence.numbers)
    bare = [n for n in sentence.numbers if n.unit is None and not n.decimals and n.value < 1000]
    if number in bare and len(bare) > 2 and _TALLY.search(words) and not is_presidential(sentence.words):
        return "seats"
    if number.value < 1000 and not shares and re.search(r"\b(?:seats|mandates)\b", words, re.IGNORECASE):
        return "seats"
    if shape(sentence, number) in memory.shapes:
        return memory.shapes[shape(sentence, number)]
    if number.decimals:
        told = memory.measure == "percent" or re.search(r"per\s?cent|%|share|votes?", words)
        listed = sum(n.unit is None and n.decimals in (1, 2) and n.value < 100 for n in sentence.numbers) > 1
        return "percent" if told or listed else None
    if number.value >= 1000:
        told = memory.measure == "votes" or re.search(r"\b(?:votes?|ballots?|polled)\b", sentence.words, re.IGNORECASE)
        return "votes" if told or _stands_in_tally(sentence, number) else None
    if re.search(r"\b(?:seats?|mandates?|deputies|constituenc(?:y|ies))\b", words, re.IGNORECASE):
        return "seats"
    return memory.measure if memory.measure in ("seats", "votes") else None
