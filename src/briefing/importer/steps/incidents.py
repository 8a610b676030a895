"""The dated happenings of a bulletin: one for each place where one is told.

The dates come from `dated`, the clauses from `tellings`; here they become incidents, and two that tell the
same become one.
"""

import datetime
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.bundle.records import Category
from briefing.importer.dates import DateExpression
from briefing.importer.model import Bulletin, CleanArticle, FoundDoubt, FoundEntity, FoundIncident, Span
from briefing.importer.steps.categories import weighed
from briefing.importer.steps.dated import DatedText
from briefing.importer.steps.headlines import headline_of
from briefing.importer.steps.tellings import Telling, heading_of, tellings
from briefing.sentences import word_set


def find_incidents(
    bulletin: Bulletin, dated: DatedText, entities: Sequence[FoundEntity]
) -> tuple[list[FoundIncident], list[FoundDoubt]]:
    """The happenings of `bulletin` in reading order, and what is doubtful about their dates and categories."""
    named = _named_by_paragraph(entities)
    incidents: list[FoundIncident] = []
    doubts: list[FoundDoubt] = []
    issued = _issue_day(bulletin.published)
    for article_at, article in enumerate(bulletin.articles):
        headings = _day_headings(article, article_at, dated)
        heading: DateExpression | None = None
        for paragraph_at, paragraph in enumerate(article.paragraphs):
            read = dated.paragraphs[article_at, paragraph_at]
            doubts += [
                FoundDoubt("impossible-date", each.message, Span(article_at, paragraph_at, each.start, each.end))
                for each in read.problems
            ]
            if paragraph_at in headings:
                day = headings[paragraph_at]
                heading = None if day.is_dateline or day.start_on == issued else day
            elif paragraph.kind == "text":
                here = named.get((article_at, paragraph_at), [])
                masked = _masked(paragraph.text, entities, here)
                for telling in tellings(
                    paragraph.text, read.sentences, read.dates, issued, heading, paragraph_at - 1 in headings
                ):
                    span = Span(article_at, paragraph_at, telling.start, telling.end)
                    category, rival = _category(masked, telling)
                    incidents.append(_incident(paragraph.text, category, telling, span, here))
                    doubts += _doubts(telling, span, dated.reference)
                    doubts += _category_doubts(category, rival, span)
                heading = heading if _stays(heading, read.dates) else None
    merged, merge_doubts = merge_tellings(bulletin, _one_range_told_on(dated, incidents))
    return merged, doubts + merge_doubts


def _day_headings(article: CleanArticle, article_at: int, dated: DatedText) -> dict[int, DateExpression]:
    """The paragraphs that are only a day, by their number: they date what stands below and tell nothing themselves."""
    return {
        paragraph_at: day
        for paragraph_at, paragraph in enumerate(article.paragraphs)
        if (day := heading_of(paragraph.text, dated.paragraphs[article_at, paragraph_at].dates))
    }


def _stays(heading: DateExpression | None, dates: Sequence[DateExpression]) -> bool:
    """Whether the day that heads an entry still holds after a paragraph: until one is led by a day of its own."""
    return heading is not None and not any(date.start < 12 and date.precision == "day" for date in dates)


