"""What a notebook gives back, and what it refuses in plain words."""

import datetime
import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.bundle.anchors import Anchor, anchor_of, article_anchor
from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.notebook.backups import back_up
from briefing.notebook.database import DamagedNotebookError
from briefing.notebook.schema import APPLICATION_ID, USER_VERSION
from briefing.notebook.store import Notebook


@pytest.fixture
def path(home: Path) -> Path:
    return home / "notebook.sqlite"


@pytest.fixture
def notebook(path: Path) -> Iterator[Notebook]:
    with Notebook(path) as opened:
        yield opened


@pytest.fixture
def anchor(bundle: Bundle) -> Anchor:
    return anchor_of(bundle, bundle.figures()[0].passage)


def test_marks_come_back_as_they_were_set(notebook: Notebook, path: Path, anchor: Anchor, bundle: Bundle) -> None:
    note = "“Says who?” – Жаңаөзен\n<b>not bold</b>"
    fact = notebook.add_mark("highlight", [anchor], colour="yellow", note=note, tags=["vote ", "vote", " seats  won"])
    done = notebook.add_mark("reviewed", [article_anchor(bundle, bundle.articles()[0].id)])
    changed = notebook.change_mark(fact.id, colour="green")
    notebook.close()
    with Notebook(path) as again:
        assert again.marks() == [changed, done]
        assert again.marks("reviewed") == [done]
    assert (changed.note, changed.tags, changed.colour, changed.anchors) == (
        note,
        ("vote", "seats won"),
        "green",
        (anchor,),
    )
    assert changed.created_at == fact.created_at
    assert done.is_article
    assert done.quote == bundle.articles()[0].title


def test_a_removed_mark_can_be_brought_back(notebook: Notebook, anchor: Anchor) -> None:
    mark = notebook.add_mark("note", [anchor], note="Ask Vienna.")
    assert notebook.remove_mark(mark.id) == mark
    assert notebook.marks() == []
    assert notebook.marks(removed=True) == [mark]
    with pytest.raises(BriefingError, match="removed"):
        notebook.change_mark(mark.id, note="x")
    notebook.put_mark(mark)
    assert notebook.marks() == [mark]


def test_kept_things_have_a_kind_and_a_name(notebook: Notebook) -> None:
    notebook.keep("search", "Strikes", {"words": "strike*", "exact": True})
    notebook.keep("search", "Ärzte", [1, 2.5, None])
    notebook.keep("filter", "Strikes", "other")
    notebook.keep("search", "Strikes", {"words": "strike"})
    assert notebook.kept("search") == {"Strikes": {"words": "strike"}, "Ärzte": [1, 2.5, None]}
    notebook.forget("search", "Strikes")
    notebook.forget("search", "never kept")
    assert list(notebook.kept("search")) == ["Ärzte"]
    assert notebook.kept("filter") == {"Strikes": "other"}


def test_decisions_stand_until_they_are_undone(notebook: Notebook, anchor: Anchor) -> None:
    pin = notebook.decide("pin", [anchor], {"measure": "percent"})
    same = notebook.decide("same", [anchor, anchor], None)
    assert notebook.decisions("pin") == [pin]
    notebook.undo_decision(pin.id)
    assert notebook.decisions("pin") == []
    assert notebook.decisions("same") == [same]


def test_every_saved_state_of_a_brief_is_found_by_its_fingerprint(notebook: Notebook) -> None:
    first = notebook.save_brief(None, "Before the vote", {"pieces": [1]}, "9W5B-QHN1")
    second = notebook.save_brief(first.brief_id, "Before the vote", {"pieces": [1, 2]}, "7K3F-01QD")
    assert notebook.save_brief(first.brief_id, "Before the vote", {"pieces": [1, 2]}, "7K3F-01QD") == second
    other = notebook.save_brief(None, "Other", {}, "G9W2-XHN1")
    assert notebook.briefs() == [other, second]
    assert notebook.brief_versions(first.brief_id) == [first, second]
    for typed in ("7K3F-01QD", "7k3f01qd", " 7K3F OIQD"):
        assert notebook.brief_by_fingerprint(typed) == second
    assert notebook.brief_by_fingerprint(first.fingerprint.lower()) == first
    assert notebook.brief_by_fingerprint("0000-0000") is None
    notebook.remove_brief(first.brief_id)
    assert notebook.briefs() == [other]
    assert notebook.brief_by_fingerprint("7K3F-01QD") == second, "paper outlives the list"
    with pytest.raises(BriefingError, match="removed"):
        notebook.save_brief(first.brief_id, "Again", {}, "0000-0001")


# The file


def test_the_file_says_what_it_is_and_is_written_durably(notebook: Notebook, path: Path) -> None:
    def pragma(name: str) -> object:
        return notebook.database.rows(f"PRAGMA {name}")[0][0]

    assert pragma("application_id") == APPLICATION_ID
    assert pragma("user_version") == USER_VERSION
    wanted = {"journal_mode": "delete", "synchronous": 3, "locking_mode": "exclusive", "foreign_keys": 1}
    assert {name: pragma(name) for name in wanted} == wanted


