"""Small bundles for tests of what happens to marks in another edition."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Passage
from briefing.bundle.writer import BundleWriter

Articles = Mapping[str, Sequence[str]]
"""Paragraphs by the article's title; `clean|printed` marks where the clean text differs: `in{adequacy|ad-\\nequacy}`."""


def edition(
    target: Path,
    articles: Articles,
    *,
    source: str = "insider.txt",
    title: str = "The Insider",
    issue: str = "Vol. 4",
    before: Sequence[str] = (),
) -> Bundle:
    """A bundle of one source with the given articles; `before` are titles of empty articles that shift the ids."""
    writer = BundleWriter(target)
    writer.add_meta("title", title)
    printed = {name: [_halves(text) for text in texts] for name, texts in articles.items()}
    whole = "\n\n".join(part[1] for parts in printed.values() for part in parts)
    sha = hashlib.sha256(whole.encode()).hexdigest()
    source_id = writer.add_source(
        name=source, media_type="text/plain", sha256=sha, size_bytes=len(whole), text=whole, title=title, issue=issue,
        published="2012-01",
    )  # fmt: skip
    at = 0
    for position, name in enumerate([*before, *articles], 1):
        article_id = writer.add_article(
            source_id=source_id, position=position, kind="article", title=name, standfirst=None, is_complete=True
        )
        for number, (clean, as_read, repairs) in enumerate(printed.get(name, []), 1):
            paragraph_id = writer.add_paragraph(
                article_id=article_id, position=number, kind="text", text=clean, page=position, source_start=at,
                source_end=at + len(as_read),
            )  # fmt: skip
            for start, end, stood in repairs:
                writer.add_repair(paragraph_id=paragraph_id, kind="letter", start=start, end=end, printed=stood)
            at += len(as_read) + 2
    writer.finish()
    return Bundle(target)


def _halves(text: str) -> tuple[str, str, list[tuple[int, int, str]]]:
    clean = as_read = ""
    repairs = []
    for part in text.replace("}", "{").split("{"):
        now, bar, stood = part.partition("|")
        if bar:
            repairs.append((len(clean), len(clean) + len(now), stood))
        clean += now
        as_read += stood if bar else now
    return clean, as_read, repairs


def passage(bundle: Bundle, words: str, *, nth: int = 0) -> Passage:
    """The passage of the given words, where they stand for the `nth` time."""
    for article in bundle.articles():
        for paragraph in bundle.paragraphs(article.id):
            at = paragraph.text.find(words)
            while at >= 0:
                if nth == 0:
                    return Passage(
                        0, paragraph.id, article.id, paragraph.position, paragraph.page, at, at + len(words), words
                    )
                nth -= 1
                at = paragraph.text.find(words, at + 1)
    raise AssertionError(f"no {words!r}")
