"""What a screen reader is told beyond Qt's own words: what drawn widgets are, and sentences in the moment they matter.

A widget says what it is by the class attribute `spoken_role`, the name of one of `QAccessible.Role`.
"""

from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget


def give_roles() -> None:
    """Have Qt tell the role that a widget's class states, where it would say no more than that there is a widget."""
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, thing: Any) -> QAccessibleWidget | None:
    role = getattr(type(thing), "spoken_role", "")
    return QAccessibleWidget(thing, QAccessible.Role[role]) if role and isinstance(thing, QWidget) else None


def announce(widget: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say `words` now; what is urgent interrupts what it is saying."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
