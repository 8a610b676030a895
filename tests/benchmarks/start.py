"""How soon the window shows an article, how fast the longest one opens, and how much memory the window takes.

    python -m tests.benchmarks.start [--rounds 15] [--bundle FILE] [--platform offscreen]

Start: from just before the process is made to the end of the painting that first shows an article's text; beside it, in
turns, a program that only shows an empty `QMainWindow`; the processor's time is told too, as other programs make the
clock unsure. Files are cached and compiled. Opening: the longest article
of the bundle, from the call to the end of its painting; beside it the same text put into a bare `QTextBrowser`. Memory:
after each tab was shown, what is resident (of which a good third are libraries that other programs share) and what is
the process's own, beside the bare window; what the process holds beside it that sets the pages of a brief; and the peak.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.form import Row, run

from briefing.shipped import shipped

BARE = """
import json, os, time
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        seen = time.clock_gettime(time.CLOCK_MONOTONIC)
        print(json.dumps({"seen": seen, "cpu": time.process_time() * 1000}), flush=True)
        os._exit(0)

application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""

BARE_MEMORY = """
import json
from PySide6.QtWidgets import QApplication, QMainWindow
from tests.benchmarks.form import private_memory, resident_memory

application = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
application.processEvents()
print(json.dumps({"memory": (resident_memory(), private_memory())}))
"""

START = """
import gc, json, os, sys, time
from briefing import cli
gc.disable()
from briefing.viewer import binding  # as the program does first
from briefing.viewer.articles.reading_page import ReadingPage

def painted(page, event, paint=ReadingPage.paintEvent):
    paint(page, event)
    seen = time.clock_gettime(time.CLOCK_MONOTONIC)
    if page.document().characterCount() > 100:
        print(json.dumps({"seen": seen, "cpu": time.process_time() * 1000}), flush=True)
        os._exit(0)

ReadingPage.paintEvent = painted
cli.run(sys.argv[1:])
"""

WHOLE = """
import json, sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser
from briefing.brief.press import PRESS
from briefing.bundle.reader import Bundle
from briefing.viewer.app import make_application
from briefing.viewer.main_window import MainWindow
from briefing.viewer.window_frame import TABS
from briefing.viewer.settings import Settings
from tests.benchmarks.form import peak_memory, private_memory, resident_memory

def settle(milliseconds):
    for _ in range(milliseconds // 20):
        QTest.qWait(20)

application = make_application([])
bundle = Bundle(Path(sys.argv[1]))
window = MainWindow(bundle, Settings())
window.show()
settle(1500)
memory = {"articles": (resident_memory(), private_memory())}
articles = sorted(bundle.articles(), key=lambda a: sum(len(p.text) for p in bundle.paragraphs(a.id)))
shortest, longest = articles[0], articles[-1]
paragraphs = [paragraph.text for paragraph in bundle.paragraphs(longest.id)]

def taken(act):
    begin = time.perf_counter()
    act()
    application.processEvents()
    return (time.perf_counter() - begin) * 1000

opened = []
for _ in range(12):
    window.open_article(shortest.id)
    application.processEvents()
    opened.append(taken(lambda: window.open_article(longest.id)))
for name in TABS[1:]:
    window.show_tab(name)
    settle(6000 if name == "brief" else 1500)  # what is given back is so after three seconds of rest
    memory[name] = resident_memory(), private_memory()
peak = peak_memory()
setting = PRESS.usual.process_id
memory["the process that sets pages"] = resident_memory(setting), private_memory(setting)
bare = QTextBrowser()
bare.resize(760, 690)
bare.show()
application.processEvents()
plain = []
for _ in range(12):
    bare.setPlainText("")
    application.processEvents()
    plain.append(taken(lambda: bare.setPlainText("\\n".join(paragraphs))))
bare.close()
print(json.dumps({"opened": opened, "plain": plain, "memory": memory, "peak": peak, "letters": sum(map(len, paragraphs))}))
window.close()
"""


def said_by(program: str, arguments: list[str], environment: dict[str, str]) -> dict[str, Any]:
    """What a program prints, with `began`: when it was about to be started."""
    began = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, env=environment, check=False
    )
    if not done.stdout.strip():
        sys.exit(done.stderr)
    return {"began": began, **json.loads(done.stdout.strip().splitlines()[-1])}


def start_times(rounds: int, bundle: Path, environment: dict[str, str]) -> dict[str, list[dict[str, float]]]:
    """Of each program, the milliseconds to its first painting by the `clock` and of the `cpu`, measured in turns."""
    times: dict[str, list[dict[str, float]]] = {BARE: [], START: []}
    for number in range(rounds + 1):
        for program, found in times.items():
            said = said_by(program, [str(bundle)] if program is START else [], environment)
            if number:  # the first round compiles and fills the file cache
                found.append({"clock": (said["seen"] - said["began"]) * 1000, "cpu": said["cpu"]})
    return times


def starts(times: dict[str, list[dict[str, float]]], platform: str) -> Iterator[Row]:
    """The medians, and the median of the ratios of neighbours."""
    for clock in ("clock", "cpu"):
        bare, ours = ([one[clock] for one in times[program]] for program in (BARE, START))
        label = f"first article painted, {platform}, {'by the clock' if clock == 'clock' else 'time of the processor'}"
        yield Row(label, statistics.median(ours), "ms", statistics.median(bare), "bare window painted", times=1.5)
        pairs = statistics.median(b / a for a, b in zip(bare, ours, strict=True))
        yield Row("  the same, median of the ratios in pairs", pairs, "×", at_most=1.5)


def memory(whole: dict[str, Any]) -> Iterator[Row]:
    """What is held after each tab."""
    setting = whole["memory"].pop("the process that sets pages")
    for name, (resident, private) in whole["memory"].items():
        yield Row(f"memory with {name}", resident, "MB", whole["bare"][0], "bare window", at_most=150)
        yield Row(f"  of which the process's own, with {name}", private, "MB", whole["bare"][1], "bare window")
    yield Row("memory of the process that sets pages, which ends after a minute", setting[0], "MB")
    yield Row("  of which its own", setting[1], "MB")
    yield Row("memory at the peak", whole["peak"], "MB")


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """All figures."""
    with tempfile.TemporaryDirectory() as home:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"BRIEFING_HOME": home, "QT_QPA_PLATFORM": options.platform}
        yield from starts(start_times(options.rounds, options.bundle, environment), options.platform)
        whole = said_by(WHOLE, [str(options.bundle)], environment)
        whole["bare"] = said_by(BARE_MEMORY, [], environment)["memory"]
    floor = statistics.median(whole["plain"])
    label = f"longest article, {whole['letters']} letters, opened and painted"
    yield Row(label, statistics.median(whole["opened"]), "ms", floor, "the same text in a bare QTextBrowser")
    yield from memory(whole)


if __name__ == "__main__":
    shown = shipped("data/briefing.sqlite")
    run(measure, __doc__, rounds=(5, 15), bundle=(shown, shown), platform=("offscreen", "offscreen"))
