"""PDF, DOCX and HTML: what a reader of the file reads comes out, what is a weapon or a scan is refused by name."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import docx
import pikepdf
import pytest
import typst

from briefing.errors import BriefingError
from briefing.importer.clean import clean
from briefing.importer.model import SourceText
from briefing.importer.sources import read
from briefing.importer.sources.docx import check_package
from briefing.importer.sources.isolated import parse_isolated
from briefing.shipped import shipped

COLUMNS = """
#set page(paper: "a5", margin: 2cm, columns: 2, footer: context align(center, counter(page).display()))
#set par(justify: true)
#set text(font: "Source Serif 4", lang: "en", hyphenate: true)
First column begins here and it tells of the vote. #colbreak()
Second column follows it. #pagebreak()
The second page tells of the count.
"""
SCAN = '#set page(paper: "a5")\n#rect(width: 4cm, height: 4cm, fill: black)'


def pdf(tmp_path: Path, markup: str) -> Path:
    path = tmp_path / "bulletin.pdf"
    source = tmp_path / "bulletin.typ"
    source.write_text(markup)
    typst.compile(str(source), output=str(path), font_paths=[str(shipped("resources/fonts"))])
    source.unlink()
    return path


def test_pdf_columns_are_read_one_after_the_other_and_pages_are_kept(tmp_path: Path) -> None:
    source = read(pdf(tmp_path, COLUMNS))
    words = " ".join(source.text.replace("-\n", "").split())
    assert words.index("tells of the vote") < words.index("Second column") < words.index("second page")
    assert source.media_type == "application/pdf"
    assert len(source.page_starts) == 2
    assert "second page" in " ".join(source.text[source.page_starts[1] :].split())


BULLETIN = """
#set page(paper: "a4", margin: 2.2cm, columns: COLUMNS, header: align(right)[Count Watch #h(1fr) March 2013],
  footer: align(center)[#context counter(page).display()])
#set par(justify: true)
#set text(font: "Source Serif 4", size: 10pt, lang: "en", hyphenate: true)
#show heading: set text(size: 14pt)
= A count that took three days
#emph[The commission counted by hand, and the observers were kept behind a rope.]

#FILLER #FILLER The area is 743 km#super(typographic: false)[2], as the law says.#footnote[Law of 3 May 2011.]

The result was read out on 7 March.

#table(columns: 3, [Party], [Votes], [Seats], [Unity], [861,373], [58], [Hope], [539,691], [36])
#for number in range(7) [#FILLER #FILLER #parbreak()]
= What comes next
#for number in range(5) [#FILLER #FILLER #parbreak()]
"""
FILLER = (
    'let FILLER = "The observers wrote down what they saw in each of the polling stations, which were opened at seven in the '
    "morning and closed at eight in the evening, and what they saw was a count that nobody could follow, as the ballots were "
    'neither shown nor called out, and the protocols were filled in elsewhere, long after the observers had been sent home. "'
)


def roles(source: SourceText, role: str) -> list[str]:
    """The first lines of all that has a role."""
    return [source.text[start:].split("\n", 1)[0] for start, found in source.outline if found == role]


@pytest.fixture(scope="module", params=["1", "2"], ids=["one column", "two columns"])
def bulletin(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> SourceText:
    markup = f"#{FILLER}\n{BULLETIN.replace('COLUMNS', request.param)}"
    return read(pdf(tmp_path_factory.mktemp("bulletin"), markup))


def test_pdf_headings_are_known_by_their_type(bulletin: SourceText) -> None:
    assert roles(bulletin, "heading") == ["A count that took three days", "What comes next", "Notes"]
    assert roles(bulletin, "standfirst")[0].startswith("The commission counted by hand")


def test_pdf_running_heads_and_page_numbers_are_known_by_their_place(bulletin: SourceText) -> None:
    pages = len(bulletin.page_starts)
    assert roles(bulletin, "furniture") == [
        line for number in range(1, pages + 1) for line in ("Count Watch   March 2013", str(number))
    ]


def test_pdf_tables_keep_their_cells(bulletin: SourceText) -> None:
    assert "Party\tVotes\tSeats\nUnity\t861,373\t58\nHope\t539,691\t36\n" in bulletin.text


def test_pdf_notes_are_marked_and_stand_at_the_end(bulletin: SourceText) -> None:
    text = " ".join(bulletin.text.split())
    assert "743 km², as the law says.[1]" in text
    assert "Notes [1] Law of 3 May 2011." in text


@pytest.mark.parametrize("suffix", ["pdf", "html", "docx"])
def test_a_table_with_an_empty_first_cell_is_a_table(tmp_path: Path, suffix: str) -> None:
    rows = [["", "2006", "2008"], ["Unity", "32.5", "48.8"], ["Hope", "23.3", "23.6"]]
    path = tmp_path / f"bulletin.{suffix}"
    if suffix == "pdf":
        cells = "".join(f"[{cell}]," for row in rows for cell in row)
        pdf(tmp_path, f"= Shares\nThe shares were these.\n#table(columns: 3, {cells})\nSo it was.")
    elif suffix == "html":
        table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
        path.write_text(f"<h1>Shares</h1><p>The shares were these.</p><table>{table}</table><p>So it was.</p>")
    else:
        document = docx.Document()
        document.add_heading("Shares", 1)
        document.add_paragraph("The shares were these.")
        table = document.add_table(3, 3)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                table.cell(at, column).text = cell
        document.add_paragraph("So it was.")
        document.save(str(path))
    paragraphs = clean(read(path)).articles[0].paragraphs
    assert [paragraph.kind for paragraph in paragraphs] == ["text", "table", "text"]


def test_pdf_becomes_articles_whole_across_pages(bulletin: SourceText) -> None:
    cleaned = clean(bulletin)
    assert [article.title for article in cleaned.articles] == ["A count that took three days", "What comes next"]
    assert [(note.label, note.text) for note in cleaned.articles[0].notes] == [("1", "Law of 3 May 2011.")]
    for article in cleaned.articles:
        for paragraph in article.paragraphs:
            assert paragraph.kind == "table" or paragraph.text.endswith((".", ".[1]"))


def picture() -> bytes:
    """A small grey PNG."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    pixels = zlib.compress((b"\x00" + b"\x80" * 8) * 8)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def test_pages_that_are_only_pictures_are_named(tmp_path: Path) -> None:
    (tmp_path / "scan.png").write_bytes(picture())
    markup = 'The first page has text that can be read, and enough of it to be no scan. #pagebreak() #image("scan.png") #pagebreak() The third has text too.'
    source = read(pdf(tmp_path, markup))
    assert any(remark.startswith("Page 2 has no text") for remark in source.remarks)
    assert any("Page 2 has no text" in doubt.message for doubt in clean(source).doubts)


def test_a_scan_with_a_stamp_on_each_page_is_still_a_scan(tmp_path: Path) -> None:
    (tmp_path / "scan.png").write_bytes(picture())
    page = '#image("scan.png", width: 80%) #place(bottom)[No. 7]'
    with pytest.raises(BriefingError, match="Run text recognition"):
        read(pdf(tmp_path, f"{page} #pagebreak() {page}"))


def test_a_locked_pdf_says_so(tmp_path: Path) -> None:
    path = pdf(tmp_path, "Text.")
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        file.save(path, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(BriefingError, match="locked by a password"):
        read(path)


def test_a_pdf_whose_pages_go_in_a_circle_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "loop.pdf"
    objects = b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj "
    path.write_bytes(b"%PDF-1.4\n" + objects + b"trailer<</Root 1 0 R/Size 3>>\n%%EOF")
    with pytest.raises(BriefingError, match=r"loop\.pdf: It is a damaged PDF"):
        read(path)


def test_a_scan_without_text_is_refused_with_what_it_needs(tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match=r"bulletin\.pdf.*Run text recognition"):
        read(pdf(tmp_path, SCAN))


def test_docx_paragraphs_and_tables(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("The vote", 1)
    document.add_paragraph("Turnout was 75.07%.")
    table = document.add_table(2, 2)
    for row, cells in enumerate((("Party", "Seats"), ("Nur Otan", "83"))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    document.add_paragraph("After the table.")
    path = tmp_path / "bulletin.docx"
    document.save(str(path))
    assert read(path).text == "The vote\n\nTurnout was 75.07%.\n\nParty\tSeats\nNur Otan\t83\n\nAfter the table.\n"


WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


DOCX_CASES = [
    (
        "changes that were made are read as accepted",
        f"<w:p>{run('Old')}<w:del>{run(' gone')}</w:del><w:ins>{run(' new')}</w:ins></w:p>",
        "Old new\n",
    ),
    (
        "a text box is read once, after its paragraph",
        "<w:p><w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
        f"<mc:Choice><w:txbxContent><w:p>{run('Box')}</w:p></w:txbxContent></mc:Choice>"
        f"<mc:Fallback><w:txbxContent><w:p>{run('Box')}</w:p></w:txbxContent></mc:Fallback>"
        f"</mc:AlternateContent></w:r>{run('Text')}</w:p>",
        "Text\n\nBox\n",
    ),
    ("a content control", f"<w:sdt><w:sdtContent><w:p>{run('Held')}</w:p></w:sdtContent></w:sdt>", "Held\n"),
    (
        "notes",
        f"<w:p>{run('Fined')}<w:r><w:footnoteReference w:id='7'/></w:r>{run(' twice')}</w:p>",
        "Fined[1] twice\n\nNotes\n\n[1] Court file.\n",
    ),
    (
        "a table cell over two columns",
        f"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p>{run('A')}</w:p></w:tc><w:tc><w:p>{run('B')}</w:p></w:tc></w:tr></w:tbl>",
        "A\t\tB\n",
    ),
]


@pytest.mark.parametrize(("body", "text"), [case[1:] for case in DOCX_CASES], ids=[case[0] for case in DOCX_CASES])
def test_docx_reads_as_a_reader_does(tmp_path: Path, body: str, text: str) -> None:
    path = tmp_path / "bulletin.docx"
    note = f'<w:footnotes {WORD}><w:footnote w:id="7"><w:p>{run("Court file.")}</w:p></w:footnote></w:footnotes>'
    document = f"<w:document {WORD}><w:body>{body}</w:body></w:document>"
    path.write_bytes(package({"word/document.xml": document.encode(), "word/footnotes.xml": note.encode()}))
    assert read(path).text == text


def test_docx_lists_show_their_bullets_and_numbers(tmp_path: Path) -> None:
    document = docx.Document()
    for style in ("List Bullet", "List Number", "List Number"):
        document.add_paragraph("point", style)
    path = tmp_path / "bulletin.docx"
    document.save(str(path))
    assert read(path).text == "• point\n\n1. point\n\n2. point\n"


def test_docx_headings_are_known_by_style_or_bold(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("By style", 2)
    document.add_paragraph("Subtitle here", "Subtitle")
    document.add_paragraph("Text.")
    document.add_paragraph().add_run("By hand").bold = True
    document.add_paragraph("Text.")
    path = tmp_path / "bulletin.docx"
    document.save(str(path))
    source = read(path)
    assert [role for _, role in source.outline] == ["heading", "standfirst", "paragraph", "heading", "paragraph"]


HTML_CASES = [
    ("blocks", "<h1>Vote</h1><p>One <b>bold</b> word.<p>Two.", "Vote\n\nOne bold word.\n\nTwo.\n"),
    ("furniture", "<nav>Menu</nav><p>Text.</p><footer>Imprint</footer><script>x()</script>", "Text.\n"),
    ("entities", "<p>L&oacute;d&#378; &amp; co</p>", "Lódź & co\n"),
    ("table", "<table><tr><th>Party<th>Seats<tr><td>A<td>5</table>", "Party\tSeats\nA\t5\n"),
    ("text between blocks", "<div>One<p>Two</p>Three</div>", "One\n\nTwo\n\nThree\n"),
    ("line break", "<p>One<br>two</p>", "One two\n"),
    ("comment", "<p>One<!-- not read --> two</p>", "One two\n"),
    ("two line breaks part paragraphs", "<div>One<br><br>Two</div>", "One\n\nTwo\n"),
    ("lists", "<ul><li>One<li>Two</ul><ol start=3><li>Three</ol>", "• One\n\n• Two\n\n3. Three\n"),
    (
        "raised",
        "<p>So<sup><a href=#n>4</a></sup> on 743 km<sup>2</sup>, the 1<sup>st</sup></p>",
        "So[4] on 743 km², the 1st\n",
    ),
    ("window title where no heading is", "<title>Vote held | News Agency</title><p>Text.</p>", "Vote held\n\nText.\n"),
    ("layout table", "<table><tr><td><a href=1>Home</a> <a href=2>News</a><td><p>Text.</table>", "Text.\n"),
    ("preformatted", "<pre>one\ntwo   3</pre>", "one\ntwo   3\n"),
    ("main part", "<div><a>Home</a><p>Ad</p></div><main><p>The text of it.</p></main>", "The text of it.\n"),
    ("head of an article", "<article><header><h1>Vote</h1></header><p>Text.</p></article>", "Vote\n\nText.\n"),
    (
        "site furniture",
        '<div class="cookie-banner">We use cookies</div><p>Text of the page.</p><div id="share-bar">Tell friends</div>',
        "Text of the page.\n",
    ),
    ("hidden", '<p>Text.</p><p style="display: none">Not shown</p>', "Text.\n"),
    ("notes", '<p>So.<sup>1</sup></p><ol class="footnotes"><li>Law. <a>↩</a></ol>', "So.[1]\n\nNotes\n\n[1] Law.\n"),
    ("characters that are none", "<p>vo&#0;te&#xD800;\x00</p>", "vo\ufffdte\ufffd\n"),
]


@pytest.mark.parametrize(("html", "text"), [case[1:] for case in HTML_CASES], ids=[case[0] for case in HTML_CASES])
def test_html_reads_as_a_reader_does(tmp_path: Path, html: str, text: str) -> None:
    path = tmp_path / "bulletin.html"
    path.write_text(html, encoding="utf-8")
    assert read(path).text == text


ENCODINGS = [
    ("declared", '<meta charset="windows-1251"><p>Выборы</p>', "cp1251", "windows-1251"),
    ("declared and true", '<meta charset="utf-8"><p>Выборы</p>', "utf-8", "utf-8"),
    ("mark", "<p>Выборы</p>", "utf-16", "utf-16"),
    ("by its letters", "<p>В декабре прошли выборы в нижнюю палату</p>", "cp1251", "cp1251"),
    ("nothing said", "<p>Żółw głosował</p>", "utf-8", "utf-8"),
    ("declared and false", '<meta charset="utf-8"><p>В декабре прошли выборы в палату</p>', "cp1251", "cp1251"),
]


@pytest.mark.parametrize(("page", "encoding", "said"), [c[1:] for c in ENCODINGS], ids=[c[0] for c in ENCODINGS])
def test_html_in_any_encoding(tmp_path: Path, page: str, encoding: str, said: str) -> None:
    path = tmp_path / "bulletin.html"
    path.write_bytes(page.encode(encoding))
    source = read(path)
    assert source.text == page.partition("<p>")[2].removesuffix("</p>") + "\n"
    assert source.encoding == said


@pytest.mark.parametrize("name", ["bulletin.txt", "bulletin", "bulletin.docx", "bulletin.html", "bulletin.pdf"])
def test_a_wrong_ending_does_not_matter(tmp_path: Path, name: str) -> None:
    document = docx.Document()
    document.add_paragraph("Text of the vote.")
    buffer = io.BytesIO()
    document.save(buffer)
    page = b"<!DOCTYPE html><html><body><p>Text of the vote.</p></body></html>"
    for data in (pdf(tmp_path, "Text of the vote.").read_bytes(), buffer.getvalue(), page):
        path = tmp_path / name
        path.write_bytes(data)
        assert read(path).text.strip() == "Text of the vote."


def test_limits_on_memory_and_time_are_held() -> None:
    page = b"<table>" + b"<tr><td>a<td>1" * 200_000 + b"</table>"
    for limits in ({"memory_bytes": 120 << 20}, {"seconds": 1}):
        with pytest.raises(BriefingError, match="within the limits on memory and time"):
            parse_isolated("html", page, **limits)


def test_a_page_nested_beyond_reason_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "deep.html"
    path.write_bytes(b"<div>" * 100_000 + b"text")
    with pytest.raises(BriefingError, match="nested deeper"):
        read(path)


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".html"])
def test_damaged_and_empty_files_are_refused_in_one_sentence(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"bulletin{suffix}"
    for data in (b"", b"   \n", b"%PDF-1.7 broken", b"PK\x03\x04 broken"):
        path.write_bytes(data)
        if suffix == ".html" and b"broken" in data:
            continue  # any bytes are text to an HTML parser
        with pytest.raises(BriefingError, match=rf"bulletin\{suffix}"):
            read(path)


def package(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return buffer.getvalue()


WEAPONS = {
    "zip bomb": ({"word/document.xml": b"0" * (8 << 20)}, "zip bomb"),
    "too large a part": ({"word/document.xml": b"0" * (65 << 20)}, "zip bomb"),
    "too many parts": ({f"{n}.xml": b"" for n in range(2001)}, "zip bomb"),
    "path trick": ({"../../evil.txt": b"x"}, "leads outside"),
    "windows path trick": ({"..\\evil.txt": b"x"}, "leads outside"),
    "drive": ({"C:evil.txt": b"x"}, "leads outside"),
    "entity bomb": (
        {"word/document.xml": b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "b">]><l>&a;</l>'},
        "entity bomb",
    ),
}


@pytest.mark.parametrize("name", WEAPONS)
def test_weapons_are_refused_by_name(name: str) -> None:
    parts, says = WEAPONS[name]
    with pytest.raises(BriefingError, match=says):
        check_package(package(parts))
