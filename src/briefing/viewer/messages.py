"""What the window says when something went wrong: a bar in place for the user's world, a report for our bugs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing import __version__
from briefing.viewer import icons
from briefing.viewer.spoken import announce
from briefing.viewer.theme import Theme
from briefing.viewer.widgets.screen_room import take_room
from briefing.viewer.widgets.sides import margins
from briefing.wording import tr


class MessageBar(QFrame):
    """One sentence above the page: what happened and what to do; it goes when it is closed or the next one comes."""

    needed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._close = QToolButton()
        self._close.setToolTip(tr("Close this message ({key})", key="Esc"))
        self._close.setAccessibleName(tr("Close this message"))
        self._close.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(margins(16, 6, 8, 6))
        line.setSpacing(9)
        line.addWidget(self._icon)
        line.addWidget(self._text, 1)
        line.addWidget(self._close)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._icon.setPixmap(icons.pixmap("circle-alert", theme.error))
        self._close.setIcon(icons.icon("x", theme.error))

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self._text.setText(sentence)
        self.needed.emit()
        self.show()
        announce(self, sentence, is_urgent=True)

    def withdraw(self, sentence: str) -> None:
        """Hide a sentence that holds no longer, where it is the one shown."""
        if self.text() == sentence:
            self.hide()

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()


def report(error: BaseException) -> str:
    """What a person needs who is to find the bug: versions and the trace."""
    import platform
    import traceback

    import PySide6

    trace = "".join(traceback.format_exception(error))
    return (
        f"Briefing {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"{platform.platform()}\n\n{trace}"
    )


class ReportDialog(QDialog):
    """Says that the program made a mistake, and gives the report to copy."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = report(error)
        self.setWindowTitle(tr("A mistake in the program"))
        take_room(self, 640, 380)
        says = QLabel(
            tr(
                "The program made a mistake and could not finish what it was doing. The bundle is unchanged. "
                "Copy this report and send it to whoever looks after the program."
            )
        )
        says.setWordWrap(True)
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("Report"))
        copy = QPushButton(tr("Copy report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(copy)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(says)
        layout.addWidget(self.report)
        layout.addLayout(buttons)
