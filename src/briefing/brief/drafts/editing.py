"""Changing a draft: each function gives another draft, and leaves the one it was given as it is."""

import dataclasses
import uuid
from collections.abc import Callable, Iterable
from typing import Any

from briefing.brief.drafts.model import SECTION_KINDS, Draft, Item, ItemKind, Section, SectionKind

HOME: dict[ItemKind, SectionKind] = {
    "quote": "key_points",
    "incident": "incidents",
    "figure": "results",
    "election": "results",
    "rivals": "disagreement",
    "summary": "background",
    "note": "points_to_make",
    "remark": "notes",
}
"""The section into which a piece goes where the user has chosen none."""


def new_id() -> str:
    """A name for an item or section that no other has."""
    return uuid.uuid4().hex[:12]


def add_items(draft: Draft, items: Iterable[Item], section_id: str | None = None, at: int | None = None) -> Draft:
    """Put items into a section, before its item number `at` or at its end; into each one's own section where none is given.

    A section that the draft does not have yet is made, after those that usually come before it.
    """
    for number, item in enumerate(items):
        section = _section(draft, section_id) or next((s for s in draft.sections if s.kind == HOME[item.kind]), None)
        if section is None:
            draft, section = _with_section(draft, HOME[item.kind])
        place = len(section.items) if at is None else at + number
        held = (*section.items[:place], item, *section.items[place:])
        draft = change_section(draft, section.id, items=held)
    return draft


def remove_items(draft: Draft, item_ids: Iterable[str]) -> Draft:
    """Take items out; their sections stay."""
    gone = set(item_ids)
    return _each_section(draft, lambda items: tuple(item for item in items if item.id not in gone))


def move_items(draft: Draft, item_ids: Iterable[str], section_id: str, at: int) -> Draft:
    """Move items, in the order they stand in, before the item that is number `at` of a section now."""
    wanted = set(item_ids)
    moved = [item for item in draft.items if item.id in wanted]
    target = _section(draft, section_id)
    if target is None or not moved:
        return draft
    before = sum(item.id in wanted for item in target.items[:at])
    return add_items(remove_items(draft, wanted), moved, section_id, at - before)


def change_item(draft: Draft, item_id: str, **changes: Any) -> Draft:
    """Change fields of an item."""
    return _each_section(
        draft,
        lambda items: tuple(dataclasses.replace(item, **changes) if item.id == item_id else item for item in items),
    )


def add_section(draft: Draft, kind: SectionKind, heading: str = "", at: int | None = None) -> Draft:
    """Add an empty section, before section number `at` or where one of its kind usually stands."""
    section = Section(new_id(), kind, heading)
    place = _usual_place(draft, kind) if at is None else at
    return dataclasses.replace(draft, sections=(*draft.sections[:place], section, *draft.sections[place:]))


def change_section(draft: Draft, section_id: str, **changes: Any) -> Draft:
    """Change fields of a section, such as its heading."""
    sections = tuple(dataclasses.replace(s, **changes) if s.id == section_id else s for s in draft.sections)
    return dataclasses.replace(draft, sections=sections)


def remove_section(draft: Draft, section_id: str) -> Draft:
    """Take a section out with what is in it."""
    return dataclasses.replace(draft, sections=tuple(s for s in draft.sections if s.id != section_id))


def move_section(draft: Draft, section_id: str, at: int) -> Draft:
    """Move a section before the one that is number `at` now."""
    section = _section(draft, section_id)
    if section is None:
        return draft
    before = [s for s in draft.sections[:at] if s is not section]
    after = [s for s in draft.sections[at:] if s is not section]
    return dataclasses.replace(draft, sections=(*before, section, *after))


def _section(draft: Draft, section_id: str | None) -> Section | None:
    return next((section for section in draft.sections if section.id == section_id), None)


def _with_section(draft: Draft, kind: SectionKind) -> tuple[Draft, Section]:
    made = add_section(draft, kind)
    return made, next(s for s in made.sections if s.kind == kind)


def _usual_place(draft: Draft, kind: SectionKind) -> int:
    """After the last section that usually stands before one of a kind; the user's own come last."""
    rank = SECTION_KINDS.index(kind)
    places = [number for number, s in enumerate(draft.sections, 1) if SECTION_KINDS.index(s.kind) <= rank]
    return max(places, default=0)


def _each_section(draft: Draft, change: Callable[[tuple[Item, ...]], tuple[Item, ...]]) -> Draft:
    return dataclasses.replace(
        draft, sections=tuple(dataclasses.replace(s, items=change(s.items)) for s in draft.sections)
    )
