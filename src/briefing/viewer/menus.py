"""The menus by their titles; what stands in them is in `actions.py` and comes after the first painting."""

from PySide6.QtWidgets import QMainWindow, QMenu

MENUS = ("&File", "&Edit", "&Marks", "&View", "&Go", "&Brief", "&Help")
TEXT_MENU = "Un&derlined in the text"
THEME_MENU = "T&heme"
CITATION_MENU = "Citation &style"


def add_menus(window: QMainWindow) -> dict[str, QMenu]:
    """Add the empty menus to the window's bar: by their titles, and as `recent` the menu of bundles opened before."""
    menus = {title: window.menuBar().addMenu(title) for title in MENUS}
    menus["recent"] = QMenu("Open &recent", window)
    for title in (THEME_MENU, TEXT_MENU, CITATION_MENU):
        menus[title] = QMenu(title, window)
    return menus
