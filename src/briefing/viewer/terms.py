"""Words that several parts of the window have for the bundle's own kinds: categories, names, measures, tabs.

Given in the user's language: as in running text, or with a capital letter where they stand alone.
"""

from briefing.bundle.records import Category, EntityKind, Measure, Status
from briefing.wording import marked, tr

_CATEGORIES: dict[Category, str] = {
    "election": marked("election"),
    "legislation": marked("legislation"),
    "detention": marked("detention"),
    "protest": marked("protest"),
    "violence": marked("violence"),
    "statement": marked("statement"),
    "diplomacy": marked("diplomacy"),
    "media": marked("media"),
    "other": marked("other"),
}
_KINDS: dict[EntityKind, str] = {
    "person": marked("person"),
    "party": marked("party"),
    "organisation": marked("organisation"),
    "place": marked("place"),
}
_MEASURES: dict[Measure, str] = {
    "percent": marked("share of the vote"),
    "votes": marked("votes"),
    "seats": marked("seats"),
    "turnout": marked("turnout"),
}
_STATUSES: dict[Status, str] = {
    "final": marked("final"),
    "preliminary": marked("preliminary"),
    "exit-poll": marked("exit poll"),
    "parallel-count": marked("parallel count"),
}
_TABS = {
    "articles": marked("Articles"),
    "results": marked("Results"),
    "timeline": marked("Timeline"),
    "brief": marked("Brief"),
}


def category_word(category: Category) -> str:
    """What kind of incident it is.

    >>> category_word("detention")
    'detention'
    """
    return tr(_CATEGORIES[category])


def category_name(category: Category) -> str:
    """A category where it stands alone.

    >>> category_name("detention")
    'Detention'
    """
    return capital(category_word(category))


def entity_word(kind: EntityKind) -> str:
    """What a name is the name of."""
    return tr(_KINDS[kind])


def measure_word(measure: Measure) -> str:
    """What a figure measures."""
    return tr(_MEASURES[measure])


def status_word(status: Status | None) -> str:
    """How far a count had gone that gave a figure; nothing where the source does not say."""
    return tr(_STATUSES[status]) if status else ""


def tab_name(tab: str) -> str:
    """A tab as it is headed."""
    return tr(_TABS[tab])


def capital(text: str) -> str:
    """A text with its first letter large, the others as they are.

    >>> capital("share of the vote"), capital("")
    ('Share of the vote', '')
    """
    return text[:1].upper() + text[1:]
