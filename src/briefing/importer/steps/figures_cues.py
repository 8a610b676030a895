"""What the words of a sentence say of its numbers: of a result or something else, and of which count."""

import re
from functools import lru_cache

from briefing.importer.guarded import guarded

_I = re.IGNORECASE

RESULT = guarded(
    r"\b(?:votes?|voted|voters|voting|ballots?|polls?|polled|polling|elect\w*|re-?elect\w*|results?|seats?|mandates?|turn-?out"
    r"|count(?:ed|s)?|lost|beaten|rounds?|run-?offs?|won|wins?|winners?|winning|victory|beat|defeated|received|gained|obtained|took"
    r"|taken|secured|scored|tally|tallies|figures?|protocols?|shares?|followed by|lists?|deputies|senators|MPs"
    r"|councillors|parliament|thresholds?|majority|ahead|led|leads?|candidates?|gets|got|backed|support\w*|preferred"
    r"|finished|trail\w*|runner-up|fell short|scored?|was (?:first|second|third|fourth|last)|(?:first|second|third"
    r"|fourth|fifth|last) (?:was|is|came|comes)|sample|came home|(?:came|in) (?:first|second|third|fourth|last)"
    r"|place)\b",
    _I,
)
"""A sentence of results has one of these."""
_VOTE_SHARE = re.compile(r"\bvotes?\b|\bballots?\b|\bexit[\s-]poll", _I)
_REGION = guarded(
    r"\b(?:in|for|won|took|carried)\s+(?:the\s+|his\s+|her\s+|its\s+|their\s+"
    r"|[A-Z]\w+['’]s\s+)?(?:[a-z-]+\s+){0,2}(?:capital|region|province|stronghold|county|oblast|cit(?:y|ies)"
    r"|villages?|towns?|countryside|home town|hometown|south|north|east|west)\b"
    r"|\babroad\b|\b(?:the|its|their) diaspora\b|\bout-of-country\b|\bpostal votes?\b|\b(?:in"
    r"|at) (?:the\s+)?(?:embassies|consulates|prisons|barracks)\b",
    _I,
)
_TOGETHER_BEFORE = guarded(
    r"\b(?:combined|together|jointly|between them|altogether|in all|a total of)\s+(?:\w+\s+){0,2}$"
    r"|\b(?:joint|combined|common|collective)\s+(?:share|total|score|result|tally|vote|strength)\s+(?:\w+\s+){0,3}$",
    _I,
)
_TOGETHER_AFTER = re.compile(r"^(?:\s+of the votes?)?\s*(?:,\s*)?(?:combined|together|jointly|between them)\b", _I)
_BREAKDOWN = re.compile(
    r"^(?:\s+(?:seats?|votes?|mandates?|deputies))?\s*(?:of (?:them|these|those|which|whom)\b|(?:\w+\s+)?(?:from|in"
    r"|on|through|by|via|off) (?:the |its |party |closed |proportional |single)?\s*(?:party |national "
    r"|closed )?(?:lists?\b|single|districts?\b|constituenc|majoritarian|proportional|list vote\b)|(?:list"
    r"|constituency|district|direct) (?:seats|mandates)\b)",
    _I,
)
_ABSTAINED = guarded(
    r"\babst(?:ain\w*|entions?)\b|\b(?:stayed|staying|stay|kept|remained)\s+(?:away|at home|home)\b|\bdid not (?:vote"
    r"|turn out|go to the polls)\b|\bignored the (?:vote|poll|election)",
    _I,
)
_MEDIA_SHARE = guarded(
    r"\b(?:air[\s-]?time|coverage|broadcast\w*|news(?:casts?)?|prime[\s-]time|advertis\w+|print(?:ed)? (?:space"
    r"|media)|(?:of|the) (?:time|space)|television gave|TV (?:time|channels?)|channels|minutes|screen time"
    r"|articles)\b",
    _I,
)
_ECONOMY = guarded(
    r"\b(?:inflation|unemploy\w+|GDP|gross domestic|budget|prices?|wages?|salar\w+|pensions?|tax\w*|interest rates?"
    r"|econom\w+|exports?|imports?|debt|poverty|growth|fuel|currency|signatures?|fined?|fines|loan|subsid\w+)\b",
    _I,
)
TURNOUT = re.compile(r"\bturn-?out\b|\bparticipation(?: rate)?\b|\bvoter participation\b", _I)
VOTING = guarded(
    r"\b(?:(?:had |have |has )?turned out|turning out|took part|taken part|taking part|participated|(?:had |have "
    r"|has )?voted\b(?! (?:for|against|in favou?r|\W?(?:yes|no)\b))|cast (?:their |a |his |her )?(?:votes?|ballots?)"
    r"|taken the trouble|bothered(?= *[.,;]| to)|showed up|did so|made use of their|(?:then |had |have )*(?:come|came"
    r"|gone|went) out(?= *[.,;]| to vote)|(?:voters|electors|people|citizens) (?:had |have )?(?:(?:came|come|went"
    r"|gone) back|returned to (?:the polls|vote))|(?:had |have )?come(?= *[.,;:]| to vote)|came(?= *[.,;:]| to vote"
    r"| forward)|(?:go|gone|going|went|come|came|coming) to (?:the )?(?:polls|vote|polling stations"
    r"|ballot box(?:es)?))",
    _I,
)
_PARTIAL_TURNOUT = re.compile(
    r"\b(?:by|at|until|before)\s+(?:noon|midday|lunch\w*|mid-?afternoon|(?:one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven)(?: o['’]clock|,? in the (?:morning|afternoon|evening)| pm\b)"
    r"|\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?\s?m|o['’]clock|hours?)|[012]?\d[.:][0-5]\d(?!\d*\s?(?:%|per\s?cent))|sunday"
    r"|monday|saturday|tuesday|wednesday|thursday|friday|the afternoon|the morning|the evening)\b"
    r"|\bif (?:only )?(?:fewer|less|more|not|at least|half|the turnout)\b|\bunless\b|\bearly voting\b|\bin advance\b"
    r"|\babroad\b|\bdiaspora\b|\bamong\b|\bthreshold\b|\bexpected?\b|\bminimum\b|\brequired\b|\bneeded\b"
    r"|\bwithout a\b|\bbelow which\b",
    _I,
)
_ASIDE = re.compile(r",\s+(?:which|whom|who|whose|where)\b[^,;]*(?:,|$)")


