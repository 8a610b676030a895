"""The bullets and numbers with which a Word document's lists are shown; the text itself does not hold them."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list is numbered: its format, its pattern (`%1.%2.`), and the number it begins with."""

    format: str
    pattern: str
    start: int


@dataclass(slots=True)
class Lists:
    """The lists of one document, with how far each has been counted."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    style_lists: dict[str, tuple[str, int]] = field(default_factory=dict)
    counted: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    @classmethod
    def of(cls, numbering: etree._Element | None, styles: etree._Element | None) -> "Lists":
        """The lists that a document's numbering part and styles define."""
        if numbering is None:
            return cls()
        abstract = {
            each.get(f"{W}abstractNumId"): {
                _int(level.get(f"{W}ilvl")): _level(level) for level in each.iter(f"{W}lvl")
            }
            for each in numbering.iter(f"{W}abstractNum")
        }
        levels = {}
        for number in numbering.iter(f"{W}num"):
            link = number.find(f"{W}abstractNumId")
            levels[number.get(f"{W}numId") or ""] = abstract.get(link.get(f"{W}val"), {}) if link is not None else {}
        return cls(levels=levels, style_lists=_style_lists(styles))

    def label(self, paragraph: etree._Element) -> str:
        """The bullet or number shown before a paragraph, with a blank; nothing where it is in no list."""
        place = self._place(paragraph)
        if place is None:
            return ""
        number, depth = place
        levels = self.levels.get(number, {})
        level = levels.get(depth)
        if level is None or level.format == "none":
            return ""
        if level.format == "bullet":
            return "• "
        counted = self.counted[number]
        counted[depth] = counted.get(depth, level.start - 1) + 1
        for deeper in [other for other in counted if other > depth]:
            del counted[deeper]
        shown = re.sub(r"%(\d)", lambda match: _shown(int(match[1]) - 1, counted, levels), level.pattern)
        return f"{shown} " if shown.strip() else ""

    def _place(self, paragraph: etree._Element) -> tuple[str, int] | None:
        """The list of a paragraph and its level in it."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return None
        own = properties.find(f"{W}numPr")
        if own is not None and (place := _place_in(own)):
            return place if place[0] != "0" else None
        style = properties.find(f"{W}pStyle")
        return self.style_lists.get(style.get(f"{W}val") or "") if style is not None else None


def _place_in(numbering: etree._Element) -> tuple[str, int] | None:
    number, level = numbering.find(f"{W}numId"), numbering.find(f"{W}ilvl")
    if number is None:
        return None
    return number.get(f"{W}val") or "0", _int(level.get(f"{W}val")) if level is not None else 0


def _style_lists(styles: etree._Element | None) -> dict[str, tuple[str, int]]:
    """The lists that belong to styles such as `List Bullet`."""
    found = {}
    for style in styles.iter(f"{W}style") if styles is not None else ():
        numbering = style.find(f"{W}pPr/{W}numPr")
        if numbering is not None and (place := _place_in(numbering)):
            found[style.get(f"{W}styleId") or ""] = place
    return found


def _level(level: etree._Element) -> _Level:
    def said(name: str, otherwise: str) -> str:
        element = level.find(f"{W}{name}")
        return (element.get(f"{W}val") or "") if element is not None else otherwise

    return _Level(said("numFmt", "decimal"), said("lvlText", "%1."), _int(said("start", "1")))


def _int(text: str | None) -> int:
    return int(text) if text and text.isdigit() and len(text) < 6 else 0


def _shown(depth: int, counted: dict[int, int], levels: dict[int, _Level]) -> str:
    level = levels.get(depth)
    number = counted.get(depth, level.start if level else 1)
    return in_format(number, level.format if level else "decimal")


def in_format(number: int, name: str) -> str:
    """A number as a list of this format shows it.

    >>> [in_format(4, name) for name in ("decimal", "lowerLetter", "upperRoman", "decimalZero")]
    ['4', 'd', 'IV', '04']
    """
    if name in ("lowerLetter", "upperLetter") and number > 0:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 % 4 + 1)
        return letters.upper() if name == "upperLetter" else letters
    if name in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        letters = ""
        for value, roman in _ROMAN:
            letters += roman * (number // value)
            number %= value
        return letters.upper() if name == "upperRoman" else letters
    return f"{number:02}" if name == "decimalZero" else str(number)
