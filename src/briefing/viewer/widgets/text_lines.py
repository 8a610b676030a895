"""A few wrapped lines of text, the last one elided; parts of a line that begin another where there is no room."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout

DOT = " · "


def wrapped(text: str, face: QFont, width: int, most: int) -> list[str]:
    """`text` in at most `most` lines of `width` pixels; what is too long ends in an ellipsis."""
    layout = QTextLayout(text, face)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 20))
        starts.append(line.textStart())
    layout.endLayout()
    bounds = [*starts, len(text)]
    lines = [text[bounds[n] : bounds[n + 1]].rstrip() for n in range(min(len(starts), most))]
    if len(starts) > most:
        lines[-1] = QFontMetrics(face).elidedText(text[starts[most - 1] :], Qt.TextElideMode.ElideRight, width)
    return lines


def line_count(text: str, face: QFont, width: int, most: int) -> int:
    """How many lines `wrapped` gives."""
    return max(len(wrapped(text, face, width, most)), 1)


def draw_lines(painter: QPainter, box: QRect, text: str, face: QFont, colour: str, line_height: int, most: int) -> int:
    """Draw wrapped lines from the top of `box`; gives how many there are."""
    painter.setFont(face)
    painter.setPen(QColor(colour))
    metrics = QFontMetrics(face)
    lines = wrapped(text, face, box.width(), most)
    for number, line in enumerate(lines):
        baseline = box.top() + number * line_height + (line_height + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(box.left(), baseline), line)
    return len(lines)


def part_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Parts with ` · ` between them, as many to a line as `width` pixels have room for; a part alone may be wider."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    lines: list[str] = []
    for part in text.split(DOT):
        longer = f"{lines[-1]}{DOT}{part}" if lines else part
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines
