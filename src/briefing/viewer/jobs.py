"""Work beside the window: the one place with a thread.

A job is a function without arguments that returns its result, or a generator that yields `Progress` and returns
its result. It opens its own bundle and touches no widget.

A thread shares nothing of Qt's with the window but one bell, which is never destroyed: objects of Qt's that are made,
connected or destroyed while another thread does the same may stop both threads for ever.
"""

import functools
import threading
from collections.abc import Callable, Generator
from queue import SimpleQueue
from types import GeneratorType
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from briefing.errors import BriefingError
from briefing.progress import Progress

Work = Callable[[], Any]
PATIENCE = 150
"""Milliseconds of work of which nothing is said."""


class _Bell(QObject):
    """Calls in the window's thread what other threads hand to it, in their order."""

    _rung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._rung.connect(self._call_next)

    def hand_over(self, call: Callable[[], None]) -> None:
        """Have `call` called in the window's thread; from any thread."""
        self._calls.put(call)
        self._rung.emit()

    def _call_next(self) -> None:
        self._calls.get()()


@functools.cache
def _bell() -> _Bell:
    """The one bell; first asked for in the window's thread, which is then its own."""
    return _Bell()


class Job:
    """One piece of work. What it calls is called in the window's thread, and never once it is cancelled."""

    def __init__(
        self, work: Work, calls: dict[str, Callable[[Any], Any]], on_end: Callable[["Job"], None], doing: str = ""
    ) -> None:
        """`calls` are those for "finished" with the result, "failed" with a sentence, "crashed" with the exception and
        "progressed" with a `Progress`; `on_end` is called before the last of them, cancelled or not. `doing` says
        what is done.
        """
        self.doing = doing
        self._work = work
        self._calls = calls
        self._on_end = on_end
        self._cancelled = threading.Event()

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
            self._say("failed", str(error))
        except Exception as error:  # a bug: handed to the window's report, where the user can copy it
            self._say("crashed", error)
        else:
            self._say("finished", result)

    def _drive(self, steps: Generator[Progress, None, Any]) -> Any:
        while not self._cancelled.is_set():
            try:
                self._say("progressed", next(steps))
            except StopIteration as end:
                return end.value
        steps.close()
        return None

    def _say(self, kind: str, value: object) -> None:
        _bell().hand_over(functools.partial(self._deliver, kind, value))

    def _deliver(self, kind: str, value: object) -> None:
        call = self._calls.get(kind)
        if kind != "progressed":
            self._on_end(self)
            self._calls.clear()  # here, so that what they hold of Qt's is destroyed in the window's thread
        if call is not None and not self._cancelled.is_set() and _is_alive(call):
            call(value)


def _is_alive(call: Callable[..., Any]) -> bool:
    """Whether the widget whose method is to be called still exists."""
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


class JobRunner(QObject):
    """Runs jobs one after another in a thread of its own, which starts with the first job."""

    crashed = Signal(object)
    doing_changed = Signal(str)
    """What is being done for longer than a moment, in words; nothing where it has ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        _bell()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._tell_doing)
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._jobs: dict[Job, None] = {}

    def start(
        self,
        work: Work,
        on_finished: Callable[[Any], Any],
        on_failed: Callable[[str], Any] | None = None,
        on_progress: Callable[[Progress], Any] | None = None,
        doing: str = "",
    ) -> Job:
        """Run `work` after those before it; the callbacks are called in the window's thread.

        Where `doing` says in words what is done, `doing_changed` tells it while it takes longer than a moment.
        """
        calls: dict[str, Callable[[Any], Any]] = {"finished": on_finished, "crashed": self._on_crashed}
        if on_failed is not None:
            calls["failed"] = on_failed
        if on_progress is not None:
            calls["progressed"] = on_progress
        job = Job(work, calls, self._on_end, doing)
        self._jobs[job] = None
        if doing:
            self._patience.start()
        if self._thread is None:
            self._thread = threading.Thread(target=_work_off, args=(self._queue,), name="jobs", daemon=True)
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

    def _on_end(self, job: Job) -> None:
        self._jobs.pop(job, None)
        if job.doing and not self._patience.isActive():
            self._tell_doing()

    def _tell_doing(self) -> None:
        self.doing_changed.emit(next((job.doing for job in self._jobs if job.doing), ""))

    def _on_crashed(self, error: Exception) -> None:
        self.crashed.emit(error)


def _work_off(queue: "SimpleQueue[Job | None]") -> None:
    while (job := queue.get()) is not None:
        job.run()
