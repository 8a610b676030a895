"""The small bar beside a selection: highlight in a colour, note, bookmark, copy with citation."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from briefing.viewer import icons
from briefing.viewer.marks.colours import COLOURS
from briefing.viewer.marks.swatch import name_swatch, swatch, swatch_button
from briefing.viewer.theme import Theme
from briefing.wording import tr

GAP = 8
ICONS = ("sticky-note", "bookmark", "copy", "plus")


class SelectionBar(QFrame):
    """Lies over the page without taking the keys; what it does the menu Marks does too."""

    spoken_role = "ToolBar"

    colour_chosen = Signal(str)

    def __init__(self, page: QWidget, actions: Sequence[QAction]) -> None:
        """Stand over `page`; `actions` are note, bookmark, copy with citation, and add to brief."""
        super().__init__(page)
        self._page = page
        self.setObjectName("floating")
        self.setAccessibleName(tr("Mark the selection"))
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 3, 4, 3)
        line.setSpacing(1)
        self._swatches = [swatch_button(colour, self.colour_chosen.emit) for colour in COLOURS]
        self._tools: list[QToolButton] = []
        for button in self._swatches:
            line.addWidget(button)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setIconSize(QSize(16, 16))
            button.setAccessibleName(action.text().replace("&", ""))
            self._tools.append(button)
            line.addWidget(button)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        ratio = self.devicePixelRatioF()
        for colour, button in zip(COLOURS, self._swatches, strict=True):
            button.setIcon(swatch(colour, theme, ratio))
        for name, tool in zip(ICONS, self._tools, strict=True):
            tool.defaultAction().setIconVisibleInMenu(False)
            tool.defaultAction().setIcon(icons.icon(name, theme.ink2))

    def name_colours(self, labels: Sequence[str]) -> None:
        """Say what the colours mean."""
        for number, (button, label) in enumerate(zip(self._swatches, labels, strict=True), 1):
            name_swatch(button, label, f"Alt+{number}")

    def show_beside(self, selected: QRect) -> None:
        """Stand above the selection (in the page's pixels), or below where there is no room."""
        self.adjustSize()
        page = self._page
        x = min(max(selected.left(), 4), page.width() - self.width() - 16)
        above = selected.top() - GAP - self.height()
        y = above if above >= 4 else min(selected.bottom() + GAP, page.height() - self.height() - 4)
        self.move(x, y)
        self.show()
        self.raise_()
