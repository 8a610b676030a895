"""Everything there is to see in the window, scene by scene: each shows one part and gives its name."""

import datetime
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from briefing.bundle.difference import PARTS, Change, Difference
from briefing.bundle.manifest import manifest_of, manifest_path, manifest_text
from briefing.bundle.signature import new_key
from briefing.notebook.backups import back_up
from briefing.viewer.help.window import HelpWindow
from briefing.viewer.main_window import MainWindow
from briefing.viewer.marks.restore_dialog import RestoreDialog
from briefing.viewer.marks.update_dialog import FATES, WHATS, Touched, UpdateDialog
from briefing.viewer.messages import ReportDialog

Scenes = Callable[[MainWindow, QtBot], Iterator[str]]


def press(window: MainWindow, keys: str) -> None:
    """Press keys where the keys go."""
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))


def articles(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """The reading page with its panels, a selection with its bar and card, the find bar, two pages."""
    window.open_article(window.bundle.articles()[1].id)
    yield "articles"
    press(window, "F8")
    yield "a mark of the text"
    press(window, "Escape")
    press(window, "F9")
    qtbot.waitUntil(window.marks.bar.isVisible)
    yield "selection"
    press(window, "Ctrl+M")
    assert window.marks.card.isVisible()
    yield "card of a mark"
    press(window, "Escape")
    press(window, "Ctrl+F")
    QTest.keyClicks(QApplication.focusWidget() or window, "the")
    yield "find in article"
    press(window, "Escape")
    press(window, "Ctrl+\\")
    yield "two articles"
    press(window, "Ctrl+\\")
    window.library.filter_box.type("a")
    yield "filter of the library"
    window.library.filter_box.hide()
    window.messages.say("The bundle could not be read.")
    yield "message"
    window.messages.hide()


def results(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """One election, its card, its tables, several side by side, disagreements, export."""
    window.show_tab("results")
    view = window.tab("results")
    yield "one election"
    view.charts["bars"].setFocus(Qt.FocusReason.TabFocusReason)
    assert view.popover.isVisible()
    yield "card of a figure"
    press(window, "Escape")
    view.one.turnout.button.click()
    yield "turnout as a table"
    view.show_mode("compare")
    yield "elections compared"
    for section in view.compare.sections:
        section.button.click()
    yield "comparison as tables"
    view.show_mode("rivals")
    yield "disagreements"
    view.show_mode("one")
    yield from _menu(view.open_export, "export of results")


def timeline(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """The picture with its list and detail, and all that opens from its bar."""
    window.show_tab("timeline")
    view = window.tab("timeline")
    qtbot.waitUntil(lambda: view.list.model().rowCount() > 0)
    yield "timeline"
    for button in (view.bar.span_button, view.bar.category_button, view.bar.name_button, view.bar.more_button):
        button.click()
        yield from _popup(f"below {button.accessibleName() or button.text()}")
    view.look_inside(view.state.shown(), view.canvas.mapToGlobal(view.canvas.rect().center()))
    yield from _popup("inside a cluster")
    yield from _menu(view.page.lanes_button.click, "lanes")
    yield from _menu(view.detail.more_button.click, "more about an incident")
    yield from _menu(view.open_export, "export of the timeline")


def search(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """What was found, its filters, nothing found."""
    press(window, "Ctrl+K")
    QTest.keyClicks(window.tools.field, "kazakhstan")
    qtbot.waitUntil(lambda: window.is_searching and window.search_page.list.model().rowCount() > 0)
    QTest.keyClick(window.tools.field, Qt.Key.Key_Return)
    qtbot.wait(100)
    yield "found"
    bar = window.search_page.filters
    for button in (bar.date, bar.category, bar.name, bar.source):
        if button.isVisible():
            button.click()
            yield from _popup(f"below {button.text()}")
    yield from _menu(bar.open_menu, "save and export")
    window.tools.field.setText("xyzzy plugh")
    qtbot.waitUntil(window.search_page.nothing.isVisible)
    yield "nothing found"


def names_and_marks(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """The page of a name, the list of marks with some and with none."""
    window.show_name(next(entity.id for entity in window.bundle.entities() if entity.name == "Nur Otan"))
    yield "name"
    window.show_cover("marks")
    yield "no marks"
    window.open_passage(window.bundle.figures()[0].passage)
    press(window, "Alt+1")
    window.show_cover("marks")
    yield "marks"


def brief(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """The outline, each kind of editor, the menus."""
    window.show_tab("brief")
    view = window.tab("brief")
    qtbot.waitUntil(lambda: view.preview.pages.accessibleDescription() != "", timeout=10_000)
    yield "brief"
    tree = view.outline.tree
    for number in range(min(tree.topLevelItemCount(), 4)):
        top = tree.topLevelItem(number)
        tree.setCurrentItem(top)
        yield f"row {number} of the outline"
        if top.childCount():
            tree.setCurrentItem(top.child(0))
            yield f"first piece of row {number}"
    press(window, "Ctrl+Alt+N")
    yield "note"
    yield from _menu(lambda: _open(view.outline.brief_menu), "brief: begin, open, versions")
    yield from _menu(lambda: _open(view.outline.add_menu), "add a section or a note")


def trust(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """What speaks for a bundle, whose keys are accepted, what is asked before one is opened that does not match."""
    key = new_key()
    qtbot.waitUntil(lambda: window.trust.trusted.can_keep)
    window.bundle_desk.show_about()
    about = window.bundle_desk.about
    assert about is not None
    yield "about the bundle"
    about.accept_button.click()
    accepting = about.accepting
    assert accepting is not None
    yield "accept a key"
    accepting.line.setText("no key")
    yield "a line that is no key"
    accepting.line.setText(key.public.text)
    accepting.whose.setText("Mission in Astana")
    yield "a key before it is accepted"
    accepting.accept_button.click()
    yield "about the bundle, with a key accepted"
    about.close()
    with _changed_since(window.bundle.path) as changed:
        window.open_bundle(changed)
        qtbot.waitUntil(lambda: window.trust.dialog is not None and window.trust.dialog.isVisible())
    assert window.trust.dialog is not None
    yield "before a bundle that does not match is opened"
    window.trust.dialog.keep_button.click()


@contextmanager
def _changed_since(bundle: Path) -> Iterator[Path]:
    """A copy of a bundle whose manifest states other bytes, as long as it is wanted."""
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "bundle-with-a-long-name-of-2-february-2012.sqlite"
        stated = manifest_of(bundle, "", "0.1.0", "2012-01-19T08:00:00Z")
        shutil.copy(bundle, copy)
        manifest_path(copy).write_text(manifest_text(replace(stated, sha256="0" * 64)), encoding="utf-8")
        yield copy


def notebook(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """Its backups, good and damaged; what becomes of marks in another edition; a note that cannot be saved."""
    qtbot.waitUntil(lambda: window.keeper.notebook is not None)
    window.keeper.choose_backup()
    yield from _closing(window.keeper.dialog, "no backups")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_passage(window.bundle.figures()[0].passage)
    press(window, "Alt+1")
    kept = window.keeper.notebook
    assert kept is not None
    assert back_up(kept.database, datetime.datetime.now(datetime.UTC)) is not None
    (kept.path.with_name("backups") / "notebook-20120119T080000000000Z.sqlite").write_bytes(b"damaged")
    window.keeper.choose_backup()
    yield from _closing(window.keeper.dialog, "backups")
    yield from _closing(RestoreDialog(kept.path, "The notebook is damaged.", window), "a damaged notebook")
    changes = [
        Change(
            part,
            what,
            "Kazakhstan at a glance: the elections to the Majilis of January 2012",
            "83" * (what == "changed"),
        )
        for part in PARTS
        for what in WHATS
    ]
    (mark,) = kept.marks()
    dialog = UpdateDialog(
        "newer.sqlite is another edition of the open bundle. This is what it changes.",
        Difference(tuple(changes)),
        [Touched(mark, fate) for fate in FATES],
        window,
    )
    yield from _closing(dialog, "another edition")


def _closing(dialog: QDialog | None, name: str) -> Iterator[str]:
    """A dialog, until it has been looked at; Esc closes it."""
    assert dialog is not None
    dialog.show()
    yield name
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible(), f"Esc leaves {name} open"


def dialogs(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """Help, the report of a mistake, a question for a word, a quote that reads otherwise; all menus."""
    ask = QInputDialog(window)
    ask.setWindowTitle("Rename colour")
    ask.setLabelText("What yellow means:")
    made: list[QWidget] = [
        HelpWindow(window.theme, window),
        ReportDialog(ValueError("x"), window),
        ask,
    ]
    for dialog in made:
        qtbot.addWidget(dialog)
        dialog.show()
        yield dialog.windowTitle()
        dialog.close()
    for menu in (menu for menu in window.menus.values() if not menu.isEmpty()):
        yield from _menu(lambda menu=menu: _open(menu), menu.title())  # type: ignore[misc]


ALL: dict[str, Scenes] = {
    scenes.__name__: scenes
    for scenes in (articles, results, timeline, search, names_and_marks, brief, trust, notebook, dialogs)
}


def _open(menu: QMenu) -> None:
    menu.popup(QPoint(40, 40))


def _popup(name: str) -> Iterator[str]:
    """A small window that is open; Esc closes it."""
    opened = QApplication.activePopupWidget()
    assert opened is not None, name
    yield name
    QTest.keyClick(opened.focusWidget() or opened, Qt.Key.Key_Escape)
    assert not opened.isVisible(), f"Esc leaves {name} open"


def _menu(opens: Callable[[], object], name: str) -> Iterator[str]:
    opens()
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu), name
    yield name
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible(), f"Esc leaves {name} open"
