"""What a search shows: passages grouped by article, each with its sentences, page and the incidents it tells.

A passage here is a paragraph that holds what was searched for; shown are those of its sentences that hold most of it.
Only what is in view is read from the bundle; the rest is a list of numbers.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from briefing.bundle.facets import Facets, Within
from briefing.bundle.matching import Span, merged
from briefing.bundle.query import parse
from briefing.bundle.records import Article, Incident, Paragraph, Passage, Source
from briefing.bundle.search import Hit, Missed, Reading, SearchCancelledError, Searcher
from briefing.sentences import sentence_spans
from briefing.wording import counted, number, tr

EXCERPT_MOST = 160
FEW_PASSAGES = 200
"""So many passages come in the order of the bulletins, more come best first, unless the user says otherwise."""
ROWS_AT_ONCE = 12

EVERYWHERE = Within()
Order = Literal["best", "bulletin"]
Place = tuple[int, int]
"""An article's id and a paragraph's; the paragraph is 0 where the article's own line stands."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be searched for and how; `order` None leaves the order to the number of passages."""

    text: str = ""
    variants: bool = True
    related: bool = False
    within: Within = EVERYWHERE
    order: Order | None = None
    rank_all: bool = False


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What is shown of a passage, with the `[start, end)` stretches in it that matched."""

    text: str
    matches: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One passage: `sentences` are those that are shown, `matches` lie in the paragraph's text.

    `printed` says what stood there where only the print holds what was searched for. Where only the article's title
    or standfirst does, which `head` says, its first passage stands here.
    """

    article: Article
    source: Source
    paragraph: Paragraph
    sentences: tuple[Passage, ...]
    matches: tuple[Span, ...]
    excerpt: Excerpt
    incidents: tuple[Incident, ...]
    printed: str
    head: Literal["", "title", "standfirst"] = ""

    @property
    def passage(self) -> Passage:
        """The first sentence."""
        return self.sentences[0]


@dataclass(frozen=True, slots=True)
class Group:
    """The line of an article, with how many of its passages were found: none where only its title or standfirst was."""

    article: Article
    source: Source
    passages: int


Row = Group | Found


@dataclass(frozen=True, slots=True)
class Results:
    """All that was found, as places in the order in which they are shown; `first` are the rows for the first of them.

    `total` is (passages, articles), None until they are counted; `is_cut` where not all of them are listed. `counts`
    are the passages of each article: 0 where only the title was found, or only the standfirst where that is all
    (`is_by_standfirst`); a paragraph stands for such an article among the places, and is no passage found.
    """

    wanted: Wanted
    reading: Reading | None
    places: tuple[Place, ...] = ()
    counts: dict[int, int] | None = None
    first: tuple[Row, ...] = ()
    order: Order = "bulletin"
    is_cut: bool = False
    is_ranked: bool = True
    total: tuple[int, int] | None = None
    facets: Facets | None = None
    missed: tuple[Missed, ...] = ()
    is_by_standfirst: bool = False

    @property
    def words(self) -> str:
        """What was typed."""
        return self.wanted.text

    @property
    def listed(self) -> int:
        """How many passages the list holds."""
        return sum((self.counts or {}).values())

    @property
    def titled(self) -> int:
        """How many articles are listed of which no passage was found."""
        return list((self.counts or {}).values()).count(0)

    @property
    def headline(self) -> str:
        """How much was found.

        Example: `7 passages in 3 articles, 1 more article by its title`.
        """
        if self.reading is None or not self.places:
            return tr("Nothing found")
        titled = self.titled
        if not titled:
            return self._passages_line
        if self.is_by_standfirst:
            return counted("{n} article, by its standfirst only", "{n} articles, by their standfirsts only", titled)
        if not self.listed:
            return counted("{n} article, by its title only", "{n} articles, by their titles only", titled)
        return counted(
            "{passages}, {n} more article by its title", "{passages}, {n} more articles by their titles",
            titled, passages=self._passages_line,
        )  # fmt: skip

    @property
    def _passages_line(self) -> str:
        if self.total is None:
            if self.is_cut:
                return counted("More than {n} passage", "More than {n} passages", self.listed)
            return passages_label(self.listed)
        passages, articles = self.total
        return counted(
            "{passages} in {n} article", "{passages} in {n} articles", articles, passages=passages_label(passages)
        )

    @property
    def order_label(self) -> str:
        """In which order the passages come, and which of them are listed."""
        if self.order == "bulletin":
            return tr("Order: as in the bulletins")
        if not self.is_ranked:
            return tr("Order: latest first, {number} listed", number=number(self.listed))
        if self.is_cut and not self.wanted.rank_all:
            return tr("Order: best of the last {number} first", number=number(self.listed))
        if self.is_cut:
            return tr("Order: best first, {number} listed", number=number(self.listed))
        return tr("Order: best first")

    @property
    def searched_others(self) -> list[tuple[str, tuple[str, ...]]]:
        """The words typed for which others are searched too, with those others."""
        if self.reading is None:
            return []
        return [(s.word.text, (*s.variants, *s.related)) for s in self.reading.searched if s.variants or s.related]


