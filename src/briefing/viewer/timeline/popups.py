"""What opens below the buttons of the filter bar: the span, the categories, the names."""

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton

from briefing.brief.palette import CATEGORY_SHAPES
from briefing.brief.timeline.arrangement import MARK
from briefing.brief.timeline.wording import ENGLISH, Names, view_label, written_span
from briefing.bundle.records import CATEGORIES, Category, Entity
from briefing.viewer.terms import category_name, entity_word
from briefing.viewer.theme import Theme
from briefing.viewer.widgets.popup import Popup
from briefing.viewer.widgets.shapes import shape_icon
from briefing.wording import marked, tr

ANY_NAME = marked("Any name or place")
BAD_DATE = marked("Write a date as 3 Nov 2011, Nov 2011 or 2011.")
_NAME_ROLE = Qt.ItemDataRole.UserRole + 1
_ID_ROLE = Qt.ItemDataRole.UserRole + 2


class SpanPopup(Popup):
    """Asks from when to when; `chosen` tells day numbers, inclusive."""

    chosen = Signal(int, int)
    most_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self.names: Names = ENGLISH
        self.first, self.last = QLineEdit(), QLineEdit()
        form = QFormLayout()
        form.addRow(tr("From", "a day, in a span"), self.first)
        form.addRow(tr("To", "a day, in a span"), self.last)
        self.rows.addLayout(form)
        self._problem = QLabel(tr(BAD_DATE))
        self._problem.setProperty("look", "third")
        self.rows.addWidget(self._problem)
        self._show_button = QPushButton(tr("Show span"))
        self._show_button.setProperty("look", "primary")
        self._show_button.clicked.connect(self._choose)
        self.first.returnPressed.connect(self._choose)
        self.last.returnPressed.connect(self._choose)
        line = QHBoxLayout()
        line.addWidget(self._show_button)
        for text, signal in ((tr("Where most are"), self.most_wanted), (tr("Show all"), self.all_wanted)):
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
        first, last = written_span(self.first.text(), self.names), written_span(self.last.text(), self.names)
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
            box = QCheckBox(category_name(category))
            box.setChecked(True)
            box.clicked.connect(self._tell)
            self.boxes[category] = box
            self.rows.addWidget(box)
        line = QHBoxLayout()
        for text, is_on in ((tr("All"), True), (tr("None"), False)):
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
        self.field.setPlaceholderText(tr("Find a name"))
        self.field.setAccessibleName(tr("Find a name"))
        self.list = QListView()
        self.list.setMinimumSize(QSize(280, 280))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setAccessibleName(tr("Names in the incidents"))
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
        first = QStandardItem(tr(ANY_NAME))
        self._names.appendRow(first)
        for entity in names:
            item = QStandardItem(f"{entity.name} · {entity_word(entity.kind)}")
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
