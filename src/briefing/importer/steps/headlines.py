"""A readable line for a dated clause: the part that holds the date, with its subject and its verb."""

import re
from itertools import pairwise

from briefing.importer.dates.tense import VERB

MAX_LENGTH = 80

_MARKERS = re.compile(r"\s?\[\d{1,3}\]|\s?\((?:[A-Z][\w-]{1,9}|[^)]*\d[^)]*)\)")
_NUMBERING = re.compile(r"^\(?\d{1,3}[.)]\s+")
_DATELINE = re.compile(
    r"^(?:[A-ZÀ-Þ][\w.'’-]*[ /]?){1,4}(?:,\s[A-Z]\w+)?,\s\d{1,2}\.?\s\w+(?:\s\d{4})?\s?(?:\([^)]*\)\s?)?(?:[-–—:]+|\.)\s"
)
_ENTRY = re.compile(
    r"^(?:[A-Z][a-z]+day,?\s)?(?:\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s[A-Z][a-z]+(?:\s\d{4})?|\d{1,2}\.\d{1,2}\.\d{4}|[A-Z][a-z]+\s\d{1,2}(?:,\s\d{4})?)"
    r"(?:\.|:|\s[–—-])\s(?=\S+\s\S+)"
)
_HANGING_START = re.compile(
    r"^(?:[,;:–—)\]\s]+|it(?:['’]s| is) worth (?:mentioning|noting) that\s|it should (?:also )?be (?:noted|mentioned|added|said) that\s"
    r"|according to [^,]{3,60},|(?:as well as|and|but|or|so|then|yet|nor|also|that|which|who|whose|whom|where|when|while|as|because|since|although"
    r"|though|however|moreover|thus|meanwhile|even so|in addition|for example|besides|finally|already|still)\b,?\s)+",
    re.IGNORECASE,
)
_HANGING_WORD = (
    r"(?:and|but|or|nor|that|which|who|whose|whom|where|when|while|as|because|since|although|though|if|than|the|a|an|of|in|at|by|for"
    r"|from|to|with|into|over|under|between|after|before|during|about|against|its|his|her|their|was|were|is|are|had|has|have|been|be"
    r"|not|no|some|more|this|these|those|according|hardly|only|just|mr|mrs|ms|dr)"
)
_HANGING_END = re.compile(rf"(?:[,;:–—(\[\s]+|\s{_HANGING_WORD})+$", re.IGNORECASE)
_BREAK = re.compile(
    r"(?<!day)[,;:]\s(?!(?:19|20)\d\d\b)|\s[–—-]\s|\s(?=(?:where|when|while|because|although|whereas|but)\s)"
)
_ASIDE = re.compile(r",\s[^,;:]{3,90},\s(?=[a-z])")
_NEEDS_SUBJECT = re.compile(
    r"^\s*(?:and\s|but\s)?(?:which|who|whose|whom|of which|than|had|has|was|were|is|are|to|[a-z]{3,}ed)\b"
)
_SOFT_EDGE = re.compile(
    r"\s(?=(?:that|in|of|at|to|for|by|with|from|on|about|during|after|before|under|against|which|and|as)\s)"
)


def headline_of(clause: str, at: int = 0, limit: int = MAX_LENGTH) -> str:
    """A line of at most `limit` characters of the clause's own words around the date at `at`, never cut inside a word.

    >>> headline_of("and on 1 July made İsmet Yılmaz their Speaker [4].")
    'On 1 July made İsmet Yılmaz their Speaker'
    >>> headline_of("Tony Lloyd, who speaks for the observers of a dozen organisations, says that Belarus was denied a new start.")
    'Tony Lloyd says that Belarus was denied a new start'
    """
    head, tail = _cleaned(clause[:at]), _cleaned(clause[at:])
    line = head + tail
    for opening in (_NUMBERING, _DATELINE, _ENTRY, _HANGING_START):
        shorter = opening.sub("", line, count=1)
        line, head = shorter, head[max(0, len(line) - len(shorter)) :]
    if line.endswith(".") and len(line) <= limit + 1:
        return _capitalised(_paired(line))
    if len(_trimmed(line)) > limit:
        line, head = _without_aside(line, len(head))
    line = _trimmed(_core(line, min(len(head), max(0, len(line) - 1)), limit))
    line = _trimmed(_HANGING_START.sub("", line)) or _trimmed(line)
    return _capitalised(line)


