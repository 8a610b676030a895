"""Where sources disagree: one thing, several figures, each with who says it; none is averaged, one may be chosen."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from briefing.analysis.findings import exact, label_of, with_who
from briefing.analysis.results import PARTY_MEASURES, PartyResult, Stated, decimals, turnout
from briefing.bundle.records import Figure, Measure
from briefing.wording import counted, number, tr


@dataclass(frozen=True, slots=True)
class Telling:
    """One of the figures with who states it: the names of the sources, first the one that is shown."""

    stated: Stated
    who: tuple[str, ...]
    is_pinned: bool

    @property
    def said_by(self) -> str:
        """The sources as one reads them, with the figure's status: `Reuters, final`."""
        return ", ".join(part for part in ("; ".join(self.who), tr(self.stated.status)) if part)


@dataclass(frozen=True, slots=True)
class Rivalry:
    """One thing of one election of which sources state different figures; the one in use first."""

    election_id: int
    entity_id: int | None
    name: str
    measure: Measure
    tellings: tuple[Telling, ...]

    @property
    def title(self) -> str:
        """What it is: `Turnout`, `Amanat, votes`."""
        named = {
            "percent": tr("{party}, share", party=self.name),
            "votes": tr("{party}, votes", party=self.name),
            "seats": tr("{party}, seats", party=self.name),
        }
        return named.get(self.measure, self.name)

    @property
    def spread(self) -> float:
        """How far the figures lie apart, as a part of the largest."""
        values = [telling.stated.value for telling in self.tellings]
        return (max(values) - min(values)) / (max(abs(value) for value in values) or 1)

    @property
    def difference(self) -> str:
        """How far the figures lie apart, in their unit: `0.37 points`, `90,000 votes`."""
        values = [exact(telling.stated.value) for telling in self.tellings]
        apart = max(values) - min(values)
        if self.measure in ("percent", "turnout"):
            places = max(decimals(telling.stated.figure) for telling in self.tellings)
            return tr("{number} points", number=number(float(apart), places))
        if self.measure == "votes":
            return counted("{n} vote", "{n} votes", round(apart))
        return counted("{n} seat", "{n} seats", round(apart))

    @property
    def is_pinned(self) -> bool:
        """Whether the user chose the figure in use."""
        return self.tellings[0].is_pinned

    @property
    def sentence(self) -> str:
        """All of them with who says each: `75.07 % (The Insider); 75.4 % (Reuters, final)`."""
        return "; ".join(_with_who(telling) for telling in self.tellings)


def rivalries(
    election_id: int,
    parties: Iterable[PartyResult],
    stated_turnout: Sequence[Stated],
    who: Mapping[int, str],
    pinned: Collection[int] = (),
) -> list[Rivalry]:
    """Everything of one election that has several figures, the largest difference first; `who` is by article id."""
    things: list[tuple[int | None, str, Measure, Sequence[Stated]]] = [(None, tr("Turnout"), "turnout", stated_turnout)]
    things += [
        (party.entity_id, party.name, measure, party.stated(measure)) for party in parties for measure in PARTY_MEASURES
    ]
    found = [
        Rivalry(election_id, entity, name, measure, tuple(_telling(each, who, pinned) for each in stated))
        for entity, name, measure, stated in things
        if len(stated) > 1
    ]
    return sorted(found, key=lambda rivalry: -rivalry.spread)


def _telling(stated: Stated, who: Mapping[int, str], pinned: Collection[int]) -> Telling:
    names = (who.get(figure.passage.article_id, "") for figure in stated.figures)
    return Telling(stated, tuple(dict.fromkeys(name for name in names if name)), any(id in pinned for id in stated.ids))


def _with_who(telling: Telling) -> str:
    return with_who(label_of(telling.stated), telling.said_by)


def election_rivalries(
    election_id: int,
    figures: Sequence[Figure],
    parties: Iterable[PartyResult],
    who: Mapping[int, str],
    pinned: Collection[int] = (),
) -> list[Rivalry]:
    """The rivalries of one election's figures."""
    return rivalries(election_id, parties, turnout(figures, pinned), who, pinned)
