"""Whether a bundle holds what its importer wrote: asked of every bundle once it is open."""

import sqlite3

from briefing.bundle.checksum import content_sha256, rest_sha256


def is_sound(db: sqlite3.Connection) -> bool:
    """Whether every page, index and checksum of a bundle holds; reads everything.

    The checksum of the content does not see an index that leaves rows out, or a search index that names other
    paragraphs: SQLite's own check sees the one, a checksum of its own the other.

    Raises:
        sqlite3.Error, UnicodeDecodeError: it is damaged beyond reading.
    """
    if [row[0] for row in db.execute("PRAGMA integrity_check(1)")] != ["ok"]:
        return False
    stated = dict(db.execute("SELECT key, value FROM meta").fetchall())
    if stated.get("content_sha256") != content_sha256(db):
        return False
    return "rest_sha256" not in stated or stated["rest_sha256"] == rest_sha256(db)
