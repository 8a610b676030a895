"""Another edition of the bundle: what it changes is told before it is taken over, and which marks it touches."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot
from tests.notebook.editions import edition, passage

from briefing.bundle.reader import Bundle
from briefing.viewer.main_window import MainWindow
from briefing.viewer.marks.update_dialog import UpdateDialog
from briefing.viewer.settings import Settings

VOTE = [
    "The turnout was 75.07%, said the Commission on the day.",
    "It met once more in the evening and published its figures.",
    "Ak Jol won 7.47% of the vote in the town of Łódź.",
]
NEWER = ["A correction.", *VOTE[:2], VOTE[2].replace("7.47", "7.48")]
OpenWindow = Callable[[Path], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[OpenWindow]:
    opened: list[MainWindow] = []

    def one(path: Path) -> MainWindow:
        window = MainWindow(Bundle(path), Settings())
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.status.text() != "" and "not yet" not in window.status.text())
        qtbot.waitUntil(lambda: not window.jobs._jobs)
        opened.append(window)
        return window

    yield one
    for window in opened:
        window.close()


@pytest.fixture
def old(tmp_path: Path) -> Path:
    edition(tmp_path / "bundle.sqlite", {"Vote": VOTE}).close()
    return tmp_path / "bundle.sqlite"


@pytest.fixture
def new(tmp_path: Path) -> Path:
    edition(tmp_path / "newer.sqlite", {"Vote": NEWER, "Strike": ["Shots were fired."]}).close()
    return tmp_path / "newer.sqlite"


def mark_both(window: MainWindow) -> None:
    state = window.marks.state
    assert state is not None
    state.add("highlight", [passage(window.bundle, VOTE[0])], colour="yellow")
    state.add("highlight", [passage(window.bundle, "7.47%")], colour="pink", note="says who?")


def lines(dialog: UpdateDialog) -> list[str]:
    def below(item: QTreeWidgetItem | None) -> list[str]:
        if item is None:
            return []
        return [item.text(0), *(text for n in range(item.childCount()) for text in below(item.child(n)))]

    tops = [dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount())]
    return [text for top in tops for text in below(top)]


def dialog_of(window: MainWindow, qtbot: QtBot) -> UpdateDialog:
    qtbot.waitUntil(lambda: window.editions.dialog is not None and window.editions.dialog.isVisible())
    assert window.editions.dialog is not None
    return window.editions.dialog


def test_a_newer_edition_says_what_it_changes_and_waits(
    open_window: OpenWindow, old: Path, new: Path, qtbot: QtBot
) -> None:
    window = open_window(old)
    mark_both(window)
    window.open_bundle(new)
    dialog = dialog_of(window, qtbot)
    assert window.bundle_path == old, "nothing is taken over yet"
    assert "1 found by the words around them, 1 not found" in dialog.marks_line.text()
    told = lines(dialog)
    assert "Articles added  (1)" in told
    assert "Strike – The Insider, Vol. 4, January 2012" in told
    assert any("7.47%” – The Insider" in line and "says who?" in line for line in told)
    dialog.keep_button.click()
    assert window.bundle_path == old
    window.open_bundle(new)
    dialog_of(window, qtbot).take_button.click()
    assert window.bundle_path == new
    qtbot.waitUntil(
        lambda: window.marks.state is not None and window.marks.state.counts() == {"here": 1, "orphaned": 1}
    )


def test_an_edition_once_taken_over_is_not_asked_for_again(
    open_window: OpenWindow, old: Path, new: Path, qtbot: QtBot
) -> None:
    window = open_window(old)
    window.open_bundle(new)
    dialog_of(window, qtbot).take_button.click()
    window.editions.dialog = None
    for path in (old, new):
        window.open_bundle(path)
        assert window.bundle_path == path
    assert window.editions.dialog is None


def test_another_bundle_is_opened_at_once(open_window: OpenWindow, old: Path, bundle_path: Path) -> None:
    window = open_window(old)
    window.open_bundle(bundle_path)
    assert window.bundle_path == bundle_path
    assert window.editions.dialog is None


def test_a_file_replaced_in_its_place_is_told_at_the_next_start_and_the_old_one_can_be_kept(
    open_window: OpenWindow, old: Path, new: Path, qtbot: QtBot
) -> None:
    first = open_window(old)
    mark_both(first)
    first.close()
    shutil.copy(new, old)
    second = open_window(old)
    dialog = dialog_of(second, qtbot)
    assert "was replaced since you opened it last" in dialog.says
    assert "1 not found" in dialog.marks_line.text()
    dialog.keep_button.click()
    assert second.bundle_path != old
    assert [p.text for p in second.bundle.paragraphs(second.bundle.articles()[0].id)] == VOTE
    second.close()
    third = open_window(old)
    dialog_of(third, qtbot).take_button.click()
    assert third.bundle_path == old
    third.close()
    fourth = open_window(old)
    assert fourth.editions.dialog is None
