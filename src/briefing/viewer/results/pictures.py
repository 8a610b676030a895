"""The charts in view with what stands around them when they leave the window."""

from collections.abc import Sequence

from briefing.brief.charts.export import Picture
from briefing.brief.charts.kinds import Chart
from briefing.brief.charts.table import stated_in
from briefing.brief.labels import election_name
from briefing.brief.sections import edition
from briefing.bundle.reader import Bundle
from briefing.viewer.results.state import ResultsState
from briefing.wording import spoken, tr


def pictures_of(state: ResultsState, charts: Sequence[Chart], bundle: Bundle) -> list[Picture]:
    """The charts of what the state shows: `charts` of one election, those of a comparison, or what is disputed."""
    shown = state.shown
    assert shown is not None
    heading = election_name(shown.election, spoken())
    drawn = list(charts)
    if state.mode == "compare":
        compared = state.compared()
        assert compared is not None
        drawn = [chart for chart in (compared.slopes, compared.multiples) if chart]
        heading = ", ".join(part for part in (shown.election.body, shown.election.country) if part)
    elif state.mode == "rivals":
        disputed = state.disputed()
        drawn = [disputed] if disputed else []
        heading = bundle.meta().get("title") or tr("All elections")
    drawn_from = edition(bundle, spoken())
    return [Picture(chart, heading, sources_of(state, chart), drawn_from) for chart in drawn]


def sources_of(state: ResultsState, chart: Chart) -> str:
    """Who states the figures of a chart, each once."""
    figures = [figure for stated in stated_in(chart) for figure in stated.figures]
    return "; ".join(dict.fromkeys(state.backgrounds.who(figures).values()))
