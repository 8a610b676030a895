"""What a screen reader gets: each part's name, role and state, each chart's words and table."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.viewer.access.scenes import ALL, Scenes
from tests.viewer.access.walking import faults, parts_of, visible_windows

from briefing.viewer.main_window import MainWindow


@pytest.mark.parametrize("scenes", ALL.values(), ids=ALL)
def test_each_part_has_its_name_role_and_state(window: MainWindow, qtbot: QtBot, scenes: Scenes) -> None:
    missed: dict[str, str] = {}
    for scene in scenes(window, qtbot):
        for shown in visible_windows():
            for part in parts_of(shown):
                for fault in faults(part):
                    missed.setdefault(fault, scene)
    assert not missed, "\n".join(f"{scene}: {fault}" for fault, scene in missed.items())


def read_aloud(table: QWidget) -> list[str]:
    """What a screen reader says that goes through a table or list from its first cell to the last."""
    found = QAccessible.queryAccessibleInterface(table)
    assert found.role() in (QAccessible.Role.Table, QAccessible.Role.List), found.role()
    cells = [found.child(number) for number in range(found.childCount())]
    return [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() != QAccessible.Role.Pane]


def told_as_chart(widget: QWidget) -> str:
    """What is said of a chart: it must be one, with a name; gives its description."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found.role() == QAccessible.Role.Chart
    assert found.text(QAccessible.Text.Name)
    return found.text(QAccessible.Text.Description)


def test_each_chart_of_an_election_says_what_it_shows_and_has_it_as_a_table(window: MainWindow) -> None:
    window.show_tab("results")
    one = window.tab("results").one
    titles = read_aloud(one.table)[: len(one.table.columns)]
    assert titles == ["Party", "Votes %", "Votes", "Seats", "Seats %", "Says"]
    cells = read_aloud(one.table)
    for section, words in ((one.bars, "Nur Otan 80.99 %"), (one.seats, "Nur Otan 83")):
        said = told_as_chart(section.chart)
        assert words in said
        assert "table below" in said
        assert section.chart.marks
        for mark in section.chart.marks:
            number = mark.stated.figure.printed.rstrip("%").strip()
            assert any(cell.endswith(f": {number}") for cell in cells), number
    assert "button before it" in told_as_chart(one.turnout.chart)
    one.turnout.button.click()
    said = " | ".join(read_aloud(one.turnout.twin))
    assert all(printed in said for printed in ("75.07", "75.4", "75.44", "Reuters"))


def test_elections_compared_and_disagreements_have_their_tables(window: MainWindow) -> None:
    window.show_tab("results")
    view = window.tab("results")
    for mode, page in (("compare", view.compare), ("rivals", view.rivals)):
        view.show_mode(mode)
        for section in page.sections:
            assert "button before it" in told_as_chart(section.chart)
            section.button.click()
            cells = read_aloud(section.twin)
            assert len(cells) > len(section.chart.marks) > 0
            assert all(cell.strip() for cell in cells)


def test_the_timelines_list_reads_all_its_picture_shows(window: MainWindow, qtbot: QtBot) -> None:
    window.show_tab("timeline")
    view = window.tab("timeline")
    view.show_all()
    qtbot.waitUntil(lambda: view.list.model().rowCount() == len(view.state.items))
    assert "The list of incidents before it" in told_as_chart(view.canvas)
    told_as_chart(view.overview)
    cells = read_aloud(view.list)
    for item in view.state.items:
        assert any(cell.startswith(f"{item.when}, {item.incident.category}") for cell in cells)
        assert " ".join(item.incident.headline.split())[:200] in "\n".join(cells)
    assert all(cells)


def test_the_strip_of_a_name_has_its_incidents_in_the_facts(window: MainWindow) -> None:
    window.show_name(next(entity.id for entity in window.bundle.entities() if entity.name == "Nur Otan"))
    page = window.name_page
    assert page.entity_id is not None
    assert "facts of the name" in told_as_chart(page.strip).casefold()
    listed = "\n".join(read_aloud(page.facts))
    incidents = window.bundle.incidents(entity_id=page.entity_id)
    assert incidents
    assert all(incident.headline[:30] in listed for incident in incidents)


def test_what_goes_wrong_is_said_and_can_be_read_again(window: MainWindow) -> None:
    window.messages.say("The bundle could not be read: its checksum differs. Open another copy.")
    names = [part.name for part in parts_of(window.messages)]
    assert "The bundle could not be read: its checksum differs. Open another copy." in names
    assert any("Checksum verified" in part.name for part in parts_of(window.status))
