"""When what was found is told of: a bar for each day, month or year; one or several next to each other are chosen."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from briefing.brief.dates import span_label
from briefing.bundle.facets import Bar
from briefing.bundle.records import Precision
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, Theme
from briefing.viewer.widgets.tooltips import plain
from briefing.wording import number, spoken, tr

_HEIGHT = 104
_BASE = 82
_TOP = 10


class Histogram(QWidget):
    """Shows bars; `chosen` tells the first and last day (ISO) of those that the user chose.

    A click chooses a bar, dragging several. By keyboard: left and right go from bar to bar, with Shift they take more, Enter
    chooses.
    """

    spoken_role = "Chart"

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs from left to right everywhere
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._bars: tuple[Bar, ...] = ()
        self._from = self._to = 0
        self._is_dragging = False
        self._hovered = -1
        self._theme: Theme = LIGHT
        self._describe()

    def sizeHint(self) -> QSize:
        """As wide as a popup is."""
        return QSize(392, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def apply_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        if tuple(bars) != self._bars:
            self._bars = tuple(bars)
            self._from = self._to = max(range(len(bars)), key=lambda n: bars[n].count) if bars else 0
            self._describe()
            self.update()

    @property
    def span(self) -> tuple[str, str] | None:
        """The first and last day of the bars under the cursor."""
        if not self._bars:
            return None
        low, high = sorted((self._from, self._to))
        return self._bars[low].start_on, self._bars[high].end_on

    def _describe(self) -> None:
        self.setAccessibleName(tr("Passages by date"))
        span = self.span
        if span is not None:
            low, high = sorted((self._from, self._to))
            count = self._bars[low].count if low == high else sum(bar.count for bar in self._bars[low : high + 1])
            self.setAccessibleDescription(
                tr("{span}: {count}. Left and right move, Enter chooses.", span=bars_label(*span), count=number(count))
            )

    # Painting

    def _x(self, number: float) -> float:
        return 2 + number * (self.width() - 4) / max(len(self._bars), 1)

    def _number_at(self, x: float) -> int:
        return min(max(int((x - 2) * len(self._bars) / max(self.width() - 4, 1)), 0), len(self._bars) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars over a line, the first and last day below it, the ring where the cursor is."""
        painter = QPainter(self)
        painter.setFont(font(SANS, 12))
        painter.setPen(QColor(self._theme.ink3))
        if not self._bars:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No dates in what was found"))
            return
        most = max(max(bar.count for bar in self._bars), 1)
        low, high = sorted((self._from, self._to))
        if self.hasFocus() or self._is_dragging:
            ground = QRectF(self._x(low), _TOP - 4, self._x(high + 1) - self._x(low), _BASE - _TOP + 8)
            painter.fillRect(ground, QColor(self._theme.select))
        for place, bar in enumerate(self._bars):
            gap = 1 if len(self._bars) > 1 else 0
            height = 0.0 if not bar.count else max(bar.count / most * (_BASE - _TOP), 2)
            box = QRectF(self._x(place) + gap, _BASE - height, self._x(place + 1) - self._x(place) - 2 * gap, height)
            colour = self._theme.accent if place == self._hovered else self._theme.quiet
            painter.fillRect(box, QColor(colour))
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.drawLine(QPointF(2, _BASE + 0.5), QPointF(self.width() - 2, _BASE + 0.5))
        painter.setPen(QColor(self._theme.ink3))
        first, last = (bar_label(bar) for bar in (self._bars[0], self._bars[-1]))
        painter.drawText(QPointF(2, _BASE + 17), first)
        if len(self._bars) > 1:
            painter.drawText(
                QPointF(self.width() - 2 - painter.fontMetrics().horizontalAdvance(last), _BASE + 17), last
            )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor."""
        super().focusInEvent(event)
        self.update()

    # Choosing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose here."""
        if self._bars and event.button() == Qt.MouseButton.LeftButton:
            self._is_dragging = True
            self._from = self._to = self._number_at(event.position().x())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose up to here; say what stands under the mouse."""
        if not self._bars:
            return
        self._hovered = self._number_at(event.position().x())
        if self._is_dragging:
            self._to = self._hovered
        bar = self._bars[self._hovered]
        words = f"{bar_label(bar)}: {number(bar.count)}"
        if self._is_dragging and self.span is not None and self._from != self._to:
            words = bars_label(*self.span)
        QToolTip.showText(event.globalPosition().toPoint(), plain(words), self)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was dragged over."""
        if self._is_dragging:
            self._is_dragging = False
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, take more, choose."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        elif self._bars and (key in steps or key in (Qt.Key.Key_Home, Qt.Key.Key_End)):
            last = len(self._bars) - 1
            step = steps.get(Qt.Key(key), 0)
            self._to = min(max(self._to + step, 0), last) if step else 0 if key == Qt.Key.Key_Home else last
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._from = self._to
            self._describe()
            self.update()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if (span := self.span) is not None:
            self.chosen.emit(*span)


def bar_label(bar: Bar) -> str:
    """The days of a bar in words."""
    return bars_label(bar.start_on, bar.end_on)


def bars_label(start_on: str, end_on: str) -> str:
    """A span of whole days, months or years in words.

    >>> bars_label("2012-01-01", "2012-01-31"), bars_label("2010-01-01", "2012-12-31")
    ('Jan 2012', '2010–2012')
    >>> bars_label("2011-12-01", "2012-01-31"), bars_label("2012-01-15", "2012-01-17")
    ('Dec 2011 – Jan 2012', '15–17 Jan 2012')
    """
    ends_month = _is_last_of_month(end_on)
    if start_on.endswith("-01-01") and end_on.endswith("-12-31"):
        precision: Precision = "year"
    elif start_on.endswith("-01") and ends_month:
        precision = "month"
        if start_on[:7] != end_on[:7]:
            first, last = (
                span_label(day[:7] + "-01", day[:7] + "-02", "month", short=True, language=spoken())
                for day in (start_on, end_on)
            )
            return f"{first} – {last}"
    else:
        precision = "range"
    return span_label(start_on, end_on, precision, short=True, language=spoken())


def _is_last_of_month(day: str) -> bool:
    found = date.fromisoformat(day)
    return date.fromordinal(found.toordinal() + 1).day == 1
