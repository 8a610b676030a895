"""The program in the user's desktop: an entry in the menu, its icons, and bundles that a double click opens.

Follows the Desktop Entry, Icon Theme and Shared MIME-info specifications of freedesktop.org; all of it lies in the user's
own data folder, so no administrator is needed, and it can be taken away again without a trace.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from briefing.errors import BriefingError
from briefing.shipped import PROGRAM_ID, shipped

MEDIA_TYPE = "application/vnd.briefing+sqlite3"

_PLACES = {
    f"{PROGRAM_ID}.desktop": "applications",
    f"{PROGRAM_ID}.metainfo.xml": "metainfo",
    f"{PROGRAM_ID}.mime.xml": "mime/packages",
    f"{PROGRAM_ID}.svg": "icons/hicolor/scalable/apps",
    f"{MEDIA_TYPE.replace('/', '-')}.svg": "icons/hicolor/scalable/mimetypes",
}
"""Where each of our files goes in a data folder."""
_INDEXES = (
    ("update-mime-database", "mime"),
    ("update-desktop-database", "applications"),
)
"""The commands that make a desktop read such a folder anew."""


def data_folder() -> Path:
    """The user's folder for data of programs, by the XDG Base Directory specification."""
    stated = os.environ.get("XDG_DATA_HOME", "")
    return Path(stated) if Path(stated).is_absolute() else Path.home() / ".local" / "share"


def users_folder() -> Path:
    """The folder of the user's own file on such a system, where Qt cannot be asked."""
    return Path(os.environ.get("BRIEFING_HOME") or data_folder() / "Briefing")


def run(arguments: list[str]) -> int:
    """The commands `--install-desktop` and `--remove-desktop`; gives the exit code."""
    try:
        for line in (install if arguments == ["--install-desktop"] else remove)(data_folder()):
            print(line)
    except BriefingError as error:
        print(f"briefing: {error}", file=sys.stderr)
        return 2
    return 0


def install(folder: Path) -> Iterator[str]:
    """Put our files into a data folder, over older ones; tells what was done.

    Raises:
        BriefingError: this system knows no such files, or the folder cannot be written.
    """
    if sys.platform in ("win32", "darwin"):
        raise BriefingError(
            "Only desktops of Linux and BSD are set up this way. Make a shortcut to the program instead."
        )
    for name, place in _PLACES.items():
        text = shipped(f"resources/desktop/{name}").read_text(encoding="utf-8")
        target = folder / place / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(started_by(text, command()) if name.endswith(".desktop") else text, encoding="utf-8")
        except OSError as error:
            raise BriefingError(f"{target} could not be written ({error.strerror}). Set XDG_DATA_HOME to a folder of yours.") from None  # fmt: skip
    _index(folder)
    yield f"Briefing stands in the menu, and a double click opens a bundle. What does it lies in {folder}."
    yield "`briefing --remove-desktop` takes it away again; marks, notes and briefs stay."


def remove(folder: Path) -> Iterator[str]:
    """Take our files out of a data folder again; tells what was done.

    Raises:
        BriefingError: one of them cannot be removed.
    """
    found = [path for name, place in _PLACES.items() if (path := folder / place / name).exists()]
    for path in found:
        try:
            path.unlink()
        except OSError as error:
            raise BriefingError(f"{path} could not be removed ({error.strerror}). Remove it by hand.") from None
    _index(folder)
    yield f"Briefing is out of the menu: {len(found)} files removed from {folder}."
    yield f"Your marks, notes and briefs stay in {users_folder()}."


def is_installed(folder: Path) -> bool:
    """Whether the program stands in the menu that a data folder makes."""
    return (folder / "applications" / f"{PROGRAM_ID}.desktop").exists()


def command() -> list[str]:
    """How this program is started, with full paths."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(sys.executable).with_name("briefing")
    return [str(script)] if script.exists() else [sys.executable, "-m", "briefing.cli"]


def started_by(entry: str, command: list[str]) -> str:
    """A desktop entry that starts a command, quoted as the Desktop Entry specification asks.

    >>> print(started_by("Exec=briefing %f\\nTryExec=briefing\\nName=Briefing", ["/opt/100 $/briefing"]))
    Exec="/opt/100 \\\\$/briefing" %f
    TryExec=/opt/100 $/briefing
    Name=Briefing
    """
    # GLib looks for the first word on the disk before it reads `%%` as `%`.
    words = ["env", *command] if "%" in command[0] else command
    exec_line = " ".join(_quoted(word) for word in words)
    entry = re.sub(r"^Exec=briefing", lambda _: f"Exec={exec_line}", entry, flags=re.MULTILINE)
    return re.sub(r"^TryExec=.*", lambda _: f"TryExec={_value(command[0])}", entry, flags=re.MULTILINE)


def _quoted(word: str) -> str:
    """A word of an `Exec` line: in quotes for the shell-like syntax, then escaped as any value of the file."""
    if re.fullmatch(r"[\w./+:@-]+", word):
        return word
    inner = re.sub(r'(["`$\\])', r"\\\1", word).replace("%", "%%")
    return _value(f'"{inner}"')


def _value(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _index(folder: Path) -> None:
    """Have the desktop read the folder anew, with those commands that this system has."""
    for name, place in _INDEXES:
        if (program := shutil.which(name)) and (folder / place).is_dir():
            subprocess.run([program, str(folder / place)], capture_output=True, timeout=60, check=False)
    if (icons := folder / "icons" / "hicolor").is_dir():
        os.utime(icons)  # the sign, by the Icon Theme specification, that something in it has changed
