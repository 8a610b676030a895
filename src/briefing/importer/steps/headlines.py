"""A readable line for a dated clause: the part that holds the date, with its subject and its verb."""

import re
from itertools import pairwise

from briefing.importer.dates.tense import VERB
from briefing.importer.guarded import guarded

MAX_LENGTH = 60
_SHORTEST = 8

_MARKERS = re.compile(r"\s?\[\d{1,3}\]|\s?\((?:[A-Z][\w-]{1,9}|[^)]*\d[^)]*)\)")
_NUMBERING = re.compile(r"^\(?\d{1,3}[.)]\s+")
_DATELINE = re.compile(
    r"^(?:[A-ZÀ-Þ][\w.'’-]*[ /]?){1,4}(?:,\s[A-Z]\w+)?,\s\d{1,2}\.?\s\w+(?:\s\d{4})?\s?(?:\([^)]*\)\s?)?(?:[-–—:]+|\.)\s"
)
_ENTRY = re.compile(
    r"^(?:[A-Z][a-z]+day,?\s)?(?:\d{1,2}(?:\s?[-–]\s?\d{1,2}|\sand\s\d{1,2})?\s[A-Z][a-z]+(?:\s\d{4})?|\d{1,2}\.\d{1,2}\.\d{4}|[A-Z][a-z]+\s\d{1,2}(?:,\s\d{4})?)"
    r"(?:\.|:|\s[–—-])\s(?=\S+\s\S+)"
)
_HANGING_START = re.compile(
    r"^(?:[,;:–—)\]\s]+|it(?:['’]s| is) worth (?:mentioning|noting) that\s|it should (?:also )?be (?:noted|mentioned|added|said) that\s"
    r"|according to [^,]{3,60},|(?:as well as|and|but|or|so|then(?!\s(?:came|comes|followed)\b)|yet|nor|also|that(?!\s(?:same\s)?(?:day|night|evening|morning|month|year|week))|which|who|whose|whom|where|when|while|as|because|since|although"
    r"|though|however|moreover|thus|meanwhile|even so|in addition|for example|besides|finally|already|still)\b,?\s)+",
    re.IGNORECASE,
)
_HANGING_WORD = (
    r"(?:and|but|or|nor|that|which|who|whose|whom|where|when|while|as|because|since|although|though|if|than|the|a|an|of|in|at|by|for"
    r"|from|to|with|into|over|under|between|after|before|during|about|against|its|his|her|their|was|were|is|are|had|has|have|been|be"
    r"|not|no|some|more|this|these|those|according|hardly|only|just|mr|mrs|ms|dr)"
)
_HANGING_END = guarded(rf"(?:[,;:–—(\[\s]|\s…|\s{_HANGING_WORD})+$", re.IGNORECASE)
_LOOSE_END = guarded(
    r"(?:[,;:–—(\[\s]|\s…|\s(?:and|but|or|nor|that|which|who|where|when|while|as|because|although|if|than|the|an?|of|at|to|with|its|his|their))+$",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"(?<!day)[,;:]\s(?!(?:19|20)\d\d\b)|\s[–—-]\s|\s(?=(?:where|when|while|because|although|whereas|but)\s)"
)
_ASIDE = re.compile(r",\s[^,;:]{3,90},\s(?=[a-z])")
_NEEDS_SUBJECT = re.compile(
    r"^\s*(?:and\s|but\s)?(?:which|who|that|whose|whom|of which|than|had|has|was|were|is|are|to|[a-z]{3,}ed)\b"
)
_SOFT_EDGE = re.compile(
    r"\s(?=(?:…|that|in|of|at|to|for|by|with|from|on|about|during|after|before|under|against|which|and|as)\s)"
)


