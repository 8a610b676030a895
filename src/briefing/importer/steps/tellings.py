"""Which dates of a paragraph tell a happening, and how far the clause reaches that tells it."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.importer.dates import DateExpression
from briefing.importer.dates.tense import VERB
from briefing.importer.guarded import guarded
from briefing.importer.steps.chronicle import THEN, happens_then, is_entry, tells_of_its_day
from briefing.sentences import sentence_spans


@dataclass(frozen=True, slots=True)
class Telling:
    """One date and the clause `[start, end)` of its paragraph that tells what happened; `sentence` is where its sentence begins."""

    date: DateExpression
    start: int
    end: int
    sentence: int


# --- which dates tell a happening -----------------------------------------------------------------------------------

_ITSELF = r"\b(?:this|our|the present|number|no\.|issue)\b"
PAPERS = (
    "issue|number|newsletter|bulletin|statement|report|letter|edition|digest|review|update|paper|monitor|chronicle|chronology"
    "|diary|leaflet|booklet|brochure|pamphlet|circular|dossier"
)
"""What a bulletin calls itself."""
_PAPER = rf"\b(?:{PAPERS}|publication|no\.)\b"
_MADE = r"\b(?:dated|closed|published|issued|printed|completed|finished|(?:go|goes|went|gone|sent)\s(?:\w+\s)?to (?:the )?(?:press|printers?|print)|compiled|written|appeared|appears|released|finalised|finalized|sealed|sent out|put to bed|as of)\b"
_OWN_ISSUE = tuple(guarded(words, re.IGNORECASE) for words in (_MADE, _PAPER, _ITSELF))
_PRESS = re.compile(rf"{_MADE}", re.IGNORECASE)
_GOES_TO_PRESS = re.compile(r"\b[Ww]e (?:go|went|are going) to (?:the )?(?:press|printers?)\b")
_MAIL_HEAD = re.compile(r"(?:\A|[/|;\n]\s?)(?:Sent|Date|Dated|Published|Issued|Released|Posted)\s?:\s?")
_NUMBERED = re.compile(
    r"\b(?:issue|number|no\.|nr\.?|vol\.|edition|bulletin)\s(?:no\.\s)?\d{1,4}(?:,|\sof|,\sof|,\sdated|\sdated|\s\()\s?(?:the\s)?\Z",
    re.IGNORECASE,
)
_COMES_AGAIN = re.compile(
    r"(?:The|Our|This) (?:next )?(?:chronicle|letter|newsletter|bulletin|review|digest|press review|monitor|issue|number|edition)\b[^.;]{0,40}?"
    r"\b(?:will|is to|appears?|follows?|returns?|comes? out)\b"
)
"""`The chronicle will be back next week.`"""
_SIGNED = re.compile(r"\s?\([^()]*\)\s?\Z")
_QUOTED = re.compile(r"[\"“][^\"“”]{3,140}[\"”]|«[^»]{3,140}»|„[^“”]{3,140}[“”]")
_BARE_YEAR = re.compile(r"\W*(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?\W*")
_HEADER_LENGTH = 60
_PLACE_AND_DATE = re.compile(r"\A\s*(?:[A-ZÀ-Þ][\w.'’-]+[ ,]*){1,5}\Z")


def tellings(
    text: str,
    sentences: Sequence[tuple[int, int]],
    dates: Sequence[DateExpression],
    issued: datetime.date | None = None,
    heading: DateExpression | None = None,
    opens_entry: bool = False,
) -> list[Telling]:
    """The dates of a paragraph that tell a happening, each with its clause.

    `heading` is the day that stands over it, `opens_entry` where it stands right over it.

    >>> from briefing.importer.dates import find_dates
    >>> text = "The CEC closed the count on 10 May 2012 and named the winners two days later."
    >>> [text[told.start : told.end] for told in tellings(text, sentence_spans(text), find_dates(text))]
    ['The CEC closed the count on 10 May 2012', 'and named the winners two days later.']
    """
    titles = [match.span() for match in _QUOTED.finditer(text) if _is_title(match[0])]
    if _BARE_YEAR.fullmatch(text):
        return []
    is_chronicle = bool(heading) or (bool(sentences) and _is_header(text, sentences[0], dates)) or is_entry(text, dates)
    told: list[Telling] = []
    anchor = heading
    for floor, ceiling in _entries_joined(text, sentences, dates):
        here = [date for date in dates if floor <= date.start < ceiling and not _within(date, titles)]
        kept = _kept(text, here, floor, ceiling, issued)
        told += [telling for telling in _clauses(text, kept, floor, ceiling) if _says_something(text, telling)]
        if heading and floor == 0 and (opens_entry or not here):
            told += _under_heading(text, here, heading, ceiling)
        else:
            told += _untold(text, here, anchor, floor, ceiling, is_chronicle)
        anchor = _anchor_after(here, anchor, is_chronicle)
    return told


_NEXT_DAYS = 7


def _anchor_after(
    here: Sequence[DateExpression], anchor: DateExpression | None, is_chronicle: bool
) -> DateExpression | None:
    """The day that the next sentence goes on from: the last told, in an entry of a chronicle none far from its own."""
    days = [date for date in here if date.precision == "day" and not date.is_aside]
    own = anchor or (days[0] if days else None)
    if is_chronicle and own:
        days = [date for date in days if 0 <= (date.start_on - own.start_on).days <= _NEXT_DAYS]
    return days[-1] if days else anchor


def _speaks_of_itself(text: str) -> bool:
    """Whether words for this publication and for its making stand together: `this issue was closed`."""
    return bool(_MAIL_HEAD.search(text) or _GOES_TO_PRESS.search(text)) or all(
        words.search(text) for words in _OWN_ISSUE
    )


def closing_sentences(text: str) -> list[tuple[int, int]]:
    """The sentences that tell when this very publication was printed or closed."""
    if not _speaks_of_itself(text):
        return []
    return [(start, end) for start, end in sentence_spans(text) if _speaks_of_itself(text[start:end])]


def _is_title(quoted: str) -> bool:
    """Whether most of the longer words of a quotation are capitalised, as in the title of a report."""
    words = re.findall(r"[^\W\d_]{4,}", quoted)
    capitals = sum(word[0].isupper() for word in words)
    return bool(words) and capitals >= 0.6 * len(words)


def _within(date: DateExpression, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < date.start < end for start, end in spans)


_WEEKDAY_IN_BRACKETS = re.compile(r"\s\((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?\)")


def _is_header(text: str, sentence: tuple[int, int], dates: Sequence[DateExpression]) -> bool:
    """Whether a sentence is nothing but its date: `14 September 2010 (Tue).`, `Chisinau, 2 November.`"""
    rest = _WEEKDAY_IN_BRACKETS.sub("", text[sentence[0] : sentence[1]])
    if len(rest) > _HEADER_LENGTH:
        return False
    for date in dates:
        if sentence[0] <= date.start < sentence[1]:
            rest = rest.replace(text[date.start : date.end], "")
    return not re.sub(r"(?i)\band\b|\W", "", rest) or bool(_PLACE_AND_DATE.match(rest.strip(" .,")))


def _entries_joined(
    text: str, sentences: Sequence[tuple[int, int]], dates: Sequence[DateExpression]
) -> list[tuple[int, int]]:
    """The sentences, one that is nothing but a date made one with the sentence after it."""
    joined: list[tuple[int, int]] = []
    index = 0
    while index < len(sentences):
        start, end = sentences[index]
        if (
            index + 1 < len(sentences)
            and any(start <= date.start < end for date in dates)
            and _is_header(text, (start, end), dates)
        ):
            index += 1
            end = sentences[index][1]
            if index + 1 < len(sentences) and _only_names_the_day(text, sentences[index], sentences[index + 1], dates):
                index += 1
                end = sentences[index][1]
        joined.append((start, end))
        index += 1
    return joined


_LABEL_WORDS = 3


def _only_names_the_day(
    text: str, label: tuple[int, int], following: tuple[int, int], dates: Sequence[DateExpression]
) -> bool:
    """`8 February. Polling day. The elections are held …`: what happened is told by the sentence after the label."""
    words = text[label[0] : label[1]]
    if len(words.split()) > _LABEL_WORDS or VERB.search(words) or THEN.match(text[following[0] : following[1]]):
        return False
    return not any(label[0] <= date.start < following[1] for date in dates)


def _kept(
    text: str,
    here: Sequence[DateExpression],
    floor: int,
    ceiling: int,
    issued: datetime.date | None,
) -> list[DateExpression]:
    """The dates of one sentence that tell a happening."""
    kept: list[DateExpression] = []
    for date in here:
        if _is_own_issue(text, date, floor, ceiling, issued) or _is_limit(text, date):
            continue
        apposed = kept and _is_apposition(text, kept[-1], date)
        parted = kept and date.is_counted and kept[-1].precision == "range" and _is_day_of_header(text, kept[-1], date)
        if parted or (apposed and kept[-1].is_counted and not date.is_counted):
            kept[-1] = date
        elif not apposed:
            kept.append(date)
    datelines = [date for date in kept if date.is_dateline]
    for dateline in datelines:
        others = [
            date for date in kept if date is not dateline and date.precision in ("day", "range") and not date.is_aside
        ]
        same = [date for date in others if date.start_on == dateline.start_on]
        if same:
            kept = [date for date in kept if date not in same]
        elif others or not _tells_an_act(text[dateline.end : ceiling]):
            kept.remove(dateline)
    return kept


def _is_own_issue(text: str, date: DateExpression, floor: int, ceiling: int, issued: datetime.date | None) -> bool:
    """Whether the date is only that of the bulletin itself."""
    if _COMES_AGAIN.match(text[floor:ceiling]):
        return True
    if date.precision != "day" or date.is_counted:
        return False
    if date.start_on == issued and _SIGNED.match(text[floor:ceiling]) and not VERB.search(text, floor, ceiling):
        return True
    if date.is_dateline and date.start_on == issued and text[date.end : date.end + 1] == ".":
        return True
    if _NUMBERED.search(text[max(floor, date.start - 40) : date.start]):
        return True
    clause = text[max(floor, date.start - 120) : min(ceiling, date.end + 60)]
    if re.match(r"(?:It|This|We|The (?:text|issue)|Closed|Finished|Completed|Printed)\b", text[floor:ceiling]):
        clause = text[max(0, floor - 260) : floor] + clause
    if _speaks_of_itself(clause):
        return True
    if date.start_on != issued:
        return False
    alone = _PLACE_AND_DATE.match(text[floor : date.start]) and not text[date.end : ceiling].strip(" .")
    return bool(alone) or bool(_PRESS.search(clause) and re.search(_PAPER, clause, re.IGNORECASE))


_SAID_AGAIN = re.compile(r"\s(?:[\w'’-]+\s){0,4}[\w'’-]+,\s(?:on|in)\s(?:the\s)?")
_COUNTS = re.compile(r"\b(?:after|before)\Z")


def _is_apposition(text: str, before: DateExpression, date: DateExpression) -> bool:
    """`on 31 December, New Year's Eve`, `a year before, on 19 March 2006`: said twice, once is enough."""
    between = text[before.end : date.start]
    if (
        before.is_counted
        and not date.is_counted
        and _SAID_AGAIN.fullmatch(between)
        and _COUNTS.search(text[before.start : before.end])
    ):
        return True
    if (
        date.is_counted
        and between in (" of ", " in ")
        and date.start_on <= before.start_on <= before.end_on <= date.end_on
    ):
        return True
    if not re.fullmatch(r"\s?[,(–.-]?\s?(?:on\s|in\s|just\s|only\s|the\s)*", between):
        return False
    overlap = before.start_on <= date.start_on <= before.end_on or date.start_on <= before.start_on <= date.end_on
    return overlap or (before.is_counted and not date.is_counted)


def _is_day_of_header(text: str, header: DateExpression, date: DateExpression) -> bool:
    """`20 and 21 January. On the first of these days …`: the days are told one by one."""
    return text[header.end : header.end + 1] == "." and header.start_on <= date.start_on <= date.end_on <= header.end_on


_UNTIL_WEEKDAY = re.compile(r"(?:until|.till) \w+day(?: \w+)?\Z")
"""`has until Friday`, unlike `before Friday`: a term set."""


def _is_limit(text: str, date: DateExpression) -> bool:
    """`before Sunday`, `until that day`, `before 1990`: nothing is said to happen then."""
    before = text[max(0, date.start - 24) : date.start]
    if date.precision == "year" and re.search(r"\bbefore\s\Z", before):
        return True
    if _UNTIL_WEEKDAY.match(text, max(0, date.start - 6), date.end):
        return False
    return date.is_counted and bool(
        re.search(
            r"\b(?:before|until|till|than|(?:compar\w+|contrast|differ\w+)\s(?:with|to|from))\s(?:the\s(?:end|beginning|middle)\sof\s)?\Z",
            before,
        )
    )


_FIRST_VERB = re.compile(
    r"\b(?:(?P<state>(?:should|would|could|might|may|must|can)\s[a-z]+|(?:(?:has|have) (?:a|an|no|the|its|only|\d+)\b|is|are|was|were|remains?|seems?|looks?|appears?|has been|have been|had been|lies|means)(?!\s(?:not\s|also\s|again\s|to\s)?\w+(?:ed|en|wn|ght|ut|ld|lt)\b))"
    r"|(?P<act>[a-z]+ed|said|says|told|gave|took|met|won|lost|found|held|began|broke|came|went|left|led|made|put|sent|shot|spoke|[a-z]{3,}s\s(?:the|a|that|its|his|their|to)\b))\b"
)


def _tells_an_act(sentence: str) -> bool:
    """Whether the first verb is one of doing, not of being."""
    verb = _FIRST_VERB.search(sentence)
    return verb is None or verb["state"] is None


_HOURS_AFTER = re.compile(r"\b(?:hours|minutes|moments) after (?=[^,.;]* had\b)[^,.;]*")


def _untold(
    text: str,
    here: Sequence[DateExpression],
    anchor: DateExpression | None,
    floor: int,
    ceiling: int,
    is_chronicle: bool,
) -> Iterator[Telling]:
    """What a sentence tells of the day told before it, or of its own day besides that date's own clause."""
    sentence = text[floor:ceiling]
    if (anchor and not here and happens_then(sentence, is_chronicle)) or (
        anchor and here and all(date.is_aside for date in here) and THEN.match(sentence)
    ):
        yield Telling(_carried(anchor), floor, ceiling, floor)
    elif is_chronicle and anchor and here and here[0].is_aside and tells_of_its_day(sentence):
        yield _trimmed(text, Telling(_carried(anchor), floor, here[0].start, floor))
    elif anchor and here and _goes_on_next_day(text, here[0], floor):
        yield Telling(_carried(anchor), floor, here[0].start, floor)
    days = [date for date in here if date.precision == "day"]
    besides = _HOURS_AFTER.search(text, days[0].end, ceiling) if days else None
    day = next((date for date in reversed(days) if besides and date.end <= besides.start()), None)
    if besides and day and not day.is_dateline:
        yield Telling(_carried(day), besides.start(), besides.end(), floor)


