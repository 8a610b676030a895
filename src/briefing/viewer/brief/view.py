"""The Brief tab: outline at the left, the real pages in the middle, what to look at before printing at the right."""

import dataclasses
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QVBoxLayout, QWidget

from briefing.brief.blocks import Text
from briefing.brief.drafts import editing, json_form
from briefing.brief.drafts.checking import Finding, without_shape
from briefing.brief.drafts.model import Draft, Item, SectionKind
from briefing.brief.drafts.templates import TEMPLATES
from briefing.brief.extract import Ranked
from briefing.brief.phrases import is_right_to_left, phrases
from briefing.brief.pieces import NotePiece, Piece
from briefing.brief.typst import NoShapeError
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Passage
from briefing.errors import BriefingError
from briefing.notebook.records import BriefVersion
from briefing.notebook.store import Notebook
from briefing.viewer.brief.checks import ChecksPanel, meter_words
from briefing.viewer.brief.editor import Editor, disclosure_of
from briefing.viewer.brief.menus import fill_add_menu, fill_brief_menu
from briefing.viewer.brief.outline import OutlinePanel
from briefing.viewer.brief.preview import Preview, lifted
from briefing.viewer.brief.rendering import Order, Rendered, Renderer
from briefing.viewer.brief.rows import item_title, outline
from briefing.viewer.brief.state import BriefState
from briefing.viewer.clerk import Clerk
from briefing.viewer.jobs import JobRunner
from briefing.viewer.theme import Theme
from briefing.wording import counted, tr

SAVE_AFTER = 700
_NAMING_DELAY = 150
"""Milliseconds of rest after a key before the fingerprint is told, for which the whole brief is gone through."""
"""Milliseconds after the last change before it is kept: within a second of the last key."""
_FRONT = {"recipient", "author", "date", "reference", "marking"}


