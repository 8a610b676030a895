"""Loading PySide6 without what it gets ready for others: it takes a tenth of the time until the window stands.

Before the first of Qt's modules can be used, the binding compiles three long patterns, with which it reads the signatures of
its methods for the message of an error or for a file of stubs: here they are compiled when one is wanted. The module that
writes files of stubs stays empty; it would bring a reader of command lines and a log with it. From then on the binding
looks into the source of every module that is imported for the word PySide6, so that `from __feature__` could work there:
nothing here asks for that. (Measured with 6.8.3, 6.9.3, 6.10.3 and 6.11.3.)
"""

import builtins
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_LONG = 1_000
"""Letters of a pattern that is worth waiting with; those of Python's own modules are shorter."""

_STUBS = "shibokensupport/signature/lib/pyi_generator.py"


class _LatePattern:
    """A pattern that is compiled when one of its methods is called."""

    def __init__(self, make: Callable[[], re.Pattern[str]]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            if "_made" not in self.__dict__:
                self._made = self._make()
            return getattr(self._made, name)(*arguments, **named)

        return call


@contextmanager
def no_stubs() -> Iterator[None]:
    """Leave the binding's writer of stubs empty; it compiles its own modules from source each time."""
    compiled = builtins.compile

    def shortened(source: Any, filename: Any, *others: Any, **named: Any) -> Any:
        return compiled("" if filename == _STUBS else source, filename, *others, **named)

    builtins.compile = shortened
    try:
        yield
    finally:
        builtins.compile = compiled


@contextmanager
def late_patterns() -> Iterator[None]:
    """Have long patterns of many lines compiled when they are first used; `re` is as before afterwards."""
    at_once = re.compile

    def late(pattern: Any, flags: Any = 0) -> Any:
        if flags == re.VERBOSE and isinstance(pattern, str) and len(pattern) > _LONG:
            return _LatePattern(lambda: at_once(pattern, flags))
        return at_once(pattern, flags)

    re.compile = late
    try:
        yield
    finally:
        re.compile = at_once


def load() -> None:
    """Load the binding."""
    with late_patterns(), no_stubs():
        import PySide6.QtCore  # noqa: F401
    if usual := getattr(builtins, "__orig_import__", None):
        builtins.__import__ = usual


load()
