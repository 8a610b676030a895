"""The sections that the summaries are made of: each gives blocks and cites what it says."""

import re
from collections.abc import Iterable, Mapping, Sequence

from briefing.analysis.results import PartyResult, Stated, party_results, turnout
from briefing.brief.blocks import (
    Block,
    Chronology,
    Column,
    Entry,
    Figure,
    Heading,
    Note,
    Points,
    Run,
    SourceList,
    Table,
    Text,
    Words,
)
from briefing.brief.charts.election import PLAIN, Look, seat_chart, share_chart, votes_chart
from briefing.brief.citations import Citations
from briefing.brief.comparing import chosen_notes
from briefing.brief.dates import dated, incident_label
from briefing.brief.extract import Ranked, Sentence
from briefing.brief.material import Material
from briefing.brief.phrases import ENGLISH, Phrases, phrases
from briefing.brief.telling import WHOLE_UP_TO, clipped, telling
from briefing.bundle import records
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Incident, Measure, Paragraph, Source

_REPAIRED = {"drop-cap", "letter", "missing-note", "breaks-off"}
"""Kinds of doubt about the print that change nothing of what is quoted, or that a summary tells by itself."""
_NAMED_BULLETINS = 3
_MEASURES: tuple[Measure, ...] = ("percent", "votes", "seats")


def sentences_as_points(chosen: Iterable[Ranked], citations: Citations) -> Points:
    """Chosen sentences as a list."""
    return Points(tuple((citations.sentence(ranked.sentence),) for ranked in chosen))


def quotes(stating: Iterable[Sentence], citations: Citations) -> Points:
    """Sentences as a list of quotes."""
    return Points(tuple((citations.sentence(sentence),) for sentence in stating))


# Results


def results(
    figures: Sequence[records.Figure],
    names: Mapping[int, str],
    citations: Citations,
    *,
    caption: str = "",
    bars: bool = True,
    seats: bool = False,
    seats_total: int | None = None,
    look: Look = PLAIN,
) -> list[Block]:
    """One election: table, turnout, and, where wanted, the bars of its shares and the half circle of its seats."""
    parties = party_results(figures, names, look.pinned, look.numbers)
    blocks: list[Block] = []
    said = turnout(figures, look.pinned)
    heading: Words = (Run(f"{caption}." if said else caption),) if caption else ()
    if said:
        heading += (Run(citations.phrases.turnout), *_stated_run(said[:1], citations))
    if parties:
        blocks.append(_results_table(parties, citations, heading))
    elif said:
        blocks.append(Text(heading))
    blocks += chosen_notes(figures, parties, citations, look)
    bar_chart = (share_chart(figures, names, look) or votes_chart(figures, names, look)) if bars else None
    if bar_chart and len(bar_chart.bars) > 1:
        blocks.append(Figure(bar_chart))
    half_circle = seat_chart(figures, names, seats_total, look) if seats else None
    if half_circle:
        blocks.append(Figure(half_circle))
    return blocks


def stated_by(figures: Iterable[records.Figure], citations: Citations) -> list[Block]:
    """Where several sources state figures, a line that names them."""
    told: dict[str, list[int]] = {}
    for figure in figures:
        told.setdefault(citations.who(figure.passage), []).append(citations.passage(figure.passage))
    if len(told) < 2:
        return []
    named = [Run(f"{who};", sources=_in_order(numbers)) for who, numbers in told.items()]
    named[-1] = Run(named[-1].text[:-1] + ".", sources=named[-1].sources)
    return [Note((Run(citations.phrases.stated_by), *named))]


def _results_table(parties: Sequence[PartyResult], citations: Citations, caption: Words) -> Table:
    measures = [measure for measure in _MEASURES if any(party.stated(measure) for party in parties)]
    said = citations.phrases
    columns = (Column(said.party), *(Column(_measure(measure, said), numeric=True) for measure in measures))
    rows = tuple(
        ((Run(party.name),), *(_stated_run(party.stated(measure)[:1], citations) for measure in measures))
        for party in parties
    )
    return Table(caption, columns, rows)


def _measure(measure: Measure, said: Phrases) -> str:
    named: str = getattr(said, measure)
    return named


