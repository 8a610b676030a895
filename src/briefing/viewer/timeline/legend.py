"""The line that explains the marks, and says how many incidents lie before and after what is in view."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, Theme
from briefing.viewer.timeline.layout import MARK
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
        x = 16.0
        if self._counts_columns:
            self._name(painter, x, "Columns count the incidents; zoom in for each one")
            return
        y = self.height() / 2 - 1
        paint_shape(painter, "circle", QPointF(x + 4, y + 1), MARK, self._theme.category("statement"))
        x = self._name(painter, x + 17, "day")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.quiet))
        painter.drawRoundedRect(QRectF(x, y - 3, 22, 8), 2, 2)
        x = self._name(painter, x + 29, "range")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(span_gradient(x, x + 32, self._theme.ink, False, False))
        painter.drawRect(QRectF(x, y - 4, 32, 10))
        x = self._name(painter, x + 39, "month or year")
        paint_shape(painter, "circle", QPointF(x + 4, y + 1), MARK, self._theme.ink2, ground=self._theme.page)
        x = self._name(painter, x + 16, "hollow: year inferred")

    def _name(self, painter: QPainter, x: float, text: str) -> float:
        face = font(SANS, SMALL_SIZE)
        width = QFontMetricsF(face).horizontalAdvance(text)
        if x + width > self.earlier.x() - 8:
            return self.width()
        painter.setFont(face)
        painter.setPen(QColor(self._theme.ink2))
        painter.drawText(QPointF(x, self.height() / 2 + 4), text)
        return x + width + 14


def _quiet_button(tip: str) -> QPushButton:
    button = QPushButton()
    button.setProperty("look", "link")
    button.setStyleSheet(f"font-size: {SMALL_SIZE}px;")
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
