"""What the results tab shows of one election, and what is selected in it. No Qt here."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from briefing.analysis.checks import check_election
from briefing.analysis.findings import Check
from briefing.analysis.indices import Index, indices
from briefing.analysis.results import PARTY_MEASURES, PartyResult, Stated, decimals, party_results
from briefing.brief.background import Backgrounds
from briefing.brief.chart_kinds import BarChart, DotPlot, Hemicycle
from briefing.brief.charts import seat_chart, share_chart, turnout_chart, votes_chart
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Election, Figure, Measure, Paragraph, Passage, date_label, said_by
from briefing.sentences import sentence_spans

Column = Literal["party", "percent", "votes", "seats", "seats-share", "says"]
RowKind = Literal["party", "rival", "total"]
COLUMN_TITLES: dict[Column, str] = {
    "party": "Party", "percent": "Votes %", "votes": "Votes", "seats": "Seats", "seats-share": "Seats %", "says": "Says",
}  # fmt: skip
LONGEST_QUOTE = 420
_COLUMN_OF: dict[Measure, Column] = {"percent": "percent", "votes": "votes", "seats": "seats"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One election as the chooser shows it."""

    election: Election
    label: str
    date: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the table; `stated` is the figure it stands on."""

    text: str
    stated: Stated | None = None


@dataclass(frozen=True, slots=True)
class Says:
    """One source that states a row's figures: `who` (empty where all figures are of one source) and its paragraphs."""

    who: str
    places: tuple[tuple[str, Figure], ...]

    @property
    def text(self) -> str:
        """As it stands in a line: `Reuters ¶ 1, 2`."""
        return f"{self.who} ¶ {', '.join(label for label, _ in self.places)}".strip()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a party with the figures to show, a rival telling beneath it, or the sums."""

    kind: RowKind
    party: PartyResult | None
    label: str
    cells: dict[Column, Cell]
    says: tuple[Says, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """All that is shown of one election."""

    election: Election
    caption: str
    figures: dict[int, Figure]
    bars: BarChart | None
    seats: Hemicycle | None
    seats_missing: str
    turnout: DotPlot | None
    columns: tuple[Column, ...]
    titles: dict[Column, str]
    rows: tuple[Row, ...]
    checks: tuple[Check, ...]
    indices: tuple[Index, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A figure's sentence, with the words of its passage apart, and where it stands."""

    before: str
    words: str
    after: str
    where: str
    status: str
    passage: Passage
    citation: str

    @property
    def sentence(self) -> str:
        """The whole of it."""
        return self.before + self.words + self.after


