"""The page of one name."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from briefing.brief.pieces import QuotePiece
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Entity
from briefing.viewer.articles.facts import FactRow
from briefing.viewer.articles.facts_panel import ROW, FactsDelegate, FactsModel
from briefing.viewer.jobs import Job, JobRunner
from briefing.viewer.names.mentions import MentionList
from briefing.viewer.names.state import Facts, NameState, Told, how_often
from briefing.viewer.names.strip import DayStrip
from briefing.viewer.style import font
from briefing.viewer.terms import capital, entity_word
from briefing.viewer.theme import FACTS_WIDTH, LIGHT, SERIF, Theme
from briefing.viewer.widgets.columns import hairline
from briefing.viewer.widgets.labels import PlainLabel
from briefing.viewer.widgets.sides import margins
from briefing.wording import counted, number, tr

MOST_FORMS = 24
"""As many forms are written out."""
AT_ONCE = 500
"""What is told of a name with more mentions is read beside the window."""


class NamePage(QWidget):
    """Shows what the bundle says of one name; each thing leads on."""

    passage_requested = Signal(object)
    name_requested = Signal(int)
    incident_requested = Signal(int)
    added_to_brief = Signal(object)
    left = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Name"))
        self._bundle: Bundle | None = None
        self._theme: Theme = LIGHT
        self._entity: Entity | None = None
        self.jobs = JobRunner(self)
        """Of its own: a name never waits for a long job of the window's."""
        self._reading: list[Job] = []
        self._count = PlainLabel(look="second")
        self._name = PlainLabel()
        self._forms = PlainLabel(look="second", wraps=True)
        self.strip = DayStrip()
        self.mentions = MentionList()
        self.facts = QListView()
        self._facts_model = FactsModel(self)
        self._facts_delegate = FactsDelegate(self)
        self._build()
        self.strip.incident_chosen.connect(self.incident_requested)
        self.mentions.passage_chosen.connect(self.passage_requested)
        self.facts.clicked.connect(self._choose)
        self.facts.activated.connect(self._choose)

    def _build(self) -> None:
        self.facts.setProperty("look", "panel")
        self.facts.setAccessibleName(tr("Facts of the name"))
        self.facts.setModel(self._facts_model)
        self.facts.setItemDelegate(self._facts_delegate)
        self.facts.setMouseTracking(True)
        self.facts.setResizeMode(QListView.ResizeMode.Adjust)
        self.facts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.facts.setFixedWidth(FACTS_WIDTH)
        head = QFrame()
        head.setProperty("look", "page")
        column = QVBoxLayout(head)
        column.setSpacing(4)
        for widget in (self._name, self._forms, self.strip):
            column.addWidget(widget)
        column.setContentsMargins(16, 14, 16, 6)
        body = QVBoxLayout()
        body.setSpacing(0)
        body.addWidget(head)
        body.addWidget(hairline())
        body.addWidget(self.mentions, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(body, 1)
        row.addWidget(hairline(upright=True))
        row.addWidget(self.facts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addLayout(row, 1)

    def _header(self) -> QFrame:
        header = QFrame()
        header.setProperty("look", "header")
        self._back = QPushButton()
        self._back.setProperty("look", "quiet")
        self._back.clicked.connect(self.left)
        key = QLabel("Esc")
        key.setProperty("look", "key")
        line = QHBoxLayout(header)
        line.setContentsMargins(margins(16, 0, 8, 0))
        line.setSpacing(6)
        line.addWidget(self._count)
        line.addStretch()
        line.addWidget(self._back)
        line.addWidget(key)
        return header

    def name_tab(self, name: str) -> None:
        """Say where one gets back to."""
        self._back.setText(tr("back to {place}", place=name))

    def show_bundle(self, bundle: Bundle) -> None:
        """Show names of another bundle from now on."""
        self._stop_reading()
        self._bundle, self._entity = bundle, None

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        self._facts_delegate.theme = theme
        self.strip.apply_theme(theme)
        self.mentions.apply_theme(theme)
        self.facts.viewport().update()

    @property
    def entity_id(self) -> int | None:
        """The name shown."""
        return self._entity.id if self._entity is not None else None

    def show_name(self, entity_id: int) -> bool:
        """Show a name; false where the bundle has none of this id."""
        entity = self._bundle.entity(entity_id) if self._bundle is not None else None
        if entity is None or self._bundle is None:
            return False
        self._stop_reading()
        self._entity = entity
        self._name.setText(entity.name)
        self._name.setFont(font(SERIF, 25, bold=True))
        self._name.setStyleSheet(f'font-family: "{SERIF}"; font-size: 25px; font-weight: 600;')
        if entity.mentions > AT_ONCE:
            self._read_beside(self._bundle, entity)
        else:
            state = NameState(self._bundle, entity)
            self.mentions.show_rows([])
            self._show_told(state.told())
            self._show_facts(state.facts())
        self.mentions.setFocus()
        return True

    def _read_beside(self, bundle: Bundle, entity: Entity) -> None:
        """Show the first mentions as soon as they are read, then all, then what stands beside them."""
        self._show_count(how_often(entity))
        self._forms.setText(tr("Reading …"))
        self.strip.await_incidents()
        self.mentions.show_rows([])
        self._facts_model.set_rows([FactRow("empty", text=tr("Reading …"))])

        def read(ask: Callable[[NameState], Any], show: Callable[[Any], None]) -> Job:
            def work() -> Any:
                with bundle.again() as own:
                    return ask(NameState(own, entity))

            return self.jobs.start(work, show, self.failed.emit)

        self._reading = [
            read(NameState.first_rows, self.mentions.show_rows),
            read(NameState.told, self._show_told),
            read(NameState.facts, self._show_facts),
        ]

    def _stop_reading(self) -> None:
        for job in self._reading:
            job.cancel()
        self._reading = []

    def close_jobs(self) -> None:
        """End what is running, as the window closes."""
        self.jobs.close()

    def _show_count(self, how_often: str) -> None:
        assert self._entity is not None
        self._count.setText(f"{capital(entity_word(self._entity.kind))} · {how_often}")

    def _show_told(self, told: Told) -> None:
        assert self._entity is not None
        self._show_count(told.headline)
        said = [f"“{form}” {number(count)}" if count else f"“{form}”" for form, count in told.forms[:MOST_FORMS]]
        if len(told.forms) > MOST_FORMS:
            said.append(counted("and {n} form more", "and {n} forms more", len(told.forms) - MOST_FORMS))
        if self._entity.origin == "corrected":
            said.append(tr("corrected by the editor"))
        self._forms.setText(tr("Written {forms}", forms="  ·  ".join(said)))
        self.mentions.complete(told.rows)

    def _show_facts(self, facts: Facts) -> None:
        self.strip.show_incidents(facts.incidents)
        self._facts_model.set_rows(facts.rows)
        self.facts.scrollToTop()

    def fact_rows(self) -> list[FactRow]:
        """The rows beside the mentions."""
        return self._facts_model.rows

    def add_to_brief(self) -> None:
        """Add the sentence of the chosen mention to the brief."""
        if (row := self.mentions.current) is not None:
            self.added_to_brief.emit(QuotePiece((row.whole,)))

    def _choose(self, index: QModelIndex) -> None:
        row: FactRow = index.data(ROW)
        if row.entity_id is not None and row.kind == "name":
            self.name_requested.emit(row.entity_id)
        elif row.passage is not None:
            self.passage_requested.emit(row.passage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
