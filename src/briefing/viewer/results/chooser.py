"""Choosing an election: a combo box with body and date, and a line about its figures."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing.viewer.icons import pixmap
from briefing.viewer.results.choices import Choice
from briefing.viewer.results.table_model import Index
from briefing.viewer.style import font
from briefing.viewer.theme import CONTROL_RADIUS, LIGHT, LIST_ROW, SANS, Theme
from briefing.viewer.widgets.labels import PlainLabel
from briefing.viewer.widgets.mirrored import mirrored
from briefing.wording import tr

_SIZE = 13
_GAP = 8
_INSET = 10


class ElectionChooser(QWidget):
    """The combo box and its caption; `chosen` tells the number of the choice when the user chooses."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.combo = _Combo()
        self.combo.setAccessibleName(tr("Election"))
        self.combo.activated.connect(self.chosen)
        self._caption = PlainLabel(look="second", wraps=True)
        layout.addWidget(self.combo)
        layout.addWidget(self._caption, 1)
        self.setFocusProxy(self.combo)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these elections."""
        self.combo.show_choices(choices)

    def choose(self, index: int) -> None:
        """Show one as chosen, without telling."""
        self.combo.setCurrentIndex(index)

    def show_caption(self, caption: str) -> None:
        """Say what is known of the election's figures."""
        self._caption.setText(caption)

    def apply_theme(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self.combo.apply_theme(theme)


class _Combo(QComboBox):
    """A combo box whose entries are a name in semibold and a date."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self._delegate = _EntryDelegate(self)
        self.setItemDelegate(self._delegate)
        self.currentIndexChanged.connect(lambda: self.updateGeometry())
        self.setMaxVisibleItems(16)
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        self._choices = tuple(choices)
        self.clear()
        self.addItems([f"{choice.label}  {choice.date}" for choice in choices])
        self.view().setMinimumWidth(max((_width(choice) for choice in choices), default=100) + 44)
        self.updateGeometry()

    def apply_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.update()

    def choice(self, index: int) -> Choice | None:
        return self._choices[index] if 0 <= index < len(self._choices) else None

    def sizeHint(self) -> QSize:
        choice = self.choice(self.currentIndex())
        return QSize((_width(choice) if choice else 100) + _INSET + 34, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the focus ring."""
        theme = self._delegate.theme
        painter = mirrored(QPainter(self), self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.edge))
        painter.setBrush(QColor(theme.hover if self.underMouse() else theme.raised))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, CONTROL_RADIUS, CONTROL_RADIUS)
        painter.drawPixmap(self.width() - 24, (self.height() - 14) // 2, pixmap("chevron-down", theme.ink2, 14))
        choice = self.choice(self.currentIndex())
        if choice:
            paint_choice(painter, self.rect().adjusted(_INSET, 0, -28, 0), choice, theme)
        painter.end()


class _EntryDelegate(QStyledItemDelegate):
    def __init__(self, combo: _Combo) -> None:
        super().__init__(combo)
        self._combo = combo
        self.theme = LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See the class."""
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect
        painter = mirrored(painter, box)
        painter.fillRect(box, QColor(self.theme.select if is_current else self.theme.raised))
        choice = self._combo.choice(index.row())
        if choice:
            paint_choice(painter, box.adjusted(_INSET, 0, -_INSET, 0), choice, self.theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        choice = self._combo.choice(index.row())
        return QSize((_width(choice) if choice else 0) + 2 * _INSET, LIST_ROW)


def paint_choice(painter: QPainter, box: QRect, choice: Choice, theme: Theme) -> None:
    """Paint an election's name and date within a box; the name gives way in its middle."""
    painter.setFont(font(SANS, _SIZE))
    date_width = painter.fontMetrics().horizontalAdvance(choice.date)
    painter.setFont(font(SANS, _SIZE, bold=True))
    room = max(box.width() - date_width - _GAP, 40)
    name = painter.fontMetrics().elidedText(choice.label, Qt.TextElideMode.ElideMiddle, room)
    painter.setPen(QColor(theme.ink))
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, align, name)
    left = painter.fontMetrics().horizontalAdvance(name) + _GAP
    painter.setFont(font(SANS, _SIZE))
    painter.drawText(box.adjusted(left, 0, 0, 0), align, choice.date)


def _width(choice: Choice) -> int:
    name = QFontMetrics(font(SANS, _SIZE, bold=True)).horizontalAdvance(choice.label)
    return name + _GAP + QFontMetrics(font(SANS, _SIZE)).horizontalAdvance(choice.date)
