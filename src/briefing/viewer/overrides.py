"""Errors in methods that Qt calls: reported like all others, where they would end the program.

An error that C code raises (an index out of range, a division by zero) is only half made until a handler in Python sees
it. Before Python 3.12, PySide 6.11 asks such a half for its arguments when it leaves a method that overrides one of Qt's,
and the process ends there, with all that was typed. So those methods are passed through a handler. To be imported before
any class that inherits from Qt's.
"""

import functools
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject


def _whole(method: Callable[..., Any]) -> Callable[..., Any]:
    """The method, which leaves no error half made."""

    @functools.wraps(method)
    def override(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except BaseException:
            raise

    return override


def _guard(cls: Any, **named: Any) -> None:
    """Pass those methods of a new class through a handler that override one of Qt's own."""
    super(QObject, cls).__init_subclass__(**named)
    for name, method in list(vars(cls).items()):
        if isinstance(method, FunctionType) and not name.startswith("__") and _is_qt(cls, name):
            setattr(cls, name, _whole(method))


def _is_qt(cls: type, name: str) -> bool:
    return any(name in vars(base) and not isinstance(vars(base)[name], FunctionType) for base in cls.__mro__[1:])


if sys.version_info < (3, 12):
    QObject.__init_subclass__ = classmethod(_guard)  # type: ignore[arg-type,assignment,method-assign]
