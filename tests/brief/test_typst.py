"""The PDF itself: its words read back, its structure, its standards, and that nothing in a brief is ever run."""

import dataclasses
import io
import re

import pikepdf
import pypdfium2
import pytest

from briefing.brief import summary
from briefing.brief.blocks import (
    Brief,
    Chronology,
    CitedSource,
    Column,
    Entry,
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
    fingerprint,
    runs,
)
from briefing.brief.hygiene import clean
from briefing.brief.labels import spot
from briefing.brief.typst import page_count, write_pages, write_pdf
from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.shipped import shipped

FRONT = Front("The Ambassador", "Political section", "2012-01-20", "POL 12/7", "FOR OFFICIAL USE")
SOURCE = CitedSource("From the Editors", 1, 1, "The Insider, Vol. 4, January 2012", "insider-04.txt")
CODE = (
    '#read("/etc/passwd")',
    "$x$",
    "*b*",
    "_i_",
    "@ref",
    "<label>",
    "`raw`",
    "// end",
    "= Heading",
    "\\",
    "[4]",
    "#1",
)


def brief_of(*blocks: object, **changes: object) -> Brief:
    whole = Brief("Title", "Subtitle", (Heading("Part"), *blocks), (SOURCE,), FRONT)  # type: ignore[arg-type]
    return dataclasses.replace(whole, **changes)  # type: ignore[arg-type]


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]


def words_of(pdf: bytes) -> str:
    return " ".join("\n".join(pages_of(pdf)).split())


@pytest.fixture(scope="module")
def two_pages() -> tuple[Brief, bytes]:
    with Bundle(shipped("data/briefing.sqlite")) as bundle:
        brief = summary.two_page_brief(bundle, FRONT)
    return brief, write_pdf(brief)


def test_the_pages_say_what_the_brief_says(two_pages: tuple[Brief, bytes]) -> None:
    brief, pdf = two_pages
    text = words_of(pdf)
    for words in (brief.title, brief.subtitle, "The Ambassador", "Political section", "20 January 2012", "POL 12/7"):
        assert words in text
    for block in brief.blocks:
        if isinstance(block, Points):
            for item in block.items:
                assert f"“{' '.join(item[0].text.split())}”" in text
    for source in brief.sources:
        assert f"{source.article}, {spot(source)}".replace("\xa0", " ") in text.replace("\xa0", " ")
    assert "The Kazakhstan Insider, Vol. 4, January 2012 (kazakhstan-insider-04.txt)" in text


def test_every_page_has_marking_number_and_fingerprint(two_pages: tuple[Brief, bytes]) -> None:
    brief, pdf = two_pages
    pages = pages_of(pdf)
    assert len(pages) == 2
    for number, page in enumerate(pages, 1):
        assert page.count("FOR OFFICIAL USE") == 2
        assert f"page {number} of {len(pages)}" in page
        assert fingerprint(brief) in page


def test_without_a_marking_no_line_stands_for_one() -> None:
    text = words_of(write_pdf(brief_of(front=Front(date="2012-01-20"))))
    assert "FOR OFFICIAL USE" not in text
    assert "Reference" not in text
    assert "page 1 of 1" in text


def test_the_pdf_is_tagged_and_archival(two_pages: tuple[Brief, bytes]) -> None:
    brief, pdf = two_pages
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root
        assert root.MarkInfo.Marked is True or bool(root.MarkInfo.Marked)
        assert "/StructTreeRoot" in root
        assert str(root.Lang).startswith("en")
        metadata = document.open_metadata()
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["dc:title"] == brief.title
        assert "/Outlines" in root


def test_all_fonts_are_embedded_and_shipped(two_pages: tuple[Brief, bytes]) -> None:
    names = set()
    with pikepdf.open(io.BytesIO(two_pages[1])) as document:
        for found in document.objects:
            if isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/FontDescriptor":
                assert any(key in found for key in ("/FontFile", "/FontFile2", "/FontFile3"))
                names.add(str(found.FontName).partition("+")[2])
    assert names
    assert all(name.startswith(("SourceSerif4", "SourceSans3")) for name in names)


def test_each_citation_leads_to_its_source_and_back(two_pages: tuple[Brief, bytes]) -> None:
    brief, pdf = two_pages
    citations = sum(len(run.sources) for run in runs(brief))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        links = [a for page in document.pages for a in page.get("/Annots", []) if a.Subtype == "/Link"]
        assert len(links) == citations + len(brief.sources)
        assert all("/Dest" in link or link.A.S == "/GoTo" for link in links)
        assert all("/StructParent" in link for link in links)


def test_a_chart_has_words_for_those_who_do_not_see_it(two_pages: tuple[Brief, bytes]) -> None:
    with pikepdf.open(io.BytesIO(two_pages[1])) as document:
        alternatives = [
            str(found.Alt)
            for found in document.objects
            if isinstance(found, pikepdf.Dictionary) and found.get("/S") == "/Figure" and "/Alt" in found
        ]
    assert any(text.startswith("Share of the vote: Nur Otan 80.99 %") for text in alternatives)


