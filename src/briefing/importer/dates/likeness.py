"""Which words of a text are alike enough to name the same event."""

import re

_STOPWORDS = frozenset(("the", "this", "that", "these", "those", "their", "first", "second", "last", "his", "her", "its"))  # fmt: skip
_WORD = re.compile(r"[^\W\d_]{4,}")

_ALIKE = tuple(
    frozenset(group.split())
    for group in (
        "blast explo bomb grena deton blew attac",
        "arres detai seize appre captu",
        "shoot shot fired gunfi opene",
        "death died killi kille murde assas",
        "verdi sente convi rulin ruled",
        "resig stepp quit",
        "depar left flew fled",
        "arriv came lande retur",
        "talks negot meeti met summi",
        "strik walko walke stopp",
        "clash scuff fight fough riots",
        "defea lost beate",
        "victo won winni",
        "inaug sworn oath swear",
        "votin voted vote votes polli polls ballo",
        "march rally demon prote",
    )
)


def alike(event: str) -> frozenset[str]:
    """The stems of other words for what `the blast`, `his arrest` names."""
    named = re.match(r"(?:the|his|her|its|their|this|that|these)\s(\w+)(?:\s(\w+))?", event)
    stems = {word.lower()[:5] for word in named.groups() if word} if named else set()
    return frozenset().union(*(group for group in _ALIKE if stems & group))


def stems(text: str) -> frozenset[str]:
    """The first five letters of the longer words of `text`, in lower case."""
    words = (word[0].lower() for word in _WORD.finditer(text))
    return frozenset(word[:5] for word in words if word not in _STOPWORDS)
