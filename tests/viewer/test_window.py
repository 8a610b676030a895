"""The window: frame, tabs, menus, state, bad bundles, keys, start."""

import gc
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefing import cli
from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.viewer.actions import ACTIONS
from briefing.viewer.app import first_bundle
from briefing.viewer.garbage import collect_here
from briefing.viewer.jobs import JobRunner
from briefing.viewer.main_window import MainWindow
from briefing.viewer.messages import ReportDialog
from briefing.viewer.mistakes import install_report
from briefing.viewer.paths import settings_file
from briefing.viewer.settings import Settings
from briefing.viewer.window_frame import TABS


def test_start_shows_the_first_article_and_verifies_the_checksum(window: MainWindow, bundle: Bundle) -> None:
    assert window.articles.article_id == bundle.articles()[0].id
    assert "Checksum verified" in window.status.text()
    assert f"Paragraph 1 of {len(bundle.paragraphs(bundle.articles()[0].id))}" in window.status.text()


def test_the_keys_walk_the_tabs(window: MainWindow, qtbot: QtBot) -> None:
    for keys, name in (("Ctrl+2", "results"), ("Ctrl+3", "timeline"), ("Ctrl+4", "brief"), ("Ctrl+1", "articles")):
        QTest.keySequence(window, QKeySequence(keys))
        assert window.current_tab == name
    for name in ("results", "timeline", "brief", "articles"):
        QTest.keySequence(window, QKeySequence("Ctrl+Tab"))
        assert window.current_tab == name


def test_a_figure_leads_to_results_and_back_to_its_sentence(window: MainWindow, bundle: Bundle) -> None:
    figure = next(figure for figure in bundle.figures() if figure.printed == "75.07%")
    window.show_figure(figure.id)
    assert window.current_tab == "results"
    window.tab("results").passage_requested.emit(figure.passage)
    assert window.current_tab == "articles"
    assert window.articles.article_id == figure.passage.article_id


def test_an_incident_leads_to_the_timeline_and_back(window: MainWindow, bundle: Bundle) -> None:
    incident = next(incident for incident in bundle.incidents() if incident.start_on == "2012-01-15")
    window.articles.incident_requested.emit(incident.id)
    assert window.current_tab == "timeline"
    window.tab("timeline").passage_requested.emit(incident.passages[0])
    assert window.current_tab == "articles"


# Menus and keys


def test_every_action_stands_in_a_menu_with_a_shortcut_of_its_own_and_a_tool_tip(window: MainWindow) -> None:
    keys = [part for spec in ACTIONS for part in spec.shortcuts.split("; ")]
    assert len(keys) == len(set(keys))
    for spec in ACTIONS:
        action = window.actions_by_name[spec.name]
        assert not action.shortcut().isEmpty(), spec.name
        assert action.shortcut().toString() != "", spec.name
        assert action.toolTip()
        assert action.associatedObjects(), spec.name


def test_menu_letters_are_unique() -> None:
    for menu in {spec.menu for spec in ACTIONS}:
        letters = [spec.text[spec.text.index("&") + 1].lower() for spec in ACTIONS if spec.menu == menu]
        letters += ["r"] * (menu == "&File") + ["h"] * (menu == "&View")
        assert len(letters) == len(set(letters)), menu


def test_the_buttons_of_the_panels_say_which_panels_these_are(window: MainWindow) -> None:
    buttons = {button.accessibleName(): button for button in window.tools.findChildren(QToolButton)}
    assert set(buttons) == {"Library", "Facts", "Help"}
    assert buttons["Facts"].text().strip() == "Facts"
    window.show_tab("brief")
    assert [buttons[name].accessibleName() for name in ("Library", "Facts")] == ["Outline", "Checks"]
    assert buttons["Facts"].text().strip() == "Checks"
    window.show_tab("timeline")
    assert [buttons[name].accessibleName() for name in ("Library", "Facts")] == ["Library", "Facts"]


def test_everything_that_takes_the_keys_has_a_name(window: MainWindow) -> None:
    states: list[Callable[[], None]] = [partial(window.show_tab, name) for name in TABS]
    names = [entity.id for entity in window.bundle.entities()[:1]]
    states += [window.show_search, partial(window.show_name, names[0]), partial(window.show_cover, "marks")]
    states += [partial(window.show_tab, "articles"), window.articles.open_find, window.toggle_split]
    states += [partial(window.library.filter_box.type, "a")]
    for show in states:
        show()
        for widget in window.findChildren(QWidget):
            if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible() or widget.focusProxy():
                continue
            named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert named, f"{type(widget).__name__} in {type(widget.parent()).__name__}"


