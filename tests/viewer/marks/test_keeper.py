"""The notebook in the window: opened, damaged, restored, open elsewhere, backed up."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from tests.notebook.killed_writer import an_anchor

from briefing.bundle.reader import Bundle
from briefing.notebook.backups import back_up, backups_of
from briefing.notebook.store import Notebook
from briefing.viewer.main_window import MainWindow
from briefing.viewer.marks.keeper import _now
from briefing.viewer.paths import notebook_path
from briefing.viewer.settings import Settings

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, bundle_path: Path) -> Iterator[OpenWindow]:
    opened: list[MainWindow] = []

    def one() -> MainWindow:
        window = MainWindow(Bundle(bundle_path), Settings())
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: "not yet" not in window.status.text() and window.status.text() != "")
        opened.append(window)
        return window

    yield one
    for window in opened:
        window.close()


def kept_notes(path: Path) -> list[str]:
    with Notebook(path) as notebook:
        return [mark.note for mark in notebook.marks()]


def write_notebook(*notes: str) -> None:
    with Notebook(notebook_path()) as notebook:
        for note in notes:
            notebook.add_mark("note", [an_anchor()], note=note)
            back_up(notebook.database, _now())


def test_the_notebook_is_backed_up_at_the_end(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.marks.state is not None
    window.marks.state.add("note", [], article_id=window.articles.article_id, note="before the end")
    window.close()
    (backup,) = backups_of(notebook_path())
    assert kept_notes(backup.path) == ["before the end"]


def test_a_damaged_notebook_is_set_aside_and_its_newest_good_backup_offered(open_window: OpenWindow) -> None:
    write_notebook("good")
    notebook_path().write_bytes(b"rubbish " * 2000)
    window = open_window()
    dialog = window.keeper.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert "1 mark, 1 note" in dialog.list.currentItem().text()
    damaged = list(notebook_path().parent.glob("notebook.damaged-*.sqlite"))
    assert [file.read_bytes()[:7] for file in damaged] == [b"rubbish"]
    dialog.restore_button.click()
    assert window.marks.state is not None
    assert [mark.note for mark in window.marks.state.marks.values()] == ["good"]
    assert len(list(notebook_path().parent.glob("notebook.damaged-*.sqlite"))) == 1


def test_a_notebook_that_vanished_is_not_replaced_by_an_empty_one_in_silence(open_window: OpenWindow) -> None:
    write_notebook("good")
    notebook_path().unlink()
    window = open_window()
    assert window.keeper.dialog is not None
    assert not notebook_path().exists()
    window.keeper.dialog.begin_button.click()
    assert kept_notes_of(window) == []
    assert notebook_path().exists()


def kept_notes_of(window: MainWindow) -> list[str]:
    assert window.marks.state is not None
    return [mark.note for mark in window.marks.state.marks.values()]


def test_restoring_keeps_what_there_was(open_window: OpenWindow) -> None:
    write_notebook("good")
    window = open_window()
    assert window.marks.state is not None
    window.marks.state.change(next(iter(window.marks.state.marks)), note="spoilt")
    window.actions_by_name["restore_notebook"].trigger()
    assert window.keeper.dialog is not None
    window.keeper.dialog.restore_button.click()
    assert kept_notes_of(window) == ["good"]
    (before,) = notebook_path().parent.glob("notebook.replaced-*.sqlite")
    assert kept_notes(before) == ["spoilt"]
    assert window.marks.state.notebook is window.keeper.notebook


def test_a_second_window_shows_the_marks_and_says_that_it_cannot_write(open_window: OpenWindow) -> None:
    first = open_window()
    assert first.marks.state is not None
    first.marks.state.add("bookmark", [], article_id=first.articles.article_id)
    second = open_window()
    assert "open in another window" in second.messages.text()
    assert second.marks.state is not None
    assert len(second.marks.state.marks) == 1
    second.messages.hide()
    second.actions_by_name["bookmark"].trigger()
    assert "close the other window" in second.messages.text()
    first.close()
    second.actions_by_name["bookmark"].trigger()
    assert len(second.marks.state.marks) == 2


def test_without_a_notebook_the_window_reads_on_and_says_why(
    open_window: OpenWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "file").write_text("in the way")
    settings_home = home / "file" / "deeper"
    monkeypatch.setenv("BRIEFING_HOME", str(settings_home))
    window = open_window()
    assert "Marks cannot be kept" in window.messages.text()
    window.actions_by_name["bookmark"].trigger()
    assert "cannot be kept" in window.messages.text()
    assert window.articles.shown is not None


def test_a_note_that_cannot_be_saved_keeps_the_window_open(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    assert window.marks.state is not None
    window.actions_by_name["note"].trigger()
    database = window.marks.state.notebook.database
    database.rows(f"PRAGMA max_page_count={database.rows('PRAGMA page_count')[0][0]}")
    window.marks.card.note.setPlainText("words " * 8000)
    asked: list[str] = []

    keep, give_up = "Keep it open", "Give the note up"
    answers = iter([keep, give_up])

    def choose(question: QMessageBox) -> int:
        asked.append(question.text())
        wanted = next(answers)
        next(button for button in question.buttons() if button.text() == wanted).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", choose)
    assert not window.close()
    assert window.isVisible()
    assert window.marks.card.note.toPlainText().startswith("words")
    assert "Nothing was saved" in asked[0]
    assert window.close()
