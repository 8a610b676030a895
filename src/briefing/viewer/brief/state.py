"""The brief in work, without Qt: its draft with undo, what is made of it, and its place in the notebook."""

import dataclasses
from collections.abc import Sequence
from typing import Any

from briefing.brief.blocks import fingerprint
from briefing.brief.drafts import editing, json_form
from briefing.brief.drafts.checking import Finding, check
from briefing.brief.drafts.composing import Composed, Version, compose
from briefing.brief.drafts.gathering import items_of
from briefing.brief.drafts.history import History
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.drafts.model import Draft, Item, Section
from briefing.brief.drafts.templates import Beginning, as_template, filled, is_too_large
from briefing.brief.extract import Ranked
from briefing.brief.pieces import Piece
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Passage
from briefing.errors import BriefingError
from briefing.notebook.pins import Pins
from briefing.notebook.records import BriefVersion
from briefing.notebook.store import Notebook
from briefing.wording import tr

_IN_WORK = "brief in work"
_TEMPLATE = "brief template"
_CURRENT = "current"


class BriefState:
    """One brief over one bundle. Without a notebook nothing outlives the window."""

    def __init__(self, bundle: Bundle) -> None:
        """Nothing is begun yet; the bundle is read when something is."""
        self._bundle = bundle
        self._material: BundleMaterial | None = None
        self._history: History | None = None
        self._composed: tuple[Draft, Version, Composed] | None = None
        self._is_untouched = False
        self._pins: tuple[tuple[int, ...], BundleMaterial, frozenset[int]] | None = None
        self.notebook: Notebook | None = None
        self.brief_id: int | None = None
        self.version: Version = "whole"

    # What there is

    @property
    def material(self) -> BundleMaterial:
        """The open bundle, as drafts ask it."""
        if self._material is None:
            self._material = BundleMaterial(self._bundle)
        return self._material

    @property
    def history(self) -> History:
        """The states of this sitting; the brief that was in work last, else a two-page brief of the bundle, or an empty one of a large library."""
        if self._history is None:
            kept = self._kept()
            self._is_untouched = kept is None
            first = "empty" if is_too_large(self._bundle) else "two-page"
            self._history = History(kept or filled(first, self.material, Beginning()))
        return self._history

    @property
    def draft(self) -> Draft:
        """The draft as it is now."""
        return self.history.now

    @property
    def composed(self) -> Composed:
        """The brief that is printed."""
        pinned = self._pinned()
        if self._composed is None or self._composed[:2] != (self.draft, self.version) or self.material.pinned != pinned:
            self.material.pinned = pinned
            self._composed = (self.draft, self.version, compose(self.draft, self.material, self.version))
        return self._composed[2]

    def _pinned(self) -> frozenset[int]:
        """The figures that the user chose in Results where sources disagree."""
        decided = tuple(decision.id for decision in self.notebook.decisions("pin")) if self.notebook is not None else ()
        if self._pins is None or self._pins[:2] != (decided, self.material):
            elections = self.material.elections.values()
            pins = Pins(
                self._bundle, elections, (figure for each in elections for figure in self.material.figures(each))
            )
            pins.use(self.notebook if decided else None)
            self._pins = decided, self.material, pins.ids
        return self._pins[2]

    @property
    def findings(self) -> list[Finding]:
        """What to look at before printing."""
        return check(self.draft, self.composed, self.material, self.version)

    @property
    def fingerprint(self) -> str:
        """The fingerprint that the pages carry."""
        return fingerprint(self.composed.brief)

    def show_bundle(self, bundle: Bundle) -> None:
        """Read the same draft against another bundle; a brief that nobody touched yet is made anew of that one."""
        if self._is_untouched and self.brief_id is None and self._history is not None and not self._history.undoes:
            self._history = None
        self._bundle, self._material, self._composed = bundle, None, None

    # Beginning and keeping

    def begin(self, draft: Draft) -> None:
        """Go on with another draft, as a new brief; the one before stays as it was kept."""
        self._leave()
        self._history, self.brief_id = History(draft), None

    def begin_from(self, template: str) -> None:
        """Begin a new brief from a template, with the title block of the one before."""
        front = dataclasses.replace(self.draft.front, reference="") if self._history else None
        own = self.own_templates().get(template)
        beginning = Beginning(front) if front else Beginning()
        self.begin(own if own is not None else filled(template, self.material, beginning))

    def open_version(self, version: BriefVersion) -> None:
        """Go on with a kept state of a brief.

        Raises:
            BriefingError: what is kept is damaged.
        """
        draft = json_form.from_values(version.content, tr("The brief “{title}”", title=version.title))
        self._leave()
        self._history, self.brief_id = History(draft), version.brief_id

    def _leave(self) -> None:
        """Keep the state that is left, where there is a notebook to write to."""
        if self.notebook is not None and not self.notebook.read_only:
            self.save_version()
        self._is_untouched = False

    def keep(self) -> None:
        """Keep the draft as it is now, so that a crash loses nothing; a notebook that is only read keeps nothing.

        Raises:
            BriefingError: it could not be saved.
        """
        if self.notebook is not None and not self.notebook.read_only and self._history is not None:
            values = {"brief_id": self.brief_id, **json_form.as_values(self.draft)}
            self.notebook.keep(_IN_WORK, _CURRENT, values)

    def save_version(self) -> BriefVersion | None:
        """Keep this state for good: it can be gone back to, and is found by its fingerprint.

        Raises:
            BriefingError: it could not be saved.
        """
        if self.notebook is None or self._history is None:
            return None
        title = self.draft.title or tr("Untitled brief")
        saved = self.notebook.save_brief(self.brief_id, title, json_form.as_values(self.draft), self.fingerprint)
        self.brief_id = saved.brief_id
        self.keep()
        return saved

    def versions(self) -> list[BriefVersion]:
        """The kept states of this brief, latest first."""
        if self.notebook is None or self.brief_id is None:
            return []
        return self.notebook.brief_versions(self.brief_id)[::-1]

    def briefs(self) -> list[BriefVersion]:
        """The last state of every kept brief, latest first."""
        return self.notebook.briefs() if self.notebook is not None else []

    def open_fingerprint(self, text: str) -> None:
        """Go on with the state whose fingerprint stands on a page.

        Raises:
            BriefingError: no kept brief has it.
        """
        found = self.notebook.brief_by_fingerprint(text) if self.notebook is not None else None
        if found is None:
            raise BriefingError(
                tr(
                    "No kept brief has the fingerprint “{fingerprint}”. Compare it with the foot of the page, or import"
                    " the brief's file.",
                    fingerprint=text.strip(),
                )
            )
        self.open_version(found)

    def own_templates(self) -> dict[str, Draft]:
        """The user's own templates by name; one that cannot be read is passed over."""
        found = {}
        for name, values in (self.notebook.kept(_TEMPLATE) if self.notebook is not None else {}).items():
            try:
                found[name] = json_form.from_values(values, name)
            except BriefingError:
                continue
        return found

    def keep_template(self, name: str) -> None:
        """Keep the parts of this brief as a template of the user's.

        Raises:
            BriefingError: it could not be saved, or there is no notebook.
        """
        if self.notebook is None:
            raise BriefingError(tr("There is no notebook to keep templates in. See the message about it above."))
        self.notebook.keep(_TEMPLATE, name, json_form.as_values(as_template(self.draft)))

    def forget_template(self, name: str) -> None:
        """Keep a template of the user's no longer.

        Raises:
            BriefingError: it could not be saved.
        """
        if self.notebook is not None:
            self.notebook.forget(_TEMPLATE, name)

    def _kept(self) -> Draft | None:
        values: Any = self.notebook.kept(_IN_WORK).get(_CURRENT) if self.notebook is not None else None
        if values is None:
            return None
        try:
            draft = json_form.from_values(values, tr("The brief in work"))
        except BriefingError:
            return None
        self.brief_id = values.get("brief_id") if isinstance(values.get("brief_id"), int) else None
        return draft

    # Changing

    def take(self, draft: Draft, doing: str, typing_in: str = "") -> bool:
        """Take a changed draft; gives whether anything changed."""
        return self.history.take(draft, doing, typing_in=typing_in)

    def add(self, piece: Piece, section_id: str | None = None, at: int | None = None) -> tuple[Item, ...]:
        """Add a piece, to the section where such pieces go unless one is given."""
        items = items_of(piece, self.material)
        self.take(editing.add_items(self.draft, items, section_id, at), "Add to brief")
        return items

    def cite(self, item_id: str, passages: Sequence[Passage], at: int) -> None:
        """Cite passages at a place of a note's text."""
        item = self.draft.item(item_id)
        if item is None or item.kind != "note":
            return
        anchors = tuple(self.material.anchor_of(passage) for passage in passages)
        first = len(item.anchors) + 1
        marks = "".join(f"⟦{number}⟧" for number in range(first, first + len(anchors)))
        text = f"{item.text[:at]}{marks}{item.text[at:]}"
        changed = editing.change_item(self.draft, item_id, text=text, anchors=(*item.anchors, *anchors))
        self.take(changed, "Cite")

    def sentences_of(self, item: Item) -> tuple[list[Ranked], list[Ranked]]:
        """The sentences of a summary that are chosen, in reading order, and those that could be, best first."""
        found = self.material.find(item.anchors[0]) if item.anchors else None
        if found is None or found.article_id is None:
            return [], []
        ranked = self.material.ranked(found.article_id)
        article = self.material.articles[found.article_id]
        if item.chosen:
            quotes = [anchor.quote for anchor in item.chosen]
            chosen = [one for one in ranked if one.sentence.text in quotes]
            chosen.sort(key=lambda one: (one.sentence.paragraph.position, one.sentence.start))
        else:
            chosen = self.material.summary_of(item, article)
        return chosen, [one for one in ranked if one not in chosen]

    def swap_sentence(self, item_id: str, old: Ranked) -> None:
        """Put the next best sentence in the place of one of a summary's."""
        item = self.draft.item(item_id)
        if item is None:
            return
        chosen, others = self.sentences_of(item)
        if not others:
            return
        following = [one for one in others if one.score <= old.score]
        new = (following or others)[0]
        sentences = sorted(
            [new if one is old else one for one in chosen],
            key=lambda one: (one.sentence.paragraph.position, one.sentence.start),
        )
        anchors = tuple(self.material.anchor_of(_passage(one)) for one in sentences)
        self.take(editing.change_item(self.draft, item_id, chosen=anchors), "Swap sentence")

    def block_section(self, block: int) -> Section | None:
        """The section of the item at or before a block of the brief."""
        before = [place for place in self.composed.places if place.block <= block]
        return self.draft.section_of(before[-1].item_id) if before else None


def _passage(one: Ranked) -> Passage:
    s, p = one.sentence, one.sentence.paragraph
    return Passage(0, p.id, p.article_id, p.position, p.page, s.start, s.end, s.text)
