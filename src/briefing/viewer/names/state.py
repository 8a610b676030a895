"""What the bundle says of one name, as the page shows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from briefing.brief.dates import incident_label
from briefing.bundle.by_id import sources_of
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Entity, Figure, Incident, Paragraph, Passage, Source, said_by
from briefing.sentences import sentence_spans
from briefing.viewer.articles.explain import figure_value
from briefing.viewer.articles.facts import FactRow, after_date
from briefing.viewer.terms import entity_word, status_word
from briefing.wording import counted, number, spoken, tr

MOST_MENTIONS = 2000
"""As many mentions are listed; of a name that is told more often, search finds the rest."""
FIRST_MENTIONS = 100
"""As many are read first where all are read beside the window."""
MOST_INCIDENTS = 500
"""As many incidents are listed; the timeline shows all."""


@dataclass(frozen=True, slots=True)
class MentionRow:
    """A sentence that names it: the first mention's passage, and each `[start, end)` of the name in the sentence."""

    passage: Passage
    sentence: str
    spans: tuple[tuple[int, int], ...]

    @property
    def whole(self) -> Passage:
        """The passage of the whole sentence."""
        start = self.passage.start - self.spans[0][0]
        return replace(self.passage, id=0, start=start, end=start + len(self.sentence), text=self.sentence)

    @property
    def place(self) -> tuple[str, ...]:
        """The paragraph's number, and the page where the source has pages."""
        page = () if self.passage.page is None else (tr("p. {page}", page=self.passage.page),)
        return (f"¶ {self.passage.position}", *page)


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """The head of one article's mentions; how many they are is 0 where it is not known yet."""

    article: Article
    source: Source
    mentions: int


Row = MentionRow | ArticleRow


@dataclass(frozen=True, slots=True)
class Told:
    """How often a name is told and how it is written, and the rows of its mentions."""

    headline: str
    forms: list[tuple[str, int]]
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Facts:
    """The incidents that name it by date, and the rows of all that is known of it."""

    incidents: list[Incident]
    rows: list[FactRow]


def how_often(entity: Entity) -> str:
    """How often a name is told, in words."""
    return counted("{n} mention", "{n} mentions", entity.mentions)


