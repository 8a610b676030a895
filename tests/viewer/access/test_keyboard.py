"""All by keys: each main task without a mouse, Tab through every part and round again, the keys always seen."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.viewer.access.scenes import press

from briefing.viewer.main_window import MainWindow
from briefing.viewer.theme import THEMES

MOST_STEPS = 120
SEEN_STEPS = 14
"""So many steps of Tab are looked at in each tab and theme."""
LEAST_PIXELS = 12


def keys(window: MainWindow) -> QWidget:
    """What the keys go to."""
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.window() is window
    return focused


def focus_until(window: MainWindow, wanted: Callable[[QWidget], bool]) -> QWidget:
    """Press Tab until the keys are on what is wanted."""
    for _ in range(MOST_STEPS):
        if wanted(keys(window)):
            return keys(window)
        QTest.keyClick(keys(window), Qt.Key.Key_Tab)
    raise AssertionError("Tab never comes there")


def named(name: str) -> Callable[[QWidget], bool]:
    return lambda widget: widget.accessibleName().startswith(name)


# The tasks


def test_an_article_is_opened_from_the_library(window: MainWindow) -> None:
    focus_until(window, named("Library"))
    before = window.articles.article_id
    for _ in range(2):
        QTest.keyClick(window.library.tree, Qt.Key.Key_Down)
    QTest.keyClick(window.library.tree, Qt.Key.Key_Return)
    assert window.articles.article_id != before
    assert keys(window) is window.articles.page


def test_a_mark_is_followed_and_the_way_back_found(window: MainWindow) -> None:
    window.open_article(window.bundle.articles()[1].id)
    for _ in range(MOST_STEPS):
        press(window, "F8")
        mark = window.articles.page.current_mark
        if mark is not None and mark.kind == "figure":
            break
    QTest.keyClick(keys(window), Qt.Key.Key_Return)
    opened = QApplication.activePopupWidget()
    if opened is not None:
        QTest.keyClick(opened.focusWidget() or opened, Qt.Key.Key_Return)
    assert window.current_tab == "results"
    press(window, "Alt+Left")
    assert window.current_tab == "articles"
    assert keys(window) is window.articles.page


def test_words_are_searched_and_every_place_walked(window: MainWindow, qtbot: QtBot) -> None:
    press(window, "Ctrl+K")
    QTest.keyClicks(keys(window), "nazarbayev")
    qtbot.waitUntil(lambda: window.is_searching and window.search_page.list.model().rowCount() > 2)
    window.activateWindow()
    QTest.keyClick(window.tools.field, Qt.Key.Key_Down)
    QTest.keyClick(window.tools.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.is_searching and window.current_tab == "articles")

    def place() -> tuple[int | None, list[tuple[int, str]]]:
        marked = window.articles.page.extraSelections()
        return window.articles.article_id, [(s.cursor.position(), s.format.background().color().name()) for s in marked]

    window.activateWindow()
    qtbot.waitUntil(window.articles.page.hasFocus)
    first = place()
    press(window, "F3")
    assert place() != first
    press(window, "Shift+F3")
    assert place() == first


def test_a_figure_is_chosen_and_used_among_its_rivals(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.keeper.notebook is not None)
    press(window, "Ctrl+2")
    view = window.tab("results")
    focus_until(window, named("Turnout, chart"))
    QTest.keyClick(keys(window), Qt.Key.Key_Right)
    chosen = view.state.selected
    assert view.popover.isVisible()
    QTest.keyClick(keys(window), Qt.Key.Key_P)
    assert chosen is not None
    figure = view.state.figure(chosen)
    assert figure is not None
    assert view.state.quote(figure).use == "your choice"
    QTest.keyClick(keys(window), Qt.Key.Key_Escape)
    assert not view.popover.isVisible()


def test_the_timeline_is_walked_and_left_for_the_sentence(window: MainWindow, qtbot: QtBot) -> None:
    press(window, "Ctrl+3")
    view = window.tab("timeline")
    qtbot.waitUntil(view.canvas.hasFocus)
    QTest.keyClick(keys(window), Qt.Key.Key_Home)
    first = view.state.selected
    QTest.keyClick(keys(window), Qt.Key.Key_Right)
    assert view.state.selected != first
    QTest.keyClick(keys(window), Qt.Key.Key_Return)
    assert window.current_tab == "articles"
    press(window, "Alt+Left")
    assert window.current_tab == "timeline"


def test_what_is_chosen_goes_into_the_brief_and_is_moved_there(window: MainWindow, qtbot: QtBot) -> None:
    window.open_article(window.bundle.articles()[1].id)
    press(window, "F9")
    press(window, "Ctrl+B")
    press(window, "Ctrl+4")
    view = window.desk.view
    assert view.state is not None
    tree = focus_until(window, named("Outline of the brief"))
    section = next(section for section in view.state.draft.sections if len(section.items) > 1)
    view.choose(section.items[0].id)
    QTest.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    moved = next(now for now in view.state.draft.sections if now.id == section.id)
    assert [item.id for item in moved.items[:2]] == [section.items[1].id, section.items[0].id]


def test_a_brief_is_printed_and_saved_by_keys(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    press(window, "Ctrl+4")
    view = window.tab("brief")
    qtbot.waitUntil(lambda: "page" in view.preview.pages.accessibleDescription(), timeout=10_000)
    met: list[str] = []

    def leave_printing() -> None:
        if (dialog := QApplication.activeModalWidget()) is not None:
            met.append(type(dialog).__name__)
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    looking = QTimer(window, interval=100)
    looking.timeout.connect(leave_printing)
    looking.start()
    press(window, "Ctrl+P")
    qtbot.waitUntil(lambda: bool(met), timeout=10_000)
    looking.stop()
    assert met == [QPrintDialog.__name__]

    def name_file() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.selectAll()
        QTest.keyClicks(field, str(tmp_path / "brief.md"))
        QTest.keyClick(field, Qt.Key.Key_Return)

    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    button = focus_until(window, lambda widget: isinstance(widget, QPushButton) and widget.text() == "Export")
    QTimer.singleShot(200, lambda: choose_markdown(QApplication.activePopupWidget()))
    QTimer.singleShot(900, name_file)
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil((tmp_path / "brief.md").exists, timeout=10_000)


def choose_markdown(menu: QWidget | None) -> None:
    """Walk a menu of formats to Markdown and choose it."""
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if menu.activeAction() is not None and "Markdown" in menu.activeAction().text():
            QTest.keyClick(menu, Qt.Key.Key_Return)
            return
    raise AssertionError("no Markdown in the menu")


# Tab


def show(window: MainWindow, qtbot: QtBot, name: str) -> QWidget:
    """Bring a part into view with the keys in it."""
    if name == "name":
        window.show_name(window.bundle.entities()[0].id)
    elif name == "marks":
        window.actions_by_name["marks"].trigger()
    elif name == "search":
        press(window, "Ctrl+K")
        QTest.keyClicks(keys(window), "nazarbayev")
        qtbot.waitUntil(lambda: window.is_searching and window.search_page.list.model().rowCount() > 2)
    elif name in ("compare", "rivals"):
        window.show_tab("results")
        window.tab("results").show_mode(name)
        window.tab("results").setFocus()
    elif name == "brief":
        window.show_tab(name)
        window.tab(name).outline.tree.setFocus()
    else:
        window.show_tab(name)
        (window.articles.page if name == "articles" else window.tab(name)).setFocus()
    qtbot.wait(120)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return keys(window)


PARTS = ("articles", "results", "compare", "rivals", "timeline", "brief", "search", "name", "marks")


@pytest.mark.parametrize("part", PARTS)
def test_tab_comes_to_everything_and_round_again(window: MainWindow, qtbot: QtBot, part: str) -> None:
    first = show(window, qtbot, part)
    seen = [first]
    for _ in range(MOST_STEPS):
        QTest.keyClick(keys(window), Qt.Key.Key_Tab)
        if keys(window) is first and len(seen) > 1:
            break
        seen.append(keys(window))
    else:
        raise AssertionError(f"the keys are caught in {seen[-1]}")
    assert all(widget.isVisible() for widget in seen)
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
        if takes and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            assert widget in seen, widget.accessibleName() or widget
    for _ in range(3):  # an article's own links come first
        QTest.keyClick(keys(window), Qt.Key.Key_Backtab)
    assert keys(window) is not first


def pixels(window: MainWindow, place: QRect) -> np.ndarray:
    """A part of the window as (height, width) numbers 0xRRGGBB."""
    plain = window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.width()) & 0xFFFFFF


@pytest.mark.parametrize("theme", list(THEMES))
def test_where_the_keys_are_is_seen(window: MainWindow, qtbot: QtBot, theme: str) -> None:
    window.actions_by_name[f"theme_{theme}"].trigger()
    unseen = []
    for part in ("articles", "results", "timeline", "brief"):
        focused = show(window, qtbot, part)
        for _ in range(SEEN_STEPS):
            QTest.keyClick(keys(window), Qt.Key.Key_Tab)
            before, focused = focused, keys(window)
            if focused is before:
                continue
            place = QRect(focused.mapTo(window, QPoint(0, 0)), focused.size()).adjusted(-4, -4, 4, 4)
            place = place.intersected(window.rect())
            colour = THEMES[theme].accent  # type: ignore[index]
            with_keys = pixels(window, place)
            focused.clearFocus()
            is_ring = (with_keys != pixels(window, place)) & (with_keys == QColor(colour).rgb() & 0xFFFFFF)
            gained = int(np.count_nonzero(is_ring))
            focused.setFocus(Qt.FocusReason.TabFocusReason)
            if gained < LEAST_PIXELS:
                unseen.append(f"{part}: {type(focused).__name__} {focused.accessibleName()!r}, {gained} pixels")
    assert not unseen, "\n".join(unseen)
