"""Whatever numbers and names a bundle states, the results tab shows what can be shown and says what cannot."""

import random
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Measure, Status
from briefing.bundle.writer import BundleWriter
from briefing.viewer.results.export_menu import as_file
from briefing.viewer.results.state import Mode
from briefing.viewer.results.view import ResultsView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

VALUES = (0.0, -5.0, 1e308, 0.001, 50.0, 50.0, 100.0, 150.0, 1e9, 7.25, 3.0, 1.0, 999.0, 2000.0)
NAMES = ("", "<b>x</b>", "=1+1", "P" * 200, "حزب", "Party")
TEXT = "10% more than in 2007 it was 5 of the votes"
STATUSES: tuple[Status | None, ...] = (None, "final", "exit-poll")


def write(path: Path, seed: int, parties: int) -> Path:
    chance = random.Random(seed)
    writer = BundleWriter(path)
    source = writer.add_source(
        name="a",
        media_type=chance.choice(["text/plain", "text/csv"]),
        sha256="0" * 64,
        size_bytes=1,
        text="x",
        title="T",
    )
    article = writer.add_article(
        source_id=source, position=1, kind="article", title="A <b>", standfirst=None, is_complete=True
    )
    paragraph = writer.add_paragraph(
        article_id=article, position=1, kind="text", text=TEXT, page=None, source_start=0, source_end=len(TEXT)
    )
    entities: list[int | None] = [
        writer.add_entity(kind="party", name=f"{chance.choice(NAMES)}{number}") for number in range(parties)
    ]
    for day in (None, "2007-01-01", "2012-05-05"):
        total = chance.choice([None, -3, 0, 10, 98, 10**9])
        election = writer.add_election(body="B", country=None, held_on=day, seats_total=total)
        for entity in [*entities, None]:
            measures: tuple[Measure, ...] = get_args(Measure)[:3] if entity else ("turnout",)
            for measure in measures:
                for _ in range(chance.choice([0, 1, 2])):
                    value = chance.choice(VALUES)
                    writer.add_figure(
                        election_id=election, entity_id=entity, measure=measure, value=value,
                        printed=chance.choice([f"{value}", "", "about 5", "5 of"]), status=chance.choice(STATUSES),
                        passage_id=writer.add_passage(paragraph, 0, chance.choice([0, 5, len(TEXT)])),
                    )  # fmt: skip
    writer.finish()
    return path


@pytest.mark.parametrize(("seed", "parties"), [(1, 1), (2, 2), (3, 5), (4, 70)])
def test_whatever_a_bundle_states_something_is_shown(qtbot: QtBot, tmp_path: Path, seed: int, parties: int) -> None:
    view = ResultsView()
    qtbot.addWidget(view)
    view.resize(1044, 667)
    view.show()
    modes: tuple[Mode, ...] = ("one", "compare", "rivals")
    with Bundle(write(tmp_path / "bad.sqlite", seed, parties)) as bundle:
        view.show_bundle(bundle)
        for index in range(len(view.state.choices)):
            view.chooser.chosen.emit(index)
            assert view.state.shown is not None
            assert all(check.title and check.sentence for check in view.state.shown.checks)
            for mode in modes:
                view.show_mode(mode)
                QApplication.processEvents()
                view.grab()
                for picture in view.pictures():
                    assert as_file(picture, "svg")
                    assert as_file(picture, "csv")
            view.show_mode("one")
            for column in range(len(view.state.shown.columns)):
                view.table.sort_wanted.emit(column)
