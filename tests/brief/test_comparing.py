"""Several elections on one page of a brief, and the note on a figure that the user chose among rivals."""

from dataclasses import replace

from briefing.brief.blocks import Block, Figure, Note, Table
from briefing.brief.charts.kinds import SlopeChart
from briefing.brief.drafts.composing import compose
from briefing.brief.drafts.gathering import items_of
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.drafts.model import Item
from briefing.brief.drafts.templates import TEMPLATES, Beginning
from briefing.brief.pieces import ElectionPart, ElectionPiece
from briefing.bundle.reader import Bundle


def text_of(block: Block) -> str:
    assert isinstance(block, Note)
    return " ".join(run.text for run in block.words)


def composed(material: BundleMaterial, items: tuple[Item, ...]) -> list[Block]:
    draft = TEMPLATES["two-page"].fill(material, Beginning())
    return list(compose(replace(draft, sections=(replace(draft.sections[0], items=items),)), material).brief.blocks)


def piece(material: BundleMaterial, part: ElectionPart, *days: str) -> tuple[Item, ...]:
    ids = tuple(election.id for election in material.elections.values() if not days or election.held_on in days)
    return items_of(ElectionPiece(ids, part), material)


def test_elections_side_by_side_with_the_turnout_and_lines(bundle: Bundle) -> None:
    material = BundleMaterial(bundle)
    blocks = composed(material, piece(material, "comparison"))
    table = next(block for block in blocks if isinstance(block, Table))
    assert [column.title for column in table.columns][1:] == ["2007", "2012", "2016", "2021", "2023", "±"]
    nur_otan = next(row for row in table.rows if row[0][0].text == "Nur Otan")
    assert [cell[0].text if cell else "" for cell in nur_otan][1:5] == ["88.41 %", "80.99 %", "82.2 %", "71.09 %"]
    assert all(run.sources for row in table.rows for cell in row[1:-1] for run in cell), "each number has its source"
    assert any(isinstance(block, Figure) and isinstance(block.chart, SlopeChart) for block in blocks)


def test_a_chosen_figure_is_used_and_the_others_are_named(bundle: Bundle) -> None:
    material = BundleMaterial(bundle)
    material.pinned = frozenset(figure.id for figure in bundle.figures() if figure.value == 75.44)
    blocks = composed(material, piece(material, "table", "2012-01-15"))
    notes = [text_of(block) for block in blocks if isinstance(block, Note)]
    note = next(note for note in notes if note.startswith("Turnout:"))
    assert note.startswith("Turnout: 75.44 % (Wikipedia")
    assert "is used; also stated: 75.07 % (The Kazakhstan Insider" in note
    assert "75.4 % (Reuters" in note


def test_without_a_choice_there_is_no_such_note(bundle: Bundle) -> None:
    material = BundleMaterial(bundle)
    blocks = composed(material, piece(material, "table", "2012-01-15"))
    assert not [block for block in blocks if isinstance(block, Note) and "is used" in text_of(block)]
