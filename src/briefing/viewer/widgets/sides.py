"""Sides that are called after the reading: leading is where a line begins, which in Arabic is the right.

Qt turns round where parts lie in a layout, not the room around them.
"""

from PySide6.QtCore import QMargins
from PySide6.QtGui import QGuiApplication


def margins(leading: int, top: int, trailing: int, bottom: int) -> QMargins:
    """Room around a layout, in logical pixels."""
    if QGuiApplication.isRightToLeft():
        leading, trailing = trailing, leading
    return QMargins(leading, top, trailing, bottom)
