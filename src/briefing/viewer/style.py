"""The application's look made of the theme's tokens: fonts, palette, style sheet, and which theme the system asks for."""

from functools import cache
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefing.shipped import shipped
from briefing.viewer.theme import (
    BUTTON_HEIGHT,
    CONTROL_RADIUS,
    DARK,
    FIELD_HEIGHT,
    HEADER_HEIGHT,
    LIGHT,
    PANEL_INSET,
    POPOVER_RADIUS,
    PRIMARY_BUTTON_HEIGHT,
    SANS,
    SEARCH_HEIGHT,
    STATUS_HEIGHT,
    THEMES,
    TOOLBAR_HEIGHT,
    Theme,
)

INTERFACE_SIZE = 14
SMALL_SIZE = 12
_FUSION_DARKER = 140


def load_fonts(folder: Path | None = None) -> None:
    """Make the shipped faces known to Qt."""
    for path in sorted((folder or shipped("resources/fonts")).glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def font(family: str, size: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """A face at `size` logical pixels; bold is the semibold (600) that the look uses."""
    made = QFont(family)
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setItalic(italic)
    return made


@cache
def brush(colour: str) -> QBrush:
    """A brush of a colour, by way of a palette: `QBrush(QColor)` makes the binding load `QtCore.Qt`, 14 ms of the start."""
    made = QPalette()
    made.setColor(QPalette.ColorRole.Text, QColor(colour))
    return made.brush(QPalette.ColorRole.Text)


def system_theme() -> Theme:
    """The theme that the system asks for; light where it does not say."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None and accessibility().contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast:
        return THEMES["contrast"]
    return DARK if hints.colorScheme() == QtCore.Qt.ColorScheme.Dark else LIGHT


def keep_still() -> None:
    """Have nothing in the window move by itself: menus, lists of choices and tool tips appear at once.

    Qt tells no wish of the system's for less motion (as of 6.11), so that everybody gets none. The text cursor blinks as
    often as the system says.
    """
    for effect in QtCore.Qt.UIEffect:
        QApplication.setEffectEnabled(effect, False)


def chosen_theme(name: str) -> Theme:
    """The theme of a setting's name; `system` (or an unknown name) follows the system."""
    return next((theme for theme in THEMES.values() if theme.name == name), None) or system_theme()


def first_theme(chosen: str, asked_last: str) -> Theme:
    """The theme to start with: asking the system itself waits until the window is seen, because it takes 14 ms."""
    guess = LIGHT if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() > 127 else DARK
    by_name = {theme.name: theme for theme in THEMES.values()}
    return by_name.get(chosen) or by_name.get(asked_last) or guess  # type: ignore[call-overload]


def dress_in(theme: Theme) -> None:
    """Give the whole application the theme's palette and sheet."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setPalette(palette(theme))
    for kind in ("QComboBox", "QSpinBox"):
        application.setPalette(_outlined(theme), kind)  # type: ignore[arg-type] # the binding takes bytes only in its stubs
    application.setStyleSheet(sheet(theme))


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window, role.Base: theme.page, role.AlternateBase: theme.panel, role.Text: theme.ink,
        role.WindowText: theme.ink, role.ButtonText: theme.ink, role.BrightText: theme.ink,
        role.Button: theme.raised, role.Highlight: theme.select, role.HighlightedText: theme.ink,
        role.Accent: theme.accent, role.Link: theme.link, role.LinkVisited: theme.link,
        role.PlaceholderText: theme.ink3, role.Mid: theme.edge, role.Midlight: theme.line, role.Light: theme.line,
        role.Dark: theme.edge, role.Shadow: theme.line, role.ToolTipBase: theme.raised, role.ToolTipText: theme.ink,
    }  # fmt: skip
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.disabled))
    return made


def _outlined(theme: Theme) -> QPalette:
    """The palette of what Fusion draws with a line of the window's colour made darker: that line is the theme's edge."""
    made = palette(theme)
    edge = QColor(theme.edge)
    made.setColor(QPalette.ColorRole.Window, edge if theme.name == "contrast" else edge.lighter(_FUSION_DARKER))
    return made


def sheet(theme: Theme) -> str:
    """The style sheet for what a palette cannot say; object names and the property `look` select."""
    t = theme
    return f"""
* {{ font-family: "{SANS}"; }}
QWidget {{ font-size: {INTERFACE_SIZE}px; }}
QMainWindow, QDialog {{ background: {t.window}; }}
QMenuBar {{ background: {t.window}; padding: 0; }}
QMenuBar::item {{ padding: 3px 8px; border-radius: {CONTROL_RADIUS}px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.select}; }}
QMenu {{ background: {t.raised}; border: 1px solid {t.edge}; padding: 4px 0; }}
QMenu::item {{ padding: 4px 24px 4px 8px; color: {t.ink}; }}
QMenu::item:selected {{ background: {t.select}; }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 0; }}
QToolTip {{ background: {t.raised}; color: {t.ink}; border: 1px solid {t.edge}; padding: 4px 6px; }}
QSplitter::handle {{ background: {t.line}; }}
#toolBar {{ background: {t.window}; min-height: {TOOLBAR_HEIGHT}px; max-height: {TOOLBAR_HEIGHT}px; }}
#statusLine {{ background: {t.window}; border-top: 1px solid {t.line};
    min-height: {STATUS_HEIGHT - 1}px; max-height: {STATUS_HEIGHT - 1}px; }}
