"""Verifying a bundle: does everything in it lead back to the characters of its sources?"""

import datetime
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from briefing.bundle.checksum import CONTENT_TABLES, content_sha256, rest_sha256
from briefing.bundle.opening import copy_in_memory, damaged, schema_differences
from briefing.bundle.printed import as_printed
from briefing.bundle.schema import LARGE_ARTICLES, LARGE_SEARCH_INDEX, SEARCH_INDEX
from briefing.bundle.words import add_words_in_memory

Check = Callable[[sqlite3.Connection], Iterator[str]]
_PART = "substr({text}, {start} + 1, {end} - {start})"
_AT_MOST = 20


def verify(path: Path) -> list[str]:
    """What is wrong with a bundle, a sentence each; an empty list where nothing is.

    Works on a copy in memory, so the file is never written to.

    Raises:
        BriefingError: the file is no bundle at all, or cannot be read.
    """
    db = None
    try:
        db = copy_in_memory(path)
        return list(_problems(db))
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise damaged(path, error, db) from None
    finally:
        if db is not None:
            db.close()


def _problems(db: sqlite3.Connection) -> Iterator[str]:
    first: tuple[Check, ...] = (_schema_problems, _page_problems, _kind_problems)
    for check in first:
        found = list(_the_first(check(db)))
        yield from found
        if found:  # what comes after relies on this
            return
    checks: tuple[Check, ...] = (
        _reference_problems, _offset_problems, _print_problems, _figure_problems, _date_problems, _index_problems,
        _checksum_problems,
    )  # fmt: skip
    for check in checks:
        yield from _the_first(check(db))


def _the_first(problems: Iterator[str]) -> Iterator[str]:
    for number, problem in enumerate(problems):
        if number == _AT_MOST:
            yield "… and more of the same kind."
            return
        yield problem


def _schema_problems(db: sqlite3.Connection) -> Iterator[str]:
    """A table, view or trigger that the format does not know, or one that lacks or differs."""
    missing, foreign, changed = schema_differences(db)
    if "article" not in missing and not _has_right_index(db):
        changed.add("paragraph_fts")
    for name in sorted(missing):
        yield f"{name} is missing from the bundle."
    for name in sorted(foreign):
        yield f"{name} does not belong into a bundle."
    for name in sorted(changed):
        yield f"{name} is defined otherwise than the format says."


def _has_right_index(db: sqlite3.Connection) -> bool:
    """Whether the search index is the one for a bundle of so many articles."""
    is_large = db.execute("SELECT count(*) FROM article").fetchone()[0] >= LARGE_ARTICLES
    row = db.execute("SELECT sql FROM sqlite_schema WHERE name = 'paragraph_fts'").fetchone()
    return row is not None and row[0].split() == (LARGE_SEARCH_INDEX if is_large else SEARCH_INDEX).split()


def _page_problems(db: sqlite3.Connection) -> Iterator[str]:
    for (message,) in db.execute("PRAGMA integrity_check"):
        if message != "ok":
            yield f"The database itself is damaged: {message}."


_KINDS = {"INTEGER": "('integer')", "REAL": "('real', 'integer')", "TEXT": "('text')"}


def _kind_problems(db: sqlite3.Connection) -> Iterator[str]:
    """A number where a text must stand, a text where a number must: SQLite itself takes anything anywhere."""
    for table in (*CONTENT_TABLES, "word", "printed_word"):
        for _, column, declared, is_wanted, _, key in db.execute(f"PRAGMA table_info({table})").fetchall():
            nothing = "" if is_wanted or key else f'AND "{column}" IS NOT NULL'
            wrong = f'typeof("{column}") NOT IN {_KINDS[declared]} {nothing}'
            for (count,) in db.execute(f"SELECT count(*) FROM {table} WHERE {wrong} HAVING count(*)"):
                yield f"{count} of the rows of {table} have in {column} what is no {declared.lower()}."


def _reference_problems(db: sqlite3.Connection) -> Iterator[str]:
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} points to a row of {parent} that is not there."
    for incident, in db.execute(
        "SELECT id FROM incident WHERE id NOT IN (SELECT incident_id FROM incident_passage)"
    ):  # fmt: skip
        yield f"Incident {incident} has no passage that tells it."


