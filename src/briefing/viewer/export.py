"""Writing a brief, or another file, from the window."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from briefing.brief.blocks import Brief, Paper
from briefing.brief.files import write_whole
from briefing.brief.formats import FORMATS, write
from briefing.viewer.jobs import JobRunner
from briefing.viewer.settings import Settings

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_KINDS = {".csv": "Table", ".json": "Data", ".svg": "Picture", ".png": "Picture", ".ics": "Calendar"}
"""What files are that are no briefs."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.I)


def export_brief(
    parent: QWidget | None,
    brief: Brief,
    jobs: JobRunner | None = None,
    on_failed: Callable[[str], None] | None = None,
    suffix: str = ".pdf",
    paper: Paper = "a4",
) -> Path | None:
    """Ask where to, and write the brief to a file of a kind, beside the window where `jobs` are given.

    Gives the path, or None where the user changed their mind.

    Raises:
        BriefingError: the brief cannot be set or the file not written; with `jobs` that goes to `on_failed`.
    """
    return export_file(parent, brief.title, suffix, lambda: write(brief, suffix, paper), jobs, on_failed)


def export_file(
    parent: QWidget | None,
    title: str,
    suffix: str,
    make: Callable[[], bytes],
    jobs: JobRunner | None = None,
    on_failed: Callable[[str], None] | None = None,
) -> Path | None:
    """Ask where to, and write a file of a kind, beside the window where `jobs` are given.

    Gives the path, or None where the user changed their mind.

    Raises:
        BriefingError: the file cannot be made or not written; with `jobs` that goes to `on_failed`.
    """
    settings = Settings()
    dialog = save_dialog(parent, folder_of(settings) / file_name(title, suffix))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    target = Path(dialog.selectedFiles()[0])
    settings.set("export_folder", str(target.parent))
    settings.save()
    if jobs is None:
        write_whole(target, make())
    else:
        jobs.start(lambda: write_whole(target, make()), lambda _: None, on_failed)
    return target


def save_dialog(parent: QWidget | None, proposed: Path) -> QFileDialog:
    """The system's dialog for a file's name; it asks before a file is written over, and adds the name's ending."""
    suffix = proposed.suffix
    kind = _KINDS.get(suffix) or FORMATS[suffix]
    dialog = QFileDialog(parent, f"Export {kind}", str(proposed.parent), f"{kind} (*{suffix})")
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


def file_name(title: str, suffix: str = ".pdf") -> str:
    """A file name for a title that every system takes.

    >>> file_name('Elections-2012: "results" / trends?')
    'Elections-2012 results trends.pdf'
    >>> file_name("CON"), file_name(" ...")
    ('CON_.pdf', 'Brief.pdf')
    """
    words = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title)).split()
    stem = " ".join(words)[:80].strip(" .")
    return f"{stem or 'Brief'}{'_' if _RESERVED.fullmatch(stem) else ''}{suffix}"
