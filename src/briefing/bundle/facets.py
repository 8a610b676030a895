"""What a search can be narrowed by, with counts: days, categories of incidents, names, sources.

A paragraph is dated by the incidents that it tells; where it tells none, by its bulletin. A day that the words leave
open counts wherever it may lie, so the count of a month is what a search within that month finds.
"""

import calendar
import sqlite3
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal, get_args

from briefing.bundle.records import CATEGORIES, Category, EntityKind
from briefing.bundle.sql import placeholders

Facet = Literal["span", "category", "name", "source"]
FACETS: tuple[Facet, ...] = get_args(Facet)
MOST_COUNTED = 30_000
"""Facets count among so many of the last paragraphs found; all of a common word in a large bundle would take seconds."""
MOST_NAMES = 300
MOST_SOURCES = 500
MOST_BARS = 48
_TELLS = "FROM passage s JOIN incident_passage t ON t.passage_id = s.id JOIN incident i ON i.id = t.incident_id"


@dataclass(frozen=True, slots=True)
class Within:
    """What a search is narrowed to; nothing is narrowed where a part is empty.

    `start_on`..`end_on`, inclusive, is where a date may lie. Any of the categories and any of the sources will do,
    but every one of the names must be there.
    """

    start_on: str = ""
    end_on: str = ""
    categories: frozenset[Category] = frozenset()
    entity_ids: frozenset[int] = frozenset()
    source_ids: frozenset[int] = frozenset()

    @property
    def active(self) -> tuple[Facet, ...]:
        """The facets that narrow."""
        parts = (self.start_on, self.categories, self.entity_ids, self.source_ids)
        return tuple(facet for facet, part in zip(FACETS, parts, strict=True) if part)


@dataclass(frozen=True, slots=True)
class Bar:
    """How many paragraphs may tell of `start_on`..`end_on`, inclusive."""

    start_on: str
    end_on: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """How many paragraphs of those found have each day, category, name and source.

    Each facet counts what the others leave. Names and sources come with their id, most frequent first. `among` is how
    many of the last paragraphs were counted, where there are more; else 0.
    """

    bars: tuple[Bar, ...] = ()
    undated: int = 0
    categories: tuple[tuple[Category, int], ...] = ()
    names: tuple[tuple[int, str, EntityKind, int], ...] = ()
    sources: tuple[tuple[int, int], ...] = ()
    among: int = 0


def within_condition(within: Within, paragraph_id: str) -> str:
    """The SQL that keeps the paragraphs within; `fill_within` must have made its tables.

    The plus keeps SQLite from asking the search index for each paragraph on its own, which takes seconds.
    """
    return _condition(within.active, paragraph_id)


def _condition(facets: Sequence[Facet], paragraph_id: str) -> str:
    return "".join(f" AND +{paragraph_id} IN (SELECT id FROM temp.within_{facet})" for facet in facets)


def fill_within(db: sqlite3.Connection, wanted: Within, current: Within) -> Within:
    """Make tables in memory of the paragraphs within each facet that differs from `current`; gives `wanted`."""
    fill = {"span": _fill_span, "category": _fill_categories, "name": _fill_names, "source": _fill_sources}
    parts = {
        "span": (wanted.start_on, wanted.end_on) != (current.start_on, current.end_on),
        "category": wanted.categories != current.categories,
        "name": wanted.entity_ids != current.entity_ids,
        "source": wanted.source_ids != current.source_ids,
    }
    for facet in wanted.active:
        if parts[facet]:
            db.execute(f"CREATE TABLE IF NOT EXISTS temp.within_{facet} (id INTEGER PRIMARY KEY)")
            db.execute(f"DELETE FROM temp.within_{facet}")
            fill[facet](db, wanted)
    return wanted


def _fill_span(db: sqlite3.Connection, within: Within) -> None:
    date_sources(db)
    values = (within.end_on, within.start_on)
    db.execute(
        """INSERT OR IGNORE INTO temp.within_span SELECT s.paragraph_id FROM incident i
        JOIN incident_passage t ON t.incident_id = i.id JOIN passage s ON s.id = t.passage_id
        WHERE i.start_on <= ? AND i.end_on >= ?""",
        values,
    )
    db.execute(
        f"""INSERT OR IGNORE INTO temp.within_span SELECT p.id FROM temp.dated_source d
        JOIN article a ON a.source_id = d.id JOIN paragraph p ON p.article_id = a.id
        WHERE d.start_on <= ? AND d.end_on >= ? AND NOT EXISTS (SELECT 1 {_TELLS} WHERE s.paragraph_id = p.id)""",
        values,
    )


def _fill_categories(db: sqlite3.Connection, within: Within) -> None:
    db.execute(
        f"INSERT OR IGNORE INTO temp.within_category SELECT s.paragraph_id {_TELLS} WHERE i.category IN ({placeholders(within.categories)})",
        tuple(within.categories),
    )


