"""How a line begins and ends, and what kind of line it is by its looks alone."""

import re

from briefing.importer.guarded import guarded

_ENDS_SENTENCE = guarded(r"[.!?…。][\"”“»’')\]]*(?:\s?[\[(]\d{1,3}[\])])*$|[.!?]\d{1,2}$|:$")
_ENDS_WITH_SOURCE = re.compile(r"[.!?…][\"”’»]*\s\((?=[^()]*[A-ZÀ-Þ\d])[^()]{3,60}\)$")
"""Who says so, after a full stop: `… after his death. (Reuters, 3 May)`."""
_ABBREVIATED = re.compile(
    r"(?:^|[\s(\"“])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Vol|Art|Gen|Col|Sen|Rep|Gov|Hon|Rev|Sgt|Lt|Capt|vs|cf|p|pp|e\.g|i\.e|approx|ca?"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|г|гг|им|т\.е|т\.к|ул)\.$"
)
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?"
    "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
    "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY_MONTH = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–—/,&]\s?|\sand\s|\sto\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?)?\s(?:{_MONTHS})|(?:{_MONTHS})\s\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–—]\s?\d{{1,2}})?)"
_DATE = rf"(?:(?:{_WEEKDAY}),?\s)?(?:the\s)?(?:{_DAY_MONTH}(?:,?\s\d{{4}})?|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}})"
DATE_LABEL = re.compile(rf"(?:[–—-]\s)?{_DATE}(?:\s?(?:[.:;]|[-–—](?=\s))\s|,\s?\d\d[.:]\d\d|\.?$)")
"""A date that leads a paragraph: `14 September 2010. The House …`, `Monday 30 October: …`, or stands alone."""

DATELINE = re.compile(
    rf"[A-ZÀ-ÞЀ-Я][\w'’.-]*(?:[ /,]+(?:[A-ZÀ-ÞЀ-Я(][\w'’.()-]*|de|la|el|al|on|du)){{0,4}},?\s(?:\([^)]{{2,30}}\)\s?)?{_DATE}\s?(?:\([^)]{{2,30}}\)\s?)?(?:[.:]|[-–—])"
    r"|[A-ZÀ-ÞЀ-Я]{3,}(?:[ ,/-]+[A-ZÀ-ÞЀ-Я][\w.'’]*){0,4}\s?(?:\([^)]{2,30}\)\s?)?[-–—]{1,2}\s(?!\d)"
)
"""A place and a date before the text: `KYIV, 28 October – …`, `Moscow, 31 January 2012. …`, `LAGOS (Reuters) – …`."""

PLACE_AND_DATE = re.compile(
    rf"(?!{_WEEKDAY})[A-ZÀ-ÞЀ-Я][\w'’-]*(?:,?\s(?:[A-ZÀ-ÞЀ-Я][\w'’-]*|de|la|el|al|du|of)){{0,4}},\s{_DAY_MONTH},?\s\d{{4}}\.?"
)
"""A place and a date that are the whole of a line: `Harare, 31 August 2018`, above or below a statement."""

SIGNATURE = re.compile(
    r"(?:^|[.!?][\"”’)]*\s)(?:--|—|–)\s?(?:[A-ZÀ-ÞЀ-Я][\w.'’-]*|[Nn]ame withheld|an? reader)"
    r"(?:,?\s(?:[A-ZÀ-ÞЀ-Я][\w.'’-]*|de|al|bin|van|von|of|the|in|withheld)){0,6}$"
)
"""Who wrote a letter, at its end: `… I sold the ink. -- Yusuf Ta, Jabal`."""

CAPITALS_LABEL = re.compile(r"[A-ZÀ-ÞЀ-Я][A-ZÀ-ÞЀ-Я'’-]{2,}(?: [A-ZÀ-ÞЀ-Я][A-ZÀ-ÞЀ-Я'’-]+){0,3}[:.] [\"“«]?[A-ZÀ-ÞЀ-Я]")
"""A word in capitals that leads a short item: `KARACHI: Workers of …`, `JABAL. A school …`."""

LATER_LABEL = re.compile(
    r"(?:(?:on )?the (?:following|next|same) (?:day|morning|afternoon|evening|night|week)|(?:that|the same) (?:day|morning|afternoon|evening|night)"
    r"|later (?:that day|the same day)|(?:one|two|three|four|five|a few|some|several) (?:days|weeks|hours) later|a (?:day|week) later)[.:]?",
    re.IGNORECASE,
)
"""A day told by the one before it, as the heading of an entry of a diary: `The following day`."""

