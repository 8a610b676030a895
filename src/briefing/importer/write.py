"""Clean bulletins and their merged facts, written down as a bundle, one source after the other."""

from collections.abc import Iterable, Sequence

from briefing.bundle.writer import BundleWriter
from briefing.importer.model import (
    Bulletin,
    CleanArticle,
    CleanParagraph,
    Facts,
    FoundDoubt,
    FoundEntity,
    FoundFigure,
    FoundIncident,
    Span,
)
from briefing.importer.steps.merged import Merged, MergedElection
from briefing.importer.steps.notes import MARKER, markers_in


def write_elections(bundle: BundleWriter, elections: Iterable[MergedElection]) -> None:
    """Write the elections that the sources' figures are of, before any source."""
    for election in elections:
        bundle.add_election(
            body=election.body, country=election.country, held_on=election.held_on, round=election.round,
            seats_total=election.seats_total,
        )  # fmt: skip


def write_source(
    bundle: BundleWriter, at: int, bulletin: Bulletin, facts: Facts, merged: Merged, doubts: Iterable[FoundDoubt]
) -> None:
    """Write the source that is number `at` of those merged, with its facts and all doubts about it."""
    writing = _Writing(bundle, at, merged)
    writing.add_bulletin(bulletin)
    writing.add_facts(facts)
    for doubt in doubts:
        writing.add_doubt(doubt)
    bundle.end_source()


def title_of(first: Bulletin, count: int) -> str:
    """What a bundle of `count` sources is called."""
    name = first.title or first.publisher or first.source.name
    return name if count == 1 else f"{name} and {count - 1} more"


class _Writing:
    """One source in the making, with the ids that its paragraphs and merged facts have been given."""

    def __init__(self, bundle: BundleWriter, at: int, merged: Merged) -> None:
        self.bundle = bundle
        self._at = at
        self._merged = merged
        self._source_id = 0
        self._paragraph_ids: dict[tuple[int, int], int] = {}

    def add_bulletin(self, bulletin: Bulletin) -> None:
        """Add the source and its articles."""
        source = bulletin.source
        self._source_id = self.bundle.add_source(
            name=source.name, media_type=source.media_type, sha256=source.sha256, size_bytes=source.size_bytes,
            text=source.text, title=bulletin.title, publisher=bulletin.publisher, issue=bulletin.issue,
            published=bulletin.published, language=bulletin.language, country=bulletin.country,
        )  # fmt: skip
        for position, article in enumerate(bulletin.articles):
            self._add_article(position, article)

    def _add_article(self, position: int, article: CleanArticle) -> None:
        article_id = self.bundle.add_article(
            source_id=self._source_id, position=position + 1, kind=article.kind, title=article.title,
            standfirst=article.standfirst, is_complete=article.is_complete,
        )  # fmt: skip
        notes = {
            note.label: self.bundle.add_endnote(article_id=article_id, label=note.label, text=note.text)
            for note in article.notes
        }
        for number, paragraph in enumerate(article.paragraphs):
            paragraph_id = self._add_paragraph(article_id, number, paragraph)
            self._paragraph_ids[position, number] = paragraph_id
            for marker in MARKER.finditer(paragraph.text):
                passage_id = self.bundle.add_passage(paragraph_id, *marker.span())
                for label in markers_in(marker.group()):
                    self.bundle.add_citation(passage_id=passage_id, label=label, endnote_id=notes.get(label))

    def _add_paragraph(self, article_id: int, number: int, paragraph: CleanParagraph) -> int:
        paragraph_id = self.bundle.add_paragraph(
            article_id=article_id, position=number + 1, kind=paragraph.kind, text=paragraph.text, page=paragraph.page,
            source_start=paragraph.source_start, source_end=paragraph.source_end,
        )  # fmt: skip
        for repair in paragraph.repairs:
            self.bundle.add_repair(
                paragraph_id=paragraph_id, kind=repair.kind, start=repair.start, end=repair.end, printed=repair.printed
            )
        return paragraph_id

    def _passage(self, span: Span) -> int:
        return self.bundle.add_passage(self._paragraph_ids[span.article, span.paragraph], span.start, span.end)

    def _passages(self, spans: Sequence[Span]) -> list[int]:
        return [self._passage(span) for span in spans]

    def add_facts(self, facts: Facts) -> None:
        """Add what this source says of each merged fact, and the fact itself where this source speaks for it."""
        entity_ids = [self._add_entity(index, entity) for index, entity in enumerate(facts.entities)]
        for index, election in enumerate(facts.elections):
            election_id = self._merged.elections.merged(self._at, index) + 1
            for figure in election.figures:
                self._add_figure(election_id, figure, entity_ids)
        for index, incident in enumerate(facts.incidents):
            self._add_incident(index, incident, entity_ids)

    def _add_entity(self, index: int, entity: FoundEntity) -> int:
        entity_id = self._merged.entities.merged(self._at, index) + 1
        if self._merged.entities.speaks(self._at, index):
            self.bundle.add_entity(kind=entity.kind, name=entity.name, origin=entity.origin, entity_id=entity_id)
        self.bundle.add_aliases(entity_id, (entity.name, *entity.aliases))
        for passage_id in self._passages(entity.mentions):
            self.bundle.add_mention(entity_id, passage_id)
        return entity_id

    def _add_figure(self, election_id: int, figure: FoundFigure, entity_ids: Sequence[int]) -> None:
        self.bundle.add_figure(
            election_id=election_id, entity_id=None if figure.entity is None else entity_ids[figure.entity],
            measure=figure.measure, value=figure.value, printed=figure.printed, status=figure.status,
            passage_id=self._passage(figure.span), origin=figure.origin,
        )  # fmt: skip

    def _add_incident(self, index: int, incident: FoundIncident, entity_ids: Sequence[int]) -> None:
        incident_id = self._merged.incidents.merged(self._at, index) + 1
        if self._merged.incidents.speaks(self._at, index):
            self.bundle.add_incident(
                start_on=incident.start_on, end_on=incident.end_on, precision=incident.precision,
                qualifier=incident.qualifier, category=incident.category, headline=incident.headline,
                date_text=incident.date_text, year_from=incident.year_from, origin=incident.origin,
                passage_ids=(), incident_id=incident_id,
            )  # fmt: skip
        self.bundle.add_telling(incident_id, self._passages(incident.spans), [entity_ids[i] for i in incident.entities])

    def add_doubt(self, doubt: FoundDoubt) -> None:
        """Add a doubt about this source."""
        passage_id = None if doubt.span is None else self._passage(doubt.span)
        self.bundle.add_doubt(source_id=self._source_id, kind=doubt.kind, message=doubt.message, passage_id=passage_id)
