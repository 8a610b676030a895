"""What another edition of a bundle adds, changes and withdraws: told before it is taken over."""

import itertools
from collections import defaultdict
from collections.abc import Callable, Generator, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from briefing.bundle.anchors import same_source
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Entity, Figure, Incident, Passage, Source, date_label, said_by
from briefing.progress import Progress
from briefing.wording import marked

What = Literal["added", "changed", "withdrawn"]
Part = Literal["articles", "incidents", "figures", "names"]
PARTS: tuple[Part, ...] = ("articles", "incidents", "figures", "names")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs: in words what it is, and for a changed one what it was before."""

    part: Part
    what: What
    label: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs between two editions."""

    changes: tuple[Change, ...]

    def count(self, part: Part, what: What) -> int:
        """How many things of a part were added, changed or withdrawn."""
        return sum(change.part == part and change.what == what for change in self.changes)


def is_edition_of(old: Bundle, new: Bundle) -> bool:
    """Whether a bundle is another edition: its content differs, and it has at least half of the old one's sources."""
    if old.meta().get("content_sha256") == new.meta().get("content_sha256"):
        return False
    sources, others = old.sources(), new.sources()
    return sum(same_source(source, others) is not None for source in sources) * 2 >= max(len(sources), 1)


def compare(old: Bundle, new: Bundle) -> Generator[Progress, None, Difference]:
    """Compare two editions; reads all articles of both, so run it as a job."""
    changes: list[Change] = []
    yield Progress(0, 4, marked("Comparing articles"))
    pairs = _Pairs(old, new)
    changes += pairs.article_changes()
    yield Progress(1, 4, marked("Comparing incidents"))
    changes += _incident_changes(pairs)
    yield Progress(2, 4, marked("Comparing figures"))
    changes += _figure_changes(pairs)
    yield Progress(3, 4, marked("Comparing names"))
    changes += _name_changes(old.entities(), new.entities())
    return Difference(tuple(changes))


class _Pairs:
    """Which source and which article of the old edition is which of the new one."""

    def __init__(self, old: Bundle, new: Bundle) -> None:
        self.old, self.new = old, new
        self.sources = {source.id: source for source in new.sources()}
        self._old_sources = {source.id: source for source in old.sources()}
        self._old_articles = {article.id: article for article in old.articles()}
        self.articles = {article.id: article for article in new.articles()}
        others = list(self.sources.values())
        matched = {s.id: same_source(s, others) for s in self._old_sources.values()}
        self._source = {number: other.id for number, other in matched.items() if other is not None}
        self.new_of = dict(self._match_articles())

    def _match_articles(self) -> Iterable[tuple[int, int]]:
        """(old id, new id): the same title in the same source, in order; then, of what is left, the same beginning."""
        titled: dict[Hashable, list[Article]] = defaultdict(list)
        for article in self.articles.values():
            titled[(article.source_id, article.title)].append(article)
        left = []
        for article in self._old_articles.values():
            same = titled.get((self._source.get(article.source_id), article.title))
            if same:
                yield article.id, same.pop(0).id
            else:
                left.append(article)
        by_opening = {(a.source_id, _opening(self.new, a)): a for group in titled.values() for a in group}
        for article in left:
            key = (self._source.get(article.source_id, 0), _opening(self.old, article))
            if key[1] and key in by_opening:
                yield article.id, by_opening.pop(key).id

    def article_changes(self) -> list[Change]:
        """The articles that came, went, and read otherwise."""
        changes = []
        for article in self._old_articles.values():
            if article.id not in self.new_of:
                changes.append(Change("articles", "withdrawn", self._titled(article, self._old_sources)))
            elif said := self._differs(article, self.articles[self.new_of[article.id]]):
                changes.append(Change("articles", "changed", self._titled(article, self._old_sources), said))
        known = set(self.new_of.values())
        came = [article for article in self.articles.values() if article.id not in known]
        return changes + [Change("articles", "added", self._titled(article, self.sources)) for article in came]

    def _titled(self, article: Article, sources: dict[int, Source]) -> str:
        return f"{article.title} – {sources[article.source_id].label}"

    def _differs(self, before: Article, now: Article) -> str:
        """How an article differs, in words; empty where it does not."""
        then = [paragraph.text for paragraph in self.old.paragraphs(before.id)]
        texts = [paragraph.text for paragraph in self.new.paragraphs(now.id)]
        said = []
        if before.title != now.title:
            said.append(f"now titled “{now.title}”")
        if before.is_complete != now.is_complete:
            said.append("no longer breaks off" if now.is_complete else "breaks off now")
        if then != texts:
            came, went = len(set(texts) - set(then)), len(set(then) - set(texts))
            said.append(
                f"{came} paragraph{'' if came == 1 else 's'} new or changed, {went} gone"
                if came or went
                else "paragraphs in another order"
            )
        return ", ".join(said)

    def told_in(self, passages: Sequence[Passage], *, is_old: bool) -> set[Hashable]:
        """The articles and words that tell something, alike for both editions."""
        return {(self._article(p, is_old=is_old), " ".join(p.text.split())) for p in passages}

    def articles_of(self, passages: Sequence[Passage], *, is_old: bool) -> set[int]:
        """The articles that tell something, alike for both editions."""
        return {self._article(passage, is_old=is_old) for passage in passages}

    def _article(self, passage: Passage, *, is_old: bool) -> int:
        return self.new_of.get(passage.article_id, -passage.article_id) if is_old else passage.article_id


def _opening(bundle: Bundle, article: Article) -> str:
    first = next(iter(bundle.paragraphs(article.id)), None)
    return first.text[:120] if first else ""


