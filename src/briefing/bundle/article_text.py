"""The text of one article as one stretch, so that a quote and its context are looked for across paragraphs."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Paragraph, Passage, Repair, Source
from briefing.bundle.shown import ShownText, as_printed

_ALIKE = str.maketrans(
    "\t\n\u00a0\u2009\u202f\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u00ab\u00bb\u2010\u2011\u2012\u2013\u2014",
    '     \'\'\'\'"""""-----',
)


def alike(text: str) -> str:
    """A text whose spaces, quotation marks and dashes are the typewriter's: these may be set otherwise in a newer edition.

    No letter and no figure is changed, and the length stays.

    >>> alike("“Ak\\u00a0Jol” – 7.47")
    '"Ak Jol" - 7.47'
    """
    return text.translate(_ALIKE)


def same_run(text: str) -> str:
    """The longest run of a text without quotation marks and dashes, which may be set otherwise.

    >>> same_run('"Ak Jol" - 7.47 per cent'), same_run("“Ak Jol” – 7")
    (' 7.47 per cent', 'Ak Jol')
    """
    return max("".join("\0" if sign in "'\"-" or ord(sign) in _ALIKE else sign for sign in text).split("\0"), key=len)


@dataclass(frozen=True)
class ArticleText:
    """An article's paragraphs and their texts joined by spaces; offsets are into `text`."""

    bundle: Bundle
    article: Article
    source: Source
    paragraphs: tuple[Paragraph, ...]

    @classmethod
    def of(cls, bundle: Bundle, article: Article, source: Source) -> "ArticleText":
        """Read an article's text from its bundle."""
        return cls(bundle, article, source, tuple(bundle.paragraphs(article.id)))

    @cached_property
    def text(self) -> str:
        """All paragraphs, each sign as `alike` gives it."""
        return alike(" ".join(paragraph.text for paragraph in self.paragraphs))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        starts, at = [], 0
        for paragraph in self.paragraphs:
            starts.append(at)
            at += len(paragraph.text) + 1
        return tuple(starts)

    def at(self, position: int) -> int | None:
        """The index of the paragraph numbered `position`; None where there is none."""
        return next((n for n, paragraph in enumerate(self.paragraphs) if paragraph.position == position), None)

    def offset(self, index: int, offset: int) -> int:
        """The offset into `text` of an offset into a paragraph."""
        return self._starts[index] + offset

    def places(self, quote: str) -> Iterator[int]:
        """Every offset at which `quote` (as `alike` gives it) stands."""
        at = self.text.find(quote)
        while quote and at >= 0:
            yield at
            at = self.text.find(quote, at + 1)

    def passages(self, start: int, end: int) -> tuple[Passage, ...]:
        """The stretch `[start, end)` of `text` as passages, one a paragraph."""
        found = []
        for index in range(bisect_right(self._starts, start) - 1, bisect_right(self._starts, max(end - 1, start))):
            length = len(self.paragraphs[index].text)
            low, high = max(start - self._starts[index], 0), min(end - self._starts[index], length)
            if low < high:
                found.append(self.passage(index, low, high))
        return tuple(found)

    def passage(self, index: int, start: int, end: int) -> Passage:
        """A stretch of one paragraph; its id is 0, as the bundle need not have it as a passage."""
        paragraph = self.paragraphs[index]
        return Passage(
            0, paragraph.id, self.article.id, paragraph.position, paragraph.page, start, end, paragraph.text[start:end]
        )

    # The characters of the source

    def printed(self, index: int) -> ShownText:
        """A paragraph as the source has it, character by character."""
        return as_printed(self.paragraphs[index].text, self._repairs(self.paragraphs[index].id))

    def _repairs(self, paragraph_id: int) -> Sequence[Repair]:
        return self._repairs_by_paragraph.get(paragraph_id, [])

    @cached_property
    def _repairs_by_paragraph(self) -> dict[int, list[Repair]]:
        found: dict[int, list[Repair]] = {}
        for repair in self.bundle.repairs(self.article.id):
            found.setdefault(repair.paragraph_id, []).append(repair)
        return found

    def in_source(self, index: int, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of a clean paragraph stands in the text of the source as it was read."""
        printed, first = self.printed(index), self.paragraphs[index].source_start
        return first + printed.shown(start), first + printed.shown(end, is_end=True)

    def from_source(self, start: int, end: int) -> Passage | None:
        """The clean words made of the source's characters `[start, end)`; None where no one paragraph holds them."""
        for index, paragraph in enumerate(self.paragraphs):
            if paragraph.source_start <= start and end <= paragraph.source_end:
                printed = self.printed(index)
                low = printed.clean(start - paragraph.source_start)
                high = printed.clean(end - paragraph.source_start, is_end=True)
                return self.passage(index, low, high) if low < high else None
        return None
