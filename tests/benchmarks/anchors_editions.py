"""Marks every sentence of a bundle, edits the bundle as a newer edition might be, and counts what becomes of the marks.

    python -m tests.benchmarks.anchors_editions [--bundle FILE] [--rounds 5]

Each sentence has an identity of its own, so that a mark that ends on another sentence with the same words is seen. The
sources count as other files: nothing is found by its characters' offsets. Set against looking for the bare words.
"""

import argparse
import hashlib
import random
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.form import Row, run

from briefing.bundle.anchors import Anchor, Finder
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Passage
from briefing.bundle.writer import BundleWriter
from briefing.sentences import sentence_spans
from briefing.shipped import shipped

Sentence = tuple[int, str]
"""Its identity (0 for one that was written anew) and its words."""


@dataclass
class Text:
    """An article as the test edits it."""

    source: int
    title: str
    paragraphs: list[list[Sentence]]


def read(bundle: Bundle) -> list[Text]:
    """All articles in sentences, each with an identity."""
    found, number = [], 0
    for article in bundle.articles():
        paragraphs = []
        for paragraph in bundle.paragraphs(article.id):
            sentences = []
            for start, end in sentence_spans(paragraph.text):
                number += 1
                sentences.append((number, " ".join(paragraph.text[start:end].split())))
            if sentences:
                paragraphs.append(sentences)
        found.append(Text(article.source_id, article.title, paragraphs))
    return found


def edited(texts: list[Text], chance: random.Random) -> list[Text]:
    """The articles as a newer edition might have them."""
    everything = [sentence for text in texts for paragraph in text.paragraphs for sentence in paragraph]
    made = []
    for text in texts:
        if chance.random() < 0.03:
            continue
        paragraphs = [[after for s in p for after in _edit(s, everything, chance)] for p in text.paragraphs]
        paragraphs = [p for p in paragraphs if p]
        for index in range(len(paragraphs) - 1, 0, -1):
            if chance.random() < 0.03:
                paragraphs[index - 1 : index + 1] = [paragraphs[index - 1] + paragraphs[index]]
            elif chance.random() < 0.03:
                paragraphs[index - 1], paragraphs[index] = paragraphs[index], paragraphs[index - 1]
        if chance.random() < 0.3:
            paragraphs.insert(0, [(0, "The editors corrected this article after it had been published.")])
        title = f"{text.title} (corrected)" if chance.random() < 0.1 else text.title
        made.append(Text(text.source, title, paragraphs))
    chance.shuffle(made)
    return made


def _edit(sentence: Sentence, everything: list[Sentence], chance: random.Random) -> Iterator[Sentence]:
    """A sentence as it may be now: gone, with another figure, another name, a word mended, or with a twin before it."""
    number, words = sentence
    dice = chance.random()
    if dice < 0.04:
        return
    if dice < 0.08:
        yield 0, chance.choice(everything)[1]
    if dice < 0.12:
        yield 0, words
    if 0.12 <= dice < 0.18 and re.search(r"\d", words):
        yield 0, re.sub(r"\d", lambda m: str((int(m[0]) + 1) % 10), words, count=1)
        return
    if 0.18 <= dice < 0.22 and re.search(r"\s[A-Z]\w+", words):
        yield 0, re.sub(r"(\s)[A-Z]\w+", r"\1Somebody", words, count=1)
        return
    yield number, words


def write(target: Path, texts: list[Text], edition: str) -> Path:
    """The articles as a bundle."""
    writer = BundleWriter(target)
    writer.add_meta("title", edition)
    sources: dict[int, int] = {}
    positions: Counter[int] = Counter()
    for text in texts:
        if text.source not in sources:
            sha = hashlib.sha256(f"{edition} {text.source}".encode()).hexdigest()
            sources[text.source] = writer.add_source(
                name=f"{text.source}.txt", media_type="text/plain", sha256=sha, size_bytes=1, text=edition,
                title="The Insider", issue=f"Vol. {text.source}",
            )  # fmt: skip
        positions[text.source] += 1
        article = writer.add_article(
            source_id=sources[text.source], position=positions[text.source], kind="article", title=text.title,
            standfirst=None, is_complete=True,
        )  # fmt: skip
        for position, paragraph in enumerate(text.paragraphs, 1):
            words = " ".join(sentence for _, sentence in paragraph)
            writer.add_paragraph(
                article_id=article, position=position, kind="text", text=words, page=1, source_start=0, source_end=0
            )
    writer.finish()
    return target


def identities(bundle: Bundle, texts: list[Text]) -> Iterator[tuple[int, Passage]]:
    """Every sentence of a written bundle with its identity and place."""
    by_source: dict[int, list[Text]] = {}
    for text in texts:
        by_source.setdefault(text.source, []).append(text)
    names = {source.id: int(source.name.partition(".")[0]) for source in bundle.sources()}
    for article in bundle.articles():
        text = by_source[names[article.source_id]][article.position - 1]
        for paragraph, sentences in zip(bundle.paragraphs(article.id), text.paragraphs, strict=True):
            at = 0
            for number, words in sentences:
                yield number, Passage(0, paragraph.id, article.id, paragraph.position, 1, at, at + len(words), words)
                at += len(words) + 1


def fates(anchors: dict[int, Anchor], new: Bundle, texts: list[Text]) -> tuple[Counter[str], Counter[str]]:
    """What becomes of the marks: with anchors, and where the first place with the same words is taken."""
    where = {(p.article_id, p.position, p.start): number for number, p in identities(new, texts)}
    standing = set(where.values())
    words: dict[str, tuple[int, int, int]] = {}
    for _, passage in identities(new, texts):
        words.setdefault(passage.text, (passage.article_id, passage.position, passage.start))
    finder = Finder(new)
    by_anchor: Counter[str] = Counter()
    by_words: Counter[str] = Counter()
    for number, anchor in anchors.items():
        found = finder.find(anchor)
        place = (
            (found.passages[0].article_id, found.passages[0].position, found.passages[0].start)
            if found.passages
            else None
        )
        for counts, at in ((by_anchor, place), (by_words, words.get(anchor.quote))):
            if at is None:
                counts["orphan, though it stands" if number in standing else "orphan, as it is gone"] += 1
            else:
                counts["on its sentence" if where.get(at) == number else "ON ANOTHER"] += 1
    return by_anchor, by_words


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """All counts."""
    with Bundle(options.bundle) as bundle:
        texts = read(bundle)
    total: Counter[str] = Counter()
    bare: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder, Bundle(write(Path(folder) / "old.sqlite", texts, "old")) as old:
        finder = Finder(old)
        anchors = {number: finder.anchor_of(passage) for number, passage in identities(old, texts)}
        for seed in range(options.rounds):
            newer = edited(texts, random.Random(seed))
            with Bundle(write(Path(folder) / f"{seed}.sqlite", newer, f"edition {seed}")) as new:
                by_anchor, by_words = fates(anchors, new, newer)
            total += by_anchor
            bare += by_words
    for name in ("on its sentence", "orphan, as it is gone", "orphan, though it stands", "ON ANOTHER"):
        label = f"{len(anchors)} marks, {options.rounds} editions: {name}"
        yield Row(label, total[name], "", bare[name], "looking for the bare words", 0 if name == "ON ANOTHER" else None)


if __name__ == "__main__":
    shown = shipped("data/briefing.sqlite")
    run(measure, __doc__, bundle=(shown, shown), rounds=(1, 5))
