"""How large everything in the window is: the user's choice, else as large as the system's letters are to the usual ones.

Qt takes one factor for a whole process before its first window, as a browser zooms a page: letters, charts and icons stay
sharp and lines break anew. So a choice closes the window and opens it again, where it was.
"""

import os
import sys
from collections.abc import Callable, MutableMapping
from functools import partial
from typing import TYPE_CHECKING

from briefing.viewer.settings import Settings
from briefing.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

SIZES = (100, 125, 150, 175, 200)
"""In per cent."""
OPEN_AGAIN = 75
"""What the application's loop ends with where the window is to open again; the program itself never exits with it."""
_VARIABLE = "QT_SCALE_FACTOR"
_USUAL_LETTERS = {"win32": 12.0, "darwin": 13.0}
"""Pixels of the system's letters where nobody changed them; elsewhere 11 points at 96 dots per inch."""


def size_in_use(settings: Settings) -> int:
    """The size to start with, in per cent."""
    chosen = settings.get("window_size")
    size: int = chosen if chosen in SIZES else settings.get("system_size")
    return size if size in SIZES else SIZES[0]


def enlarge(settings: Settings, environment: MutableMapping[str, str] = os.environ) -> str | None:
    """Have Qt make everything as large as is wanted; before there is an application.

    What the environment already asks for is kept and multiplied. Gives that, to be put back where the program opens again.
    """
    stated = environment.get(_VARIABLE)
    size = size_in_use(settings)
    if size != SIZES[0]:
        try:
            factor = float(stated or 1)
        except ValueError:
            factor = 1.0
        environment[_VARIABLE] = f"{factor * size / 100:g}"
    return stated


def size_of_system(letters: float, platform: str = sys.platform) -> int:
    """The size that goes with the system's letters, given in pixels.

    >>> [size_of_system(pixels, "linux") for pixels in (12.0, 14.67, 18.3, 30.0, 60.0)]
    [100, 100, 125, 200, 200]
    """
    wanted = 100 * letters / _USUAL_LETTERS.get(platform, 14.67)
    return min(SIZES, key=lambda size: abs(size - wanted))


def system_letters() -> float:
    """How large the system writes, in pixels."""
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    screen = QGuiApplication.primaryScreen()
    return font.pointSizeF() * screen.logicalDotsPerInch() / 72 if font.pointSizeF() > 0 else float(font.pixelSize())


def follow_system(settings: Settings, letters: float, say: Callable[[str], None]) -> None:
    """Remember what the system asks for: the next start begins with it, and `say` tells so where it differs."""
    before = size_in_use(settings)
    settings.set("system_size", size_of_system(letters))
    after = size_in_use(settings)
    if after != before:
        say(tr("The system's letters have changed: from the next start the window has {size} %.", size=after))


def fill_size_menu(menu: "QMenu", settings: Settings, choose: Callable[[], None]) -> None:
    """Offer the system's size and all of ours; a choice is remembered, and `choose` opens the window again with it."""
    from PySide6.QtGui import QAction, QActionGroup

    group = QActionGroup(menu)
    for size in (0, *SIZES):
        action = QAction(f"&{size} %" if size else tr("As the &system"), menu, checkable=True)
        action.setObjectName(f"size_{size or 'system'}")
        action.setChecked(settings.get("window_size") == size)
        action.triggered.connect(partial(_choose, size, settings, choose))
        group.addAction(action)
        menu.addAction(action)


def _choose(size: int, settings: Settings, choose: Callable[[], None], _checked: bool = False) -> None:
    before = size_in_use(settings)
    settings.set("window_size", size)
    settings.save()
    if size_in_use(settings) != before:
        choose()


def open_again(stated: str | None) -> None:
    """Begin anew in this process's place, with the factor that the environment `stated` before."""
    os.environ.pop(_VARIABLE, None)
    if stated is not None:
        os.environ[_VARIABLE] = stated
    own = [] if getattr(sys, "frozen", False) else ["-m", "briefing.cli"]
    os.execv(sys.executable, [sys.executable, *own])
