"""Writing a file so that it appears whole or not at all."""

import os
import re
import tempfile
import unicodedata
from pathlib import Path

from briefing.directions import unisolated
from briefing.errors import BriefingError
from briefing.wording import tr

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.I)


def write_whole(target: Path, content: bytes) -> None:
    """Write a file beside its place first, then rename it: what stood there before stays until the new one is whole.

    Raises:
        BriefingError: it could not be written.
    """
    if target.is_dir():
        raise BriefingError(tr("{file} is a folder. Give a file name.", file=target))
    try:
        number, name = tempfile.mkstemp(prefix=".briefing-", suffix=target.suffix, dir=target.parent)
        draft = Path(name)
        try:
            with os.fdopen(number, "wb") as file:
                file.write(content)
            draft.chmod(0o666 & ~_umask())
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise BriefingError(
            tr(
                "{file} could not be written ({reason}). Choose another folder or free some space.",
                file=target,
                reason=reason,
            )
        ) from None


def _umask() -> int:
    """The permissions that new files do not get; a temporary file would keep its own, readable by nobody else."""
    current = os.umask(0)
    os.umask(current)
    return current


def file_name(title: str, suffix: str = ".pdf") -> str:
    """A file name for a title that every system takes.

    >>> file_name('Elections-2012: "results" / trends?')
    'Elections-2012 results trends.pdf'
    >>> file_name("CON"), file_name(" ...")
    ('CON_.pdf', 'Brief.pdf')
    """
    words = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", unisolated(title))).split()
    stem = " ".join(words)[:80].strip(" .")
    return f"{stem or 'Brief'}{'_' if _RESERVED.fullmatch(stem) else ''}{suffix}"
