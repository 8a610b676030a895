"""The checksums of a bundle: of its content, and of all else that answers questions about it."""

import hashlib
import sqlite3

CONTENT_TABLES = (
    "source", "article", "paragraph", "repair", "passage", "endnote", "citation", "entity", "alias", "mention",
    "election", "figure", "incident", "incident_passage", "incident_entity", "doubt",
)  # fmt: skip
"""The tables whose rows are the content, in the order in which they are written."""


def content_sha256(db: sqlite3.Connection) -> str:
    """A checksum over all rows of the content tables, the same for every version of SQLite."""
    digest = hashlib.sha256()
    for table in CONTENT_TABLES:
        for row in db.execute(f"SELECT * FROM {table} ORDER BY 1, 2"):
            digest.update(repr((table, *tuple(row))).encode("utf-8", "backslashreplace"))
    return digest.hexdigest()


REST_TABLES = (
    "meta", "word", "printed_word", "paragraph_fts_config", "paragraph_fts_data", "paragraph_fts_docsize",
    "paragraph_fts_idx",
)  # fmt: skip
"""What the window reads besides the content: facts about the bundle, the words, the search index."""
SUMS = ("content_sha256", "rest_sha256")


def rest_sha256(db: sqlite3.Connection) -> str:
    """A checksum over all that is read besides the content; of one file, as another SQLite may build another index."""
    digest = hashlib.sha256()
    for table in REST_TABLES:
        for row in db.execute(f"SELECT * FROM {table} ORDER BY 1, 2"):
            if table != "meta" or row[0] not in SUMS:
                for value in (table, *tuple(row)):
                    digest.update(
                        value if isinstance(value, bytes) else repr(value).encode("utf-8", "backslashreplace")
                    )
                    digest.update(b"\0")
    return digest.hexdigest()