def passages_label(count: int) -> str:
    """So many passages, in words.

    >>> passages_label(1), passages_label(1200)
    ('1 passage', '1,200 passages')
    """
    return counted("{n} passage", "{n} passages", count)


# Jobs


def find_job(searcher: Searcher, wanted: Wanted, first: int = ROWS_AT_ONCE) -> Callable[[], Results | None]:
    """The search as a job, which reads so many rows; it gives None where a later one cancelled it."""

    def find() -> Results | None:
        searcher.begin()
        try:
            return find_now(searcher, wanted, first)
        except SearchCancelledError:
            return None

    return find


def count_job(searcher: Searcher, results: Results) -> Callable[[], Results | None]:
    """Counting what a search found, as a job that comes after it; it gives the results with their counts."""

    def count() -> Results | None:
        searcher.begin()
        try:
            return with_counts(searcher, results)
        except SearchCancelledError:
            return None

    return count


def find_now(searcher: Searcher, wanted: Wanted, first: int = ROWS_AT_ONCE) -> Results:
    """Search, and read so many of the first rows."""
    reading = searcher.read(wanted.text, variants=wanted.variants, related=wanted.related)
    if reading is None:
        return Results(wanted, None)
    found = searcher.find(reading, wanted.within, rank_all=wanted.rank_all)
    order = wanted.order or ("best" if found.is_cut or len(found.places) > FEW_PASSAGES else "bulletin")
    places, counts = arranged((*found.places, *found.titled), order)
    counts |= dict.fromkeys((article_id for _, article_id in found.titled), 0)
    total = None if found.is_cut else (len(found.places), len(counts) - len(found.titled))
    results = Results(wanted, reading, places, counts, (), order, found.is_cut, found.is_ranked, total)
    return replace(results, first=tuple(rows(searcher, results, 0, first)))


def with_counts(searcher: Searcher, results: Results) -> Results:
    """The results with their counts; where there are none, with what each word finds alone."""
    reading = results.reading
    if reading is None:
        return results
    within = results.wanted.within
    if not results.places:
        results = _by_standfirst(searcher, results, reading)
    total = results.total or searcher.count(reading, within)
    missed = () if results.places or within.active else tuple(searcher.missed(reading))
    return replace(results, total=total, facets=searcher.facets(reading, within), missed=missed)


def _by_standfirst(searcher: Searcher, results: Results, reading: Reading) -> Results:
    """What stands in standfirsts only, where nothing else was found."""
    found = searcher.in_standfirsts(reading, results.wanted.within)
    if not found:
        return results
    places, counts = arranged(found, results.order)
    results = replace(results, places=places, counts=dict.fromkeys(counts, 0), is_by_standfirst=True)
    return replace(results, first=tuple(rows(searcher, results, 0, ROWS_AT_ONCE)))


def has_words(text: str) -> bool:
    """Whether there is anything to search for in what was typed."""
    return parse(text).root is not None


def why_nothing_to_search(text: str) -> str:
    """What is said where there is nothing to search for."""
    if parse(text).only_without:
        return tr("These words say only what to leave out. Add a word to search for.")
    return tr("There is no word to search for. Type letters or figures.")


def arranged(found: Sequence[tuple[int, int]], order: Order) -> tuple[tuple[Place, ...], dict[int, int]]:
    """Places by article, with how many passages each article has.

    `found` are (paragraph, article), best first. Articles come by their best passage or as in the bulletins, the
    passages of each as in the article.

    >>> arranged([(7, 2), (3, 1), (5, 2)], "best")
    (((2, 0), (2, 5), (2, 7), (1, 0), (1, 3)), {2: 2, 1: 1})
    """
    articles: dict[int, list[int]] = {}
    for paragraph_id, article_id in found if order == "best" else sorted(found):
        if article_id in articles:
            articles[article_id].append(paragraph_id)
        else:
            articles[article_id] = [paragraph_id]
    places: list[Place] = []
    for article_id, paragraph_ids in articles.items():
        places += ((article_id, 0), (article_id, paragraph_ids[0]))
        if len(paragraph_ids) > 1:
            places[-1:] = [(article_id, paragraph_id) for paragraph_id in sorted(paragraph_ids)]
    return tuple(places), {article_id: len(ids) for article_id, ids in articles.items()}


# Rows


