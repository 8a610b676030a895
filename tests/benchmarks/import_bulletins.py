"""How fast the importer is, how much memory it takes, and how large its bundle becomes.

    python tests/benchmarks/import_bulletins.py [--articles 10000] [--jobs 2]

Makes as many articles as wanted from the bulletins in `tests/gold` by varying their names and dates, then prints, for
one core: MB of text a second for reading and cleaning alone and for all steps; and for the whole command: the time, the
peak memory of this process and of its largest child, and the bundle's size over the text's, beside the time that a plain
copy of the same text into SQLite with a search index takes in the same run.
"""

import argparse
import random
import re
import resource
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from briefing.importer.clean import clean
from briefing.importer.pipeline import import_sources, read_source
from briefing.importer.sources import read

GOLD = Path(__file__).parents[1] / "gold"
SYLLABLES = [
    "ba",
    "be",
    "bi",
    "bo",
    "da",
    "de",
    "di",
    "do",
    "ka",
    "ke",
    "ki",
    "ko",
    "la",
    "le",
    "li",
    "lo",
    "ma",
    "me",
    "mi",
    "mo",
    "na",
    "ne",
    "ni",
    "no",
    "ra",
    "re",
    "ri",
    "ro",
    "sa",
    "se",
    "si",
    "so",
    "ta",
    "te",
]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]  # fmt: skip


def vary(text: str, chance: random.Random) -> str:
    """The text with other names and years, the same in every run for the same seed."""
    names: dict[str, str] = {}

    def other_name(match: re.Match[str]) -> str:
        word = match.group()
        if word in MONTHS or chance.random() < 0.4:
            return word
        if word not in names:
            names[word] = "".join(chance.choices(SYLLABLES, k=3)).capitalize()
        return names[word]

    shift = chance.randrange(-8, 9)
    text = re.sub(r"\b[A-Z][a-z]{4,}\b", other_name, text)
    return re.sub(r"\b(19|20)\d\d\b", lambda match: str(int(match.group()) + shift), text)


def make_sources(folder: Path, articles: int) -> list[Path]:
    """Write varied bulletins until they hold about so many articles (3 a bulletin)."""
    chance = random.Random(2012)
    texts = [path.read_text(encoding="utf-8") for path in sorted(GOLD.glob("*.txt"))]
    paths = []
    for number in range(max(1, articles // 3)):
        path = folder / f"bulletin-{number:05}.txt"
        path.write_text(vary(texts[number % len(texts)], chance), encoding="utf-8")
        paths.append(path)
    return paths


def megabytes_a_second(paths: list[Path], work: Callable[[Path], object], seconds: float = 8.0) -> float:
    """How fast `work(path)` goes through the paths, over some seconds."""
    done, start = 0, time.perf_counter()
    for path in paths:
        work(path)
        done += path.stat().st_size
        if time.perf_counter() - start > seconds:
            break
    return done / 1e6 / (time.perf_counter() - start)


def plain_copy(paths: list[Path], target: Path) -> float:
    """Seconds to put the same texts into SQLite with a search index: the floor."""
    start = time.perf_counter()
    db = sqlite3.connect(target)
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)")
    db.execute("CREATE VIRTUAL TABLE f USING fts5(text, content='t', content_rowid='id')")
    db.executemany("INSERT INTO t (text) VALUES (?)", ((path.read_text(encoding="utf-8"),) for path in paths))
    db.execute("INSERT INTO f(f) VALUES ('rebuild')")
    db.commit()
    db.close()
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description="How fast the importer is.")
    options.add_argument("--articles", type=int, default=10_000)
    options.add_argument("--jobs", type=int, default=None)
    given = options.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="briefing-benchmark-"))
    try:
        paths = make_sources(folder, given.articles)
        size = sum(path.stat().st_size for path in paths)
        read_source(paths[0])  # loads the word and place lists
        print(f"text                  {size / 1e6:8.1f} MB in {len(paths)} bulletins")
        print(
            f"read and clean        {megabytes_a_second(paths, lambda path: clean(read(path), None)):8.2f} MB/s a core"
        )
        print(f"all steps             {megabytes_a_second(paths, read_source):8.2f} MB/s a core")
        floor = plain_copy(paths, folder / "floor.sqlite")
        start = time.perf_counter()
        for _ in import_sources(paths, folder / "out.sqlite", jobs=given.jobs):
            pass
        seconds = time.perf_counter() - start
        own, child = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        unit = 1e6 if sys.platform == "darwin" else 1e3
        print(f"whole import          {seconds:8.1f} s ({size / 1e6 / seconds:.2f} MB/s; a plain copy {floor:.1f} s)")
        print(f"peak memory           {own / unit:8.0f} MB, largest child {child / unit:.0f} MB")
        print(f"bundle over text      {(folder / 'out.sqlite').stat().st_size / size:8.2f}")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
