"""The user's notebook: marks, kept things, decisions, and briefs with all their versions.

What a method has returned stands on the disk. Nothing is deleted: what is removed is kept and can be brought back.
"""

import dataclasses
import datetime
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from briefing.bundle.anchors import Anchor
from briefing.errors import BriefingError
from briefing.notebook.database import Database
from briefing.notebook.plain import PlainNotes
from briefing.notebook.records import BriefVersion, Decision, DecisionKind, Mark, MarkKind
from briefing.wording import tr

_MARK = "SELECT id, kind, anchors, colour, note, tags, created_at, changed_at FROM mark"
_VERSION = "SELECT v.id, v.brief_id, v.number, v.title, v.content, v.fingerprint, v.saved_at FROM brief_version v"
_MISREAD = str.maketrans("OIL", "011", "- \u00a0")


class Notebook:
    """An open notebook; close it or use it in a `with`.

    `warning` says what went wrong beside the last write, which itself stands: that a note's plain file was not written.
    """

    def __init__(self, path: Path) -> None:
        """Open the notebook at `path`, or begin one.

        Raises:
            DamagedNotebookError: the file does not pass its check.
            BriefingError: it is no notebook of this program, or a newer program's.
        """
        self.path = path
        self.database = Database(path)
        self._plain = PlainNotes(path.with_name("notes"))
        self.warning = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    @property
    def read_only(self) -> str:
        """Why nothing can be written, as a sentence; empty where it can."""
        return self.database.read_only

    # Marks

    def add_mark(
        self,
        kind: MarkKind,
        anchors: Sequence[Anchor],
        *,
        colour: str = "",
        note: str = "",
        tags: Iterable[str] = (),
    ) -> Mark:
        """Set a mark on passages (one anchor a paragraph) or on an article.

        Raises:
            BriefingError: it could not be saved.
        """
        now = _now()
        mark = Mark(os.urandom(16).hex(), kind, tuple(anchors), colour, _storable(note), _distinct(tags), now, now)
        self.put_mark(mark)
        return mark

    def change_mark(
        self,
        mark_id: str,
        *,
        kind: MarkKind | None = None,
        colour: str | None = None,
        note: str | None = None,
        tags: Iterable[str] | None = None,
        anchors: Sequence[Anchor] | None = None,
    ) -> Mark:
        """Change what is given of a mark.

        Raises:
            BriefingError: there is no such mark, or it could not be saved.
        """
        changes = {"kind": kind, "colour": colour, "note": None if note is None else _storable(note), "tags": None if tags is None else _distinct(tags),
                   "anchors": None if anchors is None else tuple(anchors)}  # fmt: skip
        given = {name: value for name, value in changes.items() if value is not None}
        mark = dataclasses.replace(self.mark(mark_id), **given, changed_at=_now())  # type: ignore[arg-type]
        self.put_mark(mark)
        return mark

    def put_mark(self, mark: Mark) -> None:
        """Make a mark stand as it is given, whether it is new, was otherwise, or was removed: for undo and redo.

        Raises:
            BriefingError: it could not be saved.
        """
        with self.database.writing() as db:
            db.execute(
                """INSERT OR REPLACE INTO mark (id, kind, anchors, colour, note, tags, created_at, changed_at)
                VALUES (:id, :kind, :anchors, :colour, :note, :tags, :created_at, :changed_at)""",
                {
                    **{
                        name: getattr(mark, name)
                        for name in ("id", "kind", "colour", "note", "created_at", "changed_at")
                    },
                    "anchors": _anchors_json(mark.anchors),
                    "tags": _json(list(mark.tags)),
                },
            )
        self._write_plain(self._plain.put, mark)

    def remove_mark(self, mark_id: str) -> Mark:
        """Take a mark away; `put_mark` brings it back.

        Raises:
            BriefingError: there is no such mark, or it could not be saved.
        """
        mark = self.mark(mark_id)
        with self.database.writing() as db:
            db.execute("UPDATE mark SET removed_at = :now WHERE id = :id", {"now": _now(), "id": mark_id})
        self._write_plain(self._plain.remove, mark)
        return mark

    def _write_plain(self, write: Callable[[Mark], None], mark: Mark) -> None:
        self.warning = ""
        try:
            write(mark)
        except OSError as error:
            self.warning = tr(
                "The note was saved, but not as a text file ({reason}): {filename}.",
                reason=error.strerror,
                filename=error.filename,
            )

    def mark(self, mark_id: str) -> Mark:
        """One mark.

        Raises:
            BriefingError: it was removed, or never was.
        """
        rows = self.database.rows(f"{_MARK} WHERE id = :id AND removed_at IS NULL", id=mark_id)
        if not rows:
            raise BriefingError(tr("This mark was removed. Undo brings it back."))
        return _mark(rows[0])

    def marks(self, kind: MarkKind | None = None, *, removed: bool = False) -> list[Mark]:
        """All marks, or those of one kind, oldest first; or those that were removed."""
        rows = self.database.rows(
            f"""{_MARK} WHERE (removed_at IS NOT NULL) = :removed AND (:kind IS NULL OR kind = :kind)
            ORDER BY created_at, rowid""",
            removed=removed,
            kind=kind,
        )
        return [_mark(row) for row in rows]

    # Kept things

    def keep(self, kind: str, name: str, value: Any) -> None:
        """Keep a value (what JSON can say) under a kind and name; what was kept under them goes.

        Raises:
            BriefingError: it could not be saved.
        """
        with self.database.writing() as db:
            db.execute(
                "INSERT OR REPLACE INTO kept VALUES (:kind, :name, :value, :now)",
                {"kind": kind, "name": name, "value": _json(value), "now": _now()},
            )

    def kept(self, kind: str) -> dict[str, Any]:
        """What is kept of a kind, by name, in the order of the names."""
        rows = self.database.rows("SELECT name, value FROM kept WHERE kind = :kind ORDER BY name", kind=kind)
        return {row["name"]: json.loads(row["value"]) for row in rows}

    def forget(self, kind: str, name: str) -> None:
        """Keep it no longer; nothing happens where nothing is kept.

        Raises:
            BriefingError: it could not be saved.
        """
        with self.database.writing() as db:
            db.execute("DELETE FROM kept WHERE kind = :kind AND name = :name", {"kind": kind, "name": name})

    # Decisions

    def decide(self, kind: DecisionKind, anchors: Sequence[Anchor], value: Any) -> Decision:
        """Keep a decision on the places of `anchors`.

        Raises:
            BriefingError: it could not be saved.
        """
        now = _now()
        with self.database.writing() as db:
            made = db.execute(
                "INSERT INTO decision (kind, anchors, value, decided_at) VALUES (:kind, :anchors, :value, :now)",
                {"kind": kind, "anchors": _anchors_json(anchors), "value": _json(value), "now": now},
            ).lastrowid
        assert made is not None
        return Decision(made, kind, tuple(anchors), json.loads(_json(value)), now)

    def decisions(self, kind: DecisionKind) -> list[Decision]:
        """The decisions of a kind that stand, oldest first."""
        rows = self.database.rows(
            """SELECT id, kind, anchors, value, decided_at FROM decision
            WHERE kind = :kind AND undone_at IS NULL ORDER BY id""",
            kind=kind,
        )
        return [
            Decision(row["id"], row["kind"], _anchors(row["anchors"]), json.loads(row["value"]), row["decided_at"])
            for row in rows
        ]

    def undo_decision(self, decision_id: int) -> None:
        """Take a decision back.

        Raises:
            BriefingError: it could not be saved.
        """
        with self.database.writing() as db:
            db.execute("UPDATE decision SET undone_at = :now WHERE id = :id", {"now": _now(), "id": decision_id})

    # Briefs

    def save_brief(self, brief_id: int | None, title: str, content: Any, fingerprint: str) -> BriefVersion:
        """Save a state of a brief, a new one where `brief_id` is None; a state like the last one is not saved again.

        `fingerprint` is what the printed pages show.

        Raises:
            BriefingError: there is no such brief, or it could not be saved.
        """
        made = _json(content)
        last = self.brief_versions(brief_id)[-1:] if brief_id is not None else []
        if last and (last[0].title, _json(last[0].content), last[0].fingerprint) == (title, made, fingerprint):
            return last[0]
        if brief_id is not None and not last:
            raise BriefingError(tr("This brief was removed. Save it as a new one."))
        now = _now()
        with self.database.writing() as db:
            if brief_id is None:
                brief_id = db.execute("INSERT INTO brief (created_at) VALUES (:now)", {"now": now}).lastrowid
            number = last[0].number + 1 if last else 1
            version_id = db.execute(
                """INSERT INTO brief_version (brief_id, number, title, content, fingerprint, saved_at)
                VALUES (:brief, :number, :title, :content, :fingerprint, :now)""",
                {"brief": brief_id, "number": number, "title": title, "content": made, "now": now,
                 "fingerprint": _typed(fingerprint)},
            ).lastrowid  # fmt: skip
        assert brief_id is not None
        assert version_id is not None
        return BriefVersion(version_id, brief_id, number, title, json.loads(made), fingerprint, now)

    def briefs(self) -> list[BriefVersion]:
        """The last version of every brief, latest saved first."""
        rows = self.database.rows(
            f"""{_VERSION} JOIN brief b ON b.id = v.brief_id WHERE b.removed_at IS NULL
            AND v.number = (SELECT max(number) FROM brief_version WHERE brief_id = b.id) ORDER BY v.saved_at DESC, v.id DESC"""
        )
        return [_version(row) for row in rows]

    def brief_versions(self, brief_id: int) -> list[BriefVersion]:
        """All versions of a brief, oldest first."""
        rows = self.database.rows(
            f"""{_VERSION} JOIN brief b ON b.id = v.brief_id
            WHERE b.removed_at IS NULL AND v.brief_id = :id ORDER BY v.number""",
            id=brief_id,
        )
        return [_version(row) for row in rows]

    def brief_by_fingerprint(self, text: str) -> BriefVersion | None:
        """The latest version with a fingerprint as one reads it off paper: case, dashes, O for 0 and l for 1 do not matter."""
        rows = self.database.rows(
            f"{_VERSION} WHERE v.fingerprint = :typed ORDER BY v.id DESC LIMIT 1", typed=_typed(text)
        )
        return _version(rows[0]) if rows else None

    def remove_brief(self, brief_id: int) -> None:
        """Take a brief from the list; its versions are still found by their fingerprints.

        Raises:
            BriefingError: it could not be saved.
        """
        with self.database.writing() as db:
            db.execute("UPDATE brief SET removed_at = :now WHERE id = :id", {"now": _now(), "id": brief_id})


