"""The checksum of a bundle's content."""

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
