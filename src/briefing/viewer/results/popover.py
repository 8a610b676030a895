"""The card that tells a figure's sentence beside its mark."""

from html import escape

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.viewer.icons import icon
from briefing.viewer.results.quotes import Quote
from briefing.viewer.theme import SERIF, Theme
from briefing.viewer.widgets.flow import FlowLayout, flowing
from briefing.viewer.widgets.labels import PlainLabel
from briefing.wording import tr

WIDTH = 384
SHOW_AFTER_MS = 120
HIDE_AFTER_MS = 260
GAP = 4
SIDE_GAP = 10
MARGIN = 4


class FigurePopover(QFrame):
    """Lies over its parent; stays while the pointer is on it, so that its buttons can be reached."""

    spoken_role = "Dialog"

    opened = Signal(object)
    copied = Signal(object)
    added = Signal(object)
    use_wanted = Signal(object)

    def __init__(self, parent: QWidget, within: QWidget) -> None:
        """Lie over `parent`, if possible only over its part `within`."""
        super().__init__(parent)
        self._within = within
        self.setObjectName("popover")
        self._quote: Quote | None = None
        self.can_pin = False
        self._near = QRect()
        self._theme: Theme | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(13, 11, 13, 11)
        layout.setSpacing(8)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._where = PlainLabel(look="third", wraps=True)
        self._rivals = PlainLabel(wraps=True)
        layout.addWidget(self._words)
        layout.addWidget(self._where)
        layout.addWidget(self._rivals)
        layout.addLayout(self._buttons())
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(14)
        shadow.setOffset(0, 3)
        shadow.setColor(QColor(0, 0, 0, 46))
        self.setGraphicsEffect(shadow)
        self._show_timer = self._timer(SHOW_AFTER_MS, self._show)
        self._hide_timer = self._timer(HIDE_AFTER_MS, self.hide)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._theme = theme
        self._copy.setIcon(icon("copy", theme.ink2))
        self._rivals.setStyleSheet(f"color: {theme.doubt}; font-size: 12px;")
        if self._quote:
            self._fill(self._quote)

    def show_quote(self, quote: Quote, near: QRect, *, at_once: bool = False) -> None:
        """Show a figure's sentence below or above `near`, in global pixels."""
        self._hide_timer.stop()
        if at_once or self.isVisible():
            self._quote, self._near = quote, near
            self._show()
        else:
            self._quote, self._near = quote, near
            self._show_timer.start()

    def leave(self) -> None:
        """Hide soon, unless the pointer comes onto the card."""
        self._show_timer.stop()
        if self.isVisible() and not self.underMouse():
            self._hide_timer.start()

    def hide_now(self) -> None:
        """Hide at once."""
        self._show_timer.stop()
        self._hide_timer.stop()
        self.hide()

    @property
    def quote(self) -> Quote | None:
        """What the card tells."""
        return self._quote

    def _timer(self, after: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(act)
        return timer

    def _buttons(self) -> FlowLayout:
        open_button = QPushButton(tr("Open in article"))
        open_button.setProperty("look", "primary")
        open_button.clicked.connect(lambda: self.opened.emit(self._quote))
        self._add = QPushButton(tr("Add to brief"))
        self._add.setToolTip("Ctrl+B")
        self._add.clicked.connect(lambda: self.added.emit(self._quote))
        self._copy = QPushButton("")
        self._copy.setIconSize(QSize(14, 14))
        self._copy.setToolTip(tr("Copy with citation ({key})", key="Ctrl+Shift+C"))
        self._copy.setAccessibleName(tr("Copy with citation"))
        self._copy.clicked.connect(lambda: self.copied.emit(self._quote))
        self._use = QPushButton(tr("Use this figure"))
        self._use.setToolTip(tr("Use this one of the rival figures ({key})", key="P"))
        self._use.clicked.connect(lambda: self.use_wanted.emit(self._quote))
        buttons = (open_button, self._add, self._use, self._copy)
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = flowing(*buttons)
        row.setSpacing(6)
        return row

    def _show(self) -> None:
        if self._quote is None:
            return
        self._fill(self._quote)
        parent, layout = self.parentWidget(), self.layout()
        assert parent is not None
        assert layout is not None
        width = min(WIDTH, self._within.width() - 16)
        self.setFixedWidth(width)
        self._words.setFixedWidth(width - 28)
        self._where.setFixedWidth(width - 28)
        self._rivals.setFixedWidth(width - 28)
        self.adjustSize()
        self.setFixedHeight(layout.totalHeightForWidth(width))
        near = QRect(parent.mapFromGlobal(self._near.topLeft()), self._near.size())
        self.move(place_beside(near, self.size(), self._within.size()))
        self.raise_()
        self.show()

    def _fill(self, quote: Quote) -> None:
        ground = self._theme.select if self._theme else "transparent"
        ink = self._theme.ink if self._theme else "black"
        self._words.setText(
            f"<div style=\"font-family:'{SERIF}'; font-size:15px; line-height:21px; color:{ink}\">"
            f'{escape(quote.before)}<span style="background-color:{ground}">{escape(quote.words)}</span>'
            f"{escape(quote.after)}</div>"
        )
        base = tr("per cent {of_what}", of_what=quote.base) if quote.base else ""
        use = {"your choice": tr("in use, your choice"), "in use": tr("in use")}.get(quote.use, "")
        self._where.setText(" · ".join(part for part in (quote.where, quote.status, base, use) if part))
        self._rivals.setText(tr("Stated elsewhere: {figures}", figures=quote.rivals) if quote.rivals else "")
        self._rivals.setVisible(bool(quote.rivals))
        self._use.setVisible(self.can_pin and bool(quote.use))
        self._use.setText(tr("Do not prefer") if quote.use == "your choice" else tr("Use this figure"))
        self.setAccessibleName(" ".join(part for part in (quote.sentence, quote.where, self._rivals.text()) if part))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        self._hide_timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go soon after the pointer has gone."""
        self._hide_timer.start()
        super().leaveEvent(event)


def place_beside(near: QRect, size: QSize, room: QSize) -> QPoint:
    """Where a card of `size` stands: to the right of `near` where it fits, else below it, else above; inside `room`."""
    if near.right() + SIDE_GAP + size.width() <= room.width() - MARGIN:
        return QPoint(near.right() + SIDE_GAP, max(min(near.top() - 9, room.height() - size.height() - MARGIN), MARGIN))
    x = max(min(near.left() - 14, room.width() - size.width() - MARGIN), MARGIN)
    below, above = near.bottom() + GAP, near.top() - GAP - size.height()
    y = below if below + size.height() <= room.height() - MARGIN or above < MARGIN else above
    return QPoint(x, max(min(y, room.height() - size.height() - MARGIN), MARGIN))
