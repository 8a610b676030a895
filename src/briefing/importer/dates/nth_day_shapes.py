"""`on the third day of the strike`: a day counted from the happening that is named."""

import re

from .mentions import Relative
from .patterns import FLAGS, Found, left_of
from .words import ORDINALS, alternatives

_HAPPENING = (
    r"(?:hunger\sstrike|strike|walk-?out|stoppage|protests?|demonstrations?|rall(?:y|ies)|march|sit-in|siege|blockade|roadblocks?|occupation|curfew|lockdown"
    r"|fighting|clashes|unrest|riots|uprising|offensive|battle|cease-?fire|truce|trial|hearings?|talks|negotiations|summit|conference|congress|session|sitting"
    r"|debate|visit|tour|campaign|count|counting|vote|voting|polling|polls?|elections?|mourning|fast|state\sof\semergency|emergency)"
)
_ORDINAL_LEFT = re.compile(
    rf"\b(?:on|by)\s(?:the\s|its\s|their\s)?(?P<ordinal>{alternatives(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))\s(?:full\s|whole\s)?\Z",
    FLAGS,
)
_OF_HAPPENING = re.compile(
    rf"day\sof\s(?:(?:the|this|that|their|his|her|its|a)\s)?(?:(?!end\b|first\b|last\b)[\w'’-]+\s){{0,2}}?(?P<event>{_HAPPENING})(?![\w-])",
    FLAGS,
)


def nth_day_at(text: str, start: int, end: int) -> Found:
    """`on the third day of the strike`, `on the 5th day of voting`; of a month it is no happening.

    >>> from .grammar import find_mentions
    >>> [mention.count for mention in find_mentions("On the third day of the dockers' strike they met.")]
    [2]
    """
    left = left_of(text, start)
    ordinal = _ORDINAL_LEFT.search(left)
    happening = _OF_HAPPENING.match(text, start)
    if ordinal is None or happening is None:
        return []
    word = ordinal["ordinal"].lower()
    nth = ORDINALS.get(word) or int(re.sub(r"\D", "", word))
    begin = start - len(left) + ordinal.start("ordinal")
    return (
        [
            Relative(
                begin, happening.end(), nth - 1, "day", "begun", f"the {happening['event'].lower().replace('-', '')}"
            )
        ]
        if nth
        else []
    )
