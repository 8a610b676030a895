"""What a user composes: pieces keep their sources, changes can be undone, and each question is asked before printing."""

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.brief.blocks import Brief, Chronology, Figure, Front, Heading, Note, Points, Run, Table, Text, runs
from briefing.brief.drafts import editing, json_form
from briefing.brief.drafts.checking import Finding, check, numbers_in
from briefing.brief.drafts.composing import Composed, compose
from briefing.brief.drafts.gathering import items_of
from briefing.brief.drafts.history import History
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.drafts.model import Draft, Item
from briefing.brief.drafts.templates import TEMPLATES, Beginning, as_template
from briefing.brief.formats import FORMATS, write
from briefing.brief.meter import measure
from briefing.brief.pieces import (
    ElectionPiece,
    FigurePiece,
    IncidentsPiece,
    NotePiece,
    QuotePiece,
    SummaryPiece,
)
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Passage
from briefing.bundle.writer import BundleWriter
from briefing.errors import BriefingError
from briefing.shipped import shipped

FRONT = Front("The Ambassador", "Political section", "2012-01-20", "POL 12/7", "FOR OFFICIAL USE")


@pytest.fixture(scope="module")
def material() -> Iterator[BundleMaterial]:
    with Bundle(shipped("data/briefing.sqlite")) as bundle:
        yield BundleMaterial(bundle)


@pytest.fixture
def draft(material: BundleMaterial) -> Draft:
    return TEMPLATES["two-page"].fill(material, Beginning(FRONT))


def blank(material: BundleMaterial) -> Draft:
    return TEMPLATES["empty"].fill(material, Beginning(FRONT))


def sentence(material: BundleMaterial, words: str) -> Passage:
    """The passage of the words, where they first stand."""
    for article_id in material.articles:
        for p in material.paragraphs(article_id):
            start = p.text.find(words)
            if start >= 0:
                return Passage(0, p.id, article_id, p.position, p.page, start, start + len(words), words)
    raise LookupError(words)


def note(material: BundleMaterial, text: str, *passages: Passage) -> Item:
    (item,) = items_of(NotePiece(text), material)
    return dataclasses.replace(item, anchors=tuple(material.anchor_of(passage) for passage in passages))


def findings(draft: Draft, material: BundleMaterial, kind: str) -> list[Finding]:
    return [f for f in check(draft, compose(draft, material), material) if f.kind == kind]


def said(composed: Composed | Brief) -> str:
    brief = composed.brief if isinstance(composed, Composed) else composed
    return "\n".join(run.text for run in runs(brief))


# Templates


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_prints_and_comes_back_from_its_file(name: str, material: BundleMaterial) -> None:
    draft = TEMPLATES[name].fill(material, Beginning(FRONT))
    assert json_form.from_text(json_form.as_text(draft), "brief.json") == draft
    brief = compose(draft, material).brief
    for suffix in FORMATS:
        assert write(brief, suffix)


def test_the_two_page_brief_fits_and_every_piece_stands_somewhere(draft: Draft, material: BundleMaterial) -> None:
    composed = compose(draft, material)
    meter = measure(composed.brief, 2)
    assert (len(meter.pages), meter.over) == (2, 0)
    assert {place.item_id for place in composed.places} == {item.id for item in draft.items}


def test_a_template_of_ones_own_keeps_the_parts_and_no_piece(draft: Draft) -> None:
    own = as_template(draft)
    assert [section.kind for section in own.sections] == [section.kind for section in draft.sections]
    assert not own.items
    assert (own.front.marking, own.front.date) == ("FOR OFFICIAL USE", "")


# Pieces


def test_each_piece_keeps_its_source(material: BundleMaterial) -> None:
    bundle = material.bundle
    figure = next(figure for figure in bundle.figures() if figure.measure == "turnout")
    election = bundle.elections()[-1]
    passage = sentence(material, "put an end to monopolist representation")
    made = blank(material)
    for piece in (
        QuotePiece((passage,)),
        IncidentsPiece(tuple(bundle.incidents()[:2])),
        FigurePiece(figure.id),
        ElectionPiece((election.id,), "table"),
        SummaryPiece(bundle.articles()[0].id),
        NotePiece("Ask when the emergency ends."),
    ):
        made = editing.add_items(made, items_of(piece, material))
    brief = compose(made, material).brief
    kinds = [type(block) for block in brief.blocks]
    assert {Chronology, Points, Table, Heading} <= set(kinds)
    assert all(run.sources for run in runs(brief) if run.quoted)
    assert passage.text in said(brief)
    assert figure.printed.rstrip("%") in said(brief)
    own = next(run for run in runs(brief) if run.text == "Ask when the emergency ends.")
    assert not own.quoted


