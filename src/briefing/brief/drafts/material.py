"""An open bundle as drafts ask it: where an anchor stands now, and which incident, figure or election that is."""

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from briefing.analysis.comparison import party_numbers, printed_names
from briefing.brief.charts.election import Look
from briefing.brief.citations import Citations
from briefing.brief.drafts.editing import new_id
from briefing.brief.drafts.model import ElectionKey, FigureKey, Item
from briefing.brief.extract import Ranked, choose, rank, sentences
from briefing.brief.labels import election_name
from briefing.brief.material import entity_names, facts_of
from briefing.brief.phrases import ENGLISH, Phrases
from briefing.bundle.anchors import Anchor, Finder, Found
from briefing.bundle.by_id import articles_of
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Election, Entity, Figure, Incident, Paragraph, Passage


class BundleMaterial:
    """Asks each thing of a bundle at most once, so that a preview can follow each key."""

    def __init__(self, bundle: Bundle) -> None:
        """Read the facts; articles are read when they are first cited."""
        self.bundle = bundle
        self.content = bundle.meta().get("content_sha256", "")
        self.names = entity_names(bundle)
        self.elections = {ElectionKey.of(election): election for election in bundle.elections()}
        self.pinned: frozenset[int] = frozenset()
        """The figures that the user chose where sources disagree."""
        self.articles: Mapping[int, Article] = articles_of(bundle)
        self._figures: dict[int, list[Figure]] = defaultdict(list)
        for figure in bundle.figures():
            self._figures[figure.election_id].append(figure)
        self.cited = Citations(bundle)
        """Articles and sources that were cited before: read once, not at every key."""
        self._finder = Finder(bundle)
        self._found: dict[Anchor, Found] = {}
        self._anchors: dict[tuple[int, int, int], Anchor] = {}
        self._incidents: dict[str, tuple[tuple[Anchor, ...], str, Incident | None]] = {}
        self._told: dict[int, dict[int, list[tuple[int, int, Incident]]]] = {}
        self._paragraphs: dict[int, list[Paragraph]] = {}
        self._ranked: dict[int, list[Ranked]] = {}

    def anchor_of(self, passage: Passage) -> Anchor:
        """The anchor of a passage of this bundle."""
        key = passage.paragraph_id, passage.start, passage.end
        if key not in self._anchors:
            self._anchors[key] = self._finder.anchor_of(passage)
        return self._anchors[key]

    def article_anchor(self, article_id: int) -> Anchor:
        """The anchor of an article of this bundle."""
        return self._finder.article_anchor(article_id)

    def find(self, anchor: Anchor) -> Found:
        """Where an anchor stands in this bundle."""
        if anchor not in self._found:
            self._found[anchor] = self._finder.find(anchor)
        return self._found[anchor]

    def paragraphs(self, article_id: int) -> list[Paragraph]:
        """The paragraphs of an article."""
        if article_id not in self._paragraphs:
            self._paragraphs[article_id] = self.bundle.paragraphs(article_id)
        return self._paragraphs[article_id]

    def ranked(self, article_id: int) -> list[Ranked]:
        """The sentences of an article that may stand in its summary, best first, with the reasons."""
        if article_id not in self._ranked:
            facts = facts_of(self.bundle, article_id)
            self._ranked[article_id] = rank(sentences(self.paragraphs(article_id)), facts)
        return self._ranked[article_id]

    def summary_of(self, item: Item, article: Article) -> list[Ranked]:
        """The sentences that a summary of an article shows, in reading order; as many as its length has room for."""
        ranked, beside = self.ranked(article.id), [article.standfirst or ""]
        if item.unit == "sentences":
            return choose(ranked, item.length, beside)
        counts = range(min(item.length, len(ranked)), 0, -1)
        fitting = (chosen for n in counts if _lines(chosen := choose(ranked, n, beside)) <= item.length)
        return next(fitting, choose(ranked, 1, beside))

    def incident_item(self, incident: Incident) -> Item:
        """An incident, with all its tellings, as a piece of a draft."""
        anchors = tuple(self.anchor_of(passage) for passage in incident.passages)
        return Item(new_id(), "incident", anchors, began_on=incident.start_on)

    def incident_of(self, item: Item) -> Incident | None:
        """What an item's passages tell as one incident, dated as the one that the first of them tells.

        The user may have joined incidents of the bundle, or parted a telling from one.
        """
        known = self._incidents.get(item.id)
        if known is None or known[0] is not item.anchors or known[1] != item.began_on:
            known = self._incidents[item.id] = item.anchors, item.began_on, self._told_by(item)
        return known[2]

    def _told_by(self, item: Item) -> Incident | None:
        passages = [passage for anchor in item.anchors for passage in self.find(anchor).passages]
        told = [(passage, self._incident_at(passage, item.began_on)) for passage in passages]
        first = next((incident for _, incident in told if incident is not None), None)
        if first is None:
            return None
        return replace(
            first, passages=tuple(dict.fromkeys(passage for passage, incident in told if incident is not None))
        )

    def _incident_at(self, passage: Passage, began_on: str) -> Incident | None:
        """The incident that is told in a passage: the one that shares most with it, of several the one of that day."""
        shared = [
            (
                (start, end) == (passage.start, passage.end),
                min(end, passage.end) - max(start, passage.start),
                incident.start_on == began_on,
                incident,
            )
            for start, end, incident in self._told_in(passage.article_id).get(passage.paragraph_id, ())
            if start < passage.end and passage.start < end
        ]
        return max(shared, key=lambda each: each[:3], default=(False, 0, False, None))[3]

    def _told_in(self, article_id: int) -> dict[int, list[tuple[int, int, Incident]]]:
        """From where to where each paragraph of an article tells an incident."""
        if article_id not in self._told:
            told: dict[int, list[tuple[int, int, Incident]]] = defaultdict(list)
            for incident in self.bundle.incidents(article_id=article_id):
                for passage in incident.passages:
                    told[passage.paragraph_id].append((passage.start, passage.end, incident))
            self._told[article_id] = told
        return self._told[article_id]

    def figure_at(self, passage: Passage, key: FigureKey) -> Figure | None:
        """The figure of a key that is stated in a passage."""
        for figures in self._figures.values():
            for figure in figures:
                overlaps = figure.passage.start < passage.end and passage.start < figure.passage.end
                if figure.passage.paragraph_id == passage.paragraph_id and overlaps and self.key_of(figure) == key:
                    return figure
        return None

    def key_of(self, figure: Figure) -> FigureKey:
        """What tells a figure from the others of its passage."""
        return FigureKey(figure.measure, self.names.get(figure.entity_id or 0, ""), figure.printed)

    def figures(self, election: Election) -> list[Figure]:
        """All figures of an election."""
        return self._figures[election.id]

    @functools.cached_property
    def incidents(self) -> list[Incident]:
        """All incidents, by their days."""
        return self.bundle.incidents()

    @functools.cached_property
    def numbers(self) -> dict[int, int]:
        """The number that gives a party its colour and pattern in all elections."""
        return party_numbers(self.elections.values(), self._figures)

    @functools.cached_property
    def entities(self) -> dict[int, Entity]:
        """Every name with its other forms."""
        return {entity.id: entity for entity in self.bundle.entities()}

    def names_in(self, figures: Iterable[Figure]) -> dict[int, str]:
        """The names to show beside figures of one election: those that they are printed under, with the bundle's."""
        return self.names | printed_names(figures, self.entities)

    def look(self, who: Mapping[int, str] | None = None, said: Phrases = ENGLISH) -> Look:
        """What all charts of the bundle have in common; `who` says a figure in few words, by article; `said` in which language."""
        return Look(who or {}, self.numbers, self.pinned, said=said)

    def election(self, election_id: int) -> Election:
        """An election by its id in this bundle."""
        return next(election for election in self.elections.values() if election.id == election_id)

    def label(self, election: Election, language: str = "en") -> str:
        """An election's name, with its country where the bundle knows several."""
        several = len({known.country for known in self.elections.values()}) > 1
        return election_name(election, language, several)


_LINE = 92
"""Letters of a printed line of a point, on average: 10.5 points of the serif in 155 mm."""


def _lines(chosen: Iterable[Ranked]) -> int:
    """The printed lines of some sentences, each a point of its own."""
    return sum(-(-len(one.sentence.text) // _LINE) for one in chosen)
