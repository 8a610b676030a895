"""A table of results published elsewhere, as CSV: one figure a row, each with the source that states it.

The columns are `country, body, held_on, party, measure, value, status, source` (in any order; `round` may be added).
Each source named in the last column becomes an article of its own, so that its figures stand beside a bulletin's under
its own name.
"""

import csv
import datetime
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, cast

from briefing.bundle.records import Measure, Status
from briefing.errors import BriefingError
from briefing.importer.model import (
    Bulletin,
    CleanArticle,
    CleanParagraph,
    CleanRepair,
    Facts,
    FoundElection,
    FoundEntity,
    FoundFigure,
    SourceText,
    Span,
)
from briefing.importer.stated import Stated

COLUMNS = ("country", "body", "held_on", "party", "measure", "value", "status", "source")
SHOWN = ("body", "held_on", "party", "measure", "value", "status")
"""The columns that the clean table shows; the source is its title, the rest is kept as print."""
MEASURES = ("percent", "votes", "seats", "turnout", "registered")
STATUSES = ("", "final", "preliminary", "exit-poll", "parallel-count")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells by column, and each cell's `[start, end)` in the source; `line` counts from 1."""

    line: int
    start: int
    end: int
    cells: dict[str, str]
    places: dict[str, tuple[int, int]]


def read_results_table(source: SourceText, stated: Stated | None) -> tuple[Bulletin, Facts]:
    """The table as a bulletin of one article a source, and its figures.

    Raises:
        BriefingError: a column is missing, or a cell cannot be understood; names the line.
    """
    rows = list(_rows(source))
    if not rows:
        raise BriefingError(f"{source.name} has no rows below its first line. Add the figures, or leave it out.")
    stated = stated or Stated()
    titles = list(dict.fromkeys(row.cells["source"] for row in rows))
    articles: list[CleanArticle] = []
    places: dict[int, tuple[int, int, dict[str, tuple[int, int]]]] = {}
    for number, title in enumerate(titles):
        paragraphs: list[CleanParagraph] = []
        for same, run in groupby(rows, key=lambda row: row.cells["source"]):
            if same == title:
                paragraph, cells = _paragraph(source.text, list(run))
                places |= {line: (number, len(paragraphs), at) for line, at in cells.items()}
                paragraphs.append(paragraph)
        articles.append(CleanArticle("statement", title, None, True, tuple(paragraphs)))
    bulletin = Bulletin(
        source, tuple(articles), title=stated.title, publisher=stated.publisher, issue=stated.issue,
        published=stated.published, language=stated.language, country=stated.country or _one_country(rows),
    )  # fmt: skip
    return bulletin, _facts(rows, places)


def _one_country(rows: list[Row]) -> str | None:
    countries = {row.cells["country"] for row in rows}
    return countries.pop() if len(countries) == 1 else None


def _rows(source: SourceText) -> Iterator[Row]:
    lines = list(io.StringIO(source.text, newline=""))  # as the reader parts them, and no other sign does
    delimiter = max(",;\t", key=lines[0].count)
    reader = csv.reader(io.StringIO(source.text, newline=""), delimiter=delimiter)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    header: list[str] = []
    before = 0
    for cells in _read(reader, source.name):
        first, before = before, reader.line_num
        start, end = starts[first], starts[min(before, len(lines))]
        if not header:
            header = [cell.strip().lstrip("\ufeff") for cell in cells]
            _check_header(source.name, header)
        elif any(cell.strip() for cell in cells):
            yield _row(source, first + 1, header, cells, start, end)


def _read(reader: Any, name: str) -> Iterator[list[str]]:
    try:
        yield from reader
    except csv.Error as error:
        raise BriefingError(
            f"{name}, line {reader.line_num}: it is no row of a table ({error}). Correct that line."
        ) from None


def _check_header(name: str, header: list[str]) -> None:
    missing = [column for column in COLUMNS if column not in header]
    if missing:
        raise BriefingError(
            f"{name}, line 1: the column “{missing[0]}” is missing. A results table has the columns {', '.join(COLUMNS)}."
        )


