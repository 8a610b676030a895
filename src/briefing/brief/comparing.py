"""What a brief says of several elections together, and which of rival figures the user chose."""

from collections.abc import Mapping, Sequence

from briefing.analysis.comparison import Track, compare
from briefing.analysis.results import PartyResult, Stated, turnout
from briefing.analysis.rivals import Rivalry, Telling, rivalries
from briefing.brief.blocks import Block, Column, Figure, Note, Run, Table, Words
from briefing.brief.charts.comparison import slope_chart
from briefing.brief.charts.election import Look
from briefing.brief.citations import Citations
from briefing.brief.phrases import Phrases
from briefing.bundle import records
from briefing.bundle.records import Election, Entity, Measure

_MOST_PARTIES = 12
"""Rows of a comparison on paper; the rest is counted."""


def comparison(
    elections: Sequence[Election],
    figures: Mapping[int, Sequence[records.Figure]],
    entities: Mapping[int, Entity],
    citations: Citations,
    look: Look,
) -> list[Block]:
    """Elections side by side: a table of shares (of seats or votes where no shares are stated) with the turnout, and lines."""
    for measure in ("percent", "seats", "votes"):
        kept: Measure = measure
        compared = compare(elections, figures, entities, kept, look.numbers, look.pinned)
        if compared.tracks:
            break
    turnouts = compare(elections, figures, entities, "turnout", look.numbers, look.pinned)
    said = citations.phrases
    columns = (
        Column(said.party),
        *(Column(label, numeric=True) for label in compared.labels),
        Column("±", numeric=True),
    )
    shown = compared.tracks[:_MOST_PARTIES]
    rows = [_row(track, track.name, citations) for track in shown]
    rows += [_row(track, said.turnout, citations) for track in turnouts.tracks]
    if not rows:
        return []
    table = Table((Run(f"{elections[0].body}: {getattr(said, compared.measure)}"),), columns, tuple(rows))
    chart = slope_chart(compared, said)
    left_out = len(compared.tracks) - len(shown)
    more = [Note((Run(f"{said.parties_left_out.format(count=said.count(left_out))}."),))] if left_out else []
    return [table, *more, *([Figure(chart)] if chart else [])]


def _row(track: Track, name: str, citations: Citations) -> tuple[Words, ...]:
    cells = tuple((_number(point, citations),) if point else () for point in track.points)
    return ((Run(name),), *cells, (Run(citations.phrases.number(track.overall)),) if track.overall else ())


def _number(stated: Stated, citations: Citations) -> Run:
    return Run(
        citations.phrases.number(stated.label),
        sources=tuple(sorted({citations.passage(figure.passage) for figure in stated.figures})),
    )


def chosen_notes(
    figures: Sequence[records.Figure], parties: Sequence[PartyResult], citations: Citations, look: Look
) -> list[Block]:
    """A note for each figure that the user chose among rivals: which is used, and the others with who states each."""
    who = {figure.passage.article_id: citations.who(figure.passage) for figure in figures}
    found = rivalries(0, parties, turnout(figures, look.pinned), who, look.pinned)
    return [_chosen_note(rivalry, citations) for rivalry in found if rivalry.is_pinned]


def _chosen_note(rivalry: Rivalry, citations: Citations) -> Note:
    """`Turnout: 75.44 % (Wikipedia, final) is used; also stated: 75.07 % (The Kazakhstan Insider).`"""
    said = citations.phrases
    used, *others = rivalry.tellings
    measure: str = getattr(said, rivalry.measure)
    title = said.turnout if rivalry.measure == "turnout" else f"{rivalry.name}, {measure.lower()}"
    chosen = said.chosen.format(who=_who(used, said))
    words = [Run(f"{title}:"), _number(used.stated, citations), Run(chosen)]
    for index, other in enumerate(others):
        end = "." if index == len(others) - 1 else ";"
        words += [_number(other.stated, citations), Run(f"({_who(other, said)}){end}")]
    return Note(tuple(words))


def _who(telling: Telling, said: Phrases) -> str:
    return ", ".join(filter(None, ("; ".join(telling.who), said.status(telling.stated.status))))