def headline_of(clause: str, date: tuple[int, int] = (0, 0), before: str = "", limit: int = MAX_LENGTH) -> str:
    """A line of at most `limit` characters of the clause's own words, without its date, never cut inside a word.

    `date` is the date's half-open span in the clause, empty where it stands elsewhere; `before` is what its sentence
    says before the clause, from which a clause without a subject takes one. ` … ` stands where words are left out.

    >>> headline_of("On 1 July the deputies made İsmet Yılmaz their Speaker [4].", (3, 9))
    'The deputies made İsmet Yılmaz their Speaker'
    >>> headline_of("According to the ministry, two men were held on 5 May in Osh.", (48, 53))
    'Two men were held … in Osh'
    >>> headline_of("and resumed on Monday.", (15, 21), "The trial of the general opened on 4 May ")
    'The trial of the general … resumed'
    """
    start, end = date
    clause, start, end = (
        clause[max(0, start - _AROUND) : end + _AROUND],
        min(start, _AROUND),
        end - max(0, start - _AROUND),
    )
    line = _cleaned(clause[:start]) + (_HERE if end > start else "") + _cleaned(clause[end:])
    line = _without_dateline(line)
    if not _RELATIVE.match(line):
        line = _without_lead_in(line)
    line, at = _without_date(_happening_of(line))
    line = _with_subject(line, before, limit)
    line = _without_lead_in(line)
    if len(_trimmed(line)) > limit:
        line, _ = _without_aside(line, min(at, len(line)))
    if len(_trimmed(line, is_whole=True)) <= limit:
        return _capitalised(_trimmed(line, is_whole=True))
    line = _trimmed(_core(line, max(0, min(at, len(line) - 1)), limit))
    line = _trimmed(_HANGING_START.sub("", line)) or _trimmed(line)
    return _capitalised(line)


_AROUND = 500
"""How many characters before and after the date are looked at."""
_OPENING = 120
_RELATIVE = re.compile(r"(?:which|who|that(?!\s\w+\s(?:the|a|he|she|it)\b)|and)\s(?!on\b|in\b|that\b)")
_HERE = "\x00"
"""Stands for the date while a line is made."""

