"""The four themes: contrast, choice, and that the whole window follows."""

import pytest
from PySide6.QtGui import QColor, QPalette

from briefing.viewer import icons, style
from briefing.viewer.main_window import MainWindow
from briefing.viewer.marks.colours import COLOURS
from briefing.viewer.theme import THEMES, Theme


def luminance(colour: str) -> float:
    """WCAG 2 relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_words_can_be_read_on_every_ground(theme: Theme) -> None:
    grounds = (theme.page, theme.panel, theme.window, theme.raised, theme.select, theme.hover)
    for ink in (theme.ink, theme.ink2, theme.ink3, theme.link, theme.doubt, theme.error, theme.ok):
        for ground in grounds:
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ground in (theme.find, theme.repair, theme.highlight):
        assert contrast(theme.ink, ground) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_borders_rings_and_marks_can_be_seen(theme: Theme) -> None:
    for ground in (theme.page, theme.panel, theme.window):
        assert contrast(theme.edge, ground) >= 3
        assert contrast(theme.accent, ground) >= 3
    assert contrast(theme.quiet, theme.page) >= 3
    for colour in (*theme.categories, *theme.parties):
        assert contrast(colour, theme.page) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_words_can_be_read_on_coloured_grounds(theme: Theme) -> None:
    for ground in (theme.find, theme.repair, theme.highlight, theme.select, *(c.ground(theme) for c in COLOURS)):
        for ink in (theme.ink, theme.link):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(theme.doubt, theme.doubt_ground) >= 4.5
    assert contrast(theme.ink, theme.doubt_ground) >= 4.5
    assert contrast(theme.error, theme.error_ground) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_signs_can_be_told_from_every_ground_they_stand_on(theme: Theme) -> None:
    for ground in (theme.page, theme.panel, theme.window, theme.raised, theme.select, theme.hover):
        for sign in (theme.doubt, theme.error, theme.ok, theme.ink2, theme.accent):
            assert contrast(sign, ground) >= 3, (sign, ground)
    for ground in (theme.page, theme.panel, theme.raised):
        assert contrast(theme.quiet, ground) >= 3
        for colour in theme.categories:
            assert contrast(colour, ground) >= 3, (colour, ground)


def test_in_high_contrast_the_grounds_of_words_can_be_seen_themselves() -> None:
    theme = THEMES["contrast"]
    grounds = (theme.select, theme.highlight, theme.find, theme.repair, *(c.ground(theme) for c in COLOURS))
    for ground in grounds:
        assert contrast(ground, theme.page) >= 3, ground
    assert contrast(theme.disabled, theme.page) >= 4.5


@pytest.mark.parametrize("name", ["light", "paper", "dark", "contrast"])
def test_the_whole_window_follows_the_chosen_theme(window: MainWindow, name: str) -> None:
    window.actions_by_name[f"theme_{name}"].trigger()
    theme = THEMES[name]  # type: ignore[index]
    picture = window.grab().toImage()
    assert window.palette().color(QPalette.ColorRole.Window).name().upper() == theme.window
    page = window.articles.page
    ratio = picture.devicePixelRatio()
    at = page.viewport().mapTo(window, page.viewport().rect().bottomRight()) * ratio
    assert picture.pixelColor(at.x() - 30, at.y() - 4) == QColor(theme.page)
    at = window.library.mapTo(window, window.library.rect().bottomLeft()) * ratio
    assert picture.pixelColor(at.x() + 20, at.y() - 20) == QColor(theme.panel)


def test_the_theme_is_remembered(window: MainWindow) -> None:
    window.actions_by_name["theme_dark"].trigger()
    assert style.chosen_theme("dark") is THEMES["dark"]
    assert window.theme is THEMES["dark"]
    assert window.actions_by_name["theme_dark"].isChecked()
    window.actions_by_name["theme_system"].trigger()
    assert window.theme is style.system_theme()


def test_icons_are_drawn_in_the_colour_asked_for(window: MainWindow) -> None:
    image = icons.pixmap("search", "#FF0000", 16).toImage()
    solid = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    }
    assert solid == {"#ff0000"}
