"""Signatures of bundles in minisign's format (jedisct1.github.io/minisign): made here, checked by either program.

A signature lies beside its bundle under the same name with `.minisig`. It covers the file's BLAKE2b digest; a second one
covers the trusted comment, which names the bundle's content and the day.
"""

import base64
import binascii
import datetime
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing.errors import BriefingError

SUFFIX = ".minisig"
_KEY, _HASHED = b"Ed", b"ED"
_UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "
_NO_PASSWORD = b"\x00\x00"
_BLAKE2B = b"B2"
_MOST_BYTES = 4096
"""No key or signature file is longer."""
_MOST_KEY_FILES = 50


@dataclass(frozen=True, slots=True)
class PublicKey:
    """What a signature is checked with; `id` tells keys apart."""

    id: bytes
    key: bytes

    @property
    def name(self) -> str:
        """The id as minisign prints it: sixteen hexadecimal digits, the last byte first."""
        return self.id[::-1].hex().upper()

    @property
    def text(self) -> str:
        """The key on one line, as it is told to others."""
        return base64.b64encode(_KEY + self.id + self.key).decode()


@dataclass(frozen=True, slots=True)
class SecretKey:
    """What a bundle is signed with; whoever has it can sign in its owner's name."""

    public: PublicKey
    seed: bytes


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature as it is read from its file; nothing is proven yet."""

    key_id: bytes
    of_file: bytes
    comment: str
    of_comment: bytes

    @property
    def key_name(self) -> str:
        """The id of the key it says it was made with."""
        return self.key_id[::-1].hex().upper()

    @property
    def signed_at(self) -> str:
        """The moment of signing in UTC as ISO text, where the comment tells it; proven only with the signature."""
        stamp = self._told("timestamp")
        if not (stamp.isascii() and stamp.isdigit()) or len(stamp) > 11:
            return ""
        return _iso(datetime.datetime.fromtimestamp(int(stamp), datetime.UTC))

    @property
    def day(self) -> str:
        """The day of signing as ISO text, where the comment tells it; proven only with the signature."""
        return self.signed_at[:10]

    @property
    def series(self) -> str:
        """Of what the signed bundle is an edition, where the comment tells it; proven only with the signature."""
        return self._told("bundle")

    @property
    def built_at(self) -> str:
        """The moment in which the signed bundle was built, where the comment tells it; proven only with the signature."""
        return self._told("built")

    def _told(self, name: str) -> str:
        told = dict(part.split(":", 1) for part in self.comment.split("\t") if ":" in part)
        return told.get(name, "")


def signature_path(bundle: Path) -> Path:
    """Where the signature of a bundle lies."""
    return bundle.with_name(bundle.name + SUFFIX)


def new_key() -> SecretKey:
    """A new pair of keys."""
    from nacl.signing import SigningKey

    signing = SigningKey.generate()
    return SecretKey(PublicKey(os.urandom(8), bytes(signing.verify_key)), bytes(signing))


def secret_key_text(key: SecretKey) -> str:
    """A secret key as the text of its file, without a password, as `minisign -W` writes it."""
    whole = _KEY + _NO_PASSWORD + _BLAKE2B + bytes(48) + key.public.id + key.seed + key.public.key + bytes(32)
    return f"{_UNTRUSTED}secret key of briefing, {key.public.name}\n{base64.b64encode(whole).decode()}\n"


def public_key_text(key: PublicKey) -> str:
    """A public key as the text of its file."""
    return f"{_UNTRUSTED}public key of briefing, {key.name}\n{key.text}\n"


def read_secret_key(path: Path) -> SecretKey:
    """The secret key in a file.

    Raises:
        BriefingError: it is none, is damaged, or has a password.
    """
    whole = _line(_read(path), 1, path)
    if len(whole) != 158 or whole[:2] != _KEY:
        raise BriefingError(f"{path} is no secret key. Make one with briefing-import keygen.")
    if whole[2:4] != _NO_PASSWORD:
        raise BriefingError(f"{path} is locked with a password. Sign with minisign, or make a key with keygen.")
    from nacl.signing import SigningKey

    key_id, seed, public = whole[54:62], whole[62:94], whole[94:126]
    if bytes(SigningKey(seed).verify_key) != public:  # without a password the format has no checksum
        raise BriefingError(f"{path} is damaged. Take your copy of it.")
    return SecretKey(PublicKey(key_id, public), seed)


def read_public_key(text: str, where: str) -> PublicKey:
    """The public key in the text of its file, or on a line of its own; `where` names it in a message.

    Raises:
        BriefingError: it is none.
    """
    last = (text.strip().splitlines() or [""])[-1]
    whole = _decoded(last, where)
    if len(whole) != 42 or whole[:2] != _KEY:
        raise BriefingError(f"{where} is no public key of minisign. Ask its owner for the line that begins with RW.")
    return PublicKey(whole[2:10], whole[10:])


def sign(
    path: Path, key: SecretKey, content: str, now: datetime.datetime, *, series: str = "", built_at: str = ""
) -> str:
    """The text of the signature of a bundle.

    Its trusted comment tells the moment, the checksum of the content, and where they are known the series of which the
    bundle is an edition and when it was built: by these an older edition is told from a newer one.
    """
    from nacl.signing import SigningKey

    signing = SigningKey(key.seed)
    of_file = signing.sign(_digest(path)).signature
    more = {"bundle": " ".join(series.split()), "built": built_at, "content": content}
    told = "".join(f"\t{name}:{value}" for name, value in more.items() if value)
    comment = f"timestamp:{int(now.timestamp())}\tfile:{path.name}{told}\thashed"
    of_comment = signing.sign(of_file + comment.encode()).signature
    line = base64.b64encode(_HASHED + key.public.id + of_file).decode()
    return (
        f"{_UNTRUSTED}signature by briefing, {key.public.name}\n{line}\n{_TRUSTED}{comment}\n"
        f"{base64.b64encode(of_comment).decode()}\n"
    )


def read_signature(path: Path) -> Signature:
    """The signature in a file.

    Raises:
        BriefingError: it is none.
    """
    lines = _read(path)
    whole, of_comment = _line(lines, 1, path), _line(lines, 3, path)
    if len(whole) != 74 or whole[:2] != _HASHED or len(of_comment) != 64 or not lines[2].startswith(_TRUSTED):
        raise BriefingError(f"{path.name} is no signature of minisign. Ask for the bundle with its signature again.")
    return Signature(whole[2:10], whole[10:], lines[2].removeprefix(_TRUSTED), of_comment)


def is_by(signature: Signature, key: PublicKey, path: Path) -> bool:
    """Whether a signature is that of a key for the very bytes of a file, and its comment too."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    if signature.key_id != key.id:
        return False
    checker = VerifyKey(key.key)
    try:
        checker.verify(_digest(path), signature.of_file)
        checker.verify(signature.of_file + signature.comment.encode(), signature.of_comment)
    except BadSignatureError:
        return False
    return True


