"""The pages of the help: Markdown that ships with the program, with the keys as the window's actions have them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.shipped import shipped
from briefing.viewer.actions import ACTIONS
from briefing.wording import tr

Rows = tuple[tuple[str, str], ...]

SEARCH_WORDS: Rows = (
    ("oil strike", "Both words, in one paragraph"),
    ('"Nur Otan"', "The words one after the other"),
    ("strike OR protest", "One of them"),
    ("strike NOT oil, strike -oil", "The first without the second"),
    ("elect*", "All words that begin so; the last word while you type does"),
    ("NEAR(oil strike, 5)", "With at most five words between them"),
    ("(strike OR protest) oil", "Brackets hold together what belongs together"),
)
LIST_KEYS: Rows = (
    ("Up, Down", "Walk through a list or the places found"),
    ("Enter", "Open what is chosen"),
    ("Ctrl+Enter", "Open an article of the library beside the one that is read"),
    ("Letters", "Find titles in the library"),
    ("Esc", "Leave the search, the find bar or a card"),
    ("Tab, Shift+Tab", "Go to the next or previous part of the window"),
)
RESULTS_KEYS: Rows = (
    ("C", "Set the elections to the same body side by side"),
    ("D", "See where sources disagree, the largest difference first"),
    ("E", "Export a chart or its table"),
    ("P", "Use the chosen one of several rival figures, or no longer"),
    ("S", "Sort a table by the column in which you are"),
    ("Arrows, Home, End", "Walk through the bars, seats, points and cells; Enter opens the sentence"),
)
TIMELINE_KEYS: Rows = (
    ("Arrows", "Walk from incident to incident, in view or not; Enter opens the sentence"),
    ("Space", "Look inside the cluster or column that holds the chosen incident"),
    ("+, −, 0", "Zoom in, zoom out, show everything"),
    ("Page Up, Page Down", "Go earlier or later by what is in view"),
    ("Home, End", "Go to the first or the last incident"),
    ("G", "Go to a date"),
)
BRIEF_KEYS: Rows = (
    ("Alt+Up, Alt+Down", "Move the chosen piece or section of the outline"),
    ("Del", "Take it out; Ctrl+Z brings it back"),
    ("F2, Enter", "Go to the words of what is chosen; Esc goes back to the outline"),
    ("Ctrl+B", "Add words of your own"),
    ("Ctrl++, Ctrl+−, Ctrl+0", "Make the pages larger, smaller, as large as the room"),
)


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: `name` is that of its file without the number, `text` Markdown whose first line is the title."""

    name: str
    title: str
    text: str


def help_pages() -> list[HelpPage]:
    """All pages in the order in which one reads them."""
    tables = {
        "search": _table(SEARCH_WORDS),
        "results": _table(RESULTS_KEYS),
        "timeline": _table(TIMELINE_KEYS),
        "brief": _table(BRIEF_KEYS),
        "lists": _table(LIST_KEYS),
        "shortcuts": "\n".join(_of_menus()),
    }
    pages = []
    for path in sorted(shipped("resources/help").glob("*.md")):
        text = re.sub(r"^\{(\w+)\}$", lambda place: tables[place[1]], path.read_text("utf-8"), flags=re.MULTILINE)
        pages.append(HelpPage(path.stem.partition("-")[2], text.splitlines()[0].lstrip("# "), text))
    return pages


def holding(pages: Iterable[HelpPage], words: str) -> list[HelpPage]:
    """The pages that hold all of some words or beginnings of words; all pages for none."""
    wanted = words.casefold().split()
    return [page for page in pages if all(word in page.text.casefold() for word in wanted)]


def _of_menus() -> Iterable[str]:
    for menu in dict.fromkeys(spec.menu for spec in ACTIONS):
        rows = tuple((spec.shortcuts.replace("; ", " or "), tr(spec.tip)) for spec in ACTIONS if spec.menu == menu)
        yield f"### {tr(menu).replace('&', '')}\n\n{_table(rows)}"


def _table(rows: Rows) -> str:
    """Rows as a table of Markdown; keys stand as they are typed."""
    lines = [f"| `{keys}` | {words} |" for keys, words in rows]
    return "\n".join(["| Keys | What they do |", "| --- | --- |", *lines, ""])
