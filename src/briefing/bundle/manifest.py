"""The manifest beside a bundle: what its bytes and its content must be."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from briefing.errors import BriefingError

SUFFIX = ".manifest.json"
_MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Manifest:
    """Checksums as hexadecimal SHA-256: of the file's bytes, and of its content whatever SQLite wrote it.

    `built_at` is the moment of building in UTC, ISO text to the second; empty in manifests that do not state it.
    """

    file: str
    size_bytes: int
    sha256: str
    content_sha256: str
    importer_version: str
    built_at: str = ""


def manifest_path(bundle: Path) -> Path:
    """Where the manifest of a bundle lies."""
    return bundle.with_name(bundle.name + SUFFIX)


def manifest_of(bundle: Path, content_sha256: str, importer_version: str, built_at: str = "") -> Manifest:
    """The manifest of a bundle as it lies there."""
    return Manifest(bundle.name, bundle.stat().st_size, file_sha256(bundle), content_sha256, importer_version, built_at)


def manifest_holds(manifest: Manifest, bundle: Path) -> bool:
    """Whether the bytes of a bundle are those that a manifest states."""
    return bundle.stat().st_size == manifest.size_bytes and file_sha256(bundle) == manifest.sha256


def manifest_text(manifest: Manifest) -> str:
    """A manifest as the text of its file."""
    return json.dumps(asdict(manifest), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read_manifest(path: Path) -> Manifest:
    """The manifest in a file.

    Raises:
        BriefingError: it is none.
    """
    try:
        with path.open("rb") as file:
            told = json.loads(file.read(_MOST_BYTES))
        stated = {"built_at": "", **told}
        return Manifest(**{name: kind(stated[name]) for name, kind in Manifest.__annotations__.items()})
    except OSError as error:
        raise BriefingError(f"{path} could not be read ({error.strerror}). Name a file that exists.") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BriefingError(
            f"{path.name} is no manifest of a bundle. Ask for the bundle with its manifest again."
        ) from None


def file_sha256(path: Path) -> str:
    """The checksum of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
