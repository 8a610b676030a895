"""The library: states of reading, order, filter; where each article was left."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.bundle.reader import Bundle
from briefing.notebook.store import Notebook
from briefing.viewer.library.listing import Listing
from briefing.viewer.library.reading_record import Reading, ReadingRecord, key_of
from briefing.viewer.library.rows import Node, Order
from briefing.viewer.main_window import MainWindow
from briefing.viewer.settings import Settings


def states(window: MainWindow) -> dict[str, str]:
    return {node.title: node.state for node in window.library.nodes("article") if node.key}


# The record


def test_an_article_is_unread_then_begun_then_finished() -> None:
    record = ReadingRecord()
    assert record.state("a") == "unread"
    assert record.note("a", top=1, bottom=3, at_end=False)
    assert (record.state("a"), record.place("a")) == ("begun", 1)
    assert not record.note("a", top=5, bottom=8, at_end=False)
    assert record.place("a") == 5
    assert record.note("a", top=9, bottom=13, at_end=True)
    assert (record.state("a"), record.place("a")) == ("finished", 1)
    record.mark("a", "unread")
    assert (record.state("a"), record.place("a")) == ("unread", 1)


def test_places_are_kept_in_the_notebook_and_what_was_noted_before_it_opened_is_newer(tmp_path: Path) -> None:
    with Notebook(tmp_path / "n.sqlite") as notebook:
        notebook.keep("place", "a", {"paragraph": 7, "furthest": 9, "finished": False})
        notebook.keep("place", "b", {"paragraph": 2, "furthest": 4, "finished": True})
        notebook.keep("place", "c", "nonsense")
        record = ReadingRecord()
        record.note("a", top=3, bottom=5, at_end=False)
        record.use(notebook)
        assert (record.place("a"), record.state("b"), record.state("c")) == (3, "finished", "unread")
        record.save()
        assert notebook.kept("place")["a"] == {"paragraph": 3, "furthest": 5, "finished": False}
    assert Reading() == Reading(1, 0, False)


# Rows


def shown(words: str, order: Order = "library", *, unread_only: bool = False) -> list[Node]:
    """The rows that are listed, bulletins before groups."""
    bulletins, groups = Listing(library()).shown(words, order, unread_only=unread_only)
    return [*(bulletins[number] for number in range(bulletins.reach(100))), *groups]


def library() -> list[Node]:
    def article(title: str, date: str, state: str) -> Node:
        return Node("article", title, key=title, date=date, state=state)  # type: ignore[arg-type]

    later = Node("source", "Bulletin", date="2012-02", children=[article("Zhanaozen", "2011-12-16", "finished")])
    earlier = Node(
        "source", "Insider", date="2012-01",
        children=[article("Vote", "2012-01-15", "unread"), article("Arrests", "", "begun"), article("Media", "2007-01-01", "finished")],
    )  # fmt: skip
    table = Node("source", "Results", date="2012-03", children=[Node("article", "Shares")])
    return [later, earlier, table, Node("group", "Names", children=[Node("name", "Vote Watch")])]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("library", ["Zhanaozen", "Vote", "Arrests", "Media", "Shares"]),
        ("date", ["Media", "Vote", "Arrests", "Zhanaozen", "Shares"]),
        ("title", ["Zhanaozen", "Arrests", "Media", "Vote", "Shares"]),
    ],
)
def test_bulletins_and_articles_are_sorted(order: Order, expected: list[str]) -> None:
    rows = shown("", order)
    assert [child.title for node in rows if node.kind == "source" for child in node.children] == expected
    assert rows[-1].kind == "group"


@pytest.mark.parametrize(
    ("words", "unread_only", "expected"),
    [
        ("vote", False, ["Vote", "Vote Watch"]),
        ("insider", False, ["Vote", "Arrests", "Media"]),
        ("", True, ["Vote", "Arrests"]),
        ("arr", True, ["Arrests"]),
        ("nothing", False, []),
    ],
)
def test_rows_are_filtered_by_words_and_by_what_is_to_read(words: str, unread_only: bool, expected: list[str]) -> None:
    rows = shown(words, unread_only=unread_only)
    assert [child.title for node in rows for child in node.children] == expected


# In the window


def test_what_was_in_view_for_a_while_is_read_and_the_end_finishes_it(window: MainWindow, bundle: Bundle) -> None:
    article = bundle.articles()[1]
    assert states(window)[article.title] == "unread"
    window.open_article(article.id)
    window.articles.pane.tell_viewed(rested=True)
    assert states(window)[article.title] == "begun"
    bar = window.articles.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    window.articles.pane.tell_viewed(rested=True)
    assert states(window)[article.title] == "finished"
    window.library.state_chosen.emit(article.id, "unread")
    assert states(window)[article.title] == "unread"


def test_each_article_opens_where_it_was_left_also_after_a_restart(
    window: MainWindow, bundle: Bundle, qtbot: QtBot
) -> None:
    first, second = bundle.articles()[1:3]
    window.open_article(first.id)
    window.articles.page.show_paragraph(5)
    left_at = window.articles.position
    window.open_article(second.id)
    window.articles.page.show_paragraph(3)
    window.open_article(first.id)
    assert window.articles.position == left_at == 6
    window.close()
    again = MainWindow(Bundle(window.bundle_path), Settings())
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: "Checksum verified" in again.status.text())
    again.open_article(second.id)
    assert again.articles.position == 4
    assert states(again)[first.title] == "begun"
    again.close()


def test_the_key_of_an_article_is_the_same_in_another_edition_of_its_source(bundle: Bundle) -> None:
    sources = {source.id: source for source in bundle.sources()}
    keys = [key_of(article, sources[article.source_id]) for article in bundle.articles()]
    assert len(set(keys)) == len(keys)
    assert all(key.split(":")[0] in sources[a.source_id].sha256 for key, a in zip(keys, bundle.articles(), strict=True))


def test_typing_in_the_library_filters_it_and_esc_shows_all_again(window: MainWindow) -> None:
    tree = window.library.tree
    before = len(window.library.nodes("article"))
    QTest.keyClicks(tree, "crisis")
    assert [node.title for node in window.library.nodes("article")] == ["Crisis and elections in Kazakhstan"]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert len(window.library.nodes("article")) == before
    assert window.focusWidget() is tree
