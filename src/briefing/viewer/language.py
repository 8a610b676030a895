"""In which language the window speaks: the user's choice, else the system's; English where ours is not among them.

Strings go through `briefing.wording`; its docstring says how. They are translated in
`resources/translations/briefing_XX.ts`: after changing strings run `resources/translate.sh`, translate in Qt Linguist,
and run it again, which also compiles what the program reads. `tests/viewer/test_language.py` holds that all is there.
"""

from typing import TYPE_CHECKING

from PySide6 import QtCore

from briefing import wording
from briefing.shipped import shipped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from briefing.viewer.settings import Settings

LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "ru": "Русский",
    "kk": "Қазақша",
    "pl": "Polski",
    "es": "Español",
    "ar": "العربية",
}
"""The languages of the window by tag, each under its own name."""
RIGHT_TO_LEFT = ("ar",)
_TERRITORIES = {"ar": "ar_AE"}
"""Where a language's usual territory would not do: with the digits that the bulletins and the charts have."""


def wanted_language(settings: "Settings") -> str:
    """The language that the user chose, else the first of the system's that we have, else English."""
    stated: str = settings.get("language")
    return stated if stated in LANGUAGES else system_language()


def system_language() -> str:
    """The first of the system's languages that the window can speak; English where there is none."""
    tags = (tag.replace("_", "-").partition("-")[0] for tag in QtCore.QLocale.system().uiLanguages())
    return next((tag for tag in tags if tag in LANGUAGES), "en")


def speak(application: "QApplication", language: str) -> None:
    """Have the window and Qt's own parts speak a language; before any window is made."""
    if language == "en":
        wording.speak("en", None)
        return
    locale = QtCore.QLocale(_TERRITORIES.get(language, language))
    if QtCore.QLocale.system().language() == locale.language() and language not in _TERRITORIES:
        locale = QtCore.QLocale.system()
    QtCore.QLocale.setDefault(locale)
    ours = QtCore.QTranslator(application)
    if ours.load(str(shipped(f"resources/translations/compiled/briefing_{language}.qm"))):
        wording.speak(
            language,
            lambda text, note, count: ours.translate("", text, note, count) or "",
            lambda value, decimals: locale.toString(float(value), "f", decimals),
            right_to_left=language in RIGHT_TO_LEFT,
        )
    qts = QtCore.QTranslator(application)
    folder = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(f"qtbase_{language}", folder):
        application.installTranslator(qts)
    if language in RIGHT_TO_LEFT:
        application.setLayoutDirection(QtCore.Qt.LayoutDirection.RightToLeft)
