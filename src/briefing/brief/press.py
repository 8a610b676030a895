"""Where pages are set: in a process of their own, so that the window never waits for a typesetter that stands still.

The process starts with the first order, or when `warm` says that one will come; it is ended when an order takes too long,
and one that has ended is replaced. A process sets one order at a time.
"""

import atexit
import json
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from briefing.errors import BriefingError
from briefing.shipped import shipped
from briefing.wording import tr

TEMPLATES = Path(__file__).parent
"""Where the templates lie, and what they share."""
TYPESETTER = "--as-typesetter"
"""First word of the command line with which the program starts itself as typesetter."""
STANDARDS = ["a-2a", "ua-1"]
"""Of every PDF: archival, and accessible."""
LEAST_SECONDS = 15.0
BYTES_A_SECOND = 20_000
"""Of an order; 66 pages at 300 pixels an inch take a fifth of what these give them, two pages a hundredth."""
_FINE = 150
"""Pixels an inch beyond which painting them takes longer than setting the page."""
IDLE_SECONDS = 60.0
"""Without an order, after which the process ends and gives its memory back; starting it anew takes a twentieth of one."""
SECOND_IDLE_SECONDS = 5.0
TRIES = 2


class NotSetError(Exception):
    """What typst says against an order."""


class Press:
    """Sets pages in a process of its own, one order after the other; any thread may give one."""

    def __init__(self, least_seconds: float = LEAST_SECONDS, idle_seconds: float = IDLE_SECONDS) -> None:
        """An order may take `least_seconds`, a large one more; the process ends after `idle_seconds` without one."""
        self._least_seconds = least_seconds
        self._idle_seconds = idle_seconds
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._closings = 0

    @property
    def process_id(self) -> int | None:
        """The number of the process, while there is one."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def warm(self) -> None:
        """Have the process ready, as pages will be wanted soon; where it does not start, the first order says so."""
        if self._lock.acquire(blocking=False):
            try:
                with suppress(OSError):
                    self._running()
            finally:
                self._lock.release()

    def set_pages(self, template: str, inputs: Mapping[str, str], **options: Any) -> list[bytes]:
        """What `template` (a file within `TEMPLATES`) gives with `inputs`: a PDF, or each page as PNG.

        Options are those of typst's `compile`, or a `label` under which the template tells something, given as JSON.

        Raises:
            NotSetError: what typst says against it.
            BriefingError: it could not be set in time, or the process ended every time.
        """
        order = {"template": template, "inputs": inputs, "options": options}
        size = sum(map(len, inputs.values())) * max(1.0, options.get("ppi", 0) / _FINE) ** 2
        seconds = self._least_seconds + size / BYTES_A_SECOND
        line = json.dumps(order | {"seconds": seconds + 5}).encode() + b"\n"
        closings, is_late = self._closings, False
        with self._lock:
            for _ in range(TRIES):
                if closings != self._closings:
                    break
                answer, is_late = self._answer(line, seconds)
                if answer is not None:
                    return answer
        raise BriefingError(_too_late() if is_late else _ended())

    def close(self) -> None:
        """End the process, and with it the orders given before; a later order starts another."""
        self._closings += 1
        while not self._lock.acquire(timeout=0.05):
            if (process := self._process) is not None:
                process.kill()  # also one that was just being started
        try:
            self._end()
        finally:
            self._lock.release()

    def _answer(self, line: bytes, seconds: float) -> tuple[list[bytes] | None, bool]:
        """The pages, none where the process ended instead of giving them; and whether it was ended for being late.

        Raises:
            NotSetError: what typst says against the order.
            BriefingError: the process does not start.
        """
        try:
            process = self._running()
        except OSError as error:
            raise BriefingError(_no_start(error)) from None
        is_late = threading.Event()
        watch = threading.Timer(seconds, _end_late, (process, is_late))
        watch.daemon = True
        watch.start()
        try:
            return _exchanged(process, line), False
        except (OSError, EOFError):
            self._end()
            return None, is_late.is_set()
        finally:
            watch.cancel()

    def _running(self) -> "subprocess.Popen[bytes]":
        """The process, started where there is none; `OSError` where it does not start."""
        if self._process is not None and self._process.poll() is not None:
            self._end()
        if self._process is None:
            self._process = subprocess.Popen(
                [*_program(), TYPESETTER, str(TEMPLATES), str(shipped("resources/fonts")), str(self._idle_seconds)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )  # fmt: skip
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with (
                suppress(OSError),
                process,
            ):  # closes its pipes, of which one may hold half an order, and waits for its end
                pass


def _end_late(process: "subprocess.Popen[bytes]", is_late: threading.Event) -> None:
    is_late.set()
    process.kill()


def _exchanged(process: "subprocess.Popen[bytes]", line: bytes) -> list[bytes]:
    """The answer to an order; `OSError` or `EOFError` where the process has ended."""
    orders, answers = process.stdin, process.stdout
    assert orders is not None
    assert answers is not None
    orders.write(line)
    orders.flush()
    head = answers.readline()
    if not head.endswith(b"\n"):
        raise EOFError
    told = json.loads(head)
    parts = [answers.read(length) for length in told["lengths"]]
    if list(map(len, parts)) != told["lengths"]:
        raise EOFError
    if told["error"]:
        raise NotSetError(told["error"])
    return parts


def _program() -> list[str]:
    """How this program is started; in a frozen build it is its own Python."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "briefing.cli"]


def _no_start(error: OSError) -> str:
    return tr(
        "The part of the program that sets pages does not start ({reason}). Close other programs, and try again.",
        reason=error.strerror or error,
    )


def _too_late() -> str:
    return tr(
        "The pages were not set in time, and the attempt was given up. Try again; if it happens again, take out what was added last."
    )


def _ended() -> str:
    return tr(
        "The part of the program that sets pages ended before they were there. Try again; if it happens again, take out what was added last."
    )


class PressRoom:
    """Two presses: who wants two pages for the screen does not wait for a hundred that go to a printer."""

    def __init__(self) -> None:
        self.usual, self.second = Press(), Press(idle_seconds=SECOND_IDLE_SECONDS)
        self._choosing = threading.Lock()
        self._is_taken = False

    def warm(self) -> None:
        """See `Press.warm`."""
        self.usual.warm()

    def set_pages(self, template: str, inputs: Mapping[str, str], **options: Any) -> list[bytes]:
        """See `Press.set_pages`."""
        with self._choosing:
            takes_usual, self._is_taken = not self._is_taken, True
        if not takes_usual:
            return self.second.set_pages(template, inputs, **options)
        try:
            return self.usual.set_pages(template, inputs, **options)
        finally:
            self._is_taken = False

    def close(self) -> None:
        """End both processes, and with them what is under way."""
        self.usual.close()
        self.second.close()


PRESS = PressRoom()
"""The one that all writers share."""
atexit.register(PRESS.close)
