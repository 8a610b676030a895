"""How fast the results tab is: its first painting, another election, many parties, many elections, a frame.

    python -m tests.benchmarks.results [--parties 500] [--elections 200]

Beside the milliseconds stands how many times that is what an empty window of the same size takes in the same
run: to be made and painted first, or to be painted again. A frame should stay under 16 ms, so that nothing stutters.
Processor time is counted, as other programs on the machine would else be measured too.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.benchmarks.form import Row, run

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Measure
from briefing.bundle.writer import BundleWriter
from briefing.shipped import shipped

SIZE = QSize(1044, 667)
FRAME_MS = 16.0
PAINTED = "an empty window painted"


def write_large(path: Path, parties: int, elections: int) -> None:
    """Elections to one house: the first of many parties, the others of eight each."""
    writer = BundleWriter(path)
    source = writer.add_source(
        name="a.txt", media_type="text/plain", sha256="0" * 64, size_bytes=1, text="…", title="Results of many years"
    )
    names = [writer.add_entity(kind="party", name=f"Party number {number + 1}") for number in range(parties)]
    for number in range(elections):
        count = parties if number == 0 else 8
        article = writer.add_article(
            source_id=source,
            position=number + 1,
            kind="article",
            title=f"Vote {number}",
            standfirst=None,
            is_complete=True,
        )
        shares = [round(60 / (rank + 1.5) + number % 7 / 10, 2) for rank in range(count)]
        rows = [f"Party number {rank + 1}\t{share:.2f}\t{int(share * 1000)}" for rank, share in enumerate(shares)]
        text = "\n".join(rows)
        paragraph = writer.add_paragraph(
            article_id=article, position=1, kind="table", text=text, page=1, source_start=0, source_end=len(text)
        )
        election = writer.add_election(
            body="House", country="Somewhere", held_on=f"{1800 + number}-05-04", seats_total=None
        )
        at = 0
        for rank, (row, share) in enumerate(zip(rows, shares, strict=True)):
            passage = writer.add_passage(paragraph, at, at + len(row))
            at += len(row) + 1
            told: tuple[tuple[Measure, float, str], ...] = (
                ("percent", share, f"{share:.2f}"), ("votes", float(int(share * 1000)), f"{int(share * 1000)}"),
                ("seats", float(int(share)), f"{int(share)}"),
            )  # fmt: skip
            for measure, value, printed in told:
                if measure != "seats" or value:
                    writer.add_figure(
                        election_id=election, entity_id=names[rank], measure=measure, value=value, printed=printed,
                        status="final", passage_id=passage,
                    )  # fmt: skip
    writer.finish()


@contextmanager
def timed(times: list[float]) -> Iterator[None]:
    start = time.process_time()
    yield
    times.append((time.process_time() - start) * 1000)


def paint(widget: QWidget) -> None:
    """Paint a widget as a screen would, once."""
    picture = QImage(widget.size(), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    widget.render(painter, QPoint(), QRegion())
    painter.end()


def median(act: Callable[[], object], rounds: int) -> float:
    times: list[float] = []
    for _ in range(rounds):
        with timed(times):
            act()
    return statistics.median(times)


def shown(widget: QWidget) -> QWidget:
    widget.resize(SIZE)
    widget.show()
    QApplication.processEvents()
    paint(widget)
    return widget


def frames(view: Any) -> list[tuple[str, float]]:
    """Milliseconds from what the user does to the window painted: scrolling by a notch, a key from mark to mark."""
    bar = view._page().verticalScrollBar()
    notch = iter(range(0, 10**6, 53))

    def scroll() -> None:
        bar.setValue(next(notch) % (bar.maximum() + 1))
        QApplication.processEvents()

    chart = view._page().sections[0].chart

    def step() -> None:
        QTest.keyClick(chart, Qt.Key.Key_Down)
        QApplication.processEvents()

    scrolled = median(scroll, 25)
    bar.setValue(0)
    chart.setFocus()
    return [("scrolling", scrolled), ("from mark to mark", median(step, 25))]


def measure_bundle(path: Path, name: str, floor: tuple[float, float]) -> list[Row]:
    """The figures of one bundle."""
    from briefing.viewer.results.view import ResultsView

    first: list[float] = []
    with Bundle(path) as bundle:
        with timed(first):
            view = ResultsView()
            view.show_bundle(bundle)
            shown(view)
        made, frame = floor
        rows = [Row(f"{name}: first painting", first[0], "ms", made, "an empty window made")]

        def switch() -> None:
            index = (view.state.chosen + 1) % len(view.state.choices)
            view.chooser.choose(index)
            view.chooser.chosen.emit(index)
            QApplication.processEvents()
            paint(view)

        def mode(which: str) -> None:
            view.show_mode(which)  # type: ignore[arg-type]
            QApplication.processEvents()
            paint(view)

        switching = median(switch, 7)
        rows.append(Row(f"{name}: another election", switching, "ms", frame, PAINTED))
        view.chooser.chosen.emit(len(view.state.choices) - 1)
        for which in ("one", "compare", "rivals"):
            times: list[float] = []
            with timed(times):
                mode(which)
            rows.append(Row(f"{name}: to “{which}”", times[0], "ms", frame, PAINTED))
            rows += [
                Row(f"{name}: a frame of “{which}”, {what}", ms, "ms", frame, PAINTED, FRAME_MS)
                for what, ms in frames(view)
            ]
        view.close()
        view.deleteLater()
        QApplication.processEvents()
    return rows


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """All figures."""
    application = QApplication(sys.argv[:1])
    from briefing.viewer.app import dress

    dress(application)
    import briefing.viewer.results.view  # noqa: F401  (imported after the window's first painting, so not measured here)

    made: list[float] = []
    with timed(made):
        empty = shown(QWidget())

    def again() -> None:
        empty.update()
        QApplication.processEvents()

    floor = made[0], median(again, 25)
    yield from measure_bundle(shipped("data/briefing.sqlite"), "shipped", floor)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.sqlite"
        write_large(path, options.parties, options.elections)
        yield from measure_bundle(path, f"{options.parties} parties, {options.elections} elections", floor)


if __name__ == "__main__":
    run(measure, __doc__, parties=(100, 500), elections=(50, 200))
