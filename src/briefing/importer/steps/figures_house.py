"""Votes that a parliament casts, on a law or an office, and deputies who do something: no results of an election."""

import re
from functools import lru_cache

from briefing.importer.guarded import guarded
from briefing.importer.steps.numbers import StatedNumber

_I = re.IGNORECASE


_PARLIAMENT_VOTE = guarded(
    r"\b(?:(?:removed|ousted|dismissed|sacked|unseated|stripped)\s+(?!from the (?:ballot|list))|adopt(?:ed|s|ion)"
    r"|pass(?:ed|es|age) (?:by|with|in|on)|approv(?:ed|al)|reject(?:ed|ion)|refus(?:ed|al)|declin(?:ed|ing) to"
    r"|turned down|voted down|threw out|struck down|ratif\w+|vote of (?:no[\s-])?confidence|confidence|amendments?"
    r"|resolution|impeach\w*|nominat\w+|congress of|convention|veto\w*|overrid\w+|overr[ou]de|dissol\w+|motion|bill"
    r"|law|decree|speaker|chair(?:man|person)?|prime minister|premier|chancellor|lawmakers elected"
    r"|cabinet|government|courts?|judges?|justices|tribunal|bench|jury|confirmed (?:in|as|the|by|him|her|\s\s)"
    r"|expel\w*|censur\w*|immunity|(?:renew|extend|prolong)\w* (?:by|for|on|until)|in favou?r|abstain\w*|abstention"
    r"|abstentions|readings?|committee)\b",
    _I,
)


def counts_people(text: str, number: StatedNumber, start: int) -> bool:
    """Whether a number counts deputies who do something, not those whom a party won; `start` is its sentence's.

    >>> from briefing.importer.steps.numbers import find_numbers
    >>> [counts_people(t, find_numbers(t)[0], 0) for t in ("A asked 53 deputies", "A won 53 deputies", "A won 53 seats")]
    [True, False, False]
    """
    if number.unit != "seats" or not _PEOPLE_NOUN.search(text[number.digits_end : number.end]):
        return False
    if _DECIDED_BY.search(text[start : number.start]):
        return True
    return not _WINS.search(text[max(start, number.start - 60) : number.start]) or bool(
        _COALITION.search(text[start : number.start])
    )


@lru_cache(maxsize=512)
def is_vote_in_a_house(sentence: str) -> bool:
    """Whether votes of a sentence were cast in a parliament or congress, on a law, a motion or an office.

    >>> is_vote_in_a_house("It was adopted by 366 votes."), is_vote_in_a_house("It won 366 votes.")
    (True, False)
    """
    return bool(_PARLIAMENT_VOTE.search(sentence))


_CHOOSES = (
    r"\b(?:elect(?:s|ed)?|re-?elected|cho(?:se|sen|oses)|ma[dk]es?|named?|picked|voted in|installed|bec[ao]mes?)\b"
)


_PRESIDENT_CHOSEN = guarded(
    _CHOOSES
    + r"[^.;]{0,100}?(?<!vice[\s-])(?<!prime )\b(?:president|head of state)\b(?! of (?:the )?(?:parliament|senate|assembly|house|chamber|council|court))",
    _I,
)


_WINS = re.compile(
    r"\b(?:w[io]ns?|winning|g[eo]ts?|getting|gain\w*|obtain\w*|t[ao]kes?|took|taking|secur\w+|receiv\w+|elect\w*"
    r"|return\w*|sen[dt]s?|with|ha[ds]|have|hold\w*|claim\w*|captur\w+|allocat\w+|award\w+|given|gave|by|–|—|-|:"
    r"|\()[^.;]{0,40}$|[(]$",
    _I,
)


_PEOPLE_NOUN = re.compile(
    r"(?:deputies|MPs|lawmakers|legislators|parliamentarians|senators|members|members of parliament|constituenc(?:y|ies))$",
    _I,
)


_DECIDED_BY = re.compile(
    r"\b(?:approved|adopted|passed|backed|supported|rejected|confirmed|endorsed|signed|opposed|elected)\s+by\s+(?:\w+\s+)?$",
    _I,
)


_COALITION = re.compile(r"\bcoalition (?:with|of|between)\b", _I)


_SPEAKER_CHOSEN = re.compile(
    _CHOOSES + r"[^.;]{0,100}?\b(?:speaker|chair(?:man|woman|person)?|president of)\b"
    r"(?![^;]*\b(?:confirm\w*|cabinet|adopt\w*|pass(?:ed|es))\b)",
    _I,
)


def elects_president(sentence: str) -> bool:
    """Whether a house elects the head of state in a sentence.

    >>> elects_president("Parliament made A president with 360 votes"), elects_president("elected Speaker by 3 votes")
    (True, False)
    """
    return bool(_PRESIDENT_CHOSEN.search(sentence))


def elects_speaker(sentence: str) -> bool:
    """Whether a house elects its speaker or the head of government in a sentence."""
    return bool(_SPEAKER_CHOSEN.search(sentence))


_HOUSE = r"\b(?:parliament|deputies|assembly|lawmakers|legislators|legislature|senators|senate|electoral college|electors|congress|chambers?|diet|MPs|(?:both|the two) houses)\b"
_HOUSE_CHOOSES = guarded(
    rf"{_HOUSE}[^.;]*\b(?:elect\w*|choose\w*|choosing|chosen?|agree\w*|fail\w*|ballots?|attempt\w*|votes?"
    rf"|voting)\b[^.;]*(?<!vice[\s-])\b(?:president|head of state|presidency)\b(?! of the (?:house|chamber|senate"
    rf"|assembly|parliament))"
    rf"|(?<!vice[\s-])\b(?:president|head of state) (?:is|was|had been|to be) (?:elected|chosen) by [^.;]*{_HOUSE}",
    _I,
)


_HEAD_OF_STATE = guarded(r"president|presidency|head of state", _I)


def names_head_of_state(sentence: str) -> bool:
    """Whether a sentence has a word for a head of state, without which nobody elects one in it."""
    return bool(_HEAD_OF_STATE.search(sentence))


def house_elects(sentence: str) -> bool:
    """Whether a sentence tells of a house that is to choose a head of state, or fails to.

    >>> house_elects("Parliament failed to agree on a successor to the president"), house_elects("Parliament met")
    (True, False)
    """
    return bool(_HOUSE_CHOOSES.search(sentence))


_BACKED_BY = re.compile(
    r"\b(?:backed|supported|endorsed|chosen|preferred|favou?red)\s+by\s+(?:just |only |some |about )?$", _I
)


_NEAR = 80


def backs_candidate(text: str, number: StatedNumber, start: int) -> bool:
    """Whether a number counts deputies who stood behind a candidate; `start` is its sentence's.

    >>> from briefing.importer.steps.numbers import find_numbers
    >>> [backs_candidate(t, find_numbers(t)[0], 0) for t in ("A was backed by 41 deputies", "A won 41 deputies")]
    [True, False]
    """
    return number.unit == "seats" and bool(_BACKED_BY.search(text[max(start, number.start - _NEAR) : number.start]))
