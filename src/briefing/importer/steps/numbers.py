"""Numbers as printed, with what they count: `6,116,746 votes`, `just under 7 per cent`, `eight mandates`."""

import re
from dataclasses import dataclass
from typing import Literal

from briefing.importer.guarded import guarded

Unit = Literal["percent", "points", "votes", "seats", "voters", "money", "other"]


@dataclass(frozen=True, slots=True)
class StatedNumber:
    """One number in a text.

    `[start, end)` is the number in the source's words with its hedge and unit, `[digits_start, digits_end)` the
    number alone. `unit` is None where no unit stands beside it. `total` is the whole that it is a part of
    (`71 of 90 seats`).
    """

    start: int
    end: int
    digits_start: int
    digits_end: int
    value: float
    unit: Unit | None
    decimals: int
    is_word: bool = False
    total: float | None = None


_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORD_VALUES = {
    **{word: value for value, word in enumerate(_ONES)},
    **{word: 20 + 10 * index for index, word in enumerate(_TENS)},
    "dozen": 12,
}
_SCALES = {
    "m": 1_000_000,
    "mn": 1_000_000,
    "bn": 1_000_000_000,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "mln": 1_000_000,
    "billion": 1_000_000_000,
}

_SPACE = r"[ \u00a0\u2009\u202f]"
_DIGITS = (
    rf"(?<!\w)(?<!\d[.,:/'’])(?:\d{{1,3}}(?:{_SPACE}\d{{3}})+(?:[.,]\d+)?|\d{{1,3}}(?:['’]\d{{3}})+"
    r"|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?"
    r"|\d{1,3},\d{3}\.\d+|\d{1,3}\.\d{3},\d+|\d+(?:[.,·]\d+)?)(?!(?!(?:m|mn|bn)\b)[^\W_]|[.,:/]\d)"
)
_SMALL = rf"(?:(?:{'|'.join(_TENS)})(?:[\s-]+(?:{'|'.join(_ONES[1:10])})\b)?|{'|'.join(sorted(_ONES, key=len, reverse=True))})\b"
_WORDS = (
    rf"\b(?:(?:an?|{_SMALL})(?:[\s-]+(?:hundred|thousand|dozen)\b)+(?:(?:\s+and\s+|[\s-]+){_SMALL})?|{_SMALL}|dozen)"
    r"(?:\s+and\s+a\s+half)?\b"
)
_SCALED = r"(?:(?:[\s-]+(?P<scale>million|mln|billion|thousand)|(?P<short>m|mn|bn))\b\.?)?"
_HEDGE = guarded(
    r"(?<!\w)(?:(?:just|only|barely|slightly|a little|a shade|well|not quite|no|a mere|merely|exactly|precisely)\s+)?"
    r"(?:under|not quite|over|above|below|about|around|some|nearly|almost|roughly|approximately|approx\.|circa|close (?:to|on)|on the order of|little (?:more|less) than|no (?:better|more|less|fewer) than|all but|upwards of|short of|shy of"
    r"|more than|less than|fewer than|at least|at most|as many as|as much as|up to|a mere|only|barely|just|exactly)\s+$",
    re.IGNORECASE,
)
_LONGEST_HEDGE = 40
_NUMBER = re.compile(rf"(?<!\w)(?=[\dadefnostz])(?:(?P<digits>{_DIGITS})|(?P<words>{_WORDS})){_SCALED}", re.IGNORECASE)
"""Its look ahead at the first letter spares most places of a text the list of words."""

