"""Learns from a whole bulletin on which days people voted, before its figures are read."""

import datetime
import re
from collections.abc import Iterable, Sequence

from briefing.importer.dates import DateExpression
from briefing.importer.dates.words import ENGLISH_MONTHS
from briefing.importer.guarded import guarded
from briefing.importer.steps.elections import (
    CHAMBER,
    ELECTION_NOUN,
    FIRST,
    GENERIC,
    MONTH_VOTE,
    PRESIDENTIAL,
    SECOND,
    TOLD_LATER,
    PollingDays,
    is_near,
    polling_day_of,
    round_of,
)
from briefing.importer.steps.elections_partial import REPEATED, partial_vote
from briefing.importer.steps.figures_house import is_vote_in_a_house
from briefing.sentences import sentence_spans

_I = re.IGNORECASE
_DAY_BEFORE = guarded(
    rf"(?<!exit )(?<!opinion )(?<!confidence )(?<!secret )\b{ELECTION_NOUN}\b(?:\s+(?:to|for|of|in)\s+(?:the\s+)?[\w'’ ]{{3,50}}?)?,?\s+(?:(?:was|were|is|are|had been|to be)\s+)?(?:held\s+|took place\s+|taking place\s+|called\s+|set\s+|came\s+|followed\s+|fell\s+)?(?:early\s+)?"
    r"(?:of|on|for|from|between)?\s*(?:the\s+)?(?:\w+day,?\s+)?$",
    _I,
)
_DAY_AROUND = guarded(
    rf"\b(?:elected|re-?elected|voted(?! (?:for|against|to))|(?:go|goes|went|gone) to the polls|polling day|election day|turned out|come to the polls|(?:called|summoned|invited|asked|due) to (?:the )?(?:polls|ballot box(?:es)?|urns|vote)|cast (?:their )?(?:ballots|votes)|(?:held|holds?) (?:its |their |an? |early |general |parliamentary |presidential |free )*elections?"
    rf"|{ELECTION_NOUN}\s+(?:(?:to|for|of|in) (?:the )?[^.;]{{3,60}}? )?(?:was|were|is|are|had been)\s+(?:\w+\s+)?held|{ELECTION_NOUN} took place|ballot box|chose|(?:came|come|finished) (?:first|second)(?! of)|(?:led|topped) the (?:first round|poll))\b",
    _I,
)
_DAY_AFTER = re.compile(
    r"(?:['’]s)?\s*[.:,–—-]*\s*(?:(?:in\s+|at\s+)?(?:the\s+)?(?:first|second) (?:round|ballot)|polling day|election day|(?:in\s+|at\s+)?(?:the\s+)?run-?offs?|(?:the\s+)?(?:parliamentary|presidential|general|early|snap) (?:elections?|vote)|voting day)\b",
    _I,
)
_NIGHT = guarded(r"\bexit[\s-]polls?\b|\bquick count\b|\b(?:stations|polls) (?:had )?closed\b|\belection night\b", _I)
_PLACES = (
    r"(?:precincts?|stations?|constituenc\w+|districts?|villages?|voters abroad|overseas voters|prisons?|islands?)"
)
_ONCE_MORE = r"(?:again|repeat\w*|re-?r[au]n|annulled|cancelled|for the (?:second|third|fourth|fifth) time)"
_PARTIAL_VOTE = re.compile(
    rf"\b{_ONCE_MORE}\b[^.;]*\b{_PLACES}\b|\b{_PLACES}\b[^.]*\b{_ONCE_MORE}\b"
    r"|\b(?:soldiers|troops|police(?:men)?|prisoners|diplomats|servicemen|advance|early|postal|expatriates|(?:voters|citizens) abroad)\b[^.;]{0,40}\b(?:voted|votes|voting|cast)\b",
    _I,
)
"""Some of the voters voted on a day of their own."""
_PARTY_ELECTS = re.compile(
    r"\belect\w*\b[^.;]*\b(?:to lead (?:it|them)|(?:its|their|his|her|party|as) (?:new )?(?:leader|chair\w*|secretary)|chair(?:man|woman|person)|speaker|secretary[- ]general|congress of the party)\b",
    _I,
)
_TOLD_OF_IT = guarded(
    r"\b(?:certif\w+|announc\w+|publish\w+|confirm\w+|declar\w+|approv\w+|annul\w+|cancel\w+|invalidat\w+|postpon\w+|protested|challenged)\b[^.;,]{0,70}$",
    _I,
)
_ITS_OWN_DAY = guarded(r"\b(?:of|held on|held|from)\s+(?:the\s+)?(?:\w+day,?\s+)?$", _I)
_AGAIN = guarded(
    r"\b(?:me[e]?t|faced? (?:each other|one another)|st(?:an|oo)d) again\s+(?:on|in)\s+(?:the\s+)?(?:\w+day,?\s+)?$"
    r"|\b(?:won|lost|took|carried) the second\b(?! (?:seat|place|mandate|prize|case|term))[^.;]{0,70}\bon\s+(?:the\s+)?(?:\w+day,?\s+)?$",
    _I,
)
"""How a second round is told with its day: `The two met again on`, `won the second, with 55 per cent, on`."""
_VOTED_ON = guarded(
    r"\b(?:(?:came|went|gone|returned)(?: back)? to the polls|(?:voters|people|electors|citizens) (?:came|went) back)\s+(?:again\s+)?(?:on\s+)?(?:the\s+)?(?:\w+day,?\s+)?$",
    _I,
)
_ROUND_WON = guarded(
    r"\b(?:won|beat|beaten|defeated|led)\b[^.;]*\b(?:first|second|decisive) round of the (?:presidential )?(?:election|vote)\b",
    _I,
)
_DID_ON = re.compile(
    r"(?:\b(?:won|led|took|got|received|polled|obtained|beat|defeated|secured|topped|came (?:first|out ahead)"
    r"|(?:voters|electors|electorate|people|citizens)\b[^.;]{0,30}\b(?:gave|handed|returned|sent))\b)[^.;]{0,60}\d",
    _I,
)
_DAY_OF_REPEAT = re.compile(
    rf"(?:{REPEATED.pattern})[^.;]{{0,80}}\b(?:took place|(?:was|were|been|be|is|are) held|held|followed|of|on)\s+(?:on\s+)?(?:the\s+)?(?:\w+day,?\s+)?$",
    _I,
)
_CALLED_ON = guarded(
    r"\b(?:called|set|announced|scheduled|decreed|postponed|moved)\b[^.;]{0,60}\bon\s+(?:\w+day,?\s+)?(?:the\s+)?$"
    r"|\b(?:barred|banned|removed|struck|excluded|taken|kept|off)\s+(?:from\s+|off\s+)?the\s+(?:ballot|poll)\b[^.;]*$",
    _I,
)