_PARTS_OF_TIME = (
    r"(?:(?:night|nights|evening|morning|afternoon|first|last|second|third|early|late|mid|week|weeks|day|days|small|hours|half|end"
    r"|beginning|start|middle|course|whole|rest|month|months|weekend)\b[\s-](?:of\s)?(?:the\s)?)*"
)
_NOT_IN_WORD = r"(?!\B\w)"
"""Where what ties a date in can begin."""
_TO_DATE = (
    r"(?:\b(?:already|only|as\searly\sas|until\s(?=after)|till\s(?=after)|since\s(?=before))\s?)?"
    r"(?:\b(?:on|in|at|during|from|since|by|until|till|over|for|between|of|after|before|throughout|dated)\s)?(?:(?:late|early)\s)?"
    rf"(?:the\s)?{_PARTS_OF_TIME}"
    rf"(?:\d{{1,2}}(?:\s[A-Z][a-z]+(?:\s\d{{4}})?)?(?:,\s|\sand\s(?:again\s)?(?:on\s)?|\s?[-–]\s?))*"
)
_MORE_DAYS = r"(?:(?:,|\sand|\sor|,\sand)(?:\sagain)?(?:\son)?(?:\sthe)?\s\d{1,2}(?!\d|[.,]\d|\s?%|\s(?!and\b|or\b)(?-i:[a-z]{3}))(?:st|nd|rd|th)?(?:\s[A-Z][a-z]+)?(?:\s\d{4})?)*(?:\sof\s(?:that|this|the\ssame)\s(?:year|month))?"
_COUNTED_FIRST = (
    r"(?:(?:the\s(?:following|next|same)\s\w+|[\w-]+(?:\s[\w-]+){1,5}\s(?:before|earlier|later|afterwards|ago)),\s)?"
)
_DATE_FIRST = re.compile(rf"^[(\s]*{_COUNTED_FIRST}{_TO_DATE}{_HERE}{_MORE_DAYS}[.:,]?\s*(?:[-–—]+\s)?", re.IGNORECASE)
_DATE_LAST = re.compile(rf"{_NOT_IN_WORD}[,;(]?\s?{_TO_DATE}{_HERE}{_MORE_DAYS}[\s.,;:)]*$", re.IGNORECASE)
_NOTHING_AFTER = re.compile(rf"{_HERE}{_MORE_DAYS}[\s.,;:)]*$", re.IGNORECASE)
_DATE_WITHIN = re.compile(rf"{_NOT_IN_WORD},?\s?\(?{_TO_DATE}{_HERE}{_MORE_DAYS}(?P<stop>[),.;:]*)\s?", re.IGNORECASE)
_DATELINE_HERE = re.compile(
    rf"^(?:[A-ZÀ-Þ][\w.'’-]*[ /]?){{1,4}}(?:,\s[A-Z][\w.]+)?,\s(?:{_HERE}|[A-Z][a-z]+\.?\s\d{{1,2}}|\d{{1,2}}\.?\s[A-Z][a-z]+)(?:,?\s\d{{4}})?\s?(?:\([^)]*\)\s?)?(?:[-–—:]+|\.)\s"
)
_TOOK_PLACE = re.compile(
    rf",?\s(?:which|that)\s(?:took place|was held|were held|happened|occurred|was staged|broke out)\s{_TO_DATE}{_HERE}",
    re.IGNORECASE,
)
_LAST_NOUN = re.compile(
    r"\b(?:by|with|is|was|are|were|saw|called|at the end of)\s(?=(?:an?|the|this|another)\s\S+\s\S)"
)
_LEAD_IN = re.compile(
    r"^(?:(?:one|another|some|the first|the last|most|many) of (?:the|its|his|these|those) [^,;:.]{3,60}?\s(?:was|were|is|are)\s(?:an?\s)?"
    r"|(?:it (?:was|is) )(?:only |not until |also )?(?:on |in )?(?P<date>\x00),? (?:that|when)\s"
    r"|it (?:has|had) (?:been |become )?(?:\w+ )?(?:that|known that)\s"
    r"|(?:a|the|an) (?:\w+ ){1,3}(?:is|was) that\s|(?:as|what) (?:is|was|has been) [^,;:.]{3,40},\s"
    r"|(?:thus|hence|therefore|similarly|likewise|nevertheless|nonetheless|furthermore|in fact|indeed|of course|in particular|at the same time"
    r"|on the other hand|as a result|in response|by comparison|in the end|in total|in turn|overall|finally|eventually),?\s)",
    re.IGNORECASE,
)
_LEADING_DATE = re.compile(
    r"^(?:on|in|at|by|since|from|until|during)\s(?:the\s)?(?:[A-Z][a-z]+day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Z][a-z]+|[A-Z][a-z]+\s\d{1,2}\b|[A-Z][a-z]+|\d{4})"
    r"(?:,?\s\d{4})?,?\s",
    re.IGNORECASE,
)


def _without_dateline(line: str) -> str:
    opening, rest = line[:_OPENING], line[_OPENING:]
    for pattern in (_NUMBERING, _DATELINE_HERE, _DATELINE, _ENTRY):
        opening = pattern.sub("", opening, count=1)
    return opening + rest


def _without_lead_in(line: str) -> str:
    """The line without what only leads up to the happening: `According to …,`, `One of the first steps was`."""
    for _ in range(3):
        shorter = _LEAD_IN.sub("", _HANGING_START.sub("", line, count=1), count=1)
        if shorter == line or len(shorter) < 12:
            break
        line = shorter
    return line


_PLAYED = re.compile(
    rf"\b(?:where|when)\s(?P<told>(?:the|a|an)\s[^,;:]{{3,50}}\s(?:took place|happened|occurred|began|broke out)\s{_TO_DATE}{_HERE})",
    re.IGNORECASE,
)
_BRACKETED = re.compile(rf"\((?P<told>[^()]*{_HERE}[^()]*)")
_APPOSED = re.compile(r"\s[-–—]\s(?:the|an?)\s[^,;:]{3,60}?\s(?=(?:was|were|is|are|has|have|had)\s)")


def _happening_of(line: str) -> str:
    """The part of the line that the date belongs to: a bracket, a half, the noun that `…, which took place on …` speaks of."""
    line = _APPOSED.sub(" … ", line, count=1)
    for inner in (_BRACKETED.search(line), _PLAYED.search(line)):
        if inner and VERB.search(inner["told"]):
            line = inner["told"]
    halves = [half for half in re.split(r";\s", line) if _HERE in half]
    if halves and VERB.search(halves[0]):
        line = halves[0]
    told = _TOOK_PLACE.search(line)
    if told is None:
        return line
    noun = line[: told.start()]
    leads = [lead.end() for lead in _LAST_NOUN.finditer(noun)]
    return noun[leads[-1] :] if leads else noun


