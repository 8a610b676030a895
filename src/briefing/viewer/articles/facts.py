"""The facts of one article as rows: figures with their rivals, dates, names, repairs, doubts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from briefing.brief.dates import incident_label
from briefing.bundle.records import (
    Article,
    Category,
    Doubt,
    Election,
    Entity,
    Figure,
    Incident,
    Mention,
    Passage,
    Repair,
    Source,
    said_by,
)
from briefing.viewer.articles.explain import figure_value, repair_words
from briefing.viewer.articles.state import LAYOUT_REPAIRS, ArticlesState, ShownArticle, changed_letters, word_around
from briefing.viewer.terms import entity_word, measure_word, status_word
from briefing.wording import marked, number, spoken, tr

RowKind = Literal["heading", "election", "figure", "rival", "date", "told", "name", "repair", "doubt", "empty", "more"]
_MEASURES = ("turnout", "percent", "votes", "seats")
CORRECTED = marked("corrected")
"""What is said of a fact that the editor stated in a file beside the source."""
EMPTY = {
    "Figures": marked("No figures in this article."),
    "Dates": marked("No dates in this article."),
    "Names": marked("No names in this article."),
}
"""What a section says that is empty; the others are left out."""
FIRST_ROWS = 8
"""How many names or repairs are listed before the rest is asked for."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """One row: `lead` in semibold, then `text`, `place` at the right; `passage` is where it leads."""

    kind: RowKind
    lead: str = ""
    text: str = ""
    place: str = ""
    passage: Passage | None = None
    entity_id: int | None = None
    category: Category | None = None
    is_hollow: bool = False
    section: str = ""
    passages: tuple[Passage, ...] = ()
    """Every place it stands on in the article, for keeping in step with the page."""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return " ".join(part for part in (self.lead, self.text, self.place.replace("¶", tr("paragraph"))) if part)


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What the bundle says of one article; `elsewhere` are other articles' figures of the same elections."""

    figures: Sequence[Figure]
    elsewhere: Sequence[Figure]
    incidents: Sequence[Incident]
    mentions: Sequence[Mention]
    doubts: Sequence[Doubt]
    entities: Mapping[int, Entity]
    articles: Mapping[int, Article]
    sources: Mapping[int, Source]
    elections: Mapping[int, Election]


def article_facts(state: ArticlesState, shown: ShownArticle) -> ArticleFacts:
    """Ask the bundle for everything that the panel of an article shows."""
    article, bundle = shown.article, state.bundle
    figures = bundle.figures(article_id=article.id)
    elections = sorted({figure.election_id for figure in figures})
    elsewhere = [
        figure
        for election_id in elections
        for figure in bundle.figures(election_id=election_id)
        if figure.passage.article_id != article.id
    ]
    return ArticleFacts(
        figures=figures,
        elsewhere=elsewhere,
        incidents=bundle.incidents(article_id=article.id),
        mentions=bundle.mentions(article_id=article.id),
        doubts=_doubts_of(bundle.doubts(source_id=article.source_id), shown),
        entities=state.entities,
        articles=state.articles,
        sources=state.sources,
        elections=state.elections,
    )


def fact_rows(shown: ShownArticle, facts: ArticleFacts, *, whole: frozenset[str] = frozenset()) -> list[FactRow]:
    """All rows of the panel; `whole` names the sections that are to be listed to their end."""
    sections: list[tuple[str, list[FactRow], int | None]] = [
        (marked("Figures"), _figure_rows(facts), None),
        (marked("Dates"), _date_rows(shown.article, facts), None),
        (marked("Names"), _name_rows(facts), FIRST_ROWS),
        (marked("Repairs"), _repair_rows(shown), FIRST_ROWS),
        (marked("Doubts"), [FactRow("doubt", text=d.message, passage=d.passage, place=_place([d.passage]), passages=_some(d.passage)) for d in facts.doubts], None),
    ]  # fmt: skip
    rows: list[FactRow] = []
    for title, found, first in sections:
        count = len([row for row in found if row.kind not in ("rival", "told", "election")])
        if count == 0 and title not in EMPTY:
            continue
        rows.append(FactRow("heading", tr(title), number(count)))
        if not found:
            rows.append(FactRow("empty", text=tr(EMPTY[title])))
        cut = first is not None and title not in whole and count > first + 1
        rows += [replace(row, section=title) for row in (found[:first] if cut else found)]
        if cut:
            rows.append(FactRow("more", text=tr("Show all {number}", number=number(count)), section=title))
    return rows


def _figure_rows(facts: ArticleFacts) -> list[FactRow]:
    groups: dict[int, dict[int | None, list[Figure]]] = {}
    for figure in facts.figures:
        groups.setdefault(figure.election_id, {}).setdefault(figure.entity_id, []).append(figure)
    rows = []
    for election_id, by_entity in groups.items():
        if len(groups) > 1:
            rows.append(FactRow("election", text=facts.elections[election_id].label))
        for group in by_entity.values():
            group.sort(key=lambda figure: (_MEASURES.index(figure.measure), figure.passage.position))
        for group in sorted(by_entity.values(), key=lambda group: (_MEASURES.index(group[0].measure), -group[0].value)):
            rows += [_figure_row(group, facts), *_rival_rows(group, facts)]
    return rows


