"""The timeline's tab: the picture, its overview, the list beside it and what the source says."""

import math

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCursor, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from briefing.brief.dates import YEAR_WORDS, incident_label
from briefing.brief.timeline.labels import elided
from briefing.brief.timeline.wording import counted
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Passage, Source
from briefing.viewer.theme import HEADER_HEIGHT, LIGHT, PANEL_INSET, Theme
from briefing.viewer.timeline.canvas import TimelineCanvas
from briefing.viewer.timeline.detail import DetailPane
from briefing.viewer.timeline.filters import FilterBar
from briefing.viewer.timeline.incident_list import IncidentList
from briefing.viewer.timeline.legend import Legend
from briefing.viewer.timeline.overview import OverviewStrip
from briefing.viewer.timeline.quote import MOST_CHARACTERS, Quote, quote_around
from briefing.viewer.timeline.state import TimelineState
from briefing.viewer.widgets.popover import Card, Popover
from briefing.viewer.widgets.tooltips import plain

NO_INCIDENTS = "No dated incidents in this bundle."
LIST_WIDTH = 390
_LIST_DELAY = 60
_MOST_IN_CARD = 8
_MOST_IN_MENU = 30
_MOST_NAMES = 8
_LONGEST_LINE = 60
_LONGEST_COPY = 20_000


