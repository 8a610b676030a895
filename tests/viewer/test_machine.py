"""`briefing --check`: what it says of a machine that has everything, and of one that has not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.viewer import system_libraries

needs_ldd = pytest.mark.skipif(not shutil.which("ldd"), reason="the system has no ldd")


def check(**environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "briefing.cli", "--check"]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env={**os.environ, **environment}
    )


def test_all_is_here_and_the_users_file_is_named_and_left_alone(home: Path) -> None:
    done = check()
    assert (done.returncode, done.stderr) == (0, "")
    assert "Nothing is missing." in done.stdout
    assert f"will be kept in {home / 'notebook.sqlite'}. It stays when Briefing is removed." in done.stdout
    assert list(home.iterdir()) == []
    (home / "notebook.sqlite").write_bytes(b"x" * 4096)
    assert f"{home / 'notebook.sqlite'} (4 kB, of " in check().stdout


def test_a_folder_that_cannot_be_written_is_said_with_what_helps(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    done = check(BRIEFING_HOME=str(blocked))
    assert done.returncode == 1
    assert f"bad   {blocked} cannot be written" in done.stdout
    assert "BRIEFING_HOME" in done.stdout
    assert "1 to be mended." in done.stdout


@needs_ldd
def test_a_missing_library_of_a_part_of_qt_is_named(tmp_path: Path) -> None:
    """A copy of Qt's X11 plugin that wants a library which no system has."""
    plugin = next(path for path in system_libraries.parts() if path.name == "libqxcb.so")
    copy = tmp_path / plugin.name
    copy.write_bytes(plugin.read_bytes().replace(b"libxcb-cursor.so.0", b"libxcb-cursor.so.9"))
    assert system_libraries.missing({copy: system_libraries.X11})["libxcb-cursor.so.9"] == system_libraries.X11


@needs_ldd
def test_here_nothing_needed_is_missing() -> None:
    assert system_libraries.NEEDED not in system_libraries.missing(system_libraries.parts()).values()


def test_every_library_that_qt_wants_of_the_system_has_a_known_package() -> None:
    """Read from the parts of Qt themselves, so that another version of it is noticed."""
    if not shutil.which("objdump"):
        pytest.skip("objdump is not installed")
    wanted = set()
    for path in system_libraries.parts():
        told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
        wanted |= {line.split()[1] for line in told.splitlines() if line.strip().startswith("NEEDED")}
    ours = ("libQt6", "libpyside6", "libshiboken6", "libicu", "libc.", "libm.", "libpthread", "libdl", "librt", "ld-")
    unknown = {name for name in wanted if not name.startswith(ours)} - system_libraries.known()
    assert unknown == set()


def test_a_window_that_cannot_be_opened_says_which_package_helps(tmp_path: Path) -> None:
    """The real command, where loading Qt ends as the system's loader ends it."""
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(
        "raise ImportError('libGL.so.1: cannot open shared object file: No such file or directory')"
    )
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, "-m", "briefing.cli"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": path})
    assert done.returncode == 2
    assert "libGL.so.1 is missing." in done.stderr
    assert "`briefing --check` finds all that is missing." in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_display_a_sentence_says_so_instead_of_a_crash() -> None:
    command = [sys.executable, "-m", "briefing.cli"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987", "WAYLAND_DISPLAY": ""}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=60)
    assert done.returncode == 2
    assert "there is no display that Qt could use" in done.stderr
    assert "briefing summary -o brief.pdf" in done.stderr
