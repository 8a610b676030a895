"""Where everything of the search's page stands: its head, the filters, the list, the panel beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from briefing.viewer.search.filter_bar import FilterBar
from briefing.viewer.search.found_list import FoundList, FoundModel
from briefing.viewer.search.nothing import NothingFound
from briefing.viewer.search.searched_line import SearchedLine
from briefing.viewer.search.side import SidePanel
from briefing.viewer.widgets.sides import margins


class PageFrame(QWidget):
    """The parts of the page in their places, without what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = QLabel()
        self._headline.setProperty("look", "heading")
        self._model = FoundModel(self)
        self.list = FoundList()
        self.list.setModel(self._model)
        self.filters = FilterBar()
        self.searched = SearchedLine()
        self.nothing = NothingFound()
        self.side = SidePanel()
        self._build()

    def _build(self) -> None:
        left = QFrame()
        left.setProperty("look", "page")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.searched)
        column.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list)
        column.addStretch()
        column.setStretchFactor(self.list, 1000)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.side)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([682, 361])
        hairline = QFrame()
        hairline.setProperty("look", "hairline")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._header(), self.filters, hairline):
            layout.addWidget(widget)
        layout.addWidget(splitter, 1)

    def _header(self) -> QFrame:
        header = QFrame()
        header.setProperty("look", "header")
        self._back = QPushButton()
        self._back.setProperty("look", "quiet")
        key = QLabel("Esc")
        key.setProperty("look", "key")
        line = QHBoxLayout(header)
        line.setContentsMargins(margins(16, 0, 8, 0))
        line.setSpacing(6)
        line.addWidget(self._headline)
        line.addStretch()
        line.addWidget(self._back)
        line.addWidget(key)
        return header
