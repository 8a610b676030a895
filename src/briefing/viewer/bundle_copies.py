"""Copies of bundles in the program's folder, each under the checksum of its bytes: what the window really reads.

Only the file itself is copied, with what states and signs it; nothing else that lies beside it counts. A copy is checked
once it is written and never written to again, so that a stick may go, and a file may be replaced, while its bundle is read.
The bundle that ships with the program lies in its own folder already and is read there.
"""

import os
import time
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.bundle.opening import check_header
from briefing.errors import BriefingError
from briefing.record import record
from briefing.shipped import shipped
from briefing.viewer.paths import home
from briefing.wording import tr

if TYPE_CHECKING:
    from briefing.progress import Progress

KEPT = 4
"""So many copies stay, those opened last, and all that were opened within a day: another window may read them."""
AT_ONCE_BYTES = 16_000_000
"""A larger file is copied beside the window, with its progress."""
_A_DAY = 86_400
_CHUNK = 4_000_000
_MOST_BESIDE = 65_536


@record
class Brought:
    """A bundle that is ready to be read: `file` is what is read, `origin` where the user has it.

    `said` is a sentence where it could not be copied and is read in its place.
    """

    file: Path
    origin: Path
    said: str = ""


def folder() -> Path:
    """Where the copies lie."""
    return home() / "bundles"


def copy_named(checksum: str) -> Path:
    """Where the copy of a file with this checksum lies, whether there is one or not."""
    return folder() / f"{Path(checksum).name}.sqlite"  # what is noted leads nowhere else


def is_copy(path: Path) -> bool:
    """Whether a file is one of the copies."""
    return path.resolve().parent == folder().resolve()


def is_shipped(path: Path) -> bool:
    """Whether a file is the bundle that ships with the program."""
    return path.resolve() == shipped("data/briefing.sqlite").resolve()


def stays_in_place(path: Path) -> bool:
    """Whether a bundle is read where it lies: it is the program's own, or a copy already."""
    return is_shipped(path) or is_copy(path)


def known_copy(path: Path) -> Path | None:
    """The copy that was made of the file at `path`, where the file is gone or looks as it did then."""
    noted = _noted().get(str(path.resolve()))
    if noted is None or not (copy := copy_named(noted["sha256"])).exists():
        return None
    try:
        seen = path.stat()
    except OSError:
        return copy
    return copy if [seen.st_size, seen.st_mtime_ns] == noted["seen"] else None


def is_small(path: Path) -> bool:
    """Whether a file is read so soon that nobody notices."""
    try:
        return path.stat().st_size <= AT_ONCE_BYTES
    except OSError:
        return True  # opening it says what is wrong


def is_quick(path: Path) -> bool:
    """Whether little or nothing need be copied."""
    return stays_in_place(path) or known_copy(path) is not None or is_small(path)


def waits(path: Path) -> bool:
    """Whether a bundle comes after the window is seen: it is long to copy, or new and stated or signed.

    What is stated or signed is looked at first, and the user asked where it does not match.
    """
    if not is_quick(path):
        return True
    return not stays_in_place(path) and known_copy(path) is None and any(file.is_file() for file in _beside(path))


def _beside(bundle: Path) -> tuple[Path, Path]:
    """The files that state and sign a bundle."""
    from briefing.bundle.manifest import manifest_path
    from briefing.bundle.signature import signature_path

    return manifest_path(bundle), signature_path(bundle)


def bring_now(path: Path) -> Brought:
    """The bundle at `path` made ready without a break."""
    steps = bring(path)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            brought: Brought = end.value
            return brought


def bring(path: Path) -> Generator["Progress", None, Brought]:
    """Make the bundle at `path` ready to be read: its copy, made where there is none.

    Raises:
        BriefingError: it is no bundle, or cannot be read.
    """
    copy = known_copy(path)
    if copy is None or path.exists():
        check_header(path)
    if stays_in_place(path):
        _touch(path)
        return Brought(path, path)
    if copy is None:
        try:
            copy = yield from copied(path)
        except NotWrittenError as error:
            return Brought(path, path, _read_in_place(path, str(error)))
    take_along(path, copy)
    _note(path, copy)
    return Brought(copy, path)


def take_along(origin: Path, copy: Path) -> None:
    """Have beside the copy what states and signs it beside the file that it was made of."""
    for stated, taken in zip(_beside(origin), _beside(copy), strict=True):
        if not stated.is_file():
            continue  # what the copy has stays
        try:
            with stated.open("rb") as file:
                _write(taken, file.read(_MOST_BESIDE))
        except OSError:
            continue  # nor where it cannot be read


def is_whole(path: Path) -> bool:
    """Whether a bundle is no copy, or one that has the checksum of its name; a damaged one is made again when next wanted."""
    if not is_copy(path) or _checksum(path) == path.stem:
        return True
    _write_notes({origin: one for origin, one in _noted().items() if one["sha256"] != path.stem})
    return False


