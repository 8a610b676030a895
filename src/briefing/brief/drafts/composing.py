"""From a draft to the brief that is printed: every piece with its source as it stands in the open bundle."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from briefing.analysis.results import figure_label, of_bulletins
from briefing.brief import blocks, sections
from briefing.brief.blocks import Block, Brief, Chronology, Entry, Heading, Note, Points, Quote, Run, Text, Words
from briefing.brief.charts.election import seat_chart, share_chart, turnout_chart, votes_chart
from briefing.brief.charts.kinds import Chart
from briefing.brief.charts.table import stated_in
from briefing.brief.citations import Citations
from briefing.brief.comparing import comparison
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.drafts.model import Draft, ElectionKey, Item, Section
from briefing.bundle.anchors import Anchor
from briefing.bundle.records import Election, Incident

Version = Literal["whole", "free"]
"""All of it, or only what is not marked "not to be disclosed"."""
CITE = re.compile(r"⟦(\d{1,3})⟧")
"""A citation in the user's own words: the number of one of the note's anchors, counted from 1."""
_RUNNING = {"summary", "background"}
"""Sections whose sentences run on as a paragraph."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item stands: block number `block`, in it entry number `part` (0 where the block is one)."""

    block: int
    part: int
    item_id: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote as the draft has it and as it stands in the bundle: `now` is empty where it was not found."""

    item_id: str
    then: str
    now: str
    printed: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Composed:
    """A brief, where each item stands in it, its quotes, and the items that the version leaves out."""

    brief: Brief
    places: tuple[Place, ...]
    quotes: tuple[Quoted, ...]
    left_out: tuple[str, ...]


def compose(draft: Draft, material: BundleMaterial, version: Version = "whole") -> Composed:
    """The brief of a draft. What is not found in the bundle is printed as it was quoted, cited as of its own edition."""
    return _Composer(draft, material, version).composed()


@dataclass(slots=True)
class _Composer:
    draft: Draft
    material: BundleMaterial
    version: Version
    citations: Citations = field(init=False)
    made: list[Block] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    quotes: list[Quoted] = field(default_factory=list)
    incidents: list[Incident] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.citations = Citations(self.material.bundle, self.draft.language, self.material.cited)

    def composed(self) -> Composed:
        left_out = []
        for section in self.draft.sections:
            shown = [item for item in section.items if self.version == "whole" or item.disclosure != "closed"]
            left_out += [item.id for item in section.items if item not in shown]
            self._section(section, shown)
        bundle = self.material.bundle
        self.made += self._closing()
        brief = Brief(
            self.draft.title, self.draft.subtitle, tuple(self.made), self.citations.sources, self.draft.front,
            self.draft.language, sections.edition(bundle, self.draft.language), self.draft.by_code,
        )  # fmt: skip
        return Composed(brief, tuple(self.places), tuple(self.quotes), tuple(left_out))

    def _closing(self) -> list[Block]:
        """Where sources break off, doubts and sources; under the heading of doubts where no disagreement stands before."""
        bundle, doubts = self.material.bundle, Heading(self.citations.phrases.doubts)
        broken, ending = sections.broken_off(bundle, self.citations), sections.ending(bundle, self.citations)
        headings = [block.text for block in self.made if isinstance(block, Heading)]
        if not broken or (headings and headings[-1] == self.citations.phrases.disagreement):
            return [*broken, *ending]
        return [doubts, *broken, *(block for block in ending if block != doubts)]

    def _section(self, section: Section, items: Sequence[Item]) -> None:
        start, places = len(self.made), len(self.places)
        self.incidents = []
        if title := section.title(self.citations.phrases):
            self.made.append(Heading(title))
        begun = len(self.made)
        for item in items:
            self._item(item, section)
        if len(self.made) == begun:
            del self.made[start:], self.places[places:]
        self.made += sections.bracket_note(self.incidents, self.citations)

    def _item(self, item: Item, section: Section) -> None:
        match item.kind:
            case "quote":
                self._words(item, self._quoted(item), section)
            case "note":
                for words in self._note(item, section):
                    self._words(item, words, section)
            case "remark":
                self._add(item, Note((Run(item.text),)))
            case "incident":
                self._incident(item)
            case "figure":
                self._figure(item)
            case "summary":
                self._summary(item, 2 if section.title(self.citations.phrases) else 1)
            case "election" if item.part == "comparison" and len(item.elections) > 1:
                self._comparison(item)
            case "election" | "rivals":
                for key in item.elections:
                    self._election(item, key)

    # Laying blocks

    def _add(self, item: Item, block: Block) -> None:
        self.places.append(Place(len(self.made), 0, item.id))
        self.made.append(block)

    def _words(self, item: Item, words: Words, section: Section) -> None:
        """Words as a sentence that runs on, a point, or a paragraph, as the section has it."""
        words = self._marked(item, words)
        last = self.made[-1] if self.made else None
        if section.kind in _RUNNING and item.kind == "quote":
            if isinstance(last, Text) and self.places[-1].block == len(self.made) - 1:
                self.places.append(Place(len(self.made) - 1, len(last.words), item.id))
                self.made[-1] = Text((*last.words, *words))
            else:
                self._add(item, Text(words))
        elif section.kind in _RUNNING or section.kind == "own":
            self._add(item, Text(words))
        elif isinstance(last, Points):
            self.places.append(Place(len(self.made) - 1, len(last.items), item.id))
            self.made[-1] = Points((*last.items, words))
        else:
            self._add(item, Points((words,)))

    def _entry(self, item: Item, entry: Entry) -> None:
        last = self.made[-1] if self.made else None
        entry = replace(entry, words=self._marked(item, entry.words))
        if isinstance(last, Chronology):
            self.places.append(Place(len(self.made) - 1, len(last.entries), item.id))
            self.made[-1] = Chronology((*last.entries, entry))
        else:
            self._add(item, Chronology((entry,)))

    def _marked(self, item: Item, words: Words) -> Words:
        """Words with their disclosure before them."""
        said = self.citations.phrases
        mark = {"free": said.free, "closed": said.closed, "": ""}[item.disclosure]
        return (Run(f"[{mark}]"), *words) if mark else words

    # Items

    def _quoted(self, item: Item) -> Words:
        return tuple(self._quote(item, anchor) for anchor in item.anchors)

    def _quote(self, item: Item, anchor: Anchor) -> Run:
        """One quoted passage with its number."""
        found = self.material.find(anchor)
        if anchor.scope == "article" and found.article_id is not None:
            article = self.material.articles[found.article_id]
            return Run(article.standfirst or article.title, quoted=True, sources=(self.citations.standfirst(article),))
        if not found.passages:
            self.quotes.append(Quoted(item.id, anchor.quote, "", anchor.quote, False))
            return Run(anchor.quote, quoted=True, sources=(self.citations.lost(anchor),))
        now = " ".join(passage.text for passage in found.passages)
        printed = " ".join(self.citations.printed(passage.text, passage) for passage in found.passages)
        self.quotes.append(Quoted(item.id, anchor.quote, now, printed, found.how == "exact"))
        return Run(printed, quoted=True, sources=tuple(self.citations.passage(passage) for passage in found.passages))

    def _note(self, item: Item, section: Section) -> list[Words]:
        """The user's own words, a paragraph each; in a list of points a point each line."""
        parts = re.split(r"\n\s*\n" if section.kind in _RUNNING or section.kind == "own" else r"\n+", item.text)
        return [self._own_words(item, part.strip()) for part in parts if part.strip()]

    def _own_words(self, item: Item, text: str) -> Words:
        runs: list[Run] = []
        rest = text
        while found := CITE.search(rest):
            number = int(found[1])
            cited = self._cited(item.anchors[number - 1]) if 0 < number <= len(item.anchors) else ()
            before = rest[: found.start()].strip()
            if before or not runs:
                runs.append(Run(before, sources=cited))
            else:
                runs[-1] = replace(runs[-1], sources=(*runs[-1].sources, *cited))
            rest = rest[found.end() :]
        tail = rest.strip()
        if tail and runs and tail[0] in ".,;:!?)" and len(tail) == 1:
            runs[-1] = replace(runs[-1], text=runs[-1].text + tail)
        elif tail:
            runs.append(Run(tail))
        return tuple(runs)

    def _cited(self, anchor: Anchor) -> tuple[int, ...]:
        found = self.material.find(anchor)
        if anchor.scope == "article" and found.article_id is not None:
            return (self.citations.standfirst(self.material.articles[found.article_id]),)
        if not found.passages:
            return (self.citations.lost(anchor),)
        return tuple(self.citations.passage(passage, quoted=False) for passage in found.passages)

    def _incident(self, item: Item) -> None:
        places = [self.material.find(anchor) for anchor in item.anchors]
        incident = self.material.incident_of(item)
        if incident is None:
            self._entry(item, Entry("", self._quoted(replace(item, anchors=item.anchors[:1]))))
            return
        first = incident.passages[0]
        entry = sections.entry(incident, self.citations)
        then = next((a.quote for a, f in zip(item.anchors, places, strict=True) if first in f.passages), first.text)
        self.quotes.append(
            Quoted(item.id, then, first.text, entry.words[0].text, all(found.how == "exact" for found in places))
        )
        self.incidents.append(incident)
        self._entry(item, entry)

    def _figure(self, item: Item) -> None:
        found = self.material.find(item.anchors[0])
        passage = next(iter(found.passages), None)
        figure = self.material.figure_at(passage, item.figure) if passage and item.figure else None
        quote = self._quote(item, item.anchors[0])
        if figure is None:
            self._words(item, (quote,), Section("", "results"))
            return
        election = self.material.election(figure.election_id)
        name = self.material.names.get(figure.entity_id or 0, self.citations.phrases.turnout)
        label = self.citations.phrases.number(figure_label(figure))
        self._words(
            item,
            (Run(f"{self.material.label(election, self.draft.language)}. {name}: {label}."), quote),
            Section("", "results"),
        )

    def _summary(self, item: Item, level: int) -> None:
        found = self.material.find(item.anchors[0])
        if found.article_id is None:
            self._add(item, Text((self._quote(item, item.anchors[0]),)))
            return
        article = self.material.articles[found.article_id]
        self._add(item, Heading(article.title, level))
        if article.standfirst:
            self._add(item, Quote(article.standfirst, self.citations.standfirst(article)))
        if item.chosen:
            points = tuple((self._quote(item, anchor),) for anchor in item.chosen)
        else:
            chosen = self.material.summary_of(item, article)
            points = tuple((self.citations.sentence(one.sentence),) for one in chosen)
        if points:
            self._add(item, Points(points))

    def _election(self, item: Item, key: ElectionKey) -> None:
        election = self.material.elections.get(key)
        if election is None:
            named = ", ".join(filter(None, (key.body, key.held_on)))
            self._add(item, Note((Run(self.citations.phrases.not_here.format(what=named)),)))
            return
        for block in self._of_election(item, election):
            self._add(item, block)

    def _comparison(self, item: Item) -> None:
        """The elections of an item side by side, those that are still in the bundle."""
        elections = [self.material.elections[key] for key in item.elections if key in self.material.elections]
        figures = {election.id: self.material.figures(election) for election in elections}
        made = (
            comparison(
                elections,
                figures,
                self.material.entities,
                self.citations,
                self.material.look(said=self.citations.phrases),
            )
            if elections
            else []
        )
        for block in made or [
            Note((Run(self.citations.phrases.not_here.format(what=self.citations.phrases.results)),))
        ]:
            self._add(item, block)

    def _of_election(self, item: Item, election: Election) -> list[Block]:
        figures = of_bulletins(self.material.figures(election))
        names = self.material.names_in(figures)
        label = self.material.label(election, self.draft.language)
        who = {figure.passage.article_id: self.citations.who(figure.passage) for figure in figures}
        look = self.material.look({id: name.partition(",")[0] for id, name in who.items()}, self.citations.phrases)
        if item.kind == "rivals":
            return sections.rivals(label, figures, names, self.citations, item.length or None, look)
        if item.part in ("table", "comparison", None):
            return sections.results(figures, names, self.citations, caption=label, bars=False, look=look)
        charts: dict[str, Chart | None] = {
            "shares": share_chart(figures, names, look),
            "votes": votes_chart(figures, names, look),
            "seats": seat_chart(figures, names, election.seats_total, look),
            "turnout": turnout_chart(figures, who, look),
        }
        chart = charts[item.part]
        if chart is None:
            return [sections.remark(f"{label}: {self.citations.phrases.no_figure}.")]
        cited = sorted({self.citations.passage(figure.passage) for one in stated_in(chart) for figure in one.figures})
        is_below_table = bool(self.made) and isinstance(self.made[-1], blocks.Table)
        return [blocks.Figure(chart, () if is_below_table else (Run(f"{label}.", sources=tuple(cited)),))]
