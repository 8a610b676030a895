"""The list of what a search found: a line for each article, beneath it its passages with the matches marked."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QWidget

from briefing.brief.dates import incident_label
from briefing.brief.palette import CATEGORY_SHAPES
from briefing.bundle.records import Article, ArticleKind, Source
from briefing.viewer.search.state import ROWS_AT_ONCE, Found, Group, Place, Results, Row, passages_label
from briefing.viewer.theme import SANS
from briefing.viewer.widgets.passage_list import (
    TEXT_LEFT,
    Head,
    Index,
    PassageDelegate,
    PassageList,
    PassageModel,
    Shown,
    face,
)
from briefing.viewer.widgets.shapes import paint_shape
from briefing.wording import marked, spoken, tr

_KINDS: dict[ArticleKind, str] = {
    "editorial": marked("editorial"),
    "digest": marked("digest"),
    "statement": marked("statement"),
}
_ONLY_HEAD = {"title": marked("only the title holds it"), "standfirst": marked("only the standfirst holds it")}
_USUAL_HEIGHT = 46
"""Pixels of a row, where the lines of articles and passages of one line come in turns."""


class FoundModel(PassageModel):
    """Articles, each followed by its passages; rows are read from the bundle as the list is scrolled to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: Sequence[Place] = ()
        self._read: Callable[[int, int], list[Row]] = lambda _start, _stop: []

    def show(self, results: Results | None, read: Callable[[int, int], list[Row]]) -> None:
        """Show other results; `read` gives the rows for the places `[start, stop)`."""
        self.beginResetModel()
        self.rows = list(results.first) if results else []
        self._places = results.places if results else ()
        self._read = read
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more rows than have been read."""
        return not parent.isValid() and len(self.rows) < len(self._places)

    def fetchMore(self, parent: Index) -> None:
        """Read some more."""
        self.read_to(len(self.rows) + ROWS_AT_ONCE)

    def read_to(self, stop: int) -> None:
        """Have at least so many rows, where there are so many."""
        start, stop = len(self.rows), min(stop, len(self._places))
        if stop > start:
            more = self._read(start, stop)
            self.beginInsertRows(QModelIndex(), start, start + len(more) - 1)
            self.rows += more
            self.endInsertRows()

    def is_head(self, row: Row) -> bool:
        """Whether it is the line of an article."""
        return isinstance(row, Group)

    def spoken(self, row: Row) -> str:
        """Title and count of an article; place, dates and words of a passage."""
        if isinstance(row, Group):
            return ", ".join(part for part in (row.article.title, found_label(row)) if part)
        parts = [] if row.head == "standfirst" else [tr("Paragraph {number}", number=row.paragraph.position)]
        parts += [] if row.paragraph.page is None else [tr("page {page}", page=row.paragraph.page)]
        parts += [incident_label(incident, language=spoken()) for incident in row.incidents]
        parts += [tr("as printed: {words}", words=row.printed)] if row.printed else []
        parts += [tr(_ONLY_HEAD[row.head])] if row.head else []
        return f"{', '.join(parts)}: {row.excerpt.text}"


def found_label(group: Group) -> str:
    """How many passages of an article were found; nothing where only its title or standfirst was."""
    return passages_label(group.passages) if group.passages else ""


def about_article(article: Article, source: Source, *, many_sources: bool) -> str:
    """What stands beside an article's title: its kind where it is a special one, and of several bulletins which one."""
    parts = ("" if article.kind == "article" else tr(_KINDS[article.kind]), source.label if many_sources else "")
    return " · ".join(part for part in parts if part)


class FoundDelegate(PassageDelegate):
    """Paints below a passage what only the print has, and the incidents that it tells."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.many_sources = False

    def shown(self, row: Row) -> Head | Shown:
        """An article with its count, or a passage with its matches."""
        if isinstance(row, Group):
            about = about_article(row.article, row.source, many_sources=self.many_sources)
            return Head(row.article.title, about, found_label(row))
        page = () if row.paragraph.page is None else (tr("p. {page}", page=row.paragraph.page),)
        place = () if row.head == "standfirst" else (f"¶ {row.paragraph.position}", *page)
        return Shown(row.excerpt.text, row.excerpt.matches, place, bool(row.incidents or row.printed or row.head))

    def paint_details(self, painter: QPainter, rect: QRect, row: Any) -> None:
        """What only the print has, or that only the title was found; and the incidents."""
        found: Found = row
        x, y = rect.left() + TEXT_LEFT, rect.bottom() - 14
        painter.setFont(face(SANS, 12))
        painter.setPen(QColor(self.theme.ink3))
        metrics = painter.fontMetrics()
        if found.printed:
            label = metrics.elidedText(
                tr("only as printed: “{words}”", words=found.printed), Qt.TextElideMode.ElideRight, rect.right() - x - 8
            )
            width = metrics.horizontalAdvance(label)
            painter.fillRect(QRect(x - 3, y - 8, width + 6, 17), QColor(self.theme.repair))
            painter.drawText(QRect(x, y - 8, width + 2, 16), int(Qt.AlignmentFlag.AlignVCenter), label)
            x += width + 16
        if found.head:
            label = tr(_ONLY_HEAD[found.head])
            painter.drawText(QRect(x, y - 8, rect.right() - x, 16), int(Qt.AlignmentFlag.AlignVCenter), label)
            x += metrics.horizontalAdvance(label) + 16
        for incident in found.incidents:
            label = incident_label(incident, short=True, language=spoken())
            width = metrics.horizontalAdvance(label)
            if x + width + 17 > rect.right():
                break
            ground = self.theme.page if incident.year_from != "stated" else None
            colour = self.theme.category(incident.category)
            paint_shape(painter, CATEGORY_SHAPES[incident.category], QPointF(x + 6, y), 10, colour, ground=ground)
            painter.drawText(QRect(x + 17, y - 8, width + 2, 16), int(Qt.AlignmentFlag.AlignVCenter), label)
            x += 17 + width + 14


class FoundList(PassageList):
    """The passages found."""

    delegate: FoundDelegate

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Passages found"), parent)
        self.delegate = FoundDelegate(self)
        self.setItemDelegate(self.delegate)

    @property
    def first_rows(self) -> int:
        """How many rows a search reads at once: as many as fill the list, so that none is read while it is painted."""
        return max(self.viewport().height() // _USUAL_HEIGHT + 1, ROWS_AT_ONCE)
