"""What a mark in the text means, in words."""

from collections.abc import Mapping

from briefing.brief.dates import YEAR_WORDS, incident_label
from briefing.bundle.records import Citation, Doubt, Entity, Figure, Incident, Mention, Origin, Passage, Repair
from briefing.viewer.articles.state import AROUND, Mark, RepairPlace, changed_letters
from briefing.viewer.widgets.popover import Card

REPAIR_WORDS = {
    "hyphen": "line-end hyphen joined",
    "drop-cap": "drop capital restored",
    "letter": "letter corrected",
    "correction": "corrected by the editor",
    "space": "space corrected",
    "line-break": "line break joined",
    "page-break": "page break joined",
    "blank-line": "blank line within the paragraph closed",
    "column": "columns put in their order",
}
RULES = {
    "hyphen": "A word that the print breaks at the line’s end is joined again.",
    "drop-cap": "A large first letter that the scan set apart, or lost, is put back before its word.",
    "letter": "A letter misread by the scan is set right where only one known word fits, never in a name.",
    "correction": "The editor corrected this place in a file beside the source.",
    "space": "A space that splits a word or joins two is taken out or put in.",
    "line-break": "Lines of one paragraph are joined.",
    "page-break": "A paragraph that runs on over a page’s end is joined.",
    "blank-line": "A blank line in the middle of a sentence is closed.",
}
"""What each rule does, as the card of a repaired word says it."""
MEASURE_WORDS = {"percent": "share of the vote", "votes": "votes", "seats": "seats", "turnout": "turnout"}


def card(mark: Mark, paragraph_text: str, entities: Mapping[int, Entity], place: RepairPlace | None = None) -> Card:
    """The card of a mark; `paragraph_text` is the clean text it stands in, `place` where a repair stands."""
    record = mark.record
    if isinstance(record, Incident):
        rows = (("Printed", record.date_text, True), *_told(record.passages), *_origin(record.origin))
        return Card(date_words(record), record.category.capitalize(), rows)
    if isinstance(record, Figure):
        printed = ("Printed", record.printed, True)
        return Card(figure_value(record), figure_words(record, entities), (printed, *_origin(record.origin)))
    if isinstance(record, Doubt):
        return Card("To be looked at", rows=(("Doubt", record.message, False),))
    if isinstance(record, Mention):
        return _name_card(entities[record.entity_id])
    if isinstance(record, Citation):
        note = record.endnote
        return (
            Card(f"Note {record.label}", quote=note.text)
            if note
            else Card(f"Note {record.label}", "is not in this text")
        )
    return _repair_card(record, paragraph_text, place)


def _origin(origin: Origin) -> tuple[tuple[str, str, bool], ...]:
    """A row that says that the editor stated this, not the text as it was read."""
    return (("Origin", "corrected by the editor", False),) if origin == "corrected" else ()


def date_words(incident: Incident) -> str:
    """When it happened and whence the year.

    Example: `15 January 2012, year stated`.
    """
    return f"{incident_label(incident)}, {YEAR_WORDS[incident.year_from]}"


def figure_value(figure: Figure) -> str:
    """A figure's value with its unit.

    Example: `75.07 %`, `83 seats`.
    """
    number = f"{figure.value:,.2f}".rstrip("0").rstrip(".")
    if figure.measure in ("percent", "turnout"):
        return f"{number} %"
    return f"{number} {figure.measure if figure.value != 1 else figure.measure.rstrip('s')}"


def figure_words(figure: Figure, entities: Mapping[int, Entity]) -> str:
    """What a figure says of whom."""
    who = entities[figure.entity_id].name if figure.entity_id is not None else ""
    parts = [who, MEASURE_WORDS[figure.measure], figure.status or ""]
    return " · ".join(part for part in parts if part)


def _told(passages: tuple[Passage, ...]) -> tuple[tuple[str, str, bool], ...]:
    if len(passages) < 2:
        return ()
    return (("Told", f"in {len(passages)} places", False),)


def _name_card(entity: Entity) -> Card:
    count = f"{entity.mentions} mention{'s' if entity.mentions != 1 else ''}"
    rows = (("Also", ", ".join(entity.aliases), True),) if entity.aliases else ()
    return Card(entity.name, f"{entity.kind} · {count}", (*rows, *_origin(entity.origin)))


def repair_words(kind: str) -> str:
    """The rule of a repair, in words.

    >>> repair_words("drop-cap")
    'drop capital restored'
    """
    return REPAIR_WORDS.get(kind, kind.replace("-", " "))


def printed_words(repairs: tuple[Repair, ...], text: str) -> str:
    """What stood where the repairs are, the whole word; a line's end is shown as a bar.

    >>> printed_words((Repair(1, 1, "hyphen", 8, 8, "-\\n"),), "the inadequacy")
    'inad- | equacy'
    """
    start, end = min(r.start for r in repairs), max(r.end for r in repairs)
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    parts, done = [], start
    for repair in repairs:
        parts += [text[done : repair.start], repair.printed]
        done = repair.end
    printed = "".join([*parts, text[done:end]])
    return " | ".join(line.strip() for line in printed.split("\n") if line.strip())


def _repair_card(repairs: tuple[Repair, ...], text: str, place: RepairPlace | None) -> Card:
    rows: list[tuple[str, str, bool]] = [("Printed", printed_words(repairs, text), True)]
    for kind in dict.fromkeys(repair.kind for repair in repairs):
        rows.append(("Rule", RULES.get(kind, f"{repair_words(kind).capitalize()}."), False))
    for repair in repairs:
        printed, now = changed_letters(repair, text)
        if repair.kind == "letter" or (repair.kind == "hyphen" and printed != now):
            rows.append(("Letter", f"{printed} → {now}, to a known word", False))
    if place is not None:
        kinds = dict.fromkeys(repair.kind for repair in repairs)
        often = ", ".join(f"{place.counts.get(kind, 0)} × {repair_words(kind)}" for kind in kinds)
        page = f"page {place.page}, " if place.page is not None else ""
        rows.append(("In this source", often, False))
        rows.append(("Stands", f"{page}character {place.offset + 1:,} of the text as read", False))
        rows.append(("As read", as_read(place, repairs[0].printed), True))
    changes = f"{len(repairs)} changes in this word" if len(repairs) > 1 else ""
    return Card("Repaired", changes, tuple(rows))


def as_read(place: RepairPlace, printed: str) -> str:
    """The characters of the source around a repair, whole words; lines' ends as bars.

    >>> as_read(RepairPlace(1, 5, "about the inade", "equacy of the", {}), "-\\ng")
    '… about the inade- | gequacy of the …'
    """
    before = place.before if len(place.before) < AROUND else place.before.partition(" ")[2]
    after = place.after if len(place.after) < AROUND else place.after.rpartition(" ")[0]
    return "… " + " ".join(f"{before}{printed}{after}".replace("\n", " | ").split()) + " …"
