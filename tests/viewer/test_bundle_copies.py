"""Bundles from a stick: read from a private copy under its checksum, whatever becomes of the file they came from."""

import hashlib
import os
import shutil
import sqlite3
import time
from pathlib import Path

import pytest

from briefing.bundle.reader import Bundle
from briefing.bundle.trust import trust_in
from briefing.errors import BriefingError
from briefing.viewer import bundle_copies
from briefing.viewer.bundle_copies import KEPT, bring_now, known_copy, prune


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The folder of a stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def foreign(bundle_path: Path, stick: Path) -> Path:
    """A bundle on a stick."""
    return Path(shutil.copy(bundle_path, stick / "bundle.sqlite"))


def titles(path: Path) -> list[str]:
    with Bundle(path) as bundle:
        return [article.title for article in bundle.articles()]


def another(path: Path, title: str) -> None:
    """Make another bundle of the one at `path`."""
    db = sqlite3.connect(path)
    db.execute("UPDATE article SET title = ?", (title,))
    db.commit()
    db.close()


def test_only_the_file_itself_is_copied_under_its_checksum(foreign: Path, home: Path) -> None:
    for suffix in ("-wal", "-journal", "-shm"):
        Path(f"{foreign}{suffix}").write_bytes(b"something")
    brought = bring_now(foreign)
    checksum = hashlib.sha256(foreign.read_bytes()).hexdigest()
    assert brought.file == home / "bundles" / f"{checksum}.sqlite"
    assert brought.file.read_bytes() == foreign.read_bytes()
    assert sorted(file.name for file in (home / "bundles").iterdir()) == [f"{checksum}.sqlite", "origins.json"]
    assert (brought.origin, brought.said) == (foreign, "")


def test_a_log_beside_the_bundle_has_no_effect(foreign: Path) -> None:
    honest = titles(foreign)
    forged = foreign.with_name("forged.sqlite")
    shutil.copy(foreign, forged)
    db = sqlite3.connect(forged)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("UPDATE article SET title = 'FORGED'")
    db.commit()
    shutil.copy(f"{forged}-wal", f"{foreign}-wal")
    db.close()
    assert titles(bring_now(foreign).file) == honest


def test_the_bundle_that_ships_with_the_program_is_read_where_it_lies(bundle_path: Path, home: Path) -> None:
    assert bring_now(bundle_path).file == bundle_path
    assert not (home / "bundles").exists()


def test_an_unchanged_file_is_copied_once_and_a_changed_one_again(foreign: Path) -> None:
    first = bring_now(foreign).file
    written = first.stat().st_ino
    assert bring_now(foreign).file == first
    assert first.stat().st_ino == written
    honest = titles(first)
    another(foreign, "Another")
    assert known_copy(foreign) is None
    second = bring_now(foreign).file
    assert second != first
    assert set(titles(second)) == {"Another"}
    assert titles(first) == honest, "a copy is never written to again"


def test_a_vanished_stick_changes_nothing_for_a_reader(foreign: Path, stick: Path) -> None:
    brought = bring_now(foreign)
    with Bundle(brought.file, brought.origin) as bundle:
        honest = titles(brought.file)
        shutil.rmtree(stick)
        assert [article.title for article in bundle.articles()] == honest
        with bundle.again() as again:
            assert [article.title for article in again.articles()] == honest
        assert bundle.name == "bundle.sqlite"
    assert bring_now(foreign).file == brought.file, "it opens from its copy at the next start"


def test_a_file_that_was_never_here_is_missing(stick: Path) -> None:
    with pytest.raises(BriefingError, match="There is no file"):
        bring_now(stick / "never.sqlite")


def test_what_is_no_bundle_is_not_copied(stick: Path, home: Path) -> None:
    (stick / "film.sqlite").write_bytes(b"no bundle" * 100)
    with pytest.raises(BriefingError, match="is not a bundle"):
        bring_now(stick / "film.sqlite")
    assert not (home / "bundles").exists()


def test_a_copy_that_was_damaged_is_made_again(foreign: Path) -> None:
    copy = bring_now(foreign).file
    honest = titles(copy)
    copy.write_bytes(copy.read_bytes()[:-1024] + bytes(1024))
    foreign.touch()
    assert titles(bring_now(foreign).file) == honest


