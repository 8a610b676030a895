"""Marking in the window: by keys, the bar and the card; nothing typed is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefing.notebook.store import Notebook
from briefing.viewer.main_window import MainWindow
from briefing.viewer.marks.controller import Marks
from briefing.viewer.paths import notebook_path


@pytest.fixture
def marks(window: MainWindow) -> Marks:
    window.open_article(window.bundle.articles()[1].id)
    assert window.marks.state is not None
    return window.marks


def press(window: MainWindow, keys: str) -> None:
    QTest.keySequence(window.focusWidget() or window, QKeySequence(keys))


def is_listing(window: MainWindow) -> bool:
    return window.is_listing


def grounds(window: MainWindow) -> list[str]:
    return [s.format.background().color().name().upper() for s in window.articles.page.extraSelections()]


def test_a_sentence_is_highlighted_by_keys_alone(window: MainWindow, marks: Marks) -> None:
    assert marks.state is not None
    press(window, "F9")
    press(window, "F9")
    second = window.articles.page.textCursor().selectedText()
    press(window, "Shift+Right")
    assert len(window.articles.page.textCursor().selectedText()) == len(second) + 1
    press(window, "Alt+2")
    (mark,) = marks.state.marks.values()
    assert mark.quote.startswith(second)
    assert mark.colour == "green"
    assert "#D3EFBF" in grounds(window)
    assert "Highlighted: green – to use" in window.status.text()
    assert not window.articles.page.textCursor().hasSelection()
    press(window, "Ctrl+Z")
    assert marks.state.marks == {}
    assert "#D3EFBF" not in grounds(window)
    press(window, "Ctrl+Y")
    assert list(marks.state.marks) == [mark.id]


def test_highlighting_the_same_words_again_changes_the_colour(window: MainWindow, marks: Marks) -> None:
    assert marks.state is not None
    for keys in ("Alt+1", "Alt+3"):
        window.open_passage(window.bundle.figures()[0].passage)
        press(window, keys)
    assert [mark.colour for mark in marks.state.marks.values()] == ["pink"]


def test_the_bar_beside_a_selection_has_colours_with_their_words(
    window: MainWindow, marks: Marks, qtbot: QtBot
) -> None:
    press(window, "F9")
    qtbot.waitUntil(marks.bar.isVisible)
    names = [button.accessibleName() for button in marks.bar.findChildren(QToolButton)]
    assert names[:2] == ["Highlight: yellow – fact", "Highlight: green – to use"]
    assert "Copy with citation" in names
    button = next(b for b in marks.bar.findChildren(QToolButton) if "violet" in b.accessibleName())
    button.click()
    assert marks.state is not None
    assert [mark.colour for mark in marks.state.marks.values()] == ["violet"]
    assert not marks.bar.isVisible()


def test_a_note_is_saved_within_a_second_of_the_last_key(window: MainWindow, marks: Marks, qtbot: QtBot) -> None:
    press(window, "F9")
    press(window, "Ctrl+M")
    assert marks.card.isVisible()
    assert QApplication.focusWidget() is marks.card.note
    QTest.keyClicks(marks.card.note, "Ask Vienna")
    with Notebook(notebook_path()) as reader:
        qtbot.waitUntil(lambda: fresh_notes(reader) == ["Ask Vienna"], timeout=1000)
    QTest.keyClicks(marks.card.note, ".")
    QTest.keyClick(marks.card.note, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is marks.card.tags
    with Notebook(notebook_path()) as reader:
        assert fresh_notes(reader) == ["Ask Vienna."], "when the field is left"
    QTest.keyClicks(marks.card.tags, "vote, OSCE")
    QTest.keyClick(marks.card.tags, Qt.Key.Key_Escape)
    assert not marks.card.isVisible()
    assert marks.state is not None
    (mark,) = marks.state.marks.values()
    assert (mark.note, mark.tags) == ("Ask Vienna.", ("vote", "OSCE"))
    assert QApplication.focusWidget() is window.articles.page


def fresh_notes(_: Notebook) -> list[str]:
    """The notes on the disk, read as a second window does."""
    with Notebook(notebook_path()) as second:
        assert second.read_only
        return [mark.note for mark in second.marks()]


def test_what_cannot_be_saved_stays_in_the_field_and_says_why(window: MainWindow, marks: Marks) -> None:
    assert marks.state is not None
    database = marks.state.notebook.database
    press(window, "F9")
    press(window, "Ctrl+M")
    pages = database.rows("PRAGMA page_count")[0][0]
    database.rows(f"PRAGMA max_page_count={pages}")
    long = "words " * 8000
    marks.card.note.setPlainText(long)
    QTest.keyClick(marks.card.note, Qt.Key.Key_Escape)
    assert marks.card.isVisible()
    assert "Nothing was saved" in marks.card.error.text()
    assert marks.card.note.toPlainText() == long
    database.rows("PRAGMA max_page_count=100000")
    QTest.keyClick(marks.card.note, Qt.Key.Key_Escape)
    assert not marks.card.isVisible()
    assert [mark.note for mark in marks.state.marks.values()] == [long]


def test_a_click_on_a_highlight_opens_its_card_and_removing_is_undone(window: MainWindow, marks: Marks) -> None:
    assert marks.state is not None
    passage = next(f.passage for f in window.bundle.figures() if f.printed == "75.07%")
    window.open_passage(passage)
    press(window, "Alt+1")
    page = window.articles.page
    page.highlight_clicked.emit(0)
    assert marks.card.mark_id == next(iter(marks.state.marks))
    remove = next(b for b in marks.card.findChildren(QWidget) if getattr(b, "text", str)() == "Remove")
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert marks.state.marks == {}
    assert not marks.card.isVisible()
    press(window, "Ctrl+Z")
    assert len(marks.state.marks) == 1


def test_bookmark_and_reviewed_are_switched_on_and_off(window: MainWindow, marks: Marks) -> None:
    assert marks.state is not None
    for keys, kind in (("Ctrl+D", "bookmark"), ("Ctrl+R", "reviewed")):
        press(window, keys)
        assert [mark.kind for mark in marks.state.marks.values()] == [kind]
        press(window, keys)
        assert marks.state.marks == {}


def test_the_keys_walk_from_mark_to_mark(window: MainWindow, marks: Marks) -> None:
    assert marks.state is not None
    for steps in (1, 3, 5):
        for _ in range(steps):
            press(window, "F9")
        press(window, "Alt+1")
        window.articles.page.verticalScrollBar().setValue(0)
    order = [row.mark.id for row in marks.state.on_article(window.bundle.articles()[1].id)]
    assert len(order) == 3
    seen = []
    for _ in order:
        press(window, "F6")
        seen.append(marks.card.mark_id)
    assert seen == order
    press(window, "Shift+F6")
    assert marks.card.mark_id == order[-2]


def test_the_list_leads_to_the_passage_and_back(window: MainWindow, marks: Marks, qtbot: QtBot) -> None:
    assert marks.state is not None
    passage = next(f.passage for f in window.bundle.figures() if f.printed == "75.07%")
    window.open_passage(passage)
    press(window, "Alt+1")
    window.open_article(window.bundle.articles()[0].id)
    press(window, "Ctrl+Shift+M")
    assert is_listing(window)
    assert "1 mark" in window.status.text()
    press(window, "Return")
    assert not is_listing(window)
    assert window.articles.article_id == passage.article_id
    press(window, "Ctrl+Shift+M")
    press(window, "Delete")
    assert marks.state.marks == {}
    press(window, "Escape")
    assert not is_listing(window)


def test_marks_come_back_when_the_window_opens_again(
    window: MainWindow, marks: Marks, qtbot: QtBot, bundle_path: Path
) -> None:
    press(window, "F9")
    press(window, "Alt+4")
    window.close()
    from briefing.bundle.reader import Bundle
    from briefing.viewer.settings import Settings

    again = MainWindow(Bundle(bundle_path), Settings())
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: "#E6DBFA" in grounds(again))
    again.choose_theme("dark")
    assert "#44345F" in grounds(again)
    again.close()


def test_quotes_are_copied_in_the_chosen_style(window: MainWindow, marks: Marks) -> None:
    passage = next(f.passage for f in window.bundle.figures() if f.printed == "75.07%")
    for action, wanted in (
        ("cite_bulletin", "The Kazakhstan Insider, Vol. 4, January 2012, ¶ 1"),
        ("cite_footnote", "“Elections-2012 in Kazakhstan: results and trends,” The Kazakhstan Insider, Vol. 4"),
        ("cite_author-date", "2012, ¶ 1)"),
    ):
        window.actions_by_name[action].trigger()
        window.open_passage(passage)
        press(window, "Ctrl+Shift+C")
        assert wanted in QGuiApplication.clipboard().text()


def test_a_colour_gets_the_users_own_word(window: MainWindow, marks: Marks, monkeypatch: pytest.MonkeyPatch) -> None:
    press(window, "F9")
    press(window, "Alt+1")
    press(window, "F6")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("says who?", True))
    rename = next(b for b in marks.card.findChildren(QWidget) if getattr(b, "text", str)() == "Rename…")
    QTest.mouseClick(rename, Qt.MouseButton.LeftButton)
    assert "yellow – says who?" in window.actions_by_name["highlight_yellow"].text().replace("&", "")


def test_everything_of_the_marks_that_takes_the_keys_has_a_name(window: MainWindow, marks: Marks, qtbot: QtBot) -> None:
    press(window, "F9")
    press(window, "Ctrl+M")
    for part in (marks.card, marks.bar, marks.listing.page):
        if part is marks.listing.page:
            marks.listing.show()
        for widget in part.findChildren(QWidget):
            if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() or not widget.isVisibleTo(part):
                continue
            named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert named, f"{type(widget).__name__} in {type(widget.parent()).__name__}"


def test_marks_go_into_the_brief_with_their_notes(window: MainWindow, marks: Marks, qtbot: QtBot) -> None:
    from briefing.brief.pieces import NotePiece, QuotePiece

    pieces: list[object] = []
    marks.added_to_brief.disconnect()
    marks.added_to_brief.connect(pieces.append)
    press(window, "F9")
    press(window, "Ctrl+M")
    QTest.keyClicks(marks.card.note, "Ask Vienna")
    button = next(b for b in marks.card.findChildren(QWidget) if getattr(b, "text", str)() == "Add to brief")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert marks.state is not None
    (mark,) = marks.state.marks.values()
    assert isinstance(pieces[0], QuotePiece)
    assert "\n".join(p.text for p in pieces[0].passages) == mark.quote
    assert pieces[1] == NotePiece("Ask Vienna")


def test_chosen_marks_are_copied_from_the_list_with_their_citations(window: MainWindow, marks: Marks) -> None:
    for steps in (1, 2):
        for _ in range(steps):
            press(window, "F9")
        press(window, "Alt+1")
    assert marks.state is not None
    assert len(marks.state.marks) == 2
    press(window, "Ctrl+Shift+M")
    press(window, "Ctrl+A")
    press(window, "Ctrl+C")
    copied = QGuiApplication.clipboard().text()
    assert copied.count("The Kazakhstan Insider, Vol. 4, January 2012, ¶") == 2
    for mark in marks.state.marks.values():
        assert f"“{mark.quote}”" in copied


def test_ctrl_and_a_click_open_the_card_where_a_figure_lies_under_the_highlight(
    window: MainWindow, marks: Marks, qtbot: QtBot
) -> None:
    passage = next(f.passage for f in window.bundle.figures() if f.printed == "75.07%")
    window.open_passage(passage)
    press(window, "Alt+1")
    page = window.articles.page
    figure = next(m for placed in page.placed for m in placed.shown.marks if m.kind == "figure")
    point = page.mark_rect(figure).center()
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, point)
    assert marks.card.isVisible()
    assert window.current_tab == "articles"
    marks.card.close_card()
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.current_tab == "results"


def test_a_bookmarked_paragraph_is_read_without_its_card_coming_up(window: MainWindow, marks: Marks) -> None:
    press(window, "Ctrl+D")
    page = window.articles.page
    first = page.placed[0]
    assert page.highlight_at(page.stretch_rect((0, 0, len(first.shown.shown.text))).center()) is None


def test_a_note_that_was_begun_but_not_written_is_no_mark(window: MainWindow, marks: Marks) -> None:
    assert marks.state is not None
    press(window, "F9")
    press(window, "Ctrl+M")
    assert len(marks.state.marks) == 1
    QTest.keyClick(marks.card.note, Qt.Key.Key_Escape)
    assert marks.state.marks == {}
    assert marks.state.undo_words == ""
    assert marks.state.notebook.marks() == []


def test_who_goes_on_typing_is_saved_meanwhile(window: MainWindow, marks: Marks, qtbot: QtBot) -> None:
    assert marks.state is not None
    press(window, "F9")
    press(window, "Ctrl+M")
    for _ in range(12):
        QTest.keyClicks(marks.card.note, "on ")
        qtbot.wait(100)
    assert marks.card.note.hasFocus(), "nothing but the time made it save"
    (mark,) = marks.state.notebook.marks()
    assert mark.note.startswith("on on")
    assert marks.card.note.toPlainText() == "on " * 12, "saving takes nothing from the field"