def test_the_keys_reach_all_parts_and_the_ring_shows_where_they_are(window: MainWindow) -> None:
    window.show_tab("articles")
    window.articles.page.setFocus()
    reached = set()
    for _ in range(40):
        focused = window.focusWidget()
        reached.add(focused.accessibleName() or focused.objectName())
        if focused.accessibleName() in ("Help", "Filter the library", "Hide the facts"):
            assert window.focus_ring.isVisible()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {"Article", "Library", "Search all paragraphs", "Facts in this article", "Help", "Tabs", "Repaired"}
    assert wanted <= reached, wanted - reached


# Panels


def test_narrow_windows_fold_the_facts_first_then_the_library(window: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for width in (1280, 1100, 800, 1100, 1280):
        window.resize(width, 700)
        qtbot.waitUntil(lambda width=width: window.width() == width)  # type: ignore[misc]
        seen.append((window.library.isVisible(), window.articles.facts.isVisible()))
    assert seen == [(True, True), (True, False), (False, False), (True, False), (True, True)]


def test_facts_can_be_called_in_a_narrow_window(window: MainWindow) -> None:
    window.resize(1100, 700)
    window.actions_by_name["facts"].trigger()
    assert window.articles.facts.isVisible()
    window.actions_by_name["facts"].trigger()
    assert not window.articles.facts.isVisible()


# What is remembered


def test_the_window_comes_back_as_it_was(window: MainWindow, bundle: Bundle, qtbot: QtBot) -> None:
    last = max(bundle.articles(), key=lambda article: len(bundle.paragraphs(article.id)))
    window.open_article(last.id)
    window.articles.zoom(1)
    window.choose_theme("dark")
    window.actions_by_name["as_printed"].trigger()
    window.articles.page.show_paragraph(4)
    place = window.articles.position
    window.resize(790, 600)  # the platform without a screen has one of 800 × 800
    window.show_tab("timeline")
    window.close()
    again = MainWindow(Bundle(window.bundle_path), Settings())
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.current_tab == "timeline")
    assert (again.articles.article_id, again.articles.position) == (last.id, place)
    assert place > 1
    assert again.articles.size_in_use == 19
    assert again.theme.name == "dark"
    assert again.actions_by_name["as_printed"].isChecked()
    assert (again.width(), again.height()) == (790, 600)
    again.close()


def test_nothing_is_written_outside_the_home(window: MainWindow, home: Path) -> None:
    window.close()
    assert settings_file().parent == home
    assert settings_file().exists()


def test_an_unreadable_setting_counts_as_its_default(home: Path) -> None:
    file = QSettings(str(settings_file()), QSettings.Format.IniFormat)
    for key in ("reading_size", "geometry", "recent_bundles", "tab", "facts", "article"):
        file.setValue(key, "@Invalid(nonsense")
    file.sync()
    settings = Settings()
    assert settings.get("reading_size") == 17
    assert settings.get("article") == 0


# Bundles


def test_what_was_opened_is_offered_again_at_once(window: MainWindow, bundle_path: Path, tmp_path: Path) -> None:
    recent = window.menus["recent"].menuAction()
    assert not recent.isEnabled()
    copy = tmp_path / "copy.sqlite"
    shutil.copy(bundle_path, copy)
    window.open_bundle(copy)
    assert recent.isEnabled()
    assert [action.text() for action in window.menus["recent"].actions()] == [str(copy.resolve())]


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\x00" + bytes(200)])
def test_a_bad_bundle_leaves_the_old_one_open_and_says_why(window: MainWindow, tmp_path: Path, content: bytes) -> None:
    bad = tmp_path / "bad.sqlite"
    bad.write_bytes(content)
    shown = window.articles.page.toPlainText()
    window.open_bundle(bad)
    assert window.messages.isVisible()
    assert "bad.sqlite" in window.messages.text()
    assert window.articles.page.toPlainText() == shown
    window.open_bundle(window.bundle_path)
    assert not window.messages.isVisible()


