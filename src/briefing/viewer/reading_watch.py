"""Notes what is read: where each article was left, which were read to their end; the library shows it."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.viewer.articles.state import ShownArticle
from briefing.viewer.library.panel import LibraryPanel
from briefing.viewer.library.reading_record import Keeper, ReadingRecord, key_of

if TYPE_CHECKING:
    from briefing.viewer.library.reading_record import State


class ReadingWatch(QObject):
    """Stands between the reading page, the library and the notebook."""

    def __init__(self, library: LibraryPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._keys: dict[int, str] = {}
        self.record = ReadingRecord()
        library.state_chosen.connect(self.mark)

    def show_bundle(self, bundle: Bundle) -> None:
        """Watch another bundle being read."""
        sources = {source.id: source for source in bundle.sources()}
        self._keys = {article.id: key_of(article, sources[article.source_id]) for article in bundle.articles()}
        self._library.show_bundle(bundle, self.record)

    def use_notebook(self, notebook: Keeper) -> None:
        """Go on with what the notebook holds."""
        self.record.use(notebook)
        self._library.show_states(self.record)

    def place(self, article_id: int) -> int:
        """The number of the paragraph an article was left at; 1 where it is unread or finished."""
        return self.record.place(self._keys.get(article_id, ""))

    def note(self, shown: ShownArticle, top: int, bottom: int, at_end: bool) -> None:
        """Note the paragraphs that were in view for a while."""
        key = self._keys.get(shown.article.id)
        if key is not None and self.record.note(key, top=top, bottom=bottom, at_end=at_end):
            self._library.show_states(self.record)
            self.save()

    def mark(self, article_id: int, state: "State") -> None:
        """The user says how far an article was read."""
        if (key := self._keys.get(article_id)) is not None:
            self.record.mark(key, state)
            self.save()
            self._library.show_states(self.record)

    def save(self) -> None:
        """Write what changed to the notebook; a place that cannot be saved is not worth a message."""
        with suppress(BriefingError):
            self.record.save()
