"""Bulletins about several countries: which of their paragraphs are about which."""

import re
from collections import Counter
from dataclasses import replace

from briefing.importer.model import Bulletin, CleanArticle
from briefing.importer.steps.country import named_countries
from briefing.importer.steps.dated import DatedParagraph, DatedText
from briefing.importer.steps.marks import DATELINE

Place = tuple[int, int]
"""An article and a paragraph of it, both counted from 0."""

_LABEL = re.compile(
    r"(?:[•●▪■*·-]\s*)?(?P<place>[A-ZÀ-Þ][\w'’.-]*(?:[ -][A-ZÀ-Þ(][\w'’.)-]*){0,3})\s?(?:[:.]\s|[–—-]{1,2}\s)"
)
"""A name that leads an item: `Togo: The …`, `BENIN – Voters …`."""
_OPENING = re.compile(r"(?:[Mm]eanwhile,? )?[Ii]n (?:the )?(?P<place>[A-ZÀ-Þ][\w'’.-]*(?:[ -][A-ZÀ-Þ][\w'’.-]*){0,3})")
_LONGEST_LABEL = 60
_HEADS = 2
_STANDS_FOR = 3
"""How much a section must speak of its country, what heads it being one mention."""


def countries_of(bulletin: Bulletin) -> dict[Place, str]:
    """The country of each paragraph, where a bulletin has sections about several; else empty.

    A section is headed by a country: in an article's title, in a heading within it, by the place that leads an item; or it
    is an article that speaks of one country and hardly of any other, or a paragraph that begins `In Niger` and stays there.
    """
    main = bulletin.country
    found: dict[Place, str | None] = {}
    spoken: dict[Place, Counter[str]] = {}
    for a, article in enumerate(bulletin.articles):
        own = titled = _of_article(article)
        for p, paragraph in enumerate(article.paragraphs):
            text = paragraph.text
            spoken[a, p] = named_countries(text)
            headed = _only(named_countries(text)) if paragraph.kind == "heading" else _of_label(text)
            own = headed or own
            found[a, p] = _of_opening(text) or own
        if article.paragraphs and titled and found[a, 0] == titled:
            spoken[a, 0][titled] += _HEADS
    certain = {country for country in set(found.values()) if country and _speaks_of(country, main, found, spoken)}
    if len(certain | ({main} if main and None in found.values() else set())) < 2 or not certain - {main}:
        return {}
    return {place: country if country in certain else main or "" for place, country in found.items()}


def _of_article(article: CleanArticle) -> str | None:
    """The country in an article's title, else the one its paragraphs speak of nearly alone."""
    titled = _only(named_countries(article.title.title() if article.title.isupper() else article.title))
    if titled is None and article.standfirst and len(article.standfirst) < _LONGEST_LABEL:
        titled = _only(named_countries(article.standfirst))
    if titled:
        return titled
    counts: Counter[str] = Counter()
    for paragraph in article.paragraphs:
        counts.update(named_countries(paragraph.text))
    ranked = counts.most_common(2)
    clear = ranked and ranked[0][1] >= 2 * _STANDS_FOR and (len(ranked) < 2 or ranked[0][1] >= 4 * ranked[1][1])
    return ranked[0][0] if clear else None


def _of_label(text: str) -> str | None:
    """The country of the place that leads a paragraph, as in `DAKAR, 3 March – …` or `Togo: …`."""
    label = DATELINE.match(text) or _LABEL.match(text)
    if label is None or label.end() > _LONGEST_LABEL:
        return None
    words = label.group()
    return _only(named_countries(words) or named_countries(words.title()))


def _of_opening(text: str) -> str | None:
    """The country in which a paragraph says at once that it is, naming no other: `In Niger the first round …`."""
    opening = _OPENING.match(text)
    country = _only(named_countries(opening["place"])) if opening else None
    spoken = named_countries(text)
    return country if country and _only(spoken) == country and spoken[country] >= _STANDS_FOR else None


def _only(counts: Counter[str]) -> str | None:
    return next(iter(counts)) if len(counts) == 1 else None


def _speaks_of(
    country: str, main: str | None, found: dict[Place, str | None], spoken: dict[Place, Counter[str]]
) -> bool:
    """Whether what stands under a country is about it, rather than about the bulletin's country as seen from there."""
    if country == main:
        return True
    total: Counter[str] = Counter()
    for place, own in found.items():
        if own == country:
            total.update(spoken[place])
    others = max((count for other, count in total.items() if other != country), default=0)
    return total[country] >= _STANDS_FOR and total[country] >= 2 * max(others, total[main or ""])


def only_of(
    country: str, countries: dict[Place, str], bulletin: Bulletin, dated: DatedText
) -> tuple[Bulletin, DatedText]:
    """A bulletin and its dates with nothing left in the paragraphs about other countries, each in its place."""
    articles = []
    for a, article in enumerate(bulletin.articles):
        own = [countries[a, p] == country for p in range(len(article.paragraphs))]
        paragraphs = tuple(
            paragraph if mine else replace(paragraph, kind="text", text="", repairs=())
            for paragraph, mine in zip(article.paragraphs, own, strict=True)
        )
        title = article.title if all(own) else ""
        articles.append(
            replace(article, title=title, standfirst=article.standfirst if title else None, paragraphs=paragraphs)
        )
    kept = {
        place: paragraph if countries[place] == country else DatedParagraph(())
        for place, paragraph in dated.paragraphs.items()
    }
    own_bulletin = replace(bulletin, title=None, country=country or None, articles=tuple(articles))
    return own_bulletin, replace(dated, paragraphs=kept)
