"""Which election a figure belongs to: the body that was elected, the day, the round, the seats there were."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from briefing.importer.dates import DateExpression
from briefing.importer.dates.words import ENGLISH_MONTHS, MONTH_NAMES
from briefing.importer.guarded import guarded
from briefing.importer.steps import figures_cues as cues

PRESIDENT = "President"
_I = re.IGNORECASE

_CHAMBERS = (
    "Grand National Assembly", "Great National Assembly", "Federal Assembly", "National Assembly", "Supreme Assembly",
    "Constituent Assembly", "Constitutional Assembly", "Legislative Assembly", "House of Representatives",
    "House of Nationalities", "House of Peoples", "House of the People", "House of Commons", "House of Assembly",
    "House of Councillors", "Chamber of Deputies", "Chamber of Representatives", "Chamber of Senators", "Council of Representatives",
    "Council of States", "Council of the Republic", "National Council", "Supreme Council", "Federation Council",
    "European Parliament", "National Congress", "Congress of Deputies", "Verkhovna Rada", "Supreme Rada", "State Duma", "Jogorku Kenesh", "Zhogorku Kenesh", "Milli Majlis",
    "Milli Mejlis", "Oliy Majlis", "Majlisi Namoyandagon", "Great Khural", "State Great Khural", "State Great Hural",
    "Great People's Hural", "Pyithu Hluttaw", "Amyotha Hluttaw", "Lok Sabha", "Rajya Sabha", "Jatiya Sangsad", "Dewan Rakyat", "Bundestag", "Bundesrat",
    "Nationalrat", "Storting", "Riksdag", "Folketing", "Althing", "Eduskunta", "Riigikogu", "Saeima", "Seimas", "Sejm",
    "Majilis", "Mazhilis", "Majlis", "Mejlis", "Knesset", "Skupština", "Skupstina", "Sabor", "Sobranie", "Kuvendi", "Duma", "Rada", "Kenesh", "Hural", "Khural",
    "Oireachtas", "Dáil", "Cortes", "Congress", "Senate", "Bunge", "Parliament", "Diet", "Assembly",
)  # fmt: skip
_PLAIN = ("Parliament", "Assembly", "Congress", "Duma", "Rada", "Kenesh", "Hural", "Khural", "Majlis")
CHAMBER = guarded(
    r"\b(?=[A-Z])(?:"
    + "|".join(re.escape(c).replace("'", "['’]") for c in sorted(_CHAMBERS, key=len, reverse=True))
    + r")\b(?! Square)"
)
_SENATORS = guarded(r"\bsenators\b", _I)
GENERIC = guarded(r"\b(?:parliament(?:ary)?|legislat(?:ure|ive)|general elections?|deputies|MPs)\b", _I)
_NAMED_BODY = re.compile(
    r"\b(?:elections?|deputies|seats|members)\s+(?:of (?:deputies|members) )?(?:to|of|in)\s+the\s+(?P<body>(?:[A-Z][\w'’-]+)(?:\s+(?:of\s+)?[A-Z][\w'’-]+){0,2})"
)
_NO_BODY = re.compile(
    r"^(?:OSCE|EU|European|Central|Democratic|United|Party|CEC|Communist|Presid)|Elect|Party|Commission|Union|Republic"
)
PRESIDENTIAL = guarded(
    r"\bpresidential\b|\bpresidency\b|\b(?:head of state|president) (?:was|is to be|to be) elected\b|\belect(?:ed|ion of)? (?:a|the|their|its)?\s*(?:new )?president\b",
    _I,
)
IN_LOWER = re.compile(r"\s+(?:seats\s+)?(?:in|of|to) the lower (?:house|chamber)\b", _I)

ELECTION_NOUN = (
    r"(?:elections?|vote|poll|polls|ballot|ballots|voting|run-?offs?|round|contest|rerun|re-run|repeat|replay|polling)"
)
_NO_ROUND = guarded(
    r"\b(?:without|avoid\w*|no|force\w*|pointed to|needs? a|would be|no need (?:of|for))\s+(?:an?\s+|the\s+|any\s+|holding\s+)*(?:second|run-?off)",
    _I,
)
TOLD_LATER = re.compile(
    r"\b(?:announc\w+|publish\w+|approv\w+|declar\w+|certif\w+|confirm\w+|printed|released|issued|made public|gave its|quoted|said|registered(?! (?:voters|electors|citizens))|nominated|sworn|opened|met|court|poll(?:ster)?s? (?:of|by|from|saw)|counted|decree|law|appeal\w*|complain\w*|report)\b",
    _I,
)
SECOND = guarded(
    r"\b(?:second|final|decisive) (?:round|ballot|turn)\b|\brun-?offs?\b|\b(?:meet|face (?:each other|one another)) again\b",
    _I,
)
FIRST = re.compile(r"\bfirst (?:round|ballot|turn)\b", _I)
MONTH_VOTE = guarded(
    rf"\b(?P<month>{'|'.join(MONTH_NAMES)})(?:\s+(?P<year>(?:1[89]|20)\d\d))?(?:\s+(?:and|or)\s+\w+)?\s+(?:[a-z]+\s+){{0,2}}{ELECTION_NOUN}\b"
)
_YEAR_VOTE = guarded(
    rf"\b(?:the|of|for|its)\s+(?:\w+\s+)?(?P<year>(?:1[89]|20)\d\d)\s+(?:[a-z]+\s+){{0,2}}{ELECTION_NOUN}\b|\b{ELECTION_NOUN}\s+(?:of|in)\s+(?:[A-Z]\w+\s+)?(?P<year2>(?:1[89]|20)\d\d)\b"
)
_IN_YEAR = re.compile(r"\b[Ii]n\s+(?:[A-Z]\w+\s+)?(?P<year>(?:1[89]|20)\d\d)\b")
_SEATS_TOTAL = guarded(
    r"\b(?:(?:(?<!for )[Aa]ll|[Tt]he|[Oo]f|[Ee]lect(?:ed|s|ing)?|[Ff]ill(?:ed|s)?)(?:\s+(?:the|all))?\s+(?P<a>\d{2,3})\s+(?:\w+\s+)?(?:seats|deputies|senators|members|mandates|MPs|elected)\b|(?P<b>\d{2,3})-(?:seat|member|strong)\b"
    r"|(?:out\s+)?of\s+(?:the\s+|a total of\s+)?(?P<c>\d{2,3})\s+(?:\w+\s+)?(?:seats|mandates|deputies))"
)


@dataclass(frozen=True, slots=True)
class ElectionKey:
    """What tells one election from another; `held_on` is a day, or a month or year where no more is said."""

    body: str
    held_on: str | None
    round: int = 1


@dataclass
class PollingDays:
    """The days on which a bulletin says people voted, with how often it says so, and what was elected."""

    weight: Counter[str] = field(default_factory=Counter)
    presidential: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    legislative: Counter[str] = field(default_factory=Counter)
    rounds: dict[str, int] = field(default_factory=dict)
    hinted: Counter[str] = field(default_factory=Counter)
    referendums: Counter[str] = field(default_factory=Counter)
    chambers: Counter[str] = field(default_factory=Counter)
    repeats: set[str] = field(default_factory=set)
    published: str | None = None

    def is_past(self, day: str) -> bool:
        """Whether a day is a known polling day that had come when the bulletin was published."""
        return day in self.weight and (self.published is None or day <= self.published)

    def run_off(self, first: str | None) -> str | None:
        """The day of a second round after a first one, at most a quarter later."""
        later = [
            d
            for d, r in self.rounds.items()
            if r == 2 and first is not None and self.is_past(d) and 0 <= _months_before(first, d) <= 3
        ]
        return later[0] if len(later) == 1 else None

    def first_round(self, second: str | None) -> str | None:
        """The day of a first round before a second one, at most a quarter earlier."""
        earlier = (
            [d for d in self.weight if second is not None and d < second[:10] and _months_before(d, second) <= 3]
            if second and len(second) == 10
            else []
        )
        return earlier[0] if len(earlier) == 1 else None

    def main(self, published: str | None) -> str | None:
        """The election day that the bulletin is about: the one told most often, of those not after its issue."""
        past = [day for day in self.weight if not published or day <= published]
        latest = published or max(past, default="")
        return max(past, key=lambda day: (self.weight[day] + 4 * is_near(day, latest), day), default=None)

    def chamber(self) -> str:
        """The body that the bulletin's parties were elected to."""
        named = [(c, n) for c, n in self.chambers.items() if c not in ("Senate", "European Parliament")]
        own = [(c, n) for c, n in named if c not in _PLAIN]
        best = max(own or named or [("Parliament", 1)], key=lambda pair: pair[1])
        return best[0]

    def of_parties(self, day: str | None) -> str | None:
        """The day on which the parties of a bulletin stood, where `day` is that of a run-off between two people."""
        return self.first_round(day) or day if day is not None and self.rounds.get(day) == 2 else day

    def repeat(self) -> str | None:
        """The day on which an annulled vote was held once more, where there is one."""
        past = [day for day in self.repeats if self.is_past(day)]
        return past[0] if len(past) == 1 else None

    def in_month(self, month: int, year: str | None) -> str | None:
        """The one polling day in a month."""
        days = [d for d in self.weight if self.is_past(d) and int(d[5:7]) == month and (year is None or d[:4] == year)]
        return days[0] if len(days) == 1 else None

    def in_year(self, year: str) -> str | None:
        """The polling day told most often of a year."""
        days = [d for d in self.weight if self.is_past(d) and d[:4] == year]
        return max(days, key=lambda d: self.weight[d]) if days else None