def _issue_day(published: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(published) if published and len(published) == 10 else None


# --- the incident ---------------------------------------------------------------------------------------------------


def _category(masked: str, telling: Telling) -> tuple[Category, Category | None]:
    """What a telling tells of, and what it may tell of as well."""
    inside = telling.start <= telling.date.start < telling.end
    return weighed(masked, telling.start, telling.end, telling.date.start if inside else telling.start)


def _incident(
    text: str, category: Category, telling: Telling, span: Span, named: Sequence[tuple[int, Span]]
) -> FoundIncident:
    date = telling.date
    inside = telling.start <= date.start < telling.end
    date_text = text[date.start : date.end]
    return FoundIncident(
        start_on=date.start_on.isoformat(),
        end_on=date.end_on.isoformat(),
        precision=date.precision,
        qualifier=date.qualifier,
        category=category,
        headline=_headline(text, telling, inside) or date_text,
        date_text=date_text,
        year_from=date.year_from,
        spans=(span,),
        entities=_concerned(named, span),
    )


def _headline(text: str, telling: Telling, inside: bool) -> str:
    date = (telling.date.start - telling.start, telling.date.end - telling.start) if inside else (0, 0)
    before = text[telling.sentence : telling.start]
    return headline_of(text[telling.start : telling.end], date, before)


def _named_by_paragraph(entities: Sequence[FoundEntity]) -> dict[tuple[int, int], list[tuple[int, Span]]]:
    """For each paragraph the entities named there, as index and mention, in reading order."""
    named: dict[tuple[int, int], list[tuple[int, Span]]] = {}
    for index, entity in enumerate(entities):
        for mention in entity.mentions:
            named.setdefault((mention.article, mention.paragraph), []).append((index, mention))
    for here in named.values():
        here.sort(key=lambda each: each[1].start)
    return named


def _concerned(named: Sequence[tuple[int, Span]], span: Span) -> tuple[int, ...]:
    """The indices of the entities named in a span."""
    first = bisect_left(named, span.start, key=lambda each: each[1].start)
    last = bisect_left(named, span.end, first, key=lambda each: each[1].start)
    return tuple(sorted({index for index, _ in named[first:last]}))


def _masked(text: str, entities: Sequence[FoundEntity], named: Sequence[tuple[int, Span]]) -> str:
    """The paragraph with the names of persons and parties blotted out: `Law and Justice` is no law."""
    masked = list(text)
    for index, mention in named:
        if entities[index].kind in ("person", "party"):
            masked[mention.start : mention.end] = "_" * (mention.end - mention.start)
    return "".join(masked)


def _doubts(telling: Telling, span: Span, reference: datetime.date | None) -> Iterator[FoundDoubt]:
    date = telling.date
    if date.doubt:
        yield FoundDoubt("weekday", date.doubt, span)
    if date.is_year_guessed:
        yield FoundDoubt("year", f"The text does not say the year; {date.start_on.year} is the most likely.", span)
    if date.start_on.year < 1900 or (reference and date.start_on.year > reference.year + 5):
        yield FoundDoubt(
            "far-date", f"The date {date.start_on:%-d %B} {date.start_on.year} lies far from all others.", span
        )


def _category_doubts(category: Category, rival: Category | None, span: Span) -> Iterator[FoundDoubt]:
    if rival:
        message = f"Read as “{category}”; the words speak hardly less for “{rival}”."
        yield FoundDoubt("category", message, span)


# --- told twice -----------------------------------------------------------------------------------------------------


def _one_range_told_on(dated: DatedText, incidents: Sequence[FoundIncident]) -> list[FoundIncident]:
    """Incidents, two of the very same range of days told in one sentence or in two that touch made one."""
    told: list[FoundIncident] = []
    for incident in incidents:
        before = told[-1] if told else None
        same_days = before and (before.start_on, before.end_on) == (incident.start_on, incident.end_on)
        if before and same_days and incident.precision == "range" and _touch(dated, before, incident):
            told[-1] = _united(before, incident)
        else:
            told.append(incident)
    return told


def _touch(dated: DatedText, first: FoundIncident, second: FoundIncident) -> bool:
    """Whether no whole sentence lies between the tellings of two incidents in one paragraph."""
    before, after = first.spans[-1], second.spans[0]
    if (before.article, before.paragraph) != (after.article, after.paragraph):
        return False
    sentences = dated.paragraphs[before.article, before.paragraph].sentences
    between = [span for span in sentences if before.end <= span[0] and span[1] <= after.start]
    return before.start != after.start and not between


def merge_tellings(
    bulletin: Bulletin, incidents: Sequence[FoundIncident]
) -> tuple[list[FoundIncident], list[FoundDoubt]]:
    """Incidents of the same days and category that share enough names and words are one, told more than once."""
    merged: list[FoundIncident] = []
    words: list[frozenset[str]] = []
    by_days: dict[tuple[str, str, str], list[int]] = {}
    doubts: list[FoundDoubt] = []
    for incident in incidents:
        own_words = _words(bulletin, incident)
        alike = by_days.setdefault((incident.start_on, incident.end_on, incident.category), [])
        likeness = [
            (_likeness(merged[index], words[index], incident, own_words), index) for index in alike[-_TOLD_NEAR:]
        ]
        best, index = max(likeness, default=(0.0, -1))
        if best >= 1:
            merged[index] = _united(merged[index], incident)
            words[index] |= own_words
            continue
        if best >= 0.5:
            message = f"This may be the same happening as “{merged[index].headline}”."
            doubts.append(FoundDoubt("same-incident?", message, incident.spans[0]))
        alike.append(len(merged))
        merged.append(incident)
        words.append(own_words)
    return merged, doubts


def _likeness(
    first: FoundIncident, first_words: frozenset[str], second: FoundIncident, second_words: frozenset[str]
) -> float:
    """1 and more where two incidents tell the same, from the share of names and of content words in common."""
    names = set(first.entities), set(second.entities)
    shared_words = len(first_words & second_words) / max(1, min(len(first_words), len(second_words)))
    shared_names = len(names[0] & names[1]) / max(1, min(len(names[0]), len(names[1])))
    if first.precision in ("month", "year"):
        shared_words *= 0.8
    return shared_words * 2 + shared_names * 0.4 if shared_words >= 0.25 else shared_words


def _words(bulletin: Bulletin, incident: FoundIncident) -> frozenset[str]:
    """The content words of an incident's clauses, cut to their stems."""
    words: set[str] = set()
    for span in incident.spans:
        text = bulletin.articles[span.article].paragraphs[span.paragraph].text[span.start : span.end]
        words |= {word.lower()[:6] for word in re.findall(r"[^\W\d_]{4,}", text)}
    return frozenset(words - _DULL)


_TOLD_NEAR = 50
"""With how many earlier incidents of the same days and category one is compared."""

_DULL = frozenset(
    word[:6]
    for word in word_set("""
        with that this from were been have their which when after before during would could they them those these there than
        then into over under about between according also only other some more most such january february march april june
        july august september october november december monday tuesday wednesday thursday friday saturday sunday
    """)
)


def _united(first: FoundIncident, second: FoundIncident) -> FoundIncident:
    entities = tuple(sorted({*first.entities, *second.entities}))
    return replace(first, spans=(*first.spans, *second.spans), entities=entities)
