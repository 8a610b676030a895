"""The Brief tab: what is added arrives with its source, the pages follow, nothing that was typed is lost."""

import os
import signal
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from briefing.brief import press
from briefing.brief.blocks import Heading
from briefing.brief.drafts.json_form import from_text
from briefing.brief.drafts.model import Item
from briefing.brief.pieces import ElectionPiece, IncidentsPiece, NotePiece, SummaryPiece
from briefing.brief.press import PRESS
from briefing.brief.typst import page_count, write_pdf
from briefing.bundle.reader import Bundle
from briefing.notebook.store import Notebook
from briefing.viewer.brief.checks import ROW
from briefing.viewer.brief.view import BriefView
from briefing.viewer.main_window import MainWindow
from briefing.viewer.paths import notebook_path
from briefing.viewer.settings import Settings


@pytest.fixture
def view(window: MainWindow, qtbot: QtBot) -> BriefView:
    """The tab in view, with its pages set."""
    window.show_tab("brief")
    view = window.desk.view
    rendered(view, qtbot)
    return view


def rendered(view: BriefView, qtbot: QtBot) -> None:
    """Wait until the pages are those of the draft as it is."""
    fingerprint = view.state.fingerprint if view.state else ""
    qtbot.waitUntil(lambda: shown_fingerprint(view) == fingerprint, timeout=10_000)


def shown_fingerprint(view: BriefView) -> str:
    done = view._renderer._done
    return "" if done is None else view.state.fingerprint if done.brief == view.state.composed.brief else ""  # type: ignore[union-attr]


def items(view: BriefView, kind: str) -> list[Item]:
    assert view.state is not None
    return [item for item in view.state.draft.items if item.kind == kind]


def test_it_opens_with_a_two_page_brief_of_the_bundle(view: BriefView) -> None:
    assert view.state is not None
    assert page_count(view.state.composed.brief) == 2
    assert view.keys_line == "2 pages, A4"
    assert "free on 2 pages" in view.checks._fits.text()
    rows = [view.outline.tree.topLevelItem(n).text(0) for n in range(view.outline.tree.topLevelItemCount())]  # type: ignore[union-attr]
    assert rows[0].startswith("Title block")
    assert any(row.startswith("Key points, ") for row in rows)
    assert rows[-1].startswith("Sources, ")


def test_the_outline_stands_where_the_library_was(window: MainWindow, view: BriefView) -> None:
    assert view.outline.isVisible()
    assert view.checks.isVisible()
    assert not window.library.isVisible()
    assert not window.articles.facts.isVisible()
    window.show_tab("articles")
    assert not view.outline.isVisible()
    assert window.library.isVisible()
    assert window.articles.facts.isVisible()


def test_selected_words_are_added_with_a_key_and_cited(window: MainWindow, qtbot: QtBot) -> None:
    window.articles.page.select_all() if hasattr(
        window.articles.page, "select_all"
    ) else window.articles.page.selectAll()
    quoted = window.articles.page.selected_passages()
    assert quoted
    QTest.keySequence(window, QKeySequence("Ctrl+B"))
    view = window.desk.view
    added = items(view, "quote")[-1]
    assert [anchor.quote for anchor in added.anchors] == [passage.text for passage in quoted]
    assert "Added to brief" in window.status.text()


def test_an_article_is_added_where_nothing_is_selected(window: MainWindow) -> None:
    QTest.keySequence(window, QKeySequence("Ctrl+B"))
    (summary,) = items(window.desk.view, "summary")
    assert summary.anchors[0].article == "From the Editors"


def test_incidents_and_charts_arrive_from_their_tabs(window: MainWindow, bundle: Bundle, view: BriefView) -> None:
    before = len(items(view, "incident"))
    window.desk.add(IncidentsPiece(tuple(bundle.incidents()[:3])))
    window.desk.add(ElectionPiece((bundle.elections()[0].id,), "seats"))
    assert len(items(view, "incident")) == before + 3
    assert items(view, "election")[-1].part == "seats"