@lru_cache(maxsize=512)
def chamber_of(words: str) -> str | None:
    """The last chamber that words name.

    >>> chamber_of("a majority in the Chamber of Deputies and in the Senate"), chamber_of("the house")
    ('Senate', None)
    """
    found = [match.group().replace("’", "'") for match in CHAMBER.finditer(words)]
    if not found and _SENATORS.search(words):
        return "Senate"
    return found[-1] if found else None


def learn_chambers(text: str, days: PollingDays) -> None:
    """Count the bodies that a paragraph names as elected."""
    chambers = CHAMBER.findall(text)
    days.chambers.update(chamber.replace("’", "'") for chamber in chambers)
    days.chambers["Senate"] += len(_SENATORS.findall(text))
    days.words[PRESIDENT] += len(PRESIDENTIAL.findall(text))
    days.words["Parliament"] += len(GENERIC.findall(text)) + len(chambers)
    for match in _NAMED_BODY.finditer(text):
        body = match.group("body")
        if not _NO_BODY.search(body) and not CHAMBER.search(body):
            days.chambers[body] += 1


_COMPARED = re.compile(
    r"\b(?:than|compared (?:with|to)|since|unlike|up from|down from|from|after|as in|like|against|lowest|highest)\b(?:[^,;.]|[.,]\d){0,40}?\b(?:1[89]|20)\d\d\b(?: elections?| vote)?"
)


