"""A small bundle in which everything occurs that a summary has to deal with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.bundle.reader import Bundle
from briefing.bundle.writer import BundleWriter

VOTE = (
    "On 4 March 2012 voters in Ardania elected the 120 deputies of the Assembly [1]. "
    'According to final results, the "Union" received 61.20% of the votes, the Greens 30.05%. '
    "He was pleased. Turnout was 58.4%."
)
COUNT = "On the night of the vote the commission had spoken of 63% for the Union."
ARREST = (
    "Two days later the editor Ana Мұратқызы was detained in Жаңаөзен. "
    "The detention of an editor alarmed the press of the whole country. How will this end?"
)
CUT = "Observers noted that the campaign was calm. The courts have yet to decide on the com-"


@pytest.fixture
def small_bundle(tmp_path: Path) -> Iterator[Bundle]:
    path = tmp_path / "small.sqlite"
    write_small_bundle(path)
    with Bundle(path) as bundle:
        yield bundle


@pytest.fixture
def bundle_with_table(tmp_path: Path) -> Iterator[Bundle]:
    """The small bundle with a table of results published elsewhere, which also knows another election."""
    path = tmp_path / "two.sqlite"
    write_small_bundle(path, with_table=True)
    with Bundle(path) as bundle:
        yield bundle


@pytest.fixture
def empty_bundle(tmp_path: Path) -> Iterator[Bundle]:
    """One article of one sentence, without any fact."""
    path = tmp_path / "empty.sqlite"
    writer = BundleWriter(path)
    source = writer.add_source(name="note.txt", media_type="text/plain", sha256="0", size_bytes=1, text="Nothing.")
    article = writer.add_article(
        source_id=source, position=1, kind="article", title="Quiet", standfirst=None, is_complete=True
    )
    writer.add_paragraph(
        article_id=article, position=1, kind="text", text="Nothing happened.", page=None, source_start=0, source_end=1
    )
    writer.finish()
    with Bundle(path) as bundle:
        yield bundle


def add_table(writer: BundleWriter, election: int, union: int, reds: int) -> None:
    """A table with two sources of its own and figures of two elections."""
    source = writer.add_source(
        name="elsewhere.csv", media_type="text/csv", sha256="1", size_bytes=1, text="…", title="Published elsewhere"
    )
    later = writer.add_election(body="Assembly", country="Ardania", held_on="2016-03-06", seats_total=None)

    def rows(position: int, title: str, told: list[tuple[int, int | None, float]]) -> None:
        article = writer.add_article(
            source_id=source, position=position, kind="statement", title=title, standfirst=None, is_complete=True
        )
        texts = [f"{entity or 'turnout'}\t{value}" for _, entity, value in told]
        paragraph = writer.add_paragraph(
            article_id=article, position=1, kind="table", text="\n".join(texts), page=None, source_start=0,
            source_end=1,
        )  # fmt: skip
        start = 0
        for (of, entity, value), text in zip(told, texts, strict=True):
            writer.add_figure(
                election_id=of, entity_id=entity, measure="percent" if entity else "turnout", value=value,
                printed=str(value), status="final", passage_id=writer.add_passage(paragraph, start, start + len(text)),
            )  # fmt: skip
            start += len(text) + 1

    rows(1, "Daily Wire, 5 March 2012 (wire.example)", [(election, None, 58.9), (election, union, 61.2)])
    rows(2, "Yearbook", [(election, None, 59.1), (election, reds, 8.75), (later, union, 70.5), (later, None, 51.0)])


def write_small_bundle(path: Path, *, with_table: bool = False) -> None:
    writer = BundleWriter(path)
    writer.add_meta("title", "Small")
    source = writer.add_source(
        name="monitor-03.txt", media_type="text/plain", sha256="0", size_bytes=1, text="…", title="The Monitor",
        issue="No. 3", published="2012-03", language="en", country="Ardania", publisher="Press Watch",
    )  # fmt: skip

    def article(position: int, title: str, standfirst: str | None, texts: list[str], complete: bool) -> list[int]:
        article_id = writer.add_article(
            source_id=source, position=position, kind="article", title=title, standfirst=standfirst,
            is_complete=complete,
        )  # fmt: skip
        return [
            writer.add_paragraph(
                article_id=article_id, position=number, kind="text", text=text, page=position, source_start=0,
                source_end=1,
            )
            for number, text in enumerate(texts, 1)
        ]  # fmt: skip

    def passage(paragraph: int, text: str, words: str) -> int:
        return writer.add_passage(paragraph, text.index(words), text.index(words) + len(words))

    vote, count, arrest = article(1, "The vote", "Ardania voted and got what it had.", [VOTE, COUNT, ARREST], True)
    (cut,) = article(2, "The courts", None, [CUT], False)
    union = writer.add_entity(kind="party", name="Union")
    greens = writer.add_entity(kind="party", name="Greens")
    editor = writer.add_entity(kind="person", name="Ana Мұратқызы")
    writer.add_mention(editor, passage(arrest, ARREST, "Ana Мұратқызы"))
    election = writer.add_election(body="Assembly", country="Ardania", held_on="2012-03-04", seats_total=None)

    def figure(entity: int | None, value: float, printed: str, status: str | None, passage_id: int) -> None:
        writer.add_figure(
            election_id=election, entity_id=entity, measure="percent" if entity else "turnout", value=value,
            printed=printed, status=status, passage_id=passage_id,  # type: ignore[arg-type]
        )  # fmt: skip

    figure(union, 61.2, "61.20%", "final", passage(vote, VOTE, '"Union" received 61.20%'))
    figure(greens, 30.05, "30.05%", "final", passage(vote, VOTE, "Greens 30.05%"))
    figure(union, 63, "63%", "preliminary", passage(count, COUNT, "63% for the Union"))
    figure(None, 58.4, "58.4%", None, passage(vote, VOTE, "Turnout was 58.4%"))
    writer.add_incident(
        start_on="2012-03-04", end_on="2012-03-04", precision="day", qualifier=None, category="election",
        headline="On 4 March 2012 voters in Ardania elected the 120 deputies", date_text="4 March 2012",
        year_from="stated",
        passage_ids=[
            passage(vote, VOTE, "On 4 March 2012 voters in Ardania elected the 120 deputies"),
            passage(count, COUNT, "On the night of the vote"),
        ],
    )  # fmt: skip
    writer.add_incident(
        start_on="2012-03-06", end_on="2012-03-06", precision="day", qualifier=None, category="detention",
        headline="the editor Ana Мұратқызы was detained in Жаңаөзен", date_text="Two days later", year_from="context",
        passage_ids=[passage(arrest, ARREST, "the editor Ana Мұратқызы was detained in Жаңаөзен")],
    )  # fmt: skip
    writer.add_doubt(
        source_id=source, kind="date", message="“Two days later” was counted from polling day.",
        passage_id=passage(arrest, ARREST, "the editor Ana Мұратқызы was detained in Жаңаөзен"),
    )  # fmt: skip
    writer.add_doubt(
        source_id=source, kind="text", message="A word may be missing.", passage_id=passage(cut, CUT, "calm")
    )
    writer.add_doubt(
        source_id=source, kind="drop-cap", message="The first letter is lost in the print.",
        passage_id=passage(vote, VOTE, "On"),
    )  # fmt: skip
    if with_table:
        add_table(writer, election, union, writer.add_entity(kind="party", name="Reds"))
    writer.finish()
