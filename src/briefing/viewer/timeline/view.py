"""The timeline's tab: the picture, its overview, the list beside it and what the source says."""

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefing.brief.pieces import IncidentsPiece
from briefing.brief.timeline.entries import DatesOf
from briefing.brief.timeline.lanes import LANES_BY, LanesBy
from briefing.brief.timeline.series import Indices
from briefing.brief.timeline.wording import incidents_in_words
from briefing.bundle.reader import Bundle
from briefing.directions import unisolated
from briefing.viewer.clerk import Clerk
from briefing.viewer.jobs import JobRunner
from briefing.viewer.theme import LIGHT, Theme
from briefing.viewer.timeline import kept_filters
from briefing.viewer.timeline.decisions import Decided
from briefing.viewer.timeline.describing import detail_of
from briefing.viewer.timeline.incident_menu import incident_menu
from briefing.viewer.timeline.keeper import Keeper
from briefing.viewer.timeline.page import TimelinePage
from briefing.viewer.timeline.peek import Peek
from briefing.viewer.timeline.reading import MOST_AT_ONCE, Told, made, read_beside, read_told
from briefing.viewer.timeline.state import TimelineState
from briefing.viewer.timeline.tellings import Tellings, cluster_card
from briefing.viewer.timeline.tray import undated
from briefing.viewer.widgets.popover import Popover
from briefing.wording import counted, marked, number, tr

if TYPE_CHECKING:
    from briefing.notebook.store import Notebook

LIST_BEFORE = marked("The list of incidents before it has the same.")
NO_INCIDENTS = marked("No dated incidents in this bundle.")
_LIST_DELAY = 60
_FOLDED_AT_ONCE = 1_000
_FOLDED_AT_A_KEY = 5_000
"""The words of more incidents are got ready before the filter looks into them, so that its first key never blocks."""
_MANY = MOST_AT_ONCE
"""Of more incidents the list comes right after the picture's first painting."""
_LANE_WORDS: dict[LanesBy, str] = {
    "category": marked("By category"), "place": marked("By place"), "person": marked("By person"),
    "source": marked("By source"),
}  # fmt: skip


