"""The figures and incidents of a brief as CSV: one line each, with the source that says it."""

from collections.abc import Iterable, Iterator

from briefing.brief.blocks import Brief, Chronology, Heading, Table, Words
from briefing.brief.hygiene import clean
from briefing.brief.labels import source_line
from briefing.spreadsheet import BYTE_ORDER_MARK, csv_text

_TITLES = ("Kind", "Section", "Date or of what", "Measure", "Told", "Sources")


def write_csv(brief: Brief) -> bytes:
    """UTF-8 with a byte order mark, so that spreadsheets read it as such; no cell can become a formula."""
    return (BYTE_ORDER_MARK + csv_text(_TITLES, _rows(brief))).encode()


def _rows(brief: Brief) -> Iterator[list[str]]:
    section = ""
    for block in brief.blocks:
        match block:
            case Heading(text):
                section = text
            case Table(caption, columns, rows):
                of = " – ".join(part for part in (section, _said(caption)) if part)
                for row in rows:
                    for column, cell in zip(columns[1:], row[1:], strict=True):
                        if cell:
                            yield ["figure", of, _said(row[0]), column.title, _said(cell), _sources([cell], brief)]
            case Chronology(entries):
                for entry in entries:
                    yield ["incident", section, entry.date, "", _said(entry.words), _sources([entry.words], brief)]
            case _:
                pass


def _said(words: Words) -> str:
    return " ".join(" ".join(clean(run.text) for run in words).split())


def _sources(cells: Iterable[Words], brief: Brief) -> str:
    numbers = dict.fromkeys(number for words in cells for run in words for number in run.sources)
    return "; ".join(clean(source_line(brief.sources[number - 1], brief.language)) for number in numbers)
