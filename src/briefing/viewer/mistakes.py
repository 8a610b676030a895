"""What nobody caught: it reaches the user as a report, never as a trace in a terminal."""

import os
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from briefing.errors import BriefingError
from briefing.wording import tr

if TYPE_CHECKING:
    from briefing.bundle.reader import Bundle


def say_no_window(kind: Any, context: Any, text: str) -> None:
    """A message of Qt's while the application is made: where it is about to end the process, a sentence ends it instead."""
    if kind.name != "QtFatalMsg":
        print(text, file=sys.stderr)
        return
    print(
        "briefing: The window cannot be opened, because there is no display that Qt could use. `briefing --check` says "
        "whether a library is missing; `briefing summary -o brief.pdf` writes a brief without a window.",
        file=sys.stderr,
        flush=True,
    )
    os._exit(2)  # Qt aborts, with a core dump, when this returns


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


def tell(window: Any, error: BaseException, bundle: "Bundle | None" = None) -> None:
    """Say in a window what is wrong in the user's world; a mistake over a bundle that is damaged is the bundle's.

    It is the open bundle, or the one that is given. Whether it is damaged takes time to find out, so the report comes a
    moment later.
    """
    from briefing.bundle.reader import Bundle
    from briefing.viewer.messages import ReportDialog

    if isinstance(error, BriefingError):
        window.messages.say(str(error))
        return
    over = bundle or window.bundle
    path, name = over.path, over.origin.name

    def is_sound() -> bool:
        with Bundle(path) as opened:
            return opened.content_matches()

    def on_known(sound: bool) -> None:
        if sound:
            ReportDialog(error, window).open()
        else:
            window.messages.say(
                tr("{name} is damaged, and this part of it cannot be shown. Open another copy.", name=name)
            )

    window.jobs.start(is_sound, on_known, window.messages.say)
