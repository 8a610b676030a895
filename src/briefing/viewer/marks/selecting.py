"""Selecting words of the reading page by keys: sentence by sentence, then letter by letter."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from briefing.sentences import sentence_spans
from briefing.viewer.articles.page_document import Placed
from briefing.viewer.articles.reading_page import ReadingPage

_MOVES = {
    Qt.Key.Key_Left: (QTextCursor.MoveOperation.Left, QTextCursor.MoveOperation.WordLeft),
    Qt.Key.Key_Right: (QTextCursor.MoveOperation.Right, QTextCursor.MoveOperation.WordRight),
    Qt.Key.Key_Up: (QTextCursor.MoveOperation.Up, QTextCursor.MoveOperation.StartOfBlock),
    Qt.Key.Key_Down: (QTextCursor.MoveOperation.Down, QTextCursor.MoveOperation.EndOfBlock),
}
"""Plain, and with Ctrl."""


def sentences_of(placed: Placed) -> list[tuple[int, int]]:
    """The sentences of a paragraph as they stand in the document; of a table its rows."""
    text = placed.shown.shown.text
    if placed.shown.paragraph.kind == "table":
        spans, at = [], 0
        for line in text.split("\n"):
            spans.append((at, at + len(line)))
            at += len(line) + 1
    else:
        spans = sentence_spans(text)
    found = []
    for start, end in spans:
        if stretches := placed.stretches(start, end):
            found.append((stretches[0][0], stretches[-1][1]))
    return found


def select_sentence(page: ReadingPage, step: int) -> None:
    """Select the sentence `step` after the one selected; the first one in view where nothing is selected."""
    sentences = [span for placed in page.placed for span in sentences_of(placed)]
    cursor = page.textCursor()
    if not sentences:
        return
    if cursor.hasSelection():
        if step > 0:
            wanted = next((span for span in sentences if span[0] >= cursor.selectionEnd()), None)
        else:
            wanted = next((span for span in reversed(sentences) if span[1] <= cursor.selectionStart()), None)
    else:
        top = page.paragraph_index(page.top_position())
        first = page.placed[top or 0].segments[0][2]
        wanted = next((span for span in sentences if span[0] >= first), sentences[-1])
    if wanted is not None:
        _select(page, *wanted)


def select_more(page: ReadingPage) -> None:
    """Let the selection go on to the end of the next sentence."""
    cursor = page.textCursor()
    if not cursor.hasSelection():
        select_sentence(page, 1)
        return
    ends = [end for placed in page.placed for _, end in sentences_of(placed)]
    end = next((end for end in ends if end > cursor.selectionEnd()), cursor.selectionEnd())
    _select(page, cursor.selectionStart(), end)


def _select(page: ReadingPage, start: int, end: int) -> None:
    cursor = page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


class SelectionKeys(QObject):
    """Lets Shift and the arrows change what is selected, with Ctrl by words and to the paragraph's borders."""

    def watch(self, page: ReadingPage) -> None:
        """Do so on a page from now on; Qt installs a filter once, however often it is asked to."""
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the end of the selection, where there is one."""
        if not (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)):
            return False
        moves = _MOVES.get(Qt.Key(event.key()))
        modifiers = event.modifiers()
        if moves is None or not modifiers & Qt.KeyboardModifier.ShiftModifier or not isinstance(watched, ReadingPage):
            return False
        cursor = watched.textCursor()
        if not cursor.hasSelection():
            return False
        cursor.movePosition(
            moves[bool(modifiers & Qt.KeyboardModifier.ControlModifier)], QTextCursor.MoveMode.KeepAnchor
        )
        watched.setTextCursor(cursor)
        return True