@pytest.mark.parametrize("part", ["table", "shares", "seats", "turnout", "votes"])
def test_every_part_of_an_election_is_drawn_with_its_sources_or_says_that_none_is_stated(
    part: str, material: BundleMaterial
) -> None:
    for election in material.bundle.elections():
        items = items_of(ElectionPiece((election.id,), part), material)  # type: ignore[arg-type]
        brief = compose(editing.add_items(blank(material), items), material).brief
        drawn = [block for block in brief.blocks if isinstance(block, Table | Figure)]
        assert drawn or "no figure of this kind is stated" in said(brief)
        if drawn:
            assert brief.sources


def test_citations_in_ones_own_words_renumber_themselves(material: BundleMaterial) -> None:
    first = sentence(material, "put an end to monopolist representation")
    second = sentence(material, "turnout was 75.07%")
    draft = editing.add_items(blank(material), [note(material, "Two things ⟦2⟧ matter ⟦1⟧.", first, second)])
    words = next(block for block in compose(draft, material).brief.blocks if isinstance(block, Points)).items[0]
    assert words == (Run("Two things", sources=(1,)), Run("matter.", sources=(2,)))
    quote = items_of(QuotePiece((first,)), material)
    summary = next(section.id for section in draft.sections if section.kind == "summary")
    brief = compose(editing.add_items(draft, quote, summary), material).brief
    words = next(block for block in brief.blocks if isinstance(block, Points)).items[0]
    assert [run.sources for run in words] == [(2,), (1,)]


# Editing


def test_moving_within_and_between_sections(draft: Draft) -> None:
    points = next(section for section in draft.sections if section.kind == "key_points")
    first, second, *_ = points.items
    moved = editing.move_items(draft, [first.id], points.id, 2)
    assert [i.id for i in next(s for s in moved.sections if s.id == points.id).items][:2] == [second.id, first.id]
    background = next(section for section in draft.sections if section.kind == "background")
    moved = editing.move_items(draft, [second.id, first.id], background.id, 0)
    assert [i.id for i in next(s for s in moved.sections if s.id == background.id).items] == [first.id, second.id]
    assert len(moved.items) == len(draft.items)


def test_a_piece_without_a_section_makes_one_in_its_usual_place(material: BundleMaterial) -> None:
    draft = dataclasses.replace(blank(material), sections=())
    draft = editing.add_items(draft, [note(material, "Ask.")])
    incident = items_of(IncidentsPiece((material.bundle.incidents()[0],)), material)
    draft = editing.add_items(draft, incident)
    assert [section.kind for section in draft.sections] == ["incidents", "points_to_make"]


def test_undo_takes_back_what_was_typed_at_a_stretch_and_redo_brings_it_again(draft: Draft) -> None:
    history = History(draft)
    for title in ("K", "Ka", "Kaz"):
        history.take(dataclasses.replace(history.now, title=title), "Typing", typing_in="title")
    history.take(editing.remove_section(history.now, draft.sections[0].id), "Remove section")
    assert history.undoes == "Remove section"
    assert history.undo()
    assert history.now.title == "Kaz"
    assert history.undo()
    assert history.now == draft
    assert not history.undo()
    assert history.redo()
    assert history.now.title == "Kaz"


# Before printing


def test_numbers_of_ones_own_ask_for_a_source_and_are_looked_up_in_it(material: BundleMaterial) -> None:
    turnout = sentence(material, "turnout was 75.07%")
    draft = editing.add_items(blank(material), [note(material, "Ask about all seven people.\nSay nothing.")])
    (finding,) = findings(draft, material, "no-source")
    assert "seven" in finding.detail
    right = editing.add_items(blank(material), [note(material, "Turnout was 75.07 % ⟦1⟧.", turnout)])
    assert not findings(right, material, "no-source")
    assert not findings(right, material, "not-in-source")
    wrong = editing.add_items(blank(material), [note(material, "Turnout was 57.07 % ⟦1⟧.", turnout)])
    (finding,) = findings(wrong, material, "not-in-source")
    assert "57.07" in finding.detail


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("He may come in May.", ["May"]),
        ("1,234 of 5 000 voters, 12% ⟦3⟧", ["1,234", "5 000", "12%"]),
        ("Ask when it ends.", []),
        ("On Monday the Second Chamber met.", ["Monday"]),
    ],
)
def test_numbers_and_dates_in_a_text(text: str, numbers: list[str]) -> None:
    assert numbers_in(text) == numbers


