"""Anchors: where a mark stands, kept so that it is found again in another edition, or not at all.

An anchor holds the quote with what stands before and after it (the text-quote selector of the W3C Web Annotation
model) beside its offsets and the source's characters it was made of. Found again is only what is surely the same
place; a sentence that merely looks like it, with another number or name or in other surroundings, is not.
"""

import dataclasses
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal

from briefing.bundle.article_text import ArticleText, alike, same_run
from briefing.bundle.by_id import sources_of
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Passage, Source

Scope = Literal["passage", "article"]
How = Literal["exact", "context", "lost"]

CONTEXT = 32
"""Characters kept on either side of a quote, as most annotation tools keep; more where the quote stands twice."""
LEAST_CONTEXT = 16
"""Fewer characters, near an article's border, tell something only at that border."""
TELLING = 40
"""So many characters of a quote tell where it stands though one side of its context has changed."""
AROUND = 16
"""Characters of the source kept around the quote's own: a source read otherwise now has others at the same offsets."""
OPENING = 120
"""Characters of an article's beginning by which it is known."""


@dataclasses.dataclass(frozen=True, slots=True)
class Anchor:
    """A stretch of one paragraph, or a whole article, in the words of the edition it was made on.

    `content` is the checksum of that bundle's content; `start` and `end` count code points of the clean paragraph
    numbered `paragraph`, `source_start` and `source_end` those of the source as read, where `printed` stands (with
    `AROUND` more on either side). `also` counts the other places of the source with the same quote. Of an article,
    `quote` is its beginning.
    """

    scope: Scope
    content: str
    source: str
    source_name: str
    source_sha256: str
    article: str
    paragraph: int
    page: int | None
    start: int
    end: int
    source_start: int
    source_end: int
    printed: str
    quote: str
    prefix: str
    suffix: str
    also: int
    citation: str

    def as_json(self) -> dict[str, Any]:
        """The anchor as values for JSON."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "Anchor":
        """The anchor of `as_json`; keys that a newer program added are passed over."""
        known = {field.name for field in dataclasses.fields(cls)}
        return cls(**{name: value for name, value in values.items() if name in known})


@dataclasses.dataclass(frozen=True, slots=True)
class Found:
    """Where an anchor stands now: surely where it was, found by its context, or not found.

    `passages` is one passage, or several where a paragraph was parted; empty for an article's anchor and where nothing
    was found. `changed` tells that the same characters of the source are now read otherwise, `elsewhere` that the
    bundle has no edition of the source at all.
    """

    how: How
    article_id: int | None = None
    passages: tuple[Passage, ...] = ()
    changed: bool = False
    elsewhere: bool = False


LOST = Found("lost")


def citation_of(source: Source, passage: Passage) -> str:
    """A passage's place as one cites it: source, page where known, paragraph."""
    page = [f"p. {passage.page}"] if passage.page is not None else []
    return ", ".join([source.label, *page, f"¶ {passage.position}"])


def anchor_of(bundle: Bundle, passage: Passage) -> Anchor:
    """The anchor of a passage of an open bundle."""
    return Finder(bundle).anchor_of(passage)


def article_anchor(bundle: Bundle, article_id: int) -> Anchor:
    """The anchor of a whole article."""
    return Finder(bundle).article_anchor(article_id)


def find_again(bundle: Bundle, anchor: Anchor) -> Found:
    """Where an anchor stands in a bundle; for many anchors one `Finder` reads each article once."""
    return Finder(bundle).find(anchor)


