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

    Fields draw their own border and lists a ring on the row; a page shows it only when the keys brought one there.
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
        if self._target is not None:
            self._target.removeEventFilter(self)
            self._target = None
        if new is None or new.window() is not self.window() or isinstance(new, QLineEdit | QAbstractItemView):
            self.hide()
            return
        by_keys = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if isinstance(new, QAbstractScrollArea | QTabBar) and not by_keys:
            self.hide()
            return
        self._target = new
        new.installEventFilter(self)
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
        rect = self._rect_of(target).adjusted(-room, -room, room, room).intersected(self.window().rect())
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
