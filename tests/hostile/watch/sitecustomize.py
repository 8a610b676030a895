"""Loaded by every Python process that has this folder on its path: writes down what it does to files and network.

A line of JSON an event into the file that `BRIEFING_WATCH_LOG` names: the audit event's name, and what it was done to.
Programs started by a watched program are watched too, as they inherit both.
"""

import json
import os
import sys
from typing import Any

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {"os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.chmod", "os.chown", "os.utime", "tempfile.mkstemp"}
_MOVES = {"os.rename", "os.link", "os.symlink", "shutil.copyfile", "shutil.move"}
_REACHES_OUT = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "subprocess.", "os.system", "os.exec",
                "os.posix_spawn", "os.spawn", "os.startfile")  # fmt: skip


def _told(event: str, arguments: tuple[Any, ...]) -> list[str] | None:
    """What an event was done to; None where it changes nothing."""
    if event == "open":
        path, mode, flags = arguments
        writes = flags & _WRITES if isinstance(flags, int) else any(sign in str(mode) for sign in "wax+")
        return [os.fsdecode(path)] if writes and isinstance(path, str | bytes | os.PathLike) else None
    if event == "sqlite3.connect":
        return [arguments[0]]
    if event in _CHANGES:
        return [_within(arguments[0], arguments[-1])]
    if event in _MOVES:
        return list(arguments[:2])
    if event.startswith(_REACHES_OUT):
        return list(arguments)
    return None


def _within(path: Any, folder: Any) -> Any:
    """A path that is given within a folder held open, as whole folders are removed; only Linux tells which folder it is."""
    held = f"/proc/self/fd/{folder}"
    is_held = isinstance(path, str) and not os.path.isabs(path) and isinstance(folder, int) and os.path.exists(held)  # noqa: PTH117, PTH110
    return f"{os.readlink(held)}/{path}" if is_held else path  # noqa: PTH115


def _watch(log: str) -> None:
    file = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def note(event: str, arguments: tuple[Any, ...]) -> None:
        told = _told(event, arguments)
        if told is not None:
            words = [os.path.abspath(os.fsdecode(each)) if _is_path(event, each) else str(each) for each in told]  # noqa: PTH100
            os.write(file, (json.dumps([event, words]) + "\n").encode())

    sys.addaudithook(note)


def _is_path(event: str, value: object) -> bool:
    is_file = not event.startswith(_REACHES_OUT) and event != "sqlite3.connect"
    return is_file and isinstance(value, str | bytes | os.PathLike)


if os.environ.get("BRIEFING_WATCH_LOG"):
    _watch(os.environ["BRIEFING_WATCH_LOG"])
