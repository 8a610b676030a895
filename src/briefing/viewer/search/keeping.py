"""What one can do with what was found: keep the search, copy it, write it to a file."""

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from briefing.brief.blocks import Brief, Paper
from briefing.bundle.reader import Bundle
from briefing.bundle.search import Searcher
from briefing.errors import BriefingError
from briefing.viewer.clerk import Clerk
from briefing.viewer.export import ask_target
from briefing.viewer.search.document import PRINTED_MOST, found_brief
from briefing.viewer.search.filter_bar import FilterBar
from briefing.viewer.search.saved import KIND, from_value, proposed_name, to_value
from briefing.viewer.search.state import Found, Results, all_found
from briefing.viewer.search.table import COPIED_MOST, EXPORTED_MOST, as_csv, as_tab_text
from briefing.viewer.widgets.popup import Popup
from briefing.wording import counted, tr

if TYPE_CHECKING:
    from briefing.notebook.store import Notebook

T = TypeVar("T")
_LONGEST_NAME = 60


class Keeping(QObject):
    """The menu of the filter bar. `search_wanted` tells a kept search, `said` a sentence."""

    search_wanted = Signal(object)
    said = Signal(str)

    def __init__(self, parent: QWidget, bar: FilterBar, clerk: Clerk) -> None:
        """For the menu of `bar`; tables are made by `clerk`, beside the searches that go on."""
        super().__init__(parent)
        self._parent = parent
        self._bar = bar
        self._clerk = clerk
        self._bundle: Bundle | None = None
        self._notebook: Notebook | None = None
        self._results: Results | None = None
        self._names: dict[int, str] | None = None
        self._popup = _NamePopup(self._bar.more, self._save)
        self._bar.menu.aboutToShow.connect(self._fill)
        self._fill()

    def use_notebook(self, notebook: "Notebook | None") -> None:
        """Keep searches there."""
        self._notebook = notebook

    def show_bundle(self, bundle: Bundle) -> None:
        """Another bundle is searched."""
        self._bundle, self._results, self._names = bundle, None, None

    def show_results(self, results: Results | None) -> None:
        """Take these as what is to be kept, copied, written."""
        self._results = results

    @property
    def has_kept(self) -> bool:
        """Whether any search is kept."""
        return self._notebook is not None and bool(self._notebook.kept(KIND))

    @property
    def name_field(self) -> QLineEdit:
        """Where the user names a search."""
        return self._popup.field

    @property
    def names(self) -> dict[int, str]:
        """The bundle's names by id."""
        if self._names is None:
            self._names = {entity.id: entity.name for entity in self._bundle.entities()} if self._bundle else {}
        return self._names

    def _fill(self) -> None:
        """The menu as it is now."""
        entries: list[tuple[str, str, Callable[[], None]] | None] = []
        if self._notebook is not None:
            kept = self._notebook.kept(KIND)
            if self._results is not None:
                entries.append((tr("&Save this search…"), tr("Keep words and filters under a name"), self.ask_name))
            entries += [(_entry(name), tr("Search this again"), partial(self.run, name)) for name in kept]
            entries += [
                (tr("Forget “{name}”", name=_entry(name)), tr("Keep it no longer"), partial(self.forget, name))
                for name in kept
            ]
            entries.append(None)
        if self._results is not None and self._results.listed:
            entries.append((tr("&Copy results"), tr("Copy all passages as a table"), self.copy))
            entries.append(
                (tr("&Export results as CSV…"), tr("Write all passages to a table for spreadsheets"), self.export)
            )
        if not any(entries):
            entries = [(tr("No search is kept yet"), tr("Search, then save it here"), lambda: None)]
        self._bar.fill_menu(entries)

    # Kept searches

    def ask_name(self) -> None:
        """Let the user name the search."""
        if self._results is not None:
            self._popup.ask(proposed_name(self._results.wanted, self._bar.chip_labels))

    def _save(self, name: str) -> None:
        if self._notebook is None or self._results is None or self._bundle is None:
            return
        sources = {source.id: source for source in self._bundle.sources()}
        self._notebook.keep(KIND, name, to_value(self._results.wanted, self.names, sources))
        self.said.emit(tr("Search saved as “{name}”", name=name))

    def run(self, name: str) -> None:
        """Search what was kept under a name."""
        if self._notebook is not None and self._bundle is not None:
            value: Any = self._notebook.kept(KIND).get(name)
            self.search_wanted.emit(from_value(value, self._bundle.entities(), self._bundle.sources()))

    def forget(self, name: str) -> None:
        """Keep a search no longer."""
        if self._notebook is not None:
            self._notebook.forget(KIND, name)
            self.said.emit(tr("“{name}” is no longer kept", name=name))

    # Tables

    def copy(self) -> None:
        """Copy the passages found as a table."""
        if self._results is not None and self._results.listed:
            count = min(self._results.listed, COPIED_MOST)
            make = self._made(as_tab_text, COPIED_MOST)
            self._clerk.do(tr("Making the table …"), make, lambda text: self._on_text(text, count))

    def _made(self, make: Callable[[Iterator[Found]], T], most: int) -> Callable[[], T]:
        """What makes something of the first passages found, with a searcher of its own: no key interrupts that."""
        bundle, results = self._bundle, self._results
        assert bundle is not None
        assert results is not None

        def work() -> T:
            with closing(Searcher(bundle.path, bundle.origin)) as searcher:
                return make(all_found(searcher, results, most))

        return work

    def _on_text(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(counted("{n} passage copied as a table", "{n} passages copied as a table", count))

    def export(self) -> None:
        """Ask for a file and write the passages found to it."""
        if self._results is None or not self._results.listed:
            self.said.emit(tr("There is nothing to export"))
            return
        target = ask_target(self._parent, tr("Search {words}", words=self._results.words.strip()), ".csv")
        if target is not None:
            self.export_to(target)

    def export_to(self, target: Path) -> None:
        """Write the passages found to a file."""
        if self._results is not None:
            count = min(self._results.listed, EXPORTED_MOST)
            said = counted("{n} passage written to {file}", "{n} passages written to {file}", count, file=target.name)
            self._clerk.write(target, self._made(as_csv, EXPORTED_MOST), said)

    def as_brief(self) -> Callable[[Paper], Brief]:
        """What makes a document of what was found, for paper.

        Raises:
            BriefingError: nothing was found.
        """
        if self._results is None or not self._results.places:
            raise BriefingError(tr("Nothing was found. Search for other words to print them."))
        results, chips = self._results, self._bar.chip_labels
        make = self._made(lambda found: found_brief(results, list(found), chips), PRINTED_MOST)
        return lambda _: make()


class _NamePopup(Popup):
    """Asks for the name of a search."""

    def __init__(self, button: QPushButton, save: Callable[[str], None]) -> None:
        super().__init__(button)
        button.clicked.disconnect(self.open)
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST_NAME)
        self.field.setMinimumWidth(280)
        self.field.setAccessibleName(tr("Name of the search"))
        keep = QPushButton(tr("Save search"))
        keep.setProperty("look", "primary")
        self.rows.addWidget(self.field)
        self.rows.addWidget(keep)
        self._save = save
        self.field.returnPressed.connect(self._take)
        keep.clicked.connect(self._take)

    def ask(self, proposed: str) -> None:
        """Show it, with a name to take or write over."""
        self.field.setText(proposed[:_LONGEST_NAME])
        self.open()
        self.field.setFocus()
        self.field.selectAll()

    def _take(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.hide()
            self._save(name)


def _entry(name: str) -> str:
    return name.replace("&", "&&")
