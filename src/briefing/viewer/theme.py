"""The look: every colour, size and face as a named token, and the palette and style sheet made of them.

Colours come in four themes (light, paper, dark, high contrast); sizes are logical pixels at 100 %. Contrast of ink on
its grounds is at least 4.5 : 1, of graphics 3 : 1 (WCAG 2), computed for every pair in use.
"""

from typing import Literal

from briefing.brief.palette import PARTY_COLOURS
from briefing.bundle.records import CATEGORIES, Category
from briefing.record import record

ThemeName = Literal["light", "paper", "dark", "contrast"]

SERIF = "Source Serif 4"
SANS = "Source Sans 3"
READING_SIZES = (15, 17, 19, 22, 26, 30, 34)
MEASURE_EM = 34.4
"""Width of the reading column in em of the reading size (585 px at 17): 72 characters by the face's mean advance."""


@record
class Theme:
    """The colours of one theme, as `#RRGGBB`."""

    name: ThemeName
    window: str
    panel: str
    page: str
    raised: str
    line: str
    edge: str
    ink: str
    ink2: str
    ink3: str
    disabled: str
    accent: str
    on_accent: str
    link: str
    select: str
    hover: str
    quiet: str
    name_mark: str
    highlight: str
    find: str
    repair: str
    doubt: str
    doubt_ground: str
    error: str
    error_ground: str
    ok: str
    categories: tuple[str, ...]
    parties: tuple[str, ...]

    def category(self, category: Category) -> str:
        """The colour of an incident category."""
        return self.categories[CATEGORIES.index(category)]


_BRIGHT_CATEGORIES = (
    "#92ABFF", "#E7E49A", "#CC5077", "#F9AB26", "#C0592D", "#90EDFF", "#47B66A", "#BE76B8", "#B0A89F",
)  # fmt: skip
_BRIGHT_PARTIES = ("#4898E6", "#E8A328", "#06A775", "#AC4C98", "#A2F0FF", "#CF4A02", "#E6F1B4", "#9A9DA4")

LIGHT = Theme(
    name="light", window="#ECEEF0", panel="#F6F7F8", page="#FFFFFF", raised="#FFFFFF", line="#D9DDE1",
    edge="#767F88", ink="#1A1E23", ink2="#454D56", ink3="#5C656E", disabled="#9AA2AA", accent="#1C5488",
    on_accent="#FFFFFF", link="#1C5488", select="#D6E4F2", hover="#E6EAEE", quiet="#6F7A86", name_mark="#AEB7C0",
    highlight="#FFF0B3", find="#FFD98A", repair="#D8EEE9", doubt="#7A4D00", doubt_ground="#FFF4DC",
    error="#A3241C", error_ground="#FCE8E6", ok="#1D6440",
    categories=(
        "#073495", "#8E6200", "#630041", "#D97500", "#830D00", "#4A93DE", "#57977A", "#995B97", "#625B50",
    ),
    parties=PARTY_COLOURS,
)  # fmt: skip
PAPER = Theme(
    name="paper", window="#E8E0CE", panel="#F3ECDB", page="#FBF5E6", raised="#FFFBF0", line="#D9CEB6",
    edge="#7C725D", ink="#2A241A", ink2="#4E4534", ink3="#5F553F", disabled="#A2977F", accent="#1B4F80",
    on_accent="#FFFFFF", link="#1B4F80", select="#E6DBBB", hover="#EAE1CC", quiet="#85775B", name_mark="#BFB296",
    highlight="#FFE9A0", find="#FFD07A", repair="#D5E8D6", doubt="#754A00", doubt_ground="#FBE9C4",
    error="#9B2018", error_ground="#F8DFD6", ok="#1B5E3B",
    categories=(
        "#073495", "#8E6200", "#630041", "#CE6F00", "#830D00", "#468CD2", "#559478", "#995B97", "#625B50",
    ),
    parties=("#2D4FB3", "#DB6F08", "#237E74", "#580045", "#3E92D6", "#973305", "#899165", "#25211A"),
)  # fmt: skip
"""Warm as printed paper; categories and parties are those of the light theme, darkened where they must be."""
DARK = Theme(
    name="dark", window="#14171B", panel="#191D21", page="#1D2126", raised="#262B31", line="#32383F",
    edge="#77818B", ink="#E3E6E9", ink2="#B7BEC6", ink3="#A4ADB6", disabled="#626B74", accent="#86B7E6",
    on_accent="#0E1A26", link="#8FBDEA", select="#264059", hover="#2A3037", quiet="#8F9BA7", name_mark="#525B65",
    highlight="#4D431C", find="#5A4712", repair="#1F433C", doubt="#E9B85C", doubt_ground="#362C17",
    error="#F2958C", error_ground="#3F211F", ok="#84CBA0",
    categories=_BRIGHT_CATEGORIES, parties=_BRIGHT_PARTIES,
)  # fmt: skip
CONTRAST = Theme(
    name="contrast", window="#000000", panel="#000000", page="#000000", raised="#000000", line="#FFFFFF",
    edge="#FFFFFF", ink="#FFFFFF", ink2="#FFFFFF", ink3="#FFFFFF", disabled="#A6A6A6", accent="#FFE14D",
    on_accent="#000000", link="#A6DDFF", select="#2355B8", hover="#262626", quiet="#FFFFFF", name_mark="#FFFFFF",
    highlight="#685B00", find="#8F4900", repair="#006756", doubt="#FFD24D", doubt_ground="#000000",
    error="#FFC9C4", error_ground="#000000", ok="#8CF0AE",
    categories=_BRIGHT_CATEGORIES, parties=_BRIGHT_PARTIES,
)  # fmt: skip
THEMES: dict[ThemeName, Theme] = {"light": LIGHT, "paper": PAPER, "dark": DARK, "contrast": CONTRAST}

PANEL_INSET = 14
PAGE_TOP = 22
TREE_ROW = 28
LIST_ROW = 26
BUTTON_HEIGHT = 26
PRIMARY_BUTTON_HEIGHT = 30
FIELD_HEIGHT = 28
SEARCH_HEIGHT = 32
HEADER_HEIGHT = 36
STATUS_HEIGHT = 26
TOOLBAR_HEIGHT = 44
LIBRARY_WIDTH = 236
FACTS_WIDTH = 284
CHECKS_WIDTH = 318
CONTROL_RADIUS = 4
POPOVER_RADIUS = 6