_PERCENT = r"\s*(?:%|‰|per\s?cents?\b|per-cent\b|pct\b\.?|p\.\s?c\.)"
_KIND = r"(?:[a-z]+(?:-[a-z]+)*\s+)?"
_SEAT_NOUNS = (
    r"(?:seats?|mandates?|deputies|councillors|councilors|MPs|lawmakers|legislators|parliamentarians|senators|constituenc(?:y|ies)|members of parliament"
    r"|members?(?=\s+(?:in|of|to) the (?:new |next )?(?:house|chamber|parliament|assembly|legislature|[A-Z])))\b"
)
_UNITS: tuple[tuple[Unit, re.Pattern[str]], ...] = (
    ("points", re.compile(r"\s*(?:%|per\s?cent(?:age)?|percentage)?[\s-]*(?:points?|pp)\b", re.IGNORECASE)),
    ("percent", re.compile(_PERCENT, re.IGNORECASE)),
    ("votes", re.compile(rf"\s+{_KIND}(?:votes?|ballots?|ballot papers)\b")),
    ("seats", re.compile(rf"\s+{_KIND}{_SEAT_NOUNS}")),
    ("voters", re.compile(rf"\s+{_KIND}(?:voters|electors|citizens|people|persons)\b")),
    ("money", re.compile(r"\s*(?:[€$£₽₴₸]|(?:US\s)?(?:dollars?|euros?|lari|roubles?|rubles?|hryvnias?|tenge|lei|zloty|pounds?|lira|rupees?|shillings?|francs?|pesos?|kyat|yuan|yen|dinars?|dirhams?|som|soms|EUR|USD)\b)")),
)  # fmt: skip
_COUNTED = ("votes", "seats", "voters")
_PART_OF = re.compile(
    rf"\s+(?:out\s+)?of\s+(?:the\s+|all\s+|a\s+total\s+of\s+|its\s+)?(?P<total>{_DIGITS}|{_WORDS})"
    rf"(?:\s+{_KIND}(?P<unit>{_SEAT_NOUNS}|members\b|votes?\b|ballots?\b))?",
    re.IGNORECASE,
)
_MONEY_BEFORE = re.compile(r"(?:[€$£₽₴₸]|\b(?:USD|EUR|GBP|US\$))\s?$")
_NO_ADJECTIVE = frozenset(
    (
        "more", "fewer", "new", "extra", "additional", "other", "further", "per", "cent", "percent", "and", "or",
        "to", "of", "for", "in", "on", "at", "with", "against", "million", "from", "by", "the", "its", "his",
        "their", "after", "before", "registered", "were", "was", "had", "years", "days", "people", "candidates",
        "parties",
    )
)  # fmt: skip


def word_value(words: str) -> float:
    """The value of a number in words.

    >>> [word_value(words) for words in ("eight", "a hundred and twelve", "two thousand", "nine and a half")]
    [8.0, 112.0, 2000.0, 9.5]
    """
    total = current = 0
    spoken, half, _ = words.lower().partition(" and a half")
    for word in re.split(r"[\s-]+", spoken):
        if word in ("a", "an"):
            current = 1
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word == "thousand":
            total, current = total + max(current, 1) * 1000, 0
        elif word == "dozen":
            current = max(current, 1) * 12
        else:
            current += _WORD_VALUES.get(word, 0)
    return float(total + current) + (0.5 if half else 0.0)


def digits_value(digits: str, is_share: bool = False) -> tuple[float, int]:
    """The value of a number in digits and how many decimals it has.

    One comma or point before exactly three digits parts thousands, in a share (`is_share`) decimals.

    >>> digits_value("6,116,746"), digits_value("2 143 870"), digits_value("1.234.567"), digits_value("30,5")
    ((6116746.0, 0), (2143870.0, 0), (1234567.0, 0), (30.5, 1))
    >>> digits_value("1,234"), digits_value("12.345", is_share=True)
    ((1234.0, 0), (12.345, 3))
    """
    compact = re.sub(r"[\s'’]", "", digits).replace("·", ".")
    separators = re.findall(r"[.,]", compact)
    if not separators:
        return float(compact), 0
    last = separators[-1]
    tail = compact.rsplit(last, 1)[1]
    mixed = len(set(separators)) == 2
    groups = not mixed and (len(separators) > 1 or (len(tail) == 3 and not is_share and not compact.startswith("0")))
    if groups:
        return float(re.sub(r"[.,]", "", compact)), 0
    whole = re.sub(r"[.,]", "", compact[: -len(tail) - 1])
    return float(f"{whole}.{tail}"), len(tail)


def _unit_after(text: str, at: int) -> tuple[Unit | None, int]:
    """The unit that follows the number ending at `at`, and where it ends."""
    for unit, pattern in _UNITS:
        found = pattern.match(text, at)
        if found and (unit not in _COUNTED or not _NO_ADJECTIVE & set(found.group().lower().split()[:-1])):
            return unit, found.end()
    return None, at


def _part_of_whole(text: str, at: int) -> tuple[Unit | None, int, float | None]:
    """The unit and whole of `71 of the 90 seats` where the number ends at `at`."""
    found = _PART_OF.match(text, at)
    if not found:
        return None, at, None
    printed = found.group("total")
    total = digits_value(printed)[0] if printed[0].isdigit() else word_value(printed)
    noun = (found.group("unit") or "").lower()
    unit: Unit | None = ("votes" if noun.startswith(("vote", "ballot")) else "seats") if noun else None
    return unit, found.end() if noun else found.end("total"), total


