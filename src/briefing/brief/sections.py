"""The sections that the summaries are made of: each gives blocks and cites what it says."""

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
from briefing.brief.charts import seat_chart, share_chart, votes_chart
from briefing.brief.citations import Citations
from briefing.brief.dates import incident_date
from briefing.brief.extract import Ranked, Sentence
from briefing.brief.telling import WHOLE_UP_TO, clipped, telling
from briefing.bundle import records
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Incident, Measure, Paragraph, Source, date_label

_MEASURES: dict[Measure, str] = {"percent": "Share of the vote", "votes": "Votes", "seats": "Seats"}


def sentences_as_points(chosen: Iterable[Ranked], citations: Citations) -> Points:
    """Chosen sentences as a list."""
    return Points(tuple((citations.sentence(ranked.sentence),) for ranked in chosen))


def quotes(stating: Iterable[Sentence], citations: Citations) -> Points:
    """Sentences as a list of quotes."""
    return Points(tuple((citations.sentence(sentence),) for sentence in stating))


def sentences_as_text(chosen: Iterable[Ranked], citations: Citations) -> Text:
    """Chosen sentences as one paragraph."""
    return Text(tuple(citations.sentence(ranked.sentence) for ranked in chosen))


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
) -> list[Block]:
    """One election: table, turnout, and, where wanted, the bars of its shares and the half circle of its seats."""
    parties = party_results(figures, names)
    blocks: list[Block] = []
    said = turnout(figures)
    heading: Words = (Run(f"{caption}." if said else caption),) if caption else ()
    if said:
        heading += (Run("Turnout"), *_stated_run(said[:1], citations))
    if parties:
        blocks.append(_results_table(parties, citations, heading))
    elif said:
        blocks.append(Text(heading))
    bar_chart = (share_chart(figures, names) or votes_chart(figures, names)) if bars else None
    if bar_chart and len(bar_chart.bars) > 1:
        blocks.append(Figure(bar_chart))
    half_circle = seat_chart(figures, names, seats_total) if seats else None
    if half_circle:
        blocks.append(Figure(half_circle))
    return blocks


def _results_table(parties: Sequence[PartyResult], citations: Citations, caption: Words) -> Table:
    measures = [measure for measure in _MEASURES if any(party.stated(measure) for party in parties)]
    columns = (Column("Party or candidate"), *(Column(_MEASURES[measure], numeric=True) for measure in measures))
    rows = tuple(
        ((Run(party.name),), *(_stated_run(party.stated(measure)[:1], citations) for measure in measures))
        for party in parties
    )
    return Table(caption, columns, rows)


def _stated_run(stated: Iterable[Stated], citations: Citations) -> Words:
    """Numbers as runs, each with the places that state it."""
    return tuple(
        Run(
            f"{one.label} ({one.status})" if one.status not in ("", "final") else one.label,
            sources=_told_in(one, citations),
        )
        for one in stated
    )


def _told_in(stated: Stated, citations: Citations) -> tuple[int, ...]:
    return tuple(dict.fromkeys(citations.passage(figure.passage) for figure in stated.figures))


# Where sources disagree


def rivals(
    label: str,
    figures: Sequence[records.Figure],
    names: Mapping[int, str],
    citations: Citations,
    most: int | None = None,
) -> list[Block]:
    """What is stated of one election with different values, side by side, never a mean; at most so many rows."""
    stated = [("Turnout", turnout(figures))]
    for party in party_results(figures, names):
        stated += [(f"{party.name}, {title.lower()}", party.stated(m)) for m, title in _MEASURES.items()]
    disputed = [(what, numbers) for what, numbers in stated if len(numbers) > 1]
    if not disputed:
        return []
    rows = tuple(((Run(what),), _side_by_side(numbers, citations)) for what, numbers in disputed[:most])
    caption = (Run(label),) if label else ()
    table = Table(caption, (Column("Of what"), Column("Stated")), rows)
    left_out = [remark(f"{len(rows)} of {len(disputed)} disputed figures; the rest are in Results.")]
    return [table] if len(rows) == len(disputed) else [table, *left_out]


