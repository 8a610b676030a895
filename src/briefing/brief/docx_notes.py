"""A brief's numbered sources as Word's own endnotes: cited again they are referred to, moved they renumber."""

from collections.abc import Sequence
from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

_SEPARATORS = ((-1, "separator"), (0, "continuationSeparator"))


class Endnotes:
    """The endnotes of one document, written while its text is."""

    def __init__(self, document: Any, lines: Sequence[str]) -> None:
        """`lines[n - 1]` is what source `n` says."""
        self._document = document
        self._lines = lines
        self._given: dict[int, int] = {}

    def cite(self, paragraph: Any, source: int) -> None:
        """A reference to a source: an endnote where it is the first, else a field that shows that endnote's number."""
        if source in self._given:
            self._again(paragraph, source)
            return
        self._given[source] = len(self._given) + 1
        number = str(self._given[source])
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for mark in (start, end):
            mark.set(qn("w:id"), number)
        start.set(qn("w:name"), f"source_{source}")
        run = paragraph.add_run()
        run.font.superscript = True
        reference = OxmlElement("w:endnoteReference")
        reference.set(qn("w:id"), number)
        run._r.append(reference)
        run._r.addprevious(start)
        run._r.addnext(end)

    def finish(self) -> None:
        """Write the notes that were cited into the document, and those that were not below them as text."""
        for source, line in enumerate(self._lines, 1):
            if source not in self._given:
                self._document.add_paragraph(line, style="Remark")
        notes = parse_xml(f"<w:endnotes {nsdecls('w')}/>")
        for number, kind in _SEPARATORS:
            notes.append(_separator(number, kind))
        for source, number in self._given.items():
            notes.append(_note(number, self._lines[source - 1]))
        blob = etree.tostring(notes, xml_declaration=True, encoding="UTF-8", standalone=True)
        part = Part(PackURI("/word/endnotes.xml"), CONTENT_TYPE.WML_ENDNOTES, blob, self._document.part.package)
        self._document.part.relate_to(part, RELATIONSHIP_TYPE.ENDNOTES)
        self._set_numerals()

    def _again(self, paragraph: Any, source: int) -> None:
        for kind in ("begin", "code", "separate", "text", "end"):
            run = paragraph.add_run(str(self._given[source]) if kind == "text" else "")
            run.font.superscript = True
            if kind == "code":
                code = OxmlElement("w:instrText")
                code.text = f"NOTEREF source_{source} \\h"
                run._r.append(code)
            elif kind != "text":
                mark = OxmlElement("w:fldChar")
                mark.set(qn("w:fldCharType"), kind)
                run._r.append(mark)

    def _set_numerals(self) -> None:
        """Arabic numerals: Word's own choice for endnotes is Roman."""
        properties = parse_xml(
            f'<w:endnotePr {nsdecls("w")}><w:pos w:val="docEnd"/><w:numFmt w:val="decimal"/>'
            '<w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>'
        )
        settings = self._document.settings.element
        compat = settings.find(qn("w:compat"))
        compat.addprevious(properties) if compat is not None else settings.append(properties)
        of_section = parse_xml(f'<w:endnotePr {nsdecls("w")}><w:numFmt w:val="decimal"/></w:endnotePr>')
        self._document.sections[0]._sectPr.find(qn("w:pgSz")).addprevious(of_section)


def _separator(number: int, kind: str) -> Any:
    return parse_xml(
        f'<w:endnote {nsdecls("w")} w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:endnote>'
    )


def _note(number: int, line: str) -> Any:
    note = parse_xml(
        f'<w:endnote {nsdecls("w")} w:id="{number}"><w:p><w:pPr><w:pStyle w:val="endnotetext"/></w:pPr>'
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteRef/></w:r>'
        '<w:r><w:t xml:space="preserve"/></w:r></w:p></w:endnote>'
    )
    text = note.find(f".//{qn('w:t')}")
    text.text = f" {line}"
    return note
