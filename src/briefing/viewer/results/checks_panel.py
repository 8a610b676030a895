"""The panel that says whether an election's figures agree with each other."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.analysis.findings import Check, Severity
from briefing.analysis.indices import Index
from briefing.bundle.records import Passage
from briefing.viewer.icons import pixmap
from briefing.viewer.theme import PANEL_INSET, Theme
from briefing.viewer.widgets.labels import PlainLabel
from briefing.wording import marked, number, tr

_CODE_WIDTH = 55
_ROW_LETTERS = 34
"""Letters of links that stand beside each other."""
_SECTIONS: tuple[tuple[Severity, str], ...] = (
    ("error", marked("Errors")), ("warning", marked("Warnings")), ("holds", marked("Hold")),
)  # fmt: skip

PlacesOf = Callable[[Check], Sequence[tuple[str, Passage]]]
"""The passages that a check stands on, each with its name: `Reuters ¶ 1`."""


class ChecksPanel(QFrame):
    """Errors apart from warnings apart from what holds; choosing a check tells its figures, a link opens a passage."""

    check_chosen = Signal(object)
    passage_requested = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._checks: tuple[Check, ...] = ()
        self._indices: tuple[Index, ...] = ()
        self._places: PlacesOf = lambda check: []
        self.setProperty("look", "panel")
        self.setAccessibleName(tr("Checks"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        header = QFrame()
        header.setProperty("look", "header")
        line = QHBoxLayout(header)
        line.setContentsMargins(PANEL_INSET - 2, 0, PANEL_INSET, 0)
        self._heading = QHBoxLayout()
        self._heading.setSpacing(8)
        line.addLayout(self._heading)
        line.addStretch()
        layout.addWidget(header)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self._scroll, 1)

    def apply_theme(self, theme: Theme) -> None:
        """Show in another theme's colours."""
        self._theme = theme
        self._render()

    def show_checks(self, checks: Sequence[Check], indices: Sequence[Index], places: PlacesOf) -> None:
        """Show the checks and indices of an election; `places` gives the passages that a check stands on."""
        shown = tuple(checks), tuple(indices)
        if shown == (self._checks, self._indices):
            return
        self._checks, self._indices, self._places = *shown, places
        self._render()

    def set_beside(self, is_beside: bool, width: int) -> None:
        """Stand beside the charts, `width` wide and scrolling alone; or under them at full height."""
        if is_beside:
            self.setFixedWidth(width)
            self.setMinimumHeight(0)
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
            body = self._scroll.widget()
            self.setMinimumHeight(body.sizeHint().height() + 40 if body else 0)

    def _render(self) -> None:
        while item := self._heading.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._heading.addWidget(PlainLabel(tr("Checks"), "heading"))
        self._heading.addWidget(PlainLabel(str(len(self._checks)), "third"))
        body = QWidget()
        body.setProperty("look", "panel")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, PANEL_INSET)
        layout.setSpacing(0)
        for severity, name in _SECTIONS:
            found = [check for check in self._checks if check.severity == severity]
            if not found and severity != "error":
                continue
            layout.addWidget(self._section(severity, tr(name), len(found)))
            for check in found:
                row = CheckRow(check, self._theme, self._places(check))
                row.chosen.connect(self.check_chosen)
                row.passage_requested.connect(self.passage_requested)
                layout.addWidget(row)
            if severity == "error":
                hairline = QFrame()
                hairline.setProperty("look", "hairline")
                layout.addWidget(hairline)
                layout.addSpacing(2)
        if not self._checks:
            nothing = PlainLabel(tr("No figures that could be held against each other."), "third")
            nothing.setWordWrap(True)
            nothing.setContentsMargins(PANEL_INSET, 8, PANEL_INSET, 0)
            layout.addWidget(nothing)
        if self._indices:
            layout.addSpacing(14)
            layout.addWidget(self._index_table())
        layout.addStretch()
        self._scroll.setWidget(body)

    def _section(self, severity: Severity, name: str, count: int) -> QWidget:
        icons = {
            "error": ("circle-alert", self._theme.error) if count else ("circle-check", self._theme.ok),
            "warning": ("triangle-alert", self._theme.doubt),
            "holds": ("check", self._theme.ok),
        }
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(PANEL_INSET, 8, PANEL_INSET, 7)
        layout.setSpacing(8)
        picture = QLabel()
        picture.setPixmap(pixmap(*icons[severity]))
        layout.addWidget(picture)
        layout.addWidget(PlainLabel(name, "heading"))
        layout.addWidget(PlainLabel(str(count), "third"))
        layout.addStretch()
        return line

    def _index_table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(PANEL_INSET, 0, PANEL_INSET, 0)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        grid.addWidget(PlainLabel(tr("Indices"), "heading"), 0, 0, 1, 2)
        for place, index in enumerate(self._indices):
            name = PlainLabel(index.name, "plain")
            name.setStyleSheet(f"color: {self._theme.ink2}; font-size: 13px;")
            grid.addWidget(name, 2 * place + 1, 0)
            value = PlainLabel(number(index.value, 2), "heading")
            value.setAccessibleName(f"{index.name} {number(index.value, 2)}. {index.ground}")
            grid.addWidget(value, 2 * place + 1, 1, Qt.AlignmentFlag.AlignRight)
            ground = PlainLabel(index.ground, "third")
            ground.setWordWrap(True)
            ground.setContentsMargins(0, 0, 0, 5)
            if place + 1 == len(self._indices) or self._indices[place + 1].ground != index.ground:
                grid.addWidget(ground, 2 * place + 2, 0, 1, 2)
        return table


