"""What stands beside the column: paragraph numbers, pages, signs, and the rules of notices."""

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from briefing.record import record
from briefing.viewer.articles.page_document import NOTICE_BLOCK, NOTICE_PADDING, Placed, interface_font
from briefing.viewer.theme import Theme
from briefing.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAbstractTextDocumentLayout, QTextBlock

NUMBER_GAP = 20
SIGN_GAP = 20
SIGN_STEP = 20


@record
class Sign:
    """An icon in the right margin, in the viewport's pixels, and what it stands for."""

    what: object
    icon: str
    colour: str
    rect: QRect


class SignRow:
    """Places signs: those of one line one after the other, as far as there is room, then one under the other."""

    def __init__(self, right: int, width: int) -> None:
        self._right = right
        self._most = max((width - right - SIGN_GAP - 8) // SIGN_STEP, 1)
        self._on_line: dict[int, int] = {}
        self.signs: list[Sign] = []

    def add(self, what: object, icon: str, colour: str, stretch: QRect, line: float, *, at_end: bool) -> None:
        """Place a sign beside the first or last line (of a height in pixels) of a stretch's rectangle."""
        lines = max(round(stretch.height() / line), 1)
        half = stretch.height() // lines // 2
        top = (stretch.bottom() - half if at_end else stretch.top() + half) - 8
        row, column = divmod(self._on_line.get(top, 0), self._most)
        self._on_line[top] = self._on_line.get(top, 0) + 1
        rect = QRect(self._right + SIGN_GAP + column * SIGN_STEP, top + row * SIGN_STEP, 16, 16)
        self.signs.append(Sign(what, icon, colour, rect))


def paint_sign(painter: QPainter, sign: Sign, scrolled: int) -> None:
    """Paint a sign on a page that is scrolled down by so many pixels."""
    from briefing.viewer import icons

    painter.drawPixmap(sign.rect.translated(0, scrolled).topLeft(), icons.pixmap(sign.icon, sign.colour))


def paint_number(
    painter: QPainter, layout: "QAbstractTextDocumentLayout", block: "QTextBlock", placed: Placed,
    left: float, width: float, shown: QRectF, size: int,
) -> None:  # fmt: skip
    """Paint a paragraph's number and, under it, the page where it begins on another one.

    They hang before the column: left of it, or right of it beside a text that runs from right to left.
    """
    rect = layout.blockBoundingRect(block)
    if rect.bottom() < shown.top() or rect.top() > shown.bottom() or block.layout().lineCount() == 0:
        return
    line = block.layout().lineAt(0)
    painter.setFont(interface_font(size))
    baseline = rect.top() + line.y() + line.ascent()
    words = [
        str(placed.shown.paragraph.position),
        *([tr("p. {page}", page=placed.page)] if placed.page is not None else []),
    ]
    for number, text in enumerate(words[: max(block.layout().lineCount(), 1)]):
        x = left - NUMBER_GAP - painter.fontMetrics().horizontalAdvance(text)
        if runs_right_to_left(placed.shown.shown.text):
            x = left + width + NUMBER_GAP
        painter.drawText(QPointF(x, baseline + number * line.height()), text)


def runs_right_to_left(text: str) -> bool:
    """Whether a paragraph runs from right to left: the first letter with a direction decides (UAX 9, P2 and P3).

    >>> runs_right_to_left("15 يناير 2012 (OSCE)"), runs_right_to_left("2012: Ak Jol يناير")
    (True, False)
    """
    strong = (bidirectional(letter) for letter in text)
    return next((kind != "L" for kind in strong if kind in ("L", "R", "AL")), False)


def paint_notice(
    painter: QPainter, rect: QRectF, state: int, left: float, width: float, theme: Theme, size: int
) -> None:
    """Paint the rules and the icon of a notice: of a text that breaks off, at its head and at its end."""
    from briefing.viewer import icons
    from briefing.viewer.widgets.mirrored import mirrored

    painter = mirrored(painter, QRect(round(left), 0, round(width), 1))
    line = QColor(theme.line)
    painter.fillRect(QRectF(left, round(rect.top() - NOTICE_PADDING), width, 1), line)
    if state == NOTICE_BLOCK:
        painter.fillRect(QRectF(left, round(rect.bottom() + NOTICE_PADDING), width, 1), line)
    icon = icons.pixmap("info" if state == NOTICE_BLOCK else "scissors", theme.doubt)
    line_height = round(18 * size / 17)
    painter.drawPixmap(QPointF(left, rect.top() + (line_height - 16) / 2), icon)
