"""Opening a bundle from anywhere: only what the importer writes is read, and reading is all that can be done."""

import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import briefing
from briefing.bundle.facets import Within
from briefing.bundle.opening import open_read_only, schema_differences
from briefing.bundle.reader import Bundle
from briefing.bundle.schema import LARGE_SEARCH_INDEX
from briefing.bundle.search import Searcher
from briefing.bundle.writer import BundleWriter
from briefing.errors import BriefingError

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def path(bundle_path: Path, tmp_path: Path) -> Path:
    """A copy of the shipped bundle that may be changed."""
    return Path(shutil.copy(bundle_path, tmp_path / "b.sqlite"))


def change(path: Path, *statements: str) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA writable_schema=ON")
    for statement in statements:
        db.execute(statement)
    db.close()


def test_what_the_importer_writes_is_what_the_format_says(path: Path) -> None:
    db = open_read_only(path)
    assert schema_differences(db) == (set(), set(), set())
    db.close()


def test_the_index_of_a_large_bundle_is_known(path: Path) -> None:
    rebuild = "INSERT INTO paragraph_fts(paragraph_fts) VALUES ('rebuild')"
    change(path, "DROP TABLE paragraph_fts", LARGE_SEARCH_INDEX, rebuild)
    with Bundle(path) as bundle:
        assert bundle.articles()


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE word",
        "DROP TABLE printed_word",
        "DROP INDEX figure_by_passage",
        "DELETE FROM sqlite_schema WHERE name = 'sqlite_stat1'",
    ],
)
def test_what_follows_from_the_rest_may_lack(path: Path, statement: str) -> None:
    change(path, statement)
    with Bundle(path) as bundle:
        assert bundle.articles()
    searcher = Searcher(path)
    reading = searcher.read("Nazarbayev")
    assert reading is not None
    assert searcher.find(reading, Within()).places
    searcher.close()


FOREIGN = {
    "a view": (["CREATE VIEW extra AS SELECT 1"], "holds extra"),
    "a table": (["CREATE TABLE extra (x)"], "holds extra"),
    "a trigger": (["CREATE TRIGGER extra AFTER DELETE ON article BEGIN SELECT 1; END"], "holds extra"),
    "an index over an expression": (["CREATE INDEX extra ON article(abs(id))"], "holds extra"),
    "a virtual table": (["CREATE VIRTUAL TABLE extra USING fts5(x)"], "holds extra"),
    "a column that is counted out": (
        ["ALTER TABLE doubt ADD COLUMN x GENERATED ALWAYS AS (upper(message))"],
        "defines doubt",
    ),
    "a view in a table's place": (
        ["ALTER TABLE source RENAME TO real", "CREATE VIEW source AS SELECT * FROM real"],
        "holds real",
    ),
    "a table that lacks": (["DROP TABLE doubt"], "lacks doubt"),
    "another source of the search index": (
        ["UPDATE sqlite_schema SET sql = replace(sql, 'paragraph_with_title', 'doubt') WHERE name = 'paragraph_fts'"],
        "defines paragraph_fts",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FOREIGN)
def test_what_no_bundle_holds_is_refused_in_one_sentence(path: Path, name: str) -> None:
    statements, says = FOREIGN[name]
    change(path, *statements)
    for use in (Bundle, lambda file: Searcher(file).read("word")):
        with pytest.raises(BriefingError, match=rf"b\.sqlite is not as briefing-import writes it: it {says}"):
            use(path)


READERS: dict[str, Callable[[Path], sqlite3.Connection]] = {
    "reading": open_read_only,
    "searching": lambda path: open_read_only(path, scratch=True),
}
FORBIDDEN = (
    "DELETE FROM article",
    "UPDATE article SET title = ''",
    "INSERT INTO meta VALUES ('a', 'b')",
    "INSERT INTO paragraph_fts(paragraph_fts) VALUES ('rebuild')",
    "UPDATE sqlite_schema SET sql = ''",
    "DROP TABLE article",
    "CREATE TABLE more (x)",
    "CREATE VIEW more AS SELECT 1",
    "CREATE TEMP VIEW more AS SELECT 1",
    "CREATE TEMP TRIGGER more AFTER INSERT ON article BEGIN SELECT 1; END",
    "ATTACH ':memory:' AS other",
    "VACUUM INTO 'elsewhere.sqlite'",
    "PRAGMA writable_schema=ON",
    "PRAGMA trusted_schema=ON",
    "PRAGMA query_only=OFF",
    "PRAGMA journal_mode=WAL",
    "PRAGMA temp_store_directory='/'",
    "SELECT load_extension('x')",
    "SELECT zeroblob(1000000000)",
    "SELECT hex(randomblob(10))",
    "SELECT fts3_tokenizer('x')",
    "SELECT writefile('x', 'y')",
    "SELECT * FROM pragma_database_list",
)


@pytest.mark.parametrize("way", READERS)
@pytest.mark.parametrize("statement", FORBIDDEN)
def test_a_statement_can_only_read(path: Path, way: str, statement: str) -> None:
    db = READERS[way](path)
    before = path.read_bytes()
    with pytest.raises(sqlite3.Error):
        db.execute(statement).fetchall()
    db.close()
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir() if file.is_file()] == ["b.sqlite"]


