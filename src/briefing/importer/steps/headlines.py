"""A readable line for a dated clause: its core, without brackets, citation markers and hanging conjunctions."""

import re

MAX_LENGTH = 80

_MARKERS = re.compile(r"\s?\[\d{1,3}\]|\s?\((?:[A-Z][\w-]{1,9}|[^)]*\d[^)]*)\)")
_NUMBERING = re.compile(r"^\(?\d{1,3}[.)]\s+")
_DATELINE = re.compile(
    r"^(?:[A-ZÀ-Þ][\w.'’-]*[ /]?){1,4}(?:,\s[A-Z]\w+)?,\s\d{1,2}\.?\s\w+(?:\s\d{4})?\s?(?:\([^)]*\)\s?)?[-–—:]+\s"
)
_HANGING_START = re.compile(
    r"^(?:[,;:–—)\]\s]+|(?:and|but|or|so|then|yet|nor|also|that|which|who|whose|whom|where|when|while|as|because|since|although|though"
    r"|however|moreover|thus|meanwhile|even so|in addition|for example|besides|finally|already|still)\b,?\s)+",
    re.IGNORECASE,
)
_HANGING_END = re.compile(
    r"(?:[,;:–—(\[\s]+|\s(?:and|but|or|nor|that|which|who|whose|whom|where|when|while|as|because|since|although|though|if|than|the|a|an|of"
    r"|in|on|at|by|for|from|to|with|into|over|under|between|after|before|during|about|against|its|his|her|their|was|were|is|are|had|has"
    r"|have|been|be|not|no|some|more|this|these|those|mr|mrs|ms|dr))+$",
    re.IGNORECASE,
)
_BREAKS = re.compile(
    r"\s[–—]\s|[;:,]\s|\s\((?=\w)|\s(?=(?:which|who|where|when|while|because|although|after|before|and|but)\s)"
)


def headline_of(clause: str, limit: int = MAX_LENGTH) -> str:
    """A line of at most `limit` characters made of the clause's own words, never cut inside a word.

    >>> headline_of("and on 1 July made İsmet Yılmaz their Speaker [4].")
    'On 1 July made İsmet Yılmaz their Speaker'
    """
    line = _NUMBERING.sub("", _DATELINE.sub("", _MARKERS.sub("", clause).strip()))
    line = _HANGING_START.sub("", re.sub(r"\s+", " ", line))
    line = _trimmed(_shortened(_trimmed(line), limit))
    return line[:1].upper() + line[1:]


def _trimmed(line: str) -> str:
    """The line without a hanging end and without half a pair of brackets or quotation marks."""
    line = line.strip().rstrip(".")
    for opening, closing in (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"), ('"', '"')):
        line = _balanced(line, opening, closing)
    return _HANGING_END.sub("", line)


def _balanced(line: str, opening: str, closing: str) -> str:
    odd = line.count(opening) % 2 if opening == closing else line.count(opening) != line.count(closing)
    return line.replace(opening, "").replace(closing, "") if odd else line


def _shortened(line: str, limit: int) -> str:
    """The line up to its last natural break within the limit, or up to the last whole word."""
    if len(line) <= limit:
        return line
    breaks = [match.start() for match in _BREAKS.finditer(line) if limit // 2 <= match.start() <= limit]
    if breaks:
        return line[: breaks[-1]]
    cut = line.rfind(" ", 0, limit)
    return line[: cut if cut > 0 else limit - 1] + "…"