def _iso(moment: datetime.datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=64)).digest()


def _read(path: Path) -> list[str]:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        text = content.decode("utf-8")
    except OSError as error:
        raise BriefingError(f"{path} could not be read ({error.strerror}). Name a file that exists.") from None
    except UnicodeDecodeError:
        raise BriefingError(f"{path} is no file of minisign's. Name another one.") from None
    if len(content) > _MOST_BYTES:
        raise BriefingError(f"{path} is too long for a file of minisign's. Name another one.")
    return text.splitlines()


def _line(lines: list[str], number: int, path: Path) -> bytes:
    if number >= len(lines):
        raise BriefingError(f"{path} is cut short. Take another copy of it.")
    return _decoded(lines[number], str(path))


def _decoded(line: str, where: str) -> bytes:
    try:
        return base64.b64decode(line.strip(), validate=True)
    except (binascii.Error, ValueError):
        raise BriefingError(f"{where} is damaged or no file of minisign's. Take another copy of it.") from None


def public_keys_in(folder: Path) -> Iterator[PublicKey]:
    """The public keys that lie in a folder."""
    try:
        files = sorted(folder.glob("*.pub"))[:_MOST_KEY_FILES]
    except OSError:
        return
    for file in files:
        if (key := public_key_in(file)) is not None:
            yield key


def public_key_in(file: Path) -> PublicKey | None:
    """The public key in a file; None where it holds none."""
    if not file.is_file():
        return None
    try:
        with file.open("rb") as opened:
            return read_public_key(opened.read(_MOST_BYTES).decode("utf-8"), file.name)
    except (OSError, UnicodeDecodeError, BriefingError):
        return None
