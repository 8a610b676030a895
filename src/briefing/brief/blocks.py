"""What a brief is: a title block and a list of blocks, each number, date and quote with the source it stands on.

A writer per format turns the same list into paper or a file. Nothing here knows a format: text is plain text,
never markup, and a citation is a number into `Brief.sources`, counted from 1.
"""

import dataclasses
import hashlib
import json
from collections.abc import Iterator
from typing import Any, Literal

from briefing.brief.charts.kinds import Chart

Paper = Literal["a4", "us-letter"]


@dataclasses.dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text. `quoted` words are the source's own, verbatim; `sources` are cited after it."""

    text: str
    quoted: bool = False
    sources: tuple[int, ...] = ()


Words = tuple[Run, ...]
"""The runs of one line or paragraph; the writer parts them by a space."""


@dataclasses.dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a section; level 1 is below the brief's title."""

    text: str
    level: int = 1


@dataclasses.dataclass(frozen=True, slots=True)
class Text:
    """One paragraph."""

    words: Words


@dataclasses.dataclass(frozen=True, slots=True)
class Quote:
    """A verbatim passage that stands alone, such as an article's standfirst."""

    text: str
    source: int


@dataclasses.dataclass(frozen=True, slots=True)
class Points:
    """A list of points: key sentences, points to make."""

    items: tuple[Words, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `numeric` ones are set flush right."""

    title: str
    numeric: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under a header, each with one cell a column; `caption` stands above it and may be empty."""

    caption: Words
    columns: tuple[Column, ...]
    rows: tuple[tuple[Words, ...], ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Figure:
    """A chart; its description holds the words that say the same to a reader who does not see it.

    `caption` stands before the chart's own title, and cites what is drawn where no table above does.
    """

    chart: Chart
    caption: Words = ()

    @property
    def title(self) -> str:
        """What the chart shows, with its note, as a line above it."""
        return ". ".join(part[0].upper() + part[1:] for part in (self.chart.title, self.chart.note) if part)


@dataclasses.dataclass(frozen=True, slots=True)
class Entry:
    """One incident of a chronology: its date in words, what is told, and a second line (may be empty)."""

    date: str
    words: Words
    detail: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Chronology:
    """Incidents in order of time."""

    entries: tuple[Entry, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Note:
    """A remark of the program's in small type: what was left out, what is doubtful."""

    words: Words


@dataclasses.dataclass(frozen=True, slots=True)
class SourceList:
    """The place where the numbered sources are printed."""


Block = Heading | Text | Quote | Points | Table | Figure | Chronology | Note | SourceList


@dataclasses.dataclass(frozen=True, slots=True)
class CitedSource:
    """One numbered source: a paragraph (`paragraph` counts from 1 in its article; None is the standfirst).

    `label` is the bulletin as one cites it, `file` the name of the file it was read from, `language` the tag of the
    language it is written in (empty where unknown).
    """

    article: str
    paragraph: int | None
    page: int | None
    label: str
    file: str
    language: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Front:
    """The title block: for whom, from whom, of what day (ISO), under which reference and handling marking.

    What is empty is not printed.
    """

    recipient: str = ""
    author: str = ""
    date: str = ""
    reference: str = ""
    marking: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Brief:
    """A whole brief. `language` is a BCP 47 tag; `edition` names the bundle it was drawn from.

    What is set as pages has the letters among `by_code` as their codes, because no shipped font has them.
    """

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    sources: tuple[CitedSource, ...]
    front: Front = Front()
    language: str = "en"
    edition: str = ""
    by_code: str = ""


def runs(brief: Brief) -> Iterator[Run]:
    """All runs of a brief in reading order, a quote as one too."""
    for block in brief.blocks:
        match block:
            case Text(words) | Note(words):
                yield from words
            case Quote(text, source):
                yield Run(text, quoted=True, sources=(source,))
            case Points(items):
                for item in items:
                    yield from item
            case Figure(_, caption):
                yield from caption
            case Table(caption, rows=rows):
                yield from caption
                for row in rows:
                    for cell in row:
                        yield from cell
            case Chronology(entries):
                for entry in entries:
                    yield from entry.words


def as_json(brief: Brief) -> str:
    """A brief as JSON, each block with its kind; the same brief gives the same text."""
    blocks = [
        {"block": type(block).__name__, **dataclasses.asdict(block, dict_factory=_without_words)}
        for block in brief.blocks
    ]
    whole: dict[str, Any] = {**dataclasses.asdict(dataclasses.replace(brief, blocks=())), "blocks": blocks}
    if not brief.by_code:
        del whole["by_code"]  # the state that it was before there were codes
    return json.dumps(whole, ensure_ascii=False, sort_keys=True)


def _without_words(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    """What a chart shows, apart from the words that its language has for all charts: new words give no new state."""
    return {name: value for name, value in fields if name != "said"}


_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base 32 without I, L, O and U, which are misread on paper: Crockford, crockford.com/base32.html."""


def fingerprint(brief: Brief) -> str:
    """Eight characters that name this state of a brief, e.g. `7K3F-92QD`: the first 40 bits of its SHA-256."""
    number = int.from_bytes(hashlib.sha256(as_json(brief).encode()).digest()[:5], "big")
    letters = "".join(_CROCKFORD[number >> shift & 31] for shift in range(35, -1, -5))
    return f"{letters[:4]}-{letters[4:]}"
