"""The line that explains the marks, and says how many incidents lie before and after what is in view."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from briefing.brief.timeline.layout import MARK
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, Theme
from briefing.viewer.timeline.marks import SMALL_SIZE, span_gradient
from briefing.viewer.widgets.shapes import paint_shape

HEIGHT = 32


class Legend(QWidget):
    """The legend, with `earlier` and `later` as buttons that lead there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme: Theme = LIGHT
        self._counts_columns = False
        self._face = font(SANS, SMALL_SIZE)
        self._metrics = QFontMetricsF(self._face)
        self.earlier = _quiet_button("Show the incidents before these")
        self.later = _quiet_button("Show the incidents after these")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 1, 8, 1)
        layout.setSpacing(2)
        layout.addStretch()
        layout.addWidget(self.earlier)
        layout.addWidget(self.later)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(400, HEIGHT)

    def apply_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def show_counts(self, earlier: int, later: int, *, in_columns: bool) -> None:
        """Say how many lie before and after; `in_columns`: counts are drawn, not single marks."""
        self.earlier.setText(f"‹ {earlier:,} earlier")
        self.earlier.setVisible(earlier > 0)
        self.later.setText(f"{later:,} later ›")
        self.later.setVisible(later > 0)
        self._counts_columns = in_columns
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks and their names, from the left; what the buttons leave no room for is left out."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.page))
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
        if self._counts_columns:
            self._name(painter, 16, "Columns count the incidents; zoom in for each one")
            return
        x = 16.0
        for width, paint, name in (
            (17, self._paint_day, "day"),
            (29, self._paint_range, "range"),
            (39, self._paint_span, "month or year"),
            (16, self._paint_hollow, "hollow: year inferred"),
        ):
            end = x + width + self._metrics.horizontalAdvance(name)
            if end > self._free_until():
                return
            paint(painter, x, self.height() / 2 - 1)
            self._name(painter, x + width, name)
            x = end + 14

    def _free_until(self) -> float:
        shown = [button.x() for button in (self.earlier, self.later) if not button.isHidden()]
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

    def _name(self, painter: QPainter, x: float, text: str) -> None:
        painter.setFont(self._face)
        painter.setPen(QColor(self._theme.ink2))
        painter.drawText(QPointF(x, self.height() / 2 + 4), text)


def _quiet_button(tip: str) -> QPushButton:
    button = QPushButton()
    button.setProperty("look", "link")
    button.setStyleSheet(f"font-size: {SMALL_SIZE}px;")
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
