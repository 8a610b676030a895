"""How soon the timeline is painted, how long a frame, a filter's key and a hover take, and the memory, by size.

    python -m tests.benchmarks.timeline [--sizes 1000 100000 1000000] [--frames 40] [--platform offscreen]

Incidents are made after the pattern of the bulletins in `tests/gold`: their categories, precisions, headlines and
sentences, spread over twenty years. Beside each size, in the same process, an empty pyqtgraph plot with its date axis,
as large as the picture. A frame moves the view and paints at once, everything in the tab that follows it included; full
has all incidents in view, middle a tenth of the time, near so few days that marks stand singly with their labels.
First painting: from widgets and incidents at hand to the first picture. Medians in ms.
"""

import argparse
import datetime
import json
import multiprocessing
import os
import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.form import Row, peak_memory, run

GOLD = Path(__file__).parents[1] / "gold"
SIZE = (1200, 600)
FIRST = datetime.date(2000, 1, 1).toordinal()
YEARS = 20
NEAR_COUNT = 60


def patterns() -> list[tuple[int, dict[str, Any]]]:
    """What gold tells of its incidents: days from the first to the last, and the rest."""
    found = []
    for path in sorted(GOLD.glob("*.json")):
        for told in json.loads(path.read_text(encoding="utf-8"))["incidents"]:
            first, last = (datetime.date.fromisoformat(told[name]) for name in ("start", "end"))
            found.append(((last - first).days, told))
    return found


