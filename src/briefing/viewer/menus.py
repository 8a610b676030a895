"""The menus by their titles; what stands in them is in `actions.py` and comes after the first painting."""

from PySide6.QtWidgets import QMainWindow, QMenu

from briefing.wording import marked, tr

MENUS = (
    marked("&File"),
    marked("&Edit"),
    marked("&Marks"),
    marked("&View"),
    marked("&Go"),
    marked("&Brief"),
    marked("&Help"),
)
TEXT_MENU = marked("Un&derlined in the text")
THEME_MENU = marked("T&heme")
SIZE_MENU = marked("Si&ze of the window")
LANGUAGE_MENU = marked("Lan&guage")
CITATION_MENU = marked("Citation &style")


def add_menus(window: QMainWindow) -> dict[str, QMenu]:
    """Add the empty menus to the window's bar: by their English titles, and as `recent` the menu of bundles opened before."""
    menus = {title: window.menuBar().addMenu(tr(title)) for title in MENUS}
    menus["recent"] = QMenu(tr("Open &recent"), window)
    for title in (THEME_MENU, SIZE_MENU, LANGUAGE_MENU, TEXT_MENU, CITATION_MENU):
        menus[title] = QMenu(tr(title), window)
    return menus
