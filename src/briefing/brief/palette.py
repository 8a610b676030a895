"""Colours, patterns and shapes that carry a meaning, on light ground: the same on paper and on the light screen.

Seeds from Tol's and Okabe and Ito's hues, lightness moved until each has at least 3 : 1 on white and any two differ
under simulated deuteranopia and protanopia (CIEDE2000 at least 13); the shape or pattern decides where colour cannot.
"""

import math
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


def outline(shape: Shape) -> list[tuple[float, float]]:
    """The corners of a shape about the unit circle, y downward; none for a circle. All shapes look equally large."""
    if shape == "circle":
        return []
    if shape == "square":
        return [(-0.92, -0.92), (0.92, -0.92), (0.92, 0.92), (-0.92, 0.92)]
    if shape == "plus":
        a, b = 0.36, 1.0
        return [
            (-a, -b), (a, -b), (a, -a), (b, -a), (b, a), (a, a), (a, b), (-a, b), (-a, a), (-b, a), (-b, -a), (-a, -a),
        ]  # fmt: skip
    turns: dict[Shape, tuple[int, int, tuple[float, ...]]] = {
        "triangle-up": (3, -90, (1.15,)), "triangle-down": (3, 90, (1.15,)), "triangle-right": (3, 0, (1.15,)),
        "diamond": (4, -90, (1.12,)), "pentagon": (5, -90, (1.15,)), "star": (10, -90, (1.22, 0.51)),
    }  # fmt: skip
    count, start, radii = turns[shape]
    return [
        (
            radii[index % len(radii)] * math.cos(math.radians(start + 360 * index / count)),
            radii[index % len(radii)] * math.sin(math.radians(start + 360 * index / count)),
        )
        for index in range(count)
    ]
