"""The line that explains the marks there are, says how many incidents lie before and after, and goes to a date."""

import datetime
from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from briefing.brief.timeline.arrangement import MARK, Entry
from briefing.brief.timeline.wording import ENGLISH, Names, written_span
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, Theme
from briefing.viewer.timeline.marks import SMALL_SIZE, span_gradient
from briefing.viewer.timeline.popups import BAD_DATE
from briefing.viewer.widgets.shapes import paint_shape
from briefing.viewer.widgets.tooltips import set_tip
from briefing.wording import counted, marked, tr

HEIGHT = 32
_JUMP_WIDTH = 104
_JUMP_TIP = marked("Go to a day, month or year, such as 3 Nov 2011 ({key})")


class JumpField(QLineEdit):
    """A date to go to; `wanted` tells its first and last day."""

    wanted = Signal(int, int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.names: Names = ENGLISH
        self.setPlaceholderText(tr("Go to date"))
        self.setAccessibleName(tr("Go to date"))
        self.setToolTip(tr(_JUMP_TIP, key="G"))
        self.setFixedWidth(_JUMP_WIDTH)
        self.setStyleSheet(f"font-size: {SMALL_SIZE}px; min-height: 20px; max-height: 20px;")
        self.returnPressed.connect(self._go)

    def _go(self) -> None:
        span: tuple[datetime.date, datetime.date] | None = written_span(self.text(), self.names)
        if span is None:
            self.setToolTip(tr(BAD_DATE))
            self.setAccessibleDescription(tr(BAD_DATE))
            self.selectAll()
            return
        self.setToolTip(tr(_JUMP_TIP, key="G"))
        self.setAccessibleDescription("")
        self.wanted.emit(span[0].toordinal(), span[1].toordinal())
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the keys back to the picture."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Legend(QWidget):
    """The legend, with `earlier` and `later` as buttons that lead there, and a field that goes to a date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the time above it
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme: Theme = LIGHT
        self._counts_columns = False
        self._face = font(SANS, SMALL_SIZE)
        self._metrics = QFontMetricsF(self._face)
        self._kinds = frozenset({"day", "range", "span"})
        self.earlier = _quiet_button(tr("Show the incidents before these"))
        self.later = _quiet_button(tr("Show the incidents after these"))
        self.jump = JumpField()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 1, 8, 1)
        layout.setSpacing(2)
        layout.addStretch()
        layout.addWidget(self.earlier)
        layout.addWidget(self.later)
        layout.addSpacing(4)
        layout.addWidget(self.jump)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(400, HEIGHT)

    def apply_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def learn(self, entries: Iterable[Entry]) -> None:
        """Explain the kinds of marks that these have too, from now on."""
        if len(self._kinds) == len(self._signs()):
            return
        found = self._kinds.union(*(kinds_of(entry) for entry in entries))
        if found == self._kinds:
            return
        self._kinds = frozenset(found)
        names = [name for key, _, _, name in self._signs() if key in self._kinds]
        set_tip(
            self,
            tr("Marks: {names}. A ring: the selected one. A number: so many in a cluster.", names="; ".join(names)),
        )
        self.update()

    def show_counts(self, earlier: int, later: int, *, in_columns: bool) -> None:
        """Say how many lie before and after; `in_columns`: counts are drawn, not single marks."""
        self.earlier.setText(counted("‹ {n} earlier", "‹ {n} earlier", earlier))
        self.earlier.setVisible(earlier > 0)
        self.later.setText(counted("{n} later ›", "{n} later ›", later))
        self.later.setVisible(later > 0)
        self._counts_columns = in_columns
        self.update()

    def _signs(self) -> tuple[tuple[str, float, Callable[[QPainter, float, float], None], str], ...]:
        """Each sign: its key, its width, what paints it, its name."""
        return (
            ("day", 17, self._paint_day, tr("day")),
            ("range", 29, self._paint_range, tr("range")),
            ("span", 39, self._paint_span, tr("month or year")),
            ("hollow", 16, self._paint_hollow, tr("hollow: year inferred")),
            ("planned", 24, self._paint_planned, tr("dashed: planned")),
            ("sources", 20, self._paint_sources, tr("sources")),
            ("about", 34, self._paint_about, tr("about")),
            ("open", 26, self._paint_open, tr("before or after")),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks and their names, from the left; what the buttons leave no room for is left out."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.page))
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
        if self._counts_columns:
            self._name(painter, 16, tr("Columns count the incidents: click one to look inside, zoom in for each"))
            return
        x = 16.0
        for key, width, paint, name in self._signs():
            end = x + width + self._metrics.horizontalAdvance(name)
            if key not in self._kinds:
                continue
            if end > self._free_until():
                return
            paint(painter, x, self.height() / 2 - 1)
            self._name(painter, x + width, name)
            x = end + 14

    def _free_until(self) -> float:
        shown = [widget.x() for widget in (self.earlier, self.later, self.jump) if not widget.isHidden()]
        return min(shown, default=self.width()) - 8

    def _paint_day(self, painter: QPainter, x: float, y: float) -> None:
        paint_shape(painter, "circle", QPointF(x + 4, y + 1), MARK, self._theme.category("statement"))

    def _paint_range(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.quiet))
        painter.drawRoundedRect(QRectF(x, y - 3, 22, 8), 2, 2)

    def _paint_span(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(span_gradient(x, x + 32, self._theme.ink, False, False))
        painter.drawRect(QRectF(x, y - 4, 32, 10))

    def _paint_hollow(self, painter: QPainter, x: float, y: float) -> None:
        paint_shape(painter, "circle", QPointF(x + 4, y + 1), MARK, self._theme.ink2, ground=self._theme.page)

    def _paint_planned(self, painter: QPainter, x: float, y: float) -> None:
        pen = QPen(QColor(self._theme.ink2), 1.2)
        pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x + 8, y + 1), 8, 8)

    def _paint_sources(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(QColor(self._theme.ink2), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x + 7, y + 1), 7.5, 7.5)
        painter.setFont(self._face)
        painter.drawText(QRectF(x, y - 7, 14, 16), Qt.AlignmentFlag.AlignCenter, "2")

    def _paint_about(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(span_gradient(x, x + 26, self._theme.ink, False, False))
        painter.drawRect(QRectF(x, y - 4, 26, 10))
        paint_shape(painter, "circle", QPointF(x + 13, y + 1), MARK, self._theme.ink2)

    def _paint_open(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(QColor(self._theme.ink2), 1.5))
        painter.drawLine(QPointF(x, y + 1), QPointF(x + 18, y + 1))
        painter.drawPolyline([QPointF(x + 4, y - 3), QPointF(x, y + 1), QPointF(x + 4, y + 5)])
        painter.drawPolyline([QPointF(x + 14, y - 3), QPointF(x + 18, y + 1), QPointF(x + 14, y + 5)])

    def _name(self, painter: QPainter, x: float, text: str) -> None:
        painter.setFont(self._face)
        painter.setPen(QColor(self._theme.ink2))
        painter.drawText(QPointF(x, self.height() / 2 + 4), text)


def kinds_of(entry: Entry) -> set[str]:
    """Which signs of the legend explain a mark."""
    flags = {
        "hollow": entry.hollow,
        "planned": entry.dashed,
        "sources": entry.sources > 1,
        "about": entry.soft,
        "open": entry.open_left or entry.open_right,
    }
    return {key for key, is_so in flags.items() if is_so}


def _quiet_button(tip: str) -> QPushButton:
    button = QPushButton()
    button.setProperty("look", "link")
    button.setStyleSheet(f"font-size: {SMALL_SIZE}px;")
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
