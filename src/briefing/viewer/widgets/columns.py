"""Plain containers: widgets below each other, or in a line."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget


class Column(QFrame):
    """Widgets below each other without gaps; splitters and stacks take the room that is left."""

    def __init__(self, *widgets: QWidget, look: str = "") -> None:
        super().__init__()
        if look:
            self.setProperty("look", look)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for widget in widgets:
            self._layout.addWidget(widget, 1 if isinstance(widget, QSplitter | QStackedWidget) else 0)

    def holds(self, widget: QWidget) -> bool:
        """Whether a widget was put in."""
        return self._layout.indexOf(widget) >= 0

    def put(self, widget: QWidget, at: int = -1) -> None:
        """Put in another widget: at the end, or before the one numbered `at`."""
        self._layout.insertWidget(at, widget)


def hairline(*, upright: bool = False) -> QFrame:
    """A line of one pixel across, or upright."""
    line = QFrame()
    line.setProperty("look", "upright" if upright else "hairline")
    return line


def in_line(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets in a line; None is the free room."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in widgets:
        if widget is None:
            line.addStretch()
        else:
            line.addWidget(widget)
    return line