def _typed(fingerprint: str) -> str:
    """A fingerprint as it is compared.

    >>> _typed("7k3f 92qd") == _typed("7K3F-92QD"), _typed("OIL0")
    (True, '0110')
    """
    return fingerprint.upper().translate(_MISREAD)


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")


def _json(value: Any) -> str:
    return _storable(json.dumps(value, ensure_ascii=False, sort_keys=True))


def _storable(text: str) -> str:
    r"""Text that can be written as UTF-8: half a surrogate pair, which some clipboards hold, becomes a question mark.

    >>> _storable("a\ud83d b")
    'a? b'
    """
    return text.encode("utf-8", "replace").decode("utf-8")


def _anchors_json(anchors: Iterable[Anchor]) -> str:
    return _json([anchor.as_json() for anchor in anchors])


def _anchors(text: str) -> tuple[Anchor, ...]:
    return tuple(Anchor.from_json(values) for values in json.loads(text))


def _distinct(tags: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for tag in (" ".join(_storable(tag).split()) for tag in tags) if tag))


def _mark(row: sqlite3.Row) -> Mark:
    return Mark(
        row["id"], row["kind"], _anchors(row["anchors"]), row["colour"], row["note"], tuple(json.loads(row["tags"])),
        row["created_at"], row["changed_at"],
    )  # fmt: skip


def _version(row: sqlite3.Row) -> BriefVersion:
    letters = row["fingerprint"]
    values = dict(row) | {"content": json.loads(row["content"]), "fingerprint": f"{letters[:4]}-{letters[4:]}"}
    return BriefVersion(**values)
