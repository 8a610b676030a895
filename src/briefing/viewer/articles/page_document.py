"""An article as a text document, built by cursor: no markup of any source is ever read as such."""

from PySide6 import QtCore
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from briefing.record import record
from briefing.viewer.articles.state import Mark, ShownArticle, ShownParagraph
from briefing.viewer.style import brush, font
from briefing.viewer.theme import MEASURE_EM, SANS, SERIF, Theme
from briefing.wording import tr

NOTICE_BLOCK = -2
END_BLOCK = -3
NOTICE_PADDING = 8
NOTICE_INDENT = 25
LINE_SEPARATOR = "\u2028"


@record
class Placed:
    """A paragraph in the document: `segments` are (shown start, shown end, document position).

    `page` is the source's page it begins on, where that is another one than that of the paragraph before.
    """

    shown: ShownParagraph
    segments: tuple[tuple[int, int, int], ...]
    page: int | None = None

    def stretches(self, start: int, end: int) -> list[tuple[int, int]]:
        """The document positions `[from, to)` of the shown stretch, one for each table cell it touches.

        Qt counts UTF-16 units, we code points.
        """
        text = self.shown.shown.text
        found = []
        for first, last, position in self.segments:
            low, high = max(start, first), min(end, last)
            if low < high:
                found.append((position + _units(text[first:low]), position + _units(text[first:high])))
        return found

    def offset(self, position: int) -> int:
        """The shown offset at a document position within this paragraph."""
        text = self.shown.shown.text
        for first, last, begin in reversed(self.segments):
            if position >= begin:
                units = (position - begin) * 2
                return min(
                    first + len(text[first:last].encode("utf-16-le")[:units].decode("utf-16-le", "ignore")), last
                )
        return self.segments[0][0] if self.segments else 0


class PageLayout:
    """Where everything of the article stands in the document."""

    def __init__(self) -> None:
        self.placed: list[Placed] = []
        self.end_position = 0


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


