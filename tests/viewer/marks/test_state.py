"""The user's marks: where they stand on a bundle, undone and done again, filtered, exported."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.notebook.editions import edition, passage

from briefing.brief.blocks import Front
from briefing.brief.formats import write
from briefing.bundle.citing import cite
from briefing.bundle.reader import Bundle
from briefing.notebook.following import find_places
from briefing.notebook.store import Notebook
from briefing.viewer.marks.colours import COLOURS
from briefing.viewer.marks.document import marks_brief, marks_csv
from briefing.viewer.marks.state import Filter, MarksState
from briefing.viewer.theme import THEMES

VOTE = [
    "The turnout was 75.07%, said the Commission.",
    "Ak Jol won 7.47% of the vote in Łódź.",
    "Nothing else was said.",
]
STRIKE = ["Police opened fire on strikers in Zhanaozen on 16 December."]


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Bundle]:
    with edition(tmp_path / "old.sqlite", {"Vote": VOTE, "Strike": STRIKE}) as bundle:
        yield bundle


@pytest.fixture
def state(home: Path, old: Bundle) -> Iterator[MarksState]:
    with Notebook(home / "notebook.sqlite") as notebook:
        yield MarksState(notebook, old)


def fill(state: MarksState, old: Bundle) -> None:
    state.add("highlight", [passage(old, "7.47%")], colour="yellow", tags=["figures"])
    state.add(
        "highlight", [passage(old, "75.07%")], colour="pink", note="=HYPERLINK(1) says who?", tags=["figures", "ask"]
    )
    state.add("bookmark", [passage(old, STRIKE[0])])
    state.add("reviewed", [], article_id=old.articles()[1].id)


def quotes(state: MarksState, wanted: Filter) -> list[str]:
    return [row.mark.quote for row in state.rows(wanted)]


def test_the_list_is_in_reading_order_and_filtered_by_each_of_its_parts(state: MarksState, old: Bundle) -> None:
    fill(state, old)
    assert quotes(state, Filter()) == ["75.07%", "7.47%", "Strike", STRIKE[0]]
    assert quotes(state, Filter(colour="pink")) == ["75.07%"]
    assert quotes(state, Filter(tag="figures", words="who")) == ["75.07%"]
    assert quotes(state, Filter(kind="bookmark")) == [STRIKE[0]]
    assert quotes(state, Filter(article="Vote")) == ["75.07%", "7.47%"]
    assert quotes(state, Filter(words="SAYS hyperlink(1)")) == ["75.07%"]
    assert quotes(state, Filter(where="orphaned")) == []
    assert next(row.mark.quote for row in state.rows(Filter(), newest_first=True)) == "Strike"
    assert state.tags() == ["figures", "ask"]
    vote, strike = (article.id for article in old.articles())
    assert state.marked_articles() == {vote: "2 marks", strike: "reviewed, 1 mark"}


def test_every_change_is_undone_and_done_again(state: MarksState, old: Bundle) -> None:
    mark = state.add("highlight", [passage(old, "7.47%")], colour="yellow")
    state.change(mark.id, colour="green")
    for note in ("W", "Wh", "Who"):
        state.change(mark.id, note=note)
    state.remove(mark.id)
    assert state.notebook.marks() == []
    assert state.undo() == "Remove highlight"
    assert state.marks[mark.id].note == "Who"
    state.undo()
    assert (state.marks[mark.id].note, state.marks[mark.id].colour) == ("", "green"), "a note typed is one step"
    state.undo()
    assert state.marks[mark.id].colour == "yellow"
    state.undo()
    assert state.marks == {}
    assert state.undo() == ""
    for _ in range(4):
        state.redo()
    assert state.marks == {}
    state.undo()
    assert state.notebook.marks() == [state.marks[mark.id]]
    assert state.marks[mark.id].note == "Who"


def test_a_note_that_was_written_and_emptied_again_leaves_nothing_to_undo(state: MarksState, old: Bundle) -> None:
    kept = state.add("bookmark", [passage(old, STRIKE[0])])
    mark = state.add("note", [passage(old, "7.47%")])
    for note in ("Who", ""):
        state.change(mark.id, note=note)
    assert state.drop_if_empty(mark.id)
    assert state.undo() == "Add bookmark"
    assert state.marks == {}
    state.redo()
    assert set(state.marks) == {kept.id}


def test_a_mark_removed_before_another_bundle_came_is_found_there_when_undone(state: MarksState, old: Bundle) -> None:
    mark = state.add("highlight", [passage(old, "7.47%")])
    state.remove(mark.id)
    state.show_bundle(old)
    state.undo()
    assert [(row.where, row.passages[0].text) for row in state.rows(Filter())] == [("here", "7.47%")]


def test_marks_of_a_newer_edition_stand_or_are_orphans_or_elsewhere(
    state: MarksState, old: Bundle, tmp_path: Path
) -> None:
    fill(state, old)
    with edition(
        tmp_path / "new.sqlite", {"Vote": [VOTE[0], VOTE[1].replace("7.47", "7.48")], "Strike": STRIKE}
    ) as new:
        state.show_bundle(new)
        assert {row.where for row in state.rows(Filter())} == {"looking"}
        state.take_places(find_places(new.path, list(state.marks.values())))
        assert quotes(state, Filter(where="orphaned")) == ["7.47%"]
        assert len(quotes(state, Filter(where="here"))) == 3
        lost = state.rows(Filter(where="orphaned"))[0]
        state.attach(lost.mark.id, [passage(new, "7.48%")])
        assert quotes(state, Filter(where="orphaned")) == []
        state.undo()
        assert quotes(state, Filter(where="orphaned")) == ["7.47%"]
    with edition(tmp_path / "other.sqlite", {"Vote": VOTE[1:]}, source="b.txt", issue="Vol. 9") as other:
        state.show_bundle(other)
        state.take_places(find_places(other.path, list(state.marks.values())))
        assert state.counts() == {"elsewhere": 4}


def test_colours_have_words_that_the_user_changes(state: MarksState) -> None:
    assert state.label("yellow") == "yellow – fact"
    state.rename_colour("yellow", "  says who? ")
    assert state.label("yellow") == "yellow – says who?"
    assert MarksState(state.notebook, state.bundle).label("yellow") == "yellow – says who?"
    state.rename_colour("yellow", "")
    assert state.label("yellow") == "yellow – fact"


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_ink_can_be_read_on_every_colour(theme: object) -> None:
    from briefing.viewer.theme import Theme

    assert isinstance(theme, Theme)
    for colour in COLOURS:
        light, dark = sorted((luminance(theme.ink), luminance(colour.ground(theme))), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 6.7, colour.key


# Export


def test_marks_are_exported_with_their_words_notes_and_places(state: MarksState, old: Bundle) -> None:
    fill(state, old)
    brief = marks_brief(state.rows(Filter()), state.sources, state.label, Front(date="2012-01-18"), "old.sqlite")
    text = write(brief, ".md").decode()
    assert "> “75.07%”[^1]" in text
    assert "says who?" in text
    assert "pink – disputed" in text
    assert "Vol. 4" in text
    for suffix in (".pdf", ".docx", ".html"):
        assert len(write(brief, suffix)) > 1000


def test_a_lost_mark_is_exported_with_what_it_was(state: MarksState, old: Bundle, tmp_path: Path) -> None:
    fill(state, old)
    with edition(tmp_path / "new.sqlite", {"Strike": STRIKE}) as new:
        state.show_bundle(new)
        state.take_places(find_places(new.path, list(state.marks.values())))
        text = write(
            marks_brief(state.rows(Filter()), state.sources, state.label, Front(), "new.sqlite"), ".md"
        ).decode()
    assert text.index("Not found in this bundle") < text.index("75.07%")
    assert "orphaned" in text


def test_the_table_is_safe_in_a_spreadsheet(state: MarksState, old: Bundle) -> None:
    fill(state, old)
    rows = list(csv.reader(io.StringIO(marks_csv(state.rows(Filter()), state.label).decode("utf-8-sig"))))
    assert rows[1][:4] == ["Highlight", "pink – disputed", "75.07%", "'=HYPERLINK(1) says who?"]
    assert rows[1][7:9] == ["1", "1"]
    assert len(rows) == 5


def test_citation_styles_name_page_and_paragraph(old: Bundle) -> None:
    article, source = old.articles()[0], old.sources()[0]
    one = passage(old, "7.47%")
    assert cite(source, article, [one], "bulletin") == "The Insider, Vol. 4, January 2012, p. 1, ¶ 2"
    assert cite(source, article, [one], "footnote") == "“Vote,” The Insider, Vol. 4 (January 2012), p. 1, ¶ 2."
    assert cite(source, article, [one], "author-date") == "(The Insider 2012, p. 1, ¶ 2)"
    both = [passage(old, "75.07%"), one]
    assert cite(source, article, both, "bulletin") == "The Insider, Vol. 4, January 2012, p. 1, ¶ 1–2"
    assert cite(source, article, [], "bulletin") == "The Insider, Vol. 4, January 2012, “Vote”"


def test_what_looks_like_a_lost_mark_is_shown_but_never_taken(state: MarksState, old: Bundle, tmp_path: Path) -> None:
    mark = state.add("highlight", [passage(old, VOTE[1])])
    newer = [VOTE[0], VOTE[1].replace("7.47", "7.48"), VOTE[2]]
    with edition(tmp_path / "new.sqlite", {"Vote": newer, "Strike": STRIKE}) as new:
        state.show_bundle(new)
        state.take_places(find_places(new.path, list(state.marks.values())))
        assert state.row(mark).where == "orphaned"
        alike = state.look_alike(mark.id)
        assert alike is not None
        assert alike.text == newer[1]
        assert state.row(mark).where == "orphaned"
    with edition(tmp_path / "other.sqlite", {"Vote": ["Police met nobody."]}) as other:
        state.show_bundle(other)
        assert state.look_alike(mark.id) is None