def made(count: int) -> list[Any]:
    """So many incidents after gold's pattern, in order of time; the same ones at every call."""
    from briefing.bundle.records import Incident, Passage

    pattern, chance = patterns(), random.Random(7)
    starts = sorted(chance.randrange(FIRST, FIRST + YEARS * 365) for _ in range(count))
    incidents = []
    for number, start in enumerate(starts):
        length, told = pattern[chance.randrange(len(pattern))]
        first, last = (datetime.date.fromordinal(day).isoformat() for day in (start, start + length))
        text = f"{told['quote']} ({number})"
        passage = Passage(number, number, number // 20, number % 20 + 1, None, 0, len(text), text)
        incident = Incident(
            number, first, last, told["precision"], told.get("qualifier"), told["category"],
            told.get("headline") or text, told.get("date_text") or "", told.get("year_from") or "stated", "read",
            (passage,), (number % 50,),
        )  # fmt: skip
        incidents.append(incident)
    incidents.sort(key=lambda incident: (incident.start_on, incident.end_on, incident.id))
    return incidents


CLOCKS = {"wall": time.perf_counter, "cpu": time.process_time}
clock = CLOCKS["wall"]


def timed(act: Callable[[], object]) -> float:
    """Milliseconds that something takes."""
    begin = clock()
    act()
    return (clock() - begin) * 1000


def medians(acts: Sequence[Callable[[], object]]) -> float:
    """The median time of several acts, the first two left out."""
    return statistics.median([timed(act) for act in acts][2:])


class EmptyPlot:
    """The floor: a plot without anything in it."""

    def __init__(self, application: Any) -> None:
        import pyqtgraph as pg

        plots: list[Any] = []

        def show() -> None:
            plots.append(pg.PlotWidget(axisItems={"bottom": pg.DateAxisItem()}))
            plots[-1].resize(*SIZE)
            plots[-1].show()
            application.processEvents()

        show()
        plots[0].close()
        self.first = timed(show)
        self.plot = plots[-1]

    def frame(self, first: float, last: float) -> Callable[[], None]:
        """One frame that shows these days."""
        day, epoch = 86_400, 719_163

        def paint() -> None:
            self.plot.setXRange((first - epoch) * day, (last - epoch) * day, padding=0)
            self.plot.viewport().repaint()

        return paint


def views(frames: int, length: float, *, zooms: bool) -> list[tuple[float, float]]:
    """The views of a pan, or of a zoom, about the middle, `length` days long."""
    middle = FIRST + YEARS * 365 / 2
    if zooms:
        return [(middle - length / 2 * (1 + n / 100), middle + length / 2 * (1 + n / 100)) for n in range(frames)]
    return [(middle - length / 2 + n * length / 100, middle + length / 2 + n * length / 100) for n in range(frames)]


def measured(count: int, frames: int, which: str) -> dict[str, float]:
    """All figures for one size."""
    global clock
    clock = CLOCKS[which]
    from PySide6.QtCore import QPointF

    from briefing.viewer.app import make_application
    from briefing.viewer.timeline.state import TimelineState
    from briefing.viewer.timeline.view import TimelineView

    application = make_application([])
    incidents = made(count)
    before = peak_memory()
    floor = EmptyPlot(application)
    found: dict[str, float] = {"floor first": floor.first}
    warm = TimelineView()
    warm.resize(SIZE[0] + 400, SIZE[1] + 170)
    warm.show()
    application.processEvents()
    warm.close()
    states: list[TimelineState] = []
    found["state"] = timed(lambda: states.append(TimelineState(incidents)))
    view = TimelineView()

    def show() -> None:
        view.resize(SIZE[0] + 390, SIZE[1] + 170)
        view.show()
        view.show_incidents(states[0])
        application.processEvents()

    found["first"] = timed(show)
    whole = YEARS * 365.0
    near = whole * NEAR_COUNT / count if count > NEAR_COUNT else whole
    for name, length in (("full", whole), ("middle", whole / 10), ("near", max(near, 4.5))):
        for move in ("pan", "zoom"):
            seen = views(frames, length, zooms=move == "zoom")
            pairs = [(timed(floor.frame(*v)), timed(partial(_frame, view, *v))) for v in seen][2:]
            floors, ours = zip(*pairs, strict=True)
            found[f"floor {name} {move}"], found[f"{name} {move}"] = statistics.median(floors), statistics.median(ours)
    hovers = [partial(view.canvas.things_at, QPointF(x, 200)) for x in range(120, 1100, 20)]
    found["hover near"] = medians(hovers)
    view.canvas.set_view(FIRST, FIRST + whole)
    found["hover full"] = medians(hovers)
    found["folding"] = timed(lambda: states[0].fold_some(count))
    found["first key"] = timed(lambda: _key(application, view, "d"))
    keys = ["de", "dete", "detent", "court of", "c", "co", "the s", "", "2", "zzz", "of the", "e"]
    times = [timed(partial(_key, application, view, text)) for text in keys]
    found["key"], found["worst key"] = statistics.median(times), max(times)
    found["memory"] = peak_memory() - before
    return found


def _frame(view: Any, first: float, last: float) -> None:
    view.canvas.set_view(first, last)
    view.canvas.viewport().repaint()
    view.overview.repaint()


def _key(application: Any, view: Any, text: str) -> None:
    view.bar.words.setText(text)
    application.processEvents()


def rows(size: int, found: dict[str, float]) -> Iterator[Row]:
    """One size's figures, beside the empty plot."""
    plot = "an empty plot"
    label = f"{size:,} incidents"
    yield Row(
        f"{label}: first painting", found["first"], "ms", found["floor first"], plot, times=4 if size > 10**5 else 2
    )
    yield Row(f"{label}: state from records", found["state"])
    for name in ("full", "middle", "near"):
        aim = 16 if name == "near" or size < 100_000 else None
        for move in ("pan", "zoom"):
            view = f"{name} {move}"
            yield Row(f"{label}: {name}, {move}", found[view], "ms", found[f"floor {view}"], plot, aim, 1.6)
    yield Row(f"{label}: hover, single marks", found["hover near"], at_most=1)
    yield Row(f"{label}: hover, all in view", found["hover full"], at_most=1)
    aim = 50 if size <= 100_000 else None
    yield Row(f"{label}: key of the filter", found["key"], at_most=aim)
    yield Row(f"{label}: worst key of the filter", found["worst key"], at_most=aim)
    yield Row(f"{label}: first key of the filter", found["first key"])
    yield Row(f"{label}: words folded beforehand, in idle time", found["folding"])
    yield Row(f"{label}: memory more than the incidents themselves", found["memory"], "MB")


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """Each size, in a process of its own."""
    os.environ["QT_QPA_PLATFORM"] = options.platform
    for size in options.sizes:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            yield from rows(size, pool.apply(measured, (size, options.frames, options.clock)))


if __name__ == "__main__":
    sizes = [1_000, 100_000, 1_000_000]
    run(measure, __doc__, sizes=(sizes[:2], sizes), frames=(12, 40), platform=("offscreen",) * 2, clock=("cpu",) * 2)
