"""The same brief in each kind of file: opened again, it says the same, leads back to its sources, and runs nothing."""

import csv
import dataclasses
import io
import re
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from briefing.brief import summary
from briefing.brief.blocks import (
    Block,
    Brief,
    Chronology,
    CitedSource,
    Column,
    Entry,
    Front,
    Heading,
    Note,
    Points,
    Quote,
    Run,
    SourceList,
    Table,
    Text,
    fingerprint,
)
from briefing.brief.formats import FORMATS, suffix_of, write
from briefing.brief.labels import source_line
from briefing.brief.phrases import LANGUAGES, Phrases, phrases
from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.shipped import shipped

FRONT = Front("The Ambassador", "Political section", "2012-01-20", "POL 12/7", "FOR OFFICIAL USE")
SOURCE = CitedSource("From the Editors", 1, 1, "The Insider, Vol. 4", "insider-04.txt", "en")
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "=HYPERLINK(A1)",
    "{ PAGE }",
    "[a](javascript:alert(1))",
    "![x](file:///etc/passwd)",
    "# Heading",
    "&lt;b&gt;",
    "$x^2$",
    "| a | b |",
    "\x00\x1b\u202eabc",
    "1. first",
)


@pytest.fixture(scope="module")
def shipped_brief() -> Brief:
    with Bundle(shipped("data/briefing.sqlite")) as bundle:
        return summary.two_page_brief(bundle, FRONT)


def hostile_brief() -> Brief:
    """A brief with each hostile text in each place that holds text."""
    told = tuple((Run(text, quoted=True, sources=(1,)),) for text in HOSTILE)
    blocks: list[Block] = [
        *(Heading(text) for text in HOSTILE),
        *(Text(words) for words in told),
        *(Quote(text, 1) for text in HOSTILE),
        Points(told),
        Table((Run(HOSTILE[0]),), (Column(HOSTILE[1]), Column("n", True)), tuple((words, words) for words in told)),
        Chronology(tuple(Entry(text, (Run(text),), text) for text in HOSTILE)),
        *(Note(words) for words in told),
        SourceList(),
    ]
    source = dataclasses.replace(SOURCE, article=HOSTILE[0], label=HOSTILE[1], file=HOSTILE[4])
    front = Front(HOSTILE[0], HOSTILE[2], "2012-01-20", HOSTILE[3], HOSTILE[1])
    return Brief(HOSTILE[0], HOSTILE[1], tuple(blocks), (source,), front, edition=HOSTILE[5])


def paragraphs_of(docx: bytes) -> list[str]:
    document: Any = Document(io.BytesIO(docx))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [*(paragraph.text for paragraph in document.paragraphs), *cells]


