"""The facts of a bulletin while corrections are applied to them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefing.bundle.records import EntityKind
from briefing.importer.corrections.doubts import Answer
from briefing.importer.corrections.quotes import Quotes
from briefing.importer.model import Facts, FoundElection, FoundEntity, FoundFigure, FoundIncident, Span
from briefing.importer.steps.names_forms import form_key


@dataclass
class Draft:
    """Facts that can be changed; entities keep their index until `facts` is called."""

    quotes: Quotes
    entities: list[FoundEntity]
    elections: list[FoundElection]
    incidents: list[FoundIncident]
    answers: list[Answer] = field(default_factory=list)
    emptied: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, facts: Facts, quotes: Quotes) -> "Draft":
        """The facts as they were read."""
        return cls(quotes, list(facts.entities), list(facts.elections), list(facts.incidents))

    def facts(self) -> Facts:
        """The corrected facts without doubts: names that nothing mentions and elections without a figure are gone."""
        used = {figure.entity for election in self.elections for figure in election.figures}
        kept = [i for i, entity in enumerate(self.entities) if entity.mentions or i in used]
        index: dict[int | None, int | None] = {None: None, **{old: new for new, old in enumerate(kept)}}
        elections = tuple(
            replace(election, figures=tuple(replace(each, entity=index[each.entity]) for each in election.figures))
            for election in self.elections
            if election.figures
        )
        entities = tuple(self.entities[i] for i in kept)
        named = _names_by_paragraph(entities)
        return Facts(entities, elections, tuple(_with_entities(each, named) for each in self.incidents))

    def named(self, name: str, kinds: Sequence[EntityKind] = ()) -> int | None:
        """The entity of that name, else the one with that other form; None where there is none."""
        key = form_key(name)
        fitting = [
            i for i, each in enumerate(self.entities) if i not in self.emptied and (not kinds or each.kind in kinds)
        ]
        by_name = [i for i in fitting if form_key(self.entities[i].name) == key]
        by_alias = [i for i in fitting if key in map(form_key, self.entities[i].aliases)]
        return next(iter([*by_name, *by_alias]), None)

    def mention(self, index: int, span: Span) -> None:
        """State that an entity is named at a place."""
        entity = self.entities[index]
        mentions = tuple(sorted({*entity.mentions, span}, key=order))
        form = self.quotes.text(span)
        known = form == entity.name or form in entity.aliases
        aliases = entity.aliases if known else (*entity.aliases, form)
        self.entities[index] = replace(entity, mentions=mentions, aliases=aliases)
        self.emptied.discard(index)

    def unmention(self, index: int, gone: Sequence[Span]) -> None:
        """Take mentions off an entity, with the forms that stand nowhere else."""
        entity = self.entities[index]
        kept = tuple(span for span in entity.mentions if span not in gone)
        forms = [self.quotes.text(span) for span in kept]
        lost = {self.quotes.text(span) for span in gone} - set(forms)
        aliases = tuple(alias for alias in entity.aliases if alias not in lost)
        name = max(forms, key=len) if entity.name in lost and forms else entity.name
        aliases = tuple(alias for alias in aliases if alias != name)
        self.entities[index] = replace(entity, name=name, aliases=aliases, mentions=kept)
        if not kept:
            self.emptied.add(index)

    def figures(self) -> Iterator[tuple[int, int, FoundFigure]]:
        """All figures with the place of their election and their own place in it."""
        for at, election in enumerate(self.elections):
            for number, figure in enumerate(election.figures):
                yield at, number, figure


Named = dict[tuple[int, int], list[tuple[int, int]]]
"""By paragraph, where names start and whose they are."""


def _names_by_paragraph(entities: Sequence[FoundEntity]) -> Named:
    named: Named = defaultdict(list)
    for index, entity in enumerate(entities):
        for mention in entity.mentions:
            named[mention.article, mention.paragraph].append((mention.start, index))
    return named


def _with_entities(incident: FoundIncident, named: Named) -> FoundIncident:
    """An incident with the entities that its tellings name."""
    inside = {
        index
        for span in incident.spans
        for start, index in named.get((span.article, span.paragraph), ())
        if span.start <= start < span.end
    }
    return replace(incident, entities=tuple(sorted(inside)))


def order(span: Span) -> tuple[int, int, int, int]:
    """What puts spans in reading order."""
    return span.article, span.paragraph, span.start, span.end
