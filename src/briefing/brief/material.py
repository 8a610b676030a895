"""What a summary is made from, asked of an open bundle."""

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from briefing.analysis.results import of_bulletins
from briefing.brief.blocks import Run
from briefing.brief.citations import Citations
from briefing.brief.extract import Facts, Ranked, Sentence, is_whole, rank, sentences
from briefing.bundle.reader import Bundle
from briefing.bundle.records import (
    Article,
    Category,
    Election,
    Figure,
    Incident,
    Paragraph,
    Passage,
    Precision,
)

_PRECISE: dict[Precision, float] = {"day": 1.5, "range": 1.5, "month": 1.0, "year": 0.0}
_GRAVE: dict[Category, float] = {
    "violence": 1.5, "detention": 1.5, "protest": 1.0, "legislation": 1.0, "election": 1.0, "diplomacy": 0.5,
    "media": 0.5, "statement": 0.0, "other": 0.0,
}  # fmt: skip
"""What a reader who has two pages is told first: what was done to people, then what was decided, then what was said."""


def entity_names(bundle: Bundle) -> dict[int, str]:
    """Every name of the bundle by id."""
    return {entity.id: entity.name for entity in bundle.entities()}


def facts_of(bundle: Bundle, article_id: int | None = None) -> dict[int, Facts]:
    """What is known of each paragraph of one article, or of all, by paragraph id."""
    dates: dict[int, list[tuple[int, int]]] = defaultdict(list)
    figures: dict[int, list[tuple[int, int]]] = defaultdict(list)
    names: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for incident in bundle.incidents(article_id=article_id):
        for passage in incident.passages:
            dates[passage.paragraph_id].append((passage.start, passage.end))
    for figure in bundle.figures(article_id=article_id):
        figures[figure.passage.paragraph_id].append((figure.passage.start, figure.passage.end))
    for mention in bundle.mentions(article_id=article_id):
        names[mention.passage.paragraph_id].append((mention.passage.start, mention.passage.end, mention.entity_id))
    return {
        paragraph: Facts(tuple(dates[paragraph]), tuple(figures[paragraph]), tuple(names[paragraph]))
        for paragraph in {*dates, *figures, *names}
    }


def told_within(incident: Incident, article_ids: Collection[int]) -> Incident:
    """An incident with only its tellings in some articles."""
    here = tuple(passage for passage in incident.passages if passage.article_id in article_ids)
    return dataclasses.replace(incident, passages=here)


def sentences_with(bundle: Bundle, passages: Iterable[Passage]) -> list[Sentence]:
    """The sentences of running text in which any of the passages ends, each once, in reading order."""
    ends: dict[int, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for passage in passages:
        ends[passage.article_id][passage.paragraph_id].append(passage.end)
    return [
        sentence
        for article_id in sorted(ends)
        for sentence in sentences(bundle.paragraphs(article_id))
        if any(sentence.start < end <= sentence.end for end in ends[article_id].get(sentence.paragraph.id, ()))
    ]


@dataclasses.dataclass(frozen=True, slots=True)
class Opening:
    """What an article says first: its standfirst, or its first sentence that stands alone."""

    article: Article
    sentence: Sentence | None

    @property
    def text(self) -> str:
        """Its words as they stand."""
        return self.sentence.text if self.sentence else self.article.standfirst or ""

    def cited(self, citations: Citations) -> Run:
        """It as a quote with its number."""
        if self.sentence:
            return citations.sentence(self.sentence)
        return Run(self.text, quoted=True, sources=(citations.standfirst(self.article),))


class Material:
    """Everything in a bundle that a brief may say, ranked; asked once, so that several lengths can be tried."""

    def __init__(self, bundle: Bundle) -> None:
        """Read and rank the whole bundle.

        `elections` are those of which a bulletin states figures, with what is published elsewhere of the same things;
        `beside` counts the other figures published elsewhere, `elsewhere` are the elections that only a table knows.
        """
        self.names = entity_names(bundle)
        self.incidents = bundle.incidents()
        by_election: dict[int, list[Figure]] = defaultdict(list)
        for figure in bundle.figures():
            by_election[figure.election_id].append(figure)
        stated = [(election, by_election[election.id]) for election in bundle.elections() if by_election[election.id]]
        told = [pair for pair in stated if any(not figure.is_beside for figure in pair[1])] or stated
        self.elections: list[tuple[Election, list[Figure]]] = [(of, of_bulletins(figures)) for of, figures in told]
        self.elsewhere: list[Election] = [pair[0] for pair in stated if pair not in told]
        self.beside = sum(len(figures) for _, figures in told) - sum(len(figures) for _, figures in self.elections)
        self._weights: Counter[int] = Counter()
        self._ranked: list[Ranked] = []
        self._openings: list[Opening] = []
        facts = facts_of(bundle)
        for article in bundle.articles():
            self._rank(article, bundle.paragraphs(article.id), facts)

    def _rank(self, article: Article, paragraphs: Sequence[Paragraph], facts: Mapping[int, Facts]) -> None:
        found = sentences(paragraphs)
        known = [facts[paragraph.id] for paragraph in paragraphs if paragraph.id in facts]
        self._weights[article.id] = sum(len(f.dates) + len(f.figures) for f in known) + len(found) // 4
        ranked = rank(found, facts)
        self._ranked += [r for r in ranked if not _only_figures(r.sentence, facts)]
        lead = min(ranked, key=lambda r: (r.sentence.paragraph.position, r.sentence.start), default=None)
        if article.standfirst and is_whole(article.standfirst):
            self._openings.append(Opening(article, None))
        elif lead:
            self._openings.append(Opening(article, lead.sentence))

    @property
    def key_sentences(self) -> list[Ranked]:
        """The sentences of all articles, best first; those that only list results are left to the tables."""
        return sorted(self._ranked, key=lambda ranked: -ranked.score)

    def openings(self, count: int) -> list[Opening]:
        """The openings of the `count` articles that carry most dates and figures, in reading order."""
        weighty = sorted(self._openings, key=lambda o: -self._weights[o.article.id])[:count]
        return [opening for opening in self._openings if opening in weighty]

    def main_elections(self, count: int) -> list[tuple[Election, list[Figure]]]:
        """The `count` elections of which most is stated, latest first."""
        best = sorted(self.elections, key=lambda pair: -len(pair[1]))[:count]
        return [pair for pair in self.elections if pair in best]

    def main_incidents(self, count: int) -> list[Incident]:
        """The `count` gravest incidents, in order of time."""
        latest = max((incident.start_on for incident in self.incidents if incident.qualifier != "planned"), default="")

        def weight(incident: Incident) -> float:
            recent = 1.0 if incident.start_on[:4] == latest[:4] else 0.0
            return _PRECISE[incident.precision] + _GRAVE[incident.category] + 0.5 * len(incident.passages) + recent

        best = sorted(self.incidents, key=lambda incident: (-weight(incident), incident.id))[:count]
        return [incident for incident in self.incidents if incident in best]


def _only_figures(sentence: Sentence, facts: Mapping[int, Facts]) -> bool:
    """Whether a sentence states two or more figures: the results table says the same better."""
    known = facts.get(sentence.paragraph.id, Facts())
    return sum(sentence.start < end <= sentence.end for _, end in known.figures) > 1
