"""Searching a bundle: what a query finds, which stretches of text that is, and what is nearest where it finds nothing."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing.bundle.facets import Facets, Within, count_facets, date_sources, fill_within, within_condition
from briefing.bundle.matching import Matcher, Span, expression, merged
from briefing.bundle.opening import Connection, damaged, open_read_only
from briefing.bundle.printed import Change, as_printed, clean_span, printed_label
from briefing.bundle.query import Phrase, Query, Word, parse, phrases_of
from briefing.bundle.records import Article, Incident, Paragraph, Passage, Source
from briefing.bundle.spelling import words_of
from briefing.bundle.sql import LAST, placeholders
from briefing.bundle.variants import Searched, nearest_words, searched_for, stemmed_languages
from briefing.bundle.words import add_words_in_memory, has_words, letter_repairs

RANKED_WHILE_TYPING = 1000
"""So many of the last paragraphs that hold a query are ranked while one types: ranking takes 1 µs for each and more."""
RANKED_MOST = 20_000
RANKED_FROM = 60_000
"""Ranking looks at every paragraph that holds a word, to weigh it: beyond so many the last ones come as they are."""
_PHRASE_COSTS = 3
_INDEXED_BEGINNING = 3
_CHUNK = 400
_TITLED_MOST = 2000
"""So many of the last paragraphs whose article's title holds a query are looked at."""


class SearchCancelledError(Exception):
    """The search was interrupted; whoever did so wants no result."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a query was read as: the words searched for each of its words, the index's expression, and a matcher.

    `costs` is how many paragraphs ranking must look at.
    """

    query: Query
    searched: tuple[Searched, ...]
    expression: str
    matcher: Matcher
    costs: int
    leaves_out: bool = False
    """Whether some words must not be there."""


