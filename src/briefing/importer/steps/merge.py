"""Merging across sources: the same name, election or happening becomes one, with every telling kept.

What may be the same, but need not be, is not merged but doubted.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefing.importer.model import Bulletin, Facts, FoundDoubt, FoundElection, FoundEntity, FoundFigure, Span
from briefing.importer.steps.groups import Groups
from briefing.importer.steps.merge_incidents import Told, group_incidents
from briefing.importer.steps.merge_names import Named, group_names, home_country
from briefing.importer.steps.merged import (
    Located,
    Merged,
    MergedDoubt,
    MergedElection,
    MergedEntity,
    MergedFigure,
    MergedIncident,
)
from briefing.importer.steps.names_forms import form_key, is_abbreviation
from briefing.importer.steps.names_lexicon import known_place

EntityOf = dict[tuple[int, int], int]
"""The merged entity of each source's entity: (source, index) → index."""


def merge_facts(readings: Sequence[tuple[Bulletin, Facts]]) -> Merged:
    """Merge what several sources say.

    `Located.source` is a source's index in `readings`; all else, order included, depends on the sources' names only.
    """
    order = sorted(range(len(readings)), key=lambda i: readings[i][0].source.name)
    homes = {i: home_country(*readings[i]) for i in order}
    named = [
        Named(i, at, entity, homes[i], _in_text(readings[i][0], entity))
        for i in order
        for at, entity in enumerate(readings[i][1].entities)
    ]
    groups, name_doubts = group_names(named)
    entities, entity_of = _entities(named, groups)
    elections, election_doubts = _elections(readings, order, homes, entity_of)
    incidents, incident_doubts = _incidents(readings, order, homes, entities, entity_of)
    own = [MergedDoubt(i, doubt) for i in order for doubt in readings[i][1].doubts]
    return Merged(entities, elections, incidents, (*own, *name_doubts, *election_doubts, *incident_doubts))


def _entities(named: Sequence[Named], groups: Groups) -> tuple[tuple[MergedEntity, ...], EntityOf]:
    members: dict[int, list[Named]] = defaultdict(list)
    for i, each in enumerate(named):
        members[groups.root(i)].append(each)
    entity_of = {(each.source, each.index): at for at, group in enumerate(members.values()) for each in group}
    return tuple(_entity(group) for group in members.values()), entity_of


def _in_text(bulletin: Bulletin, entity: FoundEntity) -> bool:
    return any(bulletin.articles[m.article].paragraphs[m.paragraph].kind != "table" for m in entity.mentions)


def _entity(group: Sequence[Named]) -> MergedEntity:
    stated = {each.entity.name for each in group if each.entity.origin == "corrected"}
    name = _commonest_name(group, stated)
    forms = dict.fromkeys(form for each in group for form in each.forms if form != name)
    mentions = tuple(Located(each.source, span) for each in group for span in each.entity.mentions)
    return MergedEntity(group[0].entity.kind, name, tuple(forms), mentions, "corrected" if stated else "read")


