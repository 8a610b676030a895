"""The tab's menus: which brief, and what to add to it."""

import datetime
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from briefing.brief.drafts.model import SECTION_KINDS, SectionKind
from briefing.brief.drafts.templates import TEMPLATES
from briefing.brief.phrases import phrases
from briefing.notebook.records import BriefVersion
from briefing.viewer.brief.outline import add_action
from briefing.viewer.brief.state import BriefState
from briefing.wording import tr

MOST = 12
"""Kept briefs and versions that a menu lists."""


def fill_brief_menu(
    menu: QMenu,
    state: BriefState,
    begin: Callable[[str], None],
    open_version: Callable[[BriefVersion], None],
    forget_template: Callable[[str], None],
    slots: dict[str, Callable[[], None]],
) -> None:
    """Begin one from a template, open a kept one or an older state, and the rest by the names of `slots`.

    Kept briefs are not deleted: the fingerprint on a printed page must open what was printed.
    """
    menu.clear()
    for under in menu.findChildren(QMenu):  # clearing a menu leaves those under it
        under.deleteLater()
    new = menu.addMenu(tr("New from template"))
    for name, template in TEMPLATES.items():
        add_action(new, tr(template.name), partial(begin, name)).setToolTip(tr(template.about))
    own = state.own_templates()
    if own:
        new.addSeparator()
    for name in own:
        add_action(new, name, partial(begin, name))
    kept = menu.addMenu(tr("Open", "menu of the kept briefs"))
    for version in [v for v in state.briefs() if v.brief_id != state.brief_id][:MOST]:
        add_action(kept, f"{version.title}, {_when(version)}", partial(open_version, version))
    kept.setEnabled(not kept.isEmpty())
    older = menu.addMenu(tr("Go back to a version"))
    for version in state.versions()[:MOST]:
        add_action(older, f"{_when(version)}, {version.fingerprint}", partial(open_version, version))
    older.setEnabled(not older.isEmpty())
    forget = menu.addMenu(tr("Forget a template"))
    for name in own:
        add_action(forget, name, partial(forget_template, name))
    forget.setEnabled(not forget.isEmpty())
    menu.addSeparator()
    for text, slot in slots.items():
        add_action(menu, text, slot)


def fill_add_menu(
    menu: QMenu, language: str, add_note: Callable[[], None], add_section: Callable[[SectionKind], None]
) -> None:
    """A note, or a section."""
    menu.clear()
    add_action(menu, tr("Note of your own"), add_note)
    menu.addSeparator()
    for kind in SECTION_KINDS:
        name = tr("Section with your own heading") if kind == "own" else getattr(phrases(language), kind)
        add_action(menu, name, partial(add_section, kind))


def _when(version: BriefVersion) -> str:
    moment = datetime.datetime.fromisoformat(version.saved_at).astimezone()
    return f"{moment:%Y-%m-%d %H:%M}"
