"""A brief as a Word document that a colleague can edit.

Headings, lists, tables and captions carry Word's own styles, sources are Word's endnotes, page numbers are fields,
charts are pictures with alternative text. Nothing of a brief's text becomes a field or a link.
"""

import datetime
import io
import zipfile
from collections.abc import Iterable
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from briefing.brief.blocks import (
    Block,
    Brief,
    Chronology,
    Figure,
    Heading,
    Note,
    Paper,
    Points,
    Quote,
    Run,
    SourceList,
    Table,
    Text,
    Words,
    fingerprint,
)
from briefing.brief.docx_notes import Endnotes
from briefing.brief.hygiene import clean
from briefing.brief.labels import front_rows, source_line
from briefing.brief.phrases import has_right_to_left, is_right_to_left, phrases
from briefing.brief.typst import chart_png

_SERIF, _SANS = "Times New Roman", "Arial"
"""Faces that each system with Word has, with Cyrillic, Kazakh and Arabic letters."""
_ACCENT, _QUIET = RGBColor(0x1C, 0x54, 0x88), RGBColor(0x5C, 0x65, 0x6E)
_SIZES: dict[Paper, tuple[float, float]] = {"a4": (210, 297), "us-letter": (215.9, 279.4)}
_MARGIN = 22
"""Millimetres, as on paper."""
_PPI = 300
_CHART_MM = 165


def write_docx(brief: Brief, paper: Paper = "a4") -> bytes:
    """The brief as the bytes of a .docx file; the same brief gives the same bytes.

    Raises:
        BriefingError: a chart holds a character that has no shape in the shipped fonts.
    """
    return _Writer(brief, paper).whole()


