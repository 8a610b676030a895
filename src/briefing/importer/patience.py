"""How long one source may take: a file that is built unlike any text must not hold up all the others."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from briefing.errors import BriefingError

LEAST_SECONDS = 30.0
BYTES_A_SECOND = 5000
"""Of the processor's time; a real bulletin takes less than a tenth of what these give it."""


def seconds_for(size: int) -> float:
    """How many seconds of the processor a source of `size` bytes may take."""
    return LEAST_SECONDS + size / BYTES_A_SECOND


@contextmanager
def within(seconds: float, name: str) -> Iterator[None]:
    """Stop the work on the source `name` when it has used so many seconds of the processor.

    Only a main thread can be stopped, and only where the system has such a clock; elsewhere the work goes on to its end.

    Raises:
        BriefingError: it was stopped.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise BriefingError(
            f"{name} was not read to its end within {seconds:.0f} seconds: it is built unlike any text. "
            "Split it into parts, or leave it out."
        )

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