def _is_plain_end(text: str, at: int, unit: Unit | None) -> bool:
    """Whether a whole without a noun ends its clause: `seven of 161`, not `34 of 115 stations`."""
    return unit is not None or re.match(r"\s*(?:[.,;:)]|in\b|$)", text[at : at + 4]) is not None


_ONE_OF = re.compile(r"one\s+of\s+(?:the|its|his|her|their|those|these|them|us)\b", re.IGNORECASE)
_LAST_ONE = re.compile(
    r"\b(?:at|in|since|before|after|until|from|unlike|than|to|with|by|for|on)\s+(?:the|this|that)\s+(?:last|latest|first|previous|earlier|next|present|current|preceding|former|new|old)\s+$",
    re.IGNORECASE,
)
"""Before a `one` that stands for an election told before: `At the last one, in May 1999, A won 111 seats`."""


def find_numbers(text: str) -> list[StatedNumber]:
    """All numbers of a text in reading order, years and days of dates among them.

    >>> [(n.value, n.unit, text[n.start:n.end]) for text in ("just under 7 per cent (18 seats)",)
    ...  for n in find_numbers(text)]
    [(7.0, 'percent', 'just under 7 per cent'), (18.0, 'seats', '18 seats')]
    >>> [(n.value, n.total) for n in find_numbers("71 of the 90 seats")]
    [(71.0, 90.0), (90.0, None)]
    """
    numbers: list[StatedNumber] = []
    for found in _NUMBER.finditer(text):
        if _ONE_OF.match(text, found.start()) or _is_last_one(text, found):
            continue
        after = numbers[-1].digits_end if numbers else 0
        numbers.append(_read(text, found, after))
    return numbers


_PLACES_WON = re.compile(
    r"\s+(?:communes|town halls|city halls|municipalities|mayoralties|mayorships|governorships|boroughs)\b"
)
_WINS_BEFORE = re.compile(
    r"\b(?:gets?|got|wins?|won|takes?|took|taken|holds?|held|carr(?:y|ies|ied)|captured?|captures|secured|controls?|controlled|keeps?|kept|gained|gains|claimed|has|had)\s+(?:just |only |some |about )?$"
)
"""Before places that a party wins as it wins seats: `the Rally gets 64 communes`."""
_SUCH_A_ONE = re.compile(
    r"\b(?:an?|this|that|which|no|each|every|another|any|into|as|the (?:old|new|other|right|wrong|same|only|young|big|small|former|latter))\s+(?:(?!of\b)[a-z-]+\s+){0,2}$",
    re.IGNORECASE,
)
"""Before a `one` that stands for a thing: `the loss is a heavy one`, `turned into one`."""


def _is_last_one(text: str, found: re.Match[str]) -> bool:
    """Whether `one` points back to something: `at the last one, in May`, not `to the last one seat`."""
    lead = text[max(0, found.start() - 30) : found.start()]
    if re.match(r"one(?:[.,;:)]|$)", text[found.start() :][:4]) and _SUCH_A_ONE.search(lead):
        return True
    return bool(re.match(r"one(?:[,.;]|\s+(?:in|of|on|held)\b)", text[found.start() :][:9]) and _LAST_ONE.search(lead))


def _read(text: str, found: re.Match[str], after: int) -> StatedNumber:
    """The number of one match; its hedge begins no earlier than `after`."""
    at = found.start()
    hedge = _HEDGE.search(text, max(after, at - _LONGEST_HEDGE), at)
    unit, end = _unit_after(text, found.end())
    total = None
    if unit is None:
        unit, part_end, total = _part_of_whole(text, found.end())
        end = part_end if total is not None and _is_plain_end(text, part_end, unit) else end
        total = None if re.search(r"\bits\b", text[found.end() : end]) else total
    places = _PLACES_WON.match(text, found.end()) if unit is None else None
    if places and _WINS_BEFORE.search(text, max(0, at - 30), at):
        unit, end = "seats", places.end()
    if _MONEY_BEFORE.search(text, max(0, at - 8), at):
        unit, end = "money", found.end()
    if found.group("digits"):
        value, decimals = digits_value(found.group("digits"), unit == "percent")
    else:
        value, decimals = word_value(found.group("words")), 0
    scale = (found.group("scale") or found.group("short") or "").lower()
    decimals = 0 if scale else decimals
    value = round(value * _SCALES.get(scale, 1), 6)
    start = hedge.start() if hedge else at
    return StatedNumber(start, end, at, found.end(), value, unit, decimals, bool(found.group("words")), total)
