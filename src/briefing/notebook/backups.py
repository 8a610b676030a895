"""Backups of the notebook: made from what passes its check, thinned out with age, and restored without copying over.

Kept are the newest of each of 12 days, 10 weeks and 9 months, as in Anki. They lie in `backups/` beside the notebook.
"""

import datetime
import itertools
import os
import shutil
import sqlite3
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing.bundle.records import date_label
from briefing.errors import BriefingError
from briefing.notebook.database import Database, check, refuse_foreign, revision, side_files
from briefing.wording import tr

DAYS, WEEKS, MONTHS = 12, 10, 9
_STAMP = "notebook-%Y%m%dT%H%M%S%fZ.sqlite"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup; `made_at` is UTC."""

    path: Path
    made_at: datetime.datetime

    @property
    def label(self) -> str:
        """When it was made, by the clock of this machine."""
        local = self.made_at.astimezone()
        return f"{date_label(local.date().isoformat())}, {local:%H:%M}"


@dataclass(frozen=True, slots=True)
class Holds:
    """What a notebook's file holds, in counts."""

    marks: int
    notes: int
    briefs: int


def backups_of(notebook: Path) -> list[Backup]:
    """The backups of a notebook, newest first."""
    found = []
    for path in notebook.with_name("backups").glob("notebook-*.sqlite"):
        try:
            made_at = datetime.datetime.strptime(path.name, _STAMP).replace(tzinfo=datetime.UTC)
        except ValueError:
            continue
        found.append(Backup(path, made_at))
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def to_keep(times: Iterable[datetime.datetime]) -> set[datetime.datetime]:
    """Which of the backups made at `times` are kept: the newest of each of the last days, weeks and months."""
    newest_first = sorted(times, reverse=True)
    kept: set[datetime.datetime] = set()
    periods: tuple[tuple[Callable[[datetime.datetime], Hashable], int], ...] = (
        (lambda time: time.date(), DAYS),
        (lambda time: time.isocalendar()[:2], WEEKS),
        (lambda time: (time.year, time.month), MONTHS),
    )
    for period, most in periods:
        newest: dict[Hashable, datetime.datetime] = {}
        for time in newest_first:
            newest.setdefault(period(time), time)
        kept.update(list(newest.values())[:most])
    return kept


def back_up(database: Database, now: datetime.datetime) -> Backup | None:
    """Check the notebook, and back it up where it was written since the last backup; gives the new backup.

    The older ones are thinned out only when the new one has passed its check.

    Raises:
        DamagedNotebookError: the notebook itself does not pass its check.
        BriefingError: no backup was made, and why; those there are stay.
    """
    if database.read_only:
        return None
    database.check()
    last = backups_of(database.path)[:1]
    if last and _revision_of(last[0].path) == database.revision():
        return None
    folder = database.path.with_name("backups")
    draft = folder / f".making-{now:%Y%m%dT%H%M%S%f}.sqlite"
    backup = Backup(folder / now.strftime(_STAMP), now)
    try:
        folder.mkdir(exist_ok=True)
        _clear_drafts(folder, ".making-")
        database.copy_to(draft)
        holds(draft)
        _settle(draft, backup.path)
    except (OSError, sqlite3.Error) as error:
        raise BriefingError(
            tr(
                "No backup of the notebook was made ({reason}). Free some space in {folder}.",
                reason=error,
                folder=folder,
            )
        ) from None
    except BriefingError as error:
        raise BriefingError(
            tr("No backup of the notebook was made; the older ones stay. {reason}", reason=error)
        ) from None
    finally:
        draft.unlink(missing_ok=True)
    _thin_out(database.path)
    return backup


def _thin_out(notebook: Path) -> None:
    found = backups_of(notebook)
    kept = to_keep(backup.made_at for backup in found)
    for backup in found:
        if backup.made_at not in kept:
            backup.path.unlink(missing_ok=True)


