"""A writer that is killed in the middle: run as a program it writes marks and prints each that is saved.

The parent kills it, opens the notebook, and looks for every mark that was printed.
"""

import datetime
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from briefing.bundle.anchors import Anchor
from briefing.notebook.backups import backups_of, restore
from briefing.notebook.database import check, has_open_journal
from briefing.notebook.store import Notebook


def an_anchor() -> Anchor:
    """An anchor of no bundle in particular."""
    return Anchor(
        "passage", "0", "The Insider", "a.txt", "0", "Vote", 1, 1, 0, 4, 0, 4, "Vote", "Vote", "", "", 0, "¶ 1"
    )


def write_until_killed(path: Path) -> None:
    """Write notes of all lengths, change and remove some, and tell of each that is saved."""
    anchor = an_anchor()
    with Notebook(path) as notebook:
        number = 0
        while True:
            mark = notebook.add_mark("note", [anchor], note=f"note {number} " + "x" * (number * 997 % 20_000))
            print("saved", mark.id, flush=True)
            if number % 3 == 1:
                notebook.change_mark(mark.id, note=f"changed {number}")
                print("changed", mark.id, flush=True)
            if number % 5 == 4:
                notebook.remove_mark(mark.id)
                print("removed", mark.id, flush=True)
            number += 1


def kill_one(path: Path, chance: random.Random) -> tuple[int, list[str], bool]:
    """Start a writer, kill it, and compare: acknowledged steps, what is missing, whether a journal was left behind."""
    with subprocess.Popen([sys.executable, __file__, str(path)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(chance.uniform(0, 0.12))
        child.send_signal(signal.SIGKILL)
        lines = (first + child.stdout.read()).splitlines(keepends=True)
    said = [line.split() for line in lines if line.endswith("\n")]
    journal = has_open_journal(path)
    with Notebook(path) as notebook:
        standing = {mark.id: mark.note for mark in notebook.marks()}
        removed = {mark.id for mark in notebook.marks(removed=True)}
        check(notebook.database._db, path)
    missing = []
    for word, mark_id in said:
        stands = {
            "saved": mark_id in standing or mark_id in removed,
            "changed": standing.get(mark_id, "changed").startswith("changed"),
            "removed": mark_id in removed,
        }[word]
        if not stands:
            missing.append(f"{word} {mark_id}")
    return len(said), missing, journal


def restore_until_killed(path: Path) -> None:
    """Restore one backup after the other, for ever."""
    backups = backups_of(path)
    print("begun", flush=True)
    while True:
        for backup in backups:
            restore(path, backup.path, datetime.datetime.now(datetime.UTC))


def kill_one_restoring(path: Path, chance: random.Random) -> list[str]:
    """Start restoring, kill it, and give the notes that the notebook holds then; no file may be damaged or missing."""
    with subprocess.Popen(
        [sys.executable, __file__, str(path), "restore"], stdout=subprocess.PIPE, text=True
    ) as child:  # fmt: skip
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(chance.uniform(0, 0.08))
        child.send_signal(signal.SIGKILL)
    assert path.exists()
    with Notebook(path) as notebook:
        check(notebook.database._db, path)
        return [mark.note for mark in notebook.marks()]


if __name__ == "__main__":
    (restore_until_killed if sys.argv[2:] else write_until_killed)(Path(sys.argv[1]))
