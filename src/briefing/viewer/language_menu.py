"""The menu that chooses the language of the window, each under its own name."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from briefing.viewer.language import LANGUAGES, wanted_language
from briefing.viewer.settings import Settings
from briefing.wording import tr


def fill_language_menu(menu: QMenu, settings: Settings, say: Callable[[str], None]) -> None:
    """Offer the system's language and all of ours; a choice is remembered, and `say` tells when it counts."""
    group = QActionGroup(menu)
    for tag, name in (("", tr("As the &system")), *LANGUAGES.items()):
        action = QAction(name, menu, checkable=True)
        action.setObjectName(f"language_{tag or 'system'}")
        action.setChecked(settings.get("language") == tag)
        action.triggered.connect(partial(_choose, tag, settings, say))
        group.addAction(action)
        menu.addAction(action)


def _choose(tag: str, settings: Settings, say: Callable[[str], None], _checked: bool = False) -> None:
    settings.set("language", tag)
    settings.save()
    say(tr("From the next start the window speaks {language}.", language=LANGUAGES[wanted_language(settings)]))
