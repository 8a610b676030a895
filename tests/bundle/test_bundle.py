"""Written, opened again, and verified: what a bundle must give back and what it must refuse."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.bundle.facets import Within
from briefing.bundle.printed import as_printed
from briefing.bundle.reader import Bundle
from briefing.bundle.search import Searcher
from briefing.bundle.verify import verify
from briefing.bundle.writer import BundleWriter
from briefing.errors import BriefingError

SOURCE = "J anuary 15, tur-\nnout was 75.07% in Łódź [1].\n"
CLEAN = "January 15, turnout was 75.07% in Łódź [1]."


def write_bundle(target: Path) -> Path:
    writer = BundleWriter(target)
    writer.add_meta("title", "Test")
    source = writer.add_source(
        name="a.txt", media_type="text/plain", sha256="0", size_bytes=60, text=SOURCE, title="The Monitor",
        issue="No. 3", published="2012-01",
    )  # fmt: skip
    article = writer.add_article(
        source_id=source, position=1, kind="article", title="Vote", standfirst=None, is_complete=True
    )
    paragraph = writer.add_paragraph(
        article_id=article, position=1, kind="text", text=CLEAN, page=1, source_start=0, source_end=len(SOURCE) - 1
    )
    writer.add_repair(paragraph_id=paragraph, kind="drop-cap", start=0, end=1, printed="J ")
    writer.add_repair(paragraph_id=paragraph, kind="hyphen", start=15, end=15, printed="-\n")
    note = writer.add_endnote(article_id=article, label="1", text="A note.")
    at = CLEAN.index("[1]")
    writer.add_citation(passage_id=writer.add_passage(paragraph, at, at + 3), label="1", endnote_id=note)
    at = CLEAN.index("Łódź")
    city = writer.add_entity(kind="place", name="Łódź", aliases=["Lodz"])
    writer.add_mention(city, writer.add_passage(paragraph, at, at + 4))
    election = writer.add_election(body="Senate", country="Poland", held_on="2012-01-15", seats_total=100)
    told = writer.add_passage(paragraph, 12, 30)
    writer.add_figure(
        election_id=election, entity_id=None, measure="turnout", value=75.07, printed="75.07%", status="final",
        passage_id=told,
    )  # fmt: skip
    writer.add_incident(
        start_on="2012-01-15", end_on="2012-01-15", precision="day", qualifier=None, category="election",
        headline="Turnout was 75.07%", date_text="January 15", year_from="issue",
        passage_ids=[writer.add_passage(paragraph, 0, 30)], entity_ids=[city],
    )  # fmt: skip
    writer.add_doubt(
        source_id=source, kind="year", message="The year was taken from the date of issue.", passage_id=told
    )
    writer.finish()
    return target


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_bundle(tmp_path / "b.sqlite")


def test_reads_back_what_was_written(path: Path) -> None:
    with Bundle(path) as bundle:
        assert bundle.meta()["title"] == "Test"
        (source,) = bundle.sources()
        assert source.label == "The Monitor, No. 3, January 2012"
        (article,) = bundle.articles()
        assert article.is_complete is True
        (paragraph,) = bundle.paragraphs(article.id)
        repairs = [(r.start, r.end, r.printed) for r in bundle.repairs(article.id)]
        assert as_printed(paragraph.text, repairs) == bundle.source_text(source.id)[:-1]
        (citation,) = bundle.citations(article.id)
        assert (citation.passage.text, citation.endnote and citation.endnote.text) == ("[1]", "A note.")
        (city,) = bundle.entities("place")
        assert (city.name, city.aliases, city.mentions) == ("Łódź", ("Lodz",), 1)
        assert [m.passage.text for m in bundle.mentions(entity_id=city.id)] == ["Łódź"]
        (election,) = bundle.elections()
        (figure,) = bundle.figures(election_id=election.id)
        assert (figure.value, figure.passage.text, figure.passage.page) == (75.07, "turnout was 75.07%", 1)
        (incident,) = bundle.incidents(article_id=article.id)
        assert incident.entity_ids == (city.id,)
        assert [p.text for p in incident.passages] == ["January 15, turnout was 75.07%"]
        (doubt,) = bundle.doubts(source_id=source.id)
        assert doubt.passage == figure.passage
        assert bundle.content_matches()
    assert verify(path) == []


def test_same_rows_give_the_same_bytes(path: Path, tmp_path: Path) -> None:
    assert write_bundle(tmp_path / "again.sqlite").read_bytes() == path.read_bytes()


def test_reading_leaves_no_file_beside_the_bundle(path: Path) -> None:
    with Bundle(path) as bundle:
        bundle.articles()
        with pytest.raises(sqlite3.DatabaseError, match="not authorized"):
            bundle._db.execute("DELETE FROM article")
    assert [p.name for p in path.parent.iterdir() if p.is_file()] == ["b.sqlite"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("turnout", ["turnout"]),
        ("TURN", ["turnout"]),
        ("lodz", ["Łódź"]),
        ("łodz", ["Łódź"]),
        ("january lód", ["January", "Łódź"]),
        ("january lublin", []),
        ("jan", ["January"]),
        ('C++ "unbalanced NOT (', []),
        ("AND", []),
        ("*", []),
        ("", []),
        ("'; DROP TABLE article", []),
        ("turnout\0", ["turnout"]),
    ],
)
def test_search_takes_any_input(path: Path, typed: str, found: list[str]) -> None:
    searcher = Searcher(path)
    reading = searcher.read(typed)
    hits = searcher.hits([i for i, _ in searcher.find(reading, Within()).places], reading) if reading else []
    assert [hit.paragraph.text[start:end] for hit in hits for start, end in hit.matches] == found
    searcher.close()


def damage_text(path: Path) -> None:
    path.write_text("not a database " * 20)


def damage_empty(path: Path) -> None:
    path.write_bytes(b"")


def damage_other_program(path: Path) -> None:
    path.unlink()
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE t (x)")
    db.commit()
    db.close()


def damage_newer(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 2")
    db.close()


def damage_cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])


def damage_missing(path: Path) -> None:
    path.unlink()


def damage_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (damage_text, "no SQLite database"),
        (damage_empty, "no SQLite database"),
        (damage_other_program, "another program's"),
        (damage_newer, "Install a newer Briefing"),
        (damage_cut, "cut short"),
        (damage_missing, "There is no file"),
        (damage_folder, "could not be read"),
    ],
)
def test_what_is_no_bundle_is_refused_in_one_sentence(path: Path, damage: Callable[[Path], None], says: str) -> None:
    damage(path)
    with pytest.raises(BriefingError, match=says) as caught:
        Bundle(path)
    assert "\n" not in str(caught.value)
    with pytest.raises(BriefingError, match=says):
        verify(path)


def test_a_log_beside_the_bundle_changes_nothing(path: Path) -> None:
    forged = path.with_name("forged.sqlite")
    shutil.copy(path, forged)
    db = sqlite3.connect(forged)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("UPDATE article SET title = 'FORGED'")
    db.commit()
    shutil.copy(f"{forged}-wal", f"{path}-wal")
    db.close()
    with Bundle(path) as bundle:
        assert bundle.articles()[0].title == "Vote"


TAMPERING = {
    "passage beyond its paragraph": ('UPDATE passage SET "end" = 9999 WHERE id = 1', "Passage 1 stands at"),
    "passage turned round": ('UPDATE passage SET start = "end" + 1 WHERE id = 1', "Passage 1 stands at"),
    "repair lost": ("DELETE FROM repair WHERE kind = 'hyphen'", "does not lead back"),
    "paragraph beyond its source": ("UPDATE paragraph SET source_end = 9999", "Paragraph 1 stands at"),
    "figure changed": ("UPDATE figure SET printed = '95.07%'", "Figure 1 says"),
    "date turned round": ("UPDATE incident SET start_on = '2013-01-01'", "Incident 1 is dated"),
    "no such day": ("UPDATE election SET held_on = '2012-02-30'", "Election 1 is dated"),
    "reference broken": ("UPDATE figure SET entity_id = 99", "points to a row of entity"),
    "telling lost": ("DELETE FROM incident_passage", "has no passage"),
    "index out of step": ("INSERT INTO paragraph_fts(paragraph_fts) VALUES ('delete-all')", "search index"),
    "text changed": ("UPDATE meta SET value = 'x' WHERE key = 'content_sha256'", "differs from its checksum"),
    "view added": ("CREATE VIEW extra AS SELECT 1", "extra does not belong"),
    "index dropped": ("DROP INDEX figure_by_passage", "figure_by_passage is missing"),
}


@pytest.mark.parametrize("name", TAMPERING)
def test_verify_names_what_is_wrong(path: Path, name: str) -> None:
    statement, says = TAMPERING[name]
    db = sqlite3.connect(path)
    db.execute(statement)
    db.commit()
    db.close()
    assert any(says in problem for problem in verify(path)), verify(path)


def test_an_unfinished_bundle_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "b.sqlite"
    target.write_text("old")
    writer = BundleWriter(target)
    writer.add_meta("title", "Test")
    writer.abandon()
    assert not list(tmp_path.glob(".briefing-*"))
    assert target.read_text() == "old"


def test_a_bundle_is_not_written_into_nowhere(tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match="There is no folder"):
        BundleWriter(tmp_path / "no" / "b.sqlite")
    with pytest.raises(BriefingError, match="is a folder"):
        BundleWriter(tmp_path)
