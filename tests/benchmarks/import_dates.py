"""How fast dates are read, and that the time grows with the text only in proportion.

    python -m tests.benchmarks.import_dates [--copies 1 4 16]

Reads the paragraphs of the bulletins in `tests/gold` once, four and sixteen times over, as one text whose dates lie in one
story, beside splitting the same text into words; and tells how the time for as much text grows with the length (1 is
linear), and how it grows where one paragraph holds one thing thousands of times over (2 for twice the length is linear).
"""

import argparse
import json
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.form import Row, run

from briefing.importer.dates import DateReader

GOLD = Path(__file__).parents[1] / "gold"
PIECES = ["on 5 May 2012 he went. ", "1, ", "5 and ", "two days later ", "in May ", "(", "word ", "\n "]
"""What a text may hold thousands of times over in one paragraph."""


def paragraphs() -> list[str]:
    """All paragraphs of the gold bulletins, in order."""
    bulletins = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(GOLD.glob("*.json"))]
    found = [text for bulletin in bulletins for article in bulletin["articles"] for text in article["paragraphs"]]
    return [text for text in found if isinstance(text, str)]


def seconds_to_read(texts: Sequence[str]) -> tuple[float, int]:
    """How long it takes to read the dates of `texts`, and how many there are."""
    began = time.perf_counter()
    reader = DateReader()
    reader.survey(texts)
    reader.begin_article()
    found = sum(len(reader.read(text)) for text in texts)
    return time.perf_counter() - began, found


def seconds_to_split(texts: Sequence[str]) -> float:
    """The floor: how long it takes only to find the words."""
    word = re.compile(r"\w+")
    began = time.perf_counter()
    for text in texts:
        for _ in word.finditer(text):
            pass
    return time.perf_counter() - began


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """All figures."""
    once = paragraphs()
    seconds_to_read(once)
    per_byte = 0.0
    for count in options.copies:
        texts = [text + " " * copy for copy in range(count) for text in once]
        size = sum(len(text.encode()) for text in texts)
        seconds, found = seconds_to_read(texts)
        per_byte = per_byte or seconds / size
        label = f"{found:,} dates read in {size / 1e6:.2f} MB"
        yield Row(label, seconds * 1000, "ms", seconds_to_split(texts) * 1000, "the text split into words")
        yield Row("  time for as much text, over that of the shortest", seconds / size / per_byte, "×")
    for piece in PIECES:
        half, whole = (seconds_to_read([piece * (length // len(piece))])[0] for length in (25_000, 50_000))
        yield Row(f"50,000 letters of {piece!r}", whole * 1000, "ms", half * 1000, "25,000 letters of it")


if __name__ == "__main__":
    run(measure, __doc__, copies=([1, 4], [1, 4, 16]))
