"""What the timeline keeps in the user's notebook: filters, and what is the same incident or not."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Passage
from briefing.errors import BriefingError
from briefing.viewer.timeline.decisions import anchors_of
from briefing.viewer.timeline.kept_filters import KIND

if TYPE_CHECKING:
    from briefing.notebook.records import Decision
    from briefing.notebook.store import Notebook


class Keeper(QObject):
    """Reads and writes the notebook, once there is one; what cannot be written is told by `failed`."""

    filters_changed = Signal()
    decisions_changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._notebook: Notebook | None = None

    def use(self, notebook: "Notebook") -> None:
        """Read and write this notebook from now on."""
        self._notebook = notebook
        self.filters_changed.emit()
        if self.decisions():
            self.decisions_changed.emit()

    @property
    def can_write(self) -> bool:
        """Whether anything can be kept."""
        return self._notebook is not None and not self._notebook.read_only

    # Filters

    def filters(self) -> dict[str, Any]:
        """The kept filters by name."""
        return {} if self._notebook is None else self._notebook.kept(KIND)

    def keep_filter(self, name: str, values: dict[str, Any]) -> None:
        """Keep a filter under a name; what was kept under it goes."""
        if self._write(lambda notebook: notebook.keep(KIND, name, values)):
            self.filters_changed.emit()

    def forget_filter(self, name: str) -> None:
        """Keep a filter no longer."""
        if self._write(lambda notebook: notebook.forget(KIND, name)):
            self.filters_changed.emit()

    # Decisions

    def decisions(self) -> "list[Decision]":
        """All decisions on tellings, those that part before those that join."""
        if self._notebook is None:
            return []
        return [*self._notebook.decisions("not same"), *self._notebook.decisions("same")]

    def decide(self, bundle: Bundle, kind: str, one: Passage, other: Passage) -> None:
        """Keep that two passages of a bundle tell the same incident, or not the same."""
        anchors = anchors_of(bundle, one, other)
        if self._write(lambda notebook: notebook.decide("same" if kind == "same" else "not same", anchors, None)):
            self.decisions_changed.emit()

    def undo(self, decision_id: int) -> None:
        """Take a decision back."""
        if self._write(lambda notebook: notebook.undo_decision(decision_id)):
            self.decisions_changed.emit()

    def _write(self, act: "Callable[[Notebook], object]") -> bool:
        if self._notebook is None:
            return False
        try:
            act(self._notebook)
        except BriefingError as error:
            self.failed.emit(str(error))
            return False
        return True
