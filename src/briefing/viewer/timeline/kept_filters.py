"""Filters that the user keeps: as values for the notebook, and back for whatever bundle is open."""

from collections.abc import Mapping
from typing import Any

from briefing.analysis.findings import listed
from briefing.bundle.records import CATEGORIES
from briefing.viewer.terms import category_word
from briefing.viewer.timeline.state import TimelineState
from briefing.wording import counted, tr

KIND = "timeline filter"
"""Under which the notebook keeps them."""


def as_values(state: TimelineState) -> dict[str, Any]:
    """The filter of a state in words that another bundle understands too: names instead of numbers."""
    chosen = state.filter
    entity = state.names.get(chosen.entity_id) if chosen.entity_id is not None else None
    source = state.sources.get(chosen.source_id) if chosen.source_id is not None else None
    return {
        "categories": [category for category in CATEGORIES if category in chosen.categories],
        "words": chosen.words,
        "name": [entity.kind, entity.name] if entity else None,
        "source": source.label if source else None,
        "late_days": chosen.late_days,
        "within": state.within,
        "lanes": state.grouping.by,
        "dates": state.dates,
    }


def as_changes(values: Mapping[str, Any], state: TimelineState) -> tuple[dict[str, Any], str]:
    """What a kept filter changes in a state's filter, and what of it this bundle does not have (empty: nothing)."""
    missing = []
    entity_id = source_id = None
    if name := values.get("name"):
        kind, text = name
        entity_id = next((e.id for e in state.names.values() if e.kind == kind and text in (e.name, *e.aliases)), None)
        missing += [] if entity_id is not None else [str(text)]
    if label := values.get("source"):
        source_id = next((source.id for source in state.sources.values() if source.label == label), None)
        missing += [] if source_id is not None else [str(label)]
    categories = frozenset(c for c in CATEGORIES if c in values.get("categories", CATEGORIES))
    late_days = values.get("late_days", 0)
    changes = {
        "categories": categories,
        "words": str(values.get("words", "")),
        "entity_id": entity_id,
        "source_id": source_id,
        "late_days": late_days if isinstance(late_days, int) and late_days > 0 else 0,
    }
    return changes, listed(missing) if missing else ""


def in_words(state: TimelineState) -> str:
    """What the filter asks for, as a title says it; empty where it asks for nothing.

    >>> in_words(TimelineState())
    ''
    """
    chosen = state.filter
    parts = []
    if len(chosen.categories) < len(CATEGORIES):
        parts.append(", ".join(category_word(category) for category in CATEGORIES if category in chosen.categories))
    if chosen.entity_id in state.names:
        parts.append(state.names[chosen.entity_id].name)
    if chosen.source_id in state.sources:
        parts.append(state.sources[chosen.source_id].label)
    if chosen.words.strip():
        parts.append(tr("“{words}”", words=" ".join(chosen.words.split())))
    if chosen.late_days:
        parts.append(counted("reported more than {n} day later", "reported more than {n} days later", chosen.late_days))
    return ", ".join(parts)
