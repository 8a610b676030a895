"""The files of bundles: choosing one, those opened before, and whether a file holds what its importer wrote."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.viewer import bundle_copies
from briefing.viewer.bundle_copies import Brought
from briefing.viewer.jobs import JobRunner
from briefing.viewer.settings import Settings
from briefing.wording import tr

if TYPE_CHECKING:
    from briefing.progress import Progress

RECENT_MOST = 8


class BundleFiles(QObject):
    """Belongs to one window."""

    chosen = Signal(Path)
    brought = Signal(object)
    """A bundle (`Brought`) that is ready to be read."""
    progressed = Signal(str)
    verified = Signal(Path, bool)
    failed = Signal(str)

    def __init__(self, window: QWidget, settings: Settings, recent: QMenu, jobs: JobRunner) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._recent = recent
        self._jobs = jobs
        recent.aboutToShow.connect(self._fill_recent)
        self._fill_recent()

    def choose(self, folder: Path) -> None:
        """Let the user choose a file, beginning in a folder."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open bundle"),
            str(folder),
            tr("Bundles ({pattern})", pattern="*.sqlite *.brief") + ";;" + tr("All files ({pattern})", pattern="*"),
        )
        if name:
            self.chosen.emit(Path(name))

    def bring(self, path: Path) -> None:
        """Make a bundle ready to be read; what takes time is done beside the window."""
        if bundle_copies.is_quick(path):
            try:
                self.brought.emit(bundle_copies.bring_now(path))
            except BriefingError as error:
                self.failed.emit(str(error))
            return
        steps = bundle_copies.bring(path)
        self._jobs.start(lambda: steps, self._on_brought, self.failed.emit, self._on_progress)

    def _on_progress(self, step: "Progress") -> None:
        self.progressed.emit(f"{step.label}, {100 * step.done // step.total} %")

    def _on_brought(self, brought: Brought) -> None:
        self.progressed.emit("")
        self.brought.emit(brought)

    def remember(self, path: Path) -> None:
        """Begin with this file at the next start, and list it among those opened before."""
        if not bundle_copies.is_copy(path):
            recent = [str(path.resolve()), *self._settings.get("recent_bundles")]
            self._settings.set("recent_bundles", list(dict.fromkeys(recent))[:RECENT_MOST])
        self._settings.set("bundle", str(path.resolve()))
        self._fill_recent()

    def _fill_recent(self) -> None:
        self._recent.clear()
        known = map(Path, self._settings.get("recent_bundles"))
        paths = [str(path) for path in known if path.exists() or bundle_copies.known_copy(path)]
        for path in paths:
            self._recent.addAction(path.replace("&", "&&"), partial(self.chosen.emit, Path(path)))
        self._recent.setEnabled(bool(paths))

    def verify(self, bundle: Bundle) -> None:
        """Find out, beside the window, whether a bundle holds what its importer wrote."""
        path = bundle.path
        self._jobs.start(lambda: _holds(bundle), partial(self.verified.emit, path), self.failed.emit)
        self._jobs.start(lambda: bundle_copies.prune(path), lambda _: None)


def _holds(bundle: Bundle) -> bool:
    """Whether a bundle holds what its importer wrote, and its copy still what was copied."""
    with bundle.again() as opened:
        return opened.content_matches() and bundle_copies.is_whole(bundle.path)
