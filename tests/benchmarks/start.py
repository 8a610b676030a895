"""How soon the window shows an article, how fast the longest one opens, and how much memory the window takes.

    python tests/benchmarks/start.py [--rounds 15] [--bundle FILE] [--platform offscreen]

Start: from just before the process is made to the end of the painting that first shows an article's text; beside it, in
turns, a program that only shows an empty `QMainWindow`. Files are cached and compiled. Opening: the longest article
of the bundle, from the call to the end of its painting; beside it the same text put into a bare `QTextBrowser`. Memory:
resident at the peak (`ru_maxrss`), with the first article painted, and after each tab was shown.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from briefing.shipped import shipped

BARE = """
import json, os, resource, time
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        seen = time.clock_gettime(time.CLOCK_MONOTONIC)
        print(json.dumps({"seen": seen, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}), flush=True)
        os._exit(0)

application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""

START = """
import gc, json, os, resource, sys, time
from briefing import cli
gc.disable()
from briefing.viewer.articles.reading_page import ReadingPage

def painted(page, event, paint=ReadingPage.paintEvent):
    paint(page, event)
    seen = time.clock_gettime(time.CLOCK_MONOTONIC)
    if page.document().characterCount() > 100:
        print(json.dumps({"seen": seen, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}), flush=True)
        os._exit(0)

ReadingPage.paintEvent = painted
cli.run(sys.argv[1:])
"""

WHOLE = """
import json, resource, sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser
from briefing.bundle.reader import Bundle
from briefing.viewer.app import make_application
from briefing.viewer.main_window import MainWindow
from briefing.viewer.window_frame import TABS
from briefing.viewer.settings import Settings

application = make_application([])
bundle = Bundle(Path(sys.argv[1]))
window = MainWindow(bundle, Settings())
window.show()
QTest.qWait(1500)
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
bare = QTextBrowser()
bare.resize(760, 690)
bare.show()
application.processEvents()
plain = []
for _ in range(12):
    bare.setPlainText("")
    application.processEvents()
    plain.append(taken(lambda: bare.setPlainText("\\n".join(paragraphs))))
bare.hide()
memory = {"articles": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}
for name in TABS[1:]:
    window.show_tab(name)
    QTest.qWait(300)
    memory[name] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"opened": opened, "plain": plain, "memory": memory, "letters": sum(map(len, paragraphs))}))
window.close()
"""


def run(program: str, arguments: list[str], environment: dict[str, str]) -> dict[str, Any]:
    """What a program prints, with `began`: when it was about to be started."""
    began = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, env=environment, check=False
    )
    if not done.stdout.strip():
        sys.exit(done.stderr)
    return {"began": began, **json.loads(done.stdout.strip().splitlines()[-1])}


def start_times(rounds: int, bundle: Path, environment: dict[str, str]) -> tuple[list[float], list[float]]:
    """Milliseconds to the first painting: of the bare window, and of the program, measured in turns."""
    times: dict[str, list[float]] = {BARE: [], START: []}
    for number in range(rounds + 1):
        for program, found in times.items():
            said = run(program, [str(bundle)] if program is START else [], environment)
            if number:  # the first round compiles and fills the file cache
                found.append((said["seen"] - said["began"]) * 1000)
    return times[BARE], times[START]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--bundle", type=Path, default=shipped("data/briefing.sqlite"))
    parser.add_argument("--platform", default="offscreen", help="offscreen, or xcb under a display")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"BRIEFING_HOME": home, "QT_QPA_PLATFORM": options.platform}
        bare, start = start_times(options.rounds, options.bundle, environment)
        whole = run(WHOLE, [str(options.bundle)], environment)
    floor, ours = statistics.median(bare), statistics.median(start)
    pairs = statistics.median(b / a for a, b in zip(bare, start, strict=True))
    print(f"{options.platform}, {options.rounds} rounds, medians (least) in ms")
    print(f"  bare QMainWindow painted      {floor:7.1f} ({min(bare):.1f})")
    print(
        f"  first article painted         {ours:7.1f} ({min(start):.1f})   {ours / floor:.2f} × (in pairs {pairs:.2f} ×)"
    )
    opened, plain = statistics.median(whole["opened"]), statistics.median(whole["plain"])
    print(f"longest article, {whole['letters']} letters, opened and painted")
    print(f"  bare QTextBrowser, plain text {plain:7.1f} ({min(whole['plain']):.1f})")
    print(f"  with marks and facts          {opened:7.1f} ({min(whole['opened']):.1f})   {opened / plain:.2f} ×")
    print("peak memory in MB")
    for name, megabytes in whole["memory"].items():
        print(f"  with {name:24} {megabytes:7.1f}")


if __name__ == "__main__":
    main()
