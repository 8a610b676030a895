"""A part of the page: a heading with a note, a chart, and the same as a table where that is asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from briefing.brief.charts.drawing import Mark
from briefing.brief.charts.kinds import Chart
from briefing.brief.charts.table import chart_table
from briefing.viewer.results.chart_view import TABLE_BEFORE, TABLE_BELOW, ChartView
from briefing.viewer.results.twin_table import TwinTable
from briefing.viewer.theme import Theme
from briefing.viewer.widgets.labels import PlainLabel
from briefing.wording import tr


class Page(QScrollArea):
    """The scrolling page; tells when its inner width changes, also by its own scroll bar."""

    width_changed = Signal()

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.body = body
        self.setProperty("look", "page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the new width before the charts are laid out."""
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()
        super().resizeEvent(event)


class Section(QWidget):
    """A heading with a note and, at the right, what may be chosen; what stands under it."""

    def __init__(self, content: QWidget, tools: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 12, 0, 14)
        self._layout.setSpacing(6)
        self._line = QHBoxLayout()
        self._line.setSpacing(10)
        self._heading = QLabel()
        self._heading.setProperty("look", "heading")
        self._note = PlainLabel(look="third", wraps=True)
        self._line.addWidget(self._heading)
        self._line.addWidget(self._note, 1)
        for tool in tools:
            self._line.addWidget(tool)
        self._layout.addLayout(self._line)
        self._layout.addWidget(content)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_heading(self, heading: str, note: str) -> None:
        """Say what stands here."""
        self._heading.setText(heading)
        self._note.setText(note)


class ChartSection(Section):
    """A chart with its table: a button changes one for the other."""

    def __init__(self, chart: ChartView, theme: Theme, tools: Sequence[QWidget] = (), *, has_twin: bool = True) -> None:
        self.chart = chart
        self.twin = TwinTable(theme)
        self._has_twin = has_twin
        self.chart.where_table = TABLE_BEFORE if has_twin else TABLE_BELOW
        self._chart: Chart | None = None
        self.button = QPushButton(tr("Show as table"))
        self.button.setProperty("look", "link")
        self.button.clicked.connect(self._toggle)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(chart)
        inner.addWidget(self.twin)
        super().__init__(holder, [*tools, self.button])
        self.twin.hide()
        self.button.setVisible(has_twin)

    def apply_theme(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self.chart.apply_theme(theme)
        self.twin.apply_theme(theme)

    def show_chart(
        self, chart: Chart | None, describe: Callable[[Mark], str], missing: tuple[str, str] = ("", "")
    ) -> None:
        """Show a chart; where there is none, `missing` says what would stand here and why it does not."""
        self.setVisible(chart is not None or bool(missing[1]))
        self.button.setVisible(chart is not None and self._has_twin)
        if chart is None:
            self.chart.hide()
            self.twin.hide()
            self.show_heading(*missing)
            return
        self.chart.show_chart(chart, describe)
        self.show_heading(chart.title, chart.note)
        self._chart = chart
        self._show_one(is_table=self.is_table)

    @property
    def is_table(self) -> bool:
        """Whether the table stands in the chart's place."""
        return not self.twin.isHidden()

    def _toggle(self) -> None:
        self._show_one(is_table=not self.is_table)
        (self.twin if self.is_table else self.chart).setFocus()

    def _show_one(self, *, is_table: bool) -> None:
        is_table = is_table and self._has_twin
        if is_table and self._chart is not None:
            self.twin.show_table(self._chart.title, chart_table(self._chart))
        self.twin.setVisible(is_table)
        self.chart.setVisible(not is_table)
        self.button.setText(tr("Show as chart") if is_table else tr("Show as table"))
