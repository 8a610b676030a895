"""The marks in the window: what the keys, the bar beside a selection, the card and the list do to them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMessageBox

from briefing.bundle.citing import CITATION_STYLES, CitationStyle, cite
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Passage
from briefing.errors import BriefingError
from briefing.notebook.following import Places, find_places, trails_of
from briefing.notebook.records import Mark, MarkKind
from briefing.notebook.store import Notebook
from briefing.viewer.articles.highlights import Highlight
from briefing.viewer.articles.view import ArticlesView
from briefing.viewer.clerk import Clerk
from briefing.viewer.marks.bar import SelectionBar
from briefing.viewer.marks.card import MarkCard
from briefing.viewer.marks.colours import BY_KEY, COLOURS, HIGHLIGHTS
from briefing.viewer.marks.listing import NO_NOTEBOOK, MarksListing
from briefing.viewer.marks.selecting import SelectionKeys, select_more, select_sentence
from briefing.viewer.marks.state import MarksState, Row, kind_word
from briefing.viewer.theme import LIGHT, Theme
from briefing.wording import counted, tr

REST_MS = 200
BAR_ACTIONS = ("note", "bookmark", "copy_with_citation", "add_to_brief")
SIGNS = {"note": "sticky-note", "bookmark": "bookmark", "reviewed": "check"}


class Marks(QObject):
    """Belongs to one window; works on the notebook and bundle it is given."""

    passage_requested = Signal(object)
    article_requested = Signal(int)
    added_to_brief = Signal(object)
    """A `Piece`, see `briefing.brief.pieces`."""
    list_wanted = Signal()
    list_left = Signal()
    failed = Signal(str)
    status_changed = Signal(str)
    articles_marked = Signal(object)
    """What is said of the articles that are marked, by their ids."""

    def __init__(self, window: QMainWindow, articles: ArticlesView, clerk: Clerk, actions: dict[str, QAction]) -> None:
        super().__init__(window)
        self._window = window
        self._articles = articles
        self._jobs = clerk.jobs
        self._actions = actions
        self._theme: Theme = LIGHT
        self._drawn: list[str] = []
        self.state: MarksState | None = None
        self.card = MarkCard(window)
        self.listing = MarksListing(self, window, articles, clerk)
        self.bar = SelectionBar(articles, [actions[name] for name in BAR_ACTIONS])
        self._keys = SelectionKeys(articles)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._connect()

    def _connect(self) -> None:
        self._articles.selection_changed.connect(self._on_selection)
        self._articles.highlight_clicked.connect(self._on_clicked)
        self._articles.article_opened.connect(lambda _: self.bar.hide())
        self._rest.timeout.connect(self._show_bar)
        self.bar.colour_chosen.connect(self.highlight)
        self.card.changed.connect(self._render)
        self.card.removed.connect(self.remove)
        self.card.copy_requested.connect(self.copy)
        self.card.brief_requested.connect(self._add_to_brief)
        self.card.closed.connect(self._on_card_closed)

    # What it works on

    def use_notebook(self, notebook: Notebook, bundle: Bundle) -> None:
        """Work on a notebook, and on a bundle."""
        self.card.forget()
        self.state = MarksState(notebook, bundle)
        self._look_for_marks()

    def show_bundle(self, bundle: Bundle) -> None:
        """Work on another bundle."""
        self.card.close_card()
        self._articles.set_highlights([])
        if self.state is not None:
            self.state.show_bundle(bundle)
            self._look_for_marks()

    def _look_for_marks(self) -> None:
        assert self.state is not None
        path, marks = self.state.bundle.path, list(self.state.marks.values())
        if marks:
            trails = trails_of(self.state.notebook)
            self._jobs.start(
                lambda: find_places(path, marks, trails), partial(self._take_places, path), self.failed.emit
            )
        self._render()

    def _take_places(self, path: Any, places: Places) -> None:
        if self.state is not None and self.state.bundle.path == path:
            self.state.take_places(places)
            self._render()
            if lost := self.state.counts().get("orphaned"):
                said = counted(
                    "{n} mark of yours not found in this edition; see all marks ({key}).",
                    "{n} marks of yours not found in this edition; see all marks ({key}).",
                    lost,
                    key="Ctrl+Shift+M",
                )
                self.status_changed.emit(said)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        for part in (self.bar, self.card, self.listing.page):
            part.apply_theme(theme)
        self._render()

    def may_leave(self) -> bool:
        """Save and close the card; where that fails, ask whether what is typed shall be given up."""
        if self.card.close_card():
            return True
        question = QMessageBox(self._window)
        question.setWindowTitle(tr("The note is not saved"))
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setText(self.card.error.text())
        leave = question.addButton(tr("Give the note up"), QMessageBox.ButtonRole.DestructiveRole)
        question.addButton(tr("Keep it open"), QMessageBox.ButtonRole.RejectRole)
        question.exec()
        if question.clickedButton() is leave:
            self.card.forget()
            return True
        return False

    # Drawing

    def _render(self) -> None:
        state = self.state
        if state is None:
            return
        highlights = []
        self._drawn = []
        for mark in state.marks.values():
            row = state.row(mark)
            for number, passage in enumerate(row.passages):
                last = number == len(row.passages) - 1
                ground, sign = self._ground(mark), self._sign(mark, last)
                highlights.append(Highlight(len(self._drawn), passage, ground, sign, self._tip(state, mark)))
                self._drawn.append(mark.id)
        self._articles.set_highlights(highlights)
        self.bar.name_colours([state.label(colour.key) for colour in COLOURS])
        self._name_actions(state)
        self.articles_marked.emit(state.marked_articles())
        if self.listing.page.isVisible():
            self.listing.page.show_state(state)

    def _ground(self, mark: Mark) -> str:
        colour = BY_KEY.get(mark.colour)
        return colour.ground(self._theme) if colour else ""

    def _tip(self, state: MarksState, mark: Mark) -> str:
        said = [state.label(mark.colour) or kind_word(mark.kind), mark.note, ", ".join(mark.tags)]
        return " · ".join(part for part in said if part)

    def _sign(self, mark: Mark, is_last: bool) -> str:
        if not is_last:
            return ""
        return SIGNS.get(mark.kind, SIGNS["note"] if mark.note else "")

    def _name_actions(self, state: MarksState) -> None:
        for colour in COLOURS:
            word = state.label(colour.key).partition(" – ")[2]
            text = f"{tr(HIGHLIGHTS[colour.key])} – {word.replace('&', '&&')}"
            self._actions[f"highlight_{colour.key}"].setText(text)
        self.name_undo()

    def name_undo(self) -> None:
        """Say in the menu what undo and redo would do to the marks."""
        if self.state is None:
            return
        for name, text, words in (
            ("undo", tr("&Undo"), self.state.undo_words),
            ("redo", tr("&Redo"), self.state.redo_words),
        ):
            self._actions[name].setText(f"{text}: {words[0].lower()}{words[1:]}" if words else text)
            self._actions[name].setEnabled(bool(words))

    # What the actions do

    def _do(self, act: Callable[[MarksState], None]) -> None:
        """Change something; where it cannot be saved a sentence says why."""
        if self.state is None:
            self.failed.emit(tr(NO_NOTEBOOK))
            return
        try:
            act(self.state)
        except BriefingError as error:
            self.failed.emit(str(error))
            return
        if self.state.notebook.warning:
            self.failed.emit(self.state.notebook.warning)
        self._render()

    def highlight(self, colour: str = "") -> None:
        """Highlight what is selected, in the colour used last where none is given; what is highlighted changes colour."""

        def act(state: MarksState) -> None:
            passages = self._articles.selected_passages()
            if not passages:
                self.status_changed.emit(tr("Select words to highlight, with the mouse or with F9."))
                return
            state.last_colour = colour or state.last_colour
            mark = self._same_mark(state, passages, "highlight")
            if mark is None:
                mark = state.add("highlight", passages, colour=state.last_colour)
            else:
                mark = state.change(mark.id, colour=state.last_colour)
            self._clear_selection()
            self.status_changed.emit(
                tr("Highlighted: {colour}. {place}", colour=state.label(mark.colour), place=mark.citation)
            )

        self._do(act)

    def _same_mark(self, state: MarksState, passages: Sequence[Passage], *kinds: MarkKind) -> Mark | None:
        places = [(p.paragraph_id, p.start, p.end) for p in passages]
        for row in state.on_article(passages[0].article_id):
            if row.mark.kind in kinds and [(p.paragraph_id, p.start, p.end) for p in row.passages] == places:
                return row.mark
        return None

    def note(self, field: str = "note") -> None:
        """Open the card of what is selected, with the keys in the note or the tags; without a selection of the article."""

        def act(state: MarksState) -> None:
            passages = self._articles.selected_passages()
            mark = self._same_mark(state, passages, "highlight", "note") if passages else None
            if mark is None:
                article_id = self._articles.article_id
                if article_id is None:
                    return
                mark = state.add("note", passages, article_id=article_id, colour=COLOURS[0].key if passages else "")
            self._clear_selection()
            self.show_card(mark, field)

        self._do(act)

    def tag(self) -> None:
        """Open the card of what is selected with the keys in the tags."""
        self.note("tags")

    def bookmark(self) -> None:
        """Bookmark what is selected, or the paragraph at the top of the page; what is bookmarked is so no longer."""
        self._toggle("bookmark", self._articles.selected_passages() or self._paragraph_in_view())

    def reviewed(self) -> None:
        """Mark what is selected, or the whole article, as reviewed, or take that back."""
        self._toggle("reviewed", self._articles.page.selected_passages())

    def _toggle(self, kind: MarkKind, passages: Sequence[Passage]) -> None:
        def act(state: MarksState) -> None:
            article_id = self._articles.article_id
            if article_id is None:
                return
            mark = self._same_mark(state, passages, kind) if passages else self._article_mark(state, kind, article_id)
            if mark is not None:
                state.remove(mark.id)
                self.status_changed.emit(tr("{kind} taken back. {place}", kind=kind_word(kind), place=mark.citation))
            else:
                made = state.add(kind, passages, article_id=article_id)
                self.status_changed.emit(f"{kind_word(kind)}: {made.citation}")
            self._clear_selection()

        self._do(act)

    def _article_mark(self, state: MarksState, kind: MarkKind, article_id: int) -> Mark | None:
        rows = state.on_article(article_id)
        return next((row.mark for row in rows if row.mark.kind == kind and row.mark.is_article), None)

    def _paragraph_in_view(self) -> list[Passage]:
        shown, position = self._articles.shown, self._articles.position
        if shown is None:
            return []
        return [
            Passage(0, p.id, p.article_id, p.position, p.page, 0, len(p.text), p.text)
            for p in (part.paragraph for part in shown.paragraphs)
            if p.position == position and p.text
        ]

    def remove(self, *mark_ids: str) -> None:
        """Take marks away."""

        def act(state: MarksState) -> None:
            for mark_id in mark_ids:
                self._say_removed(state.remove(mark_id))

        self._do(act)

    def attach(self, mark_id: str, passages: Sequence[Passage]) -> None:
        """Set a mark on other words."""
        self._do(
            lambda state: self.status_changed.emit(
                tr("Attached: {place}", place=state.attach(mark_id, passages).citation)
            )
        )

    def _say_removed(self, mark: Mark) -> None:
        self.status_changed.emit(
            tr(
                "{kind} removed; {key} brings it back. {place}",
                kind=kind_word(mark.kind),
                key="Ctrl+Z",
                place=mark.citation,
            )
        )

    def undo(self) -> None:
        """Take the last change back."""
        if self.card.close_card():
            self._do(lambda state: self._say_undone(tr("Undone"), state.undo()))

    def redo(self) -> None:
        """Make it again."""
        if self.card.close_card():
            self._do(lambda state: self._say_undone(tr("Done again"), state.redo()))

    def _say_undone(self, verb: str, words: str) -> None:
        if words:
            self.status_changed.emit(f"{verb}: {words[0].lower()}{words[1:]}")

    def step(self, step: int) -> None:
        """Go to the next mark of the user's in the article, and open its card."""
        if self.state is None or self._articles.article_id is None:
            return
        rows = [row for row in self.state.on_article(self._articles.article_id) if row.passages]
        if not rows:
            self.status_changed.emit(tr("No marks of yours in this article."))
            return
        ids = [row.mark.id for row in rows]
        now = self.card.mark_id
        if now in ids:
            at = (ids.index(now) + step) % len(rows)
        else:
            below = [n for n, row in enumerate(rows) if row.passages[0].position >= self._articles.position]
            at = (below[0] if below else 0) if step > 0 else (below[0] - 1 if below else -1)
        self.passage_requested.emit(rows[at].passages[0])
        self.show_card(rows[at].mark)

    def _add_to_brief(self, mark_id: str) -> None:
        if self.state is not None and self.card.save():
            self.listing.add_to_brief([self.state.row(self.state.marks[mark_id])])

    # Selecting by keys

    def select_sentence(self, step: int) -> None:
        """Select the sentence after (or before) the one selected, or the first one in view."""
        select_sentence(self._articles.page, step)

    def select_more(self) -> None:
        """Select the next sentence too."""
        select_more(self._articles.page)

    # The bar and the card

    def _on_selection(self, passages: list[Passage]) -> None:
        if passages:
            self._keys.watch(self._articles.page)
            self._rest.start()
        else:
            self._rest.stop()
            self.bar.hide()

    def _show_bar(self) -> None:
        if QGuiApplication.mouseButtons():
            self._rest.start()
            return
        passages = self._articles.page.selected_passages()
        if passages and self.state is not None:
            rects = [self._articles.rect_of(passage) for passage in (passages[0], passages[-1])]
            rect = rects[0].united(rects[1])
            self.bar.show_beside(QRect(self._articles.mapFromGlobal(rect.topLeft()), rect.size()))

    def _on_card_closed(self, mark_id: str) -> None:
        self._do(lambda state: self._drop_if_empty(state, mark_id))
        self._articles.page.setFocus()

    def _drop_if_empty(self, state: MarksState, mark_id: str) -> None:
        if state.drop_if_empty(mark_id):
            self.status_changed.emit(tr("Nothing was written; no note was kept."))

    def _clear_selection(self) -> None:
        cursor = self._articles.page.textCursor()
        cursor.clearSelection()
        self._articles.page.setTextCursor(cursor)
        self.bar.hide()

    def _on_clicked(self, key: int) -> None:
        if self.state is not None and key < len(self._drawn):
            self.show_card(self.state.marks[self._drawn[key]])

    def show_card(self, mark: Mark, field: str = "note", near: QRect | None = None) -> None:
        """Show a mark's card beside its passage, or beside `near` (in the screen's pixels)."""
        assert self.state is not None
        passages = self.state.row(mark).passages
        if near is None:
            near = self._articles.rect_of(passages[-1]) if passages else self._top_of_page()
        self.card.show_mark(
            self.state, mark, QRect(self._window.mapFromGlobal(near.topLeft()), near.size()), field=field
        )

    def _top_of_page(self) -> QRect:
        page = self._articles.page
        return QRect(page.mapToGlobal(QPoint(page.width() // 2 - 160, 60)), page.size() / 100)

    def copy(self, mark_id: str) -> None:
        """Copy a mark's words with where they stand."""
        if self.state is not None:
            self.copy_rows([self.state.row(self.state.marks[mark_id])])

    def copy_rows(self, rows: Sequence[Row]) -> None:
        """Copy the words of marks with where they stand."""
        QGuiApplication.clipboard().setText("\n\n".join(self._quoted(row) for row in rows))
        self.status_changed.emit(tr("Copied with citation: {citation}", citation=rows[0].mark.citation))

    def _quoted(self, row: Row) -> str:
        assert self.state is not None
        citation = row.mark.citation
        if row.article is not None:
            source = self.state.sources[row.article.source_id]
            citation = cite(source, row.article, row.passages, self.citation_style)
        words = "" if row.mark.is_article else f"“{row.mark.quote}”\n"
        return words + citation + (f"\n{row.mark.note}" if row.mark.note else "")

    @property
    def citation_style(self) -> CitationStyle:
        """The style chosen in the menu."""
        chosen = [style for style in CITATION_STYLES if self._actions[f"cite_{style}"].isChecked()]
        return chosen[0] if chosen else "bulletin"