def _side_by_side(stated: Sequence[Stated], citations: Citations) -> Words:
    first, *others = _stated_run(stated, citations)
    return (first, *(run for other in others for run in (Run("·"), other)))


# Incidents


def chronology(incidents: Iterable[Incident], citations: Citations, *, detailed: bool = False) -> Chronology:
    """Incidents with all their tellings; `detailed` adds the category and the date as printed."""
    return Chronology(tuple(_entry(incident, citations, detailed) for incident in incidents if incident.passages))


def bracket_note(incidents: Iterable[Incident]) -> list[Block]:
    """The line that explains years in brackets, where there are any."""
    if all(incident.year_from == "stated" for incident in incidents):
        return []
    return [remark("A year in brackets is not printed beside its date: it follows from the text or the issue.")]


def _entry(incident: Incident, citations: Citations, detailed: bool) -> Entry:
    told_in = tuple(dict.fromkeys(citations.passage(passage) for passage in incident.passages))
    words = Run(telling(incident.passages[0].text, incident.date_text), quoted=True, sources=told_in)
    detail = f"{incident.category}, printed “{incident.date_text}”" if detailed else ""
    return Entry(incident_date(incident), (words,), detail)


# What the reader must know


def remark(text: str, *sources: int) -> Note:
    """A remark of the program's."""
    return Note((Run(text, sources=sources),))


def breaks_off(article: Article, paragraphs: Sequence[Paragraph]) -> list[Block]:
    """A line that says where an article's text breaks off, with its last words."""
    if article.is_complete or not paragraphs:
        return []
    last = paragraphs[-1]
    words = " ".join(last.text.split()[-6:]).lstrip("-–—,;:. ")
    return [remark(f"The source breaks off in ¶\u00a0{last.position} of “{article.title}”, after “{words}”.")]


def ending(bundle: Bundle, citations: Citations) -> list[Block]:
    """What closes every summary: doubts about what is cited, and the numbered sources."""
    blocks: list[Block] = []
    for doubt in [doubt for source_id in citations.source_ids for doubt in bundle.doubts(source_id=source_id)]:
        if doubt.passage and citations.quotes(doubt.passage):
            words = clipped(" ".join(doubt.passage.text.split()), WHOLE_UP_TO)
            said = f"The importer was not sure of “{words}”: {doubt.message}"
            blocks.append(remark(said, citations.passage(doubt.passage)))
    if blocks:
        blocks.insert(0, Heading("To be looked at"))
    return [*blocks, Heading("Sources"), SourceList()] if citations.sources else blocks


def broken_off(bundle: Bundle, citations: Citations) -> list[Block]:
    """A line for each article that is cited and whose text breaks off."""
    return [
        block
        for article in bundle.articles()
        if article.id in citations.article_ids and not article.is_complete
        for block in breaks_off(article, bundle.paragraphs(article.id))
    ]


def by_line(sources: Sequence[Source]) -> str:
    """Where a brief comes from, in a line: the bulletin with its publisher, or how many bulletins."""
    if len(sources) != 1:
        return f"From {len(sources)} bulletins" if sources else ""
    label, publisher = sources[0].label, sources[0].publisher
    return f"From {label}" + (f" ({publisher})" if publisher and publisher not in label else "")


def bundle_title(bundle: Bundle) -> str:
    """What a brief on a whole bundle is about: its countries and the months of its bulletins."""
    sources = bundle.sources()
    countries = list(dict.fromkeys(source.country for source in sources if source.country))
    months = sorted({source.published[:7] for source in sources if source.published})
    span = [date_label(month) for month in (months[:1] + months[-1:] if len(months) > 1 else months)]
    if not countries:
        return bundle.meta().get("title") or bundle.path.stem
    shown = ", ".join(countries[:3]) + (f" and {len(countries) - 3} more" if len(countries) > 3 else "")
    return f"{shown}, {' to '.join(span)}" if span else shown


def edition(bundle: Bundle) -> str:
    """The bundle a brief was drawn from: its file and the beginning of its content's checksum."""
    checksum = bundle.meta().get("content_sha256", "")[:8]
    return f"{bundle.path.name}, content {checksum}" if checksum else bundle.path.name
