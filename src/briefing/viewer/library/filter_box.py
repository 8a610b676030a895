"""What the library shows and in which order: words of a title, unread articles only, the order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefing.viewer.library.rows import Order
from briefing.viewer.theme import PANEL_INSET
from briefing.viewer.widgets.fields import let_clear
from briefing.wording import marked, tr

ORDERS: tuple[tuple[Order, str], ...] = (
    ("library", marked("As in the bulletin")),
    ("date", marked("By date")),
    ("title", marked("By title")),
)


class FilterBox(QFrame):
    """Tells when the user wants to see something else; knows nothing of what is listed."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLineEdit()
        self._words.setPlaceholderText(tr("Words in a title"))
        self._words.setAccessibleName(tr("Words in a title"))
        let_clear(self._words)
        self._order = QComboBox()
        self._order.setAccessibleName(tr("Order of the articles"))
        self._order.addItems([tr(words) for _, words in ORDERS])
        self._unread = QCheckBox(tr("To read"))
        self._unread.setToolTip(tr("List only articles not yet read to their end"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._order)
        line.addStretch()
        line.addWidget(self._unread)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PANEL_INSET - 4, 6, PANEL_INSET - 4, 2)
        layout.setSpacing(6)
        layout.addWidget(self._words)
        layout.addLayout(line)
        self._words.textChanged.connect(lambda _: self.changed.emit())
        self._order.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._unread.toggled.connect(lambda _: self.changed.emit())

    @property
    def words(self) -> str:
        """The words wanted in a title."""
        return self._words.text()

    @property
    def unread_only(self) -> bool:
        """Whether articles read to their end are left out."""
        return self._unread.isChecked()

    @property
    def order(self) -> Order:
        """The order wanted."""
        return ORDERS[self._order.currentIndex()][0]

    def show_order(self, order: str) -> None:
        """Choose an order; an unknown one counts as that of the bulletins."""
        names = [name for name, _ in ORDERS]
        self._order.setCurrentIndex(names.index(order) if order in names else 0)

    def type(self, text: str) -> None:
        """Add letters typed elsewhere."""
        self._words.setFocus()
        self._words.setText(self._words.text() + text)

    def take_focus(self) -> None:
        """Let the user type."""
        self._words.setFocus()

    def clear(self) -> None:
        """Show everything again; the order stays."""
        self._words.clear()
        self._unread.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
