"""The window of the help: contents and a field for words at the left, the page at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextLength, QTextTable
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.viewer.help.pages import HelpPage, help_pages, holding
from briefing.viewer.style import font
from briefing.viewer.theme import SANS, Theme
from briefing.viewer.widgets.fields import let_clear
from briefing.viewer.widgets.labels import PlainLabel
from briefing.viewer.widgets.screen_room import take_room
from briefing.viewer.widgets.sealed_browser import SealedBrowser
from briefing.viewer.widgets.sides import margins
from briefing.wording import spoken, tr

_SIZES = {1: 20, 2: 16, 3: 14}
"""Logical pixels of the headings by level; text has 14."""
_KEYS_WIDTH = 190


class HelpText(SealedBrowser):
    """A page of the program's own; loads nothing."""


class HelpWindow(QDialog):
    """Stands beside the window and blocks nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        take_room(self, 880, 700)
        self._theme = theme
        self._pages = help_pages()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in the help"))
        self.field.setAccessibleName(tr("Find in the help"))
        let_clear(self.field)
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Pages of the help"))
        self.text = HelpText()
        self.text.setOpenLinks(False)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setAccessibleName(tr("Help"))
        self.text.document().setDocumentMargin(24)
        self.text.document().setDefaultFont(font(SANS, 14))
        self._lay_out()
        self.field.textChanged.connect(self._list)
        self.field.returnPressed.connect(self.text.setFocus)
        self.contents.currentItemChanged.connect(lambda item, _before: self._show(item))
        self._list("")

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(margins(8, 8, 0, 8))
        column.addWidget(self.field)
        column.addWidget(self.contents)
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        if spoken() != "en":
            note = PlainLabel(
                tr(
                    "The help is in English. It calls menus and buttons by their English names; the keys are the same "
                    "in every language."
                ),
                "third",
                wraps=True,
            )
            note.setContentsMargins(24, 8, 24, 8)
            body.addWidget(note)
        body.addWidget(self.text, 1)
        parts = QSplitter()
        parts.addWidget(side)
        parts.addWidget(page)
        parts.setSizes([220, 660])
        parts.setCollapsible(1, False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(parts)

    def open_page(self, name: str) -> None:
        """Show a page by its name, with no words looked for."""
        self.field.clear()
        for row, page in enumerate(self._pages):
            if page.name == name:
                self.contents.setCurrentRow(row)
        self.contents.setFocus()

    def _list(self, words: str) -> None:
        """List the pages that hold some words, and show the first of them unless the page in view does."""
        before = self._page(self.contents.currentItem())
        found = holding(self._pages, words)
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in found:
            item = QListWidgetItem(page.title, self.contents)
            item.setData(256, self._pages.index(page))
        self.contents.setCurrentRow(found.index(before) if before in found else 0)
        self.contents.blockSignals(False)
        if not found:
            self.text.setPlainText(tr("No page of the help holds “{words}”.", words=words))
        elif self._page(self.contents.currentItem()) != before or not self.text.toPlainText():
            self._show(self.contents.currentItem())
        self._light(words)

    def _page(self, item: QListWidgetItem | None) -> HelpPage | None:
        return self._pages[item.data(256)] if item is not None else None

    def _show(self, item: QListWidgetItem | None) -> None:
        page = self._page(item)
        if page is None:
            return
        self.text.setMarkdown(page.text)
        self._set_look()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._light(self.field.text())

    def _set_look(self) -> None:
        """Give the page the faces, sizes and colours of the window."""
        document = self.text.document()
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor = QTextCursor(block)
            look = QTextBlockFormat()
            look.setTopMargin({0: 0, 1: 0, 2: 14, 3: 8}.get(level, 0))
            look.setBottomMargin(2 if cursor.currentTable() else 6)
            cursor.mergeBlockFormat(look)
            pieces = block.begin()
            while not pieces.atEnd():
                self._set_letters(pieces.fragment(), level)
                pieces += 1
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _set_columns(frame)

    def _set_letters(self, fragment: object, level: int) -> None:
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(fragment.position())  # type: ignore[attr-defined]
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)  # type: ignore[attr-defined]
        had = cursor.charFormat()
        strong = level > 0 or had.fontFixedPitch() or had.fontWeight() >= QFont.Weight.DemiBold
        look = QTextCharFormat()
        look.setFont(font(SANS, _SIZES.get(level, 14), bold=strong, italic=had.fontItalic()))
        look.setForeground(QColor(self._theme.ink if strong else self._theme.ink2))
        cursor.setCharFormat(look)

    def _light(self, words: str) -> None:
        """Light up the words that are looked for."""
        lights = []
        for word in words.split():
            cursor = self.text.document().find(word)
            while not cursor.isNull():
                light = QTextEdit.ExtraSelection()
                light.cursor = cursor
                light.format.setBackground(QColor(self._theme.find))
                lights.append(light)
                cursor = self.text.document().find(word, cursor)
        self.text.setExtraSelections(lights)


def _set_columns(table: QTextTable) -> None:
    look = table.format()
    look.setBorder(0)
    look.setCellPadding(2)
    look.setCellSpacing(0)
    look.setTopMargin(8)
    look.setBottomMargin(8)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    free = QTextLength(QTextLength.Type.VariableLength, 0)
    keys = QTextLength(QTextLength.Type.FixedLength, _KEYS_WIDTH)
    look.setColumnWidthConstraints([keys if table.columns() == 2 else free, *[free] * (table.columns() - 1)])
    table.setFormat(look)