def without_asides(text: str, at: int) -> str:
    """The text without relative clauses between commas that do not hold the character at `at`.

    >>> without_asides("A, which the polls put at 14, fell to 7", 33)
    'A fell to 7'
    """
    return _ASIDE.sub(lambda found: found.group() if found.start() <= at < found.end() else "", text)


_HAD_ASIDE = re.compile(
    r",\s+(?:which|who)\s+(?:[a-z]+\s+){0,3}?had\b[^,;]*,\s+(?=(?:is|are|was|were|has|have|now|holds?|gets?|keeps?"
    r"|falls?|fell|drops?|dropped|took|takes|won|wins|came|comes|slipped|rose|rises|ended|finished|returns?|returned"
    r"|lost|loses|sank|shrank|must|obtained|received)\b)"
)
"""An aside on what a party once had: `the Union, which had won 63 seats on 17 May 2008, is reduced to three`."""


def is_told_aside(text: str, inner: int, at: int) -> bool:
    """Whether the character at `inner` stands in an aside on earlier times that the one at `at` comes after.

    >>> is_told_aside("A, which had 63 seats in May, is reduced to three seats", 25, 45)
    True
    """
    asides = (found.span() for found in _HAD_ASIDE.finditer(text, max(0, inner - 200), at))
    return any(start <= inner < end <= at for start, end in asides)


def is_of_region(sentence: str) -> bool:
    """Whether a share is that of a part of the country: `in the capital`.

    >>> is_of_region("In the capital A took 62 per cent"), is_of_region("A took 62 per cent")
    (True, False)
    """
    return bool(_REGION.search(sentence))


def is_abstention(clause: str) -> bool:
    """Whether a share is that of those who did not vote.

    >>> is_abstention("Some 44 per cent of voters stayed away"), is_abstention("Some 44 per cent voted for A")
    (True, False)
    """
    return bool(_ABSTAINED.search(clause))


_RESERVED = guarded(
    r"\b(?:kept|reserved|set aside|earmarked|guaranteed|held back)\s+(?:for|to)\b"
    r"|\bseats?\s+(?:\w+\s+)?for\s+(?:women|christians|jews|minorities|youth|the disabled|ethnic)\b",
    _I,
)


def is_reserved(clause: str) -> bool:
    """Whether seats are those that the law keeps for some: `Six seats of 110 are kept for women`."""
    return bool(_RESERVED.search(clause))


def is_joint(before: str, after: str) -> bool:
    """Whether a number is the sum of several: `a combined 57 seats`."""
    return bool(_TOGETHER_BEFORE.search(before) or _TOGETHER_AFTER.match(after))


_REFERENDUM = re.compile(r"\b(?:referendums?|referenda|plebiscites?)\b", _I)
_YES_AND_NO = guarded(
    r"\d\s?(?:%|per\s?cent|percent)\s+(?:of (?:the |all )?(?:voters|votes|electorate)\s+)?(?:had\s+|have\s+)?(?:said"
    r"|voted|answered|chose)\s+[“\"‘']?(?:Yes|No|yes|no)\b"
    r"|\b(?:said|voted|answered)\s+[“\"‘']?Yes\b[^;]*\bNo\b|\b(?:said|voted|answered)\s+[“\"‘']?No\b[^;]*\bYes\b"
)
_ELECTION = re.compile(r"\b(?:elections?|seats?|run-?off|second round|first round)\b", _I)


@lru_cache(maxsize=512)
def is_referendum(sentence: str) -> bool:
    """Whether a sentence speaks of a vote on a question and of no election."""
    return bool(_REFERENDUM.search(sentence) or _YES_AND_NO.search(sentence)) and not is_of_election(sentence)


def is_of_election(sentence: str) -> bool:
    """Whether a sentence speaks of an election."""
    return bool(_ELECTION.search(sentence))


@lru_cache(maxsize=512)
def is_media_share(sentence: str) -> bool:
    """Whether the shares of a sentence are those of air time or space, or of the economy."""
    return bool(_MEDIA_SHARE.search(sentence) or _ECONOMY.search(sentence)) and not _VOTE_SHARE.search(sentence)


def is_breakdown(after: str) -> bool:
    """Whether a number is a part of one told before: `113 of them`, `44 from the list`."""
    return bool(_BREAKDOWN.match(after))


def is_partial_turnout(clause: str) -> bool:
    """Whether a turnout is that of an hour, of some of the voters, or one that is wanted."""
    return bool(_PARTIAL_TURNOUT.search(clause))
