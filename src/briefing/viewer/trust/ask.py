"""The dialog that asks before a bundle is opened against which something speaks."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing.viewer.widgets.labels import PlainLabel
from briefing.wording import tr


class AskDialog(QDialog):
    """Says what speaks against a bundle; `accepted` where it is to be opened all the same."""

    def __init__(self, sentences: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Before this bundle is opened"))
        self.setMinimumWidth(480)
        self.says = "\n\n".join(sentences)
        said = PlainLabel(self.says, wraps=True, can_be_chosen=True)
        self.open_button = QPushButton(tr("Open it anyway"))
        self.open_button.clicked.connect(self.accept)
        self.keep_button = QPushButton(tr("Keep the open one"))
        self.keep_button.setProperty("look", "primary")
        self.keep_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self.open_button, self.keep_button):
            button.setAutoDefault(False)  # Enter, pressed while this dialog came up, decides nothing
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(16)
        layout.addWidget(said)
        layout.addLayout(buttons)
