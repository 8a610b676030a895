"""Opening a bundle that may come from anywhere: the one way to a connection to its file.

The header is read before SQLite sees the file; the file is opened read-only and immutable, so that nothing beside it counts
(a write-ahead log would); what stands in it must be what the writer makes; and every statement of ours may only do what
reading needs, for a limited time. See sqlite.org/security.html.
"""

import errno
import sqlite3
import stat
import struct
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from briefing.bundle.schema import (
    APPLICATION_ID,
    INDEXES,
    LARGE_SEARCH_INDEX,
    SEARCH_INDEX_PARTS,
    STATISTICS,
    TABLES,
    USER_VERSION,
    WORD_TABLES,
)
from briefing.errors import BriefingError
from briefing.wording import marked, number, tr

_MAGIC = b"SQLite format 3\x00"
SECONDS = 4.0
SECONDS_A_BYTE = 2e-7
"""How long one statement may take: some seconds, and as long as it takes to read the file at 5 MB/s."""
_MORE_TIME = 10
"""So many times as long may a statement take where a bundle is taken apart."""
_STEPS_BETWEEN_LOOKS = 20_000
"""So many of SQLite's own instructions (about a millisecond) go by between two looks at the clock."""

_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 100_000_000),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 200_000),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 100),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 20),
    (sqlite3.SQLITE_LIMIT_VDBE_OP, 250_000),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
    (sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0),
)
_SEARCHING_KB = 8_000
"""A search looks up a thousand paragraphs of a large bundle: with SQLite's usual 2 MB of pages that takes twice as long."""
_PRAGMAS = ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY")

_READING = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE, sqlite3.SQLITE_TRANSACTION})
_FUNCTIONS = frozenset({"coalesce", "count", "instr", "length", "match", "max", "min", "substr", "sum"})
_IN_MEMORY = frozenset(
    {
        sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE, sqlite3.SQLITE_CREATE_TABLE,
        sqlite3.SQLITE_CREATE_INDEX, sqlite3.SQLITE_CREATE_TEMP_TABLE, sqlite3.SQLITE_CREATE_TEMP_INDEX, sqlite3.SQLITE_CREATE_VTABLE, sqlite3.SQLITE_DROP_VTABLE,
        sqlite3.SQLITE_DROP_TABLE, sqlite3.SQLITE_DROP_TEMP_TABLE, sqlite3.SQLITE_REINDEX,
    }
)  # fmt: skip