def stated_day(
    text: str,
    start: int,
    end: int,
    at: int,
    dates: Sequence[DateExpression],
    days: PollingDays,
    main: str | None,
    by_year: bool = True,
) -> str | None:
    """The election day, month or year that the sentence `[start, end)` ties the number at `at` to, if any."""
    inside = [d for d in dates if start <= d.start and d.end <= end and not _is_compared(text, start, d)]
    inside = [d for d in inside if not _is_of_another(text, at, d)]
    known = [d for d in inside if (day := polling_day_of(d)) and days.is_past(day)]
    if known:
        return polling_day_of(min(known, key=lambda d: (d.start > at, abs(d.start - at))))
    part_start = text.rfind(";", start, at) + 1 or start
    part_end = text.find(";", at, end)
    sentence = _COMPARED.sub(" ", text[part_start : part_end if part_end >= 0 else end])
    by_name = _day_by_name(sentence, days)
    if by_name:
        return by_name
    told = filter(None, map(polling_day_of, inside))
    earlier = [day for day in told if main and _months_before(day, main) > 6]
    if by_year and earlier and not TOLD_LATER.search(sentence):
        return earlier[0]
    return _earlier_year(_before_or_at(sentence, at - part_start), days, main) if by_year else None


def _before_or_at(words: str, at: int) -> str:
    """The words before a number, and right after it."""
    return cues.without_asides(words[: at + 40], at)


def _is_compared(text: str, start: int, date: DateExpression) -> bool:
    """Whether a date tells of what something is held against: `against 86 per cent on 4 March 2013`."""
    return bool(_AGAINST.search(text[start : date.start]))


_ANOTHER_CLAUSE = re.compile(r"[;]|\b(?:than|what|half|twice|double|as many|compared|since)\b|\bfrom\b(?![^,;]*\bto\b)")


_RECALLS = re.compile(
    r"\b(?:which|that|who|whom|what|than|as|when)\s[^,;]{0,60}\b(?:had|obtained|won|took|did|was|were|got|received)\b[^,;]{0,60}$"
    r"|\b(?:since|before|unlike|than|compared (?:with|to)|as against|down from|up from)\b[^,;]{0,40}$"
)
_HAD = re.compile(r",?\s(?:[\w'’.-]+\s){0,4}had\b")


