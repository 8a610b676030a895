"""The panel beside the list: the chosen passage in its paragraph, and where one can go from it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.bundle.search import Named
from briefing.viewer.search.paragraph import ParagraphText
from briefing.viewer.search.state import Found
from briefing.viewer.theme import HEADER_HEIGHT, Theme
from briefing.viewer.widgets.flow import FlowLayout
from briefing.viewer.widgets.labels import PlainLabel
from briefing.wording import counted, marked, tr

_MOST_NAMES = 3
_ONLY_HEAD = {
    "title": marked("Only the article's title holds what is searched for; this is how the article begins."),
    "standfirst": marked(
        "Only the article's standfirst holds what is searched for; this is how the text after it begins."
    ),
}


class SidePanel(QFrame):
    """`open_wanted` and `brief_wanted` are what the buttons ask for; `name_wanted` tells an entity's id."""

    open_wanted = Signal()
    brief_wanted = Signal()
    name_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setMinimumWidth(260)
        self.number = PlainLabel(look="third")
        self.where = PlainLabel(look="third", wraps=True)
        self.paragraph = ParagraphText()
        self._printed = PlainLabel(look="third", wraps=True)
        self.open_button = QPushButton(tr("Open in article"))
        self.brief_button = QPushButton(tr("Add to brief"))
        self._names = QWidget()
        self._name_layout = FlowLayout(self._names)
        self._build()

    def _build(self) -> None:
        header = QFrame()
        header.setProperty("look", "header")
        header.setFixedHeight(HEADER_HEIGHT)
        title = QLabel(tr("In its paragraph"))
        title.setProperty("look", "heading")
        line = QHBoxLayout(header)
        line.setContentsMargins(12, 0, 12, 0)
        line.addWidget(title)
        line.addStretch()
        line.addWidget(self.number)
        self.open_button.setProperty("look", "primary")
        self.open_button.setToolTip(tr("Open the passage in its article (Enter, or F3 to walk through all passages)"))
        self.open_button.clicked.connect(self.open_wanted)
        self.brief_button.setToolTip(tr("Add the sentences found to the brief"))
        self.brief_button.clicked.connect(self.brief_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.brief_button)
        buttons.addStretch()
        self._name_layout.setContentsMargins(0, 0, 0, 0)
        self._name_layout.setSpacing(2)
        inner = QVBoxLayout()
        inner.setContentsMargins(18, 16, 18, 16)
        inner.setSpacing(8)
        for widget in (self.where, self._printed, self.paragraph):
            inner.addWidget(widget)
        inner.addLayout(buttons)
        inner.addWidget(self._names)
        inner.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(inner)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours, from the next passage on."""
        self.paragraph.apply_theme(theme)

    def show_found(self, found: Found, number: str, named: Sequence[Named]) -> None:
        """Show a passage, which it is of all, and the names in what matched."""
        parts = [found.article.title, f"¶ {found.paragraph.position}"]
        if found.paragraph.page is not None:
            parts.insert(1, tr("p. {page}", page=found.paragraph.page))
        self.where.setText(", ".join(parts))
        self.number.setText(number)
        self._printed.setVisible(bool(found.printed or found.head))
        self._printed.setText(
            tr(_ONLY_HEAD[found.head])
            if found.head
            else tr("Only the print has “{words}”; it was repaired.", words=found.printed)
        )
        spans = [(sentence.start, sentence.end) for sentence in found.sentences]
        self.paragraph.show_paragraph(found.paragraph.text, spans, found.matches)
        self._show_names(named)

    def _show_names(self, named: Sequence[Named]) -> None:
        while item := self._name_layout.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for name in named[:_MOST_NAMES]:
            link = QPushButton(named_label(name).replace("&", "&&"))
            link.setProperty("look", "link")
            link.setStyleSheet("QPushButton { padding: 0; }")  # its text stands at the edge of the column
            link.setToolTip(tr("Every mention and incident of this name"))
            link.clicked.connect(lambda _checked=False, entity_id=name.entity_id: self.name_wanted.emit(entity_id))
            self._name_layout.addWidget(link)
        self._names.setVisible(bool(named))


def named_label(named: Named) -> str:
    """A name with how often it is mentioned, in words.

    >>> named_label(Named(1, "Zhanaozen", 7, 1))
    'Zhanaozen: 7 mentions, 1 incident'
    """
    told = [counted("{n} mention", "{n} mentions", named.mentions)]
    told += [counted("{n} incident", "{n} incidents", named.incidents)] if named.incidents else []
    return f"{named.name}: {', '.join(told)}"
