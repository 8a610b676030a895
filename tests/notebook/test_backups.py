"""Nothing is lost: kills in the middle of writing, backups, damaged files, restoring."""

import datetime
import itertools
import random
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.notebook.killed_writer import an_anchor, kill_one, kill_one_restoring

from briefing.bundle.anchors import Anchor
from briefing.errors import BriefingError
from briefing.notebook.backups import back_up, backups_of, holds, keep_aside, newest_good, restore, to_keep
from briefing.notebook.database import DamagedNotebookError, has_open_journal
from briefing.notebook.store import Notebook

UTC = datetime.UTC
NOON = datetime.datetime(2026, 11, 25, 12, tzinfo=UTC)
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)


@pytest.fixture
def path(home: Path) -> Path:
    return home / "notebook.sqlite"


@pytest.fixture
def notebook(path: Path) -> Iterator[Notebook]:
    with Notebook(path) as opened:
        yield opened


@pytest.fixture
def anchor() -> Anchor:
    return an_anchor()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
def test_nothing_acknowledged_is_missing_after_kills_in_the_middle_of_writing(path: Path) -> None:
    chance = random.Random(4)
    results = [kill_one(path, chance) for _ in range(12)]
    assert sum(said for said, _, _ in results) > 12
    assert [missing for _, missing, _ in results if missing] == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
def test_a_kill_in_the_middle_of_restoring_leaves_the_old_notebook_or_the_new_one(path: Path, anchor: Anchor) -> None:
    with Notebook(path) as notebook:
        mark = notebook.add_mark("note", [anchor], note="first " + "x" * 40_000)
        back_up(notebook.database, NOON)
        notebook.change_mark(mark.id, note="second " + "y" * 40_000)
        back_up(notebook.database, NOON + DAY)
    chance = random.Random(7)
    for _ in range(8):
        (note,) = kill_one_restoring(path, chance)
        assert note in ("first " + "x" * 40_000, "second " + "y" * 40_000)


def overwrite(path: Path, start: int, length: int) -> None:
    content = bytearray(path.read_bytes())
    content[start : start + length] = b"\xaa" * length
    path.write_bytes(content)


def fill(notebook: Notebook, anchor: Anchor, count: int) -> None:
    for number in range(count):
        notebook.add_mark("note", [anchor], note=f"{number} " + "words " * 200)


def test_a_journal_left_behind_means_a_check_before_use(notebook: Notebook, path: Path, anchor: Anchor) -> None:
    fill(notebook, anchor, 10)
    notebook.close()
    overwrite(path, 5 * 4096, 3000)
    with Notebook(path) as unchecked:
        assert unchecked.read_only == ""
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    assert has_open_journal(path)
    with pytest.raises(DamagedNotebookError, match="Restore it from a backup"):
        Notebook(path)


def test_a_backup_holds_everything_and_is_made_only_when_something_changed(notebook: Notebook, anchor: Anchor) -> None:
    mark = notebook.add_mark("note", [anchor], note="Ask Vienna.")
    first = back_up(notebook.database, NOON)
    assert first is not None
    assert back_up(notebook.database, NOON + HOUR) is None
    notebook.save_brief(None, "Brief", {}, "G9W2-XHN1")
    second = back_up(notebook.database, NOON + 2 * HOUR)
    assert second is not None
    assert [backup.made_at for backup in backups_of(notebook.path)] == [second.made_at], "the newest of a day"
    with Notebook(second.path) as copy:
        assert copy.marks() == [mark]
    counted = holds(second.path)
    assert (counted.marks, counted.notes, counted.briefs) == (1, 1, 1)


def test_a_damaged_notebook_makes_no_backup_and_the_older_ones_stay(path: Path, anchor: Anchor) -> None:
    with Notebook(path) as notebook:
        fill(notebook, anchor, 30)
        back_up(notebook.database, NOON)
        notebook.add_mark("note", [anchor], note="after the backup")
    overwrite(path, 6 * 4096, 4096)
    before = sorted(file.name for file in path.with_name("backups").iterdir())
    with Notebook(path) as damaged, pytest.raises(BriefingError, match="damaged"):
        back_up(damaged.database, NOON + DAY)
    assert sorted(file.name for file in path.with_name("backups").iterdir()) == before


def test_backups_thin_out_with_age() -> None:
    twice_a_day = [NOON - n * DAY / 2 for n in range(800)]
    kept = sorted(to_keep(twice_a_day), reverse=True)
    assert kept[:12] == [NOON - n * DAY for n in range(12)]
    assert all(newer - older >= DAY for newer, older in itertools.pairwise(kept))
    assert len(kept) <= 12 + 10 + 9
    assert NOON - kept[-1] > 230 * DAY
    assert len({time.isocalendar()[:2] for time in kept}) >= 10


def test_day_by_day_the_same_backups_stay() -> None:
    standing: set[datetime.datetime] = set()
    for day in range(400):
        standing = to_keep({*standing, NOON + day * DAY})
    months = {(time.year, time.month) for time in standing}
    assert len(months) == 9
    assert len(standing) <= 31