def is_recalled(text: str, start: int, date: DateExpression) -> bool:
    """Whether a sentence that begins at `start` only looks back to a day: `the seats that it had won on 4 May 2008`."""
    lead = text[start : date.start]
    goes_back = _RECALLS.search(lead) or (";" in lead and _HAD.match(text, date.end))
    return bool(goes_back) and bool(re.search(r"\w", lead))


def polling_day_of(date: DateExpression) -> str | None:
    """The day of a date, the last of two or three on which people vote: `held on 25-26 September`."""
    is_short = date.precision == "range" and (date.end_on - date.start_on).days < _LONGEST_POLL
    return date.end_on.isoformat() if date.precision == "day" or is_short else None


_LONGEST_POLL = 3


def _is_of_another(text: str, at: int, date: DateExpression) -> bool:
    """Whether a day belongs to what a number is held against, or to an aside: `58 seats are half of what it had on 4 May`."""
    compared = date.start > at and bool(_ANOTHER_CLAUSE.search(text[at : date.start]))
    return compared or cues.is_told_aside(text, date.start, at)


def compared_day(text: str, end: int, dates: Sequence[DateExpression]) -> str | None:
    """The day right after a number that ends at `end`: `86 per cent on 4 March 2013`."""
    near = [
        d
        for d in dates
        if d.precision == "day"
        and 0 <= d.start - end <= 25
        and re.fullmatch(r"\s*,?\s*(?:on|of|in|at)?\s*(?:the\s+)?(?:\w+ ){0,3}", text[end : d.start])
    ]
    return near[0].start_on.isoformat() if near else None


_AGAINST = re.compile(
    r"\b(?:against|from|than|compared (?:with|to)|after)\s+(?:[\w.,]+\s*(?:%|per\s?cent)?\s*){1,3}?\s*(?:on|in|of|at)\s+(?:the\s+)?(?:(?:elections?|vote|poll)\s+(?:of|on)\s+)?$",
    _I,
)


def _day_by_name(sentence: str, days: PollingDays) -> str | None:
    """`the June vote`, `the 2011 election`."""
    for match in MONTH_VOTE.finditer(sentence):
        day = days.in_month(ENGLISH_MONTHS[match.group("month").lower()], match.group("year"))
        if day:
            return day
    for match in _YEAR_VOTE.finditer(sentence):
        year = match.group("year") or match.group("year2")
        return days.in_year(year) or year
    return None


def _earlier_year(sentence: str, days: PollingDays, main: str | None) -> str | None:
    years = [match.group("year") for match in _IN_YEAR.finditer(sentence)]
    earlier = [year for year in years if main is None or year < main[:4]]
    return (days.in_year(earlier[-1]) or earlier[-1]) if earlier else None


def is_near(day: str, latest: str) -> bool:
    """Whether a day is at most a year and a half before another."""
    return _months_before(day, latest if len(latest) >= 7 else f"{latest}-12") <= 18


def _months_before(day: str, main: str) -> int:
    return (int(main[:4]) - int(day[:4])) * 12 + int(main[5:7]) - int(day[5:7])


def is_long_before(day: str | None, main: str | None) -> bool:
    """Whether a day is more than half a year before another."""
    if day is None or main is None:
        return day is None and main is not None
    return _months_before(f"{day}-12"[:7], f"{main}-12"[:7]) > 6


def is_shortly_before(day: str, held_on: str) -> bool:
    """Whether a day lies before another, by no more than a year.

    >>> [is_shortly_before(day, "2021-04-11") for day in ("2021-02-28", "2021-04-11", "2016-06-05")]
    [True, False, False]
    """
    return day < held_on and _months_before(day, held_on) <= 12


