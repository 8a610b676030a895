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


def has_words(db: sqlite3.Connection) -> bool:
    """Whether a bundle holds the tables of words."""
    names = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('word', 'printed_word')"
    return bool(db.execute(names).fetchone()[0] == 2)


def fill_words(db: sqlite3.Connection, schema: Literal["main", "temp"]) -> None:
    """Fill the tables of words of `schema` from the bundle in `main`, whose index must stand."""
    db.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, paragraph_fts, col)")
    db.execute("BEGIN")
    db.executemany(f"INSERT INTO {schema}.word VALUES (?, ?, ?, ?)", sorted(_words(db)))
    db.executemany(f"INSERT INTO {schema}.printed_word VALUES (?, ?)", sorted(_printed(db)))
    db.execute("COMMIT")
    db.execute("DROP TABLE temp.vocabulary")


def add_words_in_memory(db: sqlite3.Connection) -> None:
    """Give a bundle without tables of words such tables for as long as the connection is open."""
    for statement in (*WORD_TABLES, *WORD_INDEXES):
        temporary = statement.replace("CREATE TABLE ", "CREATE TABLE temp.", 1)
        temporary = temporary.replace("CREATE INDEX ", "CREATE INDEX temp.", 1)
        db.execute(temporary.replace(" REFERENCES paragraph(id)", ""))
    fill_words(db, "temp")


def _words(db: sqlite3.Connection) -> Iterator[tuple[str, str, int, int]]:
    names = _name_words(db)
    for term, paragraphs in db.execute("SELECT term, doc FROM temp.vocabulary WHERE col = 'text'"):
        forms = names.get(folded(term))
        found = dict.fromkeys(keys(term))
        for form in forms or ():
            found.update(dict.fromkeys(keys(form)))
        if forms is None and term.isascii():
            found = dict.fromkeys(list(found)[:1])  # an ordinary word is looked up by its own spelling only
        for key in found or (term,):
            yield key, term, paragraphs, int(forms is not None)


def _name_words(db: sqlite3.Connection) -> dict[str, set[str]]:
    """The words with a capital of which names are made, folded, with the forms in which they are printed."""
    found: dict[str, set[str]] = {}
    for (name,) in db.execute("SELECT name FROM entity UNION SELECT name FROM alias"):
        for word in WORD.findall(name):
            if not word[0].islower():
                found.setdefault(folded(word), set()).add(word)
    return found


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
