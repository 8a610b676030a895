"""What a mark in the text means, in words."""

from collections.abc import Mapping

from briefing.brief.dates import YEAR_WORDS, incident_label
from briefing.bundle.records import Citation, Entity, Figure, Incident, Mention, Passage, Repair
from briefing.viewer.articles.state import Mark, changed_letters
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
}
MEASURE_WORDS = {"percent": "share of the vote", "votes": "votes", "seats": "seats", "turnout": "turnout"}


def card(mark: Mark, paragraph_text: str, entities: Mapping[int, Entity]) -> Card:
    """The card of a mark; `paragraph_text` is the clean text it stands in."""
    record = mark.record
    if isinstance(record, Incident):
        return Card(date_words(record), record.category.capitalize(), _told(record.passages))
    if isinstance(record, Figure):
        return Card(figure_value(record), figure_words(record, entities), (("Printed", record.printed, True),))
    if isinstance(record, Mention):
        return _name_card(entities[record.entity_id])
    if isinstance(record, Citation):
        note = record.endnote
        return (
            Card(f"Note {record.label}", quote=note.text)
            if note
            else Card(f"Note {record.label}", "is not in this text")
        )
    return _repair_card(record, paragraph_text)


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
    return Card(entity.name, f"{entity.kind} · {count}", rows)


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


def _repair_card(repairs: tuple[Repair, ...], text: str) -> Card:
    rows: list[tuple[str, str, bool]] = [("Printed", printed_words(repairs, text), True)]
    for repair in repairs:
        printed, now = changed_letters(repair, text)
        if repair.kind != "letter":
            rows.append((repair.kind.replace("-", " ").capitalize(), repair_words(repair.kind).capitalize(), False))
        if repair.kind == "letter" or (repair.kind == "hyphen" and printed != now):
            rows.append(("Letter", f"{printed} → {now}, to a known word", False))
    return Card("Repaired", f"{len(rows) - 1} changes in this word" if len(rows) > 2 else "", tuple(rows))
