"""Which sentences a summary should choose: ours beside LexRank, TextRank and the first ones, on the gold bulletins.

    pip install sumy numpy
    python -m tests.benchmarks.summaries

Counted are the dates, figures and names that the chosen sentences tell, a hundred words of them, and how many of the
sentences can be understood alone. All choose the same number of sentences from the same ones.
"""

import argparse
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.form import Row, run

from briefing.brief.extract import Facts, Sentence, choose, rank, sentences, stands_alone
from briefing.brief.material import facts_of
from briefing.bundle.reader import Bundle
from briefing.importer.pipeline import import_sources

GOLD = Path(__file__).parents[1] / "gold"
LEAST = 8
"""Sentences below which an article is quoted whole rather than summarised."""


class Words:
    """Words as sumy asks for them."""

    def to_sentences(self, text: str) -> list[str]:
        """A sentence is given as one."""
        return [text]

    def to_words(self, text: str) -> list[str]:
        """The words of a sentence."""
        return re.findall(r"\w+", text)


def by_sumy(name: str, found: Sequence[Sentence], count: int) -> list[Sentence]:
    """The choice of one of sumy's summarizers."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph
    from sumy.models.dom import Sentence as SumySentence
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer

    summarizer: Any = {"LexRank": LexRankSummarizer, "TextRank": TextRankSummarizer}[name]()
    document = ObjectDocumentModel([Paragraph([SumySentence(s.text, Words()) for s in found])])
    chosen = {str(sentence) for sentence in summarizer(document, count)}
    return [sentence for sentence in found if sentence.text in chosen][:count]


def tally(chosen: Sequence[Sentence], facts: dict[int, Facts]) -> Counter[str]:
    """What the chosen sentences tell."""
    counts: Counter[str] = Counter()
    for sentence in chosen:
        known = facts.get(sentence.paragraph.id, Facts())
        counts["dates"] += sum(sentence.start < end <= sentence.end for _, end in known.dates)
        counts["figures"] += sum(sentence.start < end <= sentence.end for _, end in known.figures)
        counts["names"] += len({who for start, _, who in known.names if sentence.start <= start < sentence.end})
        counts["words"] += len(sentence.text.split())
        counts["sentences"] += 1
        counts["alone"] += stands_alone(sentence.text)
    return counts


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """Compare."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("ours", "LexRank", "TextRank", "first")}
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "gold.sqlite"
        for _ in import_sources([GOLD], target):
            pass
        with Bundle(target) as bundle:
            for article in bundle.articles():
                found = sentences(bundle.paragraphs(article.id))
                if len(found) < LEAST:
                    continue
                facts = facts_of(bundle, article.id)
                count = min(max(round(len(found) / 6), 3), 7)
                chosen = {
                    "ours": [one.sentence for one in choose(rank(found, facts), count)],
                    "LexRank": by_sumy("LexRank", found, count),
                    "TextRank": by_sumy("TextRank", found, count),
                    "first": found[:count],
                }
                for name, picked in chosen.items():
                    counts[name] += tally(picked, facts)
    for name, c in counts.items():
        told = (c["dates"] + c["figures"] + c["names"]) / c["words"] * 100
        detail = f"{c['sentences']} sentences: {c['dates']} dates, {c['figures']} figures, {c['names']} names"
        yield Row(f"{name}: facts in 100 words ({detail})", told, "")
        yield Row(f"{name}: sentences that can be understood alone", c["alone"] / c["sentences"], "")


if __name__ == "__main__":
    run(measure, __doc__)
