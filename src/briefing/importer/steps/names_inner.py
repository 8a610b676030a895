"""Places within the names of institutions: `Tbilisi City Court` also names Tbilisi."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefing.importer.model import Bulletin, FoundEntity, Span
from briefing.importer.steps.names_lexicon import KnownPlace, fold, is_word, known_place, word_set

_INNER = re.compile(r"(?:^| (?:of|in|for) (?:the )?)([^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)?)(?= |$)")

_NAMESAKES = word_set("association committee group federation foundation process union club watch")
"""Bodies that often bear the name of a city they do not sit in (`Helsinki Association`)."""

Told = list[tuple[str, Span]]


def with_inner_places(entities: Sequence[FoundEntity], bulletin: Bulletin, home: frozenset[str]) -> list[FoundEntity]:
    """The entities, with the mentions of places that stand within the names of parties and organisations.

    A place that is named nowhere else is taken in only where it is a country, a capital or a large city: other words
    at the head of a name are too often somebody's or something else's. `home`: the countries the bulletin names.
    """
    at: dict[KnownPlace, int] = {}
    for i, entity in enumerate(entities):
        if entity.kind == "place":
            for name in (entity.name, *entity.aliases):
                if place := known_place(name, home):
                    at.setdefault(place, i)
    found: dict[KnownPlace, Told] = defaultdict(list)
    for entity in entities:
        if entity.kind in ("organisation", "party"):
            for span in entity.mentions:
                for place, text, inner in _inner_places(bulletin, span, home):
                    found[place].append((text, inner))
    result = list(entities)
    for place, told in found.items():
        if place in at:
            result[at[place]] = _with_mentions(result[at[place]], told)
        elif place.kind in ("country", "capital") or (place.is_large and place.country in home):
            result.append(_with_mentions(FoundEntity("place", told[0][0], (), ()), told))
    return result


def _with_mentions(entity: FoundEntity, told: Told) -> FoundEntity:
    forms = dict.fromkeys(text for text, _ in told if text != entity.name and text not in entity.aliases)
    spans = {*entity.mentions, *(span for _, span in told)}
    mentions = tuple(sorted(spans, key=lambda span: (span.article, span.paragraph, span.start)))
    return FoundEntity("place", entity.name, (*entity.aliases, *forms), mentions)


def _inner_places(bulletin: Bulletin, span: Span, home: frozenset[str]) -> Iterator[tuple[KnownPlace, str, Span]]:
    text = bulletin.articles[span.article].paragraphs[span.paragraph].text[span.start : span.end]
    if " " not in text:
        return
    for match in _INNER.finditer(text):
        for inner in (match.group(1), match.group(1).split(" ")[0]):
            place = known_place(inner, home)
            if place and place.kind != "country" and fold(inner) != fold(place.name):
                continue
            if (
                place
                and match.start() == 0
                and place.country not in home
                and not _NAMESAKES.isdisjoint(fold(text).split())
            ):
                continue
            if place and place.kind != "region" and not inner.isupper() and not is_word(inner) and len(inner) > 3:
                start = span.start + match.start(1)
                yield place, inner, Span(span.article, span.paragraph, start, start + len(inner))
                break
