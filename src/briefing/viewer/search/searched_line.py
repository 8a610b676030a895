"""The line that says what was really searched, and where it is switched."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from briefing.viewer.icons import pixmap
from briefing.viewer.search.state import Results
from briefing.viewer.theme import HEADER_HEIGHT, Theme
from briefing.viewer.widgets.labels import PlainLabel
from briefing.viewer.widgets.sides import margins
from briefing.viewer.widgets.tooltips import set_tip
from briefing.wording import tr


class SearchedLine(QFrame):
    """`variants_wanted` and `related_wanted` tell whether the user wants other spellings and related word forms."""

    variants_wanted = Signal(bool)
    related_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "underlined")
        self.setFixedHeight(HEADER_HEIGHT)
        self._icon = QLabel()
        self._lead = QLabel(tr("searched:"))
        self._lead.setProperty("look", "second")
        self._words = PlainLabel(look="strong")
        self._words.setMinimumWidth(40)
        self._what = QLabel()
        self._what.setProperty("look", "second")
        self._variants = QPushButton()
        self._related = QPushButton()
        self._full = ""
        self._has_variants = self._has_related = False
        line = QHBoxLayout(self)
        line.setContentsMargins(margins(16, 0, 10, 0))
        line.setSpacing(6)
        line.addWidget(self._icon)
        for label in (self._lead, self._words, self._what):
            line.addWidget(label)
        for button, name in ((self._variants, tr("Spelling variants")), (self._related, tr("Related word forms"))):
            button.setProperty("look", "link")
            button.setAccessibleName(name)
            line.addWidget(button)
        line.addStretch(1)
        self._variants.clicked.connect(lambda: self.variants_wanted.emit(not self._has_variants))
        self._related.clicked.connect(lambda: self.related_wanted.emit(not self._has_related))

    @property
    def text(self) -> str:
        """What the line says."""
        return " ".join(part for part in (self._lead.text(), self._full, self._what.text()) if part)

    @property
    def variants_button(self) -> QPushButton:
        """Switches other spellings off and on."""
        return self._variants

    @property
    def related_button(self) -> QPushButton:
        """Switches related word forms on and off."""
        return self._related

    def apply_theme(self, theme: Theme) -> None:
        """Draw the icon in these colours."""
        self._icon.setPixmap(pixmap("info", theme.ink3, 15))

    def show_results(self, results: Results) -> None:
        """Say what was searched for these."""
        self._has_variants, self._has_related = results.wanted.variants, results.wanted.related
        others = results.searched_others
        self._full = " · ".join(", ".join((word, *more)) for word, more in others)
        searched = results.reading.searched if results.reading is not None else ()
        has_variants, has_related = any(s.variants for s in searched), any(s.related for s in searched)
        self._lead.setText(tr("searched:") if others else tr("searched as typed"))
        kinds = {
            (True, True): tr("— spelling variants and related forms"),
            (True, False): tr("— spelling variants"),
            (False, True): tr("— related forms"),
        }.get((has_variants, has_related), "")
        self._what.setText(kinds)
        self._words.setVisible(bool(others))
        self._what.setVisible(bool(kinds))
        typed = results.words.strip()
        only = (
            tr("Only “{words}”", words=typed).replace("&", "&&")
            if len(typed) <= 24 and " " not in typed
            else tr("Only as typed")
        )
        self._variants.setText(only if results.wanted.variants else tr("With spelling variants"))
        self._variants.setAccessibleDescription(self._variants.text())
        self._variants.setVisible(has_variants or not results.wanted.variants)
        self._related.setText(tr("Without related forms") if results.wanted.related else tr("With related forms"))
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        others = (self._icon, self._lead, self._what, self._variants, self._related)
        taken = sum(w.sizeHint().width() + 6 for w in others if not w.isHidden()) + 26
        room = max(self.width() - taken, 40)
        shown = self._words.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room)
        self._words.setText(shown)
        set_tip(self._words, self._full if shown != self._full else "")