def _stated_run(stated: Iterable[Stated], citations: Citations) -> Words:
    """Numbers as runs, each with the places that state it."""
    return tuple(
        Run(
            _with_status(one, citations.phrases),
            sources=_told_in(one, citations),
        )
        for one in stated
    )


def _with_status(stated: Stated, said: Phrases) -> str:
    label = said.number(stated.label)
    return label if stated.status in ("", "final") else f"{label} ({said.status(stated.status)})"


def _told_in(stated: Stated, citations: Citations) -> tuple[int, ...]:
    return _in_order(citations.passage(figure.passage) for figure in stated.figures)


def _in_order(numbers: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(set(numbers)))


# Where sources disagree


def rivals(
    label: str,
    figures: Sequence[records.Figure],
    names: Mapping[int, str],
    citations: Citations,
    most: int | None = None,
    look: Look = PLAIN,
) -> list[Block]:
    """What is stated of one election with different values, side by side, never a mean; at most so many rows."""
    said = citations.phrases
    stated = [(said.turnout, turnout(figures, look.pinned))]
    for party in party_results(figures, names, look.pinned):
        stated += [(f"{party.name}, {_measure(m, said).lower()}", party.stated(m)) for m in _MEASURES]
    disputed = [(what, numbers) for what, numbers in stated if len(numbers) > 1]
    if not disputed:
        return []
    rows = tuple(((Run(what),), _side_by_side(numbers, citations)) for what, numbers in disputed[:most])
    caption = (Run(label),) if label else ()
    table = Table(caption, (Column(said.of_what), Column(said.stated)), rows)
    left_out = [remark(said.some_disputed.format(shown=len(rows), count=len(disputed)))]
    return [table] if len(rows) == len(disputed) else [table, *left_out]


def _side_by_side(stated: Sequence[Stated], citations: Citations) -> Words:
    """Numbers parted by points; where not all are of one source, each with who says it and its status."""
    said = [list(dict.fromkeys(citations.who(figure.passage) for figure in one.figures)) for one in stated]
    several = len({who for of_one in said for who in of_one}) > 1
    numbers = [
        _with_who(one, who, citations) if several else _stated_run([one], citations)
        for one, who in zip(stated, said, strict=True)
    ]
    first, *others = numbers
    return (*first, *(run for other in others for run in (Run("·"), *other)))


def _with_who(stated: Stated, who: Sequence[str], citations: Citations) -> Words:
    said = citations.phrases
    details = [said.status(stated.status)] if stated.status else []
    return Run(said.number(stated.label), sources=_told_in(stated, citations)), Run(f"({'; '.join([*details, *who])})")


def elsewhere(material: Material, language: str) -> list[str]:
    """A line about what only tables of results know."""
    said = phrases(language)
    also = [said.figures_of_these.format(count=said.count(material.beside))] if material.beside else []
    by_body: dict[str, list[str]] = {}
    for election in reversed(material.elsewhere):
        days = by_body.setdefault(election.body, [])
        days += [dated(election.held_on, language)] if election.held_on else []
    also += [", ".join([body, *days]) for body, days in by_body.items()]
    return [said.also.format(what="; ".join(also))] if also else []


# Incidents


def chronology(incidents: Iterable[Incident], citations: Citations, *, detailed: bool = False) -> Chronology:
    """Incidents with all their tellings; `detailed` adds the category and the date as printed."""
    return Chronology(
        tuple(entry(incident, citations, detailed=detailed) for incident in incidents if incident.passages)
    )


def bracket_note(incidents: Iterable[Incident], citations: Citations) -> list[Block]:
    """The line that explains years in brackets, where there are any."""
    if all(incident.year_from == "stated" for incident in incidents):
        return []
    return [remark(citations.phrases.bracketed_year)]


def entry(incident: Incident, citations: Citations, *, detailed: bool = False) -> Entry:
    """One incident with all its tellings."""
    first, *others = incident.passages
    told_in = (citations.passage(first), *(citations.passage(other, quoted=False) for other in others))
    words = Run(
        citations.printed(telling(first.text, incident.date_text), first), quoted=True, sources=_in_order(told_in)
    )
    said = citations.phrases
    printed = said.printed.format(words=incident.date_text)
    detail = f"{said.category(incident.category)}, {printed}" if detailed else ""
    date = incident_label(incident, short=True, bracketed=True, language=citations.language)
    return Entry(re.sub(r"(?<=\d) (?=\w)", "\u00a0", date), (words,), detail)


