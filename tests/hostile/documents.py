"""A sound source of each kind, damage to it by number, and what the importer makes of the damaged one."""

import io
import random
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pikepdf
import typst

from briefing.errors import BriefingError
from briefing.importer.clean import clean
from briefing.importer.model import SourceText
from briefing.importer.pipeline import read_source
from briefing.importer.sources.docx import docx_text
from briefing.importer.sources.html import html_text
from briefing.importer.sources.parsed import Parsed
from briefing.importer.sources.pdf import pdf_text
from briefing.shipped import shipped

TEXT = """THE OBSERVER
January 2012, No. 4

Who won the vote?

On 15 January 2012 the Unity Party won 40.5 per cent of the votes (43 seats), said Ana Petrova of the commission [1].
Two men were arrested in Osh on January 16. Turnout was 75.07%.

Party        Votes     Seats
Unity        861,373   43
Hope         539,691   36

Notes
[1] Law of 3 May 2011.
"""
TABLE = """country,body,held_on,party,measure,value,status,source
Nowhere,Diet,2012-01-15,Unity,percent,40.5,final,commission
Nowhere,Diet,2012-01-15,,turnout,75.07,final,commission
"""
STATED = """title = "The Observer"
publisher = "Observers"
published = "2012-01-31"
country = "Kazakhstan"

[[incident]]
action = "add"
quote = "Two men were arrested in Osh on January 16"
date_text = "January 16"
start_on = 2012-01-16

[[figure]]
action = "change"
quote = "won 40.5 per cent"
printed = "40.5 per cent"
value = 40.6

[[name]]
action = "add"
quote = "Ana Petrova"
name = "Ana Petrova"
kind = "person"

[[repair]]
quote = "Turnout was 75.07%"
text = "Turnout was 75.7%"
"""
_MARKUP = """
#set page(paper: "a5", columns: 2, footer: context counter(page).display())
#set text(font: "Source Serif 4")
= Who won the vote?
On 15 January 2012 the Unity Party won 40.5 per cent.#footnote[Law of 3 May 2011.] Two men were arrested in Osh on January 16.
#table(columns: 3, [Party], [Votes], [Seats], [Unity], [861,373], [43], [Hope], [539,691], [36])
#pagebreak()
Turnout was 75.07%.
"""
TOKENS = (
    b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"<", b">", b"&#x110000;", b"<!ENTITY a 'b'>", b"<table>", b"</p>", b"\x0c",
    b"endobj", b"1 0 R", b"/Kids", b"/Length 99999999", b"<<", b">>", b"999999999999999999999", b"-1", b"2012-99-99",
    b'"""', b"[[", b"]]", b"= ", b",,,", b'"', b"\xe2\x80\xae", b"\r", b"\n", b"\t", b"per cent", b"\xef\xbb\xbf",
)  # fmt: skip


REPEATED = (
    "\f", "\n", "a", "A", "1", " ", "-\n", "- 2 -\n", "[1]", "(", '"', "a ", "A ", "1,", "5 per cent, ", "5 May 2012 ", "5/6/2012 ",
    "in 2012 ", "Ana Petrova and ", "the Unity Party won 40 per cent (12 seats), ", "was arrested ", "Party\tVotes\n", "a\tb\n",
    "A   5   6\n", "A B C D\n", "VOTE WATCH\n\n", "....", "e\u0301", "Выборы ", "中", "<", "A.B.", "from May to June ",
    "(AB) ", "“Unity” ", "the next day ", "7 out of 9 seats ", "turnout was 5% ", "said ", ", ", "on Monday ",
)  # fmt: skip
"""Pieces of text that, one after the other for pages, once took a step of the importer for ever."""


def sound(kind: str) -> bytes:
    """A source of a kind as its program writes it."""
    return _MAKERS[kind]()


def _pdf() -> bytes:
    fonts = [str(shipped("resources/fonts"))]
    pages = bytes(typst.compile(_MARKUP.encode(), font_paths=fonts))  # type: ignore[misc]
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(pages)) as opened:  # unpacked, so that the damage reaches what is drawn
        opened.save(
            buffer, stream_decode_level=pikepdf.StreamDecodeLevel.all, compress_streams=False,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )  # fmt: skip
    return buffer.getvalue()


