"""Who does beside the window what takes time, and says how it went."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from briefing.brief.files import write_whole
from briefing.viewer.jobs import JobRunner
from briefing.wording import tr

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Clerk:
    """What goes wrong goes to `fail` in a sentence, what was done to `tell`."""

    jobs: JobRunner
    fail: Callable[[str], object]
    tell: Callable[[str], object]

    def do(self, doing: str, work: Callable[[], T], then: Callable[[T], object]) -> None:
        """Do `work`, and hand its result to `then` in the window's thread; `doing` says meanwhile what is done."""
        self.jobs.start(work, then, self.fail, doing=doing)

    def write(self, target: Path, make: Callable[[], bytes], said: str = "") -> None:
        """Write what `make` gives to a file, and say so, or what is `said` for it."""
        self.do(
            tr("Writing {file} …", file=target.name),
            lambda: write_whole(target, make()),
            lambda _: self.tell(said or tr("Written to {file}", file=target.name)),
        )