# What the reader must know


def remark(text: str, *sources: int) -> Note:
    """A remark of the program's."""
    return Note((Run(text, sources=sources),))


def breaks_off(article: Article, paragraphs: Sequence[Paragraph], said: Phrases) -> list[Block]:
    """A line that says where an article's text breaks off, with its last words."""
    if article.is_complete or not paragraphs:
        return []
    last = paragraphs[-1]
    words = " ".join(last.text.split()[-6:]).lstrip("-–—,;:. ")
    place = said.paragraph.format(number=last.position).replace("¶ ", "¶\u00a0")
    return [remark(said.breaks_off.format(place=place, title=article.title, words=words))]


def ending(bundle: Bundle, citations: Citations) -> list[Block]:
    """What closes every summary: doubts about what is cited, and the numbered sources."""
    blocks: list[Block] = []
    for doubt in [doubt for source_id in citations.source_ids for doubt in bundle.doubts(source_id=source_id)]:
        if doubt.kind not in _REPAIRED and doubt.passage and citations.quotes(doubt.passage):
            words = clipped(" ".join(doubt.passage.text.split()), WHOLE_UP_TO)
            said = f"{citations.phrases.not_sure.format(words=words)} {doubt.message}"
            blocks.append(remark(said, citations.passage(doubt.passage)))
    if blocks:
        blocks.insert(0, Heading(citations.phrases.doubts))
    return [*blocks, Heading(citations.phrases.sources), SourceList()] if citations.sources else blocks


def broken_off(bundle: Bundle, citations: Citations) -> list[Block]:
    """A line for each article that is cited and whose text breaks off."""
    return [
        block
        for article in citations.articles
        if not article.is_complete
        for block in breaks_off(article, bundle.paragraphs(article.id), citations.phrases)
    ]


def by_line(sources: Sequence[Source], language: str = "en") -> str:
    """Where a brief comes from: the bulletins by name, and tables of results as what they are."""
    said = phrases(language)
    bulletins = [_with_publisher(source) for source in sources if not source.is_table]
    tables = [source.label for source in sources if source.is_table]
    parts = [said.from_bulletins.format(names=_listed(bulletins, said))] if bulletins else []
    parts += (
        [(said.from_table if len(tables) == 1 else said.from_tables).format(names=_listed(tables, said))]
        if tables
        else []
    )
    return ". ".join(parts)


def _with_publisher(source: Source) -> str:
    publisher = source.publisher
    return source.label + (f" ({publisher})" if publisher and publisher not in source.label else "")


def _listed(names: Sequence[str], said: Phrases = ENGLISH) -> str:
    """Names in a row, the first of many and how many more.

    >>> _listed(["A", "B", "C"]), _listed(["A", "B", "C", "D", "E"])
    ('A; B; C', 'A; B; C and 2 more')
    """
    more = len(names) - _NAMED_BULLETINS
    shown = "; ".join(names[:_NAMED_BULLETINS])
    return said.and_more.format(names=shown, count=more) if more > 0 else shown


def bundle_title(bundle: Bundle, language: str) -> str:
    """What a brief on a whole bundle is about: its countries and the months of its bulletins."""
    sources = bundle.sources()
    countries = list(dict.fromkeys(source.country for source in sources if source.country))
    months = sorted({source.published[:7] for source in sources if source.published})
    span = [dated(month, language) for month in (months[:1] + months[-1:] if len(months) > 1 else months)]
    if not countries:
        return bundle.meta().get("title") or bundle.origin.stem
    said = phrases(language)
    shown = ", ".join(countries[:3])
    if len(countries) > 3:
        shown = said.and_more.format(names=shown, count=len(countries) - 3)
    if not span:
        return shown
    return f"{shown}, {said.from_to.format(first=span[0], last=span[1]) if len(span) > 1 else span[0]}"


def edition(bundle: Bundle, language: str = "en") -> str:
    """The bundle a brief was drawn from: its file and the beginning of its content's checksum."""
    checksum = bundle.meta().get("content_sha256", "")[:8]
    said = phrases(language)
    return said.content.format(file=bundle.name, checksum=checksum) if checksum else bundle.name
