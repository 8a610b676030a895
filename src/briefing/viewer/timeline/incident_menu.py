"""The menu of what else can be done with an incident: copy it, join it with another, part its tellings."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from briefing.bundle.records import Incident
from briefing.viewer.timeline.decisions import Decided
from briefing.viewer.timeline.state import TimelineState
from briefing.viewer.timeline.tellings import Tellings, short
from briefing.wording import tr


class IncidentMenu(QMenu):
    """Tells what is chosen; `decided` with the kind of decision and the two passages."""

    copy_wanted = Signal()
    decided = Signal(str, object, object)
    undo_wanted = Signal(int)


def incident_menu(
    parent: QWidget, state: TimelineState, place: int, tellings: Tellings, choices: Decided, can_write: bool
) -> IncidentMenu:  # fmt: skip
    """The menu for the incident at a place; without a notebook to write to, decisions cannot be chosen."""
    menu = IncidentMenu(parent)
    menu.addAction(tr("Copy with citation")).triggered.connect(menu.copy_wanted)
    incident = state.items[place].incident
    same = menu.addMenu(tr("The same as"))
    for other in (state.items[number] for number in state.alike(place)):
        action = same.addAction(f"{other.when_short}  {short(other.incident.headline)}".replace("&", "&&"))
        passages = incident.passages[0], other.incident.passages[0]
        action.triggered.connect(partial(menu.decided.emit, "same", *passages))
    same.setEnabled(can_write and not same.isEmpty())
    if len(incident.passages) > 1 and incident.id not in choices.joined:
        _offer_parting(menu, incident, tellings).setEnabled(can_write)
    taken = [*choices.joined.get(incident.id, ()), *choices.parted.get(incident.id, ())]
    if taken:
        action = menu.addAction(tr("Take the decision back") if len(taken) == 1 else tr("Take the last decision back"))
        action.triggered.connect(partial(menu.undo_wanted.emit, max(taken)))
        action.setEnabled(can_write)
    return menu


def _offer_parting(menu: IncidentMenu, incident: Incident, tellings: Tellings) -> QMenu:
    parting = menu.addMenu(tr("Not the same"))
    for passage in incident.passages[1:]:
        action = parting.addAction(f"{tellings.place(passage)}: {short(passage.text)}".replace("&", "&&"))
        action.triggered.connect(partial(menu.decided.emit, "not same", incident.passages[0], passage))
    return parting
