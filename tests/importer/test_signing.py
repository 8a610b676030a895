"""The commands around a bundle's trust: manifest, keys, signature, and what check says of them."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefing.bundle.manifest import manifest_path, read_manifest
from briefing.importer.cli import main


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A bundle that the command built from one small source."""
    source = tmp_path / "note.txt"
    source.write_text("THE NOTE\n\nOn 4 March 2012 voters elected the assembly.\n", encoding="utf-8")
    bundle = tmp_path / "note.sqlite"
    assert run("build", source, "-o", bundle).exit_code == 0
    return bundle


def test_build_writes_a_manifest_that_check_compares(built: Path) -> None:
    assert read_manifest(manifest_path(built)).size_bytes == built.stat().st_size
    assert run("check", built).exit_code == 0
    content = built.read_bytes()
    manifest = manifest_path(built).read_text(encoding="utf-8")
    manifest_path(built).write_text(manifest.replace('"sha256": "', '"sha256": "0'), encoding="utf-8")
    result = run("check", built)
    assert result.exit_code == 1
    assert "not those that note.sqlite.manifest.json states" in result.output
    assert built.read_bytes() == content


def test_a_signed_bundle_is_checked_against_its_key(built: Path, tmp_path: Path) -> None:
    assert run("keygen", tmp_path / "mission").exit_code == 0
    assert (tmp_path / "mission.key").stat().st_mode & 0o077 == 0
    assert run("check", built, "--key", tmp_path / "mission.pub").exit_code == 1
    assert run("sign", built, "--key", tmp_path / "mission.key").exit_code == 0
    assert run("check", built, "--key", tmp_path / "mission.pub").exit_code == 0
    assert "proves nothing before you name it" in run("check", built).output
    run("keygen", tmp_path / "other")
    result = run("check", built, "--key", tmp_path / "other.pub")
    assert result.exit_code == 1
    assert "not by the key" in result.output


def test_a_key_is_never_written_over(tmp_path: Path) -> None:
    run("keygen", tmp_path / "mission")
    before = (tmp_path / "mission.key").read_bytes()
    result = run("keygen", tmp_path / "mission")
    assert result.exit_code == 2
    assert "never written over" in result.output
    assert (tmp_path / "mission.key").read_bytes() == before


def test_a_damaged_bundle_is_not_signed(built: Path, tmp_path: Path, bundle_path: Path) -> None:
    run("keygen", tmp_path / "mission")
    shutil.copy(bundle_path, built)
    built.write_bytes(built.read_bytes()[:-4096])
    result = run("sign", built, "--key", tmp_path / "mission.key")
    assert result.exit_code == 2
    assert not built.with_name("note.sqlite.minisig").exists()
