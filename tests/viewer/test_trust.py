"""What speaks for a bundle, in the window: signed by whom, unsigned, not as signed; an older edition; never a dead end."""

import datetime
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.notebook.editions import edition

from briefing.bundle.manifest import manifest_of, manifest_path, manifest_text
from briefing.bundle.reader import Bundle
from briefing.bundle.signature import SecretKey, new_key, public_key_text, read_public_key, sign, signature_path
from briefing.importer.signing import make_keys, sign_bundle
from briefing.viewer import bundle_copies
from briefing.viewer.app import first_bundle
from briefing.viewer.main_window import MainWindow
from briefing.viewer.settings import Settings
from briefing.viewer.trust.about import AboutBundle
from briefing.viewer.trust.ask import AskDialog

DAY = datetime.datetime(2012, 1, 20, 12, tzinfo=datetime.UTC)


@pytest.fixture(scope="module")
def key() -> SecretKey:
    return new_key()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def made(path: Path, *texts: str, at: str = "") -> Path:
    """A small bundle of its own, with its manifest where `at` tells when it was built."""
    edition(path, {"Strike": list(texts)}).close()
    if at:
        manifest_path(path).write_text(manifest_text(manifest_of(path, "", "0.1.0", at)), encoding="utf-8")
    return path


def sign_with(key: SecretKey, path: Path, built_at: str = "") -> None:
    text = sign(path, key, "", DAY, series="The Insider", built_at=built_at)
    signature_path(path).write_text(text, encoding="utf-8")


