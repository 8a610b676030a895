"""What all checks are made of: a finding with its code and figures, exact numbers and what rounding may hide in them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from briefing.analysis.results import PartyResult, Stated, decimals
from briefing.bundle.records import Figure, Passage
from briefing.wording import counted, number, tr

Severity = Literal["error", "warning", "holds"]
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
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


def written(number_in_english: str) -> str:
    """A number as the user's language writes it, given as English does; the words of a source stay as they are.

    >>> written("75.07 %"), written("“over 7.5 %”")
    ('75.07 %', '“over 7.5 %”')
    """
    found = None if "“" in number_in_english else _DIGITS.search(number_in_english)
    if found is None:
        return number_in_english
    places = len(found[0].partition(".")[2])
    value = number(float(found[0].replace(",", "")), places)
    return f"{number_in_english[: found.start()]}{value}{number_in_english[found.end() :]}"


def label_of(stated: Stated) -> str:
    """A figure in a sentence: `75.07 %`."""
    return written(stated.label)


def with_who(figure: str, who: str) -> str:
    """A figure with who states it: `75.4 % (Reuters, final)`."""
    return tr("{figure} ({who})", figure=figure, who=who) if who else figure


def can_be(stated: Stated) -> bool:
    """Whether a number can be what it is said to be: a share within 0 to 100, a count that is whole."""
    if stated.figure.measure in ("percent", "turnout"):
        return 0 <= stated.value <= 100
    return stated.value >= 0 and stated.value == int(stated.value)


def is_plausible(party: PartyResult) -> bool:
    """Whether all figures to show of a party can be."""
    return all(can_be(stated[0]) for stated in (party.percent, party.votes, party.seats) if stated)


def parties_in_words(count: int) -> str:
    """So many parties."""
    return counted("{n} party", "{n} parties", count)


def seats_in_words(count: int) -> str:
    """So many seats."""
    return counted("{n} seat", "{n} seats", count)


def ids_of(stated: Iterable[Stated]) -> tuple[int, ...]:
    """The ids of the figures, each once."""
    return tuple(dict.fromkeys(id for each in stated for id in each.ids))


def listed(words: Sequence[str]) -> str:
    """Words as a list.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    *first, last = words or [""]
    return tr("{one} and {other}", one=", ".join(first), other=last) if first else last


def signed(value: Fraction, places: int) -> str:
    """A difference with its sign.

    >>> signed(Fraction(667, 100), 2), signed(Fraction(-3), 1), signed(Fraction(0), 1)
    ('+6.67', '−3.0', '±0.0')
    """
    sign = "+" if value > 0 else "−" if value < 0 else "±"
    return f"{sign}{abs(float(value)):,.{places}f}"
