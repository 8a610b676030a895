"""The notebook's tables (application id `BRFN`) and how an older file becomes one of today."""

APPLICATION_ID = 0x4252464E
USER_VERSION = 1

TABLES: tuple[str, ...] = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "INSERT INTO meta VALUES ('revision', '0')",
    """CREATE TABLE mark (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('highlight', 'note', 'bookmark', 'reviewed')),
    anchors TEXT NOT NULL, colour TEXT NOT NULL, note TEXT NOT NULL,
    tags TEXT NOT NULL, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
    removed_at TEXT)""",
    """CREATE TABLE kept (
    kind TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, kept_at TEXT NOT NULL,
    PRIMARY KEY (kind, name)) WITHOUT ROWID""",
    """CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL CHECK (kind IN ('pin', 'same', 'not same')),
    anchors TEXT NOT NULL, value TEXT NOT NULL,
    decided_at TEXT NOT NULL, undone_at TEXT)""",
    "CREATE TABLE brief (id INTEGER PRIMARY KEY AUTOINCREMENT, created_at TEXT NOT NULL, removed_at TEXT)",
    """CREATE TABLE brief_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT, brief_id INTEGER NOT NULL REFERENCES brief(id), number INTEGER NOT NULL,
    title TEXT NOT NULL, content TEXT NOT NULL, fingerprint TEXT NOT NULL,
    saved_at TEXT NOT NULL, UNIQUE (brief_id, number))""",
    "CREATE INDEX brief_version_by_fingerprint ON brief_version(fingerprint)",
)

MIGRATIONS: dict[int, tuple[str, ...]] = {}
"""The statements that bring a file of the version named to the next one."""
