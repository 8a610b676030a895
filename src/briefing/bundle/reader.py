"""Reading a bundle: opened read-only and immutable, it answers with records."""

import gc
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from briefing.bundle.opening import damaged, open_read_only, open_to_check
from briefing.bundle.records import (
    TABLE_TYPE,
    Article,
    ArticleExtent,
    Citation,
    Doubt,
    Election,
    Endnote,
    Entity,
    EntityKind,
    Figure,
    Incident,
    Mention,
    Paragraph,
    Passage,
    Repair,
    Source,
)

_SOURCE = """SELECT id, name, media_type, sha256, size_bytes, title, publisher, issue, published,
    language, country FROM source"""
_ARTICLE = "SELECT id, source_id, position, kind, title, standfirst, is_complete FROM article"
_PARAGRAPH = "SELECT id, article_id, position, kind, text, page, source_start, source_end FROM paragraph"
_PASSAGE = """s.id AS passage_id, s.paragraph_id, p.article_id, p.position AS paragraph_position, p.page,
    s.start AS passage_start, s."end" AS passage_end, substr(p.text, s.start + 1, s."end" - s.start) AS passage_text"""
_PLACE = "JOIN paragraph p ON p.id = s.paragraph_id JOIN article a ON a.id = p.article_id"
_READING_ORDER = "a.source_id, a.position, p.position, s.start, s.id"


