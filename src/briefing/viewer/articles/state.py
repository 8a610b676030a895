"""What the Articles tab shows: an article with its marks, as printed or repaired, and the way back and forth."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from briefing.bundle.by_id import sources_of
from briefing.bundle.reader import Bundle
from briefing.bundle.records import (
    Article,
    ArticleKind,
    Citation,
    Doubt,
    Election,
    Endnote,
    Entity,
    Figure,
    Incident,
    Mention,
    Paragraph,
    Passage,
    Repair,
    Source,
)
from briefing.bundle.shown import ShownText, as_printed, as_repaired
from briefing.record import record
from briefing.viewer.articles.printed_dates import printed_date
from briefing.wording import marked, tr

MarkKind = Literal["name", "date", "figure", "citation", "repair", "join", "doubt"]
"""A `join` is a word that the print parts at a line's end: no letter differs, so it is not put on a ground."""
Told = Mention | Incident | Figure | Citation | Doubt | tuple[Repair, ...]

AROUND = 40
"""How many characters of the source are shown on each side of a repair."""
LAYOUT_REPAIRS = {"line-break", "blank-line", "page-break"}
"""Kinds that change only where the lines end: part of the print's look, not worth a mark."""


@record
class Mark:
    """A marked stretch `[start, end)` of a shown paragraph and the record that it stands for."""

    kind: MarkKind
    start: int
    end: int
    record: Told


@record
class ShownParagraph:
    """A paragraph with what is shown of it; marks in the order of their starts, `unmarked` those switched off."""

    paragraph: Paragraph
    shown: ShownText
    marks: tuple[Mark, ...]
    unmarked: tuple[Mark, ...] = ()


_KIND_LINES: dict[ArticleKind, str] = {
    "article": marked("Article {number} of {count} · {source}"),
    "editorial": marked("Editorial · {number} of {count} · {source}"),
    "digest": marked("Digest · {number} of {count} · {source}"),
    "statement": marked("Statement · {number} of {count} · {source}"),
}


@record
class ShownArticle:
    """Everything the reading page shows of one article; `number` of `count` within its source."""

    article: Article
    source: Source
    number: int
    count: int
    paragraphs: tuple[ShownParagraph, ...]
    endnotes: tuple[Endnote, ...]
    following: Article | None
    as_printed: bool
    repairs: int

    @property
    def kind_line(self) -> str:
        """Which of its source's articles it is, and which source that is."""
        line = _KIND_LINES[self.article.kind]
        return tr(line, number=self.number, count=self.count, source=self.source.label)

    def marks(self) -> list[tuple[ShownParagraph, Mark]]:
        """All marks in reading order."""
        return [(shown, mark) for shown in self.paragraphs for mark in shown.marks]


@record
class RepairPlace:
    """Where a repair stands in the source: its page, the offset in the text as read, and what stands around it there.

    `counts` says how often each kind of repair was made in the whole source.
    """

    page: int | None
    offset: int
    before: str
    after: str
    counts: dict[str, int]


def whole_number(text: str, printed: str, taken: set[int]) -> int:
    """Where `printed` stands in `text` as a number or phrase of its own, not at an offset already `taken`; or -1.

    >>> whole_number("Ak Jol 7.47%, CPK 7", "7", set())
    18
    """
    pattern = rf"(?<![\w.,])(?<!\d\s){re.escape(printed)}(?![\w])(?![.,]\d)"
    for match in [*re.finditer(pattern, text), *re.finditer(re.escape(printed), text)]:
        if match.start() not in taken:
            return match.start()
    return -1


def word_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The word or words that `[start, end)` touches.

    >>> word_around("the inadequacy of", 8, 8)
    (4, 14)
    """
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def date_marks(incidents: list[Incident], paragraph_id: int) -> list[Mark]:
    """The printed dates of the incidents told in a paragraph, in clean offsets; each stretch once."""
    marks: dict[tuple[int, int], Mark] = {}
    for incident in incidents:
        for passage in incident.passages:
            if passage.paragraph_id == paragraph_id and (found := printed_date(incident, passage)):
                start, end = passage.start + found[0], passage.start + found[1]
                marks.setdefault((start, end), Mark("date", start, end, incident))
    return list(marks.values())


def figure_marks(figures: list[Figure], paragraph_id: int) -> list[Mark]:
    """The printed numbers of a paragraph's figures, in clean offsets."""
    marks: list[Mark] = []
    taken: set[int] = set()
    for figure in sorted(figures, key=lambda f: (f.passage.end, f.id)):
        passage = figure.passage
        if passage.paragraph_id != paragraph_id:
            continue
        used = {start - passage.start for start in taken}
        at = whole_number(passage.text, figure.printed, used)
        if at >= 0:
            start = passage.start + at
            taken.add(start)
            marks.append(Mark("figure", start, start + len(figure.printed), figure))
    return marks


