"""Writing a bundle: rows are gathered table by table, the file appears whole or not at all."""

import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from briefing.bundle.checksum import CONTENT_TABLES, content_sha256, rest_sha256
from briefing.bundle.records import (
    ArticleKind,
    Category,
    EntityKind,
    Measure,
    Origin,
    ParagraphKind,
    Precision,
    Qualifier,
    Status,
    YearFrom,
)
from briefing.bundle.schema import APPLICATION_ID, INDEXES, LARGE_ARTICLES, LARGE_SEARCH_INDEX, TABLES, USER_VERSION
from briefing.bundle.words import fill_words
from briefing.errors import BriefingError

_FLUSH_ROWS = 5000
_SMALL = 4_000_000
_SMALL_PAGE = 1024
"""Bytes below which a bundle has small pages: its many short tables would leave most of a usual page empty (a third of
the shipped bundle). In a large one, small pages cost room and time.
"""
_PAIRS = frozenset(("alias", "mention", "incident_passage", "incident_entity"))
"""Tables in which the same row may be given twice and stands once."""


class BundleWriter:
    """Writes one bundle: add rows in any order that keeps references backward, then `finish`.

    Everything goes into a temporary file beside `target`, which takes the target's place in `finish` only; used in a `with`
    statement, it is thrown away where that was not reached.
    The same rows in the same order give the same bytes, for one version of SQLite.
    """

    def __init__(self, target: Path) -> None:
        """Start a bundle that will become `target`.

        Raises:
            BriefingError: the target's folder does not exist or cannot be written to.
        """
        self._target = target
        if not target.parent.is_dir():
            raise BriefingError(f"There is no folder {target.parent}. Create it, or write the bundle elsewhere.")
        if target.is_dir():
            raise BriefingError(f"{target} is a folder. Give a file name for the bundle.")
        try:
            self._folder = tempfile.TemporaryDirectory(prefix=".briefing-", dir=target.parent)
        except OSError as error:
            raise BriefingError(
                f"Nothing can be written to {target.parent} ({error.strerror}). Choose another folder."
            ) from None
        self._draft = Path(self._folder.name) / "draft.sqlite"
        import sqlite_utils  # it looks for numpy, which takes 0.14 s: not before a bundle is written

        connection = sqlite3.connect(self._draft, isolation_level=None)
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        self._db = sqlite_utils.Database(connection)
        for statement in TABLES:
            self._db.execute(statement)
        self._pending: dict[str, list[tuple[Any, ...]]] = {table: [] for table in CONTENT_TABLES}
        self._columns: dict[str, tuple[str, ...]] = {}
        self._pending_rows = 0
        self._last_id = dict.fromkeys(CONTENT_TABLES, 0)
        self._passages: dict[tuple[int, int, int], int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.abandon()

    def _add(self, table: str, row: dict[str, Any]) -> None:
        if table not in self._columns:
            self._columns[table] = tuple(row)
        self._pending[table].append(tuple(row.values()))
        self._pending_rows += 1
        if self._pending_rows >= _FLUSH_ROWS:
            self._flush()

    def _add_numbered(self, table: str, row: dict[str, Any], number: int | None = None) -> int:
        given = self._last_id[table] + 1 if number is None else number
        self._last_id[table] = max(self._last_id[table], given)
        row["id"] = given
        self._add(table, row)
        return given

    def _flush(self) -> None:
        self._db.execute("BEGIN")
        for table, rows in self._pending.items():
            if rows:
                names = ", ".join(f'"{name}"' for name in self._columns[table])
                values = ", ".join("?" * len(rows[0]))
                insert = "INSERT OR IGNORE" if table in _PAIRS else "INSERT"
                self._db.conn.executemany(f"{insert} INTO {table} ({names}) VALUES ({values})", rows)
                rows.clear()
        self._db.execute("COMMIT")
        self._pending_rows = 0

    def add_meta(self, key: str, value: str) -> None:
        """State a fact about the bundle; never a clock time, so that building again gives the same bytes."""
        self._db.table("meta").insert({"key": key, "value": value}, replace=True)

    def add_source(
        self, *, name: str, media_type: str, sha256: str, size_bytes: int, text: str, title: str | None = None,
        publisher: str | None = None, issue: str | None = None, published: str | None = None,
        language: str | None = None, country: str | None = None,
    ) -> int:  # fmt: skip
        """Add a source file with its text as read; `name` must be new."""
        return self._add_numbered("source", {
            "name": name, "media_type": media_type, "sha256": sha256, "size_bytes": size_bytes, "text": text,
            "publisher": publisher, "issue": issue, "published": published, "language": language,
            "country": country, "title": title,
        })  # fmt: skip

    def add_article(
        self,
        *,
        source_id: int,
        position: int,
        kind: ArticleKind,
        title: str,
        standfirst: str | None,
        is_complete: bool,
    ) -> int:
        """Add an article."""
        return self._add_numbered("article", {
            "source_id": source_id, "position": position, "kind": kind, "title": title, "standfirst": standfirst,
            "is_complete": int(is_complete),
        })  # fmt: skip

    def add_paragraph(
        self, *, article_id: int, position: int, kind: ParagraphKind, text: str, page: int | None,
        source_start: int, source_end: int,
    ) -> int:  # fmt: skip
        """Add a clean paragraph."""
        return self._add_numbered("paragraph", {
            "article_id": article_id, "position": position, "kind": kind, "text": text, "page": page,
            "source_start": source_start, "source_end": source_end,
        })  # fmt: skip

    def add_repair(self, *, paragraph_id: int, kind: str, start: int, end: int, printed: str) -> int:
        """Add a repair."""
        return self._add_numbered(
            "repair",
            {"paragraph_id": paragraph_id, "kind": kind, "start": start, "end": end, "printed": printed},
        )

    def add_passage(self, paragraph_id: int, start: int, end: int) -> int:
        """The passage `[start, end)` of a paragraph: the one that is there already, or a new one."""
        key = (paragraph_id, start, end)
        if key not in self._passages:
            self._passages[key] = self._add_numbered(
                "passage", {"paragraph_id": paragraph_id, "start": start, "end": end}
            )
        return self._passages[key]

    def end_source(self) -> None:
        """Forget where passages stand: none will be added to a paragraph that there is by now."""
        self._passages.clear()

    def add_endnote(self, *, article_id: int, label: str, text: str) -> int:
        """Add a note."""
        return self._add_numbered("endnote", {"article_id": article_id, "label": label, "text": text})

    def add_citation(self, *, passage_id: int, label: str, endnote_id: int | None) -> int:
        """Add a citation marker."""
        return self._add_numbered("citation", {"passage_id": passage_id, "label": label, "endnote_id": endnote_id})

    def add_entity(
        self, *, kind: EntityKind, name: str, aliases: Iterable[str] = (), origin: Origin = "read",
        entity_id: int | None = None,
    ) -> int:  # fmt: skip
        """Add a name with its other forms, under an id of the caller's or the next one."""
        number = self._add_numbered("entity", {"kind": kind, "name": name, "origin": origin}, entity_id)
        self.add_aliases(number, aliases)
        return number

    def add_aliases(self, entity_id: int, names: Iterable[str]) -> None:
        """State other forms of an entity's name; the name itself, where it is among them, is left out in `finish`."""
        for name in names:
            self._add("alias", {"entity_id": entity_id, "name": name})

    def add_mention(self, entity_id: int, passage_id: int) -> None:
        """State that an entity is named in a passage."""
        self._add("mention", {"entity_id": entity_id, "passage_id": passage_id})

    def add_election(
        self,
        *,
        body: str,
        country: str | None,
        held_on: str | None,
        round: int = 1,
        seats_total: int | None = None,
    ) -> int:
        """Add an election."""
        return self._add_numbered(
            "election",
            {
                "body": body,
                "country": country,
                "held_on": held_on,
                "round": round,
                "seats_total": seats_total,
            },
        )

    def add_figure(
        self, *, election_id: int, entity_id: int | None, measure: Measure, value: float, printed: str,
        status: Status | None, passage_id: int, origin: Origin = "read",
    ) -> int:  # fmt: skip
        """Add a figure."""
        return self._add_numbered("figure", {
            "election_id": election_id, "entity_id": entity_id, "measure": measure, "value": value,
            "printed": printed, "status": status, "passage_id": passage_id, "origin": origin,
        })  # fmt: skip

    def add_incident(
        self, *, start_on: str, end_on: str, precision: Precision, qualifier: Qualifier | None, category: Category,
        headline: str, date_text: str, year_from: YearFrom, passage_ids: Iterable[int],
        entity_ids: Iterable[int] = (), origin: Origin = "read", incident_id: int | None = None,
    ) -> int:  # fmt: skip
        """Add an incident with the passages that tell it and the entities it concerns, under an id of the caller's or the next."""
        number = self._add_numbered("incident", {
            "start_on": start_on, "end_on": end_on, "precision": precision, "qualifier": qualifier,
            "category": category, "headline": headline, "date_text": date_text, "year_from": year_from, "origin": origin,
        }, incident_id)  # fmt: skip
        self.add_telling(number, passage_ids, entity_ids)
        return number

    def add_telling(self, incident_id: int, passage_ids: Iterable[int], entity_ids: Iterable[int] = ()) -> None:
        """State passages that tell an incident and entities it concerns."""
        for passage_id in passage_ids:
            self._add("incident_passage", {"incident_id": incident_id, "passage_id": passage_id})
        for entity_id in entity_ids:
            self._add("incident_entity", {"incident_id": incident_id, "entity_id": entity_id})

    def add_doubt(self, *, source_id: int, kind: str, message: str, passage_id: int | None = None) -> int:
        """Add a doubt."""
        return self._add_numbered(
            "doubt", {"source_id": source_id, "passage_id": passage_id, "kind": kind, "message": message}
        )

    def finish(self) -> None:
        """Build the search index, compact, and put the file in the target's place.

        Rebuild, optimize, ANALYZE and VACUUM INTO, in this order, give the same bytes whatever the batches.

        Raises:
            BriefingError: the file could not be written, e.g. because the disk is full.
        """
        try:
            self._flush()
            self._db.execute("DELETE FROM alias WHERE name = (SELECT name FROM entity WHERE id = entity_id)")
            self.add_meta("content_sha256", content_sha256(self._db.conn))
            for statement in INDEXES:
                self._db.execute(statement)
            if self._last_id["article"] >= LARGE_ARTICLES:
                self._db.execute("DROP TABLE paragraph_fts")
                self._db.execute(LARGE_SEARCH_INDEX)
            self._db.execute("INSERT INTO paragraph_fts(paragraph_fts) VALUES ('rebuild')")
            self._db.execute("INSERT INTO paragraph_fts(paragraph_fts) VALUES ('optimize')")
            fill_words(self._db.conn, "main")
            self.add_meta("rest_sha256", rest_sha256(self._db.conn))
            self._db.execute("ANALYZE")
            self._db.execute(f"PRAGMA application_id={APPLICATION_ID}")
            self._db.execute(f"PRAGMA user_version={USER_VERSION}")
            if self._draft.stat().st_size < _SMALL:
                self._db.execute(f"PRAGMA page_size={_SMALL_PAGE}")
            whole = Path(self._folder.name) / "whole.sqlite"
            self._db.execute("VACUUM INTO ?", [str(whole)])
            self._db.close()
            with whole.open("rb+") as file:
                os.fsync(file.fileno())
            whole.replace(self._target)
        except (OSError, sqlite3.Error) as error:
            raise BriefingError(
                f"{self._target} could not be written ({error}). Free some space or choose another folder."
            ) from None
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Throw the draft away; the target stays as it was."""
        self._db.close()
        self._folder.cleanup()


@contextmanager
def needing_room(target: Path) -> Iterator[None]:
    """Say in a sentence that the disk is full or gone, wherever that is noticed; the target is as it was."""
    try:
        yield
    except (OSError, sqlite3.OperationalError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BriefingError(
            f"{target} could not be written ({reason}). Free some space or choose another folder."
        ) from None
