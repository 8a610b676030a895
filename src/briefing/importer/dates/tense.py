"""Past, present or future, from the verb nearest to a date; and whether a date stands in an aside."""

import re
from typing import Literal

from briefing.importer.guarded import guarded

Tense = Literal["past", "present", "future", "intended", "unknown"]
"""`intended` is the future seen from a past: `was set for`, `had been due`."""

_IRREGULAR = (
    "arose|ate|beat|became|began|bent|bid|blew|bore|bought|bound|broke|brought|built|burnt|burst|came|cast|caught|chose|cost|cut"
    "|dealt|did|drew|drove|fed|fell|felt|fled|flew|forbade|forgot|fought|found|froze|gave|grew|got|had|heard|held|hid|hit|hung"
    "|hurt|kept|knew|laid|lay|led|left|lent|let|lit|lost|made|meant|met|paid|put|ran|rang|read|rose|said|sang|sank|sat|saw|sent"
    "|set|shook|shot|shut|slept|slew|slit|sold|sought|spent|split|spoke|spread|sprang|stole|stood|struck|stuck|swept|swore|taught"
    "|thought|threw|told|took|tore|went|were|was|withdrew|woke|won|wore|wrote"
)
_ADVERB = r"(?:not|also|again|now|then|soon|only|still|already|never|once|finally|eventually|however|probably)"
VERB = guarded(
    rf"\b(?:(?P<future>(?:(?:will|shall|would|won['’]t)(?:\s{_ADVERB})*(?:\sbe|\shave\sbeen|\shave)?(?:\s{_ADVERB})*(?:\s[a-z]+)?"
    r"|due\sto\s(?:be\s)?[a-z]+|due|scheduled|slated|upcoming|forthcoming"
    rf"|(?:is|are|was|were|has|have|had)\s(?:{_ADVERB}\s)*to\s(?:be\s|have\s|have\sbeen\s)?(?!date)[a-z]+|(?<=,\s)to\sbe\s[a-z]+(?:ed|en|wn|ld|ght|ne)|to\sbe\s(?:held|convened|opened|staged|repeated|tabled|submitted|published|launched|inaugurated)"
    r"|(?:must|should)\s(?!have)(?:be\s)?[a-z]+"
    rf"|(?:may|must|should|can|might)\s(?:{_ADVERB}\s)*be\s[a-z]+(?:ed|en|wn|ld|ght|ne)"
    rf"|could\s(?:{_ADVERB}\s)*be\s(?:held|called|signed|tabled|elected|adopted|opened|published|completed|finished|ready)"
    r"|payable|(?:(?:has|have|had)\s)?(?:agreed|decided|vowed|pledged|promised|offered|prepared|undertook|(?:agreement|deal|decision|proposal))\sto\s(?!the\b|a\b|an\b|his\b|this\b)[a-z]+"
    rf"|(?:is|are|was|were)\s(?:{_ADVERB}\s)*(?:expected|set|going|about|planned|scheduled|likely|supposed|meant|planning|preparing|hoping)\s(?:to|for)"
    r"(?:\sbe\s[a-z]+|\s[a-z]+)?"
    r"|(?:plans?|planned|planning)\s(?:an?|the|its|their|another|more|new)\s[a-z]+"
    r"|(?:expects?|plans?|intends?|hopes?|wants?|promises|means|aims?)\sto(?:\s[a-z]+)?"
    r"|(?:takes?|taking)\splace\s(?=on\b|next\b|this\b|tomorrow\b|in\b)"
    r"|(?<!\ban\s)(?<!\bthe\s)(?<!\bits\s)(?<!\ba\s)(?:begins?|opens?|starts?|meets?|votes?|arrives?|leaves?|expires?|closes?|resumes?|convenes?|ends?|returns?|departs?|travels?|flies|sits|reopens?)\s(?:(?:for|from|in|to)\s(?:the\s)?[\w’'-]+(?:\s[A-Z][\w’'-]+)?\s)?(?:on\s)?(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|tomorrow\b)"
    r"|(?:ends|expires|lapses|runs\sout)\s(?=(?:on|in|at\sthe\send\sof)\s)"
    r"|(?:has|have|had|was|were|is|are)\s(?:been\s)?(?:announced|planned|scheduled|set|fixed|postponed|called|put\soff|adjourned|delayed)\s(?:for|until|to)"
    rf"|(?:was|were)\s(?:{_ADVERB}\s)*(?:due|scheduled|slated)\s(?=on\b|in\b|by\b|before\b)"
    r"|had\sbeen\sdue|(?:promised|expected|foreseen|billed)\s(?:for|by)|(?:announced|planned|set|fixed|postponed|put\soff|scheduled|adjourned)\s(?:for|until|to)|(?:extended|delayed|moved|rescheduled|deferred|brought\sforward)\s(?:to|until|till|for))\b)"
    rf"|(?P<perfect>(?:has|have|having)\s(?:{_ADVERB}\s)*(?:been\s(?:[a-z]+(?:ed|en|wn|ld|ght|ne)\b)?|[a-z]+(?:ed|en|wn|ght|ne)\b))"
    rf"|(?P<passive>(?:is|are)\s(?:{_ADVERB}\s)*[a-z]+(?:ed|en|wn|ght|ld|nt)\b)"
    rf"|(?P<past>(?:{_IRREGULAR})\b"
    r"|(?!(?:need|hundred|indeed|speed|breed|seed|feed|exceed|proceed|succeed|bed|red|shed|sacred|naked|wicked)\b)[a-z]{2,}ed\b)"
    r"|(?P<present>(?:is|are|am|has|have|does|do|says?|can|may|must|remains?|goes|comes)\b))"
)
"""A verb that shows its tense, with the group that tells which."""

