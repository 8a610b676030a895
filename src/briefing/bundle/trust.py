"""What speaks for a bundle: who signed it, whether it is what was signed and stated, and which edition it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from briefing.bundle.manifest import manifest_holds, manifest_path, read_manifest
from briefing.bundle.reader import Bundle
from briefing.bundle.signature import PublicKey, Signature, is_by, public_keys_in, read_signature, signature_path
from briefing.errors import BriefingError
from briefing.wording import tr

Signed = Literal["signed", "by unknown key", "differs", "unreadable", "unsigned"]
Stated = Literal["holds", "differs", "unreadable", "not stated"]


@dataclass(frozen=True, slots=True)
class Signer:
    """A key that the user accepted, and what the user calls its owner."""

    key: PublicKey
    name: str


@dataclass(frozen=True, slots=True)
class Edition:
    """Which edition of what a bundle is.

    `series` is of what it is an edition; `made_at` when it was built, or else signed, in UTC as ISO text; `newest` the
    latest date of issue among its sources (ISO, a month or year where no more is known); `sources` what these are called.
    What is not known is empty.
    """

    series: str
    made_at: str
    newest: str
    sources: tuple[str, ...] = ()

    def is_older_than(self, other: "Edition") -> bool:
        """Whether it is surely an older edition of the same: built earlier, or with the newest issue still missing.

        Of the same are two bundles of one series that have half of the older one's sources in common.
        """
        in_common = len(set(self.sources) & set(other.sources))
        if not self.series or self.series != other.series or in_common * 2 < len(set(self.sources)):
            return False
        if self.made_at and other.made_at:
            return self.made_at < other.made_at
        length = min(len(self.newest), len(other.newest))
        return length > 0 and self.newest[:length] < other.newest[:length]


@dataclass(frozen=True, slots=True)
class Trust:
    """What speaks for a bundle's file, and what against it."""

    signed: Signed
    stated: Stated
    edition: Edition
    signer: str = ""
    """What the user calls the owner of the key; empty unless the key is accepted."""
    key_name: str = ""
    """The id of the key that the signature names."""
    signed_on: str = ""
    """The day of signing, ISO; empty unless it is proven."""

    @property
    def matches(self) -> bool:
        """Whether nothing speaks against it. A proven signature outweighs a manifest, which anybody can write."""
        if self.signed == "signed":
            return True
        return self.signed not in ("differs", "unreadable") and self.stated not in ("differs", "unreadable")


def trust_in(path: Path, signers: Sequence[Signer]) -> Trust:
    """What speaks for the bundle at `path`: reads all of it where it is stated or signed, so run it as a job.

    Raises:
        BriefingError: it is no bundle, or cannot be read.
    """
    try:
        signed, signature, signer = _signed(path, signers)
        stated, built_at = _stated(path)
    except OSError as error:
        raise BriefingError(
            tr("{path} could not be read ({reason}). Open another copy.", path=path, reason=error.strerror)
        ) from None
    with Bundle(path) as bundle:
        edition = edition_of(bundle)
    edition = replace(edition, made_at=built_at if stated == "holds" else "")
    if signature is not None and signed == "signed":
        made_at = signature.built_at or signature.signed_at or edition.made_at
        edition = replace(edition, series=signature.series or edition.series, made_at=made_at)
    return Trust(
        signed,
        stated,
        edition,
        signer=signer.name if signer is not None else "",
        key_name=signature.key_name if signature is not None else "",
        signed_on=signature.day if signature is not None and signed == "signed" else "",
    )


def against_words(trust: Trust, name: str) -> str:
    """What speaks against a bundle and what to do; empty where nothing does."""
    if trust.matches:
        return ""
    if trust.signed == "differs":
        return tr(
            "{name} is not what {who} signed: the file or its signature was changed since. Ask for it again.",
            name=name,
            who=trust.signer,
        )
    if trust.signed == "unreadable":
        return tr("The file that should hold the signature of {name} holds none. Ask for it again.", name=name)
    if trust.stated == "differs":
        return tr(
            "{name} is not what its manifest states: the file was changed or damaged since. Ask for it again.",
            name=name,
        )
    return tr("The file that should hold the manifest of {name} holds none. Ask for it again.", name=name)


def doubts_of(path: Path) -> str:
    """What speaks against the bundle at `path`, in a sentence, by the manifest, signature and keys that lie beside it.

    Raises:
        BriefingError: it is no bundle, or cannot be read.
    """
    beside = [Signer(key, "the key beside it") for key in public_keys_in(path.parent)]
    return against_words(trust_in(path, beside), path.name)


def _signed(path: Path, signers: Sequence[Signer]) -> tuple[Signed, Signature | None, Signer | None]:
    where = signature_path(path)
    if not where.is_file():
        return "unsigned", None, None
    try:
        signature = read_signature(where)
    except BriefingError:
        return "unreadable", None, None
    signer = next((signer for signer in signers if signer.key.id == signature.key_id), None)
    if signer is None:
        return "by unknown key", signature, None
    return ("signed" if is_by(signature, signer.key, path) else "differs"), signature, signer


def _stated(path: Path) -> tuple[Stated, str]:
    """What the manifest says, and when the bundle was built by it."""
    where = manifest_path(path)
    if not where.is_file():
        return "not stated", ""
    try:
        manifest = read_manifest(where)
    except BriefingError:
        return "unreadable", ""
    return ("holds" if manifest_holds(manifest, path) else "differs"), manifest.built_at


def series_of(bundle: Bundle) -> str:
    """Of what a bundle is an edition, as far as its sources tell: the title of the first, or else its file's name."""
    sources = bundle.sources()
    return (sources[0].title or sources[0].name) if sources else ""


def edition_of(bundle: Bundle) -> Edition:
    """Which edition a bundle is, as far as its sources tell."""
    sources = bundle.sources()
    newest = max((source.published for source in sources if source.published), default="")
    return Edition(series_of(bundle), "", newest, tuple(sorted(source.label for source in sources)))
