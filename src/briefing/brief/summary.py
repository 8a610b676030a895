"""Summaries of an open bundle: an article, an election, a chronology, and the two-page brief.

They quote: whole sentences of the sources, verbatim, each with its number in the list of sources. Where the program
speaks itself it is brief and says what it left out.
"""

import datetime
import itertools
from collections.abc import Collection, Iterable, Sequence

from briefing.brief import sections
from briefing.brief.blocks import Block, Brief, Front, Heading, Paper, Quote
from briefing.brief.citations import Citations
from briefing.brief.drafts import templates
from briefing.brief.drafts.composing import compose
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.extract import Ranked, choose, rank, sentences
from briefing.brief.fit import fitting
from briefing.brief.labels import election_name
from briefing.brief.material import facts_of, sentences_with, told_within
from briefing.brief.phrases import Phrases
from briefing.brief.typst import page_count
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Election, Figure, Incident, Source
from briefing.errors import BriefingError

_FEWEST, _MOST = 3, 7
"""Sentences of an article's summary: a sixth of its sentences, within these."""
_FEWEST_UNDER_HEADING = 5
"""Incidents that a chronology sets under a heading of their own."""
_AROUND = datetime.timedelta(days=31)
"""So far from polling day an incident still belongs to an election's summary."""


def dated_today() -> Front:
    """A title block that says only the day."""
    return Front(date=datetime.date.today().isoformat())


def article_summary(
    bundle: Bundle, article_id: int, front: Front | None = None, paper: Paper = "a4", language: str = "en"
) -> Brief:
    """One article on one page where it fits, else on two: its standfirst, key sentences, figures and incidents.

    Raises:
        BriefingError: the bundle has no such article.
    """
    article = next((a for a in bundle.articles() if a.id == article_id), None)
    if article is None:
        raise BriefingError(f"{bundle.name} has no article {article_id}. Choose one from its list.")
    source = next(s for s in bundle.sources() if s.id == article.source_id)
    front = front or dated_today()
    candidates = sentences(bundle.paragraphs(article_id))
    ranked = rank(candidates, facts_of(bundle, article_id))

    def compose_of(plan: tuple[int, bool]) -> Brief:
        count, bars = plan
        citations = Citations(bundle, language)
        chosen = choose(ranked, count, [article.standfirst or ""])
        blocks = [*_article_blocks(bundle, article, chosen, citations, bars=bars), *sections.ending(bundle, citations)]
        return _brief(article.title, sections.by_line([source], language), blocks, citations, bundle, front)

    most = min(max(round(len(candidates) / 6), _FEWEST), _MOST)
    plans = [(most, True), *((count, False) for count in range(most, _FEWEST - 1, -1))]
    brief = fitting(compose_of, plans, 1, paper, _itself)
    return brief if page_count(brief, paper) == 1 else fitting(compose_of, plans, 2, paper, _itself)


def _article_blocks(
    bundle: Bundle, article: Article, chosen: Sequence[Ranked], citations: Citations, *, bars: bool
) -> list[Block]:
    blocks: list[Block] = []
    if article.standfirst:
        blocks.append(Quote(article.standfirst, citations.standfirst(article)))
    if chosen:
        blocks += [Heading(citations.phrases.key_sentences), sections.sentences_as_points(chosen, citations)]
    blocks += sections.breaks_off(article, bundle.paragraphs(article.id), citations.phrases)
    blocks += _results(bundle, bundle.figures(article_id=article.id), citations, bars=bars)
    incidents = [told_within(incident, {article.id}) for incident in bundle.incidents(article_id=article.id)]
    if incidents:
        blocks += [Heading(citations.phrases.incidents), sections.chronology(incidents, citations)]
    return [*blocks, *sections.bracket_note(incidents, citations)]


def election_summary(bundle: Bundle, election_id: int, front: Front | None = None, language: str = "en") -> Brief:
    """One election: results as table and charts, the sentences that state them, rivals, what happened around it.

    Raises:
        BriefingError: the bundle has no such election.
    """
    election = next((e for e in bundle.elections() if e.id == election_id), None)
    if election is None:
        raise BriefingError(f"{bundle.name} has no election {election_id}. Choose one from its list.")
    material = BundleMaterial(bundle)
    figures = bundle.figures(election_id=election_id)
    citations = Citations(bundle, language)
    names, look = material.names_in(figures), material.look(said=citations.phrases)
    label = election_name(election, language, with_country=False)
    blocks: list[Block] = [
        Heading(citations.phrases.results),
        *sections.results(figures, names, citations, seats_total=election.seats_total, seats=True, look=look),
        *sections.stated_by(figures, citations),
    ]
    rivals = sections.rivals("", figures, names, citations, look=look)
    if rivals:
        blocks += [Heading(citations.phrases.disagreement), *rivals]
    stating = sentences_with(bundle, [figure.passage for figure in figures])
    if stating:
        blocks += [Heading(citations.phrases.own_words), sections.quotes(stating, citations)]
    around = _around(bundle, election, {figure.passage.article_id for figure in figures})
    if around:
        blocks += [Heading(citations.phrases.around), sections.chronology(around, citations)]
    blocks += [*sections.bracket_note(around, citations), *sections.broken_off(bundle, citations)]
    blocks += sections.ending(bundle, citations)
    subtitle = ". ".join(
        part for part in (election.country, sections.by_line(_sources_of(bundle, citations), language)) if part
    )
    return _brief(label, subtitle, blocks, citations, bundle, front)