class ResultsState:
    """The elections of a bundle, the one chosen (at first the latest that a bulletin tells), and the figure selected."""

    def __init__(self, bundle: Bundle | None = None) -> None:
        self._bundle = bundle
        self.choices: tuple[Choice, ...] = ()
        self.chosen = 0
        self.shown: Shown | None = None
        self.selected: int | None = None
        if bundle is None:
            return
        self._backgrounds = Backgrounds(bundle)
        self._articles: dict[int, Article] = {article.id: article for article in bundle.articles()}
        self._sources = {source.id: source for source in bundle.sources()}
        entities = bundle.entities()
        self._names = {entity.id: entity.name for entity in entities}
        self._people = {entity.id for entity in entities if entity.kind == "person"}
        self._figures: dict[int, list[Figure]] = {}
        for figure in bundle.figures():
            self._figures.setdefault(figure.election_id, []).append(figure)
        self.choices = _choices([each for each in bundle.elections() if each.id in self._figures], self._figures)
        self._paragraphs: dict[int, dict[int, Paragraph]] = {}
        told = (n for n, c in enumerate(self.choices) if any(not f.is_beside for f in self._figures[c.election.id]))
        if self.choices:
            self.choose(next(told, 0))

    def choose(self, index: int) -> None:
        """Show one of `choices`; nothing is selected in it."""
        self.chosen = index
        election = self.choices[index].election
        self.selected = None
        self.shown = self._show(election, self._figures[election.id])

    def choose_figure(self, figure_id: int) -> int | None:
        """Show the election that a figure belongs to with the figure selected; the index of its choice, or none."""
        for index, choice in enumerate(self.choices):
            if any(figure.id == figure_id for figure in self._figures[choice.election.id]):
                if self.shown is None or self.shown.election != choice.election:
                    self.choose(index)
                self.selected = figure_id
                return index
        return None

    @property
    def selected_party(self) -> int | None:
        """The party whose figure is selected."""
        figure = self.figure(self.selected)
        return figure.entity_id if figure else None

    def figure(self, figure_id: int | None) -> Figure | None:
        """A figure of the election shown."""
        return self.shown.figures.get(figure_id) if self.shown and figure_id is not None else None

    def is_selected(self, stated: Stated, others: Iterable[Stated]) -> bool:
        """Whether a mark among `others` of its chart stands for the selection.

        It does where it is the selected figure itself, or the first figure of the same party in a chart that has
        not the selected one.
        """
        if self.selected is None:
            return False
        if self.selected in stated.ids:
            return True
        same = [each for each in others if each.figure.entity_id == self.selected_party]
        absent = all(self.selected not in each.ids for each in same)
        return self.selected_party is not None and absent and bool(same) and same[0] is stated

    def party_name(self, entity_id: int | None) -> str:
        """The name of a party; `Turnout` where there is none."""
        return "Turnout" if entity_id is None else self._names.get(entity_id, "Name not in this bundle")

    def quote(self, figure: Figure) -> Quote:
        """The sentence that a figure stands on."""
        passage = figure.passage
        article = self._articles[passage.article_id]
        before, words, after = quote_around(self._paragraph(passage), passage.start, passage.end)
        page = f"p. {passage.page}, " if passage.page is not None else ""
        place = f"{article.title}, ¶ {passage.position}"
        status = Stated((figure,)).status
        citation = f"{self._sources[article.source_id].label}, {article.title}, {page}¶ {passage.position}"
        return Quote(before, words, after, place, status, passage, citation)

    def _paragraph(self, passage: Passage) -> Paragraph:
        assert self._bundle is not None
        if passage.article_id not in self._paragraphs:
            own = self._bundle.paragraphs(passage.article_id)
            self._paragraphs[passage.article_id] = {paragraph.id: paragraph for paragraph in own}
        return self._paragraphs[passage.article_id][passage.paragraph_id]

    def _show(self, election: Election, figures: Sequence[Figure]) -> Shown:
        parties = party_results(figures, self._names)
        seats = seat_chart(figures, self._names, election.seats_total)
        columns = _columns(parties)
        are_people = all(party.entity_id in self._people for party in parties)
        return Shown(
            election,
            _caption(figures),
            {figure.id: figure for figure in figures},
            share_chart(figures, self._names) or votes_chart(figures, self._names),
            seats,
            _why_no_seats(parties, election.seats_total) if seats is None else "",
            turnout_chart(figures, self._who(figures)),
            columns,
            COLUMN_TITLES | ({"party": "Candidate"} if are_people else {}),
            _rows(parties, columns, seats.total if seats else None, self._short_names(figures)),
            tuple(check_election(figures, self._names, election.seats_total, self._backgrounds.of(election.id))),
            tuple(indices(parties, election.seats_total)),
        )

    def _who(self, figures: Iterable[Figure]) -> dict[int, str]:
        """Who says a figure, by article: this bulletin where there is only one."""
        articles = {figure.passage.article_id: self._articles[figure.passage.article_id] for figure in figures}
        if len(self._sources) == 1:
            return dict.fromkeys(articles, "This bulletin")
        return {id: said_by(article, self._sources[article.source_id]) for id, article in articles.items()}

    def _short_names(self, figures: Iterable[Figure]) -> dict[int, str]:
        """Who says a figure in few words, by article; empty where all figures are of one source."""
        who = self._who(figures)
        return {id: elided(name.partition(",")[0]) if len(set(who.values())) > 1 else "" for id, name in who.items()}


def elided(name: str, most: int = 22) -> str:
    """A name of at most so many letters, cut in its middle.

    >>> elided("The Kazakhstan Insider"), elided("Central Election Commission")
    ('The Kazakhstan Insider', 'Central Ele…Commission')
    """
    return name if len(name) <= most else f"{name[: most // 2].rstrip()}…{name[most // 2 + 1 - most :].lstrip()}"