def _fill_names(db: sqlite3.Connection, within: Within) -> None:
    db.execute(
        f"""INSERT INTO temp.within_name SELECT s.paragraph_id FROM mention m JOIN passage s ON s.id = m.passage_id
        WHERE m.entity_id IN ({placeholders(within.entity_ids)}) GROUP BY s.paragraph_id
        HAVING count(DISTINCT m.entity_id) = {len(within.entity_ids)}""",
        tuple(within.entity_ids),
    )


def _fill_sources(db: sqlite3.Connection, within: Within) -> None:
    db.execute(
        f"""INSERT INTO temp.within_source SELECT p.id FROM article a JOIN paragraph p ON p.article_id = a.id
        WHERE a.source_id IN ({placeholders(within.source_ids)})""",
        tuple(within.source_ids),
    )


def date_sources(db: sqlite3.Connection) -> None:
    """A table in memory of the days on which each source may have been published, made once."""
    if db.execute("SELECT 1 FROM temp.sqlite_schema WHERE name = 'dated_source'").fetchone():
        return
    db.execute("CREATE TABLE temp.dated_source (id INTEGER PRIMARY KEY, start_on TEXT, end_on TEXT)")
    rows = db.execute("SELECT id, published FROM source WHERE published IS NOT NULL").fetchall()
    spans = ((source_id, published_span(published)) for source_id, published in rows)
    db.executemany("INSERT INTO temp.dated_source VALUES (?, ?, ?)", [(i, *span) for i, span in spans if span])


def published_span(published: str) -> tuple[str, str] | None:
    """The first and last day of a date, month or year.

    >>> published_span("2012-02"), published_span("2012"), published_span("soon")
    (('2012-02-01', '2012-02-29'), ('2012-01-01', '2012-12-31'), None)
    """
    try:
        parts = [int(part) for part in published.split("-")]
        first = date(*[*parts, 1, 1][:3])
    except (ValueError, TypeError):
        return None
    if len(parts) == 3:
        return published, published
    month = parts[1] if len(parts) > 1 else 12
    return first.isoformat(), date(first.year, month, calendar.monthrange(first.year, month)[1]).isoformat()


# Counting

Ask = Callable[..., list[Any]]
"""Runs a statement with its values and gives its rows; it raises where the search was cancelled."""


def count_facets(ask: Ask, expression: str, printed: Sequence[int], within: Within) -> Facets:
    """Count what a query finds, and the paragraphs `printed` that only the print adds, by each facet."""
    ask("CREATE TABLE IF NOT EXISTS temp.hit (id INTEGER PRIMARY KEY)")
    ask("DELETE FROM temp.hit")
    latest = "SELECT rowid FROM paragraph_fts WHERE paragraph_fts MATCH ? ORDER BY rowid DESC LIMIT ?"
    ask(f"INSERT INTO temp.hit {latest}", (expression, MOST_COUNTED))
    (row,) = ask("SELECT count(*) FROM temp.hit")
    for paragraph in printed:
        ask("INSERT OR IGNORE INTO temp.hit VALUES (?)", (paragraph,))
    sources = _count_sources(ask, within)
    categories = _count_categories(ask, within)
    names = _count_names(ask, within)
    bars, undated = _count_days(ask, within)
    return Facets(bars, undated, categories, names, sources, MOST_COUNTED if row[0] == MOST_COUNTED else 0)


def _others(within: Within, facet: Facet) -> str:
    return _condition([other for other in within.active if other != facet], "h.id")


def _count_categories(ask: Ask, within: Within) -> tuple[tuple[Category, int], ...]:
    rows = ask(
        f"""SELECT i.category, count(DISTINCT h.id) FROM temp.hit h CROSS JOIN passage s ON s.paragraph_id = h.id
        JOIN incident_passage t ON t.passage_id = s.id JOIN incident i ON i.id = t.incident_id
        WHERE 1 {_others(within, "category")} GROUP BY i.category"""
    )
    counts = {row[0]: row[1] for row in rows}
    return tuple((category, counts[category]) for category in CATEGORIES if category in counts)


def _count_names(ask: Ask, within: Within) -> tuple[tuple[int, str, EntityKind, int], ...]:
    """Names count within those chosen already, as all of them must be there."""
    rows = ask(
        f"""SELECT e.id, e.name, e.kind, c.count FROM (
            SELECT m.entity_id, count(DISTINCT h.id) AS count FROM temp.hit h
            CROSS JOIN passage s ON s.paragraph_id = h.id JOIN mention m ON m.passage_id = s.id
            WHERE 1 {_condition(within.active, "h.id")} GROUP BY m.entity_id ORDER BY count DESC, m.entity_id LIMIT {MOST_NAMES}) c
        JOIN entity e ON e.id = c.entity_id ORDER BY c.count DESC, e.name"""
    )
    return tuple((row[0], row[1], row[2], row[3]) for row in rows)


