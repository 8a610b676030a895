"""The files of bundles: choosing one, those opened before, and whether a file holds what its importer wrote."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from briefing.bundle.reader import Bundle
from briefing.viewer.jobs import JobRunner
from briefing.viewer.settings import Settings
from briefing.wording import tr

RECENT_MOST = 8


class BundleFiles(QObject):
    """Belongs to one window."""

    chosen = Signal(Path)
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

    def remember(self, path: Path) -> None:
        """Begin with this file at the next start, and list it among those opened before."""
        recent = [str(path.resolve()), *self._settings.get("recent_bundles")]
        self._settings.set("recent_bundles", list(dict.fromkeys(recent))[:RECENT_MOST])
        self._settings.set("bundle", str(path.resolve()))
        self._fill_recent()

    def _fill_recent(self) -> None:
        self._recent.clear()
        paths = [path for path in self._settings.get("recent_bundles") if Path(path).exists()]
        for path in paths:
            self._recent.addAction(path.replace("&", "&&"), partial(self.chosen.emit, Path(path)))
        self._recent.setEnabled(bool(paths))

    def verify(self, path: Path) -> None:
        """Find out, beside the window, whether the content has the checksum that the importer stated."""

        def content_matches() -> bool:
            with Bundle(path) as bundle:
                return bundle.content_matches()

        self._jobs.start(content_matches, partial(self.verified.emit, path), self.failed.emit)