class Bundle:
    """An open bundle. Belongs to the thread that opened it; close it or use it in a `with`."""

    def __init__(self, path: Path, origin: Path | None = None) -> None:
        """Open `path` read-only and immutable; where it is a copy, `origin` is the file that the user knows.

        Raises:
            BriefingError: it is no bundle that this program can read.
        """
        self.path = path
        self.origin = origin or path
        try:
            self._db = open_read_only(path)
            self._db.row_factory = sqlite3.Row
            self.meta()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise damaged(self.origin, error) from None

    @property
    def name(self) -> str:
        """The file's name, as the user knows it."""
        return self.origin.name

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def again(self) -> "Bundle":
        """The same file opened once more, for another thread."""
        return Bundle(self.path, self.origin)

    def close(self) -> None:
        """Close the file; the bundle answers no more."""
        self._db.close()

    def _rows(self, sql: str, **values: Any) -> list[sqlite3.Row]:
        try:
            return self._db.execute(sql, values).fetchall()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise damaged(self.origin, error, self._db) from None

    # Texts

    def meta(self) -> dict[str, str]:
        """Facts about the bundle: `title`, `importer_version`, `content_sha256`, …"""
        return {row["key"]: row["value"] for row in self._rows("SELECT key, value FROM meta")}

    def content_matches(self) -> bool:
        """Whether the file holds what its importer wrote; reads everything, so run it as a job."""
        from briefing.bundle.soundness import is_sound  # loading OpenSSL costs the window's start 3 ms

        try:
            with closing(open_to_check(self.path)) as db:
                return is_sound(db)
        except (sqlite3.Error, UnicodeDecodeError):
            return False

    def sources(self) -> list[Source]:
        """All sources, in order."""
        return [Source(*row) for row in self._rows(f"{_SOURCE} ORDER BY id")]

    def source(self, source_id: int) -> Source | None:
        """One source; None where there is none of this id."""
        rows = self._rows(f"{_SOURCE} WHERE id = :id", id=source_id)
        return Source(*rows[0]) if rows else None

    def source_text(self, source_id: int) -> str:
        """The whole text of a source as it was read, before any repair."""
        return str(self._rows("SELECT text FROM source WHERE id = :id", id=source_id)[0]["text"])

    def source_excerpt(self, source_id: int, start: int, end: int) -> str:
        """The characters `[start, end)` of a source as it was read, before any repair."""
        start = max(start, 0)
        rows = self._rows(
            "SELECT substr(text, :first, :count) AS text FROM source WHERE id = :id",
            id=source_id,
            first=start + 1,
            count=max(end - start, 0),
        )
        return str(rows[0]["text"]) if rows else ""

    def repair_counts(self, source_id: int) -> dict[str, int]:
        """How often each kind of repair was made in a source."""
        rows = self._rows(
            """SELECT r.kind, count(*) AS count FROM repair r JOIN paragraph p ON p.id = r.paragraph_id
            JOIN article a ON a.id = p.article_id WHERE a.source_id = :id GROUP BY r.kind""",
            id=source_id,
        )
        return {row["kind"]: row["count"] for row in rows}

    def article_count(self) -> int:
        """How many articles there are."""
        return int(self._rows("SELECT count(*) AS count FROM article")[0]["count"])

    def articles(self, *, source_id: int | None = None) -> list[Article]:
        """The articles of one source, or all; by source and position."""
        where = "" if source_id is None else "WHERE source_id = :source"
        rows = self._rows(f"{_ARTICLE} {where} ORDER BY source_id, position", source=source_id)
        return [_article(row) for row in rows]

    def articles_with(self, source_id: int, words: str) -> list[Article]:
        """The articles of a source of which a paragraph holds these very words."""
        rows = self._rows(
            f"""{_ARTICLE} WHERE id IN (SELECT p.article_id FROM paragraph p JOIN article a ON a.id = p.article_id
            WHERE a.source_id = :source AND instr(p.text, :words)) ORDER BY position""",
            source=source_id,
            words=words,
        )
        return [_article(row) for row in rows]

    def article(self, article_id: int) -> Article | None:
        """One article; None where there is none of this id."""
        rows = self._rows(f"{_ARTICLE} WHERE id = :id", id=article_id)
        return _article(rows[0]) if rows else None

    def first_article(self, *, after_source: int = 0) -> Article | None:
        """The first article of the first source, or of the first one after `after_source` that has any."""
        rows = self._rows(
            f"{_ARTICLE} WHERE source_id > :source ORDER BY source_id, position LIMIT 1", source=after_source
        )
        return _article(rows[0]) if rows else None

    def article_extents(self) -> dict[int, ArticleExtent]:
        """How long each article is and which days it tells of, by the article's id."""
        rows = self._rows(
            """SELECT a.id, (SELECT count(*) FROM paragraph p WHERE p.article_id = a.id) AS paragraphs,
            min(i.start_on) AS first_on, max(i.end_on) AS last_on FROM article a
            LEFT JOIN paragraph p ON p.article_id = a.id LEFT JOIN passage s ON s.paragraph_id = p.id
            LEFT JOIN incident_passage t ON t.passage_id = s.id LEFT JOIN incident i ON i.id = t.incident_id
            GROUP BY a.id"""
        )
        return {row["id"]: ArticleExtent(row["paragraphs"], row["first_on"], row["last_on"]) for row in rows}

    def paragraphs(self, article_id: int) -> list[Paragraph]:
        """The paragraphs of an article in reading order."""
        rows = self._rows(f"{_PARAGRAPH} WHERE article_id = :id ORDER BY position", id=article_id)
        return [Paragraph(**dict(row)) for row in rows]

    def repairs(self, article_id: int) -> list[Repair]:
        """The repairs of an article's paragraphs, in reading order."""
        rows = self._rows(
            """SELECT r.id, r.paragraph_id, r.kind, r.start, r."end", r.printed FROM repair r
            JOIN paragraph p ON p.id = r.paragraph_id WHERE p.article_id = :id ORDER BY p.position, r.start, r.id""",
            id=article_id,
        )
        return [Repair(**dict(row)) for row in rows]

    def endnotes(self, article_id: int) -> list[Endnote]:
        """The notes of an article."""
        rows = self._rows(
            "SELECT id, article_id, label, text FROM endnote WHERE article_id = :id ORDER BY id",
            id=article_id,
        )
        return [Endnote(**dict(row)) for row in rows]

    def citations(self, article_id: int) -> list[Citation]:
        """The citation markers of an article, in reading order."""
        notes = {note.id: note for note in self.endnotes(article_id)}
        rows = self._rows(
            f"""SELECT c.id AS citation_id, c.label, c.endnote_id, {_PASSAGE} FROM citation c
            JOIN passage s ON s.id = c.passage_id {_PLACE} WHERE a.id = :id ORDER BY {_READING_ORDER}""",
            id=article_id,
        )
        return [Citation(row["citation_id"], _passage(row), row["label"], notes.get(row["endnote_id"])) for row in rows]

    def passage(self, passage_id: int) -> Passage:
        """One passage."""
        rows = self._rows(f"SELECT {_PASSAGE} FROM passage s {_PLACE} WHERE s.id = :id", id=passage_id)
        return _passage(rows[0])

    # Facts

    def entities(self, kind: EntityKind | None = None) -> list[Entity]:
        """All names, most often mentioned first."""
        aliases: dict[int, list[str]] = {}
        for row in self._rows("SELECT entity_id, name FROM alias ORDER BY entity_id, name"):
            aliases.setdefault(row["entity_id"], []).append(row["name"])
        rows = self._rows(
            """SELECT e.id, e.kind, e.name, e.origin, count(m.passage_id) AS mentions FROM entity e
            LEFT JOIN mention m ON m.entity_id = e.id WHERE :kind IS NULL OR e.kind = :kind
            GROUP BY e.id ORDER BY mentions DESC, e.id""",
            kind=kind,
        )
        return [Entity(aliases=tuple(aliases.get(row["id"], ())), **dict(row)) for row in rows]

    def mentions(
        self, *, article_id: int | None = None, entity_id: int | None = None, first: int = -1
    ) -> list[Mention]:
        """The mentions in one article, or of one entity, or all; in reading order, and only so many where `first` says."""
        where = _where({"p.article_id = :article": article_id, "m.entity_id = :entity": entity_id})
        rows = self._rows(
            f"""SELECT m.entity_id, {_PASSAGE} FROM mention m JOIN passage s ON s.id = m.passage_id {_PLACE}
            {where} ORDER BY {_READING_ORDER} LIMIT :first""",
            article=article_id,
            entity=entity_id,
            first=first,
        )
        return [Mention(row["entity_id"], _passage(row)) for row in rows]

    def articles_naming(self, entity_id: int) -> dict[int, int]:
        """The articles that name somebody, by id: how often each does."""
        rows = self._rows(
            """SELECT p.article_id, count(*) AS mentions FROM mention m JOIN passage s ON s.id = m.passage_id
            JOIN paragraph p ON p.id = s.paragraph_id WHERE m.entity_id = :id GROUP BY p.article_id""",
            id=entity_id,
        )
        return {row["article_id"]: row["mentions"] for row in rows}

    def forms(self, entity_id: int) -> Counter[str]:
        """How a name is written, with one space between words: how often each form stands in the text."""
        rows = self._rows(
            """SELECT substr(p.text, s.start + 1, s."end" - s.start) AS form, count(*) AS mentions
            FROM mention m JOIN passage s ON s.id = m.passage_id JOIN paragraph p ON p.id = s.paragraph_id
            WHERE m.entity_id = :id GROUP BY form ORDER BY min(s.id)""",
            id=entity_id,
        )
        forms: Counter[str] = Counter()
        for row in rows:
            forms[" ".join(row["form"].split())] += row["mentions"]
        return forms

    def companions(self, entity_id: int, *, limit: int = 12) -> list[tuple[int, int]]:
        """Who is named in the same paragraphs: (entity's id, in how many of them), most often first."""
        rows = self._rows(
            """SELECT other.entity_id, count(DISTINCT s.paragraph_id) AS paragraphs
            FROM mention m JOIN passage s ON s.id = m.passage_id JOIN passage o ON o.paragraph_id = s.paragraph_id
            JOIN mention other ON other.passage_id = o.id
            WHERE m.entity_id = :id AND other.entity_id <> :id
            GROUP BY other.entity_id ORDER BY paragraphs DESC, other.entity_id LIMIT :limit""",
            id=entity_id,
            limit=limit,
        )
        return [(row["entity_id"], row["paragraphs"]) for row in rows]

    def entity(self, entity_id: int) -> Entity | None:
        """One name; None where there is none of this id."""
        rows = self._rows(
            """SELECT e.id, e.kind, e.name, e.origin, (SELECT count(*) FROM mention WHERE entity_id = e.id) AS mentions
            FROM entity e WHERE e.id = :id""",
            id=entity_id,
        )
        aliases = self._rows("SELECT name FROM alias WHERE entity_id = :id ORDER BY name", id=entity_id)
        return Entity(aliases=tuple(row["name"] for row in aliases), **dict(rows[0])) if rows else None

    def elections(self) -> list[Election]:
        """All elections for which a figure is stated, latest first, undated last."""
        rows = self._rows(
            """SELECT id, body, country, held_on, round, seats_total FROM election
            ORDER BY held_on IS NULL, held_on DESC, id"""
        )
        return [Election(**dict(row)) for row in rows]

    def figures(
        self, *, election_id: int | None = None, article_id: int | None = None, entity_id: int | None = None
    ) -> list[Figure]:
        """The figures of one election, stated in one article, or of one party, or all; in reading order."""
        where = _where(
            {
                "f.election_id = :election": election_id,
                "p.article_id = :article": article_id,
                "f.entity_id = :entity": entity_id,
            }
        )
        rows = self._rows(
            f"""SELECT f.id, f.election_id, f.entity_id, f.measure, f.value, f.printed, f.status, f.origin, {_PASSAGE},
            o.media_type = :table AS is_beside
            FROM figure f JOIN passage s ON s.id = f.passage_id {_PLACE} JOIN source o ON o.id = a.source_id
            {where} ORDER BY {_READING_ORDER}, f.id""",
            election=election_id,
            article=article_id,
            entity=entity_id,
            table=TABLE_TYPE,
        )
        return [
            Figure(
                row["id"],
                row["election_id"],
                row["entity_id"],
                row["measure"],
                row["value"],
                row["printed"],
                row["status"],
                _passage(row),
                row["origin"],
                bool(row["is_beside"]),
            )
            for row in rows
        ]

    def incidents(self, *, article_id: int | None = None, entity_id: int | None = None) -> list[Incident]:
        """The incidents told in one article, or of one name, or all; by first day, then last, with all tellings."""
        told_here = """IN (SELECT t.incident_id FROM paragraph p JOIN passage s ON s.paragraph_id = p.id
            JOIN incident_passage t ON t.passage_id = s.id WHERE p.article_id = :article)"""
        of_name = "IN (SELECT incident_id FROM incident_entity WHERE entity_id = :entity)"
        wanted = {told_here: article_id, of_name: entity_id}
        where = _where({f"{{0}} {condition}": value for condition, value in wanted.items()})
        values = {"article": article_id, "entity": entity_id}
        with _uncollected():
            passages: dict[int, list[Passage]] = {}
            for incident_id, *passage in self._rows(
                f"""SELECT t.incident_id, {_PASSAGE} FROM incident_passage t
                JOIN passage s ON s.id = t.passage_id {_PLACE} {where.format("t.incident_id")}
                ORDER BY {_READING_ORDER}""",
                **values,
            ):
                passages.setdefault(incident_id, []).append(Passage(*passage))
            entities: dict[int, list[int]] = {}
            for incident_id, entity in self._rows(
                f"""SELECT incident_id, entity_id FROM incident_entity {where.format("incident_id")}
                ORDER BY incident_id, entity_id""",
                **values,
            ):
                entities.setdefault(incident_id, []).append(entity)
            rows = self._rows(
                f"""SELECT id, start_on, end_on, precision, qualifier, category, headline, date_text, year_from, origin
                FROM incident {where.format("id")} ORDER BY start_on, end_on, id""",
                **values,
            )
            values_of = ((*row, tuple(passages.get(row[0], ())), tuple(entities.get(row[0], ()))) for row in rows)
            return [Incident(*of_one) for of_one in values_of]

    def incident_count(self) -> int:
        """How many incidents there are."""
        return int(self._rows("SELECT count(*) AS count FROM incident")[0]["count"])

    def doubts(self, *, source_id: int | None = None) -> list[Doubt]:
        """What the importer was not sure of, in one source or in all."""
        rows = self._rows(
            f"""SELECT d.id AS doubt_id, d.source_id, d.kind, d.message, {_PASSAGE} FROM doubt d
            LEFT JOIN passage s ON s.id = d.passage_id LEFT JOIN paragraph p ON p.id = s.paragraph_id
            {_where({"d.source_id = :id": source_id})} ORDER BY d.id""",
            id=source_id,
        )
        return [
            Doubt(
                row["doubt_id"],
                row["source_id"],
                None if row["passage_id"] is None else _passage(row),
                row["kind"],
                row["message"],
            )
            for row in rows
        ]


@contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no garbage meanwhile: of many records none is, and looking through them takes a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _where(conditions: Mapping[str, object]) -> str:
    """The clause of those conditions whose value is given; an index serves it, as it would not `:value IS NULL OR`."""
    wanted = [condition for condition, value in conditions.items() if value is not None]
    return f"WHERE {' AND '.join(wanted)}" if wanted else ""


def _article(row: sqlite3.Row) -> Article:
    number, source, position, kind, title, standfirst, is_complete = row
    return Article(number, source, position, kind, title, standfirst, bool(is_complete))


def _passage(row: sqlite3.Row) -> Passage:
    return Passage(
        row["passage_id"], row["paragraph_id"], row["article_id"], row["paragraph_position"], row["page"],
        row["passage_start"], row["passage_end"], row["passage_text"],
    )  # fmt: skip
