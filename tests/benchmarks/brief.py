"""How long paper takes: two pages to PDF, the preview after a key, a chronology of fifty pages, a hundred summaries.

    python -m tests.benchmarks.brief [--rounds 20] [--summaries 100]

The floor is one compile of an empty page by typst, measured in the same run.
"""

import argparse
import dataclasses
import statistics
import time
from collections.abc import Callable, Iterator

import typst
from tests.benchmarks.form import Row, run

from briefing.brief.blocks import Brief, Chronology, Front, Heading, SourceList
from briefing.brief.drafts import editing
from briefing.brief.drafts.checking import check
from briefing.brief.drafts.composing import compose
from briefing.brief.drafts.gathering import items_of
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.drafts.templates import TEMPLATES, Beginning
from briefing.brief.formats import write
from briefing.brief.meter import measure
from briefing.brief.pieces import NotePiece
from briefing.brief.press import PRESS
from briefing.brief.summary import article_summary, timeline_summary
from briefing.brief.typst import page_count, preview_pages, write_pdf
from briefing.bundle.reader import Bundle
from briefing.shipped import shipped

FRONT = Front("The Ambassador", "Political section", "2012-01-20", "POL 12/7", "FOR OFFICIAL USE")
SCREEN_PPI = 62
"""A page of 370 logical pixels, as in a window of 1280 by 800 with two pages side by side."""


def median_of(runs: int, act: Callable[[int], object]) -> float:
    """Milliseconds of one of `runs` runs, the middle one; each gets its number, so that nothing is kept from before."""
    times = []
    for number in range(runs):
        start = time.perf_counter()
        act(number)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def floor(number: int) -> object:
    """An empty page by typst."""
    return typst.compile(f"#set document(title: [{number}])\n= {number}".encode(), format="pdf")


def long_chronology(material: BundleMaterial) -> Brief:
    """The bundle's chronology, told until it fills fifty pages."""
    brief = timeline_summary(material.bundle, None, FRONT)
    entries = [entry for block in brief.blocks if isinstance(block, Chronology) for entry in block.entries]
    return dataclasses.replace(
        brief, blocks=(Heading("Chronology"), Chronology(tuple(entries * 65)), Heading("Sources"), SourceList())
    )


def measure_paper(options: argparse.Namespace) -> Iterator[Row]:
    """All figures."""
    rounds = options.rounds
    with Bundle(shipped("data/briefing.sqlite")) as bundle:
        material = BundleMaterial(bundle)
        draft = editing.add_items(
            TEMPLATES["two-page"].fill(material, Beginning(FRONT)), items_of(NotePiece("Ask."), material)
        )
        note = draft.items[-1] if draft.items[-1].kind == "note" else next(i for i in draft.items if i.kind == "note")
        chronology = long_chronology(material)
        articles = [article.id for article in bundle.articles()]

        def brief(number: int) -> Brief:
            typed = editing.change_item(draft, note.id, text=f"Ask {number} times.")
            return compose(typed, material).brief

        def preview(number: int) -> object:
            typed = editing.change_item(draft, note.id, text=f"Ask again {number}.")
            composed = compose(typed, material)
            check(typed, composed, material)
            return preview_pages(composed.brief, SCREEN_PPI), measure(composed.brief, 2)

        def first_pages(number: int) -> object:
            PRESS.close()
            return preview_pages(brief(200 + number), SCREEN_PPI)

        def as_file(suffix: str) -> Callable[[int], object]:
            return lambda number: write(brief(100 + number), suffix)

        write_pdf(brief(-1))
        empty = median_of(rounds, floor)
        pages = page_count(chronology)
        rows = [
            ("two pages to PDF", median_of(rounds, lambda n: write_pdf(brief(n))), 60),
            ("preview and checks after a key", median_of(rounds, preview), 200),
            ("preview by a process that is started for it", median_of(5, first_pages), None),
            ("two-page brief chosen from the bundle and fitted",
             median_of(3, lambda _: TEMPLATES["two-page"].fill(material, Beginning(FRONT))), None),
            (f"chronology of {pages} pages to PDF", median_of(1, lambda _: write_pdf(chronology)), None),
            (f"{options.summaries} summaries of articles to PDF", median_of(1, lambda _: [
                write_pdf(article_summary(bundle, articles[n % len(articles)], dataclasses.replace(FRONT, reference=str(n))))
                for n in range(options.summaries)
            ]), None),
            *((f"two pages as {suffix}", median_of(5, as_file(suffix)), None)
              for suffix in (".docx", ".html", ".md", ".csv")),
        ]  # fmt: skip
    for name, milliseconds, aim in rows:
        yield Row(name, milliseconds, "ms", empty, "an empty page by typst", at_most=aim)


if __name__ == "__main__":
    run(measure_paper, __doc__, rounds=(5, 20), summaries=(10, 100))
