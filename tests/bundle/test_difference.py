"""What another edition adds, changes and withdraws."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.notebook.editions import edition

from briefing.bundle.difference import Change, Difference, compare, is_edition_of
from briefing.bundle.reader import Bundle
from briefing.bundle.writer import BundleWriter

VOTE = "Turnout was 75.07% on 15 January. Ak Jol won 7.47% of the vote."


def written(
    path: Path, text: str, printed: str, value: float, *, day: str = "2012-01-15", headline: str = "Turnout was told",
    alias: str = "Ak Zhol",
) -> Bundle:  # fmt: skip
    writer = BundleWriter(path)
    writer.add_meta("title", "Test")
    source = writer.add_source(
        name="a.txt", media_type="text/plain", sha256=text, size_bytes=1, text=text, title="The Monitor", issue="No. 3"
    )
    article = writer.add_article(
        source_id=source, position=1, kind="article", title="Vote", standfirst=None, is_complete=True
    )
    paragraph = writer.add_paragraph(
        article_id=article, position=1, kind="text", text=text, page=1, source_start=0, source_end=len(text)
    )
    party = writer.add_entity(kind="party", name="Ak Jol", aliases=[alias])
    election = writer.add_election(body="Senate", country="Poland", held_on="2012-01-15", seats_total=100)
    told = writer.add_passage(paragraph, 0, len(text))
    writer.add_figure(
        election_id=election, entity_id=party, measure="percent", value=value, printed=printed, status="final",
        passage_id=told,
    )  # fmt: skip
    writer.add_incident(
        start_on=day, end_on=day, precision="day", qualifier=None, category="election", headline=headline,
        date_text="15 January", year_from="issue", passage_ids=[told], entity_ids=[party],
    )  # fmt: skip
    writer.finish()
    return Bundle(path)


@pytest.fixture
def opened() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def difference(old: Bundle, new: Bundle) -> Difference:
    steps = compare(old, new)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Difference = end.value
            return found


def test_changed_figures_incidents_and_names_are_told_with_what_they_were(opened: ExitStack, tmp_path: Path) -> None:
    old = opened.enter_context(written(tmp_path / "a.sqlite", VOTE, "7.47%", 7.47))
    new = opened.enter_context(
        written(tmp_path / "b.sqlite", VOTE.replace("7.47", "7.48"), "7.48%", 7.48, day="2012-01-16", alias="Aq Jol")
    )
    assert is_edition_of(old, new)
    found = difference(old, new)
    where = "Senate, Poland, 15 January 2012, The Monitor"
    assert found.changes == (
        Change("articles", "changed", "Vote – The Monitor, No. 3", "1 paragraph new or changed, 1 gone"),
        Change(
            "incidents",
            "changed",
            "16 January 2012 (election): Turnout was told",
            "15 January 2012 (election): Turnout was told",
        ),
        Change(
            "figures", "changed", f"Ak Jol, percent 7.48% (final) – {where}", f"Ak Jol, percent 7.47% (final) – {where}"
        ),
        Change("names", "changed", "Ak Jol (party, also Aq Jol)", "Ak Jol (party, also Ak Zhol)"),
    )
    assert found.count("figures", "changed") == 1


def test_the_same_content_is_no_other_edition(opened: ExitStack, tmp_path: Path, bundle: Bundle) -> None:
    first, second = (opened.enter_context(written(tmp_path / n, VOTE, "7.47%", 7.47)) for n in ("a.sqlite", "b.sqlite"))
    assert not is_edition_of(first, second)
    assert difference(first, second).changes == ()
    assert difference(bundle, bundle).changes == ()
    assert not is_edition_of(first, bundle)


def test_articles_that_came_went_and_were_renamed(opened: ExitStack, tmp_path: Path) -> None:
    old = opened.enter_context(
        edition(tmp_path / "a.sqlite", {"Vote": [VOTE], "Strike": ["Shots."], "Digest": ["News."]})
    )
    new = opened.enter_context(
        edition(tmp_path / "b.sqlite", {"Strike in the west": ["Shots."], "Vote": [VOTE], "Letters": ["To us."]})
    )
    source = "The Insider, Vol. 4, January 2012"
    assert difference(old, new).changes == (
        Change("articles", "changed", f"Strike – {source}", "now titled “Strike in the west”"),
        Change("articles", "withdrawn", f"Digest – {source}"),
        Change("articles", "added", f"Letters – {source}"),
    )