#statusLine QLabel {{ color: {t.ink3}; font-size: {SMALL_SIZE}px; }}
*[look="panel"] {{ background: {t.panel}; }}
*[look="page"] {{ background: {t.page}; }}
*[look="header"] {{ background: {t.panel}; border-bottom: 1px solid {t.line};
    min-height: {HEADER_HEIGHT - 1}px; max-height: {HEADER_HEIGHT - 1}px; }}
*[look="bar"] {{ background: {t.panel}; border-bottom: 1px solid {t.line}; min-height: {HEADER_HEIGHT - 1}px; }}
*[look="underlined"] {{ background: {t.page}; border-bottom: 1px solid {t.line}; }}
*[look="hairline"] {{ background: {t.line}; max-height: 1px; min-height: 1px; }}
*[look="upright"] {{ background: {t.line}; max-width: 1px; min-width: 1px; }}
QLabel[look="heading"] {{ font-weight: 600; font-size: 13px; color: {t.ink}; }}
QLabel[look="second"] {{ color: {t.ink2}; }}
QLabel[look="strong"] {{ font-weight: 600; color: {t.ink}; }}
QLabel[look="third"] {{ color: {t.ink3}; font-size: {SMALL_SIZE}px; }}
QLabel[look="key"] {{ color: {t.ink3}; font-size: 11px; border: 1px solid {t.line}; border-radius: 3px;
    padding: 0 5px; min-height: 15px; max-height: 15px; }}
QLineEdit {{ background: {t.page}; border: 1px solid {t.edge}; border-radius: {CONTROL_RADIUS}px; padding: 0 6px;
    min-height: {FIELD_HEIGHT - 2}px; selection-background-color: {t.select}; selection-color: {t.ink}; }}
QLineEdit:focus {{ border: 2px solid {t.accent}; padding: 0 5px; min-height: {FIELD_HEIGHT - 4}px; }}
QLineEdit#searchField {{ min-height: {SEARCH_HEIGHT - 2}px; max-height: {SEARCH_HEIGHT - 2}px; }}
QLineEdit#searchField:focus {{ min-height: {SEARCH_HEIGHT - 4}px; max-height: {SEARCH_HEIGHT - 4}px; }}
QCheckBox::indicator {{ width: 12px; height: 12px; border: 1px solid {t.edge}; border-radius: 3px;
    background: {t.page}; }}
