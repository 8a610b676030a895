"""Clean bulletins and their merged facts, written down as a bundle."""

from collections.abc import Sequence
from pathlib import Path

from briefing.bundle.writer import BundleWriter
from briefing.importer.model import Bulletin, CleanArticle, CleanParagraph, Span
from briefing.importer.steps.merged import Located, Merged, MergedElection, MergedEntity, MergedIncident
from briefing.importer.steps.notes import MARKER, markers_in


def write_bundle(bulletins: Sequence[Bulletin], facts: Merged, target: Path, *, importer_version: str) -> None:
    """Write one bundle; sources in the order given, facts in theirs.

    Raises:
        BriefingError: the target cannot be written; it stays as it was.
    """
    writer = _Writing(target)
    try:
        writer.bundle.add_meta("importer_version", importer_version)
        writer.bundle.add_meta("title", _title(bulletins))
        for bulletin in bulletins:
            writer.add_bulletin(bulletin)
        writer.add_facts(facts)
        for source, bulletin in enumerate(bulletins):
            for doubt in bulletin.doubts:
                writer.add_doubt(source, doubt.kind, doubt.message, doubt.span)
        for merged in facts.doubts:
            writer.add_doubt(merged.source, merged.doubt.kind, merged.doubt.message, merged.doubt.span)
    except BaseException:
        writer.bundle.abandon()
        raise
    writer.bundle.finish()


def _title(bulletins: Sequence[Bulletin]) -> str:
    first = bulletins[0]
    name = first.title or first.publisher or first.source.name
    return name if len(bulletins) == 1 else f"{name} and {len(bulletins) - 1} more"


class _Writing:
    """A bundle in the making, with the ids that its spans and entities have been given."""

    def __init__(self, target: Path) -> None:
        self.bundle = BundleWriter(target)
        self._source_ids: list[int] = []
        self._paragraph_ids: dict[tuple[int, int, int], int] = {}

    def add_bulletin(self, bulletin: Bulletin) -> None:
        source = bulletin.source
        source_id = self.bundle.add_source(
            name=source.name, media_type=source.media_type, sha256=source.sha256, size_bytes=source.size_bytes,
            text=source.text, title=bulletin.title, publisher=bulletin.publisher, issue=bulletin.issue,
            published=bulletin.published, language=bulletin.language, country=bulletin.country,
        )  # fmt: skip
        self._source_ids.append(source_id)
        for position, article in enumerate(bulletin.articles):
            self._add_article(source_id, position, article)

    def _add_article(self, source_id: int, position: int, article: CleanArticle) -> None:
        article_id = self.bundle.add_article(
            source_id=source_id, position=position + 1, kind=article.kind, title=article.title,
            standfirst=article.standfirst, is_complete=article.is_complete,
        )  # fmt: skip
        notes = {
            note.label: self.bundle.add_endnote(article_id=article_id, label=note.label, text=note.text)
            for note in article.notes
        }
        for number, paragraph in enumerate(article.paragraphs):
            paragraph_id = self._add_paragraph(article_id, number, paragraph)
            self._paragraph_ids[len(self._source_ids) - 1, position, number] = paragraph_id
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

    def _passage(self, source: int, span: Span) -> int:
        paragraph_id = self._paragraph_ids[source, span.article, span.paragraph]
        return self.bundle.add_passage(paragraph_id, span.start, span.end)

    def _passages(self, places: Sequence[Located]) -> list[int]:
        return list(dict.fromkeys(self._passage(place.source, place.span) for place in places))

    def add_facts(self, facts: Merged) -> None:
        entity_ids = [self._add_entity(entity) for entity in facts.entities]
        for election in facts.elections:
            self._add_election(election, entity_ids)
        for incident in sorted(facts.incidents, key=lambda i: (i.start_on, i.end_on)):
            self._add_incident(incident, entity_ids)

    def _add_entity(self, entity: MergedEntity) -> int:
        entity_id = self.bundle.add_entity(
            kind=entity.kind, name=entity.name, aliases=entity.aliases, origin=entity.origin
        )
        for passage_id in self._passages(entity.mentions):
            self.bundle.add_mention(entity_id, passage_id)
        return entity_id

    def _add_election(self, election: MergedElection, entity_ids: Sequence[int]) -> None:
        election_id = self.bundle.add_election(
            body=election.body, country=election.country, held_on=election.held_on, round=election.round,
            seats_total=election.seats_total,
        )  # fmt: skip
        for figure in election.figures:
            self.bundle.add_figure(
                election_id=election_id, entity_id=None if figure.entity is None else entity_ids[figure.entity],
                measure=figure.measure, value=figure.value, printed=figure.printed, status=figure.status,
                passage_id=self._passage(figure.at.source, figure.at.span), origin=figure.origin,
            )  # fmt: skip

    def _add_incident(self, incident: MergedIncident, entity_ids: Sequence[int]) -> None:
        self.bundle.add_incident(
            start_on=incident.start_on, end_on=incident.end_on, precision=incident.precision,
            qualifier=incident.qualifier, category=incident.category, headline=incident.headline,
            date_text=incident.date_text, year_from=incident.year_from, origin=incident.origin,
            passage_ids=self._passages(incident.tellings), entity_ids=[entity_ids[i] for i in incident.entities],
        )  # fmt: skip

    def add_doubt(self, source: int, kind: str, message: str, span: Span | None) -> None:
        passage_id = None if span is None else self._passage(source, span)
        self.bundle.add_doubt(source_id=self._source_ids[source], kind=kind, message=message, passage_id=passage_id)