def change(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("UPDATE article SET title = 'FORGED'")
    db.commit()
    db.close()


def says(window: MainWindow, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: words in window.status.text())


def asked(window: MainWindow, qtbot: QtBot) -> AskDialog:
    qtbot.waitUntil(lambda: window.trust.dialog is not None and window.trust.dialog.isVisible())
    assert window.trust.dialog is not None
    return window.trust.dialog


def test_a_bundle_that_nobody_signed_opens_and_is_said_to_be_unsigned(
    window: MainWindow, stick: Path, qtbot: QtBot
) -> None:
    path = made(stick / "plain.sqlite", "Shots were fired.")
    window.open_bundle(path)
    assert window.bundle_path == path
    says(window, "Unsigned", qtbot)
    assert not window.messages.isVisible()


def test_a_key_is_accepted_once_and_says_from_then_on_who_signed(
    window: MainWindow, stick: Path, key: SecretKey, qtbot: QtBot
) -> None:
    path = made(stick / "signed.sqlite", "Shots were fired.")
    sign_with(key, path)
    (stick / "mission.pub").write_text(public_key_text(key.public), encoding="utf-8")
    window.open_bundle(path)
    says(window, "Signed by an unknown key", qtbot)
    window.actions_by_name["about_bundle"].trigger()
    about = window.bundle_desk.about
    assert isinstance(about, AboutBundle)
    assert key.public.name in about.says.text()
    QTest.mouseClick(about.accept_button, Qt.MouseButton.LeftButton)
    assert about.accepting is not None
    assert about.accepting.line.text() == key.public.text, "the key beside the bundle is offered"
    assert not about.accepting.accept_button.isEnabled(), "whose it is, the user says"
    about.accepting.whose.setText("Mission in Astana")
    QTest.mouseClick(about.accepting.accept_button, Qt.MouseButton.LeftButton)
    says(window, "Signed by Mission in Astana", qtbot)
    qtbot.waitUntil(lambda: "Signed by Mission in Astana on 20 January 2012." in about.says.text())
    QTest.mouseClick(about.withdraw_button, Qt.MouseButton.LeftButton)
    says(window, "Signed by an unknown key", qtbot)
    about.close()


def test_what_the_commands_sign_the_window_proves(
    window: MainWindow, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = made(stick / "b.sqlite", "Shots were fired.")
    _, public, key = make_keys(tmp_path / "mission")
    sign_bundle(path, tmp_path / "mission.key", "")
    qtbot.waitUntil(lambda: window.trust.trusted.can_keep)
    window.trust.trusted.accept(key, "Mission in Astana")
    assert read_public_key(public.read_text(encoding="utf-8"), "mission.pub") == key
    window.open_bundle(path)
    says(window, "Signed by Mission in Astana", qtbot)


@pytest.mark.parametrize("line", ["", "RW", "hello", "<b>RW</b>", "RWQ" + "A" * 53 + "!", "\x00", "Ā" * 300])
def test_no_line_that_is_no_key_can_be_accepted(window: MainWindow, line: str) -> None:
    window.actions_by_name["about_bundle"].trigger()
    about = window.bundle_desk.about
    assert about is not None
    about.accept_button.click()
    assert about.accepting is not None
    about.accepting.whose.setText("Somebody")
    about.accepting.line.setText(line)
    assert not about.accepting.accept_button.isEnabled()
    assert about.accepting.says.text()
    about.accepting.close()
    about.close()


def accept(window: MainWindow, key: SecretKey, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.trust.trusted.can_keep)
    window.trust.trusted.accept(key.public, "Mission in Astana")


def damage_signature(path: Path) -> None:
    signature_path(path).write_bytes(b"\xff")


def change_unsigned(path: Path) -> None:
    signature_path(path).unlink()
    change(path)


def damage_manifest(path: Path) -> None:
    signature_path(path).unlink()
    manifest_path(path).write_text("[]", encoding="utf-8")


SPOILING: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "changed after signing": (change, "is not what Mission in Astana signed", "Not as it was signed"),
    "signature damaged": (damage_signature, "should hold the signature", "Not as it was signed"),
    "changed after building": (change_unsigned, "not what its manifest states", "Not as its manifest states"),
    "manifest damaged": (damage_manifest, "should hold the manifest", "Not as its manifest states"),
}


@pytest.mark.parametrize("name", SPOILING)
def test_what_does_not_match_opens_only_after_the_users_yes(
    window: MainWindow, stick: Path, key: SecretKey, qtbot: QtBot, name: str
) -> None:
    spoil, words, short = SPOILING[name]
    accept(window, key, qtbot)
    path = made(stick / "b.sqlite", "Shots were fired.", at="2012-01-19T08:00:00Z")
    sign_with(key, path)
    spoil(path)
    before = window.bundle_path
    window.open_bundle(path)
    dialog = asked(window, qtbot)
    assert words in dialog.says
    assert window.bundle_path == before
    dialog.keep_button.click()
    assert window.bundle_path == before
    window.open_bundle(path)
    asked(window, qtbot).open_button.click()
    assert window.bundle_path == path
    says(window, short, qtbot)
    window.trust.dialog = None
    window.open_bundle(before)
    window.open_bundle(path)
    assert window.bundle_path == path, "what was answered is not asked again"
    assert window.trust.dialog is None


def test_a_stick_that_goes_takes_no_signature_with_it(
    window: MainWindow, stick: Path, key: SecretKey, qtbot: QtBot
) -> None:
    accept(window, key, qtbot)
    path = made(stick / "b.sqlite", "Shots were fired.")
    sign_with(key, path)
    window.open_bundle(path)
    says(window, "Signed by Mission in Astana", qtbot)
    shutil.rmtree(stick)
    window.tools.field.setText("shots")
    qtbot.waitUntil(lambda: window.search_page.list.model().rowCount() > 0)
    window.tab("timeline")
    window.open_bundle(path)
    says(window, "Signed by Mission in Astana", qtbot)
    assert window.trust.dialog is None


def test_an_older_edition_is_pointed_out_and_can_be_opened(
    window: MainWindow, stick: Path, bundle_path: Path, qtbot: QtBot
) -> None:
    older = made(stick / "older.sqlite", "Shots were fired.", at="2012-01-18T08:00:00Z")
    newer = made(stick / "newer.sqlite", "Shots were fired twice.", at="2012-01-19T08:00:00Z")
    window.open_bundle(newer)
    says(window, "Unsigned", qtbot)
    window.open_bundle(bundle_path)
    window.open_bundle(older)
    dialog = asked(window, qtbot)
    assert "older.sqlite is an older edition than newer.sqlite of 19 January 2012" in dialog.says
    assert window.bundle_path == bundle_path
    dialog.open_button.click()
    assert window.bundle_path == older
    says(window, "Unsigned", qtbot)
    window.trust.dialog = None
    window.open_bundle(bundle_path)
    window.open_bundle(newer)
    assert window.bundle_path == newer
    assert window.trust.dialog is None, "the newer one is opened without a word"


def test_a_large_bundle_is_copied_and_looked_at_beside_the_window(
    window: MainWindow, stick: Path, key: SecretKey, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle_copies, "AT_ONCE_BYTES", 1000)
    accept(window, key, qtbot)
    path = made(stick / "large.sqlite", "Shots were fired.")
    sign_with(key, path)
    before = window.bundle_path
    window.open_bundle(path)
    assert window.bundle_path == before
    qtbot.waitUntil(lambda: window.bundle_path == path)
    says(window, "Signed by Mission in Astana", qtbot)
    change(path)
    window.open_bundle(path)
    assert "is not what Mission in Astana signed" in asked(window, qtbot).says


def test_what_was_opened_anyway_is_not_told_at_each_start(bundle_path: Path, stick: Path, qtbot: QtBot) -> None:
    path = made(stick / "b.sqlite", "Shots were fired.", at="2012-01-19T08:00:00Z")
    change(path)
    first = MainWindow(Bundle(bundle_path), Settings())
    qtbot.addWidget(first)
    first.awaited = path
    first.show()
    asked(first, qtbot).open_button.click()
    says(first, "Not as its manifest states", qtbot)
    first.close()
    opened, message = first_bundle(None, Settings())
    assert (opened.origin, message) == (path, "")
    second = MainWindow(opened, Settings())
    qtbot.addWidget(second)
    second.show()
    says(second, "Not as its manifest states", qtbot)
    qtbot.waitUntil(lambda: not second.jobs._jobs)
    assert second.messages.text() == ""
    second.close()


def test_words_of_a_bundle_are_never_markup(window: MainWindow, stick: Path, key: SecretKey, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.trust.trusted.can_keep)
    window.trust.trusted.accept(key.public, "<b>Mission</b>")
    path = made(stick / "<i>b.sqlite", "Shots were fired.")
    sign_with(key, path)
    window.open_bundle(path)
    says(window, "Signed by <b>Mission</b>", qtbot)
    window.actions_by_name["about_bundle"].trigger()
    about = window.bundle_desk.about
    assert about is not None
    assert about.says.textFormat() == Qt.TextFormat.PlainText
    about.close()


def test_a_damaged_search_index_is_said_though_the_content_is_whole(
    window: MainWindow, stick: Path, qtbot: QtBot
) -> None:
    path = made(stick / "b.sqlite", "Shots were fired.")
    db = sqlite3.connect(path)
    db.execute("INSERT INTO paragraph_fts(paragraph_fts) VALUES ('delete-all')")
    db.commit()
    db.close()
    window.open_bundle(path)
    says(window, "Checksum differs", qtbot)
    assert "b.sqlite does not hold what the importer wrote" in window.messages.text()


@pytest.mark.parametrize("answer", ["open_button", "keep_button"])
def test_a_bundle_named_at_the_start_waits_for_the_users_yes(
    bundle_path: Path, stick: Path, qtbot: QtBot, answer: str
) -> None:
    path = made(stick / "b.sqlite", "Shots were fired.", at="2012-01-19T08:00:00Z")
    change(path)
    window = MainWindow(Bundle(bundle_path), Settings())
    qtbot.addWidget(window)
    window.awaited = path
    window.show()
    getattr(asked(window, qtbot), answer).click()
    assert window.bundle_path == (path if answer == "open_button" else bundle_path)
    window.close()


def test_without_a_folder_of_its_own_bundles_open_and_nothing_is_accepted(
    bundle_path: Path, stick: Path, key: SecretKey, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("BRIEFING_HOME", str(home / "file" / "briefing"))
    path = made(stick / "b.sqlite", "Shots were fired.")
    sign_with(key, path)
    window = MainWindow(Bundle(bundle_path), Settings())
    qtbot.addWidget(window)
    window.show()
    says(window, "Came with the program", qtbot)
    window.open_bundle(path)
    assert window.bundle_path == window.bundle.path == path
    assert "read where it lies" in window.messages.text()
    says(window, "Signed by an unknown key", qtbot)
    window.actions_by_name["about_bundle"].trigger()
    about = window.bundle_desk.about
    assert about is not None
    assert not about.accept_button.isEnabled()
    about.close()
    window.close()