class PageWriter:
    """Writes one article into a document, in one theme and size (reading size in pixels)."""

    def __init__(self, document: QTextDocument, theme: Theme, size: int) -> None:
        self._document = document
        self._theme = theme
        self._scale = size / 17
        self._cursor = QTextCursor(document)
        self._fresh = True
        self._page: int | None = None

    def write(self, page: ShownArticle) -> PageLayout:
        """Write the whole page; the document must be empty."""
        layout = PageLayout()
        self._cursor.beginEditBlock()
        self._write_head(page)
        for index, shown in enumerate(page.paragraphs):
            as_table = shown.paragraph.kind == "table" and not page.as_printed
            layout.placed.append(self._write_table(shown, index) if as_table else self._write_paragraph(shown, index))
        self._write_notes(page)
        layout.end_position = self._write_end(page)
        self._cursor.endEditBlock()
        return layout

    # Head and foot

    def _write_head(self, page: ShownArticle) -> None:
        theme = self._theme
        self._block(18, after=6)
        self._text(page.kind_line, self._sans(12, theme.ink3))
        self._block(32, after=4)
        title = self._characters(SERIF, 25, theme.ink, bold=True)
        self._text(page.article.title, title)
        if page.article.standfirst:
            self._block(26, before=4)
            self._text(page.article.standfirst, self._characters(SERIF, 17, theme.ink2, italic=True))
        if not page.article.is_complete and len(page.paragraphs) > 3:
            last = page.paragraphs[-1].paragraph.position
            self._block(
                18, before=14 + NOTICE_PADDING, after=18 + NOTICE_PADDING, left=NOTICE_INDENT, state=NOTICE_BLOCK
            )
            said = tr("The text of this article breaks off after paragraph {number}.", number=last)
            self._text(f"{said} ", self._sans(13, theme.ink2))
            self._link(tr("Go to the end"), "end")
        else:
            self._block(1, after=13, state=-1)

    def _write_end(self, page: ShownArticle) -> int:
        theme = self._theme
        position = self._cursor.position()
        if not page.article.is_complete:
            self._block(18, before=8 + NOTICE_PADDING * 1.5, left=NOTICE_INDENT, state=END_BLOCK)
            position = self._cursor.position()
            self._text(tr("The text breaks off here."), self._sans(13, theme.ink, bold=True))
            more = tr("The source has no more of this article; nothing was added.")
            self._text(f" {more}", self._sans(13, theme.ink2))
        if page.following is not None:
            incomplete = not page.article.is_complete
            self._block(18, before=0 if incomplete else 14, left=NOTICE_INDENT if incomplete else 0)
            self._link(tr("Next article: {title}", title=page.following.title), "next")
        return position

    def _write_notes(self, page: ShownArticle) -> None:
        if not page.endnotes:
            return
        self._block(20, before=10, after=4)
        self._text(tr("Notes"), self._sans(13, self._theme.ink, bold=True))
        for note in page.endnotes:
            self._block(21, after=4)
            self._text(f"[{note.label}] ", self._sans(12, self._theme.ink3))
            self._text(note.text, self._characters(SERIF, 15, self._theme.ink2))

    def _link(self, text: str, target: str) -> None:
        link = self._sans(13, self._theme.link)
        link.setFontUnderline(True)
        link.setAnchor(True)
        link.setAnchorHref(target)
        self._text(text, link)

    # Paragraphs

    def _write_paragraph(self, shown: ShownParagraph, index: int) -> Placed:
        heading = shown.paragraph.kind == "heading"
        self._block(27, before=6 if heading else 0, after=8 if heading else 14, state=index)
        start = self._cursor.position()
        text = shown.shown.text
        self._text(text.replace("\n", LINE_SEPARATOR), self._characters(SERIF, 17, self._theme.ink, bold=heading))
        placed = Placed(shown, ((0, len(text), start),), self._turned(shown))
        self._mark(placed)
        return placed

    def _write_table(self, shown: ShownParagraph, index: int) -> Placed:
        rows = [row.split("\t") for row in shown.shown.text.split("\n")]
        columns = max(len(row) for row in rows)
        table = self._cursor.insertTable(len(rows), columns, self._table_format(columns))
        segments = []
        offset = 0
        numeric = numeric_columns(rows)
        for row_index, row in enumerate(rows):
            for column, cell in enumerate(row):
                table.cellAt(row_index, column).setFormat(self._cell_format(is_head=row_index == 0))
                cursor = table.cellAt(row_index, column).firstCursorPosition()
                cursor.setBlockFormat(_cell_block(is_numeric=column in numeric))
                segments.append((offset, offset + len(cell), cursor.position()))
                cursor.insertText(cell, self._characters(SERIF, 15, self._theme.ink, bold=row_index == 0))
                offset += len(cell) + 1
        # A table moves what was written before it; positions are read again when all is in.
        positions = [
            table.cellAt(row_index, column).firstCursorPosition().position()
            for row_index, row in enumerate(rows)
            for column in range(len(row))
        ]
        placed = Placed(
            shown,
            tuple((first, last, at) for (first, last, _), at in zip(segments, positions, strict=True)),
            self._turned(shown),
        )
        self._mark(placed)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        return placed

    def _turned(self, shown: ShownParagraph) -> int | None:
        """The page, where the paragraph begins on another one than the one before."""
        page = shown.paragraph.page
        turned = page if page != self._page else None
        self._page = page
        return turned

    def _table_format(self, columns: int) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setCellPadding(4)
        made.setCellSpacing(0)
        made.setBorder(0)
        made.setTopMargin(10)
        made.setBottomMargin(14)
        made.setHeaderRowCount(1)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return made

    def _cell_format(self, *, is_head: bool) -> QTextTableCellFormat:
        made = QTextTableCellFormat()
        made.setPadding(4)
        made.setBottomBorder(1)
        made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBottomBorderBrush(brush(self._theme.edge if is_head else self._theme.line))
        return made

    def _mark(self, placed: Placed) -> None:
        for mark in placed.shown.marks:
            for start, end in placed.stretches(mark.start, mark.end):
                cursor = QTextCursor(self._document)
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(self._mark_format(mark))

    def _mark_format(self, mark: Mark) -> QTextCharFormat:
        theme = self._theme
        made = QTextCharFormat()
        if mark.kind == "repair":
            made.setBackground(brush(theme.repair))
        elif mark.kind in ("join", "doubt"):
            pass
        elif mark.kind == "citation":
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            made.setSuperScriptBaseline(32)
            made.setFontFamilies([SANS])
            has_note = getattr(mark.record, "endnote", None) is not None
            made.setForeground(brush(theme.link if has_note else theme.ink3))
        else:
            underlines = {
                "date": QTextCharFormat.UnderlineStyle.DotLine,
                "figure": QTextCharFormat.UnderlineStyle.DashUnderline,
                "name": QTextCharFormat.UnderlineStyle.SingleUnderline,
            }
            made.setUnderlineStyle(underlines[mark.kind])
            made.setUnderlineColor(QColor(theme.name_mark if mark.kind == "name" else theme.quiet))
        return made

    # Formats

    def _block(self, line: int, *, before: float = 0, after: float = 0, left: float = 0, state: int = -1) -> None:
        """Begin a block whose lines are `line` pixels high at the usual size."""
        made = QTextBlockFormat()
        made.setLineHeight(line * self._scale, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        made.setTopMargin(before * self._scale)
        made.setBottomMargin(after * self._scale)
        made.setLeftMargin(left)
        made.setRightMargin(left)  # where the notice runs from right to left its icon stands there
        if self._fresh:
            self._cursor.setBlockFormat(made)
            self._fresh = False
        else:
            self._cursor.insertBlock(made)
        self._cursor.block().setUserState(state)

    def _text(self, text: str, format: QTextCharFormat) -> None:
        self._cursor.insertText(text, format)

    def _sans(self, size: int, colour: str, *, bold: bool = False) -> QTextCharFormat:
        return self._characters(SANS, size, colour, bold=bold)

    def _characters(
        self, family: str, size: int, colour: str, *, bold: bool = False, italic: bool = False
    ) -> QTextCharFormat:
        made = QTextCharFormat()
        face = font(family, round(size * self._scale), bold=bold, italic=italic)
        made.setFont(face, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
        made.setForeground(brush(colour))
        return made


def numeric_columns(rows: list[list[str]]) -> set[int]:
    """The columns below whose heading most cells begin with a figure.

    >>> numeric_columns([["Party", "Seats"], ["Union", "12"], ["Others", "–"], ["All", "15"]])
    {1}
    """
    body = rows[1:]
    columns = range(max(len(row) for row in rows))
    figures = [sum(row[column][:1].isdigit() for row in body if column < len(row)) for column in columns]
    return {column for column in columns if figures[column] * 2 > len(body)}


def _cell_block(*, is_numeric: bool) -> QTextBlockFormat:
    made = QTextBlockFormat()
    side = QtCore.Qt.AlignmentFlag
    made.setAlignment(side.AlignRight | side.AlignAbsolute if is_numeric else side.AlignLeft)
    return made


def measure(size: int) -> int:
    """The width of the reading column in pixels."""
    return round(size * MEASURE_EM)


def interface_font(size: int) -> QFont:
    """The face of paragraph numbers at a reading size."""
    return font(SANS, max(12, round(12 * size / 17)))
