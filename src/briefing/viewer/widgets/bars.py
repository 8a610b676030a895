"""The bars of the window's frame: tools above, tabs over the page, the status line below.

What needs an icon or an enumeration of Qt's is done in `apply_theme`, after the window's first painting: loading
`QtCore.Qt` costs the start 14 ms.
"""

from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QTabBar, QToolButton, QVBoxLayout, QWidget

from briefing.viewer.style import INTERFACE_SIZE, font
from briefing.viewer.terms import tab_name
from briefing.viewer.theme import LIBRARY_WIDTH, PANEL_INSET, SANS, Theme
from briefing.viewer.widgets.sides import margins
from briefing.viewer.widgets.tab_tools import TabTools, tool_button
from briefing.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent

TAB_ICONS = {
    "articles": "file-text", "results": "chart-column", "timeline": "chart-no-axes-gantt", "brief": "notebook-pen",
}  # fmt: skip
"""The tabs in their order."""
SEARCH_WIDTH = 560


class SearchField(QLineEdit):
    """The one field that searches all paragraphs; the keys that walk a list go to the list of what was found."""

    key_for_list = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setPlaceholderText(tr("Search all paragraphs"))
        self.setAccessibleName(tr("Search all paragraphs"))
        self.setToolTip(tr("Search all paragraphs ({key})", key="Ctrl+K"))
        self.setMaximumWidth(SEARCH_WIDTH)
        self.setMaxLength(400)
        self.setTextMargins(*((56, 0, 28, 0) if self.isRightToLeft() else (28, 0, 56, 0)))
        self._icon = QLabel(self)
        self._key = QLabel("Ctrl+K", self)
        self._key.setProperty("look", "key")

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        from briefing.viewer import icons

        for label in (self._icon, self._key):
            label.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon.setPixmap(icons.pixmap("search", theme.ink2))

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Put icon and key where they belong."""
        self._key.adjustSize()
        key_left = self.width() - self._key.width() - 8
        icon_left = 11
        if self.isRightToLeft():
            key_left, icon_left = 8, self.width() - 11 - 16
        self._icon.setGeometry(icon_left, (self.height() - 16) // 2, 16, 16)
        self._key.setGeometry(key_left, (self.height() - 17) // 2, self._key.width(), 17)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Up, down and Enter belong to the list, Esc leaves."""
        if event.key() in _list_keys():
            self.key_for_list.emit(event)
        elif event.key() == QtCore.Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ToolRow(QFrame):
    """The library's toggle, the search field, the toggle of the facts, help."""

    spoken_role = "ToolBar"

    search_changed = Signal(str)
    search_left = Signal()
    search_key = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.field = SearchField()
        self.field.textChanged.connect(self.search_changed)
        self.field.left.connect(self._leave)
        self.field.key_for_list.connect(self.search_key)
        self._library = tool_button()
        self._facts = tool_button()
        self._help = tool_button()
        left = QWidget()
        left.setFixedWidth(LIBRARY_WIDTH - 10)
        inner = QHBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._library)
        inner.addStretch()
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 0, 10, 6)
        line.setSpacing(0)
        line.addWidget(left)
        line.addWidget(self.field, 100)
        line.addStretch(1)
        line.addSpacing(12)
        line.addWidget(self._facts)
        line.addSpacing(10)
        line.addWidget(self._help)

    def attach(self, library: "QAction", facts: "QAction", help_: "QAction") -> None:
        """Give the buttons their actions."""
        self._facts.setToolButtonStyle(QtCore.Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for button, action in ((self._library, library), (self._facts, facts), (self._help, help_)):
            button.setDefaultAction(action)
            action.changed.connect(partial(_name_as_action, button))
            _name_as_action(button)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        from briefing.viewer import icons

        names = ((self._library, "library"), (self._facts, "panel-right"), (self._help, "circle-question-mark"))
        for button, name in names:
            if button.defaultAction():
                button.defaultAction().setIconVisibleInMenu(False)
                button.defaultAction().setIcon(icons.icon(name, theme.ink2))
        self.field.apply_theme(theme)

    def focus_search(self) -> None:
        """Let the user type what to search for."""
        self.field.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear_search(self) -> None:
        """Empty the field without searching."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)

    def _leave(self) -> None:
        self.clear_search()
        self.search_left.emit()


class Tabs(QTabBar):
    """The tabs; each is as wide as its name in semibold, so that choosing one moves nothing."""

    def tabSizeHint(self, index: int) -> QSize:
        """The size of a tab."""
        hint = super().tabSizeHint(index)
        width = QFontMetrics(font(SANS, INTERFACE_SIZE, bold=True)).horizontalAdvance(self.tabText(index))
        return QSize(width + 16 + 8 + 30, hint.height())


class TabRow(QFrame):
    """The tabs at the left, the tools of the tab in view at the right."""

    tab_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self._bar = Tabs()
        self._bar.setAccessibleName(tr("Tabs"))
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(False)
        self._bar.setIconSize(QSize(16, 16))
        for number, name in enumerate(map(tab_name, TAB_ICONS)):
            self._bar.addTab(name)
            self._bar.setTabToolTip(number, f"{name} (Ctrl+{number + 1})")
        self._bar.setMinimumWidth(self._bar.sizeHint().width())
        self._bar.currentChanged.connect(self.tab_chosen)
        self._theme: Theme | None = None
        self._tools = TabTools(self._bar)
        line = QHBoxLayout(self)
        line.setContentsMargins(margins(6, 0, 8, 0))
        line.setSpacing(8)
        bottom = QVBoxLayout()
        bottom.addStretch()
        bottom.addWidget(self._bar)
        line.addLayout(bottom)
        line.addStretch()
        line.addWidget(self._tools)

    @property
    def current(self) -> int:
        """The number of the tab in view."""
        return self._bar.currentIndex()

    def choose(self, number: int) -> None:
        """Show a tab as chosen, without telling."""
        self._bar.blockSignals(True)
        self._bar.setCurrentIndex(number)
        self._bar.blockSignals(False)
        self._draw_icons()

    def show_tools(self, widgets: Sequence[QWidget], actions: "Sequence[QAction]") -> None:
        """Show a tab's own tools."""
        self._tools.show_tools(widgets, actions)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Leave the tabs their room; what is left is for the tools."""
        super().resizeEvent(event)
        self._tools.take_room(event.size().width() - self._bar.minimumWidth() - 2 * PANEL_INSET)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        self._bar.setElideMode(QtCore.Qt.TextElideMode.ElideNone)
        self._draw_icons()

    def _draw_icons(self) -> None:
        if self._theme is None:
            return
        from briefing.viewer import icons

        for number, name in enumerate(TAB_ICONS.values()):
            colour = self._theme.link if number == self.current else self._theme.ink2
            self._bar.setTabIcon(number, icons.icon(name, colour))


class StatusLine(QFrame):
    """The bundle's name, whether its checksum holds, and what the part in view has to say."""

    spoken_role = "StatusBar"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._icon = QLabel()
        self._left = QLabel()
        self._right = QLabel()
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(7)
        line.addWidget(self._icon)
        line.addWidget(self._left)
        line.addStretch()
        line.addWidget(self._right)
        self._path = Path()
        self.verified: bool | None = None
        """Whether the bundle's checksum holds; None while it is computed."""
        self._trust = ""
        self._matches = True
        self._theme: Theme | None = None
        self._words = self._right_words = self._doing = self._said = ""

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        for label in (self._left, self._right):
            label.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        self._theme = theme
        self._render()

    def show_bundle(self, path: Path, verified: bool | None) -> None:
        """Name the bundle; `verified` is None while its checksum is still computed."""
        if verified is None:
            self._trust, self._matches = "", True
        self._path, self.verified = path, verified
        self._render()

    def show_trust(self, words: str, *, matches: bool) -> None:
        """Say what speaks for the bundle; `matches` where nothing speaks against it."""
        self._trust, self._matches = words, matches
        self._render()

    def show_words(self, words: str, right: str) -> None:
        """Say something of the part in view, at the left and at the right."""
        self._words, self._right_words = words, right
        self._render()

    def show_doing(self, words: str) -> None:
        """Say what is being done beside the window, in place of what the part in view has to say; nothing ends it."""
        self._doing = words
        self._render()

    def text(self) -> str:
        """What stands at the left, whole."""
        return self._said

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What is said at the left comes first; it is cut at its end where even alone it has no room."""
        from briefing.viewer.widgets.tooltips import set_tip

        metrics, room = self._left.fontMetrics(), self.width() - 60
        wide = metrics.horizontalAdvance(self._said)
        self._right.setVisible(wide + metrics.horizontalAdvance(self._right_words) <= room)
        is_cut = wide > room > 0 and self._theme is not None
        self._left.setText(
            metrics.elidedText(self._said, QtCore.Qt.TextElideMode.ElideRight, room) if is_cut else self._said
        )
        self._left.setAccessibleName(self._said)
        set_tip(self._left, f"{self._said}\n{self._path}" if is_cut else str(self._path))

    def _render(self) -> None:
        """Write the words; not before the labels take them for plain text."""
        if self._theme is None:
            return
        from briefing.viewer import icons

        self._right.setText(self._right_words)
        checksum = {None: tr("Checksum not yet verified"), True: tr("Checksum verified"), False: tr("Checksum differs")}
        parts = [self._path.name, checksum[self.verified], self._trust, self._doing or self._words]
        self._said = "  •  ".join(part for part in parts if part)
        self._fit()
        holds = self.verified if self._matches else False
        name = {None: "shield", True: "shield-check", False: "shield-alert"}[holds]
        colour = {None: self._theme.ink3, True: self._theme.ok, False: self._theme.error}[holds]
        self._icon.setPixmap(icons.pixmap(name, colour, 14))


@cache
def _list_keys() -> frozenset[int]:
    key = QtCore.Qt.Key
    return frozenset((key.Key_Up, key.Key_Down, key.Key_PageUp, key.Key_PageDown, key.Key_Return, key.Key_Enter))


def _name_as_action(button: QToolButton) -> None:
    """Call a button what its action is called now, with room between icon and text."""
    name = button.defaultAction().text().replace("&", "")
    button.setAccessibleName(name)
    button.setText(f"  {name}")


def panel_header(title: str, button: QWidget) -> QFrame:
    """The head of a side panel: its title at the left, a button at the right."""
    header = QFrame()
    header.setProperty("look", "header")
    line = QHBoxLayout(header)
    line.setContentsMargins(margins(PANEL_INSET - 2, 0, 6, 0))
    label = QLabel(title)
    label.setProperty("look", "heading")
    line.addWidget(label)
    line.addStretch()
    line.addWidget(button)
    return header
