"""What the pane beneath the list says of an incident."""

from collections.abc import Sequence

from briefing.brief.dates import incident_label
from briefing.brief.timeline.entries import Dated
from briefing.bundle.records import Incident
from briefing.viewer.timeline.decisions import Decided
from briefing.viewer.timeline.detail import Detail, Telling
from briefing.viewer.timeline.quote import MOST_CHARACTERS
from briefing.viewer.timeline.state import TimelineState
from briefing.viewer.timeline.tellings import WHOLE_SENTENCE, Tellings, named, short
from briefing.wording import spoken, tr


def detail_of(
    item: Dated, state: TimelineState, tellings: Tellings, choices: Decided, told: Sequence[Incident]
) -> Detail:  # fmt: skip
    """All that is said of an incident; `told` are the bundle's incidents before the user's decisions."""
    incident = item.incident
    most = MOST_CHARACTERS if len(incident.passages) == 1 else WHOLE_SENTENCE
    places = tuple(
        Telling(tellings.place(passage), tellings.source(passage).label, passage, tellings.quote(passage, most))
        for passage in incident.passages
    )
    names = named(incident, state.names)
    lines = [
        tr("happened {date}", date=_label(incident)) if state.dates == "report" else "",
        tellings.known(incident),
        tellings.report_line(incident),
        tr("Names: {names}", names=names) if names else "",
        *_other_dates(incident, choices, told),
        tr("Joined by you") if incident.id in choices.joined else "",
        tr("Parted by you") if incident.id in choices.parted else "",
    ]
    return Detail(incident, item.when, tuple(line for line in lines if line), places)


def _other_dates(incident: Incident, choices: Decided, told: Sequence[Incident]) -> list[str]:
    """The days that other tellings of a joined incident give, where they differ."""
    if incident.id not in choices.joined:
        return []
    ids = set(choices.origin[incident.id]) - {incident.id}
    own = _label(incident)
    return [
        tr("also dated {date}, printed “{words}”", date=_label(other), words=short(other.date_text))
        for other in told
        if other.id in ids and _label(other) != own
    ]


def _label(incident: Incident) -> str:
    return incident_label(incident, language=spoken())