class Page(HTMLParser):
    """The tags of a page with their attributes, and its words."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_same_brief_gives_the_same_bytes(shipped_brief: Brief, suffix: str) -> None:
    assert write(shipped_brief, suffix) == write(shipped_brief, suffix)


@pytest.mark.parametrize("suffix", [".docx", ".html", ".md"])
def test_each_file_says_what_the_brief_says(shipped_brief: Brief, suffix: str) -> None:
    written = write(shipped_brief, suffix)
    text = {
        ".docx": lambda: "\n".join(paragraphs_of(written)),
        ".html": lambda: Page(written).words,
        ".md": lambda: re.sub(r"\\(.)", r"\1", written.decode()),
    }[suffix]()
    flat = " ".join(text.split())
    assert shipped_brief.title in flat
    for block in shipped_brief.blocks:
        if isinstance(block, Points):
            for item in block.items:
                assert " ".join(item[0].text.split()) in flat
        if isinstance(block, Chronology):
            for entry in block.entries:
                assert entry.date.replace("\xa0", " ") in flat.replace("\xa0", " ")


def test_word_has_headings_header_rows_page_numbers_and_alternative_text(shipped_brief: Brief) -> None:
    document: Any = Document(io.BytesIO(write(shipped_brief, ".docx")))
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert headings == [block.text for block in shipped_brief.blocks if isinstance(block, Heading)]
    assert document.sections[0].header.paragraphs[0].text == "FOR OFFICIAL USE"
    foot = document.sections[0].footer.paragraphs[0]
    codes = [code.text for code in foot._p.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]
    assert fingerprint(shipped_brief) in foot.text
    assert all(table._tbl.findall(f".//{qn('w:tblHeader')}") for table in document.tables[1:])
    pictures = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert pictures
    assert all(pictures)


def test_word_has_an_endnote_for_each_source_and_refers_to_it_again(shipped_brief: Brief) -> None:
    with zipfile.ZipFile(io.BytesIO(write(shipped_brief, ".docx"))) as package:
        notes = package.read("word/endnotes.xml").decode()
        text = package.read("word/document.xml").decode()
    for source in shipped_brief.sources:
        assert source_line(source, "en") in notes
    given = [int(number) for number in re.findall(r'<w:endnoteReference w:id="(\d+)"', text)]
    assert given == list(range(1, len(shipped_brief.sources) + 1))
    bookmarks = set(re.findall(r'w:name="(source_\d+)"', text))
    assert set(re.findall(r"NOTEREF (source_\d+)", text)) <= bookmarks


def test_html_cites_both_ways_and_fetches_nothing(shipped_brief: Brief) -> None:
    page = Page(write(shipped_brief, ".html"))
    targets = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    links = [attributes["href"] for tag, attributes in page.tags if tag == "a"]
    assert links
    assert all(link and link.startswith("#") and link[1:] in targets for link in links)
    assert not [
        tag for tag, attributes in page.tags if tag in ("script", "link", "img", "iframe") or "src" in attributes
    ]
    assert any(
        "default-src 'none'" in (attributes.get("content") or "") for tag, attributes in page.tags if tag == "meta"
    )
    figures = [attributes for tag, attributes in page.tags if tag == "figure"]
    assert figures
    assert all(attributes["aria-label"] for attributes in figures)


def test_nothing_that_is_written_in_a_brief_is_run() -> None:
    brief = hostile_brief()
    page = Page(write(brief, ".html"))
    allowed = {"a", "bdi", "blockquote", "body", "br", "caption", "dd", "dl", "dt", "footer", "h1", "h2", "head", "header",
        "html", "li", "main", "meta", "ol", "p", "span", "style", "sup", "table", "tbody", "td", "th", "thead", "title",
        "tr", "ul"}  # fmt: skip
    assert {tag for tag, _ in page.tags} <= allowed
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]
    docx = write(brief, ".docx")
    for text in HOSTILE[:10]:
        assert any(text in paragraph for paragraph in paragraphs_of(docx))
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        codes = re.findall(r"<w:instrText>([^<]*)<", package.read("word/document.xml").decode())
    assert {code.split()[0] for code in codes} <= {"NOTEREF"}
    markdown = write(brief, ".md").decode()
    assert not re.search(r"(?<!\\)\[a\]|(?<!\\)<(?:script|img)|!\[x\]", markdown)
    assert not re.search(r"^# Heading", markdown, re.M)
    rows = list(csv.reader(io.StringIO(write(brief, ".csv").decode("utf-8-sig"))))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_csv_holds_every_figure_and_incident_with_its_source(shipped_brief: Brief) -> None:
    rows = list(csv.DictReader(io.StringIO(write(shipped_brief, ".csv").decode("utf-8-sig"))))
    entries = [e for block in shipped_brief.blocks if isinstance(block, Chronology) for e in block.entries]
    assert sum(row["Kind"] == "incident" for row in rows) == len(entries)
    turn = next(row for row in rows if row["Kind"] == "figure" and row["Date or of what"] == "Nur Otan")
    assert turn["Told"] == "80.99 %"
    assert all(row["Sources"] for row in rows)


def test_a_name_that_says_no_kind_of_file_is_refused() -> None:
    with pytest.raises(BriefingError, match=r"brief\.odt does not say which kind .*\.docx"):
        suffix_of(Path("brief.odt"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_phrase_with_what_is_filled_in(language: str) -> None:
    said, english = phrases(language), Phrases()
    for field in dataclasses.fields(Phrases):
        told, meant = getattr(said, field.name), getattr(english, field.name)
        if isinstance(meant, tuple):
            assert len(told) == len(meant)
            assert all(told)
        else:
            assert told.strip() or field.name == "thousands"
            assert set(re.findall(r"{\w+}", told)) == set(re.findall(r"{\w+}", meant))


def test_phrase_files_are_those_of_the_languages() -> None:
    files = {path.stem for path in shipped("resources/phrases").glob("*.toml")}
    assert files == set(LANGUAGES) - {"en"}
    assert all(dataclasses.fields(Phrases)[0].default != phrases(language).recipient for language in files)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_brief_in_every_language_prints(language: str) -> None:
    with Bundle(shipped("data/briefing.sqlite")) as bundle:
        brief = summary.election_summary(bundle, bundle.elections()[0].id, FRONT, language=language)
    assert brief.blocks[0] == Heading(phrases(language).results)
    for suffix in FORMATS:
        assert write(brief, suffix)
