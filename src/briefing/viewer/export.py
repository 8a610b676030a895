"""Writing a brief, or another file, from the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from briefing.brief.blocks import Brief, Paper
from briefing.brief.files import file_name
from briefing.brief.formats import FORMATS, write
from briefing.viewer.clerk import Clerk
from briefing.viewer.settings import Settings
from briefing.wording import marked, tr

_KINDS = {
    ".csv": marked("Table"), ".json": marked("Data"), ".svg": marked("Picture"), ".png": marked("Picture"),
    ".ics": marked("Calendar"),
}  # fmt: skip
"""What files are that are no briefs."""


def export_brief(parent: QWidget | None, brief: Brief, clerk: Clerk, suffix: str = ".pdf", paper: Paper = "a4") -> None:
    """Ask where to, and have the brief written to a file of a kind."""
    export_file(parent, brief.title, suffix, lambda: write(brief, suffix, paper), clerk)


def export_file(parent: QWidget | None, title: str, suffix: str, make: Callable[[], bytes], clerk: Clerk) -> None:
    """Ask where to, and have a file of a kind made and written."""
    target = ask_target(parent, title, suffix)
    if target is not None:
        clerk.write(target, make)


def ask_target(parent: QWidget | None, title: str, suffix: str) -> Path | None:
    """The path where a file of a kind is to go, asked of the user; None where they changed their mind."""
    settings = Settings()
    dialog = save_dialog(parent, folder_of(settings) / file_name(title, suffix))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    target = Path(dialog.selectedFiles()[0])
    settings.set("export_folder", str(target.parent))
    settings.save()
    return target


def save_dialog(parent: QWidget | None, proposed: Path) -> QFileDialog:
    """The system's dialog for a file's name; it asks before a file is written over, and adds the name's ending."""
    suffix = proposed.suffix
    kind = tr(_KINDS.get(suffix) or FORMATS[suffix])
    dialog = QFileDialog(parent, tr("Export {kind}", kind=kind), str(proposed.parent), f"{kind} (*{suffix})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix[1:])
    dialog.selectFile(proposed.name)
    return dialog


def folder_of(settings: Settings) -> Path:
    """The folder of the last export where it is still there, else the user's documents."""
    last = settings.get("export_folder")
    if last and Path(last).is_dir():
        return Path(last)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
