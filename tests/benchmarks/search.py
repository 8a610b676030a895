"""How long a key in the search field takes until its results are painted, and how long the window is blocked.

    python -m tests.benchmarks.search [--articles 1000 20000 100000] [--repeats 15]

Makes bundles of so many articles by varying the words of the bulletins in `tests/gold` (once; they stay in the temporary
folder). For each class of query: the median from the key to the repainted list by the clock and in the processor's time
(all threads), and the longest time in which the window did nothing else. Floors, measured in the same run: SQLite alone
ranking the best 50 of the last 2,000 hits, and of all. Aim: a median of 16 ms in every class.
"""

import argparse
import dataclasses
import gzip
import multiprocessing
import os
import random
import re
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from tests.benchmarks.form import Row, peak_memory, run

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Passage
from briefing.bundle.search import RANKED_WHILE_TYPING, Searcher
from briefing.bundle.writer import BundleWriter
from briefing.importer.pipeline import import_sources
from briefing.viewer.search.state import Results, with_counts

GOLD = Path(__file__).parents[1] / "gold"
WORDS = Path(__file__).parents[2] / "resources" / "words"
SYLLABLES = [
    "ba",
    "be",
    "bi",
    "da",
    "de",
    "do",
    "ka",
    "ke",
    "ko",
    "la",
    "le",
    "lo",
    "ma",
    "me",
    "mi",
    "na",
    "ne",
    "no",
    "ra",
    "re",
    "ri",
    "sa",
    "se",
    "so",
    "ta",
    "te",
    "tu",
]
QUERIES = (
    ("rare word", "dostinex "),
    ("common word", "election "),
    ("most common word", "the "),
    ("phrase", '"of the" '),
    ("two common words", "election party "),
    ("NOT", "election NOT party "),
    ("NEAR", "NEAR(party election, 5) "),
    ("name, all spellings", "Жаңаөзен "),
    ("name as one types it", "zhanaoz"),
    ("beginning of 2 letters", "ka"),
    ("beginning of 3 letters", "ele"),
    ("beginning of 5 letters", "elect"),
    ("nothing", "qqzzqq "),
)


# Bundles

BUNDLE_VERSION = 5
VARIANTS = 60
"""So many times each paragraph is varied; beyond that, its copies differ in one made-up name."""


def bundle_of(articles: int) -> Path:
    """The bundle of so many articles, made if it is not there."""
    folder = Path(tempfile.gettempdir()) / "briefing-search-benchmark"
    folder.mkdir(exist_ok=True)
    target = folder / f"{articles}-{BUNDLE_VERSION}.sqlite"
    if not target.exists():
        gold = folder / "gold.sqlite"
        if not gold.exists():
            for _ in import_sources(sorted(GOLD.glob("*.txt")), gold, jobs=1):
                pass
        with Bundle(gold) as bundle:
            Copies(bundle, target).make(articles)
    return target


