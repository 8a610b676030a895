"""Which names of several sources name the same.

A name is looked up by keys: two entities that share one are the same. What a key holds says how far a name reaches: a
person's full name and an international body everywhere, a party or a `Supreme Court` within one country only.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Set
from functools import lru_cache
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from briefing.bundle.records import EntityKind
from briefing.importer.model import Bulletin, Facts, FoundDoubt, Span
from briefing.importer.spill import sorted_on_disk
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.groups import Groups
from briefing.importer.steps.merged import MergedDoubt
from briefing.importer.steps.names_defined import abbreviates, initials
from briefing.importer.steps.names_forms import form_key, is_abbreviation
from briefing.importer.steps.names_lexicon import fold, is_word, known_place

Key = tuple[str, ...]
AllNamed = Callable[[], Iterator["Named"]]
"""Gives the names of all sources, in the order of the sources, each time it is called."""

_NONE: frozenset[int] = frozenset()

_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"dzh|zh|dj", "j"), (r"kh|ch(?=[aou])", "h"), (r"q|ck", "k"), (r"w", "v"), (r"ks", "x"), (r"ph", "f"),
        (r"shch|sch", "sh"), (r"tz", "ts"), (r"[iy]([aeou])", r"\1"), (r"[ae]?[iy]+(?= |$)", "i"), (r"y", "i"),
        (r"'", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


@lru_cache(maxsize=lexicon.REMEMBERED)
def sound_key(text: str) -> str:
    """What spellings of one name in Latin letters have in common.

    >>> sound_key("Ak Zhol") == sound_key("Aq Jol"), sound_key("Sergey Lavrov") == sound_key("Sergei Lavrov")
    (True, True)
    """
    key = form_key(text)
    for pattern, sound in _SOUNDS:
        key = pattern.sub(sound, key)
    return key


class Named(NamedTuple):
    """One entity of one source: a plain row, as every one of them is written and read several times.

    `place` is a `Span`'s four numbers, where it is named first; `home` the country (ISO code) that the source is about,
    if known; `in_text`: a paragraph names it, not a table alone.
    """

    source: int
    kind: EntityKind
    name: str
    aliases: tuple[str, ...]
    home: str | None
    place: tuple[int, int, int, int] | None = None
    is_corrected: bool = False
    in_text: bool = True

    @property
    def forms(self) -> tuple[str, ...]:
        """Its name and its other forms."""
        return (self.name, *self.aliases)


def home_country(bulletin: Bulletin, facts: Facts) -> str | None:
    """The country (ISO code) a source is about: as it states, else the one it names most often."""
    if bulletin.country and (place := known_place(bulletin.country)):
        return place.country or None
    most: dict[str, int] = defaultdict(int)
    for entity in facts.entities:
        place = known_place(entity.name) if entity.kind == "place" else None
        if place and place.kind == "country":
            most[place.country] += len(entity.mentions)
    ranked = sorted(most.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


class _NameGroups(Groups):
    """Groups of names in which one that an editor states stays apart from the other names of its source."""

    def __init__(self, named: AllNamed, count: int) -> None:
        super().__init__(count)
        self._corrected: dict[int, Set[int]] = {i: {each.source} for i, each in enumerate(named()) if each.is_corrected}
        some = set().union(*self._corrected.values())
        self._told: dict[int, Set[int]] = (
            {i: {each.source} for i, each in enumerate(named()) if each.source in some} if some else {}
        )

    def join(self, one: int, other: int) -> None:
        """Make two groups one, unless an editor holds them apart."""
        low, high = sorted((self.root(one), self.root(other)))
        corrected, told = self._corrected, self._told
        apart = corrected.get(low, _NONE) & told.get(high, _NONE) or told.get(low, _NONE) & corrected.get(high, _NONE)
        if low == high or apart:
            return
        super().join(low, high)
        for sets in (corrected, told):
            if high in sets:
                sets[low] = sets.get(low, _NONE) | sets[high]


def group_names(named: AllNamed, count: int) -> tuple[Groups, list[MergedDoubt]]:
    """Group the `count` entities of all sources by what they name, and say what stays doubtful."""
    groups = _NameGroups(named, count)
    keyed = ((key, i) for i, each in enumerate(named()) for key in _keys(each))
    for (before, first), (key, i) in pairwise(sorted_on_disk(keyed, key=itemgetter(0, 1))):
        if key == before:
            groups.join(i, first)
    doubts = _join_surnames(named, groups)
    _join_abbreviations(named, groups)
    return groups, [*doubts, *_doubt_namesakes(named, groups)]


def _by_key(keyed: Iterable[tuple[Key, int, Named]]) -> Iterator[list[tuple[int, Named]]]:
    """The names under each key, with their numbers in order."""
    for _, bearers in groupby(sorted_on_disk(keyed, key=itemgetter(0, 1)), key=itemgetter(0)):
        yield [(i, each) for _, i, each in bearers]


def _keys(named: Named) -> Iterator[Key]:
    kind = named.kind
    within = named.home or f"only {named.source}"
    if kind == "person":
        yield from _person_keys(named, within)
    elif kind == "place":
        yield _place_key(named, within)
    else:
        for form in named.forms:
            if form != named.name and len(form.split()) == 1 and is_word(form):
                continue
            yield from _body_keys(kind, form, within)


def _person_keys(named: Named, within: str) -> Iterator[Key]:
    for form in named.forms:
        words = form_key(form).split()
        if len(words) > 1:
            yield ("person", *sorted(words))
            yield ("person", within, *sorted(sound_key(form).split()))
            if len(words[0].rstrip(".")) > 1:
                yield ("person", within, sound_key(words[0]), sound_key(words[-1]), "ends")


def _place_key(named: Named, within: str) -> Key:
    name = named.name
    place = known_place(name, frozenset({named.home} if named.home else ()))
    if place and (place.kind != "city" or place.country == named.home or place.is_large):
        return "place", place.name, place.country
    return ("place", within, form_key(name)) if _is_general(name) else ("place", form_key(name))


def _body_keys(kind: str, form: str, within: str) -> Iterator[Key]:
    key = form_key(form).removeprefix("the ")
    if key in lexicon.KNOWN_BODIES:
        yield kind, _known_body(form, key)
        return
    if kind == "organisation" and not _is_general(form):
        yield kind, key
    yield kind, within, key
    if len(key) > 3 and not is_abbreviation(form):
        yield kind, within, sound_key(key), "sound"


def _known_body(form: str, key: str) -> str:
    return form_key(lexicon.ABBREVIATIONS.get(form.upper(), key))


def _is_general(name: str) -> bool:
    """Whether many countries have something of that name: ordinary words alone, or an abbreviation."""
    return is_abbreviation(name) or not any(_tells_where(word) or not is_word(word) for word in name.split())


def _tells_where(word: str) -> bool:
    place = known_place(word)
    return fold(word) in lexicon.DEMONYMS or (place is not None and place.kind in ("country", "capital"))


def _join_surnames(named: AllNamed, groups: Groups) -> list[MergedDoubt]:
    """Join a bare surname with the one person of that name whom sources on the same country have in full."""
    doubts: list[tuple[int, MergedDoubt]] = []
    for bearers in _by_key((key, i, each) for i, each in enumerate(named()) for key in _surname_keys(each)):
        full = [(i, each) for i, each in bearers if " " in form_key(each.name)]
        names = {groups.root(i): each.name for i, each in reversed(full)}
        for i, each in bearers:
            if " " in form_key(each.name):
                continue
            if len(names) == 1:
                groups.join(i, min(names))
            elif names:
                known = " or ".join(names[root] for root in sorted(names)[:3])
                doubts.append((i, _doubt(each, f"{each.name} may be {known}: only the surname is given.")))
    return [doubt for _, doubt in sorted(doubts, key=itemgetter(0))]


def _surname_keys(named: Named) -> Iterator[Key]:
    if named.kind == "person" and named.home:
        yield from ((named.home, surname) for surname in form_key(named.name).split()[-1:])


def _join_abbreviations(named: AllNamed, groups: Groups) -> None:
    """Join an abbreviation that its source does not explain with the one name it fits in sources on the same country."""
    for bearers in _by_key((key, i, each) for i, each in enumerate(named()) for key in _initial_keys(each)):
        spelled = [(i, each) for i, each in bearers if " " in each.name]
        if any(is_abbreviation(form) for _, each in spelled for form in each.forms):
            continue
        for i, each in bearers:
            name = each.name
            if is_abbreviation(name):
                roots = {groups.root(j) for j, other in spelled if abbreviates(name, other.name)}
                if len(roots) == 1:
                    groups.join(i, roots.pop())


def _initial_keys(named: Named) -> Iterator[Key]:
    """The letters that an abbreviation has, or that a name's words begin with."""
    kind, name = named.kind, named.name
    if named.home and kind in ("party", "organisation"):
        if " " in name:
            yield named.home, kind, initials(name)
        elif is_abbreviation(name):
            yield named.home, kind, form_key(name)


def _doubt_namesakes(named: AllNamed, groups: Groups) -> list[MergedDoubt]:
    """Doubt names that read alike but were not joined: a party's in two countries, or one kind's and another's."""
    doubts: list[tuple[int, MergedDoubt]] = []
    for bearers in _by_key((key, i, each) for i, each in enumerate(named()) for key in _namesake_keys(each)):
        first, other = bearers[0]
        for i, each in bearers[1:]:
            if groups.root(first) != groups.root(i) and other.source != each.source and groups.root(i) == i:
                kind = other.kind
                message = f"{each.name} may be the {kind} {other.name} of another source."
                doubts.append((i, _doubt(each, message)))
    return [doubt for _, doubt in sorted(doubts, key=itemgetter(0))]


def _namesake_keys(named: Named) -> Iterator[Key]:
    kind, name = named.kind, named.name
    if not (_is_general(name) or kind == "person" or (kind == "place" and known_place(name))):
        yield (form_key(name),)


def _doubt(named: Named, message: str) -> MergedDoubt:
    span = Span(*named.place) if named.place else None
    return MergedDoubt(named.source, FoundDoubt("same-name?", message, span))