def _offset_problems(db: sqlite3.Connection) -> Iterator[str]:
    for row, start, end, length in db.execute(
        """SELECT p.id, p.source_start, p.source_end, length(s.text) FROM paragraph p
        JOIN article a ON a.id = p.article_id JOIN source s ON s.id = a.source_id
        WHERE NOT (0 <= p.source_start AND p.source_start <= p.source_end AND p.source_end <= length(s.text))"""
    ):
        yield f"Paragraph {row} stands at {start}–{end} of a source of {length} characters."
    for table, least in (("passage", 1), ("repair", 0)):
        for row, start, end, length in db.execute(
            f"""SELECT t.id, t.start, t."end", length(p.text) FROM {table} t
            JOIN paragraph p ON p.id = t.paragraph_id
            WHERE NOT (0 <= t.start AND t.start + {least} <= t."end" AND t."end" <= length(p.text))"""
        ):
            yield f"{table.capitalize()} {row} stands at {start}–{end} of a paragraph of {length} characters."


def _print_problems(db: sqlite3.Connection) -> Iterator[str]:
    """Putting every repair's print back must give the source's characters."""
    repairs: dict[int, list[tuple[int, int, str]]] = {}
    for paragraph, start, end, printed in db.execute(
        'SELECT paragraph_id, start, "end", printed FROM repair ORDER BY paragraph_id, start, id'
    ):
        repairs.setdefault(paragraph, []).append((start, end, printed))
    rows = db.execute(
        f"""SELECT p.id, p.text, {_PART.format(text="s.text", start="p.source_start", end="p.source_end")}
        FROM paragraph p JOIN article a ON a.id = p.article_id JOIN source s ON s.id = a.source_id"""
    )
    for paragraph, text, source in rows:
        if as_printed(text, repairs.get(paragraph, [])) != source:
            yield f"Paragraph {paragraph} does not lead back to the characters of its source."


def _figure_problems(db: sqlite3.Connection) -> Iterator[str]:
    for row, printed, passage in db.execute(
        f"""SELECT f.id, f.printed, {_PART.format(text="p.text", start="s.start", end='s."end"')} FROM figure f
        JOIN passage s ON s.id = f.passage_id JOIN paragraph p ON p.id = s.paragraph_id"""
    ):
        if printed not in passage:
            yield f"Figure {row} says “{printed}”, its passage does not."


def _date_problems(db: sqlite3.Connection) -> Iterator[str]:
    """Days are whole ISO dates; an election may be dated to a month or a year where no more is known."""
    for row, start, end in db.execute("SELECT id, start_on, end_on FROM incident ORDER BY id"):
        if not (_is_date(start) and _is_date(end) and start <= end):
            yield f"Incident {row} is dated {start} to {end}."
    for row, held_on in db.execute("SELECT id, held_on FROM election WHERE held_on IS NOT NULL ORDER BY id"):
        if not _is_date((held_on + "-01-01")[:10]):
            yield f"Election {row} is dated {held_on}."


def _is_date(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _index_problems(db: sqlite3.Connection) -> Iterator[str]:
    try:
        db.execute("INSERT INTO paragraph_fts(paragraph_fts, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError:
        yield "The search index is not in step with the paragraphs."
    add_words_in_memory(db)
    for table in ("word", "printed_word"):
        differ = f"SELECT * FROM main.{table} EXCEPT SELECT * FROM temp.{table}"
        lack = f"SELECT * FROM temp.{table} EXCEPT SELECT * FROM main.{table}"
        if db.execute(f"SELECT EXISTS ({differ}) OR EXISTS ({lack})").fetchone()[0]:
            yield f"The table {table} is not in step with the paragraphs."


def _checksum_problems(db: sqlite3.Connection) -> Iterator[str]:
    row = db.execute("SELECT value FROM meta WHERE key = 'content_sha256'").fetchone()
    if row is None:
        yield "The bundle does not state the checksum of its content."
    elif row[0] != content_sha256(db):
        yield "The content differs from its checksum."
    row = db.execute("SELECT value FROM meta WHERE key = 'rest_sha256'").fetchone()
    if row is not None and row[0] != rest_sha256(db):
        yield "The search index, or a fact about the bundle, differs from its checksum."
