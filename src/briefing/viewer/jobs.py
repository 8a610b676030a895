"""Work beside the window: the one place with a thread.

A job is a function without arguments that returns its result, or a generator that yields `Progress` and returns
its result. It opens its own bundle and touches no widget.
"""

import threading
from collections.abc import Callable, Generator
from queue import SimpleQueue
from types import GeneratorType
from typing import Any

from PySide6.QtCore import QObject, Signal

from briefing.errors import BriefingError
from briefing.progress import Progress

Work = Callable[[], Any]


class Job(QObject):
    """One piece of work. Its signals arrive in the window's thread; a cancelled job only says that it ended."""

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(str)
    crashed = Signal(object)
    ended = Signal(object)
    _said = Signal(str, object)

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._cancelled = threading.Event()
        self._said.connect(self._deliver)

    def cancel(self) -> None:
        """Stop at the job's next step; no result is delivered from now on."""
        self._cancelled.set()

    def run(self) -> None:
        """Do the work, in the calling thread."""
        try:
            result = None if self._cancelled.is_set() else self._work()
            if isinstance(result, GeneratorType):
                result = self._drive(result)
        except BriefingError as error:
            self._said.emit("failed", str(error))
        except Exception as error:  # a bug: handed to the window's report, where the user can copy it
            self._said.emit("crashed", error)
        else:
            self._said.emit("finished", result)

    def _drive(self, steps: Generator[Progress, None, Any]) -> Any:
        while not self._cancelled.is_set():
            try:
                self._said.emit("progressed", next(steps))
            except StopIteration as end:
                return end.value
        steps.close()
        return None

    def _deliver(self, signal: str, value: object) -> None:
        if not self._cancelled.is_set():
            getattr(self, signal).emit(value)
        if signal != "progressed":
            self.ended.emit(self)


class JobRunner(QObject):
    """Runs jobs one after another in a thread of its own, which starts with the first job."""

    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._jobs: set[Job] = set()

    def start(
        self, work: Work, on_finished: Callable[[Any], None], on_failed: Callable[[str], None] | None = None
    ) -> Job:
        """Run `work` after those before it; the callbacks are called in the window's thread."""
        job = Job(work)
        job.finished.connect(on_finished)
        if on_failed:
            job.failed.connect(on_failed)
        job.crashed.connect(self.crashed)
        self._jobs.add(job)
        job.ended.connect(self._jobs.discard)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="jobs", daemon=True)
            self._thread.start()
        self._queue.put(job)
        return job

    def close(self) -> None:
        """Cancel what is waiting or running, and wait for the thread's end."""
        for job in self._jobs:
            job.cancel()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(timeout=5)
            self._thread = None
        self._jobs.clear()

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            job.run()