class TimelineView(QWidget):
    """Shows when a bundle's incidents happened, and the sentence that says so."""

    passage_requested = Signal(object)
    status_changed = Signal(str)
    keys_line = "← → walk    wheel zooms    drag pans"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = TimelineState()
        self._bundle: Bundle | None = None
        self._articles: dict[int, Article] = {}
        self._sources: dict[int, Source] = {}
        self._paragraphs: dict[int, dict[int, str]] = {}
        self._theme: Theme = LIGHT
        self.bar = FilterBar()
        self.canvas = TimelineCanvas()
        self.legend = Legend()
        self.overview = OverviewStrip()
        self.list = IncidentList()
        self.detail = DetailPane()
        self._count = QLabel()
        self.left_out = QLabel()
        self.nothing = QLabel(NO_INCIDENTS)
        self.card = Popover(self, hover=True)
        self._list_timer = QTimer(self, singleShot=True, interval=_LIST_DELAY)
        self._fit_action = QAction("Show all", self)
        self._fit_action.setToolTip("Show all incidents (0)")
        self._pages = QStackedLayout(self)
        self.setFocusProxy(self.canvas)
        self._lay_out()
        self._connect()
        self.apply_theme(self._theme)

    # Building

    def _lay_out(self) -> None:
        picture = QWidget()
        left = QVBoxLayout(picture)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.canvas, 1)
        left.addWidget(self.legend)
        left.addWidget(self.overview)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(picture)
        splitter.addWidget(self._side())
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([650, LIST_WIDTH])
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(_hairline())
        layout.addWidget(splitter, 1)
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty_page())

    def _side(self) -> QWidget:
        header = QFrame()
        header.setProperty("look", "header")
        line = QHBoxLayout(header)
        line.setContentsMargins(PANEL_INSET, 0, PANEL_INSET, 0)
        line.setSpacing(8)
        title = QLabel("Incidents")
        title.setProperty("look", "heading")
        self._count.setProperty("look", "second")
        self.left_out.setProperty("look", "third")
        line.addWidget(title)
        line.addWidget(self._count)
        line.addStretch()
        line.addWidget(self.left_out)
        header.setFixedHeight(HEADER_HEIGHT)
        side = QWidget()
        side.setMinimumWidth(280)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self.list, 1)
        layout.addWidget(_hairline())
        layout.addWidget(self.detail)
        return side

    def _empty_page(self) -> QWidget:
        page = QFrame()
        page.setProperty("look", "page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(24, 22, 24, 24)
        self.nothing.setProperty("look", "third")
        self.nothing.setWordWrap(True)
        layout.addWidget(self.nothing)
        layout.addStretch()
        return page

    def _connect(self) -> None:
        self.bar.span_chosen.connect(self.show_span)
        self.bar.most_wanted.connect(lambda: self.show_span(*self.state.dense_span()))
        self.bar.all_wanted.connect(self.show_all)
        self.bar.within_chosen.connect(self._on_within_chosen)
        self.bar.categories_chosen.connect(lambda chosen: self._filter(categories=chosen))
        self.bar.entity_chosen.connect(lambda chosen: self._filter(entity_id=chosen))
        self.bar.words_changed.connect(self._on_words_changed)
        self.canvas.view_moved.connect(self._on_view_moved)
        self.canvas.pressed.connect(self._on_pressed)
        self.canvas.cluster_pressed.connect(self._on_cluster_pressed)
        self.canvas.activated.connect(self.open_selected)
        self.canvas.step_wanted.connect(lambda step: self.select(self.state.neighbour(step)))
        self.canvas.end_wanted.connect(lambda last: self.select(self.state.end(last)))
        self.canvas.fit_wanted.connect(self.show_all)
        self.canvas.hovered.connect(self._on_hovered)
        self.overview.view_dragged.connect(self.canvas.set_view)
        self.legend.earlier.clicked.connect(lambda: self._go_beyond(-1))
        self.legend.later.clicked.connect(lambda: self._go_beyond(1))
        self.list.chosen.connect(self.select)
        self.list.opened.connect(self.open_selected)
        self.detail.open_wanted.connect(self.passage_requested)
        self.detail.copy_wanted.connect(self.copy_with_citation)
        self._list_timer.timeout.connect(self._show_list)
        self._fit_action.triggered.connect(self.show_all)

    # What the window asks for

    def show_bundle(self, bundle: Bundle) -> None:
        """Show the incidents of a bundle where most of them lie."""
        self._bundle = bundle
        self._articles = {article.id: article for article in bundle.articles()}
        self._sources = {source.id: source for source in bundle.sources()}
        self._paragraphs = {}
        self.state = TimelineState(bundle.incidents(), bundle.entities())
        if self.state.items:
            self.state.selected = int(self.state.shown()[-1])
        self._show_left_out()
        self.bar.show_names(self.state)
        self.overview.set_state(self.state)
        self.canvas.set_state(self.state)
        self._pages.setCurrentIndex(0 if self.state.items else 1)
        self.show_state()
        self.status_changed.emit(self._status())

    def apply_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        for part in (self.bar, self.canvas, self.legend, self.overview, self.list, self.detail):
            part.apply_theme(theme)
        self._show_detail()

    def tab_actions(self) -> list[QAction]:
        """What stands at the right of the tabs."""
        return [self._fit_action]

    @property
    def incident_ids(self) -> list[int]:
        """The incidents that are shown, in order of time: what gets printed."""
        return self.state.shown_ids()

    def select_incident(self, incident_id: int) -> None:
        """Select an incident and bring it into view; filters that hide it are given up."""
        index = self.state.index_of(incident_id)
        if index is None:
            return
        if not self.state.passes(index):
            self._filter(categories=type(self.state.filter)().categories, words="", entity_id=None)
        self.state.within = "possibly"
        self.select(index)
        self.canvas.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keys to the picture where Qt would give them to the first button."""
        super().showEvent(event)
        QTimer.singleShot(0, self._take_keys)

    def _take_keys(self) -> None:
        focused = QApplication.focusWidget()
        if focused is self.bar.span_button:
            self.canvas.setFocus()

    # Moving in time

    def show_span(self, first: int, last: int) -> None:
        """Show the days from `first` to `last` and what may lie within them."""
        self.state.set_span(first, last)
        self.canvas.look_at(first, last)
        self.show_state()

    def show_all(self) -> None:
        """Show all that pass the filter."""
        self.show_span(*self.state.whole_span())

    def _on_view_moved(self, first: float, last: float) -> None:
        self.state.set_span(math.floor(first), math.ceil(last) - 1)
        self.card.hide()
        self._render_picture()
        if not self._list_timer.isActive():
            self._list_timer.start()

    def _go_beyond(self, step: int) -> None:
        """To the nearest incident before or after what is in view."""
        first, last = self.state.span
        series = self.state.series
        beyond = series.indices[series.end < first if step < 0 else series.start > last]
        if len(beyond):
            self.select(int(beyond[-1 if step < 0 else 0]))

    # Filters

    def _filter(self, **changes: object) -> None:
        self.state.set_filter(**changes)
        self.overview.set_state(self.state)
        self.show_state()

    def _on_words_changed(self, text: str) -> None:
        if text != self.state.filter.words:
            self._filter(words=text)

    def _on_within_chosen(self, within: str) -> None:
        self.state.within = "certainly" if within == "certainly" else "possibly"
        self.show_state()

    # Selection

    def select(self, index: int | None) -> None:
        """Select an incident by its place and bring it into view."""
        if index is None:
            return
        self.state.selected = index
        item = self.state.items[index]
        first, last = self.state.span
        self.canvas.reveal(index)
        if self.state.span == (first, last) and (item.last < first or item.first > last):
            self._on_view_moved(*self.canvas.view())
        self.show_state()

    def _on_pressed(self, index: int) -> None:
        if index == self.state.selected:
            self.open_selected()
        else:
            self.state.selected = index
            self.show_state()

    def _on_cluster_pressed(self, entries: tuple[int, ...]) -> None:
        """Go into a cluster; where that takes nothing apart, offer its incidents."""
        items = [self.state.items[index] for index in entries]
        first, last = min(item.first for item in items), max(item.last for item in items)
        margin = max((last - first) * 0.15, 2)
        seen = self.canvas.view()
        if last - first + 1 + 2 * margin < 0.7 * (seen[1] - seen[0]):
            self.canvas.set_view(first - margin, last + 1 + margin)
            return
        menu = QMenu(self)
        for index in entries[:_MOST_IN_MENU]:
            action = menu.addAction(self._line(index).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, index=index: self.select(index))
        if len(entries) > _MOST_IN_MENU:
            menu.addAction(f"and {len(entries) - _MOST_IN_MENU:,} more in the list").setEnabled(False)
        menu.popup(QCursor.pos())

    def open_selected(self) -> None:
        """Ask for the passage of the selected incident."""
        item = self.state.selected_item
        if item is not None:
            self.passage_requested.emit(item.incident.passages[0])

    def copy_with_citation(self) -> None:
        """Copy the selected incident's sentence with where it stands."""
        item = self.state.selected_item
        if item is not None:
            passage = item.incident.passages[0]
            QGuiApplication.clipboard().setText(
                f"“{self._quote(passage, _LONGEST_COPY).text}”\n{self._citation(passage)}"
            )

    # Rendering

    def show_state(self) -> None:
        """Show the state in all parts."""
        self._render_picture()
        self._show_list()
        self._show_detail()

    def _render_picture(self) -> None:
        self.canvas.refresh()
        self.overview.set_view(*self.canvas.view())
        earlier, later = self.state.beyond()
        arrangement = self.canvas.arrangement
        self.legend.show_counts(earlier, later, in_columns=arrangement is not None and arrangement.columns is not None)
        self.bar.show_state(self.state)
        certain, possible = self.state.counts()
        shown = possible if self.state.within == "possibly" else certain
        self._count.setText(f"{shown:,} of {len(self.state.items):,}")
        self.canvas.setAccessibleDescription(f"{counted(shown, 'incident')} in view. {self._selection_in_words()}")

    def _selection_in_words(self) -> str:
        item = self.state.selected_item
        return "" if item is None else f"Selected: {incident_label(item.incident)}, {item.incident.headline[:200]}"

    def _show_list(self) -> None:
        self._list_timer.stop()
        self.list.show_state(self.state)

    def _show_detail(self) -> None:
        item = self.state.selected_item
        self.detail.setVisible(item is not None)
        if item is None:
            return
        incident = item.incident
        names = [self.state.names[entity_id].name for entity_id in incident.entity_ids if entity_id in self.state.names]
        planned = ["planned"] if incident.qualifier == "planned" else []
        known = ", ".join([f"printed “{_short(incident.date_text)}”", YEAR_WORDS[incident.year_from], *planned])
        places = [(self._place(passage), passage) for passage in incident.passages]
        quote = self._quote(incident.passages[0])
        more = f" and {counted(len(names) - _MOST_NAMES, 'other')}" if len(names) > _MOST_NAMES else ""
        listed = ", ".join(names[:_MOST_NAMES]) + more
        self.detail.show_incident(incident, incident_label(incident), quote, known, listed, places)

    def _show_left_out(self) -> None:
        left_out = self.state.left_out
        self.left_out.setVisible(bool(left_out))
        self.left_out.setText(f"{len(left_out):,} not shown")
        reasons = [f"{_short(item.incident.headline)}: {item.reason}." for item in left_out[:_MOST_IN_CARD]]
        self.left_out.setToolTip(plain(" ".join(reasons)))
        self.nothing.setText(" ".join([NO_INCIDENTS, *reasons]))

    def _status(self) -> str:
        tellings = sum(len(item.incident.passages) for item in self.state.items)
        return f"{counted(len(self.state.items), 'incident')}, {counted(tellings, 'telling')}"

    # Words

    def _quote(self, passage: Passage, most: int = MOST_CHARACTERS) -> Quote:
        texts = self._paragraphs.get(passage.article_id)
        if texts is None:
            assert self._bundle is not None
            texts = {paragraph.id: paragraph.text for paragraph in self._bundle.paragraphs(passage.article_id)}
            self._paragraphs[passage.article_id] = texts
        return quote_around(texts[passage.paragraph_id], passage.start, passage.end, most)

    def _place(self, passage: Passage) -> str:
        page = f", p. {passage.page}" if passage.page is not None else ""
        return f"{self._articles[passage.article_id].title}, ¶ {passage.position}{page}"

    def _citation(self, passage: Passage) -> str:
        source = self._sources[self._articles[passage.article_id].source_id]
        page = f", p. {passage.page}" if passage.page is not None else ""
        return f"{source.label}{page}, ¶ {passage.position}"

    def _line(self, index: int) -> str:
        incident = self.state.items[index].incident
        return f"{incident_label(incident, short=True)}  {_short(incident.headline)}"

    # Hover

    def _on_hovered(self, entries: tuple[int, ...] | None, point: QPoint) -> None:
        if not entries:
            self.card.hide()
        else:
            near = QRect(point - QPoint(8, 8), QSize(16, 16))
            self.card.show_card(self._one_card(entries[0]) if len(entries) == 1 else self._cluster_card(entries), near)

    def _one_card(self, index: int) -> Card:
        incident = self.state.items[index].incident
        passage = incident.passages[0]
        rows = [
            (
                "Source",
                f"{self._place(passage)}, {self._sources[self._articles[passage.article_id].source_id].label}",
                False,
            )
        ]
        if len(incident.passages) > 1:
            rows.append(("Told", f"in {len(incident.passages)} places", False))
        return Card(incident.category.capitalize(), incident_label(incident), tuple(rows), self._quote(passage).text)

    def _cluster_card(self, entries: tuple[int, ...]) -> Card:
        incidents = [self.state.items[index].incident for index in entries[:_MOST_IN_CARD]]
        rows = [(incident_label(incident, short=True), _short(incident.headline), False) for incident in incidents]
        if len(entries) > _MOST_IN_CARD:
            rows.append(("", f"and {len(entries) - _MOST_IN_CARD:,} more", False))
        return Card(counted(len(entries), "incident"), incidents[0].category.capitalize(), tuple(rows))


def _short(text: str) -> str:
    return elided(text, _LONGEST_LINE, len) or f"{text[:_LONGEST_LINE]}…"


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("look", "hairline")
    line.setFixedHeight(1)
    return line