def _row(source: SourceText, line: int, header: list[str], cells: list[str], start: int, end: int) -> Row:
    where = f"{source.name}, line {line}"
    if len(cells) != len(header):
        raise BriefingError(f"{where}: {len(cells)} cells where the first line has {len(header)}. Correct that line.")
    end -= len(source.text[start:end]) - len(source.text[start:end].rstrip("\r\n"))
    places, at = {}, start
    for column, cell in zip(header, cells, strict=True):
        begin = source.text.find(cell.replace('"', '""'), at, end)
        if begin < 0:
            raise BriefingError(
                f"{where}: a quotation mark stands within the cell of “{column}”. Put the whole cell in quotation marks "
                "and write those in it twice."
            )
        at = begin + len(cell) + cell.count('"')
        places[column] = (begin, at)
    row = Row(line, start, end, dict(zip(header, cells, strict=True)), places)
    _check_row(where, row.cells)
    return row


def _check_row(where: str, cells: dict[str, str]) -> None:
    if cells["measure"] not in MEASURES:
        raise BriefingError(f"{where}: “{cells['measure']}” is no measure. Use {', '.join(MEASURES)}.")
    if cells["status"] not in STATUSES:
        raise BriefingError(f"{where}: “{cells['status']}” is no status. Use {', '.join(STATUSES[1:])}, or nothing.")
    if not _NUMBER.fullmatch(cells["value"]):
        raise BriefingError(f"{where}: “{cells['value']}” is no number. Write it in digits, with a point for decimals.")
    if (cells["measure"] in ("turnout", "registered")) == bool(cells["party"]):
        raise BriefingError(
            f"{where}: a party belongs to percent, votes and seats, and to nothing else. Correct that line."
        )
    if not cells["source"].strip():
        raise BriefingError(f"{where}: no source is named. Say in “source” who states this figure.")
    try:
        datetime.date.fromisoformat(cells["held_on"])
    except ValueError:
        raise BriefingError(f"{where}: “{cells['held_on']}” is no date. Write it as 2012-01-15.") from None


def _paragraph(text: str, rows: list[Row]) -> tuple[CleanParagraph, dict[int, dict[str, tuple[int, int]]]]:
    """Rows that stand together as one table, and where each row's cells stand in its clean text, by line."""
    clean = ""
    repairs: list[CleanRepair] = []
    cells: dict[int, dict[str, tuple[int, int]]] = {}
    at = rows[0].start
    for number, row in enumerate(rows):
        cells[row.line] = {}
        shown = [column for column in row.places if column in SHOWN]
        for position, column in enumerate(shown):
            start, end = row.places[column]
            gap = "\t" if position else "\n" if number else ""
            if text[at:start] != gap:
                repairs.append(CleanRepair("column", len(clean), len(clean) + len(gap), text[at:start]))
            clean += gap
            cells[row.line][column] = (len(clean), len(clean) + len(row.cells[column]))
            if text[start:end] != row.cells[column]:
                repairs.append(CleanRepair("column", len(clean), len(clean) + len(row.cells[column]), text[start:end]))
            clean += row.cells[column]
            at = end
    if text[at : rows[-1].end]:
        repairs.append(CleanRepair("column", len(clean), len(clean), text[at : rows[-1].end]))
    return CleanParagraph("table", clean, None, rows[0].start, rows[-1].end, tuple(repairs)), cells


def _facts(rows: list[Row], places: dict[int, tuple[int, int, dict[str, tuple[int, int]]]]) -> Facts:
    def span(row: Row, first: str, last: str) -> Span:
        article, paragraph, cells = places[row.line]
        edges = sorted((*cells[first], *cells[last]))
        return Span(article, paragraph, edges[0], edges[-1])

    parties = list(dict.fromkeys(row.cells["party"] for row in rows if row.cells["party"]))
    entities = tuple(
        FoundEntity("party", name, (), tuple(span(row, "party", "party") for row in rows if row.cells["party"] == name))
        for name in parties
    )
    elections = []
    for (country, body, held_on, round_), held in groupby(sorted(rows, key=_election), key=_election):
        figures = tuple(
            FoundFigure(
                entity=parties.index(row.cells["party"]) if row.cells["party"] else None,
                measure=cast(Measure, row.cells["measure"]),
                value=float(row.cells["value"]),
                printed=row.cells["value"],
                status=cast("Status | None", row.cells["status"] or None),
                span=span(row, "party" if row.cells["party"] else "measure", "value"),
            )
            for row in sorted(held, key=lambda row: row.line)
            if row.cells["measure"] != "registered"
        )
        if figures:
            elections.append(FoundElection(body, country, held_on, int(round_), None, figures))
    return Facts(entities, tuple(elections))


def _election(row: Row) -> tuple[str, str, str, str]:
    return row.cells["country"], row.cells["body"], row.cells["held_on"], row.cells.get("round") or "1"