def test_restoring_keeps_the_old_one_and_takes_its_place_at_once(path: Path, anchor: Anchor) -> None:
    with Notebook(path) as notebook:
        mark = notebook.add_mark("note", [anchor], note="good")
        backup = back_up(notebook.database, NOON)
        assert backup is not None
        notebook.change_mark(mark.id, note="spoilt")
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(b"stale")
    kept = restore(path, backup.path, NOON + HOUR)
    assert kept is not None
    assert kept.name == "notebook.replaced-20261125T130000Z.sqlite"
    assert not journal.exists(), "a stale journal would undo what was restored"
    assert kept.with_name(kept.name + "-journal").read_bytes() == b"stale"
    with Notebook(path) as notebook:
        assert [m.note for m in notebook.marks()] == ["good"]
        notebook.add_mark("note", [anchor], note="goes on")
        assert back_up(notebook.database, NOON + 2 * HOUR) is not None, "what was restored is backed up again"
    kept.with_name(kept.name + "-journal").unlink()
    with Notebook(kept) as old:
        assert [m.note for m in old.marks()] == ["spoilt"]
    assert backup.path.exists() or backups_of(path)


def test_a_damaged_backup_is_not_restored(path: Path, anchor: Anchor) -> None:
    with Notebook(path) as notebook:
        fill(notebook, anchor, 30)
        backup = back_up(notebook.database, NOON)
        assert backup is not None
        notebook.add_mark("note", [anchor], note="later")
        newer = back_up(notebook.database, NOON + DAY)
        assert newer is not None
    overwrite(newer.path, 4096 * 3, 4096)
    content = path.read_bytes()
    with pytest.raises(BriefingError, match="damaged"):
        restore(path, newer.path, NOON)
    assert path.read_bytes() == content
    good = newest_good(path)
    assert good is not None
    assert good[0] == backup
    assert good[1].notes == 30


def test_what_is_kept_aside_is_never_written_over(path: Path) -> None:
    kept = []
    for text in (b"one", b"two", b"three"):
        path.write_bytes(text)
        kept.append(keep_aside(path, "replaced", NOON))
    assert [file.read_bytes() for file in kept if file] == [b"one", b"two", b"three"]


def test_a_damaged_notebook_is_set_aside_with_all_that_lies_beside_it(path: Path) -> None:
    path.write_bytes(b"rubbish" * 1000)
    path.with_name(path.name + "-journal").write_bytes(b"left")
    kept = keep_aside(path, "damaged", NOON, move=True)
    assert kept is not None
    assert kept.read_bytes() == b"rubbish" * 1000
    assert kept.with_name(kept.name + "-journal").read_bytes() == b"left"
    assert not path.exists()
    with Notebook(path) as begun:
        assert begun.marks() == []


# Plain text


def test_each_note_is_also_a_text_file(notebook: Notebook, anchor: Anchor) -> None:
    folder = notebook.path.with_name("notes")
    mark = notebook.add_mark("note", [anchor], note="Жаңаөзен: ask Vienna\n<b>plain</b>", tags=["vote"])
    (file,) = folder.glob("*.txt")
    text = file.read_text(encoding="utf-8")
    assert "Жаңаөзен: ask Vienna\n<b>plain</b>" in text
    assert "“Vote”" in text
    assert "¶ 1" in text
    assert "Tags: vote" in text
    notebook.change_mark(mark.id, note="shorter")
    assert "shorter" in file.read_text(encoding="utf-8")
    notebook.remove_mark(mark.id)
    assert list(folder.glob("*.txt")) == []
    assert "shorter" in (folder / "removed" / file.name).read_text(encoding="utf-8")
    notebook.put_mark(mark)
    assert len(list(folder.glob("*.txt"))) == 1


def test_a_note_whose_text_file_cannot_be_written_is_saved_and_says_so(notebook: Notebook, anchor: Anchor) -> None:
    notebook.path.with_name("notes").write_text("in the way")
    mark = notebook.add_mark("note", [anchor], note="kept")
    assert "saved, but not as a text file" in notebook.warning
    assert notebook.marks() == [mark]


def test_a_notebook_put_back_by_hand_opens(path: Path, anchor: Anchor) -> None:
    with Notebook(path) as notebook:
        notebook.add_mark("note", [anchor], note="on the stick")
        backup = back_up(notebook.database, NOON)
        assert backup is not None
    shutil.copy(backup.path, path)
    with Notebook(path) as again:
        assert [mark.note for mark in again.marks()] == ["on the stick"]
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    db.close()


def test_damage_that_no_journal_tells_of_is_found_at_the_next_backup(path: Path, anchor: Anchor) -> None:
    with Notebook(path) as notebook:
        fill(notebook, anchor, 30)
        back_up(notebook.database, NOON)
    overwrite(path, 6 * 4096, 4096)
    with Notebook(path) as damaged, pytest.raises(DamagedNotebookError, match="Restore it from a backup"):
        back_up(damaged.database, NOON + DAY)
