"""Labels of words as they stand, never markup, that begin where the window's lines begin."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel


class PlainLabel(QLabel):
    """A label of plain text."""

    def __init__(self, text: str = "", look: str = "", *, wraps: bool = False, can_be_chosen: bool = False) -> None:
        """`look` names a rule of the style sheet; words that can be chosen with the mouse can be copied."""
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if look:
            self.setProperty("look", look)
        if can_be_chosen:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if QGuiApplication.isRightToLeft():  # whichever way its own words run
            flag = Qt.AlignmentFlag
            self.setAlignment(flag.AlignRight | flag.AlignAbsolute | flag.AlignVCenter)


class WholeLabel(PlainLabel):
    """Wrapped words of which no layout takes a line away, however narrow it is."""

    def __init__(self, text: str = "", look: str = "", *, can_be_chosen: bool = False) -> None:
        super().__init__(text, look, wraps=True, can_be_chosen=can_be_chosen)

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another width."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))
