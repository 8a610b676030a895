"""Signatures: what was signed is proven, one changed bit is not, and minisign reads and writes the same."""

import datetime
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.bundle.manifest import manifest_of, manifest_path, manifest_text, read_manifest
from briefing.bundle.signature import (
    SUFFIX,
    SecretKey,
    is_by,
    new_key,
    public_key_text,
    read_public_key,
    read_secret_key,
    read_signature,
    secret_key_text,
    sign,
)
from briefing.errors import BriefingError

NOW = datetime.datetime(2012, 1, 20, 12, tzinfo=datetime.UTC)


@pytest.fixture(scope="module")
def key() -> SecretKey:
    return new_key()


@pytest.fixture
def signed(key: SecretKey, bundle_path: Path, tmp_path: Path) -> Path:
    """A copy of the shipped bundle with its signature beside it."""
    copy = tmp_path / "bundle.sqlite"
    shutil.copy(bundle_path, copy)
    (tmp_path / f"bundle.sqlite{SUFFIX}").write_text(sign(copy, key, "abc", NOW), encoding="utf-8")
    return copy


def signature_of(bundle: Path) -> Path:
    return bundle.with_name(bundle.name + SUFFIX)


def test_a_signature_is_proven_by_its_key_and_by_no_other(signed: Path, key: SecretKey) -> None:
    signature = read_signature(signature_of(signed))
    assert is_by(signature, key.public, signed)
    assert not is_by(signature, new_key().public, signed)
    assert (signature.day, signature.key_name) == ("2012-01-20", key.public.name)


@pytest.mark.parametrize("place", [0, 100, 5000, -1])
def test_one_flipped_bit_of_the_bundle_is_noticed(place: int, signed: Path, key: SecretKey) -> None:
    content = bytearray(signed.read_bytes())
    content[place] ^= 1
    signed.write_bytes(content)
    assert not is_by(read_signature(signature_of(signed)), key.public, signed)


def test_a_changed_comment_is_noticed(signed: Path, key: SecretKey) -> None:
    path = signature_of(signed)
    path.write_text(path.read_text(encoding="utf-8").replace("content:abc", "content:abd"), encoding="utf-8")
    assert not is_by(read_signature(path), key.public, signed)


def test_keys_come_back_from_their_files(key: SecretKey, tmp_path: Path) -> None:
    path = tmp_path / "mission.key"
    path.write_text(secret_key_text(key), encoding="utf-8")
    assert read_secret_key(path) == key
    assert read_public_key(public_key_text(key.public), "mission.pub") == key.public
    assert read_public_key(key.public.text, "the line") == key.public


@pytest.mark.skipif(shutil.which("minisign") is None, reason="minisign is not installed")
def test_minisign_accepts_our_signatures_and_we_accept_its(signed: Path, key: SecretKey, tmp_path: Path) -> None:
    (tmp_path / "our.pub").write_text(public_key_text(key.public), encoding="utf-8")
    subprocess.run(["minisign", "-V", "-p", "our.pub", "-m", signed.name], cwd=tmp_path, check=True, timeout=20)
    subprocess.run(["minisign", "-G", "-W", "-p", "its.pub", "-s", "its.key"], cwd=tmp_path, check=True, timeout=20)
    subprocess.run(["minisign", "-S", "-s", "its.key", "-m", signed.name], cwd=tmp_path, check=True, timeout=20)
    its = read_public_key((tmp_path / "its.pub").read_text(encoding="utf-8"), "its.pub")
    assert is_by(read_signature(signature_of(signed)), its, signed)
    assert read_secret_key(tmp_path / "its.key").public == its


@settings(max_examples=120, deadline=None)
@given(content=st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_any_file_is_a_signature_or_a_sentence(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("any") / "x.minisig"
    path.write_bytes(content)
    for read in (read_signature, read_secret_key):
        with pytest.raises(BriefingError, match=r"x\.minisig"):
            read(path)
    with pytest.raises(BriefingError):
        read_public_key(content.decode("utf-8", "replace"), "x.pub")


def test_a_manifest_tells_the_bytes_and_the_content(bundle_path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "bundle.sqlite"
    shutil.copy(bundle_path, copy)
    manifest = manifest_of(copy, "abc", "0.1.0")
    manifest_path(copy).write_text(manifest_text(manifest), encoding="utf-8")
    assert read_manifest(manifest_path(copy)) == manifest
    assert manifest.size_bytes == copy.stat().st_size
    manifest_path(copy).write_text('{"file": 3', encoding="utf-8")
    with pytest.raises(BriefingError, match="no manifest"):
        read_manifest(manifest_path(copy))
