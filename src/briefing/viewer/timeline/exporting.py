"""Writing the timeline to files, and printing it: what is meant, in which format, where to."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtGui import QCursor, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from briefing.brief.timeline.arrangement import Window
from briefing.brief.timeline.entries import LeftOut
from briefing.brief.timeline.labels import Labels
from briefing.brief.timeline.layout import arrange
from briefing.brief.timeline.pages import Content, Page
from briefing.brief.timeline.paper import (
    Timeline,
    TimelinePaper,
    picture_in_words,
    write_timeline_pages,
    write_timeline_pdf,
)
from briefing.brief.timeline.svg import EDGE_ROOM, Picture, gutter_of, label_width, small_width, to_svg
from briefing.brief.timeline.tables import Row, Told, key_of, to_csv, to_ics, to_json
from briefing.brief.timeline.ticks import axis
from briefing.brief.timeline.wording import Names, incidents_in_words, view_label
from briefing.brief.typst import svg_png
from briefing.bundle.reader import Bundle
from briefing.viewer.clerk import Clerk
from briefing.viewer.export import export_file
from briefing.viewer.printing import PPI, print_dialog, send_pages
from briefing.viewer.timeline import kept_filters
from briefing.viewer.timeline.state import TimelineState
from briefing.viewer.timeline.tellings import LONGEST_COPY, Tellings
from briefing.wording import marked, number, tr

PICTURE = (1_400.0, 780.0)
"""Width and height of the one picture of an SVG or PNG, in pixels of the layout."""
_MOST_PAGES = 9_999
PNG_PPI = 192
"""Twice the layout's 96 pixels an inch."""
NOTHING = marked("There are no incidents to print or write. Choose other filters or a longer span.")
_FORMATS = (
    (".pdf", marked("PDF, A4 pages…"), "a4"),
    (".pdf", marked("PDF, A3 pages…"), "a3"),
    (".svg", marked("Picture (SVG)…"), ""),
    (".png", marked("Picture (PNG)…"), ""),
    (".csv", marked("Table (CSV)…"), ""),
    (".json", marked("Data (JSON)…"), ""),
    (".ics", marked("Calendar (iCalendar)…"), ""),
)


@dataclass(frozen=True, slots=True)
class Scope:
    """Which incidents are meant: their places in the state's `items` and from which day to which."""

    name: str
    places: Sequence[int]
    span: tuple[int, int]
    certainly: bool = False


def scopes(state: TimelineState, chosen: Sequence[int]) -> list[Scope]:
    """What can be meant: the chosen rows where they are several, what is in view, all that pass the filter."""
    found = []
    if len(chosen) > 1:
        items = state.items
        span = min(int(items.start[i]) for i in chosen), max(int(items.end[i]) for i in chosen)
        found.append(Scope(tr("Chosen rows"), list(chosen), span))
    shown = state.shown().tolist()
    if shown:
        found.append(Scope(tr("In view"), shown, state.span, state.within == "certainly"))
    everything = state.series.indices.tolist()
    if everything:
        found.append(Scope(tr("Whole range"), everything, state.whole_span()))
    return found


def content_of(state: TimelineState, scope: Scope) -> Content:
    """What is drawn of a scope, in the lanes that the state has."""
    placed = state.grouping.series
    wanted = set(scope.places)
    owners = placed.items_of(placed.indices).tolist()
    kept = [index for index, owner in zip(placed.indices.tolist(), owners, strict=True) if owner in wanted]
    series = placed.narrowed(np.array(kept, dtype=np.int64))
    return Content(state.entries, state.grouping.names, series, scope.span, scope.certainly)


def rows_of(state: TimelineState, scope: Scope, tellings: Tellings) -> list[Row]:
    """The rows of a scope, in order of time."""
    rows = []
    for place in scope.places:
        item = state.items[place]
        incident = item.incident
        told = tuple(
            Told(tellings.quote(p, LONGEST_COPY).text, tellings.source(p).label, tellings.place(p))
            for p in incident.passages
        )
        names = tuple(state.names[entity_id].name for entity_id in incident.entity_ids if entity_id in state.names)
        key = key_of(incident, (tellings.source(passage).sha256 for passage in incident.passages))
        rows.append(Row(incident, item.when, names, told, key))
    return rows


def title_of(state: TimelineState, scope: Scope) -> str:
    """What a scope is called on paper and as a file."""
    first, last = (datetime.date.fromordinal(day) for day in scope.span)
    days = view_label(first, last)
    if state.dates == "report":
        return tr("Timeline by the date of the report, {days}", days=days)
    return tr("Timeline, {days}", days=days)


def timeline_of(state: TimelineState, scope: Scope, tellings: Tellings, names: Names) -> Timeline:
    """A scope as it goes on paper."""
    asked = kept_filters.in_words(state)
    count = incidents_in_words(len(scope.places))
    if scope.certainly:
        count = tr("{incidents}, certainly within these days", incidents=count)
    return Timeline(
        title=title_of(state, scope),
        subtitle=" · ".join(part for part in (count, asked, tellings.title) if part),
        edition=tellings.edition,
        content=content_of(state, scope),
        rows=rows_of(state, scope, tellings),
        left_out=len(state.left_out),
        names=names,
    )