NUMBERED = re.compile(r"(?:§\s?)?\(?(\d{1,3}|[a-z]|[ivx]{2,4})(?:\.\d{1,2})*[.)]\s+(?=[\"“«(]?\w)")
BULLET = re.compile(r"(?:[•●▪■◦‣∙·➢►▶✓*]|o(?=\s[A-ZÀ-Þ])|[-–—](?=\s+[\"“«A-ZÀ-ÞЀ-Я]))\s*(?=\S)")
SEPARATOR = re.compile(r"[-–—_=]{2,}|(?:[*#~_=•·+.\-–—]\s?){3,}|\*|⁂|❦|-30-|ENDS?|\[ends?\]", re.IGNORECASE)
RULE = re.compile(r"(?:[=_~*-]){3,}|[–—]{2,}")
_LETTERS = re.compile(r"[^\W\d_]")


LIST_ROW = re.compile(r"[^\W\d_].*\d\)?\s?(?:%|per cent|percent|seats?|votes?|mandates?)?\)?[;,.]?", re.IGNORECASE)
"""A line that ends with a figure, as the rows of a list of results do."""

BYLINE = re.compile(
    r"(?:By|by|BY|Text by|Author:|Автор:|Par|Von)\s(?:[A-ZÀ-ÞЀ-Я][\w.'’-]*|our|a|the|and|staff|correspondents?|reporters?|in|for|&|de|van|von|[a-z]+ correspondent)(?:,?\s(?:[A-ZÀ-ÞЀ-Я][\w.'’-]*|our|and|staff|correspondents?|reporters?|in|for|&|de|van|von))*"
)
CAPTION = re.compile(
    r"(?:table|figure|fig\.|chart|box|map|graph|таблица|рис\.|tableau|tabelle)\s?(?:\d+|[ivx]+\b)[.:]?.*", re.IGNORECASE
)
_NOTES_HEADING = re.compile(
    r"(?:\d+\.?\s)?(?:end\s?notes?|foot\s?notes?|notes?(?: and (?:sources|references))?|sources?(?: and notes)?|references?|bibliography"
    r"|works cited|links|примечани[ея]|сноски|источники|ссылки|notes et sources|anmerkungen|fu(?:ß|ss)noten|quellen|notas|fuentes)\s?:?",
    re.IGNORECASE,
)


def ends_sentence(line: str) -> bool:
    """Whether a line may be the last of a paragraph by its end.

    >>> [ends_sentence(line) for line in ("came.", 'first?"', "foretold [1].", "the U.S.", "said Mr.", "to-", "true [4]")]
    [True, True, True, True, False, False, False]
    """
    return bool(_ENDS_SENTENCE.search(line) or _ENDS_WITH_SOURCE.search(line)) and not _ABBREVIATED.search(line)


def starts_lower(line: str) -> bool:
    """Whether the first letter of a line is a small one, with nothing but an opening mark before it.

    >>> [starts_lower(line) for line in ("and so", "“and so", "And", "12 March", "(see")]
    [True, True, False, False, True]
    """
    body = line.lstrip("\"“”„«»‘’'([")
    return body[:1].islower()


def is_capitals(line: str) -> bool:
    """Whether a line is set in capitals.

    >>> [is_capitals(line) for line in ("RESULTS OF THE VOTE", "OSCE", "Results", "12")]
    [True, True, False, False]
    """
    letters = _LETTERS.findall(line)
    return len(letters) > 2 and sum(letter.isupper() for letter in letters) >= 0.9 * len(letters)


def is_letterspaced(line: str) -> bool:
    """Whether a line is set with a blank between its letters, as some titles are.

    >>> [is_letterspaced(line) for line in ("T H E   V O T E", "2 0 1 9", "A B C", "Was I a", "T H E vote of the house")]
    [True, True, False, False, False]
    """
    parts = line.split()
    return len(parts) > 3 and sum(len(part) == 1 for part in parts) > 0.8 * len(parts) and len(line) > 6


def starts_label(line: str) -> bool:
    """Whether a line begins as a paragraph of a chronicle, digest or numbered text does.

    >>> [starts_label(line) for line in ("14 May. The", "KYIV, 5 May – A", "12. Far", "• First", "16.) And", "The vote")]
    [True, True, True, True, False, False]
    """
    return any(pattern.match(line) for pattern in (DATE_LABEL, DATELINE, NUMBERED, BULLET))


def is_notes_heading(text: str) -> bool:
    """Whether a line announces notes.

    >>> [is_notes_heading(text) for text in ("Notes", "SOURCES", "Notes and sources:", "Sources say", "Примечания")]
    [True, True, True, False, True]
    """
    return bool(_NOTES_HEADING.fullmatch(text.strip()))
