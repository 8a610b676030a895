"""From the characters of a source to clean articles: bulletins in many styles, and any text at all."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing.importer.clean import clean
from briefing.importer.model import Bulletin, CleanArticle, SourceText
from briefing.importer.sources import read
from briefing.importer.sources.plain import page_starts
from briefing.importer.stated import Stated
from briefing.importer.traced import put_back
from briefing.shipped import shipped

STYLES = Path(__file__).parent / "styles"
REAL = shipped("data/sources/kazakhstan-insider-04.txt")


def source_of(text: str) -> SourceText:
    data = text.encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(data).hexdigest()
    return SourceText("a.txt", "text/plain", digest, len(data), text, "utf-8", page_starts(text))


def cleaned(text: str) -> Bulletin:
    return clean(source_of(text), None)


def assert_leads_back(bulletin: Bulletin) -> None:
    source = bulletin.source.text
    for article in bulletin.articles:
        for paragraph in article.paragraphs:
            printed = put_back(paragraph.text, paragraph.repairs)
            assert printed == source[paragraph.source_start : paragraph.source_end]
            for repair in paragraph.repairs:
                assert 0 <= repair.start <= repair.end <= len(paragraph.text)
    for doubt in bulletin.doubts:
        span = doubt.span
        assert span is not None
        assert 0 <= span.start < span.end <= len(bulletin.articles[span.article].paragraphs[span.paragraph].text)


WORDISH = st.lists(
    st.sampled_from([
        "the", "election", "inade-", "guacy", "J anuary", "KYIV, 5 May –", "1.", "[1]", "No. 6", "A", "Parliament.",
        "T", "\n", "\n\n", "\f", "\r\n", "- 2 -", "Notes", "=====", "   ", "\t", "5,123", "said.", "“We", "Who won?",
        "CAPITALS", "\xad", "\ufb01nal", "e\u0301", "* * *", "Subject: x", "| a | b |", "он", "\u200b", "\x85",
    ]),
    max_size=80,
).map(" ".join)  # fmt: skip


@settings(deadline=None)
@given(st.one_of(st.text(max_size=300), WORDISH))
@example("A\n\n1\n\fB")
@example("x\ta b\n" * 5)
def test_any_text_leads_back_to_its_characters(text: str) -> None:
    assert_leads_back(cleaned(text))


def test_the_real_bulletin_leads_back_to_its_characters() -> None:
    bulletin = clean(read(REAL), None)
    assert_leads_back(bulletin)
    kinds = {repair.kind for article in bulletin.articles for p in article.paragraphs for repair in p.repairs}
    assert {"hyphen", "drop-cap", "line-break", "blank-line", "letter"} <= kinds


def test_the_real_bulletin_breaks_off_twice_and_misses_its_notes() -> None:
    bulletin = clean(read(REAL), None)
    assert [article.is_complete for article in bulletin.articles] == [False, False, True]
    assert bulletin.articles[0].paragraphs[-1].text.endswith("repression to-")
    kinds = [doubt.kind for doubt in bulletin.doubts]
    assert kinds.count("breaks-off") == 2
    assert kinds.count("missing-note") == 2
    assert (bulletin.country, bulletin.language, bulletin.published) == ("Kazakhstan", "en", None)


def test_cleaning_clean_text_changes_nothing() -> None:
    once = clean(read(REAL), None)
    for article in once.articles:
        text = f"{article.title}\n\n" + "\n\n".join(p.text for p in article.paragraphs) + "\n"
        twice = cleaned(text)
        again = [p.text for a in twice.articles for p in a.paragraphs]
        assert again == [p.text for p in article.paragraphs]
        assert not [r for a in twice.articles for p in a.paragraphs for r in p.repairs]


def outline(article: CleanArticle) -> list[str]:
    """An article as its style file expects it: title, then how each part begins and ends."""
    rows = [f"# {article.kind}: {article.title}"]
    rows += [f"^ {article.standfirst}"] if article.standfirst else []
    for paragraph in article.paragraphs:
        mark = {"text": "¶", "heading": "h", "table": "t"}[paragraph.kind]
        words = paragraph.text.replace("\t", " | ").split(" ")
        shown = " ".join(words) if len(words) < 9 else " ".join([*words[:4], "…", *words[-3:]])
        rows.append(f"{mark} {shown}".replace("\n", " / "))
    return rows + [f"n {note.label} {note.text}" for note in article.notes]


@pytest.mark.parametrize("path", sorted(STYLES.glob("*.txt")), ids=lambda path: path.stem)
def test_bulletins_in_other_styles(path: Path) -> None:
    """Each `NAME.txt` has the outline it should give in `NAME.outline` beside it: add a pair to add a case."""
    bulletin = clean(read(path), None)
    assert_leads_back(bulletin)
    found = [row for article in bulletin.articles for row in outline(article)]
    assert found == path.with_suffix(".outline").read_text(encoding="utf-8").splitlines()


def test_the_editors_statements_go_before_the_texts() -> None:
    text = "VOTE WATCH\nNo. 5, 3 May 2014\n\nWho won?\n\nNobody knows yet who won in Georgia, and Georgia waits.\n"
    said = clean(source_of(text), Stated(issue="Vol. 4", country="Armenia"))
    assert (said.title, said.issue, said.published, said.country) == ("VOTE WATCH", "Vol. 4", "2014-05-03", "Armenia")


@pytest.mark.parametrize("unit", ["a", ". ", "ab-", "A ", "\n", "a   ", "a@", "KYIV, 3 May – ", "a\xad"], ids=repr)
def test_a_line_without_end_is_read_in_moments(unit: str) -> None:
    assert_leads_back(cleaned(unit * 100_000))


@pytest.mark.parametrize("parts", [" - ", "  ", " | ", " 17 h ", "the of "], ids=repr)
def test_a_heading_of_small_parts_beside_a_day_is_read_in_moments(parts: str) -> None:
    assert_leads_back(
        cleaned(f"VOTE WATCH\n{parts * (90 // len(parts))}vote 3 May 2014\n\nWho won?\n\nNobody knows yet.\n")
    )