def test_figures_with_rivals_are_told_and_quieter_where_all_are_in_the_brief(material: BundleMaterial) -> None:
    election = next(e for e in material.bundle.elections() if e.held_on == "2012-01-15")
    draft = editing.add_items(blank(material), items_of(ElectionPiece((election.id,), "table"), material))
    (alone,) = [f for f in findings(draft, material, "rivals") if f.title.startswith("Turnout")]
    assert alone.weight == "warning"
    assert "75.07 % · 75.4 % · 75.44 %" in alone.detail
    with_all = TEMPLATES["election-note"].fill(material, Beginning(FRONT))
    assert {f.weight for f in findings(with_all, material, "rivals")} == {"note"}


def test_repaired_letters_stand_in_brackets_and_are_told(material: BundleMaterial) -> None:
    passage = sentence(material, "January 15, 2012, elections to the Majilis")
    draft = editing.add_items(blank(material), items_of(QuotePiece((passage,)), material))
    assert "[J]anuary 15, 2012" in said(compose(draft, material))
    assert findings(draft, material, "repaired")


def test_a_quote_that_differs_by_one_character_is_found(material: BundleMaterial) -> None:
    passage = sentence(material, "turnout was 75.07%")
    (item,) = items_of(QuotePiece((passage,)), material)
    misquoted = dataclasses.replace(item.anchors[0], quote="turnout was 75.01%", content="of another edition")
    draft = editing.add_items(blank(material), [dataclasses.replace(item, anchors=(misquoted,))])
    assert check(draft, compose(draft, material), material)[0].kind in ("differs", "withdrawn")
    assert not findings(draft, material, "fits")


def test_what_is_not_in_the_bundle_is_printed_as_it_was_quoted_and_said_so(
    draft: Draft, tmp_path: Path, material: BundleMaterial
) -> None:
    gone = dataclasses.replace(draft.items[0].anchors[0], quote="Nobody said this.", content="x", source_sha256="y",
        source="Another paper", source_name="other.txt")  # fmt: skip
    made = editing.add_items(blank(material), [Item("gone", "quote", (gone,))])
    composed = compose(made, material)
    assert "Nobody said this." in said(composed)
    assert composed.brief.sources[0].label == "Another paper, not in this bundle"
    (finding,) = findings(made, material, "withdrawn")
    assert finding.item_id == "gone"


def test_the_free_version_leaves_out_what_must_not_be_disclosed(draft: Draft, material: BundleMaterial) -> None:
    secret = next(item for section in draft.sections if section.kind == "key_points" for item in section.items)
    marked = editing.change_item(draft, secret.id, disclosure="closed")
    words = secret.anchors[0].quote
    assert words in said(compose(marked, material)) or "[" in said(compose(marked, material))
    free = compose(marked, material, "free")
    assert free.left_out == (secret.id,)
    assert secret.id not in {place.item_id for place in free.places}
    told = [f for f in check(marked, free, material, "free") if f.kind == "disclosure"]
    assert {f.weight for f in told} == {"note", "warning"}
    assert any(run.text == "[not to be disclosed]" for run in runs(compose(marked, material).brief))


def test_the_meter_names_the_block_that_passes_the_limit(draft: Draft, material: BundleMaterial) -> None:
    for article in material.bundle.articles():
        draft = editing.add_items(draft, items_of(SummaryPiece(article.id), material))
    composed = compose(draft, material)
    meter = measure(composed.brief, 2)
    assert meter.over > 0
    assert meter.first_over is not None
    assert 0 < meter.first_over < len(composed.brief.blocks)
    assert meter.pages[0].used == meter.pages[0].lines


# Files


