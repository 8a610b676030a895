"""The marks as a document to print or export, and as a table: each with the words it is on and where they stand."""

import itertools
from collections.abc import Callable, Mapping, Sequence

from briefing.brief.blocks import Block, Brief, CitedSource, Front, Heading, Note, Quote, Run, SourceList, Text
from briefing.bundle.records import Passage, Source
from briefing.spreadsheet import BYTE_ORDER_MARK, csv_text
from briefing.viewer.marks.state import Row, kind_label, kind_word, marks_label, where_word
from briefing.wording import counted, marked, spoken, tr

Label = Callable[[str], str]
"""A colour's key in words."""


def marks_brief(rows: Sequence[Row], sources: Mapping[int, Source], label: Label, front: Front, edition: str) -> Brief:
    """The marks under the titles of their articles, those that are not in the bundle under a heading of their own."""
    cited = _Cited(sources)
    blocks: list[Block] = []
    here = [row for row in rows if row.article is not None]
    for article, group in itertools.groupby(here, key=lambda row: row.article):
        assert article is not None
        blocks.append(Heading(article.title))
        for row in group:
            blocks += _blocks(row, cited, label)
    away = [row for row in rows if row.article is None]
    if away:
        blocks.append(Heading(tr("Not found in this bundle")))
        for row in away:
            blocks += _blocks(row, cited, label)
    articles = len({row.article.id for row in here if row.article})
    subtitle = counted("{marks} in {n} article", "{marks} in {n} articles", articles, marks=marks_label(len(rows)))
    if cited.list:
        blocks += [Heading(tr("Sources")), SourceList()]
    return Brief(tr("Marks"), subtitle, tuple(blocks), tuple(cited.list), front, language=spoken(), edition=edition)


class _Cited:
    """The numbered sources: each paragraph once."""

    def __init__(self, sources: Mapping[int, Source]) -> None:
        self._sources = sources
        self.list: list[CitedSource] = []

    def number(self, row: Row, passage: Passage | None) -> int:
        """The number of the paragraph that a mark is on, as it is in the bundle, else as it was."""
        anchor = row.mark.anchors[0]
        if row.article is not None and passage is not None:
            source = self._sources[row.article.source_id]
            cited = CitedSource(
                row.article.title, passage.position, passage.page, source.label, source.name, source.language or ""
            )
        else:
            cited = CitedSource(anchor.article, anchor.paragraph, anchor.page, anchor.source, anchor.source_name)
        if cited not in self.list:
            self.list.append(cited)
        return self.list.index(cited) + 1


def _blocks(row: Row, cited: _Cited, label: Label) -> list[Block]:
    """A mark: its words, the note, and what kind of mark it is."""
    mark = row.mark
    blocks: list[Block] = []
    if not mark.is_article:
        quotes = row.passages or (None,) * len(mark.anchors)
        words = [passage.text for passage in row.passages] or [anchor.quote for anchor in mark.anchors]
        blocks += [Quote(text, cited.number(row, passage)) for text, passage in zip(words, quotes, strict=True)]
    if mark.note:
        blocks += [Text((Run(line),)) for line in mark.note.splitlines() if line.strip()]
    return [*blocks, Note((Run(_kind_line(row, label)),))]


def _kind_line(row: Row, label: Label) -> str:
    mark = row.mark
    said = "" if row.where in ("here", "looking") else where_word(row.where)
    was = tr("was: “{words}”", words=mark.quote) if row.where == "changed" else ""
    parts = [kind_label(mark), label(mark.colour), ", ".join(mark.tags), said, was]
    return " · ".join(part for part in parts if part)


COLUMNS = (
    marked("Kind"), marked("Colour"), marked("Quote"), marked("Note"), marked("Tags"), marked("Article"),
    marked("Source"), marked("Page"), marked("Paragraph"), marked("Citation"), marked("State"), marked("Made"),
    marked("Changed"),
)  # fmt: skip


def marks_csv(rows: Sequence[Row], label: Label) -> bytes:
    """The marks as a table for a spreadsheet, one a row; no cell becomes a formula."""
    return (BYTE_ORDER_MARK + csv_text([tr(name) for name in COLUMNS], [_cells(row, label) for row in rows])).encode()


def _cells(row: Row, label: Label) -> list[str]:
    mark, anchor = row.mark, row.mark.anchors[0]
    passage = next(iter(row.passages), None)
    page, paragraph = (passage.page, passage.position) if passage else (anchor.page, anchor.paragraph)
    return [
        kind_word(mark.kind), label(mark.colour), "" if mark.is_article else mark.quote, mark.note,
        ", ".join(mark.tags), row.article.title if row.article else anchor.article, anchor.source,
        "" if page is None else str(page), "" if mark.is_article else str(paragraph), mark.citation,
        where_word(row.where), mark.created_at, mark.changed_at,
    ]  # fmt: skip
