"""One election on the page: bars, seats beside the table, turnout, and how rules come to the seats."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from briefing.brief.charts.drawing import Mark
from briefing.brief.charts.kinds import Chart, Hemicycle
from briefing.viewer.results.chart_view import LEAST_WIDTH, ChartView
from briefing.viewer.results.section import ChartSection, Page, Section
from briefing.viewer.results.state import ResultsState, Shown
from briefing.viewer.results.steps_section import StepsSection
from briefing.viewer.results.table_model import ResultsModel
from briefing.viewer.results.table_view import ResultsTable
from briefing.viewer.theme import Theme
from briefing.viewer.widgets.segments import Segments
from briefing.wording import number, tr

INSET = 24
_SEATS_WIDTH = 262
_GUTTER = 28
MOST_ROWS = 1000
"""Rows that are shown of a table; nobody reads more, and each has a height of its own."""


class OnePage(Page):
    """The sections of one election."""

    def __init__(self, make_chart: Callable[[], ChartView], theme: Theme) -> None:
        body = QFrame()
        body.setProperty("look", "page")
        super().__init__(body)
        self._state = ResultsState()
        self._describe: Callable[[Mark], str] = lambda mark: mark.stated.label
        self.measure = Segments([tr("Share"), tr("Votes")])
        self.measure.chosen.connect(lambda _number: self._show_bars())
        self.measure.choose(0)
        self.bars = ChartSection(make_chart(), theme, [self.measure], has_twin=False)
        self.seats = ChartSection(make_chart(), theme, has_twin=False)
        self.turnout = ChartSection(make_chart(), theme)
        self.model = ResultsModel()
        self.table = ResultsTable(self.model, theme, lambda: self._state.shown.rows if self._state.shown else ())
        self._table_section = Section(self.table)
        self.steps = StepsSection(theme)
        self._lay_out(body)
        self.width_changed.connect(self.fit)
        self.below = QVBoxLayout()
        layout = body.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(self.below)
        layout.addStretch(1)

    def _lay_out(self, body: QWidget) -> None:
        layout = QVBoxLayout(body)
        layout.setContentsMargins(INSET, 0, INSET, 20)
        layout.setSpacing(0)
        layout.addWidget(self.bars)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(_GUTTER)
        self._middle.addWidget(self.seats, 0, Qt.AlignmentFlag.AlignTop)
        self._middle.addWidget(self._table_section, 1, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._middle)
        layout.addWidget(self.turnout)
        layout.addWidget(self.steps)

    @property
    def sections(self) -> tuple[ChartSection, ...]:
        """The page's charts."""
        return self.bars, self.seats, self.turnout

    def show_state(self, state: ResultsState, describe: Callable[[Mark], str]) -> None:
        """Show the election that the state has chosen."""
        self._state, self._describe = state, describe
        shown = state.shown
        assert shown is not None
        self.measure.setVisible(shown.shares is not None and shown.votes is not None)
        self._show_bars()
        self.seats.show_chart(shown.seats, describe, (tr("Seats"), shown.seats_missing))
        self.turnout.show_chart(shown.turnout, describe)
        rows, more = shown.rows[:MOST_ROWS], max(len(shown.rows) - MOST_ROWS, 0)
        self.model.show_rows(shown.columns, rows, shown.titles, state.sort)
        note = _first_of(len(rows), len(shown.rows)) if more else ""
        of = _of_seats(shown.seats) if shown.seats else ""
        self._table_section.show_heading(tr("The same as a table"), "; ".join(part for part in (of, note) if part))
        self._table_section.setVisible(bool(shown.rows))
        self.steps.show_steps(state.steps)
        self.fit()

    def _show_bars(self) -> None:
        shown = self._state.shown
        if shown is not None:
            self.bars.show_chart(self.bar_chart(shown), self._describe, (tr("Share of the vote"), shown.missing))
            self.fit()

    def bar_chart(self, shown: Shown) -> Chart | None:
        """The bars in view: shares, or votes where they are chosen or nothing else is stated."""
        wants_votes = self.measure.button(1).isChecked()
        return (shown.votes if wants_votes else shown.shares) or shown.shares or shown.votes

    def charts(self) -> Iterator[Chart]:
        """The charts in view, in their order."""
        shown = self._state.shown
        if shown is not None:
            yield from (chart for chart in (shown.shares, shown.votes, shown.seats, shown.turnout) if chart)

    def fit(self) -> None:
        """Give each chart its width, so that it takes the height it needs."""
        room = self.viewport().width() - 2 * INSET
        has_seats = self._state.shown is not None and self._state.shown.seats is not None
        beside = has_seats and room >= _SEATS_WIDTH + _GUTTER + self.table.least_width()
        self._middle.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._middle.setSpacing(_GUTTER if beside else 0)
        seats_width = _SEATS_WIDTH if beside else max(room, LEAST_WIDTH)
        self.seats.setFixedWidth(seats_width)
        self.bars.chart.fit(room)
        self.turnout.chart.fit(room)
        self.seats.chart.fit(seats_width, with_legend=not beside)


def _first_of(shown: int, rows: int) -> str:
    return tr("the first {shown} of {rows} rows; a copy has them all", shown=number(shown), rows=number(rows))


def _of_seats(seats: Hemicycle) -> str:
    return tr("seats % of {total} {seats}", total=number(seats.total), seats=seats.total_label)
