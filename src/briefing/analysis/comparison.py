"""The same body over several elections: parties matched by who they are, and how much each figure changed."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from fractions import Fraction

from briefing.analysis.findings import exact, signed
from briefing.analysis.results import Stated, decimals, party_results, turnout
from briefing.bundle.records import Election, Entity, Figure, Measure
from briefing.wording import tr

_NOBODYS = 99
"""The number of what is no party's: it has the grey of all that are too many for a colour."""
_SHORT = 2
"""Words of a short form of a longer name."""
_ALIKE = 0.6
"""From which likeness on two names are spellings of one: Ak Zhol and Ak Jol, but not Amanat and Nur Otan."""


@dataclass(frozen=True, slots=True)
class Track:
    """One party through the elections, in their order: what is shown of it in each, none where nothing is stated.

    `printed_as` holds for each election the name it is printed under there, where that is another than `name`.
    """

    entity_id: int | None
    name: str
    number: int
    points: tuple[Stated | None, ...]
    printed_as: tuple[str, ...]

    @property
    def changes(self) -> list[str]:
        """The change to each election from the one before it that has a figure: `+6.67`, or nothing."""
        said = []
        before: Stated | None = None
        for point in self.points:
            said.append(difference(before, point) if point and before else "")
            before = point or before
        return said

    @property
    def overall(self) -> str:
        """The change from the first to the last election that have a figure."""
        stated = [point for point in self.points if point]
        return difference(stated[0], stated[-1]) if len(stated) > 1 else ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Elections in order of time with their short names, and what is stated of one measure in each."""

    measure: Measure
    elections: tuple[Election, ...]
    labels: tuple[str, ...]
    tracks: tuple[Track, ...] = field(default=())


def difference(before: Stated, now: Stated) -> str:
    """How much a figure changed, in points or in its unit, with the precision that both were printed with."""
    change: Fraction = exact(now.value) - exact(before.value)
    places = min(decimals(before.figure), decimals(now.figure))
    return signed(change, places)


def compare(
    elections: Sequence[Election],
    figures: Mapping[int, Sequence[Figure]],
    entities: Mapping[int, Entity],
    measure: Measure,
    numbers: Mapping[int, int],
    pinned: Collection[int] = (),
) -> Comparison:
    """What is stated of one measure in each of several elections; the party with the largest figure first.

    Parties are the same where the bundle says so: one entity with all its names. Turnout is one track of its own.
    """
    ordered = tuple(sorted(elections, key=lambda election: (election.held_on or "", election.id)))
    labels = occasion_labels(ordered)
    if measure == "turnout":
        said = [turnout(figures.get(election.id, ()), pinned) for election in ordered]
        points = tuple(stated[0] if stated else None for stated in said)
        tracks = (Track(None, tr("Turnout"), _NOBODYS, points, ("",) * len(ordered)),) if any(points) else ()
        return Comparison(measure, ordered, labels, tracks)
    names = {id: entity.name for id, entity in entities.items()}
    held: dict[int, list[Stated | None]] = {}
    for index, election in enumerate(ordered):
        for party in party_results(figures.get(election.id, ()), names, pinned):
            if party.stated(measure):
                held.setdefault(party.entity_id, [None] * len(ordered))[index] = party.stated(measure)[0]
    made = [_track(id, points, entities, numbers) for id, points in held.items()]
    made.sort(key=lambda track: (-max(point.value for point in track.points if point), track.name))
    return Comparison(measure, ordered, labels, tuple(made))


def _track(
    entity_id: int, points: Sequence[Stated | None], entities: Mapping[int, Entity], numbers: Mapping[int, int]
) -> Track:
    entity = entities.get(entity_id)
    name = entity.name if entity else tr("Name not in this bundle")
    printed = tuple(_printed_as(entity, point.figure) if entity and point else "" for point in points)
    return Track(entity_id, name, numbers.get(entity_id, _NOBODYS), tuple(points), printed)


def printed_names(figures: Iterable[Figure], entities: Mapping[int, Entity]) -> dict[int, str]:
    """The names to show of one election's parties: where it is printed under another, that one with the bundle's.

    `Amanat (Nur Otan)`; parties that are printed under the bundle's name are not in it.
    """
    said: dict[int, set[str]] = {}
    for figure in figures:
        entity = entities.get(figure.entity_id or 0)
        if entity is not None:
            said.setdefault(entity.id, set()).add(_printed_as(entity, figure))
    return {
        id: f"{names.pop()} ({entities[id].name})" for id, names in said.items() if len(names) == 1 and "" not in names
    }


def _printed_as(entity: Entity, figure: Figure) -> str:
    """The other name that a figure's words use of a party; nothing where they use its own, one much like it, or none."""
    words = figure.passage.text.casefold()
    if entity.name.casefold() in words:
        return ""
    found = [alias for alias in entity.aliases if re.search(rf"\b{re.escape(alias.casefold())}\b", words)]
    longest = max(found, key=len, default="")
    return "" if longest.isupper() or is_form_of(longest, entity.name) else longest


def is_form_of(name: str, full: str) -> bool:
    """Whether a name is only another spelling or a short form of a full one, not another name of the same party.

    >>> [is_form_of(name, "Ak Jol") for name in ("Ak Zhol", "Amanat")]
    [True, False]
    >>> is_form_of("Regions", "Party of Regions"), is_form_of("People's Party of Peru", "Communist People's Party of Peru")
    (True, False)
    """
    words, all_words = name.casefold().split(), full.casefold().split()
    if len(words) == len(all_words):
        return SequenceMatcher(None, name.casefold(), full.casefold()).ratio() > _ALIKE
    return len(words) <= _SHORT and set(words) <= set(all_words)


def occasion_labels(elections: Sequence[Election]) -> tuple[str, ...]:
    """Short names of elections: the year, with month or round where a year has several.

    Elections without a date are named so.
    """
    none = tr("no date")
    years = [election.held_on[:7] if election.held_on else none for election in elections]
    short = [election.held_on[:4] if election.held_on else none for election in elections]
    labels = []
    for index, election in enumerate(elections):
        label = short[index]
        if short.count(label) > 1 and election.held_on:
            label = years[index] if years.count(years[index]) == 1 else election.held_on
        labels.append(
            tr("{election}, round {number}", election=label, number=election.round) if election.round > 1 else label
        )
    return tuple(labels)


def party_numbers(elections: Iterable[Election], figures: Mapping[int, Sequence[Figure]]) -> dict[int, int]:
    """A number for each party that stands for it in all elections of its country: the largest share ever stated first.

    Where no share is stated, its part of the votes or seats stated counts.
    """
    best: dict[str, dict[int, float]] = {}
    for election in elections:
        own = best.setdefault(election.country or "", {})
        totals: dict[Measure, float] = {}
        for figure in figures.get(election.id, ()):
            if figure.entity_id is not None:
                totals[figure.measure] = totals.get(figure.measure, 0.0) + max(figure.value, 0.0)
        for figure in figures.get(election.id, ()):
            if figure.entity_id is None:
                continue
            share = figure.value if figure.measure == "percent" else figure.value * 100 / (totals[figure.measure] or 1)
            if share == share and abs(share) != float("inf"):
                weight = share if figure.measure == "percent" else min(share, 100.0) * 0.999
                own[figure.entity_id] = max(own.get(figure.entity_id, 0.0), weight)
    numbers: dict[int, int] = {}
    for own in best.values():
        for number, entity_id in enumerate(sorted(own, key=lambda id: (-own[id], id))):
            numbers[entity_id] = min(number, numbers.get(entity_id, number))
    return numbers
