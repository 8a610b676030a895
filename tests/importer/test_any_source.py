"""Whatever is given to the importer: a bundle that leads back to its source, or one clear sentence."""

import random
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.bundle.verify import verify
from briefing.errors import BriefingError
from briefing.importer.clean import clean
from briefing.importer.model import SourceText
from briefing.importer.pipeline import import_sources
from briefing.importer.sources import read
from briefing.importer.traced import put_back

GOLD = sorted((Path(__file__).parents[1] / "gold").glob("*.txt"))
PIECES = st.sampled_from([
    b"On 5 May 2012 ", b"the Unity Party won 40 per cent (12 seats), ", b"Ana Petrova was arrested in Osh. ", b"\n\n", b"\n",
    b"inade-\nguacy ", b"J anuary ", b"[1]", b"\x0c", b"- 2 -\n", b"VOTE WATCH\n", b"\xff\xfe", b"\xef\xbb\xbf", b"\x00", b"\x93no\x94 ",
    b"<html><p>", b"</p><table><tr><td>A<td>5%", b"%PDF-1.4 ", b"PK\x03\x04", b"Party;Share\n", b"A,5\n", "Жаңаөзен ".encode(),
    "Выборы ".encode("cp1251"), b"\r\n", b"\xc3", b"1999999999999999 ", b"31 April 0000 ", b"&#x110000;", b"\xed\xa0\x80",
])  # fmt: skip
BYTES = st.one_of(st.binary(max_size=200), st.lists(PIECES, max_size=25).map(b"".join))
ROOMS = count()


def imported(path: Path, target: Path) -> list[str]:
    """What is wrong with the bundle of one source; the one sentence where there is none."""
    try:
        for _ in import_sources([path], target, jobs=1):
            pass
    except BriefingError as error:
        whole = str(error).endswith(".") and "\n" not in str(error) and not target.exists()
        return [] if whole else [str(error)]
    return verify(target)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(BYTES, st.sampled_from([".txt", ".txt", ".txt", ".csv", ""]))
def test_any_bytes_give_a_bundle_or_a_sentence(tmp_path: Path, data: bytes, ending: str) -> None:
    room = tmp_path / str(next(ROOMS))
    room.mkdir()
    source = room / f"source{ending}"
    source.write_bytes(data)
    assert imported(source, room / "out.sqlite") == []
    assert not list(room.glob(".briefing-*"))


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".html"])
def test_damaged_documents_give_a_bundle_or_a_sentence(tmp_path: Path, ending: str) -> None:
    chance = random.Random(ending)
    starts = {".pdf": b"%PDF-1.7\n1 0 obj <<", ".docx": b"PK\x03\x04", ".html": b"<!doctype html><body><p>On 5 May "}
    for number in range(4):
        source = tmp_path / f"{number}{ending}"
        source.write_bytes(starts[ending] + chance.randbytes(chance.randrange(2000)))
        assert imported(source, tmp_path / f"{number}.sqlite") == []


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_a_bulletin_scanned_anew_leads_back_to_its_characters(path: Path) -> None:
    """Letters lost, doubled and changed, lines broken elsewhere: nothing is made up and nothing lost track of."""
    chance = random.Random(path.stem)
    letters = list(path.read_text(encoding="utf-8"))
    for at in chance.sample(range(len(letters)), len(letters) // 50):
        letters[at] = chance.choice(["", " ", "\n", "-\n", letters[at] * 2, "\f", "\xad", "ﬁ", "1"])
    bulletin = clean(SourceText("a.txt", "text/plain", "", 0, "".join(letters), "utf-8"))
    for paragraph in (paragraph for article in bulletin.articles for paragraph in article.paragraphs):
        printed = put_back(paragraph.text, paragraph.repairs)
        assert printed == bulletin.source.text[paragraph.source_start : paragraph.source_end]


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_repairing_twice_is_repairing_once(path: Path) -> None:
    for article in clean(read(path)).articles:
        for paragraph in (each for each in article.paragraphs if each.kind == "text"):
            again = clean(SourceText("a.txt", "text/plain", "", 0, f"Title\n\n{paragraph.text}\n", "utf-8", outline=((0, "heading"), (7, "paragraph"))))  # fmt: skip
            (only,) = (each for each in again.articles[0].paragraphs)
            assert (only.text, only.repairs) == (paragraph.text, ())


def test_an_import_that_is_stopped_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "in" / "out.sqlite"
    target.parent.mkdir()
    target.write_text("old")
    work = import_sources(GOLD[:6], target, jobs=2)
    for _ in range(3):
        next(work)
    work.close()
    assert list(target.parent.iterdir()) == [target]
    assert target.read_text() == "old"


@pytest.mark.parametrize(
    "row", ["The vote " + "–" * 60 + " x", "On 5 May it cut " + "12 " * 60 + "and went."], ids=["marks", "numbers"]
)
def test_a_row_of_marks_or_numbers_in_a_sentence_is_read_in_moments(tmp_path: Path, row: str) -> None:
    source = tmp_path / "source.txt"
    source.write_text(
        f"VOTE WATCH\nNo. 5, 3 May 2014\n\nWho won?\n\nOn 5 May 2014 the house sat. {row}\n", encoding="utf-8"
    )
    assert imported(source, tmp_path / "out.sqlite") == []
