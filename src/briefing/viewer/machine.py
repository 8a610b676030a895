"""`briefing --check`: whether this machine has what the program needs, and the line that helps where it has not.

Qt is imported last: where a library of the system is missing, that import is what fails.
"""

import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from pathlib import Path

from briefing import __version__
from briefing.bundle.reader import Bundle
from briefing.desktop import data_folder, is_installed, users_folder
from briefing.errors import BriefingError
from briefing.record import record
from briefing.shipped import PROGRAM_ID, shipped
from briefing.viewer import system_libraries
from briefing.viewer.system_libraries import NEEDED, X11

PACKAGES = ("click", "docx", "lxml.etree", "nacl.signing", "numpy", "pdfminer", "snowballstemmer", "typst")
FILES = {
    "resources/fonts/*.ttf": "faces",
    "resources/icons/*.svg": "icons",
    "resources/help/*": "pages of help",
    "resources/phrases/*.toml": "languages of a brief",
    "resources/translations/compiled/*.qm": "translations of the window",
    "resources/words/*.gz": "word lists",
    "resources/names/*.gz": "lists of given names",
    "resources/places/*.gz": "lists of places",
    f"resources/desktop/{PROGRAM_ID}.*": "files for the menu",
}
"""What ships with the program, by pattern, and what it is; of each there is at least one."""
LEAST_FREE_MB = 50


@record
class Finding:
    """What one look at the machine gave: good (`ok`), worth knowing (`note`) or to be mended (`bad`); and what mends it."""

    verdict: str
    says: str
    remedy: str = ""


def run() -> int:
    """Look at everything and print it, a line each; gives the exit code: 1 where something must be mended."""
    print(f"Briefing {__version__}, Python {platform.python_version()}, {_system()}", flush=True)
    bad = 0
    for finding in findings():
        bad += finding.verdict == "bad"
        print(f"{finding.verdict:<4}  {finding.says}", flush=True)
        if finding.remedy:
            print(f"      → {finding.remedy}", flush=True)
    print("Nothing is missing." if not bad else f"{bad} to be mended.")
    return 1 if bad else 0


def findings() -> Iterator[Finding]:
    """All that was looked at, Qt last."""
    yield from _files()
    yield _bundle()
    yield from _packages()
    yield _display()
    yield from _libraries()
    qt = _qt()
    yield qt
    yield from _notebook(_users_folder(has_qt=qt.verdict == "ok"))
    yield _menu()


def why_no_window(error: ImportError) -> str:
    """One sentence for a window that cannot be opened because an import failed."""
    lacking = system_libraries.named_by(error)
    helps = system_libraries.remedy(lacking, system_libraries.manager()) if lacking else "Install Briefing again."
    what = next(iter(lacking), str(error))
    return f"The window cannot be opened: {what} is missing. It helps: {helps}\n`briefing --check` finds all that is missing."


def _system() -> str:
    try:
        name = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    except OSError:
        name = f"{platform.system()} {platform.release()}"
    return f"{name}, {platform.machine()}, {' '.join(platform.libc_ver())}".rstrip(", ")


def _files() -> Iterator[Finding]:
    """The files that ship with the program."""
    counts = []
    for pattern, what in FILES.items():
        folder, _, name = pattern.rpartition("/")
        found = [path for path in shipped(folder).glob(name) if path.stat().st_size]
        counts.append(f"{what} {len(found)}")
        if not found:
            yield Finding("bad", f"There are no {what} in {shipped(folder)}.", "Install Briefing again.")
    yield Finding("ok", f"Files that ship with the program: {', '.join(counts)}")


def _bundle() -> Finding:
    """The bundle that ships with the program."""
    path = shipped("data/briefing.sqlite")
    try:
        with Bundle(path) as bundle:
            holds = bundle.content_matches()
            articles = len(bundle.articles())
    except BriefingError as error:
        return Finding("bad", str(error), "Install Briefing again.")
    if not holds:
        return Finding("bad", f"{path} is not what its importer wrote.", "Install Briefing again.")
    return Finding("ok", f"The bundle that ships with the program: {articles} articles, its checksum is right")


def _packages() -> Iterator[Finding]:
    """The Python packages that the program needs, Qt's aside."""
    absent = []
    for name in PACKAGES:
        try:
            import_module(name)
        except ImportError as error:
            absent.append(f"{name} ({error})")
    if absent:
        yield Finding("bad", f"Packages that cannot be loaded: {', '.join(absent)}.", "Install Briefing again.")
    else:
        yield Finding("ok", f"{len(PACKAGES)} packages of Python")


def _display() -> Finding:
    if sys.platform in ("win32", "darwin") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY"):
        return Finding("ok", "There is a display for the window")
    return Finding("note", "There is no display here: only `briefing summary`, `brief` and `--selftest` work.")


def _libraries() -> Iterator[Finding]:
    """The system's libraries that Qt loads."""
    parts = system_libraries.parts()
    lacking = system_libraries.missing(parts)
    uses = list(dict.fromkeys(lacking.values()))
    for use in uses:
        names = [name for name in lacking if lacking[name] == use]
        verb = "is" if len(names) == 1 else "are"
        what = "" if use == NEEDED else f" {use}"
        # One line installs all of it, and stands under the last.
        helps = system_libraries.remedy(lacking, system_libraries.manager()) if use == uses[-1] else ""
        yield Finding("bad" if use in (NEEDED, X11) else "note", f"{', '.join(names)} {verb} missing{what}.", helps)
    if parts and not lacking:
        yield Finding("ok", f"All libraries of the system that {len(parts)} parts of Qt need")


def _qt() -> Finding:
    """Qt itself and what draws with it."""
    try:
        import pyqtgraph  # noqa: F401
        import PySide6
        from PySide6 import QtPrintSupport, QtSvg, QtWidgets  # noqa: F401
    except ImportError as error:
        lacking = system_libraries.named_by(error)
        return Finding("bad", f"Qt cannot be loaded: {error}.", "" if lacking else "Install Briefing again.")
    return Finding("ok", f"Qt {PySide6.__version__}")


def _users_folder(*, has_qt: bool) -> Path:
    """Where the user's file lies, also where Qt cannot be asked."""
    if has_qt:
        from briefing.viewer.paths import home

        return home()
    return users_folder()


def _notebook(folder: Path) -> Iterator[Finding]:
    """The user's own file: where it is, and that it can be written and stays."""
    path = folder / "notebook.sqlite"
    existing = next(each for each in (folder, *folder.parents) if each.exists())
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
    except OSError as error:
        helps = "Make it writable, or name another folder in BRIEFING_HOME."
        yield Finding("bad", f"{existing} cannot be written ({error.strerror}), so no note can be kept.", helps)
        return
    free = shutil.disk_usage(existing).free // 2**20
    if free < LEAST_FREE_MB:
        yield Finding("bad", f"Only {free} MB are free in {existing}.", "Make room before you take notes.")
    stays = "It stays when Briefing is removed."
    if path.exists():
        told = path.stat()
        day = datetime.fromtimestamp(told.st_mtime).strftime("%Y-%m-%d %H:%M")
        yield Finding("ok", f"Your marks, notes and briefs: {path} ({told.st_size // 1024:,} kB, of {day}). {stays}")
    else:
        yield Finding("ok", f"Your marks, notes and briefs will be kept in {path}. {stays}")


def _menu() -> Finding:
    if is_installed(data_folder()):
        return Finding("ok", "The program is in the menu, and a double click opens bundles")
    return Finding("note", "The program is not in your menu: `briefing --install-desktop` puts it there.")