@dataclass(frozen=True, slots=True)
class HitList:
    """The paragraphs found, best first (latest first where they are not ranked), as (paragraph id, article id).

    `is_cut` where there are more: the last ones only while one types, else the best only. `titled` are articles of
    which only the title holds the query, each with its first paragraph; they are not looked for where the list is cut.
    """

    places: tuple[tuple[int, int], ...]
    is_cut: bool
    is_ranked: bool
    titled: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A paragraph that a search found.

    `places` are the stretches of its clean text that matched: (start, end, number of the query's phrase), in order.
    `printed` says what stood there where only the print holds what was searched for; else it is empty.
    """

    paragraph: Paragraph
    places: tuple[tuple[int, int, int], ...]
    printed: str = ""

    @property
    def matches(self) -> list[Span]:
        """The stretches, of which none overlap."""
        return merged((start, end) for start, end, _ in self.places)


@dataclass(frozen=True, slots=True)
class Missed:
    """A word of a query that found nothing: in how many paragraphs it stands alone, and the words nearest to it."""

    word: str
    paragraphs: int
    nearest: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A name that stands in a passage, with how often it is mentioned in the bundle and in how many incidents."""

    entity_id: int
    name: str
    mentions: int
    incidents: int


class Searcher:
    """Searches one bundle over a connection of its own, in one thread at a time; `interrupt` may come from any."""

    def __init__(self, path: Path, origin: Path | None = None) -> None:
        """A searcher for the bundle at `path`, which is opened at the first search, in that search's thread.

        Where it is a copy, `origin` is the file that the user knows.
        """
        self.path = path
        self._origin = origin or path
        self._connection: Connection | None = None
        self._lock = threading.Lock()
        self._languages: list[str] = []
        self._within = Within()
        self._extent: tuple[int, int] | None = None
        self._has_words = False
        self._is_cancelled = False

    def interrupt(self) -> None:
        """Stop what is being searched at once, with `SearchCancelledError`."""
        self._is_cancelled = True
        with self._lock:
            if self._connection is not None:
                self._connection.interrupt()

    def begin(self) -> None:
        """Begin anew after an interruption; what begins is not yet cancelled."""
        self._is_cancelled = False

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    @property
    def _db(self) -> Connection:
        if self._connection is None:
            try:
                opened = open_read_only(self.path, scratch=True)
            except (sqlite3.Error, UnicodeDecodeError) as error:
                raise damaged(self._origin, error) from None
            with self._lock:
                self._connection = opened
        return self._connection

    def _make_ready(self, db: sqlite3.Connection) -> None:
        """Have the tables of words, and know the languages."""
        if not self._has_words:
            if not has_words(db):
                add_words_in_memory(db)
            self._languages = stemmed_languages(row[0] for row in db.execute("SELECT DISTINCT language FROM source"))
            self._has_words = True

    @property
    def extent(self) -> tuple[int, int]:
        """How many articles and paragraphs there are; counted once."""
        if self._extent is None:
            (row,) = self._rows("SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM paragraph)")
            self._extent = (row[0], row[1])
        return self._extent

    @property
    def has_many_sources(self) -> bool:
        """Whether there is more than one source."""
        return len(self._rows("SELECT id FROM source LIMIT 2")) > 1

    @contextmanager
    def _asking(self) -> Iterator[sqlite3.Connection]:
        """The connection, for as long as rows are read from it.

        Raises:
            SearchCancelledError: the search was interrupted.
            BriefingError: the file is damaged.
        """
        if self._is_cancelled:
            raise SearchCancelledError
        try:
            yield self._db
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise self._cancelled_or_damaged(error) from None

    def _cancelled_or_damaged(self, error: Exception) -> Exception:
        is_overdue = self._connection is not None and self._connection.is_overdue
        if str(error) == "interrupted" and not is_overdue:
            return SearchCancelledError()
        return damaged(self._origin, error, self._connection)

    def _rows(self, sql: str, values: Any = ()) -> list[Any]:
        with self._asking() as db:
            return db.execute(sql, values).fetchall()

    # Finding

    def read(self, text: str, *, variants: bool = True, related: bool = False) -> Reading | None:
        """What `text` is read as, with other spellings and related forms where wanted; None where no word is wanted."""
        query = parse(text)
        if query.root is None:
            return None
        with self._asking() as db:
            self._make_ready(db)
            words = dict.fromkeys(word for phrase in phrases_of(query.root, unwanted=True) for word in phrase.words)
            found = {
                word: searched_for(db, word, variants=variants, related=related, languages=self._languages)
                for word in words
            }
        forms = {word: searched.forms for word, searched in found.items()}
        text = f"text : {expression(query.root, forms)}"
        phrases = list(phrases_of(query.root, unwanted=True))
        costs = sum(_costs(phrase, found) for phrase in phrases)
        leaves_out = len(phrases) > sum(1 for _ in phrases_of(query.root))
        searched = tuple(found[word] for word in query.words)
        return Reading(query, searched, text, Matcher(query.root, forms), costs, leaves_out)

    def find(self, reading: Reading, within: Within, *, rank_all: bool = False) -> HitList:
        """The paragraphs that hold a query, best first; unless `rank_all`, only the last ones, ranked where that is cheap."""
        self._limit(within)
        condition = within_condition(within, "rowid")
        most = RANKED_MOST if rank_all else RANKED_WHILE_TYPING
        order = "rank" if rank_all else "rowid DESC"
        is_ranked = rank_all or reading.costs <= RANKED_FROM
        quality = "rank" if is_ranked else "-rowid"
        rows = self._rows(
            f"""SELECT p.id, p.article_id FROM (
                SELECT rowid AS id, {quality} AS quality FROM paragraph_fts
                WHERE paragraph_fts MATCH ? {condition} ORDER BY {order} LIMIT ?) found
            CROSS JOIN paragraph p ON p.id = found.id ORDER BY found.quality, p.id""",
            (reading.expression, most + 1),
        )
        places = [(row[0], row[1]) for row in rows[:most]]
        places += self._only_printed(reading, within)
        is_cut = len(rows) > most
        titled = () if is_cut else self._only_titled(reading, within, {article_id for _, article_id in places})
        return HitList(tuple(places), is_cut, is_ranked, titled)

    def _limit(self, within: Within) -> None:
        known, self._within = self._within, Within(source_ids=frozenset({-1}))  # half filled, the tables hold neither
        with self._asking() as db:
            self._within = fill_within(db, within, known)

    def _only_printed(self, reading: Reading, within: Within) -> list[tuple[int, int]]:
        """Paragraphs of which only the print holds what is searched for."""
        candidates: set[int] = set()
        for word in reading.query.words:
            if len(word.folded) > 1:
                last = word.folded + LAST if word.is_beginning else word.folded
                rows = self._rows(
                    "SELECT DISTINCT paragraph_id FROM printed_word WHERE term BETWEEN ? AND ? LIMIT 200",
                    (word.folded, last),
                )
                candidates.update(row[0] for row in rows)
        if not candidates:
            return []
        with self._asking() as db:
            found = [
                paragraph_id
                for paragraph_id, text, changes in letter_repairs(db, sorted(candidates))
                if not reading.matcher.holds(text) and reading.matcher.holds(as_printed(text, changes))
            ]
        condition = within_condition(within, "p.id")
        return [
            (row[0], row[1])
            for row in self._rows(
                f"SELECT p.id, p.article_id FROM paragraph p WHERE p.id IN ({placeholders(found)}) {condition}", found
            )
        ]

    def _only_titled(self, reading: Reading, within: Within, found: set[int]) -> tuple[tuple[int, int], ...]:
        """Articles of which only the title holds a query. One that leaves words out asks for a text without them."""
        if reading.leaves_out:
            return ()
        rows = self._rows(
            f"""SELECT min(p.id), p.article_id FROM (
                SELECT rowid AS id FROM paragraph_fts WHERE paragraph_fts MATCH ? {within_condition(within, "rowid")}
                ORDER BY rowid DESC LIMIT {_TITLED_MOST}) titled
            CROSS JOIN paragraph p ON p.id = titled.id GROUP BY p.article_id""",
            (f"title{reading.expression.removeprefix('text')}",),
        )
        return tuple((row[0], row[1]) for row in rows if row[1] not in found)

    def in_standfirsts(self, reading: Reading, within: Within) -> tuple[tuple[int, int], ...]:
        """Articles whose standfirst holds a query, each with its first paragraph; no index helps, so that it takes long."""
        self._limit(within)
        rows = self._rows(
            f"""SELECT min(p.id), p.article_id, a.standfirst FROM article a CROSS JOIN paragraph p ON p.article_id = a.id
            WHERE a.standfirst IS NOT NULL {within_condition(within, "p.id")} GROUP BY a.id"""
        )
        found = []
        for paragraph_id, article_id, standfirst in rows:
            if self._is_cancelled:
                raise SearchCancelledError
            if reading.matcher.holds(standfirst):
                found.append((paragraph_id, article_id))
        return tuple(found)

    def count(self, reading: Reading, within: Within) -> tuple[int, int]:
        """In how many paragraphs, and of how many articles, the clean text holds a query."""
        self._limit(within)
        condition = within_condition(within, "f.rowid")
        (row,) = self._rows(
            f"""SELECT count(*), count(DISTINCT p.article_id) FROM paragraph_fts f CROSS JOIN paragraph p ON p.id = f.rowid
            WHERE paragraph_fts MATCH ? {condition}""",
            (reading.expression,),
        )
        return row[0], row[1]

    def facets(self, reading: Reading, within: Within) -> Facets:
        """How what a query finds is spread over dates, categories, names and sources."""
        self._limit(within)
        printed = [place[0] for place in self._only_printed(reading, Within())]
        with self._asking() as db:
            date_sources(db)
        return count_facets(self._rows, reading.expression, printed, within)

    def missed(self, reading: Reading) -> list[Missed]:
        """For a query that finds nothing: how often each of its words stands alone, and what is nearest to it."""
        found = []
        for searched in reading.searched:
            alone = f"text : {expression_of(searched)}"
            (row,) = self._rows("SELECT count(*) FROM paragraph_fts WHERE paragraph_fts MATCH ?", (alone,))
            with self._asking() as db:
                nearest = () if row[0] else tuple(nearest_words(db, searched.word.text))
            found.append(Missed(searched.word.text, row[0], nearest))
        return found

    # What was found

    def hits(self, paragraph_ids: Sequence[int], reading: Reading) -> list[Hit]:
        """Paragraphs with what matched in them, in the order of the ids."""
        by_id: dict[int, Paragraph] = {}
        for at in range(0, len(paragraph_ids), _CHUNK):
            some = paragraph_ids[at : at + _CHUNK]
            for row in self._rows(
                f"""SELECT id, article_id, position, kind, text, page, source_start, source_end FROM paragraph
                WHERE id IN ({placeholders(some)})""",
                some,
            ):
                by_id[row[0]] = Paragraph(*row)
        return [self._hit(by_id[i], reading.matcher) for i in paragraph_ids if i in by_id]

    def _hit(self, paragraph: Paragraph, matcher: Matcher) -> Hit:
        places, is_held = matcher.look(paragraph.text)
        if not is_held:
            with self._asking() as db:
                for _, text, changes in letter_repairs(db, [paragraph.id]):
                    return _printed_hit(paragraph, text, changes, matcher)
        return Hit(paragraph, tuple(places))

    def articles(self, article_ids: Sequence[int]) -> dict[int, Article]:
        """Some articles by their ids."""
        rows = self._rows(
            f"""SELECT id, source_id, position, kind, title, standfirst, is_complete FROM article
            WHERE id IN ({placeholders(article_ids)})""",
            article_ids,
        )
        return {row[0]: Article(*(*row[:6], bool(row[6]))) for row in rows}

    def sources(self, source_ids: Sequence[int]) -> dict[int, Source]:
        """Some sources by their ids."""
        rows = self._rows(
            f"""SELECT id, name, media_type, sha256, size_bytes, title, publisher, issue, published, language, country
            FROM source WHERE id IN ({placeholders(source_ids)})""",
            source_ids,
        )
        return {row[0]: Source(*row) for row in rows}

    def told_in(self, paragraph_ids: Sequence[int]) -> dict[int, list[Incident]]:
        """The incidents told in some paragraphs, by paragraph, earliest first; each with its passages in that paragraph only."""
        found: dict[int, dict[int, tuple[tuple[Any, ...], list[Passage]]]] = {}
        for row in self._rows(
            f"""SELECT s.paragraph_id, i.id, i.start_on, i.end_on, i.precision, i.qualifier, i.category, i.headline,
            i.date_text, i.year_from, i.origin, s.id, p.article_id, p.position, p.page, s.start, s."end",
            substr(p.text, s.start + 1, s."end" - s.start)
            FROM passage s JOIN incident_passage t ON t.passage_id = s.id JOIN incident i ON i.id = t.incident_id
            JOIN paragraph p ON p.id = s.paragraph_id WHERE s.paragraph_id IN ({placeholders(paragraph_ids)})
            ORDER BY i.start_on, i.end_on, i.id, s.start""",
            paragraph_ids,
        ):
            passage = Passage(row[11], row[0], *row[12:18])
            _, passages = found.setdefault(row[0], {}).setdefault(row[1], (row[1:11], []))
            passages.append(passage)
        return {
            paragraph: [Incident(*(*values, tuple(passages), ())) for values, passages in told.values()]
            for paragraph, told in found.items()
        }

    def named_in(self, paragraph_id: int, spans: Sequence[Span]) -> list[Named]:
        """The names mentioned in a paragraph where they overlap some stretches of it, most often mentioned first."""
        mentions = self._rows(
            """SELECT m.entity_id, s.start, s."end" FROM passage s JOIN mention m ON m.passage_id = s.id
            WHERE s.paragraph_id = ?""",
            (paragraph_id,),
        )
        met = sorted({row[0] for row in mentions if any(row[1] < end and start < row[2] for start, end in spans)})
        rows = self._rows(
            f"""SELECT e.id, e.name, (SELECT count(*) FROM mention n WHERE n.entity_id = e.id),
            (SELECT count(*) FROM incident_entity t WHERE t.entity_id = e.id)
            FROM entity e WHERE e.id IN ({placeholders(met)}) ORDER BY 3 DESC, e.id""",
            met,
        )
        return [Named(*row) for row in rows]


def _costs(phrase: Phrase, found: dict[Word, Searched]) -> int:
    """Phrases cost more than words, and beginnings for which the index keeps no list of their own."""
    costs = min(found[word].paragraphs for word in phrase.words)
    last = phrase.words[-1]
    is_merged = last.is_beginning and len(last.text) > _INDEXED_BEGINNING and not found[last].forms.begun
    return costs * (_PHRASE_COSTS if len(phrase.words) > 1 or is_merged else 1)


def expression_of(searched: Searched) -> str:
    """The index's expression for one word of a query."""
    return expression(Phrase((searched.word,)), {searched.word: searched.forms})


def _printed_hit(paragraph: Paragraph, text: str, changes: Sequence[Change], matcher: Matcher) -> Hit:
    print_ = as_printed(text, changes)
    places = matcher.places(print_)
    at = [(*clean_span(text, changes, start, end), number) for start, end, number in places]
    words = dict.fromkeys(printed_label(print_[start:end]) for start, end, _ in places)
    clean = set(words_of(text))
    return Hit(paragraph, tuple(at), ", ".join(word for word in words if not clean.issuperset(words_of(word))))