def _docx() -> bytes:
    document = docx.Document()
    document.add_heading("Who won the vote?", 1)
    for line in TEXT.split("\n\n")[2:]:
        document.add_paragraph(line, style="List Number" if "Law" in line else None)
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "Unity"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _html() -> bytes:
    paragraphs = "".join(f"<p>{part}</p>" for part in TEXT.split("\n\n")[2:])
    return f"<!doctype html><meta charset=utf-8><h1>Who won the vote?</h1>{paragraphs}<table><tr><td>Unity<td>43</table>".encode()


_MAKERS: dict[str, Callable[[], bytes]] = {
    ".txt": TEXT.encode, ".csv": TABLE.encode, ".toml": STATED.encode, ".pdf": _pdf, ".docx": _docx, ".html": _html,
}  # fmt: skip
KINDS = tuple(_MAKERS)


def damaged(kind: str, data: bytes, number: int) -> bytes:
    """The source with the damage of this number; of a Word document one of its parts is damaged in every second case."""
    chance = random.Random(f"{kind}{number}")
    if kind == ".docx" and number % 2:
        return _with_part_damaged(data, chance)
    return _scarred(data, chance)


def _scarred(data: bytes, chance: random.Random) -> bytes:
    scarred = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 4, 16])):
        at = chance.randrange(len(scarred) + 1)
        end = min(len(scarred), at + chance.choice([1, 4, 40, 400]))
        way = chance.randrange(6)
        if way == 0 and at < len(scarred):
            scarred[at] ^= 1 << chance.randrange(8)
        elif way == 1:
            del scarred[at:end]
        elif way == 2:
            scarred[at:at] = scarred[at:end] * chance.choice([1, 2, 300])
        elif way == 3:
            scarred[at:at] = chance.choice(TOKENS) * chance.choice([1, 1, 50])
        elif way == 4:
            scarred[at:end] = chance.randbytes(end - at)
        elif chance.random() < 0.2:
            del scarred[at:]
    return bytes(scarred)


def _with_part_damaged(data: bytes, chance: random.Random) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as whole, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        names = whole.namelist()
        chosen = chance.choice(["word/document.xml", "word/document.xml", "word/numbering.xml", *names])
        for name in names:
            content = whole.read(name)
            package.writestr(name, _scarred(content, chance) if name == chosen else content)
    return buffer.getvalue()


def outcome(kind: str, data: bytes, folder: Path) -> tuple[str, str, float]:
    """What becomes of a source: `read`, `refused` with its sentence, or `crash` with the error; and in how many seconds of the processor."""
    path = folder / f"source{'.txt' if kind == '.toml' else kind}"
    path.write_bytes(TEXT.encode() if kind == ".toml" else data)
    stated = path.with_suffix(".toml")
    stated.unlink(missing_ok=True)
    if kind == ".toml":
        stated.write_bytes(data)
    return _tried(lambda: read_source(path), path.stem)


def parsed(kind: str, data: bytes) -> tuple[str, str, float]:
    """The same of a format that is parsed in a process of its own, here without that: what the parser and the steps do."""
    parse = _PARSERS[kind]

    def read() -> None:
        found = parse(data)
        clean(
            SourceText("source", "", "", len(data), found.text, found.encoding, found.page_starts or (), found.outline)
        )

    return _tried(read, "")


_PARSERS: dict[str, Callable[[bytes], Parsed]] = {".pdf": pdf_text, ".docx": docx_text, ".html": html_text}


def _tried(act: Callable[[], object], named: str) -> tuple[str, str, float]:
    begin = time.process_time()
    try:
        act()
    except BriefingError as error:
        sentence = str(error)
        is_one = sentence.endswith(".") and "\n" not in sentence and named in sentence
        return ("refused" if is_one else "crash"), sentence, time.process_time() - begin
    except Exception as error:  # what a fuzz is there to find
        return "crash", repr(error), time.process_time() - begin
    return "read", "", time.process_time() - begin
