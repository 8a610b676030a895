"""The tab with the election results: bars, half circle, turnout, the same as a table, and the checks."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from briefing.analysis.findings import Check
from briefing.brief.chart_kinds import Chart
from briefing.brief.drawing import Mark
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Figure
from briefing.viewer.results.chart_view import LEAST_WIDTH, ChartView
from briefing.viewer.results.checks_panel import ChecksPanel
from briefing.viewer.results.chooser import ElectionChooser
from briefing.viewer.results.popover import FigurePopover
from briefing.viewer.results.state import Quote, ResultsState, summary
from briefing.viewer.results.table_model import ResultsModel
from briefing.viewer.results.table_view import ResultsTable
from briefing.viewer.theme import CHECKS_WIDTH, LIGHT, Theme

_INSET = 24
_NARROW = 860
"""Below this width the checks stand under the charts."""
_SEATS_WIDTH = 262
_GUTTER = 28


class ResultsView(QWidget):
    """Shows one election at a time; what is pointed at tells its sentence, what is clicked opens it."""

    passage_requested = Signal(object)
    status_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = ResultsState()
        self._theme = LIGHT
        self.charts: dict[str, ChartView] = {}
        self._sections: dict[str, _Section] = {}
        self._build()

    # What the window asks

    def show_bundle(self, bundle: Bundle) -> None:
        """Offer the elections of a bundle, the latest first, and show the latest that a bulletin tells."""
        self.state = ResultsState(bundle)
        self.chooser.show_choices(self.state.choices)
        self.chooser.choose(self.state.chosen)
        self._render()

    def apply_theme(self, theme: Theme) -> None:
        """Show in another theme's colours."""
        self._theme = theme
        self.chooser.apply_theme(theme)
        for chart in self.charts.values():
            chart.apply_theme(theme)
        self.table.apply_theme(theme)
        self.checks.apply_theme(theme)
        self.popover.apply_theme(theme)

    def select_figure(self, figure_id: int) -> None:
        """Show the election that a figure belongs to, with the figure selected and in sight."""
        index = self.state.choose_figure(figure_id)
        if index is None:
            return
        self.chooser.choose(index)
        self._render()
        self._reveal(figure_id)

    def current_election_id(self) -> int | None:
        """The election in view, for printing."""
        return self.state.shown.election.id if self.state.shown else None

    def copy_with_citation(self) -> None:
        """Copy the sentence of the selected figure with its source."""
        figure = self.state.figure(self.state.selected)
        if figure is not None:
            self._copy(self.state.quote(figure))

    def tab_actions(self) -> list[QAction]:
        """What stands at the right of the tab bar: nothing yet."""
        return []

    # Building

    def _build(self) -> None:
        self.chooser = ElectionChooser()
        self.chooser.chosen.connect(self._on_election_chosen)
        self._empty = _line("No election figures in this bundle.")
        self._model = ResultsModel()
        self.table = ResultsTable(self._model, self._theme)
        self.table.cell_hovered.connect(self._on_figure_hovered)
        self.table.cell_selected.connect(self._on_figure_selected)
        self.table.cell_opened.connect(self._open)
        for key in ("bars", "seats", "turnout"):
            self.charts[key] = self._chart_view()
            self._sections[key] = _Section(self.charts[key])
        self._sections["table"] = _Section(self.table)
        self.checks = ChecksPanel(self._theme)
        self.checks.check_chosen.connect(self._on_check_chosen)
        self._page = self._build_page()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._build_column(), 1)
        self._edge = QFrame()
        self._edge.setProperty("look", "hairline")
        self._edge.setStyleSheet("max-width: 1px; min-width: 1px; max-height: 16777215px;")
        self._row.addWidget(self._edge)
        self._row.addWidget(self.checks)
        self.popover = FigurePopover(self, self._page)
        self.popover.apply_theme(self._theme)
        self.popover.opened.connect(lambda quote: self._request(quote))
        self.popover.copied.connect(self._copy)
        self.setFocusProxy(self.chooser)
        self._render()

    def _chart_view(self) -> ChartView:
        chart = ChartView(self._theme, lambda stated, others: self.state.is_selected(stated, others))
        chart.mark_hovered.connect(self._on_mark_hovered)
        chart.mark_selected.connect(self._on_mark_selected)
        chart.mark_opened.connect(lambda mark: self._open(mark.stated.figure))
        return chart

    def _build_column(self) -> QFrame:
        """The chooser, which stays, above the page, which scrolls."""
        column = QFrame()
        column.setProperty("look", "page")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.chooser.setContentsMargins(_INSET, 14, _INSET, 0)
        layout.addWidget(self.chooser)
        layout.addWidget(self._page, 1)
        return column

    def _build_page(self) -> QScrollArea:
        body = self._body_frame = QFrame()
        body.setProperty("look", "page")
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(_INSET, 0, _INSET, 20)
        self._body.setSpacing(0)
        self._body.addWidget(self._empty)
        self._body.addWidget(self._sections["bars"])
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(_GUTTER)
        self._middle.addWidget(self._sections["seats"], 0, Qt.AlignmentFlag.AlignTop)
        self._middle.addWidget(self._sections["table"], 1, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(self._middle)
        self._body.addWidget(self._sections["turnout"])
        self._below = QVBoxLayout()
        self._body.addLayout(self._below)
        self._body.addStretch(1)
        scroll = _Page()
        scroll.width_changed.connect(self._fit_charts)
        scroll.setProperty("look", "page")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        scroll.verticalScrollBar().valueChanged.connect(lambda: self.popover.hide_now())
        return scroll

    # Drawing

    def _render(self) -> None:
        """Show the election that the state has chosen."""
        shown = self.state.shown
        self.popover.hide_now()
        self._empty.setVisible(shown is None)
        self.chooser.setVisible(shown is not None)
        self.checks.setVisible(shown is not None)
        self._edge.setVisible(shown is not None)
        if shown is None:
            for section in self._sections.values():
                section.hide()
            return
        self.chooser.show_caption(shown.caption)
        self._show_chart("bars", shown.bars, "")
        self._show_chart("seats", shown.seats, shown.seats_missing)
        self._show_chart("turnout", shown.turnout, "")
        self._model.show_rows(shown.columns, shown.rows, shown.titles)
        self._sections["table"].show_heading("The same as a table", "")
        self._sections["table"].setVisible(bool(shown.rows))
        self.checks.show_checks(shown.checks, shown.indices)
        self._arrange()
        self._show_selection()
        self.status_changed.emit(summary(self.state.choices, shown))

    def _show_chart(self, key: str, chart: Chart | None, missing: str) -> None:
        section = self._sections[key]
        section.setVisible(chart is not None or bool(missing))
        self.charts[key].setVisible(chart is not None)
        if chart is not None:
            self.charts[key].show_chart(chart, self._describe)
            section.show_heading(chart.title, chart.note)
        elif missing:
            section.show_heading("Seats", missing)

    def _arrange(self) -> None:
        """Seats beside the table where there is room, checks under the charts where there is none beside them."""
        is_narrow = self.width() < _NARROW
        if is_narrow and self._below.count() == 0:
            self._row.removeWidget(self.checks)
            self._below.addWidget(self.checks)
        elif not is_narrow and self._below.count():
            self._below.removeWidget(self.checks)
            self._row.addWidget(self.checks)
        self.checks.set_beside(not is_narrow, CHECKS_WIDTH)
        self._edge.setVisible(not is_narrow and self.state.shown is not None)
        self._fit_charts()

    def _fit_charts(self) -> None:
        """Give each chart its width, so that it takes the height it needs."""
        room = self._page.viewport().width() - 2 * _INSET
        has_seats = self.state.shown is not None and self.state.shown.seats is not None
        beside = has_seats and room >= _SEATS_WIDTH + _GUTTER + self.table.least_width()
        self._middle.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._middle.setSpacing(_GUTTER if beside else 0)
        seats_width = _SEATS_WIDTH if beside else max(room, LEAST_WIDTH)
        self._sections["seats"].setFixedWidth(seats_width)
        self.charts["bars"].fit(room)
        self.charts["turnout"].fit(room)
        self.charts["seats"].fit(seats_width, with_legend=not beside)

    def _show_selection(self) -> None:
        for chart in self.charts.values():
            chart.update_rings()
        self.table.show_selection(self.state.selected_party, self.state.selected)

    def _describe(self, mark: Mark) -> str:
        quote = self.state.quote(mark.stated.figure)
        who = self.state.party_name(mark.entity_id)
        said = " ".join(part for part in (who, mark.stated.label, mark.stated.status) if part)
        return f"{said}: {quote.sentence} {quote.where}"

    def _reveal(self, figure_id: int) -> None:
        """Scroll to the mark of a figure."""
        for chart in self.charts.values():
            for index, mark in enumerate(chart.marks):
                if figure_id in mark.stated.ids and chart.isVisibleTo(self):
                    place = self._body_frame.mapFromGlobal(chart.mark_rect(index).center())
                    self._page.ensureVisible(place.x(), place.y(), 40, 80)
                    return

    # What the user does

    def _on_election_chosen(self, index: int) -> None:
        self.state.choose(index)
        self._render()

    def _on_mark_hovered(self, mark: Mark | None, near: QRect) -> None:
        self._on_figure_hovered(mark.stated.figure if mark else None, near)

    def _on_figure_hovered(self, figure: Figure | None, near: QRect) -> None:
        if figure is None:
            self.popover.leave()
        else:
            self.popover.show_quote(self.state.quote(figure), near)

    def _on_mark_selected(self, mark: Mark, near: QRect) -> None:
        self._on_figure_selected(mark.stated.figure, near)

    def _on_figure_selected(self, figure: Figure, near: QRect) -> None:
        self.state.selected = figure.id
        self._show_selection()
        place = self._body_frame.mapFromGlobal(near.center())
        before = self._page.verticalScrollBar().value()
        self._page.ensureVisible(place.x(), place.y(), 20, 60)
        near.translate(0, before - self._page.verticalScrollBar().value())
        self.popover.show_quote(self.state.quote(figure), near, at_once=True)

    def _on_check_chosen(self, check: Check) -> None:
        figure = next((found for id in check.figure_ids if (found := self.state.figure(id))), None)
        if figure is None:
            return
        self.state.selected = figure.id
        self._show_selection()
        self._reveal(figure.id)
        for chart in self.charts.values():
            for index, mark in enumerate(chart.marks):
                if figure.id in mark.stated.ids and chart.isVisibleTo(self):
                    self.popover.show_quote(self.state.quote(figure), chart.mark_rect(index), at_once=True)
                    return

    def _open(self, figure: Figure) -> None:
        self.state.selected = figure.id
        self._show_selection()
        self.popover.hide_now()
        self.passage_requested.emit(figure.passage)

    def _request(self, quote: Quote) -> None:
        self.popover.hide_now()
        self.passage_requested.emit(quote.passage)

    def _copy(self, quote: Quote) -> None:
        self.popover.hide_now()
        QGuiApplication.clipboard().setText(f"“{quote.sentence.strip()}”\n{quote.citation}")
        self.status_changed.emit("Copied with its citation")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the card away."""
        if event.key() == Qt.Key.Key_Escape and self.popover.isVisible():
            self.popover.hide_now()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new size."""
        super().resizeEvent(event)
        self.popover.hide_now()
        self._arrange()


class _Page(QScrollArea):
    """The scrolling page; tells when its inner width changes, also by its own scroll bar."""

    width_changed = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the new width before the charts are laid out."""
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()
        super().resizeEvent(event)


class _Section(QWidget):
    """A heading with a note, and what stands under it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 14)
        layout.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(10)
        self._heading = QLabel()
        self._heading.setProperty("look", "heading")
        self._note = _line("")
        line.addWidget(self._heading)
        line.addWidget(self._note, 1)
        layout.addLayout(line)
        layout.addWidget(content)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_heading(self, heading: str, note: str) -> None:
        """Say what stands here."""
        self._heading.setText(heading)
        self._note.setText(note)


def _line(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", "third")
    label.setWordWrap(True)
    return label
