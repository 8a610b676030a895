"""Keeping the user's notebook: opened once the window is seen, backed up at start and end, restored when the user wants."""

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.errors import BriefingError
from briefing.notebook.backups import Backup, back_up, backups_of, keep_aside, restore
from briefing.notebook.database import DamagedNotebookError
from briefing.notebook.places import shared_by
from briefing.notebook.store import Notebook
from briefing.viewer.jobs import JobRunner
from briefing.viewer.marks.restore_dialog import RestoreDialog, time_of
from briefing.viewer.paths import notebook_path
from briefing.wording import tr


class NotebookKeeper(QObject):
    """Belongs to one window. Where the notebook cannot be opened, the window goes on without."""

    opened = Signal(object)
    """The `Notebook`, also after another one was restored."""
    failed = Signal(str)
    said = Signal(str)

    def __init__(self, window: QWidget, jobs: JobRunner, may_leave: Callable[[], bool]) -> None:
        """Keep the notebook for a window; `may_leave` saves what is typed and tells whether it stands."""
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._may_leave = may_leave
        self.notebook: Notebook | None = None
        self.dialog: RestoreDialog | None = None

    @property
    def path(self) -> Path:
        """Where the notebook lies."""
        return notebook_path()

    def open(self) -> None:
        """Open the notebook; one that is damaged is set aside, and its newest good backup offered."""
        path = self.path
        if not path.exists() and backups_of(path):
            self._offer(tr("There is no notebook in {folder}, but there are backups of one.", folder=path.parent))
            return
        try:
            self._take(Notebook(path))
        except DamagedNotebookError as error:
            self._set_aside(str(error))
        except BriefingError as error:
            self.failed.emit(str(error))

    def _set_aside(self, why: str) -> None:
        try:
            kept = keep_aside(self.path, "damaged", _now(), move=True)
        except OSError as error:
            said = tr("It could not be set aside ({reason}).", reason=error.strerror)
            self.failed.emit(f"{why} {said}")
            return
        said = tr("It is kept as {file}.", file=kept.name) if kept else tr("It is kept as it is.")
        self._offer(f"{why} {said}")

    def begin(self) -> None:
        """Begin an empty notebook."""
        try:
            self._take(Notebook(self.path))
        except BriefingError as error:
            self.failed.emit(str(error))

    def _take(self, notebook: Notebook) -> None:
        self.notebook = notebook
        self.opened.emit(notebook)
        if notebook.read_only:
            self.failed.emit(notebook.read_only)
            return
        if shared := shared_by(notebook.path.parent.resolve()):
            self.failed.emit(
                tr(
                    "The notebook lies on {drive} ({folder}): where two machines write to it, it can be damaged. "
                    "Set BRIEFING_HOME to a folder of this machine.",
                    drive=tr(shared),
                    folder=notebook.path.parent,
                )
            )
        self._jobs.start(lambda: back_up(notebook.database, _now()), lambda _: None, self.failed.emit)

    # Restoring

    def choose_backup(self) -> None:
        """Show the backups."""
        if self.notebook is not None and self.notebook.read_only:
            self.failed.emit(self.notebook.read_only)
        else:
            self._offer("")

    def _offer(self, why: str) -> None:
        self.dialog = RestoreDialog(self.path, why, self._window)
        self.dialog.chosen.connect(self.restore)
        self.dialog.begun.connect(self.begin)
        self.dialog.open()

    def restore(self, backup: Backup) -> None:
        """Go back to a backup; the notebook as it was is kept under its time."""
        if not self._may_leave():
            return
        if self.notebook is not None:
            self.notebook.close()
            self.notebook = None
        try:
            kept = restore(self.path, backup.path, _now())
        except BriefingError as error:
            self.failed.emit(str(error))
            self.open()
            return
        self.open()
        if kept is not None:
            self.said.emit(
                tr(
                    "The notebook of {time} is back. The one before is kept as {file}.",
                    time=time_of(backup),
                    file=kept.name,
                )
            )

    def close(self) -> None:
        """Back the notebook up, where it changed, and close it."""
        if self.notebook is None:
            return
        try:
            back_up(self.notebook.database, _now())
        except BriefingError as error:
            self.failed.emit(str(error))
        self.notebook.close()
        self.notebook = None


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)
