"""Lucide's icons in the theme's colours, drawn at the screen's own resolution."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefing.shipped import PROGRAM_ID, shipped

STROKE = "1.75"


def pixmap(name: str, colour: str, size: int = 16) -> QPixmap:
    """The icon `name` as a picture of `size` logical pixels.

    Qt draws `currentColor` as black, so the colour (`#RRGGBB`) is put in its place.
    """
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _drawn(name, colour, size, ratio)


def icon(name: str, colour: str, size: int = 16, disabled: str | None = None) -> QIcon:
    """The icon `name` for a button or an action."""
    made = QIcon(pixmap(name, colour, size))
    if disabled:
        made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made


def show_program_icon() -> None:
    """Give every window the program's own icon; a desktop that knows the program shows the same by its name."""
    QGuiApplication.setWindowIcon(QIcon(str(shipped(f"resources/desktop/{PROGRAM_ID}.svg"))))


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    svg = shipped(f"resources/icons/{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
