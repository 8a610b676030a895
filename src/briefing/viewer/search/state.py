"""What a search found: sentences with their article, paragraph, page and the incidents they tell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.bundle.reader import Bundle, folded, search_words
from briefing.bundle.records import Article, Hit, Incident, Paragraph, Passage
from briefing.sentences import sentence_spans

EXCERPT_MOST = 160
MOST_PARAGRAPHS = 300


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What is shown of a sentence, with the `[start, end)` stretches in it that matched."""

    text: str
    matches: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One sentence with a match: `passage` is the sentence, `matches` lie in the paragraph's text."""

    article: Article
    paragraph: Paragraph
    passage: Passage
    matches: tuple[tuple[int, int], ...]
    excerpt: Excerpt
    incidents: tuple[Incident, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """All that was found in one article."""

    article: Article
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """All that was found for `words`; `is_cut` where only the first paragraphs were taken."""

    words: str
    groups: tuple[Group, ...]
    is_cut: bool

    @property
    def found(self) -> list[Found]:
        """Everything in order."""
        return [found for group in self.groups for found in group.found]

    @property
    def headline(self) -> str:
        """How much was found.

        Example: `7 passages in 3 articles`.
        """
        count, articles = len(self.found), len(self.groups)
        if not count:
            return "Nothing found"
        first = "the first " if self.is_cut else ""
        return f"{first}{_count(count, 'passage')} in {_count(articles, 'article')}".capitalize()


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'s' if number != 1 else ''}"


def search_job(path: Path, words: str) -> Callable[[], Results]:
    """The search as a job: it opens the bundle at `path` itself."""

    def search() -> Results:
        with Bundle(path) as bundle:
            hits = bundle.search(words, limit=MOST_PARAGRAPHS + 1)
            return Results(words, group_hits(bundle, hits[:MOST_PARAGRAPHS], words), len(hits) > MOST_PARAGRAPHS)

    return search


def group_hits(bundle: Bundle, hits: Sequence[Hit], words: str) -> tuple[Group, ...]:
    """Hits for `words` as sentences, grouped by article in the order of the bulletins."""
    wanted = [folded(word) for word in search_words(words)]
    articles = {article.id: article for article in bundle.articles()}
    by_article: dict[int, list[Hit]] = {}
    for hit in hits:
        by_article.setdefault(hit.paragraph.article_id, []).append(hit)
    groups = []
    for article_id in articles:
        if article_id in by_article:
            incidents = bundle.incidents(article_id=article_id)
            own = sorted(by_article[article_id], key=lambda hit: hit.paragraph.position)
            found = [f for hit in own for f in sentences_of(articles[article_id], hit, incidents, wanted)]
            groups.append(Group(articles[article_id], tuple(found)))
    return tuple(groups)


def sentences_of(article: Article, hit: Hit, incidents: Sequence[Incident], wanted: Sequence[str]) -> list[Found]:
    """The sentences of a hit's paragraph that hold most of the `wanted` (folded) words: all of them, as a rule."""
    text = hit.paragraph.text
    spans = sentence_spans(text) or [(0, len(text))]
    inside = [tuple((low, high) for low, high in hit.matches if start <= low < end) for start, end in spans]
    held = [_held(text, matches, wanted) for matches in inside]
    found = []
    for (start, end), matches, count in zip(spans, inside, held, strict=True):
        if matches and count == max(held):
            passage = Passage(
                0, hit.paragraph.id, article.id, hit.paragraph.position, hit.paragraph.page, start, end, text[start:end]
            )
            told = tuple(i for i in incidents if any(_overlaps(p, passage) for p in i.passages))
            found.append(Found(article, hit.paragraph, passage, matches, excerpt(text, start, end, matches), told))
    return found


def _held(text: str, matches: Sequence[tuple[int, int]], wanted: Sequence[str]) -> int:
    """How many of the wanted words the matches are."""
    tokens = {folded(text[start:end]) for start, end in matches}
    whole = set(wanted[:-1]) & tokens
    return len(whole) + any(token.startswith(wanted[-1]) for token in tokens)


def _overlaps(one: Passage, other: Passage) -> bool:
    return one.paragraph_id == other.paragraph_id and one.start < other.end and other.start < one.end


def excerpt(text: str, start: int, end: int, matches: Sequence[tuple[int, int]]) -> Excerpt:
    """The sentence `[start, end)` of `text`, cut at words around its first match where it is long.

    >>> excerpt("He went to Almaty. She stayed.", 0, 18, [(11, 17)])
    Excerpt(text='He went to Almaty.', matches=((11, 17),))
    """
    low, high = start, end
    if end - start > EXCERPT_MOST:
        low = max(start, matches[0][0] - EXCERPT_MOST * 2 // 5)
        high = min(end, low + EXCERPT_MOST)
        low = max(start, high - EXCERPT_MOST)
        low = _next_word(text, low) if low > start else low
        high = _word_end(text, high, matches[0][1]) if high < end else high
    before, after = ("… " if low > start else ""), (" …" if high < end else "")
    shift = len(before) - low
    inside = tuple((a + shift, min(b, high) + shift) for a, b in matches if low <= a < high)
    shown = text[low:high].replace("\n", " ").replace("\t", " ")
    return Excerpt(f"{before}{shown}{after}", inside)


def _next_word(text: str, at: int) -> int:
    space = text.find(" ", at)
    return space + 1 if 0 <= space < at + 30 else at


def _word_end(text: str, at: int, least: int) -> int:
    return max(text.rfind(" ", 0, at), least)
