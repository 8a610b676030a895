"""The cards of a reading page: one at a mark the mouse rests on, one where a click asks for more."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QWidget

from briefing.viewer.widgets.popover import Card, Popover

HOVER_MS = 250


class MarkCards(QObject):
    """Shows and hides the cards; made at the first one, because a start needs none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hover = Popover(parent, hover=True)
        self._clicked = Popover(parent, hover=False)
        self._wanted: Callable[[], tuple[Card, QRect]] | None = None
        self._timer = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._timer.timeout.connect(self.show_wanted)

    def rest_on(self, card: Callable[[], tuple[Card, QRect]] | None) -> None:
        """The mouse came to a mark (or to none): its card is shown if it stays a moment."""
        self._wanted = card
        self._hover.hide()
        if card is not None:
            self._timer.start()

    def show_now(self, card: Callable[[], tuple[Card, QRect]]) -> None:
        """Show a mark's card at once, letting the mouse and the keys through."""
        self._wanted = card
        self.show_wanted()

    def show_wanted(self) -> None:
        """Show the card of what the mouse rests on, unless a clicked card is open."""
        if self._wanted is not None and not self._clicked.isVisible():
            self._hover.show_card(*self._wanted())

    def show_clicked(self, card: Card, near: QRect, actions: Sequence[tuple[str, Callable[[], None]]] = ()) -> None:
        """Show a card that stays until Esc or a click elsewhere."""
        self._clicked.show_card(card, near, actions)

    def hide_hover(self) -> None:
        """The page moved: what the mouse rested on is elsewhere."""
        self._hover.hide()

    def hide_all(self) -> None:
        """Hide both cards."""
        self._timer.stop()
        self._hover.hide()
        self._clicked.hide()
