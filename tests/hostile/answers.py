"""What a bundle answers to all that the window's tabs, panels and pages ask of it."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from briefing.brief.summary import two_page_brief
from briefing.bundle.facets import Within
from briefing.bundle.reader import Bundle
from briefing.bundle.search import Searcher

SEARCHES = (
    "party",
    "the vo",
    '"per cent"',
    "election NOT party",
    "zhanaozen",
    "2012",
    "nazarb",
    "NEAR(party election, 8)",
)


def _digest(value: object) -> str:
    return hashlib.sha256(repr(value).encode("utf-8", "backslashreplace")).hexdigest()


def _of_the_whole(bundle: Bundle) -> Iterator[tuple[str, Callable[[], Any]]]:
    yield "meta", bundle.meta
    yield "sources", bundle.sources
    yield "articles", bundle.articles
    yield "extents", bundle.article_extents
    yield "entities", bundle.entities
    yield "elections", bundle.elections
    yield "figures", bundle.figures
    yield "incidents", bundle.incidents
    yield "doubts", bundle.doubts
    yield "mentions", bundle.mentions
    yield "summary", lambda: (two_page_brief(bundle).blocks, two_page_brief(bundle).sources)


def _of_the_parts(bundle: Bundle) -> Iterator[tuple[str, Callable[[], Any]]]:
    for source in bundle.sources():
        yield f"text of source {source.id}", lambda id=source.id: bundle.source_text(id)  # type: ignore[misc]
        yield f"repairs of source {source.id}", lambda id=source.id: bundle.repair_counts(id)  # type: ignore[misc]
    for article in bundle.articles():
        for ask in (bundle.article, bundle.paragraphs, bundle.repairs, bundle.endnotes, bundle.citations):
            yield f"{ask.__name__} of {article.id}", lambda ask=ask, id=article.id: ask(id)  # type: ignore[misc]
        for part in (bundle.mentions, bundle.figures, bundle.incidents):
            yield f"{part.__name__} of {article.id}", lambda part=part, id=article.id: part(article_id=id)  # type: ignore[misc]
    for election in bundle.elections():
        yield f"figures of election {election.id}", lambda id=election.id: bundle.figures(election_id=id)  # type: ignore[misc]
    for entity in bundle.entities()[:40]:
        for of in (bundle.entity, bundle.companions):
            yield f"{of.__name__} of name {entity.id}", lambda of=of, id=entity.id: of(id)  # type: ignore[misc]
        for told in (bundle.mentions, bundle.figures, bundle.incidents):
            yield f"{told.__name__} of name {entity.id}", lambda told=told, id=entity.id: told(entity_id=id)  # type: ignore[misc]


def _of_searches(path: Path) -> Iterator[tuple[str, Callable[[], Any]]]:
    searcher = Searcher(path)

    def found(words: str) -> Any:
        reading = searcher.read(words)
        if reading is None:
            return None
        listed = searcher.find(reading, Within())
        return (listed, searcher.count(reading, Within()), searcher.facets(reading, Within()), searcher.missed(reading))

    try:
        for words in SEARCHES:
            yield f"search for {words}", lambda words=words: found(words)  # type: ignore[misc]
    finally:
        searcher.close()


def answers(bundle: Bundle) -> dict[str, str]:
    """Each question with a checksum of its answer; what is wrong with the file is raised as the bundle raises it."""
    asked = (_of_the_whole(bundle), _of_the_parts(bundle), _of_searches(bundle.path))
    return {name: _digest(ask()) for questions in asked for name, ask in questions}
