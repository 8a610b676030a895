"""How the timeline's tab is laid out: bar, picture with legend and overview, list with header and pane."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from briefing.viewer.theme import HEADER_HEIGHT, PANEL_INSET, Theme
from briefing.viewer.timeline.canvas import TimelineCanvas
from briefing.viewer.timeline.detail import DetailPane
from briefing.viewer.timeline.filters import FilterBar
from briefing.viewer.timeline.incident_list import IncidentList
from briefing.viewer.timeline.legend import Legend
from briefing.viewer.timeline.marks import SMALL_SIZE
from briefing.viewer.timeline.overview import OverviewStrip
from briefing.viewer.timeline.tray import Tray, Undated
from briefing.viewer.widgets.popup import SPACED, choice_button, spaced_icon
from briefing.wording import tr

LIST_WIDTH = 390
_LEAST_LIST = 280
_WIDE = 600
"""From so many pixels on, picture and list stand beside each other."""


class TimelinePage:
    """The parts of the tab, laid out in a widget; what they show and tell is the view's."""

    def __init__(self, owner: QWidget) -> None:
        self.bar = FilterBar()
        self.canvas = TimelineCanvas()
        self.legend = Legend()
        self.overview = OverviewStrip()
        self.list = IncidentList()
        self.detail = DetailPane()
        self.count = QLabel()
        self.nothing = QLabel()
        self.lanes_button = choice_button(tr("By category"))
        self.lanes_button.setParent(self.canvas)
        self.tray_button = QPushButton()
        self.tray = Tray(self.tray_button)
        self._pages = QStackedLayout(owner)
        self._lay_out()

    def _lay_out(self) -> None:
        picture = QWidget()
        left = _column(picture)
        left.addWidget(self.canvas, 1)
        left.addWidget(self.legend)
        left.addWidget(self.overview)
        splitter = self._splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(picture)
        splitter.addWidget(self._side())
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([650, LIST_WIDTH])
        page = QWidget()
        layout = _column(page)
        layout.addWidget(self.bar)
        layout.addWidget(_hairline())
        layout.addWidget(_scrolling(splitter), 1)
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty_page())
        self.lanes_button.setProperty("look", "quiet")
        self.lanes_button.setStyleSheet(f"font-size: {SMALL_SIZE}px; padding: 0 2px;")
        self.lanes_button.setAccessibleName(tr("Lanes"))
        self.lanes_button.setToolTip(tr("Part the lanes by category, place, person or source"))
        self.name_lanes(tr("By category"))

    def arrange(self, width: int) -> None:
        """The list beside the picture where there is room for both, else below it."""
        beside = width >= _WIDE
        self._splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def name_lanes(self, words: str) -> None:
        """Say by what the lanes part the incidents."""
        self.lanes_button.setText(words)
        self.lanes_button.adjustSize()
        self.lanes_button.move(12, 11)

    def _side(self) -> QWidget:
        header = QFrame()
        header.setProperty("look", "header")
        line = QHBoxLayout(header)
        line.setContentsMargins(PANEL_INSET, 0, PANEL_INSET - 4, 0)
        line.setSpacing(8)
        title = QLabel(tr("Incidents"))
        title.setProperty("look", "heading")
        self.count.setProperty("look", "second")
        self.tray_button.setProperty("look", "quiet")
        self.tray_button.setStyleSheet(f"font-size: {SMALL_SIZE}px;")
        line.addWidget(title)
        line.addWidget(self.count)
        line.addStretch()
        line.addWidget(self.tray_button)
        header.setFixedHeight(HEADER_HEIGHT)
        side = QWidget()
        side.setMinimumWidth(_LEAST_LIST)
        layout = _column(side)
        layout.addWidget(header)
        layout.addWidget(self.list, 1)
        layout.addWidget(_hairline())
        layout.addWidget(self.detail)
        return side

    def _empty_page(self) -> QWidget:
        page = QFrame()
        page.setProperty("look", "page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(24, 22, 24, 24)
        self.nothing.setProperty("look", "third")
        self.nothing.setWordWrap(True)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self.nothing)
        layout.addStretch()
        return page

    def apply_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        for part in (self.bar, self.canvas, self.legend, self.overview, self.list, self.detail):
            part.apply_theme(theme)
        self.lanes_button.setIcon(spaced_icon("chevron-down", theme.ink2, SPACED.width() - 16))
        self.lanes_button.setIconSize(QSize(18, 14))
        self.name_lanes(self.lanes_button.text())

    def show_incidents(self, there_are: bool) -> None:
        """Show the picture, or that there is nothing to show."""
        self._pages.setCurrentIndex(0 if there_are else 1)

    def show_left_out(self, nothing: str, things: list[Undated], *, has_incidents: bool) -> None:
        """Put what cannot be shown into the tray; where nothing else is there, say why."""
        self.tray.show_things(things)
        reasons = [f"{thing.words[:100]}: {thing.reason}." for thing in things[:8]]
        self.nothing.setText(nothing if has_incidents else " ".join([nothing, *reasons]))


def _scrolling(widget: QWidget) -> QScrollArea:
    """A widget that scrolls where the window is lower than it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("look", "hairline")
    line.setFixedHeight(1)
    return line