class Finder:
    """Makes and finds anchors in one bundle, reading each article at most once."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._content = bundle.meta().get("content_sha256", "")
        self._sources = sources_of(bundle)
        self._of_source: dict[int, list[ArticleText]] = {}
        self._texts: dict[int, ArticleText] = {}
        self._source_texts: dict[int, str] = {}

    # Making

    def anchor_of(self, passage: Passage) -> Anchor:
        """The anchor of a passage."""
        text = self._text_of(passage.article_id)
        index = text.at(passage.position)
        assert index is not None
        start, end = text.offset(index, passage.start), text.offset(index, passage.end)
        before, after, others = self._context(text, start, end)
        source_start, source_end = text.in_source(index, passage.start, passage.end)
        return Anchor(
            "passage", self._content, text.source.label, text.source.name, text.source.sha256, text.article.title,
            passage.position, passage.page, passage.start, passage.end, source_start, source_end,
            self._printed(text.source, source_start, source_end), passage.text, before, after, others, citation_of(text.source, passage),
        )  # fmt: skip

    def article_anchor(self, article_id: int) -> Anchor:
        """The anchor of a whole article."""
        text = self._text_of(article_id)
        opening = text.paragraphs[0].text[:OPENING] if text.paragraphs else ""
        first = text.paragraphs[0] if text.paragraphs else None
        spot = text.in_source(0, 0, len(opening)) if first else (0, 0)
        return Anchor(
            "article", self._content, text.source.label, text.source.name, text.source.sha256, text.article.title,
            first.position if first else 1, first.page if first else None, 0, len(opening), *spot,
            self._printed(text.source, *spot), opening, "", "", 0, f"{text.source.label}, {text.article.title}",
        )  # fmt: skip

    def _context(self, text: ArticleText, start: int, end: int) -> tuple[str, str, int]:
        """What stands before and after a stretch, so much that no other place of the source has the same."""
        quote = text.text[start:end]
        others = [
            (other, at)
            for other in self._texts_with(text.source.id, text.text[start:end])
            for at in other.places(quote)
            if (other.article.id, at) != (text.article.id, start)
        ]
        length = CONTEXT
        while True:
            before, after = text.text[max(start - length, 0) : start], text.text[end : end + length]
            twins = [
                (o, at)
                for o, at in others
                if _has_before(o.text, at, before) and _has_after(o.text, at + len(quote), after)
            ]
            if not twins or length >= len(text.text):
                return before, after, len(others)
            length *= 2

    # Finding

    def find(self, anchor: Anchor) -> Found:
        """Where an anchor stands now."""
        sources = self._same_sources(anchor)
        if not sources:
            return Found("lost", elsewhere=True)
        if anchor.scope == "article":
            return self._find_article(anchor, sources)
        if anchor.content == self._content and (found := self._unmoved(anchor, sources)):
            return found
        if sources[0].sha256 == anchor.source_sha256 and (found := self._by_print(anchor, sources[0])):
            by_quote = self._by_quote(anchor, sources) if found.changed else LOST
            return found if by_quote == LOST else by_quote
        return self._by_quote(anchor, sources)

    def _unmoved(self, anchor: Anchor, sources: Iterable[Source]) -> Found | None:
        """The same offsets, in the very content that the anchor was made on."""
        for text in (text for source in sources for text in self._texts_of(source.id)):
            index = text.at(anchor.paragraph) if text.article.title == anchor.article else None
            if index is not None and text.paragraphs[index].text[anchor.start : anchor.end] == anchor.quote:
                start, end = text.offset(index, anchor.start), text.offset(index, anchor.end)
                return Found("exact", text.article.id, text.passages(start, end))
        return None

    def _same_sources(self, anchor: Anchor) -> list[Source]:
        """The bundle's editions of the anchor's source."""
        return _editions(anchor.source_sha256, anchor.source, anchor.source_name, self._sources.values())

    def _by_print(self, anchor: Anchor, source: Source) -> Found | None:
        """The same characters of the same file, whatever is made of them now."""
        if self._printed(source, anchor.source_start, anchor.source_end) != anchor.printed:
            return None
        for text in self._texts_of(source.id):
            if passage := text.from_source(anchor.source_start, anchor.source_end):
                changed = alike(passage.text) != alike(anchor.quote)
                return Found("context" if changed else "exact", text.article.id, (passage,), changed)
        return None

    def _by_quote(self, anchor: Anchor, sources: Iterable[Source]) -> Found:
        quote = alike(anchor.quote)
        texts = (text for source in sources for text in self._texts_of(source.id))
        places = [(text, at) for text in texts for at in text.places(quote)]
        sides = {place: _sides(place[0].text, place[1], place[1] + len(quote), anchor) for place in places}
        whole = [place for place in places if all(sides[place])]
        here = [place for place in whole if _is_at(*place, anchor)]
        if len(here) == 1:
            return _found("exact", here[0], quote)
        if whole:
            return _found("context", whole[0], quote) if len(whole) == 1 else LOST
        if len(quote) < TELLING or anchor.also:
            return LOST
        titled = [place for place in places if place[0].article.title == anchor.article]
        for only in (titled, places):
            if len(only) == 1 and any(sides[only[0]]):
                return _found("context", only[0], quote)
        if len(places) == len(titled) == 1 and _touching(places[0][0].text, places[0][1], len(quote), anchor):
            return _found("context", places[0], quote)
        return LOST

    def _find_article(self, anchor: Anchor, sources: list[Source]) -> Found:
        texts = [text for source in sources for text in self._texts_of(source.id)]
        opening = alike(anchor.quote)
        begins = [text for text in texts if opening and text.text.startswith(opening)]
        titled = [text for text in texts if text.article.title == anchor.article]
        both = [text for text in begins if text in titled]
        if len(both) == 1:
            return Found("exact", both[0].article.id)
        if len(titled) == 1 and sources[0].name != anchor.source:
            return Found("context", titled[0].article.id)
        if not titled and len(begins) == 1 and len(opening) >= TELLING:
            return Found("context", begins[0].article.id)
        return LOST

    # Texts

    def texts_of(self, anchor: Anchor) -> Iterator[ArticleText]:
        """The articles of the bundle's edition of an anchor's source."""
        for source in self._same_sources(anchor):
            yield from self._texts_of(source.id)

    def _printed(self, source: Source, start: int, end: int) -> str:
        if source.id not in self._source_texts:
            self._source_texts[source.id] = self._bundle.source_text(source.id)
        return self._source_texts[source.id][max(start - AROUND, 0) : end + AROUND]

    def _texts_of(self, source_id: int) -> list[ArticleText]:
        if source_id not in self._of_source:
            self._of_source[source_id] = [self._text(a) for a in self._bundle.articles(source_id=source_id)]
        return self._of_source[source_id]

    def _texts_with(self, source_id: int, quote: str) -> list[ArticleText]:
        """The articles of a source that may hold a quote; the others need not be read."""
        return [self._text(article) for article in self._bundle.articles_with(source_id, same_run(quote))]

    def _text_of(self, article_id: int) -> ArticleText:
        if article_id not in self._texts:
            article = self._bundle.article(article_id)
            assert article is not None
            return self._text(article)
        return self._texts[article_id]

    def _text(self, article: Article) -> ArticleText:
        if article.id not in self._texts:
            self._texts[article.id] = ArticleText.of(self._bundle, article, self._sources[article.source_id])
        return self._texts[article.id]


def same_source(source: Source, others: Iterable[Source]) -> Source | None:
    """Which of `others` is an edition of a source; None where none is, or where it cannot be told which."""
    same = _editions(source.sha256, source.label, source.name, others)
    return same[0] if len(same) == 1 else None


def _editions(sha256: str, label: str, name: str, sources: Iterable[Source]) -> list[Source]:
    """The same file, else those with the same title, issue and date, else of the same name."""
    candidates = list(sources)
    tests: tuple[Callable[[Source], bool], ...] = (
        lambda source: source.sha256 == sha256,
        lambda source: source.label == label != source.name,
        lambda source: source.name == name,
    )
    for test in tests:
        if same := [source for source in candidates if test(source)]:
            return same
    return []


def _found(how: How, place: tuple[ArticleText, int], quote: str) -> Found:
    text, at = place
    return Found(how, text.article.id, text.passages(at, at + len(quote)))


def _touching(text: str, start: int, length: int, anchor: Anchor) -> bool:
    """Whether what touches a quote is still the context, though farther away both sides have changed."""
    end = start + length
    before = _alike_until(reversed(text[max(start - CONTEXT, 0) : start]), reversed(anchor.prefix))
    after = _alike_until(text[end : end + CONTEXT], anchor.suffix)
    return before + after >= LEAST_CONTEXT


def _alike_until(one: Iterable[str], other: Iterable[str]) -> int:
    """How many letters two texts begin with alike.

    >>> _alike_until("of the vote", "of them")
    6
    """
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _sides(text: str, start: int, end: int, anchor: Anchor) -> tuple[bool, bool]:
    """Whether what stands before and after `[start, end)` is the anchor's context."""
    return _has_before(text, start, anchor.prefix), _has_after(text, end, anchor.suffix)


def _has_before(text: str, start: int, prefix: str) -> bool:
    """Whether a context stands before; a short one means the article's beginning."""
    return text[max(start - len(prefix), 0) : start] == prefix and (
        len(prefix) >= LEAST_CONTEXT or start == len(prefix)
    )


def _has_after(text: str, end: int, suffix: str) -> bool:
    """Whether a context stands after; a short one means the article's end."""
    at_end = end + len(suffix) == len(text)
    return text[end : end + len(suffix)] == suffix and (len(suffix) >= LEAST_CONTEXT or at_end)


def _is_at(text: ArticleText, at: int, anchor: Anchor) -> bool:
    """Whether a place is the very paragraph and offset of an anchor."""
    index = text.at(anchor.paragraph)
    return index is not None and text.article.title == anchor.article and text.offset(index, anchor.start) == at
