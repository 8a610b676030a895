"""A full disk, a stick that can only be read, a stick that is pulled, two windows: a sentence each, and nothing is lost."""

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.hostile.disks import Disk, disk

from briefing.brief.files import write_whole
from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.importer.pipeline import import_sources
from briefing.notebook.store import Notebook
from briefing.viewer.main_window import MainWindow
from briefing.viewer.mistakes import install_report
from briefing.viewer.paths import notebook_path
from briefing.viewer.settings import Settings

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "data" / "sources" / "kazakhstan-insider-04.txt"
OpenWindow = Callable[[Path], MainWindow]


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Disk]:
    with disk(tmp_path / "stick") as made:
        yield made


@pytest.fixture
def small_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """The program's folder on a disk of its own."""
    with disk(tmp_path / "own-disk") as made:
        monkeypatch.setenv("BRIEFING_HOME", str(made.folder / "Briefing"))
        yield made


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[OpenWindow]:
    opened: list[MainWindow] = []

    def one(bundle: Path) -> MainWindow:
        window = MainWindow(Bundle(bundle), Settings())
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        qtbot.waitUntil(lambda: "Checksum verified" in window.status.text())
        opened.append(window)
        return window

    yield one
    for window in opened:
        window.close()


def import_in_child(target: Path, *, file_limit: int | None = None) -> subprocess.CompletedProcess[str]:
    """Run the importer; where there is a limit, no file of its can be longer, as on a disk that is full."""

    def limit() -> None:
        if file_limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (file_limit, file_limit))

    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "TMPDIR": str(target.parent)}
    command = [sys.executable, "-m", "briefing.importer.cli", "build", str(SOURCE), "-o", str(target)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=60, env=environment, preexec_fn=limit
    )


def assert_says_no_and_keeps(run: subprocess.CompletedProcess[str], target: Path, old: bytes) -> None:
    said = run.stderr.strip().splitlines()
    assert len(said) == 1, run.stderr
    assert said[0].endswith(".")
    assert "space" in said[0]
    assert run.returncode == 2
    assert target.read_bytes() == old
    assert sorted(path.name for path in target.parent.iterdir() if path.name != ".filler") == [target.name]


@pytest.mark.parametrize("room", [0, 40_000, 200_000, 400_000])
def test_the_importer_on_a_full_disk_says_so_and_leaves_the_bundle_that_was_there(stick: Disk, room: int) -> None:
    target = stick.folder / "bulletins.sqlite"
    target.write_bytes(b"the old one")
    stick.fill(leave=room)
    assert_says_no_and_keeps(import_in_child(target), target, b"the old one")


@pytest.mark.parametrize("limit", [0, 20_000, 120_000])
def test_the_importer_that_may_write_no_more_says_so(tmp_path: Path, limit: int) -> None:
    target = tmp_path / "out" / "bulletins.sqlite"
    target.parent.mkdir()
    target.write_bytes(b"the old one")
    assert_says_no_and_keeps(import_in_child(target, file_limit=limit), target, b"the old one")


def test_the_importer_on_a_stick_that_can_only_be_read_says_so(stick: Disk) -> None:
    target = stick.folder / "bulletins.sqlite"
    target.write_bytes(b"the old one")
    stick.write_protect()
    run = import_in_child(target)
    assert run.returncode == 2
    assert run.stderr.count("\n") == 1
    assert "Choose another folder" in run.stderr
    assert target.read_bytes() == b"the old one"


def test_the_last_step_that_finds_no_room_leaves_the_bundle_and_says_what_is_missing(stick: Disk) -> None:
    """The bundle fits, its manifest does not: what was built is whole, and the one sentence says what lacks."""
    whole = stick.folder / "whole.sqlite"
    for _ in import_sources([SOURCE], whole, jobs=1):
        pass
    (stick.folder / "bulletins.sqlite.manifest.json").mkdir()  # nothing can be written there
    run = import_in_child(stick.folder / "bulletins.sqlite")
    assert "Traceback" not in run.stderr
    assert run.returncode in (1, 2)
    with Bundle(stick.folder / "bulletins.sqlite") as bundle:
        assert bundle.content_matches()


def test_a_file_that_finds_no_room_leaves_the_one_that_was_there(stick: Disk) -> None:
    target = stick.folder / "brief.pdf"
    target.write_bytes(b"the old one")
    stick.fill(leave=8192)
    with pytest.raises(BriefingError, match=r"could not be written .*free some space"):
        write_whole(target, b"x" * 100_000)
    assert target.read_bytes() == b"the old one"
    assert sorted(path.name for path in stick.folder.iterdir()) == [".filler", "brief.pdf"]
    stick.free()
    stick.write_protect()
    with pytest.raises(BriefingError, match="could not be written"):
        write_whole(target, b"x")
    assert target.read_bytes() == b"the old one"


