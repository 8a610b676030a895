"""What nobody caught: it reaches the user as a report, never as a trace in a terminal."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication


def install_report(show: Callable[[BaseException], None]) -> None:
    """Let every exception that nobody caught end in a report instead of a trace."""

    def on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from PySide6.QtCore import QThread

        application = QCoreApplication.instance()
        if issubclass(kind, KeyboardInterrupt) or application is None:
            sys.__excepthook__(kind, error, trace)
        elif QThread.currentThread() is application.thread():
            show(error)

    sys.excepthook = on_exception