def quote_around(paragraph: Paragraph, start: int, end: int) -> tuple[str, str, str]:
    """The sentence around `[start, end)` of a paragraph, in three parts; of a table the row; long ones cut with `…`."""
    text = paragraph.text
    if paragraph.kind == "table":
        start = max(start, text.rfind("\n", 0, max(end - 1, 0)) + 1)
        left, right = start, text.find("\n", end)
        right = len(text) if right < 0 else max(right, end)
    else:
        touched = [span for span in sentence_spans(text) if span[1] > start and span[0] < end]
        left = min([start, *(span[0] for span in touched)])
        right = max([end, *(span[1] for span in touched)])
    words = text[start:end]
    if len(words) > LONGEST_QUOTE:
        words = f"… {words[-LONGEST_QUOTE:].partition(' ')[2]}"
        return "", _flat(words), ""
    room = LONGEST_QUOTE - len(words)
    before, after = text[left:start], text[end:right]
    keep = max(room - min(len(after), room // 2), room // 2)
    if len(before) > keep:
        before = f"… {before[len(before) - keep :].partition(' ')[2]}"
    if len(after) > room - len(before):
        after = f"{after[: max(room - len(before), 0)].rpartition(' ')[0]} …"
    return _flat(before), _flat(words), _flat(after)


def _flat(text: str) -> str:
    return text.replace("\t", "  ").replace("\n", "  ")


def _choices(elections: Sequence[Election], figures: dict[int, list[Figure]]) -> tuple[Choice, ...]:
    """The elections as the chooser shows them; two that would read alike also say the status of their figures."""
    made = []
    for election in elections:
        place = ", ".join(part for part in (election.body, election.country) if part)
        label = f"{place}, round {election.round}" if election.round > 1 else place
        made.append((election, label, date_label(election.held_on) if election.held_on else "no date stated"))
    alike = [(label, date) for _, label, date in made]
    return tuple(
        Choice(
            election,
            label,
            date
            if alike.count((label, date)) == 1
            else f"{date} ({_statuses(figures[election.id]) or 'another telling'})",
        )
        for election, label, date in made
    )


def _statuses(figures: Iterable[Figure]) -> str:
    words = dict.fromkeys(Stated((figure,)).status for figure in figures)
    return ", ".join(word for word in words if word)


def _caption(figures: Sequence[Figure]) -> str:
    """How many figures in how many articles of bulletins, how many published elsewhere, and their statuses."""
    own = [figure for figure in figures if not figure.is_beside]
    articles = {figure.passage.article_id for figure in own}
    beside = len(figures) - len(own)
    counts = [f"{_count(len(own), 'figure')} in {_count(len(articles), 'article')}"] if own else []
    counts += [f"{beside if own else _count(beside, 'figure')} published elsewhere"] if beside else []
    return " · ".join(part for part in (", ".join(counts), _statuses(figures)) if part)


def _count(number: int, one: str) -> str:
    return f"{number} {one}{'' if number == 1 else 's'}"


def _why_no_seats(parties: Iterable[PartyResult], seats_total: int | None) -> str:
    seated = [party for party in parties if party.seats]
    if not seated:
        return ""
    if len(seated) == 1 and seats_total is None:
        return "No half circle: the size of the house is not stated."
    return "No half circle: these numbers are not the seats of one house of at most 1000."


# The table


def _columns(parties: Sequence[PartyResult]) -> tuple[Column, ...]:
    has = {measure: any(party.stated(measure) for party in parties) for measure in PARTY_MEASURES}
    columns: list[Column] = ["party"]
    columns += [column for measure, column in _COLUMN_OF.items() if has[measure]]
    return (*columns, *(("seats-share",) if has["seats"] else ()), "says")


def _rows(
    parties: Sequence[PartyResult], columns: Sequence[Column], house: int | None, who: Mapping[int, str]
) -> tuple[Row, ...]:
    rows = [row for party in parties for row in _party_rows(party, columns, house, who)]
    return (*rows, _sums(parties, columns, house)) if len(parties) > 1 else tuple(rows)


def _party_rows(party: PartyResult, columns: Sequence[Column], house: int | None, who: Mapping[int, str]) -> list[Row]:
    """The party's row, then one row for each rival telling, those of the same status together."""
    first = {measure: party.stated(measure)[0] for measure in PARTY_MEASURES if party.stated(measure)}
    rivals: dict[tuple[str, int], dict[Measure, Stated]] = {}
    for measure in PARTY_MEASURES:
        seen: dict[str, int] = {}
        for stated in party.stated(measure)[1:]:
            seen[stated.status] = seen.get(stated.status, 0) + 1
            rivals.setdefault((stated.status, seen[stated.status]), {})[measure] = stated
    rows = [_row("party", party, party.name, first, columns, house, who)]
    for (status, _), stated_of in rivals.items():
        rows.append(_row("rival", party, status or "another figure", stated_of, columns, house, who))
    return rows


def _row(
    kind: RowKind,
    party: PartyResult,
    label: str,
    stated_of: dict[Measure, Stated],
    columns: Sequence[Column],
    house: int | None,
    who: Mapping[int, str],
) -> Row:
    cells: dict[Column, Cell] = {"party": Cell(label)}
    for measure, stated in stated_of.items():
        if _COLUMN_OF[measure] in columns:
            cells[_COLUMN_OF[measure]] = Cell(stated.number, stated)
    seats = stated_of.get("seats")
    if seats and house:
        cells["seats-share"] = Cell(f"{seats.value * 100 / house:.1f}", seats)
    says = _says((figure for stated in stated_of.values() for figure in stated.figures), who)
    cells["says"] = Cell("\n".join(line.text for line in says))
    return Row(kind, party, label, cells, says)


def _says(figures: Iterable[Figure], who: Mapping[int, str]) -> tuple[Says, ...]:
    """The paragraphs that state the figures, a line for each source."""
    places: dict[str, dict[tuple[int, int], Figure]] = {}
    for figure in figures:
        place = figure.passage.article_id, figure.passage.position
        places.setdefault(who[figure.passage.article_id], {}).setdefault(place, figure)
    return tuple(Says(name, tuple((str(at), f) for (_, at), f in told.items())) for name, told in places.items())


def _sums(parties: Sequence[PartyResult], columns: Sequence[Column], house: int | None) -> Row:
    """What is stated in all, of the figures shown."""
    cells: dict[Column, Cell] = {"party": Cell("Stated in all")}
    write: dict[Measure, Callable[[float], str]] = {
        "percent": lambda total: f"{total:.{_places(parties)}f}",
        "votes": lambda total: f"{total:,.0f}",
        "seats": lambda total: f"{total:,g}",
    }
    for measure, words in write.items():
        values = [party.stated(measure)[0].value for party in parties if party.stated(measure)]
        if values:
            cells[_COLUMN_OF[measure]] = Cell(words(sum(values)))
    seats = [party.seats[0].value for party in parties if party.seats]
    if house and seats:
        cells["seats-share"] = Cell(f"{sum(seats) * 100 / house:.1f}")
    return Row("total", None, "Stated in all", cells, ())


def _places(parties: Iterable[PartyResult]) -> int:
    return max((decimals(party.percent[0].figure) for party in parties if party.percent), default=0)


def table_text(titles: Sequence[str], rows: Sequence[Row], columns: Sequence[Column]) -> str:
    """The table for a spreadsheet: titles and rows, cells parted by tabs, none of which can be taken for a formula."""
    lines = [list(titles)]
    for row in rows:
        label = f"{row.party.name}, {row.label}" if row.kind == "rival" and row.party else row.label
        cells = [row.cells[column].text.replace("\n", "; ") if column in row.cells else "" for column in columns]
        lines.append([label, *cells[1:]])
    return "\n".join("\t".join(_no_formula(cell) for cell in line) for line in lines) + "\n"


def _no_formula(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell


def summary(choices: Sequence[Choice], shown: Shown | None) -> str:
    """One line for the status bar."""
    if shown is None:
        return ""
    return f"{_count(len(choices), 'election')} • {shown.caption}"
