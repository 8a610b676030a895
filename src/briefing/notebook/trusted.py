"""What the user trusts, kept in the notebook: the keys of those who sign, the editions taken over, and files opened anyway."""

import datetime
from dataclasses import asdict
from typing import Any

from briefing.bundle.signature import PublicKey, read_public_key
from briefing.bundle.trust import Edition, Signer
from briefing.errors import BriefingError
from briefing.notebook.store import Notebook

KEYS, EDITIONS, ANYWAY = "signer", "accepted edition", "opened anyway"


class Trusted:
    """Reads and keeps it; without a notebook nothing is trusted, and nothing can be kept."""

    def __init__(self, notebook: Notebook | None = None) -> None:
        self._notebook = notebook

    @property
    def can_keep(self) -> bool:
        """Whether anything can be kept."""
        return self._notebook is not None and not self._notebook.read_only

    def signers(self) -> list[Signer]:
        """The keys that the user accepted, by what their owners are called; one that is damaged is none."""
        found = []
        for kept in self._kept(KEYS).values():
            try:
                found.append(Signer(read_public_key(kept["key"], "notebook"), str(kept["name"])))
            except (BriefingError, KeyError, TypeError):
                continue
        return sorted(found, key=lambda signer: signer.name)

    def accept(self, key: PublicKey, name: str) -> None:
        """Accept a key as that of somebody.

        Raises:
            BriefingError: it could not be saved.
        """
        self._keep(KEYS, key.name, {"key": key.text, "name": name, "at": _now()})

    def withdraw(self, key: PublicKey) -> None:
        """Accept a key no longer.

        Raises:
            BriefingError: it could not be saved.
        """
        if self._notebook is not None:
            self._notebook.forget(KEYS, key.name)

    def newer_than(self, edition: Edition) -> tuple[Edition, str] | None:
        """The edition of the same that was accepted last and its file's name, where it is newer than this one."""
        kept = self._kept(EDITIONS).get(edition.series)
        try:
            known = Edition(edition.series, kept["made_at"], kept["newest"], tuple(kept["sources"])) if kept else None
            return (known, str(kept["file"])) if known and kept and edition.is_older_than(known) else None
        except (KeyError, TypeError):
            return None

    def note(self, edition: Edition, name: str) -> None:
        """Keep that an edition was opened from a file of this name, unless a newer one is known.

        Raises:
            BriefingError: it could not be saved.
        """
        if not edition.series or self.newer_than(edition):
            return
        value = {**asdict(edition), "sources": list(edition.sources), "file": name}
        kept = self._kept(EDITIONS).get(edition.series)
        if kept is None or {**kept, "at": ""} != {**value, "at": ""}:
            self._keep(EDITIONS, edition.series, {**value, "at": _now()})

    def is_opened_anyway(self, checksum: str) -> bool:
        """Whether the user opened the file with this checksum, knowing what speaks against it."""
        return checksum in self._kept(ANYWAY)

    def open_anyway(self, checksum: str) -> None:
        """Keep that the user opens the file with this checksum, knowing what speaks against it.

        Raises:
            BriefingError: it could not be saved.
        """
        self._keep(ANYWAY, checksum, {"at": _now()})

    def _kept(self, kind: str) -> dict[str, dict[str, Any]]:
        return self._notebook.kept(kind) if self._notebook is not None else {}

    def _keep(self, kind: str, name: str, value: dict[str, Any]) -> None:
        if self._notebook is not None and self.can_keep:
            self._notebook.keep(kind, name, value)


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
