"""Times what the user waits for with many marks: finding them in another edition, drawing them, listing them.

    python -m tests.benchmarks.notebook_marks [--marks 2000]

Set against reading the same articles once, measured in the same run.
"""

import argparse
import hashlib
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks.form import Row, run

from briefing.bundle.anchors import Finder
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Passage
from briefing.bundle.writer import BundleWriter
from briefing.notebook.following import find_places
from briefing.notebook.store import Notebook
from briefing.viewer.marks.state import Filter, MarksState

ARTICLES, PARAGRAPHS = 2_000, 12


def write(target: Path, *, shift: bool) -> Path:
    """A bundle of 20 sources; with `shift` each is another file, with a paragraph more at the beginning."""
    writer = BundleWriter(target)
    writer.add_meta("title", "Many")
    for number in range(20):
        text = f"source {number} {shift}"
        source = writer.add_source(
            name=f"{number}.txt", media_type="text/plain", sha256=hashlib.sha256(text.encode()).hexdigest(),
            size_bytes=1, text=text * 40_000, title="The Insider", issue=f"Vol. {number}",
        )  # fmt: skip
        for position in range(ARTICLES // 20):
            article = writer.add_article(
                source_id=source, position=position + 1, kind="article", title=f"Article {number}-{position}",
                standfirst=None, is_complete=True,
            )  # fmt: skip
            texts = [
                f"In paragraph {line} of article {number}-{position} the observers said that {line * 7 % 13} of the "
                f"stations in district {position * 31 % 97} opened late, and that nobody told them why. " * 2
                for line in range(PARAGRAPHS)
            ]
            for line, words in enumerate([*(["A correction was added here."] if shift else []), *texts]):
                writer.add_paragraph(
                    article_id=article, position=line + 1, kind="text", text=words, page=line // 4 + 1, source_start=0,
                    source_end=0,
                )  # fmt: skip
    writer.finish()
    return target


def milliseconds(act: Callable[[], object], times: int = 3) -> float:
    """The median time of an act."""
    measured = []
    for _ in range(times):
        begin = time.perf_counter()
        act()
        measured.append((time.perf_counter() - begin) * 1000)
    return statistics.median(measured)


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """All figures."""
    count = options.marks
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        old, new = write(folder / "old.sqlite", shift=False), write(folder / "new.sqlite", shift=True)
        with Bundle(old) as bundle, Notebook(folder / "notebook.sqlite") as notebook:
            articles = bundle.articles()
            finder = Finder(bundle)
            for number in range(count):
                article = articles[number * 37 % len(articles)]
                paragraph = bundle.paragraphs(article.id)[number % PARAGRAPHS]
                passage = Passage(
                    0, paragraph.id, article.id, paragraph.position, 1, 0, len(paragraph.text) // 2,
                    paragraph.text[: len(paragraph.text) // 2],
                )  # fmt: skip
                notebook.add_mark("highlight", [finder.anchor_of(passage)], colour="yellow", note=f"note {number}")
            marks = notebook.marks()
            marked = {article.id for article in articles}
            floor = milliseconds(lambda: [bundle.paragraphs(number) for number in marked])
            state = MarksState(notebook, bundle)
            state.take_places(find_places(old, marks))
            rows = {
                "marks read from the file": milliseconds(notebook.marks),
                "found in the same bundle": milliseconds(lambda: find_places(old, marks)),
                "found in another edition": milliseconds(lambda: find_places(new, marks)),
                "listed in reading order": milliseconds(lambda: state.rows(Filter())),
                "listed with words": milliseconds(lambda: state.rows(Filter(words="note 77"))),
                "those of one article": milliseconds(lambda: state.on_article(articles[0].id)),
                "what the library says": milliseconds(state.marked_articles),
            }
    for label, value in rows.items():
        yield Row(f"{count:,} marks in {ARTICLES:,} articles: {label}", value, "ms", floor, "all articles read once")


if __name__ == "__main__":
    run(measure, __doc__, marks=(500, 2_000))