def _says_something(text: str, telling: Telling) -> bool:
    """Whether a clause has words beside its date, unlike the `(23 June)` under a letter."""
    date = telling.date
    rest = text[telling.start : max(telling.start, date.start)] + text[date.end : telling.end]
    return bool(re.search(r"[^\W\d_]", rest)) or not telling.start <= date.start < telling.end


def heading_of(text: str, dates: Sequence[DateExpression]) -> DateExpression | None:
    """The days that a paragraph names which is nothing but them: `Thursday 1 March`, `14-17 March`."""
    spans = [date for date in dates if date.precision in ("day", "range")]
    return spans[0] if len(spans) == 1 and _is_header(text, (0, len(text)), dates) and len(dates) == 1 else None


def _under_heading(
    text: str, here: Sequence[DateExpression], heading: DateExpression, ceiling: int
) -> Iterator[Telling]:
    """What the first sentence below a day's heading tells of that day, up to the first date of its own."""
    own = [date for date in here if not date.is_aside]
    if not own:
        yield Telling(_carried(heading), 0, ceiling, 0)
        return
    end = _edge_between(text, 0, 0, own[0].start, ceiling)
    if end is not None and (own[0].start_on, own[0].end_on) != (heading.start_on, heading.end_on):
        yield _trimmed(text, Telling(_carried(heading), 0, end, 0))


