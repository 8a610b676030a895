"""Merging across sources: the same name, election or happening becomes one, with every telling kept.

What may be the same, but need not be, is not merged but doubted. The sources are gone through once and never held in
memory together; what their facts need to be compared waits in temporary files.
"""

import itertools
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import Protocol

from briefing.importer.model import Bulletin, Facts, FoundDoubt, FoundElection, FoundEntity, FoundIncident, Handed, Span
from briefing.importer.spill import Spill, sorted_on_disk
from briefing.importer.steps.groups import Groups
from briefing.importer.steps.merge_incidents import Told, group_incidents
from briefing.importer.steps.merge_names import Named, group_names, home_country
from briefing.importer.steps.merged import Joined, Merged, MergedDoubt, MergedElection, Numbering
from briefing.importer.steps.names_forms import form_key, is_abbreviation
from briefing.importer.steps.names_lexicon import known_place


class Source(Protocol):
    """One source, read through."""

    @property
    def bulletin(self) -> Bulletin:
        """Its clean articles."""

    @property
    def facts(self) -> Facts:
        """What was found in them."""


_Keyed = tuple[FoundElection, tuple[tuple[str, ...], ...]]
"""An election without its figures, and what it shares with those that are the same."""


@dataclass(frozen=True, slots=True)
class _Tale(Handed):
    """An incident of one source with what it takes to know it again.

    `names` are the indices of the entities it concerns, countries aside, `people` those of them that are persons.
    """

    incident: FoundIncident
    home: str | None
    names: tuple[int, ...]
    people: tuple[int, ...]
    text: str
    named: str


def merge_facts(sources: Iterable[Source]) -> Merged:
    """Merge what several sources say, in the order of their names."""
    with (
        Spill[tuple[Named, ...]]() as named,
        Spill[tuple[_Keyed, ...]]() as elected,
        Spill[tuple[_Tale, ...]]() as tales,
    ):
        for at, source in enumerate(sources):
            home = home_country(source.bulletin, source.facts)
            named.append(tuple(_named(at, source, home)))
            elected.append(tuple(_elected(at, source.facts, home)))
            tales.append(tuple(_tales(source, home)))
        entities, name_doubts = _entities(named)
        elections, told_elections, election_doubts = _elections(elected)
        incidents, incident_doubts = _incidents(tales, entities)
    doubts: dict[int, tuple[FoundDoubt, ...]] = {}
    for each in (*name_doubts, *election_doubts, *incident_doubts):
        doubts[each.source] = (*doubts.get(each.source, ()), each.doubt)
    return Merged(entities, elections, told_elections, incidents, doubts)


def _in_text(bulletin: Bulletin, entity: FoundEntity) -> bool:
    return any(bulletin.articles[m.article].paragraphs[m.paragraph].kind != "table" for m in entity.mentions)


# --- names ----------------------------------------------------------------------------------------------------------


def _named(at: int, source: Source, home: str | None) -> Iterator[Named]:
    for entity in source.facts.entities:
        first = entity.mentions[0] if entity.mentions else None
        place = (first.article, first.paragraph, first.start, first.end) if first else None
        is_corrected, in_text = entity.origin == "corrected", _in_text(source.bulletin, entity)
        yield Named(at, entity.kind, entity.name, entity.aliases, home, place, is_corrected, in_text)


def _entities(told: Spill[tuple[Named, ...]]) -> tuple[Joined, list[MergedDoubt]]:
    numbering = Numbering.of(map(len, told))

    def named() -> Iterator[Named]:
        return itertools.chain.from_iterable(told)

    groups, doubts = group_names(named, len(numbering))
    into, voices = array("l", bytes(array("l").itemsize * len(numbering))), array("l")
    by_group = sorted_on_disk(((groups.root(i), i, each) for i, each in enumerate(named())), key=itemgetter(0, 1))
    for _, members in groupby(by_group, key=itemgetter(0)):
        group = [(i, each) for _, i, each in members]
        for i, _ in group:
            into[i] = len(voices)
        voices.append(_voice(group))
    return Joined(numbering, into, voices), doubts


def _voice(group: Sequence[tuple[int, Named]]) -> int:
    """Who has the name that an editor states, else the one most sources give: a text counts before a table, each once."""
    in_texts: dict[str, set[int]] = defaultdict(set)
    sources: dict[str, set[int]] = defaultdict(set)
    stated = {each.name for _, each in group if each.is_corrected}
    for _, each in group:
        sources[each.name].add(each.source)
        if each.in_text:
            in_texts[each.name].add(each.source)
    person = group[0][1].kind == "person"
    name = min(
        sources,
        key=lambda name: (
            name not in stated,
            is_abbreviation(name),
            -len(name.split()) if person else 0,
            -len(in_texts[name]),
            -len(sources[name]),
            -len(name.split()),
        ),
    )
    bearers = ((not each.is_corrected, i) for i, each in group if each.name == name)
    return min(bearers)[1]


# --- elections ------------------------------------------------------------------------------------------------------


def _elected(at: int, facts: Facts, home: str | None) -> Iterator[_Keyed]:
    for election in facts.elections:
        yield replace(election, figures=()), tuple(_election_keys(election, at, facts, home))


