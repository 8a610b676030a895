"""All actions of the window in one table: the menus, the shortcuts and the help's list are made of it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from briefing.record import record
from briefing.viewer.menus import CITATION_MENU, LANGUAGE_MENU, SIZE_MENU, TEXT_MENU, THEME_MENU
from briefing.wording import marked, tr


@record
class ActionSpec:
    """One action: `name` is that of the window's method; `group` makes it one of several exclusive choices."""

    name: str
    menu: str
    text: str
    shortcuts: str
    tip: str
    checkable: bool = False
    group: str = ""
    separator: bool = False


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("open_bundle", "&File", marked("&Open bundle…"), "Ctrl+O", marked("Open another bundle")),
    ActionSpec("about_bundle", "&File", marked("This b&undle…"), "Alt+Return", marked("What the open bundle is, who signed it, and whose keys you accept")),
    ActionSpec("export", "&File", marked("&Export…"), "Ctrl+Shift+E", marked("Write a summary of what is in view to a PDF"), separator=True),
    ActionSpec("print", "&File", marked("&Print…"), "Ctrl+P", marked("Print a summary of what is in view")),
    ActionSpec("print_brief", "&File", marked("Print two-page &brief…"), "Ctrl+Shift+P", marked("Print the bundle on two pages")),
    ActionSpec("quit", "&File", marked("&Quit"), "Ctrl+Q", marked("Close the window"), separator=True),
    ActionSpec("undo", "&Edit", marked("&Undo"), "Ctrl+Z", marked("Take back the last change of a mark or of the brief")),
    ActionSpec("redo", "&Edit", marked("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", marked("Make the change again that was taken back")),
    ActionSpec("cite_bulletin", CITATION_MENU, marked("&Bulletin, page, paragraph"), "Ctrl+Alt+4", marked("Cite as The Insider, Vol. 4, January 2012, p. 2, ¶ 3"), True, "citation"),
    ActionSpec("cite_footnote", CITATION_MENU, marked("&Footnote with title"), "Ctrl+Alt+5", marked("Cite with publisher, article, issue, page"), True, "citation"),
    ActionSpec("cite_author-date", CITATION_MENU, marked("&Author and date"), "Ctrl+Alt+6", marked("Cite in brackets: publisher, year, page"), True, "citation"),
    ActionSpec("highlight", "&Marks", marked("&Highlight"), "Ctrl+H", marked("Highlight the selected words in the colour used last")),
    ActionSpec("highlight_yellow", "&Marks", marked("Highlight &yellow"), "Alt+1", marked("Highlight the selected words in yellow")),
    ActionSpec("highlight_green", "&Marks", marked("Highlight &green"), "Alt+2", marked("Highlight the selected words in green")),
    ActionSpec("highlight_pink", "&Marks", marked("Highlight &pink"), "Alt+3", marked("Highlight the selected words in pink")),
    ActionSpec("highlight_violet", "&Marks", marked("Highlight &violet"), "Alt+4", marked("Highlight the selected words in violet")),
    ActionSpec("note", "&Marks", marked("&Note…"), "Ctrl+M", marked("Write a note on the selected words, or on the article"), separator=True),
    ActionSpec("tag", "&Marks", marked("&Tags…"), "Ctrl+T", marked("Give tags to the selected words, or to the article")),
    ActionSpec("bookmark", "&Marks", marked("&Bookmark"), "Ctrl+D", marked("Bookmark the selected words, or the paragraph at the top")),
    ActionSpec("reviewed", "&Marks", marked("&Reviewed"), "Ctrl+R", marked("Mark the selected words, or the article, as reviewed")),
    ActionSpec("select_sentence", "&Marks", marked("&Select sentence"), "F9", marked("Select the next sentence; Shift and the arrows change what is selected"), separator=True),
    ActionSpec("select_previous", "&Marks", marked("Select pr&evious sentence"), "Shift+F9", marked("Select the sentence before")),
    ActionSpec("select_more", "&Marks", marked("Select &more"), "Ctrl+F9", marked("Select one sentence more")),
    ActionSpec("next_highlight", "&Marks", marked("Ne&xt of your marks"), "F6", marked("Go to your next mark in the article and open its card")),
    ActionSpec("previous_highlight", "&Marks", marked("Previo&us of your marks"), "Shift+F6", marked("Go to your mark before and open its card")),
    ActionSpec("marks", "&Marks", marked("&All marks"), "Ctrl+Shift+M", marked("List, filter, print and export all your marks"), separator=True),
    ActionSpec("restore_notebook", "&Marks", marked("Rest&ore the notebook…"), "Ctrl+Alt+B", marked("Go back to a backup of your marks and briefs")),
    ActionSpec("copy", "&Edit", marked("&Copy"), "Ctrl+C", marked("Copy the selected text"), separator=True),
    ActionSpec("copy_with_citation", "&Edit", marked("Copy with c&itation"), "Ctrl+Shift+C", marked("Copy the selected text and where it stands")),
    ActionSpec("find", "&Edit", marked("&Find in article"), "Ctrl+F", marked("Find words in the article"), separator=True),
    ActionSpec("find_next", "&Edit", marked("Find &next"), "F3", marked("Go to the next place found")),
    ActionSpec("find_previous", "&Edit", marked("Find &previous"), "Shift+F3", marked("Go to the previous place found")),
    ActionSpec("show_articles", "&View", marked("&Articles"), "Ctrl+1", marked("Read the articles")),
    ActionSpec("show_results", "&View", marked("&Results"), "Ctrl+2", marked("See the election results")),
    ActionSpec("show_timeline", "&View", marked("&Timeline"), "Ctrl+3", marked("See the dated incidents")),
    ActionSpec("show_brief", "&View", marked("Brie&f"), "Ctrl+4", marked("Put the brief together")),
    ActionSpec("next_tab", "&View", marked("Ne&xt tab"), "Ctrl+Tab", marked("Go to the next tab")),
    ActionSpec("previous_tab", "&View", marked("Pre&vious tab"), "Ctrl+Shift+Tab", marked("Go to the previous tab")),
    ActionSpec("larger", "&View", marked("&Larger text"), "Ctrl++; Ctrl+=", marked("Make the letters of the page larger"), separator=True),
    ActionSpec("smaller", "&View", marked("&Smaller text"), "Ctrl+-", marked("Make the letters of the page smaller")),
    ActionSpec("usual_size", "&View", marked("&Usual size"), "Ctrl+0", marked("Give the letters of the page their usual size")),
    ActionSpec("theme_system", THEME_MENU, marked("As the &system"), "Ctrl+Alt+0", marked("Follow the system's colours"), True, "theme"),
    ActionSpec("theme_light", THEME_MENU, marked("&Light"), "Ctrl+Alt+1", marked("Dark letters on light ground"), True, "theme"),
    ActionSpec("theme_paper", THEME_MENU, marked("&Paper"), "Ctrl+Alt+P", marked("Dark letters on a warm ground, as on paper"), True, "theme"),
    ActionSpec("theme_dark", THEME_MENU, marked("&Dark"), "Ctrl+Alt+2", marked("Light letters on dark ground"), True, "theme"),
    ActionSpec("theme_contrast", THEME_MENU, marked("High &contrast"), "Ctrl+Alt+3", marked("White on black"), True, "theme"),
    ActionSpec("as_printed", "&View", marked("As &printed"), "F7", marked("Show the text in the print's letters and lines"), True, separator=True),
    ActionSpec("mark_dates", TEXT_MENU, marked("&Dates"), "Alt+Shift+D", marked("Underline dates in the text"), True),
    ActionSpec("mark_figures", TEXT_MENU, marked("&Figures"), "Alt+Shift+F", marked("Underline figures in the text"), True),
    ActionSpec("mark_names", TEXT_MENU, marked("&Names"), "Alt+Shift+N", marked("Underline names in the text"), True),
    ActionSpec("mark_repairs", TEXT_MENU, marked("&Repairs"), "Alt+Shift+R", marked("Mark repaired words in the text"), True),
    ActionSpec("mark_doubts", TEXT_MENU, marked("D&oubts"), "Alt+Shift+O", marked("Mark where a person should look, in the margin"), True),
    ActionSpec("split", "&View", marked("T&wo articles side by side"), "Ctrl+\\; Ctrl+Shift+S", marked("Show a second article beside this one"), True),
    ActionSpec("other_pane", "&Go", marked("&Other article"), "F4", marked("Go to the article beside this one")),
    ActionSpec("library", "&View", marked("Li&brary"), "Ctrl+L", marked("Show or hide the library, or the outline of the brief"), True),
    ActionSpec("facts", "&View", marked("Fa&cts"), "Ctrl+I", marked("Show or hide the facts of the article, or the checks of the brief"), True),
    ActionSpec("full_screen", "&View", marked("Full scr&een"), "F11", marked("Fill the screen"), True),
    ActionSpec("back", "&Go", marked("&Back"), "Alt+Left", marked("Go back to where you were")),
    ActionSpec("forward", "&Go", marked("&Forward"), "Alt+Right", marked("Go forward again")),
    ActionSpec("next_article", "&Go", marked("&Next article"), "Ctrl+PgDown", marked("Open the next article"), separator=True),
    ActionSpec("previous_article", "&Go", marked("&Previous article"), "Ctrl+PgUp", marked("Open the previous article")),
    ActionSpec("next_mark", "&Go", marked("Next &mark"), "F8", marked("Step to the next date, figure, name, note or repair")),
    ActionSpec("previous_mark", "&Go", marked("Pre&vious mark"), "Shift+F8", marked("Step to the mark before")),
    ActionSpec("search", "&Go", marked("&Search all paragraphs"), "Ctrl+K", marked("Search all paragraphs of the bundle"), separator=True),
    ActionSpec("saved_searches", "&Go", marked("S&aved searches"), "Ctrl+Shift+K", marked("Search again what was kept under a name")),
    ActionSpec("add_to_brief", "&Brief", marked("&Add to brief"), "Ctrl+B", marked("Add what is chosen in the tab in view: words, an article, an incident, a chart")),
    ActionSpec("cite_in_brief", "&Brief", marked("&Cite in the note"), "Ctrl+Shift+B", marked("Cite the selected passage in the note that is chosen in the brief")),
    ActionSpec("brief_note", "&Brief", marked("Add a &note"), "Ctrl+Alt+N", marked("Add words of your own to the brief")),
    ActionSpec("brief_version", "&Brief", marked("&Save this version"), "Ctrl+S", marked("Keep this state of the brief for good"), separator=True),
    ActionSpec("brief_fingerprint", "&Brief", marked("Open by &fingerprint…"), "Ctrl+Shift+F", marked("Open the brief whose fingerprint stands on a page")),
    ActionSpec("brief_import", "&Brief", marked("&Import…"), "Ctrl+Shift+O", marked("Go on with a brief from a colleague's file")),
    ActionSpec("help", "&Help", marked("&Help"), "F1", marked("First steps and all shortcuts")),
)  # fmt: skip