_EDGE = guarded(r"[,;:()–—\"“”]|\b(?:who|which|that|when|while|but|and|as|after|before|because|although)\b")
_SHIFT = re.compile(r"\b(?:(?P<next>next|coming)|last|past)\s\Z", re.IGNORECASE)
_FROM_THE_PAST = re.compile(
    r"(?:was|were|had)\b|(?:agreed|decided|vowed|pledged|promised|offered|prepared|undertook|agreement|deal|decision|proposal)\sto\b"
)
_ATTRIBUTE_BEFORE = re.compile(
    r"\b(?:an?|the|its|his|her|their|this|these|those)\s(?:(?:still|as\syet|newly|recently|long)[\s-])?\Z"
)
_CLOCK = r"(?:\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\s|noon\s|midnight\s)?"
_UNTIL = re.compile(rf"\b(?:until|till|to|through|by|for)\s(?:the\s)?{_CLOCK}\Z", re.IGNORECASE)
_SET_UNTIL = re.compile(
    r"\b(?:has|have|gives?|gave|given|extend(?:s|ed)?|delay(?:s|ed)?|postpone[sd]?|put\soff|adjourn(?:s|ed)?|defer(?:s|red)?|set|moved)\b[^.;\"”]{0,60}"
    rf"\b(?:until|till)\s(?:the\s)?{_CLOCK}\Z",
    re.IGNORECASE,
)
NOT_UNTIL = re.compile(
    r"\b(?:was|were|did|had|could)(?:\s(?:not|never)\b|n['’]t\b)[^.;:]{0,40}\s(?:until|till)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""`was not announced until 1 October`: it was that day."""
_FROM_THEN_ON = re.compile(
    r"\b(?:beginning|starting|effective)\s(?:(?:in|on|from|as\sof|early|late|the)\s)*\Z", re.IGNORECASE
)
_LASTS_UNTIL = re.compile(r"\b(?:until|till)\s(?:the\s)?\Z", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|ago)\s(?:the\s)?\Z", re.IGNORECASE)
_AT_LATEST = re.compile(r"\b(?:as\ssoon\sas|no\slater\sthan)\s(?:the\s)?\Z", re.IGNORECASE)
_REMEMBERED = re.compile(
    r"\b(?:remember|forget|recall|commemorat|look(?:s|ing)?\sback)\w*\s(?:\w+\s){0,3}(?:of|on|in|to)?\s?(?:the\s)?\Z",
    re.IGNORECASE,
)
"""`will remember the evening of`: what one remembers is past."""
_IN_BRACKETS = re.compile(r"\([^()]*\)\s?")
_REACH = 160
_SAYING = frozenset("said says told added announced reported noted explained wrote".split())  # noqa: SIM905
_REPORT_OPENS = re.compile(r",[\"”’']*\s|[\"”’']")
_REPORTED = 120.0
"""How much further off `…, an official said` is than it stands: it tells when one spoke, not when the thing is."""


def tense_at(text: str, start: int, end: int, floor: int, ceiling: int) -> Tense:
    """The tense of the verb nearest to the date `[start, end)` within the sentence `[floor, ceiling)`.

    A comma or a conjunction in between makes a verb more distant.

    >>> text = "They met on Monday and will meet again on Friday."
    >>> tense_at(text, 12, 18, 0, len(text)), tense_at(text, 42, 48, 0, len(text))
    ('past', 'future')
    """
    if _SINCE.search(text[max(floor, start - 12) : start]) or _REMEMBERED.search(text[max(floor, start - 48) : start]):
        return "past"
    if _AT_LATEST.search(text[max(floor, start - 20) : start]):
        return "future"
    near = text[max(floor, start - 32) : start].lower()
    if "til" in near and NOT_UNTIL.search(text[max(floor, start - 72) : start]):
        return "past"
    if "til" in near and _SET_UNTIL.search(text[max(floor, start - 100) : start]):
        return "future"
    if _FROM_THEN_ON.search(near):
        return "unknown"
    shift = _SHIFT.search(text[max(floor, start - 8) : start])
    if shift:
        return "future" if shift["next"] else "past"
    low, high = max(floor, start - _REACH), min(ceiling, end + _REACH)
    best: tuple[float, Tense] = (1e9, "unknown")
    for cue in VERB.finditer(text, low, high):
        if cue.end() <= start:
            gap, distance = text[cue.end() : start], 0.0
        elif cue.start() >= end:
            gap, distance = text[end : cue.start()], 4.0
            distance += _REPORTED * (cue[0] in _SAYING and bool(_REPORT_OPENS.match(gap)))
        else:
            continue
        gap = _IN_BRACKETS.sub("", gap) if "(" in gap else gap
        distance += len(gap)
        if distance >= best[0]:
            continue
        distance += 40 * len(_EDGE.findall(gap))
        if distance < best[0] and not _is_attribute(text, low, cue):
            best = (distance, _tense_of(cue))
    if best[1] in ("past", "present") and _LASTS_UNTIL.search(text[max(floor, start - 12) : start]):
        return "intended" if best[1] == "past" else "unknown"
    return "intended" if best[1] == "past" and _UNTIL.search(text[max(floor, start - 12) : start]) else best[1]


def _is_attribute(text: str, low: int, cue: re.Match[str]) -> bool:
    """`a still unspecified date`: no verb."""
    return bool(cue["past"] and _ATTRIBUTE_BEFORE.search(text[max(low, cue.start() - 20) : cue.start()]))


def _tense_of(cue: re.Match[str]) -> Tense:
    if cue["future"]:
        return "intended" if _FROM_THE_PAST.match(cue[0]) else "future"
    return "past" if cue["past"] or cue["perfect"] else "present"


_ASIDE = re.compile(
    r"\([^)]*\Z|\sthat\s[^,;:]*\bhad\b[^,;:]*\Z|[\"“«„][^\"”»]*\Z|,?\s(?:who|whom|whose|which|when|where|since|than|with)\s[^,;:]*\Z"
    r"|,\s(?:[a-z]+ed|born|held|made|given|taken|set|sent|built|shot|won|then|once)\s[^,;:]*\Z"
)


def is_aside(text: str, start: int, floor: int) -> bool:
    """Whether the date at `start` stands in a bracket, a quotation or a clause hung on a noun.

    >>> text = "Bakiyev, who had won the vote of 10 July 2005, left."
    >>> is_aside(text, 33, 0), is_aside("On 10 July 2005 he left.", 3, 0)
    (True, False)
    """
    return bool(_ASIDE.search(text[max(floor, start - _REACH) : start]))
