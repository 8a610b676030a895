"""Fields to write in."""

from PySide6.QtWidgets import QLineEdit, QToolButton

from briefing.wording import tr


def let_clear(field: QLineEdit) -> None:
    """Give a field a button that empties it, with a name, which Qt's own lacks."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear"))
