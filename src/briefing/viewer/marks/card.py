"""The card of a mark: its colour, note and tags, saved within a second of the last key."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing.errors import BriefingError
from briefing.notebook.records import Mark
from briefing.viewer import icons
from briefing.viewer.marks.colours import COLOURS
from briefing.viewer.marks.state import MarksState, kind_word, where_word
from briefing.viewer.marks.swatch import name_swatch, swatch, swatch_button
from briefing.viewer.theme import LIGHT, Theme
from briefing.viewer.widgets.columns import in_line
from briefing.viewer.widgets.flow import flowing
from briefing.viewer.widgets.labels import PlainLabel
from briefing.wording import tr

SAVE_MS = 600
WIDTH = 356
GAP = 6


class MarkCard(QFrame):
    """Stands beside its passage, never over it. What is typed stays in it until it is saved."""

    spoken_role = "Dialog"

    changed = Signal()
    removed = Signal(str)
    copy_requested = Signal(str)
    brief_requested = Signal(str)
    closed = Signal(str)
    """The id of the mark it showed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("floating")
        self.setFixedWidth(WIDTH)
        self._state: MarksState | None = None
        self._mark: Mark | None = None
        self._theme: Theme = LIGHT
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.save)
        self._build()
        self.hide()

    def _build(self) -> None:
        self._heading = QLabel()
        self._heading.setProperty("look", "heading")
        self._close = QToolButton()
        self._close.setToolTip(tr("Close ({key})", key="Esc"))
        self._close.setAccessibleName(tr("Close the card"))
        self._close.clicked.connect(self.close_card)
        self._swatches = [swatch_button(colour, self._choose_colour, checkable=True) for colour in COLOURS]
        self._meaning = PlainLabel()
        self._rename = QPushButton(tr("Rename…"))
        self._rename.setProperty("look", "link")
        self._rename.setToolTip(tr("Give this colour a word of your own"))
        self._rename.clicked.connect(self._rename_colour)
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(tr("Note"))
        self.note.setAccessibleName(tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(92)
        self.note.textChanged.connect(self._save_soon)
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(tr("Tags, parted by commas"))
        self.tags.setAccessibleName(tr("Tags"))
        self._known_tags = QStringListModel(self)
        completer = TagCompleter(self._known_tags, self)
        self.tags.setCompleter(completer)
        self.tags.textEdited.connect(self._save_soon)
        completer.activated.connect(self._save_soon)
        for field in (self.note, self.tags):
            field.installEventFilter(self)
        self._place = PlainLabel(look="third", wraps=True)
        self.error = PlainLabel(look="error", wraps=True)
        self._copy = QPushButton(tr("Copy with citation"))
        self._copy.clicked.connect(self._ask_to_copy)
        self._brief = QPushButton(tr("Add to brief"))
        self._brief.setToolTip(tr("Add the marked words and the note to the brief"))
        self._brief.clicked.connect(self._ask_for_brief)
        self._remove = QPushButton(tr("Remove"))
        self._remove.setProperty("look", "link")
        self._remove.setToolTip(tr("Remove this mark; undo brings it back ({key})", key="Ctrl+Z"))
        self._remove.clicked.connect(self._remove_mark)
        self._lay_out()

    def _lay_out(self) -> None:
        head = in_line(self._heading, None, self._close)
        swatches = in_line(*self._swatches)
        swatches.setSpacing(2)
        colours = QWidget()
        colours.setLayout(swatches)
        swatches.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(13, 6, 13, 11)
        layout.setSpacing(7)
        layout.addLayout(head)
        layout.addLayout(flowing(colours, self._meaning, self._rename))
        for widget in (self.note, self.tags, self._place, self.error):
            layout.addWidget(widget)
        layout.addLayout(flowing(self._copy, self._brief, None, self._remove))

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        for colour, button in zip(COLOURS, self._swatches, strict=True):
            button.setIcon(swatch(colour, theme, self.devicePixelRatioF()))
        self._close.setIcon(icons.icon("x", theme.ink2))
        self._close.setIconSize(QSize(16, 16))

    # Showing

    @property
    def mark_id(self) -> str | None:
        """The mark it shows; None while it is closed."""
        return self._mark.id if self._mark and self.isVisible() else None

    def show_mark(self, state: MarksState, mark: Mark, near: QRect, *, field: str = "note") -> None:
        """Show a mark below (or above) `near`, in the window's pixels, with the keys in one of its fields.

        Where the mark shown before cannot be saved, that one stays.
        """
        if not self.save():
            return
        self._state, self._mark = state, mark
        self._fill(mark)
        self._fit_height()
        self._move_beside(near)
        self.show()
        self.raise_()
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        {"note": self.note, "tags": self.tags}[field].setFocus()

    def _fit_height(self) -> None:
        """Be as high as what it holds, whose buttons may take several lines."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedHeight(layout.totalHeightForWidth(WIDTH))

    def _fill(self, mark: Mark) -> None:
        for widget in (self.note, self.tags):
            widget.blockSignals(True)
        self.note.setPlainText(mark.note)
        self.tags.setText(", ".join(mark.tags))
        for widget in (self.note, self.tags):
            widget.blockSignals(False)
        self._timer.stop()
        assert self._state is not None
        self._known_tags.setStringList(self._state.tags())
        where = self._state.row(mark).where
        said = f" – {where_word(where)}" if where in ("changed", "orphaned", "elsewhere") else ""
        self._place.setText(f"{mark.citation if not mark.is_article else mark.quote}{said}")
        self.error.hide()
        self._show_colour()

    def _show_colour(self) -> None:
        assert self._mark is not None
        assert self._state is not None
        mark = self._mark
        self.setAccessibleName(tr("{kind} on {place}", kind=kind_word(mark.kind), place=mark.citation))
        self._heading.setText(kind_word(mark.kind))
        for colour, button in zip(COLOURS, self._swatches, strict=True):
            button.setChecked(colour.key == mark.colour)
            button.setVisible(not mark.is_article)
            name_swatch(button, self._state.label(colour.key))
        self._meaning.setText(self._state.label(mark.colour))
        self._meaning.setVisible(not mark.is_article)
        self._rename.setVisible(bool(mark.colour) and not mark.is_article)

    def _move_beside(self, near: QRect) -> None:
        room = self._window.rect()
        x = min(max(near.left() - 12, 8), room.width() - self.width() - 8)
        below, above = near.bottom() + GAP, near.top() - GAP - self.height()
        y = below if below + self.height() <= room.height() - 8 or above < 8 else above
        self.move(QPoint(x, max(min(y, room.height() - self.height() - 8), 8)))

    # Saving

    def _save_soon(self) -> None:
        """Save in a moment; who goes on typing is saved meanwhile too."""
        if not self._timer.isActive():
            self._timer.start()

    def save(self) -> bool:
        """Save what was typed; gives whether it stands on the disk. Where it does not, the card says why and stays."""
        self._timer.stop()
        if self._mark is None or self._state is None or not self._is_edited():
            return True
        try:
            self._mark = self._state.change(self._mark.id, note=self.note.toPlainText(), **self._tags_if_edited())
        except BriefingError as error:
            self.error.setText(str(error))
            self.error.show()
            self._fit_height()
            return False
        self.error.setText(self._state.notebook.warning)
        self.error.setVisible(bool(self.error.text()))
        self.changed.emit()
        return True

    def _typed_tags(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(tag for part in self.tags.text().split(",") if (tag := " ".join(part.split()))))

    def _tags_if_edited(self) -> dict[str, tuple[str, ...]]:
        assert self._mark is not None
        return {} if self._typed_tags() == self._mark.tags else {"tags": self._typed_tags()}

    def _is_edited(self) -> bool:
        assert self._mark is not None
        return self.note.toPlainText() != self._mark.note or self._typed_tags() != self._mark.tags

    def close_card(self) -> bool:
        """Save and close; gives whether it is closed: with something unsaved it stays."""
        if not self.isVisible():
            return True
        if not self.save():
            return False
        mark_id = self._mark.id if self._mark else ""
        self._mark = None
        self.hide()
        self.closed.emit(mark_id)
        return True

    def forget(self) -> None:
        """Close without saving: the mark is gone, or the user gave up what was typed."""
        self._timer.stop()
        self._mark = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when a field loses the keys; Esc and Ctrl+Enter close the card."""
        if event.type() == QEvent.Type.FocusOut:
            self.save()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
                watched is self.tags or event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
            if ends:
                self.close_card()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the card."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    # Small slots

    def _choose_colour(self, key: str) -> None:
        if self._mark is None or self._state is None or not self.save():
            return
        kind = "highlight" if self._mark.kind == "note" else self._mark.kind
        try:
            self._mark = self._state.change(self._mark.id, colour=key, kind=kind)
        except BriefingError as error:
            self.error.setText(str(error))
            self.error.show()
        self._state.last_colour = key
        self._show_colour()
        self.changed.emit()

    def _rename_colour(self) -> None:
        if self._mark is None or self._state is None:
            return
        key = self._mark.colour
        word, wanted = QInputDialog.getText(
            self, tr("Rename colour"), tr("What this colour means:"), text=self._state.label(key).partition(" – ")[2]
        )
        if wanted:
            try:
                self._state.rename_colour(key, word)
            except BriefingError as error:
                self.error.setText(str(error))
                self.error.show()
            self._show_colour()
            self.changed.emit()

    def _ask_to_copy(self) -> None:
        if self._mark is not None:
            self.copy_requested.emit(self._mark.id)

    def _ask_for_brief(self) -> None:
        if self._mark is not None:
            self.brief_requested.emit(self._mark.id)

    def _remove_mark(self) -> None:
        if self._mark is not None and self.save():
            mark_id = self._mark.id
            self.forget()
            self.removed.emit(mark_id)


class TagCompleter(QCompleter):
    """Completes the last of several tags."""

    def __init__(self, tags: QStringListModel, parent: QWidget) -> None:
        super().__init__(tags, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:
        """What is completed: the words after the last comma."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: object) -> str:
        """The field's text with the last tag completed."""
        widget = self.widget()
        before = widget.text().rpartition(",")[0] if isinstance(widget, QLineEdit) else ""
        tag = str(super().pathFromIndex(index))  # type: ignore[arg-type]
        return f"{before}, {tag}" if before else tag
