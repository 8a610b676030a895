"""The words of a picture that run from right to left, taken out of it so that the page sets them: see `picture.typ`."""

import re
from html import unescape
from typing import Any

_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")
_SIZE = re.compile(r'<svg [^>]*?width="([\d.]+)pt"[^>]*?viewBox="0 0 ([\d.]+) ')
_PART = re.compile(
    r'<g transform="translate\((?P<dx>-?[\d.]+) (?P<dy>-?[\d.]+)\)">|(?P<end></g>)|<text (?P<how>[^>]*)>(?P<words>[^<]*)</text>'
)
_GIVEN = re.compile(r'([\w-]+)="([^"]*)"')


def taken_out(svg: str) -> tuple[str, list[dict[str, Any]]]:
    """A picture of ours without its words from right to left, and those words.

    Each has its `text`, `x` and `y` of its base line and `size` in points, `weight`, `anchor` and `fill`.
    """
    size = _SIZE.search(svg)
    if size is None or not _LETTER.search(svg):
        return svg, []
    scale = float(size[1]) / float(size[2])
    kept, words, moves, place = [], [], [(0.0, 0.0)], 0
    for part in _PART.finditer(svg):
        if part["dx"]:
            moves.append((moves[-1][0] + float(part["dx"]), moves[-1][1] + float(part["dy"])))
        elif part["end"]:
            moves.pop()
        elif _LETTER.search(part["words"]):
            kept.append(svg[place : part.start()])
            words.append(_word(dict(_GIVEN.findall(part["how"])), unescape(part["words"]), moves[-1], scale))
            place = part.end()
    return "".join([*kept, svg[place:]]), words


def _word(given: dict[str, str], text: str, move: tuple[float, float], scale: float) -> dict[str, Any]:
    return {
        "text": text,
        "x": (float(given["x"]) + move[0]) * scale,
        "y": (float(given["y"]) + move[1]) * scale,
        "size": float(given["font-size"]) * scale,
        "weight": int(given["font-weight"]),
        "anchor": given["text-anchor"],
        "fill": given["fill"],
    }