def learn_months(texts: Sequence[tuple[str, Sequence[DateExpression]]], days: PollingDays) -> None:
    """Take `the November vote` for the first day of a November that the bulletin tells of, where none is known yet."""
    told = [d.start_on.isoformat() for _, dates in texts for d in dates if d.precision == "day"]
    for text, _ in texts:
        for match in MONTH_VOTE.finditer(text):
            month, year = ENGLISH_MONTHS[match.group("month").lower()], match.group("year")
            if not any(int(d[5:7]) == month for d in days.weight):
                fits = [d for d in told if int(d[5:7]) == month and (year is None or d[:4] == year)]
                days.weight.update(fits[:1])


def count_mentions(texts: Sequence[tuple[str, Sequence[DateExpression]]], days: PollingDays) -> None:
    """Let each further mention of a polling day weigh for it."""
    for _, dates in texts:
        days.weight.update(d.start_on.isoformat() for d in dates if d.start_on.isoformat() in days.weight)


def learn_days(text: str, start: int, end: int, dates: Iterable[DateExpression], days: PollingDays) -> None:
    """Note which dates of the sentence `[start, end)` are polling days."""
    sentence = text[start:end]
    inside = [d for d in dates if start <= d.start and d.end <= end and polling_day_of(d)]
    if not inside or _PARTIAL_VOTE.search(sentence) or partial_vote(sentence):
        return
    repeated = REPEATED.search(sentence) is not None
    alone = len({d.start_on for d in inside}) == 1
    opens = alone and text[start : inside[0].start].strip(' “"').casefold() in ("", "on")
    in_house = is_vote_in_a_house(sentence)
    later = TOLD_LATER.search(sentence) is not None
    around = alone and not later and not _PARTY_ELECTS.search(sentence)
    around = around and bool((not in_house and _DAY_AROUND.search(sentence)) or _ROUND_WON.search(sentence))
    did_on = opens and not in_house and not later and bool(_DID_ON.search(sentence))
    for date in inside:
        lead = text[start : date.start]
        before = bool(_DAY_BEFORE.search(lead) or _VOTED_ON.search(lead)) and not _CALLED_ON.search(lead)
        before = before and (not _TOLD_OF_IT.search(lead) or bool(_ITS_OWN_DAY.search(lead)))
        again = bool(_AGAIN.search(lead))
        after = bool(_DAY_AFTER.match(text, date.end)) or again
        night = date is inside[0] and bool(_NIGHT.search(text, date.end, end) or (alone and _NIGHT.search(sentence)))
        day = polling_day_of(date) or ""
        if before or after or around:
            _note_day(day, _near(text, start, end, date), 2 if before or after else 1, days)
        elif night or did_on:
            days.hinted[day] += 1
        if again:
            days.rounds[day] = 2
        if repeated and _DAY_OF_REPEAT.search(lead) and not _CALLED_ON.search(lead):
            _note_day(day, sentence, 2, days)
            days.repeats.add(day)


