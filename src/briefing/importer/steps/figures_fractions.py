"""Shares told in words: `six in ten voters`, `two thirds of the electorate`, `a bare half`."""

import re
from collections.abc import Iterator

from briefing.importer.steps.numbers import StatedNumber, word_value

_COUNT = r"(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2})"
_WHOLE = r"(?:three|four|five|six|ten|twenty|(?:a\s+|one\s+)?hundred|\d{1,3})"
_IN = re.compile(
    rf"\b(?P<part>{_COUNT})\s+(?:[a-z]+\s+)?(?:in|out of)\s+(?:every\s+|each\s+)?(?P<whole>{_WHOLE})\b", re.IGNORECASE
)
_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_FRACTION = re.compile(
    r"\b(?:(?P<part>an?|one|two|three|four)[\s-]+(?:bare\s+|mere\s+|good\s+|full\s+)?(?P<of>third|quarter|fifth|tenth)s?"
    r"|(?:a\s+(?:bare|mere|good|full)\s+|(?:a|one)\s+)?(?P<half>half))\b(?!-)",
    re.IGNORECASE,
)


def fractions_in(text: str, start: int, end: int) -> Iterator[StatedNumber]:
    """The shares that `text[start:end]` tells in words, in per cent with at most one decimal.

    >>> [(n.value, n.decimals) for n in fractions_in("Six in ten came, then two thirds, then a bare half.", 0, 50)]
    [(60.0, 0), (66.7, 1), (50.0, 0)]
    """
    found = [*_IN.finditer(text, start, end), *_FRACTION.finditer(text, start, end)]
    for match in sorted(found, key=lambda m: m.start()):
        share = _share(match)
        if share is not None:
            value = round(share, 1)
            decimals = 0 if value.is_integer() else 1
            yield StatedNumber(match.start(), match.end(), match.start(), match.end(), value, "percent", decimals, True)


def _share(match: re.Match[str]) -> float | None:
    """The share of one match in per cent, None where the part is more than the whole."""
    told = match.groupdict()
    if told.get("half"):
        return 50.0
    part = _value(told["part"])
    whole = float(_PARTS[told["of"].lower()]) if told.get("of") else _value(told["whole"])
    return 100 * part / whole if 0 < part < whole else None


def _value(words: str) -> float:
    return float(words) if words.isdigit() else word_value(words)