def note(window: MainWindow, words: str) -> None:
    assert window.marks.state is not None
    window.marks.state.add("note", [], article_id=window.articles.article_id, note=words)


def notes(path: Path) -> list[str]:
    with Notebook(path) as notebook:
        return [mark.note for mark in notebook.marks()]


def test_a_note_on_a_full_disk_stays_on_the_screen_until_there_is_room(
    small_home: Disk, open_window: OpenWindow, bundle_path: Path
) -> None:
    window = open_window(bundle_path)
    note(window, "before")
    window.actions_by_name["note"].trigger()
    card = window.marks.card
    small_home.fill()
    long = "typed on a full disk " * 2000
    card.note.setPlainText(long)
    assert not card.close_card()
    assert "Nothing was saved" in card.error.text()
    assert card.note.toPlainText() == long
    small_home.free()
    assert card.close_card()
    window.close()
    assert sorted(notes(notebook_path())) == ["before", long]


def test_a_window_that_is_closed_on_a_full_disk_says_so_and_keeps_what_was_saved(
    small_home: Disk, open_window: OpenWindow, bundle_path: Path
) -> None:
    window = open_window(bundle_path)
    note(window, "before")
    window.show_tab("brief")
    QTest.qWait(50)
    small_home.fill()
    window.show_tab("timeline")
    window.close()
    small_home.free()
    assert notes(notebook_path()) == ["before"]


def test_a_stick_that_can_only_be_read_can_be_read_and_one_sentence_says_why_no_more(
    small_home: Disk, open_window: OpenWindow, bundle_path: Path
) -> None:
    window = open_window(bundle_path)
    note(window, "before")
    window.close()
    small_home.write_protect()
    window = open_window(bundle_path)
    assert "can only be read" in window.messages.text()
    assert window.marks.state is not None
    assert [mark.note for mark in window.marks.state.marks.values()] == ["before"]
    window.messages.hide()
    window.actions_by_name["bookmark"].trigger()
    assert "can only be read" in window.messages.text()
    for tab in ("results", "timeline", "brief", "articles"):
        window.show_tab(tab)
        QTest.qWait(20)


def search(window: MainWindow, qtbot: QtBot, words: str) -> str:
    """How many passages a search finds, in words."""
    window.tools.field.setFocus()
    window.tools.field.selectAll()
    QTest.keyClicks(window.tools.field, words)
    qtbot.waitUntil(lambda: window.cover == "search")
    page = window.search_page
    qtbot.waitUntil(lambda: (page._asked.text == words and not page._jobs._jobs) or window.messages.isVisible())
    return page.headline


def test_a_stick_that_is_pulled_takes_nothing_away_from_what_is_read(
    stick: Disk, open_window: OpenWindow, bundle_path: Path, qtbot: QtBot
) -> None:
    window = open_window(bundle_path)
    found = search(window, qtbot, "party ")
    window.leave_cover()
    copy = shutil.copy(bundle_path, stick.folder / "from-stick.sqlite")
    window.open_bundle(Path(copy))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("from-stick"))
    stick.pull()
    assert search(window, qtbot, "party ") == found
    for tab in ("results", "timeline", "brief", "articles"):
        window.show_tab(tab)
        QTest.qWait(20)
    assert not window.messages.isVisible()
    window.close()


def test_a_stick_that_is_pulled_while_it_is_read_in_place_is_one_sentence(
    stick: Disk,
    small_home: Disk,
    open_window: OpenWindow,
    bundle_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where there is no room for a copy, the bundle is read on the stick itself, and the window says what that means."""
    window = open_window(bundle_path)
    copy = Path(shutil.copy(bundle_path, stick.folder / "from-stick.sqlite"))
    small_home.fill()
    window.open_bundle(copy)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("from-stick"))
    assert "Keep the stick in place" in window.messages.text()
    window.messages.hide()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    install_report(window.show_report)
    stick.pull()
    for tab in ("results", "timeline", "articles"):
        window.show_tab(tab)
        QTest.qWait(20)
    window.tools.field.setFocus()
    QTest.keyClicks(window.tools.field, "party ")
    qtbot.waitUntil(window.messages.isVisible)
    assert window.messages.text() == f"There is no file {copy}. Choose a bundle that exists."
    small_home.free()


def test_two_windows_at_once_lose_nothing(open_window: OpenWindow, bundle_path: Path) -> None:
    first = open_window(bundle_path)
    note(first, "from the first")
    second = open_window(bundle_path)
    assert "open in another window" in second.messages.text()
    with pytest.raises(BriefingError, match="close the other window"):
        note(second, "from the second")
    note(first, "from the first again")
    first.close()
    note(second, "from the second")
    second.close()
    assert sorted(notes(notebook_path())) == ["from the first", "from the first again", "from the second"]