_ENTRY_OF_VOTE = guarded(
    r"^(?:[\"“]?(?:The )?(?:[A-Z]\w+s|[Vv]oters|[Pp]eople|[Cc]itizens|[Ee]lectors)\b[^.;]{0,40}?\b(?:elect|vote|go to the polls|choose)\b(?! (?:for|against|to|on)\b)"
    r"|(?:The )?(?:[Pp]arliamentary|[Pp]residential|[Gg]eneral|[Ee]arly|[Ss]nap|[Ff]irst|[Ss]econd)\b[^.;]{0,30}\b(?:elections?|vote|round|run-?off)\b(?! (?:campaign|is (?:called|set|annulled)|results?))"
    r"|(?:The )?[A-Z][^.;]{0,60}\bwins?\b[^.;]{0,20}\b\d+ (?:of (?:the )?\d+ )?seats\b)"
)
"""How an entry of a chronicle, in the present, tells of a vote held on its day."""


def learn_entry_day(
    text: str, sentences: Sequence[tuple[int, int]], dates: Sequence[DateExpression], days: PollingDays
) -> None:
    """Note the day that leads an entry of a chronicle whose first sentence tells of a vote: `1 May. Voters elect …`."""
    if len(sentences) < 2 or not dates or dates[0].start > 2 or sentences[0][1] - dates[0].end > 3:
        return
    start, end = sentences[1]
    sentence = text[start:end]
    day = polling_day_of(dates[0])
    tells = _ENTRY_OF_VOTE.match(sentence) and not TOLD_LATER.search(sentence) and not partial_vote(sentence)
    if day and tells and not is_vote_in_a_house(sentence) and not _PARTY_ELECTS.search(sentence):
        _note_day(day, sentence, 1, days)


def settle(days: PollingDays) -> None:
    """Take a day that only an exit poll or a result hints at, unless it lies within days of one that is told."""
    for day, count in days.hinted.items():
        if not any(_days_between(day, told) <= _SAME_VOTE for told in days.weight if told not in days.hinted):
            days.weight[day] += count


_SAME_VOTE = 10
"""Days around a vote within which its counts are told."""


def _days_between(one: str, other: str) -> int:
    return abs((datetime.date.fromisoformat(one) - datetime.date.fromisoformat(other)).days)


def learn_days_of_results(texts: Sequence[tuple[str, Sequence[DateExpression]]], days: PollingDays) -> None:
    """Where nothing says when people voted, take the one day of each sentence that tells who won how much."""
    if any(days.is_past(day) and (not days.published or is_near(day, days.published)) for day in days.weight):
        return
    for text, dates in texts:
        for start, end in sentence_spans(text):
            inside = {d.start_on for d in dates if start <= d.start and d.end <= end and d.precision == "day"}
            sentence = text[start:end]
            if len(inside) == 1 and _WON.search(sentence) and not TOLD_LATER.search(sentence):
                days.weight[inside.pop().isoformat()] += 1
        first = next((d.start_on.isoformat() for d in dates if d.precision == "day"), None)
        if first and _TELLS_TURNOUT.search(text) and (not days.published or first <= days.published):
            days.weight[first] += 1


_TELLS_TURNOUT = re.compile(r"\bturn-?out (?:was|stood|reached|fell|rose|came)\b[^.;]{0,40}\d", _I)
_WON = guarded(
    r"\b(?:won|wins?|beat|defeated|received|took|secured|obtained|cleared|polled|came (?:first|second))\b[^;]*(?:\d\s?%|per\s?cent|\bseats\b|\bvotes\b|\boutright\b)"
    r"|(?:\d\s?%|per\s?cent|\bseats\b|\bvotes\b)[^;]*\b(?:won|beat|defeated|received|took|secured|obtained|outright|ahead)\b",
    _I,
)


_ALSO_REFERENDUM = re.compile(r"\breferendums?\b|\bplebiscites?\b", _I)


def _near(text: str, start: int, end: int, date: DateExpression) -> str:
    """The sentence of a date, to its full stop or to the next sentence where the date stands alone."""
    return text[start : end if end - date.end > 3 else end + 40]


def _note_day(day: str, near: str, weight: int, days: PollingDays) -> None:
    days.weight[day] += weight
    if PRESIDENTIAL.search(near) or SECOND.search(near) or FIRST.search(near):
        days.presidential[day] += 1
    if _ALSO_REFERENDUM.search(near):
        days.referendums[day] += 1
    if GENERIC.search(near) or CHAMBER.search(near):
        days.legislative[day] += 1
    told = {round_of(near, len(near))} if weight > 1 else set()
    if told == {2} and not FIRST.search(near):
        days.rounds[day] = 2
    elif told == {1} and not SECOND.search(near):
        days.rounds.setdefault(day, 1)
