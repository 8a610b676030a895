"""What a mark in the text means, in words."""

from collections.abc import Mapping

from briefing.brief.dates import YEAR_WORDS, incident_label
from briefing.bundle.records import Citation, Doubt, Entity, Figure, Incident, Mention, Origin, Passage, Repair
from briefing.viewer.articles.state import AROUND, Mark, RepairPlace, changed_letters
from briefing.viewer.terms import capital, category_name, entity_word, measure_word, status_word
from briefing.viewer.widgets.popover import Card
from briefing.wording import counted, marked, number, spoken, tr

REPAIR_WORDS = {
    "hyphen": marked("line-end hyphen joined"),
    "drop-cap": marked("drop capital restored"),
    "letter": marked("letter corrected"),
    "correction": marked("corrected by the editor"),
    "space": marked("space corrected"),
    "line-break": marked("line break joined"),
    "page-break": marked("page break joined"),
    "blank-line": marked("blank line within the paragraph closed"),
    "column": marked("columns put in their order"),
}
RULES = {
    "hyphen": marked("A word that the print breaks at the line’s end is joined again."),
    "drop-cap": marked("A large first letter that the scan set apart, or lost, is put back before its word."),
    "letter": marked("A letter misread by the scan is set right where only one known word fits, never in a name."),
    "correction": marked("The editor corrected this place in a file beside the source."),
    "space": marked("A space that splits a word or joins two is taken out or put in."),
    "line-break": marked("Lines of one paragraph are joined."),
    "page-break": marked("A paragraph that runs on over a page’s end is joined."),
    "blank-line": marked("A blank line in the middle of a sentence is closed."),
}
"""What each rule does, as the card of a repaired word says it."""


def card(mark: Mark, paragraph_text: str, entities: Mapping[int, Entity], place: RepairPlace | None = None) -> Card:
    """The card of a mark; `paragraph_text` is the clean text it stands in, `place` where a repair stands."""
    record = mark.record
    if isinstance(record, Incident):
        rows = ((tr("Printed"), record.date_text, True), *_told(record.passages), *_origin(record.origin))
        return Card(date_words(record), category_name(record.category), rows)
    if isinstance(record, Figure):
        printed = (tr("Printed"), record.printed, True)
        return Card(figure_value(record), figure_words(record, entities), (printed, *_origin(record.origin)))
    if isinstance(record, Doubt):
        return Card(tr("To be looked at"), rows=((tr("Doubt"), record.message, False),))
    if isinstance(record, Mention):
        return _name_card(entities[record.entity_id])
    if isinstance(record, Citation):
        note = record.endnote
        heading = tr("Note {label}", label=record.label)
        return Card(heading, quote=note.text) if note else Card(heading, tr("is not in this text"))
    return _repair_card(record, paragraph_text, place)


def _origin(origin: Origin) -> tuple[tuple[str, str, bool], ...]:
    """A row that says that the editor stated this, not the text as it was read."""
    return ((tr("Origin"), tr("corrected by the editor"), False),) if origin == "corrected" else ()


def date_words(incident: Incident) -> str:
    """When it happened and whence the year.

    Example: `15 January 2012, year stated`.
    """
    return f"{incident_label(incident, language=spoken())}, {tr(YEAR_WORDS[incident.year_from])}"


def figure_value(figure: Figure) -> str:
    """A figure's value with its unit.

    Example: `75.07 %`, `83 seats`.
    """
    decimals = len(f"{figure.value:.2f}".rstrip("0").partition(".")[2])
    written = number(figure.value, decimals)
    if figure.measure in ("percent", "turnout"):
        return tr("{number} %", number=written)
    if decimals:
        return f"{written} {measure_word(figure.measure)}"
    if figure.measure == "seats":
        return counted("{n} seat", "{n} seats", round(figure.value))
    return counted("{n} vote", "{n} votes", round(figure.value))


def figure_words(figure: Figure, entities: Mapping[int, Entity]) -> str:
    """What a figure says of whom."""
    who = entities[figure.entity_id].name if figure.entity_id is not None else ""
    parts = [who, measure_word(figure.measure), status_word(figure.status)]
    return " · ".join(part for part in parts if part)


def _told(passages: tuple[Passage, ...]) -> tuple[tuple[str, str, bool], ...]:
    if len(passages) < 2:
        return ()
    return ((tr("Told"), counted("in {n} place", "in {n} places", len(passages)), False),)


def _name_card(entity: Entity) -> Card:
    count = counted("{n} mention", "{n} mentions", entity.mentions)
    rows = ((tr("Also"), ", ".join(entity.aliases), True),) if entity.aliases else ()
    return Card(entity.name, f"{entity_word(entity.kind)} · {count}", (*rows, *_origin(entity.origin)))


def repair_words(kind: str) -> str:
    """The rule of a repair, in words.

    >>> repair_words("drop-cap")
    'drop capital restored'
    """
    return tr(REPAIR_WORDS.get(kind, kind.replace("-", " ")))


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
    rows: list[tuple[str, str, bool]] = [(tr("Printed"), printed_words(repairs, text), True)]
    for kind in dict.fromkeys(repair.kind for repair in repairs):
        rows.append((tr("Rule"), tr(RULES[kind]) if kind in RULES else f"{capital(repair_words(kind))}.", False))
    for repair in repairs:
        printed, now = changed_letters(repair, text)
        if repair.kind == "letter" or (repair.kind == "hyphen" and printed != now):
            rows.append((tr("Letter"), tr("{printed} → {now}, to a known word", printed=printed, now=now), False))
    if place is not None:
        kinds = dict.fromkeys(repair.kind for repair in repairs)
        often = ", ".join(f"{number(place.counts.get(kind, 0))} × {repair_words(kind)}" for kind in kinds)
        at = number(place.offset + 1)
        stands = (
            tr("character {number} of the text as read", number=at)
            if place.page is None
            else tr("page {page}, character {number} of the text as read", page=place.page, number=at)
        )
        rows.append((tr("In this source"), often, False))
        rows.append((tr("Stands"), stands, False))
        rows.append((tr("As read"), as_read(place, repairs[0].printed), True))
    changes = counted("{n} change in this word", "{n} changes in this word", len(repairs)) if len(repairs) > 1 else ""
    return Card(tr("Repaired"), changes, tuple(rows))


def as_read(place: RepairPlace, printed: str) -> str:
    """The characters of the source around a repair, whole words; lines' ends as bars.

    >>> as_read(RepairPlace(1, 5, "about the inade", "equacy of the", {}), "-\\ng")
    '… about the inade- | gequacy of the …'
    """
    before = place.before if len(place.before) < AROUND else place.before.partition(" ")[2]
    after = place.after if len(place.after) < AROUND else place.after.rpartition(" ")[0]
    return "… " + " ".join(f"{before}{printed}{after}".replace("\n", " | ").split()) + " …"
