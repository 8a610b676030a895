"""How long the library keeps the window busy: read, filtered, sorted, an article chosen in it, by the number of articles.

    python -m tests.benchmarks.library [--articles 1000 20000 100000] [--repeats 7]

Uses the bundles that the benchmark of searching makes. For each act: the time of the processor in the window's own thread,
the painting included (a key of the filter: the worst of its repeats), and the longest time in which that thread did
nothing else. The floor of a key is a plain search for the letters in all titles, and that of reading the bare query of
all articles, in the same run. Aim: a key within 16 ms, and never more at a stretch.
"""

import argparse
import dataclasses
import multiprocessing
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from tests.benchmarks.form import Row, peak_memory, run
from tests.benchmarks.search import bundle_of, run_until

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Entity

KEYS = ("c", "cr", "cri", "crisis", "the", "e", "qqzzqq", "monitor", "")


class Busy:
    """The longest stretch of the window's thread between two turns of its event loop, in ms of its own processor time."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, (now - self._last) * 1e3), now

    def stop(self) -> float:
        """What was found; counts no more."""
        self._tick()
        self._timer.stop()
        return self.longest


def watched(
    act: Callable[[], object], is_done: Callable[[], bool] = lambda: True, more: float = 0.3
) -> tuple[float, float]:
    """Do something and let the window follow it: the processor's time of this thread in all, and its longest stretch."""
    busy, begin = Busy(), time.thread_time()
    act()
    run_until(is_done, 300)
    taken = (time.thread_time() - begin) * 1e3
    run_until(lambda: False, more)
    return taken, busy.stop()


def measured(path: Path, repeats: int) -> list[Row]:
    """Open a window with a bundle, and use its library."""
    from briefing.viewer.app import make_application
    from briefing.viewer.main_window import MainWindow
    from briefing.viewer.settings import Settings

    os.environ["BRIEFING_HOME"] = tempfile.mkdtemp(prefix="briefing-home-")
    application = make_application(["benchmark"])
    bundle = Bundle(path)
    begin = time.perf_counter()
    articles = bundle.articles()
    floor = (time.perf_counter() - begin) * 1e3
    titles = [article.title.casefold() for article in articles]
    window = MainWindow(bundle, Settings())
    before = time.perf_counter()
    _, opened = watched(window.show, lambda: len(window.library.nodes("source")) > 1)
    listed = (time.perf_counter() - before) * 1e3
    run_until(lambda: "not yet" not in window.status.text(), 300)  # the checksum is another job's work
    rows = [
        Row("until the library is listed, by the clock", listed, "ms", floor, "all articles read, nothing else"),
        Row("  the window did nothing else for, at most", opened),
    ]
    rows += _keys(window.library, titles, repeats)
    for order in ("title", "date", "library"):
        taken, stretch = watched(partial(window.library.filter_box.show_order, order))
        rows.append(Row(f"sorted anew, {order}", taken))
        rows.append(Row("  the window did nothing else for, at most", stretch, at_most=50))
    for name, article in (
        ("first", articles[0]),
        ("last", articles[-1]),
        ("in the middle", articles[len(articles) // 2]),
    ):
        rows.append(Row(f"article opened, {name}", watched(partial(window.open_article, article.id))[1]))
    rows += _name(window, max(bundle.entities(), key=lambda entity: entity.mentions))
    taken, stretch = watched(lambda: window.reading.mark(articles[-1].id, "finished"))
    rows.append(Row("article marked as read", stretch))
    rows.append(Row("memory", peak_memory(), "MB"))
    window.close()
    application.processEvents()
    return rows


def _name(window: Any, entity: Entity) -> Iterator[Row]:
    """The name that is told most often: until its first mentions are seen, and all that is known of it."""
    page, begin, seen = window.name_page, time.perf_counter(), []
    page.mentions.model().modelReset.connect(lambda: seen.append(time.perf_counter()))

    def is_whole() -> bool:
        return not any(row.text == "Reading …" for row in page.fact_rows())

    _, stretch = watched(partial(window.show_name, entity.id), is_whole)
    whole = (time.perf_counter() - begin) * 1e3
    yield Row(
        f"name opened, {entity.mentions:,} mentions, until the first are seen", (seen[-1] - begin) * 1e3, at_most=200
    )
    yield Row("  all that is told of it", whole)
    yield Row("  the window did nothing else for, at most", stretch, at_most=50)


def _keys(library: Any, titles: list[str], repeats: int) -> Iterator[Row]:
    """A key of the filter, for several words."""
    box = library.filter_box._words
    for words in KEYS:
        taken, stretches, floors = [], [], []
        for _ in range(repeats):
            box.setText("x" if not words else "")
            run_until(lambda: False, 0.1)
            begin = time.thread_time()
            found = sum(words in title for title in titles)
            floors.append((time.thread_time() - begin) * 1e3)
            spent, stretch = watched(partial(box.setText, words), more=0.1)
            taken.append(spent)
            stretches.append(stretch)
        label = f"key of the filter, {words or 'all again'!r}, {found:,} titles"
        floor = statistics.median(floors)
        yield Row(label, statistics.median(taken), "ms", floor, "the letters in all titles", 16)
        yield Row("  the window did nothing else for, at most", max(stretches), at_most=16)


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """All sizes, each in a process of its own, so that memory is its own."""
    for articles in options.articles:
        path = bundle_of(articles)
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            for row in pool.apply(measured, (path, options.repeats)):
                yield dataclasses.replace(row, what=f"{articles:,}: {row.what}" if row.what[0] != " " else row.what)


if __name__ == "__main__":
    run(measure, __doc__, articles=([1_000], [1_000, 20_000, 100_000]), repeats=(3, 7))