def timeline_summary(
    bundle: Bundle, incident_ids: Iterable[int] | None = None, front: Front | None = None, language: str = "en"
) -> Brief:
    """The incidents with the given ids, or all, in order of time, grouped by year."""
    wanted = None if incident_ids is None else set(incident_ids)
    all_incidents = bundle.incidents()
    incidents = [incident for incident in all_incidents if wanted is None or incident.id in wanted]
    citations = Citations(bundle, language)
    blocks: list[Block] = []
    for years, group in by_years(incidents):
        blocks += [Heading(years), sections.chronology(group, citations, detailed=True)]
    if not incidents:
        blocks += [sections.remark(citations.phrases.nothing_happened)]
    blocks += [*sections.bracket_note(incidents, citations), *sections.broken_off(bundle, citations)]
    blocks += sections.ending(bundle, citations)
    how_many = _how_many(len(incidents), len(all_incidents), citations.phrases)
    subtitle = ". ".join(
        part for part in (how_many, sections.by_line(_sources_of(bundle, citations), language)) if part
    )
    return _brief(citations.phrases.chronology, subtitle, blocks, citations, bundle, front)


def _how_many(shown: int, of: int, said: Phrases) -> str:
    if shown == of == 1:
        return said.one_incident
    if shown == of:
        return said.all_incidents.format(count=said.count(of))
    return said.of_incidents.format(shown=said.count(shown), count=said.count(of))


def by_years(incidents: Iterable[Incident]) -> list[tuple[str, list[Incident]]]:
    """Incidents in order of time, parted by years; years of which little is told are taken together: `2007–2011`."""
    groups: list[tuple[list[str], list[Incident]]] = []
    for year, told in itertools.groupby(incidents, key=lambda incident: incident.start_on[:4]):
        if not groups or len(groups[-1][1]) >= _FEWEST_UNDER_HEADING:
            groups.append(([], []))
        groups[-1][0].append(year)
        groups[-1][1].extend(told)
    return [("–".join(dict.fromkeys((years[0], years[-1]))), group) for years, group in groups]


def two_page_brief(bundle: Bundle, front: Front | None = None, paper: Paper = "a4", language: str = "en") -> Brief:
    """What the bundle says on two pages: summary, key points, results, incidents, disagreements, sources.

    Sentences, elections and incidents are left out until it fits, and the brief says how many.
    """
    material = BundleMaterial(bundle)
    beginning = templates.Beginning(front or dated_today(), paper, language)
    return compose(templates.two_page_brief(material, beginning), material).brief


def _results(bundle: Bundle, figures: Sequence[Figure], citations: Citations, *, bars: bool) -> list[Block]:
    """The figures by election, each with its table and, where wanted, bars."""
    material = BundleMaterial(bundle)
    blocks: list[Block] = []
    for election in bundle.elections():
        own = [figure for figure in figures if figure.election_id == election.id]
        if own:
            names, look = material.names_in(own), material.look(said=citations.phrases)
            caption = election_name(election, citations.language, with_country=False)
            blocks += sections.results(own, names, citations, caption=caption, bars=bars, look=look)
    return [Heading(citations.phrases.results), *blocks] if blocks else []


def _around(bundle: Bundle, election: Election, article_ids: Collection[int]) -> list[Incident]:
    """The incidents within a month of polling day that the bulletins of the given articles tell."""
    if not election.held_on or len(election.held_on) != 10:
        return []
    day = datetime.date.fromisoformat(election.held_on)
    first, last = (day - _AROUND).isoformat(), (day + _AROUND).isoformat()
    articles = bundle.articles()
    sources = {article.source_id for article in articles if article.id in article_ids}
    same = {article.id for article in articles if article.source_id in sources}
    return [
        told_within(incident, same)
        for incident in bundle.incidents()
        if incident.precision != "year" and incident.start_on <= last and incident.end_on >= first
        if any(passage.article_id in same for passage in incident.passages)
    ]


def _sources_of(bundle: Bundle, citations: Citations) -> list[Source]:
    """The bulletins that are cited, in the bundle's order."""
    return [source for source in bundle.sources() if source.id in citations.source_ids]


def _itself(brief: Brief) -> Brief:
    return brief


def _brief(
    title: str, subtitle: str, blocks: Sequence[Block], citations: Citations, bundle: Bundle, front: Front | None
) -> Brief:
    return Brief(
        title,
        subtitle,
        tuple(blocks),
        citations.sources,
        front or dated_today(),
        citations.language,
        edition=sections.edition(bundle, citations.language),
    )
