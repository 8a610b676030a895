"""The sentences and dates of a bulletin, read once for all steps that look for facts in it."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass

from briefing.importer.dates import DateExpression, DateProblem, DateReader, hinted_year, time_covered
from briefing.importer.model import Bulletin
from briefing.importer.steps.reference import day_of_writing
from briefing.sentences import sentence_spans

_YEAR = re.compile(r"(?:1[89]|20)\d\d")
"""The title of a part of a chronicle: the year of the dates in it."""

Sentence = tuple[int, int]
"""The half-open span of a sentence in its paragraph."""


@dataclass(frozen=True, slots=True)
class DatedParagraph:
    """The sentences of a paragraph, its dates, and what looks like a date and can be none; a table has no dates."""

    sentences: tuple[Sentence, ...]
    dates: tuple[DateExpression, ...] = ()
    problems: tuple[DateProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class DatedText:
    """All paragraphs of a bulletin by article and paragraph, both counted from 0; `reference` is the day of writing."""

    reference: datetime.date | None
    paragraphs: Mapping[tuple[int, int], DatedParagraph]


def read_dates(bulletin: Bulletin) -> DatedText:
    """The sentences and dates of each paragraph, read in order so that years carry on."""
    reference = day_of_writing(bulletin)
    titles = _titles(bulletin)
    reader = DateReader(reference, hinted_year(titles), is_review=True, covers=time_covered(titles))
    texts = [paragraph for article in bulletin.articles for paragraph in article.paragraphs]
    headed = [f"{article.title} — {article.standfirst or ''}" for article in bulletin.articles]
    reader.survey([paragraph.text for paragraph in texts if paragraph.kind != "table"], headed)
    read: dict[tuple[int, int], DatedParagraph] = {}
    for article_at, article in enumerate(bulletin.articles):
        reader.begin_article(article.title)
        for paragraph_at, paragraph in enumerate(article.paragraphs):
            sentences = sentence_spans(paragraph.text)
            reader.problems.clear()
            dates = [] if paragraph.kind == "table" else reader.read(paragraph.text, sentences)
            read[article_at, paragraph_at] = DatedParagraph(tuple(sentences), tuple(dates), tuple(reader.problems))
    return DatedText(reference, read)


def _titles(bulletin: Bulletin) -> list[str]:
    texts = [bulletin.title, bulletin.issue]
    for article in bulletin.articles:
        texts += [article.title, article.standfirst]
    return [text for text in texts if text and not _YEAR.fullmatch(text)]
