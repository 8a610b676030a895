"""Colours, patterns and shapes that carry a meaning, on light ground: the same on paper and on the light screen.

Seeds from Tol's and Okabe and Ito's hues, lightness moved until each has at least 3 : 1 on white and any two differ
under simulated deuteranopia and protanopia (CIEDE2000 at least 13); the shape or pattern decides where colour cannot.
"""

from typing import Literal

from briefing.bundle.records import CATEGORIES, Category

Shape = Literal[
    "square", "diamond", "triangle-down", "triangle-up", "star", "circle", "plus", "triangle-right", "pentagon"
]  # fmt: skip
Pattern = Literal[
    "solid", "diagonal", "horizontal", "dots", "back-diagonal", "vertical", "cross", "diagonal-cross"
]  # fmt: skip

CATEGORY_COLOURS: tuple[str, ...] = (
    "#073495", "#8E6200", "#630041", "#DE7800", "#830D00", "#4B95E1", "#57977A", "#995B97", "#625B50",
)  # fmt: skip
"""In the order of `CATEGORIES`."""
_SHAPES: tuple[Shape, ...] = (
    "square", "diamond", "triangle-down", "triangle-up", "star", "circle", "plus", "triangle-right", "pentagon",
)  # fmt: skip
CATEGORY_SHAPES: dict[Category, Shape] = dict(zip(CATEGORIES, _SHAPES, strict=True))

PARTY_COLOURS: tuple[str, ...] = (
    "#2D4FB3", "#DC7008", "#237E74", "#580045", "#4199E0", "#973305", "#8F9769", "#25211A",
)  # fmt: skip
"""By rank of share; from the ninth on one grey, "others"."""
PARTY_PATTERNS: tuple[Pattern, ...] = (
    "solid", "diagonal", "horizontal", "dots", "back-diagonal", "vertical", "cross", "diagonal-cross",
)  # fmt: skip
PARTY_SHAPES: tuple[Shape, ...] = (
    "circle", "square", "triangle-up", "diamond", "triangle-down", "pentagon", "plus", "star",
)  # fmt: skip
OTHERS_COLOUR = "#7C848C"
