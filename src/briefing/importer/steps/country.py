"""Which country a text is most about."""

import re
from collections import Counter
from functools import cache, lru_cache

from briefing.shipped import shipped

_WORD = re.compile(r"[^\W\d_][\w.'’]*[^\W_](?:-[^\W\d_]\w*)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_CAPITAL_WEIGHT = 1
_NAME_WEIGHT = 2


@cache
def country_names() -> dict[str, str]:
    """Every name, adjective, demonym and capital of the shipped list, with its country."""
    names: dict[str, str] = {}
    for line in shipped("resources/words/countries.tsv").read_text(encoding="utf-8").splitlines():
        country, _, others = line.partition("\t")
        for name in (country, *others.split("|")):
            names.setdefault(name, country)
            names.setdefault(name.upper(), country)
    return names


@cache
def _starts() -> dict[str, tuple[str, ...]]:
    """Names by their first word, the longest first."""
    found: dict[str, list[str]] = {}
    for name in country_names():
        found.setdefault(name.split(" ", 1)[0], []).append(name)
    return {first: tuple(sorted(names, key=len, reverse=True)) for first, names in found.items()}


def main_country(text: str, sample: int = 200_000) -> str | None:
    """The country whose names stand most often in a text, None where there is none or two are level.

    The country's own name counts twice as much as an adjective, a demonym or its capital.

    >>> main_country("Georgians voted. Tbilisi was quiet; the United States took note of Georgia.")
    'Georgia'
    >>> main_country("The vote was quiet.") is None
    True
    """
    ranked = named_countries(text[:sample]).most_common(2)
    if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def named_countries(text: str) -> Counter[str]:
    """How much a text speaks of each country: two for its name, one for an adjective, a demonym or its capital."""
    return Counter(dict(_named_in(text) if len(text) <= _REMEMBERED else _named_in.__wrapped__(text)))


_REMEMBERED = 4_000
"""Characters of a text that is likely to be asked for again: a paragraph."""


@lru_cache(maxsize=512)
def _named_in(text: str) -> tuple[tuple[str, int], ...]:
    names, starts = country_names(), _starts()
    counts: Counter[str] = Counter()
    at = 0
    for match in _WORD.finditer(text):
        if match.start() < at or match[0][0].islower():
            continue
        word = _POSSESSIVE.sub("", match[0])
        name = next((n for n in starts.get(word, ()) if _stands_at(text, n, match.start())), None)
        if name:
            at = match.start() + len(name)
            counts[names[name]] += _NAME_WEIGHT if name.casefold() == names[name].casefold() else _CAPITAL_WEIGHT
    return tuple(counts.items())


def _stands_at(text: str, name: str, at: int) -> bool:
    """Whether a name, words parted by any blank, stands whole at a place."""
    end = at + len(name)
    stretch = text[at:end]
    if stretch != name and re.sub(r"\s", " ", stretch) != name:
        return False
    return not text[end : end + 1].isalnum()
