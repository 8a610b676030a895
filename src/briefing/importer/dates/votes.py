"""Whether a date is the day of a vote, from the words right before and after it."""

import re

from briefing.importer.guarded import guarded

from .tense import VERB

VOTE_WORD = guarded(
    r"\b(?:elections?|elected|vot(?:e|es|ed|ing|ers)(?!\s(?:for|against|to|on\s(?:the|a|an|its|his|this|whether)|in\sfavour|in\sfavor|down|through|\d))|polls?|polling|ballots?|referendum|turnout|stations closed|run-?off|chose (?:a|an|its|their|the) (?:new |next )?(?:president|parliament|assembly|government|senate|council))\b",
    re.IGNORECASE,
)
VOTE_TOLD = 4
"""How many mentions beside a word for a vote weigh as much as one that says that the vote was held that day."""

_BALLOT = r"(?:elections?|by-elections?|votes?|polls?|polling|ballots?|ballot|referendums?|plebiscite|run-?offs?|(?:first|second) rounds?|primar(?:y|ies))"
_NOT_THE_VOTE = re.compile(
    r"\b(?:results?|returns|counts?|counted|figures|turnout (?:was|is)|announc\w+|publish\w+|declar\w+|releas\w+|proclaim\w+|certif\w+|petition\w*|complain\w*|challenge\w*"
    r"|regist\w+|nominat\w+|campaign\w*|candida\w+|lists?|called|postpon\w+|law|code|commission|observers?|polled|pollsters?|annul\w*|invalid\w*|repeat\w*|reject\w*|recount\w*|survey\w*|exit|before|after|ahead|since|until|by|out)\b",
    re.IGNORECASE,
)
_VOTE_ON = re.compile(
    rf"(?<!out of )(?<!out of the )(?<!after )(?<!after the )(?<!before )(?<!before the )\b{_BALLOT}\b(?P<between>[^.;:]{{0,50}}?)(?:\s(?:of|on|held|that|until|for)|,)\s(?:the\s|\w+day,?\s|early\s|late\s)*\Z"
    r"|\b(?:went to the polls|voted|elected|re-elected|chose (?:a|their|its)|(?:polling|election) day,?|stations (?:opened|closed)|cast (?:their|his|her) (?:ballots?|votes?)"
    r"|won (?:the )?(?:\w+ )?(?:elections?|vote|run-?off|presidency|second round))\b(?P<then>[^.;:]{0,36}?)(?:\son|\sof|,|\sis|\swas)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_ON_VOTED = re.compile(
    r"\A(?:,?\s(?:19|20)\d\d)?,?\s(?:[\w’'-]+\s){0,4}?(?:went to the polls|(?:we|they|people|citizens|soldiers|[A-Z]\w+s) vote[ds]?\b|voted\b|voters\b"
    r"|(?:is |was |were |are )?(?:re-)?elect(?:ed|s)\b(?![^.;]{0,60}\b(?:speaker|chair\w*|leader|lead|head|president of the (?:assembly|house|senate|court))\b)|(?:is|was) (?:polling|election) day)"
    rf"|\A,?\s(?:the\s)?(?:\w+\s){{0,3}}?{_BALLOT}\s(?:was|were|is|are|took place|will be|passed)\b(?:\sheld)?"
    r"|\A[.:,]?\s(?:[-–—]\s)?(?:Polling|Election|Voting) day\b",
    re.IGNORECASE,
)
_OTHER_VOTE = re.compile(r"\A[^.;]{0,60}\bvote[ds]?\s(?:for|against|to|on|in favou?r|down|through|\d)", re.IGNORECASE)
_OTHER_ELECTED = re.compile(
    r"\b(?:speaker|chair\w*|leader|to lead|head of|as|over|watched|joined|saw)\b", re.IGNORECASE
)


_HOLDS = re.compile(
    r"held|took|was|were|is|are|takes|had|been|due|set|scheduled|planned|expected|fixed|come|comes|fell|falls",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:congress|assembly|house|parliament|senate|chamber|deputies|members|party|union|council|it|met)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
)


def _says_only_that_it_was_held(within: str) -> bool:
    """Whether between the vote and its date nothing is told but that it takes place."""
    if _NOT_THE_VOTE.search(within) or _OTHER_ELECTED.search(within):
        return False
    return all(_HOLDS.match(verb[0]) for verb in VERB.finditer(within))


def tells_of_a_vote(left: str, right: str) -> bool:
    """Whether a date between `left` and `right` is said to be that of a vote.

    >>> tells_of_a_vote("The elections of ", " were calm."), tells_of_a_vote("The results of the vote were published on ", ".")
    (True, False)
    """
    before = _VOTE_ON.search(left)
    within = (before["between"] or before["then"] or "") if before else ""
    if before and _says_only_that_it_was_held(within):
        return not _NOT_THE_VOTE.search(re.split(r"[,;:]", left[max(0, before.start() - 24) : before.start()])[-1])
    after = _ON_VOTED.match(right)
    if after is None or _OTHER_VOTE.match(right):
        return False
    return "elect" not in after[0] or not _BODY.search(left)