def changed_letters(repair: Repair, text: str) -> tuple[str, str]:
    """The letters that were printed and those that stand in `text` now; equal where only a hyphen or a line end went.

    >>> changed_letters(Repair(1, 1, "hyphen", 5, 6, "-\\ng"), "inadequacy")
    ('g', 'q')
    """
    return repair.printed.strip("-\u00ad\u2010\n\r "), text[repair.start : repair.end].replace("-", "")


def _is_join(repair: Repair, text: str) -> bool:
    printed, now = changed_letters(repair, text)
    return repair.kind == "hyphen" and printed == now


def repair_marks(text: str, repairs: list[Repair], shown: ShownText, *, printed: bool) -> list[Mark]:
    """Where the shown text differs from the other version, in shown offsets; repairs of one word are one mark."""
    groups: dict[tuple[int, int], list[Repair]] = {}
    for repair in repairs:
        if repair.kind not in LAYOUT_REPAIRS:
            start, end = word_around(text, repair.start, repair.end)
            if repair.kind == "drop-cap":
                end = max(start + 1, repair.end)
            groups.setdefault((start, end), []).append(repair)
    marks = []
    for (start, end), group in sorted(groups.items()):
        if printed:
            start, end = shown.shown(start), shown.shown(end, is_end=True)
            if start == end:
                start, end = word_around(shown.text, start, end)
        joined = not printed and all(_is_join(repair, text) for repair in group)
        marks.append(Mark("join" if joined else "repair", start, end, tuple(group)))
    return marks


class Place:
    """Where the reader is: an article and the number of the paragraph at the top of the page."""

    def __init__(self, article_id: int, position: int = 1) -> None:
        self.article_id = article_id
        self.position = position


class _ArticlesById(dict[int, Article]):
    """Reads an article from the bundle when it is first asked for."""

    def __init__(self, bundle: Bundle) -> None:
        super().__init__()
        self._bundle = bundle

    def __missing__(self, article_id: int) -> Article:
        article = self._bundle.article(article_id)
        if article is None:
            raise KeyError(article_id)
        self[article_id] = article
        return article


