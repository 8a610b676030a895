"""What an entry of a chronicle tells of its day in sentences without a date: `5 May. … In Ruvo two shops burn.`

Whoever misses a verb adds it in its plain form to `_ACTS`, with `_`, where a particle belongs to it (`break_up`).
"""

import re
from collections.abc import Sequence

from briefing.importer.dates import DateExpression
from briefing.importer.dates.tense import is_aside
from briefing.importer.dates.words import alternatives
from briefing.importer.guarded import guarded
from briefing.importer.steps.verbs import forms_of
from briefing.sentences import word_set

_AFTER_DAY = re.compile(r"(?:\s\(\w+\.?\))?(?:\s?[–—-]|[:.])\s")


def is_entry(text: str, dates: Sequence[DateExpression]) -> bool:
    """Whether a paragraph is an entry of a chronicle, led by its day: `9 April (Sun) – …`, `Fri. 4 February: …`."""
    day = dates[0] if dates else None
    leads = day and day.precision in ("day", "range") and not text[: day.start].strip(" *•·–—-(")
    return bool(leads and day and not day.is_dateline and _AFTER_DAY.match(text, day.end))


# --- at what hour ---------------------------------------------------------------------------------------------------

_NOON = "midnight|noon|midday|dawn|dusk|nightfall|daybreak|sunset|sunrise"
_PART = "small hours|early hours|morning|afternoon|evening|night"
_TOWARDS = "towards?|by|at|around|about|before|after|shortly before|shortly after"
THEN = guarded(
    r"\b(?:(?:late|later|early|earlier) in the day"
    rf"|(?:in|during|since|until|till) the (?:{_PART})|(?:late|early|later) (?:in|at|on) (?:the )?(?:{_PART})"
    rf"|(?:{_TOWARDS}) (?:{_NOON})|at night|(?:minutes|hours|an hour|moments) (?:later|earlier|before|after)"
    r"|(?:by|around|about|before|after|towards?|until) \w+ o['’]clock"
    r"|at \w+ (?:o['’]clock|at night|in the (?:morning|afternoon|evening))"
    r"|at \d\d?(?:[:.]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|hours)|overnight|by (?:morning|evening|midday|noon))\b",
    re.IGNORECASE,
)
"""Words for a time of day: a sentence with them goes on with the day told before."""


def happens_then(sentence: str, is_chronicle: bool) -> bool:
    """Whether a sentence without a date tells what happened on the day told before."""
    then = THEN.search(sentence)
    if then and not is_aside(sentence, then.start(), 0):
        return True
    return is_chronicle and tells_of_its_day(sentence)


# --- who does what --------------------------------------------------------------------------------------------------

_ACTS = word_set("""
    accept accredit accuse address admit adopt announce annul apologise apologize appeal appoint approve arrest arrive ask
    assemble attack ban beat become begin besiege block blockade break break_into break_off break_up burn call cancel
    carry_away carry_off carry_out charge choose claim close come_down complain concede condemn confirm cut declare
    demand demonstrate deny depart detain die dismantle dismiss disperse dissolve down drag drop elect end escape expel
    explode fight file fine fire fly forbid free gather give_in give_up give_way go_back go_on go_to hand hurl hurt impose
    invite jail join kill lay lay_down leave lift lodge loot lose lower march meet name occupy offer open order pardon
    pass picket plead postpone present promise protest publish put_down put_off put_on put_up question raid raise rally
    recall receive refuse register reject release report resign resume return say search seize send sentence set set_out
    shell shoot sign smash speak spend stop storm strike submit succeed summon surround suspend swear table take tell
    threaten throw travel urge visit vote walk walk_off walk_out warn win withdraw wound write
""")
"""What somebody does on a day."""

_SUFFERED = _ACTS - word_set("""
    accuse apologise apologize arrive become begin claim come_down complain deny depart die end give_way go_back go_on go_to
    leave lose meet report resign say tell threaten win
""") | word_set("""
    bar clear confiscate deport disqualify disturb drive hold injure lead_away let_go move pick_up read_out remove restore
    sack set_up stab stone turn_away turn_back turn_down
""")
"""What is done to somebody or something on a day."""

_OBJECT = (
    r"(?:the|an?|its|his|her|their|that|to|on|in|at|up|back|for|from|with|against|off|out|into|over|before|after|through|between"
    r"|among|under|around|outside|both|all|strike|work|court|parliament|hunger|office|part|place|control|\d+|[A-Z_]\w*|[a-z]+s)"
)
"""How what follows a verb begins."""

_SUBJECT = r"(?:[^,.;]{1,60}, (?:who|which|a|an|the)\s[^,]{1,60},|[^,.;]{1,60}?(?:, [A-Z][\w'’ -]{1,40},)?)"
_NOT_A_NOUN = "".join(rf"(?<!\s{word})(?<!\A{word})" for word in ("the", "a", "an", "his", "her", "its", "their", "of"))


def _in_form(verb: str, form: str) -> list[str]:
    """The forms of a verb with its particle: `break_up` as `broke up`."""
    word, *particle = verb.split("_")
    forms = forms_of(word)
    words = {"present": (forms.plain, *forms.third), "past": forms.past, "participle": forms.participle}[form]
    return [" ".join([each, *particle]) for each in words]


def _all_in_form(verbs: frozenset[str], form: str) -> str:
    return f"(?:{alternatives(each for verb in verbs for each in _in_form(verb, form))})"


_PRESENT, _PAST = _all_in_form(_ACTS, "present"), _all_in_form(_ACTS, "past")
_DONE = _all_in_form(_SUFFERED, "participle")
_NOW = re.compile(
    rf"\A{_SUBJECT}{_NOT_A_NOUN}\s(?:{_PRESENT}\s{_OBJECT}|(?:is|are)\s(?:again\s|then\s|also\s)?{_DONE})\b"
)
_WAS = re.compile(rf"\A{_SUBJECT}{_NOT_A_NOUN}(?<!\sis)(?<!\sare)\s{_PAST}\s(?!\d[\d.,]*(?:%|\sper\s?cent)){_OBJECT}\b")

_GOES_ON = re.compile(r"(?:In [A-Z]\w+ )?(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|His|Her|Its|Their|That|This|These)\b")
"""A sentence that only says more of what was told."""
_NOBODY = re.compile(r"(?:Nobody|No one|None|Nothing|No)\b")
_REPORTED = re.compile(r"(?<!\b[Ii]n\s)(?<!\b[OoAa][nt]\s)(?<!\bof\s)(?<!\bby\s)(?<!\bto\s)\bthat\s[^;]*\Z")
_EARLIER = re.compile(r"\b(?:had|has|have)\s(?:\w+\s)?(?:been\s)?\w+(?:ed|en|wn|ght|ne)\b")


def tells_of_its_day(sentence: str) -> bool:
    """Whether a sentence of a chronicle says what somebody does or did, or what is done.

    >>> [tells_of_its_day(text) for text in ("In Ruvo two ministers resign at noon.", "It is a small town.")]
    [True, False]
    """
    if _GOES_ON.match(sentence) or _NOBODY.match(sentence) or _EARLIER.search(_REPORTED.sub("", sentence)):
        return False
    return bool(_NOW.match(sentence) or _WAS.match(sentence))
