"""What the window remembers: one table of settings, and the file they stand in."""

from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from briefing.record import record
from briefing.viewer.paths import settings_file


@record
class Setting:
    """One setting: `default` gives its type; `help` says what it remembers."""

    key: str
    default: Any
    help: str


SETTINGS: dict[str, Setting] = {
    setting.key: setting
    for setting in (
        Setting("theme", "system", "Theme: system, light, paper, dark or contrast"),
        Setting("system_theme", "", "Theme that the system asked for last: what the next start begins with"),
        Setting("language", "", "Language of the window by its tag; as the system has it where empty"),
        Setting("window_size", 0, "Size of everything in per cent; 0: as the system's letters"),
        Setting("system_size", 100, "Size that goes with the system's letters, as the last start found them"),
        Setting("reading_size", 17, "Size of the reading page's letters in pixels"),
        Setting("bundle", "", "Path of the bundle that was open last"),
        Setting("recent_bundles", [], "Paths of bundles opened before, latest first"),
        Setting("tab", "articles", "Tab in view"),
        Setting("article", 0, "Id of the article in view"),
        Setting("paragraph", 1, "Paragraph at the top of the page"),
        Setting("other_article", 0, "Id of the article beside it; 0 where there is none"),
        Setting("other_paragraph", 1, "Paragraph at the top of the article beside it"),
        Setting("other_is_first", False, "Whether the article beside it stands first"),
        Setting("unmarked", [], "What is not marked in the text: dates, figures, names, repairs, doubts"),
        Setting("as_printed", False, "Whether the text is shown as printed"),
        Setting("library_order", "library", "Order of the library: library, date or title"),
        Setting("facts", True, "Whether the facts panel is wanted"),
        Setting("outline", True, "Whether the outline of the brief is wanted"),
        Setting("checks", True, "Whether what to look at before printing is wanted"),
        Setting("library", True, "Whether the library is wanted"),
        Setting("citation_style", "bulletin", "How a copied quote is cited: bulletin, footnote or author-date"),
        Setting("export_folder", "", "Folder of the last export"),
        Setting("geometry", QByteArray(), "Place and size of the window"),
        Setting("splitter", QByteArray(), "Widths of library, page and facts"),
    )
}


class Settings:
    """Reads and writes the settings of the table; an unreadable value counts as its default."""

    def __init__(self) -> None:
        self._file = QSettings(str(settings_file()), QSettings.Format.IniFormat)

    def get(self, key: str) -> Any:
        """The value of a setting, in the type of its default."""
        default = SETTINGS[key].default
        value: Any = self._file.value(key, default)
        if isinstance(default, bool):
            return value in (True, "true")
        if isinstance(default, list):
            return [value] if isinstance(value, str) else list(value or [])
        if isinstance(default, int):
            return int(value) if str(value).isdigit() else default
        return value if isinstance(value, type(default)) else default

    def set(self, key: str, value: Any) -> None:
        """Remember a value."""
        assert key in SETTINGS
        self._file.setValue(key, value)

    def save(self) -> None:
        """Write everything to the file now."""
        self._file.sync()