class BriefView(QWidget):
    """The pages and the strip below them; `outline` and `checks` stand beside it in the window's frame."""

    passage_requested = Signal(object)
    status_changed = Signal(str)
    failed = Signal(str)
    settled = Signal(str)
    """What was said in `failed` holds no longer."""
    selection_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: BriefState | None = None
        self._notebook: Notebook | None = None
        self._selected: list[Passage] = []
        self.outline = OutlinePanel()
        self.checks = ChecksPanel()
        self.preview = Preview()
        self.editor = Editor()
        self.editor.hide()
        self._renderer = Renderer(self._on_rendered, self.failed.emit, self._on_checked, self)
        self._clerk = Clerk(self.jobs, self.failed.emit, self.status_changed.emit)
        self._missing = ""
        self._save = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._save.timeout.connect(self._keep)
        self._pages_line, self._said = "", ""
        self.failed.connect(self._fail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.editor)
        self._fingerprint = QAction(self)
        self._naming = QTimer(self, singleShot=True, interval=_NAMING_DELAY)
        self._naming.timeout.connect(self._show_fingerprint)
        self._fingerprint.setToolTip(
            tr("The fingerprint at the foot of each page. Press to open another by its fingerprint.")
        )
        self._fingerprint.triggered.connect(self.ask_fingerprint)
        self._connect()

    def _connect(self) -> None:
        tree, outline, checks, editor = self.outline.tree, self.outline, self.checks, self.editor
        outline.chosen.connect(self._on_chosen)
        outline.brief_menu_wanted.connect(self._fill_brief_menu)
        outline.add_menu_wanted.connect(
            lambda menu: fill_add_menu(menu, self._draft.language, self.add_note, self.add_section)
        )
        tree.items_moved.connect(
            lambda ids, section, at: self._take(editing.move_items(self._draft, ids, section, at), "Move")
        )
        tree.section_moved.connect(lambda s, at: self._take(editing.move_section(self._draft, s, at), "Move section"))
        tree.remove_wanted.connect(self.remove)
        tree.itemActivated.connect(lambda _: self.editor.focus_text())
        checks.item_wanted.connect(self.choose)
        checks.difference_wanted.connect(self._show_difference)
        checks.codes_wanted.connect(self._print_codes)
        checks.version_chosen.connect(self._choose_version)
        checks.print_wanted.connect(self.print_brief)
        checks.export_wanted.connect(self.export)
        editor.front_changed.connect(self._change_front)
        editor.section_changed.connect(self._change_section)
        editor.item_changed.connect(self._change_item)
        editor.cite_wanted.connect(self.cite)
        editor.swap_wanted.connect(self._swap)
        editor.source_wanted.connect(self.open_source)
        editor.mistyped.connect(self.failed)
        editor.left.connect(tree.setFocus)
        self.preview.size_changed.connect(self._render)
        self.preview.pages.item_clicked.connect(self.choose)
        self.preview.pages.item_activated.connect(self._edit)

    # The window's side

    def show_bundle(self, bundle: Bundle) -> None:
        """Read the brief in work against a bundle."""
        if self.state is None:
            self.state = BriefState(bundle)
            self.state.notebook = self._notebook
        else:
            self.state.show_bundle(bundle)
        if self.isVisible():
            self.refresh()

    def use_notebook(self, notebook: Notebook) -> None:
        """Keep briefs in the user's notebook from now on."""
        self._notebook = notebook
        if self.state is not None:
            self.state.notebook = notebook

    def use_selection(self, passages: list[Passage]) -> None:
        """What is selected in the article in view: what a note can cite."""
        self._selected = passages

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        for part in (self.outline, self.checks, self.preview, self.editor):
            part.apply_theme(theme)

    def tab_actions(self) -> list[QAction]:
        """What stands at the right of the tab bar."""
        return [self._fingerprint]

    @property
    def keys_line(self) -> str:
        """The status line's right: pages and paper."""
        return self._pages_line

    def showEvent(self, event: Any) -> None:
        """Set the pages when they are first seen."""
        super().showEvent(event)
        self.refresh()

    def finish(self) -> None:
        """Keep what is not kept yet, and stop what is running."""
        if self._save.isActive():
            self._save.stop()
            self._keep()
        self._naming.stop()
        self._renderer.close()

    @property
    def jobs(self) -> JobRunner:
        """What runs beside the tab."""
        return self._renderer.jobs

    # Showing

    @property
    def _state(self) -> BriefState:
        assert self.state is not None
        return self.state

    @property
    def _draft(self) -> Draft:
        return self._state.draft

    def refresh(self) -> None:
        """Show the draft as it is now in all parts."""
        state = self._state
        groups = outline(state.draft, state.composed, state.material)
        name = (
            state.draft.title or tr(TEMPLATES[state.draft.template].name) if state.draft.template else state.draft.title
        )
        self.outline.show_outline(groups, name or tr("Untitled brief"))
        self._show_findings()
        self._naming.start()
        self.preview.pages.paper = state.draft.paper
        self.preview.pages.runs_left = is_right_to_left(state.draft.language)
        self.preview.lay_out()
        self._render()

    def _show_findings(self) -> None:
        self.checks.show_findings([*without_shape(self._draft, self._missing), *self._state.findings])

    def _show_fingerprint(self) -> None:
        self._fingerprint.setText(tr("Fingerprint {fingerprint}", fingerprint=self._state.fingerprint))

    def _render(self) -> None:
        if self.state is None or not self.isVisible():
            return
        draft, composed = self._draft, self._state.composed
        self._renderer.render(Order(composed.brief, composed.places, draft.paper, draft.limit, self.preview.pages.ppi))

    def _on_rendered(self, rendered: Rendered) -> None:
        pages, order = self.preview.pages, rendered.order
        count = len(rendered.images)
        changed = count != len(pages._images)
        running = {number for number, block in enumerate(order.brief.blocks) if isinstance(block, Text)}
        spots = lifted(rendered.meter.spots, running)
        pages.show_pages(rendered.images, order.places, dataclasses.replace(rendered.meter, spots=spots))
        if changed:
            self.preview.lay_out()
            self._render()
        first_over = ""
        if rendered.meter.first_over is not None and (section := self._state.block_section(rendered.meter.first_over)):
            first_over = section.title(phrases(self._draft.language))
        self.checks.show_meter(rendered.meter, order.limit, first_over)
        paper = "A4" if order.paper == "a4" else tr("Letter", "paper")
        self._pages_line = counted("{n} page", "{n} pages", count) + f", {paper}"
        pages.mark(self.outline.current_id)
        self.status_changed.emit(self._saved_words())
        self.preview.setAccessibleDescription(meter_words(rendered.meter, order.limit))

    def _on_checked(self, error: NoShapeError | None) -> None:
        """Each character was looked up in the fonts."""
        missing = error.characters if error is not None else ""
        if error is not None and missing != self._missing:
            offer = tr("Before printing, at the right, their codes can be printed instead.")
            self.failed.emit(" ".join((str(error), offer)))
        if missing != self._missing:
            self._missing = missing
            self._show_findings()

    def _print_codes(self, finding: Finding) -> None:
        """Print letters without a shape as their codes, or as letters again."""
        kept = self._draft.by_code
        self._settle()
        by_code = "".join(sorted({*kept, *finding.characters})) if finding.kind == "no-shape" else ""
        self._take(dataclasses.replace(self._draft, by_code=by_code), "Codes")

    def _saved_words(self) -> str:
        if self._notebook is None or self._notebook.read_only:
            return tr("Brief not kept: the notebook is not open")
        return tr("Brief not saved yet") if self._save.isActive() else tr("Brief saved")

    # Choosing

    def choose(self, row_id: str) -> None:
        """Choose a piece in the outline, on the page and in the strip below."""
        self.outline.choose(row_id)

    def _edit(self, row_id: str) -> None:
        self.choose(row_id)
        self.editor.focus_text()

    def _on_chosen(self, row_id: str) -> None:
        draft = self._draft
        section = next((s for s in draft.sections if s.id == row_id), None)
        item = draft.item(row_id)
        if row_id == "front":
            self.editor.show_front(draft)
        elif section is not None:
            self.editor.show_section(section, draft.language)
        elif item is not None:
            self._show_item(item)
        else:
            self.editor.hide()
        self.preview.reveal(row_id)

    def _show_item(self, item: Item) -> None:
        if item.kind in ("note", "remark"):
            self.editor.show_note(item, can_cite=bool(self._selected))
            return
        title = item_title(item, self._state.material)
        cited = f"\n{item.anchors[0].citation}" if item.anchors else ""
        if item.kind == "incident" and len(item.anchors) > 1:
            cited = counted("{place}, and {n} more", "{place}, and {n} more", len(item.anchors) - 1, place=cited)
        sentences = self._state.sentences_of(item)[0] if item.kind == "summary" else []
        self.editor.show_piece(item, f"{title}{cited}", sentences)

    # Changing

    def add(self, piece: Piece) -> str:
        """Add what another tab hands over; gives what was added, in words."""
        section = self._chosen_section()
        fits = section is not None and self.isVisible()
        items = self._state.add(piece, section if fits else None)
        self._changed()
        if not items:
            return tr("Nothing to add")
        title = item_title(items[0], self._state.material)
        if len(items) == 1:
            return tr("Added to brief: {what}", what=title)
        return counted(
            "Added to brief: {what} ({n} incident)", "Added to brief: {what} ({n} incidents)", len(items), what=title
        )

    def add_note(self) -> None:
        """Add a note of the user's to the chosen section, and let them type it."""
        items = self._state.add(NotePiece(""), self._chosen_section())
        self._changed()
        self.choose(items[0].id)
        self.editor.focus_text()

    def add_section(self, kind: SectionKind) -> None:
        """Add a section."""
        before = {section.id for section in self._draft.sections}
        self._take(editing.add_section(self._draft, kind), "Add section")
        made = next(section for section in self._draft.sections if section.id not in before)
        self.choose(made.id)
        if kind == "own":
            self.editor.focus_text()

    def remove(self) -> None:
        """Take out what is chosen."""
        chosen, row_id = self.outline.chosen_items, self.outline.current_id
        if chosen:
            self._take(editing.remove_items(self._draft, chosen), "Take out")
        elif any(section.id == row_id for section in self._draft.sections):
            self._take(editing.remove_section(self._draft, row_id), "Take out section")

    def undo(self) -> None:
        """Take back the last change."""
        if self._state.history.undo():
            self._changed(shows_editor=True)

    def redo(self) -> None:
        """Make it again."""
        if self._state.history.redo():
            self._changed(shows_editor=True)

    def cite(self, at: int) -> None:
        """Cite what is selected in the article, at a place of the note."""
        if not self._selected:
            self.failed.emit(
                tr("Nothing is selected in the article. Select the passage in Articles, then cite it here.")
            )
            return
        item_id = self.outline.current_id
        self._state.cite(item_id, self._selected, at)
        self._settle()
        self._changed(shows_editor=True)
        self.editor.put_cursor(at + 3 * len(self._selected))

    def _fail(self, sentence: str) -> None:
        self._said = sentence

    def _settle(self) -> None:
        if self._said:
            self.settled.emit(self._said)
            self._said = ""

    def cite_at_end(self) -> None:
        """Cite what is selected in the article, at the end of the chosen note."""
        item = self._draft.item(self.outline.current_id)
        if item is None or item.kind != "note":
            self.failed.emit(tr("No note is chosen in the outline. Choose the note in which to cite, then cite again."))
            return
        self.cite(len(item.text))

    def open_source(self) -> None:
        """Open the passage of the chosen piece in its article."""
        item = self._draft.item(self.outline.current_id)
        found = self._state.material.find(item.anchors[0]) if item and item.anchors else None
        if found is not None and found.passages:
            self.passage_requested.emit(found.passages[0])
        elif found is not None and found.article_id is not None:
            first = self._state.material.paragraphs(found.article_id)[0]
            spot = Passage(0, first.id, found.article_id, first.position, first.page, 0, 0, "")
            self.passage_requested.emit(spot)
        else:
            self.failed.emit(tr("This passage is not in the open bundle. Open the edition it is from."))

    def _change_front(self, name: str, value: Any) -> None:
        if name == "date":
            self._settle()
        if name in _FRONT:
            front = dataclasses.replace(self._draft.front, **{name: value})
            changed = dataclasses.replace(self._draft, front=front)
        else:
            changed = dataclasses.replace(self._draft, **{name: value})
        self._take(changed, "Title block", f"front.{name}")

    def _change_section(self, name: str, value: Any) -> None:
        row_id = self.outline.current_id
        self._take(editing.change_section(self._draft, row_id, **{name: value}), "Heading", f"{row_id}.{name}")

    def _change_item(self, name: str, value: Any) -> None:
        row_id = self.outline.current_id
        changes: dict[str, Any] = {name: disclosure_of(value) if name == "disclosure" else value}
        if name in ("length", "unit"):
            changes["chosen"] = ()
        self._take(editing.change_item(self._draft, row_id, **changes), "Change", f"{row_id}.{name}")
        if name in ("length", "unit") and (item := self._draft.item(row_id)):
            self._show_item(item)

    def _swap(self, ranked: Ranked) -> None:
        item_id = self.outline.current_id
        self._state.swap_sentence(item_id, ranked)
        self._changed(shows_editor=True)

    def _choose_version(self, version: str) -> None:
        self._state.version = "free" if version == "free" else "whole"
        self.refresh()

    def _chosen_section(self) -> str | None:
        row_id = self.outline.current_id
        if any(section.id == row_id for section in self._draft.sections):
            return row_id
        section = self._draft.section_of(row_id)
        return section.id if section else None

    def _take(self, draft: Draft, doing: str, typing_in: str = "") -> None:
        if self._state.take(draft, doing, typing_in):
            self._changed()

    def _changed(self, *, shows_editor: bool = False) -> None:
        self._save.start()
        if self.isVisible():
            self.refresh()
        if shows_editor and self.outline.current_id:
            self._on_chosen(self.outline.current_id)

    # Keeping

    def _keep(self) -> None:
        try:
            self._state.keep()
        except BriefingError as error:
            self.failed.emit(str(error))
        self.status_changed.emit(self._saved_words())

    def _fill_brief_menu(self, menu: Any) -> None:
        slots = {
            tr("Save this version"): self.save_version,
            tr("Open by fingerprint…"): self.ask_fingerprint,
            tr("Save as template…"): self.save_template,
            tr("Import…"): self.import_brief,
        }
        fill_brief_menu(menu, self._state, self.begin, self.open_version, self.forget_template, slots)

    def begin(self, template: str) -> None:
        """Begin a brief from a template."""
        self._try(lambda: self._state.begin_from(template))

    def forget_template(self, name: str) -> None:
        """Keep an own template no longer."""
        self._try(lambda: self._state.forget_template(name))
        self.status_changed.emit(tr("The template “{name}” is forgotten.", name=name))

    def open_version(self, version: BriefVersion) -> None:
        """Go on with a kept brief, or with an older state of this one."""
        self._try(lambda: self._state.open_version(version))

    def save_version(self) -> None:
        """Keep this state for good."""
        self._try(self._state.save_version)

    def ask_fingerprint(self) -> None:
        """Open the state whose fingerprint stands on a printed page."""
        text, wanted = QInputDialog.getText(self, tr("Open by fingerprint"), tr("Fingerprint at the foot of the page:"))
        if wanted and text.strip():
            self._try(lambda: self._state.open_fingerprint(text))

    def save_template(self) -> None:
        """Keep the parts of this brief as a template."""
        name, wanted = QInputDialog.getText(self, tr("Save as template"), tr("Name of the template:"))
        if wanted and name.strip():
            self._try(lambda: self._state.keep_template(name.strip()[:80]))

    def import_brief(self) -> None:
        """Go on with a brief from a colleague's file."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            tr("Import brief"),
            "",
            ";;".join([tr("Briefs ({pattern})", pattern="*.json"), tr("All files ({pattern})", pattern="*")]),
        )
        if name:
            self._try(lambda: self.read_brief(Path(name)))

    def read_brief(self, path: Path) -> None:
        """Go on with the brief in a file.

        Raises:
            BriefingError: it is no brief.
        """
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise BriefingError(
                tr(
                    "{file} could not be read ({reason}). Choose a file that Export wrote.",
                    file=path.name,
                    reason=error,
                )
            ) from None
        self._state.begin(json_form.from_text(text, path.name))

    def _try(self, act: Any) -> None:
        try:
            act()
        except BriefingError as error:
            self.failed.emit(str(error))
        self._changed(shows_editor=True)

    # Paper and files

    def print_brief(self) -> None:
        """Print the brief, and keep the state that was printed."""
        from briefing.viewer.printing import print_brief

        self._try(self._state.save_version)
        brief = self._state.composed.brief
        print_brief(self, lambda _: brief, self._clerk)

    def export(self, suffix: str = ".pdf") -> None:
        """Write the brief to a file of a kind, and keep the state that was written."""
        from briefing.viewer.export import export_brief, export_file

        self._try(self._state.save_version)
        if suffix == ".json":
            made = json_form.as_text(self._draft).encode()
            export_file(self, self._draft.title, suffix, lambda: made, self._clerk)
        else:
            export_brief(self, self._state.composed.brief, self._clerk, suffix, self._draft.paper)

    def _show_difference(self, finding: Finding) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(tr("How the quote reads"))
        box.setTextFormat(box.textFormat().PlainText)
        box.setText(tr("This bundle reads the quote otherwise than the edition it was taken from."))
        box.setInformativeText(
            tr("In the draft:\n{then}\n\nIn this bundle, and on the page:\n{now}", then=finding.then, now=finding.now)
        )
        box.open()