def _carried(date: DateExpression) -> DateExpression:
    """The same day, told again without being said."""
    return replace(date, is_counted=True, year_from="context", qualifier=None, doubt=None)


def _goes_on_next_day(text: str, date: DateExpression, floor: int) -> bool:
    """`were seized as they marched away and sentenced the next day`: the first half happened the day before."""
    before = text[floor : date.start]
    halves = re.split(r"\band\b", before)
    second = len(halves) > 1 and len(halves[-1].split()) <= 4 and VERB.search(halves[-1])
    counted = re.match(r"(?:the )?(?:next|following) ", text[date.start : date.end])
    return bool(counted and second and VERB.search(before, 0, len(before) - len(halves[-1])))


# --- the clause -----------------------------------------------------------------------------------------------------

_EDGES = tuple(
    re.compile(pattern)
    for pattern in (
        r";\s",
        r",\s(?=(?:and|but|while|whereas|then|yet|so)\s)",
        r"\s(?=\()|(?<=\))\s|\s(?=[–—]\s)|(?<=[–—])\s",
        r",\s",
        r":\s",
        r"\s(?=(?:and|but|when|while|after|before|as|which|who|where|that)\s)",
    )
)


def _clauses(text: str, kept: Sequence[DateExpression], floor: int, ceiling: int) -> list[Telling]:
    """The sentence parted among its dates, at the strongest edge between each two that leaves a verb on both sides.

    Dates between which there is no such edge share their clause.
    """
    told: list[Telling] = []
    start = floor
    pending: list[DateExpression] = []
    for index, date in enumerate(kept):
        pending.append(date)
        following = kept[index + 1] if index + 1 < len(kept) else None
        until = kept[index + 2].start if index + 2 < len(kept) else ceiling
        end = _edge_between(text, start, date.end, following.start, until) if following else ceiling
        if end is not None:
            told += [_trimmed(text, Telling(each, start, end, floor)) for each in pending]
            start, pending = end, []
    return told


def _edge_between(text: str, floor: int, start: int, end: int, ceiling: int) -> int | None:
    """Where the clause of the date that ends at `start` ends and that of the date at `end` begins."""
    for pattern in _EDGES:
        edges = [match.end() for match in pattern.finditer(text, start, end)]
        if pattern.pattern != r",\s":
            edges.reverse()
        for edge in edges:
            if VERB.search(text, floor, edge) and VERB.search(text, edge, ceiling):
                return edge
    return None


def _trimmed(text: str, telling: Telling) -> Telling:
    start, end = telling.start, telling.end
    while start < end and (text[start].isspace() or text[start] in ",;:"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:("):
        end -= 1
    return replace(telling, start=start, end=end)