class ArticlesState:
    """The open bundle's articles and which of them is read; asks the bundle for no more than is shown."""

    def __init__(self, bundle: Bundle, as_printed: bool = False) -> None:
        self.bundle = bundle
        self.as_printed = as_printed
        self.hidden: frozenset[MarkKind] = frozenset()
        self.place: Place | None = None

    @cached_property
    def sources(self) -> Mapping[int, Source]:
        """All sources by their ids."""
        return sources_of(self.bundle)

    @cached_property
    def articles(self) -> Mapping[int, Article]:
        """The articles by their ids, read as they are asked for."""
        return _ArticlesById(self.bundle)

    @cached_property
    def elections(self) -> dict[int, Election]:
        """All elections by their ids."""
        return {election.id: election for election in self.bundle.elections()}

    @cached_property
    def entities(self) -> dict[int, Entity]:
        """All names by their ids."""
        return {entity.id: entity for entity in self.bundle.entities()}

    @property
    def article(self) -> Article | None:
        """The article in view."""
        return self.bundle.article(self.place.article_id) if self.place else None

    def has_article(self, article_id: int) -> bool:
        """Whether the bundle has an article of this id."""
        return self.bundle.article(article_id) is not None

    def first_article(self) -> int | None:
        """The id of the library's first article; None where there is none."""
        first = self.bundle.first_article()
        return first.id if first else None

    def open(self, article_id: int, position: int = 1) -> None:
        """Go to an article, at a paragraph's number."""
        self.place = Place(article_id, position)

    def neighbour(self, step: int) -> Article | None:
        """The article before or after the one in view, in the order of the library."""
        article = self.article
        if article is None:
            return None
        siblings = self.bundle.articles(source_id=article.source_id)
        at = [sibling.id for sibling in siblings].index(article.id) + step
        if 0 <= at < len(siblings):
            return siblings[at]
        if step > 0:
            return self.bundle.first_article(after_source=article.source_id)
        earlier = [
            a
            for source_id in sorted(self.sources)
            if source_id < article.source_id
            for a in self.bundle.articles(source_id=source_id)
        ]
        return earlier[-1] if earlier else None

    def show(self) -> ShownArticle | None:
        """The article in view with its marks."""
        article = self.article
        if article is None:
            return None
        siblings = self.bundle.articles(source_id=article.source_id)
        repairs = self.bundle.repairs(article.id)
        return ShownArticle(
            article=article,
            source=self.sources[article.source_id],
            number=siblings.index(article) + 1,
            count=len(siblings),
            paragraphs=tuple(self._shown_paragraphs(article, repairs)),
            endnotes=tuple(self.bundle.endnotes(article.id)),
            following=self.neighbour(1),
            as_printed=self.as_printed,
            repairs=sum(repair.kind not in LAYOUT_REPAIRS for repair in repairs),
        )

    def _shown_paragraphs(self, article: Article, repairs: list[Repair]) -> list[ShownParagraph]:
        told = self._marks_by_paragraph(article)
        repairs_of: dict[int, list[Repair]] = {}
        for repair in repairs:
            repairs_of.setdefault(repair.paragraph_id, []).append(repair)
        shown = []
        for paragraph in self.bundle.paragraphs(article.id):
            own = repairs_of.get(paragraph.id, [])
            text = as_printed(paragraph.text, own) if self.as_printed else as_repaired(paragraph.text)
            marks = told.get(paragraph.id, [])
            if self.as_printed:
                marks = [Mark(m.kind, text.shown(m.start), text.shown(m.end, is_end=True), m.record) for m in marks]
            marks = sorted(
                [*marks, *repair_marks(paragraph.text, own, text, printed=self.as_printed)],
                key=lambda mark: (mark.start, mark.end),
            )
            drawn = tuple(mark for mark in marks if mark.kind not in self.hidden)
            left_out = tuple(mark for mark in marks if mark.kind in self.hidden)
            shown.append(ShownParagraph(paragraph, text, drawn, left_out))
        return shown

    def _marks_by_paragraph(self, article: Article) -> dict[int, list[Mark]]:
        """The marks of what the text tells, in clean offsets, by the paragraph's id."""
        found: dict[int, list[Mark]] = {}

        def add(kind: MarkKind, passage: Passage, record: Told) -> None:
            found.setdefault(passage.paragraph_id, []).append(Mark(kind, passage.start, passage.end, record))

        for mention in self.bundle.mentions(article_id=article.id):
            add("name", mention.passage, mention)
        incidents = self.bundle.incidents(article_id=article.id)
        for paragraph_id in {passage.paragraph_id for incident in incidents for passage in incident.passages}:
            found.setdefault(paragraph_id, []).extend(date_marks(incidents, paragraph_id))
        figures = self.bundle.figures(article_id=article.id)
        for paragraph_id in {figure.passage.paragraph_id for figure in figures}:
            found.setdefault(paragraph_id, []).extend(figure_marks(figures, paragraph_id))
        for citation in self.bundle.citations(article.id):
            add("citation", citation.passage, citation)
        for doubt in self.bundle.doubts(source_id=article.source_id):
            if doubt.passage is not None and doubt.passage.article_id == article.id:
                add("doubt", doubt.passage, doubt)
        return found

    def repair_place(self, repair: Repair) -> RepairPlace:
        """Where a repair of the article in view stands in its source as read, and how often such repairs were made."""
        article = self.article
        assert article is not None
        paragraph = next(p for p in self.bundle.paragraphs(article.id) if p.id == repair.paragraph_id)
        own = [r for r in self.bundle.repairs(article.id) if r.paragraph_id == paragraph.id]
        start = paragraph.source_start + as_printed(paragraph.text, own).shown(repair.start)
        end = start + len(repair.printed)
        turned = sum(r.kind == "page-break" and r.end <= repair.start for r in own)
        return RepairPlace(
            page=None if paragraph.page is None else paragraph.page + turned,
            offset=start,
            before=self.bundle.source_excerpt(article.source_id, start - AROUND, start),
            after=self.bundle.source_excerpt(article.source_id, end, end + AROUND),
            counts=self.bundle.repair_counts(article.source_id),
        )
