"""A choice of one among a few, as buttons side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from briefing.viewer.theme import BUTTON_HEIGHT


class Segments(QFrame):
    """Buttons of which one is chosen; `chosen` tells its number when the user chooses."""

    spoken_role = "Grouping"

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "segments")
        self.setFixedHeight(BUTTON_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        for number, name in enumerate(names):
            button = QPushButton(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(name)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("look", "segment")
            self._group.addButton(button, number)
            layout.addWidget(button)
        self._group.idClicked.connect(self.chosen)

    def choose(self, number: int) -> None:
        """Show one as chosen, without telling."""
        self._group.button(number).setChecked(True)

    def button(self, number: int) -> QPushButton:
        """One of the buttons."""
        button = self._group.button(number)
        assert isinstance(button, QPushButton)
        return button
