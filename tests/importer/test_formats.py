"""PDF, DOCX and HTML: what a reader of the file reads comes out, what is a weapon or a scan is refused by name."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
import typst

from briefing.errors import BriefingError
from briefing.importer.sources import read
from briefing.importer.sources.docx import check_package
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


HTML_CASES = [
    ("blocks", "<h1>Vote</h1><p>One <b>bold</b> word.<p>Two.", "Vote\n\nOne bold word.\n\nTwo.\n"),
    ("furniture", "<nav>Menu</nav><p>Text.</p><footer>Imprint</footer><script>x()</script>", "Text.\n"),
    ("entities", "<p>L&oacute;d&#378; &amp; co</p>", "Lódź & co\n"),
    ("table", "<table><tr><th>Party<th>Seats<tr><td>A<td>5</table>", "Party\tSeats\nA\t5\n"),
    ("text between blocks", "<div>One<p>Two</p>Three</div>", "One\n\nTwo\n\nThree\n"),
    ("line break", "<p>One<br>two</p>", "One two\n"),
    ("comment", "<p>One<!-- not read --> two</p>", "One two\n"),
]


@pytest.mark.parametrize(("html", "text"), [case[1:] for case in HTML_CASES], ids=[case[0] for case in HTML_CASES])
def test_html_reads_as_a_reader_does(tmp_path: Path, html: str, text: str) -> None:
    path = tmp_path / "bulletin.html"
    path.write_text(html, encoding="utf-8")
    assert read(path).text == text


def test_html_states_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "bulletin.html"
    path.write_bytes('<meta charset="windows-1251"><p>Выборы</p>'.encode("cp1251"))
    assert read(path).text == "Выборы\n"


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
