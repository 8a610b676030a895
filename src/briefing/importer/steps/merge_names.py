"""Which names of several sources name the same.

A name is looked up by keys: two entities that share one are the same. What a key holds says how far a name reaches: a
person's full name and an international body everywhere, a party or a `Supreme Court` within one country only.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.importer.model import Bulletin, Facts, FoundDoubt, FoundEntity
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.groups import Groups
from briefing.importer.steps.merged import MergedDoubt
from briefing.importer.steps.names_forms import form_key, is_abbreviation
from briefing.importer.steps.names_join import abbreviates, initials
from briefing.importer.steps.names_lexicon import fold, is_word, known_place

Key = tuple[str, ...]

_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"dzh|zh|dj", "j"), (r"kh|ch(?=[aou])", "h"), (r"q|ck", "k"), (r"w", "v"), (r"ks", "x"), (r"ph", "f"),
        (r"shch|sch", "sh"), (r"tz", "ts"), (r"[iy]([aeou])", r"\1"), (r"[ae]?[iy]+(?= |$)", "i"), (r"y", "i"),
        (r"'", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


def sound_key(text: str) -> str:
    """What spellings of one name in Latin letters have in common.

    >>> sound_key("Ak Zhol") == sound_key("Aq Jol"), sound_key("Sergey Lavrov") == sound_key("Sergei Lavrov")
    (True, True)
    """
    key = form_key(text)
    for pattern, sound in _SOUNDS:
        key = pattern.sub(sound, key)
    return key


@dataclass(frozen=True, slots=True)
class Named:
    """One entity of one source; `home` is the country (ISO code) that the source is about, if known.

    `in_text`: a paragraph names it, not a table alone.
    """

    source: int
    index: int
    entity: FoundEntity
    home: str | None
    in_text: bool = True

    @property
    def forms(self) -> tuple[str, ...]:
        """Its name and its other forms."""
        return (self.entity.name, *self.entity.aliases)


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

    def __init__(self, named: Sequence[Named]) -> None:
        super().__init__(len(named))
        self._corrected = [{each.source} if each.entity.origin == "corrected" else set() for each in named]
        some = set().union(*self._corrected)
        self._told = [{each.source} & some for each in named]

    def join(self, one: int, other: int) -> None:
        """Make two groups one, unless an editor holds them apart."""
        low, high = sorted((self.root(one), self.root(other)))
        if low == high or self._corrected[low] & self._told[high] or self._told[low] & self._corrected[high]:
            return
        super().join(low, high)
        self._corrected[low] |= self._corrected[high]
        self._told[low] |= self._told[high]


def group_names(named: Sequence[Named]) -> tuple[Groups, list[MergedDoubt]]:
    """Group the entities of all sources (in a fixed order) by what they name, and say what stays doubtful."""
    groups = _NameGroups(named)
    bearers: dict[Key, int] = {}
    for i, each in enumerate(named):
        for key in _keys(each):
            if key in bearers:
                groups.join(i, bearers[key])
            else:
                bearers[key] = i
    doubts = _join_surnames(named, groups)
    _join_abbreviations(named, groups)
    return groups, doubts + _doubt_namesakes(named, groups)


def _keys(named: Named) -> Iterator[Key]:
    kind = named.entity.kind
    within = named.home or f"only {named.source}"
    if kind == "person":
        yield from _person_keys(named, within)
    elif kind == "place":
        yield _place_key(named, within)
    else:
        for form in named.forms:
            if form != named.entity.name and len(form.split()) == 1 and is_word(form):
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
    name = named.entity.name
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


def _join_surnames(named: Sequence[Named], groups: Groups) -> list[MergedDoubt]:
    """Join a bare surname with the one person of that name whom sources on the same country have in full."""
    full: dict[tuple[str, str], list[int]] = defaultdict(list)
    bare = []
    for i, each in enumerate(named):
        if each.entity.kind == "person" and each.home:
            words = form_key(each.entity.name).split()
            if len(words) > 1:
                full[each.home, words[-1]].append(i)
            else:
                bare.append((i, each.home, words[0]))
    doubts = []
    for i, home, surname in bare:
        roots = sorted({groups.root(j) for j in full[home, surname]})
        if len(roots) == 1:
            groups.join(i, roots[0])
        elif roots:
            names = " or ".join(named[root].entity.name for root in roots[:3])
            doubts.append(_doubt(named[i], f"{named[i].entity.name} may be {names}: only the surname is given."))
    return doubts


def _join_abbreviations(named: Sequence[Named], groups: Groups) -> None:
    """Join an abbreviation that its source does not explain with the one name it fits in sources on the same country."""
    by_letter: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for i, each in enumerate(named):
        if each.home and each.entity.kind in ("party", "organisation") and " " in each.entity.name:
            by_letter[each.home, each.entity.kind, initials(each.entity.name)].append(i)
    for i, each in enumerate(named):
        name = each.entity.name
        if each.home and is_abbreviation(name) and each.entity.kind in ("party", "organisation"):
            fits = by_letter.get((each.home, each.entity.kind, form_key(name)), [])
            roots = {groups.root(j) for j in fits if abbreviates(name, named[j].entity.name)}
            if len(roots) == 1 and not any(is_abbreviation(form) for j in fits for form in named[j].forms):
                groups.join(i, roots.pop())


def _doubt_namesakes(named: Sequence[Named], groups: Groups) -> list[MergedDoubt]:
    """Doubt names that read alike but were not joined: a party's in two countries, or one kind's and another's."""
    first: dict[str, int] = {}
    doubts = []
    for i, each in enumerate(named):
        name = each.entity.name
        if _is_general(name) or each.entity.kind == "person" or (each.entity.kind == "place" and known_place(name)):
            continue
        key = form_key(name)
        other = first.setdefault(key, i)
        if groups.root(other) != groups.root(i) and named[other].source != each.source and groups.root(i) == i:
            doubts.append(
                _doubt(
                    each, f"{name} may be the {named[other].entity.kind} {named[other].entity.name} of another source."
                )
            )
    return doubts


def _doubt(named: Named, message: str) -> MergedDoubt:
    return MergedDoubt(
        named.source, FoundDoubt("same-name?", message, named.entity.mentions[0] if named.entity.mentions else None)
    )