def picture_svg(timeline: Timeline) -> str:
    """The timeline as one picture, whatever its length."""
    content = timeline.content
    width, height = PICTURE[0] - gutter_of(content.names) - EDGE_ROOM, PICTURE[1]
    first, last = content.span
    window = Window((first, last + 1), content.span, width, height, certainly=content.certainly)
    arrangement = arrange(content.entries, content.series, window, Labels(label_width))
    ticks = axis(first, last + 1, width, small_width, timeline.names)
    picture = Picture(content.entries, content.names, arrangement, ticks)
    words = picture_in_words(Page(picture, first, last))
    return to_svg(picture, timeline.title, words, heading=(timeline.title, f"{timeline.subtitle} · {timeline.edition}"))


def written(timeline: Timeline, suffix: str, paper: str = "", left_out: Sequence[LeftOut] = ()) -> bytes:
    """The timeline as a file of a kind.

    Raises:
        BriefingError: a character has no shape in the shipped fonts.
    """
    if suffix == ".pdf":
        return write_timeline_pdf(timeline, "a3" if paper == "a3" else "a4")
    if suffix == ".svg":
        return picture_svg(timeline).encode()
    if suffix == ".png":
        return svg_png(picture_svg(timeline), PICTURE[0] * 0.75, PNG_PPI)
    if suffix == ".csv":
        return to_csv(timeline.rows, left_out)
    if suffix == ".json":
        return to_json(timeline.rows, timeline.title, timeline.edition, left_out)
    return to_ics(timeline.rows, timeline.title, datetime.datetime.now(datetime.UTC))


@dataclass(frozen=True, slots=True)
class Meant:
    """What is to be written or printed: a scope of a state, told by a bundle.

    Whoever makes it opens that bundle again, so that it can be made beside the window.
    """

    state: TimelineState
    scope: Scope
    bundle: Bundle
    names: Names

    def made(self) -> Timeline:
        """It as it goes on paper."""
        with self.bundle.again() as bundle:
            return timeline_of(self.state, self.scope, Tellings(bundle), self.names)


class Papers:
    """Prints the timeline, or offers the formats in which it can be written; in the hands of a clerk."""

    def __init__(self, parent: QWidget, state: TimelineState, bundle: Bundle, names: Names, clerk: Clerk) -> None:
        self._parent = parent
        self._state = state
        self._meant = partial(Meant, state, bundle=bundle, names=names)
        self._clerk = clerk

    def menu(self, chosen: Sequence[int]) -> QMenu:
        """The menu of what to write (the chosen rows, what is in view, everything), and in which format."""
        menu = QMenu(self._parent)
        for scope in scopes(self._state, chosen):
            part = menu.addMenu(f"{scope.name} ({number(len(scope.places))})")
            for suffix, text, paper in _FORMATS:
                part.addAction(tr(text)).triggered.connect(partial(self.export, scope, suffix, paper))
        return menu

    def offer(self, chosen: Sequence[int]) -> None:
        """Show that menu at the pointer."""
        menu = self.menu(chosen)
        if menu.isEmpty():
            self._clerk.fail(tr(NOTHING))
        else:
            menu.popup(QCursor.pos())

    def export(self, scope: Scope, suffix: str, paper: str) -> None:
        """Ask where to, and write a scope to a file of a kind."""
        meant, left_out = self._meant(scope=scope), list(self._state.left_out)
        title = title_of(self._state, scope)
        export_file(self._parent, title, suffix, lambda: written(meant.made(), suffix, paper, left_out), self._clerk)

    def print(self, chosen: Sequence[int]) -> None:
        """Ask for printer, paper and pages, and print the chosen rows or what is in view."""
        scope = next(iter(scopes(self._state, chosen)), None)
        if scope is None:
            self._clerk.fail(tr(NOTHING))
            return
        meant = self._meant(scope=scope)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title_of(self._state, scope))
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        dialog = print_dialog(printer, self._parent, _MOST_PAGES)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        paper = paper_of(printer)

        self._clerk.do(
            tr("Setting the pages …"),
            lambda: write_timeline_pages(meant.made(), PPI, paper),
            lambda pages: send_pages(printer, pages, self._clerk),
        )


def paper_of(printer: QPrinter) -> TimelinePaper:
    """The layout that fits a printer's paper."""
    sizes = QPageSize.PageSizeId
    known: dict[QPageSize.PageSizeId, TimelinePaper] = {
        sizes.A3: "a3", sizes.Letter: "us-letter", sizes.Legal: "us-letter", sizes.Tabloid: "us-tabloid",
        sizes.Ledger: "us-tabloid",
    }  # fmt: skip
    return known.get(printer.pageLayout().pageSize().id(), "a4")
