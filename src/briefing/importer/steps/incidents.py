"""The dated happenings of a bulletin: one for each place where one is told.

The dates come from `briefing.importer.dates`; here it is decided which of them tell a happening, how far the clause reaches that
tells it, and which two clauses tell the same.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.bundle.records import Category
from briefing.importer.dates import DateExpression, DateReader, hinted_year
from briefing.importer.model import (
    Bulletin,
    CleanArticle,
    CleanParagraph,
    FoundDoubt,
    FoundEntity,
    FoundIncident,
    Span,
)
from briefing.importer.steps.categories import category_of
from briefing.importer.steps.headlines import headline_of
from briefing.sentences import sentence_spans


@dataclass(frozen=True, slots=True)
class Telling:
    """One date and the clause `[start, end)` of its paragraph that tells what happened."""

    date: DateExpression
    start: int
    end: int


def find_incidents(bulletin: Bulletin, entities: Sequence[FoundEntity]) -> tuple[list[FoundIncident], list[FoundDoubt]]:
    """The happenings of `bulletin` in reading order, and what is doubtful about their dates."""
    reference = _reference(bulletin.published)
    reader = DateReader(reference, hinted_year(_titles(bulletin)))
    reader.survey([paragraph.text for article in bulletin.articles for paragraph in _prose(article)])
    incidents: list[FoundIncident] = []
    doubts: list[FoundDoubt] = []
    for article_at, article in enumerate(bulletin.articles):
        reader.begin_article()
        for paragraph_at, paragraph in enumerate(article.paragraphs):
            if paragraph.kind == "table":
                continue
            reader.problems.clear()
            dates = reader.read(paragraph.text)
            doubts += [
                FoundDoubt("impossible-date", each.message, Span(article_at, paragraph_at, each.start, each.end))
                for each in reader.problems
            ]
            if paragraph.kind == "text":
                for telling in tellings(paragraph.text, dates, _issue_day(bulletin.published)):
                    span = Span(article_at, paragraph_at, telling.start, telling.end)
                    incidents.append(_incident(paragraph.text, telling, span, entities))
                    doubts += _doubts(telling, span, reference)
    merged, merge_doubts = merge_tellings(bulletin, incidents)
    return merged, doubts + merge_doubts


def _titles(bulletin: Bulletin) -> list[str]:
    texts = [bulletin.title, bulletin.issue]
    for article in bulletin.articles:
        texts += [article.title, article.standfirst]
    return [text for text in texts if text]


def _prose(article: CleanArticle) -> Iterator[CleanParagraph]:
    return (paragraph for paragraph in article.paragraphs if paragraph.kind != "table")


def _reference(published: str | None) -> datetime.date | None:
    """The last day that `published` allows, from which the bulletin looks back.

    >>> _reference("2012-01"), _reference("2012-01-18"), _reference(None)
    (datetime.date(2012, 1, 31), datetime.date(2012, 1, 18), None)
    """
    if published is None:
        return None
    year, month, day = [int(part) for part in [*published.split("-"), "12", "0"][:3]]
    if len(published.split("-")) == 3:
        return datetime.date(year, month, day)
    return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)


def _issue_day(published: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(published) if published and len(published) == 10 else None


# --- which dates tell a happening -----------------------------------------------------------------------------------

_ITSELF = r"\b(?:this|our|the present|number|no\.|issue)\b"
_PAPER = r"\b(?:issue|number|newsletter|bulletin|statement|report|letter|edition|digest|review|update|paper|publication|monitor|no\.)\b"
_MADE = r"\b(?:dated|closed|published|issued|printed|completed|finished|went to press|goes to press|compiled|written|appeared|appears|released|finalised|finalized|as of)\b"
_OWN_ISSUE = re.compile(rf"(?=.*{_ITSELF})(?=.*{_PAPER})(?=.*{_MADE})", re.IGNORECASE | re.DOTALL)
_PRESS = re.compile(rf"{_MADE}", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]{3,140}\"|“[^”]{3,140}”|«[^»]{3,140}»|„[^“”]{3,140}[“”]")
_PLACE_AND_DATE = re.compile(r"\A\s*(?:[A-ZÀ-Þ][\w.'’-]+[ ,]*){1,5}\Z")


def tellings(text: str, dates: Sequence[DateExpression], issued: datetime.date | None = None) -> list[Telling]:
    """The dates of a paragraph that tell a happening, each with its clause.

    >>> from briefing.importer.dates import find_dates
    >>> text = "The CEC closed the count on 10 May 2012 and named the winners two days later."
    >>> [text[told.start : told.end] for told in tellings(text, find_dates(text))]
    ['The CEC closed the count on 10 May 2012', 'and named the winners two days later.']
    """
    told: list[Telling] = []
    anchor: DateExpression | None = None
    titles = [match.span() for match in _QUOTED.finditer(text) if _is_title(match[0])]
    sentences = _entries_joined(text, sentence_spans(text), dates)
    is_chronicle = bool(
        sentences
        and dates
        and dates[0].start <= sentences[0][0] + 12
        and _is_header(text, sentence_spans(text)[0], dates)
    )
    for floor, ceiling in sentences:
        here = [date for date in dates if floor <= date.start < ceiling]
        kept = _kept(text, here, floor, ceiling, titles, issued)
        told += _clauses(text, kept, floor, ceiling)
        if not here and anchor and _happens_then(text[floor:ceiling], is_chronicle):
            told.append(Telling(replace(anchor, is_counted=True, year_from="context", doubt=None), floor, ceiling))
        days = [date for date in here if date.precision == "day" and not _within(date, titles)]
        anchor = next((date for date in reversed(days) if not date.is_aside), anchor)
    return told


def _is_title(quoted: str) -> bool:
    """Whether most of the longer words of a quotation are capitalised, as in the title of a report."""
    words = [word for word in re.findall(r"[^\W\d_]{4,}", quoted)]
    capitals = sum(word[0].isupper() for word in words)
    return bool(words) and capitals >= 0.6 * len(words)


def _within(date: DateExpression, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < date.start < end for start, end in spans)


def _is_header(text: str, sentence: tuple[int, int], dates: Sequence[DateExpression]) -> bool:
    """Whether a sentence is nothing but its date: `14 September 2010.`, `Saturday 29 January.`"""
    rest = text[sentence[0] : sentence[1]]
    for date in dates:
        if sentence[0] <= date.start < sentence[1]:
            rest = rest.replace(text[date.start : date.end], "")
    return not re.sub(r"(?i)\band\b|\W", "", rest)


def _entries_joined(
    text: str, sentences: list[tuple[int, int]], dates: Sequence[DateExpression]
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
        joined.append((start, end))
        index += 1
    return joined


def _kept(
    text: str,
    here: Sequence[DateExpression],
    floor: int,
    ceiling: int,
    titles: Sequence[tuple[int, int]],
    issued: datetime.date | None,
) -> list[DateExpression]:
    """The dates of one sentence that tell a happening."""
    kept: list[DateExpression] = []
    for date in here:
        if _within(date, titles) or _is_own_issue(text, date, floor, ceiling, issued):
            continue
        if kept and _is_apposition(text, kept[-1], date):
            continue
        kept.append(date)
    datelines = [date for date in kept if date.is_dateline]
    for dateline in datelines:
        others = [date for date in kept if date is not dateline and date.precision == "day" and not date.is_aside]
        same = [date for date in others if date.start_on == dateline.start_on]
        if same:
            kept = [date for date in kept if date not in same]
        elif others or not _tells_an_act(text[dateline.end : ceiling]):
            kept.remove(dateline)
    return kept


def _is_own_issue(text: str, date: DateExpression, floor: int, ceiling: int, issued: datetime.date | None) -> bool:
    """Whether the date is only that of the bulletin itself."""
    if date.precision != "day":
        return False
    clause = text[max(floor, date.start - 120) : min(ceiling, date.end + 60)]
    if _OWN_ISSUE.search(clause):
        return True
    if date.start_on != issued:
        return False
    alone = _PLACE_AND_DATE.match(text[floor : date.start]) and not text[date.end : ceiling].strip(" .")
    return bool(alone) or bool(_PRESS.search(clause) and re.search(_PAPER, clause, re.IGNORECASE))


def _is_apposition(text: str, before: DateExpression, date: DateExpression) -> bool:
    """`on 31 December, New Year's Eve`, `a year before, on 19 March 2006`: said twice, once is enough."""
    between = text[before.end : date.start]
    if not re.fullmatch(r"\s?[,(–-]?\s?(?:on\s|in\s|just\s|only\s|the\s)*", between):
        return False
    same = before.start_on <= date.start_on <= before.end_on or date.start_on <= before.start_on <= date.end_on
    return same


_FIRST_VERB = re.compile(
    r"\b(?:(?P<state>(?:is|are|was|were|remains?|seems?|looks?|appears?|has been|have been|had been|lies|means)(?!\s(?:not\s|also\s|again\s|to\s)?\w+(?:ed|en|wn|ght|ut|ld|lt)\b))"
    r"|(?P<act>[a-z]+ed|said|says|told|gave|took|met|won|lost|found|held|began|broke|came|went|left|led|made|put|sent|shot|spoke|[a-z]{3,}s\s(?:the|a|that|its|his|their|to)\b))\b"
)


def _tells_an_act(sentence: str) -> bool:
    """Whether the first verb is one of doing, not of being."""
    verb = _FIRST_VERB.search(sentence)
    return verb is None or verb["state"] is None


_THEN = re.compile(
    r"\b(?:(?:in|during|since) the (?:small hours|early hours|morning|afternoon|evening|night)|(?:late|early|later) (?:in|at|on) (?:the )?(?:morning|afternoon|evening|night)"
    r"|(?:towards?|by|at|around|about|before|after|shortly before|shortly after) (?:midnight|noon|midday|dawn|dusk|nightfall|daybreak|sunset|sunrise)"
    r"|at night|(?:minutes|hours|an hour|moments) (?:later|earlier|before|after)|at \w+ (?:o['’]clock|at night|in the (?:morning|afternoon|evening))"
    r"|at \d\d?(?:[:.]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|hours)|overnight|by (?:morning|evening|midday|noon))\b",
    re.IGNORECASE,
)
_NOW_ACTS = re.compile(
    r"\A(?:[^,.;]{1,60}, (?:who|which|a|an|the)\s[^,]{1,60},|[^,.;]{1,60}?)\s(?:says|declares|calls|refuses|demands|orders|announces|condemns|warns"
    r"|rejects|denies|accuses|asks|arrests|detains|bans|closes|opens|signs|adopts|dismisses|resigns|meets|arrives|storms|attacks"
    r"|(?:is|are)\s(?:again\s|then\s|also\s)?(?:arrested|detained|sentenced|searched|released|killed|wounded|beaten|closed|banned|fined|charged|opened|held|let\sgo|taken|moved))\b"
)
_EARLIER = re.compile(r"\b(?:had|has|have)\s(?:\w+\s)?(?:been\s)?\w+(?:ed|en|wn|ght|ne)\b")


def _happens_then(sentence: str, is_chronicle: bool) -> bool:
    """Whether a sentence without a date tells what happened on the day told before."""
    if _THEN.search(sentence):
        return True
    return is_chronicle and bool(_NOW_ACTS.match(sentence)) and not _EARLIER.search(sentence)


# --- the clause -----------------------------------------------------------------------------------------------------

_EDGES = tuple(
    re.compile(pattern)
    for pattern in (
        r";\s",
        r",\s(?=(?:and|but|while|whereas|then|yet|so)\s)",
        r"\s(?=\()|(?<=\))\s|\s(?=[–—]\s)",
        r",\s",
        r":\s",
        r"\s(?=(?:and|but|when|while|after|before|as|which|who|where|that)\s)",
    )
)


def _clauses(text: str, kept: Sequence[DateExpression], floor: int, ceiling: int) -> list[Telling]:
    """The sentence parted among its dates, at the strongest edge between each two."""
    told: list[Telling] = []
    start = floor
    for index, date in enumerate(kept):
        following = kept[index + 1] if index + 1 < len(kept) else None
        end = _edge_between(text, date.end, following.start) if following else ceiling
        told.append(Telling(date, start, end))
        start = end
    return [_trimmed(text, telling) for telling in _lists_shared(text, told)]


def _edge_between(text: str, start: int, end: int) -> int:
    for pattern in _EDGES:
        edges = [match.end() for match in pattern.finditer(text, start, end)]
        if edges:
            return edges[0] if pattern.pattern == r",\s" else edges[-1]
    return start


def _lists_shared(text: str, told: list[Telling]) -> list[Telling]:
    """Days of one list (`on 16, 18 and 20 May`) share the clause that all of them together have."""
    shared = list(told)
    for index in range(len(told) - 1, 0, -1):
        between = text[shared[index - 1].date.end : shared[index].date.start]
        if re.fullmatch(r"\s?(?:,|,?\s(?:and|or))\s(?:on\s)?(?:the\s)?", between):
            first = shared[index - 1]
            shared[index - 1] = replace(first, end=shared[index].end)
            shared[index] = replace(shared[index], start=first.start)
    for index in range(1, len(shared)):
        if shared[index].start < shared[index - 1].end:
            shared[index] = replace(shared[index], start=shared[index - 1].start)
    return shared


def _trimmed(text: str, telling: Telling) -> Telling:
    start, end = telling.start, telling.end
    while start < end and (text[start].isspace() or text[start] in ",;:"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:("):
        end -= 1
    return replace(telling, start=start, end=end)


# --- the incident ---------------------------------------------------------------------------------------------------


def _incident(text: str, telling: Telling, span: Span, entities: Sequence[FoundEntity]) -> FoundIncident:
    date = telling.date
    inside = telling.start <= date.start < telling.end
    return FoundIncident(
        start_on=date.start_on.isoformat(),
        end_on=date.end_on.isoformat(),
        precision=date.precision,
        qualifier=date.qualifier,
        category=category_of(text, telling.start, telling.end, date.start if inside else telling.start),
        headline=headline_of(text[telling.start : telling.end]) or text[telling.start : telling.end][:80],
        date_text=text[date.start : date.end],
        year_from=date.year_from,
        spans=(span,),
        entities=tuple(index for index, entity in enumerate(entities) if _is_named(entity, span)),
    )


def _is_named(entity: FoundEntity, span: Span) -> bool:
    return any(
        (mention.article, mention.paragraph) == (span.article, span.paragraph)
        and span.start <= mention.start < span.end
        for mention in entity.mentions
    )


def _doubts(telling: Telling, span: Span, reference: datetime.date | None) -> Iterator[FoundDoubt]:
    date = telling.date
    if date.doubt:
        yield FoundDoubt("weekday", date.doubt, span)
    if date.start_on.year < 1900 or (reference and date.start_on.year > reference.year + 5):
        yield FoundDoubt(
            "far-date", f"The date {date.start_on:%-d %B} {date.start_on.year} lies far from all others.", span
        )


# --- told twice -----------------------------------------------------------------------------------------------------

_COMMON = 5


def merge_tellings(
    bulletin: Bulletin, incidents: Sequence[FoundIncident]
) -> tuple[list[FoundIncident], list[FoundDoubt]]:
    """Incidents of the same days and category that share enough names and words are one, told more than once."""
    merged: list[FoundIncident] = []
    doubts: list[FoundDoubt] = []
    for incident in incidents:
        alike = [index for index, other in enumerate(merged) if _same_days(other, incident)]
        likeness = [(_likeness(bulletin, merged[index], incident), index) for index in alike]
        best = max(likeness, default=(0.0, -1))
        if best[0] >= 1:
            merged[best[1]] = _united(merged[best[1]], incident)
            continue
        if best[0] >= 0.5:
            message = f"This may be the same happening as “{merged[best[1]].headline}”."
            doubts.append(FoundDoubt("same-incident?", message, incident.spans[0]))
        merged.append(incident)
    return merged, doubts


def _same_days(first: FoundIncident, second: FoundIncident) -> bool:
    return (first.start_on, first.end_on, first.category) == (second.start_on, second.end_on, second.category)


def _likeness(bulletin: Bulletin, first: FoundIncident, second: FoundIncident) -> float:
    """1 and more where two incidents tell the same, from the share of names and of content words in common."""
    words = _words(bulletin, first), _words(bulletin, second)
    names = set(first.entities), set(second.entities)
    shared_words = len(words[0] & words[1]) / max(1, min(len(words[0]), len(words[1])))
    shared_names = len(names[0] & names[1]) / max(1, min(len(names[0]), len(names[1])))
    if first.precision in ("month", "year"):
        shared_words *= 0.8
    return shared_words * 2 + shared_names * 0.4 if shared_words >= 0.25 else shared_words


def _words(bulletin: Bulletin, incident: FoundIncident) -> frozenset[str]:
    words: set[str] = set()
    for span in incident.spans:
        text = bulletin.articles[span.article].paragraphs[span.paragraph].text[span.start : span.end]
        words |= {word.lower()[:6] for word in re.findall(r"[^\W\d_]{4,}", text)}
    return frozenset(words - _DULL)


_DULL = frozenset(word[:6] for word in (
    "with that this from were been have their which when after before during would could they them those these there than then"
    " into over under about between according also only other some more most such january february march april june july august"
    " september october november december monday tuesday wednesday thursday friday saturday sunday"
).split())  # fmt: skip  # noqa: SIM905


def _united(first: FoundIncident, second: FoundIncident) -> FoundIncident:
    entities = tuple(sorted({*first.entities, *second.entities}))
    return replace(first, spans=(*first.spans, *second.spans), entities=entities)
