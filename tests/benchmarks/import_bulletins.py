"""How fast the importer is, how much memory it takes, and how large its bundle becomes.

    python -m tests.benchmarks.import_bulletins [--articles 100 1000 10000] [--jobs 2] [--paragraph 250000]

Makes as many articles as wanted from the bulletins in `tests/gold` by varying their names and dates. Tells, for one
core, MB of text a second for each step; then for each number of articles the time of the whole command, the time that a
plain copy of the same text into SQLite with a search index takes in the same run, the peak memory of the importing
process and of the largest of those that read, the bundle's size over the text's, and what takes most room in it.
"""

import argparse
import random
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from tests.benchmarks.form import Row, run

from briefing.importer.clean import clean
from briefing.importer.pipeline import read_source
from briefing.importer.sources import read
from briefing.importer.steps.dated import read_dates
from briefing.importer.steps.figures import find_elections
from briefing.importer.steps.incidents import find_incidents
from briefing.importer.steps.names import find_names

GOLD = Path(__file__).parents[1] / "gold"
ARTICLES_EACH = 3
SYLLABLES = [consonant + vowel for consonant in "bdklmnrst" for vowel in "aeio"]
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
    """Write varied bulletins until they hold about so many articles."""
    chance = random.Random(2012)
    texts = [path.read_text(encoding="utf-8") for path in sorted(GOLD.glob("*.txt"))]
    folder.mkdir()
    paths = []
    for number in range(max(1, articles // ARTICLES_EACH)):
        path = folder / f"bulletin-{number:05}.txt"
        path.write_text(vary(texts[number % len(texts)], chance), encoding="utf-8")
        paths.append(path)
    return paths


def seconds_of(work: Callable[[], object]) -> float:
    """The seconds of this process's own computing that some work takes, the least of three tries."""
    tries = []
    for _ in range(3):
        start = time.process_time()
        work()
        tries.append(time.process_time() - start)
    return min(tries)


def steps(paths: Sequence[Path]) -> Iterator[Row]:
    """MB of text a second on one core for each step, one after the other, and for all."""
    sources = [read(path) for path in paths]
    bulletins = [clean(source) for source in sources]
    dated = [read_dates(bulletin) for bulletin in bulletins]
    named = [find_names(bulletin)[0] for bulletin in bulletins]
    entities = [find_elections(*given)[1] for given in zip(bulletins, dated, named, strict=True)]
    works: dict[str, Callable[[], object]] = {
        "read": lambda: [read(path) for path in paths],
        "read and clean": lambda: [clean(read(path)) for path in paths],
        "dates": lambda: [read_dates(bulletin) for bulletin in bulletins],
        "names": lambda: [find_names(bulletin) for bulletin in bulletins],
        "results": lambda: [find_elections(*given) for given in zip(bulletins, dated, named, strict=True)],
        "incidents": lambda: [find_incidents(*given) for given in zip(bulletins, dated, entities, strict=True)],
        "all steps": lambda: [read_source(path) for path in paths],
    }
    size = sum(path.stat().st_size for path in paths) / 1e6
    for name, work in works.items():
        yield Row(f"step: {name}, on one core", size / seconds_of(work), "MB/s")


def plain_copy(paths: Sequence[Path], target: Path) -> float:
    """Seconds to put the same texts into SQLite with a search index: the floor."""
    start = time.perf_counter()
    with closing(sqlite3.connect(target)) as db:
        db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)")
        db.execute("CREATE VIRTUAL TABLE f USING fts5(text, content='t', content_rowid='id')")
        db.executemany("INSERT INTO t (text) VALUES (?)", ((path.read_text(encoding="utf-8"),) for path in paths))
        db.execute("INSERT INTO f(f) VALUES ('rebuild')")
        db.commit()
    return time.perf_counter() - start


def one_paragraph(folder: Path, size: int) -> Iterator[Row]:
    """All steps on one paragraph of so many bytes, such as a file without line ends has, and on one of nothing but dates."""
    words = " ".join(path.read_text(encoding="utf-8") for path in sorted(GOLD.glob("*.txt"))).split()
    yield from _one_text(folder, "one paragraph", " ".join(words), size)
    yield from _one_text(folder, "dates alone", "5 May 2012", 30_000)


def _one_text(folder: Path, name: str, words: str, size: int, part: int = 10) -> Iterator[Row]:
    text = f"{words} " * (1 + size // len(words))
    whole, tenth = folder / "whole.txt", folder / "part.txt"
    whole.write_text(text[:size], encoding="utf-8")
    tenth.write_text(text[: size // part], encoding="utf-8")
    seconds, least = (seconds_of(lambda path=path: read_source(path)) for path in (whole, tenth))  # type: ignore[misc]
    yield Row(
        f"{name} of {size // 1000} KB",
        seconds,
        "s",
        least * part,
        f"{part} times one of {size // part // 1000} KB",
    )


IMPORT = """
import resource, sys
from pathlib import Path
from briefing.importer.pipeline import import_sources
if __name__ == "__main__":
    for _ in import_sources([Path(sys.argv[1])], Path(sys.argv[2]), jobs=int(sys.argv[3]) or None):
        pass
    own, child = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage tells there begins with the memory of the process that started this one
        own = next(line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    print(own, child)
"""


def whole(folder: Path, articles: int, jobs: int) -> Iterator[Row]:
    """The whole import of so many articles."""
    paths = make_sources(folder / "sources", articles)
    size = sum(path.stat().st_size for path in paths)
    floor = plain_copy(paths, folder / "floor.sqlite")
    target = folder / "out.sqlite"
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-c", IMPORT, str(folder / "sources"), str(target), str(jobs)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    seconds, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    computed = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    unit = 1e6 if sys.platform == "darwin" else 1e3
    own, child = (int(peak) / unit for peak in told.split())
    name = f"{articles:,} articles, {size / 1e6:.1f} MB of text"
    yield Row(f"{name}: imported", seconds, "s", floor, "a plain copy into SQLite with a search index")
    yield Row("  text a second and core", size / 1e6 / computed, "MB/s")
    yield Row("  memory of the importing process", own, "MB")
    yield Row("  memory of the largest reading process", child, "MB")
    yield Row(
        "  the bundle's size", target.stat().st_size / 1e6, "MB", size / 1e6, f"the text; {largest(target, size)}"
    )


def largest(bundle: Path, size: int, most: int = 6) -> str:
    """The tables and indexes that take most room, each over the text's size; nothing where SQLite does not tell."""
    with closing(sqlite3.connect(bundle)) as db:
        try:
            rows = db.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT ?", (most,))
            return ", ".join(f"{name} {taken / size:.2f}" for name, taken in rows)
        except sqlite3.OperationalError:
            return ""


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """All figures."""
    yield from steps(sorted(GOLD.glob("*.txt")))
    with tempfile.TemporaryDirectory(prefix="briefing-benchmark-") as kept:
        yield from one_paragraph(Path(kept), options.paragraph)
    for articles in options.articles:
        folder = Path(tempfile.mkdtemp(prefix="briefing-benchmark-"))
        try:
            yield from whole(folder, articles, options.jobs)
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    run(measure, __doc__, articles=([100], [100, 1_000, 10_000]), jobs=(0, 0), paragraph=(50_000, 250_000))
