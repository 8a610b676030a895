"""The pane beneath the list: what the source says of the selected incident, and where."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.brief.palette import CATEGORY_SHAPES
from briefing.brief.timeline.arrangement import MARK
from briefing.bundle.records import Incident, Passage
from briefing.viewer.style import font
from briefing.viewer.terms import category_name
from briefing.viewer.theme import LIGHT, PANEL_INSET, SERIF, Theme
from briefing.viewer.timeline.compare import told_otherwise
from briefing.viewer.timeline.marks import SMALL_SIZE
from briefing.viewer.timeline.quote import Quote
from briefing.viewer.widgets.flow import flowing
from briefing.viewer.widgets.labels import PlainLabel, WholeLabel
from briefing.viewer.widgets.sealed_browser import SealedBrowser
from briefing.viewer.widgets.shapes import paint_shape
from briefing.viewer.widgets.tooltips import set_tip
from briefing.wording import counted, tr

QUOTE_SIZE = 15
QUOTE_LINE = 21
_MOST_TELLINGS = 3
_MOST_QUOTE_HEIGHT = 8 * QUOTE_LINE


class MarkSign(QWidget):
    """The mark of one incident, as in the picture."""

    spoken_role = "Graphic"

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


class QuoteView(SealedBrowser):
    """Words of a source in serif, the passage in question on its ground; as high as they need."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def show_quote(self, quote: Quote, theme: Theme, differing: Sequence[tuple[int, int]] = ()) -> None:
        """Show a quote; the stretches `differing` from another telling are underlined."""
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setLineHeight(QUOTE_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(block)
        bounds = sorted({0, len(quote.text), quote.start, quote.end, *(at for stretch in differing for at in stretch)})
        for start, end in itertools.pairwise(bounds):
            form = QTextCharFormat()
            form.setFont(font(SERIF, QUOTE_SIZE))
            form.setForeground(QColor(theme.ink))
            if quote.start <= start < quote.end and not differing:
                form.setBackground(QColor(theme.select))
            if any(first <= start < last for first, last in differing):
                form.setBackground(QColor(theme.doubt_ground))
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                form.setUnderlineColor(QColor(theme.doubt))
            cursor.insertText(_one_line(quote.text[start:end]), form)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(min(round(self.document().size().height()) + 2, _MOST_QUOTE_HEIGHT))


@dataclass(frozen=True, slots=True)
class Telling:
    """One telling of an incident: where it stands (with its source and day of publication), and its sentence."""

    place: str
    source: str
    passage: Passage
    quote: Quote


@dataclass(frozen=True, slots=True)
class Detail:
    """All that the pane says of an incident; the first telling is the quoted one."""

    incident: Incident
    date: str
    lines: tuple[str, ...]
    tellings: tuple[Telling, ...]


class ComparePane(QWidget):
    """Two tellings, one below the other, with the numbers and names underlined that only one of them has."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = LIGHT
        self._tellings: tuple[Telling, ...] = ()
        self.choices = (QComboBox(), QComboBox())
        self.quotes = (QuoteView(), QuoteView())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for number, (choice, quote) in enumerate(zip(self.choices, self.quotes, strict=True)):
            choice.setAccessibleName((tr("One telling"), tr("Other telling"))[number])
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            choice.activated.connect(lambda _index: self._render())
            quote.setAccessibleName((tr("Sentence of one telling"), tr("Sentence of the other"))[number])
            layout.addWidget(choice)
            layout.addWidget(quote)
        self._note = PlainLabel(look="third", wraps=True, can_be_chosen=True)
        layout.addWidget(self._note)

    def show_tellings(self, tellings: tuple[Telling, ...], theme: Theme) -> None:
        """Set the first telling beside the first one of another source, else beside the second."""
        self._tellings, self._theme = tellings, theme
        other = next((i for i, telling in enumerate(tellings) if telling.source != tellings[0].source), 1)
        several = len({telling.source for telling in tellings}) > 1
        names = [f"{telling.source}: {telling.place}" if several else telling.place for telling in tellings]
        for choice, index in zip(self.choices, (0, other), strict=True):
            choice.clear()
            choice.addItems(names)
            choice.setCurrentIndex(index)
        self._render()

    def _render(self) -> None:
        one, other = (self._tellings[choice.currentIndex()] for choice in self.choices)
        differing = [told_otherwise(a.quote.text, b.quote.text) for a, b in ((one, other), (other, one))]
        for view, telling, stretches in zip(self.quotes, (one, other), differing, strict=True):
            view.show_quote(telling.quote, self._theme, stretches)
        found = any(differing)
        self._note.setText(
            tr("Underlined: numbers and names that only one has.") if found else tr("The same numbers and names.")
        )


class DetailPane(QFrame):
    """What is known of one incident, each telling with its place."""

    open_wanted = Signal(object)
    brief_wanted = Signal()
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._theme: Theme = LIGHT
        self._detail: Detail | None = None
        self._sign = MarkSign()
        self._category = PlainLabel(look="heading", can_be_chosen=True)
        self._date = PlainLabel(look="second", can_be_chosen=True)
        self._quote = QuoteView()
        self._quote.setAccessibleName(tr("Sentence of the source"))
        self.compare = ComparePane()
        self._lines = WholeLabel(look="third", can_be_chosen=True)
        self._tellings = QVBoxLayout()
        self._tellings.setSpacing(0)
        self.compare_button = _quiet(tr("Compare"))
        self.compare_button.setCheckable(True)
        self.compare_button.setToolTip(tr("Set two tellings beside each other"))
        self.compare_button.toggled.connect(lambda _on: self._show_tellings_or_comparison())
        self.open_button = QPushButton(tr("Open in article"))
        self.open_button.setProperty("look", "primary")
        self.open_button.clicked.connect(self._open)
        self.brief_button = QPushButton(tr("Add to brief"))
        self.brief_button.clicked.connect(self.brief_wanted)
        self.more_button = QPushButton(tr("More…"))
        self.more_button.setAccessibleName(tr("More about this incident"))
        self.more_button.clicked.connect(lambda: self.menu_wanted.emit(self.more_button))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._category)
        head.addWidget(self._date, 1)
        head.addWidget(self.compare_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PANEL_INSET, 6, PANEL_INSET, 9)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._quote)
        layout.addWidget(self.compare)
        small = QVBoxLayout()
        small.setSpacing(1)
        small.addLayout(self._tellings)
        small.addWidget(self._lines)
        layout.addLayout(small)
        layout.addSpacing(2)
        layout.addLayout(flowing(self.open_button, self.brief_button, self.more_button))

    def apply_theme(self, theme: Theme) -> None:
        """Paint in these colours; what is shown is shown anew by the view."""
        self._theme = theme
        self._sign.theme = theme
        self._sign.update()

    def show_incident(self, detail: Detail) -> None:
        """Show an incident."""
        is_other = self._detail is None or self._detail.incident.id != detail.incident.id
        self._detail = detail
        self._sign.incident = detail.incident
        self._sign.update()
        self._category.setText(category_name(detail.incident.category))
        self._date.setText(detail.date)
        self._lines.setText("\n".join(detail.lines))
        self.compare_button.setVisible(len(detail.tellings) > 1)
        if is_other or len(detail.tellings) < 2:
            self.compare_button.setChecked(False)
        self._show_tellings_or_comparison()

    def lines_text(self) -> str:
        """What is said below the sentence."""
        return self._lines.text()

    def quote_text(self) -> str:
        """The words of the source that are shown."""
        return self._quote.toPlainText()

    def _open(self) -> None:
        if self._detail is not None:
            self.open_wanted.emit(self._detail.tellings[0].passage)

    def _show_tellings_or_comparison(self) -> None:
        if self._detail is None:
            return
        compares = self.compare_button.isChecked() and len(self._detail.tellings) > 1
        self.compare_button.setText(tr("Show one") if compares else tr("Compare"))
        self.compare.setVisible(compares)
        self._quote.setVisible(not compares)
        if compares:
            self.compare.show_tellings(self._detail.tellings, self._theme)
        self._quote.show_quote(self._detail.tellings[0].quote, self._theme)
        self._show_places(self._detail.tellings)

    def _show_places(self, tellings: Sequence[Telling]) -> None:
        while item := self._tellings.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        several = len({telling.source for telling in tellings}) > 1
        for number, telling in enumerate(tellings[:_MOST_TELLINGS]):
            place = f"{telling.place} · {telling.source}" if several else telling.place
            link = PlaceLink(place if number == 0 else tr("Also told in {place}", place=place))
            link.clicked.connect(partial(self.open_wanted.emit, telling.passage))
            self._tellings.addWidget(link)
        if rest := tellings[_MOST_TELLINGS:]:
            self._tellings.addWidget(self._more(rest))

    def _more(self, tellings: Sequence[Telling]) -> QPushButton:
        """A button that lists the tellings for which there is no line."""
        link = PlaceLink(counted("Also told in {n} other place", "Also told in {n} other places", len(tellings)))
        menu = QMenu(link)
        for telling in tellings:
            action = menu.addAction(f"{telling.place} · {telling.source}".replace("&", "&&"))
            action.triggered.connect(partial(self.open_wanted.emit, telling.passage))
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
        set_tip(self, tr("Open in article: {place}", place=text))
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width() - 4)
        self.setText(shown.replace("&", "&&"))


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " · ")


def _quiet(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("look", "link")
    button.setStyleSheet(f"font-size: {SMALL_SIZE}px;")
    return button