def _figure_row(group: list[Figure], facts: ArticleFacts) -> FactRow:
    """One row for all that is said of one party in one election; measures in the order of `_MEASURES`."""
    first, *others = group
    name = facts.entities[first.entity_id].name if first.entity_id is not None else measure_word("turnout")
    hedged = "" if first.printed[:1].isdigit() else f"“{first.printed}”"
    values = [figure_value(figure) for figure in others if figure.measure != first.measure]
    corrected = tr(CORRECTED) if any(figure.origin == "corrected" for figure in group) else ""
    words = " · ".join(part for part in (name, hedged, *dict.fromkeys(values), corrected) if part)
    place = _place([figure.passage for figure in group])
    passages = tuple(figure.passage for figure in group)
    return FactRow("figure", figure_value(first), words, place, first.passage, first.entity_id, passages=passages)


def _rival_rows(group: list[Figure], facts: ArticleFacts) -> list[FactRow]:
    """The figures of the same party, measure and election that differ, here or in another article."""
    rows = []
    for rival in [*group, *facts.elsewhere]:
        own = [f for f in group if f.measure == rival.measure and f.entity_id == rival.entity_id]
        if not own or own[0].election_id != rival.election_id or own[0].value == rival.value:
            continue
        status, who = status_word(rival.status), _said_in(rival, group[0], facts)
        words = tr("{status}, {who}", status=status, who=who) if status and who else status or who
        rows.append(FactRow("rival", figure_value(rival), words, _place([rival.passage]), rival.passage))
    heading = [FactRow("rival", text=tr("Also stated:"))] if rows else []
    return heading + rows


def _said_in(rival: Figure, own: Figure, facts: ArticleFacts) -> str:
    """Where a rival figure is said: nothing where it is this article, its title, or its source where that differs."""
    there, here = (facts.articles[figure.passage.article_id] for figure in (rival, own))
    if there.id == here.id:
        return ""
    return there.title if there.source_id == here.source_id else said_by(there, facts.sources[there.source_id])


def _date_rows(article: Article, facts: ArticleFacts) -> list[FactRow]:
    rows = []
    told = [([p for p in incident.passages if p.article_id == article.id], incident) for incident in facts.incidents]
    for here, incident in sorted(told, key=lambda item: (item[0][0].position, item[0][0].start)):
        hollow = incident.year_from != "stated"
        words = after_date(incident) + (f" · {tr(CORRECTED)}" if incident.origin == "corrected" else "")
        rows.append(
            FactRow(
                "date", incident_label(incident, short=True, language=spoken()), words, _place(here), here[0],
                category=incident.category, is_hollow=hollow, passages=tuple(here),
            )
        )  # fmt: skip
        for passage in incident.passages:
            if passage.article_id != article.id:
                title = facts.articles[passage.article_id].title
                rows.append(
                    FactRow(
                        "told",
                        text=tr("Also told in {title}, ¶ {paragraph}", title=title, paragraph=passage.position),
                        passage=passage,
                    )
                )
    return rows


def after_date(incident: Incident) -> str:
    """The headline without the printed date at its beginning, which the row already says."""
    rest = incident.headline.removeprefix("On ").removeprefix(incident.date_text).lstrip(" ,–-")
    return rest if incident.date_text in incident.headline and rest else incident.headline


def _name_rows(facts: ArticleFacts) -> list[FactRow]:
    places: dict[int, list[Passage]] = {}
    for mention in facts.mentions:
        places.setdefault(mention.entity_id, []).append(mention.passage)
    rows = []
    for entity_id, passages in sorted(places.items(), key=lambda item: -len(item[1])):
        entity = facts.entities[entity_id]
        rows.append(
            FactRow("name", text=entity.name, place=f"{_kind(entity)} · {_place(passages)}", passage=passages[0], entity_id=entity_id, passages=tuple(passages))
        )  # fmt: skip
    return rows


def _kind(entity: Entity) -> str:
    kind = entity_word(entity.kind)
    return f"{kind}, {tr(CORRECTED)}" if entity.origin == "corrected" else kind


def _repair_rows(shown: ShownArticle) -> list[FactRow]:
    rows = []
    for paragraph in shown.paragraphs:
        for mark in sorted((*paragraph.marks, *paragraph.unmarked), key=lambda mark: mark.start):
            if not isinstance(mark.record, tuple):
                continue
            repairs: tuple[Repair, ...] = mark.record
            clean = paragraph.paragraph
            start, end = word_around(clean.text, repairs[0].start, repairs[-1].end)
            kinds = dict.fromkeys(words for repair in repairs for words in _rules(repair, clean.text))
            passage = Passage(
                0, clean.id, clean.article_id, clean.position, clean.page, start, end, clean.text[start:end]
            )
            place = _place([passage])
            rows.append(FactRow("repair", passage.text, ", ".join(kinds), place, passage, passages=(passage,)))
    return rows


def _rules(repair: Repair, text: str) -> list[str]:
    """The rules that made a repair, in words."""
    if repair.kind in LAYOUT_REPAIRS:
        return []
    printed, now = changed_letters(repair, text)
    also = [repair_words("letter")] if repair.kind == "hyphen" and printed != now else []
    return [repair_words(repair.kind), *also]


def _doubts_of(doubts: Sequence[Doubt], shown: ShownArticle) -> list[Doubt]:
    """Those of this article, and those of the whole source."""
    return [d for d in doubts if d.passage is None or d.passage.article_id == shown.article.id]


def _some(passage: Passage | None) -> tuple[Passage, ...]:
    return (passage,) if passage is not None else ()


def _place(passages: Sequence[Passage | None]) -> str:
    """`¶ 1, 2`; from the fourth paragraph on an ellipsis."""
    numbers = list(dict.fromkeys(p.position for p in passages if p is not None))
    return "¶ " + ", ".join(map(str, numbers[:3])) + (", …" if len(numbers) > 3 else "") if numbers else ""
