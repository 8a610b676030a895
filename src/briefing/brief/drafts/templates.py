"""Beginnings of a brief in the forms of the trade, filled from a bundle; all of it can be changed afterwards.

The order of the parts (what matters first, then points to make, then background with facts and dates) follows
foreign ministries' own instructions; two pages are the usual limit, and type is never set smaller to keep it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from briefing.brief import sections
from briefing.brief.blocks import Front, Paper
from briefing.brief.drafts.composing import compose
from briefing.brief.drafts.editing import new_id
from briefing.brief.drafts.gathering import SUMMARY_SENTENCES
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.drafts.model import Draft, ElectionKey, Item, ItemKind, Section, SectionKind
from briefing.brief.extract import Sentence, choose
from briefing.brief.fit import fitting
from briefing.brief.labels import election_name
from briefing.brief.material import Material, Opening
from briefing.brief.phrases import phrases
from briefing.brief.pieces import ElectionPart
from briefing.brief.telling import telling
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Election, Passage
from briefing.errors import BriefingError
from briefing.wording import marked, number, tr


@dataclass(frozen=True, slots=True)
class Beginning:
    """What every template is begun with."""

    front: Front = field(default_factory=Front)
    paper: Paper = "a4"
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Template:
    """A form of brief: its name, what it holds in a line, and how it is filled."""

    name: str
    about: str
    fill: Callable[[BundleMaterial, Beginning], Draft]


def two_page_brief(material: BundleMaterial, beginning: Beginning) -> Draft:
    """What the bundle says on two pages; sentences, elections and incidents are left out until it fits."""
    ranked = Material(material.bundle)

    def plan_of(plan: _Plan) -> Draft:
        return _two_pages(ranked, material, plan, beginning)

    plans = _plans(len(ranked.elections), len(ranked.incidents))
    return fitting(plan_of, plans, 2, beginning.paper, lambda draft: compose(draft, material).brief)


def chronology(material: BundleMaterial, beginning: Beginning) -> Draft:
    """All incidents in order of time."""
    told = tuple(material.incident_item(incident) for incident in material.incidents if incident.passages)
    return _draft(
        material, beginning, "chronology", [("incidents", told)], title=phrases(beginning.language).chronology, limit=0
    )


def election_note(material: BundleMaterial, beginning: Beginning) -> Draft:
    """The election of which most is stated: table, charts, what its sources disagree on, points to make."""
    ranked = Material(material.bundle)
    chosen = [election for election, _ in ranked.main_elections(1)]
    title = (
        election_name(chosen[0], beginning.language, False)
        if chosen
        else sections.bundle_title(material.bundle, beginning.language)
    )
    parts: tuple[ElectionPart, ...] = ("table", "shares", "seats")
    return _draft(
        material,
        beginning,
        "election-note",
        [
            ("results", tuple(_election(election, part) for election in chosen for part in parts)),
            ("disagreement", tuple(_rivals(election, 0) for election in chosen)),
            ("points_to_make", ()),
            ("background", ()),
        ],
        title=title,
    )


def article_summaries(material: BundleMaterial, beginning: Beginning) -> Draft:
    """The summary of the article that carries most dates and figures; others are added with a key."""
    weighty = [opening.article.id for opening in Material(material.bundle).openings(1)]
    items = tuple(_summary(material, article_id, SUMMARY_SENTENCES) for article_id in weighty)
    return _draft(material, beginning, "article-summary", [("own", items)])


def reading_list(material: BundleMaterial, beginning: Beginning) -> Draft:
    """Each article with its first key sentence."""
    items = tuple(_summary(material, article_id, 1) for article_id in material.articles)
    return _draft(material, beginning, "reading-list", [("reading_list", items)], limit=0)


def empty(material: BundleMaterial, beginning: Beginning) -> Draft:
    """A title block and the usual headings, nothing in them."""
    kinds: tuple[SectionKind, ...] = ("summary", "key_points", "results", "incidents", "points_to_make", "background")
    return _draft(material, beginning, "empty", [(kind, ()) for kind in kinds])


TEMPLATES: dict[str, Template] = {
    "two-page": Template(
        marked("Two-page brief"), marked("Summary, key points, results, incidents, disagreements"), two_page_brief
    ),
    "chronology": Template(marked("Chronology"), marked("All incidents in order of time"), chronology),
    "election-note": Template(
        marked("Election note"), marked("One election with its charts and rival figures"), election_note
    ),
    "article-summary": Template(
        marked("Article summary"), marked("Sentences of one article, each with its source"), article_summaries
    ),
    "reading-list": Template(marked("Reading list"), marked("Each article with its key sentence"), reading_list),
    "empty": Template(marked("Empty brief"), marked("The usual headings and nothing in them"), empty),
}


MOST_ARTICLES = 2_000
"""Of more articles nothing is chosen: ranking takes a thousandth of a second and more for each."""


def is_too_large(bundle: Bundle) -> bool:
    """Whether a bundle holds too many articles for a template to choose from."""
    return bundle.article_count() > MOST_ARTICLES


def filled(name: str, material: BundleMaterial, beginning: Beginning) -> Draft:
    """A draft from a template.

    Raises:
        BriefingError: the bundle holds too many articles to choose from.
    """
    if name != "empty" and is_too_large(material.bundle):
        count = number(material.bundle.article_count())
        raise BriefingError(
            tr(
                "{count} articles are too many to choose a brief from. Begin an empty brief and add what a search, the "
                "timeline or the results show.",
                count=count,
            )
        )
    return TEMPLATES[name].fill(material, beginning)


def as_template(draft: Draft) -> Draft:
    """A draft of the user's as a template of their own: its parts, headings, language, paper and marking, without pieces."""
    kept = tuple(replace(section, items=()) for section in draft.sections)
    front = Front(draft.front.recipient, draft.front.author, "", "", draft.front.marking)
    return replace(draft, sections=kept, front=front, title="", subtitle="")


