"""All actions of the window in one table: the menus, the shortcuts and the help's list are made of it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from briefing.record import record
from briefing.viewer.menus import CITATION_MENU, TEXT_MENU, THEME_MENU


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
    ActionSpec("open_bundle", "&File", "&Open bundle…", "Ctrl+O", "Open another bundle"),
    ActionSpec("export", "&File", "&Export…", "Ctrl+Shift+E", "Write a summary of what is in view to a PDF", separator=True),
    ActionSpec("print", "&File", "&Print…", "Ctrl+P", "Print a summary of what is in view"),
    ActionSpec("print_brief", "&File", "Print two-page &brief…", "Ctrl+Shift+P", "Print the bundle on two pages"),
    ActionSpec("quit", "&File", "&Quit", "Ctrl+Q", "Close the window", separator=True),
    ActionSpec("undo", "&Edit", "&Undo", "Ctrl+Z", "Take back the last change of a mark or of the brief"),
    ActionSpec("redo", "&Edit", "&Redo", "Ctrl+Shift+Z; Ctrl+Y", "Make the change again that was taken back"),
    ActionSpec("cite_bulletin", CITATION_MENU, "&Bulletin, page, paragraph", "Ctrl+Alt+4", "Cite as The Insider, Vol. 4, January 2012, p. 2, ¶ 3", True, "citation"),
    ActionSpec("cite_footnote", CITATION_MENU, "&Footnote with title", "Ctrl+Alt+5", "Cite with publisher, article, issue, page", True, "citation"),
    ActionSpec("cite_author-date", CITATION_MENU, "&Author and date", "Ctrl+Alt+6", "Cite in brackets: publisher, year, page", True, "citation"),
    ActionSpec("highlight", "&Marks", "&Highlight", "Ctrl+H", "Highlight the selected words in the colour used last"),
    ActionSpec("highlight_yellow", "&Marks", "Highlight &yellow", "Alt+1", "Highlight the selected words in yellow"),
    ActionSpec("highlight_green", "&Marks", "Highlight &green", "Alt+2", "Highlight the selected words in green"),
    ActionSpec("highlight_pink", "&Marks", "Highlight &pink", "Alt+3", "Highlight the selected words in pink"),
    ActionSpec("highlight_violet", "&Marks", "Highlight &violet", "Alt+4", "Highlight the selected words in violet"),
    ActionSpec("note", "&Marks", "&Note…", "Ctrl+M", "Write a note on the selected words, or on the article", separator=True),
    ActionSpec("tag", "&Marks", "&Tags…", "Ctrl+T", "Give tags to the selected words, or to the article"),
    ActionSpec("bookmark", "&Marks", "&Bookmark", "Ctrl+D", "Bookmark the selected words, or the paragraph at the top"),
    ActionSpec("reviewed", "&Marks", "&Reviewed", "Ctrl+R", "Mark the selected words, or the article, as reviewed"),
    ActionSpec("select_sentence", "&Marks", "&Select sentence", "F9", "Select the next sentence; Shift and the arrows change what is selected", separator=True),
    ActionSpec("select_previous", "&Marks", "Select pr&evious sentence", "Shift+F9", "Select the sentence before"),
    ActionSpec("select_more", "&Marks", "Select &more", "Ctrl+F9", "Select one sentence more"),
    ActionSpec("next_highlight", "&Marks", "Ne&xt of your marks", "F6", "Go to your next mark in the article and open its card"),
    ActionSpec("previous_highlight", "&Marks", "Previo&us of your marks", "Shift+F6", "Go to your mark before and open its card"),
    ActionSpec("marks", "&Marks", "&All marks", "Ctrl+Shift+M", "List, filter, print and export all your marks", separator=True),
    ActionSpec("restore_notebook", "&Marks", "Rest&ore the notebook…", "Ctrl+Alt+B", "Go back to a backup of your marks and briefs"),
    ActionSpec("copy", "&Edit", "&Copy", "Ctrl+C", "Copy the selected text", separator=True),
    ActionSpec("copy_with_citation", "&Edit", "Copy with c&itation", "Ctrl+Shift+C", "Copy the selected text and where it stands"),
    ActionSpec("find", "&Edit", "&Find in article", "Ctrl+F", "Find words in the article", separator=True),
    ActionSpec("find_next", "&Edit", "Find &next", "F3", "Go to the next place found"),
    ActionSpec("find_previous", "&Edit", "Find &previous", "Shift+F3", "Go to the previous place found"),
    ActionSpec("show_articles", "&View", "&Articles", "Ctrl+1", "Read the articles"),
    ActionSpec("show_results", "&View", "&Results", "Ctrl+2", "See the election results"),
    ActionSpec("show_timeline", "&View", "&Timeline", "Ctrl+3", "See the dated incidents"),
    ActionSpec("show_brief", "&View", "Brie&f", "Ctrl+4", "Put the brief together"),
    ActionSpec("next_tab", "&View", "Ne&xt tab", "Ctrl+Tab", "Go to the next tab"),
    ActionSpec("previous_tab", "&View", "Pre&vious tab", "Ctrl+Shift+Tab", "Go to the previous tab"),
    ActionSpec("larger", "&View", "&Larger text", "Ctrl++; Ctrl+=", "Make the letters of the page larger", separator=True),
    ActionSpec("smaller", "&View", "&Smaller text", "Ctrl+-", "Make the letters of the page smaller"),
    ActionSpec("usual_size", "&View", "&Usual size", "Ctrl+0", "Give the letters of the page their usual size"),
    ActionSpec("theme_system", THEME_MENU, "As the &system", "Ctrl+Alt+0", "Follow the system's colours", True, "theme"),
    ActionSpec("theme_light", THEME_MENU, "&Light", "Ctrl+Alt+1", "Dark letters on light ground", True, "theme"),
    ActionSpec("theme_paper", THEME_MENU, "&Paper", "Ctrl+Alt+P", "Dark letters on a warm ground, as on paper", True, "theme"),
    ActionSpec("theme_dark", THEME_MENU, "&Dark", "Ctrl+Alt+2", "Light letters on dark ground", True, "theme"),
    ActionSpec("theme_contrast", THEME_MENU, "High &contrast", "Ctrl+Alt+3", "White on black", True, "theme"),
    ActionSpec("as_printed", "&View", "As &printed", "F7", "Show the text in the print's letters and lines", True, separator=True),
    ActionSpec("mark_dates", TEXT_MENU, "&Dates", "Alt+Shift+D", "Underline dates in the text", True),
    ActionSpec("mark_figures", TEXT_MENU, "&Figures", "Alt+Shift+F", "Underline figures in the text", True),
    ActionSpec("mark_names", TEXT_MENU, "&Names", "Alt+Shift+N", "Underline names in the text", True),
    ActionSpec("mark_repairs", TEXT_MENU, "&Repairs", "Alt+Shift+R", "Mark repaired words in the text", True),
    ActionSpec("mark_doubts", TEXT_MENU, "D&oubts", "Alt+Shift+O", "Mark where a person should look, in the margin", True),
    ActionSpec("split", "&View", "T&wo articles side by side", "Ctrl+\\; Ctrl+Shift+S", "Show a second article beside this one", True),
    ActionSpec("other_pane", "&Go", "&Other article", "F4", "Go to the article beside this one"),
    ActionSpec("library", "&View", "Li&brary", "Ctrl+L", "Show or hide the library, or the outline of the brief", True),
    ActionSpec("facts", "&View", "Fa&cts", "Ctrl+I", "Show or hide the facts of the article, or the checks of the brief", True),
    ActionSpec("full_screen", "&View", "Full scr&een", "F11", "Fill the screen", True),
    ActionSpec("back", "&Go", "&Back", "Alt+Left", "Go back to where you were"),
    ActionSpec("forward", "&Go", "&Forward", "Alt+Right", "Go forward again"),
    ActionSpec("next_article", "&Go", "&Next article", "Ctrl+PgDown", "Open the next article", separator=True),
    ActionSpec("previous_article", "&Go", "&Previous article", "Ctrl+PgUp", "Open the previous article"),
    ActionSpec("next_mark", "&Go", "Next &mark", "F8", "Step to the next date, figure, name, note or repair"),
    ActionSpec("previous_mark", "&Go", "Pre&vious mark", "Shift+F8", "Step to the mark before"),
    ActionSpec("search", "&Go", "&Search all paragraphs", "Ctrl+K", "Search all paragraphs of the bundle", separator=True),
    ActionSpec("saved_searches", "&Go", "S&aved searches", "Ctrl+Shift+K", "Search again what was kept under a name"),
    ActionSpec("add_to_brief", "&Brief", "&Add to brief", "Ctrl+B", "Add what is chosen in the tab in view: words, an article, an incident, a chart"),
    ActionSpec("cite_in_brief", "&Brief", "&Cite in the note", "Ctrl+Shift+B", "Cite the selected passage in the note that is chosen in the brief"),
    ActionSpec("brief_note", "&Brief", "Add a &note", "Ctrl+Alt+N", "Add words of your own to the brief"),
    ActionSpec("brief_version", "&Brief", "&Save this version", "Ctrl+S", "Keep this state of the brief for good", separator=True),
    ActionSpec("brief_fingerprint", "&Brief", "Open by &fingerprint…", "Ctrl+Shift+F", "Open the brief whose fingerprint stands on a page"),
    ActionSpec("brief_import", "&Brief", "&Import…", "Ctrl+Shift+O", "Go on with a brief from a colleague's file"),
    ActionSpec("help", "&Help", "&Help", "F1", "First steps and all shortcuts"),
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
    menus["&View"].insertMenu(actions["split"], menus[TEXT_MENU])
    menus["&Edit"].insertMenu(actions["find"], menus[CITATION_MENU])
    return actions


def _action(window: QMainWindow, spec: ActionSpec) -> QAction:
    action = QAction(spec.text, window)
    action.setObjectName(spec.name)
    action.setCheckable(spec.checkable)
    action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts.split("; ")])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setToolTip(f"{spec.tip} ({shortcut_label(spec)})")
    action.setStatusTip("")
    return action


def shortcut_label(spec: ActionSpec) -> str:
    """The first shortcut as one reads it on the keys."""
    return spec.shortcuts.split("; ")[0]
