"""Merging across sources: what becomes one, what stays apart, what is doubted."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from briefing.bundle.records import EntityKind
from briefing.importer.model import (
    Bulletin,
    CleanArticle,
    CleanParagraph,
    Facts,
    FoundDoubt,
    FoundElection,
    FoundEntity,
    FoundFigure,
    FoundIncident,
    SourceText,
    Span,
)
from briefing.importer.pipeline import Reading
from briefing.importer.steps.merge import merge_facts

HERE = Span(0, 0, 0, 5)


def reading(
    name: str, *entities: FoundEntity, country: str | None = "Ukraine", text: str = "", **facts: object
) -> Reading:
    source = SourceText(name, "text/plain", "", 0, "", "utf-8")
    paragraph = CleanParagraph("text", text or "words " * 50, 1, 0, 0)
    bulletin = Bulletin(source, (CleanArticle("article", "", None, True, (paragraph,)),), country=country)
    return Reading(bulletin, Facts(entities, **facts))  # type: ignore[arg-type]


Place = tuple[int, Span]
"""A source's index and a span of it."""


@dataclass(frozen=True)
class Told:
    """What merged facts amount to: each with all that the sources say of it."""

    entities: list[tuple[FoundEntity, list[Place]]]
    elections: list[tuple[int | None, list[tuple[float, int, str]]]]
    incidents: list[tuple[FoundIncident, list[int], set[str]]]
    doubts: list[tuple[int, FoundDoubt]]


def told_together(readings: Sequence[Reading]) -> Told:
    """Merge the readings, gone through once in the order of their names, and gather what goes into each merged fact."""
    merged = merge_facts(iter(readings))
    entities: dict[int, tuple[FoundEntity, list[Place]]] = {}
    figures: dict[int, list[tuple[float, int, str]]] = {at: [] for at in range(len(merged.told_elections))}
    incidents: dict[int, tuple[FoundIncident, list[int], set[str]]] = {}
    for wanted in (True, False):
        for at, each in enumerate(readings):
            for index, entity in enumerate(each.facts.entities):
                into = merged.entities.merged(at, index)
                if wanted and merged.entities.speaks(at, index):
                    entities[into] = (entity, [])
                elif not wanted:
                    entities[into][1].extend((at, span) for span in entity.mentions)
            for index, incident in enumerate(each.facts.incidents):
                into = merged.incidents.merged(at, index)
                if wanted and merged.incidents.speaks(at, index):
                    incidents[into] = (incident, [], set())
                elif not wanted:
                    incidents[into][1].append(at)
                    concerned = (merged.entities.merged(at, i) for i in incident.entities)
                    incidents[into][2].update(entities[i][0].name for i in concerned)
    for at, each in enumerate(readings):
        for index, election in enumerate(each.facts.elections):
            figures[merged.elections.merged(at, index)] += [
                (figure.value, at, entities[merged.entities.merged(at, figure.entity or 0)][0].name)
                for figure in election.figures
            ]
    return Told(
        [entities[i] for i in sorted(entities)],
        [(told.seats_total, figures[at]) for at, told in enumerate(merged.told_elections)],
        [incidents[i] for i in sorted(incidents)],
        [(source, doubt) for source in sorted(merged.doubts) for doubt in merged.doubts[source]],
    )


def found(kind: EntityKind, name: str, *aliases: str) -> FoundEntity:
    return FoundEntity(kind, name, aliases, (HERE,))


# kind | name and other forms in one source, its country | in the other source, its country | one?
PAIRS = """
person | Ana Lindqvist; Lindqvist | Ukraine | Ana Lindqvist | Poland | one
person | Recep Tayyip Erdoğan | Turkey | Recep Erdogan | Turkey | one
person | Sergei Ivanov | Russia | Sergey Ivanov | Russia | one
person | Erdoğan Recep | Turkey | Recep Erdoğan | Turkey | one
person | Ana Lindqvist | Ukraine | Lindqvist | Ukraine | one
person | Ana Lindqvist | Ukraine | Lindqvist | Poland | two
person | Ana Lindqvist | Ukraine | Boris Lindqvist | Ukraine | two
party | Party of Regions; PoR | Ukraine | Party of Regions | Ukraine | one
party | Ak Jol | Kazakhstan | Ak Zhol | Kazakhstan | one
party | Ak Jol | Kazakhstan | Ak Jol | Kyrgyzstan | two
party | Communist Party of Kazakhstan; CPK | Kazakhstan | CPK | Kazakhstan | one
party | Social Democratic Party | Ukraine | SDP | Ukraine | one
organisation | Supreme Court | Ukraine | Supreme Court | Ukraine | one
organisation | Supreme Court | Ukraine | Supreme Court | Poland | two
organisation | Supreme Court | - | Supreme Court | - | two
organisation | OSCE | Ukraine | OSCE | Poland | one
organisation | European Union; EU | Ukraine | EU | Poland | one
organisation | KGB | Belarus | KGB | Kazakhstan | two
organisation | Ekho Moskvy | Russia | Ekho Moskvy | Belarus | one
organisation | Tbilisi City Court | Georgia | Tbilisi City Court | Armenia | one
place | Kyiv | Ukraine | Kiev | Poland | one
place | Russia | Ukraine | Russian Federation | Belarus | one
place | Independence Square | Ukraine | Independence Square | Belarus | two
place | Independence Square | Ukraine | Independence Square | Ukraine | one
"""

