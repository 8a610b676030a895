"""A layout that puts widgets beside each other and begins a new line where there is no more room."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Widgets from left to right (from right to left where the window is), line by line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item last."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of the items."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one of the items out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its lines."""
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into place."""
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        """One line of all items."""
        margins = self.contentsMargins()
        sizes = [item.sizeHint() for item in self._items]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """The widest item."""
        margins = self.contentsMargins()
        width = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(width + margins.left() + margins.right(), self.sizeHint().height())

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.top()
        for number, line in enumerate(self._lines(inner.width())):
            y += self.spacing() if number else 0
            height = max(item.sizeHint().height() for item in line)
            if move:
                self._place(line, QRect(inner.left(), y, inner.width(), height))
            y += height
        return y - rect.top() + self.contentsMargins().bottom()

    def _lines(self, room: int) -> Iterator[list[QLayoutItem]]:
        """The items that stand in each line."""
        line: list[QLayoutItem] = []
        used = 0
        for item in self._items:
            if item.isEmpty() and item.spacerItem() is None:
                continue
            width = _least(item)
            if line and used + width > room:
                yield line
                line, used = [], 0
            line.append(item)
            used += width + self.spacing()
        if line:
            yield line

    def _place(self, line: Sequence[QLayoutItem], rect: QRect) -> None:
        """Put a line's items into place; those that grow share what room is left."""
        growing = [item for item in line if _grows(item)]
        widths = [_least(item) for item in line]
        free = max(rect.width() - sum(widths) - self.spacing() * (len(line) - 1), 0)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        x = rect.left()
        for item, least in zip(line, widths, strict=True):
            width = min(least + (free // len(growing) if item in growing else 0), rect.width())
            height = min(item.sizeHint().height(), rect.height())
            place = QRect(x, rect.top() + (rect.height() - height) // 2, width, height)
            item.setGeometry(QStyle.visualRect(direction, rect, place))
            x += width + self.spacing()


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _least(item: QLayoutItem) -> int:
    """The width below which an item is cut: a button's words, a field's least."""
    is_field = _grows(item) and not isinstance(item.widget(), QAbstractButton)
    return item.minimumSize().width() if is_field else item.sizeHint().width()


def flowing(*widgets: QWidget | None) -> FlowLayout:
    """Widgets in a line, or in several where it is narrow; None is the free room."""
    flow = FlowLayout()
    flow.setSpacing(8)
    for widget in widgets:
        if widget is None:
            flow.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
        else:
            flow.addWidget(widget)
    return flow