def test_the_same_brief_gives_the_same_bytes(two_pages: tuple[Brief, bytes]) -> None:
    brief, pdf = two_pages
    write_pdf(brief_of())
    assert write_pdf(dataclasses.replace(brief)) == pdf
    later = dataclasses.replace(brief, front=dataclasses.replace(FRONT, date="2012-01-21"))
    assert fingerprint(later) != fingerprint(brief)
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", fingerprint(brief))


@pytest.mark.parametrize("code", CODE)
def test_code_comes_out_as_the_same_text_in_every_field(code: str) -> None:
    run = Run(code, quoted=True, sources=(1,))
    pdf = write_pdf(
        Brief(
            f"A {code} b", f"C {code} d",
            (
                Heading(f"E {code} f"), Text((run,)), Quote(code, 1), Points(((run,),)), Note((Run(code),)),
                Table((Run(code),), (Column(code), Column(code, numeric=True)), (((run,), (run,)),)),
                Chronology((Entry(code, (run,), code),)), SourceList(),
            ),
            (CitedSource(code, 1, 1, code, "file.txt"),),
            Front(code, code, "2012-01-20", code, code),
            edition=code,
        )
    )  # fmt: skip
    text = words_of(pdf)
    assert f"A {code} b" in text
    assert f"C {code} d" in text
    assert f"E {code} f" in text
    assert text.count(code) >= 20
    assert "root:" not in text


def test_a_long_table_runs_over_pages_with_its_header() -> None:
    rows = tuple(((Run(f"Party {number}"),), (Run(f"{number}.5 %", sources=(1,)),)) for number in range(120))
    brief = brief_of(
        Table((Run("Results"),), (Column("Party or candidate"), Column("Share", numeric=True)), rows), SourceList()
    )
    pages = pages_of(write_pdf(brief))
    assert len(pages) == page_count(brief) >= 3
    shown = [int(number) for page in pages for number in re.findall(r"Party (\d+)\b", page)]
    assert shown == list(range(120))
    assert all("Party or candidate" in page for page in pages[:3])
    assert all(page.count("FOR OFFICIAL USE") == 2 for page in pages)


def overlapping(pdf: bytes) -> list[tuple[str, str]]:
    """Pairs of stretches of text of which one lies on the other by a quarter or more."""
    pairs = []
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        boxes = [text.get_rect(index) for index in range(text.count_rects())]
        for index, (left, bottom, right, top) in enumerate(boxes):
            for other in boxes[:index]:
                width = min(right, other[2]) - max(left, other[0])
                height = min(top, other[3]) - max(bottom, other[1])
                if width > 0.5 and height > 0.25 * min(top - bottom, other[3] - other[1]):
                    pairs.append((text.get_text_bounded(left, bottom, right, top), text.get_text_bounded(*other)))
    return pairs


@pytest.mark.parametrize("rows", [0, 1, 120])
def test_no_text_lies_on_other_text(rows: int, two_pages: tuple[Brief, bytes]) -> None:
    cells = tuple(((Run(f"Party {n} with a long name " * 5),), (Run(f"{n}.5 %", sources=(1,)),)) for n in range(rows))
    table = Table((Run("Results"),), (Column("Party"), Column("Share of the vote", numeric=True)), cells)
    entries = tuple(
        Entry(f"30 Nov – {n} Dec [2011]", (Run("Words " * n, sources=(1,)),), "detail") for n in range(1, rows)
    )
    blocks = (table, Chronology(entries)) if entries else (table,)
    assert overlapping(write_pdf(brief_of(*blocks, SourceList()))) == []
    assert overlapping(two_pages[1]) == []


def test_a_long_chronology_runs_over_pages() -> None:
    entries = tuple(
        Entry("1 Jan 2012", (Run(f"Incident {number}."), Run("Told.", sources=(1,)))) for number in range(90)
    )
    pages = pages_of(write_pdf(brief_of(Chronology(entries), SourceList())))
    assert [int(n) for page in pages for n in re.findall(r"Incident (\d+)\.", page)] == list(range(90))


def test_kazakh_polish_and_russian_letters_come_back() -> None:
    text = "Жаңаөзен, ӘҒҚҢӨҰҮҺІ әғқңөұүһі, Łódź, Ząb, «Выборы»"
    assert text in words_of(write_pdf(brief_of(Text((Run(text),)))))


def test_a_quote_in_another_language_says_so() -> None:
    source = dataclasses.replace(SOURCE, language="ru")
    quote = Text((Run("Выборы прошли спокойно.", quoted=True, sources=(1,)),))
    with pikepdf.open(io.BytesIO(write_pdf(brief_of(quote, SourceList(), sources=(source,))))) as document:
        languages = {str(o.Lang) for o in document.objects if isinstance(o, pikepdf.Dictionary) and "/Lang" in o}
    assert "ru" in languages


