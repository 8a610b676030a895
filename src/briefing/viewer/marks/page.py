"""The page with all marks: looked through, filtered, exported, printed; a click leads to the passage."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.viewer.marks.colours import COLOURS
from briefing.viewer.marks.mark_list import MarkList
from briefing.viewer.marks.state import (
    KIND_WORDS,
    WHERE_WORDS,
    Filter,
    MarksState,
    Row,
    kind_word,
    marks_label,
    where_word,
)
from briefing.viewer.terms import capital
from briefing.viewer.theme import LIGHT, PANEL_INSET, Theme
from briefing.viewer.widgets.fields import let_clear
from briefing.viewer.widgets.flow import flowing
from briefing.viewer.widgets.sides import margins
from briefing.wording import counted, marked, number, tr

DEBOUNCE_MS = 80
EXPORTS = (
    (".pdf", marked("&PDF…")),
    (".docx", marked("&Word document…")),
    (".md", marked("&Markdown…")),
    (".csv", marked("&Table (CSV)…")),
)
_FILTERS = {
    "kind": marked("Kind"),
    "colour": marked("Colour"),
    "tag": marked("Tag"),
    "article": marked("Article"),
    "where": marked("State"),
    "order": marked("Order"),
}
_TITLE_MOST = 46


class MarksPage(QFrame):
    """Shows the marks of the notebook; what is chosen there is what is exported, else all that are shown."""

    row_opened = Signal(object)
    row_edited = Signal(object, QRect)
    remove_requested = Signal(object)
    attach_requested = Signal(object)
    look_alike_requested = Signal(object)
    export_requested = Signal(object, str)
    print_requested = Signal(object)
    brief_requested = Signal(object)
    left = Signal()
    status_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._state: MarksState | None = None
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self.render_rows)
        self.list = MarkList()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search quotes, notes, tags"))
        self.field.setAccessibleName(tr("Search the marks"))
        let_clear(self.field)
        self.field.textChanged.connect(self._timer.start)
        self._filters = {name: self._filter(name) for name in _FILTERS}
        self._empty = QLabel()
        self._empty.setProperty("look", "third")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(margins(PANEL_INSET + 2, 12, PANEL_INSET, 12))
        self._build()
        self.list.opened.connect(self.row_opened)
        self.list.edited.connect(self.edit)
        self.list.deleted.connect(self._remove)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_tools())

    def _filter(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(tr(_FILTERS[name]))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setMaximumWidth(190)
        combo.activated.connect(self.render_rows)
        return combo

    def _build(self) -> None:
        self._back = QPushButton(tr("Back to reading"))
        self._back.setProperty("look", "link")
        self._back.clicked.connect(self.left)
        self._title = QLabel(tr("Marks"))
        self._title.setProperty("look", "heading")
        self._edit_button = _button(
            tr("Edit"), tr("Open the card of the chosen mark ({key})", key="F2"), self._edit_current
        )
        self._remove_button = _button(
            tr("Remove"), tr("Remove the chosen marks ({key}); undo brings them back", key="Del"), self._remove
        )
        self._alike_button = _button(
            tr("Show look-alike"),
            tr("Show the sentence that looks most like what this mark was on; it is not set there by itself"),
            lambda: self.look_alike_requested.emit(self.list.current_row),
        )
        self._attach_button = _button(
            tr("Attach to selection"),
            tr("Set this mark on the words that are selected in the article"),
            lambda: self.attach_requested.emit(self.list.current_row),
        )
        self._brief_button = _button(
            tr("Add to brief"),
            tr("Add the chosen marks with their notes to the brief ({key})", key="Ctrl+B"),
            self.add_to_brief,
        )
        self._print_button = _button(tr("Print…"), tr("Print the marks shown, or those chosen"), self._print)
        self._export_button = QPushButton(tr("Export"))
        self._export_button.setToolTip(tr("Write the marks shown, or those chosen, to a file"))
        menu = QMenu(self._export_button)
        for suffix, name in EXPORTS:
            menu.addAction(tr(name), partial(self._export, suffix))
        self._export_button.setMenu(menu)
        head = _bar(
            self._title, self.field, self._edit_button, self._remove_button, self._brief_button, self._print_button,
            self._export_button, self._back,
        )  # fmt: skip
        tools = _bar(*self._filters.values(), None)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.setMinimumWidth(150)
        self._orphan_words = QLabel(tr("These words are not found in this edition."))
        self._orphan_words.setProperty("look", "second")
        self._orphan_bar = _bar(self._orphan_words, None, self._alike_button, self._attach_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (head, tools, self._orphan_bar, self._empty):
            layout.addWidget(widget)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout.setStretchFactor(self._empty, 1)
        layout.addWidget(self.list, 1)

    def apply_theme(self, theme: Theme = LIGHT) -> None:
        """Take on a theme's colours."""
        self.list.delegate.theme = theme
        self.list.viewport().update()

    # Showing

    def show_state(self, state: MarksState) -> None:
        """Show the marks as they are now; filters and the chosen row stay where they can."""
        self._state = state
        self._fill("kind", tr("All kinds"), [(kind, kind_word(kind)) for kind in KIND_WORDS])
        self._fill("colour", tr("All colours"), [(c.key, state.label(c.key)) for c in COLOURS])
        self._fill("tag", tr("All tags"), [(tag, tag) for tag in state.tags()])
        titles = state.articles_marked()
        self._fill(
            "article", tr("All articles"), [(t, t if len(t) <= _TITLE_MOST else t[:_TITLE_MOST] + "…") for t in titles]
        )
        counts = state.counts()
        states = [
            (where, f"{capital(where_word(where))} ({number(counts[where])})")
            for where in WHERE_WORDS
            if where in counts
        ]
        self._fill("where", tr("All states"), states)
        self._fill("order", tr("In reading order"), [("newest", tr("Newest first"))])
        self.render_rows()

    def _fill(self, name: str, every: str, values: Sequence[tuple[str, str]]) -> None:
        combo = self._filters[name]
        chosen = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(every, "")
        for value, word in values:
            combo.addItem(word, value)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        combo.blockSignals(False)

    def filter(self) -> Filter:
        """Which marks are wanted."""
        values = {name: combo.currentData() or "" for name, combo in self._filters.items() if name != "order"}
        return replace(Filter(**values), words=self.field.text())

    def render_rows(self) -> None:
        """List the marks that are wanted."""
        state = self._state
        if state is None:
            return
        current = self.list.current_row
        rows = state.rows(self.filter(), newest_first=self._filters["order"].currentData() == "newest")
        self.list.rows.show(state, rows)
        self.list.choose(current.mark.id if current else "")
        if not rows and self.list.hasFocus():
            self.field.setFocus()
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(
            tr("No mark fits the filter.") if state.marks else
            tr("No marks yet. Select words in an article: a bar offers colours, a note and a bookmark. Ctrl+D bookmarks, Ctrl+M notes.")
        )  # fmt: skip
        self._title.setText(tr("Marks  {number} of {count}", number=number(len(rows)), count=number(len(state.marks))))
        self._show_tools()
        self.status_changed.emit(self.status())

    def status(self) -> str:
        """How many marks there are, and how many are not found."""
        if self._state is None:
            return ""
        counts = self._state.counts()
        orphaned, elsewhere, changed = (counts.get(where, 0) for where in ("orphaned", "elsewhere", "changed"))
        parts = [marks_label(len(self._state.marks))]
        parts += [counted("{n} orphaned", "{n} orphaned", orphaned)] if orphaned else []
        parts += [counted("{n} in another bundle", "{n} in another bundle", elsewhere)] if elsewhere else []
        parts += [counted("{n} read otherwise now", "{n} read otherwise now", changed)] if changed else []
        return ", ".join(parts)

    def _show_tools(self) -> None:
        row = self.list.current_row
        for button in (self._edit_button, self._remove_button, self._brief_button):
            button.setEnabled(row is not None)
        for tool in (self._print_button, self._export_button):
            tool.setEnabled(bool(self.list.rows.rows))
        self._orphan_bar.setVisible(row is not None and row.where == "orphaned")

    def wanted_rows(self) -> list[Row]:
        """What is exported and printed: several chosen rows, else all that are shown."""
        chosen = self.list.chosen_rows()
        return chosen if len(chosen) > 1 else list(self.list.rows.rows)

    # Small slots

    def edit(self, row: Row) -> None:
        """Ask for the card of a row beside it."""
        rect = self.list.visualRect(self.list.currentIndex())
        self.row_edited.emit(row, QRect(self.list.viewport().mapToGlobal(rect.topLeft()), rect.size()))

    def _edit_current(self) -> None:
        if (row := self.list.current_row) is not None:
            self.edit(row)

    def _remove(self) -> None:
        if rows := self.list.chosen_rows():
            self.remove_requested.emit(rows)

    def add_to_brief(self) -> None:
        """Add the chosen marks to the brief."""
        if rows := self.list.chosen_rows():
            self.brief_requested.emit(rows)

    def _export(self, suffix: str) -> None:
        self.export_requested.emit(self.wanted_rows(), suffix)

    def _print(self) -> None:
        self.print_requested.emit(self.wanted_rows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to reading."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _button(text: str, tip: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.clicked.connect(lambda: act())
    return button


def _bar(*widgets: QWidget | None) -> QFrame:
    """A bar with widgets in a line; None is the free room."""
    bar = QFrame()
    bar.setProperty("look", "bar")
    line = flowing(*widgets)
    line.setContentsMargins(margins(PANEL_INSET + 2, 4, 8, 4))
    bar.setLayout(line)
    return bar