def holds(path: Path) -> Holds:
    """Check a notebook's file that no window has open, and count what it holds.

    Raises:
        BriefingError: it does not pass its check, or is no notebook of this program.
    """
    try:
        db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            check(db, path)
            version, application = (db.execute(f"PRAGMA {n}").fetchone()[0] for n in ("user_version", "application_id"))
            refuse_foreign(path, version, application)
            counts = db.execute(
                """SELECT (SELECT count(*) FROM mark WHERE removed_at IS NULL),
                (SELECT count(*) FROM mark WHERE removed_at IS NULL AND note <> ''),
                (SELECT count(*) FROM brief WHERE removed_at IS NULL)"""
            ).fetchone()
        finally:
            db.close()
    except (sqlite3.Error, OSError) as error:
        raise BriefingError(
            tr("{file} cannot be read ({reason}). Choose another backup.", file=path, reason=error)
        ) from None
    return Holds(*counts)


def newest_good(notebook: Path) -> tuple[Backup, Holds] | None:
    """The newest backup that passes its check, with what it holds."""
    for backup in backups_of(notebook):
        try:
            return backup, holds(backup.path)
        except BriefingError:
            continue
    return None


def restore(notebook: Path, backup: Path, now: datetime.datetime) -> Path | None:
    """Make a backup the notebook; no window may have the notebook open. Gives where the old one is kept.

    A new file is built and checked first; the old one is kept under its time; then the new one takes its place at once.

    Raises:
        BriefingError: the backup does not pass its check, or nothing can be written; the old notebook is in its place.
    """
    holds(backup)
    draft = notebook.with_name(f".restoring-{now:%Y%m%dT%H%M%S%f}.sqlite")
    try:
        _clear_drafts(notebook.parent, ".restoring-")
        latest = [_revision_of(other.path) for other in backups_of(notebook)]
        _copy_database(backup, draft, revision_after=max(latest, default=0))
        holds(draft)
        kept = keep_aside(notebook, "replaced", now)
        for side in side_files(notebook):
            side.unlink(missing_ok=True)
        _settle(draft, notebook)
    except (OSError, sqlite3.Error) as error:
        raise BriefingError(
            tr(
                "The notebook was not restored ({reason}). Free some space in {folder}.",
                reason=error,
                folder=notebook.parent,
            )
        ) from None
    finally:
        draft.unlink(missing_ok=True)
    return kept


def keep_aside(notebook: Path, word: str, now: datetime.datetime, *, move: bool = False) -> Path | None:
    """Keep a notebook, with what SQLite left beside it, under its time: `notebook.damaged-20261125T023000Z.sqlite`."""
    if not notebook.exists():
        return None
    names = (f"{notebook.stem}.{word}-{now:%Y%m%dT%H%M%SZ}{more}{notebook.suffix}" for more in _numbers())
    kept = next(file for file in map(notebook.with_name, names) if not file.exists())
    for old, new in zip([notebook, *side_files(notebook)], [kept, *side_files(kept)], strict=True):
        if old.exists():
            if move:
                old.replace(new)
            else:
                shutil.copy2(old, new)
                _sync(new)
    return kept


def _numbers() -> Iterator[str]:
    """Nothing, then -2, -3, and so on."""
    yield ""
    yield from (f"-{number}" for number in itertools.count(2))


def _clear_drafts(folder: Path, beginning: str) -> None:
    """Remove what a process left that was stopped while it made a file."""
    for draft in folder.glob(f"{beginning}*"):
        draft.unlink(missing_ok=True)


def _copy_database(source: Path, target: Path, *, revision_after: int) -> None:
    old = sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    new = sqlite3.connect(target)
    try:
        old.backup(new)
        new.execute("UPDATE meta SET value = max(value + 0, ?) + 1 WHERE key = 'revision'", (revision_after,))
        new.commit()
    finally:
        new.close()
        old.close()


def _revision_of(path: Path) -> int:
    try:
        db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            return revision(db)
        finally:
            db.close()
    except sqlite3.Error:
        return -1


def _settle(draft: Path, target: Path) -> None:
    """Let a file that is whole on the disk take its place at once."""
    _sync(draft)
    draft.replace(target)
    _sync(target.parent)


def _sync(path: Path) -> None:
    """Wait until a file, or a folder's list of files, stands on the disk."""
    if path.is_dir() and os.name == "nt":
        return
    number = os.open(path, os.O_RDONLY | (getattr(os, "O_BINARY", 0) if path.is_file() else 0))
    try:
        if os.name != "nt":
            os.fsync(number)
    finally:
        os.close(number)