def test_a_section_that_is_empty_is_not_printed(material: BundleMaterial) -> None:
    brief = compose(blank(material), material).brief
    assert not [block for block in brief.blocks if isinstance(block, Heading | Text | Note)]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda v: v.update(format="other"), "is no brief"),
        (lambda v: v.update(version=99), "newer program's"),
        (lambda v: v["draft"].pop("title"), "has no “title”"),
        (lambda v: v["draft"].update(limit="two"), "draft.limit"),
        (lambda v: v["draft"].update(paper="a0"), "draft.paper"),
        (lambda v: v["draft"]["sections"][0]["items"][0].update(kind="macro"), r"sections\[1\].items\[1\].kind"),
        (lambda v: v["draft"]["sections"].append(v["draft"]["sections"][0]), "alike"),
        (lambda v: v["draft"].update(title="\ud800"), "draft.title"),
    ],
)
def test_a_file_that_is_no_brief_is_refused_with_a_sentence(
    change: object, words: str, draft: Draft, material: BundleMaterial
) -> None:
    values = json.loads(json_form.as_text(draft))
    change(values)  # type: ignore[operator]
    with pytest.raises(BriefingError, match=words):
        json_form.from_text(json.dumps(values), "brief.json")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(values=JSON | st.fixed_dictionaries({"format": st.just("briefing-brief"), "version": JSON, "draft": JSON}))
def test_any_json_gives_a_brief_or_a_sentence(values: object) -> None:
    with pytest.raises(BriefingError, match=r"brief\.json"):
        json_form.from_text(json.dumps(values), "brief.json")


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=80) | st.just("[" * 200_000))
def test_any_text_gives_a_brief_or_a_sentence(text: str) -> None:
    with pytest.raises(BriefingError, match=r"brief\.json"):
        json_form.from_text(text, "brief.json")


def test_a_summary_is_as_long_as_its_sentences_or_lines(material: BundleMaterial) -> None:
    (summary,) = items_of(SummaryPiece(material.bundle.articles()[1].id), material)
    article = material.articles[material.bundle.articles()[1].id]
    assert len(material.summary_of(dataclasses.replace(summary, length=3), article)) == 3
    for lines in (4, 8, 14):
        chosen = material.summary_of(dataclasses.replace(summary, length=lines, unit="lines"), article)
        assert 0 < sum(len(one.sentence.text) for one in chosen) <= lines * 92


def test_incidents_that_a_reader_joined_are_one_line_and_those_of_one_sentence_keep_their_days(
    material: BundleMaterial,
) -> None:
    one, other = [incident for incident in material.incidents if len(incident.passages) == 1][:2]
    joined = dataclasses.replace(one, passages=(*one.passages, *other.passages))
    made = editing.add_items(blank(material), items_of(IncidentsPiece((joined,)), material))
    (chronology,) = [block for block in compose(made, material).brief.blocks if isinstance(block, Chronology)]
    (entry,) = chronology.entries
    assert len(entry.words[0].sources) == 2
    assert len(compose(made, material).quotes) == 1


def test_of_several_incidents_in_one_sentence_a_brief_keeps_the_one_that_was_added(tmp_path: Path) -> None:
    text = "On 19, 20 and 26 June 2021 he spoke to crowds."
    writer = BundleWriter(tmp_path / "b.sqlite")
    source = writer.add_source(
        name="1.txt", media_type="text/plain", sha256="1" * 64, size_bytes=len(text), text=text, title="Letter", published="2021-07"
    )  # fmt: skip
    article = writer.add_article(
        source_id=source, position=1, kind="article", title="Talks", standfirst=None, is_complete=True
    )
    paragraph = writer.add_paragraph(
        article_id=article, position=1, kind="text", text=text, page=1, source_start=0, source_end=len(text)
    )
    told = writer.add_passage(paragraph, 0, len(text))
    days = [f"2021-06-{day}" for day in (19, 20, 26)]
    for day in days:
        writer.add_incident(
            start_on=day, end_on=day, precision="day", qualifier=None, category="statement", headline="He spoke",
            date_text=day, year_from="stated", passage_ids=[told], entity_ids=[],
        )  # fmt: skip
    writer.finish()
    material = BundleMaterial(Bundle(tmp_path / "b.sqlite"))
    draft = editing.add_items(blank(material), items_of(IncidentsPiece(tuple(material.incidents)), material))
    again = json_form.from_text(json_form.as_text(draft), "it")
    assert [found.start_on for item in again.items if (found := material.incident_of(item))] == days
