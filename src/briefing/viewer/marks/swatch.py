"""A button for each colour of the marks: its ground, its key, and the word for what it means."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QToolButton

from briefing.viewer.marks.colours import Colour
from briefing.viewer.theme import CONTROL_RADIUS, Theme
from briefing.viewer.widgets.tooltips import set_tip
from briefing.wording import tr

SIZE = 18


def swatch(colour: Colour, theme: Theme, ratio: float) -> QIcon:
    """The colour as a small square, with an edge that is seen on every ground."""
    picture = QPixmap(round(SIZE * ratio), round(SIZE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.edge), 1))
    painter.setBrush(QColor(colour.ground(theme)))
    painter.drawRoundedRect(QRectF(0.5, 0.5, SIZE - 1, SIZE - 1), CONTROL_RADIUS, CONTROL_RADIUS)
    painter.end()
    return QIcon(picture)


def swatch_button(colour: Colour, choose: Callable[[str], None], *, checkable: bool = False) -> QToolButton:
    """A button that tells which colour was chosen."""
    button = QToolButton()
    button.setIconSize(QSize(SIZE, SIZE))
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setProperty("look", "swatch")
    button.clicked.connect(lambda: choose(colour.key))
    return button


def name_swatch(button: QToolButton, label: str, keys: str = "") -> None:
    """Say what a colour means, for those who point at it and those who do not see it."""
    said = tr("Highlight: {colour}", colour=label)
    button.setAccessibleName(said)
    set_tip(button, f"{said} ({keys})" if keys else said)