def _paired(
    old: Sequence[T],
    new: Sequence[T],
    key: Callable[[T, bool], Hashable],
    akin: Callable[[T, bool], Iterable[Hashable]],
) -> tuple[list[T], list[tuple[T, T]], list[T]]:
    """What went, what changed (before, now), and what came.

    Those with equal keys are the same; of the rest, those akin to each other are one that changed. The flag tells the
    key's function whether the thing is of the old edition.
    """
    waiting: dict[Hashable, list[T]] = defaultdict(list)
    for thing in new:
        waiting[key(thing, False)].append(thing)
    gone = []
    for thing in old:
        same = waiting.get(key(thing, True))
        if same:
            same.pop(0)
        else:
            gone.append(thing)
    came = list(itertools.chain.from_iterable(waiting.values()))
    kin: dict[Hashable, list[int]] = defaultdict(list)
    for number, thing in enumerate(came):
        for name in akin(thing, False):
            kin[name].append(number)
    changed: list[tuple[T, T]] = []
    withdrawn: list[T] = []
    taken: set[int] = set()
    for thing in gone:
        free = [n for name in akin(thing, True) for n in kin.get(name, ()) if n not in taken]
        if free:
            taken.add(free[0])
            changed.append((thing, came[free[0]]))
        else:
            withdrawn.append(thing)
    return withdrawn, changed, [thing for number, thing in enumerate(came) if number not in taken]


def _incident_changes(pairs: _Pairs) -> list[Change]:
    def key(incident: Incident, is_old: bool) -> Hashable:
        i = incident
        told = frozenset(pairs.told_in(i.passages, is_old=is_old))
        return i.start_on, i.end_on, i.precision, i.qualifier, i.category, i.headline, told

    def akin(incident: Incident, is_old: bool) -> Iterable[Hashable]:
        i, articles = incident, pairs.articles_of(incident.passages, is_old=is_old)
        return [
            *pairs.told_in(i.passages, is_old=is_old),
            *((article, i.date_text, i.start_on) for article in articles),
            *((article, i.start_on, i.end_on, i.category) for article in articles),
            *((article, i.headline) for article in articles),
        ]

    gone, changed, came = _paired(pairs.old.incidents(), pairs.new.incidents(), key, akin)
    return _changes("incidents", gone, changed, came, _incident_words)


def _incident_words(incident: Incident) -> str:
    length = {"year": 4, "month": 7}.get(incident.precision, 10)
    first, last = date_label(incident.start_on[:length]), date_label(incident.end_on[:length])
    return f"{first if first == last else f'{first} – {last}'} ({incident.category}): {incident.headline}"


def _figure_changes(pairs: _Pairs) -> list[Change]:
    names = {is_old: _Names(pairs.old if is_old else pairs.new) for is_old in (True, False)}

    def key(figure: Figure, is_old: bool) -> Hashable:
        return (*names[is_old].what(figure), figure.value, figure.printed, figure.status, names[is_old].who(figure))

    def akin(figure: Figure, is_old: bool) -> Iterable[Hashable]:
        return [(*names[is_old].what(figure), names[is_old].who(figure))]

    gone, changed, came = _paired(pairs.old.figures(), pairs.new.figures(), key, akin)
    words = {id(figure): names[True].words(figure) for figure in [*gone, *(before for before, _ in changed)]}
    words |= {id(figure): names[False].words(figure) for figure in [*came, *(now for _, now in changed)]}
    return _changes("figures", gone, changed, came, lambda figure: words[id(figure)])


class _Names:
    """What the figures of one edition are called."""

    def __init__(self, bundle: Bundle) -> None:
        self._entities = {entity.id: entity.name for entity in bundle.entities()}
        self._elections = {election.id: election.label for election in bundle.elections()}
        sources = {source.id: source for source in bundle.sources()}
        self._who = {article.id: said_by(article, sources[article.source_id]) for article in bundle.articles()}

    def what(self, figure: Figure) -> tuple[str, str, str]:
        """Election, party, measure."""
        party = self._entities.get(figure.entity_id, "") if figure.entity_id is not None else ""
        return self._elections[figure.election_id], party, figure.measure

    def who(self, figure: Figure) -> str:
        """Who states it."""
        return self._who[figure.passage.article_id]

    def words(self, figure: Figure) -> str:
        """The figure in words."""
        election, party, measure = self.what(figure)
        status = f" ({figure.status})" if figure.status else ""
        return f"{party + ', ' if party else ''}{measure} {figure.printed}{status} – {election}, {self.who(figure)}"


def _name_changes(old: Sequence[Entity], new: Sequence[Entity]) -> list[Change]:
    def key(entity: Entity, _: bool) -> Hashable:
        return entity.kind, entity.name, entity.aliases

    def akin(entity: Entity, _: bool) -> Iterable[Hashable]:
        return [entity.name, *(alias for alias in entity.aliases if " " in alias)]

    gone, changed, came = _paired(old, new, key, akin)
    return _changes("names", gone, changed, came, _entity_words)


def _entity_words(entity: Entity) -> str:
    also = f", also {', '.join(entity.aliases)}" if entity.aliases else ""
    return f"{entity.name} ({entity.kind}{also})"


def _changes(
    part: Part, gone: Sequence[T], changed: Sequence[tuple[T, T]], came: Sequence[T], words: Callable[[T], str]
) -> list[Change]:
    return [
        *(Change(part, "withdrawn", words(thing)) for thing in gone),
        *(Change(part, "changed", words(now), words(before)) for before, now in changed if words(before) != words(now)),
        *(Change(part, "added", words(thing)) for thing in came),
    ]
