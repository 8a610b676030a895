"""The words of a bundle, beside its search index: how each is spelled otherwise, and words that only the print has.

Both tables follow from the content; the importer writes them once the index stands. A bundle without them, as another
program may have written it, gets them in memory when it is first searched.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Literal

from briefing.bundle.printed import LETTER_REPAIRS, Change, printed_words
from briefing.bundle.schema import WORD_INDEXES, WORD_TABLES
from briefing.bundle.spelling import WORD, folded, keys

_NAME_WORDS = """CREATE TEMP TABLE name_word (
    folded TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (folded, word)) WITHOUT ROWID"""


def has_words(db: sqlite3.Connection) -> bool:
    """Whether a bundle holds the tables of words."""
    names = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('word', 'printed_word')"
    return bool(db.execute(names).fetchone()[0] == 2)


def fill_words(db: sqlite3.Connection, schema: Literal["main", "temp"]) -> None:
    """Fill the tables of words of `schema` from the bundle in `main`, whose index must stand."""
    db.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, paragraph_fts, col)")
    db.execute(_NAME_WORDS)
    db.execute("BEGIN")
    db.executemany("INSERT OR IGNORE INTO temp.name_word VALUES (?, ?)", _name_words(db))
    db.executemany(f"INSERT INTO {schema}.word VALUES (?, ?, ?, ?)", _words(db))
    db.executemany(f"INSERT INTO {schema}.printed_word VALUES (?, ?)", _printed(db))
    db.execute("COMMIT")
    db.execute("DROP TABLE temp.vocabulary")
    db.execute("DROP TABLE temp.name_word")


def add_words_in_memory(db: sqlite3.Connection) -> None:
    """Give a bundle without tables of words such tables for as long as the connection is open."""
    for statement in (*WORD_TABLES, *WORD_INDEXES):
        temporary = statement.replace("CREATE TABLE ", "CREATE TABLE temp.", 1)
        temporary = temporary.replace("CREATE INDEX ", "CREATE INDEX temp.", 1)
        db.execute(temporary.replace(" REFERENCES paragraph(id)", ""))
    fill_words(db, "temp")


def _words(db: sqlite3.Connection) -> Iterator[tuple[str, str, int, int]]:
    for term, paragraphs in db.execute("SELECT term, doc FROM temp.vocabulary WHERE col = 'text'"):
        named = db.execute("SELECT word FROM temp.name_word WHERE folded = ?", (folded(term),)).fetchall()
        found = dict.fromkeys(keys(term))
        for (form,) in named:
            found.update(dict.fromkeys(keys(form)))
        if not named and term.isascii():
            found = dict.fromkeys(list(found)[:1])  # an ordinary word is looked up by its own spelling only
        for key in found or (term,):
            yield key, term, paragraphs, int(bool(named))


def _name_words(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """The words with a capital of which names are made, folded and as they are printed."""
    for (name,) in db.execute("SELECT name FROM entity UNION ALL SELECT name FROM alias"):
        for word in WORD.findall(name):
            if not word[0].islower():
                yield folded(word), word


def _printed(db: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    for paragraph_id, text, changes in letter_repairs(db):
        for term in printed_words(text, changes):
            yield term, paragraph_id


def letter_repairs(
    db: sqlite3.Connection, paragraph_ids: Sequence[int] | None = None
) -> Iterator[tuple[int, str, list[Change]]]:
    """The paragraphs (all, or some) whose letters were repaired: id, clean text, those repairs in order."""
    kinds = ", ".join(f"'{kind}'" for kind in LETTER_REPAIRS)
    some = "" if paragraph_ids is None else f"AND p.id IN ({', '.join(map(str, paragraph_ids))})"
    last: tuple[int, str, list[Change]] | None = None
    for paragraph_id, text, start, end, printed in db.execute(
        f"""SELECT p.id, p.text, r.start, r."end", r.printed FROM repair r JOIN paragraph p ON p.id = r.paragraph_id
        WHERE r.kind IN ({kinds}) {some} ORDER BY p.id, r.start, r.id"""
    ):
        if last is None or last[0] != paragraph_id:
            if last is not None:
                yield last
            last = (paragraph_id, text, [])
        last[2].append((start, end, printed))
    if last is not None:
        yield last
