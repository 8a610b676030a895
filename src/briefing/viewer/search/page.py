"""The page of what a search found, which takes the tab's place while one searches."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from briefing.brief.pieces import QuotePiece
from briefing.bundle.citing import cite
from briefing.bundle.facets import Within
from briefing.bundle.reader import Bundle
from briefing.bundle.search import Searcher
from briefing.viewer.clerk import Clerk
from briefing.viewer.jobs import Job, JobRunner
from briefing.viewer.search.frame import PageFrame
from briefing.viewer.search.keeping import Keeping
from briefing.viewer.search.state import (
    Found,
    Order,
    Results,
    Row,
    Wanted,
    count_job,
    find_job,
    has_words,
    rows,
    why_nothing_to_search,
)
from briefing.viewer.settings import Settings
from briefing.viewer.spoken import announce
from briefing.viewer.theme import Theme
from briefing.viewer.widgets.passage_list import ROW
from briefing.wording import number, tr

SLOW_MS = 150
REST_MS = 40
"""What comes after the list, the panel beside it and the counts, waits for so long: until the list is painted."""


class SearchPage(PageFrame):
    """Searches while one types, and shows what was found.

    Each key cancels the search before it. What it found is counted by a second job, once it is shown.
    """

    wanted = Signal()
    left = Signal()
    passage_requested = Signal(object, object)
    added_to_brief = Signal(object)
    name_requested = Signal(int)
    text_wanted = Signal(str)
    status_changed = Signal(str)
    walked = Signal(str)

    def __init__(self, clerk: Clerk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = JobRunner(self)  # of its own: a search never waits for a long job of the window's
        self._jobs.crashed.connect(clerk.jobs.crashed)
        self._bundle: Bundle | None = None
        self._searcher: Searcher | None = None
        self._reader: Searcher | None = None
        self._job: Job | None = None
        self._counting: Job | None = None
        self._results: Results | None = None
        self._asked = Wanted()
        self._open_first = False
        self._is_walking = False
        self._sentence = 0
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(lambda: self.status_changed.emit(tr("Searching …")))
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._show_rest)
        self.keeping = Keeping(self, self.filters, clerk)
        self._connect()

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self._open_index)
        self.list.doubleClicked.connect(self._open_index)
        self.filters.within_chosen.connect(
            lambda within: self._ask(replace(self._asked, within=within, rank_all=False))
        )
        self.filters.order_chosen.connect(self._on_order)
        self.searched.variants_wanted.connect(lambda on: self._ask(replace(self._asked, variants=on)))
        self.searched.related_wanted.connect(lambda on: self._ask(replace(self._asked, related=on)))
        self.nothing.words_wanted.connect(self.text_wanted)
        self.nothing.filters_unwanted.connect(lambda: self._ask(replace(self._asked, within=Within())))
        self.side.open_wanted.connect(lambda: self._open_index(self.list.currentIndex()))
        self.side.brief_wanted.connect(self.add_to_brief)
        self.side.name_wanted.connect(self.name_requested)
        self.keeping.search_wanted.connect(self.search_again)
        self.keeping.said.connect(self.status_changed)

    # Wiring

    def name_tab(self, name: str) -> None:
        """Say where Esc leads."""
        self._back.setText(tr("back to {place}", place=name))

    def use_notebook(self, notebook: Any) -> None:
        """Keep searches in the user's notebook."""
        self.keeping.use_notebook(notebook)

    def show_bundle(self, bundle: Bundle) -> None:
        """Search another bundle."""
        self._cancel()
        for searcher in (self._searcher, self._reader):
            if searcher is not None:
                self._jobs.start(searcher.close, lambda _: None)
        self._bundle = bundle
        self._searcher, self._reader = (Searcher(bundle.path, bundle.origin) for _ in range(2))
        self._asked = Wanted(variants=self._asked.variants, related=self._asked.related)
        self._is_walking = False
        many = self._reader.has_many_sources
        self.list.delegate.many_sources = many
        self.filters.forget()
        self.filters.show_sources(lambda: {source.id: source.label for source in bundle.sources()}, many=many)
        self.keeping.show_bundle(bundle)
        self._show(None)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        for part in (self.list, self.filters, self.searched, self.side):
            part.apply_theme(theme)
        self._show_chosen(self.list.currentIndex())

    def close_jobs(self) -> None:
        """End what is running, as the window closes."""
        self._cancel()
        self._jobs.close()
        for searcher in (self._searcher, self._reader):
            if searcher is not None:
                searcher.close()

    @property
    def results(self) -> Results | None:
        """What was found last."""
        return self._results

    @property
    def chosen(self) -> Found | None:
        """The passage chosen in the list."""
        found = self.list.currentIndex().data(ROW)
        return found if isinstance(found, Found) else None

    @property
    def headline(self) -> str:
        """How much was found, as shown."""
        return self._headline.text()

    @property
    def empty_text(self) -> str:
        """What is said where nothing was found."""
        return self.nothing.text

    @property
    def keys_line(self) -> str:
        """The keys that walk the list, for the status line."""
        if self._results is None or not self._results.places:
            return ""
        if self._can_rank_more:
            return tr("↑ ↓ passage   Enter ranks all   F3 walks through all   Esc goes back")
        return tr("↑ ↓ passage   Enter opens   F3 walks through all   Esc goes back")

    # Searching

    def search(self, words: str) -> None:
        """Search for `words` at once; nothing to search for goes back to the tab."""
        if has_words(words):
            self._ask(replace(self._asked, text=words, rank_all=False))
            return
        self._cancel()
        self._asked = replace(self._asked, text=words)
        self._show(None)
        if words.strip():
            self.nothing.say(why_nothing_to_search(words))
            self.nothing.show()
            self.wanted.emit()
        else:
            self.left.emit()

    def search_again(self, wanted: Wanted) -> None:
        """Search as was kept."""
        self.filters.know_names(self.keeping.names)
        self._asked = wanted
        self.text_wanted.emit(wanted.text)
        self._ask(wanted)

    def show_saved(self) -> None:
        """Show the searches that are kept."""
        if self._results is None:
            self._show(None)
            self.nothing.say(tr("Choose a kept search, or type to search.") if self.keeping.has_kept else tr("No search is kept yet. Search, then choose Save this search."))  # fmt: skip
            self.nothing.show()
            self.filters.show()
        self.wanted.emit()
        self.filters.open_menu()

    def show_again(self) -> bool:
        """Come back to what was found before; whether there is anything."""
        if self._results is not None and self._results.places:
            self.wanted.emit()
            return True
        return False

    def _ask(self, wanted: Wanted) -> None:
        self._cancel()
        self._asked = wanted
        if self._searcher is not None and has_words(wanted.text):
            self._is_walking = False
            self._slow.start()
            job = find_job(self._searcher, wanted, self.list.first_rows)
            self._job = self._jobs.start(job, self._on_found, self._on_failed)

    def _cancel(self) -> None:
        self._slow.stop()
        self._rest.stop()
        self._open_first = False
        for job in (self._job, self._counting):
            if job is not None:
                job.cancel()
        if self._searcher is not None and (self._job or self._counting):
            self._searcher.interrupt()
        self._job = self._counting = None

    def _on_found(self, results: Results | None) -> None:
        self._slow.stop()
        self._job = None
        if results is None or self._searcher is None:
            return
        self._show(results)
        self.wanted.emit()
        if self._open_first:
            self._open_first = False
            self._open_index(self.list.currentIndex())

    def _show_rest(self) -> None:
        """Fill the panel beside the list, and have everything counted."""
        self._show_chosen(self.list.currentIndex())
        self._tell_extent()
        if self._searcher is not None and self._results is not None and self._results.facets is None:
            job = count_job(self._searcher, self._results)
            self._counting = self._jobs.start(job, self._on_counted, self._on_failed)

    def _on_counted(self, results: Results | None) -> None:
        self._counting = None
        if results is not None and results.places and not (self._results and self._results.places):
            self._show(results)  # by its standfirst, where nothing else was found
        if results is not None:
            self._results = results
            self._headline.setText(results.headline)
            announce(self, results.headline)
            self.filters.show_results(results)
            if not results.places:
                self.nothing.show_results(results)
            self._show_number()

    def _on_failed(self, sentence: str) -> None:
        self._slow.stop()
        self._job = self._counting = None
        self._show(None)
        self.nothing.say(sentence)
        self.nothing.show()
        self.wanted.emit()

    def _on_order(self, order: Order) -> None:
        self._ask(replace(self._asked, order=order))

    # Showing

    def _show(self, results: Results | None) -> None:
        self._results = results
        self.list.delegate.forget()
        self._model.show(results, self._read)
        has_found = bool(results and results.places)
        self._headline.setText(results.headline if results else "")
        self.nothing.setVisible(not has_found)
        self.list.setVisible(has_found)
        self.side.setVisible(has_found)
        self.searched.setVisible(results is not None)
        self.filters.setVisible(results is not None)
        self.keeping.show_results(results)
        if results is None:
            self.nothing.say("")
            return
        self._rest.start()
        self.searched.show_results(results)
        self.filters.show_results(results)
        if has_found:
            self.list.scrollToTop()
            self.list.setCurrentIndex(self._model.index(1))
        else:
            self.nothing.show_results(results)

    def _tell_extent(self) -> None:
        if self._reader is not None:
            articles, paragraphs = self._reader.extent
            said = tr(
                "{articles} articles, {paragraphs} paragraphs searched",
                articles=number(articles),
                paragraphs=number(paragraphs),
            )
            self.status_changed.emit(said)

    def _read(self, start: int, stop: int) -> list[Row]:
        if self._results is None or self._reader is None:
            return []
        return rows(self._reader, self._results, start, stop)

    # Choosing and opening

    @property
    def _can_rank_more(self) -> bool:
        return bool(self._results and self._results.is_cut and not self._results.wanted.rank_all)

    def take_key(self, event: QKeyEvent) -> None:
        """A key from the search field: it walks the list; Enter ranks all where that is still to do, and opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._job is not None:
                self._open_first = True
            elif self._can_rank_more:
                self._ask(replace(self._asked, rank_all=True))
            else:
                self._open_index(self.list.currentIndex())
        elif self.isVisible():
            QApplication.sendEvent(self.list, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_current(self, index: QModelIndex, _previous: QModelIndex | None = None) -> None:
        self._sentence = 0
        if not self._rest.isActive():
            self._show_chosen(index)

    def _show_chosen(self, index: QModelIndex) -> None:
        found = index.data(ROW) if index.isValid() else None
        if isinstance(found, Found) and self._results is not None and self._reader is not None:
            named = self._reader.named_in(found.paragraph.id, found.matches)
            self.side.show_found(found, self._number_label(index.row()), named)

    def _show_number(self) -> None:
        if self.list.currentIndex().isValid():
            self.side.number.setText(self._number_label(self.list.currentIndex().row()))

    def _number_label(self, row: int) -> str:
        if self._results is None:
            return ""
        at = sum(1 for _, paragraph_id in self._results.places[: row + 1] if paragraph_id)
        total = (self._results.total[0] if self._results.total else self._results.listed) + self._results.titled
        return tr("{number} of {count}", number=number(at), count=number(total))

    def _open_index(self, index: QModelIndex) -> None:
        found = index.data(ROW) if index.isValid() else None
        if isinstance(found, Found):
            self.list.setCurrentIndex(index)
            self._open_sentence(found, 0)

    def _open_sentence(self, found: Found, place: int) -> None:
        if self._results is None or self._results.reading is None:
            return
        self._is_walking, self._sentence = True, place
        self.passage_requested.emit(found.sentences[place], self._results.reading.matcher.spans)
        where = self._number_label(self.list.currentIndex().row())
        self.walked.emit(
            tr(
                "Passage {place} for “{words}”. F3 goes to the next, Ctrl+K back to all",
                place=where,
                words=self._results.words.strip(),
            )
        )

    @property
    def is_walking(self) -> bool:
        """Whether F3 goes on to the next passage found."""
        return self._is_walking and self._results is not None

    def end_search(self) -> None:
        """The user left: F3 goes no further, and the next search begins without filters."""
        self._is_walking = False
        self._asked = replace(self._asked, within=Within(), order=None)

    def walk(self, step: int) -> None:
        """Open the sentence that comes next (or before) among all that was found; first the one that is chosen."""
        found = self.chosen
        if found is None:
            return
        if not self._is_walking:
            self._open_sentence(found, 0)
            return
        place = self._sentence + step
        if 0 <= place < len(found.sentences):
            self._open_sentence(found, place)
            return
        row = self._neighbour(self.list.currentIndex().row(), step)
        self.list.setCurrentIndex(self._model.index(row))
        following = self.chosen
        if following is not None:
            self._open_sentence(following, 0 if step > 0 else len(following.sentences) - 1)

    def _neighbour(self, row: int, step: int) -> int:
        """The row of the passage beside this one; after the last comes the first."""
        if self._results is None:
            return row
        places = self._results.places
        row = (row + step) % len(places)
        while not places[row][1]:
            row = (row + step) % len(places)
        self._model.read_to(row + 1)
        return row

    # To the brief and the clipboard

    def add_to_brief(self) -> None:
        """Add the sentences of the chosen passage to the brief."""
        if (found := self.chosen) is not None:
            self.added_to_brief.emit(QuotePiece(found.sentences))

    def copy_with_citation(self) -> None:
        """Copy the sentences of the chosen passage with where they stand."""
        if (found := self.chosen) is not None:
            quote = " … ".join(sentence.text for sentence in found.sentences)
            style = Settings().get("citation_style")
            citation = cite(found.source, found.article, found.sentences, style)
            QGuiApplication.clipboard().setText(f"“{quote}”\n{citation}")
            self.status_changed.emit(tr("Copied with citation: {citation}", citation=citation))
