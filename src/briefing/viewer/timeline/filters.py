"""The bar of filters above the picture: span, certainly or possibly within, category, name or place, words."""

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)

from briefing.brief.palette import CATEGORY_SHAPES
from briefing.brief.timeline.layout import MARK
from briefing.brief.timeline.wording import view_label, written_span
from briefing.bundle.records import CATEGORIES, Category, Entity
from briefing.viewer.icons import icon
from briefing.viewer.theme import FIELD_HEIGHT, Theme
from briefing.viewer.timeline.state import TimelineState
from briefing.viewer.widgets.popup import SPACED, Popup, choice_button, spaced_icon
from briefing.viewer.widgets.segments import Segments
from briefing.viewer.widgets.shapes import shape_icon
from briefing.viewer.widgets.tooltips import plain

ANY_NAME = "Any name or place"
ALL_CATEGORIES = "All categories"
_BAD_DATE = "Write a date as 3 Nov 2011, Nov 2011 or 2011."
_NAME_ROLE = Qt.ItemDataRole.UserRole + 1
_ID_ROLE = Qt.ItemDataRole.UserRole + 2
_LONGEST_NAME = 24
_WIDE = 860
"""From so many pixels on the bar has room for all its words."""


class SpanPopup(Popup):
    """Asks from when to when; `chosen` tells day numbers, inclusive."""

    chosen = Signal(int, int)
    most_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self.first, self.last = QLineEdit(), QLineEdit()
        form = QFormLayout()
        form.addRow("From", self.first)
        form.addRow("To", self.last)
        self.rows.addLayout(form)
        self._problem = QLabel(_BAD_DATE)
        self._problem.setProperty("look", "third")
        self.rows.addWidget(self._problem)
        self._show_button = QPushButton("Show span")
        self._show_button.setProperty("look", "primary")
        self._show_button.clicked.connect(self._choose)
        self.first.returnPressed.connect(self._choose)
        self.last.returnPressed.connect(self._choose)
        line = QHBoxLayout()
        line.addWidget(self._show_button)
        for text, signal in (("Where most are", self.most_wanted), ("Show all", self.all_wanted)):
            link = QPushButton(text)
            link.setProperty("look", "link")
            link.clicked.connect(self.hide)
            link.clicked.connect(signal)
            line.addWidget(link)
        self.rows.addLayout(line)

    def show_span(self, first: datetime.date, last: datetime.date) -> None:
        """Put a span into the fields."""
        self.first.setText(view_label(first, first))
        self.last.setText(view_label(last, last))

    def open(self) -> None:
        """Show it with the first field ready to be written over."""
        super().open()
        self.first.setFocus()
        self.first.selectAll()

    def _choose(self) -> None:
        first, last = written_span(self.first.text()), written_span(self.last.text())
        for field, span in ((self.first, first), (self.last, last)):
            if span is None:
                field.setFocus()
                field.selectAll()
                return
        if first is not None and last is not None:
            self.hide()
            begin, end = (first[0], last[1]) if first[0] <= last[1] else (last[0], first[1])
            self.chosen.emit(begin.toordinal(), end.toordinal())


class CategoryPopup(Popup):
    """Ticks for the categories; `chosen` tells the ticked ones."""

    chosen = Signal(object)

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self.boxes: dict[Category, QCheckBox] = {}
        for category in CATEGORIES:
            box = QCheckBox(category.capitalize())
            box.setChecked(True)
            box.clicked.connect(self._tell)
            self.boxes[category] = box
            self.rows.addWidget(box)
        line = QHBoxLayout()
        for text, is_on in (("All", True), ("None", False)):
            link = QPushButton(text)
            link.setProperty("look", "link")
            link.clicked.connect(lambda _checked=False, is_on=is_on: self._set_all(is_on))
            line.addWidget(link)
        line.addStretch()
        self.rows.addLayout(line)

    def apply_theme(self, theme: Theme) -> None:
        """Draw the categories' shapes in these colours."""
        for category, box in self.boxes.items():
            box.setIcon(shape_icon(CATEGORY_SHAPES[category], theme.category(category), MARK))

    def show_chosen(self, categories: frozenset[Category]) -> None:
        """Tick these."""
        for category, box in self.boxes.items():
            box.setChecked(category in categories)

    def _set_all(self, is_on: bool) -> None:
        for box in self.boxes.values():
            box.setChecked(is_on)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(frozenset(category for category, box in self.boxes.items() if box.isChecked()))


