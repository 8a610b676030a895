"""The dialog in which the user accepts the key of somebody who signs bundles."""

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.bundle.signature import PublicKey, public_key_in, public_keys_in, read_public_key
from briefing.errors import BriefingError
from briefing.viewer.widgets.labels import WholeLabel
from briefing.wording import tr

_INSET = 16


class AcceptKey(QDialog):
    """Takes a public key, as a line or from its file, and whose it is; `key` and `owner` hold once it is accepted."""

    def __init__(self, wanted: str, folder: Path, parent: QWidget | None = None) -> None:
        """`wanted` is the id of the key that signed the open bundle, or empty; it may lie in the bundle's folder."""
        super().__init__(parent)
        self.setWindowTitle(tr("Accept a key"))
        self.setMinimumWidth(480)
        self._wanted = wanted
        self._folder = folder
        self.key: PublicKey | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("The line that begins with RW"))
        self.line.setAccessibleName(tr("Key"))
        self.line.setMaxLength(200)
        self.line.textChanged.connect(self._read)
        self.whose = QLineEdit()
        self.whose.setAccessibleName(tr("Whose key it is"))
        self.whose.setMaxLength(80)
        self.whose.textChanged.connect(lambda _: self._show())
        self._choose = QPushButton(tr("Choose file…"))
        self._choose.clicked.connect(self._choose_file)
        self.says = WholeLabel()
        self.accept_button = QPushButton(tr("Accept this key"))
        self.accept_button.setProperty("look", "primary")
        self.accept_button.clicked.connect(self.accept)
        close = QPushButton(tr("Cancel"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self._choose.setAutoDefault(False)
        self._lay_out(close)
        self._sentence = ""
        self._show()
        self.line.setText(next((key.text for key in public_keys_in(folder) if key.name == wanted), ""))
        self.line.setCursorPosition(0)
        (self.whose if self.line.text() else self.line).setFocus()

    def _lay_out(self, close: QPushButton) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (words, widget) in enumerate(((tr("Key"), self.line), (tr("Whose key it is"), self.whose))):
            label = QLabel(words)
            label.setBuddy(widget)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self._choose, 0, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(self.accept_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_INSET, 16, _INSET, 14)
        layout.setSpacing(12)
        layout.addLayout(grid)
        layout.addWidget(self.says)
        layout.addLayout(buttons)

    @property
    def owner(self) -> str:
        """What the user calls the key's owner."""
        return " ".join(self.whose.text().split())

    def _choose_file(self) -> None:
        kinds = tr("Public keys ({pattern})", pattern="*.pub") + ";;" + tr("All files ({pattern})", pattern="*")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a public key"), str(self._folder), kinds)
        if name:
            key = public_key_in(Path(name))
            self.line.setText(key.text if key is not None else "")
            self.line.setCursorPosition(0)
            if key is None:
                self._sentence = tr("{name} is no public key. Choose the file that ends in .pub.", name=Path(name).name)
                self._show()

    def _read(self, text: str) -> None:
        self.key, self._sentence = None, ""
        if text.strip():
            try:
                self.key = read_public_key(text, tr("The line"))
            except BriefingError as error:
                self._sentence = str(error)
        self._show()

    def _show(self) -> None:
        self.accept_button.setEnabled(self.key is not None and bool(self.owner))
        self.says.setText(self._words())

    def _words(self) -> str:
        if self.key is None:
            return self._sentence or tr("Its owner gives you the key. It shows who signed a bundle.")
        said = tr(
            "Key {key}. Whoever has it can sign in this name: compare these sixteen characters with what the owner "
            "tells you by another way than the one on which the bundle came.",
            key=self.key.name,
        )
        if self._wanted and self.key.name != self._wanted:
            said = f"{said}\n\n" + tr("The open bundle was signed with another key, {key}.", key=self._wanted)
        return said
