"""The program in the menu and bundles by double click: our files by their own tools, and what a desktop makes of them."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing.bundle.schema import APPLICATION_ID
from briefing.desktop import MEDIA_TYPE, command, install, remove
from briefing.shipped import PROGRAM_ID, shipped

if TYPE_CHECKING:
    from briefing.viewer.main_window import MainWindow

FOLDER = shipped("resources/desktop")


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def by_tool(name: str, *arguments: object, **environment: str) -> str:
    done = subprocess.run(
        [tool(name), *(str(argument) for argument in arguments)],
        capture_output=True, text=True, check=False, timeout=60, env={**os.environ, **environment},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """A user's data folder into which the program was installed."""
    folder = tmp_path / "share"
    assert "double click" in " ".join(install(folder))
    return folder


def test_the_menu_entry_is_valid_as_shipped_and_as_installed(share: Path) -> None:
    by_tool("desktop-file-validate", FOLDER / f"{PROGRAM_ID}.desktop")
    by_tool("desktop-file-validate", share / "applications" / f"{PROGRAM_ID}.desktop")


def test_the_metadata_for_software_centres_is_valid() -> None:
    by_tool("appstreamcli", "validate", "--no-net", FOLDER / f"{PROGRAM_ID}.metainfo.xml")


def test_the_menu_entry_starts_this_program_by_its_full_path(share: Path) -> None:
    lines = (share / "applications" / f"{PROGRAM_ID}.desktop").read_text(encoding="utf-8").splitlines()
    program = command()[0]
    assert Path(program).is_absolute()
    assert f"TryExec={program}" in lines
    assert any(line.startswith(f"Exec={program}") and line.endswith(" %f") for line in lines)
    assert f"MimeType={MEDIA_TYPE};" in lines


def test_a_double_click_opens_a_bundle_in_the_program_wherever_that_lies(
    bundle_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = tmp_path / 'my "own" $HOME\'s 100% `x` \\ folder'
    odd.mkdir()
    (odd / "briefing").write_text('#!/bin/sh\nprintf %s "$1" >"${0%/*}/opened"\n')
    (odd / "briefing").chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(odd / "python"))
    tool("update-desktop-database")
    list(install(tmp_path / "share"))
    bundle = tmp_path / "a bundle of 2012.sqlite"
    shutil.copy(bundle_path, bundle)
    by_tool("gio", "open", bundle, XDG_DATA_HOME=str(tmp_path / "share"), XDG_CONFIG_HOME=str(tmp_path / "config"))
    wait_for(odd / "opened")
    assert (odd / "opened").read_text() == str(bundle)


def wait_for(path: Path) -> None:
    end = time.monotonic() + 10
    while not (path.exists() and path.read_text()) and time.monotonic() < end:
        time.sleep(0.02)


@pytest.mark.parametrize("name", ["bundle.sqlite", "bundle.brief", "no extension", "bundle.db"])
def test_a_bundle_is_known_by_its_header(share: Path, bundle_path: Path, tmp_path: Path, name: str) -> None:
    tool("update-mime-database")
    shutil.copy(bundle_path, tmp_path / name)
    assert media_type(tmp_path / name, share) == MEDIA_TYPE
    info = by_tool("gio", "info", "-a", "standard::content-type", tmp_path / name, XDG_DATA_HOME=str(share))
    assert info.strip().endswith(MEDIA_TYPE)


def test_another_database_is_no_bundle(share: Path, bundle_path: Path, tmp_path: Path) -> None:
    tool("update-mime-database")
    data = bytearray(bundle_path.read_bytes())
    assert data[68:72] == APPLICATION_ID.to_bytes(4, "big")
    data[68:72] = b"\0\0\0\0"
    (tmp_path / "other.sqlite").write_bytes(data)
    assert media_type(tmp_path / "other.sqlite", share) in ("application/vnd.sqlite3", "application/x-sqlite3")


def media_type(path: Path, share: Path) -> str:
    """What Qt takes a file for, asked in a process of its own, where no database was read before."""
    program = f"from PySide6.QtCore import QMimeDatabase; print(QMimeDatabase().mimeTypeForFile({str(path)!r}).name())"
    environment = {**os.environ, "XDG_DATA_HOME": str(share)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    return done.stdout.strip()


def test_removing_leaves_nothing_of_ours_and_all_of_the_users(share: Path, home: Path) -> None:
    notebook = share / "Briefing" / "notebook.sqlite"
    notebook.parent.mkdir()
    notebook.write_bytes(b"the user's")
    told = " ".join(remove(share))
    assert "5 files removed" in told
    assert f"stay in {home}" in told
    assert [path for path in share.rglob("*") if PROGRAM_ID in path.name] == []
    assert notebook.read_bytes() == b"the user's"


@pytest.mark.parametrize("name", [f"{PROGRAM_ID}.svg", "application-vnd.briefing+sqlite3.svg"])
def test_the_icons_are_drawn_at_every_size(qapp: object, name: str) -> None:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QIcon

    for size in (16, 24, 32, 48, 128, 256):
        image = QIcon(str(FOLDER / name)).pixmap(QSize(size, size)).toImage()
        assert len({image.pixel(x, y) for x in range(size) for y in range(size)}) > 5


def test_the_window_shows_the_icon_and_says_which_menu_entry_is_its_own(window: "MainWindow") -> None:
    assert not window.windowIcon().isNull()
    assert not window.windowIcon().pixmap(64, 64).isNull()
    program = "from briefing.viewer.app import make_application; print(make_application(['x']).desktopFileName())"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert (FOLDER / f"{done.stdout.strip()}.desktop").exists()
