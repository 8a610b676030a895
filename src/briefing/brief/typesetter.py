"""The process in which pages are set: reads orders, answers with pages, and does nothing else.

`briefing --as-typesetter` is this; `press` starts it and says what an order is. It ends by itself when no order comes for
a while, when one takes too long, and when the program that started it is gone: also while typst is at work or stands
still, as Python's own watch over hanging threads ends it from outside of both.
"""

import faulthandler
import functools
import json
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    import typst

_AGED_BY = 8
"""What ten compiles did not use typst drops: so many empty ones after the last order leave what the last two used, 100 MB less."""
_PAUSE = 0.3
"""Seconds without an order after which they are made: orders that follow each other, as while one types, wait for none."""
_LARGE = 400_000_000
"""Bytes: a hundred pages for a printer take 2 GB."""
_IDLE_WHEN_LARGE = 2.0
_KEPT = 2
"""Compilers kept: counting a brief's pages, its PDF and its pixels then share one layout."""


def serve(templates: str, fonts: str, idle_seconds: str) -> int:
    """Answer orders from the standard input until it ends or none comes; only files of the two folders are read."""
    import typst

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal goes to all; the one who started us decides
    faces = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts])
    _write_no_files()

    @functools.lru_cache(maxsize=_KEPT)
    def compiler(template: str, inputs: tuple[tuple[str, str], ...]) -> "typst.Compiler":
        path = str(Path(templates, template))
        return typst.Compiler(path, root=templates, font_paths=faces, sys_inputs=dict(inputs))

    def age() -> None:
        for _ in range(_AGED_BY):
            typst.compile(b"", font_paths=faces)

    orders, answers = _arriving(sys.stdin.buffer), sys.stdout.buffer
    while line := _next(orders, float(idle_seconds), age):
        order = json.loads(line)
        faulthandler.dump_traceback_later(order["seconds"], exit=True)
        try:
            _send(answers, _set(compiler(order["template"], tuple(order["inputs"].items())), order["options"]))
        except typst.TypstError as error:
            _send(answers, [], error.message)
    return 0


def _arriving(orders: BinaryIO) -> "SimpleQueue[bytes]":
    """The orders as they come, read by a thread: a pipe cannot be asked on every system whether one waits in it."""
    queue: SimpleQueue[bytes] = SimpleQueue()

    def read() -> None:
        while line := orders.readline():
            queue.put(line)
        queue.put(b"")

    threading.Thread(target=read, daemon=True).start()
    return queue


def _next(orders: "SimpleQueue[bytes]", idle_seconds: float, age: Callable[[], None]) -> bytes:
    """The next order; where none comes for a moment, `age` is called first."""
    with suppress(Empty):
        faulthandler.cancel_dump_traceback_later()
        return orders.get(timeout=_PAUSE)
    faulthandler.dump_traceback_later(idle_seconds, exit=True)
    age()
    faulthandler.dump_traceback_later(min(idle_seconds, _IDLE_WHEN_LARGE) if _is_large() else idle_seconds, exit=True)
    return orders.get()


def _is_large() -> bool:
    """Whether this process ever held much memory, of which much stays with it; Windows does not tell."""
    if sys.platform == "win32":
        return False
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit > _LARGE


def _set(compiler: "typst.Compiler", options: dict[str, Any]) -> list[bytes]:
    """What an order asks for: pages, or with a `label` what the template tells under it, as JSON."""
    if "label" in options:
        told: str = compiler.query(options["label"], field="value")
        return [told.encode()]
    made = compiler.compile(**options)
    return [made] if isinstance(made, bytes) else list(made or ())


def _send(answers: BinaryIO, parts: list[bytes], error: str = "") -> None:
    """A line of JSON that says how long each part is, then the parts."""
    head = {"lengths": [len(part) for part in parts], "error": error}
    answers.write(json.dumps(head).encode() + b"\n")
    for part in parts:
        answers.write(part)
    answers.flush()


def _write_no_files() -> None:
    """Take from this process the means to write a file; Windows has no such limit."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
