"""Who looks at what speaks for a bundle: before another is opened, and of the open one, for the status line."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.bundle.manifest import file_sha256, manifest_path
from briefing.bundle.reader import Bundle
from briefing.bundle.signature import signature_path
from briefing.bundle.trust import Trust, against_words, trust_in
from briefing.errors import BriefingError
from briefing.notebook.store import Notebook
from briefing.notebook.trusted import Trusted
from briefing.viewer.bundle_copies import Brought, is_copy, is_small
from briefing.viewer.jobs import JobRunner
from briefing.viewer.trust import words
from briefing.viewer.trust.ask import AskDialog


class TrustKeeper(QObject):
    """Belongs to one window."""

    known = Signal(object)
    """What speaks for the open bundle: a `Trust`."""
    told = Signal(str)
    """What the user should know of the open bundle, without having been asked."""
    failed = Signal(str)

    def __init__(self, window: QWidget, jobs: JobRunner) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._path: Path | None = None
        self._answered: Path | None = None
        self.trusted = Trusted()
        self.trust: Trust | None = None
        self.dialog: AskDialog | None = None

    def use_notebook(self, notebook: Notebook, bundle: Bundle) -> None:
        """Trust what is kept in a notebook."""
        self.trusted = Trusted(notebook)
        self.look(bundle)

    # Before a bundle is opened

    def consider(self, brought: Brought, take: Callable[[], None]) -> None:
        """Take a bundle, at once where nothing speaks against it; else ask first."""
        signers = self.trusted.signers()
        is_vouched = manifest_path(brought.file).is_file() or signature_path(brought.file).is_file()
        if is_vouched and not is_small(brought.file):
            weigh = partial(self._weigh, brought, take)
            self._jobs.start(lambda: trust_in(brought.file, signers), weigh, self.failed.emit)
            return
        try:
            self._weigh(brought, take, trust_in(brought.file, signers))
        except BriefingError as error:
            self.failed.emit(str(error))

    def _weigh(self, brought: Brought, take: Callable[[], None], trust: Trust) -> None:
        name = brought.origin.name
        against = against_words(trust, name)
        if against and self.trusted.is_opened_anyway(_checksum(brought.file)):
            against = ""
        sentences = [sentence for sentence in (against, self._older_words(trust, name)) if sentence]
        if not sentences:
            take()
            return
        self.dialog = AskDialog(sentences, self._window)
        self.dialog.accepted.connect(partial(self._open_anyway, brought, take))
        self.dialog.open()

    def _open_anyway(self, brought: Brought, take: Callable[[], None]) -> None:
        self._answered = brought.file
        try:
            self.trusted.open_anyway(_checksum(brought.file))
        except BriefingError as error:
            self.failed.emit(str(error))
        take()

    def _older_words(self, trust: Trust, name: str) -> str:
        """That there was a newer edition; empty where there was none."""
        newer = self.trusted.newer_than(trust.edition)
        return words.older_words(name, newer[1], newer[0].made_at[:10]) if newer else ""

    # Of the open one

    @property
    def is_answered(self) -> bool:
        """Whether the user opened the open bundle knowing what speaks against it."""
        if self._path is None:
            return False
        return self._path == self._answered or self.trusted.is_opened_anyway(_checksum(self._path))

    def look(self, bundle: Bundle) -> None:
        """Look, beside the window, at what speaks for the open bundle."""
        self._path, self.trust = bundle.path, None
        signers, path = self.trusted.signers(), bundle.path
        self._jobs.start(lambda: trust_in(path, signers), partial(self._on_looked, path, bundle.name), self.failed.emit)

    def _on_looked(self, path: Path, name: str, trust: Trust) -> None:
        if path != self._path:
            return
        self.trust = trust
        self.known.emit(trust)
        against, older = against_words(trust, name), self._older_words(trust, name)
        said = against or older
        if said and not self.is_answered:
            self.told.emit(said)
        if not against:
            try:
                self.trusted.note(trust.edition, name)
            except BriefingError as error:
                self.failed.emit(str(error))


def _checksum(path: Path) -> str:
    return path.stem if is_copy(path) else file_sha256(path)
