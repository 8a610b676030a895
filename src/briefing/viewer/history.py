"""The way back and forward through everything that was looked at."""

from briefing.record import record


@record
class Step:
    """One place: a tab, or a name's page; in Articles the article and the paragraph at the top of its page."""

    view: str
    article_id: int | None = None
    position: int = 1
    entity_id: int | None = None


class History:
    """Steps behind and before the present one; going anywhere new forgets those before."""

    def __init__(self) -> None:
        self._back: list[Step] = []
        self._forward: list[Step] = []

    def leave(self, here: Step) -> None:
        """Remember a place that is left for another."""
        if not self._back or self._back[-1] != here:
            self._back.append(here)
        self._forward.clear()

    def back(self, here: Step) -> Step | None:
        """Where one was before; None where there is no such place."""
        return self._step(self._back, self._forward, here)

    def forward(self, here: Step) -> Step | None:
        """Undo a step back; None where there is none."""
        return self._step(self._forward, self._back, here)

    def _step(self, source: list[Step], target: list[Step], here: Step) -> Step | None:
        while source:
            step = source.pop()
            if step != here:
                target.append(here)
                return step
        return None

    def clear(self) -> None:
        """Forget all: another bundle has other articles."""
        self._back.clear()
        self._forward.clear()