def rows(searcher: Searcher, results: Results, start: int, stop: int) -> list[Row]:
    """The rows for the places `[start, stop)`."""
    places = results.places[start:stop]
    if results.reading is None or not places:
        return []
    articles = searcher.articles(sorted({article_id for article_id, _ in places}))
    sources = searcher.sources(sorted({article.source_id for article in articles.values()}))
    paragraph_ids = [paragraph_id for _, paragraph_id in places if paragraph_id]
    hits = {hit.paragraph.id: hit for hit in searcher.hits(paragraph_ids, results.reading)}
    told = searcher.told_in(paragraph_ids)
    made: list[Row] = []
    for article_id, paragraph_id in places:
        article = articles[article_id]
        source = sources[article.source_id]
        if not paragraph_id:
            made.append(Group(article, source, (results.counts or {})[article_id]))
        elif paragraph_id in hits:
            found = found_in(article, source, hits[paragraph_id], told.get(paragraph_id, ()))
            made.append(found if (results.counts or {})[article_id] else _by_head(found, results))
    return made


def _by_head(found: Found, results: Results) -> Found:
    """The first passage of an article of which only the title was found, or the standfirst: then with its words."""
    standfirst = found.article.standfirst
    if not results.is_by_standfirst or standfirst is None or results.reading is None:
        return replace(found, head="title")
    shown = excerpt(standfirst, 0, len(standfirst), results.reading.matcher.spans(standfirst))
    return replace(found, head="standfirst", excerpt=shown)


def all_found(searcher: Searcher, results: Results, most: int) -> Iterator[Found]:
    """The first passages, at most so many, in the order in which they are shown."""
    given = 0
    for start in range(0, len(results.places), 200):
        for row in rows(searcher, results, start, start + 200):
            if isinstance(row, Found) and not row.head and given < most:
                given += 1
                yield row
        if given >= most:
            return


def found_in(article: Article, source: Source, hit: Hit, told: Sequence[Incident]) -> Found:
    """A passage with those of its sentences that hold most of what is searched for: all of it, as a rule."""
    text = hit.paragraph.text
    spans = sentence_spans(text) or [(0, len(text))]
    held = [len({number for low, _, number in hit.places if start <= low < end}) for start, end in spans]
    most = max(held)
    chosen = [span for span, count in zip(spans, held, strict=True) if count == most] if most else spans[:1]
    sentences = tuple(_passage(hit.paragraph, article, *span) for span in chosen)
    incidents = tuple(i for i in told if any(_overlaps(p, s) for p in i.passages for s in sentences))
    matches = tuple(hit.matches)
    return Found(
        article, source, hit.paragraph, sentences, matches, excerpts(text, chosen, matches), incidents, hit.printed
    )


def _passage(paragraph: Paragraph, article: Article, start: int, end: int) -> Passage:
    text = paragraph.text[start:end]
    return Passage(0, paragraph.id, article.id, paragraph.position, paragraph.page, start, end, text)


def _overlaps(one: Passage, other: Passage) -> bool:
    return one.start < other.end and other.start < one.end


# Excerpts


def excerpts(text: str, sentences: Sequence[Span], matches: Sequence[Span]) -> Excerpt:
    """Some sentences of a text one after the other, with an ellipsis where others stand between."""
    shown, found, last = "", [], -1
    for start, end in sentences:
        part = excerpt(text, start, end, [span for span in matches if start <= span[0] < end])
        between = "" if last < 0 else " " if not text[last:start].strip() else " … "
        if between == " … " and (shown.endswith("…") or part.text.startswith("…")):
            between = " "
        shift = len(shown) + len(between)
        found += [(low + shift, high + shift) for low, high in part.matches]
        shown, last = f"{shown}{between}{part.text}", end
    return Excerpt(shown, tuple(found))


def excerpt(text: str, start: int, end: int, matches: Sequence[Span]) -> Excerpt:
    """The sentence `[start, end)` of `text`, cut at words around its first match where it is long.

    >>> excerpt("He went to Almaty. She stayed.", 0, 18, [(11, 17)])
    Excerpt(text='He went to Almaty.', matches=((11, 17),))
    """
    low, high = start, end
    if end - start > EXCERPT_MOST:
        first = matches[0] if matches else (start, start)
        low = max(start, first[0] - EXCERPT_MOST * 2 // 5)
        high = min(end, low + EXCERPT_MOST)
        low = max(start, high - EXCERPT_MOST)
        low = _next_word(text, low) if low > start else low
        high = _word_end(text, high, first[1]) if high < end else high
    before, after = ("… " if low > start else ""), (" …" if high < end else "")
    shift = len(before) - low
    inside = merged((a + shift, min(b, high) + shift) for a, b in matches if low <= a < high)
    shown = text[low:high].replace("\n", " ").replace("\t", " ")
    return Excerpt(f"{before}{shown}{after}", tuple(inside))


def _next_word(text: str, at: int) -> int:
    space = text.find(" ", at)
    return space + 1 if 0 <= space < at + 30 else at


def _word_end(text: str, at: int, least: int) -> int:
    return max(text.rfind(" ", 0, at), least)
