"""What the results tab shows, and what is selected in it. No Qt here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from briefing.analysis.background import Background
from briefing.analysis.checks import check_election
from briefing.analysis.checks_seats import seat_steps
from briefing.analysis.claims import base_of
from briefing.analysis.comparison import Comparison, compare, party_numbers, printed_names
from briefing.analysis.findings import Check, with_who
from briefing.analysis.indices import Index, indices
from briefing.analysis.results import PartyResult, Stated, party_results
from briefing.analysis.rivals import Rivalry, Telling, election_rivalries
from briefing.analysis.seats import Rule, Steps
from briefing.brief.background import Backgrounds, same_body
from briefing.brief.charts.comparison import multiples_chart, slope_chart, span_chart
from briefing.brief.charts.election import Look, seat_chart, share_chart, turnout_chart, votes_chart
from briefing.brief.charts.kinds import BarChart, DotPlot, Hemicycle, SlopeChart, SmallMultiples, SpanChart
from briefing.brief.phrases import phrases
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Election, Figure, Measure, Passage, said_by
from briefing.notebook.pins import Pins
from briefing.notebook.store import Notebook
from briefing.viewer.results.bases import base_note, house_note, rolls_note, votes_note
from briefing.viewer.results.choices import Choice, caption_of, choices_of
from briefing.viewer.results.quotes import Quote, elided, quote_around
from briefing.viewer.results.table import Column, Row, column_titles, columns_of, in_order, rows_of
from briefing.viewer.terms import status_word
from briefing.wording import counted, number, spoken, tr

Mode = Literal["one", "compare", "rivals"]
MOST_FIGURES = 10_000
"""Figures of one election that are taken in: no ballot is as long, a bundle with more is damaged or made to hurt."""
MOST_PLACES = 5
COMPARED: tuple[Measure, ...] = ("percent", "votes", "seats", "turnout")


@dataclass(frozen=True, slots=True)
class Shown:
    """All that is shown of one election; `missing` says why there are no bars."""

    election: Election
    caption: str
    figures: dict[int, Figure]
    parties: tuple[PartyResult, ...]
    shares: BarChart | None
    votes: BarChart | None
    missing: str
    seats: Hemicycle | None
    seats_missing: str
    turnout: DotPlot | None
    columns: tuple[Column, ...]
    titles: dict[Column, str]
    rows: tuple[Row, ...]
    checks: tuple[Check, ...]
    indices: tuple[Index, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Elections side by side in one measure; `offered` are all that could be, `measures` those that any states."""

    comparison: Comparison
    offered: tuple[Election, ...]
    measures: tuple[Measure, ...]
    slopes: SlopeChart | None
    multiples: SmallMultiples | None
    missing: str


