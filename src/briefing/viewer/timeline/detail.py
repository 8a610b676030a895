"""The pane beneath the list: what the source says of the selected incident, and where."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from briefing.brief.palette import CATEGORY_SHAPES
from briefing.brief.timeline.layout import MARK
from briefing.brief.timeline.wording import counted
from briefing.bundle.records import Incident, Passage
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, PANEL_INSET, SERIF, Theme
from briefing.viewer.timeline.marks import SMALL_SIZE
from briefing.viewer.timeline.quote import Quote
from briefing.viewer.widgets.shapes import paint_shape
from briefing.viewer.widgets.tooltips import plain

QUOTE_SIZE = 15
QUOTE_LINE = 21
_MOST_TELLINGS = 3
_MOST_QUOTE_HEIGHT = 8 * QUOTE_LINE


class MarkSign(QWidget):
    """The mark of one incident, as in the picture."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(18, 18))
        self.theme: Theme = LIGHT
        self.incident: Incident | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape, hollow where the year is inferred."""
        if self.incident is None:
            return
        is_hollow = self.incident.year_from != "stated" or self.incident.qualifier == "planned"
        paint_shape(
            QPainter(self),
            CATEGORY_SHAPES[self.incident.category],
            QPointF(7, 9.5),
            MARK + 2,
            self.theme.category(self.incident.category),
            ground=self.theme.panel if is_hollow else None,
        )


class QuoteView(QTextBrowser):
    """Words of a source in serif, the passage in question on its ground; as high as they need."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def show_quote(self, quote: Quote, theme: Theme) -> None:
        """Show a quote."""
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setLineHeight(QUOTE_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(block)
        usual = QTextCharFormat()
        usual.setFont(font(SERIF, QUOTE_SIZE))
        usual.setForeground(QColor(theme.ink))
        marked = QTextCharFormat(usual)
        marked.setBackground(QColor(theme.select))
        cursor.insertText(_one_line(quote.text[: quote.start]), usual)
        cursor.insertText(_one_line(quote.text[quote.start : quote.end]), marked)
        cursor.insertText(_one_line(quote.text[quote.end :]), usual)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(min(round(self.document().size().height()) + 2, _MOST_QUOTE_HEIGHT))


class DetailPane(QFrame):
    """What is known of one incident, each telling with its place."""

    open_wanted = Signal(object)
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._theme: Theme = LIGHT
        self._passages: list[Passage] = []
        self._sign = MarkSign()
        self._category = _label("heading")
        self._date = _label("second")
        self._quote = QuoteView()
        self._quote.setAccessibleName("Sentence of the source")
        self._known = _label("third")
        self._names = _label("third")
        self._tellings = QVBoxLayout()
        self._tellings.setSpacing(0)
        self.open_button = QPushButton("Open in article")
        self.open_button.setProperty("look", "primary")
        self.open_button.clicked.connect(lambda: self.open_wanted.emit(self._passages[0]))
        self.copy_button = QPushButton("Copy with citation")
        self.copy_button.clicked.connect(self.copy_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._category)
        head.addWidget(self._date, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PANEL_INSET, 6, PANEL_INSET, 9)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._quote)
        small = QVBoxLayout()
        small.setSpacing(1)
        small.addLayout(self._tellings)
        small.addWidget(self._known)
        small.addWidget(self._names)
        layout.addLayout(small)
        layout.addSpacing(2)
        layout.addLayout(buttons)

    def apply_theme(self, theme: Theme) -> None:
        """Paint in these colours; what is shown is shown anew by the view."""
        self._theme = theme
        self._sign.theme = theme
        self._sign.update()

    def show_incident(
        self, incident: Incident, date: str, quote: Quote, known: str, names: str, places: Sequence[tuple[str, Passage]]
    ) -> None:
        """Show an incident; `places` gives each telling's place in words and its passage, the quoted one first."""
        self._passages = [passage for _, passage in places]
        self._sign.incident = incident
        self._sign.update()
        self._category.setText(incident.category.capitalize())
        self._date.setText(date)
        self._quote.show_quote(quote, self._theme)
        self._known.setText(known)
        self._names.setText(f"Names: {names}")
        self._names.setVisible(bool(names))
        self._show_tellings(places)

    def quote_text(self) -> str:
        """The words of the source that are shown."""
        return self._quote.toPlainText()

    def _show_tellings(self, places: Sequence[tuple[str, Passage]]) -> None:
        while item := self._tellings.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, (place, passage) in enumerate(places[:_MOST_TELLINGS]):
            link = PlaceLink(place if number == 0 else f"Also told in {place}")
            link.clicked.connect(partial(self.open_wanted.emit, passage))
            self._tellings.addWidget(link)
        if rest := places[_MOST_TELLINGS:]:
            self._tellings.addWidget(self._more(rest))

    def _more(self, places: Sequence[tuple[str, Passage]]) -> QPushButton:
        """A button that lists the tellings for which there is no line."""
        link = PlaceLink(f"Also told in {counted(len(places), 'other place')}")
        menu = QMenu(link)
        for place, passage in places:
            menu.addAction(place.replace("&", "&&")).triggered.connect(partial(self.open_wanted.emit, passage))
        link.clicked.connect(lambda: menu.popup(link.mapToGlobal(QPoint(0, link.height()))))
        return link


class PlaceLink(QPushButton):
    """A place in a source that opens; a long title is elided in its middle."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setProperty("look", "link")
        self.setStyleSheet(f"text-align: left; padding: 0; min-height: 20px; font-size: {SMALL_SIZE}px;")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain(f"Open in article: {text}"))
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width() - 4)
        self.setText(shown.replace("&", "&&"))


def _label(look: str) -> QLabel:
    label = QLabel()
    label.setProperty("look", look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(look == "third")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " · ")
