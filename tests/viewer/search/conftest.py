"""A small bundle with names in several spellings and scripts, repaired letters, dates, and two bulletins."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.bundle.search import Searcher
from briefing.bundle.writer import BundleWriter

TEXTS = (
    (
        "Monitor", "2012-01",
        (
            "Oil workers went on strike in Zhanaozen on 16 December 2011. The strikers were dismissed. Ak Zhol said nothing.",
            "In Łódź the party Aq Jol met the Mazhilis. Elections were announced later.",
            "Жаңаөзен қаласында мұнайшылар ереуілге шықты.",
        ),
    ),
    (
        "Chronicle", "2013",
        (
            "The elected house sat for the latter half of March. Hołd & Sons <b>paid</b> for the strike.",
            "أعلنت اللجنة أن الانتخابات في 2013 كانت حرة.",
            "=Ak Jol counted 12 votes in Жанаозен; the court of Zhanaozen adjourned.",
        ),
    ),
)  # fmt: skip


def write_bundle(target: Path) -> Path:
    writer = BundleWriter(target)
    writer.add_meta("title", "Test")
    strike = writer.add_entity(kind="place", name="Zhanaozen", aliases=["Жаңаөзен", "Жанаозен"])
    party = writer.add_entity(kind="party", name="Ak Zhol", aliases=["Aq Jol", "Ak Jol"])
    writer.add_entity(kind="place", name="Łódź")
    writer.add_entity(kind="organisation", name="Mazhilis")
    for title, published, texts in TEXTS:
        source = writer.add_source(
            name=f"{title}.txt", media_type="text/plain", sha256="0", size_bytes=1, text="\n".join(texts), title=title,
            published=published,
        )  # fmt: skip
        article = writer.add_article(
            source_id=source, position=1, kind="article", title=f"{title} tells", standfirst=None, is_complete=True
        )
        for position, text in enumerate(texts, 1):
            paragraph = writer.add_paragraph(
                article_id=article, position=position, kind="text", text=text, page=position, source_start=0,
                source_end=1,
            )  # fmt: skip
            _add_facts(writer, paragraph, text, strike, party)
    writer.finish()
    return target


def _add_facts(writer: BundleWriter, paragraph: int, text: str, place: int, party: int) -> None:
    for entity, word in ((place, "Zhanaozen"), (party, "Aq Jol"), (party, "Ak Zhol"), (party, "Ak Jol")):
        if (at := text.find(word)) >= 0:
            writer.add_mention(entity, writer.add_passage(paragraph, at, at + len(word)))
    if "16 December" in text:
        writer.add_incident(
            start_on="2011-12-16", end_on="2011-12-16", precision="day", qualifier=None, category="protest",
            headline="Strike", date_text="16 December 2011", year_from="stated",
            passage_ids=[writer.add_passage(paragraph, 0, text.index(".") + 1)], entity_ids=[place],
        )  # fmt: skip
    if "March" in text:
        writer.add_incident(
            start_on="2013-03-01", end_on="2013-03-31", precision="month", qualifier=None, category="election",
            headline="House", date_text="March", year_from="issue",
            passage_ids=[writer.add_passage(paragraph, 0, text.index(".") + 1)],
        )  # fmt: skip
        at = text.index("elected")
        writer.add_repair(paragraph_id=paragraph, kind="letter", start=at, end=at + 7, printed="e1ectcd")


@pytest.fixture(scope="session")
def variants_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_bundle(tmp_path_factory.mktemp("search") / "variants.sqlite")


@pytest.fixture
def searcher(variants_path: Path) -> Iterator[Searcher]:
    made = Searcher(variants_path)
    yield made
    made.close()