def test_a_note_is_typed_set_and_kept(window: MainWindow, view: BriefView, qtbot: QtBot) -> None:
    QTest.keySequence(window, QKeySequence("Ctrl+Alt+N"))
    words = QApplication.focusWidget()
    assert words is view.editor._text
    QTest.keyClicks(words, "Ask for access to all seven people named.")
    rendered(view, qtbot)
    titles = [view.checks.list.item(n).text() for n in range(view.checks.list.count())]
    assert any("without a source" in title and "seven" in title for title in titles)
    qtbot.waitUntil(lambda: "Brief saved" in window.status.text(), timeout=3000)
    assert window.keeper.notebook is not None
    kept = window.keeper.notebook.kept("brief in work")["current"]
    assert "all seven people" in str(kept)


def test_a_note_cites_what_is_selected_in_the_article(window: MainWindow, view: BriefView, qtbot: QtBot) -> None:
    view.add_note()
    view.editor._text.setPlainText("Turnout was high")
    window.show_tab("articles")
    window.articles.page.selectAll()
    selected = window.articles.page.selected_passages()
    QTest.keySequence(window, QKeySequence("Ctrl+Shift+B"))
    assert window.current_tab == "brief"
    note = items(view, "note")[-1]
    assert note.text.startswith("Turnout was high⟦1⟧")
    assert len(note.anchors) == len(selected)


def test_undo_and_redo_are_the_briefs_where_it_is_in_view(window: MainWindow, view: BriefView) -> None:
    before = len(view.state.draft.items)  # type: ignore[union-attr]
    window.desk.add(NotePiece("Ask."))
    view.setFocus()
    QTest.keySequence(window, QKeySequence("Ctrl+Z"))
    assert len(view.state.draft.items) == before  # type: ignore[union-attr]
    QTest.keySequence(window, QKeySequence("Ctrl+Y"))
    assert len(view.state.draft.items) == before + 1  # type: ignore[union-attr]


def test_what_is_added_from_another_tab_shows_nothing_of_the_brief_there(window: MainWindow, bundle: Bundle) -> None:
    window.show_tab("timeline")
    window.desk.add(IncidentsPiece((bundle.incidents()[0],)))
    view = window.tab("brief")
    assert window.library.isVisible()
    assert not view.outline.isVisible()
    assert not view.checks.isVisible()
    window.show_tab("brief")
    assert view.outline.isVisible()
    assert not window.library.isVisible()


