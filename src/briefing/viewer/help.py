"""The help: first steps, and every shortcut as the actions have it."""

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextLength, QTextTableFormat
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from briefing.viewer.actions import ACTIONS, ActionSpec
from briefing.viewer.style import font
from briefing.viewer.theme import SANS, Theme

FIRST_STEPS = (
    ("Read", "Choose an article in the library at the left, or type to find one. A dot is an article not yet read, a tick "
             "one that was read to its end; each opens where it was left. Ctrl+\\ shows two articles side by side."),
    ("See what was understood", "Dates are underlined with dots, figures with dashes, names with a line: hover to see what "
                                "was understood, click to go to the timeline, the chart, the name's page. Alt+Left goes "
                                "back. A triangle in the margin is something a person should look at."),
    ("See the print", "F7 switches between the clean text and the print's own letters and lines. Changed letters lie on "
                      "a green ground; a click says what stood there, which rule changed it, and where it stands."),
    ("Search", "Ctrl+K searches all paragraphs of the bundle while you type. Up and down walk through what was found, "
               "Enter opens it, F3 goes on to the next passage, Ctrl+K comes back to all, Esc leaves."),
    ("Mark", "Select words with the mouse, or sentence by sentence with F9: a bar offers colours (Alt+1 to Alt+4), a note "
             "(Ctrl+M), a bookmark (Ctrl+D). Ctrl+R marks an article as reviewed, Ctrl+Shift+M lists all marks, Ctrl+Z takes "
             "a change back. Your marks stand in a file of your own, with backups, and each note also as a text file."),
    ("Follow a number", "Each bar, dot and row in Results and Timeline opens the sentence it stands on."),
    ("Quote", "Select words and press Ctrl+Shift+C: they are copied with source, page and paragraph."),
    ("Brief", "Ctrl+B adds what is chosen to the brief: words, an article, an incident, a chart. Ctrl+4 shows its pages."),
    ("Print", "Ctrl+P prints a summary of what is in view, Ctrl+Shift+P the two-page brief of the whole bundle. "
              "Ctrl+Shift+E writes the summary to a PDF."),
    ("Offline", "The program reads one file, changes nothing in it, and uses no network."),
)  # fmt: skip
SEARCH_WORDS = (
    ("oil strike", "Both words, in one paragraph"),
    ('"Nur Otan"', "The words one after the other"),
    ("strike OR protest", "One of them"),
    ("strike NOT oil, strike -oil", "The first without the second"),
    ("elect*", "All words that begin so; the last word while you type does"),
    ("NEAR(oil strike, 5)", "With at most five words between them"),
    ("(strike OR protest) oil", "Brackets hold together what belongs together"),
    ("Zhanaozen", "Жаңаөзен and Janaozen too; a click under the filters searches only what you typed"),
)
LIST_KEYS = (
    ("Up, Down", "Walk through a list or the places found"),
    ("Enter", "Open what is chosen"),
    ("Ctrl+Enter", "Open an article of the library beside the one that is read"),
    ("Letters", "Find titles in the library"),
    ("Esc", "Leave the search, the find bar or a card"),
    ("Tab, Shift+Tab", "Go to the next or previous part of the window"),
)
RESULTS_KEYS = (
    ("C", "Set the elections to the same body side by side"),
    ("D", "See where sources disagree, the largest difference first"),
    ("E", "Export a chart or its table"),
    ("P", "Use the chosen one of several rival figures, or no longer"),
    ("S", "Sort a table by the column in which you are"),
    ("Arrows, Home, End", "Walk through the bars, seats, points and cells; Enter opens the sentence"),
)

TIMELINE_KEYS = (
    ("Arrows", "Walk from incident to incident, in view or not; Enter opens the sentence"),
    ("Space", "Look inside the cluster or column that holds the chosen incident"),
    ("+, −, 0", "Zoom in, zoom out, show everything"),
    ("Page Up, Page Down", "Go earlier or later by what is in view"),
    ("Home, End", "Go to the first or the last incident"),
    ("G", "Go to a date"),
)
BRIEF_KEYS = (
    ("Alt+Up, Alt+Down", "Move the chosen piece or section of the outline"),
    ("Del", "Take it out; Ctrl+Z brings it back"),
    ("F2, Enter", "Go to the words of what is chosen; Esc goes back to the outline"),
    ("Ctrl+B", "Add words of your own"),
    ("Ctrl++, Ctrl+−, Ctrl+0", "Make the pages larger, smaller, as large as the room"),
)


class HelpText(QTextBrowser):
    """Text built by cursor; loads nothing."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing, whatever is asked for."""
        return QByteArray()


class HelpWindow(QDialog):
    """Stands beside the window and blocks nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Help")
        self.resize(620, 720)
        self.text = HelpText()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName("Help")
        self._theme = theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self._write()

    def _write(self) -> None:
        self.text.document().setDocumentMargin(24)
        cursor = QTextCursor(self.text.document())
        self._paragraph(cursor, "First steps", bold=True, size=18, first=True)
        for title, words in FIRST_STEPS:
            self._paragraph(cursor, title, bold=True, after=1)
            self._paragraph(cursor, words, after=8)
        self._paragraph(cursor, "Shortcuts", bold=True, size=18, before=10)
        for menu in dict.fromkeys(spec.menu for spec in ACTIONS):
            self._paragraph(cursor, menu.replace("&", ""), bold=True, before=8)
            self._table(cursor, [shortcut_row(spec) for spec in ACTIONS if spec.menu == menu])
        self._paragraph(cursor, "In the search field", bold=True, before=8)
        self._table(cursor, list(SEARCH_WORDS))
        self._paragraph(cursor, "In Results", bold=True, before=8)
        self._table(cursor, list(RESULTS_KEYS))
        self._paragraph(cursor, "In Timeline", bold=True, before=8)
        self._table(cursor, list(TIMELINE_KEYS))
        self._paragraph(cursor, "In Brief", bold=True, before=8)
        self._table(cursor, list(BRIEF_KEYS))
        self._paragraph(cursor, "In lists", bold=True, before=8)
        self._table(cursor, list(LIST_KEYS))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, size: int, *, bold: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(font(SANS, size, bold=bold))
        made.setForeground(QColor(self._theme.ink if bold else self._theme.ink2))
        return made

    def _paragraph(
        self, cursor: QTextCursor, text: str, *, bold: bool = False, size: int = 14, before: int = 0, after: int = 4,
        first: bool = False,
    ) -> None:  # fmt: skip
        block = QTextBlockFormat()
        block.setTopMargin(before)
        block.setBottomMargin(after)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        cursor.insertText(text, self._format(size, bold=bold))

    def _table(self, cursor: QTextCursor, rows: list[tuple[str, str]]) -> None:
        look = QTextTableFormat()
        look.setBorder(0)
        look.setCellPadding(2)
        look.setCellSpacing(0)
        look.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.FixedLength, 170), QTextLength(QTextLength.Type.VariableLength, 0)]
        )
        table = cursor.insertTable(len(rows), 2, look)
        for number, (keys, words) in enumerate(rows):
            table.cellAt(number, 0).firstCursorPosition().insertText(keys, self._format(14, bold=True))
            table.cellAt(number, 1).firstCursorPosition().insertText(words, self._format(14))
        cursor.movePosition(QTextCursor.MoveOperation.End)


def shortcut_row(spec: ActionSpec) -> tuple[str, str]:
    """An action's keys and what they do."""
    return " or ".join(spec.shortcuts.split("; ")), spec.tip
