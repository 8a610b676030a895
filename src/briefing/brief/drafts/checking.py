"""What a reader would ask of a brief before it is printed: says who, is that what it says, does anybody say otherwise.

Each finding leads to the item it is about. Nothing here forbids printing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from briefing.analysis.findings import label_of
from briefing.analysis.results import Stated, party_results, turnout
from briefing.brief.codes import code_of
from briefing.brief.drafts.composing import CITE, Composed, Version
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.drafts.model import Draft, Item
from briefing.brief.phrases import phrases
from briefing.bundle.records import Election, Figure, Measure
from briefing.sentences import word_set
from briefing.wording import counted, spoken, tr

Kind = Literal[
    "no-source",
    "not-in-source",
    "differs",
    "repaired",
    "rivals",
    "withdrawn",
    "disclosure",
    "fits",
    "no-shape",
    "coded",
]
Weight = Literal["warning", "note", "good"]

_NUMBER = re.compile(r"(?<![\w.])\d[\d.,\u00a0\u202f ]*\d(?:\s?%)?|(?<![\w.])\d(?:\s?%)?|\d+%")
_NUMBER_WORDS = word_set("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens
    hundreds thousands millions half third thirds quarter
""")
_MONTHS = word_set("""
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday yesterday
""")
_WORD = re.compile(r"[^\W\d_]+")
_MEASURES: tuple[Measure, ...] = ("percent", "votes", "seats")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at, or to be glad of.

    `title` says what, `detail` where and how, in words; `item_id` is the piece it is about, empty for the whole brief.
    `then` and `now` are a quote in the draft and in the bundle, where they differ. `characters` are those without a shape
    in the shipped fonts: such a finding is about all of the brief, and can be acted on.
    """

    kind: Kind
    weight: Weight
    title: str
    detail: str
    item_id: str = ""
    then: str = ""
    now: str = ""
    characters: str = ""

    @property
    def leads(self) -> bool:
        """Whether choosing it does anything."""
        return bool(self.item_id or self.characters)


def check(draft: Draft, composed: Composed, material: BundleMaterial, version: Version = "whole") -> list[Finding]:
    """All findings: what to look at first, what is right last."""
    found = [
        *_unsourced(draft, material),
        *_differing(composed),
        *_repaired(composed),
        *_rival_figures(draft, composed, material),
        *_withdrawn(draft, material),
        *_disclosure(draft, composed, version),
    ]
    order: tuple[Weight, ...] = ("warning", "note", "good")
    return sorted([*found, *_right(draft, composed, found)], key=lambda finding: order.index(finding.weight))


def without_shape(draft: Draft, characters: str) -> list[Finding]:
    """The letters that no shipped font has, and those that are printed as their codes."""
    missing = "".join(c for c in characters if c not in draft.by_code)
    found = []
    if missing:
        detail = tr("No shipped font has “{letters}”. Choose this to print {code} instead.", letters=missing[:12], code=code_of(missing[0]))  # fmt: skip
        found.append(Finding("no-shape", "warning", tr("Letters that cannot be printed"), detail, characters=missing))
    if draft.by_code:
        detail = tr("“{letters}” as {code}. Choose this to print the letters again.", letters=draft.by_code[:12], code=code_of(draft.by_code[0]))  # fmt: skip
        found.append(Finding("coded", "note", tr("Letters printed as codes"), detail, characters=draft.by_code))
    return found


# The user's own numbers and dates


def numbers_in(text: str) -> list[str]:
    """The numbers and dates that a text of the user's states, as written; its citations are none.

    >>> numbers_in("Ask for access to all seven people detained on 18 January ⟦1⟧.")
    ['seven', '18', 'January']
    """
    bare = CITE.sub(" ", text)
    found = [(m.start(), m[0].strip(" .,")) for m in _NUMBER.finditer(bare)]
    for word in _WORD.finditer(bare):
        lower = word[0].lower()
        opens = not bare[: word.start()].strip() or bare[: word.start()].rstrip()[-1] in ".!?:"
        is_date = lower in _MONTHS and word[0][0].isupper() and not (lower == "may" and opens)
        if lower in _NUMBER_WORDS or is_date:
            found.append((word.start(), word[0]))
    return [number for _, number in sorted(found)]


def _unsourced(draft: Draft, material: BundleMaterial) -> Iterator[Finding]:
    for section in draft.sections:
        for item in section.items:
            if item.kind != "note":
                continue
            for line in filter(str.strip, item.text.splitlines()):
                yield from _of_line(line, item, material)


def _of_line(line: str, item: Item, material: BundleMaterial) -> Iterator[Finding]:
    numbers = numbers_in(line)
    cited = [item.anchors[int(n) - 1] for n in CITE.findall(line) if 0 < int(n) <= len(item.anchors)]
    if not numbers:
        return
    shown = _shown(line)
    if not cited:
        title = counted("{n} number or date without a source", "{n} numbers or dates without a source", len(numbers))
        where = tr("“{words}” in “{line}”", words=", ".join(numbers), line=shown)
        yield Finding("no-source", "warning", title, where, item.id)
        return
    texts = " ".join(
        text for anchor in cited for text in (anchor.quote, *(p.text for p in material.find(anchor).passages))
    )
    missing = [number for number in numbers if _plain(number) not in _plain(texts)]
    if missing:
        said = tr("“{words}” in “{line}” does not stand in the passage it cites.", words=", ".join(missing), line=shown)
        yield Finding("not-in-source", "warning", tr("A number is not in its source"), said, item.id)


def _plain(text: str) -> str:
    """Digits without what parts them and letters without case, so that `1 234 %` is found as `1,234%`."""
    return re.sub(r"(?<=\d)[ ,.\u00a0\u202f](?=\d)|[ \u00a0\u202f]*%", "", text).lower()


def _shown(text: str) -> str:
    bare = " ".join(CITE.sub("", text).split())
    return bare if len(bare) <= 60 else bare[:60].rsplit(" ", 1)[0] + " …"


# Quotes


def _differing(composed: Composed) -> Iterator[Finding]:
    for quoted in composed.quotes:
        if quoted.now and _same(quoted.then) != _same(quoted.now):
            yield Finding(
                "differs", "warning", tr("A quote reads otherwise in this bundle"),
                tr("“{words}”", words=_shown(quoted.then)), quoted.item_id,
                quoted.then, quoted.now,
            )  # fmt: skip


def _repaired(composed: Composed) -> Iterator[Finding]:
    for quoted in composed.quotes:
        if quoted.printed not in ("", quoted.then, quoted.now) and len(quoted.printed) > len(quoted.now or quoted.then):
            yield Finding(
                "repaired", "note", tr("A quote holds repaired letters"),
                tr("They stand in [brackets]: “{words}”", words=_shown(quoted.printed)),
                quoted.item_id,
            )  # fmt: skip


def _same(text: str) -> str:
    return " ".join(text.split())


# Figures


def _rival_figures(draft: Draft, composed: Composed, material: BundleMaterial) -> Iterator[Finding]:
    """For each election that is shown, the figures that others state otherwise, unless all of them are in the brief."""
    shown: dict[Election, str] = {}
    told: set[Election] = set()
    for item in draft.items:
        elections = [material.elections[key] for key in item.elections if key in material.elections]
        if item.kind == "rivals":
            told |= set(elections)
        for election in elections if item.kind == "election" else []:
            shown.setdefault(election, item.id)
        if item.kind == "figure" and (figure := _figure_of(item, material)):
            shown.setdefault(material.election(figure.election_id), item.id)
    for election, item_id in shown.items():
        for what, numbers in _disputed(material.figures(election), material):
            title = tr("{what} has rivals", what=what)
            where = material.label(election, spoken())
            said = " · ".join(label_of(one) for one in numbers)
            if election in told:
                detail = tr("{election}: {figures}. All are in the brief.", election=where, figures=said)
                yield Finding("rivals", "note", title, detail, item_id)
            else:
                detail = tr("{election}: {figures}. The brief shows one.", election=where, figures=said)
                yield Finding("rivals", "warning", title, detail, item_id)


def _figure_of(item: Item, material: BundleMaterial) -> Figure | None:
    passages = material.find(item.anchors[0]).passages if item.anchors else ()
    return material.figure_at(passages[0], item.figure) if passages and item.figure else None


def _disputed(figures: list[Figure], material: BundleMaterial) -> Iterator[tuple[str, tuple[Stated, ...]]]:
    if len(turnout(figures)) > 1:
        yield tr("Turnout"), turnout(figures)
    for party in party_results(figures, material.names):
        for measure in _MEASURES:
            if len(party.stated(measure)) > 1:
                yield f"{party.name}, {_word(measure)}", party.stated(measure)


def _word(measure: Measure) -> str:
    words: str = getattr(phrases(spoken()), measure)
    return words.lower()


# Editions and disclosure


def _withdrawn(draft: Draft, material: BundleMaterial) -> Iterator[Finding]:
    for item in draft.items:
        lost = [anchor for anchor in (*item.anchors, *item.chosen) if material.find(anchor).how == "lost"]
        for key in item.elections:
            if key not in material.elections:
                said = tr(
                    "{election} is not in this bundle. Take the piece out, or open the bundle it is from.",
                    election=f"{key.body} {key.held_on}",
                )
                yield Finding("withdrawn", "warning", tr("An election is not in this bundle"), said, item.id)
        if lost:
            said = tr("“{words}” ({place}) is of another edition.", words=_shown(lost[0].quote), place=lost[0].citation)
            yield Finding("withdrawn", "warning", tr("A passage is not in this bundle"), said, item.id)


def _disclosure(draft: Draft, composed: Composed, version: Version) -> Iterator[Finding]:
    closed = [item for item in draft.items if item.disclosure == "closed"]
    if version == "free" and composed.left_out:
        count = len(composed.left_out)
        said = tr("Marked “not to be disclosed”, and left out of this version.")
        yield Finding("disclosure", "note", counted("{n} piece is left out", "{n} pieces are left out", count), said)
    unmarked = [item for item in draft.items if not item.disclosure and item.kind != "remark"]
    if version == "free" and closed and unmarked:
        said = counted(
            "{n} is printed in this version without a marking. Mark each that may be used freely.",
            "{n} are printed in this version without a marking. Mark each that may be used freely.",
            len(unmarked),
        )
        yield Finding("disclosure", "warning", tr("Pieces without a marking"), said, unmarked[0].id)
    if version == "whole" and closed and not draft.front.marking:
        said = tr("It holds pieces “not to be disclosed”, but no page carries a handling marking.")
        yield Finding("disclosure", "warning", tr("The brief has no marking"), said, closed[0].id)


# What is right


def _right(draft: Draft, composed: Composed, found: Iterable[Finding]) -> Iterator[Finding]:
    kinds = {finding.kind for finding in found}
    matching = sum(bool(quoted.now) and _same(quoted.then) == _same(quoted.now) for quoted in composed.quotes)
    if matching:
        yield Finding(
            "fits", "good", counted("{n} quote matches its source", "{n} quotes match their source", matching),
            tr("Word for word."),
        )  # fmt: skip
    told = sum(item.kind == "incident" for item in draft.items)
    if told and "withdrawn" not in kinds:
        yield Finding(
            "fits", "good", tr("Every date has a source"), tr("Incidents: {told} of {all}.", told=told, all=told)
        )
    if not kinds & {"no-source", "not-in-source"} and any(numbers_in(i.text) for i in draft.items if i.kind == "note"):
        yield Finding("fits", "good", tr("Every number of your own has a source"), tr("Notes and points are cited."))
