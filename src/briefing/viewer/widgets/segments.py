"""A choice of one among a few, as buttons side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
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
            button = _Segment(name)
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


class _Segment(QPushButton):
    """As wide as its words in semibold, which they are when it is chosen: in few languages the padding would do."""

    def sizeHint(self) -> QSize:
        """The usual size and what semibold adds."""
        return self._widened(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self._widened(super().minimumSizeHint())

    def _widened(self, size: QSize) -> QSize:
        chosen = QFont(self.font())
        chosen.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(chosen).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return size.grownBy(QMargins(0, 0, max(more, 0), 0))
