"""What the user decided of tellings: that two are of the same incident, or that one told as the same is another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from briefing.bundle.anchors import Anchor, Finder
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Incident, Passage
from briefing.notebook.records import Decision

Kind = Literal["same", "not same"]


@dataclass(frozen=True, slots=True)
class Resolved:
    """A decision on two passages of the open bundle."""

    id: int
    kind: Kind
    one: Passage
    other: Passage


@dataclass(frozen=True, slots=True)
class Decided:
    """The incidents as the user sees them.

    Attributes:
        incidents: joined and parted ones in place of the bundle's.
        origin: of each changed one, the ids of the bundle's incidents in it.
        joined: of each joined one, the decisions that made it.
        parted: of each incident, the decisions that took a telling from it or made it.
        lost: how many decisions speak of passages that this bundle does not have.
    """

    incidents: list[Incident]
    origin: dict[int, tuple[int, ...]] = field(default_factory=dict)
    joined: dict[int, tuple[int, ...]] = field(default_factory=dict)
    parted: dict[int, tuple[int, ...]] = field(default_factory=dict)
    lost: int = 0


def resolved(bundle: Bundle, decisions: Sequence[Decision]) -> tuple[list[Resolved], int]:
    """The decisions whose passages are found in a bundle, and how many are not."""
    if not decisions:
        return [], 0
    finder = Finder(bundle)
    found = []
    for decision in decisions:
        places = [finder.find(anchor).passages[:1] for anchor in decision.anchors]
        if len(places) == 2 and all(places) and decision.kind in ("same", "not same"):
            kind: Kind = "same" if decision.kind == "same" else "not same"
            found.append(Resolved(decision.id, kind, places[0][0], places[1][0]))
    return found, len(decisions) - len(found)


def anchors_of(bundle: Bundle, one: Passage, other: Passage) -> list[Anchor]:
    """The anchors of a decision on two passages."""
    finder = Finder(bundle)
    return [finder.anchor_of(one), finder.anchor_of(other)]


def decided(incidents: Iterable[Incident], decisions: Sequence[Resolved], lost: int = 0) -> Decided:
    """The incidents after all decisions: first tellings are parted, then incidents joined."""
    result = Decided(list(incidents), lost=lost)
    for decision in decisions:
        if decision.kind == "not same":
            _part(result, decision)
    for decision in decisions:
        if decision.kind == "same":
            _join(result, decision)
    return result


def _part(result: Decided, decision: Resolved) -> None:
    """Make the telling of `other` an incident of its own, where it is told with `one`."""
    for place, incident in enumerate(result.incidents):
        telling = _telling(incident, decision.other)
        if telling is not None and len(incident.passages) > 1 and _telling(incident, decision.one) is not None:
            rest = tuple(passage for passage in incident.passages if passage != telling)
            own = replace(incident, id=-telling.id, headline=" ".join(telling.text.split()), passages=(telling,))
            result.incidents[place] = replace(incident, passages=rest)
            result.incidents.append(own)
            result.origin[own.id] = _origin(result, incident)
            for each in (incident, own):
                result.parted[each.id] = (*result.parted.get(each.id, ()), decision.id)
            return


def _join(result: Decided, decision: Resolved) -> None:
    """Make one incident of the two that tell `one` and `other`; its days are those of the one known more exactly."""
    pair = [next((i for i in result.incidents if _telling(i, place)), None) for place in (decision.one, decision.other)]
    first, second = pair
    if first is None or second is None or first.id == second.id:
        return
    base, other = (first, second) if _vagueness(first) <= _vagueness(second) else (second, first)
    joined = replace(
        base,
        passages=tuple(dict.fromkeys((*base.passages, *other.passages))),
        entity_ids=tuple(dict.fromkeys((*base.entity_ids, *other.entity_ids))),
    )
    result.incidents[:] = [joined if i.id == base.id else i for i in result.incidents if i.id != other.id]
    result.origin[base.id] = tuple(dict.fromkeys((*_origin(result, base), *_origin(result, other))))
    known = (*result.joined.get(base.id, ()), *result.joined.pop(other.id, ()))
    result.joined[base.id] = (*known, decision.id)


def _origin(result: Decided, incident: Incident) -> tuple[int, ...]:
    return result.origin.get(incident.id, (incident.id,))


def _telling(incident: Incident, place: Passage) -> Passage | None:
    """The telling of an incident that stands where `place` does."""
    return next(
        (
            passage
            for passage in incident.passages
            if passage.paragraph_id == place.paragraph_id and passage.start < place.end and place.start < passage.end
        ),
        None,
    )


_EXACT = ("day", "range", "month", "year")


def _vagueness(incident: Incident) -> tuple[int, bool, str, int]:
    return _EXACT.index(incident.precision), incident.year_from != "stated", incident.start_on, incident.id
