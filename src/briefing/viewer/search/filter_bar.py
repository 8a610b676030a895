"""The bar above what was found: what it can be narrowed by, what it is narrowed by, its order, and what to do with it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from briefing.brief.palette import CATEGORY_SHAPES
from briefing.bundle.facets import Facets, Within
from briefing.viewer.icons import icon
from briefing.viewer.search.choices import Choice, ChoicePopup, DatePopup
from briefing.viewer.search.histogram import bars_label
from briefing.viewer.search.state import Order, Results
from briefing.viewer.terms import category_name, entity_word
from briefing.viewer.theme import FIELD_HEIGHT, LIGHT, Theme
from briefing.viewer.widgets.flow import FlowLayout, flowing
from briefing.viewer.widgets.popup import SPACED, choice_button, spaced_icon
from briefing.viewer.widgets.shapes import shape_icon
from briefing.viewer.widgets.sides import margins
from briefing.wording import counted, tr

_LONGEST_CHIP = 34


class FilterBar(QFrame):
    """Shows results and tells what they are to be narrowed to (`within_chosen`) and how ordered (`order_chosen`)."""

    within_chosen = Signal(object)
    order_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._within = Within()
        self._facets = Facets()
        self._order: Order = "bulletin"
        self._theme: Theme = LIGHT
        self._entity_names: dict[int, str] = {}
        self._known_labels: Mapping[int, str] | None = None
        self._read_labels: Callable[[], Mapping[int, str]] = dict
        self.date = QPushButton(tr("Any &date"))
        self.date.setIconSize(SPACED)
        self.category = choice_button(tr("Any &category"))
        self.name = choice_button(tr("Any &name"))
        self.source = choice_button(tr("Any b&ulletin"))
        self.dates = DatePopup(self.date)
        self.categories = ChoicePopup(
            self.category,
            find=tr("Find a category"),
            spoken=tr("Categories in what was found, with the number of passages"),
            narrows=False,
        )
        self.names = ChoicePopup(
            self.name,
            find=tr("Find a name"),
            spoken=tr("Names in what was found, with the number of passages"),
            narrows=True,
        )
        self.sources = ChoicePopup(
            self.source,
            find=tr("Find a bulletin"),
            spoken=tr("Bulletins in what was found, with the number of passages"),
            narrows=True,
        )
        self.order = QPushButton()
        self.order.setProperty("look", "quiet")
        self.more = choice_button(tr("&Save and export"))
        self.menu = QMenu(self)
        self._chips = QWidget()
        self._chip_layout = FlowLayout(self._chips)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for button in (*self._buttons(), self.more):
            button.setFixedHeight(FIELD_HEIGHT)
        line = flowing(*self._buttons(), None, self.order, self.more)
        line.setContentsMargins(margins(16, 8, 12, 8))
        self._chip_layout.setContentsMargins(16, 0, 16, 8)
        self._chip_layout.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._chips)
        self._chips.hide()

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.date, self.category, self.name, self.source

    def _connect(self) -> None:
        self.dates.opening.connect(self._fill_dates)
        self.categories.opening.connect(self._fill_categories)
        self.names.opening.connect(self._fill_names)
        self.sources.opening.connect(self._fill_sources)
        self.dates.chosen.connect(lambda start, end: self._choose(start_on=start, end_on=end))
        self.categories.chosen.connect(lambda keys: self._choose(categories=keys))
        self.names.chosen.connect(lambda keys: self._choose(entity_ids=keys))
        self.sources.chosen.connect(lambda keys: self._choose(source_ids=keys))
        self.order.clicked.connect(self._turn_order)
        self.order.setAccessibleName(tr("Order of the passages"))
        self.order.setToolTip(tr("Change the order: as in the bulletins, or best first"))
        self.more.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Open the menu of what can be done."""
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _choose(self, **parts: object) -> None:
        self.within_chosen.emit(replace(self._within, **parts))  # type: ignore[arg-type]

    def _turn_order(self) -> None:
        self.order_chosen.emit("best" if self._order == "bulletin" else "bulletin")

    def apply_theme(self, theme: Theme) -> None:
        """Draw the icons in these colours."""
        self._theme = theme
        self.date.setIcon(spaced_icon("calendar", theme.ink2, 0))
        for button in (self.category, self.name, self.source, self.more):
            button.setIcon(spaced_icon("chevron-down", theme.ink2, SPACED.width() - 16))
        self.dates.histogram.apply_theme(theme)
        for popup in (self.categories, self.names, self.sources):
            popup.apply_theme(theme)
        self._show_choices()
        self._show_chips()

    # Showing

    def show_sources(self, read: Callable[[], Mapping[int, str]], *, many: bool) -> None:
        """Offer the bulletins, whose labels `read` gives once they are needed; of one alone there is nothing to choose."""
        self._read_labels = read
        self._known_labels = None
        self.source.setVisible(many)

    @property
    def _source_labels(self) -> Mapping[int, str]:
        if self._known_labels is None:
            self._known_labels = self._read_labels()
        return self._known_labels

    def know_names(self, names: Mapping[int, str]) -> None:
        """Names that are chosen without having been offered, as by a saved search."""
        self._entity_names.update(names)

    def forget(self) -> None:
        """Forget the names of another bundle."""
        self._entity_names.clear()
        self._facets = Facets()

    def show_results(self, results: Results) -> None:
        """Show what results can be and are narrowed by."""
        self._order = results.order
        if self.order.text() != results.order_label:
            self.order.setText(results.order_label)
        self.order.setVisible(bool(results.places))
        if results.facets is not None:
            self._facets = results.facets
            self._entity_names.update({entity_id: name for entity_id, name, _, _ in results.facets.names})
            self._show_choices()
        if results.wanted.within != self._within:
            self._within = results.wanted.within
            self._show_labels()
            self._show_chips()

    def _show_choices(self) -> None:
        """Fill the popups that are open; the others are filled as they open."""
        parts = (
            (self.dates, self._fill_dates), (self.categories, self._fill_categories), (self.names, self._fill_names),
            (self.sources, self._fill_sources),
        )  # fmt: skip
        for popup, fill in parts:
            if popup.isVisible():
                fill()

    def _fill_dates(self) -> None:
        self.dates.show_facets(self._facets, self._within.start_on, self._within.end_on)

    def _fill_categories(self) -> None:
        theme = self._theme
        choices = [
            Choice(name, category_name(name), count, shape_icon(CATEGORY_SHAPES[name], theme.category(name), 10))
            for name, count in self._facets.categories
        ]
        self.categories.show_choices(choices, self._within.categories)

    def _fill_names(self) -> None:
        choices = [
            Choice(entity_id, f"{name} · {entity_word(kind)}", count)
            for entity_id, name, kind, count in self._facets.names
        ]
        self.names.show_choices(choices, self._within.entity_ids)

    def _fill_sources(self) -> None:
        labels = self._source_labels
        choices = [Choice(source_id, labels.get(source_id, ""), count) for source_id, count in self._facets.sources]
        self.sources.show_choices(choices, self._within.source_ids)

    def _show_labels(self) -> None:
        within = self._within
        self.date.setText(tr("Any &date") if not within.start_on else bars_label(within.start_on, within.end_on))
        parts = (
            (
                self.category,
                within.categories,
                tr("Any &category"),
                counted("{n} category", "{n} categories", len(within.categories)),
            ),
            (self.name, within.entity_ids, tr("Any &name"), counted("{n} name", "{n} names", len(within.entity_ids))),
            (
                self.source,
                within.source_ids,
                tr("Any b&ulletin"),
                counted("{n} bulletin", "{n} bulletins", len(within.source_ids)),
            ),
        )
        for button, chosen, nothing, several in parts:
            button.setText(several if chosen else nothing)
        self._show_choices()

    def _show_chips(self) -> None:
        while item := self._chip_layout.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        chips = self._chips_wanted()
        for label, narrowed in chips:
            self._chip_layout.addWidget(self._chip(label, tr("Remove the filter {filter}", filter=label), narrowed))
        if len(chips) > 1:
            clear = QPushButton(tr("Remove all filters"))
            clear.setProperty("look", "link")
            clear.clicked.connect(lambda: self.within_chosen.emit(Within()))
            self._chip_layout.addWidget(clear)
        self._chips.setVisible(bool(chips))

    @property
    def chip_labels(self) -> list[str]:
        """What the results are narrowed by, in words."""
        return [label for label, _ in self._chips_wanted()]

    def _chips_wanted(self) -> list[tuple[str, Within]]:
        within = self._within
        chips = []
        if within.start_on:
            chips.append((bars_label(within.start_on, within.end_on), replace(within, start_on="", end_on="")))
        for category in sorted(within.categories):
            chips.append((category_name(category), replace(within, categories=within.categories - {category})))
        for entity_id in sorted(within.entity_ids):
            name = self._entity_names.get(entity_id, tr("A name of another bundle"))
            chips.append((name, replace(within, entity_ids=within.entity_ids - {entity_id})))
        for source_id in sorted(within.source_ids):
            label = self._source_labels.get(source_id, tr("A bulletin of another bundle"))
            chips.append((label, replace(within, source_ids=within.source_ids - {source_id})))
        return chips

    def _chip(self, label: str, spoken: str, narrowed: Within) -> QPushButton:
        short = label if len(label) <= _LONGEST_CHIP else f"{label[: _LONGEST_CHIP - 1]}…"
        chip = QPushButton(short.replace("&", "&&"))
        chip.setProperty("look", "chip")
        backwards = self.layoutDirection() == Qt.LayoutDirection.LeftToRight  # the cross comes after the words
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
        chip.setIcon(icon("x", self._theme.ink2))
        chip.setAccessibleName(spoken)
        chip.clicked.connect(lambda: self.within_chosen.emit(narrowed))
        return chip

    def fill_menu(self, entries: list[tuple[str, str, Callable[[], None]] | None]) -> None:
        """Fill the menu of what can be done; None is a line between."""
        self.menu.clear()
        for entry in entries:
            if entry is None:
                self.menu.addSeparator()
                continue
            text, tip, act = entry
            action = QAction(text, self.menu)
            action.setToolTip(tip)
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.menu.addAction(action)
