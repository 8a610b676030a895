"""How fast dates are read, and that the time grows with the text only in proportion.

    python tests/benchmarks/import_dates.py [--copies 1 4 16]

Reads the paragraphs of the bulletins in `tests/gold` once, four and sixteen times over, as one text whose dates lie in one
story, and prints for each length: MB, dates found, seconds, MB a second, the seconds over those of the shortest length for
as much text (1.0 is linear), and the seconds over those of splitting the same text into words, the floor.
"""

import argparse
import json
import re
import time
from collections.abc import Sequence
from pathlib import Path

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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--copies", type=int, nargs="+", default=[1, 4, 16])
    copies = parser.parse_args().copies
    once = paragraphs()
    seconds_to_read(once)
    print(f"{'MB':>7} {'dates':>7} {'s':>7} {'MB/s':>6} {'growth':>7} {'floors':>7}")
    per_byte = 0.0
    for count in copies:
        texts = [text + " " * copy for copy in range(count) for text in once]
        size = sum(len(text.encode()) for text in texts)
        seconds, found = seconds_to_read(texts)
        per_byte = per_byte or seconds / size
        growth, floors = seconds / size / per_byte, seconds / seconds_to_split(texts)
        print(f"{size / 1e6:7.2f} {found:7} {seconds:7.3f} {size / seconds / 1e6:6.2f} {growth:7.2f} {floors:7.1f}")
    print(f"\n{'piece':26} {'25,000':>8} {'50,000':>8} {'growth':>7}")
    for piece in PIECES:
        half, whole = (seconds_to_read([piece * (length // len(piece))])[0] for length in (25_000, 50_000))
        print(f"{piece!r:26} {half:8.3f} {whole:8.3f} {whole / half:7.2f}")


if __name__ == "__main__":
    main()
