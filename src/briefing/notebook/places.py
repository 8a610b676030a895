"""Whether a folder is one that other machines write to as well: a shared drive, or one that a cloud program copies."""

from collections.abc import Iterable
from pathlib import Path

from briefing.wording import marked

CLOUDS = ("Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "iCloud Drive", "Mobile Documents", "Nextcloud",
          "ownCloud", "Box Sync", "MEGAsync", "pCloudDrive", "Yandex.Disk", "Seafile", "SynologyDrive")  # fmt: skip
NETWORKS = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "fuse.sshfs", "fuse.rclone", "davfs", "9p")
MOUNTS = Path("/proc/self/mounts")


def shared_by(folder: Path, mounts: Iterable[str] | None = None) -> str:
    """Who else may write to a folder: the name of a cloud program, or `a network drive`; empty where nobody is known to.

    `mounts` are the lines of `/proc/self/mounts`, which are read where none are given.

    >>> shared_by(Path("/home/a/OneDrive - Ministry/Briefing"), [])
    'OneDrive'
    >>> shared_by(Path("/mnt/share/Briefing"), ["host:/x /mnt/share nfs4 rw 0 0", "/dev/a / ext4 rw 0 0"])
    'a network drive'
    >>> shared_by(Path("/home/a/.local/share/Briefing"), ["/dev/a / ext4 rw 0 0"])
    ''
    """
    for part in folder.parts:
        for cloud in CLOUDS:
            if part == cloud or part.startswith(f"{cloud} "):
                return cloud
    if str(folder).startswith("\\\\") or _file_system(folder, _lines() if mounts is None else mounts) in NETWORKS:
        return marked("a network drive")
    return ""


def _file_system(folder: Path, mounts: Iterable[str]) -> str:
    """The kind of file system a folder is on: that of the longest mount point above it."""
    found = [("", "")]
    for line in mounts:
        fields = line.split(" ")
        if len(fields) > 2:
            point = fields[1].replace("\\040", " ")
            if folder.is_relative_to(point):
                found.append((point, fields[2]))
    return max(found, key=lambda pair: len(pair[0]))[1]


def _lines() -> list[str]:
    try:
        return MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