def build_actions(
    window: QMainWindow, menus: Mapping[str, QMenu], slots: Mapping[str, Callable[[], None]]
) -> dict[str, QAction]:
    """Make every action of the table, with its menu entry, shortcut and tool tip; `slots` holds what they do."""
    groups: dict[str, QActionGroup] = {}
    actions = {}
    for spec in ACTIONS:
        menu = menus[spec.menu]
        if spec.separator:
            menu.addSeparator()
        action = _action(window, spec)
        action.triggered.connect(lambda _checked=False, slot=slots[spec.name]: slot())
        if spec.group:
            groups.setdefault(spec.group, QActionGroup(window)).addAction(action)
        menu.addAction(action)
        actions[spec.name] = action
    menus["&File"].insertMenu(actions["export"], menus["recent"])
    menus["&View"].insertMenu(actions["as_printed"], menus[THEME_MENU])
    menus["&View"].insertMenu(actions["as_printed"], menus[SIZE_MENU])
    menus["&View"].insertMenu(actions["as_printed"], menus[LANGUAGE_MENU])
    menus["&View"].insertMenu(actions["split"], menus[TEXT_MENU])
    menus["&Edit"].insertMenu(actions["find"], menus[CITATION_MENU])
    return actions


def _action(window: QMainWindow, spec: ActionSpec) -> QAction:
    action = QAction(tr(spec.text), window)
    action.setObjectName(spec.name)
    action.setCheckable(spec.checkable)
    action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts.split("; ")])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setToolTip(f"{tr(spec.tip)} ({shortcut_label(spec)})")
    action.setStatusTip("")
    return action


def shortcut_label(spec: ActionSpec) -> str:
    """The first shortcut as one reads it on the keys."""
    return spec.shortcuts.split("; ")[0]
