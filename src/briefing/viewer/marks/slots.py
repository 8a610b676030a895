"""What the actions of the menu Marks, and those of Edit that concern marks, do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from briefing.bundle.citing import CITATION_STYLES, CitationStyle

if TYPE_CHECKING:
    from briefing.viewer.marks.controller import Marks

COLOUR_KEYS = ("yellow", "green", "pink", "violet")


def mark_slots(
    marks: Callable[[], "Marks"], in_articles: Callable[[Callable[[], None]], None],
    cite_in: Callable[[CitationStyle], None], choose_backup: Callable[[], None],
) -> dict[str, Callable[[], None]]:  # fmt: skip
    """The slots by the actions' names; `marks` makes the marks' part of the window when it is first wanted."""
    slots: dict[str, Callable[[], None]] = {
        "undo": lambda: marks().undo(),
        "redo": lambda: marks().redo(),
        "marks": lambda: marks().listing.show(),
        "restore_notebook": choose_backup,
    }
    reading: dict[str, Callable[[], None]] = {
        "highlight": lambda: marks().highlight(),
        "note": lambda: marks().note(),
        "tag": lambda: marks().tag(),
        "bookmark": lambda: marks().bookmark(),
        "reviewed": lambda: marks().reviewed(),
        "next_highlight": lambda: marks().step(1),
        "previous_highlight": lambda: marks().step(-1),
        "select_sentence": lambda: marks().select_sentence(1),
        "select_previous": lambda: marks().select_sentence(-1),
        "select_more": lambda: marks().select_more(),
    }
    for key in COLOUR_KEYS:
        reading[f"highlight_{key}"] = lambda key=key: marks().highlight(key)  # type: ignore[misc]
    for name, act in reading.items():
        slots[name] = lambda act=act: in_articles(act)  # type: ignore[misc]
    for style in CITATION_STYLES:
        slots[f"cite_{style}"] = lambda style=style: cite_in(style)  # type: ignore[misc]
    return slots
