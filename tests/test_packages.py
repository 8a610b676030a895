"""The wheel and the source archive: all data in them, and the same program from either."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

UNSHIPPED = {"screenshots", "licences"}
"""Folders of `resources` that are for readers of the sources, or for the frozen build."""


def built(source: Path, target: str, folder: Path) -> Path:
    """A package built without fetching anything."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    (package,) = folder.iterdir()
    return package


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(ROOT, "wheel", tmp_path_factory.mktemp("wheel"))


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist() if ".dist-info/" not in name}


def tracked(*patterns: str) -> list[Path]:
    """The files under a folder of the sources, as they are shipped: none of them hidden, none compiled by Python."""
    found = [path for pattern in patterns for path in ROOT.glob(pattern) if path.is_file()]
    return [path for path in found if "__pycache__" not in path.parts]


def test_the_wheel_holds_all_data(wheel: Path) -> None:
    packed = contents(wheel)
    shipped = [
        path for path in tracked("resources/*/**/*") if path.relative_to(ROOT / "resources").parts[0] not in UNSHIPPED
    ]
    shipped = [path for path in shipped if path.suffix != ".ts"] + [ROOT / "data" / "briefing.sqlite"]
    assert len(shipped) > 60
    for path in shipped:
        assert packed.get(f"briefing/_shipped/{path.relative_to(ROOT)}") == path.read_bytes()
    for path in tracked("src/briefing/**/*"):
        assert packed.get(str(path.relative_to(ROOT / "src"))) == path.read_bytes()


def test_every_file_that_the_program_asks_for_is_in_the_wheel(wheel: Path, tmp_path: Path) -> None:
    """Run from the unpacked wheel, away from the sources, whose files would stand in for what is missing."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "lib")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "lib")}
    command = [sys.executable, "-P", "-m", "briefing.cli", "--check"]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60, env=environment
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_source_archive_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    archive = built(ROOT, "sdist", tmp_path / "sdist")
    (tmp_path / "unpacked").mkdir()
    subprocess.run(["tar", "-xzf", str(archive), "-C", str(tmp_path / "unpacked")], check=True, timeout=60)
    (source,) = (tmp_path / "unpacked").iterdir()
    assert contents(built(source, "wheel", tmp_path / "again")) == contents(wheel)
    for name in (
        "README.md",
        "LICENSE",
        "resources/run.sh",
        "resources/briefing.spec",
        "tests/test_layers.py",
        ".ci/run",
    ):
        assert (source / name).exists(), name