@dataclass(frozen=True, slots=True)
class _Plan:
    """How much a two-page brief says: so many openings, key points, elections, incidents and rival figures."""

    openings: int
    points: int
    elections: int
    incidents: int
    rivals: int


def _plans(elections: int, incidents: int) -> list[_Plan]:
    """Plans from saying most to saying least, for a bundle with so many elections and incidents."""
    plans = [
        _Plan(
            openings=1 + round(3 * share),
            points=1 + round(5 * share),
            elections=min(elections, 1 + (share > 0.7) + (share > 0.9)),
            incidents=min(incidents, 3 + round(24 * share)),
            rivals=4 + round(8 * share),
        )
        for share in (step / 48 for step in range(48, -1, -1))
    ]
    return [*plans, _Plan(1, 1, min(elections, 1), 0, 1)]


def _sentence(material: BundleMaterial, sentence: Sentence) -> Item:
    """A sentence as a quote."""
    p = sentence.paragraph
    passage = Passage(0, p.id, p.article_id, p.position, p.page, sentence.start, sentence.end, sentence.text)
    return Item(new_id(), "quote", (material.anchor_of(passage),))


def _opening(material: BundleMaterial, opening: Opening) -> Item:
    """What an article says first: a sentence, or its standfirst, which the article's anchor stands for."""
    if opening.sentence:
        return _sentence(material, opening.sentence)
    return Item(new_id(), "quote", (material.article_anchor(opening.article.id),))


def _two_pages(ranked: Material, material: BundleMaterial, plan: _Plan, beginning: Beginning) -> Draft:
    openings = ranked.openings(plan.openings)
    incidents = ranked.main_incidents(plan.incidents)
    told = [telling(i.passages[0].text, i.date_text) for i in incidents if i.passages]
    points = choose(ranked.key_sentences, plan.points, [*(opening.text for opening in openings), *told])
    elections = [election for election, _ in ranked.main_elections(plan.elections)]
    parts: list[tuple[SectionKind, tuple[Item, ...]]] = [
        ("summary", tuple(_opening(material, opening) for opening in openings)),
        ("key_points", tuple(_sentence(material, point.sentence) for point in points)),
        ("results", (*_results(elections), *_remarks(_of_elections(ranked, len(elections), beginning.language)))),
        (
            "incidents",
            (
                *(material.incident_item(i) for i in incidents),
                *_remarks(_of_incidents(ranked, len(incidents), beginning.language)),
            ),
        ),
        ("points_to_make", ()),
        ("background", ()),
        ("disagreement", tuple(_rivals(election, plan.rivals) for election in elections)),
    ]
    return _draft(material, beginning, "two-page", parts)


def _results(elections: Iterable[Election]) -> tuple[Item, ...]:
    parts: tuple[ElectionPart, ...] = ("table", "shares")
    return tuple(_election(election, part) for election in elections for part in parts)


def _of_elections(ranked: Material, shown: int, language: str) -> list[str]:
    """What of the elections is not in the brief, in a line each."""
    if not shown:
        return []
    rest = [phrases(language).some_elections.format(shown=shown, count=len(ranked.elections))]
    return [*(rest if shown < len(ranked.elections) else []), *sections.elsewhere(ranked, language)]


def _of_incidents(ranked: Material, shown: int, language: str) -> list[str]:
    count = len(ranked.incidents)
    return [phrases(language).some_incidents.format(shown=shown, count=count)] if shown < count else []


def _remarks(lines: Iterable[str]) -> tuple[Item, ...]:
    return tuple(Item(new_id(), "remark", text=line) for line in lines)


def _election(election: Election, part: ElectionPart) -> Item:
    return Item(new_id(), "election", elections=(ElectionKey.of(election),), part=part)


def _rivals(election: Election, most: int) -> Item:
    return Item(new_id(), "rivals", elections=(ElectionKey.of(election),), length=most)


def _summary(material: BundleMaterial, article_id: int, length: int) -> Item:
    kind: ItemKind = "summary"
    return Item(new_id(), kind, (material.article_anchor(article_id),), length=length)


def _draft(
    material: BundleMaterial,
    beginning: Beginning,
    template: str,
    parts: Sequence[tuple[SectionKind, tuple[Item, ...]]],
    title: str = "",
    limit: int = 2,
) -> Draft:
    bundle = material.bundle
    return Draft(
        title or sections.bundle_title(bundle, beginning.language),
        beginning.front,
        tuple(Section(new_id(), kind, "", items) for kind, items in parts),
        sections.by_line(bundle.sources(), beginning.language),
        beginning.language,
        beginning.paper,
        limit,
        template,
    )
