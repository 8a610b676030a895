"""The dialog that offers the backups of the notebook."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.brief.dates import dated
from briefing.errors import BriefingError
from briefing.notebook.backups import Backup, Holds, backups_of, holds
from briefing.viewer.widgets.labels import PlainLabel
from briefing.viewer.widgets.screen_room import take_room
from briefing.wording import counted, marked, spoken, tr

KEPT = marked("Nothing is copied over: the notebook as it is now stays beside the restored one, under its time.")


class RestoreDialog(QDialog):
    """Lists the backups that pass their check, newest first; the others cannot be chosen and say so."""

    chosen = Signal(object)
    begun = Signal()

    def __init__(self, notebook: Path, why: str, parent: QWidget | None = None) -> None:
        """Offer the backups of `notebook`; `why` says what happened to it, empty where the user asked."""
        super().__init__(parent)
        self.setWindowTitle(tr("Restore the notebook"))
        take_room(self, 560, 420)
        says = PlainLabel(" ".join(part for part in (why, tr(KEPT) if not why else "") if part), wraps=True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups"))
        self.list.setSpacing(3)
        self.list.itemDoubleClicked.connect(lambda _: self._restore())
        self._empty = QLabel(tr("There is no backup that passes its check."))
        self._empty.setProperty("look", "third")
        self.restore_button = QPushButton(tr("Restore this backup"))
        self.restore_button.setProperty("look", "primary")
        self.restore_button.clicked.connect(self._restore)
        self.begin_button = QPushButton(tr("Begin a new notebook"))
        self.begin_button.setVisible(bool(why))
        self.begin_button.clicked.connect(self._begin)
        close = QPushButton(tr("Decide later") if why else tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self.begin_button, close, self.restore_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        for widget in (says, self._empty, self.list):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self._fill(notebook)

    def _fill(self, notebook: Path) -> None:
        for backup in backups_of(notebook):
            item = QListWidgetItem()
            try:
                item.setText(f"{time_of(backup)}   {_words(holds(backup.path))}")
                item.setData(Qt.ItemDataRole.UserRole, backup)
            except BriefingError:
                item.setText(time_of(backup) + "   " + tr("does not pass its check"))
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        good = [n for n in range(self.list.count()) if self.list.item(n).flags() & Qt.ItemFlag.ItemIsEnabled]
        self.list.setVisible(self.list.count() > 0)
        self._empty.setVisible(not good)
        self.restore_button.setEnabled(bool(good))
        if good:
            self.list.setCurrentRow(good[0])
            self.list.setFocus()

    def _restore(self) -> None:
        item = self.list.currentItem()
        backup = item.data(Qt.ItemDataRole.UserRole) if item else None
        if isinstance(backup, Backup):
            self.accept()
            self.chosen.emit(backup)

    def _begin(self) -> None:
        self.accept()
        self.begun.emit()


def _words(held: Holds) -> str:
    """What a backup holds.

    >>> _words(Holds(12, 1, 0))
    '12 marks, 1 note, 0 briefs'
    """
    return ", ".join(
        (
            counted("{n} mark", "{n} marks", held.marks),
            counted("{n} note", "{n} notes", held.notes),
            counted("{n} brief", "{n} briefs", held.briefs),
        )
    )


def time_of(backup: Backup) -> str:
    """When a backup was made, by the clock of this machine."""
    local = backup.made_at.astimezone()
    return f"{dated(local.date().isoformat(), spoken())}, {local:%H:%M}"
