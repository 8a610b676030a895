"""What all checks are made of: a finding with its code and figures, exact numbers and what rounding may hide in them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from briefing.analysis.results import PartyResult, Stated, decimals
from briefing.bundle.records import Figure, Passage

Severity = Literal["error", "warning", "holds"]
_SCALES = (("billion", 9), ("million", 6), ("mln", 6), ("thousand", 3))
_SCALED = re.compile(r"\d+(?:[.,](?P<decimals>\d+))?\s*(?P<scale>billion|million|mln|thousand)", re.I)


@dataclass(frozen=True, slots=True)
class Check:
    """One question answered: `title` says the finding, `sentence` its ground; `figure_ids` are the figures held.

    `passages` are the words of a source that were held beside the figures, such as a claim or a number of voters.
    """

    code: str
    severity: Severity
    title: str
    sentence: str
    figure_ids: tuple[int, ...]
    passages: tuple[Passage, ...] = ()


def exact(value: float) -> Fraction:
    """A number in its shortest decimals, as a fraction.

    >>> exact(80.99)
    Fraction(8099, 100)
    """
    return Fraction(repr(value))


def half_unit(figure: Figure) -> Fraction:
    """Half a unit of the last printed place: how far rounding may have moved a figure; `5.6 million` ends in 100,000s."""
    scaled = _SCALED.search(figure.printed)
    if scaled and figure.measure in ("votes", "seats"):
        power = dict(_SCALES)[scaled["scale"].lower()] - len(scaled["decimals"] or "")
        return Fraction(10**power, 2) if power > 0 else Fraction(0)
    if figure.measure in ("votes", "seats"):
        return Fraction(0)
    return Fraction(1, 2 * 10 ** decimals(figure))


def can_be(stated: Stated) -> bool:
    """Whether a number can be what it is said to be: a share within 0 to 100, a count that is whole."""
    if stated.figure.measure in ("percent", "turnout"):
        return 0 <= stated.value <= 100
    return stated.value >= 0 and stated.value == int(stated.value)


def is_plausible(party: PartyResult) -> bool:
    """Whether all figures to show of a party can be."""
    return all(can_be(stated[0]) for stated in (party.percent, party.votes, party.seats) if stated)


def ids_of(stated: Iterable[Stated]) -> tuple[int, ...]:
    """The ids of the figures, each once."""
    return tuple(dict.fromkeys(id for each in stated for id in each.ids))


def counted(number: int, one: str, several: str) -> str:
    """A number with its noun.

    >>> counted(1, "party", "parties"), counted(1200, "party", "parties")
    ('1 party', '1,200 parties')
    """
    return f"{number:,} {one if number == 1 else several}"


def listed(words: Sequence[str]) -> str:
    """Words as a list.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def signed(value: Fraction, places: int) -> str:
    """A difference with its sign.

    >>> signed(Fraction(667, 100), 2), signed(Fraction(-3), 1), signed(Fraction(0), 1)
    ('+6.67', '−3.0', '±0.0')
    """
    sign = "+" if value > 0 else "−" if value < 0 else "±"
    return f"{sign}{abs(float(value)):,.{places}f}"
