"""Starting the program: one application, one window."""

import sys
from collections.abc import Sequence
from pathlib import Path

from briefing.viewer import binding, overrides  # noqa: F401  before what imports or inherits from Qt

# isort: split
from PySide6.QtCore import QSettings, QTimer, qInstallMessageHandler
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from briefing import __version__
from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.shipped import PROGRAM_ID, shipped
from briefing.viewer import bundle_copies, language, style, window_size
from briefing.viewer.main_window import MainWindow
from briefing.viewer.mistakes import install_report, say_no_window
from briefing.viewer.paths import home
from briefing.viewer.settings import Settings
from briefing.viewer.theme import SANS

STYLE = "Fusion"
SETTLE_AFTER_MS = 1000
GIVE_WAY_SECONDS = 0.0005
"""After so long a thread that computes lets the window go on: with Python's usual 5 ms a key takes three times as long."""


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application with its name, style and faces."""
    # Asked for here, because `setStyle` hands a style back, for which the binding loads a class full of enumerations.
    application = QApplication([*arguments[:1], "-style", STYLE, *arguments[1:]])
    application.setApplicationName("Briefing")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(PROGRAM_ID)
    # Qt's own dialogs remember the folders visited: with the program's things, not in the account of whoever lent the machine.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(home()))
    dress(application)
    return application


def dress(application: QApplication) -> None:
    """Give an application the program's faces."""
    style.load_fonts()
    application.setFont(style.font(SANS, style.INTERFACE_SIZE))
    QFont.insertSubstitution(SANS, "sans-serif")


def first_bundle(stated: Path | None, settings: Settings) -> tuple[Bundle, str]:
    """The bundle to start with, and what is to be said if it is not the one wanted.

    The stated one, else the one open last, else the one that ships with the program. One that was open last and whose file
    is gone is read from its copy.

    Raises:
        BriefingError: not even the shipped bundle can be read.
    """
    last = Path(settings.get("bundle")) if settings.get("bundle") else None
    wanted = stated or (last if last and (last.exists() or bundle_copies.known_copy(last)) else None)
    if wanted is None:
        return Bundle(shipped("data/briefing.sqlite")), ""
    try:
        brought = bundle_copies.bring_now(wanted)
        return Bundle(brought.file, brought.origin), brought.said
    except BriefingError as error:
        return Bundle(shipped("data/briefing.sqlite")), str(error)


def run(stated: Path | None) -> int:
    """Open the window with the bundle `stated` and stay until it is closed; gives the exit code."""
    settings = Settings()
    factor_stated = window_size.enlarge(settings)
    qInstallMessageHandler(say_no_window)
    application = make_application(sys.argv[:1])
    qInstallMessageHandler(None)
    language.speak(application, language.wanted_language(settings))
    try:
        awaited = stated if stated and bundle_copies.waits(stated) else None
        bundle, message = first_bundle(None if awaited else stated, settings)
    except BriefingError as error:
        print(f"briefing: {error}", file=sys.stderr)
        return 2
    window = MainWindow(bundle, settings)
    window.awaited = awaited
    install_report(window.show_report)
    if message:
        window.messages.say(message)
    window.show()
    QTimer.singleShot(SETTLE_AFTER_MS, lambda: _settle(application))
    QTimer.singleShot(
        SETTLE_AFTER_MS, lambda: window_size.follow_system(settings, window_size.system_letters(), window.say)
    )
    code = application.exec()
    _close_press()
    if code == window_size.OPEN_AGAIN:
        window_size.open_again(factor_stated)
    return code


def _close_press() -> None:
    """End the process that sets pages, where one was wanted: a program that opens again in our place would never know of it."""
    if press := sys.modules.get("briefing.brief.press"):
        press.PRESS.close()


def _settle(application: QApplication) -> None:
    """Do what the start went without: collect garbage, give way, and let Ctrl+C in the terminal end the program."""
    import signal

    from briefing.viewer.garbage import collect_here

    signal.signal(signal.SIGINT, lambda *_: application.closeAllWindows())
    collect_here(application)
    sys.setswitchinterval(GIVE_WAY_SECONDS)
