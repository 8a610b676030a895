"""The panel that says whether an election's figures agree with each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing.analysis.findings import Check, Severity
from briefing.analysis.indices import Index
from briefing.viewer.icons import pixmap
from briefing.viewer.theme import PANEL_INSET, Theme

_CODE_WIDTH = 55
_SECTIONS: tuple[tuple[Severity, str], ...] = (("error", "Errors"), ("warning", "Warnings"), ("holds", "Hold"))


class ChecksPanel(QFrame):
    """Errors apart from warnings apart from what holds; choosing a check tells its figures."""

    check_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._checks: tuple[Check, ...] = ()
        self._indices: tuple[Index, ...] = ()
        self.setProperty("look", "panel")
        self.setAccessibleName("Checks")
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

    def show_checks(self, checks: Sequence[Check], indices: Sequence[Index]) -> None:
        """Show the checks and indices of an election."""
        self._checks, self._indices = tuple(checks), tuple(indices)
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
                widget.deleteLater()
        self._heading.addWidget(_label("Checks", "heading"))
        self._heading.addWidget(_label(str(len(self._checks)), "third"))
        body = QWidget()
        body.setProperty("look", "panel")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, PANEL_INSET)
        layout.setSpacing(0)
        for severity, name in _SECTIONS:
            found = [check for check in self._checks if check.severity == severity]
            if not found and severity != "error":
                continue
            layout.addWidget(self._section(severity, name, len(found)))
            for check in found:
                row = CheckRow(check, self._theme)
                row.chosen.connect(self.check_chosen)
                layout.addWidget(row)
            if severity == "error":
                hairline = QFrame()
                hairline.setProperty("look", "hairline")
                layout.addWidget(hairline)
                layout.addSpacing(2)
        if not self._checks:
            nothing = _label("No figures that could be held against each other.", "third")
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
        layout.addWidget(_label(name, "heading"))
        layout.addWidget(_label(str(count), "third"))
        layout.addStretch()
        return line

    def _index_table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(PANEL_INSET, 0, PANEL_INSET, 0)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        counts = sorted({index.parties for index in self._indices})
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(_label("Indices", "heading"))
        heading.addWidget(_label(f"{' or '.join(str(count) for count in counts)} parties", "third"))
        heading.addStretch()
        grid.addLayout(heading, 0, 0, 1, 2)
        for row, index in enumerate(self._indices, 1):
            name = _label(index.name, "plain")
            name.setStyleSheet(f"color: {self._theme.ink2}; font-size: 13px;")
            grid.addWidget(name, row, 0)
            value = _label(f"{index.value:.2f}", "heading")
            value.setAccessibleName(f"{index.name} {index.value:.2f}")
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        return table


class CheckRow(QFrame):
    """One check: its code, the finding, the ground. Click or Enter tells its figures."""

    chosen = Signal(object)

    def __init__(self, check: Check, theme: Theme) -> None:
        super().__init__()
        self._check = check
        self.setObjectName("checkRow")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{check.code}: {check.title}. {check.sentence}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet(f"#checkRow:hover {{ background: {theme.hover}; }}")
        grid = QGridLayout(self)
        grid.setContentsMargins(PANEL_INSET, 4, PANEL_INSET, 5)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, _CODE_WIDTH)
        grid.setColumnStretch(1, 1)
        title = _label(check.title, "heading")
        ground = _label(check.sentence, "third")
        for label in (title, ground):
            label.setWordWrap(True)
        grid.addWidget(_label(check.code, "third"), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(title, 0, 1)
        grid.addWidget(ground, 1, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._check)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._check)
        else:
            super().keyPressEvent(event)


def _label(text: str, look: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", look)
    return label