class TimelineView(QWidget):
    """Shows when a bundle's incidents happened, and the sentence that says so."""

    passage_requested = Signal(object)
    status_changed = Signal(str)
    added_to_brief = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = TimelineState()
        self._bundle: Bundle | None = None
        self.keeper = Keeper(self)
        self._tellings: Tellings | None = None
        self._told = Told()
        self._is_reading = False
        self._wanted: int | None = None
        """An incident to be selected once it is read."""
        self._readers = JobRunner(self)
        self._decided = Decided([])
        self._clerk = Clerk(self._readers, self.status_changed.emit, self.status_changed.emit)
        self._theme: Theme = LIGHT
        self.page = TimelinePage(self)
        self.bar, self.canvas, self.legend = self.page.bar, self.page.canvas, self.page.legend
        self.overview, self.list, self.detail = self.page.overview, self.page.list, self.page.detail
        self.tray, self.nothing = self.page.tray, self.page.nothing
        self.card = Popover(self, hover=True)
        self.peek = Peek(self)
        self._fold_timer = QTimer(self, interval=0)
        self._fold_timer.timeout.connect(self._fold_words)
        self._awaited_words: str | None = None
        """What the filter is to look for once all words are ready."""
        self._list_timer = QTimer(self, singleShot=True, interval=_LIST_DELAY)
        self._brief_action = _action(
            self, tr("Add to brief"), tr("Add the incidents in view to the brief"), self.add_shown_to_brief
        )
        self._export_action = _action(
            self, tr("Export"), tr("Write the incidents to a file: PDF, picture, table, calendar"), self.open_export
        )
        self._fit_action = _action(self, tr("Show all"), tr("Show all incidents ({key})", key="0"), self.show_all)
        self.bar.span_popup.names = self.legend.jump.names = self.canvas.names
        self._connect()
        self.apply_theme(self._theme)

    @property
    def keys_line(self) -> str:
        """The keys that the status line tells."""
        return tr("← → walk    wheel zooms    Space looks inside")

    def _connect(self) -> None:
        bar, canvas = self.bar, self.canvas
        bar.span_chosen.connect(self.show_span)
        bar.most_wanted.connect(lambda: self.show_span(*self.state.dense_span()))
        bar.all_wanted.connect(self.show_all)
        bar.within_chosen.connect(self._on_within_chosen)
        bar.categories_chosen.connect(lambda chosen: self._filter(categories=chosen))
        bar.entity_chosen.connect(lambda chosen: self._filter(entity_id=chosen))
        bar.words_changed.connect(self._on_words_changed)
        bar.more.source_chosen.connect(lambda chosen: self._filter(source_id=chosen))
        bar.more.late_chosen.connect(lambda days: self._filter(late_days=days))
        bar.more.dates_chosen.connect(self.show_dates)
        bar.more.kept_chosen.connect(lambda name: self.use_kept_filter(self.keeper.filters().get(name, {})))
        bar.more.keep_wanted.connect(lambda name: self.keeper.keep_filter(name, kept_filters.as_values(self.state)))
        bar.more.forget_wanted.connect(lambda name: self.keeper.forget_filter(name))
        self.keeper.filters_changed.connect(self._show_kept_filters)
        self.keeper.decisions_changed.connect(self._decide_anew)
        self.keeper.failed.connect(lambda sentence: self._clerk.fail(sentence))
        canvas.view_moved.connect(self._on_view_moved)
        canvas.pressed.connect(self._on_pressed)
        canvas.cluster_pressed.connect(self.look_inside)
        canvas.activated.connect(self.open_selected)
        canvas.peek_wanted.connect(self._look_inside_selected)
        canvas.jump_wanted.connect(self.legend.jump.setFocus)
        canvas.step_wanted.connect(lambda step: self.select(self.state.neighbour(step)))
        canvas.end_wanted.connect(lambda last: self.select(self.state.end(last)))
        canvas.fit_wanted.connect(self.show_all)
        canvas.hovered.connect(self._on_hovered)
        self.page.lanes_button.clicked.connect(self._offer_lanes)
        self.overview.view_dragged.connect(canvas.set_view)
        self.legend.earlier.clicked.connect(lambda: self._go_beyond(-1))
        self.legend.later.clicked.connect(lambda: self._go_beyond(1))
        self.legend.jump.wanted.connect(self.jump_to)
        self.legend.jump.left.connect(canvas.setFocus)
        self.peek.chosen.connect(self._on_peeked)
        self.peek.zoom_wanted.connect(self._zoom_to)
        self.list.chosen.connect(self.select)
        self.list.opened.connect(self.open_selected)
        self.detail.open_wanted.connect(self.passage_requested)
        self.detail.brief_wanted.connect(lambda: self._to_brief([self.state.selected]))
        self.detail.menu_wanted.connect(self._offer_more)
        self.tray.opened.connect(self.passage_requested)
        self._list_timer.timeout.connect(self._show_list)

    # What the window asks for

    def show_bundle(self, bundle: Bundle) -> None:
        """Show the incidents of a bundle where most of them lie; very many are read beside the window."""
        self._bundle = bundle
        self._tellings = Tellings(bundle)
        self._wanted = None
        self._told = Told()
        self._is_reading = (count := bundle.incident_count()) > MOST_AT_ONCE
        if not self._is_reading:
            self._told = read_told(bundle)
            self._take(*made(self._told, bundle, self.keeper.decisions()))
            return
        self._decided = Decided([])
        self.page.show_left_out(tr("Reading {count} incidents…", count=number(count)), [], has_incidents=True)
        self.show_incidents(TimelineState())
        decisions = self.keeper.decisions()
        self._readers.start(lambda: read_beside(bundle, decisions), partial(self._take_read, bundle), self._clerk.fail)

    def _take_read(self, bundle: Bundle, read: tuple[Told, Decided, TimelineState]) -> None:
        """Show what was read beside the window, unless another bundle was opened since."""
        if bundle is not self._bundle:
            return
        self._is_reading = False
        self._told, after, state = read
        self._take(after, state)
        if len(self.keeper.decisions()) and not (after.joined or after.parted or after.lost):
            self._show_anew(state.dates)
        if self._wanted is not None:
            self.select_incident(self._wanted)

    def _take(self, after: Decided, state: TimelineState) -> None:
        self._decided = after
        self.page.name_lanes(tr(_LANE_WORDS["category"]))
        if len(state.items):
            state.selected = int(state.shown()[-1])
        self.page.show_left_out(
            tr(NO_INCIDENTS), undated(state.left_out, self._told.doubts), has_incidents=len(state.items) > 0
        )
        self.show_incidents(state)
        self.status_changed.emit(self._status())

    def show_incidents(self, state: TimelineState) -> None:
        """Show other incidents at their span."""
        self.state = state
        self._awaited_words = None
        self.bar.show_names(state)
        self.overview.set_state(state)
        self.canvas.set_state(state)
        self.page.show_incidents(len(state.items) > 0)
        self._render_picture()
        if len(state.items) > _MANY:
            self._list_timer.start()
        else:
            self._show_list()
        self._show_detail()
        self._fold_timer.start()

    def _fold_words(self) -> None:
        """Get ready for the filter's first key, while nothing else is to be done."""
        if not self.state.fold_some(_FOLDED_AT_ONCE):
            self._fold_timer.stop()
            if self._awaited_words is not None:
                self._filter()

    def use_notebook(self, notebook: "Notebook") -> None:
        """Keep filters and decisions there, and follow those it has."""
        self.keeper.use(notebook)

    def use_clerk(self, clerk: Clerk) -> None:
        """Have written and printed by another."""
        self._clerk = clerk

    def apply_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.page.apply_theme(theme)
        self.peek.delegate.theme = theme
        self._show_detail()

    def finish(self) -> None:
        """Stop reading: the window is closed."""
        self._readers.close()

    def tab_actions(self) -> list[QAction]:
        """What stands at the right of the tabs."""
        return [self._brief_action, self._export_action, self._fit_action]

    @property
    def incident_ids(self) -> list[int]:
        """The bundle's incidents that are shown, in order of time, those of joined and parted ones included."""
        ids = [self.state.items.incidents[place].id for place in self.state.shown().tolist()]
        return list(dict.fromkeys(own for shown in ids for own in self._decided.origin.get(shown, (shown,))))

    def select_incident(self, incident_id: int) -> None:
        """Select an incident and bring it into view; filters that hide it are given up."""
        origin = self._decided.origin
        shown_as = next((shown for shown, ids in origin.items() if shown > 0 and incident_id in ids), incident_id)
        if self.state.index_of(shown_as) is None and self.state.dates == "report":
            self.show_dates("event")
        index = self.state.index_of(shown_as)
        if index is None:
            self._wanted = incident_id if self._is_reading else None
            return
        if not self.state.passes(index):
            self._filter(**_open_filter())
        self.state.within = "possibly"
        self.select(index)
        self.canvas.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange picture and list for the new width."""
        super().resizeEvent(event)
        self.page.arrange(event.size().width())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever gives the tab the keys gives them to the picture; a focus proxy would have Tab pass over the bar."""
        super().focusInEvent(event)
        self.canvas.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keys to the picture where Qt would give them to the first button."""
        super().showEvent(event)
        QTimer.singleShot(0, self._take_keys)

    def _take_keys(self) -> None:
        if QApplication.focusWidget() is self.bar.span_button:
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

    def jump_to(self, first: int, last: int) -> None:
        """Bring a day, month or year into the middle of the view, and select the incident nearest to it."""
        self.canvas.centre_on(first, last)
        nearest = self.state.nearest(first, last)
        begin, end = self.state.span
        if nearest is not None and self.state.items.start[nearest] <= end and self.state.items.end[nearest] >= begin:
            self.state.selected = nearest
        self.canvas.setFocus()
        self.show_state()

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

    # Filters, lanes, dates

    def _filter(self, **changes: Any) -> None:
        if self._awaited_words is not None:
            changes = {"words": self._awaited_words, **changes}
            self._awaited_words = None
        self.state.set_filter(**changes)
        self.canvas.follow_state(self.state)
        self.overview.set_state(self.state)
        self.show_state()

    def _on_words_changed(self, text: str) -> None:
        self._awaited_words = None
        if text == self.state.filter.words:
            return
        if text and self.state.unfolded > _FOLDED_AT_A_KEY:
            self._awaited_words = text
        else:
            self._filter(words=text)

    def _on_within_chosen(self, within: str) -> None:
        self.state.within = "certainly" if within == "certainly" else "possibly"
        self.show_state()

    def show_lanes(self, by: LanesBy) -> None:
        """Part the lanes by category, place, person or source."""
        self.state.set_lanes(by)
        self.page.name_lanes(tr(_LANE_WORDS[by]))
        self.canvas.follow_state(self.state)
        self.overview.set_state(self.state)
        self.show_state()

    def show_dates(self, dates: str) -> None:
        """Set the incidents on the days of the event, or on those of their first report."""
        wanted: DatesOf = "report" if dates == "report" else "event"
        if wanted != self.state.dates:
            self._show_anew(wanted)

    def _show_anew(self, dates: DatesOf) -> None:
        """Make the state anew and keep filter, lanes and selection."""
        if self._is_reading or self._bundle is None:
            return
        old = self.state
        self._decided, state = made(self._told, self._bundle, self.keeper.decisions(), dates, old.grouping.by)
        state.set_filter(**{name: getattr(old.filter, name) for name in old.filter.__dataclass_fields__})
        state.within = old.within
        if old.selected_item is not None:
            place = state.index_of(old.selected_item.incident.id)
            state.selected = place if place is not None and state.passes(place) else None
        if dates == old.dates:
            state.set_span(*old.span)
        things = undated(state.left_out, self._told.doubts)
        self.page.show_left_out(tr(NO_INCIDENTS), things, has_incidents=True)
        self.state = state
        self.overview.set_state(state)
        if dates == old.dates:
            self.canvas.follow_state(state)
        else:
            self.canvas.set_state(state)
        self.show_state()
        self._fold_timer.start()

    def _offer_lanes(self) -> None:
        menu = QMenu(self)
        for by in LANES_BY:
            action = menu.addAction(tr(_LANE_WORDS[by]))
            action.setCheckable(True)
            action.setChecked(by == self.state.grouping.by)
            action.triggered.connect(lambda _checked=False, by=by: self.show_lanes(by))
        button = self.page.lanes_button
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def use_kept_filter(self, values: Mapping[str, Any]) -> None:
        """Filter as is kept; what of it this bundle does not have is told."""
        self.show_dates(values.get("dates", "event"))
        changes, missing = kept_filters.as_changes(values, self.state)
        self.state.within = "certainly" if values.get("within") == "certainly" else "possibly"
        if values.get("lanes") in LANES_BY:
            self.show_lanes(values["lanes"])
        self._filter(**changes)
        self.status_changed.emit(tr("This bundle does not have {what}.", what=missing) if missing else self._status())

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

    def look_inside(self, places: Indices, at: QPoint) -> None:
        """List the incidents of a cluster or a column in place."""
        items = self.state.items
        first, last = int(items.start[places].min()), int(items.end[places].max())
        seen = self.canvas.view()
        zooms = (last + 1 - first) * 1.3 + 4 < 0.7 * (seen[1] - seen[0])
        self.card.hide()
        self.peek.open(self.state, places, at, zooms=zooms)

    def _look_inside_selected(self) -> None:
        """Look inside the cluster or column that holds the selected incident; a single one is opened."""
        if self.state.selected is None:
            return
        found = self.canvas.holding(self.state.selected)
        if found is None:
            return
        places, at = found
        if len(places) > 1:
            self.look_inside(places, at)
        else:
            self.open_selected()

    def _on_peeked(self, index: int) -> None:
        self.select(index)
        self.canvas.setFocus()

    def _zoom_to(self, places: tuple[int, ...]) -> None:
        items = self.state.items
        first, last = min(int(items.start[i]) for i in places), max(int(items.end[i]) for i in places)
        margin = max((last - first) * 0.15, 2)
        self.canvas.set_view(first - margin, last + 1 + margin)

    def open_selected(self) -> None:
        """Ask for the passage of the selected incident."""
        item = self.state.selected_item
        if item is not None:
            self.passage_requested.emit(item.incident.passages[0])

    def copy_with_citation(self) -> None:
        """Copy the selected incident's sentence with where it stands."""
        item = self.state.selected_item
        if item is not None and self._tellings is not None:
            QGuiApplication.clipboard().setText(self._tellings.with_citation(item.incident.passages[0]))

    # Brief and files

    def add_to_brief(self) -> None:
        """Add the chosen rows, the selected incident, or else all in view to the brief."""
        rows = self.list.chosen_places()
        if len(rows) > 1:
            self._to_brief(rows)
        elif self.state.selected is not None:
            self._to_brief([self.state.selected])
        else:
            self.add_shown_to_brief()

    def add_shown_to_brief(self) -> None:
        """Add all incidents in view, under the words of the filter."""
        self._to_brief(self.state.shown().tolist(), self.title)

    def _to_brief(self, places: list[int | None] | list[int], title: str = "") -> None:
        incidents = tuple(self.state.items.incidents[place] for place in places if place is not None)
        if incidents:
            self.added_to_brief.emit(IncidentsPiece(incidents, title))

    @property
    def title(self) -> str:
        """What is in view, in words: the filter and the span."""
        said = (unisolated(kept_filters.in_words(self.state)), self.bar.span_button.text().strip())
        return ", ".join(part for part in said if part)

    def open_export(self) -> None:
        """Offer to write the incidents to a file."""
        self.put_on_paper("export")

    def put_on_paper(self, way: str) -> None:
        """Print what is in view (or the chosen rows), or offer to write it to a file."""
        from briefing.viewer.timeline.exporting import Papers

        if self._bundle is not None:
            papers = Papers(self, self.state, self._bundle, self.canvas.names, self._clerk)
            (papers.print if way == "print" else papers.offer)(self.list.chosen_places())

    # Decisions

    def _offer_more(self, button: QWidget) -> None:
        """A menu of what else can be done with the selected incident."""
        bundle = self._bundle
        if self.state.selected is None or self._tellings is None or bundle is None:
            return
        menu = incident_menu(
            self, self.state, self.state.selected, self._tellings, self._decided, self.keeper.can_write
        )
        menu.copy_wanted.connect(self.copy_with_citation)
        menu.decided.connect(lambda *decision: self.keeper.decide(bundle, *decision))
        menu.undo_wanted.connect(self.keeper.undo)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _show_kept_filters(self) -> None:
        self.bar.more.show_kept(self.keeper.filters(), usable=self.keeper.can_write)

    def _decide_anew(self) -> None:
        if self._bundle is None:
            return
        selected = self.state.selected_item
        self._show_anew(self.state.dates)
        if selected is not None and self.state.selected is None:
            passage = selected.incident.passages[0]
            for place, incident in enumerate(self.state.items.incidents):
                if passage in incident.passages and self.state.passes(place):
                    self.state.selected = place
                    self.show_state()
                    break
        self.status_changed.emit(self._status())

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
        if arrangement is not None:
            self.legend.learn(self.state.entries[mark.entries[0]] for mark in arrangement.marks)
        self.legend.show_counts(earlier, later, in_columns=arrangement is not None and arrangement.columns is not None)
        certain, possible = self.state.counts()
        self.bar.show_state(self.state)
        shown = possible if self.state.within == "possibly" else certain
        self.page.count.setText(tr("{shown} of {count}", shown=number(shown), count=number(len(self.state.items))))
        said = f"{_in_view(shown)} {self._selection_in_words()}"
        self.canvas.setAccessibleDescription(f"{said}\n{tr(LIST_BEFORE)}")

    def _selection_in_words(self) -> str:
        item = self.state.selected_item
        return "" if item is None else tr("Selected: {when}, {what}", when=item.when, what=item.incident.headline[:200])

    def _show_list(self) -> None:
        self._list_timer.stop()
        self.list.show_state(self.state)

    def _show_detail(self) -> None:
        item = self.state.selected_item
        self.detail.setVisible(item is not None)
        if item is None or self._tellings is None:
            return
        self.detail.show_incident(detail_of(item, self.state, self._tellings, self._decided, self._told.incidents))

    def _status(self) -> str:
        tellings = sum(len(incident.passages) for incident in self.state.items.incidents)
        count = counted("{n} telling", "{n} tellings", tellings)
        told = f"{incidents_in_words(len(self.state.items))}, {count}"
        if not self._decided.lost:
            return told
        lost = counted("{n} decision on other bundles", "{n} decisions on other bundles", self._decided.lost)
        return f"{told} · {lost}"

    # Hover

    def _on_hovered(self, places: Indices, point: QPoint) -> None:
        if not len(places) or self._tellings is None:
            self.card.hide()
            return
        near = QRect(point - QPoint(8, 8), QSize(16, 16))
        if len(places) == 1:
            self.card.show_card(self._tellings.one_card(self.state.items[int(places[0])]), near)
        else:
            some = [self.state.items[int(place)] for place in places[:9]]
            self.card.show_card(cluster_card(some, len(places)), near)


def _open_filter() -> dict[str, Any]:
    empty = type(TimelineState().filter)()
    return {name: getattr(empty, name) for name in empty.__dataclass_fields__}


def _action(parent: QWidget, text: str, tip: str, act: Callable[[], None]) -> QAction:
    action = QAction(text, parent)
    action.setToolTip(tip)
    action.triggered.connect(lambda _checked=False: act())
    return action


def _in_view(count: int) -> str:
    return counted("{n} incident in view.", "{n} incidents in view.", count)
