"""How the window holds little memory: what is freed goes back to the system, where the C library would keep it."""

import ctypes
import sys

from PySide6.QtCore import QObject, QTimer

REST_MS = 3000
_ARENA_MAX = -8
"""The parameter M_ARENA_MAX of glibc's `mallopt`."""
_ARENAS = 1
"""One for all threads, the window's too, which work in turns: each arena keeps free what it once held."""


class Thrift(QTimer):
    """Gives back what was freed, some seconds after the last `start`: while a part is made or shows something else, much is wanted once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=REST_MS)
        self.timeout.connect(lambda: _tell_allocator("malloc_trim", 0))
        _tell_allocator("mallopt", _ARENA_MAX, _ARENAS)  # before there is another thread


def _tell_allocator(function: str, *arguments: int) -> None:
    """Call one of glibc's own functions where there is glibc; other systems' allocators give back by themselves."""
    if sys.platform.startswith("linux") and hasattr(libc := ctypes.CDLL(None), function):
        getattr(libc, function)(*arguments)
