"""A library too large to be read at once: the article comes first, the library and the timeline when they are read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.bundle.reader import Bundle
from briefing.bundle.writer import BundleWriter
from briefing.viewer.library.tree_model import NODE
from briefing.viewer.main_window import MainWindow
from briefing.viewer.reading_watch import MOST_AT_ONCE as MOST_ARTICLES
from briefing.viewer.settings import Settings
from briefing.viewer.timeline.reading import MOST_AT_ONCE as MOST_INCIDENTS

ARTICLES = MOST_ARTICLES + 100
INCIDENTS_EACH = MOST_INCIDENTS // MOST_ARTICLES
TEXT = "The court of district 7 detained a striker on that day. " * INCIDENTS_EACH
LENGTH = len(TEXT) // INCIDENTS_EACH


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One article a bulletin, and so many incidents that they are not read at once."""
    path = tmp_path_factory.mktemp("large") / "large.sqlite"
    writer = BundleWriter(path)
    place = writer.add_entity(kind="place", name="Zhanaozen")
    for number in range(ARTICLES):
        source = writer.add_source(
            name=f"{number:05}.txt", media_type="text/plain", sha256=f"{number:016}" * 4, size_bytes=1, text="",
            title="Monitor", issue=f"No. {number + 1}",
        )  # fmt: skip
        article = writer.add_article(
            source_id=source, position=1, kind="article", title=f"Day {number + 1}", standfirst=None, is_complete=True
        )
        paragraph = writer.add_paragraph(
            article_id=article, position=1, kind="text", text=TEXT, page=1, source_start=0, source_end=0
        )
        writer.add_mention(place, writer.add_passage(paragraph, 0, 9))
        for told in range(INCIDENTS_EACH):
            day = f"20{number % 20:02}-{told % 12 + 1:02}-{number % 28 + 1:02}"
            writer.add_incident(
                start_on=day, end_on=day, precision="day", qualifier=None, category="detention", headline="Detained",
                date_text="that day", year_from="stated", entity_ids=[place],
                passage_ids=[writer.add_passage(paragraph, told * LENGTH, told * LENGTH + LENGTH - 1)],
            )  # fmt: skip
    writer.finish()
    return path


@pytest.fixture
def window(qtbot: QtBot, large: Path) -> Iterator[MainWindow]:
    made = MainWindow(Bundle(large), Settings())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    made.close()


def test_one_reads_while_the_library_is_read_and_finds_every_bulletin_in_it(window: MainWindow, qtbot: QtBot) -> None:
    assert window.articles.article_id == 1
    panel = window.library
    qtbot.waitUntil(lambda: bool(panel.nodes("group")))
    assert [node.title for node in panel.nodes("group")] == ["Reading the library…"]
    qtbot.waitUntil(lambda: len(panel.nodes("source")) > 1, timeout=20_000)
    assert len(panel.nodes("source")) < ARTICLES
    assert panel.tree.currentIndex().data() == "Day 1"
    assert [node.title for node in panel.nodes("name")] == ["Zhanaozen"], (
        "the groups are listed, however many bulletins"
    )

    window.open_article(ARTICLES)
    assert panel.tree.currentIndex().data() == f"Day {ARTICLES}"
    assert panel.tree.currentIndex().parent().data() == "Monitor"
    assert len(panel.nodes("source")) < ARTICLES
    assert [node.title for node in panel.nodes("name")] == ["Zhanaozen"]

    panel.filter_box.type("Day 77")
    assert {node.title for node in panel.nodes("article")} == {"Day 77", *(f"Day {n}" for n in range(770, 780))}


def test_more_bulletins_come_where_one_has_scrolled_to_the_end(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.library
    qtbot.waitUntil(lambda: len(panel.nodes("source")) > 1, timeout=20_000)
    model, before = panel.tree.model(), len(panel.nodes("source"))
    names = QPersistentModelIndex(model.index(model.rowCount() - 1, 0))
    assert before < ARTICLES
    bar = panel.tree.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert len(panel.nodes("source")) > before
    assert model.index(model.rowCount() - 1, 0).data() == names.data() == "Names"
    name = model.index(0, 0, model.index(model.rowCount() - 1, 0))
    assert (name.data(), name.parent().row(), name.parent().data()) == ("Zhanaozen", model.rowCount() - 1, "Names")


def test_from_the_last_bulletin_one_scrolls_or_walks_back_to_the_first(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.library
    qtbot.waitUntil(lambda: len(panel.nodes("source")) > 1, timeout=20_000)
    window.open_article(ARTICLES)
    bar, first = panel.tree.verticalScrollBar(), panel.nodes("source")[0].id
    bar.setValue(bar.minimum())
    seen = panel.tree.indexAt(QPoint(5, 5)).data(NODE)
    assert seen.id == first, "what was in view stays in view"
    assert panel.nodes("source")[0].id < first
    for _ in range(2 * ARTICLES):
        if panel.nodes("source")[0].id == 1:
            break
        bar.setValue(bar.minimum())
    assert [node.id for node in panel.nodes("source")] == list(range(1, ARTICLES + 1))
    assert panel.tree.currentIndex().data() == f"Day {ARTICLES}"

    window.open_article(ARTICLES // 2)
    panel.filter_box.show_order("title")
    assert panel.tree.currentIndex().data() == f"Day {ARTICLES // 2}"
    QTest.keyClick(panel.tree, Qt.Key.Key_Home)
    assert panel.tree.currentIndex().data(NODE).id == 1


def test_what_was_read_of_an_article_is_kept_before_the_library_is_listed(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.library
    qtbot.waitUntil(lambda: len(panel.nodes("source")) > 1, timeout=20_000)
    window.articles.tell_viewed()
    window.reading.mark(2, "finished")
    states = [node.state for node in panel.nodes("article")[:3]]
    assert states[1:] == ["finished", "unread"]


def test_an_incident_asked_for_while_incidents_are_read_is_selected_then(window: MainWindow, qtbot: QtBot) -> None:
    view = window.tab("timeline")
    assert f"Reading {ARTICLES * INCIDENTS_EACH:,} incidents" in view.nothing.text()
    window.show_incident(12_345)
    assert view.state.selected is None
    qtbot.waitUntil(lambda: len(view.state.items) > 0, timeout=30_000)
    assert len(view.state.items) == ARTICLES * INCIDENTS_EACH
    assert view.state.selected_item is not None
    assert view.state.selected_item.incident.id == 12_345
    view.bar.words.setText("nowhere said")
    qtbot.waitUntil(lambda: view.state.counts() == (0, 0), timeout=10_000)
    view.bar.words.setText("nowhere")
    assert view.state.counts() == (0, 0), "once all words are ready, a key is answered at once"


def test_a_filter_chosen_while_words_are_made_ready_keeps_what_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    view = window.tab("timeline")
    qtbot.waitUntil(lambda: len(view.state.items) > 0, timeout=30_000)
    view.bar.words.setText("nowhere")
    view.bar.categories_chosen.emit(frozenset({"detention"}))
    assert view.bar.words.text() == "nowhere"
    assert (view.state.filter.words, view.state.counts()) == ("nowhere", (0, 0))


def test_a_brief_of_a_large_library_begins_empty_and_says_why_nothing_is_chosen(window: MainWindow) -> None:
    view = window.tab("brief")
    assert view.state is not None
    assert all(not section.items for section in view.state.draft.sections)
    said: list[str] = []
    view.failed.connect(said.append)
    view.begin("two-page")
    assert [sentence.split(". ")[0] for sentence in said] == [
        f"{ARTICLES:,} articles are too many to choose a brief from"
    ]
