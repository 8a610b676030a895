"""The tray: what has no place in the picture, with the reason and, where there is one, its sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from briefing.brief.timeline.entries import LeftOut
from briefing.brief.timeline.labels import elided
from briefing.bundle.records import Doubt, Passage
from briefing.bundle.spelling import folded_text
from briefing.viewer.style import font
from briefing.viewer.theme import SERIF
from briefing.viewer.widgets.labels import PlainLabel
from briefing.viewer.widgets.sides import margins
from briefing.viewer.widgets.tooltips import set_tip
from briefing.wording import counted, number, tr

DATE_DOUBTS = ("impossible-date",)
"""Doubts of the importer about words that look like a date and give none."""
_WIDTH = 380
_MOST_HEIGHT = 420
_MOST_SHOWN = 200
_MANY = 6
"""From more things on they can be searched."""
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Undated:
    """One thing without a place in time: its words, why it has none, and where it stands."""

    words: str
    reason: str
    passage: Passage | None


def undated(left_out: Sequence[LeftOut], doubts: Sequence[Doubt]) -> list[Undated]:
    """What the tray holds: incidents that cannot be shown, and dates that could not be read."""
    things = [
        Undated(item.incident.headline, item.reason, next(iter(item.incident.passages), None)) for item in left_out
    ]
    things += [
        Undated(doubt.passage.text, doubt.message.rstrip("."), doubt.passage)
        for doubt in doubts
        if doubt.kind in DATE_DOUBTS and doubt.passage is not None
    ]
    return things


class Tray(QFrame):
    """The tray's list below its button; `opened` tells the passage of one."""

    spoken_role = "Dialog"

    opened = Signal(object)

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self._button = button
        self._things: list[Undated] = []
        self.heading = QLabel()
        self.heading.setProperty("look", "heading")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(12, 8, 8, 8))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find words"))
        self.field.setAccessibleName(tr("Find words among these"))
        self.field.textChanged.connect(lambda _text: self._fill())
        layout.addWidget(self.heading)
        layout.addWidget(self.field)
        layout.addWidget(self._area)
        button.clicked.connect(self.open)

    def show_things(self, things: list[Undated]) -> None:
        """Hold these; the button says how many."""
        self._things = things
        self._button.setText(tr("Undated: {count}", count=number(len(things))) if things else tr("Undated: none"))
        self._button.setEnabled(bool(things))
        reasons = " ".join(f"{_line(thing.words)}: {thing.reason}." for thing in things[:8])
        set_tip(self._button, reasons or tr("Nothing is without a date"))

    def open(self) -> None:
        """Show the list below the button."""
        self.heading.setText(tr("Without a place in time"))
        self.field.setVisible(len(self._things) > _MANY)
        self.field.clear()
        self._fill()
        corner = self._button.mapToGlobal(QPoint(self._button.width(), self._button.height() + 4))
        self.move(corner.x() - self.sizeHint().width(), corner.y())
        self.show()

    def _fill(self) -> None:
        """List those that hold all the words of the field."""
        words = folded_text(self.field.text()).split()
        things = [thing for thing in self._things if all(word in folded_text(thing.words) for word in words)]
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(margins(0, 0, 6, 0))
        rows.setSpacing(8)
        for thing in things[:_MOST_SHOWN]:
            rows.addWidget(self._row(thing))
        if len(things) > _MOST_SHOWN:
            rows.addWidget(PlainLabel(_more(len(things) - _MOST_SHOWN), "third", wraps=True))
        rows.addStretch()
        self._area.setWidget(inner)
        inner.setAutoFillBackground(False)  # setting it as the area's widget has switched that on
        self._area.viewport().setAutoFillBackground(False)
        inner.setFixedWidth(_WIDTH - 20)
        height = min(rows.totalHeightForWidth(_WIDTH - 20) + 6, _MOST_HEIGHT)
        self._area.setFixedSize(_WIDTH, height)
        self.adjustSize()

    def _row(self, thing: Undated) -> QWidget:
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(1)
        words = PlainLabel(_line(thing.words), wraps=True)
        words.setFont(font(SERIF, 15))
        words.setStyleSheet(f'font-family: "{SERIF}"; font-size: 15px;')
        lines.addWidget(words)
        lines.addWidget(PlainLabel(thing.reason, "third", wraps=True))
        if thing.passage is not None:
            link = QPushButton(tr("Open in article"))
            link.setProperty("look", "link")
            link.setStyleSheet("padding: 0; text-align: left;")
            link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            link.setAccessibleName(tr("Open in article: {place}", place=_line(thing.words)))
            link.clicked.connect(lambda: self._open(thing))
            lines.addWidget(link)
        return row

    def _open(self, thing: Undated) -> None:
        self.hide()
        self.opened.emit(thing.passage)


def _line(words: str) -> str:
    return elided(words, _LONGEST, len) or words[:_LONGEST]


def _more(count: int) -> str:
    return counted(
        "and {n} more; the export to CSV lists them all", "and {n} more; the export to CSV lists them all", count
    )
