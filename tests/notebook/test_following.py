"""A mark is followed through one edition after the other."""

from pathlib import Path

from tests.notebook.editions import edition, passage

from briefing.bundle.anchors import Finder
from briefing.notebook.following import find_places, keep_trail, trail_in, trails_of
from briefing.notebook.store import Notebook

BEFORE = "The commission met in the morning and adjourned twice before noon."
MARKED = "It then published the figures of the ninth district without a word."
AFTER = "Nobody of the opposition had been told that it would do so that day."


def test_what_changes_step_by_step_is_found_where_it_would_be_lost_in_one(home: Path, tmp_path: Path) -> None:
    first = edition(tmp_path / "1.sqlite", {"Vote": [BEFORE, MARKED, AFTER]})
    second = edition(tmp_path / "2.sqlite", {"Vote": ["A new beginning was written for this.", MARKED, AFTER]})
    third = edition(
        tmp_path / "3.sqlite", {"Vote": ["A new beginning was written for this.", MARKED, "A new end, too."]}
    )
    with Notebook(home / "notebook.sqlite") as notebook:
        mark = notebook.add_mark("highlight", [Finder(first).anchor_of(passage(first, MARKED))])
        in_second = find_places(second.path, [mark])
        assert in_second[mark.id][0].how == "context"
        assert find_places(third.path, [mark])[mark.id][0].how == "lost"
        keep_trail(notebook, "second", trail_in(second.path, [mark], in_second))
        trails = trails_of(notebook)
        (found,) = find_places(third.path, [mark], trails)[mark.id]
        assert [p.text for p in found.passages] == [MARKED]
        assert notebook.mark(mark.id).anchors == mark.anchors, "what it was made on stays"
        moved = notebook.change_mark(mark.id, anchors=[Finder(first).anchor_of(passage(first, AFTER))])
        assert find_places(third.path, [moved], trails)[mark.id][0].how == "lost", "set elsewhere, it follows no more"
    for bundle in (first, second, third):
        bundle.close()
