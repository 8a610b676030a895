"""Every repair can be undone, whatever the text and whatever the edits."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.importer.traced import Edit, Traced, put_back


@st.composite
def edited(draw: st.DrawFn, text: str) -> list[Edit]:
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return [Edit(a, b, draw(st.text(max_size=3)), draw(st.sampled_from(("letter", "space")))) for a, b in pairs]


@settings(deadline=None)
@given(st.data(), st.text(min_size=1, max_size=60))
def test_edits_upon_edits_are_undone_together(data: st.DataObject, source: str) -> None:
    text = Traced.of(source, 0, len(source))
    for _ in range(3):
        before = text.text
        edits = data.draw(edited(before))
        text = text.edit(edits)
        expected, at = "", 0
        for edit in edits:
            expected += before[at : edit.start] + edit.text
            at = edit.end
        assert text.text == expected + before[at:]
    assert put_back(text.text, text.repairs(source)) == source


def test_repairs_that_touch_are_one_and_named_after_the_letter() -> None:
    source = "inade-\nguacy"
    text = Traced.of(source, 0, len(source)).edit([Edit(5, 7, "", "hyphen")]).edit([Edit(5, 6, "q", "letter")])
    (repair,) = text.repairs(source)
    assert (repair.kind, text.text[repair.start : repair.end], repair.printed) == ("letter", "q", "-\ng")
