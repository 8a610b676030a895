"""Notes what is read: where each article was left, which were read to their end; the library shows it."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.viewer.articles.state import ShownArticle
from briefing.viewer.library.listing import Listing
from briefing.viewer.library.panel import LibraryPanel
from briefing.viewer.library.reading_record import Keeper, ReadingRecord, key_of
from briefing.viewer.library.rows import library_nodes

if TYPE_CHECKING:
    from briefing.viewer.jobs import JobRunner
    from briefing.viewer.library.reading_record import State

MOST_AT_ONCE = 2_000
"""A library of more articles is read beside the window, which would else stand still for a tenth of a second and more."""


def read_library(bundle: Bundle, record: ReadingRecord) -> Listing:
    """The rows of a bundle's library, read with a connection of its own."""
    with bundle.again() as own:
        return Listing(library_nodes(own), record)


class ReadingWatch(QObject):
    """Stands between the reading page, the library and the notebook."""

    failed = Signal(str)

    def __init__(self, library: LibraryPanel, jobs: "JobRunner", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._bundle: Bundle | None = None
        self.record = ReadingRecord()
        library.state_chosen.connect(self.mark)

    def show_bundle(self, bundle: Bundle) -> None:
        """Watch another bundle being read; a large library is read beside the window."""
        self._bundle = bundle
        if bundle.article_count() <= MOST_AT_ONCE:
            self._library.choose(None)
            self._library.show_listing(Listing(library_nodes(bundle), self.record))
            return
        self._library.show_reading()
        record = self.record
        self._jobs.start(
            lambda: read_library(bundle, record), lambda listing: self._list(bundle, listing), self.failed.emit
        )

    def _list(self, bundle: Bundle, listing: Listing) -> None:
        """List a library that was read, unless another bundle was opened since."""
        if bundle is self._bundle:
            self._library.show_listing(listing)

    def _key(self, article_id: int) -> str:
        """What names an article in the record; nothing where there is no such article."""
        article = self._bundle.article(article_id) if self._bundle else None
        source = self._bundle.source(article.source_id) if self._bundle and article else None
        return key_of(article, source) if article and source else ""

    def use_notebook(self, notebook: Keeper) -> None:
        """Go on with what the notebook holds."""
        self.record.use(notebook)
        self._library.show_states()

    def place(self, article_id: int) -> int:
        """The number of the paragraph an article was left at; 1 where it is unread or finished."""
        return self.record.place(self._key(article_id))

    def note(self, shown: ShownArticle, top: int, bottom: int, at_end: bool) -> None:
        """Note the paragraphs that were in view for a while."""
        key = self._key(shown.article.id)
        if key and self.record.note(key, top=top, bottom=bottom, at_end=at_end):
            self._library.show_states()
            self.save()

    def mark(self, article_id: int, state: "State") -> None:
        """The user says how far an article was read."""
        if key := self._key(article_id):
            self.record.mark(key, state)
            self.save()
            self._library.show_states()

    def save(self) -> None:
        """Write what changed to the notebook; a place that cannot be saved is not worth a message."""
        with suppress(BriefingError):
            self.record.save()
