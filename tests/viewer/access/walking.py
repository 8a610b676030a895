"""What a screen reader finds in a window: every part of the accessible tree with its name, role and state."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QComboBox, QWidget

ROLE = QAccessible.Role
MOST_CHILDREN = 60
"""Of a list or table as many parts are looked at."""
PRESS, TOGGLE, MENU = (
    QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.toggleAction(),
    QAccessibleActionInterface.showMenuAction(),
)  # fmt: skip
PRESSED = (ROLE.Button, ROLE.Link, ROLE.CheckBox, ROLE.RadioButton, ROLE.ButtonMenu, ROLE.MenuItem)
NO_CONTROL = (ROLE.NoRole, ROLE.Client, ROLE.Border, ROLE.Pane, ROLE.LayeredPane, ROLE.Grip)


@dataclass(frozen=True)
class Part:
    """One part as it is told; `thing` is its widget where it has one."""

    role: QAccessible.Role
    name: str
    description: str
    state: QAccessible.State
    thing: QObject | None
    path: str
    actions: tuple[str, ...] = ()


def visible_windows() -> list[QWidget]:
    """All windows, dialogs, menus and cards that can be seen now."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def parts_of(widget: QWidget) -> Iterator[Part]:
    """A widget and all that lies in it, in the order in which it is told."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    yield from _walk(found, "")


def _walk(found: QAccessibleInterface, path: str) -> Iterator[Part]:
    state = found.state()
    if state.invisible:
        return
    thing = found.object()
    name = found.text(QAccessible.Text.Name)
    path = f"{path}/{type(thing).__name__ if thing is not None else found.role().name}"
    acts = found.actionInterface()
    actions = tuple(acts.actionNames()) if acts is not None else ()
    yield Part(found.role(), name, found.text(QAccessible.Text.Description), state, thing, path, actions)
    for number in range(min(found.childCount(), MOST_CHILDREN)):
        child = found.child(number)
        if child is not None and child.isValid():
            yield from _walk(child, path)


def faults(part: Part) -> list[str]:
    """What a user of a screen reader would miss in a part."""
    thing = part.thing
    is_viewport = isinstance(thing, QWidget) and isinstance(thing.parentWidget(), QAbstractScrollArea)
    found = []
    if part.state.focusable and not is_viewport:
        if not part.name.strip():
            found.append("takes the keys and has no name")
        if part.role in NO_CONTROL:
            found.append(f"takes the keys and is no more than {part.role.name}")
    if part.role in PRESSED and not part.state.disabled and not {PRESS, TOGGLE, MENU} & {*part.actions}:
        found.append(f"cannot be pressed by a screen reader: {part.actions}")
    if "<" in part.name[:1] or "<qt>" in part.description or "&&" in part.name:
        found.append(f"markup is read aloud: {part.name!r} {part.description!r}")
    if isinstance(thing, QComboBox) and not thing.accessibleName():
        found.append("a choice without a name of its own")
    if isinstance(thing, QAbstractButton):
        found += _button_faults(part, thing)
    return [f"{part.path} {part.name!r}: {fault}" for fault in found]


def _button_faults(part: Part, button: QAbstractButton) -> Iterator[str]:
    if not part.name.strip():
        yield "a button without a name"
    if button.isCheckable() and part.role not in (ROLE.CheckBox, ROLE.RadioButton):
        yield f"can be checked and is told as {part.role.name}"
    if bool(part.state.checked) != button.isChecked() or bool(part.state.disabled) == button.isEnabled():
        yield "its state is told wrongly"
    if button.group() is not None and button.group().exclusive() and part.role != ROLE.RadioButton:
        yield f"one of several, told as {part.role.name}"
