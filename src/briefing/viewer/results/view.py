"""The tab with the election results: one election, several side by side, or where sources disagree; and the checks."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefing.analysis.findings import Check
from briefing.brief.charts.drawing import Mark
from briefing.brief.charts.export import Picture
from briefing.brief.labels import election_name
from briefing.brief.phrases import phrases
from briefing.brief.pieces import ElectionPart, ElectionPiece, FigurePiece
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Figure
from briefing.errors import BriefingError
from briefing.notebook.store import Notebook
from briefing.viewer.clerk import Clerk
from briefing.viewer.icons import icon
from briefing.viewer.jobs import JobRunner
from briefing.viewer.results.chart_view import ChartView
from briefing.viewer.results.checks_panel import ChecksPanel
from briefing.viewer.results.chooser import ElectionChooser
from briefing.viewer.results.compare_page import ComparePage
from briefing.viewer.results.export_menu import ExportMenu
from briefing.viewer.results.figure_table import FigureTable
from briefing.viewer.results.one_page import INSET, OnePage
from briefing.viewer.results.pictures import pictures_of
from briefing.viewer.results.popover import FigurePopover
from briefing.viewer.results.quotes import Quote
from briefing.viewer.results.rivals_page import RivalsPage
from briefing.viewer.results.section import ChartSection
from briefing.viewer.results.state import Mode, ResultsState, summary
from briefing.viewer.results.table import table_cells
from briefing.viewer.theme import CHECKS_WIDTH, LIGHT, Theme
from briefing.viewer.widgets.labels import PlainLabel
from briefing.wording import spoken, tr

_NARROW = 860
"""Below this width the checks stand under the charts."""


class ResultsView(QWidget):
    """Shows elections; what is pointed at tells its sentence, what is clicked opens it."""

    passage_requested = Signal(object)
    status_changed = Signal(str)
    added_to_brief = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = ResultsState()
        self._bundle: Bundle | None = None
        self._notebook: Notebook | None = None
        self._theme = LIGHT
        self._clerk = Clerk(JobRunner(self), self.status_changed.emit, self.status_changed.emit)
        self._build()

    # What the window asks

    def show_bundle(self, bundle: Bundle) -> None:
        """Offer the elections of a bundle, the latest first, and show the latest that a bulletin tells."""
        self._bundle = bundle
        self.state = ResultsState(bundle)
        if self._notebook is not None:
            self.state.use_notebook(self._notebook)
        self.chooser.show_choices(self.state.choices)
        self.chooser.choose(self.state.chosen)
        self._render()

    def use_notebook(self, notebook: Notebook) -> None:
        """Take the user's choices among rival figures from the notebook, and keep new ones in it."""
        self._notebook = notebook
        self.state.use_notebook(notebook)
        self._render()

    def use_clerk(self, clerk: Clerk) -> None:
        """Have pictures made and written by another."""
        self._clerk = clerk

    def apply_theme(self, theme: Theme) -> None:
        """Show in another theme's colours."""
        self._theme = theme
        self.chooser.apply_theme(theme)
        for section in self._sections():
            section.apply_theme(theme)
        for part in (self.one.table, self.one.steps.table, self.checks, self.popover):
            part.apply_theme(theme)
        names = (
            (self._compare, "git-compare-arrows"),
            (self._disagree, "message-square-diff"),
            (self._export, "download"),
        )
        for action, name in names:
            action.setIcon(icon(name, theme.ink2, disabled=theme.disabled))

    def select_figure(self, figure_id: int) -> None:
        """Show the election that a figure belongs to, with the figure selected and in sight."""
        index = self.state.choose_figure(figure_id)
        if index is None:
            return
        self.state.mode = "one"
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

    def add_to_brief(self) -> None:
        """Add the selected figure to the brief; where none is selected, the chart or table that has the keys."""
        figure = self.state.figure(self.state.selected)
        if figure is not None:
            self.added_to_brief.emit(FigurePiece(figure.id))
        elif self.state.shown is not None:
            self.added_to_brief.emit(self._piece())

    def tab_actions(self) -> list[QAction]:
        """What stands at the right of the tab bar."""
        return [self._compare, self._disagree, self._export] if self.state.shown else []

    # Building

    def _build(self) -> None:
        self.chooser = ElectionChooser()
        self.chooser.chosen.connect(self._on_election_chosen)
        self._empty = PlainLabel(
            tr("No election figures in this bundle. Articles and timeline have what it tells."), "third", wraps=True
        )
        self._empty.setContentsMargins(INSET, 8, INSET, 0)
        self.one = OnePage(self._chart_view, self._theme)
        self.compare = ComparePage(self._chart_view, self._theme)
        self.rivals = RivalsPage(self._chart_view, self._theme)
        self._pages = QStackedWidget()
        for page in (self.one, self.compare, self.rivals):
            self._pages.addWidget(page)
        self.charts = {
            "bars": self.one.bars.chart, "seats": self.one.seats.chart, "turnout": self.one.turnout.chart,
            "slopes": self.compare.slopes.chart, "multiples": self.compare.multiples.chart,
            "rivals": self.rivals.spans.chart,
        }  # fmt: skip
        self.table = self.one.table
        self.compare.measure_chosen.connect(self._on_measure_chosen)
        self.compare.election_toggled.connect(self._on_election_toggled)
        self.table.sort_wanted.connect(self._on_sort_wanted)
        for table in self._tables():
            table.cell_hovered.connect(self._on_figure_hovered)
            table.cell_selected.connect(self._on_figure_selected)
            table.cell_opened.connect(self._open)
        self.checks = ChecksPanel(self._theme)
        self.checks.check_chosen.connect(self._on_check_chosen)
        self.checks.passage_requested.connect(self.passage_requested)
        self._build_actions()
        self._build_row()
        self.popover = FigurePopover(self, self._pages)
        for page in (self.one, self.compare, self.rivals):
            page.verticalScrollBar().valueChanged.connect(self.popover.hide_now)
        self.popover.apply_theme(self._theme)
        self.popover.opened.connect(lambda quote: self._request(quote))
        self.popover.copied.connect(self._copy)
        self.popover.added.connect(lambda quote: self._add_figure(quote.figure))
        self.popover.use_wanted.connect(lambda quote: self._toggle_pin(quote.figure))
        self.setFocusProxy(self.chooser)
        self._render()

    def _build_row(self) -> None:
        """The chooser, which stays, above the page, which scrolls; the checks beside them."""
        column = QFrame()
        column.setProperty("look", "page")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.chooser.setContentsMargins(INSET, 14, INSET, 0)
        layout.addWidget(self.chooser)
        layout.addWidget(self._empty)
        layout.addWidget(self._pages, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(column, 1)
        self._edge = QFrame()
        self._edge.setProperty("look", "hairline")
        self._edge.setStyleSheet("max-width: 1px; min-width: 1px; max-height: 16777215px;")
        self._row.addWidget(self._edge)
        self._row.addWidget(self.checks)

    def _build_actions(self) -> None:
        self._compare = QAction(tr("Compare"), self)
        self._compare.setToolTip(tr("Set the elections to the same body side by side ({key})", key="C"))
        self._disagree = QAction(tr("Disagreements"), self)
        self._disagree.setToolTip(tr("Where sources disagree ({key})", key="D"))
        for action, mode in ((self._compare, "compare"), (self._disagree, "rivals")):
            action.setCheckable(True)
            action.triggered.connect(lambda checked, mode=mode: self.show_mode(mode if checked else "one"))
        self._export = QAction(tr("Export"), self)
        self._export.setToolTip(tr("Export a chart or its table ({key})", key="E"))
        self._export.triggered.connect(self.open_export)
        self._prefer = QAction(tr("Use this figure"), self)
        self._prefer.triggered.connect(self._prefer_selected)
        keys = ((self._compare, "C"), (self._disagree, "D"), (self._export, "E"), (self._prefer, "P"))
        for action, key in keys:
            action.setIconText(f"  {action.text()}")  # the style leaves no room after an icon
            action.setShortcut(key)  # so that the key works whatever part of the tab has the focus
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)

    def _chart_view(self) -> ChartView:
        chart = ChartView(self._theme, lambda marks: self.state.selected_among(marks))
        chart.mark_hovered.connect(self._on_mark_hovered)
        chart.mark_selected.connect(self._on_mark_selected)
        chart.mark_opened.connect(lambda mark: self._open(mark.stated.figure))
        return chart

    def _sections(self) -> Iterator[ChartSection]:
        yield from (*self.one.sections, *self.compare.sections, *self.rivals.sections)

    def _tables(self) -> Iterator[FigureTable]:
        yield self.table
        yield self.one.steps.table
        yield from (section.twin for section in self._sections())

    # Drawing

    def show_mode(self, mode: Mode) -> None:
        """Show one election, several side by side, or where sources disagree; nothing of a bundle without elections."""
        self.state.mode = mode
        self._render()

    def _render(self) -> None:
        """Show what the state has chosen."""
        shown, mode = self.state.shown, self.state.mode
        self.popover.hide_now()
        self.popover.can_pin = shown is not None and self.state.pins.can_pin
        self._compare.setChecked(mode == "compare")
        self._disagree.setChecked(mode == "rivals")
        self._empty.setVisible(shown is None)
        for part in (self.chooser, self.checks, self._edge, self._pages):
            part.setVisible(shown is not None)
        if shown is None:
            return
        self.chooser.show_caption(shown.caption)
        if mode == "one":
            self.one.show_state(self.state, self._describe)
            self._pages.setCurrentWidget(self.one)
        elif mode == "compare":
            compared = self.state.compared()
            assert compared is not None
            self.compare.show_comparison(compared, self._describe)
            self._pages.setCurrentWidget(self.compare)
        else:
            self.rivals.show_chart(self.state.disputed(), self._describe)
            self._pages.setCurrentWidget(self.rivals)
        self.checks.show_checks(shown.checks, shown.indices, self.state.places)
        self._arrange()
        self._show_selection()
        self.status_changed.emit(summary(self.state.choices, shown))

    def _arrange(self) -> None:
        """The checks beside the charts where there is room, else under them."""
        is_narrow = self.width() < _NARROW
        below = self.one.below
        if is_narrow and below.count() == 0:
            self._row.removeWidget(self.checks)
            below.addWidget(self.checks)
        elif not is_narrow and below.count():
            below.removeWidget(self.checks)
            self._row.addWidget(self.checks)
        self.checks.set_beside(not is_narrow, CHECKS_WIDTH)
        self._edge.setVisible(not is_narrow and self.state.shown is not None)
        for page in (self.one, self.compare, self.rivals):
            page.fit()

    def _show_selection(self) -> None:
        for chart in self.charts.values():
            chart.update_rings()
        self.table.show_selection(self.state.selected_party, self.state.selected)
        for section in self._sections():
            section.twin.show_selection(self.state.selected)

    def _describe(self, mark: Mark) -> str:
        quote = self.state.quote(mark.stated.figure)
        who = self.state.party_name(mark.entity_id)
        said = " ".join(part for part in (who, phrases(spoken()).number(mark.stated.label), quote.status) if part)
        elsewhere = " " + tr("Stated elsewhere: {figures}", figures=quote.rivals) if quote.rivals else ""
        return f"{said}: {quote.sentence} {quote.where}{elsewhere}"

    def _page(self) -> OnePage | ComparePage | RivalsPage:
        pages: dict[Mode, OnePage | ComparePage | RivalsPage] = {
            "one": self.one, "compare": self.compare, "rivals": self.rivals,
        }  # fmt: skip
        return pages[self.state.mode]

    def _mark_of(self, figure_id: int) -> QRect | None:
        """Where a figure's mark is on the page in view, in global pixels."""
        for section in self._page().sections:
            if section.chart.isVisibleTo(self):
                for index, mark in enumerate(section.chart.marks):
                    if figure_id in mark.stated.ids:
                        return section.chart.mark_rect(index)
        return None

    def _reveal(self, figure_id: int) -> None:
        """Scroll to the mark of a figure."""
        rect = self._mark_of(figure_id)
        if rect is not None:
            self._scroll_to(rect)

    def _scroll_to(self, near: QRect) -> int:
        """Bring a place in global pixels into sight; by how much the page moved."""
        page = self._page()
        place = page.body.mapFromGlobal(near.center())
        before = page.verticalScrollBar().value()
        page.ensureVisible(place.x(), place.y(), 20, 70)
        return before - page.verticalScrollBar().value()

    # What the user does

    def _on_election_chosen(self, index: int) -> None:
        self.state.choose(index)
        self._render()

    def _on_measure_chosen(self, measure: str) -> None:
        self.state.measure = measure  # type: ignore[assignment]
        self._render()

    def _on_election_toggled(self, election_id: int) -> None:
        self.state.left_out ^= {election_id}
        self._render()

    def _on_sort_wanted(self, column: int) -> None:
        shown = self.state.shown
        if shown is not None:
            self.state.sort_by(shown.columns[column])
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
        near.translate(0, self._scroll_to(near))
        self.popover.show_quote(self.state.quote(figure), near, at_once=True)

    def _on_check_chosen(self, check: Check) -> None:
        if check.code.startswith("ALLOC") and self.state.mode == "one":
            self.one.ensureWidgetVisible(self.one.steps, 20, 40)
            return
        figure = next((found for id in check.figure_ids if (found := self.state.figure(id))), None)
        if figure is None:
            return
        self.state.selected = figure.id
        self._show_selection()
        self._reveal(figure.id)
        rect = self._mark_of(figure.id)
        if rect is not None:
            self.popover.show_quote(self.state.quote(figure), rect, at_once=True)

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
        self.status_changed.emit(tr("Copied with its citation"))

    def _add_figure(self, figure: Figure) -> None:
        self.popover.hide_now()
        self.added_to_brief.emit(FigurePiece(figure.id))

    def _toggle_pin(self, figure: Figure) -> None:
        """Use this one of several rival figures, or no longer."""
        try:
            said = self.state.toggle_pin(figure)
        except BriefingError as error:
            said = str(error)
        self._render()
        if said:
            self.status_changed.emit(said)

    def _prefer_selected(self) -> None:
        figure = self.state.figure(self.state.selected)
        if figure is not None:
            self._toggle_pin(figure)

    def _piece(self) -> ElectionPiece:
        """The chart or table that has the keys, as a piece of a brief."""
        shown = self.state.shown
        assert shown is not None
        if self.state.mode == "compare":
            compared = self.state.compared()
            assert compared is not None
            return ElectionPiece(tuple(election.id for election in compared.comparison.elections), "comparison")
        has_votes = self.one.bar_chart(shown) is shown.votes
        bars: ElectionPart = "votes" if has_votes else "shares"
        parts: list[tuple[QWidget, ElectionPart]] = [
            (self.charts["bars"], bars), (self.charts["seats"], "seats"),
            (self.charts["turnout"], "turnout"), (self.one.turnout.twin, "turnout"),
        ]  # fmt: skip
        part: ElectionPart = next((part for widget, part in parts if widget.hasFocus()), "table")
        return ElectionPiece((shown.election.id,), part)

    # Export

    def open_export(self) -> None:
        """Offer the ways the charts in view can leave the window."""
        shown = self.state.shown
        if shown is None:
            return
        table = None
        if self.state.mode == "one":
            titles = [shown.titles[column] for column in shown.columns]
            table = (
                tr("Results, {election}", election=election_name(shown.election, spoken())),
                titles,
                table_cells(shown.rows, shown.columns),
            )
        menu = ExportMenu(self, self.pictures(), self._clerk, table)
        buttons = [widget for widget in self._export.associatedObjects() if isinstance(widget, QWidget)]
        menu.popup_below(next((button for button in buttons if button.isVisible()), None))

    def pictures(self) -> list[Picture]:
        """The charts in view with what stands around them on paper."""
        if self.state.shown is None or self._bundle is None:
            return []
        return pictures_of(self.state, list(self.one.charts()), self._bundle)

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
