"""The rows of the outline in words: what each piece is, without Qt."""

from dataclasses import dataclass

from briefing.brief.dates import dated
from briefing.brief.drafts.composing import CITE, Composed
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.drafts.model import DISCLOSURE_WORDS, Draft, Item
from briefing.brief.phrases import phrases
from briefing.brief.pieces import ElectionPart
from briefing.wording import counted, marked, spoken, tr

_ICONS = {
    "quote": "quote", "incident": "calendar", "figure": "vote", "election": "chart-column", "rivals": "list-checks",
    "summary": "file-text", "note": "square-pen", "remark": "info",
}  # fmt: skip
_PARTS: dict[ElectionPart | None, str] = {
    "table": marked("Table"), "shares": marked("Shares"), "votes": marked("Votes"), "seats": marked("Seats"),
    "turnout": marked("Turnout"), "comparison": marked("Comparison"), None: marked("Table"),
}  # fmt: skip
_KINDS = {
    "quote": marked("quote"), "incident": marked("incident"), "figure": marked("figure"), "election": marked("results"),
    "rivals": marked("rival figures"), "summary": marked("summary"), "note": marked("your words"),
    "remark": marked("remark"),
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
    groups = [
        OutlineGroup(
            OutlineRow("front", "front", tr("Title block"), spoken=tr("Title block: {title}", title=draft.title))
        )
    ]
    for section in draft.sections:
        title = section.title(said) or tr("Without a heading")
        count = str(len(section.items)) if section.items else ""
        pieces = counted("{n} piece", "{n} pieces", len(section.items))
        rows = tuple(_row(item, material) for item in section.items)
        groups.append(OutlineGroup(OutlineRow("section", section.id, title, "", count, f"{title}, {pieces}"), rows))
    sources = len(composed.brief.sources)
    groups.append(
        OutlineGroup(
            OutlineRow("sources", "sources", said.sources, "", str(sources), tr("Sources, {count}", count=sources))
        )
    )
    return groups


def item_title(item: Item, material: BundleMaterial) -> str:
    """What a piece is, in a line."""
    match item.kind:
        case "note" | "remark":
            return " ".join(CITE.sub("", item.text).split()) or tr("Empty note")
        case "election" | "rivals":
            named = ", ".join(filter(None, (_named(key.body, key.held_on) for key in item.elections)))
            return ", ".join((tr(_PARTS[item.part]) if item.kind == "election" else tr("Rival figures"), named))
        case "summary":
            return item.anchors[0].article if item.anchors else tr("Summary")
        case "incident":
            incident = material.incident_of(item)
            return f"{incident.date_text}: {incident.headline}" if incident else item.anchors[0].quote
        case "figure":
            key = item.figure
            party = (key.party if key else "") or tr("Turnout")
            return f"{party}: {key.printed}" if key else item.anchors[0].quote
        case _:
            first = item.anchors[0]
            return (
                tr("“{words}”", words=first.quote)
                if first.scope == "passage"
                else tr("Opening of “{article}”", article=first.article)
            )


def _row(item: Item, material: BundleMaterial) -> OutlineRow:
    title = item_title(item, material)
    mark = {"free": "free", "closed": "closed", "": ""}[item.disclosure]
    marked = f", {tr(DISCLOSURE_WORDS[item.disclosure])}" if item.disclosure else ""
    cited = f", {item.anchors[0].citation}" if item.anchors else ""
    return OutlineRow(
        "item", item.id, title, _ICONS[item.kind], "", f"{tr(_KINDS[item.kind])}: {title}{cited}{marked}", mark
    )


def _named(body: str, held_on: str) -> str:
    return f"{body} {dated(held_on, spoken())}" if held_on else body
