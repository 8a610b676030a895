"""Numbering the sources of a brief: each paragraph once, in the order in which the brief cites them."""

from collections.abc import Mapping

from briefing.brief.blocks import CitedSource, Run
from briefing.brief.extract import Sentence
from briefing.brief.phrases import phrases
from briefing.brief.quoting import bracketed, in_brackets
from briefing.bundle.anchors import Anchor
from briefing.bundle.by_id import articles_of, sources_of
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Passage, Repair, Source, said_by


class Citations:
    """Gives out citation numbers while a brief is written, from its first block to its last."""

    def __init__(self, bundle: Bundle, language: str = "en", known: "Citations | None" = None) -> None:
        """Start at 1 for the articles of `bundle`, in a brief of a language (BCP 47); `known` has read some already."""
        self._bundle = bundle
        self._repairs: dict[int, list[Repair]] = {}
        self.language = language
        self.phrases = phrases(language)
        self._articles: Mapping[int, Article] = known._articles if known else articles_of(bundle)
        self._sources: Mapping[int, Source] = known._sources if known else sources_of(bundle)
        self._numbers: dict[tuple[int, int | None], int] = {}
        self._lost: dict[tuple[str, str, int], int] = {}
        self._cited: list[CitedSource] = []
        self._quoted: list[tuple[int, int, int]] = []

    @property
    def sources(self) -> tuple[CitedSource, ...]:
        """What has been cited so far; number n stands at n - 1."""
        return tuple(self._cited)

    @property
    def article_ids(self) -> set[int]:
        """The articles that have been cited so far."""
        return {article_id for article_id, _ in self._numbers}

    @property
    def articles(self) -> list[Article]:
        """The articles that have been cited so far, in the bundle's order."""
        cited = (self._articles[article_id] for article_id in self.article_ids)
        return sorted(cited, key=lambda article: (article.source_id, article.position))

    @property
    def source_ids(self) -> list[int]:
        """The bulletins that have been cited so far, in the bundle's order."""
        return sorted({self._articles[article_id].source_id for article_id in self.article_ids})

    def passage(self, passage: Passage, *, quoted: bool = True) -> int:
        """The number of the paragraph in which a passage stands; `quoted` where its words or its number are printed."""
        if quoted:
            self._quoted.append((passage.paragraph_id, passage.start, passage.end))
        return self._number(passage.article_id, passage.position, passage.page)

    def standfirst(self, article: Article) -> int:
        """The number of an article's standfirst."""
        return self._number(article.id, None, None)

    def lost(self, anchor: Anchor) -> int:
        """The number of a paragraph that this bundle does not hold, cited as of the edition it was read in."""
        key = (anchor.source, anchor.article, anchor.paragraph)
        if key not in self._lost:
            self._cited.append(
                CitedSource(
                    anchor.article,
                    anchor.paragraph,
                    anchor.page,
                    self.phrases.not_in_bundle.format(source=anchor.source),
                    anchor.source_name,
                )
            )
            self._lost[key] = len(self._cited)
        return self._lost[key]

    def sentence(self, sentence: Sentence) -> Run:
        """A sentence as a quoted run with its number."""
        paragraph = sentence.paragraph
        self._quoted.append((paragraph.id, sentence.start, sentence.end))
        told = bracketed(sentence.text, sentence.start, self._repairs_of(paragraph.article_id, paragraph.id))
        number = self._number(paragraph.article_id, paragraph.position, paragraph.page)
        return Run(told, quoted=True, sources=(number,))

    def printed(self, told: str, passage: Passage) -> str:
        """Words of a passage, all of it or a part, with what was repaired in them in brackets."""
        return in_brackets(told, passage, self._repairs_of(passage.article_id, passage.paragraph_id))

    def _repairs_of(self, article_id: int, paragraph_id: int) -> list[Repair]:
        if article_id not in self._repairs:
            self._repairs[article_id] = self._bundle.repairs(article_id)
        return [repair for repair in self._repairs[article_id] if repair.paragraph_id == paragraph_id]

    def who(self, passage: Passage) -> str:
        """Who says what stands in a passage."""
        article = self._articles[passage.article_id]
        return said_by(article, self._sources[article.source_id])

    def quotes(self, passage: Passage) -> bool:
        """Whether anything cited so far overlaps a passage."""
        return any(
            paragraph == passage.paragraph_id and start < passage.end and passage.start < end
            for paragraph, start, end in self._quoted
        )

    def _number(self, article_id: int, paragraph: int | None, page: int | None) -> int:
        key = (article_id, paragraph)
        if key not in self._numbers:
            article = self._articles[article_id]
            source = self._sources[article.source_id]
            self._cited.append(
                CitedSource(article.title, paragraph, page, source.label, source.name, source.language or "")
            )
            self._numbers[key] = len(self._cited)
        return self._numbers[key]