class Connection(sqlite3.Connection):
    """A connection of which no statement takes longer than `seconds`, from its start to its last row."""

    seconds = SECONDS
    is_overdue = False
    """Whether the last statement was stopped because it took too long."""
    _began = 0.0

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Run a statement; its time begins now."""
        self._begin()
        return super().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        """Run a statement for each of the values; its time begins now."""
        self._begin()
        return super().executemany(sql, parameters)

    def keep_to_time(self, seconds: float) -> None:
        """Let each statement take so long from now on."""
        self.seconds = seconds
        self._begin()
        self.set_progress_handler(self._looks_overdue, _STEPS_BETWEEN_LOOKS)

    def _begin(self) -> None:
        self.is_overdue = False
        self._began = time.monotonic()

    def _looks_overdue(self) -> bool:
        self.is_overdue = time.monotonic() - self._began > self.seconds
        return self.is_overdue


def check_header(path: Path) -> None:
    """Refuse what is no bundle by the first 100 bytes, before SQLite sees the file.

    Offsets are those of the SQLite file format, section 1.3.

    Raises:
        BriefingError: the file is missing, another program's, newer than this program, or cut short.
    """
    try:
        seen = path.stat()
        if not stat.S_ISREG(seen.st_mode):  # a pipe would be waited for
            raise IsADirectoryError(errno.EISDIR, tr("it is no file"))
        with path.open("rb") as file:
            header = file.read(100)
        size = seen.st_size
    except FileNotFoundError:
        raise BriefingError(tr("There is no file {file}. Choose a bundle that exists.", file=path)) from None
    except OSError as error:
        raise BriefingError(
            tr("{file} could not be read ({reason}). Open another copy.", file=path, reason=error.strerror)
        ) from None
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise BriefingError(
            tr("{file} is not a bundle: it is no SQLite database. Open a file made by briefing-import.", file=path.name)
        )
    page_size, write_version, read_version = struct.unpack(">HBB", header[16:20])
    page_size = 65536 if page_size == 1 else page_size
    (page_count,) = struct.unpack(">I", header[28:32])
    (version,) = struct.unpack(">i", header[60:64])
    (application,) = struct.unpack(">I", header[68:72])
    if application != APPLICATION_ID:
        raise BriefingError(
            tr(
                "{file} is not a bundle: it is another program's database. Open a file made by briefing-import.",
                file=path.name,
            )
        )
    if version > USER_VERSION:
        raise BriefingError(
            tr(
                "{file} has format {version}, newer than this program's {own}. Install a newer Briefing.",
                file=path.name,
                version=version,
                own=USER_VERSION,
            )
        )
    if version < USER_VERSION:
        raise BriefingError(
            tr(
                "{file} has format {version}, older than this program's {own}. Build it again from its sources.",
                file=path.name,
                version=version,
                own=USER_VERSION,
            )
        )
    if (write_version, read_version) != (1, 1):
        raise BriefingError(
            tr(
                "{file} was left open by another program (write-ahead log). Build it again from its sources.",
                file=path.name,
            )
        )
    if page_count * page_size != size:
        raise BriefingError(
            tr(
                "{file} is cut short or damaged: {size} bytes where its header says {stated}. Open another copy.",
                file=path.name,
                size=size,
                stated=page_count * page_size,
            )
        )


def open_read_only(path: Path, *, scratch: bool = False) -> Connection:
    """A connection to the bundle at `path` that can only read it.

    With `scratch` it may have tables in memory beside the bundle's, and serve several threads, one at a time.

    Raises:
        BriefingError: it is no bundle, or holds what no bundle holds.
        sqlite3.Error, UnicodeDecodeError: it is damaged.
    """
    db = _connect(path, one_thread=not scratch)
    try:
        _check_schema(db, path)
        if scratch:
            db.execute(f"PRAGMA cache_size=-{_SEARCHING_KB}")
        db.set_authorizer(_allow_scratch if scratch else _allow_reading)
    except BaseException:
        db.close()
        raise
    return db


def open_to_check(path: Path) -> sqlite3.Connection:
    """A connection to the bundle at `path` on which SQLite's own checks may run; it cannot write either.

    Raises:
        BriefingError: it is no bundle.
        sqlite3.Error: it is damaged.
    """
    return _connect(path, one_thread=True)


def copy_in_memory(path: Path) -> Connection:
    """The bundle at `path` as a database in memory, to be taken apart; what stands in it is not compared yet.

    Raises:
        BriefingError: it is no bundle.
        sqlite3.Error: it is damaged.
    """
    file = _connect(path, one_thread=True)
    try:
        copy = sqlite3.connect(":memory:", isolation_level=None, factory=Connection)
        file.backup(copy)
    finally:
        file.close()
    copy.keep_to_time(_MORE_TIME * file.seconds)
    for pragma in _PRAGMAS:
        copy.execute(f"PRAGMA {pragma}")
    return copy


def _connect(path: Path, *, one_thread: bool) -> Connection:
    check_header(path)
    db = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro&immutable=1",
        uri=True,
        isolation_level=None,
        check_same_thread=one_thread,
        factory=Connection,
    )
    for limit, most in _LIMITS:
        db.setlimit(limit, most)
    db.keep_to_time(SECONDS + path.stat().st_size * SECONDS_A_BYTE)
    for pragma in _PRAGMAS:
        db.execute(f"PRAGMA {pragma}")
    return db


def damaged(path: Path, error: Exception, db: sqlite3.Connection | None = None) -> BriefingError:
    """What is said where SQLite stumbles over a bundle, or one of our statements does not come to its end."""
    if isinstance(db, Connection) and db.is_overdue:
        why = tr("reading it was stopped after {number} seconds", number=number(db.seconds))
    else:
        why = str(error)
    return BriefingError(tr("{file} is damaged ({why}). Open another copy.", file=path.name, why=why))


# What stands in a bundle

Stated = tuple[str, str, str, str]
"""A row of `sqlite_schema`: type, name, the table's name, the statement with its spaces made even."""