class Copies:
    """Copies the articles of a bundle, each time with other words of the same length, so that all offsets stay."""

    def __init__(self, gold: Bundle, target: Path) -> None:
        self._gold = gold
        self._writer = BundleWriter(target)
        self._chance = random.Random(2012)
        self._by_length: dict[int, list[str]] = {}
        for word in sorted(gzip.decompress((WORDS / "english.txt.gz").read_bytes()).decode().split()):
            if word.isalpha() and word.islower():
                self._by_length.setdefault(len(word), []).append(word)
        self._entities = {
            e.id: self._writer.add_entity(kind=e.kind, name=e.name, aliases=e.aliases) for e in gold.entities()
        }
        self._paragraphs = {article.id: gold.paragraphs(article.id) for article in gold.articles()}
        self._facts = {
            article.id: (gold.mentions(article_id=article.id), gold.incidents(article_id=article.id))
            for article in gold.articles()
        }
        self._varied: dict[int, list[str]] = {}

    def make(self, articles: int) -> None:
        """Write so many articles, three a bulletin, the bulletins in the order of their dates."""
        source = 0
        for number in range(articles):
            if number % 3 == 0:
                source = self._writer.add_source(
                    name=f"{number:06}.txt", media_type="text/plain", sha256="", size_bytes=0, text="", title="Monitor",
                    issue=f"No. {number // 3 + 1}", language="en",
                    published=f"{1990 + number * 30 // articles}-{number // 3 % 12 + 1:02}",
                )  # fmt: skip
            self._add_article(source, number)
        self._writer.finish()

    def _add_article(self, source: int, number: int) -> None:
        article = self._known[number % len(self._known)]
        article_id = self._writer.add_article(
            source_id=source, position=number % 3 + 1, kind=article.kind, title=self._text(-article.id, article.title),
            standfirst=None, is_complete=True,
        )  # fmt: skip
        ids = {
            p.id: self._writer.add_paragraph(
                article_id=article_id, position=p.position, kind=p.kind, text=self._text(p.id, p.text), page=p.page,
                source_start=0, source_end=0,
            )
            for p in self._paragraphs[article.id]
        }  # fmt: skip
        mentions, incidents = self._facts[article.id]
        for mention in mentions:
            self._writer.add_mention(self._entities[mention.entity_id], self._passage(ids, mention.passage))
        for incident in incidents:
            year = str(int(incident.start_on[:4]) + number % 20 - 10)
            span = sorted((year + incident.start_on[4:], year + incident.end_on[4:]))
            start_on, end_on = (day.replace("02-29", "02-28") for day in span)
            self._writer.add_incident(
                start_on=start_on, end_on=end_on, precision=incident.precision, qualifier=incident.qualifier,
                category=incident.category, headline=incident.headline, date_text=incident.date_text,
                year_from=incident.year_from, entity_ids=[self._entities[i] for i in incident.entity_ids],
                passage_ids=[self._passage(ids, p) for p in incident.passages if p.paragraph_id in ids],
            )  # fmt: skip

    @cached_property
    def _known(self) -> list[Article]:
        return self._gold.articles()

    def _passage(self, ids: dict[int, int], passage: Passage) -> int:
        return self._writer.add_passage(ids[passage.paragraph_id], passage.start, passage.end)

    def _text(self, key: int, text: str) -> str:
        varied = self._varied.setdefault(key, [])
        if len(varied) < VARIANTS:
            varied.append(re.sub(r"[^\W\d_]+", self._other, text))
            return varied[-1]
        text = self._chance.choice(varied)
        if self._chance.random() < 0.0002 and len(text) > 60:
            return text[:20] + " dostinex Жаңаөзен " + text[39:]
        at = text.find(" ", len(text) // 2)
        return text if at < 0 else text[: at + 1] + self._made_up(8) + text[at + 9 :]

    def _other(self, match: re.Match[str]) -> str:
        word = match.group()
        if len(word) < 4 or self._chance.random() > 0.15:
            return word
        return self._made_up(len(word)) if word[0].isupper() else self._chance.choice(self._by_length[len(word)])

    def _made_up(self, length: int) -> str:
        return "".join(self._chance.choices(SYLLABLES, k=length))[:length].capitalize()


# Measuring


class Repaints(QObject):
    """Counts the paintings of a widget, and says when one comes."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
            self.painted.emit()
        return False


def run_until(is_done: Callable[[], bool], seconds: float = 30.0, told: Repaints | None = None) -> float:
    """Run the event loop until something is done; gives the longest gap in ms between two ticks of a timer of 1 ms."""
    loop, longest, last = QEventLoop(), 0.0, time.perf_counter()

    def check() -> None:
        if is_done():
            loop.quit()

    def tick() -> None:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, (now - last) * 1e3), now
        check()

    timer = QTimer(interval=1)
    timer.timeout.connect(tick)
    timer.start()
    if told is not None:
        told.painted.connect(check, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    loop.exec()
    timer.stop()
    if told is not None:
        told.painted.disconnect()
    return longest


def typed(path: Path, repeats: int) -> list[Row]:
    """Open a window with a bundle and type into it."""
    from briefing.viewer.app import make_application
    from briefing.viewer.main_window import MainWindow
    from briefing.viewer.settings import Settings

    os.environ["BRIEFING_HOME"] = tempfile.mkdtemp(prefix="briefing-home-")
    application = make_application(["benchmark"])
    window = MainWindow(Bundle(path), Settings())
    window.show()
    run_until(lambda: False, 2)
    run_until(lambda: "not yet" not in window.status.text(), 300)  # the checksum is another job's work
    before = peak_memory()
    field = window.tools.field
    field.setText("warm ")
    page = window.search_page
    run_until(lambda: page.results is not None and page.results.facets is not None, 60)
    paints = Repaints()
    page.list.viewport().installEventFilter(paints)
    page.nothing.installEventFilter(paints)
    db = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    searcher = Searcher(path)
    rows = []
    for name, query in QUERIES:
        times, cpu, blocked = [], [], 0.0
        for _ in range(repeats):
            field.setText("warm ")
            run_until(lambda: page.results is not None and page.results.words == "warm ")
            run_until(lambda: page.results is not None and page.results.facets is not None)
            count, start, spent = paints.count, time.perf_counter(), time.process_time()
            field.setText(query)
            gap = run_until(partial(_is_painted, page, query, paints, count), told=paints)
            cpu.append((time.process_time() - spent) * 1e3)
            times.append((time.perf_counter() - start) * 1e3)
            blocked = max(blocked, gap)
        results = page.results
        assert isinstance(results, Results)
        start = time.perf_counter()
        hits = with_counts(searcher, results).total
        counting = (time.perf_counter() - start) * 1e3
        floor = _floor(db, results, RANKED_WHILE_TYPING) or None
        label = f"{name}, {hits[0] if hits else 0:,} hits"
        rows += [
            Row(f"{label}: key to painted", statistics.median(times), "ms", floor, "SQLite ranking the last 2,000", 16),
            Row("  time of the processor, all threads", statistics.median(cpu), "ms", floor, "the same", 16),
            Row("  the same ranking of all hits, by SQLite alone", _floor(db, results, None)),
            Row("  the window did nothing else for, at most", blocked),
            Row("  all hits counted, afterwards", counting),
        ]
    rows += [Row("memory with the window", before, "MB"), Row("memory after all searches", peak_memory(), "MB")]
    window.close()
    application.processEvents()
    return rows


def _is_painted(page: Any, query: str, paints: Repaints, before: int) -> bool:
    return page.results is not None and page.results.words == query and paints.count > before


def _floor(db: sqlite3.Connection, results: Results, most: int | None) -> float:
    """Milliseconds in which SQLite ranks the best 50, of all or of the last `most`; the median of five."""
    if results.reading is None:
        return 0.0
    of = "SELECT rowid, rank AS r FROM paragraph_fts WHERE paragraph_fts MATCH :q ORDER BY rank LIMIT 50"
    if most is not None:
        of = f"""SELECT id, r FROM (SELECT rowid AS id, rank AS r FROM paragraph_fts WHERE paragraph_fts MATCH :q
        ORDER BY rowid DESC LIMIT {most}) ORDER BY r LIMIT 50"""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        db.execute(of, {"q": results.reading.expression}).fetchall()
        times.append((time.perf_counter() - start) * 1e3)
    return statistics.median(times)


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """All sizes, each in a process of its own, so that memory is its own."""
    for articles in options.articles:
        path = bundle_of(articles)
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            for row in pool.apply(typed, (path, options.repeats)):
                yield dataclasses.replace(row, what=f"{articles:,}: {row.what}" if row.what[0] != " " else row.what)


if __name__ == "__main__":
    run(measure, __doc__, articles=([1_000], [1_000, 20_000, 100_000]), repeats=(3, 15))