def test_a_character_without_shape_is_named_with_its_place() -> None:
    brief = brief_of(Text((Run("The word ქართული means Georgian."),)))
    with pytest.raises(BriefingError) as caught:
        write_pdf(brief)
    assert "“ქ” (U+10E5, GEORGIAN LETTER GHAN)" in str(caught.value) or "U+10E5" in str(caught.value)
    assert "The word ქართული means Georgian." in str(caught.value)
    with pytest.raises(BriefingError):
        write_pages(brief, 50)


@pytest.mark.parametrize(
    ("label", "raw", "expected"),
    [
        ("composed", "cafe\u0301", "café"),
        ("control characters", "a\x00b\x07c\nd\te", "abc\nd\te"),
        ("direction overrides", "a\u202ecba\u202c", "acba"),
        ("byte order mark", "\ufeffab\ufffc", "ab"),
        ("invisible tags", "a\U000e0041b", "ab"),
        ("lone surrogate", "a\ud800b", "ab"),
        ("joiners stay", "a\u200db\u200cc", "a\u200db\u200cc"),
    ],
)
def test_text_is_cleaned_for_print(label: str, raw: str, expected: str) -> None:
    assert clean(raw) == expected
    assert clean(expected) == expected


def test_dirty_text_prints() -> None:
    assert "ab acba" in words_of(write_pdf(brief_of(Text((Run("\ufeffa\x00b a\u202ecba"),)), title="T\x00")))


def test_letter_paper_and_page_pictures() -> None:
    brief = brief_of(SourceList())
    with pikepdf.open(io.BytesIO(write_pdf(brief, "us-letter"))) as document:
        box = [round(float(value)) for value in document.pages[0].MediaBox]
    assert box == [0, 0, 612, 792]
    (page,) = write_pages(brief, 72)
    assert page.startswith(b"\x89PNG")
    assert (int.from_bytes(page[16:20]), int.from_bytes(page[20:24])) in {(595, 842), (596, 842), (595, 841)}


def test_a_source_nobody_cites_is_still_listed() -> None:
    other = dataclasses.replace(SOURCE, article="Never cited", label="Another", file="b.txt")
    brief = brief_of(Text((Run("Words.", sources=(1,)),)), SourceList(), sources=(SOURCE, other))
    text = words_of(write_pdf(brief))
    assert "Never cited, ¶ 1, p. 1. Another (b.txt)" in text.replace("\xa0", " ")
    assert "From the Editors, ¶ 1, p. 1. The Insider, Vol. 4, January 2012 (insider-04.txt)" in text.replace(
        "\xa0", " "
    )


def test_sources_of_one_file_stand_together_under_its_name_with_their_numbers() -> None:
    other = CitedSource("Reuters", 1, None, "Published elsewhere", "b.csv")
    sources = (SOURCE, other, dataclasses.replace(SOURCE, article="The vote", paragraph=2))
    cited = Text(tuple(Run(f"Words {number}.", sources=(number,)) for number in (1, 2, 3)))
    lines = pages_of(write_pdf(brief_of(cited, SourceList(), sources=sources)))[0].replace("\xa0", " ").split("\n")
    text = " ".join(line.strip() for line in lines)
    assert text.count("The Insider, Vol. 4, January 2012 (insider-04.txt)") == 1
    order = [
        text.index(words) for words in ("(insider-04.txt)", "1 From the Editors, ¶ 1", "3 The vote, ¶ 2", "2 Reuters")
    ]
    assert order == sorted(order)
    assert "2 Reuters, ¶ 1. Published elsewhere (b.csv)" in text


def listed(count: int) -> list[CitedSource]:
    """Sources of one file, each too long for half a line."""
    return [dataclasses.replace(SOURCE, article=f"The vote of the year {n} " * 4) for n in range(count)]


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
@pytest.mark.parametrize(
    ("label", "sources", "together"),
    [
        ("a short list", listed(2), 2),
        ("each of its own file", [dataclasses.replace(SOURCE, file=f"{n}.txt") for n in range(5)], 5),
        ("a long list", listed(30), 3),
        ("one of its own file at the end", [*listed(12), dataclasses.replace(SOURCE, file="b.txt")], 3),
    ],
)
def test_no_source_stands_alone_on_a_page(label: str, sources: list[CitedSource], together: int, paper: Paper) -> None:
    parted = set()
    for above in range(14, 30):
        brief = brief_of(*[Text((Run("Words."),))] * above, SourceList(), sources=tuple(sources))
        counts = [page.count("¶") for page in pages_of(write_pdf(brief, paper))]
        parted |= {tuple(count for count in counts if count)}
        assert min(count for count in counts if count) >= together, f"{above} lines above: {counts}"
    assert (len(parted) > 1) == (len(sources) > 8), "a long list goes on where there is room, a short one stays whole"
