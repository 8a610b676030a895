"""What a bundle's sources say of incidents, in words for the pane, the cards and the clipboard."""

import datetime
from collections.abc import Iterator, Mapping

from briefing.brief.dates import YEAR_WORDS, dated
from briefing.brief.timeline.entries import Dated, Reports
from briefing.brief.timeline.labels import elided
from briefing.brief.timeline.wording import incidents_in_words
from briefing.bundle.anchors import citation_of
from briefing.bundle.by_id import articles_of, sources_of
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Entity, Incident, Passage, Source
from briefing.viewer.terms import category_name
from briefing.viewer.timeline.quote import MOST_CHARACTERS, Quote, quote_around
from briefing.viewer.widgets.popover import Card
from briefing.wording import counted, number, spoken, tr

WHOLE_SENTENCE = 1_200
_MOST_IN_CARD = 8
_MOST_NAMES = 8
_LONGEST_LINE = 60
LONGEST_COPY = 20_000


class _SourceOf(Mapping[int, Source]):
    """The source of each article, by the article's id, looked up when asked for."""

    def __init__(self, articles: Mapping[int, Article], sources: Mapping[int, Source]) -> None:
        self._articles, self._sources = articles, sources

    def __getitem__(self, article_id: int) -> Source:
        return self._sources[self._articles[article_id].source_id]

    def __iter__(self) -> Iterator[int]:
        return iter(self._articles)

    def __len__(self) -> int:
        return len(self._articles)


class Tellings:
    """Answers what is told of an incident and where; reads a paragraph when it is first asked for."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._articles: Mapping[int, Article] = articles_of(bundle)
        self._sources: Mapping[int, Source] = sources_of(bundle)
        self._paragraphs: dict[int, dict[int, str]] = {}
        self.reports = Reports(_SourceOf(self._articles, self._sources))
        meta = bundle.meta()
        self.title = meta.get("title", "")
        self.edition = f"{bundle.name} {meta.get('content_sha256', '')[:8]}".strip()

    def source(self, passage: Passage) -> Source:
        """The source in which a passage stands."""
        return self._sources[self._articles[passage.article_id].source_id]

    def quote(self, passage: Passage, most: int = MOST_CHARACTERS) -> Quote:
        """The sentence around a passage, cut to about `most` characters."""
        texts = self._paragraphs.get(passage.article_id)
        if texts is None:
            texts = {paragraph.id: paragraph.text for paragraph in self._bundle.paragraphs(passage.article_id)}
            self._paragraphs[passage.article_id] = texts
        return quote_around(texts[passage.paragraph_id], passage.start, passage.end, most)

    def place(self, passage: Passage) -> str:
        """Where a passage stands: article, paragraph, page."""
        place = f"{self._articles[passage.article_id].title}, ¶ {passage.position}"
        return place if passage.page is None else tr("{place}, p. {page}", place=place, page=passage.page)

    def published(self, passage: Passage) -> str:
        """When the source of a passage was published, in words; empty where it does not say."""
        day = self.source(passage).published
        return dated(day, spoken()) if day else ""

    def with_citation(self, passage: Passage) -> str:
        """The sentence and its place, for the clipboard."""
        return f"“{self.quote(passage, LONGEST_COPY).text}”\n{citation_of(self.source(passage), passage)}"

    def known(self, incident: Incident) -> str:
        """What the date was read from: its printed words, where the year comes from, whether it lies ahead."""
        planned = [tr("planned")] if incident.qualifier == "planned" else []
        return ", ".join([_printed(incident), tr(YEAR_WORDS[incident.year_from]), *planned])

    def report_line(self, incident: Incident) -> str:
        """When it was first reported, and how long after; empty where no source says when it was published."""
        report = self.reports.first_report(incident)
        if report is None:
            return ""
        first, last, label = report
        end = datetime.date.fromisoformat(incident.end_on).toordinal()
        if first > end:
            days = (
                counted("{n} day", "{n} days", first - end)
                if first == last
                else tr("{least}–{most} days", least=number(first - end), most=number(last - end))
            )
            return tr("first reported {date}, {days} later", date=label, days=days)
        return tr("first reported {date}", date=label)

    # Cards

    def one_card(self, item: Dated) -> Card:
        """What the pointer tells of one incident: the whole sentence, its source and page, the printed date."""
        incident = item.incident
        passage = incident.passages[0]
        rows = [(tr("Source"), f"{self.place(passage)}, {self.source(passage).label}", False)]
        rows.append((tr("Printed"), f"{_quoted(incident)}, {tr(YEAR_WORDS[incident.year_from])}", False))
        if len(incident.passages) > 1:
            sources = len(self.reports.sources_of(incident))
            places = counted("in {n} place", "in {n} places", len(incident.passages))
            if sources > 1:
                by = counted("{n} source", "{n} sources", sources)
                places = tr("{places} by {sources}", places=places, sources=by)
            rows.append((tr("Told"), places, False))
        quote = self.quote(passage, WHOLE_SENTENCE).text
        return Card(category_name(incident.category), item.when, tuple(rows), quote)


def cluster_card(items: list[Dated], count: int) -> Card:
    """What the pointer tells of several incidents drawn as one."""
    rows = [(item.when_short, short(item.incident.headline), False) for item in items[:_MOST_IN_CARD]]
    if count > _MOST_IN_CARD:
        rows.append(("", _more(count - _MOST_IN_CARD), False))
    categories = list(dict.fromkeys(item.incident.category for item in items))
    kind = category_name(categories[0]) if len(categories) == 1 else ""
    return Card(incidents_in_words(count), kind, tuple(rows))


def named(incident: Incident, names: Mapping[int, Entity]) -> str:
    """The names in an incident, not too many."""
    found = [names[entity_id].name for entity_id in incident.entity_ids if entity_id in names]
    shown = ", ".join(found[:_MOST_NAMES])
    more = len(found) - _MOST_NAMES
    return counted("{names} and {n} other", "{names} and {n} others", more, names=shown) if more > 0 else shown


def _more(count: int) -> str:
    return counted(
        "and {n} more: click, or Space, to look inside", "and {n} more: click, or Space, to look inside", count
    )


def _printed(incident: Incident) -> str:
    return tr("printed “{words}”", words=short(incident.date_text))


def _quoted(incident: Incident) -> str:
    return tr("“{words}”", words=short(incident.date_text))


def short(text: str) -> str:
    """Words cut to a line of a card or a menu."""
    return elided(text, _LONGEST_LINE, len) or f"{text[:_LONGEST_LINE]}…"
