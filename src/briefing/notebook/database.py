"""The notebook's file: opened by one window for writing, by any other for reading; written durably or not at all.

The settings were measured against kills and simulated power cuts: a rollback journal with `synchronous=EXTRA` and one
connection lost nothing that was acknowledged; a write-ahead log undid a restored backup without a word.
"""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from briefing.errors import BriefingError
from briefing.notebook.schema import APPLICATION_ID, MIGRATIONS, TABLES, USER_VERSION
from briefing.wording import marked, tr

ELSEWHERE = marked("The notebook is open in another window. Marks can be read here; close the other window to write.")
_SNAPSHOT_TRIES = 20


class DamagedNotebookError(BriefingError):
    """The file does not pass its check; its data may be in a backup."""


def side_files(path: Path) -> list[Path]:
    """The files that SQLite keeps beside a database."""
    return [path.with_name(path.name + end) for end in ("-journal", "-wal", "-shm")]


def has_open_journal(path: Path) -> bool:
    """Whether a writer was stopped in the middle: a journal is left whose header is not blank."""
    for side in side_files(path)[:2]:
        try:
            with side.open("rb") as file:
                if file.read(8).strip(b"\0"):
                    return True
        except OSError:
            continue
    return False


class Database:
    """An open notebook file. May be used from several threads, one at a time."""

    def __init__(self, path: Path) -> None:
        """Open the file, or make it; read only where another window has it open or its folder cannot be written to.

        Raises:
            DamagedNotebookError: the file does not pass its check.
            BriefingError: it is no notebook, or a newer program's, or cannot be opened at all.
        """
        self.path = path
        self.lock = threading.RLock()
        self.read_only = ""
        self._db = self._open()

    def close(self) -> None:
        """Close the file and give its lock back."""
        with self.lock:
            self._db.close()

    # Opening

    def _open(self) -> sqlite3.Connection:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return self._without_file(
                tr("There can be no folder {folder} ({reason})", folder=self.path.parent, reason=error.strerror)
            )
        interrupted = has_open_journal(self.path)
        try:
            db = _connect(self.path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                return self._snapshot()
            if self.path.exists():
                return self._cannot_write(error)
            return self._without_file(
                tr("No notebook can be kept in {folder} ({reason})", folder=self.path.parent, reason=error)
            )
        except sqlite3.DatabaseError as error:
            raise _damaged(self.path, str(error)) from None
        try:
            self._prepare(db, interrupted=interrupted)
        except sqlite3.OperationalError as error:
            db.close()
            return self._cannot_write(error)
        except sqlite3.DatabaseError as error:
            db.close()
            raise _damaged(self.path, str(error)) from None
        except BriefingError:
            db.close()
            raise
        return db

    def _prepare(self, db: sqlite3.Connection, *, interrupted: bool) -> None:
        """Check a file and bring it to today's version, or fill a new one."""
        if interrupted:
            check(db, self.path)
        version, application = _header(db)
        if not db.execute("SELECT 1 FROM sqlite_schema").fetchone():
            statements = [*TABLES, f"PRAGMA application_id={APPLICATION_ID}", f"PRAGMA user_version={USER_VERSION}"]
        else:
            refuse_foreign(self.path, version, application)
            statements = [line for step in range(version, USER_VERSION) for line in MIGRATIONS[step]]
            statements += [f"PRAGMA user_version={USER_VERSION}"] if statements else []
        if statements:
            with transaction(db):
                for statement in statements:
                    db.execute(statement)

    def _cannot_write(self, error: sqlite3.Error) -> sqlite3.Connection:
        if not self.path.is_file() or not self.path.stat().st_size:
            return self._without_file(
                tr("No notebook can be kept in {folder} ({reason})", folder=self.path.parent, reason=error)
            )
        db = self._snapshot()
        self.read_only = tr(
            "The notebook {file} can only be read ({reason}). Make its folder writable or free some space.",
            file=self.path,
            reason=error,
        )
        return db

    def _without_file(self, why: str) -> sqlite3.Connection:
        """An empty notebook in memory, so that the window works; nothing can be written to it."""
        self.read_only = tr(
            "{why}. Marks cannot be kept; set BRIEFING_HOME to a folder that can be written to.", why=why
        )
        db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        db.row_factory = sqlite3.Row
        for statement in TABLES:
            db.execute(statement)
        return db

    def _snapshot(self) -> sqlite3.Connection:
        """The file as it stands, in memory: read when no other window is in the middle of writing."""
        self.read_only = tr(ELSEWHERE)
        for _ in range(_SNAPSHOT_TRIES):
            before = _state(self.path)
            if not has_open_journal(self.path):
                content = self.path.read_bytes()
                if before == _state(self.path) and not has_open_journal(self.path):
                    db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
                    db.row_factory = sqlite3.Row
                    db.deserialize(content)
                    refuse_foreign(self.path, *_header(db))
                    return db
            time.sleep(0.02)
        raise BriefingError(tr(ELSEWHERE))

    # Reading and writing

    def rows(self, sql: str, **values: Any) -> list[sqlite3.Row]:
        """The answer to a question.

        Raises:
            DamagedNotebookError: the file cannot be read.
        """
        with self.lock:
            try:
                return self._db.execute(sql, values).fetchall()
            except sqlite3.DatabaseError as error:
                raise _damaged(self.path, str(error)) from None

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: when the block is left, all of it stands on the disk; where it fails, none.

        Raises:
            BriefingError: nothing was written, and why; the window keeps what was typed.
        """
        with self.lock:
            if self.read_only:
                self._try_again()
            try:
                with transaction(self._db):
                    yield self._db
                    self._db.execute("UPDATE meta SET value = value + 1 WHERE key = 'revision'")
            except sqlite3.OperationalError as error:
                raise BriefingError(
                    tr(
                        "Nothing was saved: {file} cannot be written ({reason}). Free some space or make the folder writable; what you typed stays.",
                        file=self.path,
                        reason=error,
                    )
                ) from None
            except sqlite3.IntegrityError:
                raise
            except sqlite3.DatabaseError as error:
                raise _damaged(self.path, str(error)) from None

    def _try_again(self) -> None:
        """Open for writing what could only be read: the other window may be closed by now."""
        snapshot, why = self._db, self.read_only
        self.read_only = ""
        try:
            self._db = self._open()
        except BriefingError:
            self.read_only = why
            raise
        snapshot.close()
        if self.read_only:
            raise BriefingError(self.read_only)

    def revision(self) -> int:
        """How often it was written."""
        return revision(self._db)

    def check(self) -> None:
        """Read every page; other threads wait.

        Raises:
            DamagedNotebookError: something in it does not hold.
        """
        with self.lock:
            try:
                check(self._db, self.path)
            except sqlite3.DatabaseError as error:
                raise _damaged(self.path, str(error)) from None

    def copy_to(self, target: Path) -> None:
        """Copy everything into a new file; other threads wait."""
        with self.lock:
            copy = sqlite3.connect(target)
            try:
                self._db.backup(copy)
            finally:
                copy.close()


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def check(db: sqlite3.Connection, path: Path) -> None:
    """Read every page of a database.

    Raises:
        DamagedNotebookError: something in it does not hold.
    """
    (answer,) = db.execute("PRAGMA integrity_check(1)").fetchone()
    if answer != "ok":
        raise _damaged(path, str(answer))
    if db.execute("PRAGMA foreign_key_check").fetchone():
        raise _damaged(path, "a reference leads nowhere")


def refuse_foreign(path: Path, version: int, application: int) -> None:
    """Refuse another program's file, and one of a newer version of this.

    Raises:
        BriefingError: it is one of these.
    """
    if application != APPLICATION_ID:
        raise BriefingError(
            tr("{file} is no notebook of this program. Move it elsewhere; a new one will be made.", file=path)
        )
    if version > USER_VERSION:
        raise BriefingError(
            tr(
                "{file} has format {version}, newer than this program's {own}. Install a newer Briefing; the notebook was left as it is.",
                file=path.name,
                version=version,
                own=USER_VERSION,
            )
        )


def revision(db: sqlite3.Connection) -> int:
    """How often a notebook was written."""
    return int(db.execute("SELECT value FROM meta WHERE key = 'revision'").fetchone()[0])


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=0.2)
    try:
        db.row_factory = sqlite3.Row
        for pragma in (
            "trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON", "locking_mode=EXCLUSIVE",
            "journal_mode=DELETE", "synchronous=EXTRA", "fullfsync=ON", "secure_delete=OFF",
        ):  # fmt: skip
            db.execute(f"PRAGMA {pragma}")
        # The lock is taken now and kept, and a write is tried: a window learns at once that it may only read.
        db.execute("BEGIN EXCLUSIVE")
        db.execute("PRAGMA user_version=-1")
        db.execute("ROLLBACK")
    except BaseException:
        db.close()
        raise
    return db


def _header(db: sqlite3.Connection) -> tuple[int, int]:
    """Version and application id."""
    version, application = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "application_id"))
    return int(version), int(application)


def _state(path: Path) -> tuple[int, int, bytes]:
    with path.open("rb") as file:
        header = file.read(100)
    stat = path.stat()
    return stat.st_size, stat.st_mtime_ns, header


def _damaged(path: Path, why: str) -> DamagedNotebookError:
    return DamagedNotebookError(
        tr("The notebook {file} is damaged ({why}). Restore it from a backup.", file=path, why=why)
    )
