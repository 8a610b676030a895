"""Find in the article: a field, how many places hold the words, and the way from one to the next."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from briefing.viewer import icons
from briefing.viewer.spoken import announce
from briefing.viewer.theme import HEADER_HEIGHT, Theme
from briefing.viewer.widgets.sides import margins
from briefing.wording import number, tr


def find_stretches(texts: Sequence[str], words: str) -> list[tuple[int, int, int]]:
    """Where `words` stand: (index of the text, start, end), whatever the case and the white space between them.

    >>> find_stretches(["The OSCE and the\\nosce"], "the osce")
    [(0, 0, 8), (0, 13, 21)]
    """
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(parts), re.IGNORECASE)
    return [(index, *match.span()) for index, text in enumerate(texts) for match in pattern.finditer(text)]


class FindBar(QFrame):
    """Tells what is looked for and which of the places found is wanted; knows nothing of the text."""

    searched = Signal(str, int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self.setFixedHeight(HEADER_HEIGHT)
        self.current = 0
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Find in article"))
        self._field.setAccessibleName(tr("Find in article"))
        self._field.setMaximumWidth(320)
        self._count = QLabel()
        self._count.setProperty("look", "third")
        self._previous = self._button(tr("Previous place"), "Shift+F3")
        self._next = self._button(tr("Next place"), "F3")
        self._close = self._button(tr("Close the find bar"), "Esc")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(16, 3, 8, 3))
        layout.setSpacing(6)
        for widget in (self._field, self._count):
            layout.addWidget(widget)
        layout.addStretch()
        for button in (self._previous, self._next, self._close):
            layout.addWidget(button)
        self._field.textChanged.connect(lambda text: self._search(0))
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.close_bar)

    def _button(self, name: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(f"{name} ({key})")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        for button, name in ((self._previous, "chevron-up"), (self._next, "chevron-down"), (self._close, "x")):
            button.setIcon(icons.icon(name, theme.ink2))

    def text(self) -> str:
        """What is looked for."""
        return self._field.text()

    def count_text(self) -> str:
        """What is said of how many places there are."""
        return self._count.text()

    def open(self, words: str) -> None:
        """Show the bar and look for `words`, or for what was looked for before."""
        self.show()
        if words:
            self._field.setText(words)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._search(self.current)

    def step(self, step: int) -> None:
        """Want the next or previous place."""
        self._search(self.current + step)

    def show_count(self, count: int, wanted: int) -> int:
        """Say how many places there are; gives the one that is shown, the wanted one modulo their number."""
        self.current = wanted % count if count else 0
        if not self.text().strip():
            self._count.setText("")
        elif count:
            self._count.setText(tr("{number} of {count}", number=number(self.current + 1), count=number(count)))
        else:
            self._count.setText(tr("Not in this article"))
        announce(self, self._count.text())
        return self.current if count else -1

    def close_bar(self) -> None:
        """Hide the bar and what it found."""
        self.hide()
        self.searched.emit("", 0)
        self.closed.emit()

    def _search(self, current: int) -> None:
        self.searched.emit(self.text(), current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