class CheckRow(QAbstractButton):
    """One check: its code, the finding, the ground, the places it stands on. Click or Enter tells its figures."""

    chosen = Signal(object)
    passage_requested = Signal(object)

    def __init__(self, check: Check, theme: Theme, places: Sequence[tuple[str, Passage]] = ()) -> None:
        super().__init__()
        self._hovered = QColor(theme.hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.chosen.emit(check))
        self.setAccessibleName(f"{check.code}: {check.title}. {check.sentence}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        grid = QGridLayout(self)
        grid.setContentsMargins(PANEL_INSET, 4, PANEL_INSET, 5)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, _CODE_WIDTH)
        grid.setColumnStretch(1, 1)
        title = PlainLabel(check.title, "heading")
        ground = PlainLabel(check.sentence, "third")
        for label in (title, ground):
            label.setWordWrap(True)
        code = PlainLabel(check.code, "third")
        if self.isRightToLeft():  # a code is Latin, and would stand beside the finding
            code.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(code, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(title, 0, 1)
        grid.addWidget(ground, 1, 1)
        if places:
            grid.addLayout(self._links(places), 2, 1)

    def _links(self, places: Sequence[tuple[str, Passage]]) -> QVBoxLayout:
        """A link for each place, as many beside each other as there is room for; it opens there."""
        lines = QVBoxLayout()
        lines.setSpacing(0)
        row, used = QHBoxLayout(), _ROW_LETTERS
        for text, passage in places:
            if used + len(text) > _ROW_LETTERS:
                row, used = QHBoxLayout(), 0
                row.setSpacing(12)
                row.addStretch(1)
                lines.addLayout(row)
            used += len(text) + 3
            link = QPushButton(text.replace("&", "&&"))
            link.setProperty("look", "link")
            link.setStyleSheet("QPushButton { text-align: left; padding: 0; font-size: 12px; min-height: 18px; }")
            link.setAccessibleName(tr("Open {place}", place=text))
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.clicked.connect(lambda _checked=False, passage=passage: self.passage_requested.emit(passage))
            row.insertWidget(row.count() - 1, link)
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground under the pointer."""
        if self.underMouse():
            QPainter(self).fillRect(self.rect(), self._hovered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does as a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
