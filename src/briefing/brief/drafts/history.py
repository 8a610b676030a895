"""Undo and redo over drafts."""

from dataclasses import dataclass, field

from briefing.brief.drafts.model import Draft

MOST = 500
"""States that are kept; older ones stand among the brief's saved versions."""


@dataclass(slots=True)
class History:
    """The states of a draft in one sitting; `doing` words say what each step did."""

    now: Draft
    _before: list[tuple[str, Draft]] = field(default_factory=list)
    _after: list[tuple[str, Draft]] = field(default_factory=list)
    _typing: str = ""

    def take(self, draft: Draft, doing: str, *, typing_in: str = "") -> bool:
        """Take a new state; gives whether it is another one.

        `typing_in` names the field that is typed in: what is typed there at a stretch is undone at once.
        """
        if draft == self.now:
            return False
        if not typing_in or typing_in != self._typing:
            self._before = [*self._before[-MOST + 1 :], (doing, self.now)]
        self._after.clear()
        self._typing = typing_in
        self.now = draft
        return True

    def undo(self) -> bool:
        """Go back one step."""
        return self._step(self._before, self._after)

    def redo(self) -> bool:
        """Go forward again."""
        return self._step(self._after, self._before)

    @property
    def undoes(self) -> str:
        """What undo would take back, in words; empty where there is nothing."""
        return self._before[-1][0] if self._before else ""

    @property
    def redoes(self) -> str:
        """What redo would do again, in words; empty where there is nothing."""
        return self._after[-1][0] if self._after else ""

    def _step(self, source: list[tuple[str, Draft]], target: list[tuple[str, Draft]]) -> bool:
        if not source:
            return False
        doing, draft = source.pop()
        target.append((doing, self.now))
        self.now = draft
        self._typing = ""
        return True
