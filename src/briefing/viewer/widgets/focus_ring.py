"""The focus ring: two pixels of accent, one pixel off the control that has the keys."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QMainWindow,
    QTabBar,
    QWidget,
)

from briefing.viewer.theme import LIGHT, Theme

WIDTH = 2
OFF = 1


class FocusRing(QWidget):
    """Lies over the window and follows the keys.

    Fields draw their own border, lists a ring on the row, charts (property `showsFocus`) one on the mark; a page shows it only when the keys brought one there.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme: Theme = LIGHT
        self._target: QWidget | None = None
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        self.update()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in _with_parents(self._target):
            widget.removeEventFilter(self)
        self._target = None
        if new is None or new.window() is not self.window() or _rings_itself(new):
            self.hide()
            return
        by_keys = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if isinstance(new, QAbstractScrollArea | QTabBar) and not by_keys:
            self.hide()
            return
        self._target = new
        for widget in _with_parents(new):
            widget.installEventFilter(self)
        new.destroyed.connect(self._forget)
        self._surround()

    def _forget(self) -> None:
        self._target = None
        self.hide()

    def _surround(self) -> None:
        target = self._target
        if target is None or not target.isVisible():
            self.hide()
            return
        inside = isinstance(target, QAbstractScrollArea)
        room = 0 if inside else OFF + WIDTH
        rect = self._rect_of(target).adjusted(-room, -room, room, room).intersected(self._in_sight(target))
        if rect.isEmpty():
            self.hide()
            return
        self.setGeometry(rect)
        inner = self.rect().adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        self.setMask(QRegion(self.rect()) - QRegion(inner))
        self.raise_()
        self.show()

    def _rect_of(self, target: QWidget) -> QRect:
        rect = target.rect()
        if isinstance(target, QTabBar):
            rect = target.tabRect(target.currentIndex()).adjusted(3, 3, -3, -3)
        return QRect(target.mapTo(self.window(), rect.topLeft()), rect.size())

    def _in_sight(self, target: QWidget) -> QRect:
        """The part of the window in which the target can be seen: what the pages around it have scrolled to."""
        rect = self.window().rect()
        for widget in _with_parents(target.parentWidget()):
            if isinstance(widget, QAbstractScrollArea):
                port = widget.viewport()
                rect = rect.intersected(QRect(port.mapTo(self.window(), QPoint(0, 0)), port.size()))
        return rect

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around the target."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._surround()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.accent), WIDTH * 2))
        painter.drawRect(QRect(QPoint(0, 0), self.size()))


def _rings_itself(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QAbstractItemView) or bool(widget.property("showsFocus"))


def _with_parents(widget: QWidget | None) -> list[QWidget]:
    """A widget and all it lies in, without the window."""
    found = []
    while widget is not None and not widget.isWindow():
        found.append(widget)
        widget = widget.parentWidget()
    return found
