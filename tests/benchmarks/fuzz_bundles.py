"""Opens damaged copies of a bundle in the window, 600 by default, and counts what became of each.

    python -m tests.benchmarks.fuzz_bundles [--damages 600] [--first 0] [--details FILE]

Each damage has its number, and the same number is the same damage. The window runs in a process of its own, so that one
that goes down or hangs is counted and the next is tried. `--details` names a file that gets a line for each damage.
"""

import argparse
import json
import os
import selectors
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.form import Row, run
from tests.hostile.damage import DAMAGES
from tests.hostile.in_window import OUTCOMES

from briefing.importer.pipeline import import_sources
from briefing.shipped import shipped

PATIENCE = 60.0
"""Seconds for one damage, the start of the window included."""
NEVER = ("wrong", "crash", "hang")


def outcomes(bundle: Path, folder: Path, first: int, end: int) -> Iterator[tuple[int, str, str, str, float]]:
    """Number, kind, outcome, a word more and seconds of each damage."""
    at = first
    while at < end:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BRIEFING_HOME": str(folder / f"home-{at}")}
        command = [sys.executable, "-m", "tests.hostile.in_window", str(bundle), str(folder), str(at), str(end)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as window:
            while at < end and (line := _line_of(window)):
                told: list[Any] = json.loads(line)
                yield told[0], told[1], told[2], told[3], told[4]
                at = told[0] + 1
            went_down = window.poll() is not None
            window.kill()
        if at < end:
            kind = DAMAGES[at % len(DAMAGES)].__name__.replace("_", " ")
            yield at, kind, "crash" if went_down else "hang", "", PATIENCE
            at += 1


def _line_of(window: "subprocess.Popen[bytes]") -> bytes:
    """The next line that a process prints; nothing where it ended or did not answer."""
    assert window.stdout is not None
    with selectors.DefaultSelector() as waiting:
        waiting.register(window.stdout, selectors.EVENT_READ)
        return window.stdout.readline() if waiting.select(PATIENCE) else b""


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """How many of the damages ended how."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bundle = folder / "whole.sqlite"
        for _ in import_sources([shipped("data/sources")], bundle):
            pass
        counts: Counter[str] = Counter()
        slowest = 0.0
        with Path(options.details or os.devnull).open("w", encoding="utf-8") as details:
            for told in outcomes(bundle, folder, options.first, options.first + options.damages):
                print(json.dumps(told, ensure_ascii=False), file=details, flush=True)
                counts[told[2]] += 1
                slowest = max(slowest, told[4])
    for word, meaning in OUTCOMES.items():
        yield Row(f"{word}: {meaning}"[:110], counts[word], "", at_most=0 if word in NEVER else None)
    yield Row("the slowest, with a visit to every tab", slowest, "s")


if __name__ == "__main__":
    run(measure, __doc__, damages=(60, 600), first=(0, 0), details=("", ""))
