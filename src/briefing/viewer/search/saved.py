"""Searches that are kept: as plain values that hold for another bundle too, names and bulletins by their words."""

from collections.abc import Iterable, Mapping
from typing import Any

from briefing.bundle.facets import Within
from briefing.bundle.records import CATEGORIES, Entity, Source
from briefing.viewer.search.state import Wanted

KIND = "search"


def to_value(wanted: Wanted, names: Mapping[int, str], sources: Mapping[int, Source]) -> dict[str, Any]:
    """A search as a value that JSON can say."""
    within = wanted.within
    return {
        "text": wanted.text,
        "variants": wanted.variants,
        "related": wanted.related,
        "start_on": within.start_on,
        "end_on": within.end_on,
        "categories": sorted(within.categories),
        "names": sorted(names[entity_id] for entity_id in within.entity_ids if entity_id in names),
        "bulletins": sorted(sources[source_id].name for source_id in within.source_ids if source_id in sources),
    }


def from_value(value: Any, entities: Iterable[Entity], sources: Iterable[Source]) -> Wanted:
    """The search of a value, in this bundle; what this bundle does not have narrows nothing.

    >>> from_value({"text": "strike", "categories": ["protest", "nonsense"]}, (), ()).within.categories
    frozenset({'protest'})
    """
    known = value if isinstance(value, dict) else {}
    names, bulletins = _texts(known.get("names")), _texts(known.get("bulletins"))
    within = Within(
        start_on=str(known.get("start_on") or ""),
        end_on=str(known.get("end_on") or ""),
        categories=frozenset(category for category in CATEGORIES if category in _texts(known.get("categories"))),
        entity_ids=frozenset(entity.id for entity in entities if entity.name in names),
        source_ids=frozenset(source.id for source in sources if source.name in bulletins),
    )
    text = str(known.get("text") or "")
    return Wanted(text, bool(known.get("variants", True)), bool(known.get("related", False)), within)


def _texts(value: Any) -> set[str]:
    return {text for text in value if isinstance(text, str)} if isinstance(value, list) else set()


def proposed_name(wanted: Wanted, labels: Iterable[str]) -> str:
    """A name for a search: its words and what it is narrowed to.

    >>> proposed_name(Wanted("strike "), ["Jan 2012", "Protest"])
    'strike, Jan 2012, Protest'
    """
    return ", ".join([wanted.text.strip(), *labels])
