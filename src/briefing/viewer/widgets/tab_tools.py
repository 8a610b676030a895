"""The tools of the tab in view: as many beside each other as there is room for, the others in a menu."""

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QWidget

from briefing.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

GAP = 6


class TabTools(QWidget):
    """Widgets of a tab's own, then a button for each of its actions, then one for what has no room."""

    def __init__(self, before: QWidget) -> None:
        """Make the room for tools; the key Tab comes to them after `before`."""
        super().__init__()
        self._before = before
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP)
        self._widgets: list[QWidget] = []
        self._buttons: list[QToolButton] = []
        self._more: QToolButton | None = None
        self._room = 0

    def show_tools(self, widgets: Sequence[QWidget], actions: "Sequence[QAction]") -> None:
        """Show other tools."""
        while item := self._line.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
        for button in self._buttons:
            button.defaultAction().changed.disconnect(self._arrange)
            button.deleteLater()
        self._widgets, self._buttons = list(widgets), [action_button(action) for action in actions]
        for widget in [*self._widgets, *self._buttons]:
            self._line.addWidget(widget)
            widget.show()
        for action in actions:
            action.changed.connect(self._arrange)
        own = [button for widget in self._widgets for button in widget.findChildren(QAbstractButton)]
        for before, after in itertools.pairwise([self._before, *own, *self._buttons]):
            QWidget.setTabOrder(before, after)
        self._arrange()

    def take_room(self, room: int) -> None:
        """Use so many pixels."""
        self._room = room
        self._arrange()

    def _arrange(self) -> None:
        if not self._room:
            return
        used = sum(widget.sizeHint().width() + GAP for widget in self._widgets)
        least = self._more_button().sizeHint().width() if self._buttons else 0
        has_room = used + least <= self._room  # a menu of the window has the same choice
        for widget in self._widgets:
            widget.setVisible(has_room)
        widths = [button.sizeHint().width() + GAP for button in self._buttons]
        room = self._room - (used if has_room else 0) + GAP
        fits = len(widths)
        if sum(widths) > room:
            room -= self._more_button().sizeHint().width() + GAP
            while fits and sum(widths[:fits]) > room:
                fits -= 1
        for number, button in enumerate(self._buttons):
            button.setVisible(number < fits)
        self._offer([button.defaultAction() for button in self._buttons[fits:]])

    def _more_button(self) -> QToolButton:
        if self._more is None:
            self._more = tool_button()
            self._more.setText(tr("More"))
            self._more.setAccessibleName(tr("More tools"))
            self._more.setToolButtonStyle(QtCore.Qt.ToolButtonStyle.ToolButtonTextOnly)
            self._more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
            self._more.setMenu(QtWidgets.QMenu(self._more))
            self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return self._more

    def _offer(self, actions: "Sequence[QAction]") -> None:
        if self._more is None:
            return
        menu = self._more.menu()
        menu.clear()
        for action in actions:
            if action.text():
                menu.addAction(action)
            else:
                menu.addAction(action.icon(), action.toolTip()).triggered.connect(action.trigger)
        self._line.removeWidget(self._more)
        self._line.addWidget(self._more)
        self._more.setVisible(bool(actions))


def tool_button() -> QToolButton:
    """A button for an icon of the usual size."""
    button = QToolButton()
    button.setIconSize(QSize(16, 16))
    return button


def action_button(action: "QAction") -> QToolButton:
    """A button that does what an action does, with its icon and its words as far as it has them."""
    button = tool_button()
    button.setDefaultAction(action)
    button.setProperty("made_here", True)
    button.setAccessibleName(action.text().replace("&", "") or action.toolTip())
    style = QtCore.Qt.ToolButtonStyle
    beside = style.ToolButtonTextBesideIcon if action.text() else style.ToolButtonIconOnly
    button.setToolButtonStyle(beside if not action.icon().isNull() else style.ToolButtonTextOnly)
    return button