class _Writer:
    def __init__(self, brief: Brief, paper: Paper) -> None:
        self._brief = brief
        self._said = phrases(brief.language)
        self._is_rtl = is_right_to_left(brief.language)
        self._document: Any = Document()
        lines = [clean(source_line(source, brief.language)) for source in brief.sources]
        self._notes = Endnotes(self._document, lines)
        self._set_page(paper)
        self._set_styles()

    def whole(self) -> bytes:
        brief = self._brief
        self._set_properties()
        self._head_and_foot()
        self._paragraph("Title", (Run(brief.title),))
        if brief.subtitle:
            self._paragraph("Subtitle", (Run(brief.subtitle),))
        self._front()
        for block in brief.blocks:
            self._block(block)
        self._notes.finish()
        out = io.BytesIO()
        self._document.save(out)
        return _same_bytes(out.getvalue())

    # The document

    def _set_page(self, paper: Paper) -> None:
        section = self._document.sections[0]
        width, height = _SIZES[paper]
        section.orientation = WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = Mm(width), Mm(height)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN)
        self._width = width - 2 * _MARGIN

    def _set_styles(self) -> None:
        styles = self._document.styles
        _style(styles["Normal"], _SERIF, 10.5, after=6)
        _style(styles["Title"], _SERIF, 18, bold=True, after=4)
        _style(styles["Subtitle"], _SANS, 9.5, after=8, colour=_QUIET)
        _style(styles["Heading 1"], _SANS, 11.5, bold=True, before=14, after=5, colour=_ACCENT)
        _style(styles["Heading 2"], _SANS, 10.5, bold=True, before=10, after=4, colour=RGBColor(0x1A, 0x1E, 0x23))
        _style(styles["List Bullet"], _SERIF, 10.5, after=4)
        _style(styles["Intense Quote"], _SERIF, 10.5, after=8, italic=True)
        _style(styles["Caption"], _SANS, 9, after=3, colour=_QUIET)
        for name, face, size in (("Remark", _SERIF, 9.0), ("Table text", _SANS, 9.5), ("endnote text", _SANS, 9.0)):
            made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            made.base_style = styles["Normal"]
            _style(made, face, size, after=2, colour=_QUIET if name == "Remark" else None)
        borders = styles["Title"].element.pPr.find(qn("w:pBdr"))
        if borders is not None:
            styles["Title"].element.pPr.remove(borders)
        language = self._brief.language
        for defaults in styles.element.iter(qn("w:rPrDefault")):
            lang = defaults.find(f"{qn('w:rPr')}/{qn('w:lang')}")
            if lang is not None:
                lang.set(qn("w:val"), language)
                lang.set(qn("w:bidi"), language)

    def _set_properties(self) -> None:
        brief, core = self._brief, self._document.core_properties
        day = datetime.date.fromisoformat(brief.front.date) if brief.front.date else datetime.date(2000, 1, 1)
        moment = datetime.datetime.combine(day, datetime.time(12))
        core.title, core.subject = clean(brief.title)[:255], clean(brief.subtitle)[:255]
        core.author, core.language = clean(brief.front.author)[:255], brief.language
        core.keywords = "; ".join(filter(None, (brief.front.reference, brief.front.marking, fingerprint(brief))))[:255]
        core.comments = clean(brief.edition)[:255]
        core.created = core.modified = moment
        core.last_modified_by, core.revision = "", 1

    def _head_and_foot(self) -> None:
        brief, section = self._brief, self._document.sections[0]
        if brief.front.marking:
            head = section.header.paragraphs[0]
            head.alignment = WD_ALIGN_PARAGRAPH.CENTER
            self._small(head, brief.front.marking, bold=True)
        foot = section.footer.paragraphs[0]
        foot.paragraph_format.tab_stops.clear_all()
        foot.paragraph_format.tab_stops.add_tab_stop(Mm(self._width / 2), WD_TAB_ALIGNMENT.CENTER)
        foot.paragraph_format.tab_stops.add_tab_stop(Mm(self._width), WD_TAB_ALIGNMENT.RIGHT)
        self._small(foot, brief.front.marking or brief.title[:48], bold=bool(brief.front.marking))
        self._small(foot, "\t")
        for part in _parts(self._said.page_of):
            if part in ("page", "pages"):
                _field(foot, "PAGE" if part == "page" else "NUMPAGES", Pt(8.5))
            else:
                self._small(foot, part[1:])
        self._small(foot, f"\t{fingerprint(brief)}")

    def _small(self, paragraph: Any, text: str, *, bold: bool = False) -> None:
        run = paragraph.add_run(clean(text))
        run.font.name, run.font.size, run.bold = _SANS, Pt(8.5), bold
        self._turn(run)

    def _front(self) -> None:
        rows = front_rows(self._brief.front, self._brief.language)
        if not rows:
            return
        table = self._table_of(len(rows), 2, [32, self._width - 32])
        for row, (name, value) in zip(table.rows, rows, strict=True):
            self._fill(row.cells[0], (Run(name),))
            self._fill(row.cells[1], (Run(value),), bold=True)
        self._document.add_paragraph(style="Remark")

    # Blocks

    def _block(self, block: Block) -> None:
        match block:
            case Heading(text, level):
                self._paragraph(f"Heading {min(level, 2)}", (Run(text),))
            case Text(words):
                self._paragraph("Normal", words)
            case Note(words):
                self._paragraph("Remark", words)
            case Quote(text, source):
                self._paragraph("Intense Quote", (Run(text, True, (source,)),))
            case Points(items):
                for item in items:
                    self._paragraph("List Bullet", item)
            case Table():
                self._table(block)
            case Figure():
                self._figure(block)
            case Chronology():
                self._chronology(block)
            case SourceList():
                pass  # Word sets its endnotes at the end of the document

    def _paragraph(self, style: str, words: Words) -> Any:
        paragraph = self._document.add_paragraph(style=style)
        if self._is_rtl:
            paragraph.paragraph_format.element.get_or_add_pPr().append(OxmlElement("w:bidi"))
        self._write(paragraph, words)
        return paragraph

    def _write(self, paragraph: Any, words: Words, *, bold: bool = False) -> None:
        for number, run in enumerate(words):
            text = clean(run.text)
            written = paragraph.add_run((" " if number else "") + (f"“{text}”" if run.quoted else text))
            written.bold = bold or None
            self._turn(written)
            for place, source in enumerate(run.sources):
                if place:
                    paragraph.add_run(",").font.superscript = True
                self._notes.cite(paragraph, source)

    def _turn(self, run: Any) -> None:
        """Only words of a right-to-left script run that way: numbers and Latin names keep their own order."""
        if self._is_rtl and has_right_to_left(run.text):
            run.font.rtl = True

    def _table(self, table: Table) -> None:
        if table.caption:
            self._paragraph("Caption", table.caption).paragraph_format.keep_with_next = True
        numbers = sum(column.numeric for column in table.columns)
        narrow = 32 if numbers else 0
        words = len(table.columns) - numbers
        wide = (self._width - narrow * numbers) / max(words, 1)
        made = self._table_of(
            len(table.rows) + 1, len(table.columns), [narrow if c.numeric else wide for c in table.columns]
        )
        self._head(made, [column.title for column in table.columns])
        for line, row in zip(made.rows, ([], *table.rows), strict=True):
            for cell, column, words_of in zip(line.cells, table.columns, row or [()] * len(table.columns), strict=True):
                if row:
                    self._fill(cell, words_of, is_number=column.numeric)
                if column.numeric:
                    cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        self._document.add_paragraph(style="Remark")

    def _chronology(self, chronology: Chronology) -> None:
        made = self._table_of(len(chronology.entries) + 1, 2, [34, self._width - 34])
        self._head(made, [self._said.date, self._said.incident])
        for row, entry in zip(made.rows[1:], chronology.entries, strict=True):
            self._fill(row.cells[0], (Run(entry.date),), bold=True)
            self._fill(row.cells[1], entry.words)
            if entry.detail:
                below = row.cells[1].add_paragraph(style="Remark")
                self._write(below, (Run(entry.detail),))
        self._document.add_paragraph(style="Remark")

    def _table_of(self, rows: int, columns: int, widths: Iterable[float]) -> Any:
        table = self._document.add_table(rows=rows, cols=columns)
        table.style = "Table Grid"
        table.alignment = WD_TABLE_ALIGNMENT.LEFT
        table.autofit = False
        if self._is_rtl:
            table._tbl.tblPr.append(OxmlElement("w:bidiVisual"))
        _quiet_borders(table)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
            for cell in column.cells:
                cell.width = Mm(width)
        return table

    def _head(self, table: Any, titles: Iterable[str]) -> None:
        """The first row as the table's header, repeated on each page it runs on to."""
        row = table.rows[0]
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for cell, title in zip(row.cells, titles, strict=True):
            self._fill(cell, (Run(title),), bold=True)
        for line in table.rows:
            line._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))

    def _fill(self, cell: Any, words: Words, *, bold: bool = False, is_number: bool = False) -> None:
        """Words into an empty cell; numbers run from left to right in each language."""
        paragraph = cell.paragraphs[0]
        paragraph.style = "Table text"
        if self._is_rtl and not is_number:
            paragraph.paragraph_format.element.get_or_add_pPr().append(OxmlElement("w:bidi"))
        self._write(paragraph, words, bold=bold)

    def _figure(self, figure: Figure) -> None:
        chart = figure.chart
        above = (*figure.caption, *((Run(figure.title),) if figure.title else ()))
        if above:
            self._paragraph("Caption", above).paragraph_format.keep_with_next = True
        picture = io.BytesIO(chart_png(chart, _PPI))
        paragraph = self._document.add_paragraph()
        shape = paragraph.add_run().add_picture(picture, width=Mm(min(_CHART_MM, self._width)))
        properties = shape._inline.docPr
        properties.set("descr", clean(chart.alternative))
        properties.set("title", clean(chart.title))