_TIED_IN = 160
"""More characters than the words before a date that tie it in."""


def _without_date(line: str) -> tuple[str, int]:
    """The line without the date and the words that tie it in, and where it stood."""
    if _HERE not in line:
        return line.strip(), 0
    near = max(0, line.index(_HERE) - _TIED_IN)
    ends = _NOTHING_AFTER.match(line, line.rindex(_HERE))
    for found in (_DATE_FIRST.match(line), _DATE_LAST.search(line, near) if ends else None):
        if found and len(line) - len(found[0]) >= _SHORTEST:
            return line[: found.start()] + line[found.end() :], max(0, found.start() - 1)
    found = _DATE_WITHIN.search(line, near)
    if found is None:
        return line.replace(_HERE, "").strip(), 0
    joint = " … " if found.start() and found.end() < len(line) else ""
    return line[: found.start()] + joint + line[found.end() :], max(0, found.start() - 1)


def _with_subject(line: str, before: str, limit: int) -> str:
    """The line, with the subject its sentence gives it where it has none of its own."""
    if not (_NEEDS_SUBJECT.match(line) or (line[:1].islower() and VERB.match(line.removeprefix("and ")))):
        return line
    if re.match(r"(?:which|who|that)\s", line):
        noun = _NOUN_LAST.search(_cleaned(before)[-_OPENING:])
        return noun[0].strip() + " " + line if noun else re.sub(r"^\w+\s", "", line)
    bare = line.removeprefix("and ").removeprefix("but ")
    opening = _without_lead_in(_LEADING_DATE.sub("", _without_dateline(_cleaned(before)), count=1))
    verb = VERB.search(opening)
    subject = re.split(r"[,;:(]|\s[–—-]+\s", opening[: verb.start()] if verb else opening)[0].strip()
    if not re.search(r"[^\W\d_]{2,}", subject) or len(subject) > limit * 2 // 3:
        return bare
    return f"{subject} … {bare}"


_NOUN_LAST = re.compile(
    r"(?:(?:[A-ZÀ-Þ][\w.'’-]*\s)*[A-ZÀ-Þ][\w.'’-]*|\b(?:an?|the|his|her|its|their|\d+)\s(?:[\w'’-]+\s){0,2}[\w'’-]+),?\s*\Z"
)


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
        noun = _noun_before(line[: parts[first][0]], limit - len(run))
        run = noun + run if noun else line[parts[first - 1][0] : parts[last][1]]
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
    return line[: cut if cut > 0 else limit - 1].rstrip(" ,;:–—-…") + "…"


def _trimmed(line: str, is_whole: bool = False) -> str:
    """The line without a hanging end and without half a pair of brackets or quotation marks.

    A whole line may end in an adverb: `was sworn in`, `two days before`.
    """
    line = _paired(line)
    at = _end_of(line, _LOOSE_END if is_whole else _HANGING_END)
    return line[:at]


def _end_of(line: str, hanging: re.Pattern[str]) -> int:
    """Where what hangs at the end of a line begins: looked for among its last words first, as it is seldom long."""
    tail = max(0, len(line) - _TAIL)
    found = hanging.search(line, tail)
    if found and tail and found.start() < tail + _TAIL // 2:
        found = hanging.search(line)
    return found.start() if found else len(line)


_TAIL = 40
_BLANKS = " \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\xa0\u2002\u2003\u2009\u2028\u2029\u202f\u3000"


def _paired(line: str) -> str:
    line = line.lstrip(_BLANKS + "…").rstrip(_BLANKS + ".")
    for opening, closing in (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"), ('"', '"')):
        line = _balanced(line, opening, closing)
    return line


def _balanced(line: str, opening: str, closing: str) -> str:
    odd = line.count(opening) % 2 if opening == closing else line.count(opening) != line.count(closing)
    return line.replace(opening, "").replace(closing, "") if odd else line