def test_a_second_window_reads_and_says_why_it_cannot_write(notebook: Notebook, path: Path, anchor: Anchor) -> None:
    mark = notebook.add_mark("bookmark", [anchor])
    with Notebook(path) as second:
        assert "another window" in second.read_only
        assert second.marks() == [mark]
        with pytest.raises(BriefingError, match="another window"):
            second.add_mark("bookmark", [anchor])
        later = notebook.add_mark("note", [anchor], note="later")
        notebook.close()
        own = second.add_mark("note", [anchor], note="now it can")
        assert second.read_only == ""
        assert second.marks() == [mark, later, own]


def test_a_newer_notebook_is_refused_and_left_alone(path: Path) -> None:
    Notebook(path).close()
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version={USER_VERSION + 1}")
    db.close()
    content = path.read_bytes()
    with pytest.raises(BriefingError, match=r"newer than this program's .* Install a newer Briefing"):
        Notebook(path)
    assert path.read_bytes() == content


def test_another_programs_file_is_refused_and_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE mine (x)")
    db.close()
    content = path.read_bytes()
    with pytest.raises(BriefingError, match="no notebook of this program"):
        Notebook(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("damage", [b"no database at all" * 300, b""])
def test_what_is_no_database_is_damaged_unless_it_is_empty(path: Path, damage: bytes) -> None:
    path.write_bytes(damage)
    if damage:
        with pytest.raises(DamagedNotebookError, match="damaged"):
            Notebook(path)
        assert path.read_bytes() == damage
    else:
        with Notebook(path) as begun:
            assert begun.read_only == ""


def test_a_full_disk_is_a_sentence_and_loses_nothing(notebook: Notebook, anchor: Anchor) -> None:
    mark = notebook.add_mark("note", [anchor], note="short")
    pages = notebook.database.rows("PRAGMA page_count")[0][0]
    notebook.database.rows(f"PRAGMA max_page_count={pages}")
    with pytest.raises(BriefingError, match=r"Nothing was saved.*Free some space"):
        notebook.change_mark(mark.id, note="long " * 20_000)
    assert notebook.marks() == [mark]
    notebook.database.rows("PRAGMA max_page_count=100000")
    assert notebook.change_mark(mark.id, note="long " * 20_000).note.startswith("long")


def test_a_folder_that_cannot_be_made_leaves_the_window_working(home: Path, anchor: Anchor) -> None:
    (home / "file").write_text("in the way")
    with Notebook(home / "file" / "notebook.sqlite") as notebook:
        assert "cannot be kept" in notebook.read_only
        assert notebook.marks() == []
        with pytest.raises(BriefingError, match="cannot be kept"):
            notebook.add_mark("bookmark", [anchor])


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Nobody may write everywhere, as root does."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="folders have no such permissions there")
def test_a_folder_that_may_only_be_read_is_a_sentence(notebook: Notebook, path: Path, anchor: Anchor) -> None:
    mark = notebook.add_mark("bookmark", [anchor])
    notebook.close()
    folders = [path.parent, *path.parent.parents[:3]]
    modes = [folder.stat().st_mode for folder in folders]
    path.chmod(0o444)
    for folder in folders:
        folder.chmod(0o555)
    try:
        with ordinary_user(), Notebook(path) as readable:
            assert readable.marks() == [mark]
            assert "can only be read" in readable.read_only
            with pytest.raises(BriefingError, match="can only be read"):
                readable.keep("search", "x", 1)
    finally:
        for folder, mode in zip(folders, modes, strict=True):
            folder.chmod(mode)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    note=st.text(st.characters()),
    tags=st.lists(st.text()),
    value=st.recursive(st.none() | st.booleans() | st.text(), st.lists),
)
def test_any_text_comes_back(
    notebook: Notebook, anchor: Anchor, note: str, tags: list[str], value: object
) -> None:  # fmt: skip
    mark = notebook.add_mark("note", [anchor], note=note, tags=tags)
    assert notebook.mark(mark.id) == mark
    assert mark.note == note.encode("utf-8", "replace").decode()
    notebook.keep("any", "thing", value)
    assert str(notebook.kept("any")["thing"]) == str(value).encode("utf-8", "replace").decode()
    assert notebook.warning == ""


def test_two_threads_write_and_back_up_at_once(notebook: Notebook, anchor: Anchor) -> None:
    made: list[object] = []

    def backups() -> None:
        for number in range(4):
            made.append(back_up(notebook.database, datetime.datetime(2026, 1, number + 1, tzinfo=datetime.UTC)))

    thread = threading.Thread(target=backups)
    thread.start()
    marks = [notebook.add_mark("note", [anchor], note=f"note {number}") for number in range(20)]
    thread.join()
    assert notebook.marks() == marks
    assert len(made) == 4


def test_a_folder_in_the_notebooks_place_leaves_the_window_without_one(tmp_path: Path) -> None:
    (tmp_path / "notebook.sqlite").mkdir()
    with Notebook(tmp_path / "notebook.sqlite") as notebook:
        assert "No notebook can be kept in" in notebook.read_only
        assert notebook.marks() == []