def test_no_bundle_is_opened_in_another_way() -> None:
    source = Path(briefing.__file__).parent
    texts = {path.relative_to(source).as_posix(): path.read_text(encoding="utf-8") for path in source.rglob("*.py")}
    opening = {name for name, text in texts.items() if "sqlite3.connect(" in text}
    assert opening == {
        "bundle/opening.py",
        "bundle/writer.py",  # what it writes itself
        "notebook/backups.py",
        "notebook/database.py",
    }


@pytest.mark.parametrize("suffix", ["-wal", "-journal", "-shm"])
def test_a_file_beside_a_bundle_has_no_effect(path: Path, suffix: str) -> None:
    with Bundle(path) as bundle:
        titles = [article.title for article in bundle.articles()]
    forged = path.with_name("forged.sqlite")
    shutil.copy(path, forged)
    db = sqlite3.connect(forged, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL" if suffix != "-journal" else "PRAGMA journal_mode=PERSIST")
    db.execute("BEGIN")
    db.execute("UPDATE article SET title = 'FORGED'")
    db.execute("PRAGMA cache_spill=ON")
    if suffix != "-journal":
        db.execute("COMMIT")
    shutil.copy(f"{forged}{suffix}", f"{path}{suffix}")
    db.close()
    beside = Path(f"{path}{suffix}").read_bytes()
    with Bundle(path) as bundle:
        assert [article.title for article in bundle.articles()] == titles
    assert Path(f"{path}{suffix}").read_bytes() == beside


def test_a_bundle_that_waits_for_its_log_is_refused(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode=WAL")
    db.close()
    with pytest.raises(BriefingError, match="write-ahead log"):
        Bundle(path)


def test_an_endless_statement_ends_and_says_so(path: Path) -> None:
    with Bundle(path) as bundle:
        bundle._db.keep_to_time(0.2)
        began = time.monotonic()
        with pytest.raises(BriefingError, match=r"b\.sqlite is damaged .* stopped after"):
            bundle._rows(ENDLESS)
        assert time.monotonic() - began < 4
        assert bundle.articles(), "the next question is answered"


def test_an_endless_search_is_not_taken_for_one_that_was_interrupted(path: Path) -> None:
    searcher = Searcher(path)
    searcher._db.keep_to_time(0.2)
    with pytest.raises(BriefingError, match="stopped after"):
        searcher._rows(ENDLESS)
    assert searcher.read("Nazarbayev") is not None
    searcher.close()


def test_a_beginning_that_thousands_of_words_have_is_searched(tmp_path: Path) -> None:
    many = tmp_path / "many.sqlite"
    writer = BundleWriter(many)
    source = writer.add_source(name="a.txt", media_type="text/plain", sha256="0" * 64, size_bytes=1, text="")
    article = writer.add_article(
        source_id=source, position=1, kind="article", title="Words", standfirst=None, is_complete=True
    )
    letters = "abcdefghijklmnopqrst"
    words = [f"ka{one}{two}{three}" for one in letters for two in letters for three in letters]
    for position in range(20):
        writer.add_paragraph(
            article_id=article, position=position + 1, kind="text", text=" ".join(words[position::20]), page=1,
            source_start=0, source_end=0,
        )  # fmt: skip
    writer.finish()
    searcher = Searcher(many)
    reading = searcher.read("ka")
    assert reading is not None
    assert searcher.find(reading, Within()).places
    searcher.close()
