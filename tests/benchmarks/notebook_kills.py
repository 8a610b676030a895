"""Kills a writer of the notebook in the middle of writing, 200 times, and counts what is missing; then times saving.

    python -m tests.benchmarks.notebook_kills [--kills 200]

Saving is set against the least it can cost: one `fsync` of as many bytes, measured in the same run on the same disk.
"""

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.form import Row, run
from tests.notebook.killed_writer import an_anchor, kill_one

from briefing.notebook.database import check
from briefing.notebook.store import Notebook

SAVES = 100


def kills(path: Path, count: int) -> Iterator[Row]:
    """Kill `count` writers and tell what they had acknowledged and what of it is missing."""
    chance = random.Random(1)
    results = [kill_one(path, chance) for _ in range(count)]
    missing = [step for _, steps, _ in results for step in steps]
    yield Row(f"{count} writers killed: saves they acknowledged", sum(r[0] for r in results), "")
    yield Row("  of these missing", len(missing), "", at_most=0)
    yield Row("  journals left behind", sum(r[2] for r in results), "")


def median_ms(act: Callable[[int], object]) -> float:
    """The median of `SAVES` runs, in milliseconds."""
    times = []
    for number in range(SAVES):
        begin = time.perf_counter()
        act(number)
        times.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times)


def saving(folder: Path) -> Iterator[Row]:
    """Time one saved note and one backup's check against a bare `fsync`."""
    floor_file = os.open(folder / "floor", os.O_CREAT | os.O_WRONLY)

    def floor(_: int) -> None:
        os.pwrite(floor_file, b"x" * 4096, 0)
        os.fsync(floor_file)

    least = median_ms(floor)
    os.close(floor_file)
    with Notebook(folder / "notebook.sqlite") as notebook:
        anchor = an_anchor()
        saved = median_ms(lambda number: notebook.add_mark("note", [anchor], note=f"note {number}"))
        read = median_ms(lambda _: notebook.marks())
        check(notebook.database._db, folder)
    for name, value in (("a note saved, with its file", saved), (f"{SAVES} marks read", read)):
        yield Row(name, value, "ms", least, "fsync of a page")


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """Both."""
    with tempfile.TemporaryDirectory() as folder:
        yield from kills(Path(folder) / "killed" / "notebook.sqlite", options.kills)
        yield from saving(Path(folder))


if __name__ == "__main__":
    run(measure, __doc__, kills=(20, 200))
