"""The colours of highlights: each with a word for what it means, which the user may change, and a ground a theme."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.viewer.theme import Theme
from briefing.wording import marked, tr


@dataclass(frozen=True, slots=True)
class Colour:
    """One colour: `key` is kept with the marks, `word` says what it means; grounds for light, dark, high contrast."""

    key: str
    word: str
    light: str
    dark: str
    contrast: str

    def ground(self, theme: Theme) -> str:
        """The ground in a theme, on which its ink can be read (at least 6.7 : 1)."""
        return {"dark": self.dark, "contrast": self.contrast}.get(theme.name, self.light)


COLOURS: tuple[Colour, ...] = (
    Colour("yellow", marked("fact"), "#FFF0B3", "#4D431C", "#685B00"),
    Colour("green", marked("to use"), "#D3EFBF", "#2B4A22", "#136A13"),
    Colour("pink", marked("disputed"), "#FFD9DE", "#5A2D36", "#AC214A"),
    Colour("violet", marked("to check"), "#E6DBFA", "#44345F", "#742ED2"),
)
"""Yellow, green, pink, violet; blue and orange ground what is chosen and what is found."""
_NAMES = {
    "yellow": marked("yellow"), "green": marked("green"), "pink": marked("pink"), "violet": marked("violet"),
}  # fmt: skip
HIGHLIGHTS = {
    "yellow": marked("Highlight &yellow"), "green": marked("Highlight &green"), "pink": marked("Highlight &pink"),
    "violet": marked("Highlight &violet"),
}  # fmt: skip
"""The actions that highlight, as the menu has them before the words for the colours are known."""
BY_KEY = {colour.key: colour for colour in COLOURS}


def word_of(key: str, renamed: Mapping[str, str]) -> str:
    """What a colour means, in the user's word where there is one; empty for none.

    >>> word_of("yellow", {}), word_of("yellow", {"yellow": "says who?"}), word_of("", {})
    ('fact', 'says who?', '')
    """
    colour = BY_KEY.get(key)
    return renamed.get(key) or (tr(colour.word) if colour else key)


def label_of(key: str, renamed: Mapping[str, str]) -> str:
    """A colour with its word, for those who do not see it.

    >>> label_of("yellow", {})
    'yellow – fact'
    """
    return f"{tr(_NAMES.get(key, key))} – {word_of(key, renamed)}" if key else ""