_FOREIGN = marked(
    "{file} is not as briefing-import writes it: it holds {name}, which no bundle holds. "
    "Build it again from its sources."
)
_MISSING = marked("{file} is not as briefing-import writes it: it lacks {name}. Build it again from its sources.")
_CHANGED = marked(
    "{file} is not as briefing-import writes it: it defines {name} otherwise than the format. "
    "Build it again from its sources."
)


def _check_schema(db: sqlite3.Connection, path: Path) -> None:
    """Refuse what no bundle holds: a foreign table, view or trigger, one that lacks, one that is defined otherwise.

    Indexes and the tables of words may lack: what they give follows from the rest.
    """
    missing, foreign, changed = schema_differences(db)
    missing -= _CAN_LACK
    for names, says in (
        (foreign, _FOREIGN),
        (missing, _MISSING),
        (changed, _CHANGED),
    ):
        if names:
            raise BriefingError(tr(says, file=path.name, name=min(names)))


def schema_differences(db: sqlite3.Connection) -> tuple[set[str], set[str], set[str]]:
    """By name what a bundle lacks, what does not belong into it, and what it defines otherwise than the format."""
    found = {row[1]: row for row in map(_even, db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema"))}
    wanted = {row[1]: row for row in map(_stated, (*TABLES, *SEARCH_INDEX_PARTS, *INDEXES))}
    foreign, changed = set(), set()
    for name, row in found.items():
        if row in _MAY_STAND or _is_own_index(row, wanted):
            continue
        if name not in wanted:
            foreign.add(name)
        elif row != wanted[name] and row != _LARGE:
            changed.add(name)
    return set(wanted) - set(found), foreign, changed


def _even(row: tuple[str, str, str, str | None]) -> Stated:
    return row[0], row[1], row[2], " ".join((row[3] or "").split())


def _stated(statement: str) -> Stated:
    """The row of `sqlite_schema` that a statement makes."""
    words = [word.split("(")[0].strip("'") for word in statement.split()]
    kind, name = ("table", words[3]) if words[1] == "VIRTUAL" else (words[1].lower(), words[2])
    return kind, name, words[4] if kind == "index" else name, " ".join(statement.split())


def _is_own_index(row: Stated, tables: Iterable[str]) -> bool:
    """Whether a row is the index that SQLite makes for a table's key."""
    return row[0] == "index" and not row[3] and row[2] in tables and row[1].startswith(f"sqlite_autoindex_{row[2]}_")


_LARGE = _stated(LARGE_SEARCH_INDEX)
_MAY_STAND = frozenset(map(_stated, STATISTICS))
_CAN_LACK = {_stated(statement)[1] for statement in (*WORD_TABLES, *INDEXES)}


# What a statement may do


def _allow_reading(action: int, first: str | None, second: str | None, schema: str | None, _: str | None) -> int:
    """What a statement may do; SQLite asks when it prepares one."""
    if action in _READING:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_OK if second in _FUNCTIONS else sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_PRAGMA:  # FTS5 asks for the version of the data it reads
        return sqlite3.SQLITE_OK if first == "data_version" else sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_UPDATE:  # the search index declares its columns so; nothing can be written
        return sqlite3.SQLITE_OK if (first, schema) == ("sqlite_master", "main") else sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_DENY


def _allow_scratch(action: int, first: str | None, second: str | None, schema: str | None, _: str | None) -> int:
    """What a statement may do that may also fill tables in memory."""
    if action in _IN_MEMORY and schema == "temp":
        return sqlite3.SQLITE_OK
    return _allow_reading(action, first, second, schema, _)
