"""A table in which each cell tells and opens the sentence of its figure; the page around it scrolls."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from briefing.bundle.records import Figure
from briefing.viewer.results.table_model import Index
from briefing.viewer.theme import Theme
from briefing.wording import tr

HEADER_ROW = 29
INSET = 8


class FigureTable(QTableView):
    """The table at its full height.

    `cell_hovered` carries a `Figure` (or None) and its cell in global pixels, `cell_selected` the same for the keys,
    `cell_opened` the figure that was clicked or entered, `sort_wanted` the number of a column: its title was clicked, or
    `S` was pressed in it.
    """

    cell_hovered = Signal(object, QRect)
    cell_selected = Signal(object, QRect)
    cell_opened = Signal(object)
    sort_wanted = Signal(int)

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self._hovered: tuple[int, int, int] | None = None
        self._by_mouse = False
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setFixedHeight(HEADER_ROW)
        header.sectionClicked.connect(self.sort_wanted)
        header.setToolTip(tr("Sort by a column: click its title, or press S in it"))
        self.setModel(model)
        model.modelReset.connect(self.fit)

    def figure_at(self, index: Index, at: QPoint | None = None) -> Figure | None:
        """The figure of a cell, at a point in the view's pixels where that matters."""
        raise NotImplementedError

    def first_row(self) -> int:
        """The row that the keys come to first."""
        return 0

    def fit(self) -> None:
        """Lay rows and columns out for what is shown."""
        raise NotImplementedError

    def apply_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.horizontalHeader().setStyleSheet(
            f"QHeaderView {{ background: {theme.page}; border: none; }}"
            f"QHeaderView::section {{ background: {theme.page}; color: {theme.ink2}; border: none; font-size: 13px;"
            f" border-bottom: 1px solid {theme.edge}; padding: 0 {INSET}px; }}"
        )
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def cell_rect(self, index: Index) -> QRect:
        """A cell in global pixels."""
        box = self.visualRect(index)
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what the pointer is on."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        figure = self.figure_at(index, point)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if figure else Qt.CursorShape.ArrowCursor)
        hovered = (index.row(), index.column(), figure.id) if figure else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.cell_hovered.emit(figure, self.cell_rect(index) if figure else QRect())

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is on nothing here."""
        self._hovered = None
        self.cell_hovered.emit(None, QRect())
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the cell's sentence."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        self._by_mouse = True
        if index.isValid():
            self.setCurrentIndex(index)
        self._by_mouse = False
        figure = self.figure_at(index, point)
        if figure and event.button() == Qt.MouseButton.LeftButton:
            self.cell_opened.emit(figure)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Everything happened when the button went down."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is two clicks."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not this."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        figure = self.figure_at(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and figure:
            self.cell_opened.emit(figure)
        elif event.key() == Qt.Key.Key_S and not event.modifiers() and self.currentIndex().isValid():
            self.sort_wanted.emit(self.currentIndex().column())
        elif event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # letters are not searched for here: the page may want them
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the cell that the keys reached."""
        super().currentChanged(current, previous)
        figure = self.figure_at(current)
        if figure and self.hasFocus() and not self._by_mouse:
            self.cell_selected.emit(figure, self.cell_rect(current))
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self.model().rowCount():
            index = self.currentIndex()
            index = index if index.isValid() else self.model().index(self.first_row(), 0)
            self.setCurrentIndex(index)
            figure = self.figure_at(index)
            if figure:
                self.cell_selected.emit(figure, self.cell_rect(index))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The focus is elsewhere."""
        super().focusOutEvent(event)
        self.cell_hovered.emit(None, QRect())
