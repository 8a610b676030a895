"""The rows of the outline in words: what each piece is, without Qt."""

from dataclasses import dataclass

from briefing.brief.drafts.composing import CITE, Composed
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.drafts.model import DISCLOSURE_WORDS, Draft, Item
from briefing.brief.phrases import phrases
from briefing.brief.pieces import ElectionPart
from briefing.bundle.records import date_label

_ICONS = {
    "quote": "quote", "incident": "calendar", "figure": "vote", "election": "chart-column", "rivals": "list-checks",
    "summary": "file-text", "note": "square-pen", "remark": "info",
}  # fmt: skip
_PARTS: dict[ElectionPart | None, str] = {
    "table": "Table", "shares": "Shares", "votes": "Votes", "seats": "Seats", "turnout": "Turnout",
    "comparison": "Comparison", None: "Table",
}  # fmt: skip
_KINDS = {
    "quote": "quote", "incident": "incident", "figure": "figure", "election": "results", "rivals": "rival figures",
    "summary": "summary", "note": "your words", "remark": "remark",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One row: `id` is the item's or section's, empty for the title block and the sources."""

    kind: str
    id: str
    title: str
    icon: str = ""
    count: str = ""
    spoken: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class OutlineGroup:
    """A section with its rows."""

    row: OutlineRow
    rows: tuple[OutlineRow, ...] = ()


def outline(draft: Draft, composed: Composed, material: BundleMaterial) -> list[OutlineGroup]:
    """The outline: title block, sections with their pieces, sources."""
    said = phrases(draft.language)
    groups = [OutlineGroup(OutlineRow("front", "front", "Title block", spoken=f"Title block: {draft.title}"))]
    for section in draft.sections:
        title = section.title(said) or "Without a heading"
        count = str(len(section.items)) if section.items else ""
        pieces = "1 piece" if len(section.items) == 1 else f"{len(section.items)} pieces"
        rows = tuple(_row(item, material) for item in section.items)
        groups.append(OutlineGroup(OutlineRow("section", section.id, title, "", count, f"{title}, {pieces}"), rows))
    sources = len(composed.brief.sources)
    groups.append(OutlineGroup(OutlineRow("sources", "sources", said.sources, "", str(sources), f"Sources, {sources}")))
    return groups


def item_title(item: Item, material: BundleMaterial) -> str:
    """What a piece is, in a line."""
    match item.kind:
        case "note" | "remark":
            return " ".join(CITE.sub("", item.text).split()) or "Empty note"
        case "election" | "rivals":
            named = ", ".join(filter(None, (_named(key.body, key.held_on) for key in item.elections)))
            return f"{_PARTS[item.part] if item.kind == 'election' else 'Rival figures'}, {named}"
        case "summary":
            return item.anchors[0].article if item.anchors else "Summary"
        case "incident":
            incident = material.incident_of(item)
            return f"{incident.date_text}: {incident.headline}" if incident else item.anchors[0].quote
        case "figure":
            key = item.figure
            return f"{key.party or 'Turnout'}: {key.printed}" if key else item.anchors[0].quote
        case _:
            first = item.anchors[0]
            return f"“{first.quote}”" if first.scope == "passage" else f"Opening of “{first.article}”"


def _row(item: Item, material: BundleMaterial) -> OutlineRow:
    title = item_title(item, material)
    mark = {"free": "free", "closed": "closed", "": ""}[item.disclosure]
    marked = f", {DISCLOSURE_WORDS[item.disclosure]}" if item.disclosure else ""
    cited = f", {item.anchors[0].citation}" if item.anchors else ""
    return OutlineRow(
        "item", item.id, title, _ICONS[item.kind], "", f"{_KINDS[item.kind]}: {title}{cited}{marked}", mark
    )


def _named(body: str, held_on: str) -> str:
    return f"{body} {date_label(held_on)}" if held_on else body
