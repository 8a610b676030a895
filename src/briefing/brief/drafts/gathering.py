"""From what a tab hands over to items of a draft, which keep their sources."""

from briefing.brief.drafts.editing import new_id
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.drafts.model import ElectionKey, Item
from briefing.brief.pieces import (
    ElectionPiece,
    FigurePiece,
    IncidentsPiece,
    NotePiece,
    Piece,
    QuotePiece,
    SummaryPiece,
)

SUMMARY_SENTENCES = 4
"""Sentences of an article's summary in a brief, unless the user wants more or fewer."""


def items_of(piece: Piece, material: BundleMaterial) -> tuple[Item, ...]:
    """The items that a piece of this bundle gives: one, or of several incidents one each."""
    match piece:
        case QuotePiece(passages):
            return (Item(new_id(), "quote", tuple(material.anchor_of(passage) for passage in passages)),)
        case IncidentsPiece(incidents):
            return tuple(material.incident_item(incident) for incident in incidents if incident.passages)
        case FigurePiece(figure_id):
            figure = next(f for e in material.elections.values() for f in material.figures(e) if f.id == figure_id)
            key = material.key_of(figure)
            return (Item(new_id(), "figure", (material.anchor_of(figure.passage),), figure=key),)
        case ElectionPiece(election_ids, part):
            keys = tuple(ElectionKey.of(material.election(election_id)) for election_id in election_ids)
            return (Item(new_id(), "election", elections=keys, part=part),)
        case SummaryPiece(article_id):
            return (Item(new_id(), "summary", (material.article_anchor(article_id),), length=SUMMARY_SENTENCES),)
        case NotePiece(text):
            return (Item(new_id(), "note", text=text),)
