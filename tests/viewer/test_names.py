"""The page of a name: forms, mentions, incidents, figures, companions, and the way on and back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Entity
from briefing.viewer.main_window import MainWindow
from briefing.viewer.names.page import NamePage
from briefing.viewer.names.state import ArticleRow, MentionRow, NameState


def party(bundle: Bundle, name: str = "Nur Otan") -> Entity:
    return next(entity for entity in bundle.entities("party") if entity.name == name)


def test_every_mention_stands_in_its_sentence_with_the_name_in_its_place(bundle: Bundle) -> None:
    state = NameState(bundle, party(bundle))
    mentions = [row for row in state.rows if isinstance(row, MentionRow)]
    assert sum(len(row.spans) for row in mentions) == party(bundle).mentions
    assert party(bundle).mentions == sum(row.mentions for row in state.rows if isinstance(row, ArticleRow))
    known = {form for form, _ in state.forms}
    assert {row.sentence[start:end] for row in mentions for start, end in row.spans} <= known
    assert len({(row.passage.paragraph_id, row.sentence) for row in mentions}) == len(mentions)
    assert any(row.sentence.startswith("According to final election results") for row in mentions)


def test_forms_are_counted_and_the_most_frequent_comes_first(bundle: Bundle) -> None:
    forms = NameState(bundle, party(bundle)).forms
    assert forms[0][0] == "Nur Otan"
    assert sum(count for _, count in forms) == party(bundle).mentions
    assert {form for form, _ in forms} >= {party(bundle).name, *party(bundle).aliases}


def test_incidents_figures_and_companions_are_those_of_the_bundle(bundle: Bundle) -> None:
    entity = party(bundle)
    state = NameState(bundle, entity)
    assert {incident.id for incident in state.incidents} == {
        incident.id for incident in bundle.incidents() if entity.id in incident.entity_ids
    }
    rows = state.fact_rows()
    figures = {row.passage.id for row in rows if row.kind == "figure" and row.passage}
    assert figures == {figure.passage.id for figure in bundle.figures() if figure.entity_id == entity.id}
    companions = [row.text for row in rows if row.kind == "name"]
    assert {"Ak Jol", "Kazakhstan"} <= set(companions)
    assert entity.name not in companions


def test_companions_are_counted_by_paragraphs(bundle: Bundle) -> None:
    entity = party(bundle)
    own = {mention.passage.paragraph_id for mention in bundle.mentions(entity_id=entity.id)}
    for other, count in bundle.companions(entity.id):
        theirs = {mention.passage.paragraph_id for mention in bundle.mentions(entity_id=other)}
        assert count == len(own & theirs)


def test_from_name_to_name_to_its_sentence_and_all_the_way_back(window: MainWindow, bundle: Bundle) -> None:
    first = party(bundle)
    article = window.articles.article_id
    window.show_name(first.id)
    page: NamePage = window.name_page
    assert window.cover == "name"
    number = next(n for n, row in enumerate(page.fact_rows()) if row.kind == "name" and row.text == "Ak Jol")
    page.facts.setCurrentIndex(page.facts.model().index(number, 0))
    QTest.keyClick(page.facts, Qt.Key.Key_Return)
    assert page.entity_id == party(bundle, "Ak Jol").id
    QTest.keyClick(page.mentions, Qt.Key.Key_Return)
    assert window.cover == ""
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (window.cover, page.entity_id) == ("name", party(bundle, "Ak Jol").id)
    window.actions_by_name["back"].trigger()
    assert page.entity_id == first.id
    window.actions_by_name["back"].trigger()
    assert (window.cover, window.articles.article_id) == ("", article)
    window.actions_by_name["forward"].trigger()
    assert (window.cover, page.entity_id) == ("name", first.id)
    QTest.keyClick(page.mentions, Qt.Key.Key_Escape)
    assert window.cover == ""


def test_a_mark_of_the_strip_leads_to_the_timeline(window: MainWindow, bundle: Bundle) -> None:
    incident = next(incident for incident in bundle.incidents() if incident.entity_ids)
    window.show_name(incident.entity_ids[0])
    strip = window.name_page.strip
    assert strip.isVisible()
    at = next(QPoint(x, 22) for x in range(strip.width()) if strip.incident_at(QPoint(x, 22)) is not None)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    assert window.current_tab == "timeline"


@pytest.mark.parametrize("entity_id", [0, -1, 10**9])
def test_an_unknown_name_changes_nothing(window: MainWindow, entity_id: int) -> None:
    window.show_name(entity_id)
    assert window.cover == ""


def test_the_chosen_mention_goes_to_the_brief_whole_and_not_the_article_behind(
    window: MainWindow, bundle: Bundle
) -> None:
    window.show_name(party(bundle).id)
    row = window.name_page.mentions.current
    assert row is not None
    QTest.keyClick(window.name_page.mentions, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    state = window.desk.view.state
    assert state is not None
    last = [item for item in state.draft.items if item.kind == "quote"][-1]
    assert last.anchors[0].quote == row.sentence
    assert row.sentence[slice(*row.spans[0])] in last.anchors[0].quote


def test_a_name_told_often_is_read_beside_the_window_and_shows_the_same(
    window: MainWindow, bundle: Bundle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = party(bundle).id
    page: NamePage = window.name_page

    def shown() -> tuple[object, ...]:
        rows = [
            page.mentions.model().data(page.mentions.model().index(row, 0)) for row in range(len(page.mentions.rows()))
        ]
        return page._count.text(), page._forms.text(), rows, page.fact_rows(), page.strip.isVisible()

    window.show_name(name)
    at_once = shown()
    window.show_name(next(entity.id for entity in bundle.entities() if entity.id != name))
    monkeypatch.setattr("briefing.viewer.names.page.AT_ONCE", 0)
    monkeypatch.setattr("briefing.viewer.names.state.FIRST_MENTIONS", 2)
    window.show_name(name)
    assert page.entity_id == name
    assert not page.mentions.rows()
    qtbot.waitUntil(lambda: shown() == at_once)
    assert page.mentions.currentIndex().row() == 1
    window.show_name(next(entity.id for entity in bundle.entities() if entity.id != name))
    window.show_bundle(bundle)
    QTest.qWait(100)
    assert not page.mentions.rows(), "what was being read of another bundle is not shown"
