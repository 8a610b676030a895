"""Vouching for a bundle: its manifest, a pair of keys, its signature, and what is wrong with any of them."""

import datetime
import os
from collections.abc import Iterator
from pathlib import Path

from briefing import __version__
from briefing.bundle.manifest import manifest_holds, manifest_of, manifest_path, manifest_text, read_manifest
from briefing.bundle.reader import Bundle
from briefing.bundle.signature import (
    PublicKey,
    is_by,
    new_key,
    public_key_text,
    read_public_key,
    read_secret_key,
    read_signature,
    secret_key_text,
    sign,
    signature_path,
)
from briefing.bundle.trust import series_of
from briefing.bundle.verify import verify
from briefing.errors import BriefingError


def write_manifest(bundle: Path) -> None:
    """Say beside a new bundle what its bytes and content must be; a signature of the one before is of no use now.

    Raises:
        BriefingError: it cannot be written.
    """
    now = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    text = manifest_text(manifest_of(bundle, _content_of(bundle), __version__, now))
    try:
        manifest_path(bundle).write_text(text, encoding="utf-8")
        signature_path(bundle).unlink(missing_ok=True)
    except OSError as error:
        raise BriefingError(
            f"{bundle} is built, but its manifest could not be written ({error.strerror}). Free some space and build it again."
        ) from None


def manifest_problems(bundle: Path) -> Iterator[str]:
    """What is wrong between a bundle and its manifest, where it has one.

    Raises:
        BriefingError: the manifest is none.
    """
    path = manifest_path(bundle)
    if path.exists() and bundle.exists() and not manifest_holds(read_manifest(path), bundle):
        yield f"Its bytes are not those that {path.name} states."


def signature_problems(bundle: Path, key: Path) -> Iterator[str]:
    """What is wrong with the signature of a bundle by the key in a file.

    Raises:
        BriefingError: the key or the signature is none.
    """
    public = read_public_key(_text_of(key), str(key))
    path = signature_path(bundle)
    if not path.exists():
        yield f"It is not signed: there is no {path.name}."
    elif not is_by(read_signature(path), public, bundle):
        yield f"Its signature is not by the key {public.name}, or the bundle was changed after it was signed."


def unproven_signature(bundle: Path) -> str:
    """What the signature beside a bundle says, of which nothing is proven without its key; empty where there is none.

    Raises:
        BriefingError: the signature is none.
    """
    path = signature_path(bundle)
    if not path.is_file():
        return ""
    name = read_signature(path).key_name
    return f"It is signed with the key {name}, which proves nothing before you name it: check --key NAME.pub."


def make_keys(name: Path) -> tuple[Path, Path, PublicKey]:
    """Write a new pair of keys, `NAME.key` and `NAME.pub`; gives both paths and the public key.

    Raises:
        BriefingError: one of the files is there already, or cannot be written.
    """
    secret, public = name.with_name(name.name + ".key"), name.with_name(name.name + ".pub")
    key = new_key()
    try:
        for path, text, mode in ((secret, secret_key_text(key), 0o600), (public, public_key_text(key.public), 0o644)):
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w", encoding="utf-8") as file:
                file.write(text)
    except FileExistsError as error:
        raise BriefingError(
            f"{error.filename} exists already, and a key is never written over. Choose another name."
        ) from None
    except OSError as error:
        raise BriefingError(
            f"{error.filename} could not be written ({error.strerror}). Choose another folder."
        ) from None
    return secret, public, key.public


def sign_bundle(bundle: Path, key: Path, series: str) -> Path:
    """Sign a bundle that verifies; gives the path of the signature. `series` empty: that of its first source.

    Raises:
        BriefingError: it does not verify, the key is none, or the signature cannot be written.
    """
    problems = [*manifest_problems(bundle), *verify(bundle)]
    if problems:
        raise BriefingError(f"{bundle} does not verify and is not signed: {problems[0]} See briefing-import check.")
    secret = read_secret_key(key)
    path, now = manifest_path(bundle), datetime.datetime.now(datetime.UTC)
    built_at = read_manifest(path).built_at if path.exists() else ""
    with Bundle(bundle) as opened:
        series = series or series_of(opened)
    text = sign(bundle, secret, _content_of(bundle), now, series=series, built_at=built_at)
    try:
        signature_path(bundle).write_text(text, encoding="utf-8")
    except OSError as error:
        raise BriefingError(f"The signature could not be written ({error.strerror}). Choose another folder.") from None
    return signature_path(bundle)


def _content_of(bundle: Path) -> str:
    with Bundle(bundle) as opened:
        return opened.meta().get("content_sha256", "")


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise BriefingError(f"{path} could not be read. Name a public key's file.") from None
