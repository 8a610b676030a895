"""What an open bundle says around an election's figures: who states them, their sentences, the voters' roll, other votes."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from briefing.analysis.background import Background, Roll
from briefing.analysis.claims import registered
from briefing.bundle.by_id import articles_of, sources_of
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Election, Figure, Paragraph, Passage, Source, said_by
from briefing.sentences import sentence_spans


class Backgrounds:
    """The backgrounds of a bundle's elections; paragraphs are read once, when they are first wanted."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self.articles: Mapping[int, Article] = articles_of(bundle)
        self.sources: Mapping[int, Source] = sources_of(bundle)
        self.elections: dict[int, Election] = {election.id: election for election in bundle.elections()}
        self.figures: dict[int, list[Figure]] = defaultdict(list)
        for figure in bundle.figures():
            self.figures[figure.election_id].append(figure)
        self._paragraphs: dict[int, dict[int, Paragraph]] = {}
        self._sentences: dict[int, list[tuple[int, int]]] = {}

    def of(self, election_id: int, pinned: Collection[int] = ()) -> Background:
        """What the checks hold one election's figures against."""
        election, own = self.elections[election_id], self.figures[election_id]
        others = [
            (other, self.figures[other.id])
            for other in self.elections.values()
            if other.id != election_id and same_body(other, election) and other.held_on and self.figures[other.id]
        ]
        told = [*own, *(figure for _, figures in others for figure in figures)]
        sentences = {figure.id: self.sentence(figure.passage) for figure in own}
        return Background(self.short_who(told), sentences, tuple(self._rolls(election, own)), others, frozenset(pinned))

    def who(self, figures: Iterable[Figure]) -> dict[int, str]:
        """Who says a figure, by article: this bulletin where there is only one source."""
        articles = {figure.passage.article_id: self.articles[figure.passage.article_id] for figure in figures}
        if len(self.sources) == 1:
            return dict.fromkeys(articles, "This bulletin")
        return {id: said_by(article, self.sources[article.source_id]) for id, article in articles.items()}

    def short_who(self, figures: Iterable[Figure]) -> dict[int, str]:
        """The same in few words: what stands before the first comma."""
        who = self.who(figures)
        return {id: name.partition(",")[0] for id, name in who.items()}

    def paragraph(self, passage: Passage) -> Paragraph:
        """The paragraph that a passage is a part of."""
        if passage.article_id not in self._paragraphs:
            own = self._bundle.paragraphs(passage.article_id)
            self._paragraphs[passage.article_id] = {paragraph.id: paragraph for paragraph in own}
        return self._paragraphs[passage.article_id][passage.paragraph_id]

    def sentence(self, passage: Passage) -> str:
        """The sentence in which a passage stands; of a table its row."""
        paragraph = self.paragraph(passage)
        if paragraph.kind != "table" and paragraph.id not in self._sentences:
            self._sentences[paragraph.id] = sentence_spans(paragraph.text)
        start, end = sentence_span(paragraph, passage.start, passage.end, self._sentences.get(paragraph.id))
        return paragraph.text[start:end]

    def _rolls(self, election: Election, figures: Sequence[Figure]) -> Iterator[Roll]:
        """The numbers of registered voters in the paragraphs that state an election's figures, each number once."""
        seen: set[int] = set()
        who = self.who(figures)
        for passage in {figure.passage.paragraph_id: figure.passage for figure in figures}.values():
            paragraph = self.paragraph(passage)
            held_on = election.held_on if paragraph.kind == "table" else None
            for count in registered(paragraph.text, held_on):
                if int(count.value) not in seen:
                    seen.add(int(count.value))
                    words = paragraph.text[count.start : count.end]
                    place = Passage(
                        0,
                        paragraph.id,
                        passage.article_id,
                        paragraph.position,
                        paragraph.page,
                        count.start,
                        count.end,
                        words,
                    )
                    yield Roll(count, place, who[passage.article_id].partition(",")[0])


def sentence_span(
    paragraph: Paragraph, start: int, end: int, spans: Sequence[tuple[int, int]] | None = None
) -> tuple[int, int]:
    """The stretch of whole sentences (of a table the row) around `[start, end)`; `spans` are the paragraph's sentences."""
    text = paragraph.text
    if paragraph.kind == "table":
        right = text.find("\n", end)
        return max(start, text.rfind("\n", 0, max(end - 1, 0)) + 1), len(text) if right < 0 else max(right, end)
    found = sentence_spans(text) if spans is None else spans
    touched = [span for span in found if span[1] > start and span[0] < end]
    return min([start, *(span[0] for span in touched)]), max([end, *(span[1] for span in touched)])


def same_body(one: Election, other: Election) -> bool:
    """Whether two elections fill the same body of the same country."""
    return (one.body.casefold(), one.country) == (other.body.casefold(), other.country)
