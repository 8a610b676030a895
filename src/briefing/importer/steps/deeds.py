r"""What a dated clause tells of: deeds, each with the category it stands for, read from `resources/words/deeds`.

Four tables, in the order in which they are tried: what is done to whom, verbs, who does what, idioms. Under the name of its
category each deed has a line of its own; whoever misses one adds a line, and whoever misses a word adds it to a list. Lines
and words are sorted by their letters, whatever signs stand between. Capitals and small letters are the same.
A line is a regular expression of whole words, with these shorthands:

- `(a|b)` groups, and never captures
- `{paper}` is any of the words under `[paper]` in `groups.txt`, where a word that many deeds share is added once for all
- `{sentence 40}` is up to 40 letters of the same sentence between two words, `{clause 40}` the same without a comma
- `{2 words}` is none, one or two words more, each with the space after it
- `…` is any of the words that stand, indented, below: one list for each `…` of the line, each list begun by `…` as well

In a text the names of persons and parties are blotted out before it is read (`_____`): `{somebody}` is such a blot or a name.

>>> deed, = deeds_of('''
... {police} … the …
...     … arrested | took away
...     … leader | rector
...       student
... ''', {"police": "(?:agents|gendarmes)"})
>>> deed
'(?:agents|gendarmes) (?:arrested|took away) the (?:leader|rector|student)'
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, cast

from briefing.bundle.records import Category
from briefing.shipped import shipped

TABLES = ("what-is-done-to-whom", "verbs", "who-does-what", "idioms")

_SHORTHANDS = (
    (re.compile(r"\{sentence (\d+)\}"), r"\\b[^.;]{0,\1}\\b"),
    (re.compile(r"\{clause (\d+)\}"), r"\\b[^,.;]{0,\1}\\b"),
    (re.compile(r"\{(\d) words?\}"), r"(\\w+ ){0,\1}"),
    (re.compile(r"(?<!\\)\((?!\?)"), "(?:"),
)
_GROUP = re.compile(r"\{([A-Za-z_]+)\}")
_SECTION = re.compile(r"^\[(\w+)\]$", re.MULTILINE)
_SLOT = "…"


class Deed(NamedTuple):
    """A turn of speech that tells of a category; `rank` is the place of its table in `TABLES`."""

    rank: int
    category: Category
    pattern: re.Pattern[str]


@cache
def read_deeds() -> tuple[Deed, ...]:
    """The deeds of all tables."""
    groups = _groups()
    return tuple(
        Deed(rank, cast(Category, category), re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE))
        for rank, table in enumerate(TABLES)
        for category, lines in _sections(table)
        for pattern in deeds_of(lines, groups)
    )


def deeds_of(lines: str, groups: dict[str, str]) -> Iterator[str]:
    """The patterns that the lines of one category stand for."""
    for entry in re.split(r"\n(?=\S)", lines.strip()):
        pattern, *lists = entry.split(f"\n    {_SLOT} ")
        for words in lists:
            pattern = pattern.replace(_SLOT, f"({_alternatives(words)})", 1)
        yield _expanded(pattern, groups)


def _groups() -> dict[str, str]:
    """The shared words by the name of their group, as a pattern; a group may name others."""
    words = {name: f"({_alternatives(lines)})" for name, lines in _sections("groups")}
    return {name: _expanded(pattern, words) for name, pattern in words.items()}


def _sections(table: str) -> Iterator[tuple[str, str]]:
    """The name and the lines of each part of a table, without notes."""
    text = shipped(f"resources/words/deeds/{table}.txt").read_text(encoding="utf-8")
    parts = _SECTION.split(re.sub(r"(?m)^#.*\n", "", text))[1:]
    return zip(parts[::2], parts[1::2], strict=True)


def _alternatives(lines: str) -> str:
    """`a | b` on one line, `c` on the next as `a|b|c`."""
    return "|".join(word for line in lines.strip().splitlines() for word in line.strip().split(" | "))


def _expanded(pattern: str, groups: dict[str, str]) -> str:
    while _GROUP.search(pattern):
        pattern = _GROUP.sub(lambda name: groups[name[1]], pattern)
    for shorthand, meaning in _SHORTHANDS:
        pattern = shorthand.sub(meaning, pattern)
    return pattern
