"""Where the bundle's sources disagree, all elections together, the largest difference first."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout

from briefing.brief.charts.drawing import Mark
from briefing.brief.charts.kinds import SpanChart
from briefing.viewer.results.chart_view import ChartView
from briefing.viewer.results.section import ChartSection, Page
from briefing.viewer.theme import Theme
from briefing.viewer.widgets.labels import PlainLabel
from briefing.wording import marked, tr

_INSET = 24
_HELP = marked(
    "The figure in use is filled. To use another, point at it and choose “Use this figure”, or press P on it."
)


class RivalsPage(Page):
    """One chart of all that is disputed, and its table."""

    def __init__(self, make_chart: Callable[[], ChartView], theme: Theme) -> None:
        body = QFrame()
        body.setProperty("look", "page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(_INSET, 0, _INSET, 20)
        layout.setSpacing(0)
        self.spans = ChartSection(make_chart(), theme)
        layout.addWidget(self.spans)
        self._help = PlainLabel(tr(_HELP), "third", wraps=True)
        layout.addWidget(self._help)
        layout.addStretch(1)
        super().__init__(body)
        self.width_changed.connect(self.fit)

    @property
    def sections(self) -> tuple[ChartSection]:
        """The page's chart."""
        return (self.spans,)

    def show_chart(self, chart: SpanChart | None, describe: Callable[[Mark], str]) -> None:
        """Show what is disputed, or that nothing is."""
        self.spans.show_chart(
            chart, describe, (tr("Where sources disagree"), tr("No source in this bundle states another figure."))
        )
        self._help.setVisible(chart is not None)
        self.fit()

    def fit(self) -> None:
        """Give the chart its width."""
        self.spans.chart.fit(self.viewport().width() - 2 * _INSET)