QCheckBox::indicator:hover {{ background: {t.hover}; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; }}
QCheckBox::indicator:disabled {{ border-color: {t.disabled}; }}
QPushButton {{ background: {t.raised}; color: {t.ink}; border: 1px solid {t.edge}; border-radius: {CONTROL_RADIUS}px;
    padding: 0 9px; min-height: {BUTTON_HEIGHT - 2}px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed {{ background: {t.select}; }}
QPushButton:disabled {{ color: {t.disabled}; border-color: {t.disabled}; }}
QPushButton[look="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
    font-weight: 600; }}
QPushButton[look="tall"], QPushButton[look="primary-tall"] {{ min-height: {PRIMARY_BUTTON_HEIGHT - 2}px; }}
QPushButton[look="link"] {{ background: transparent; border: none; color: {t.link}; padding: 0 4px; }}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="chip"] {{ background: {t.select}; border: 1px solid {t.select}; border-radius: 11px; padding: 0 8px;
    min-height: 20px; font-size: 13px; }}
QPushButton[look="chip"]:hover {{ border-color: {t.edge}; }}
QPushButton[look="quiet"] {{ background: transparent; border: none; color: {t.ink2}; padding: 0 4px; }}
QPushButton[look="quiet"]:hover {{ background: {t.hover}; }}
QToolButton {{ background: transparent; border: none; border-radius: {CONTROL_RADIUS}px; padding: 0 5px;
    min-height: {BUTTON_HEIGHT}px; color: {t.ink2}; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton[made_here="true"]:checked {{ background: {t.select}; color: {t.ink}; border-bottom: 2px solid {t.accent}; }}
QToolButton:disabled {{ color: {t.disabled}; }}
*[look="segment"] {{ background: transparent; border: none; border-bottom: 2px solid transparent; font-size: 13px; color: {t.ink2}; border-radius: 3px;
    padding: 0 9px; min-height: {BUTTON_HEIGHT - 2}px; }}
*[look="segment"]:hover {{ background: {t.hover}; }}
*[look="segment"]:checked {{ background: {t.select}; color: {t.ink}; font-weight: 600;
    border-bottom: 2px solid {t.accent}; }}
*[look="segments"] {{ background: {t.raised}; border: 1px solid {t.edge}; border-radius: {CONTROL_RADIUS}px; }}
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {t.ink2}; padding: 0 15px 0 14px; border: none;
    border-bottom: 2px solid transparent; min-height: {HEADER_HEIGHT - 3}px; }}
QTabBar::tab:hover {{ color: {t.ink}; background: {t.hover}; }}
QTabBar::tab:selected {{ color: {t.ink}; font-weight: 600; border-bottom-color: {t.accent}; }}
QAbstractItemView {{ background: {t.page}; border: none; outline: 0; selection-background-color: {t.select};
    selection-color: {t.ink}; }}
QAbstractItemView[look="panel"] {{ background: {t.panel}; }}
QTextBrowser {{ background: {t.page}; border: none; selection-background-color: {t.select};
    selection-color: {t.ink}; }}
QTextBrowser[look="panel"] {{ background: {t.panel}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {t.edge}; border-radius: 3px; margin: 3px; min-height: 26px; min-width: 26px; }}
QScrollBar::handle:hover {{ background: {t.ink2}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollArea {{ border: none; background: transparent; }}
#floating {{ background: {t.raised}; border: 1px solid {t.edge}; border-radius: {POPOVER_RADIUS}px; }}
QPlainTextEdit {{ background: {t.page}; border: 1px solid {t.edge}; border-radius: {CONTROL_RADIUS}px;
    selection-background-color: {t.select}; selection-color: {t.ink}; }}
QPlainTextEdit:focus {{ border: 2px solid {t.accent}; }}
QLabel[look="error"] {{ color: {t.error}; }}
QToolButton[look="swatch"]:checked {{ background: {t.select}; border-bottom: 2px solid {t.accent}; }}
#popover {{ background: {t.raised}; border: 1px solid {t.edge}; border-radius: {POPOVER_RADIUS}px; }}
#messageBar {{ background: {t.error_ground}; border-bottom: 1px solid {t.line}; }}
#messageBar QLabel {{ color: {t.error}; }}
#libraryFilter {{ margin: 6px {PANEL_INSET - 4}px; }}
"""