def _style(
    style: Any, face: str, size: float, *, before: float = 0, after: float = 0, bold: bool = False, italic: bool = False,
    colour: RGBColor | None = None,
) -> None:  # fmt: skip
    font = style.font
    font.name, font.size, font.bold, font.italic = face, Pt(size), bold, italic
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), face)
    for spacing in style.element.rPr.findall(qn("w:spacing")):
        style.element.rPr.remove(spacing)
    font.color.rgb = colour if colour is not None else RGBColor(0x1A, 0x1E, 0x23)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)


def _quiet_borders(table: Any) -> None:
    """Lines between rows only."""
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{edge}")
        line.set(qn("w:val"), "nil" if edge in ("left", "right", "insideV") else "single")
        line.set(qn("w:sz"), "4")
        line.set(qn("w:color"), "D9DDE1" if edge == "insideH" else "767F88")
        borders.append(line)
    table._tbl.tblPr.append(borders)


def _field(paragraph: Any, code: str, size: Pt) -> None:
    """A field of Word's: the page's number, the number of pages."""
    for kind in ("begin", "code", "separate", "text", "end"):
        run = paragraph.add_run("1" if kind == "text" else "")
        run.font.name, run.font.size = _SANS, size
        if kind == "code":
            made = OxmlElement("w:instrText")
            made.text = code
        elif kind == "text":
            continue
        else:
            made = OxmlElement("w:fldChar")
            made.set(qn("w:fldCharType"), kind)
        run._r.append(made)


def _parts(page_of: str) -> list[str]:
    """`page {page} of {pages}` in pieces: words with a sign before them, the two fields by name.

    >>> _parts("page {page} of {pages}")
    ['=page ', 'page', '= of ', 'pages']
    """
    parts: list[str] = []
    for piece in page_of.split("{"):
        name, brace, rest = piece.partition("}")
        parts += [name] if brace else []
        words = rest if brace else piece
        parts += [f"={words}"] if words else []
    return parts


def _same_bytes(package: bytes) -> bytes:
    """The package with the same parts, none of which tells when it was written."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(zipfile.ZipInfo(part.filename, (1980, 1, 1, 0, 0, 0)), old.read(part), zipfile.ZIP_DEFLATED)
    return out.getvalue()