CASES = [tuple(cell.strip() for cell in line.split("|")) for line in PAIRS.strip().splitlines()]


@pytest.mark.parametrize(("kind", "one", "here", "other", "there", "result"), CASES)
def test_a_pair_of_names(kind: EntityKind, one: str, here: str, other: str, there: str, result: str) -> None:
    merged = told_together(
        [
            reading("a.txt", found(kind, *one.split("; ")), country=None if here == "-" else here),
            reading("b.txt", found(kind, *other.split("; ")), country=None if there == "-" else there),
        ]
    )
    assert len(merged.entities) == (1 if result == "one" else 2)
    assert sum(len(mentions) for _, mentions in merged.entities) == 2


def test_a_merged_name_is_the_fullest_and_keeps_every_mention() -> None:
    merged = told_together(
        [reading("a.txt", found("party", "CEP")), reading("b.txt", found("party", "Civic Party", "CEP"))]
    )
    assert [(entity.name, mentions) for entity, mentions in merged.entities] == [
        ("Civic Party", [(0, HERE), (1, HERE)])
    ]


def test_one_party_name_in_two_countries_is_doubted() -> None:
    merged = told_together(
        [
            reading("a.txt", found("party", "Ak Jol"), country="Kazakhstan"),
            reading("b.txt", found("party", "Ak Jol"), country="Kyrgyzstan"),
        ]
    )
    assert [(source, doubt.kind) for source, doubt in merged.doubts] == [(1, "same-name?")]


def test_a_surname_that_two_people_bear_is_doubted() -> None:
    merged = told_together(
        [
            reading("a.txt", found("person", "Ana Lindqvist"), found("person", "Boris Lindqvist")),
            reading("b.txt", found("person", "Lindqvist")),
        ]
    )
    assert len(merged.entities) == 3
    assert [(source, doubt.kind) for source, doubt in merged.doubts] == [(1, "same-name?")]


def election(entity: int, value: float, **changes: object) -> FoundElection:
    figure = FoundFigure(entity, "percent", value, f"{value}%", None, HERE)
    return replace(FoundElection("State Duma", "Ukraine", "2011-12-04", 1, 450, (figure,)), **changes)  # type: ignore[arg-type]


def test_rival_figures_of_one_election_stand_side_by_side() -> None:
    party = found("party", "Svoboda")
    merged = told_together(
        [
            reading("a.txt", party, elections=(election(0, 49.3),)),
            reading("b.txt", found("place", "Kyiv"), party, elections=(election(1, 46.0, seats_total=None),)),
        ]
    )
    assert merged.elections == [(450, [(49.3, 0, "Svoboda"), (46.0, 1, "Svoboda")])]


@pytest.mark.parametrize(
    "bodies",
    [
        (),
        (found("organisation", "State Duma"),),
        (found("organisation", "Duma", "State Duma"),),
    ],
    ids=["no source names the body", "one names it", "one has it as another form"],
)
def test_an_election_is_one_whether_or_not_a_source_names_its_body_elsewhere(bodies: Sequence[FoundEntity]) -> None:
    party = found("party", "Svoboda")
    merged = told_together(
        [
            reading("a.txt", party, *bodies, elections=(election(0, 49.3),)),
            reading("b.txt", party, elections=(election(0, 46.0, body="The State Duma"),)),
        ]
    )
    assert [len(figures) for _, figures in merged.elections] == [2]


def test_a_body_by_another_name_that_a_source_gives_has_the_same_election() -> None:
    party, duma = found("party", "Svoboda"), found("organisation", "State Duma", "Duma")
    merged = told_together(
        [
            reading("a.txt", party, duma, elections=(election(0, 49.3),)),
            reading("b.txt", party, elections=(election(0, 46.0, body="Duma"),)),
        ]
    )
    assert len(merged.elections) == 1


