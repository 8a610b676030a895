"""The dialog that tells, before another edition is taken over, what it changes and which marks it touches."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.bundle.anchors import Found
from briefing.bundle.difference import PARTS, Difference, Part, What
from briefing.notebook.records import Mark
from briefing.viewer.widgets.labels import PlainLabel
from briefing.viewer.widgets.screen_room import take_room
from briefing.wording import counted, marked, number, tr

WHATS: tuple[What, ...] = ("added", "changed", "withdrawn")
HEADS = {"added": marked("Adds"), "changed": marked("Changes"), "withdrawn": marked("Withdraws")}
_PARTS: dict[Part, str] = {
    "articles": marked("Articles"),
    "incidents": marked("Incidents"),
    "figures": marked("Figures"),
    "names": marked("Names"),
}
_GROUPS: dict[tuple[Part, What], str] = {
    ("articles", "added"): marked("Articles added"),
    ("articles", "changed"): marked("Articles changed"),
    ("articles", "withdrawn"): marked("Articles withdrawn"),
    ("incidents", "added"): marked("Incidents added"),
    ("incidents", "changed"): marked("Incidents changed"),
    ("incidents", "withdrawn"): marked("Incidents withdrawn"),
    ("figures", "added"): marked("Figures added"),
    ("figures", "changed"): marked("Figures changed"),
    ("figures", "withdrawn"): marked("Figures withdrawn"),
    ("names", "added"): marked("Names added"),
    ("names", "changed"): marked("Names changed"),
    ("names", "withdrawn"): marked("Names withdrawn"),
}
MOST = 500
Fate = Literal["kept", "moved", "reworded", "orphaned"]
FATES: dict[Fate, str] = {
    "kept": marked("Your marks kept exactly"),
    "moved": marked("Your marks found by the words around them"),
    "reworded": marked("Your marks kept, but read otherwise now"),
    "orphaned": marked("Your marks not found: go to the orphans, with what they were on"),
}


@dataclass(frozen=True, slots=True)
class Touched:
    """What becomes of one mark."""

    mark: Mark
    fate: Fate


def touched(
    marks: Sequence[Mark], before: Mapping[str, Sequence[Found]], after: Mapping[str, Sequence[Found]]
) -> list[Touched]:
    """What becomes of each mark that stands in the open bundle."""
    told = []
    for mark in marks:
        if any(found.how != "lost" for found in before.get(mark.id, ())):
            told.append(Touched(mark, _fate(after[mark.id])))
    return told


def _fate(found: Sequence[Found]) -> Fate:
    if any(f.how == "lost" for f in found):
        return "orphaned"
    if any(f.changed for f in found):
        return "reworded"
    return "kept" if all(f.how == "exact" for f in found) else "moved"


class UpdateDialog(QDialog):
    """What the other edition adds, changes and withdraws, and what becomes of the marks; nothing is taken over yet."""

    taken = Signal()
    kept = Signal()

    def __init__(
        self, says: str, difference: Difference, marks: Sequence[Touched], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Another edition of this bundle"))
        take_room(self, 760, 600)
        self.says = says
        heading = PlainLabel(says)
        self.marks_line = PlainLabel(marks_words(marks))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("What differs"))
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setUniformRowHeights(False)
        self._fill(difference, marks)
        self.keep_button = QPushButton(tr("Keep the old one"))
        self.keep_button.clicked.connect(self.reject)
        self.take_button = QPushButton(tr("Take over"))
        self.take_button.setProperty("look", "primary")
        for button in (self.take_button, self.keep_button):
            button.setAutoDefault(False)  # Enter, pressed while this dialog came up, decides nothing
        self.take_button.clicked.connect(self.accept)
        self.accepted.connect(self.taken)
        self.rejected.connect(self.kept)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.take_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addLayout(_counts(difference))
        layout.addWidget(self.marks_line)
        layout.addWidget(self.tree, 1)
        layout.addLayout(buttons)

    def _fill(self, difference: Difference, marks: Sequence[Touched]) -> None:
        for fate, words in FATES.items():
            group = [one for one in marks if one.fate == fate]
            if group and fate != "kept":
                top = self._group(tr(words), len(group))
                top.setExpanded(True)
                for one in group[:MOST]:
                    said = f"“{one.mark.quote}” – {one.mark.citation}" + (f"\n{one.mark.note}" if one.mark.note else "")
                    QTreeWidgetItem(top, [said])
        for part in PARTS:
            for what in WHATS:
                found = [change for change in difference.changes if (change.part, change.what) == (part, what)]
                if not found:
                    continue
                top = self._group(tr(_GROUPS[part, what]), len(found))
                for change in found[:MOST]:
                    item = QTreeWidgetItem(top, [change.label])
                    if change.before:
                        QTreeWidgetItem(
                            item, [change.before if part == "articles" else tr("was: {words}", words=change.before)]
                        )
                        item.setExpanded(True)
                if len(found) > MOST:
                    QTreeWidgetItem(top, [tr("… and {number} more", number=number(len(found) - MOST))])

    def _group(self, words: str, count: int) -> QTreeWidgetItem:
        top = QTreeWidgetItem(self.tree, [f"{words}  ({number(count)})"])
        face = top.font(0)
        face.setWeight(face.Weight.DemiBold)
        top.setFont(0, face)
        return top


def marks_words(marks: Sequence[Touched]) -> str:
    """What becomes of the marks, in a sentence."""
    if not marks:
        return tr("It touches none of your marks.")
    counts = {fate: sum(one.fate == fate for one in marks) for fate in FATES}
    parts = [_fated(fate, count) for fate, count in counts.items() if count]
    return counted(
        "Your {n} mark in this bundle: {what}.", "Your {n} marks in this bundle: {what}.", len(marks),
        what=", ".join(parts),
    )  # fmt: skip


def _fated(fate: Fate, count: int) -> str:
    """So many marks, and what becomes of them."""
    match fate:
        case "kept":
            return counted("{n} kept exactly", "{n} kept exactly", count)
        case "moved":
            return counted("{n} found by the words around them", "{n} found by the words around them", count)
        case "reworded":
            return counted("{n} kept, but read otherwise now", "{n} kept, but read otherwise now", count)
        case "orphaned":
            return counted(
                "{n} not found: go to the orphans, with what they were on",
                "{n} not found: go to the orphans, with what they were on",
                count,
            )


def _counts(difference: Difference) -> QGridLayout:
    """How much of each part is added, changed, withdrawn, as a small table."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    for column, what in enumerate(WHATS, 1):
        head = PlainLabel(tr(HEADS[what]), "third")
        grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
    for row, part in enumerate(PARTS, 1):
        grid.addWidget(PlainLabel(tr(_PARTS[part])), row, 0)
        for column, what in enumerate(WHATS, 1):
            count = difference.count(part, what)
            cell = PlainLabel(number(count) if count else "–", "" if count else "third")
            cell.setAccessibleName(f"{tr(_GROUPS[part, what])}: {number(count)}")
            grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(len(WHATS) + 1, 1)
    return grid
