"""A line below the page that fills as one reads on."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing.viewer.theme import LIGHT, Theme
from briefing.viewer.widgets.mirrored import mirrored
from briefing.wording import number, tr

HEIGHT = 3


class PositionLine(QWidget):
    """Shows how much of the article lies above the page's lower edge; quieter where another page has the keys."""

    spoken_role = "Indicator"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._share = 0.0
        self._is_active = True
        self.setAccessibleName(tr("Reading position"))

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        self.update()

    def show_share(self, share: float) -> None:
        """Show how much was passed, from 0 to 1."""
        self._share = share
        self.setAccessibleDescription(tr("{number} % of the article", number=number(share * 100)))
        self.update()

    def set_active(self, active: bool) -> None:
        """Say whether the page above it has the keys."""
        self._is_active = active
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        painter = mirrored(QPainter(self), self.rect())
        painter.fillRect(self.rect(), QColor(self._theme.page))
        colour = self._theme.accent if self._is_active else self._theme.line
        painter.fillRect(QRectF(0, 0, self.width() * self._share, HEIGHT), QColor(colour))
        painter.end()
