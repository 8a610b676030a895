"""The list of all marks in the window: a click leads to the passage; removed, attached, exported, printed, briefed."""

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from briefing.brief.pieces import NotePiece, QuotePiece, SummaryPiece
from briefing.bundle.records import Passage
from briefing.notebook.records import Mark
from briefing.viewer.articles.view import ArticlesView
from briefing.viewer.clerk import Clerk
from briefing.viewer.marks.card import MarkCard
from briefing.viewer.marks.page import MarksPage
from briefing.viewer.marks.state import MarksState, Row
from briefing.wording import counted, marked, tr

if TYPE_CHECKING:
    from briefing.brief.blocks import Brief

NO_NOTEBOOK = marked(
    "There is no notebook to write to. Restore it from a backup, or set BRIEFING_HOME to another folder."
)


class Desk(Protocol):
    """What of the marks of a window the list works with; their signals tell what happens in it."""

    state: MarksState | None
    card: MarkCard
    passage_requested: Any
    article_requested: Any
    added_to_brief: Any
    list_wanted: Any
    list_left: Any
    failed: Any
    status_changed: Any

    def show_card(self, mark: Mark, field: str = "note", near: QRect | None = None) -> None:
        """Show a mark's card."""

    def remove(self, *mark_ids: str) -> None:
        """Take marks away."""

    def attach(self, mark_id: str, passages: Sequence[Passage]) -> None:
        """Set a mark on other words."""

    def copy_rows(self, rows: Sequence[Row]) -> None:
        """Copy marks with where they stand."""


class MarksListing(QObject):
    """Belongs to the marks of one window."""

    def __init__(self, marks: Desk, window: QWidget, articles: ArticlesView, clerk: Clerk) -> None:
        super().__init__(window)
        self._marks = marks
        self._window = window
        self._articles = articles
        self._clerk = clerk
        self._look_alike: Passage | None = None
        self.page = page = MarksPage()
        page.row_opened.connect(self.open_row)
        page.row_edited.connect(self._edit)
        page.remove_requested.connect(self._remove)
        page.attach_requested.connect(self._attach)
        page.look_alike_requested.connect(self._show_look_alike)
        page.export_requested.connect(self._export)
        page.print_requested.connect(self._print)
        page.brief_requested.connect(self.add_to_brief)
        page.list.copied.connect(marks.copy_rows)
        page.left.connect(self._leave)
        page.status_changed.connect(marks.status_changed)

    @property
    def _state(self) -> MarksState:
        assert self._marks.state is not None
        return self._marks.state

    def show(self) -> None:
        """Show all marks."""
        if self._marks.state is None:
            self._marks.failed.emit(tr(NO_NOTEBOOK))
            return
        self._marks.card.close_card()
        self._marks.list_wanted.emit()
        self.page.show_state(self._state)
        (self.page.list if self.page.list.isVisible() else self.page.field).setFocus()

    def _leave(self) -> None:
        if self._marks.card.close_card():
            self._marks.list_left.emit()

    def open_row(self, row: Row) -> None:
        """Go to a mark's passage, or its article; one that is not in this bundle shows its card."""
        self._marks.card.close_card()
        if row.passages:
            self._marks.passage_requested.emit(row.passages[0])
        elif row.article is not None:
            self._marks.article_requested.emit(row.article.id)
        else:
            self.page.edit(row)

    def _edit(self, row: Row, near: QRect) -> None:
        self._marks.show_card(row.mark, near=near)

    def _remove(self, rows: Sequence[Row]) -> None:
        self._marks.remove(*(row.mark.id for row in rows))

    # Orphans

    def _show_look_alike(self, row: Row) -> None:
        passage = self._state.look_alike(row.mark.id)
        if passage is None:
            self._marks.status_changed.emit(tr("Nothing in this source looks like it."))
            return
        self._look_alike = passage
        self._marks.passage_requested.emit(passage)
        self._marks.status_changed.emit(
            tr("This looks like it. Where it is meant, attach the mark to it in the list ({key}).", key="Ctrl+Shift+M")
        )

    def _attach(self, row: Row) -> None:
        shown = [self._look_alike] if self._look_alike in self._articles.selected_passages() else []
        passages = self._articles.page.selected_passages() or [p for p in shown if p is not None]
        if passages:
            self._marks.attach(row.mark.id, passages)
        else:
            self._marks.failed.emit(
                tr("Select the words in an article first, then choose the mark here and attach it to them.")
            )

    # Brief, paper and files

    def add_to_brief(self, rows: Sequence[Row]) -> None:
        """Add the marked words, each followed by its note; what is not in this bundle cannot be cited and stays out."""
        here = [row for row in rows if row.article is not None]
        for row in here:
            if row.passages:
                self._marks.added_to_brief.emit(QuotePiece(row.passages))
            elif row.article is not None and not row.mark.note:
                self._marks.added_to_brief.emit(SummaryPiece(row.article.id))
            if row.mark.note:
                self._marks.added_to_brief.emit(NotePiece(row.mark.note))
        if len(here) < len(rows):
            left_out = len(rows) - len(here)
            self._marks.status_changed.emit(
                counted("{n} mark left out: not in this bundle.", "{n} marks left out: not in this bundle.", left_out)
            )

    def _brief(self, rows: Sequence[Row]) -> "Brief":
        from briefing.brief.blocks import Front  # what makes paper is loaded when it is wanted
        from briefing.brief.sections import edition
        from briefing.viewer.marks.document import marks_brief

        front = Front(date=datetime.date.today().isoformat())
        return marks_brief(rows, self._state.sources, self._state.label, front, edition(self._state.bundle))

    def _print(self, rows: Sequence[Row]) -> None:
        from briefing.viewer.printing import print_brief

        brief = self._brief(rows)
        print_brief(self._window, lambda _: brief, self._clerk)

    def _export(self, rows: Sequence[Row], suffix: str) -> None:
        from briefing.brief.formats import write
        from briefing.viewer.export import export_file
        from briefing.viewer.marks.document import marks_csv

        label, brief = self._state.label, self._brief(rows)
        make = (lambda: marks_csv(rows, label)) if suffix == ".csv" else (lambda: write(brief, suffix))
        export_file(self._window, tr("Marks"), suffix, make, self._clerk)