def _count_sources(ask: Ask, within: Within) -> tuple[tuple[int, int], ...]:
    rows = ask(
        f"""SELECT a.source_id, count(*) FROM temp.hit h CROSS JOIN paragraph p ON p.id = h.id
        JOIN article a ON a.id = p.article_id WHERE 1 {_others(within, "source")}
        GROUP BY a.source_id ORDER BY count(*) DESC, a.source_id LIMIT {MOST_SOURCES}"""
    )
    return tuple((row[0], row[1]) for row in rows)


def _count_days(ask: Ask, within: Within) -> tuple[tuple[Bar, ...], int]:
    """The bars, and how many paragraphs have no date. All but the bars' edges is SQLite's work, which can be cancelled."""
    others = _others(within, "span")
    ask("CREATE TABLE IF NOT EXISTS temp.told (id INTEGER, start_on TEXT, end_on TEXT)")
    ask("DELETE FROM temp.told")
    ask(
        f"""INSERT INTO temp.told
        SELECT h.id, i.start_on, i.end_on FROM temp.hit h CROSS JOIN passage s ON s.paragraph_id = h.id
        JOIN incident_passage t ON t.passage_id = s.id JOIN incident i ON i.id = t.incident_id WHERE 1 {others}
        UNION ALL SELECT h.id, d.start_on, d.end_on FROM temp.hit h CROSS JOIN paragraph p ON p.id = h.id
        JOIN article a ON a.id = p.article_id JOIN temp.dated_source d ON d.id = a.source_id
        WHERE NOT EXISTS (SELECT 1 {_TELLS} WHERE s.paragraph_id = h.id) {others}"""
    )
    (row,) = ask(
        f"""SELECT (SELECT count(*) FROM temp.hit h WHERE 1 {others}) - (SELECT count(DISTINCT id) FROM temp.told),
        (SELECT min(start_on) FROM temp.told), (SELECT max(end_on) FROM temp.told)"""
    )
    undated, first, last = row
    if first is None:
        return (), undated
    steps = list(bar_spans(within.start_on or first, within.end_on or last))
    return tuple(Bar(*step, count) for step, count in zip(steps, _bar_counts(ask, steps), strict=True)), undated


def _bar_counts(ask: Ask, steps: Sequence[tuple[str, str]]) -> list[int]:
    """How many paragraphs may tell of each step; each counts once in every step that its words allow."""
    starts = [start for start, _ in steps]
    ask("CREATE TABLE IF NOT EXISTS temp.bar (n INTEGER PRIMARY KEY)")
    ask("CREATE TABLE IF NOT EXISTS temp.spread (start_on TEXT, end_on TEXT, low INTEGER, high INTEGER, PRIMARY KEY (start_on, end_on)) WITHOUT ROWID")  # fmt: skip
    ask("DELETE FROM temp.bar")
    ask("DELETE FROM temp.spread")
    numbers = ", ".join(f"({number})" for number in range(len(steps)))
    ask(f"INSERT INTO temp.bar VALUES {numbers}")
    for start, end in ask("SELECT DISTINCT start_on, end_on FROM temp.told"):
        if start <= steps[-1][1] and end >= steps[0][0]:
            low, high = (max(bisect_right(starts, day) - 1, 0) for day in (start, end))
            ask("INSERT INTO temp.spread VALUES (?, ?, ?, ?)", (start, end, low, high))
    rows = ask(
        """SELECT b.n, count(DISTINCT t.id) FROM temp.told t
        CROSS JOIN temp.spread s ON s.start_on = t.start_on AND s.end_on = t.end_on
        CROSS JOIN temp.bar b ON b.n BETWEEN s.low AND s.high GROUP BY b.n"""
    )
    counts = {row[0]: row[1] for row in rows}
    return [counts.get(number, 0) for number in range(len(steps))]


def bar_spans(first: str, last: str) -> Iterator[tuple[str, str]]:
    """Days, months, years or tens of years from `first` to `last`: the shortest of which there are not too many.

    >>> list(bar_spans("2011-12-30", "2012-01-01"))
    [('2011-12-30', '2011-12-30'), ('2011-12-31', '2011-12-31'), ('2012-01-01', '2012-01-01')]
    >>> list(bar_spans("2011-11-05", "2012-01-31"))[0]
    ('2011-11-01', '2011-11-30')
    """
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    if (end - start).days < MOST_BARS:
        for number in range((end - start).days + 1):
            day = (start + timedelta(days=number)).isoformat()
            yield day, day
        return
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if months <= MOST_BARS:
        for number in range(start.month - 1, start.month - 1 + months):
            year, month = start.year + number // 12, number % 12 + 1
            yield f"{year:04}-{month:02}-01", f"{year:04}-{month:02}-{calendar.monthrange(year, month)[1]:02}"
        return
    step = 1 if end.year - start.year < MOST_BARS else 10
    for year in range(start.year // step * step, end.year + 1, step):
        yield f"{year:04}-01-01", f"{year + step - 1:04}-12-31"