def _elections(
    elected: Spill[tuple[_Keyed, ...]],
) -> tuple[Joined, tuple[MergedElection, ...], list[MergedDoubt]]:
    told = [(at, election) for at, keyed in enumerate(elected) for election, _ in keyed]
    groups = Groups(len(told))
    first: dict[tuple[str, ...], int] = {}
    for number, (_, keys) in enumerate(itertools.chain.from_iterable(elected)):
        for key in keys:
            groups.join(number, first.setdefault(key, number))
    members: dict[int, list[int]] = defaultdict(list)
    for number in range(len(told)):
        members[groups.root(number)].append(number)
    into = array("l", bytes(array("l").itemsize * len(told)))
    merged: list[MergedElection] = []
    doubts: list[MergedDoubt] = []
    for group in members.values():
        for number in group:
            into[number] = len(merged)
        merged.append(_election([told[number][1] for number in group]))
        doubts += _doubt_seats([told[number] for number in group])
    numbering = Numbering.of(map(len, elected))
    return Joined(numbering, into, array("l", members)), tuple(merged), doubts


def _election_keys(election: FoundElection, source: int, facts: Facts, home: str | None) -> Iterator[tuple[str, ...]]:
    """The elections that share one of these are the same: the day, round, country, and the body by any of its names."""
    if not election.held_on:
        return
    place = known_place(election.country) if election.country else None
    country = place.country if place else form_key(election.country) if election.country else home or f"only {source}"
    body = _body_key(election.body)
    forms = {body}
    for entity in facts.entities:
        names = set(map(_body_key, (entity.name, *entity.aliases)))
        if entity.kind == "organisation" and body in names:
            forms |= names
    for form in sorted(forms):
        yield form, country, election.held_on, str(election.round)


def _body_key(name: str) -> str:
    return form_key(name).removeprefix("the ")


def _election(group: Sequence[FoundElection]) -> MergedElection:
    first = group[0]
    country = next((election.country for election in group if election.country), None)
    seats = next((election.seats_total for election in group if election.seats_total), None)
    return MergedElection(first.body, country, first.held_on, first.round, seats)


def _doubt_seats(group: Sequence[tuple[int, FoundElection]]) -> list[MergedDoubt]:
    stated = [(source, election) for source, election in group if election.seats_total]
    return [
        MergedDoubt(source, FoundDoubt("seats-total", (
            f"The {election.body} has {election.seats_total} seats here, {stated[0][1].seats_total} in another source."
        )))
        for source, election in stated[1:]
        if election.seats_total != stated[0][1].seats_total
    ]  # fmt: skip


# --- incidents ------------------------------------------------------------------------------------------------------


def _incidents(tales: Spill[tuple[_Tale, ...]], entities: Joined) -> tuple[Joined, list[MergedDoubt]]:
    numbering = Numbering.of(map(len, tales))
    days = _DaysTold()
    groups, doubts = group_incidents(_told(tales, entities, days), len(numbering))
    best = array("l", [-1]) * len(groups)
    for number in range(len(groups)):
        root = groups.root(number)
        if best[root] < 0 or days.unsure[number] < days.unsure[best[root]]:
            best[root] = number
    told = (root for root, number in enumerate(best) if number >= 0)
    ordered = array("l", sorted(told, key=lambda root: (days.first[best[root]], days.last[best[root]], root)))
    positions = array("l", bytes(array("l").itemsize * len(groups)))
    for position, root in enumerate(ordered):
        positions[root] = position
    into = array("l", (positions[groups.root(number)] for number in range(len(groups))))
    return Joined(numbering, into, array("l", (best[root] for root in ordered))), doubts


class _DaysTold:
    """By number of an incident its first and last day, as 20120131, and how unsure they are: 0 where surest."""

    def __init__(self) -> None:
        self.first, self.last, self.unsure = array("l"), array("l"), bytearray()

    def note(self, incident: FoundIncident) -> None:
        """Note the days of the next incident."""
        self.first.append(int(incident.start_on.replace("-", "")))
        self.last.append(int(incident.end_on.replace("-", "")))
        self.unsure.append(2 * (incident.origin != "corrected") + (incident.year_from != "stated"))


def _tales(source: Source, home: str | None) -> Iterator[_Tale]:
    entities = source.facts.entities
    for incident in source.facts.incidents:
        concerned = [entities[i] for i in incident.entities]
        yield _Tale(
            replace(incident, spans=incident.spans[:1]),
            home,
            tuple(i for i in incident.entities if not _is_country(entities[i])),
            tuple(i for i in incident.entities if entities[i].kind == "person"),
            " ".join(_text(source.bulletin, span) for span in incident.spans),
            " ".join(form for entity in concerned for form in (entity.name, *entity.aliases)),
        )


def _told(tales: Iterable[tuple[_Tale, ...]], entities: Joined, days: _DaysTold) -> Iterator[Told]:
    for at, told in enumerate(tales):
        for tale in told:
            days.note(tale.incident)
            names = frozenset(entities.merged(at, i) for i in tale.names)
            people = frozenset(entities.merged(at, i) for i in tale.people)
            yield Told(at, tale.incident, tale.home, names, people, tale.text, tale.named)


def _is_country(entity: FoundEntity) -> bool:
    place = known_place(entity.name) if entity.kind == "place" else None
    return place is not None and place.kind == "country"


def _text(bulletin: Bulletin, span: Span) -> str:
    return bulletin.articles[span.article].paragraphs[span.paragraph].text[span.start : span.end]