def test_pieces_move_and_go_with_the_keys(view: BriefView) -> None:
    assert view.state is not None
    points = next(section for section in view.state.draft.sections if section.kind == "key_points")
    first, second = points.items[:2]
    view.choose(first.id)
    QTest.keyClick(view.outline.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    now = next(section for section in view.state.draft.sections if section.id == points.id)
    assert [item.id for item in now.items[:2]] == [second.id, first.id]
    assert view.outline.current_id == first.id
    QTest.keyClick(view.outline.tree, Qt.Key.Key_Delete)
    assert first.id not in [item.id for item in view.state.draft.items]


def test_a_click_on_the_page_chooses_the_piece(view: BriefView, qtbot: QtBot) -> None:
    assert view.state is not None
    point = items(view, "quote")[-1]
    view.choose(point.id)
    mark = view.preview.pages._marked[0]
    view.choose("front")
    rect = view.preview.pages.page_rect(mark.page - 1)
    scale = rect.height() / 841.89
    place = QPoint(round(rect.center().x()), round(rect.top() + (mark.top + mark.bottom) / 2 * scale))
    QTest.mouseClick(view.preview.pages, Qt.MouseButton.LeftButton, pos=place)
    assert view.outline.current_id == point.id


def test_the_second_page_stands_on_the_side_to_which_the_brief_is_read(view: BriefView, qtbot: QtBot) -> None:
    pages = view.preview.pages
    for language, reads_left in (("en", False), ("ar", True)):
        view.choose("front")
        view._change_front("language", language)
        rendered(view, qtbot)
        view.preview.resize(900, 700)
        assert (pages.page_rect(1).left() < pages.page_rect(0).left()) is reads_left


def test_too_much_says_how_many_lines_and_what_is_over(view: BriefView, bundle: Bundle, qtbot: QtBot) -> None:
    for article in bundle.articles():
        view.add(SummaryPiece(article.id))
    rendered(view, qtbot)
    said = view.checks._fits.text()
    assert "lines over 2 pages" in said
    assert "is the first that does not fit" in said


def test_the_free_version_is_what_is_printed_then(view: BriefView, qtbot: QtBot) -> None:
    assert view.state is not None
    secret = items(view, "quote")[-1]
    view.choose(secret.id)
    combo = view.editor._piece_disclosure
    combo.setCurrentIndex(combo.findData("closed"))
    combo.activated.emit(combo.currentIndex())
    view.checks._version.button(1).click()
    rendered(view, qtbot)
    assert secret.id not in {place.item_id for place in view.state.composed.places}


def test_a_summary_tells_why_and_swaps_a_sentence(view: BriefView, bundle: Bundle) -> None:
    assert view.state is not None
    view.add(SummaryPiece(bundle.articles()[1].id))
    (summary,) = items(view, "summary")
    view.choose(summary.id)
    before = view.state.sentences_of(summary)[0]
    assert view.editor._sentences.count() == len(before) == 4
    assert "Chosen because" in view.editor._sentences.item(0).text()
    view.editor._swap.click()
    (summary,) = items(view, "summary")
    after = view.state.sentences_of(summary)[0]
    assert len(after) == 4
    assert {one.sentence.text for one in after} != {one.sentence.text for one in before}


def test_the_source_of_a_piece_opens_in_its_article(window: MainWindow, view: BriefView) -> None:
    quote = items(view, "quote")[-1]
    view.choose(quote.id)
    view.editor._open.click()
    assert window.current_tab == "articles"
    assert window.articles.page.selected_passages() or window.articles.article_id


def test_what_was_in_work_is_there_again_after_the_program_was_killed(
    window: MainWindow, view: BriefView, bundle_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.desk.add(NotePiece("Typed before the power went."))
    qtbot.waitUntil(lambda: "Brief saved" in window.status.text(), timeout=3000)
    left = tmp_path / "left.notebook"  # the file as a killed program leaves it: nothing else is written
    left.write_bytes(notebook_path().read_bytes())
    with Notebook(left) as notebook:
        again = BriefView()
        qtbot.addWidget(again)
        again.use_notebook(notebook)
        again.show_bundle(Bundle(bundle_path))
        assert again.state is not None
        assert any(item.text == "Typed before the power went." for item in again.state.draft.items)
        again.finish()


def test_a_printed_state_is_found_by_its_fingerprint(view: BriefView) -> None:
    assert view.state is not None
    view.save_version()
    fingerprint, before = view.state.fingerprint, view.state.draft
    view.add(NotePiece("Later."))
    view.save_version()
    assert view.state.fingerprint != fingerprint
    view.state.open_fingerprint(fingerprint.lower().replace("-", " "))
    assert view.state.draft == before
    menu = QMenu()
    view._fill_brief_menu(menu)
    assert any(action.text() == "Open by fingerprint…" for action in menu.actions())


def test_export_to_a_colleague_and_back(
    view: BriefView, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert view.state is not None
    settings = Settings()
    settings.set("export_folder", str(tmp_path))
    settings.save()
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: QFileDialog.DialogCode.Accepted)
    for suffix in (".json", ".docx", ".html", ".md", ".csv", ".pdf"):
        view.export(suffix)
    name = "Kazakhstan, January 2012"
    qtbot.waitUntil(lambda: (tmp_path / f"{name}.pdf").exists(), timeout=10_000)
    files = {path.suffix: path for path in tmp_path.glob("Kazakhstan*")}
    assert set(files) == {".json", ".docx", ".html", ".md", ".csv", ".pdf"}
    assert from_text(files[".json"].read_text(encoding="utf-8"), "x") == view.state.draft
    draft = view.state.draft
    view.begin("empty")
    assert view.state.draft != draft
    view.read_brief(files[".json"])
    assert view.state.draft == draft


def test_letters_without_a_shape_are_printed_as_codes_by_one_choice(
    view: BriefView, window: MainWindow, qtbot: QtBot
) -> None:
    assert view.state is not None
    view.add(NotePiece("The party ქართული ოცნება won."))

    def kinds() -> list[str]:
        return [view.checks.list.item(n).data(ROW).kind for n in range(view.checks.list.count())]

    qtbot.waitUntil(lambda: "no-shape" in kinds(), timeout=15_000)
    assert "has no shape in the shipped fonts" in window.messages.text()
    row = kinds().index("no-shape")
    view.checks.list.setCurrentRow(row)
    QTest.keyClick(view.checks.list, Qt.Key.Key_Return)
    assert "coded" in kinds()
    assert "no-shape" not in kinds()
    assert not window.messages.isVisible()
    pdf = write_pdf(view.state.composed.brief)
    said = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    assert "[U+10E5 10D0 10E0 10D7 10E3 10DA 10D8] [U+10DD" in " ".join(said.split())
    view.undo()
    assert view.state.draft.by_code == ""
    view.redo()
    view.checks.list.setCurrentRow(kinds().index("coded"))
    QTest.keyClick(view.checks.list, Qt.Key.Key_Return)
    assert view.state.draft.by_code == "", "the letters can be had again"


def test_a_character_no_font_has_is_named(view: BriefView, window: MainWindow, qtbot: QtBot) -> None:
    view.add(NotePiece("ფ"))
    qtbot.waitUntil(lambda: "U+10E4" in window.messages.text(), timeout=10_000)


def test_pages_come_although_the_typesetter_was_killed(view: BriefView, qtbot: QtBot) -> None:
    process = PRESS.usual.process_id
    assert process is not None
    os.kill(process, signal.SIGTERM)
    view.add(NotePiece("Ask for access."))
    rendered(view, qtbot)
    assert PRESS.usual.process_id not in (process, None)


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system cannot stop a process")
def test_a_window_whose_typesetter_stands_still_says_so_and_can_be_closed(
    view: BriefView, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PRESS.usual, "_least_seconds", 0.05)
    monkeypatch.setattr(press, "BYTES_A_SECOND", 10_000_000)
    stopped = set()

    def stop() -> None:
        if (process := PRESS.usual.process_id) is not None and process not in stopped:
            stopped.add(process)
            os.kill(process, signal.SIGSTOP)

    stopping = QTimer(view, interval=1)
    stopping.timeout.connect(stop)
    stopping.start()
    view.add(NotePiece("Ask for access."))
    qtbot.waitUntil(lambda: "not set in time" in window.messages.text(), timeout=10_000)
    window.close()
    stopping.stop()
    assert PRESS.usual.process_id is None


def test_a_key_taken_back_at_once_leaves_the_pages_as_they_were(view: BriefView, qtbot: QtBot) -> None:
    assert view.state is not None
    before = view._renderer._done
    view.add(NotePiece("A word that is taken back."))
    qtbot.waitUntil(lambda: view._renderer._setting is not None, timeout=5_000)
    view.undo()
    qtbot.waitUntil(lambda: not view._renderer.jobs._jobs, timeout=10_000)
    assert view._renderer._done == before


def test_a_title_with_an_ampersand_is_shown_as_typed(view: BriefView) -> None:
    view.choose("front")
    view.editor._fields["title"].setText("")
    QTest.keyClicks(view.editor._fields["title"], "Oil & gas")
    assert view.outline.brief.text().replace("&&", "&") == "Oil & gas"
    assert "&&" in view.outline.brief.text()


def test_in_the_list_of_marks_the_key_adds_marks_only(window: MainWindow, view: BriefView) -> None:
    assert view.state is not None
    before = view.state.draft
    window.actions_by_name["marks"].trigger()
    window.actions_by_name["add_to_brief"].trigger()
    assert view.state.draft == before


def test_what_is_typed_after_a_piece_is_gone_goes_to_the_piece_that_is_shown(view: BriefView) -> None:
    assert view.state is not None
    view.add_note()
    first = view.outline.current_id
    QTest.keyClicks(view.editor._text, "First")
    view.add_note()
    QTest.keyClicks(view.editor._text, "Second")
    view.remove()
    assert view.outline.current_id
    shown = view.state.draft.item(view.outline.current_id)
    assert shown is None or shown.text == view.editor._text.toPlainText()
    view.choose(first)
    view.begin("empty")
    assert view.outline.current_id
    assert view.state.draft.item(view.outline.current_id) is None
    assert not view.editor.isVisible() or view.editor._pages.currentWidget() is not view.editor._note


def test_keys_lead_from_the_outline_to_the_words_and_back(view: BriefView) -> None:
    view.add_note()
    tree = view.outline.tree
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is view.editor._text
    QTest.keyClick(view.editor._text, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is tree


def test_a_brief_nobody_touched_is_made_anew_of_another_bundle_and_one_in_work_stays(
    view: BriefView, bundle: Bundle
) -> None:
    assert view.state is not None
    assert view.state.draft.items
    view.state.show_bundle(bundle)
    assert view.state._history is None
    view.add(NotePiece("Mine."))
    view.state.show_bundle(bundle)
    assert [item.text for item in items(view, "note")] == ["Mine."]


def test_where_a_source_breaks_off_never_stands_under_the_users_own_heading(view: BriefView) -> None:
    assert view.state is not None
    view.begin("election-note")
    headings = [block.text for block in view.state.composed.brief.blocks if isinstance(block, Heading)]
    for section in view.state.draft.sections:
        if section.kind == "disagreement":
            view.choose(section.id)
            view.remove()
    after = [block.text for block in view.state.composed.brief.blocks if isinstance(block, Heading)]
    assert "Where sources disagree" in headings
    assert "To be looked at" in after
    assert "Where sources disagree" not in after


def test_where_nothing_can_be_added_a_word_says_so(window: MainWindow, view: BriefView) -> None:
    window.actions_by_name["marks"].trigger()
    window.actions_by_name["add_to_brief"].trigger()
    assert "Nothing is chosen" in window._statuses["marks"]


def test_what_a_shortcut_chooses_is_chosen_alone(view: BriefView) -> None:
    assert view.state is not None
    first, second = (item.id for item in items(view, "quote")[:2])
    view.choose(first)
    QTest.keyPress(view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    view.choose(second)
    QTest.keyRelease(view, Qt.Key.Key_Control)
    assert view.outline.chosen_items == [second]


def test_a_message_about_a_date_goes_when_the_date_is_one(window: MainWindow, view: BriefView) -> None:
    view.choose("front")
    field = view.editor._fields["date"]
    field.setFocus()
    QTest.keyClicks(field, "2012-01")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.messages.isVisible()
    QTest.keyClicks(field, "-20")
    assert not window.messages.isVisible()


def test_an_own_template_is_kept_begun_from_and_forgotten(view: BriefView) -> None:
    assert view.state is not None
    view.state.keep_template("Weekly note")
    menu = QMenu(view)
    view._fill_brief_menu(menu)
    actions = {action.text(): action for under in menu.findChildren(QMenu) for action in under.actions()}
    actions["Weekly note"].trigger()
    assert view.state.own_templates() == {}
    view._fill_brief_menu(menu)
    forget = next(action for action in menu.actions() if action.text() == "Forget a template")
    assert not forget.isEnabled()
