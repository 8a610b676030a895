"""Elections to the same body side by side: which ones, in what measure, as lines and as small pictures."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from briefing.brief.charts.drawing import Mark
from briefing.brief.labels import election_name
from briefing.bundle.records import Measure
from briefing.viewer.results.chart_view import ChartView
from briefing.viewer.results.section import ChartSection, Page
from briefing.viewer.results.state import COMPARED, Compared
from briefing.viewer.theme import Theme
from briefing.viewer.widgets.flow import flowing
from briefing.viewer.widgets.labels import PlainLabel
from briefing.viewer.widgets.segments import Segments
from briefing.wording import marked, spoken, tr

_MEASURE_NAMES: dict[Measure, str] = {
    "percent": marked("Share"), "votes": marked("Votes"), "seats": marked("Seats"), "turnout": marked("Turnout"),
}  # fmt: skip
_MOST_TOGGLES = 24
"""More elections than that are compared all at once: a wall of buttons would choose nothing."""
_INSET = 24


class ComparePage(Page):
    """The page of a comparison; tells what the user chooses."""

    measure_chosen = Signal(str)
    election_toggled = Signal(int)

    def __init__(self, make_chart: Callable[[], ChartView], theme: Theme) -> None:
        body = QFrame()
        body.setProperty("look", "page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(_INSET, 8, _INSET, 20)
        layout.setSpacing(0)
        self.measures = Segments([tr(_MEASURE_NAMES[measure]) for measure in COMPARED])
        self.measures.chosen.connect(lambda number: self.measure_chosen.emit(COMPARED[number]))
        self._choices = flowing(self.measures)
        self._choices.setSpacing(4)
        layout.addLayout(self._choices)
        self._missing = PlainLabel(look="third", wraps=True)
        layout.addWidget(self._missing)
        self.slopes = ChartSection(make_chart(), theme)
        self.multiples = ChartSection(make_chart(), theme)
        layout.addWidget(self.slopes)
        layout.addWidget(self.multiples)
        layout.addStretch(1)
        super().__init__(body)
        self.width_changed.connect(self.fit)

    @property
    def sections(self) -> tuple[ChartSection, ChartSection]:
        """The page's charts."""
        return self.slopes, self.multiples

    def show_comparison(self, compared: Compared, describe: Callable[[Mark], str]) -> None:
        """Show a comparison."""
        for number, measure in enumerate(COMPARED):
            self.measures.button(number).setVisible(measure in compared.measures)
        self.measures.choose(COMPARED.index(compared.comparison.measure))
        self._show_elections(compared)
        self._missing.setText(compared.missing)
        self._missing.setVisible(bool(compared.missing))
        self.slopes.show_chart(compared.slopes, describe)
        self.multiples.show_chart(compared.multiples, describe)
        if compared.multiples:
            self.multiples.show_heading(tr("Party by party"), compared.multiples.note)
        self.fit()

    def _show_elections(self, compared: Compared) -> None:
        had = QWidget.focusWidget(self)
        focused = had.property("election") if had else None
        while item := self._choices.takeAt(1):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if not 2 <= len(compared.offered) <= _MOST_TOGGLES:
            return
        kept = {election.id for election in compared.comparison.elections}
        before: QWidget = self.measures.button(len(COMPARED) - 1)
        for election in compared.offered:
            button = QToolButton()
            name = election_name(election, spoken(), with_country=False)
            button.setText(
                election.held_on[: 7 if _repeats(compared, election.held_on) else 4]
                if election.held_on
                else tr("no date")
            )
            button.setAccessibleName(tr("Compare {election}", election=name))
            button.setToolTip(tr("Compare {election}, or leave it out", election=name))
            button.setCheckable(True)
            button.setChecked(election.id in kept)
            button.setProperty("look", "segment")
            button.setProperty("election", election.id)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _checked=False, id=election.id: self.election_toggled.emit(id))
            self._choices.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
            if election.id == focused:
                button.setFocus()

    def fit(self) -> None:
        """Give each chart its width."""
        room = self.viewport().width() - 2 * _INSET
        for section in self.sections:
            section.chart.fit(room)


def _repeats(compared: Compared, held_on: str | None) -> bool:
    years = [(election.held_on or "")[:4] for election in compared.offered]
    return years.count((held_on or "")[:4]) > 1
