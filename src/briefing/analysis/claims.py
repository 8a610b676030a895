"""What the words around a figure say of it: a change against another election, of what it is a share, how many may vote.

All functions read one sentence or table and give places in it, `[start, end)` code points of that text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Unit = Literal["per cent", "points", "seats", "votes"]
Base = Literal["valid votes", "votes cast", "votes", "registered voters", "seats"]

_NUMBER = r"(?P<number>\d{1,3}(?:[ ,\u00a0]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)"
_UNIT = (
    r"\s*(?:-\s*)?(?P<unit>percentage[\s-]points?|per\s?cent(?:age)?[\s-]points?|p\.?\s?p\.?(?!\w)|points?\b|%|per\s?cent\b"
    r"|seats?\b|mandates?\b|votes?\b)"
)
_UP = r"more|higher|greater|larger|bigger|up|above|rose|risen|rises|rising|grew|grown|increased?|increases|climbed|gained?|gains?|rise|growth|jump(?:ed)?|improvement"
_DOWN = r"less|lower|fewer|smaller|down|below|fell|fallen|falls|falling|dropped|drop|decreased?|decreases|declined?|lost|loss|fall|shrank|slump(?:ed)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_GAP = r"(?:(?!\d+(?:[.,]\d+)?\s*(?:%|per\s?cent))[^.;]|\.(?=\d)){0,70}?"
_AGAINST = r"(?:than|since|from|over|on|against|compared|versus|vs\.?|relative|in\s+comparison|as)"
_CHANGES = (
    re.compile(rf"{_NUMBER}{_UNIT}(?:\s+\w+){{0,2}}?\s+(?P<way>{_UP}|{_DOWN})\b{_GAP}{_YEAR}", re.I),
    re.compile(
        rf"\b(?P<way>{_UP}|{_DOWN})\b(?:\s+(?:by|of|some|about|nearly|almost|around|over|an?))*\s+{_NUMBER}{_UNIT}"
        rf"{_GAP}\b{_AGAINST}\b{_GAP}{_YEAR}",
        re.I,
    ),
    re.compile(
        rf"\b(?:compared|in\s+comparison|relative)\s+(?:to|with)\b{_GAP}{_YEAR}{_GAP}\b(?P<way>{_UP}|{_DOWN})\b"
        rf"(?:\s+(?:by|of|some|about|nearly|almost|around|over|an?))*\s+{_NUMBER}{_UNIT}",
        re.I,
    ),
)
_EARLIER = re.compile(
    rf"\b(?:up|down|from|against|versus|vs\.?|compared\s+(?:to|with)|after)\s+(?:the\s+)?{_NUMBER}{_UNIT}"
    rf"(?:\s+\w+){{0,3}}?\s+(?:in|at|of|for)\s+(?:the\s+)?(?:\w+\s+){{0,4}}?{_YEAR}",
    re.I,
)
_BASES: tuple[tuple[Base, re.Pattern[str]], ...] = (
    ("seats", re.compile(r"of\s+(?:all\s+)?(?:the\s+)?(?:\d+\s+)?(?:\w+\s+){0,2}?(?:seats|mandates|places|deputies)\b", re.I)),
    ("valid votes", re.compile(r"of\s+(?:all\s+)?(?:the\s+)?valid(?:ly\s+cast)?\s+(?:votes|ballots)\b", re.I)),
    (
        "registered voters",
        re.compile(
            r"of\s+(?:all\s+)?(?:the\s+)?(?:registered|eligible)\s+(?:voters|electors|citizens)|of\s+the\s+electorate\b"
            r"|of\s+(?:those|all|citizens|persons|people)\s+(?:who\s+(?:are|were)\s+)?(?:entitled|eligible|registered)\b",
            re.I,
        ),
    ),
    (
        "votes cast",
        re.compile(
            r"of\s+(?:all\s+)?(?:the\s+)?(?:votes|ballots)\s+(?:that\s+were\s+)?cast\b|of\s+those\s+who\s+(?:took\s+part|voted)",
            re.I,
        ),
    ),
    ("votes", re.compile(r"of\s+(?:all\s+)?(?:the\s+)?(?:popular\s+|national\s+|total\s+)?(?:votes?|ballots|voters?)\b", re.I)),
)  # fmt: skip
_SCALES = {"billion": 10**9, "million": 10**6, "mln": 10**6, "thousand": 10**3, "": 1}
_COUNT = r"(?P<number>\d{1,3}(?:[ ,.\u00a0]\d{3})+|\d+(?:\.\d+)?)(?:\s+(?P<scale>billion|million|mln|thousand))?"
_ROLLS = (
    re.compile(rf"{_COUNT}\s+(?:\w+\s+){{0,2}}?(?:registered|eligible)\s+(?:voters|electors|citizens)\b", re.I),
    re.compile(
        rf"{_COUNT}\s+(?:\w+\s+){{0,2}}?(?:voters|electors|citizens|people|persons)\s+(?:\w+\s+){{0,2}}?"
        r"(?:registered|eligible|entitled)\b",
        re.I,
    ),
    re.compile(
        rf"(?:registered|eligible)\s+(?:voters|electors)\s*(?:was|were|is|stood\s+at|reached|totall?ed|:|[–—-])\s*{_COUNT}",
        re.I,
    ),
    re.compile(rf"electorate\s+of\s+(?:\w+\s+){{0,2}}?{_COUNT}", re.I),
)
_HOUSES = (
    re.compile(r"(?:of|out\s+of|all)\s+(?:the\s+)?(?P<number>\d{2,3})\s+(?:\w+\s+){0,2}?(?:seats|deputies|members|mandates)\b", re.I),
    re.compile(r"\b(?P<number>\d{2,3})[\s-](?:seat|member)\s+(?:\w+\s+){0,2}?(?:house|chamber|parliament|assembly|\w+)", re.I),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """A claim of change against the vote of `year`: `amount` is signed; `half` is how far rounding may have moved it.

    `is_earlier` where the words state the other vote's figure itself (`up from 68.4% in 2007`): `amount` is that figure.
    """

    amount: Fraction
    half: Fraction
    unit: Unit
    is_percent_sign: bool
    year: int
    is_earlier: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Count:
    """A number of voters or seats in a text; `half` as in `Change`."""

    value: Fraction
    half: Fraction
    start: int
    end: int


def changes(sentence: str) -> list[Change]:
    """The claims of change in a sentence, in its order.

    >>> [(float(c.amount), c.unit, c.year) for c in changes("the turnout was 75.07%, which is 10% more than in 2007")]
    [(10.0, 'per cent', 2007)]
    >>> [(float(c.amount), c.unit) for c in changes("It fell by 3.5 percentage points compared with 2011.")]
    [(-3.5, 'points')]
    """
    found = [_change(match, is_earlier=False) for pattern in _CHANGES for match in pattern.finditer(sentence)]
    found += [_change(match, is_earlier=True) for match in _EARLIER.finditer(sentence)]
    kept: list[Change] = []
    for claim in sorted(found, key=lambda claim: (claim.start, -claim.end)):
        if not kept or claim.start >= kept[-1].end:
            kept.append(claim)
    return kept


def _change(match: re.Match[str], *, is_earlier: bool) -> Change:
    number, half = _read(match["number"])
    unit = match["unit"].lower()
    is_down = not is_earlier and re.fullmatch(_DOWN, match["way"], re.I) is not None
    kind: Unit = (
        "seats"
        if unit.startswith(("seat", "mandate"))
        else "votes"
        if unit.startswith("vote")
        else "per cent"
        if unit == "%" or re.fullmatch(r"per\s?cent", unit)
        else "points"
    )
    return Change(
        -number if is_down else number,
        half,
        kind,
        unit == "%",
        int(match["year"]),
        is_earlier,
        match.start(),
        match.end(),
    )


def _read(digits: str) -> tuple[Fraction, Fraction]:
    """A printed number and half a unit of its last place."""
    plain = re.sub(r"(?<=\d)[ ,\u00a0](?=\d{3}(?:\D|\Z))", "", digits) if len(digits) > 4 else digits
    plain = plain.replace(",", ".")
    places = len(plain.partition(".")[2])
    return Fraction(plain), Fraction(1, 2 * 10**places)


def base_of(sentence: str, printed: str) -> tuple[Base, str] | None:
    """Of what a percentage is a share, with the words that say so: those that follow it, before the next number.

    >>> base_of('"Nur Otan" received 80.99% of the votes, "Ak Jol" - 7.47%', "80.99%")
    ('votes', 'of the votes')
    """
    at = sentence.find(printed)
    if at < 0:
        return None
    after = re.split(r"\d", sentence[at + len(printed) : at + len(printed) + 70], maxsplit=1)[0]
    found = [
        (match.start(), order, base, match.group())
        for order, (base, pattern) in enumerate(_BASES)
        if (match := pattern.search(after))
    ]
    if not found or min(found)[0] > 12:
        return None
    _, _, base, words = min(found)
    return base, " ".join(words.split())


def registered(text: str, held_on: str | None = None) -> Iterator[Count]:
    """The numbers of registered voters in a text; of a table of several votes only the rows of the day `held_on`.

    >>> [int(count.value) for count in registered("Of 9.3 million registered voters, 7 million came.")]
    [9300000]
    """
    for row in re.finditer(r"[^\n]*\tregistered\t(?P<number>\d+)[^\n]*", text):
        if held_on is None or held_on in row.group():
            yield Count(Fraction(row["number"]), Fraction(0), *row.span())
    for pattern in _ROLLS:
        for match in pattern.finditer(text):
            count = _count(match)
            if count.value >= 1000:
                yield count


def _count(match: re.Match[str]) -> Count:
    scale = _SCALES[(match["scale"] or "").lower()]
    digits = match["number"]
    plain = re.sub(r"[ ,\u00a0]", "", digits) if scale == 1 else digits.replace(",", ".")
    plain = plain.replace(".", "") if scale == 1 else plain
    places = len(plain.partition(".")[2])
    half = Fraction(scale, 2 * 10**places) if scale > 1 else Fraction(0)
    return Count(Fraction(plain) * scale, half, match.start(), match.end())


def house_sizes(sentence: str) -> list[Count]:
    """The sizes of a house that a sentence states (`83 of the 98 seats`, `the 107-seat chamber`).

    >>> [int(size.value) for size in house_sizes("It won 83 of the 98 seats of the 107-seat chamber.")]
    [98, 107]
    """
    found = [
        Count(Fraction(match["number"]), Fraction(0), match.start(), match.end())
        for pattern in _HOUSES
        for match in pattern.finditer(sentence)
    ]
    return sorted(found, key=lambda size: size.start)