def prune(in_use: Path) -> None:
    """Remove the copies that were not opened for long, with what lies beside them; run it at a start."""
    copies = sorted(folder().glob("*.sqlite"), key=_opened_at, reverse=True)
    now = time.time()
    for copy in copies[KEPT:]:
        if copy != in_use and now - _opened_at(copy) > _A_DAY:
            for file in (copy, *_beside(copy)):
                _remove(file)
    for draft in folder().glob(".briefing-*"):
        if now - _opened_at(draft) > _A_DAY:
            _remove(draft)


class NotWrittenError(Exception):
    """The copy could not be written; says why."""


def copied(path: Path) -> Generator["Progress", None, Path]:
    """Copy a file, look at the copy again, and give it the name of its checksum.

    Raises:
        BriefingError: the file cannot be read.
        NotWrittenError: the copy cannot be written.
    """
    import hashlib  # loading OpenSSL costs the window's start 3 ms

    from briefing.progress import Progress

    draft = _draft()
    try:
        size, done, digest = _size(path), 0, hashlib.sha256()
        with _reading(path) as source, draft.open("wb") as target:
            while chunk := _read(source, path):
                digest.update(chunk)
                target.write(chunk)
                done += len(chunk)
                yield Progress(done, max(size, done), tr("Copying {name}", name=path.name))
            target.flush()
            os.fsync(target.fileno())
        copy = copy_named(digest.hexdigest())
        if _checksum(draft) != digest.hexdigest():
            raise NotWrittenError(tr("what was written reads otherwise"))
        if not (copy.exists() and _checksum(copy) == digest.hexdigest()):
            draft.replace(copy)
            _sync_folder()
        return copy
    except OSError as error:
        raise NotWrittenError(error.strerror or str(error)) from None
    finally:
        _remove(draft)


def _draft() -> Path:
    import tempfile

    try:
        folder().mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(prefix=".briefing-", dir=folder())
    except OSError as error:
        raise NotWrittenError(error.strerror or str(error)) from None
    os.close(number)
    return Path(name)


def _reading(path: Path) -> Any:
    try:
        return path.open("rb")
    except OSError as error:
        raise _unreadable(path, error) from None


def _read(source: Any, path: Path) -> bytes:
    try:
        chunk: bytes = source.read(_CHUNK)
    except OSError as error:
        raise _unreadable(path, error) from None
    return chunk


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: OSError) -> BriefingError:
    return BriefingError(
        tr("{path} could not be read ({reason}). Open another copy.", path=path, reason=error.strerror)
    )


def _checksum(path: Path) -> str:
    from briefing.bundle.manifest import file_sha256

    return file_sha256(path)


def _sync_folder() -> None:
    if hasattr(os, "O_DIRECTORY"):
        number = os.open(folder(), os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _read_in_place(path: Path, why: str) -> str:
    return tr(
        "{name} could not be copied to the program's folder ({reason}) and is read where it lies. "
        "Keep the stick in place while it is open, or free some space.",
        name=path.name,
        reason=why,
    )


# Which copy was made of which file


def _notes() -> Path:
    return folder() / "origins.json"


def _noted() -> dict[str, Any]:
    """By the path of a file: the checksum of its copy, and the size and time that the file had."""
    import json

    try:
        noted = json.loads(_notes().read_text(encoding="utf-8"))
        return {
            path: {"sha256": str(one["sha256"]), "seen": [int(one["seen"][0]), int(one["seen"][1])]}
            for path, one in noted.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        return {}  # the files are copied again


def _note(path: Path, copy: Path) -> None:
    """Note which copy was made of a file, and that it is opened now."""
    try:
        _touch(copy)
        seen = path.stat()
        noted = {other: one for other, one in _noted().items() if copy_named(one["sha256"]).exists()}
        noted[str(path.resolve())] = {"sha256": copy.stem, "seen": [seen.st_size, seen.st_mtime_ns]}
        _write_notes(noted)
    except OSError:
        return  # the file is gone, or nothing can be written: the copy is read all the same


def _write_notes(noted: dict[str, Any]) -> None:
    import json

    _write(_notes(), json.dumps(noted, ensure_ascii=False, indent=1).encode("utf-8", "surrogateescape"))


def _write(target: Path, content: bytes) -> None:
    """Write a small file whole; where it cannot be written, what was there stays."""
    from briefing.brief.files import write_whole

    try:
        write_whole(target, content)
    except BriefingError:
        return


def _touch(copy: Path) -> None:
    """Mark a copy as opened now, where it is one."""
    if is_copy(copy):
        os.utime(copy)


def _opened_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # another window reads it; the next start tries again