def test_a_merged_name_is_spelled_as_a_text_spells_it_however_often_a_table_repeats_another() -> None:
    table = reading("b.txt", FoundEntity("party", "Ak Zhol", (), (HERE,) * 9))
    paragraph = replace(table.bulletin.articles[0].paragraphs[0], kind="table")
    article = replace(table.bulletin.articles[0], paragraphs=(paragraph,))
    table = replace(table, bulletin=replace(table.bulletin, articles=(article,)))
    text = reading("c.txt", found("party", "Ak Jol"))
    for readings in ([table, text], [text, table]):
        assert [entity.name for entity, _ in told_together(readings).entities] == ["Ak Jol"]


@pytest.mark.parametrize(
    "change", [{"held_on": "2007-12-02"}, {"round": 2}, {"body": "President"}, {"country": "Poland"}]
)
def test_another_day_round_body_or_country_is_another_election(change: dict[str, object]) -> None:
    party = found("party", "Svoboda")
    one, other = election(0, 49.3), election(0, 46.0, **change)
    merged = told_together([reading("a.txt", party, elections=(one,)), reading("b.txt", party, elections=(other,))])
    assert len(merged.elections) == 2


def test_another_number_of_seats_is_doubted() -> None:
    party = found("party", "Svoboda")
    one, other = election(0, 49.3), election(0, 46.0, seats_total=449)
    merged = told_together([reading("a.txt", party, elections=(one,)), reading("b.txt", party, elections=(other,))])
    assert [doubt.kind for _, doubt in merged.doubts] == ["seats-total"]


ARREST = "On 5 December Alexei Navin and Ilya Yashko were seized in Moscow as they marched from the square."


def incident(text: str, *entities: int, day: str = "2011-12-05", **changes: object) -> FoundIncident:
    told = FoundIncident(
        day, day, "day", None, "detention", text[:40], "5 December", "context", (Span(0, 0, 0, len(text)),), entities
    )
    return replace(told, **changes)  # type: ignore[arg-type]


def told(name: str, text: str, *entities: FoundEntity, country: str = "Russia", **changes: object) -> Reading:
    happening = incident(text, *range(len(entities)), **changes)  # type: ignore[arg-type]
    return reading(name, *entities, country=country, text=text, incidents=(happening,))


NAVIN = found("person", "Alexei Navin")


def test_one_happening_told_by_two_sources_is_one_with_both_tellings() -> None:
    retold = "Navin, the blogger, was seized in Moscow on 5 December as people marched away."
    merged = told_together([told("a.txt", ARREST, NAVIN), told("b.txt", retold, NAVIN)])
    assert [(sources, names) for _, sources, names in merged.incidents] == [([0, 1], {"Alexei Navin"})]


@pytest.mark.parametrize(
    "other",
    [
        told("b.txt", ARREST, NAVIN, day="2011-12-06"),
        told("b.txt", ARREST, NAVIN, category="protest"),
        told("b.txt", ARREST, NAVIN, country="Belarus"),
        told("b.txt", "A court in Kazan fined three students for leaflets.", found("place", "Kazan")),
    ],
    ids=["another day", "another category", "another country", "other words and names"],
)
def test_other_happenings_stay_apart(other: Reading) -> None:
    assert len(told_together([told("a.txt", ARREST, NAVIN), other]).incidents) == 2


def test_what_may_be_the_same_happening_is_doubted() -> None:
    vague = "Several hundred people were seized in the evening, among them Alexei Navin of the movement."
    merged = told_together([told("a.txt", ARREST, NAVIN), told("b.txt", vague, NAVIN)])
    assert len(merged.incidents) == 2
    assert [(source, doubt.kind) for source, doubt in merged.doubts] == [(1, "same-incident?")]


def test_two_happenings_of_one_source_are_never_joined() -> None:
    twice = reading("a.txt", NAVIN, country="Russia", text=ARREST, incidents=(incident(ARREST, 0), incident(ARREST, 0)))
    merged = told_together([twice, told("b.txt", ARREST, NAVIN)])
    assert sorted(len(sources) for _, sources, _ in merged.incidents) == [1, 2]


def test_no_source_gives_nothing() -> None:
    assert told_together([]) == Told([], [], [], [])


def test_time_grows_with_the_number_of_sources_only() -> None:
    def seconds(count: int) -> float:
        readings = [
            told(
                f"{i:05}.txt",
                f"{ARREST} Case {i % 97}.",
                NAVIN,
                found("person", f"Ana Person{i}"),
                found("party", "Ak Jol"),
            )
            for i in range(count)
        ]
        begin = time.process_time()
        merge_facts(readings)
        return time.process_time() - begin

    seconds(50)
    assert seconds(1600) < 16 * max(seconds(400), 0.01)
