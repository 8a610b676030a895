"""The timeline's tab as its user meets it: clicks, keys, filters, and the list in step with the picture."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTabBar
from pytestqt.qtbot import QtBot

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Category, Passage, Precision, YearFrom
from briefing.bundle.writer import BundleWriter
from briefing.viewer.theme import THEMES
from briefing.viewer.timeline.table_model import DATE, HEADLINE
from briefing.viewer.timeline.view import TimelineView

if TYPE_CHECKING:
    from briefing.viewer.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = (
    "Elections were held on 15 January 2012. Three days later, on January 18, its journalists were detained by officers. "
    "Workers protested throughout 2011. In the spring of 2019 an envoy came. Between 6 and 11 January a ban was in force."
)


class Told(NamedTuple):
    """One incident of the test bundle; `words` is its passage."""

    start: str
    end: str
    precision: Precision
    category: Category
    headline: str
    words: str
    year_from: YearFrom = "stated"


INCIDENTS = (
    Told("2012-01-15", "2012-01-15", "day", "election", "Vote", "on 15 January 2012"),
    Told(
        "2012-01-18", "2012-01-18", "day", "detention", "Journalists held", "its journalists were detained", "context"
    ),
    Told("2011-01-01", "2011-12-31", "year", "protest", "Strikes", "throughout 2011"),
    Told("2019-04-02", "2019-04-02", "day", "diplomacy", "Envoy", "an envoy came"),
    Told("2012-01-06", "2012-01-11", "range", "legislation", "Ban", "a ban was in force", "context"),
)


def write(path: Path, incidents: tuple[Told, ...], *, text: str = TEXT) -> Path:
    writer = BundleWriter(path)
    source = writer.add_source(
        name="a.txt", media_type="text/plain", sha256="0" * 64, size_bytes=1, text=text, title="The Insider",
    )  # fmt: skip
    article = writer.add_article(
        source_id=source, position=1, kind="article", title="After the vote", standfirst=None, is_complete=True
    )
    paragraph = writer.add_paragraph(
        article_id=article, position=1, kind="text", text=text, page=3, source_start=0, source_end=len(text)
    )
    place = writer.add_entity(kind="place", name="Zhanaozen")
    for number, told in enumerate(incidents):
        start = text.index(told.words) if told.words else 0
        passages = [writer.add_passage(paragraph, start, start + len(told.words))] if told.words else []
        writer.add_incident(
            start_on=told.start, end_on=told.end, precision=told.precision, qualifier=None, category=told.category,
            headline=told.headline, date_text=told.words[:20], year_from=told.year_from, passage_ids=passages,
            entity_ids=[place] if number == 1 else [],
        )  # fmt: skip
    writer.finish()
    return path


ShowView = Callable[..., TimelineView]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> ShowView:
    """Shows a bundle of the given incidents in a tab of the usual size."""

    def shown(incidents: tuple[Told, ...] = INCIDENTS, text: str = TEXT) -> TimelineView:
        view = TimelineView()
        qtbot.addWidget(view)
        view.resize(1044, 667)
        view.show()
        qtbot.waitExposed(view)
        view.show_bundle(Bundle(write(tmp_path / "bundle.sqlite", incidents, text=text)))
        view.show_span(*days("2011-11-01", "2012-01-31"))
        return view

    return shown


@pytest.fixture
def view(show: ShowView) -> TimelineView:
    return show()


def days(first: str, last: str) -> tuple[int, int]:
    return datetime.date.fromisoformat(first).toordinal(), datetime.date.fromisoformat(last).toordinal()


def place_of(view: TimelineView, headline: str) -> int:
    return next(i for i, item in enumerate(view.state.items) if item.incident.headline == headline)


def click(qtbot: QtBot, view: TimelineView, headline: str) -> None:
    point = view.canvas.centre_of(place_of(view, headline))
    assert point is not None
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)


def selected_headline(view: TimelineView) -> str:
    item = view.state.selected_item
    return "" if item is None else item.incident.headline


def shown_headlines(view: TimelineView) -> list[str]:
    model = view.list.model()
    return [model.index(row, HEADLINE).data() for row in range(model.rowCount())]


def test_a_click_on_a_dot_shows_its_sentence_and_a_second_one_opens_it(qtbot: QtBot, view: TimelineView) -> None:
    opened: list[Passage] = []
    view.passage_requested.connect(opened.append)
    click(qtbot, view, "Vote")
    assert selected_headline(view) == "Vote"
    assert view.list.currentIndex().siblingAtColumn(HEADLINE).data() == "Vote"
    assert "Elections were held on 15 January 2012." in view.detail.quote_text()
    assert not opened
    click(qtbot, view, "Vote")
    assert [passage.text for passage in opened] == ["on 15 January 2012"]


def test_the_list_moves_the_picture_and_enter_opens(qtbot: QtBot, view: TimelineView) -> None:
    row = shown_headlines(view).index("Journalists held")
    view.list.setFocus()
    view.list.setCurrentIndex(view.list.model().index(row, DATE))
    assert selected_headline(view) == "Journalists held"
    with qtbot.waitSignal(view.passage_requested) as opened:
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert opened.args[0].text == "its journalists were detained"


def test_arrows_walk_beyond_the_view_and_home_and_end_go_to_its_ends(qtbot: QtBot, view: TimelineView) -> None:
    click(qtbot, view, "Journalists held")
    QTest.keyClick(view.canvas, Qt.Key.Key_Right)
    assert selected_headline(view) == "Envoy"
    assert view.canvas.centre_of(place_of(view, "Envoy")) is not None
    QTest.keyClick(view.canvas, Qt.Key.Key_Home)
    assert selected_headline(view) == "Strikes"
    QTest.keyClick(view.canvas, Qt.Key.Key_End)
    assert selected_headline(view) == "Envoy"
    with qtbot.waitSignal(view.passage_requested) as opened:
        QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    assert opened.args[0].text == "an envoy came"


def test_counts_say_what_is_in_view_and_beyond(view: TimelineView) -> None:
    assert view.bar.segments.button(0).text() == "Certainly within 3"
    assert view.bar.segments.button(1).text() == "Possibly within 4"
    assert view.legend.later.text() == "1 later ›"
    assert view.legend.earlier.isHidden()
    assert shown_headlines(view) == ["Strikes", "Ban", "Vote", "Journalists held"]


def test_certainly_within_hides_the_year_in_picture_and_list(qtbot: QtBot, view: TimelineView) -> None:
    QTest.mouseClick(view.bar.segments.button(0), Qt.MouseButton.LeftButton)
    assert shown_headlines(view) == ["Ban", "Vote", "Journalists held"]
    assert view.canvas.centre_of(place_of(view, "Strikes")) is None
    assert view.incident_ids == [5, 1, 2]


def test_words_category_and_name_narrow_picture_and_list(qtbot: QtBot, view: TimelineView) -> None:
    QTest.keyClicks(view.bar.words, "ban was")
    assert shown_headlines(view) == ["Ban"]
    view.bar.words.clear()
    view.bar.category_popup.boxes["election"].click()
    assert "Vote" not in shown_headlines(view)
    assert view.bar.category_button.text() == "8 categories"
    view.bar.category_popup.boxes["election"].click()
    names = view.bar.name_popup.list
    names.clicked.emit(names.model().index(1, 0))
    assert shown_headlines(view) == ["Journalists held"]
    assert view.bar.name_button.text() == "Zhanaozen"


def test_a_written_span_is_shown(qtbot: QtBot, view: TimelineView) -> None:
    view.bar.span_popup.first.setText("6 Jan 2012")
    view.bar.span_popup.last.setText("jan 2012")
    QTest.keyClick(view.bar.span_popup.last, Qt.Key.Key_Return)
    assert view.state.span == days("2012-01-06", "2012-01-31")
    assert view.bar.span_button.text() == "6 Jan 2012 – 31 Jan 2012"
    view.bar.span_popup.first.setText("soon")
    QTest.keyClick(view.bar.span_popup.first, Qt.Key.Key_Return)
    assert view.state.span == days("2012-01-06", "2012-01-31")


def test_the_wheel_zooms_at_the_pointer_and_the_list_follows(qtbot: QtBot, view: TimelineView) -> None:
    vote = place_of(view, "Vote")
    point = view.canvas.centre_of(vote)
    assert point is not None
    before = view.canvas.view()
    for _ in range(8):
        where = view.canvas.viewport().mapToGlobal(point)
        event = QWheelEvent(
            QPointF(point), QPointF(where), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.canvas.viewport(), event)
    after = view.canvas.view()
    zoom = (before[1] - before[0]) / (after[1] - after[0])
    assert zoom > 2
    still = view.canvas.centre_of(vote)
    assert still is not None
    assert abs(still.x() - point.x()) <= zoom / 2 + 1, (
        "the half pixel that the pointer may be beside the mark grows too"
    )
    qtbot.waitUntil(lambda: "Strikes" not in shown_headlines(view))


def test_dragging_pans_and_a_double_click_on_the_ground_shows_all(qtbot: QtBot, view: TimelineView) -> None:
    viewport = view.canvas.viewport()
    ground = QPoint(viewport.width() - 40, 480)
    before = view.canvas.view()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=ground)
    for step in range(1, 6):
        QTest.mouseMove(viewport, ground - QPoint(30 * step, 0))
        qtbot.wait(5)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=ground - QPoint(150, 0))
    assert view.canvas.view()[0] > before[0]
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=ground)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=ground)
    assert len(view.incident_ids) == 5


def test_the_overview_moves_the_view(qtbot: QtBot, view: TimelineView) -> None:
    envoy, _ = days("2019-04-02", "2019-04-02")
    QTest.mouseClick(view.overview, Qt.MouseButton.LeftButton, pos=QPoint(round(view.overview.x_of(envoy)), 30))
    assert view.state.span[0] < envoy < view.state.span[1]
    qtbot.waitUntil(lambda: shown_headlines(view) == ["Envoy"])


def test_an_incident_is_found_from_elsewhere_though_filters_hide_it(view: TimelineView) -> None:
    view.bar.words.setText("ban")
    view.select_incident(4)
    assert selected_headline(view) == "Envoy"
    assert view.bar.words.text() == ""
    assert view.canvas.centre_of(place_of(view, "Envoy")) is not None


def test_later_leads_to_the_next_incident(qtbot: QtBot, view: TimelineView) -> None:
    QTest.mouseClick(view.legend.later, Qt.MouseButton.LeftButton)
    assert selected_headline(view) == "Envoy"


def test_copying_takes_the_whole_sentence_and_its_place(qtbot: QtBot, show: ShowView) -> None:
    sentence = f"On 15 January 2012 {', '.join(['they voted'] * 60)}."
    told = Told("2012-01-15", "2012-01-15", "day", "election", "Vote", "On 15 January 2012")
    view = show((told,), text=f"Before it. {sentence} After it.")
    assert view.detail.quote_text().endswith(" …")
    choose(view, "Copy with citation")
    assert QGuiApplication.clipboard().text() == f"“{sentence}”\nThe Insider, p. 3, ¶ 1"


def test_the_list_is_a_sound_model_and_reads_dates_aloud(qtbot: QtBot, view: TimelineView) -> None:
    QAbstractItemModelTester(view.list.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.bar.words.setText("ban")
    view.bar.words.setText("")
    index = view.list.model().index(3, DATE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "18 January 2012, detention, printed “its journalists were”"
    )
    click(qtbot, view, "Vote")
    said = view.canvas.accessibleDescription().splitlines()
    assert said[0] == "4 incidents in view. Selected: 15 January 2012, Vote"


def crowd(count: int) -> tuple[Told, ...]:
    """So many arrests on the days from 2 January 2012 on, over and over."""
    days_of = (f"2012-01-{2 + number % 5:02d}" for number in range(count))
    words = "its journalists were detained"
    return tuple(Told(day, day, "day", "detention", f"Arrest {i}", words) for i, day in enumerate(days_of))


def choose(view: TimelineView, words: str) -> None:
    """Choose from the menu of what else can be done with the selected incident."""
    QTest.mouseClick(view.detail.more_button, Qt.MouseButton.LeftButton)
    menu = view.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    action = next(action for action in menu.actions() if action.text().startswith(words))
    assert action.isEnabled()
    action.trigger()
    for open_menu in view.findChildren(QMenu):
        open_menu.close()


def test_a_cluster_opens_in_place_and_zooms_when_asked(qtbot: QtBot, show: ShowView) -> None:
    view = show((*INCIDENTS, *crowd(30)))
    view.show_all()
    last = place_of(view, "Arrest 29")
    arrangement = view.canvas.arrangement
    assert arrangement is not None
    mark = arrangement.mark_of(last)
    assert mark is not None
    assert mark.kind == "cluster"
    before = view.canvas.view()
    point = view.canvas.centre_of(last)
    assert point is not None
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.peek.isVisible()
    assert view.canvas.view() == before
    model = view.peek.list.model()
    assert {model.index(row, 0).data().split("   ")[1] for row in range(model.rowCount())} == {
        view.state.items[place].incident.headline for place in mark.entries
    }
    QTest.mouseClick(view.peek.zoom, Qt.MouseButton.LeftButton)
    after = view.canvas.view()
    assert after[1] - after[0] < (before[1] - before[0]) / 4
    assert view.canvas.centre_of(last) is not None


def test_a_cluster_of_one_day_is_looked_into_by_keys(qtbot: QtBot, show: ShowView) -> None:
    words = "an envoy came"
    view = show(tuple(Told("2012-01-15", "2012-01-15", "day", "media", f"Ban {i}", words) for i in range(60)))
    view.show_span(*days("2012-01-14", "2012-01-17"))
    arrangement = view.canvas.arrangement
    assert arrangement is not None
    cluster = next(mark for mark in arrangement.marks if mark.kind == "cluster")
    view.select(cluster.entries[0])
    QTest.keyClick(view.canvas, Qt.Key.Key_Space)
    assert view.peek.isVisible()
    assert not view.peek.zoom.isVisible()
    QTest.keyClick(view.peek.list, Qt.Key.Key_Down)
    QTest.keyClick(view.peek.list, Qt.Key.Key_Return)
    assert not view.peek.isVisible()
    assert view.state.selected == cluster.entries[1]


def test_resting_on_a_mark_shows_its_sentence_and_place(qtbot: QtBot, view: TimelineView) -> None:
    point = view.canvas.centre_of(place_of(view, "Vote"))
    assert point is not None
    QTest.mouseMove(view.canvas.viewport(), point + QPoint(40, 90))
    QTest.mouseMove(view.canvas.viewport(), point)
    qtbot.waitUntil(view.card.isVisible)
    words = " ".join(label.text() for label in view.card.findChildren(QLabel))
    assert "Elections were held on 15 January 2012." in words
    assert "After the vote, ¶ 1, p. 3, The Insider" in words
    QTest.mouseMove(view.canvas.viewport(), point + QPoint(40, 90))
    assert not view.card.isVisible()


def test_an_empty_bundle_says_so(show: ShowView) -> None:
    view = show(())
    assert view.incident_ids == []
    assert view.nothing.isVisible()
    assert view.nothing.text() == "No dated incidents in this bundle."


def test_bad_data_is_shown_or_counted(qtbot: QtBot, show: ShowView) -> None:
    arabic = "اعتقال صحفيين في المدينة"
    view = show(
        (
            *INCIDENTS,
            Told("2012-01-20", "2012-01-20", "day", "violence", "word " * 200_000, "an envoy came"),
            Told("2012-01-21", "2012-01-21", "day", "violence", arabic, "an envoy came"),
            Told("9999-12-31", "9999-12-31", "day", "other", "Last day", "an envoy came"),
            Told("2012-01-22", "2012-01-20", "range", "other", "Reversed", "an envoy came"),
            Told("2012-01-22", "2012-01-22", "day", "other", "Untold", ""),
        )
    )
    assert arabic in shown_headlines(view)
    click(qtbot, view, arabic)
    assert selected_headline(view) == arabic
    assert view.page.tray_button.text() == "Undated: 2"
    assert "before it begins" in view.page.tray_button.toolTip()
    view.show_all()
    assert view.canvas.centre_of(place_of(view, "Last day")) is not None
    view.grab()


def test_ten_thousand_on_one_day_are_counted_and_can_be_walked(qtbot: QtBot, show: ShowView) -> None:
    day = Told("2012-01-15", "2012-01-15", "day", "protest", "Rally", "throughout 2011")
    view = show((*INCIDENTS, *[day] * 10_000))
    arrangement = view.canvas.arrangement
    assert arrangement is not None
    assert arrangement.columns is not None
    assert arrangement.columns.counts.max() == 10_000
    view.grab()
    view.select_incident(7_000)
    QTest.keyClick(view.canvas, Qt.Key.Key_Space)
    assert view.peek.isVisible()
    assert view.peek.list.model().rowCount() == 10_000
    view.peek.hide()
    QTest.keyClick(view.canvas, Qt.Key.Key_Right)
    assert view.state.selected_item is not None
    assert view.state.selected_item.incident.id == 7_001


@pytest.mark.parametrize("name", list(THEMES))
def test_the_selected_mark_is_ringed_in_every_theme(qtbot: QtBot, view: TimelineView, name: str) -> None:
    theme = next(theme for theme in THEMES.values() if theme.name == name)
    view.apply_theme(theme)
    click(qtbot, view, "Vote")
    point = view.canvas.centre_of(place_of(view, "Vote"))
    assert point is not None
    picture = view.canvas.grab().toImage()
    ring = [picture.pixelColor(point + QPoint(dx, 0)).name().upper() for dx in (-13, -12, -11, 11, 12, 13)]
    assert theme.accent in ring
    assert picture.pixelColor(point).name().upper() == theme.category("election")


def test_from_the_window_s_tab_to_the_article_of_a_mark(qtbot: QtBot, window: "MainWindow") -> None:
    tabs = window.findChild(QTabBar)
    assert tabs is not None
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(2).center())
    assert window.current_tab == "timeline"
    view = window.tab("timeline")
    assert view.incident_ids
    assert "wheel zooms" in window.status.findChildren(QLabel)[-1].text()
    view.show_all()
    index = view.state.end(True)
    view.select(index)
    point = view.canvas.centre_of(index)
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.current_tab == "articles"
    assert window.articles.article_id == view.state.items[index].incident.passages[0].article_id
