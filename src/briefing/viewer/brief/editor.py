"""What can be changed of the chosen row: the title block, a section's heading, a piece."""

import datetime
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.brief.drafts.model import DISCLOSURE_WORDS, Disclosure, Draft, Item, Section
from briefing.brief.extract import Ranked
from briefing.brief.phrases import LANGUAGES, phrases
from briefing.viewer.theme import Theme
from briefing.wording import counted, marked, number, tr

_UNITS = {"sentences": marked("sentences"), "lines": marked("lines")}
_HEIGHT = 168


class Editor(QFrame):
    """A strip below the pages; it tells each change while it is typed."""

    front_changed = Signal(str, object)
    section_changed = Signal(str, object)
    item_changed = Signal(str, object)
    cite_wanted = Signal(int)
    swap_wanted = Signal(object)
    source_wanted = Signal()
    mistyped = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setFixedHeight(_HEIGHT)
        self._is_filling = False
        self._pages = QStackedWidget()
        self._front = self._front_page()
        self._heading = self._section_page()
        self._note = self._note_page()
        self._piece = self._piece_page()
        line = QFrame()
        line.setProperty("look", "hairline")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(line)
        layout.addWidget(self._pages)

    # The pages

    def _front_page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        self._fields: dict[str, QLineEdit] = {}
        places = (
            ("title", tr("Title"), 0, 0), ("subtitle", tr("Subtitle"), 1, 0), ("recipient", tr("For", "whom a brief is for"), 2, 0),
            ("author", tr("From", "who writes a brief"), 3, 0), ("date", tr("Date"), 0, 2),
            ("reference", tr("Reference"), 1, 2), ("marking", tr("Marking"), 2, 2),
        )  # fmt: skip
        for name, label, row, column in places:
            field = QLineEdit()
            field.setAccessibleName(label)
            field.setMaxLength(300)
            field.textEdited.connect(lambda text, n=name: self._tell_front(n, text))
            self._fields[name] = field
            grid.addWidget(_label(label, field), row, column)
            grid.addWidget(field, row, column + 1)
        self._fields["date"].setPlaceholderText("2012-01-20")
        self._fields["date"].editingFinished.connect(self._check_date)
        self._language = _combo(tr("Language"), LANGUAGES, lambda key: self._tell_front("language", key))
        self._paper = _combo(tr("Paper"), _papers(), lambda key: self._tell_front("paper", key))
        self._limit = QSpinBox()
        self._limit.setAccessibleName(tr("Limit in pages"))
        self._limit.setRange(0, 50)
        self._limit.setSpecialValueText(tr("no limit"))
        self._limit.setSuffix(_after_number(2))
        self._limit.valueChanged.connect(self._tell_limit)
        choices = QHBoxLayout()
        for widget in (self._language, self._paper, self._limit):
            choices.addWidget(widget, 1)
        grid.addWidget(_label(tr("Set in"), self._language), 3, 2)
        grid.addLayout(choices, 3, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self._pages.addWidget(page)
        return page

    def _section_page(self) -> QWidget:
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(16, 12, 16, 12)
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._section_heading = QLineEdit()
        self._section_heading.setAccessibleName(tr("Heading"))
        self._section_heading.setMaxLength(200)
        self._section_heading.textEdited.connect(lambda text: self._tell(self.section_changed, "heading", text))
        line.addWidget(_label(tr("Heading"), self._section_heading))
        line.addWidget(self._section_heading, 1)
        self._pages.addWidget(page)
        return page

    def _note_page(self) -> QWidget:
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(12)
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(tr("Your words"))
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(tr("Your own words. A line each is a point."))
        self._text.textChanged.connect(lambda: self._tell(self.item_changed, "text", self._text.toPlainText()))
        line.addWidget(self._text, 1)
        side = QVBoxLayout()
        self._cite = QPushButton(tr("Cite selected passage"))
        self._cite.setToolTip(tr("Cite what is selected in the article, at the cursor ({key})", key="Ctrl+Shift+B"))
        self._cite.clicked.connect(lambda: self.cite_wanted.emit(self._text.textCursor().position()))
        self._note_disclosure = self._disclosure_combo()
        side.addWidget(self._cite)
        side.addWidget(self._note_disclosure)
        side.addStretch()
        line.addLayout(side)
        self._pages.addWidget(page)
        return page

    def _piece_page(self) -> QWidget:
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(12)
        left = QVBoxLayout()
        self._what = QLabel()
        self._what.setWordWrap(True)
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self._what.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._sentences = QListWidget()
        self._sentences.setAccessibleName(tr("Sentences of the summary, with why each was chosen"))
        self._sentences.setWordWrap(True)
        left.addWidget(self._what)
        left.addWidget(self._sentences, 1)
        line.addLayout(left, 1)
        side = QVBoxLayout()
        self._open = QPushButton(tr("Open its source"))
        self._open.clicked.connect(self.source_wanted)
        self._length = QSpinBox()
        self._length.setAccessibleName(tr("Length of the summary"))
        self._length.setRange(1, 40)
        self._length.valueChanged.connect(lambda value: self._tell(self.item_changed, "length", value))
        self._unit = _combo(
            tr("Unit of the length"),
            {key: tr(words) for key, words in _UNITS.items()},
            lambda key: self._tell(self.item_changed, "unit", key),
        )
        self._swap = QPushButton(tr("Swap for the next"))
        self._swap.setToolTip(tr("Put the next best sentence in the place of the chosen one"))
        self._swap.clicked.connect(self._on_swap)
        self._piece_disclosure = self._disclosure_combo()
        length = QHBoxLayout()
        length.addWidget(self._length, 1)
        length.addWidget(self._unit, 1)
        side.addWidget(self._open)
        side.addLayout(length)
        for widget in (self._swap, self._piece_disclosure):
            side.addWidget(widget)
        side.addStretch()
        line.addLayout(side)
        self._pages.addWidget(page)
        return page

    def _disclosure_combo(self) -> QComboBox:
        return _combo(
            tr("Disclosure"),
            {key: tr(words) for key, words in DISCLOSURE_WORDS.items()},
            lambda key: self._tell(self.item_changed, "disclosure", key),
        )

    def apply_theme(self, theme: Theme) -> None:
        """Nothing of its own: the sheet has all of it."""

    # What is shown

    def show_front(self, draft: Draft) -> None:
        """Show the title block."""
        self._fill()
        values = {"title": draft.title, "subtitle": draft.subtitle}
        for name, field in self._fields.items():
            _set_text(field, values[name] if name in values else getattr(draft.front, name))
        self._language.setCurrentIndex(self._language.findData(draft.language))
        self._paper.setCurrentIndex(self._paper.findData(draft.paper))
        self._limit.setValue(draft.limit)
        self._show(self._front)

    def show_section(self, section: Section, language: str) -> None:
        """Show a section's heading."""
        self._fill()
        usual = "" if section.kind == "own" else section.title(phrases(language))
        self._section_heading.setPlaceholderText(usual)
        _set_text(self._section_heading, section.heading)
        self._show(self._heading)

    def show_note(self, item: Item, *, can_cite: bool) -> None:
        """Show the user's own words."""
        self._fill()
        if self._text.toPlainText() != item.text:
            self._text.setPlainText(item.text)
        self._cite.setEnabled(can_cite)
        self._note_disclosure.setCurrentIndex(self._note_disclosure.findData(item.disclosure))
        self._show(self._note)

    def show_piece(self, item: Item, what: str, sentences: Sequence[Ranked]) -> None:
        """Show a piece of the bundle: what it is, its source, and of a summary its sentences with the reasons."""
        self._fill()
        self._what.setText(what)
        is_summary = item.kind == "summary"
        self._sentences.setVisible(is_summary)
        self._length.setVisible(is_summary)
        self._unit.setVisible(is_summary)
        self._unit.setCurrentIndex(self._unit.findData(item.unit))
        self._swap.setVisible(is_summary)
        self._length.setValue(max(item.length, 1))
        self._open.setVisible(bool(item.anchors))
        row = self._sentences.currentRow()
        self._sentences.clear()
        for ranked in sentences:
            why = ", ".join(tr(reason) for reason in ranked.reasons) or tr("is whole and stands alone")
            said = tr("Chosen because it {reasons}.", reasons=why)
            entry = QListWidgetItem(f"{ranked.sentence.text}\n   {said}")
            entry.setData(Qt.ItemDataRole.UserRole, ranked)
            self._sentences.addItem(entry)
        self._sentences.setCurrentRow(min(max(row, 0), len(sentences) - 1))
        self._piece_disclosure.setCurrentIndex(self._piece_disclosure.findData(item.disclosure))
        self._show(self._piece)

    def focus_text(self) -> None:
        """Let the user type."""
        page = self._pages.currentWidget()
        places: list[tuple[QWidget, QWidget]] = [
            (self._front, self._fields["title"]), (self._heading, self._section_heading), (self._note, self._text),
        ]  # fmt: skip
        next((field for of, field in places if of is page), self._open).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the outline."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def put_cursor(self, at: int) -> None:
        """Set the cursor in the user's words."""
        cursor = self._text.textCursor()
        cursor.setPosition(min(at, len(self._text.toPlainText())))
        self._text.setTextCursor(cursor)
        self._text.setFocus()

    # What is told

    def _fill(self) -> None:
        self._is_filling = True

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._is_filling = False
        self.show()

    def _tell(self, signal: Any, name: str, value: object) -> None:
        if not self._is_filling:
            signal.emit(name, value)

    def _tell_front(self, name: str, value: object) -> None:
        if name == "date" and value and not _is_day(str(value)):
            return
        self._tell(self.front_changed, name, value)

    def _tell_limit(self, pages: int) -> None:
        self._limit.setSuffix(_after_number(pages))
        self._tell_front("limit", pages)

    def _check_date(self) -> None:
        text = self._fields["date"].text()
        if text and not _is_day(text) and not self._is_filling:
            self.mistyped.emit(tr("“{text}” is no date. Write year, month and day, e.g. 2012-01-20.", text=text))

    def _on_swap(self) -> None:
        entry = self._sentences.currentItem()
        if entry is not None:
            self.swap_wanted.emit(entry.data(Qt.ItemDataRole.UserRole))


def _papers() -> dict[str, str]:
    return {"a4": "A4", "us-letter": tr("Letter", "paper")}


def _after_number(pages: int) -> str:
    """What follows the number of pages in its field."""
    return counted("{n} page", "{n} pages", pages).partition(number(pages))[2]


def disclosure_of(value: object) -> Disclosure:
    """A disclosure from a signal's value."""
    return next((key for key in DISCLOSURE_WORDS if key == value), "")


def _is_day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", "second")
    label.setBuddy(buddy)
    return label


def _set_text(field: QLineEdit, text: str) -> None:
    """Write a text without moving the cursor of who is typing it."""
    if field.text() != text:
        field.setText(text)
        if not field.hasFocus():
            field.setCursorPosition(0)


def _combo(name: str, choices: Any, tell: Any) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    for key, words in choices.items():
        combo.addItem(words, key)
    combo.activated.connect(lambda _: tell(combo.currentData()))
    return combo
