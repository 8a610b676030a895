"""An open bundle as drafts ask it: where an anchor stands now, and which incident, figure or election that is."""

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping

from briefing.analysis.comparison import party_numbers, printed_names
from briefing.brief.charts.election import Look
from briefing.brief.drafts.model import ElectionKey, FigureKey, Item
from briefing.brief.extract import Ranked, choose, rank, sentences
from briefing.brief.material import entity_names, facts_of
from briefing.bundle.anchors import Anchor, Finder, Found
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
        self.articles: dict[int, Article] = {article.id: article for article in bundle.articles()}
        self.incidents = bundle.incidents()
        self._figures: dict[int, list[Figure]] = defaultdict(list)
        for figure in bundle.figures():
            self._figures[figure.election_id].append(figure)
        self._finder = Finder(bundle)
        self._found: dict[Anchor, Found] = {}
        self._told: dict[int, list[tuple[int, int, Incident]]] = defaultdict(list)
        for incident in self.incidents:
            for passage in incident.passages:
                self._told[passage.paragraph_id].append((passage.start, passage.end, incident))
        self._paragraphs: dict[int, list[Paragraph]] = {}
        self._ranked: dict[int, list[Ranked]] = {}

    def anchor_of(self, passage: Passage) -> Anchor:
        """The anchor of a passage of this bundle."""
        return self._finder.anchor_of(passage)

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

    def incident_at(self, passages: Iterable[Passage]) -> Incident | None:
        """The incident that is told in one of the passages, the one that shares most with them."""
        shared: dict[int, tuple[int, Incident]] = {}
        for passage in passages:
            for start, end, incident in self._told.get(passage.paragraph_id, ()):
                common = min(end, passage.end) - max(start, passage.start)
                if common > 0:
                    exact = 10_000 * ((start, end) == (passage.start, passage.end))
                    shared[incident.id] = (shared.get(incident.id, (0, incident))[0] + common + exact, incident)
        return max(shared.values(), key=lambda pair: pair[0], default=(0, None))[1]

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

    def look(self, who: Mapping[int, str] | None = None) -> Look:
        """What all charts of the bundle have in common; `who` says a figure in few words, by article."""
        return Look(who or {}, self.numbers, self.pinned)

    def election(self, election_id: int) -> Election:
        """An election by its id in this bundle."""
        return next(election for election in self.elections.values() if election.id == election_id)

    def label(self, election: Election) -> str:
        """An election's name, with its country where the bundle knows several."""
        several = len({known.country for known in self.elections.values()}) > 1
        return election.label if several else election.short_label


_LINE = 92
"""Letters of a printed line of a point, on average: 10.5 points of the serif in 155 mm."""


def _lines(chosen: Iterable[Ranked]) -> int:
    """The printed lines of some sentences, each a point of its own."""
    return sum(-(-len(one.sentence.text) // _LINE) for one in chosen)
