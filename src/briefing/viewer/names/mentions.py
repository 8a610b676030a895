"""The list of a name's mentions: article by article, each in its sentence with the name on a ground."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QListView, QWidget

from briefing.viewer.names.state import ArticleRow, MentionRow, Row
from briefing.viewer.widgets.passage_list import ROW, Head, PassageDelegate, PassageList, PassageModel, Shown
from briefing.wording import counted, tr


class MentionModel(PassageModel):
    """The mentions for Qt."""

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def complete(self, rows: Sequence[Row]) -> None:
        """Show all rows, of which those shown are the beginning."""
        known = len(self.rows)
        self.rows[:] = rows[:known]
        self.dataChanged.emit(self.index(0), self.index(known - 1))
        if len(rows) > known:
            self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
            self.rows += rows[known:]
            self.endInsertRows()

    def is_head(self, row: Row) -> bool:
        """Whether it is the line of an article."""
        return isinstance(row, ArticleRow)

    def spoken(self, row: Row) -> str:
        """Title, bulletin and count of an article; the sentence and place of a mention."""
        if isinstance(row, ArticleRow):
            mentions = [counted("{n} mention", "{n} mentions", row.mentions)] if row.mentions else []
            return ", ".join([row.article.title, row.source.label, *mentions])
        place = tr("Paragraph {number}", number=row.passage.position)
        return f"{row.sentence} {place}"


class MentionDelegate(PassageDelegate):
    """Paints an article's line and the sentences."""

    def shown(self, row: Row) -> Head | Shown:
        """An article with its bulletin, or a sentence with the name in it."""
        if isinstance(row, ArticleRow):
            return Head(row.article.title, row.source.label)
        return Shown(row.sentence, row.spans, row.place)


class MentionList(PassageList):
    """Tells which mention is opened."""

    passage_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Mentions"), parent)
        self._model = MentionModel(self)
        self.delegate = MentionDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self.delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(100)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show the mentions of another name, the first one chosen."""
        self.delegate.forget()
        self._model.show(rows)
        if len(rows) > 1:
            self.setCurrentIndex(self._model.index(1))
        self.scrollToTop()

    def complete(self, rows: Sequence[Row]) -> None:
        """Show all mentions of the name of which the first are shown; what is chosen and in sight stays."""
        if not self._model.rows:
            self.show_rows(rows)
            return
        self.delegate.forget()
        self._model.complete(rows)

    def rows(self) -> Sequence[Row]:
        """The rows shown."""
        return self._model.rows

    @property
    def current(self) -> MentionRow | None:
        """The mention that is chosen."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, MentionRow) else None

    def _open(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW)
        if isinstance(row, MentionRow):
            self.passage_chosen.emit(row.passage)