def _capitalised(line: str) -> str:
    return line[:1].upper() + line[1:]


def _cleaned(text: str) -> str:
    return re.sub(r"\s+", " ", _MARKERS.sub("", text))


def _without_aside(line: str, at: int) -> tuple[str, str]:
    """The line without a bracketed-off remark between subject and verb, unless the date stands in it."""
    for aside in _ASIDE.finditer(line):
        goes_on = VERB.match(line, aside.end()) or re.match(r"[a-z]{3,}s\b", line[aside.end() :])
        if goes_on and not aside.start() <= at < aside.end():
            shorter = line[: aside.start()] + " " + line[aside.end() :]
            return shorter, shorter[: at if at < aside.start() else at - (len(line) - len(shorter))]
    return line, line[:at]


def _core(line: str, at: int, limit: int) -> str:
    """The run of parts around `at` that fits, reaching back to a subject and a verb, then on."""
    if len(_trimmed(line)) <= limit:
        return line
    cuts = [0, *(match.start() for match in _BREAK.finditer(line)), len(line)]
    parts = [(start, end) for start, end in pairwise(cuts) if end > start]
    first = last = max(index for index, part in enumerate(parts) if part[0] <= at)
    while first and _lacks_subject(line[parts[first][0] : parts[last][1]]) and _fits(parts, first - 1, last, limit):
        first -= 1
    while last + 1 < len(parts) and _fits(parts, first, last + 1, limit):
        last += 1
    while first and _fits(parts, first - 1, last, limit):
        first -= 1
    run = line[parts[first][0] : parts[last][1]]
    if VERB.search(run) is None and last + 1 < len(parts):
        run = line[parts[first][0] : parts[last + 1][1]]
    elif first and _NEEDS_SUBJECT.match(run.lstrip(" ,;:–—-")):
        run = _noun_before(line[: parts[first][0]], limit - len(run)) + run
    return _cut(run.lstrip(" ,;:–—-"), limit)


def _noun_before(line: str, room: int) -> str:
    """The end of `line` from a preposition on, without that, as far as there is room for it."""
    edges = [edge.end() for edge in _SOFT_EDGE.finditer(line) if len(line) - edge.end() <= room]
    return line[edges[0] :].partition(" ")[2] if edges else ""


def _fits(parts: list[tuple[int, int]], first: int, last: int, limit: int) -> bool:
    return parts[last][1] - parts[first][0] <= limit + 2


def _lacks_subject(part: str) -> bool:
    part = part.lstrip(" ,;:–—-")
    return bool(_NEEDS_SUBJECT.match(part)) or VERB.search(part) is None


def _cut(line: str, limit: int) -> str:
    """The line up to the last preposition within the limit, if a verb stands before it; else to the last whole word."""
    if len(_trimmed(line)) <= limit:
        return line
    edges = [edge.start() for edge in _SOFT_EDGE.finditer(line) if limit // 2 <= edge.start() <= limit]
    edges = [edge for edge in edges if VERB.search(line, 0, edge)]
    if edges:
        return line[: edges[-1]]
    cut = line.rfind(" ", 0, limit)
    return line[: cut if cut > 0 else limit - 1] + "…"


def _trimmed(line: str) -> str:
    """The line without a hanging end and without half a pair of brackets or quotation marks."""
    return _HANGING_END.sub("", _paired(line))


def _paired(line: str) -> str:
    line = line.strip().rstrip(".")
    for opening, closing in (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"), ('"', '"')):
        line = _balanced(line, opening, closing)
    return line


def _balanced(line: str, opening: str, closing: str) -> str:
    odd = line.count(opening) % 2 if opening == closing else line.count(opening) != line.count(closing)
    return line.replace(opening, "").replace(closing, "") if odd else line
