"""Where the program keeps its own files; the one place that asks Qt for folders."""

import os
from pathlib import Path


def home() -> Path:
    """The program's folder: `$BRIEFING_HOME` (a stick, a test), or the user's data folder as the system has it."""
    stated = os.environ.get("BRIEFING_HOME")
    if stated:
        return Path(stated)
    from PySide6.QtCore import QStandardPaths

    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(folder) / "Briefing"


def settings_file() -> Path:
    """The file that remembers the window's state."""
    return home() / "window.ini"


def notebook_path() -> Path:
    """The user's own file: marks, notes, briefs."""
    return home() / "notebook.sqlite"
