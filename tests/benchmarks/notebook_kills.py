"""Kills a writer of the notebook in the middle of writing, 200 times, and counts what is missing; then times saving.

    python -m tests.benchmarks.notebook_kills [KILLS]

Saving is set against the least it can cost: one `fsync` of as many bytes, measured in the same run on the same disk.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.notebook.killed_writer import an_anchor, kill_one

from briefing.notebook.database import check
from briefing.notebook.store import Notebook

SAVES = 100


def kills(path: Path, count: int) -> None:
    """Kill `count` writers and print what they had acknowledged and what of it is missing."""
    chance = random.Random(1)
    results = [kill_one(path, chance) for _ in range(count)]
    missing = [step for _, steps, _ in results for step in steps]
    print(f"{'kills':>8} {'acknowledged':>13} {'missing':>8} {'journals left':>14}")
    print(f"{count:>8} {sum(r[0] for r in results):>13} {len(missing):>8} {sum(r[2] for r in results):>14}")


def median_ms(act: Callable[[int], object]) -> float:
    """The median of `SAVES` runs, in milliseconds."""
    times = []
    for number in range(SAVES):
        begin = time.perf_counter()
        act(number)
        times.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times)


def saving(folder: Path) -> None:
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
    print(f"\n{'':<28} {'ms':>8} {'× fsync':>8}")
    for name, value in (
        ("fsync of a page", least),
        ("a note saved, with its file", saved),
        (f"{SAVES} marks read", read),
    ):
        print(f"{name:<28} {value:>8.2f} {value / least:>8.1f}")


def main() -> None:
    """Run both and print their tables."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        kills(Path(folder) / "killed" / "notebook.sqlite", count)
        saving(Path(folder))


if __name__ == "__main__":
    main()