def test_a_changed_bundle_is_said_to_differ(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    raw = window.bundle_path.read_bytes()
    changed = tmp_path / "changed.sqlite"
    changed.write_bytes(raw.replace(b"were held in Kazakhstan", b"were held in Kazakhstal"))
    window.open_bundle(changed)
    qtbot.waitUntil(lambda: "Checksum differs" in window.status.text())


def test_the_last_bundle_is_opened_again_where_it_is_still_there(bundle_path: Path, tmp_path: Path, home: Path) -> None:
    settings = Settings()
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes(bundle_path.read_bytes())
    settings.set("bundle", str(copy))
    opened, message = first_bundle(None, settings)
    assert (opened.origin, message) == (copy, "")
    opened.close()
    copy.unlink()
    opened, message = first_bundle(None, settings)
    assert (opened.origin, message, opened.path.parent) == (copy, "", home / "bundles")
    opened.close()
    shutil.rmtree(home / "bundles")
    opened, message = first_bundle(None, settings)
    assert (opened.path, message) == (bundle_path, "")
    opened.close()
    opened, message = first_bundle(tmp_path / "missing.sqlite", settings)
    assert opened.path == bundle_path
    assert "missing.sqlite" in message
    opened.close()


# Jobs, mistakes, command line


def test_a_cancelled_job_delivers_nothing(qtbot: QtBot) -> None:
    runner = JobRunner()
    results: list[int] = []
    runner.start(lambda: 1, results.append).cancel()
    runner.start(lambda: 2, results.append)
    qtbot.waitUntil(lambda: bool(results))
    assert results == [2]
    runner.close()


def test_a_mistake_in_a_job_ends_in_a_report(window: MainWindow, qtbot: QtBot) -> None:
    window.jobs.start(lambda: 1 // 0, lambda result: None)
    qtbot.waitUntil(lambda: bool(window.findChildren(ReportDialog)))
    dialog = window.findChildren(ReportDialog)[0]
    assert "ZeroDivisionError" in dialog.report.toPlainText()
    dialog.accept()


def test_garbage_of_a_job_is_collected_in_the_windows_thread(window: MainWindow, qtbot: QtBot) -> None:
    """Qt's objects among it would else be destroyed beside the window, which may stop both for ever."""
    collected_in: set[threading.Thread] = set()

    class Loop:
        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            collected_in.add(threading.current_thread())

    def make() -> None:
        for _ in range(20_000):
            Loop()

    gc.enable()  # as when a program starts, which the tests took back
    collect_here(window)
    window.jobs.start(make, lambda _: None)
    qtbot.waitUntil(lambda: bool(collected_in))
    qtbot.waitUntil(lambda: not window.jobs._jobs)
    assert collected_in == {threading.main_thread()}


@pytest.mark.parametrize(("arguments", "code"), [(["--help"], 0), (["--version"], 0), (["--what"], 2), (["a", "b"], 2)])
def test_the_command_line(arguments: list[str], code: int) -> None:
    assert cli.run(arguments) == code


# Start


def test_nothing_heavy_is_imported_before_the_first_painting(bundle_path: Path, home: Path) -> None:
    """`Key` stands for all of `QtCore.Qt`, whose loading takes 14 ms: ask for `QtCore.Qt` where it is used."""
    program = f"""
import enum, sys

made = []

def new(kind, name, *parts, make=enum.EnumType.__new__, **named):
    made.append(name)
    return make(kind, name, *parts, **named)

enum.EnumType.__new__ = new
from pathlib import Path
from briefing import cli
from briefing.viewer import main_window

def painted(window):
    heavy = {{"numpy", "pyqtgraph", "sqlite_utils", "typst", "click", "dataclasses", "PySide6.QtSvg"}}
    print(sorted((heavy & set(sys.modules)) | ({{"Key"}} & set(made))), flush=True)
    window.close()

main_window.MainWindow._after_first_paint = painted
sys.exit(cli.run([{str(bundle_path)!r}]))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "[]\n", done.stderr
    assert done.returncode == 0


def test_the_binding_keeps_its_references_to_none(qapp: QApplication) -> None:
    """A binding that gives away a reference at each call aborts the process after some minutes of use."""
    label = QLabel()
    before = sys.getrefcount(None)
    for number in range(100):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 20


def test_what_nobody_caught_ends_in_a_report_or_a_sentence(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    install_report(window.show_report)
    sys.excepthook(BriefingError, BriefingError("The bundle is damaged. Open another copy."), None)
    assert window.messages.text() == "The bundle is damaged. Open another copy."
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.messages.isVisible()
    sys.excepthook(ValueError, ValueError("seven"), None)
    qtbot.waitUntil(lambda: bool(window.findChildren(ReportDialog)))
    dialog = window.findChildren(ReportDialog)[0]
    assert "ValueError: seven" in dialog.report.toPlainText()
    dialog.accept()


def test_a_message_is_seen_over_the_page_that_covers_the_tabs_too(window: MainWindow) -> None:
    window.actions_by_name["marks"].trigger()
    window.messages.say("The file could not be written.")
    assert window.messages.isVisible()
    window.leave_cover()
    assert window.messages.isVisible()
    window.messages.hide()
    window.actions_by_name["marks"].trigger()
    assert not window.messages.isVisible()
