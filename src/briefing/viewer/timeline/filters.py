"""The bar of filters above the picture: span, certainly or possibly within, category, name or place, words, more."""

import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from briefing.brief.timeline.wording import view_label
from briefing.bundle.records import CATEGORIES, Category
from briefing.viewer.icons import icon
from briefing.viewer.terms import category_name
from briefing.viewer.theme import FIELD_HEIGHT, Theme
from briefing.viewer.timeline.more import MorePopup
from briefing.viewer.timeline.popups import ANY_NAME, CategoryPopup, NamePopup, SpanPopup
from briefing.viewer.timeline.state import TimelineState
from briefing.viewer.widgets.fields import let_clear
from briefing.viewer.widgets.flow import flowing
from briefing.viewer.widgets.popup import SPACED, choice_button, spaced_icon
from briefing.viewer.widgets.segments import Segments
from briefing.viewer.widgets.tooltips import set_tip
from briefing.wording import counted, marked, number, tr

ALL_CATEGORIES = marked("All categories")
_LONGEST_NAME = 24
_LEAST_WORDS = 120
_WIDE = 960
"""From so many pixels on the bar has room for all its words."""


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
        self._shown: object = None
        self.span_button = QPushButton()
        self.span_button.setAccessibleDescription(tr("Span in view; choose from when to when"))
        self.segments = Segments((tr("Certainly within"), tr("Possibly within")))
        self.category_button = choice_button(tr(ALL_CATEGORIES))
        self.name_button = choice_button(tr(ANY_NAME))
        self.more_button = choice_button(tr("More"))
        self.more_button.setAccessibleName(tr("More filters"))
        self.more_button.setToolTip(tr("Source, date of the report, kept filters"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words in the sentence"))
        self.words.setAccessibleName(tr("Words in the sentence"))
        let_clear(self.words)
        self.words.setStyleSheet("QToolButton { min-height: 0; padding: 0; }")
        self.words.setFixedHeight(FIELD_HEIGHT)
        self._words_icon = QAction(self.words.placeholderText(), self.words)
        self.words.addAction(self._words_icon, QLineEdit.ActionPosition.LeadingPosition)
        self.span_popup = SpanPopup(self.span_button)
        self.category_popup = CategoryPopup(self.category_button)
        self.name_popup = NamePopup(self.name_button)
        self.more = MorePopup(self.more_button)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        choices = (self.span_button, self.segments, self.category_button, self.name_button, self.more_button)
        for widget in choices:
            widget.setFixedHeight(FIELD_HEIGHT)
        self.words.setMinimumWidth(_LEAST_WORDS)
        layout = flowing(*choices, self.words)
        layout.setContentsMargins(12, 8, 12, 8)
        self.setLayout(layout)

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
        for button in (self.category_button, self.name_button, self.more_button):
            button.setIcon(spaced_icon("chevron-down", theme.ink2, SPACED.width() - 16))
            button.setIconSize(SPACED)
        self.category_popup.apply_theme(theme)
        self._words_icon.setIcon(icon("list-filter", theme.ink2))

    def show_names(self, state: TimelineState) -> None:
        """Offer the names of a bundle's incidents."""
        self.name_popup.show_names(list(state.names.values()))
        self.more.show_sources(list(state.sources.values()))

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
        for place, (text, spoken) in enumerate(_within(number(certain), number(possible), self.width() >= _WIDE)):
            self.segments.button(place).setText(text)
            self.segments.button(place).setAccessibleName(spoken)
        self.segments.choose(0 if state.within == "certainly" else 1)
        shown = (state.filter, state.dates, id(state))
        if shown != self._shown:
            self._shown = shown
            self._show_filter(state)

    def _show_filter(self, state: TimelineState) -> None:
        self.category_button.setText(_categories_label(state.filter.categories))
        self.category_popup.show_chosen(state.filter.categories)
        entity = None if state.filter.entity_id is None else state.names.get(state.filter.entity_id)
        name = tr(ANY_NAME) if entity is None else entity.name
        self.name_button.setText(name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…")
        set_tip(self.name_button, "" if entity is None else name)
        asked = (state.filter.source_id is not None) + bool(state.filter.late_days) + (state.dates == "report")
        self.more_button.setText(tr("More · {count}", count=asked) if asked else tr("More"))
        self.more.show_state(state)
        if self.words.text() != state.filter.words:
            self.words.setText(state.filter.words)


def _categories_label(categories: frozenset[Category]) -> str:
    if len(categories) == len(CATEGORIES):
        return tr(ALL_CATEGORIES)
    if len(categories) == 1:
        return category_name(next(iter(categories)))
    if not categories:
        return tr("No category")
    return counted("{n} category", "{n} categories", len(categories))


def _within(certain: str, possible: str, is_wide: bool) -> tuple[tuple[str, str], tuple[str, str]]:
    """What the two buttons show (in fewer words where the bar is narrow), and what they are called."""
    shown = (
        (tr("Certainly within {count}", count=certain), tr("Possibly within {count}", count=possible))
        if is_wide
        else (tr("Certainly {count}", count=certain), tr("Possibly {count}", count=possible))
    )
    return (
        (shown[0], tr("Certainly within the span: {count}", count=certain)),
        (shown[1], tr("Possibly within the span: {count}", count=possible)),
    )
