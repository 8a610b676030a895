"""Pages and files as they were last looked at and found right.

After a change that is meant, look at what is written by

    BRIEFING_GOLDEN=write python -m pytest tests/brief/test_golden.py

and commit it.
"""

import dataclasses
import io
import os
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from briefing.analysis.results import Stated
from briefing.brief.blocks import (
    Block,
    Brief,
    Chronology,
    CitedSource,
    Column,
    Entry,
    Figure,
    Front,
    Heading,
    Note,
    Paper,
    Points,
    Quote,
    Run,
    SourceList,
    Table,
    Text,
)
from briefing.brief.charts.election import share_chart
from briefing.brief.formats import write
from briefing.brief.phrases import phrases
from briefing.brief.typst import write_pages, write_pdf
from briefing.bundle.reader import Bundle

GOLDEN = Path(__file__).with_name("golden")
WRITES = os.environ.get("BRIEFING_GOLDEN") == "write"
MARKING = {"en": "FOR OFFICIAL USE", "kk": "ҚЫЗМЕТ БАБЫНДА ПАЙДАЛАНУ ҮШІН", "ar": "للاستخدام الرسمي"}
PPI = 50
MOST = 1.0
"""How far pixels may be from the picture on average, of 255: another machine's rounding, but no moved line."""
TOLD = {
    "en": ("Ask on what charge the editor is held.", "The vote was calm."),
    "kk": ("Редактор қандай айыппен ұсталғанын сұрау.", "Дауыс беру тыныш өтті: Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і."),
    "ar": ("اسأل عن التهمة الموجهة إلى المحرر.", "كان التصويت هادئًا، وبلغت المشاركة −2.5 نقطة إلى 75.07 %."),
}


def whole_brief(bundle: Bundle, language: str, rows: int = 3) -> Brief:
    """Each kind of block once, in a language, with a table and a chronology of so many rows."""
    said = phrases(language)
    own, quoted = TOLD[language]
    sources = tuple(
        CitedSource(f"Article {number}", number, number, "The Insider, Vol. 4, January 2012", "insider-04.txt", "en")
        for number in range(1, 4)
    )
    figures = bundle.figures(election_id=1)
    chart = share_chart(figures, {entity.id: entity.name for entity in bundle.entities()})
    assert chart is not None
    assert all(isinstance(bar.stated, Stated) for bar in chart.bars)
    table = Table(
        (Run("Assembly, 2012", sources=(1,)),),
        (Column(said.party), Column(said.percent, True), Column(said.votes, True)),
        tuple(((Run(f"Nur Otan {n}"),), (Run("80.99 %", sources=(2,)),), (Run("−1 234"),)) for n in range(rows)),
    )
    chronology = Chronology(
        tuple(Entry(f"{n % 28 + 1} Jan 2012", (Run(quoted, True, (n % 3 + 1,)),), "statement") for n in range(rows))
    )
    blocks: list[Block] = [
        Heading(said.summary), Text((Run(quoted, True, (1,)), Run(own))), Quote(quoted, 2),
        Heading(said.points_to_make), Points(((Run(own),), (Run(quoted, True, (3,)),))),
        Heading(said.results), *([table] if rows else []), Figure(chart, (Run("Assembly.", sources=(1, 2)),)),
        Heading(said.incidents), *([chronology] if rows else []), Note((Run(said.bracketed_year),)),
        Heading("ABC-12", 2), Text((Run(own),)), Heading(said.sources), SourceList(),
    ]  # fmt: skip
    front = Front("The Ambassador", "Political section", "2012-01-20", "POL 12/7", MARKING[language])
    return Brief(
        "Kazakhstan: 75.07 %", own, tuple(blocks), sources, front, language, "briefing.sqlite, content 12345678"
    )


def looks_like(picture: bytes, name: str) -> None:
    """The picture is the one that was looked at."""
    path = GOLDEN / name
    if WRITES:
        GOLDEN.mkdir(exist_ok=True)
        Image.open(io.BytesIO(picture)).convert("L").quantize(16).save(path, optimize=True)
    now, then = Image.open(io.BytesIO(picture)).convert("L"), Image.open(path).convert("L")
    assert now.size == then.size, name
    assert ImageStat.Stat(ImageChops.difference(now, then)).mean[0] < MOST, name


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
@pytest.mark.parametrize("language", ["en", "kk", "ar"])
def test_pages_look_as_they_did(language: str, paper: Paper, small_bundle: Bundle) -> None:
    for number, page in enumerate(write_pages(whole_brief(small_bundle, language), PPI, paper), 1):
        looks_like(page, f"{language}-{paper}-{number}.png")


@pytest.mark.parametrize("language", ["en", "kk", "ar"])
@pytest.mark.parametrize("rows", [0, 1, 120])
def test_the_marking_stands_on_top_and_foot_of_every_page(rows: int, language: str, small_bundle: Bundle) -> None:
    document = pypdfium2.PdfDocument(write_pdf(whole_brief(small_bundle, language, rows)))
    assert len(document) == {0: 1, 1: 2, 120: len(document)}[rows] or rows == 1
    for page in document:
        text = page.get_textpage()
        first = MARKING[language].split()[0]
        if language == "ar":  # joined letters are found by their place only: ink above and below the text
            ink = page.render(scale=1, grayscale=True).to_numpy()
            assert (ink[20:50] < 128).any()
            assert (ink[-60:-20] < 128).any()
        else:
            assert text.get_text_range().count(first) >= 2


@pytest.mark.parametrize("suffix", [".html", ".md", ".csv"])
def test_files_say_what_they_did(suffix: str, small_bundle: Bundle) -> None:
    for language in ("en", "ar"):
        says(write(whole_brief(small_bundle, language), suffix), f"{language}{suffix}")


def test_a_word_document_is_what_it_was(small_bundle: Bundle) -> None:
    with zipfile.ZipFile(io.BytesIO(write(whole_brief(small_bundle, "en"), ".docx"))) as package:
        for part in ("document", "endnotes"):
            xml = package.read(f"word/{part}.xml").replace(b"><w:p", b">\n<w:p").replace(b"><w:tr", b">\n<w:tr")
            says(xml, f"en-{part}.xml")


def says(content: bytes, name: str) -> None:
    path = GOLDEN / name
    if WRITES:
        GOLDEN.mkdir(exist_ok=True)
        path.write_bytes(content)
    assert content.decode().splitlines() == path.read_bytes().decode().splitlines()


def test_letters_that_the_fonts_have_and_no_box_is_drawn(small_bundle: Bundle) -> None:
    brief = whole_brief(small_bundle, "kk")
    letters = dataclasses.replace(brief, title="ӘҒҚҢӨҰҮҺІ әғқңөұүһі ŁÓDŹ żółć ŞşĞğİı ₸ €")
    assert write_pdf(letters)
