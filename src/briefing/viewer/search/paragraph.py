"""One paragraph in reading type, with a sentence and some words on their grounds."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SERIF, Theme
from briefing.viewer.widgets.sealed_browser import SealedBrowser
from briefing.wording import tr

SIZE = 16
LINE = 25


class ParagraphText(SealedBrowser):
    """Shows a paragraph; loads nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setProperty("look", "panel")
        self.setAccessibleName(tr("The passage in its paragraph"))
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self._theme: Theme = LIGHT

    def sizeHint(self) -> QSize:
        """As high as the text, so that what follows stands right below it."""
        return QSize(300, round(self.document().size().height()) + 4)

    def minimumSizeHint(self) -> QSize:
        """A few lines at least."""
        return QSize(120, 3 * LINE)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours, from the next paragraph on."""
        self._theme = theme

    def show_paragraph(
        self, text: str, sentences: Sequence[tuple[int, int]], matches: Sequence[tuple[int, int]]
    ) -> None:
        """Show `text` with `sentences` on the ground of the selection and `matches` on that of a hit."""
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(block)
        bounds = sorted({0, len(text), *(offset for span in (*sentences, *matches) for offset in span)})
        first = 0
        for start, end in pairwise(bounds):
            ground = None
            if any(low <= start < high for low, high in sentences):
                ground = self._theme.select
            if any(low <= start < high for low, high in matches):
                ground = self._theme.find
            if sentences and start == sentences[0][0]:
                first = cursor.position()
            cursor.insertText(text[start:end].replace("\n", "\u2028"), self._format(ground))
        cursor.setPosition(first)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _format(self, ground: str | None) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(font(SERIF, SIZE))
        made.setForeground(QColor(self._theme.ink))
        if ground:
            made.setBackground(QColor(ground))
        return made
