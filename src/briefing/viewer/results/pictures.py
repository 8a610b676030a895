"""The charts in view with what stands around them when they leave the window."""

from collections.abc import Sequence

from briefing.brief.charts.export import Picture
from briefing.brief.charts.kinds import Chart
from briefing.brief.charts.table import stated_in
from briefing.bundle.reader import Bundle
from briefing.viewer.results.state import ResultsState


def pictures_of(state: ResultsState, charts: Sequence[Chart], bundle: Bundle) -> list[Picture]:
    """The charts of what the state shows: `charts` of one election, those of a comparison, or what is disputed."""
    shown = state.shown
    assert shown is not None
    heading = shown.election.label
    drawn = list(charts)
    if state.mode == "compare":
        compared = state.compared()
        assert compared is not None
        drawn = [chart for chart in (compared.slopes, compared.multiples) if chart]
        heading = ", ".join(part for part in (shown.election.body, shown.election.country) if part)
    elif state.mode == "rivals":
        disputed = state.disputed()
        drawn = [disputed] if disputed else []
        heading = bundle.meta().get("title") or "All elections"
    checksum = bundle.meta().get("content_sha256", "")[:8]
    edition = ", content ".join(part for part in (bundle.name, checksum) if part)
    return [Picture(chart, heading, sources_of(state, chart), edition) for chart in drawn]


def sources_of(state: ResultsState, chart: Chart) -> str:
    """Who states the figures of a chart, each once."""
    figures = [figure for stated in stated_in(chart) for figure in stated.figures]
    return "; ".join(dict.fromkeys(state.backgrounds.who(figures).values()))
