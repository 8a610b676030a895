"""Words that make a number the figure of an earlier election: `down from 53% in 2008`, `(2007: 39.1 %)`."""

import re

_I = re.IGNORECASE

FROM_EARLIER = re.compile(
    r"\b(?:(?:up|down)\s+(?:sharply\s+|slightly\s+|only\s+)?from|from|compared (?:with|to)|against|as against|after"
    r"|than(?: the)?|not)\s+(?:about |nearly |some |only |just |a mere |barely )?$",
    _I,
)

UP_FROM = re.compile(
    r",\s+(?:up|down)\s+(?:sharply\s+|slightly\s+|only\s+)?from\s+(?:about |nearly |some |only |just |a mere |barely )?$",
    _I,
)
"""Words before what was won the last time: `the Union has 43 seats, up from 37`."""

MOVED_FROM = re.compile(
    r"\b(?:drop|fall|slip|sink|shrink|tumble|climb|rise|grow|advance|jump|dropp?ed|fell|slipped|sank|shrank|tumbled"
    r"|climbed|rose|grew|advanced|jumped|improved|declined)s?\s+from\s+(?:about |nearly |some |only |just |a mere "
    r"|barely )?$",
    _I,
)
"""Words before what was held until now: `The Nationalists drop from 61.`"""

EARLIER_AFTER = re.compile(
    r"^\s*(?:of the votes?\s*|of voters\s*|turnout\s*|seats\s*|\(?)?,?\s*(?:recorded |seen |it had |won |obtained "
    r"|reached )?(?:in|of|at|from)\s+(?:(?:the|its)\s+)?(?:(?:early |last |previous |parliamentary |presidential "
    r"|general )*(?:elections?|vote|contest|poll|ballot)?\s*(?:of|in)?\s*)?(?:[A-Z][a-z]+ )?(?P<year>(?:1[89]"
    r"|20)\d\d)\b"
    r"|^\s*(?:of the votes?\s*|seats\s*)?,?\s*(?P<relative>(?:\w+ )?(?:in|of) the (?:old|outgoing|previous|last"
    r"|dissolved|former) (?:[Hh]ouse|[Pp]arliament|[Aa]ssembly|[Cc]hamber|[Ll]egislature|[A-Z]\w+)|(?:\w+"
    r"|\d+) years (?:earlier|before|ago)|the last time|last time|(?:at|in) the (?:last|previous) (?:election|vote"
    r"|contest|poll))",
)

EARLIER_BEFORE = re.compile(
    r"\b(?:\w+|\d+) years (?:ago|before|earlier)\b[^.;]{0,40}$|\b(?:[Ll]ast time|at the last election"
    r"|in the last (?:house|parliament|election))\b[^.;]{0,40}$"
)
"""Words that make a number that of an earlier election: `which five years ago had 61 seats`."""

YEAR_IN_BRACKET_EARLIER = re.compile(
    r"[(\[]\s*(?:in\s+)?(?P<year>(?:1[89]|20)\d\d)\s*[:,=–-]\s*[\d.,]+\s?(?:%|per\s?cent|seats"
    r"|votes)?\)[^:()]*(?:\([^:()]*\)[^:()]*)*\(\s*$"
)
"""A year that an earlier bracket of the list has given: `41.2 % (2007: 39.1) and B 30.1 (33.4)`."""

YEAR_IN_BRACKET = re.compile(r"[(\[]\s*(?:in\s+)?(?P<year>(?:1[89]|20)\d\d)\s*[:,=–-]\s*$")
"""The year of a figure set beside a newer one: `48.2 % (2017: 39.1 %)`."""

WHEN_BEFORE = re.compile(
    r"\b(?:[Oo]n|[Ii]n|than in|than|from|of)\s+(?P<bracketed>(?:1[89]|20)\d\d)\s*\(\s*$|\b(?:[Ss]ince|[Ii]n|than in"
    r"|of|with)\s+(?P<year>(?:1[89]|20)\d\d),?\s+when\s+(?:it (?:was|stood at|had)\s+|turnout (?:was|stood at"
    r"|reached)\s+)?(?:only\s+|just\s+)?(?:[\d.,]+\s?(?:%|per\s?cent|seats|votes)\s+and\s+)?$"
)

_OLD_HOUSE = re.compile(
    r"^\s*(?:and\s+|but\s+)?[Ii]n the (?:old|outgoing|previous|dissolved|former) (?:house|parliament|assembly|chamber|legislature)\b"
)


def is_of_old_house(clause: str) -> bool:
    """Whether a clause tells of the house that went before: `In the outgoing parliament A held 70 seats`.

    >>> is_of_old_house("In the outgoing parliament A held 70 seats"), is_of_old_house("A won 70 seats")
    (True, False)
    """
    return bool(_OLD_HOUSE.search(clause))