def test_a_file_in_the_folders_place_leaves_the_bundle_where_it_is(foreign: Path, home: Path) -> None:
    (home / "bundles").write_text("in the way")
    brought = bring_now(foreign)
    assert brought.file == foreign
    assert "read where it lies" in brought.said
    assert titles(brought.file)


def test_a_copy_that_reads_otherwise_is_noticed_and_made_again(foreign: Path) -> None:
    copy = bring_now(foreign).file
    honest = copy.read_bytes()
    assert bundle_copies.is_whole(copy)
    copy.write_bytes(honest[:-1] + bytes([honest[-1] ^ 1]))
    assert known_copy(foreign) == copy, "nothing tells from outside"
    assert not bundle_copies.is_whole(copy)
    assert bring_now(foreign).file.read_bytes() == honest


@pytest.mark.parametrize(
    "notes", ["", "[]", "{", '{"a": 3}', '{"a": {"sha256": "x", "seen": []}}', "\x00", "[" * 100_000]
)
def test_damaged_notes_cost_a_copy_only(foreign: Path, home: Path, notes: str) -> None:
    copy = bring_now(foreign).file
    (home / "bundles" / "origins.json").write_text(notes, encoding="utf-8")
    assert bring_now(foreign).file == copy
    assert known_copy(foreign) == copy


def test_notes_lead_to_no_file_outside(foreign: Path, home: Path, tmp_path: Path, bundle_path: Path) -> None:
    bring_now(foreign)
    shutil.copy(bundle_path, tmp_path / "else.sqlite")
    notes = home / "bundles" / "origins.json"
    checksum = hashlib.sha256(foreign.read_bytes()).hexdigest()
    notes.write_text(notes.read_text(encoding="utf-8").replace(checksum, "../../else"), encoding="utf-8")
    assert bring_now(foreign).file.parent == home / "bundles"


def test_copies_that_were_not_opened_for_long_go_and_a_few_stay(foreign: Path, home: Path) -> None:
    copies = []
    for number in range(KEPT + 3):
        another(foreign, f"Edition {number}")
        copies.append(bring_now(foreign).file)
        long_ago = time.time() - 10 * 86_400 + number
        os.utime(copies[-1], (long_ago, long_ago))
    (home / "bundles" / ".briefing-left").write_bytes(b"left by a crash")
    os.utime(home / "bundles" / ".briefing-left", (1, 1))
    prune(in_use=copies[0])
    left = set((home / "bundles").glob("*.sqlite"))
    assert left == {copies[0], *copies[-KEPT:]}
    assert not (home / "bundles" / ".briefing-left").exists()


def test_a_copy_opened_within_a_day_stays(foreign: Path) -> None:
    copies = []
    for number in range(KEPT + 2):
        another(foreign, f"Edition {number}")
        copies.append(bring_now(foreign).file)
    prune(in_use=copies[-1])
    assert all(copy.exists() for copy in copies), "another window may read it"


def test_what_waits_for_the_window(foreign: Path, bundle_path: Path) -> None:
    assert not bundle_copies.waits(bundle_path)
    assert not bundle_copies.waits(foreign)
    foreign.with_name("bundle.sqlite.minisig").write_text("signed")
    assert bundle_copies.waits(foreign)
    bring_now(foreign)
    assert not bundle_copies.waits(foreign)
    with foreign.open("ab") as file:
        file.truncate(bundle_copies.AT_ONCE_BYTES + 1)
    assert bundle_copies.waits(foreign)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_waited_for_nowhere(foreign: Path, stick: Path) -> None:
    os.mkfifo(stick / "pipe.sqlite")
    with pytest.raises(BriefingError, match="could not be read"):
        bring_now(stick / "pipe.sqlite")
    for beside in ("bundle.sqlite.minisig", "bundle.sqlite.manifest.json", "a.pub"):
        os.mkfifo(stick / beside)
    assert not bundle_copies.waits(foreign)
    brought = bring_now(foreign)
    assert trust_in(brought.file, []).signed == "unsigned"
    assert trust_in(foreign, []).stated == "not stated"
