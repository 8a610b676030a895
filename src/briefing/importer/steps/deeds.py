r"""What a dated clause tells of: deeds, each with the category it stands for, read from `resources/words/deeds`.

Four tables, in the order in which they are tried: what is done to whom, verbs, who does what, idioms. Under the name of its
category each deed has a line of its own; whoever misses one adds a line, and whoever misses a word adds it to a list. Lines
and words are sorted by their letters, whatever signs stand between. Capitals and small letters are the same.
A line is a regular expression of whole words, with these shorthands:

- `(a|b)` groups, and never captures
- `{paper}` is any of the words under `[paper]` in `groups.txt`, where a word that many deeds share is added once for all
- `arrest~` is any form of a verb, `(arrest|pick up)~` of either; irregular ones stand in `resources/words/verbs.txt`
- `{sentence 40}` is up to 40 letters of the same sentence between two words, `{clause 40}` the same without a comma
- `{2 words}` is none, one or two words more, each with the space after it
- `…` is any of the words that stand, indented, below: one list for each `…` of the line, each list begun by `…` as well

`phrases.txt` is written in the same way. It holds what tells no deed and yet speaks for a category.
In a text the names of persons and parties are blotted out before it is read (`_____`): `{somebody}` is such a blot or a name.

>>> deed, = deeds_of('''
... {police} … the …
...     … arrest~ | took away
...     … leader | rector
...       student
... ''', {"police": "(?:agents|gendarmes)"})
>>> deed
'(?:agents|gendarmes) (?:(?:arrest|arrests|arrested|arresting)|took away) the (?:leader|rector|student)'
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import cast

from briefing.bundle.records import Category
from briefing.importer.guarded import guarded
from briefing.importer.steps.verbs import forms_of
from briefing.shipped import shipped

TABLES = ("what-is-done-to-whom", "verbs", "who-does-what", "idioms")

_SHORTHANDS = (
    (re.compile(r"\{sentence (\d+)\}"), r"\\b[^.;]{0,\1}\\b"),
    (re.compile(r"\{clause (\d+)\}"), r"\\b[^,.;]{0,\1}\\b"),
    (re.compile(r"\{(\d) words?\}"), r"([\\w’'-]+ ){0,\1}"),
    (re.compile(r"(?<!\\)\((?!\?)"), "(?:"),
)
_VERBS = re.compile(r"\(([a-z| \[\]]+)\)~")
_VERB = re.compile(r"([a-z]+)~")
_GROUP = re.compile(r"\{([A-Za-z_]+)\}")
_SECTION = re.compile(r"^\[(\w+(?: \d+)?)\]$", re.MULTILINE)
_SLOT = "…"


@dataclass(frozen=True)
class Deed:
    """A turn of speech that tells of a category; `rank` is the place of its table in `TABLES`."""

    rank: int
    category: Category
    pattern: str
    flags: int = re.IGNORECASE

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Where `text[start:end]` tells of it first."""
        return self._compiled.search(text, start, end)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        """The pattern, compiled when a text has its letters: most texts need few of them."""
        return guarded(self.pattern, self.flags)


@cache
def read_deeds() -> tuple[Deed, ...]:
    """The deeds of all tables."""
    groups = _groups()
    return tuple(
        Deed(rank, cast(Category, category), rf"(?<!\w)(?:{pattern})(?!\w)")
        for rank, table in enumerate(TABLES)
        for category, lines in _sections(table)
        for pattern in deeds_of(lines, groups)
    )


def read_phrases() -> Iterator[tuple[Category, int, re.Pattern[str]]]:
    """Phrases that speak for a category wherever they stand, with how much they do: those of one section in one pattern."""
    groups = _groups()
    for section, lines in _sections("phrases"):
        category, weight = section.split()
        pattern = rf"(?<!\w)(?:{'|'.join(deeds_of(lines, groups))})"
        yield cast(Category, category), int(weight), guarded(pattern, re.IGNORECASE)


def deeds_of(lines: str, groups: dict[str, str]) -> Iterator[str]:
    """The patterns that the lines of one category stand for."""
    for entry in re.split(r"\n(?=\S)", lines.strip()):
        pattern, *lists = entry.split(f"\n    {_SLOT} ")
        for words in lists:
            pattern = pattern.replace(_SLOT, f"({_alternatives(words)})", 1)
        yield _expanded(pattern, groups)


def _each_in_all_forms(verbs: re.Match[str]) -> str:
    """`(open|put up)~` as `(open~|put~ up)`."""
    first_words = (verb.split(" ", 1) for verb in verbs[1].split("|"))
    return f"({'|'.join(' '.join([f'{first}~', *rest]) for first, *rest in first_words)})"


@cache
def _groups() -> dict[str, str]:
    """The shared words by the name of their group, as a pattern; a group may name others."""
    words = {name: f"({_alternatives(lines)})" for name, lines in _sections("groups")}
    return {name: _expanded(pattern, words) for name, pattern in words.items()}


def _sections(table: str) -> Iterator[tuple[str, str]]:
    """The name and the lines of each part of a table, without notes."""
    parts = _SECTION.split(_text(table))[1:]
    return zip(parts[::2], parts[1::2], strict=True)


def _text(table: str) -> str:
    """A table without its notes."""
    text = shipped(f"resources/words/deeds/{table}.txt").read_text(encoding="utf-8")
    return re.sub(r"(?m)^#.*\n", "", text)


def _alternatives(lines: str) -> str:
    """`a | b` on one line, `c` on the next as `a|b|c`."""
    return "|".join(word for line in lines.strip().splitlines() for word in line.strip().split(" | "))


def _expanded(pattern: str, groups: dict[str, str]) -> str:
    while _GROUP.search(pattern):
        pattern = _GROUP.sub(lambda name: groups[name[1]], pattern)
    pattern = _VERBS.sub(_each_in_all_forms, pattern)
    pattern = _VERB.sub(lambda verb: f"({'|'.join(forms_of(verb[1]).all())})", pattern)
    for shorthand, meaning in _SHORTHANDS:
        pattern = shorthand.sub(meaning, pattern)
    return pattern