def _commonest_name(group: Sequence[Named], stated: set[str]) -> str:
    """The name that an editor states, else the one most sources give: a text counts before a table, each once."""
    in_texts: dict[str, set[int]] = defaultdict(set)
    sources: dict[str, set[int]] = defaultdict(set)
    for each in group:
        sources[each.entity.name].add(each.source)
        if each.in_text:
            in_texts[each.entity.name].add(each.source)
    person = group[0].entity.kind == "person"
    return min(
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


def _elections(
    readings: Sequence[tuple[Bulletin, Facts]], order: Sequence[int], homes: dict[int, str | None], entity_of: EntityOf
) -> tuple[tuple[MergedElection, ...], list[MergedDoubt]]:
    told = [(i, election) for i in order for election in readings[i][1].elections]
    groups = Groups(len(told))
    first: dict[tuple[str, ...], int] = {}
    for at, (i, election) in enumerate(told):
        for key in _election_keys(election, i, readings[i][1], homes[i]):
            groups.join(at, first.setdefault(key, at))
    members: dict[int, list[tuple[int, FoundElection]]] = defaultdict(list)
    for at, each in enumerate(told):
        members[groups.root(at)].append(each)
    merged, doubts = [], []
    for group in members.values():
        merged.append(_election(group, entity_of))
        doubts += _doubt_seats(group)
    return tuple(merged), doubts


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


def _election(group: Sequence[tuple[int, FoundElection]], entity_of: EntityOf) -> MergedElection:
    first = group[0][1]
    figures = tuple(_figure(source, figure, entity_of) for source, election in group for figure in election.figures)
    country = next((election.country for _, election in group if election.country), None)
    seats = next((election.seats_total for _, election in group if election.seats_total), None)
    return MergedElection(first.body, country, first.held_on, first.round, seats, figures)


def _figure(source: int, figure: FoundFigure, entity_of: EntityOf) -> MergedFigure:
    entity = None if figure.entity is None else entity_of[source, figure.entity]
    at = Located(source, figure.span)
    return MergedFigure(entity, figure.measure, figure.value, figure.printed, figure.status, at, figure.origin)


def _doubt_seats(group: Sequence[tuple[int, FoundElection]]) -> list[MergedDoubt]:
    stated = [(source, election) for source, election in group if election.seats_total]
    return [
        MergedDoubt(source, FoundDoubt("seats-total", (
            f"The {election.body} has {election.seats_total} seats here, {stated[0][1].seats_total} in another source."
        )))
        for source, election in stated[1:]
        if election.seats_total != stated[0][1].seats_total
    ]  # fmt: skip


def _incidents(
    readings: Sequence[tuple[Bulletin, Facts]],
    order: Sequence[int],
    homes: dict[int, str | None],
    entities: Sequence[MergedEntity],
    entity_of: EntityOf,
) -> tuple[tuple[MergedIncident, ...], list[MergedDoubt]]:
    told = [
        _told(i, readings[i][0], at, readings[i][1], homes[i], entities, entity_of)
        for i in order
        for at in range(len(readings[i][1].incidents))
    ]
    groups, doubts = group_incidents(told)
    members: dict[int, list[Told]] = defaultdict(list)
    for i, each in enumerate(told):
        members[groups.root(i)].append(each)
    return tuple(_incident(group, entity_of) for group in members.values()), doubts


def _told(
    source: int,
    bulletin: Bulletin,
    at: int,
    facts: Facts,
    home: str | None,
    entities: Sequence[MergedEntity],
    entity_of: EntityOf,
) -> Told:
    incident = facts.incidents[at]
    concerned = [entity_of[source, entity] for entity in incident.entities]
    names = frozenset(i for i in concerned if not _is_country(entities[i]))
    people = frozenset(i for i in names if entities[i].kind == "person")
    text = " ".join(_text(bulletin, span) for span in incident.spans)
    named = " ".join(form for i in concerned for form in (entities[i].name, *entities[i].aliases))
    return Told(source, incident, home, names, people, text, named)


def _is_country(entity: MergedEntity) -> bool:
    place = known_place(entity.name) if entity.kind == "place" else None
    return place is not None and place.kind == "country"


def _text(bulletin: Bulletin, span: Span) -> str:
    return bulletin.articles[span.article].paragraphs[span.paragraph].text[span.start : span.end]


def _incident(group: Sequence[Told], entity_of: EntityOf) -> MergedIncident:
    best = min((each.incident for each in group), key=lambda i: (i.origin != "corrected", i.year_from != "stated"))
    return MergedIncident(
        best.start_on,
        best.end_on,
        best.precision,
        best.qualifier,
        best.category,
        best.headline,
        best.date_text,
        best.year_from,
        tuple(Located(each.source, span) for each in group for span in each.incident.spans),
        tuple(sorted({entity_of[each.source, i] for each in group for i in each.incident.entities})),
        best.origin,
    )
