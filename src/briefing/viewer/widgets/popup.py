"""A small frame that a button opens below itself, and the look of such buttons."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from briefing.viewer.icons import pixmap

SPACED = QSize(22, 16)
"""The size of an icon with room between it and a button's text."""


class Popup(QFrame):
    """A small frame below a button, closed by Esc or a click elsewhere."""

    spoken_role = "Dialog"

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(14, 12, 14, 12)
        self.rows.setSpacing(6)
        self._button = button
        button.clicked.connect(self.open)

    def open(self) -> None:
        """Show it below its button."""
        self.adjustSize()
        below = self._button.mapToGlobal(QPoint(0, self._button.height() + 4))
        window = self._button.window()
        right = window.mapToGlobal(QPoint(window.width() - 8, 0)).x()
        room = self._button.screen().availableGeometry()
        y = max(min(below.y(), room.bottom() - self.height()), room.top())
        self.move(max(min(below.x(), right - self.width()), room.left()), y)
        self.show()


def choice_button(text: str) -> QPushButton:
    """A button with a chevron after its text, as it opens a choice."""
    button = QPushButton(text)
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button.setIconSize(SPACED)
    return button


def spaced_icon(name: str, colour: str, x: int) -> QIcon:
    """An icon with room between it and a button's text."""
    drawn = pixmap(name, colour)
    wide = QPixmap(SPACED * drawn.devicePixelRatio())
    wide.setDevicePixelRatio(drawn.devicePixelRatio())
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(x, 0, drawn)
    painter.end()
    return QIcon(wide)
