"""A small card beside a thing: what is known about it, in plain text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from briefing.viewer.style import font
from briefing.viewer.theme import POPOVER_RADIUS, SERIF
from briefing.viewer.widgets.labels import PlainLabel

GAP = 6
WIDTH = 420


@dataclass(frozen=True, slots=True)
class Card:
    """What a popover says: a heading with a second phrase, rows of (label, words, is the source's), a sentence."""

    heading: str
    second: str = ""
    rows: tuple[tuple[str, str, bool], ...] = ()
    quote: str = ""


class Popover(QFrame):
    """Shows a card. As a hover card it lets the mouse through; as a popup it closes at Esc or a click elsewhere."""

    spoken_role = "Dialog"

    def __init__(self, parent: QWidget, *, hover: bool) -> None:
        kind = Qt.WindowType.ToolTip if hover else Qt.WindowType.Popup
        super().__init__(parent, kind | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        if hover:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(13, 10, 13, 11)
        self._layout.setSpacing(7)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet's ground and border, which Qt leaves out where a window is translucent."""
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, QPainter(self), self)

    def show_card(self, card: Card, near: QRect, actions: Sequence[tuple[str, Callable[[], None]]] = ()) -> None:
        """Show a card below (or above) `near`, in global pixels; the first action is a button, others are links."""
        self._clear()
        self.setAccessibleName(f"{card.heading} {card.second}".strip())
        self._layout.addLayout(self._head(card))
        if card.quote:
            self._layout.addWidget(_label(card.quote, serif=True))
        if card.rows:
            self._layout.addLayout(self._rows(card))
        if actions:
            self._layout.addLayout(self._buttons(actions))
        self.adjustSize()
        self._place(near)
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners off: a screen without compositing would fill them with black."""
        super().resizeEvent(event)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), POPOVER_RADIUS, POPOVER_RADIUS)
        self.setMask(QRegion(outline.toFillPolygon().toPolygon()))

    def _clear(self) -> None:
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            child.setParent(None)
            child.deleteLater()
        while item := self._layout.takeAt(0):
            if inner := item.layout():
                inner.setParent(None)

    def _head(self, card: Card) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        heading = _label(card.heading)
        heading.setProperty("look", "heading")
        heading.setWordWrap(False)
        line.addWidget(heading)
        if card.second:
            second = _label(card.second)
            second.setProperty("look", "second")
            second.setWordWrap(False)
            line.addWidget(second)
        line.addStretch()
        return line

    def _rows(self, card: Card) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 62)
        grid.setColumnStretch(1, 1)
        for number, (name, words, of_source) in enumerate(card.rows):
            label = _label(name)
            label.setProperty("look", "third")
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(words, serif=of_source), number, 1)
        return grid

    def _buttons(self, actions: Sequence[tuple[str, Callable[[], None]]]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        for number, (text, act) in enumerate(actions):
            button = QPushButton(text)
            if number:
                button.setProperty("look", "link")
            button.clicked.connect(lambda _checked=False, act=act: self._act(act))
            line.addWidget(button)
        line.addStretch()
        return line

    def _act(self, act: Callable[[], None]) -> None:
        self.hide()
        act()

    def _place(self, near: QRect) -> None:
        size = self.sizeHint()
        screen = QGuiApplication.screenAt(near.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = min(max(near.left() - 12, room.left()), room.right() - size.width())
        below = near.bottom() + GAP
        y = below if below + size.height() <= room.bottom() else near.top() - GAP - size.height()
        self.move(QPoint(x, y))


def _label(text: str, *, serif: bool = False) -> QLabel:
    label = PlainLabel(text, wraps=len(text) > 48)
    label.setMaximumWidth(WIDTH)
    if len(text) > 48:
        label.setMinimumWidth(280)
    if serif:
        label.setFont(font(SERIF, 15))
        label.setStyleSheet(f'font-family: "{SERIF}"; font-size: 15px;')
    return label