_LOCAL_OFFICE = guarded(
    r"\b(?:re-?elected|elect(?:s|ed)?|election of|returned|chose|vote for|race for|contest for|kept (?:his|her) office)\s+(?:(?:as|its|their|an?|the|new|own|for)\s+)*(?P<a>mayor|governor)\b"
    r"|\b(?P<b>mayor|governor)(?:al|ial|ship|alty)?\s+(?:election|race|contest|vote|poll)\b|\b(?P<c>gubernatorial)\b",
    _I,
)
_OFFICE_PLACE = re.compile(
    r"\b(?:mayor|governor|governorship) (?:of|for|in) (?:the )?(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)


def local_office(sentence: str) -> str | None:
    """The office of a town or region that a sentence says is elected.

    >>> local_office("Ana Lind was elected mayor of Arden with 55.6 per cent"), local_office("The mayor voted early")
    ('Mayor of Arden', None)
    """
    found = _LOCAL_OFFICE.search(sentence)
    if not found:
        return None
    office = (found["a"] or found["b"] or "governor").capitalize()
    place = _OFFICE_PLACE.search(sentence)
    return f"{office} of {place['place']}" if place else office


_LOCAL_VOTE = re.compile(
    r"\b(?P<level>municipal|local|regional|provincial|communal|commune|district|county|cantonal|city council|council) (?:council )?(?:elections?|polls?|vote|ballots?)\b",
    _I,
)
_COUNCILS = {"city council": "City council", "council": "Council", "commune": "Communal councils"}


def local_body(sentence: str) -> str | None:
    """The councils that a sentence says are elected.

    >>> local_body("In the municipal poll A took 33.9 per cent"), local_body("The local council met")
    ('Municipal councils', None)
    """
    found = _LOCAL_VOTE.search(sentence)
    level = found["level"].lower() if found else ""
    return _COUNCILS.get(level, f"{level.capitalize()} councils") if found else None


LOWER = re.compile(r"\blower (?:house|chamber)\b", _I)
UPPER = re.compile(r"\bupper (?:house|chamber)\b", _I)
EUROPEAN = re.compile(r"\bEuropean (?:elections?|vote|poll|ballot)\b")


@lru_cache(maxsize=512)
def names_house(sentence: str) -> bool:
    """Whether a sentence speaks of a parliament or names a chamber."""
    return bool(GENERIC.search(sentence) or CHAMBER.search(sentence))


_PRESIDENCY = re.compile(
    r"\bpresiden(?:cy|tial\w*)\b|\b(?:first|second|final) (?:round|ballot)\b|\brun-?offs?\b|\bhead of state\b"
    r"|\b(?:elect\w*|vote|poll|stand\w*|stood|ran|run\w*|bid|candidates?|contenders?)\b[^.;]{0,50}\b(?:new |next |as |a |the |for )?president\b|\bpresident-elect\b",
    _I,
)


def tells_of_presidency(text: str) -> bool:
    """Whether a bulletin has any word of the election of a head of state."""
    return bool(_PRESIDENCY.search(text))


@lru_cache(maxsize=512)
def is_presidential(sentence: str) -> bool:
    """Whether a sentence speaks of the election of a president."""
    return bool(PRESIDENTIAL.search(sentence))


@lru_cache(maxsize=512)
def round_of(sentence: str, at: int) -> int | None:
    """The round of which the words nearest before offset `at` speak, None where they do not."""
    sentence = _NO_ROUND.sub(lambda found: " " * len(found.group()), sentence)
    rounds = [(m.start(), 2) for m in SECOND.finditer(sentence)] + [(m.start(), 1) for m in FIRST.finditer(sentence)]
    return min(rounds, key=lambda pair: (pair[0] > at, abs(pair[0] - at)))[1] if rounds else None


@lru_cache(maxsize=512)
def seats_total_in(sentence: str) -> int | None:
    """How many seats the body has, where a sentence says so.

    >>> [seats_total_in(t) for t in ("half of the 450 seats", "71 of 90 seats", "elected the 120 deputies", "won 30 seats")]
    [450, 90, 120, None]
    """
    totals = [int(next(filter(None, match.groups()))) for match in _SEATS_TOTAL.finditer(sentence)]
    return max(totals, default=0) if max(totals, default=0) >= 10 else None


_ROUND_AFTER = re.compile(
    r"^\s*(?:of (?:the )?(?:valid )?votes?\s+)?(?:in|at) the (?P<which>first|second|final|decisive)(?:\s+(?:round|ballot|turn|one))?\b"
    r"|^\s*(?:of (?:the )?(?:valid )?votes?\s+)?in the run-?off\b",
    _I,
)


def round_right_after(words: str) -> int | None:
    """The round that the words right after a number name: `52 per cent in the second round`.

    >>> [round_right_after(words) for words in (" in the first round to", " in the second.", " of voters")]
    [1, 2, None]
    """
    found = _ROUND_AFTER.search(words)
    return None if found is None else 1 if (found["which"] or "").lower() == "first" else 2


def with_day(key: ElectionKey, held_on: str | None, days: PollingDays) -> ElectionKey:
    """The election of another day, in the round that is known of that day."""
    return replace(key, held_on=held_on, round=days.rounds.get(held_on or "", 1))
