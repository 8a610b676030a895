"""Damages sources of every kind, 1,000 of each by default, and counts what the importer makes of them.

    python -m tests.benchmarks.fuzz_sources [--damages 1000] [--whole 40] [--kb 30]

PDF, DOCX and HTML go straight into their parsers and the steps on the text; `--whole` of each go the importer's whole way,
with a process each, as all text, CSV and corrections do. What crashed is printed with its number, which makes it again.
"""

import argparse
import logging
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.form import Row, run
from tests.hostile.documents import KINDS, REPEATED, damaged, outcome, parsed, sound

SLOW = 5.0


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """How many of each kind were read, refused, crashed, and how long the slowest took."""
    logging.disable(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        for kind in KINDS:
            data, counts, slowest = sound(kind), Counter[str](), 0.0
            for number in range(options.damages):
                changed = damaged(kind, data, number)
                straight = kind in (".pdf", ".docx", ".html") and number >= options.whole
                word, said, seconds = parsed(kind, changed) if straight else outcome(kind, changed, Path(folder))
                counts[word] += 1
                slowest = max(slowest, seconds)
                if word == "crash":
                    print(f"{kind} {number}: {said[:200]}", file=sys.stderr)
            for word in ("read", "refused", "crash"):
                yield Row(f"{kind}: {word}", counts[word], "", at_most=0 if word == "crash" else None)
            yield Row(f"{kind}: the slowest", slowest, "s", at_most=SLOW)
        times = {piece: outcome(".txt", _repeated(piece, options.kb), Path(folder))[2] for piece in REPEATED}
        worst = max(times, key=lambda piece: times[piece])
        yield Row(
            f"{options.kb} KB of {worst!r} and nothing else, the slowest of {len(times)}",
            times[worst],
            "s",
            at_most=SLOW,
        )


def _repeated(piece: str, kilobytes: int) -> bytes:
    """A text of one piece over and over."""
    return f"Title\n\n{piece * (kilobytes * 1000 // len(piece.encode()))}\n\nend.\n".encode()


if __name__ == "__main__":
    run(measure, __doc__, damages=(50, 1000), whole=(4, 40), kb=(10, 30))
