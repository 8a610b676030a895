"""Small disks for tests: a file system of its own in memory, which can be full, read-only, or gone."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

BLOCK = 4096


class Disk:
    """A mounted disk of a few MB; only root may mount one."""

    def __init__(self, folder: Path, size: int) -> None:
        self.folder = folder
        folder.mkdir()
        options = f"size={size}"
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True, check=False
        )
        if done.returncode:
            pytest.skip("a disk cannot be mounted here")
        self._is_there = True

    def fill(self, leave: int = 0) -> None:
        """Fill the disk, but for `leave` bytes."""
        filler = self.folder / ".filler"
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * BLOCK)
            except OSError:
                pass
        with filler.open("rb+") as file:
            file.truncate(max(0, filler.stat().st_size - leave))

    def free(self) -> None:
        """Take out what filled it."""
        (self.folder / ".filler").unlink()

    def write_protect(self) -> None:
        """Let it only be read from now on."""
        subprocess.run(["mount", "-o", "remount,ro", str(self.folder)], check=True)

    def pull(self) -> None:
        """Pull it out, whatever is open on it."""
        if self._is_there:
            self._is_there = False
            subprocess.run(["umount", "-l", str(self.folder)], check=True)


@contextmanager
def disk(folder: Path, size: int = 4_000_000) -> Iterator[Disk]:
    """A disk at `folder` for a while."""
    made = Disk(folder, size)
    try:
        yield made
    finally:
        made.pull()