class ResultsState:
    """The elections of a bundle, the one chosen (at first the latest that a bulletin tells), and the figure selected."""

    def __init__(self, bundle: Bundle | None = None) -> None:
        self.choices: tuple[Choice, ...] = ()
        self.chosen = 0
        self.shown: Shown | None = None
        self.selected: int | None = None
        self.mode: Mode = "one"
        self.measure: Measure = "percent"
        self.left_out: frozenset[int] = frozenset()
        self.sort: tuple[Column, bool] | None = None
        if bundle is None:
            return
        self.backgrounds = Backgrounds(bundle)
        entities = bundle.entities()
        self._entities = {entity.id: entity for entity in entities}
        self._names = {entity.id: entity.name for entity in entities}
        self._stated = {id: len(own) for id, own in self.backgrounds.figures.items() if own}
        for own in self.backgrounds.figures.values():
            del own[MOST_FIGURES:]
        self._figures = {id: own for id, own in self.backgrounds.figures.items() if own}
        self._by_id = {figure.id: figure for own in self._figures.values() for figure in own}
        elections = [each for each in bundle.elections() if each.id in self._figures]
        self.numbers = party_numbers(elections, self._figures)
        self.pins = Pins(bundle, elections, self._by_id.values())
        self._rivalries: dict[int, list[Rivalry]] = {}
        self.choices = choices_of(elections, self._figures)
        told = (n for n, c in enumerate(self.choices) if any(not f.is_beside for f in self._figures[c.election.id]))
        if self.choices:
            self.choose(next(told, 0))

    # Choosing

    def choose(self, index: int) -> None:
        """Show one of `choices`; nothing is selected in it."""
        self.chosen = index
        self.selected = None
        self.sort = None
        self.left_out = frozenset()
        self._show()

    def choose_figure(self, figure_id: int) -> int | None:
        """Show the election that a figure belongs to with the figure selected; the index of its choice, or none."""
        figure = self._by_id.get(figure_id)
        for index, choice in enumerate(self.choices):
            if figure is not None and figure.election_id == choice.election.id:
                if self.shown is None or self.shown.election != choice.election:
                    self.choose(index)
                self.selected = figure_id
                return index
        return None

    def sort_by(self, column: Column) -> None:
        """Order table and bars by a column; once more the other way round; a third time as at first."""
        first_down = column != "party"
        if self.sort is None or self.sort[0] != column:
            self.sort = column, first_down
        elif self.sort[1] == first_down:
            self.sort = column, not first_down
        else:
            self.sort = None
        self._show()

    def use_notebook(self, notebook: Notebook | None) -> None:
        """Take the user's choices among rival figures from a notebook."""
        if self.choices:
            self.pins.use(notebook)
            self._rivalries = {}
            self._show()

    def toggle_pin(self, figure: Figure) -> str:
        """Use this one of several rival figures, or no longer; says what happened.

        Raises:
            BriefingError: it could not be saved.
        """
        rivalry = self.rivalry_of(figure)
        if rivalry is None or not self.pins.can_pin:
            return ""
        same = [other for telling in rivalry.tellings for other in telling.stated.figures]
        if figure.id in self.pins.ids:
            self.pins.unpin(same)
            said = tr("{figure}: no longer your choice", figure=rivalry.title)
        else:
            self.pins.pin(figure, [other for other in same if other is not figure])
            said = tr(
                "{figure}: {number} is used",
                figure=rivalry.title,
                number=phrases(spoken()).number(Stated((figure,)).label),
            )
        self._rivalries.pop(figure.election_id, None)
        self._show()
        return said

    # Figures

    @property
    def selected_party(self) -> int | None:
        """The party whose figure is selected."""
        figure = self.figure(self.selected)
        return figure.entity_id if figure else None

    def figure(self, figure_id: int | None) -> Figure | None:
        """A figure of the bundle."""
        return self._by_id.get(figure_id) if self.choices and figure_id is not None else None

    def selected_among(self, marks: Sequence[Stated]) -> list[int]:
        """Which marks of a chart stand for the selection.

        Those of the selected figure itself; in a chart that has not the figure, the first of the same party and election.
        """
        figure = self.figure(self.selected)
        if figure is None:
            return []
        exactly = [index for index, stated in enumerate(marks) if figure.id in stated.ids]
        if exactly or figure.entity_id is None:
            return exactly
        whose = figure.entity_id, figure.election_id
        same = (n for n, stated in enumerate(marks) if (stated.figure.entity_id, stated.figure.election_id) == whose)
        return [index for index in (next(same, None),) if index is not None]

    def party_name(self, entity_id: int | None) -> str:
        """The name of a party; `Turnout` where there is none."""
        return tr("Turnout") if entity_id is None else self._names.get(entity_id, tr("Name not in this bundle"))

    def _names_in(self, election_id: int) -> dict[int, str]:
        """The parties' names as one election's sources print them."""
        return self._names | printed_names(self._figures[election_id], self._entities)

    def rivalry_of(self, figure: Figure) -> Rivalry | None:
        """What sources state of the same thing with another number."""
        for rivalry in self.rivalries(figure.election_id):
            if (rivalry.entity_id, rivalry.measure) == (figure.entity_id, figure.measure):
                return rivalry
        return None

    def rivalries(self, election_id: int) -> list[Rivalry]:
        """Where sources disagree on one election."""
        if election_id not in self._rivalries:
            own = self._figures[election_id]
            parties = party_results(own, self._names_in(election_id), self.pins.ids)
            who = self.backgrounds.short_who(own)
            self._rivalries[election_id] = election_rivalries(election_id, own, parties, who, self.pins.ids)
        return self._rivalries[election_id]

    def quote(self, figure: Figure) -> Quote:
        """The sentence that a figure stands on."""
        passage = figure.passage
        backgrounds = self.backgrounds
        article = backgrounds.articles[passage.article_id]
        before, words, after = quote_around(backgrounds.paragraph(passage), passage.start, passage.end)
        citation = _cited(backgrounds.sources[article.source_id].label, article.title, passage)
        base = (
            base_of(backgrounds.sentence(passage), figure.printed) if figure.measure in ("percent", "turnout") else None
        )
        made = Quote(
            before, words, after, f"{article.title}, ¶ {passage.position}", status_word(figure.status), figure, citation,
            base[1] if base else "",
        )  # fmt: skip
        rivalry = self.rivalry_of(figure)
        own = next((t for t in rivalry.tellings if figure.id in t.stated.ids), None) if rivalry else None
        if rivalry is None or own is None:
            return made
        others = "; ".join(_with_who(t) for t in rivalry.tellings if t is not own)
        is_used = own is rivalry.tellings[0]
        return replace(made, rivals=others, use="your choice" if own.is_pinned else "in use" if is_used else "rival")

    def places(self, check: Check) -> list[tuple[str, Passage]]:
        """The passages that a check stands on, one a paragraph, each with who says it; at most five."""
        held = [figure.passage for id in check.figure_ids if (figure := self._by_id.get(id))]
        found: dict[int, Passage] = {}
        for passage in (*check.passages, *held):
            found.setdefault(passage.paragraph_id, passage)
        several = len(self.backgrounds.sources) > 1
        return [(self._place(passage, several), passage) for passage in list(found.values())[:MOST_PLACES]]

    def _place(self, passage: Passage, several: bool) -> str:
        article = self.backgrounds.articles[passage.article_id]
        source = self.backgrounds.sources[article.source_id]
        name = said_by(article, source).partition(",")[0] if several else article.title
        return f"{elided(name, 34)} ¶ {passage.position}"

    # One election

    def _show(self) -> None:
        election = self.choices[self.chosen].election
        figures = self._figures[election.id]
        names = self._names_in(election.id)
        background = self.backgrounds.of(election.id, self.pins.ids)
        parties = party_results(figures, names, self.pins.ids, self.numbers)
        stated = sum(party.seats[0].value for party in parties if party.seats)
        look = Look(
            self.backgrounds.short_who(figures),
            self.numbers,
            self.pins.ids,
            "; ".join(part for part in (base_note(figures, background.sentences), votes_note(parties)) if part),
            house_note(figures, background.sentences, stated),
            rolls_note(background.rolls),
            phrases(spoken()),
        )
        seats = seat_chart(figures, names, election.seats_total, look)
        columns = columns_of(parties)
        ordered = in_order(parties, self.sort[0], descending=self.sort[1]) if self.sort else list(parties)
        shares, votes = share_chart(figures, names, look), votes_chart(figures, names, look)
        are_people = bool(parties) and all(
            party.entity_id in self._entities and self._entities[party.entity_id].kind == "person" for party in parties
        )
        self.shown = Shown(
            election,
            caption_of(figures),
            {figure.id: figure for figure in figures},
            parties,
            self._in_order(shares, ordered),
            self._in_order(votes, ordered),
            "" if shares or votes else tr("No shares and no numbers of votes are stated of this election."),
            seats,
            _why_no_seats(parties, election.seats_total) if seats is None else "",
            turnout_chart(figures, self.backgrounds.short_who(figures), look),
            columns,
            column_titles() | ({"party": tr("Candidate")} if are_people else {}),
            rows_of(ordered, columns, seats.total if seats else None, self._short_names(figures)),
            self._checks(election, background),
            tuple(indices(parties, election.seats_total)),
        )

    def _checks(self, election: Election, background: Background) -> tuple[Check, ...]:
        stated, figures = self._stated[election.id], self._figures[election.id]
        if stated > len(figures):
            said = tr("Only the first {count} are shown, and none is checked.", count=number(len(figures)))
            return (
                Check(
                    "VAL-2",
                    "warning",
                    counted("{n} figure of one election", "{n} figures of one election", stated),
                    said,
                    (),
                ),
            )
        return tuple(check_election(figures, self._names_in(election.id), election.seats_total, background))

    def _in_order(self, chart: BarChart | None, ordered: Sequence[PartyResult]) -> BarChart | None:
        """The bars in the order that the user chose for the table."""
        if chart is None or self.sort is None:
            return chart
        place = {party.entity_id: index for index, party in enumerate(ordered)}
        return replace(chart, bars=tuple(sorted(chart.bars, key=lambda bar: place[bar.entity_id])))

    def _short_names(self, figures: Sequence[Figure]) -> dict[int, str]:
        """Who says a figure in few words, by article; empty where all figures are of one source."""
        who = self.backgrounds.short_who(figures)
        several = len(set(self.backgrounds.who(figures).values())) > 1
        return {id: elided(name) if several else "" for id, name in who.items()}

    def steps(self, rule: Rule) -> tuple[list[PartyResult], Steps] | None:
        """How a rule comes to the seats of the election shown; none where nothing can be recomputed."""
        return seat_steps(self.shown.parties, rule) if self.shown else None

    # Several elections

    def compared(self) -> Compared | None:
        """The elections to the same body as the one chosen, without those left out."""
        if self.shown is None:
            return None
        own = self.shown.election
        offered = tuple(choice.election for choice in reversed(self.choices) if same_body(choice.election, own))
        stated = {figure.measure for election in offered for figure in self._figures[election.id]}
        measures = tuple(measure for measure in COMPARED if measure in stated)
        measure = self.measure if self.measure in measures else measures[0]
        kept = [election for election in offered if election.id not in self.left_out]
        comparison = compare(kept, self._figures, self._entities, measure, self.numbers, self.pins.ids)
        missing = ""
        if len(offered) < 2:
            missing = tr("This bundle has no other election to compare with: {body}.", body=own.body)
        elif len(kept) < 2:
            missing = tr("Choose two elections or more to compare.")
        slopes = None if missing else slope_chart(comparison, phrases(spoken()))
        multiples = None if missing or measure == "turnout" else multiples_chart(comparison, phrases(spoken()))
        return Compared(comparison, offered, measures, slopes, multiples, missing)

    def disputed(self) -> SpanChart | None:
        """Where the bundle's sources disagree, of all elections, the largest difference first."""
        found = [rivalry for choice in self.choices for rivalry in self.rivalries(choice.election.id)]
        labels = {choice.election.id: f"{choice.label}, {choice.date}" for choice in self.choices}
        return span_chart(sorted(found, key=lambda rivalry: -rivalry.spread), labels, phrases(spoken()))


def _cited(label: str, title: str, passage: Passage) -> str:
    if passage.page is None:
        return f"{label}, {title}, ¶ {passage.position}"
    return tr(
        "{source}, {title}, p. {page}, ¶ {paragraph}",
        source=label,
        title=title,
        page=passage.page,
        paragraph=passage.position,
    )


def _with_who(telling: Telling) -> str:
    return with_who(phrases(spoken()).number(telling.stated.label), telling.said_by)


def _why_no_seats(parties: Iterable[PartyResult], seats_total: int | None) -> str:
    seated = [party for party in parties if party.seats]
    if not seated:
        return ""
    if len(seated) == 1 and seats_total is None:
        return tr("No half circle: the size of the house is not stated.")
    return tr("No half circle: these numbers are not the seats of one house of at most 1000.")


def summary(choices: Sequence[Choice], shown: Shown | None) -> str:
    """One line for the status bar."""
    if shown is None:
        return ""
    return counted("{n} election", "{n} elections", len(choices)) + f" • {shown.caption}"