class NameState:
    """Answers everything about one name of a bundle."""

    def __init__(self, bundle: Bundle, entity: Entity) -> None:
        self.entity = entity
        self._bundle = bundle

    @cached_property
    def _counts(self) -> dict[int, int]:
        return self._bundle.articles_naming(self.entity.id)

    @cached_property
    def forms(self) -> list[tuple[str, int]]:
        """How it is written, and how often, most often first; forms that are only known come last, with 0."""
        counts = self._bundle.forms(self.entity.id)
        known = [form for form in (self.entity.name, *self.entity.aliases) if form not in counts]
        return [*counts.most_common(), *((form, 0) for form in dict.fromkeys(known))]

    @property
    def headline(self) -> str:
        """How often it is named, in how many articles, and whether all mentions are listed."""
        if not self.entity.mentions:
            return tr("not named in the articles")
        said = counted(
            "{mentions} in {n} article",
            "{mentions} in {n} articles",
            len(self._counts),
            mentions=how_often(self.entity),
        )
        if self.entity.mentions > MOST_MENTIONS:
            return tr("{mentions}, the first {number} listed", mentions=said, number=number(MOST_MENTIONS))
        return said

    @cached_property
    def _sources(self) -> Mapping[int, Source]:
        return sources_of(self._bundle)

    @cached_property
    def incidents(self) -> list[Incident]:
        """The incidents that name it, by date."""
        return self._bundle.incidents(entity_id=self.entity.id)

    @cached_property
    def rows(self) -> list[Row]:
        """Every mention in its sentence, article by article in reading order."""
        return self._rows(MOST_MENTIONS, self._counts)

    def first_rows(self) -> list[Row]:
        """The beginning of `rows`, read sooner: their last may lack mentions of its sentence."""
        return self._rows(FIRST_MENTIONS, {})

    def _rows(self, most: int, counts: Mapping[int, int]) -> list[Row]:
        rows: list[Row] = []
        paragraphs: dict[int, Paragraph] = {}
        last = None
        for mention in self._bundle.mentions(entity_id=self.entity.id, first=most):
            article_id = mention.passage.article_id
            if article_id != last:
                article = self._bundle.article(article_id)
                assert article is not None
                rows.append(ArticleRow(article, self._sources[article.source_id], counts.get(article_id, 0)))
                paragraphs = {paragraph.id: paragraph for paragraph in self._bundle.paragraphs(article_id)}
                last = article_id
            row = _in_sentence(mention.passage, paragraphs[mention.passage.paragraph_id].text)
            before = rows[-1]
            if isinstance(before, MentionRow) and _is_same(before, row):
                rows[-1] = replace(before, spans=before.spans + row.spans)
            else:
                rows.append(row)
        return rows

    def told(self) -> Told:
        """Its head and its mentions."""
        return Told(self.headline, self.forms, self.rows)

    def facts(self) -> Facts:
        """What stands above and beside the mentions."""
        return Facts(self.incidents, self.fact_rows())

    def fact_rows(self) -> list[FactRow]:
        """What stands beside the mentions: incidents, figures by election, who is named with it."""
        rows = [FactRow("heading", tr("Incidents"), number(len(self.incidents)))]
        rows += [_incident_row(incident) for incident in self.incidents[:MOST_INCIDENTS]]
        if not self.incidents:
            rows.append(FactRow("empty", text=tr("None in this bundle.")))
        elif (more := len(self.incidents) - MOST_INCIDENTS) > 0:
            rows.append(FactRow("empty", text=counted("{n} more on the timeline", "{n} more on the timeline", more)))
        figures = self._bundle.figures(entity_id=self.entity.id) if self.entity.kind == "party" else []
        if figures:
            rows += self._figure_rows(figures)
        companions = self._companion_rows()
        rows.append(FactRow("heading", tr("Named with"), number(len(companions))))
        return rows + (companions or [FactRow("empty", text=tr("Nobody in this bundle."))])

    def _figure_rows(self, figures: Sequence[Figure]) -> list[FactRow]:
        rows = [FactRow("heading", tr("Figures"), number(len(figures)))]
        for election in self._bundle.elections():
            own = [figure for figure in figures if figure.election_id == election.id]
            if own:
                rows.append(FactRow("election", text=election.label))
            for figure in own:
                hedged = "" if figure.printed[:1].isdigit() else f"“{figure.printed}”"
                words = " · ".join(part for part in (status_word(figure.status), hedged, self._said_by(figure)) if part)
                place = f"¶ {figure.passage.position}"
                rows.append(FactRow("figure", figure_value(figure), words, place, figure.passage))
        return rows

    def _said_by(self, figure: Figure) -> str:
        article = self._bundle.article(figure.passage.article_id)
        return said_by(article, self._sources[article.source_id]) if article is not None else ""

    def _companion_rows(self) -> list[FactRow]:
        return [
            FactRow("name", text=name.name, place=f"{entity_word(name.kind)} · {number(count)} ¶", entity_id=other)
            for other, count in self._bundle.companions(self.entity.id)
            if (name := self._bundle.entity(other)) is not None
        ]


def _in_sentence(passage: Passage, text: str) -> MentionRow:
    start, end = next(
        (span for span in sentence_spans(text) if span[0] <= passage.start < span[1]), (passage.start, passage.end)
    )
    end = max(end, passage.end)
    span = passage.start - start, passage.end - start
    return MentionRow(passage, text[start:end].replace("\n", " "), (span,))


def _is_same(one: MentionRow, other: MentionRow) -> bool:
    """Whether two mentions stand in the same sentence of the same paragraph."""
    begins = [row.passage.start - row.spans[0][0] for row in (one, other)]
    return one.passage.paragraph_id == other.passage.paragraph_id and begins[0] == begins[1]


def _incident_row(incident: Incident) -> FactRow:
    first = incident.passages[0] if incident.passages else None
    return FactRow(
        "date", incident_label(incident, short=True, language=spoken()), after_date(incident), "", first, category=incident.category,
        is_hollow=incident.year_from != "stated",
    )  # fmt: skip
