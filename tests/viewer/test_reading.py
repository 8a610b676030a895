"""Reading: two articles side by side, marks switched off, the card of a repair, doubts in the margin, facts in step."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Doubt
from briefing.bundle.writer import BundleWriter
from briefing.viewer.articles.explain import card
from briefing.viewer.articles.facts import article_facts, fact_rows
from briefing.viewer.articles.state import ArticlesState, MarkKind
from briefing.viewer.folding import Folding
from briefing.viewer.main_window import MainWindow
from briefing.viewer.settings import Settings

RESULTS = "Elections-2012 in Kazakhstan: results and trends"
CRISIS = "Crisis and elections in Kazakhstan"
EDITORIAL = "From the Editors"


def open_titled(window: MainWindow, title: str) -> int:
    article = next(article for article in window.bundle.articles() if article.title == title)
    window.open_article(article.id)
    return article.id


def split_of(window: MainWindow) -> bool:
    return window.articles.is_split


def kinds(window: MainWindow) -> set[MarkKind]:
    assert window.articles.shown is not None
    return {mark.kind for _, mark in window.articles.shown.marks()}


# Side by side


def test_two_articles_stand_side_by_side_each_at_its_own_place(window: MainWindow) -> None:
    first = open_titled(window, RESULTS)
    window.articles.page.show_paragraph(4)
    place = window.articles.position
    QTest.keyClick(window, Qt.Key.Key_Backslash, Qt.KeyboardModifier.ControlModifier)
    assert split_of(window)
    assert (window.articles.article_id, window.articles.position) == (first, place)
    second = open_titled(window, CRISIS)
    window.actions_by_name["other_pane"].trigger()
    assert (window.articles.article_id, window.articles.position) == (first, place)
    window.actions_by_name["other_pane"].trigger()
    assert window.articles.article_id == second
    QTest.keyClick(window, Qt.Key.Key_Backslash, Qt.KeyboardModifier.ControlModifier)
    assert not split_of(window)
    assert window.articles.article_id == second


@pytest.mark.parametrize("keys_are_on", ["second", "first"])
def test_two_articles_come_back_at_the_next_start(window: MainWindow, qtbot: QtBot, keys_are_on: str) -> None:
    first = open_titled(window, RESULTS)
    window.articles.page.show_paragraph(4)
    window.toggle_split()
    second = open_titled(window, CRISIS)
    window.articles.page.show_paragraph(3)
    if keys_are_on == "first":
        window.articles.other_pane()
    left = (window.articles.article_id, window.articles.position, window.articles.beside)
    window.show_tab("timeline")
    window.close()
    again = MainWindow(Bundle(window.bundle_path), Settings())
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.current_tab == "timeline")
    assert (again.articles.article_id, again.articles.position, again.articles.beside) == left
    assert again.articles.beside is not None
    assert {again.articles.article_id, again.articles.beside[0]} == {first, second}
    assert again.actions_by_name["split"].isChecked()
    again.toggle_split()
    again.close()
    once_more = MainWindow(Bundle(window.bundle_path), Settings())
    qtbot.addWidget(once_more)
    once_more.show()
    qtbot.waitUntil(lambda: once_more.isVisible() and "Checksum verified" in once_more.status.text())
    assert not split_of(once_more)
    once_more.close()


def test_a_second_article_can_be_opened_from_the_library(window: MainWindow) -> None:
    first = open_titled(window, RESULTS)
    other = next(article.id for article in window.bundle.articles() if article.title == CRISIS)
    window.library.article_chosen_beside.emit(other)
    assert window.articles.is_split
    assert window.articles.article_id == other
    window.actions_by_name["other_pane"].trigger()
    assert window.articles.article_id == first
    window.actions_by_name["larger"].trigger()
    window.choose_theme("dark")
    window.actions_by_name["as_printed"].trigger()
    window.close()


@pytest.mark.parametrize(
    ("width", "split", "expected"),
    [
        (1280, False, (True, True)),
        (1280, True, (False, False)),
        (1500, True, (True, False)),
        (1800, True, (True, True)),
    ],
)
def test_two_articles_fold_the_panels_sooner(width: int, split: bool, expected: tuple[bool, bool]) -> None:
    folding = Folding(Settings())
    folding.on_width(width, None)
    folding.split(split, width)
    assert (folding.is_shown("library"), folding.is_shown("facts")) == expected


# Marks


@pytest.mark.parametrize(
    ("action", "kind"),
    [("mark_dates", "date"), ("mark_figures", "figure"), ("mark_names", "name"), ("mark_doubts", "doubt")],
)
def test_each_kind_of_mark_can_be_switched_off(window: MainWindow, action: str, kind: MarkKind) -> None:
    open_titled(window, RESULTS)
    before, rows = kinds(window), len(window.articles.facts.rows())
    assert kind in before
    window.actions_by_name[action].trigger()
    assert kinds(window) == before - {kind}
    assert len(window.articles.facts.rows()) == rows
    window.actions_by_name[action].trigger()
    assert kinds(window) == before


def test_what_is_switched_off_stays_off(window: MainWindow, bundle_path: Path, qtbot: QtBot) -> None:
    open_titled(window, RESULTS)
    window.actions_by_name["mark_names"].trigger()
    window.close()
    again = MainWindow(Bundle(bundle_path), Settings())
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: "Checksum verified" in again.status.text())
    assert "name" not in kinds(again)
    assert not again.actions_by_name["mark_names"].isChecked()
    again.close()


def test_the_card_of_a_repair_says_rule_count_place_and_what_was_read(window: MainWindow, bundle: Bundle) -> None:
    open_titled(window, EDITORIAL)
    pane = window.articles.pane
    assert pane.shown is not None
    mark = next(
        m for s, m in pane.shown.marks() if m.kind == "repair" and s.shown.text[m.start : m.end] == "inadequacy"
    )
    assert isinstance(mark.record, tuple)
    rows = {name: words for name, words, _ in pane.card_of(mark).rows}
    assert rows["Printed"] == "inade- | guacy"
    assert "only one known word fits" in rows["Rule"]
    assert rows["As read"].startswith("…")
    assert "about the inade- | guacy of the election" in rows["As read"]
    article = pane.shown.article
    kind = mark.record[0].kind
    counted = sum(r.kind == kind for a in bundle.articles(source_id=article.source_id) for r in bundle.repairs(a.id))
    assert rows["In this source"].startswith(f"{counted} × ")
    offset = int(rows["Stands"].split("character ")[1].split(" ")[0].replace(",", ""))
    assert bundle.source_text(article.source_id)[offset - 1 :].startswith(mark.record[0].printed)


def test_a_doubt_has_a_sign_in_the_margin_that_tells_it(window: MainWindow) -> None:
    open_titled(window, EDITORIAL)
    page = window.articles.page
    doubts = [(index, m) for index, placed in enumerate(page.placed) for m in placed.shown.marks if m.kind == "doubt"]
    assert doubts
    index, mark = doubts[0]
    assert isinstance(mark.record, Doubt)
    rect = page.mark_rect(mark)
    found = {
        page.mark_at(rect.center().__class__(x, rect.center().y())) for x in range(rect.right(), page.width() - 4, 4)
    }
    assert (index, mark) in found
    assert window.articles.pane.card_of(mark).rows[0][1] == mark.record.message


def test_facts_are_in_step_with_the_page(window: MainWindow) -> None:
    open_titled(window, RESULTS)
    facts = window.articles.facts
    delegate = facts.list.itemDelegate()
    window.articles.page.show_paragraph(4)
    first, last, _ = window.articles.page.seen()
    marked = [row for row in facts.rows() if delegate.is_in_view(row)]  # type: ignore[attr-defined]
    assert first >= 4
    assert marked
    assert all(any(first <= p.position <= last for p in row.passages) for row in marked)
    assert any(row.kind == "date" for row in marked)


# What the editor corrected


def test_what_the_editor_corrected_is_said_so(tmp_path: Path) -> None:
    text = "The Union received 61.2 per cent on 4 March 2012."
    writer = BundleWriter(tmp_path / "corrected.sqlite")
    election = writer.add_election(body="Assembly", country=None, held_on="2012-03-04")
    party = writer.add_entity(kind="party", name="Union", origin="corrected")
    source = writer.add_source(name="a.txt", media_type="text/plain", sha256="0", size_bytes=1, text=text)
    article = writer.add_article(
        source_id=source, position=1, kind="article", title="Vote", standfirst=None, is_complete=True
    )
    paragraph = writer.add_paragraph(
        article_id=article, position=1, kind="text", text=text, page=1, source_start=0, source_end=len(text)
    )
    whole = writer.add_passage(paragraph, 0, len(text))
    writer.add_mention(party, writer.add_passage(paragraph, 4, 9))
    writer.add_figure(
        election_id=election, entity_id=party, measure="percent", value=61.2, printed="61.2", status=None,
        passage_id=whole, origin="corrected",
    )  # fmt: skip
    writer.finish()
    with Bundle(tmp_path / "corrected.sqlite") as bundle:
        state = ArticlesState(bundle)
        state.open(article)
        shown = state.show()
        assert shown is not None
        rows = fact_rows(shown, article_facts(state, shown))
        cards = [card(mark, text, state.entities) for _, mark in shown.marks()]
    assert next(row for row in rows if row.kind == "figure").text == "Union · corrected"
    assert next(row for row in rows if row.kind == "name").place.startswith("party, corrected")
    assert all(("Origin", "corrected by the editor", False) in shown_card.rows for shown_card in cards)


# Any letters, any signs


ARABIC = "في 15 يناير 2012 جرت انتخابات المجلس (OSCE) وبلغت 75.07%."
MARKUP = "<img src='file:///etc/passwd'> <a href='file:///etc/passwd'>here</a> & <b>bold</b> {0} \\x %s"


def letters_bundle(folder: Path, text: str) -> Path:
    """A bundle whose every text is `text`."""
    path = folder / "letters.sqlite"
    writer = BundleWriter(path)
    source = writer.add_source(
        name=text, media_type="text/plain", sha256="0", size_bytes=1, text=text, title=text, publisher=text, issue=text
    )
    article = writer.add_article(
        source_id=source, position=1, kind="article", title=text, standfirst=text, is_complete=False
    )
    paragraph = writer.add_paragraph(
        article_id=article, position=1, kind="text", text=text, page=1, source_start=0, source_end=len(text)
    )
    whole = writer.add_passage(paragraph, 0, len(text))
    election = writer.add_election(body=text, country=text, held_on="2012-01-15")
    party = writer.add_entity(kind="party", name=text, aliases=[text + "2"])
    writer.add_mention(party, whole)
    writer.add_figure(
        election_id=election, entity_id=party, measure="percent", value=7, printed=text, status=None, passage_id=whole
    )
    incident = writer.add_incident(
        start_on="2012-01-15", end_on="2012-01-15", precision="day", qualifier=None, category="election",
        headline=text, date_text=text, year_from="stated", passage_ids=[whole], entity_ids=[party],
    )  # fmt: skip
    assert incident
    writer.add_doubt(source_id=source, passage_id=whole, kind="letter", message=text)
    writer.finish()
    return path


def test_text_is_never_taken_for_markup_and_loads_nothing(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    kept = type(window.articles.page).loadResource

    def load(page: object, kind: int, name: object) -> object:
        asked.append(name)
        return kept(page, kind, name)  # type: ignore[arg-type]

    monkeypatch.setattr(type(window.articles.page), "loadResource", load)
    window.open_bundle(letters_bundle(tmp_path, MARKUP))
    qtbot.waitUntil(lambda: "Checksum verified" in window.status.text())
    page = window.articles.page
    assert page.toPlainText().count(MARKUP) >= 3
    window.articles.step_mark(1)
    window.show_name(window.bundle.entities()[0].id)
    window.grab()
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible() and MARKUP[:8] in label.text()]
    formats = {label.textFormat() for label in window.findChildren(QLabel) if MARKUP[:8] in label.text()}
    assert labels
    assert formats == {Qt.TextFormat.PlainText}
    assert asked == []
    for name in ("results", "timeline"):
        window.show_tab(name)
        window.grab()


def test_right_to_left_text_stands_right_with_its_numbers_in_order(window: MainWindow, tmp_path: Path) -> None:
    window.open_bundle(letters_bundle(tmp_path, ARABIC))
    page = window.articles.page
    block = page.document().findBlock(page.placed[0].segments[0][2])
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    line = block.layout().lineAt(block.layout().lineCount() - 1)
    assert line.naturalTextRect().right() > line.width() - 2
    at = ARABIC.index("2012")
    inside = [block.layout().lineAt(0).cursorToX(at + n) for n in (1, 2, 3)]
    left_edges = [float(place[0] if isinstance(place, tuple) else place) for place in inside]  # type: ignore[arg-type]
    assert left_edges == sorted(left_edges)
    assert page.toPlainText().count(ARABIC) >= 3


def test_an_article_left_leaves_no_document_behind(window: MainWindow, qtbot: QtBot) -> None:
    page = window.articles.page
    for _ in range(6):
        for title in (RESULTS, CRISIS):
            open_titled(window, title)
    qtbot.waitUntil(lambda: len(page.findChildren(QTextDocument)) <= 2)
