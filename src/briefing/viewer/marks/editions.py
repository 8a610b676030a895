"""Another edition of the open bundle: compared first, taken over only when the user says so.

Which contents were opened is kept in the notebook, so that nothing is asked twice. A copy of what was open lies in the
program's folder: with it even a file that was replaced in its place can be compared, and kept.
"""

import datetime
from collections.abc import Callable, Generator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.bundle.difference import Difference, compare, is_edition_of
from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.notebook.following import Trail, find_places, keep_trail, trail_in, trails_of
from briefing.notebook.records import Mark
from briefing.notebook.store import Notebook
from briefing.progress import Progress
from briefing.viewer.bundle_copies import Brought, NotWrittenError, copied, copy_named, is_copy
from briefing.viewer.jobs import JobRunner
from briefing.viewer.marks.update_dialog import Touched, UpdateDialog, touched
from briefing.wording import tr

KIND = "edition"
MOST_BYTES = 200_000_000
"""A larger bundle is not copied."""


class Editions(QObject):
    """Belongs to one window."""

    failed = Signal(str)
    status_changed = Signal(str)

    def __init__(self, window: QWidget, jobs: JobRunner) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._notebook: Notebook | None = None
        self.dialog: UpdateDialog | None = None

    def consider(self, old: Bundle, other: Brought, take: Callable[[], None]) -> None:
        """Take another bundle, at once where it is no unknown edition of the open one; else ask first."""
        try:
            with Bundle(other.file, other.origin) as new:
                asks = is_edition_of(old, new) and content_of(new) not in self._known()
        except BriefingError:
            asks = False  # taking it says what is wrong with it
        if asks:
            said = tr("{file} is another edition of the open bundle. This is what it changes.", file=other.origin.name)
            keep = partial(self.status_changed.emit, tr("The old edition stays open."))
            self._ask(old.path, other.file, said, take, keep)
        else:
            take()

    # What was open before

    def use_notebook(self, notebook: Notebook, bundle: Bundle, open_copy: Callable[[Brought], None]) -> None:
        """Ask where the open file was replaced since it was open last; else remember what is open."""
        self._notebook = notebook
        last = self._last_content(bundle.origin)
        copy = self._copy_of(last)
        if copy is None or last == content_of(bundle) or content_of(bundle) in self._known():
            self.remember(bundle)
            return
        said = tr(
            "{file} was replaced since you opened it last. This is what the new edition changes.", file=bundle.name
        )
        self._ask(copy, bundle.path, said, lambda: self.remember(bundle), lambda: open_copy(Brought(copy, copy)))

    def remember(self, bundle: Bundle) -> None:
        """Remember that this content was opened from this file, and see that there is a copy of it."""
        content, origin = content_of(bundle), bundle.origin.resolve()
        if self._notebook is None or self._notebook.read_only or is_copy(origin):
            return
        checksum = bundle.path.stem if is_copy(bundle.path) else ""
        if self._last_content(origin) != content:
            self._keep(content, origin, checksum)
        if not checksum and self._copy_of(content) is None:
            path = bundle.path
            self._jobs.start(
                lambda: _copied(path), lambda copy: self._on_copied(content, origin, copy), self.failed.emit
            )

    def _on_copied(self, content: str, origin: Path, copy: Path | None) -> None:
        if copy is not None:
            self._keep(content, origin, copy.stem)

    def _keep(self, content: str, origin: Path, checksum: str) -> None:
        """Keep that a content was opened from a file, and the checksum under which its copy lies, once there is one."""
        if self._notebook is None:
            return
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        try:
            self._notebook.keep(KIND, content, {"path": str(origin), "at": now, "file": checksum})
        except BriefingError as error:
            self.failed.emit(str(error))

    def _copy_of(self, content: str) -> Path | None:
        """The copy of the bundle with this content, where there is one."""
        checksum = self._known().get(content, {}).get("file", "")
        return copy if checksum and (copy := copy_named(checksum)).exists() else None

    def _known(self) -> dict[str, Any]:
        return self._notebook.kept(KIND) if self._notebook is not None else {}

    def _last_content(self, path: Path) -> str:
        """The content that the file at `path` had when it was opened last; empty where it never was."""
        entries = [(e["at"], content) for content, e in self._known().items() if e["path"] == str(path.resolve())]
        return max(entries)[1] if entries else ""

    # Asking

    def _ask(self, old: Path, new: Path, said: str, take: Callable[[], None], keep: Callable[[], None]) -> None:
        marks = self._notebook.marks() if self._notebook is not None else []

        trails = trails_of(self._notebook) if self._notebook is not None else []

        def show(result: tuple[Difference, list[Touched], str, Trail]) -> None:
            difference, touched_marks, content, trail = result
            self.status_changed.emit("")
            self.dialog = UpdateDialog(said, difference, touched_marks, self._window)
            self.dialog.taken.connect(lambda: self._follow(content, trail))
            self.dialog.taken.connect(take)
            self.dialog.kept.connect(keep)
            self.dialog.open()

        def tell(progress: Progress) -> None:
            self.status_changed.emit(f"{tr(progress.label)}…")

        self._jobs.start(lambda: _compare(old, new, marks, trails), show, self.failed.emit, tell)

    def _follow(self, content: str, trail: Trail) -> None:
        """Keep where the marks stand in the edition that is taken over."""
        if self._notebook is None or self._notebook.read_only:
            return
        try:
            keep_trail(self._notebook, content, trail)
        except BriefingError as error:
            self.failed.emit(str(error))


def content_of(bundle: Bundle) -> str:
    """The checksum of a bundle's content, as it states it."""
    return bundle.meta().get("content_sha256", "")


def _compare(
    old: Path, new: Path, marks: Sequence[Mark], trails: Sequence[Trail]
) -> Generator[Progress, None, tuple[Difference, list[Touched], str, Trail]]:
    with Bundle(old) as before, Bundle(new) as after:
        difference = yield from compare(before, after)
        content = content_of(after)
    then, now = find_places(old, marks, trails), find_places(new, marks, trails)
    return difference, touched(marks, then, now), content, trail_in(new, marks, now)


def _copied(path: Path) -> Generator[Progress, None, Path | None]:
    """The copy of the bundle at `path`; none of a very large one, or where there is no room."""
    if path.stat().st_size > MOST_BYTES:
        return None
    try:
        return (yield from copied(path))
    except NotWrittenError:
        return None