class NamePopup(Popup):
    """A list of names with a field that narrows it; `chosen` tells an entity's id or `None`."""

    chosen = Signal(object)

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self.field = QLineEdit()
        self.field.setPlaceholderText("Find a name")
        self.list = QListView()
        self.list.setMinimumSize(QSize(280, 280))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setAccessibleName("Names in the incidents")
        self._names = QStandardItemModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._names)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterRole(_NAME_ROLE)
        self.list.setModel(self._shown)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(lambda: self._choose(self.list.currentIndex()))
        self.rows.addWidget(self.field)
        self.rows.addWidget(self.list)

    def show_names(self, names: Sequence[Entity]) -> None:
        """Offer these names, after the choice of any."""
        self._names.clear()
        first = QStandardItem(ANY_NAME)
        self._names.appendRow(first)
        for entity in names:
            item = QStandardItem(f"{entity.name} · {entity.kind}")
            item.setData(entity.id, _ID_ROLE)
            item.setData(" ".join([entity.name, *entity.aliases]), _NAME_ROLE)
            item.setEditable(False)
            self._names.appendRow(item)
        first.setEditable(False)

    def open(self) -> None:
        """Show all names, ready to be narrowed."""
        self.field.clear()
        super().open()
        self.field.setFocus()

    def _narrow(self, text: str) -> None:
        self._shown.setFilterFixedString(text)
        self.list.setCurrentIndex(self._shown.index(0, 0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hide()
            self.chosen.emit(index.data(_ID_ROLE))


class FilterBar(QFrame):
    """The bar; it shows a state and tells what the user asks for."""

    span_chosen = Signal(int, int)
    most_wanted = Signal()
    all_wanted = Signal()
    within_chosen = Signal(str)
    categories_chosen = Signal(object)
    entity_chosen = Signal(object)
    words_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._state: TimelineState | None = None
        self.span_button = QPushButton()
        self.span_button.setAccessibleDescription("Span in view; choose from when to when")
        self.segments = Segments(("Certainly within", "Possibly within"))
        self.category_button = choice_button(ALL_CATEGORIES)
        self.name_button = choice_button(ANY_NAME)
        self.words = QLineEdit()
        self.words.setPlaceholderText("Words in the sentence")
        self.words.setAccessibleName("Words in the sentence")
        self.words.setClearButtonEnabled(True)
        self.words.setStyleSheet("QToolButton { min-height: 0; padding: 0; }")
        self.words.setFixedHeight(FIELD_HEIGHT)
        self._words_icon = QAction(self.words)
        self.words.addAction(self._words_icon, QLineEdit.ActionPosition.LeadingPosition)
        self.span_popup = SpanPopup(self.span_button)
        self.category_popup = CategoryPopup(self.category_button)
        self.name_popup = NamePopup(self.name_button)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        for widget in (self.span_button, self.segments, self.category_button, self.name_button):
            widget.setFixedHeight(FIELD_HEIGHT)
            layout.addWidget(widget)
        layout.addWidget(self.words, 1)

    def _connect(self) -> None:
        self.span_popup.chosen.connect(self.span_chosen)
        self.span_popup.most_wanted.connect(self.most_wanted)
        self.span_popup.all_wanted.connect(self.all_wanted)
        self.segments.chosen.connect(lambda number: self.within_chosen.emit(("certainly", "possibly")[number]))
        self.category_popup.chosen.connect(self.categories_chosen)
        self.name_popup.chosen.connect(self.entity_chosen)
        self.words.textChanged.connect(self.words_changed)

    def apply_theme(self, theme: Theme) -> None:
        """Draw the icons in these colours."""
        self.span_button.setIcon(spaced_icon("calendar", theme.ink2, 0))
        self.span_button.setIconSize(SPACED)
        for button in (self.category_button, self.name_button):
            button.setIcon(spaced_icon("chevron-down", theme.ink2, SPACED.width() - 16))
            button.setIconSize(SPACED)
        self.category_popup.apply_theme(theme)
        self._words_icon.setIcon(icon("list-filter", theme.ink2))

    def show_names(self, state: TimelineState) -> None:
        """Offer the names of a bundle's incidents."""
        self.name_popup.show_names(list(state.names.values()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use all words where there is room for them."""
        super().resizeEvent(event)
        if self._state is not None:
            self.show_state(self._state)

    def show_state(self, state: TimelineState) -> None:
        """Show a state's span, counts and filter."""
        self._state = state
        first, last = (datetime.date.fromordinal(day) for day in state.span)
        self.span_button.setText(view_label(first, last))
        self.span_popup.show_span(first, last)
        certain, possible = state.counts()
        within = " within" if self.width() >= _WIDE else ""
        for number, (name, count) in enumerate((("Certainly", certain), ("Possibly", possible))):
            self.segments.button(number).setText(f"{name}{within} {count:,}")
            self.segments.button(number).setAccessibleName(f"{name} within the span: {count:,}")
        self.segments.choose(0 if state.within == "certainly" else 1)
        self.category_button.setText(_categories_label(state.filter.categories))
        self.category_popup.show_chosen(state.filter.categories)
        entity = None if state.filter.entity_id is None else state.names.get(state.filter.entity_id)
        name = ANY_NAME if entity is None else entity.name
        self.name_button.setText(name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…")
        self.name_button.setToolTip("" if name == ANY_NAME else plain(name))
        if self.words.text() != state.filter.words:
            self.words.setText(state.filter.words)


def _categories_label(categories: frozenset[Category]) -> str:
    if len(categories) == len(CATEGORIES):
        return ALL_CATEGORIES
    if len(categories) == 1:
        return next(iter(categories)).capitalize()
    return f"{len(categories)} categories" if categories else "No category"
