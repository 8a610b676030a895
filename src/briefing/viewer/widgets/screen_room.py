"""Dialogs as large as they want to be, and no larger than the screen."""

from PySide6.QtWidgets import QWidget

_AROUND = 40
"""Room for the frame that the system draws."""


def take_room(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, in logical pixels, or as much of it as its screen has."""
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width() - _AROUND), min(height, room.height() - _AROUND))
